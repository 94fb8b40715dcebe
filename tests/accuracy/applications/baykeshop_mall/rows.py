"""Rows of a shop for the residents of a street office, with the office's desk for complaints in the same database."""

from __future__ import annotations

import base64
import json
import random
import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from psycopg.types.json import Json, Jsonb

from scanner.demo.check_digits import resident

NOW = datetime(2025, 4, 18, 9, 12, tzinfo=UTC)
FAMILY = "赵钱孙周吴郑冯陈蒋沈韩杨朱秦许何吕施孔曹严华金魏陶姜谢邹柏窦章苏潘葛范彭鲁韦苗凤俞袁柳鲍史唐费薛雷贺倪汤欧阳"
GIVEN = "子涵梓睿欣怡宇轩诗雅文博佳琪浩然思远静好志明丽萍建军秀兰桂英国强海燕春梅玉洁立新晓峰景行若溪知夏屿白"
AREAS = (
    ("江苏省", "镇江市", "丹徒区"),
    ("浙江省", "湖州市", "南浔区"),
    ("安徽省", "芜湖市", "鸠江区"),
    ("江西省", "上饶市", "广信区"),
    ("湖北省", "荆门市", "掇刀区"),
)
ROADS = ("望湖路", "栖霞巷", "新堰街", "柳塘路", "青石桥弄", "东圩大道", "稻香路")
ESTATES = ("绿汀花园", "锦澜苑", "枫桥新村", "云水人家", "四季里")
GOODS = (
    ("云溪白茶礼盒", "明前手采"),
    ("山核桃仁", "罐装250g"),
    ("竹纤维毛巾", "三条装"),
    ("手工苏式月饼", "八只装"),
    ("儿童防蓝光台灯", "护眼款"),
    ("不锈钢保温杯", "500ml"),
    ("陈记辣酱", "微辣"),
)


def _columns() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    table = ""
    for line in (Path(__file__).parent / "schema.sql").read_text("utf-8").splitlines():
        if start := re.match(r'CREATE TABLE "?(\w+)"? \(', line):
            table = start[1]
            found[table] = []
        elif line.startswith(");"):
            table = ""
        elif (
            table
            and (column := re.match(r'  "?(\w+)"? ', line))
            and column[1] not in ("PRIMARY", "UNIQUE", "CHECK")
        ):
            found[table].append(column[1])
    return found


class Made:
    """The tables, by name: rows as dictionaries, laid out by the columns of the schema."""

    def __init__(self, draw: random.Random) -> None:
        self.draw = draw
        self.columns = _columns()
        self.tables: dict[str, list[tuple[object, ...]]] = {}

    def add(self, table: str, **row: object) -> int:
        columns = self.columns[table]
        wrong = set(row) - set(columns)
        if wrong:
            raise KeyError(f"{table}: {wrong}")
        rows = self.tables.setdefault(table, [])
        number = len(rows) + 1
        if "id" in columns:
            row.setdefault("id", number)
        if "is_delete" in columns:
            row.setdefault("is_delete", False)
        for column in ("add_date", "pub_date", "created_at", "updated_at"):
            if column in columns:
                row.setdefault(column, self.past(400))
        rows.append(tuple(row.get(c) for c in columns))
        return number

    def past(self, days: int) -> datetime:
        return NOW - timedelta(
            seconds=self.draw.randrange(days * 86400), microseconds=self.draw.randrange(10**6)
        )


def rows(draw: random.Random) -> dict[str, list[tuple[object, ...]]]:
    made = Made(draw)
    _platform(draw, made)
    _goods(draw, made)
    people = _people(draw, made)
    _orders(draw, made, people)
    _desk(draw, made)
    _questions(draw, made)
    return made.tables


def _text(
    draw: random.Random,
    length: int,
    of: str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
) -> str:
    return "".join(draw.choices(of, k=length))


def _name(draw: random.Random) -> str:
    family = draw.choice(FAMILY[:-2]) if draw.random() > 0.03 else "欧阳"
    return family + "".join(draw.sample(GIVEN, draw.choice((1, 2, 2, 2))))


def _mobile(draw: random.Random) -> str:
    return f"{draw.choice(('133', '138', '150', '158', '177', '186', '199'))}{draw.randrange(10**8):08d}"


def _resident(draw: random.Random) -> str:
    born = date(1950, 1, 1) + timedelta(days=draw.randrange(20000))
    head = f"{draw.choice(('321112', '330503', '340207'))}{born:%Y%m%d}{draw.randrange(1000):03d}"
    return head + resident(head)


def _platform(draw: random.Random, made: Made) -> None:
    for name in ("客服", "仓库", "财务"):
        made.add("auth_group", name=name)
    for app, model in (
        ("auth", "user"),
        ("shop", "baykeshoporder"),
        ("shop", "baykeshopspu"),
        ("system", "baykecomment"),
        ("user", "baykeuser"),
    ):
        kind = made.add("django_content_type", app_label=app, model=model)
        for verb in ("add", "change", "delete", "view"):
            made.add(
                "auth_permission",
                name=f"Can {verb} {model}",
                content_type_id=kind,
                codename=f"{verb}_{model}",
            )
    for app, name in (
        ("contenttypes", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("shop", "0001_initial"),
        ("system", "0001_initial"),
        ("user", "0001_initial"),
        ("sessions", "0001_initial"),
    ):
        made.add("django_migrations", app=app, name=name, applied=made.past(400))
    for name in ("订单管理", "商品管理", "会员中心", "广告"):
        made.add("system_baykesitemenus", name=name, parent_id=None, icon="el-icon-menu", permission_id=None)
    spot = made.add("system_baykeadposition", name="首页轮播", slug="index-banner", desc="")
    for n, name in enumerate(("春茶节", "满99包邮", "社区团购"), 1):
        made.add(
            "system_baykeadspace",
            name=name,
            slug=f"ad-{n}",
            space="img",
            remark="联系美工 8502" if n == 2 else "",
            img=f"common/ad/banner{n}.jpg",
            text="",
            html="",
            target="https://shop.wanghu.example/spu/3",
            sort=n,
            status=True,
            position_id=spot,
        )
    for n, name in enumerate(("公告", "帮助"), 1):
        made.add(
            "article_baykearticlecategory",
            name=name,
            desc="",
            keywords="",
            parent_id=None,
            status=True,
            sort=n,
        )
    for name in ("物流", "退换", "活动"):
        made.add("article_baykearticletags", name=name)
    for title, body in (
        ("关于清明节发货的通知", "<p>4月4日至6日暂停发货，客服电话 0511-8502 6611。</p>"),
        ("如何申请退款", "<p>在订单页点“申请退款”。</p>"),
        ("配送范围", "<p>本街道各小区当日达。</p>"),
    ):
        made.add(
            "article_baykearticlecontent",
            title=title,
            desc="",
            keywords="",
            content=body,
            status=1,
            category_id=1,
        )


def _goods(draw: random.Random, made: Made) -> None:
    for name in ("陈记", "云溪茶厂", "竹语"):
        made.add("shop_baykeshopbrand", name=name, desc="", logo=None)
    for n, name in enumerate(("茶叶", "零食", "家居", "儿童"), 1):
        made.add(
            "shop_baykeshopcategory",
            name=name,
            parent_id=None,
            icon=f"shop/category/{n}.png",
            figure=None,
            sort=n,
            is_nav=True,
            status=True,
        )
    for name, values in (("颜色", ("米白", "墨绿", "藏青")), ("规格", ("标准", "大号"))):
        spec = made.add("shop_baykeshopspec", name=name)
        for value in values:
            made.add("shop_baykeshopspecvalue", value=value, spec_id=spec)
    for n, (title, subtitle) in enumerate(GOODS, 1):
        spu = made.add(
            "shop_baykeshopspu",
            title=title,
            subtitle=subtitle,
            content=f"<p>{title}，{subtitle}。</p>",
            unit="件",
            shipping_price=Decimal("6.00"),
            status=True,
            brand_id=n % 3 + 1,
        )
        made.add("shop_baykeshopspu_category", baykeshopspu_id=spu, baykeshopcategory_id=n % 4 + 1)
        made.add(
            "shop_baykeshopspuatlas",
            spu_id=spu,
            img=f"shop/spu/{n}.jpg",
            width=500,
            height=500,
            sort=1,
            status=True,
        )
        for k in range(2):
            price = Decimal(draw.randrange(19, 260))
            made.add(
                "shop_baykeshopsku",
                img=f"shop/sku/{n}_{k}.jpg",
                price=price,
                cost_price=price / 2,
                discount_price=price - 2,
                stock=draw.randrange(5, 400),
                sales=draw.randrange(0, 900),
                code=f"69{draw.randrange(10**11):011d}",
                volume=Decimal(0),
                weight=Decimal("0.50"),
                specs=Jsonb({"规格": ("标准", "大号")[k]}),
                spu_id=spu,
            )


def _people(draw: random.Random, made: Made) -> list[dict[str, object]]:
    people: list[dict[str, object]] = []
    for n in range(1, 131):
        name, phone = _name(draw), _mobile(draw)
        login = (
            "admin"
            if n == 1
            else (
                phone
                if n % 3 == 0
                else f"{draw.choice(('wanghu', 'lyt', 'mm', 'xiaoyu', 'laozhou', 'cici'))}{draw.randrange(1000, 9999)}_{n}"
            )
        )
        made.add(
            "auth_user",
            password=f"pbkdf2_sha256$390000${_text(draw, 22)}${base64.b64encode(draw.randbytes(32)).decode()}",
            last_login=made.past(60) if n % 4 else None,
            is_superuser=n == 1,
            username=login,
            first_name="",
            last_name="",
            email=f"{login}@wanghu-shop.cn" if n < 4 else "",
            is_staff=n < 4,
            is_active=True,
            date_joined=made.past(500),
        )
        made.add(
            "user_baykeuser",
            name=name if n % 5 else f"会员{draw.randrange(10**6):06d}",
            phone=phone if n % 4 else "",
            sex=draw.choice((0, 1, 2)),
            about="我喜欢baykeshop这个程序！"
            if n % 8
            else draw.choice(("两个孩子的妈", "爱喝茶的退休教师", "猫三只")),
            avatar=f"avatar/{n}.jpg" if n % 6 == 0 else None,
            balance=Decimal(draw.randrange(0, 30000)) / 100,
            owner_id=n,
        )
        area = draw.choice(AREAS)
        where = f"{draw.choice(ROADS)}{draw.randrange(1, 320)}号{draw.choice(ESTATES)}{draw.randrange(1, 30)}幢{draw.randrange(1, 4)}单元{draw.randrange(1, 18)}0{draw.randrange(1, 5)}室"
        people.append({"id": n, "name": name, "phone": phone, "area": area, "where": where, "login": login})
        if n % 5:
            made.add(
                "shop_baykeaddress",
                name=name if n % 7 else f"{name[0]}女士",
                phone=phone,
                email="",
                province=area[0],
                city=area[1],
                county=area[2],
                address=where,
                is_default=True,
                owner_id=n,
            )
        for _ in range(draw.choice((0, 0, 1, 2))):
            made.add(
                "user_baykeuserbalancelog",
                owner_id=n,
                amount=Decimal(draw.choice((50, 100, 200, 19, 68))),
                change_status=draw.choice((1, 2)),
                change_way=draw.choice((1, 2, 3)),
            )
        if n % 4 == 0:
            made.add("shop_baykeshopcart", owner_id=n, sku_id=draw.randrange(1, 15), num=draw.randrange(1, 4))
    for n in (2, 3):
        made.add("auth_user_groups", user_id=n, group_id=n - 1)
    for _ in range(16):
        person = draw.choice(people)
        made.add(
            "django_admin_log",
            action_time=made.past(200),
            object_id=str(person["id"]),
            object_repr=str(person["name"]),
            action_flag=2,
            change_message=json.dumps([{"changed": {"fields": ["余额"]}}], ensure_ascii=False),
            content_type_id=5,
            user_id=1,
        )
        body = base64.urlsafe_b64encode(draw.randbytes(90)).decode().rstrip("=")
        made.add(
            "django_session",
            session_key=_text(draw, 32, "abcdefghijklmnopqrstuvwxyz0123456789"),
            session_data=f".eJ{body}:1u{_text(draw, 4)}:{_text(draw, 43)}",
            expire_date=NOW + timedelta(days=draw.randrange(14)),
        )
    return people


def _orders(draw: random.Random, made: Made, people: list[dict[str, object]]) -> None:
    marks = (
        "",
        "",
        "",
        "",
        "放丰巢快递柜",
        "家有老人，请先打电话 {phone}",
        "晚上六点后送",
        "开发票：望湖街道第二幼儿园",
        "门口密码 2580#",
    )
    for _ in range(180):
        person = draw.choice(people)
        when = made.past(200)
        area, status = person["area"], draw.randrange(1, 8)
        assert isinstance(area, tuple)
        sku = draw.randrange(1, 15)
        row = made.tables["shop_baykeshopsku"][sku - 1]
        price = row[made.columns["shop_baykeshopsku"].index("price")]
        title, subtitle = GOODS[(sku - 1) // 2]
        paid = status not in (1, 6)
        order = made.add(
            "shop_baykeshoporder",
            add_date=when,
            status=status,
            paymethod=draw.choice((1, 2, 3)) if paid else None,
            order_sn=f"{when:%Y%m%d%H%M%S}{person['id']}{draw.randrange(10, 100)}",
            total_price=price,
            mark=draw.choice(marks).format(phone=_mobile(draw)),
            name=person["name"],
            phone=person["phone"],
            email="",
            address=f"{area[0]}{area[1]}{area[2]}{person['where']}",
            pay_time=when + timedelta(minutes=3) if paid else None,
            owner_id=person["id"],
        )
        made.add(
            "shop_baykeshopordersku",
            count=draw.randrange(1, 4),
            is_commented=status == 5,
            order_id=order,
            sku_id=sku,
            sku_json=Jsonb(
                {
                    "title": title,
                    "subtitle": subtitle,
                    "img": f"/media/shop/sku/{sku}.jpg",
                    "code": row[made.columns["shop_baykeshopsku"].index("code")],
                    "price": str(price),
                    "unit": "件",
                    "shipping_price": "6.00",
                    "specs": {"规格": "标准"},
                }
            ),
        )
    said = ("很好喝，回购", "包装压坏了，客服态度不错", "给孩子买的，喜欢", "味道一般", "物流太慢")
    for _ in range(60):
        made.add(
            "system_baykecomment",
            object_id=draw.randrange(1, 8),
            tag="",
            content=draw.choice(said),
            score=draw.choice((1, 3, 5, 5)),
            reply="感谢支持" if draw.random() < 0.3 else "",
            content_type_id=3,
            owner_id=draw.randrange(1, 131),
        )


def _desk(draw: random.Random, made: Made) -> None:
    for name, kinds, phone in (
        ("综合执法局", ["环境卫生", "占道经营"], "0511-85026601"),
        ("民政局", ["民生保障"], "0511-85026602"),
        ("城建局", ["市政设施"], "0511-85026603"),
        ("派出所", ["噪音扰民", "治安"], "85026604"),
    ):
        made.add("departments", name=name, categories=Json(kinds), phone=phone)
    stories = (
        ("环境卫生", "{estate}{n}幢楼下烧烤店每天晚上油烟很大，我家孩子一直咳嗽，医生说是过敏性鼻炎。"),
        ("噪音扰民", "{road}{n}号工地夜里两点还在施工，我母亲有高血压，睡不着。"),
        ("市政设施", "{road}路灯坏了三盏，请尽快修，联系人{name}，电话{phone}。"),
        ("民生保障", "我叫{name}，身份证号{card}，低保申请三个月没有结果。"),
        ("治安", "{estate}{n}幢{n}01室的{name}多次在楼道堆电瓶车，屡劝不听。"),
        ("环境卫生", "垃圾桶满了没人清。"),
        ("市政设施", "{estate}东门道路积水，希望处理。"),
    )
    for n in range(1, 96):
        kind, text = draw.choice(stories)
        name = _name(draw)
        road, estate = draw.choice(ROADS), draw.choice(ESTATES)
        content = text.format(
            road=road,
            estate=estate,
            n=draw.randrange(2, 28),
            name=name,
            phone=_mobile(draw),
            card=_resident(draw),
        )
        info = (
            {"location": draw.choice((road, estate)), "event": content[:37]}
            | ({"time": "晚上"} if "晚" in content else {})
            | ({"person": "孩子"} if "孩子" in content else {})
        )
        when = made.past(120)
        done = n % 5 > 0
        made.add(
            "appeals",
            content=content,
            source=draw.choice(("居民上报", "居民上报", "12345转办", "网格巡查", "线上留言")),
            resident_name=name if n % 3 else "",
            contact=draw.choice(
                (
                    _mobile(draw),
                    _mobile(draw),
                    f"0511-{draw.randrange(10**7, 10**8)}",
                    f"微信 {_text(draw, 8).lower()}",
                )
            )
            if n % 4
            else "",
            status="dispatched" if done else "pending",
            categories=Json([kind] if done else []),
            key_info=Json(info if done else {}),
            sentiment=draw.randrange(1, 4) if done else 0,
            urgency=draw.randrange(1, 4) if done else 0,
            summary=f"居民反映:{content[:57]},涉及「{kind}」问题" if done else "",
            analysis_source="rule_fallback" if done else "",
            analyzed_at=when if done else None,
            tokens_used=draw.randrange(40, 300) if done else 0,
            analysis_history=Json([]),
            created_at=when,
        )
        if done:
            made.add(
                "work_orders",
                order_no=f"WO-{when:%Y%m%d}-{n:04d}",
                appeal_id=n,
                department="综合执法局",
                cc_departments=Json([]),
                status=draw.choice(("dispatched", "accepted", "completed", "resolved")),
                sla_deadline=when + timedelta(hours=24),
                handler=_name(draw) if n % 2 else "",
                result_note=draw.choice(
                    ("", "", "已到现场，店主承诺加装净化器", f"已电话回复{name}，满意", "转市政维修队")
                ),
                dispatched_at=when,
                accepted_at=when + timedelta(hours=1) if n % 2 else None,
                completed_at=None,
                resolved_at=None,
                created_at=when,
            )
    for n in range(30):
        made.add(
            "daily_stats",
            stat_date=date(2025, 3, 1) + timedelta(days=n),
            new_appeals=draw.randrange(0, 9),
            analyzed_appeals=draw.randrange(0, 9),
            avg_sentiment=round(draw.uniform(1.5, 3.4), 2),
            new_orders=draw.randrange(0, 8),
            categories_json=Json({"环境卫生": draw.randrange(4), "噪音扰民": draw.randrange(4)}),
            order_status_json=Json({"pending": draw.randrange(3), "resolved": draw.randrange(5)}),
            on_time_count=draw.randrange(5),
            overdue_count=draw.randrange(2),
            tokens_used=draw.randrange(0, 3000),
        )


def _questions(draw: random.Random, made: Made) -> None:
    for n, (title, kind) in enumerate(
        (
            ("望湖街道养犬管理办法", "dog"),
            ("生活垃圾分类指南", "garbage"),
            ("高龄津贴申领须知", "subsidy"),
            ("小区停车收费公示", "parking"),
        ),
        1,
    ):
        made.add(
            "documents",
            title=title,
            category=kind,
            content=f"{title}。第一条 为规范管理，制定本办法。办理地点：望湖路88号便民服务中心，电话0511-85026600。",
            source="望湖街道办事处",
            chunk_count=2,
            status="ready",
        )
        for k in range(2):
            made.add(
                "document_chunks",
                document_id=n,
                chunk_index=k,
                content=f"{title}第{k + 1}部分",
                embedding=json.dumps([round(draw.uniform(-1, 1), 5) for _ in range(24)]),
            )
    asked = (
        "狗证怎么办？",
        "我爸82岁能领高龄津贴吗？他身体不好，有糖尿病",
        "大件垃圾扔哪里",
        "外地车停小区一个月多少钱",
        "我是{name}，电话{phone}，上次问的低保有结果吗",
    )
    for n in range(1, 46):
        question = draw.choice(asked).format(name=_name(draw), phone=_mobile(draw))
        talk = made.add(
            "conversations",
            session_id=f"s_{int((NOW.timestamp() - draw.randrange(10**6)) * 1000)}_{_text(draw, 6).lower()}",
            title=question[:20],
            message_count=2,
        )
        made.add(
            "messages",
            conversation_id=talk,
            role="user",
            content=question,
            sources=None,
            feedback=None,
            response_time_ms=0,
        )
        made.add(
            "messages",
            conversation_id=talk,
            role="assistant",
            content="您好，请携带身份证到便民服务中心办理。",
            sources=Json([{"document_id": n % 4 + 1, "title": "生活垃圾分类指南", "score": 0.71}]),
            feedback=draw.choice((1, 0, None, None)),
            response_time_ms=draw.randrange(300, 2600),
        )
    for question in asked[:4]:
        made.add(
            "hot_questions", question=question, category="other", ask_count=draw.randrange(1, 60), is_preset=1
        )
