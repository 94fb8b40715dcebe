"""A platform on which translators sign up for tasks, on the xj modules; all people, firms and numbers are made up."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import re
from datetime import date, datetime, timedelta
from pathlib import Path

from scanner.demo.check_digits import credit_code, luhn, resident

FAMILY = "褚 郗 邵 訾 逯 璩 桑 濮 寿 扈 郏 浦 尚 农 温 别 庄 晁 勾 敖 融 冷 辛 阙 孙 林 郑 何".split()
GIVEN = "莞 桐 弈 槿 昀 澍 砚 翊 芃 翎 峣 恬 蕴 筠 珏 祁 朗 彤 楹 瀚 葭 逸 未 安".split()
NICK = [
    "俄语小灶",
    "喀秋莎",
    "译见",
    "伏尔加的风",
    "北纬四十七度",
    "校对君",
    "慢半拍",
    "口译老兵",
    "Masha",
    "白桦",
    "字幕组搬砖",
    "小语种加油",
]
CITY = [
    ("哈尔滨", 230102001006, "230102"),
    ("满洲里", 150781001001, "150781"),
    ("黑河", 231102001002, "231102"),
    ("绥芬河", 231081001001, "231081"),
    ("乌鲁木齐", 650102003001, "650102"),
]
ROADS = ["道里区友谊路", "南岗区果戈里大街", "爱辉区兴安街", "迎宾大街", "天山区新华南路"]
TASKS = [
    "铁路货运合同俄译中",
    "医疗器械说明书",
    "陪同口译两天（展会）",
    "公证材料翻译",
    "字幕校对第12集",
    "报关单加急",
    "木材购销协议",
    "留学材料俄文公证",
    "现场技术交流口译",
]
BANKS = ["中国工商银行", "中国建设银行", "中国农业银行", "招商银行", "哈尔滨银行"]
FIRMS = [
    "黑河双桥贸易有限公司",
    "绥芬河渡口国际货运代理有限公司",
    "哈尔滨译林语言服务有限公司",
    "满洲里北口岸木业有限公司",
]
NOW = datetime(2024, 3, 4, 9)
TZ = "+08:00"


def _columns() -> dict[str, list[tuple[str, str]]]:
    text = (Path(__file__).parent / "schema.sql").read_text("utf-8")
    found = {}
    for name, body in re.findall(r'CREATE TABLE "(\w+)" \(\n(.*?)\n\);', text, re.DOTALL):
        found[name] = re.findall(r'^    "(\w+)" (.*?),?$', body, re.MULTILINE)
    return found


def _filler(kind: str) -> object:
    """Return what a column that may not be empty holds when nobody set it."""
    if "NOT NULL" not in kind:
        return None
    if kind.startswith(("integer", "bigint", "numeric", "double")):
        return 0
    if kind.startswith("boolean"):
        return False
    if kind.startswith("timestamp"):
        return NOW
    return "{}" if kind.startswith("jsonb") else ""


def rows(draw: random.Random) -> dict[str, list[tuple[object, ...]]]:
    columns = _columns()
    out: dict[str, list[tuple[object, ...]]] = {}

    def add(table: str, **values: object) -> None:
        unknown = set(values) - {c for c, _ in columns[table]}
        assert not unknown, (table, unknown)
        made = tuple(
            (
                json.dumps(v, ensure_ascii=False)
                if kind.startswith("jsonb") and v is not None and not isinstance(v, str)
                else v
            )
            for v, kind in ((values[c] if c in values else _filler(kind), kind) for c, kind in columns[table])
        )
        out.setdefault(table, []).append(made)

    def when(days: int = 400) -> datetime:
        return NOW + timedelta(days=draw.randrange(days), seconds=draw.randrange(50000))

    def person() -> str:
        return draw.choice(FAMILY) + "".join(draw.sample(GIVEN, draw.choice([1, 2, 2])))

    def mobile() -> str:
        return draw.choice(["130", "138", "151", "166", "182", "198"]) + f"{draw.randrange(10**8):08d}"

    def some(share: float, value: object) -> object:
        return value if draw.random() < share else None

    def chars(n: int, of: str = "0123456789abcdefghjkmnpqrstvwxyz") -> str:
        return "".join(draw.choice(of) for _ in range(n))

    def ip() -> str:
        return f"{draw.choice([113, 222, 36, 58, 218])}.{draw.randrange(256)}.{draw.randrange(256)}.{draw.randrange(1, 255)}"

    def unicode_no(moment: datetime) -> str:
        return f"{moment:%y}{str(int(moment.timestamp()))[2:]}{draw.randrange(65536):05d}{draw.randrange(1000):03d}"

    def picture(kind: str) -> str:
        return f"https://img.yilinhe.example.cn/{kind}/2024/{draw.randrange(1, 13):02d}/{chars(16)}.jpg"

    for i, (code, name) in enumerate([("YLH", "译林河"), ("MUKE", "木刻")], 1):
        add(
            "user_platform",
            id=i,
            platform_id=i,
            platform_code=code,
            platform_name=name,
            root_category_value=f"{code}_ROOT",
        )
    add(
        "user_extend_field",
        id=1,
        field_index="field_1",
        field="language_level",
        label="语言等级",
        type="select",
        config={"options": ["专四", "专八", "CATTI二级", "CATTI三级"]},
        sort=1,
        description="译员语言等级",
    )
    add(
        "user_extend_field",
        id=2,
        field_index="field_2",
        field="school",
        label="毕业院校",
        type="string",
        sort=2,
    )
    add(
        "user_extend_field",
        id=3,
        field_index="field_3",
        field="emergency",
        label="紧急联系人",
        type="string",
        sort=3,
    )
    people: list[tuple[int, str, str, str, datetime, date]] = []
    for i in range(1, 171):
        name, phone, joined = person(), mobile(), when()
        born = date(draw.randrange(1970, 2004), draw.randrange(1, 13), draw.randrange(1, 28))
        uid = chars(12)
        people.append((i, name, phone, uid, joined, born))
        add(
            "user_base_info",
            id=i,
            uuid=uid,
            user_no=some(0.9, f"{joined:%y%m%d}{i:05d}"),
            username=draw.choice([phone, "yl_" + chars(6), f"sso_{chars(10)}"]),
            nickname=some(0.7, draw.choice([*NICK, name[-1] + "译", "微信用户"])),
            fullname=some(0.6, name),
            phone=some(0.85, phone),
            email=some(0.3, f"{chars(6)}@{draw.choice(['baihua.example.cn', 'mail-sungari.example.com'])}"),
            avatar=some(0.5, picture("avatar")),
            user_type=draw.choice(["PERSON"] * 9 + ["COMPANY", "ADMIN"]),
            user_vip=draw.choice([1, 1, 1, 2]),
            user_level=1,
            user_info=some(
                0.1,
                {
                    "invite_by": draw.randrange(1, 170),
                    "channel": draw.choice(["wechat", "douyin"]),
                    "wechat": "wx" + chars(8),
                },
            ),
            register_time=joined,
            register_ip=some(0.5, ip()),
            privacies=None,
            is_auth=draw.random() < 0.3,
            is_delete=False,
            is_using=True,
        )
        _, region, area = draw.choice(CITY)
        seventeen = area + born.strftime("%Y%m%d") + f"{draw.randrange(1000):03d}"
        proved = draw.random() < 0.35
        add(
            "user_detail_info",
            id=i,
            user_id=i,
            real_name=name if proved else None,
            sex=some(0.6, draw.choice("012")),
            birth=some(0.4, born),
            tags=some(0.2, draw.choice(["口译;商务", "笔译;法律", "字幕"])),
            signature=some(
                0.2, draw.choice(["十年口译，使命必达", "佛系接单", "Тише едешь — дальше будешь"])
            ),
            cover=some(0.05, picture("cover")),
            id_card_type=draw.choice(["IDENTITY"] * 8 + ["PASSPORT"]) if proved else None,
            id_card_no=(
                seventeen + resident(seventeen)
                if draw.random() < 0.9
                else "EJ" + f"{draw.randrange(10**7):07d}"
            )
            if proved
            else None,
            language=some(0.7, draw.choice(["cn", "cn", "ru", "en"])),
            region_code=some(0.5, region),
            more=some(
                0.15,
                {
                    "education": draw.choice(["本科", "硕士"]),
                    "major": "俄语",
                    "work_years": draw.randrange(1, 20),
                    "id_front": picture("idcard"),
                    "id_back": picture("idcard"),
                },
            ),
            field_1=some(0.3, draw.choice(["专八", "CATTI二级", "CATTI三级", "专四"])),
            field_2=some(0.3, draw.choice(["松江外国语学院", "北疆大学", "河口师范学院"])),
            field_3=some(0.12, f"{person()} {mobile()}"),
        )
        add(
            "user_auth",
            id=i,
            platform_id=some(0.8, 1),
            user_id=i,
            password=f"pbkdf2_sha1$390000${chars(22)}${base64.b64encode(hashlib.sha1(f'{uid}{i}'.encode()).digest()).decode()}",
            plaintext=some(
                0.7, draw.choice(["123456", "123456", chars(8), f"{name and 'yl'}{born:%m%d}", phone[-6:]])
            ),
            salt=None,
            algorithm=some(0.1, "DISCUZ"),
            token=some(
                0.6,
                f"eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.{base64.urlsafe_b64encode(json.dumps({'user_id': i, 'exp': int(joined.timestamp()) + 1209600}).encode()).decode().rstrip('=')}.{chars(43)}",
            ),
            ticket=None,
            last_update_ip=some(0.4, ip()),
            create_time=joined,
            update_time=joined + timedelta(days=draw.randrange(90)),
        )
        add("user_platforms_to_users", id=i, user_id=i, platform_id=1, platform_user_id=None)
        if draw.random() < 0.5:
            add(
                "user_sso_to_user",
                id=i,
                sso_serve_id=draw.choice([1, 2]),
                user_id=i,
                sso_unicode="o"
                + draw.choice(["Xk4d5", "Ge_96"])
                + chars(22, "abcdefghijkmnopqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ0123456789_-"),
                sso_ticket=None,
                union_code=some(
                    0.6, "oWgGz1" + chars(22, "abcdefghijkmnopqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ0123456789_-")
                ),
                create_time=joined,
                is_delete=False,
            )
        if draw.random() < 0.3:
            body = draw.choice(["621226", "621700", "622848", "621483"]) + f"{draw.randrange(10**12):012d}"
            add(
                "user_bank_cards",
                id=i,
                user_id=i,
                bank_card_num=body + luhn(body),
                open_account_bank=draw.choice(BANKS),
                opening_branch=some(0.7, draw.choice(["道里支行", "黑河兴安支行", "南岗支行营业部"])),
                is_default=True,
                ext=some(0.1, {"holder": name, "reserve_phone": phone}),
                sort=1,
            )
    for i, (code, name, app) in enumerate(
        [
            ("WECHAT_MINI", "微信小程序", "wx7c1d09ab55e3f210"),
            ("WECHAT_APP", "微信开放平台", "wx02ff19c4d7a8e36b"),
        ],
        1,
    ):
        add(
            "user_sso_serve",
            id=i,
            sso_code=code,
            sso_name=name,
            sso_url="https://api.weixin.qq.com/sns/jscode2session",
            sso_appid=app,
            sso_account_id=1,
        )
    for i, (g, n, chief) in enumerate(
        [("OPERATE", "运营部", person()), ("FINANCE", "财务部", person()), ("TRANSLATE", "译审部", None)], 1
    ):
        add(
            "role_user_group",
            id=i,
            group=g,
            group_name=n,
            sort=i,
            is_using=1,
            manager_name=chief,
            manager_phone=mobile() if chief else None,
        )
    for i, (r, n) in enumerate(
        [
            ("SUPER", "超级管理员"),
            ("EDITOR", "编辑"),
            ("ACCOUNTANT", "会计"),
            ("TRANSLATOR", "译员"),
            ("CUSTOMER", "客户"),
        ],
        1,
    ):
        add(
            "role_role",
            id=i,
            role=r,
            role_name=n,
            user_group_id=some(0.5, draw.randrange(1, 4)),
            sort=i,
            is_delete=0,
            is_using=1,
            created_time=NOW,
        )
    for i in range(1, 61):
        add("role_user_to_role", id=i, user_id=draw.randrange(1, 171), role_id=draw.randrange(1, 6))
        if i < 16:
            add("role_user_to_group", id=i, user_id=draw.randrange(1, 30), user_group_id=draw.randrange(1, 4))
    for i, (m, r, n) in enumerate(
        [
            ("user", "/api/user_list/", "用户列表"),
            ("user", "/api/user_phone/", "修改手机号"),
            ("enroll", "/api/enroll_list/", "报名列表"),
            ("finance", "/api/finance_transact/", "交易明细"),
            ("thread", "/api/thread_detail/", "信息详情"),
        ],
        1,
    ):
        add(
            "role_api",
            id=i,
            module=m,
            route=r,
            method=draw.choice(["GET", "POST"]),
            name=n,
            is_using=1,
            is_delete=0,
            is_open_api=0,
            created_time=NOW,
            update_time=NOW,
        )
        add(
            "role_menu",
            id=i,
            parent_id=0,
            name=n,
            route=r.replace("/api", ""),
            icon="el-icon-menu",
            level=1,
            config={"keepAlive": True},
            is_using=1,
            is_delete=0,
            is_jump_link=0,
            sort=i,
            created_time=NOW,
            updated_time=NOW,
        )
        add(
            "role_permission_v2",
            id=i,
            type="API",
            role_id=i,
            api_id=i,
            remove_filed_list=["phone", "id_card_no"],
            description="",
            created_time=NOW,
        )
    add("location_group", id=1, group_name="口译现场", description="任务集合点")
    add("location_group", id=2, group_name="译员常驻", description="译员自填位置")
    for i in range(1, 91):
        c, region, _ = draw.choice(CITY)
        lon, lat = {
            "哈尔滨": (126.6, 45.7),
            "满洲里": (117.4, 49.6),
            "黑河": (127.5, 50.2),
            "绥芬河": (131.1, 44.4),
            "乌鲁木齐": (87.6, 43.8),
        }[c]
        own = draw.random() < 0.7
        add(
            "location_location",
            id=i,
            name="常驻地" if own else draw.choice(["国际会展中心", "口岸联检大厅"]),
            group_id=2 if own else 1,
            user_id=draw.randrange(1, 171) if own else 0,
            by_user_id=draw.randrange(1, 171),
            thread_id=0 if own else draw.randrange(1, 120),
            category_id=0,
            classify_id=0,
            region_code=region,
            address=f"{c}市{draw.choice(ROADS)}{draw.randrange(1, 400)}号"
            + (f"{draw.randrange(1, 9)}单元{draw.randrange(101, 1802)}室" if own else ""),
            longitude=round(lon + draw.random() / 10, 6),
            latitude=round(lat + draw.random() / 10, 6),
            altitude=0,
            coordinate_type=1,
            created_time=when(),
        )
    add(
        "location_boundary",
        id=1,
        name="道里区服务范围",
        boundary_list="[[126.58,45.70],[126.66,45.70],[126.66,45.78],[126.58,45.78]]",
        created_at=NOW,
    )
    for i, (v, n) in enumerate([("TASK", "任务"), ("NEWS", "资讯"), ("CONTRACT", "合同")], 1):
        add(
            "thread_category",
            id=i,
            platform_code="YLH",
            value=v,
            name=n,
            need_auth=i != 2,
            sort=i,
            disable=False,
            total=draw.randrange(200),
        )
        add("thread_classify", id=i, category_id=i, value=f"{v}_COMMON", name=n + "-通用", sort=i)
        add("thread_show", id=i, value=f"{v}_DETAIL", name=n + "详情", config={"template": v.lower()})
        add("thread_auth_type", id=i, value=f"{v}_AUTH", name=n + "权限")
    add(
        "thread_extend_field",
        id=1,
        category_id=1,
        field_index="field_11",
        field="src_lang",
        value="源语言",
        type="select",
        enable=True,
    )
    add(
        "thread_extend_field",
        id=2,
        category_id=1,
        field_index="field_1",
        field="word_count",
        value="字数",
        type="number",
        unit="字",
        enable=True,
    )
    for i in range(1, 121):
        who = draw.choice(people)
        made = when()
        kind = draw.choice([1, 1, 1, 2, 3])
        contact = draw.choice(
            ["", "", f"联系人{draw.choice(FAMILY)}女士{mobile()}，", f"请加微信 yl{chars(6)}，"]
        )
        add(
            "thread",
            id=i,
            uuid=chars(12),
            category_id=kind,
            classify_id=kind,
            user_id=who[0],
            user_uuid=who[3],
            thread_no=f"T{made:%Y%m%d}{i:04d}",
            title=draw.choice(TASKS),
            summary=some(0.3, "要求有同类经验"),
            content=f"<p>{contact}{draw.choice(['稿件约5000字，周五前交', '需着正装，早八点到展馆', '需提供译后校对'])}</p>",
            access_level=0,
            author=some(0.4, draw.choice([who[1], "译林河编辑部"])),
            region_code=some(0.4, draw.choice(CITY)[2]),
            ip=some(0.5, ip()),
            cover=some(0.2, picture("cover")),
            photos=some(0.1, [picture("photo")]),
            files=some(
                0.2,
                [
                    {
                        "name": draw.choice(["合同扫描件.pdf", f"{who[1]}护照翻译件.docx"]),
                        "url": f"/files/{chars(12)}",
                    }
                ],
            ),
            price=some(0.5, draw.choice([120, 300, 1500])),
            is_original=False,
            logs=None,
            more=some(0.1, {"contact_name": person(), "contact_phone": mobile()}),
            sort=0,
            language_code=draw.choice(["cn", "ru"]),
            create_time=made,
            update_time=made,
            publish_time=made,
            is_delete=False,
        )
        add(
            "thread_statistic",
            thread_id=i,
            weight=round(draw.random(), 3),
            views=draw.randrange(900),
            plays=0,
            comments=draw.randrange(9),
            likes=draw.randrange(30),
            favorite=draw.randrange(9),
            shares=draw.randrange(5),
        )
    for i, v in enumerate(["尚未开始", "报名中", "进行中", "已完成", "已取消"], 1):
        add("enroll_status_code", id=i, enroll_status_code=i * 111, value=v)
        add("enroll_auth_status", id=i, value=v)
        add("enroll_pay_status", id=i, value=["未支付", "部分支付", "已支付", "已退款", "已关闭"][i - 1])
    add("enroll_rule_group", id=1, rule_group="TRANSLATE_COMMON", category_id=1, description="翻译通用计价")
    add(
        "enroll_rule_valuate",
        id=1,
        enroll_rule_group_id=1,
        name="主项合计",
        type="record",
        field="main_amount",
        expression_string="price*count",
        sort=1,
    )
    add("enroll_extend_field", id=1, field_index=1, alias_name="src_lang", description="源语言")
    add(
        "enroll_subitem_extend_field",
        id=1,
        category_id=1,
        field_index="field_1",
        field="page",
        label="页数",
        type="int",
    )
    for i, (f, n) in enumerate(
        [("contact_phone", "联系电话"), ("receiver", "收件人"), ("post_address", "邮寄地址")], 1
    ):
        add("enroll_record_extend_field", id=i, field_index=f"field_{i}", field=f, label=n, type="string")
    for i in range(1, 111):
        who, made, total = draw.choice(people), when(), draw.choice([300, 800, 1200, 4500])
        add(
            "enroll_enroll",
            id=i,
            category_id=1,
            thread_id=i,
            user_id=who[0],
            trading_relate=2,
            region_code=some(0.3, draw.choice(CITY)[2]),
            enroll_status_code=draw.randrange(1, 6) * 111,
            min_number=1,
            max_number=1,
            enroll_rule_group_id=1,
            price=draw.choice([60, 100, 120]),
            count=draw.randrange(1, 40),
            unit="千字",
            amount=total,
            paid_amount=total if draw.random() < 0.5 else 0,
            unpaid_amount=0,
            hide_user=draw.choice([0, 0, 1]),
            open_time=made,
            close_time=made + timedelta(days=3),
            create_time=made,
            update_time=made,
            snapshot=some(
                0.1, {"user": {"full_name": who[1], "phone": who[2]}, "thread": {"title": draw.choice(TASKS)}}
            ),
            remark=some(0.15, draw.choice(["加急", "客户要求保密", f"到付，找{person()[0]}经理"])),
        )
        add(
            "enroll_subitem",
            id=i,
            enroll_id=i,
            name=draw.choice(["正文", "附件", "图表"]),
            price=60,
            count=draw.randrange(1, 9),
            unit="页",
            amount=draw.randrange(60, 600),
            enroll_subitem_status_code=333,
            field_1=str(draw.randrange(1, 30)),
        )
    for i, who in enumerate(draw.sample(people, 100), 1):
        made, total = when(), draw.choice([280, 750, 1100])
        mail = draw.random() < 0.4
        add(
            "enroll_record",
            id=i,
            enroll_id=draw.randrange(1, 111),
            user_id=who[0],
            enroll_auth_status=2,
            enroll_pay_status=draw.randrange(1, 4),
            enroll_status_code=draw.choice([222, 333, 444]),
            create_time=made,
            price=60,
            count=draw.randrange(1, 20),
            main_amount=total,
            amount=total,
            paid_amount=some(0.5, total),
            score=some(0.4, draw.choice([4, 4.5, 5])),
            photos=some(0.05, [picture("photo")]),
            files=some(
                0.3, [{"name": f"译稿_{who[1]}_v{draw.randrange(1, 4)}.docx", "url": f"/files/{chars(12)}"}]
            ),
            reply=some(0.2, draw.choice(["译文质量不错", "术语不统一，请返工", "已转财务打款"])),
            remark=some(0.2, draw.choice(["可当天交稿", "本人专八，有铁路行业经验", "晚上七点后联系"])),
            update_time=made,
            field_1=mobile() if mail else None,
            field_2=person() if mail else None,
            field_3=f"{draw.choice(CITY)[0]}市{draw.choice(ROADS)}{draw.randrange(1, 400)}号{draw.randrange(101, 1802)}室"
            if mail
            else None,
        )
        add(
            "enroll_subitem_record",
            id=i,
            enroll_record_id=i,
            enroll_subitem_id=draw.randrange(1, 111),
            enroll_subitem_status_code=333,
            user_id=who[0],
            price=60,
            count=1,
            subitem_amount=60,
            reply=some(0.1, "图片不清，已请客户补传"),
        )
    for i, (c, v) in enumerate(
        [("WECHAT", "微信支付"), ("ALIPAY", "支付宝"), ("BALANCE", "余额"), ("BANK", "对公转账")], 1
    ):
        add("finance_pay_mode", id=i, pay_mode=c, pay_value=v)
        add(
            "finance_opposite_account",
            id=i,
            opposite_account=["主营收入", "应付账款", "手续费", "押金"][i - 1],
            opposite_account_code=f"60{i}1",
        )
        add(
            "finance_status_code",
            id=i,
            finance_status_code=str(i * 111),
            finance_status_name=["待支付", "已支付", "已核销", "已红冲"][i - 1],
            description="",
        )
        add(
            "payment_status",
            id=i,
            payment_status=["待支付", "已支付", "退款中", "已退款"][i - 1],
            payment_code=str(i),
            group="PAY",
        )
    for i, c in enumerate(["CNY", "RUB"], 1):
        add("finance_currency", id=i, currency=c)
    add(
        "finance_sandbox",
        id=1,
        sand_box_name="TEST",
        sand_box_label="测试沙盒",
        description="联调",
        sort=1,
        config={},
    )
    for i in range(1, 141):
        who, made = draw.choice(people), when()
        money = draw.choice([58.5, 280, 750, 1100])
        inward = draw.random() < 0.6
        add(
            "finance_transact",
            id=i,
            relate_uuid=f"{chars(8)}-{chars(4)}-{chars(12)}",
            platform_id=1,
            thread_id=draw.randrange(1, 121),
            transact_no=unicode_no(made),
            enroll_id=draw.randrange(1, 111),
            enroll_record_id=0,
            order_no=unicode_no(made),
            account_id=who[0],
            their_account_id=1,
            transact_time=made,
            apply_time=made,
            write_off_time=made,
            reverse_time=made,
            summary=draw.choice(["【报名】报名费", "【提现】译员提现", f"{who[1]}提现", "【充值】余额充值"]),
            currency_id=1,
            pay_mode_id=draw.randrange(1, 5),
            opposite_account_id=draw.randrange(1, 5),
            income=money if inward else None,
            outgo=None if inward else money,
            direction=draw.choice(["借", "贷"]),
            balance=round(draw.random() * 9000, 2),
            bank_card_balance=0,
            goods_info=some(0.2, {"enroll": {"id": draw.randrange(1, 111), "title": draw.choice(TASKS)}}),
            pay_info=some(
                0.2,
                {
                    "openid": "oXk4d5" + chars(22),
                    "total_fee": money,
                    "transaction_id": f"420000{draw.randrange(10**18):018d}0000",
                },
            ),
            remark=some(0.1, "人工调账"),
            images=None,
            finance_status_code=draw.choice(["222", "333"]),
            is_reverse=False,
            is_delete=False,
            is_write_off=0,
            bookkeeping_type=draw.choice(["OFFLINE", "BALANCE", "WITHDRAW"]),
            account_bank_card_id=draw.choice([0, draw.randrange(1, 171)]),
            their_account_bank_card_id=0,
            is_master_data=1,
            create_time=made,
        )
        if i <= 90:
            add(
                "payment_payment",
                id=i,
                order_no=int(unicode_no(made)),
                transact_no=some(
                    0.7, f"4200{draw.randrange(10**6):06d}{made:%Y%m%d}{draw.randrange(10**10):010d}"
                ),
                transact_id=str(i),
                enroll_id=draw.randrange(1, 111),
                order_id=0,
                user_id=who[0],
                subject=draw.choice(TASKS),
                total_amount=money,
                buyer_pay_amount=money,
                pay_mode=draw.choice(["WECHAT", "ALIPAY"]),
                order_status_id=10,
                payment_status_id=draw.randrange(1, 5),
                nonce_str=None,
                order_time=made,
                create_time=made,
                payment_time=some(0.7, made),
                snapshot=some(0.2, {"openid": "oGe_96" + chars(22), "body": draw.choice(TASKS)}),
                platform_id=1,
            )
    for i, (c, v) in enumerate(
        [("SPECIAL", "增值税专用发票"), ("COMMON", "增值税普通发票"), ("E_COMMON", "电子普票")], 1
    ):
        add("invoice_type", id=i, invoice_type_code=c, invoice_type_value=v, description="")
        add(
            "invoice_status",
            id=i,
            invoice_status=str(i),
            invoice_status_value=["待开票", "已开票", "已作废"][i - 1],
            description="",
        )
    headers = []
    for i in range(1, 41):
        who = draw.choice(people)
        firm = draw.random() < 0.6
        body = (
            "9123"
            + draw.choice(["0102", "1102", "1081"])
            + "MA"
            + chars(7, "0123456789ABCDEFGHJKLMNPQRTUWXY")
        )
        tax = body + credit_code(body)
        headers.append((i, who, firm, tax))
        add(
            "invoice_header",
            id=i,
            user_id=who[0],
            head_type="CORPORATIONS" if firm else "PERSONS",
            company_name=draw.choice(FIRMS) if firm else who[1],
            tax_number=tax if firm else None,
            address=f"{draw.choice(CITY)[0]}市{draw.choice(ROADS)}{draw.randrange(1, 400)}号"
            if firm
            else None,
            account_opening_bank=draw.choice(BANKS) + "口岸支行" if firm else None,
            account=f"23{draw.randrange(10**15):015d}" if firm else None,
            phone_number=draw.choice([mobile(), f"0451-8{draw.randrange(10**7):07d}"])
            if draw.random() < 0.7
            else None,
            is_delete=False,
            sort=0,
        )
    for i in range(1, 51):
        h, who, firm, tax = draw.choice(headers)
        made, money = when(), draw.choice([280, 750, 1100])
        add(
            "invoice_invoice",
            id=i,
            user_id=who[0],
            thread_id=draw.randrange(1, 121),
            enroll_id_list=str(draw.randrange(1, 111)),
            invoice_time=made,
            invoice_type_id=1 if firm else 3,
            invoice_status_id=draw.randrange(1, 4),
            invoice_header_id=h,
            invoice_number=f"24{draw.randrange(10**18):018d}",
            invoice_price=money,
            tax_rate="0.06",
            invoice_tax=round(money * 0.06, 2),
            invoice_untaxed=round(money * 0.94, 2),
            tax_number=tax if firm else None,
            operator_user_id=draw.choice([2, 3]),
            invoicing_party="哈尔滨译林语言服务有限公司",
            destroy_date=made,
            destroy_operator_id=0,
            receive_email=f"{chars(7)}{i}@baihua.example.cn",
            receive_phone=some(0.6, who[2]),
            invoice_snapshot=some(
                0.5,
                {
                    "account_info": {
                        "company_address": f"{draw.choice(ROADS)}{draw.randrange(1, 400)}号",
                        "company_phone": draw.choice([who[2], "0451-86670021"]),
                        "deposit_bank": draw.choice(BANKS),
                        "deposit_account": f"23{draw.randrange(10**15):015d}" if firm else "",
                    },
                    "enroll": [],
                },
            ),
            create_time=made,
            update_time=made,
        )
        add("invoice_to_enroll", id=i, invoice_id=i, enroll_id=draw.randrange(1, 111))
    for i in range(1, 81):
        who = draw.choice(people)
        add(
            "comment_comment",
            id=i,
            is_deleted=False,
            is_visible=1,
            thread_id=draw.randrange(1, 121),
            user_id=who[0],
            user_uuid=who[3],
            ip=ip(),
            city=some(0.6, draw.choice(CITY)[0]),
            create_time=when(),
            message=draw.choice(
                [
                    "价格还能谈吗",
                    "已私信，请通过",
                    f"加我微信{mobile()}",
                    "上次合作很愉快",
                    "这个字数和附件对不上",
                    "几点集合？",
                ]
            ),
            weight=0,
            likes=draw.randrange(9),
            photos=some(0.05, [picture("photo")]),
        )
    for i, (g, k, v) in enumerate(
        [
            ("wechat", "app_id", "wx7c1d09ab55e3f210"),
            ("wechat", "app_secret", chars(32, "0123456789abcdef")),
            ("sms", "sign_name", "译林河"),
            ("sms", "access_key_secret", chars(30)),
            ("site", "service_phone", "0451-86670021"),
            ("site", "version", "2.0.13"),
            ("pay", "mch_id", "1619004471"),
            ("site", "upload_max", "20"),
        ],
        1,
    ):
        add("dictionary_configure", id=i, group=g, key=k, value=v, description="", icon=None)
    for i, (v, t) in enumerate(
        [
            ("TASK_NEW", "您有新的任务：{title}"),
            ("PAY_OK", "{name}您好，{amount}元已到账"),
            ("VERIFY", "实名认证{result}"),
        ],
        1,
    ):
        add(
            "push_template",
            id=i,
            value=v,
            template=t,
            default_params={"title": ""},
            title="系统通知",
            send_type="NOTICE",
            push_times=draw.randrange(90),
            push_success=draw.randrange(90),
            push_total=100,
            created_time=NOW,
            enabled=1,
        )
    for i in range(1, 101):
        who, made = draw.choice(people), when()
        text_no = draw.randrange(1, 4)
        add(
            "push_single",
            id=i,
            to_user_id=who[0],
            source_code="SYSTEM",
            title="系统通知",
            content=["您有新的任务：" + draw.choice(TASKS), f"{who[1]}您好，280元已到账", "实名认证通过"][
                text_no - 1
            ],
            template_id=text_no,
            template_params={} if text_no != 2 else {"name": who[1], "amount": 280},
            is_jump_link=False,
            send_type="NOTICE",
            files="[]",
            is_read=draw.randrange(2),
            is_delete=0,
            created_time=made,
            updated_time=made,
        )
        add(
            "push_record",
            id=i,
            push_id=text_no,
            to_user_id=who[0],
            is_receive=draw.choice(["1", "0"]),
            created_time=made,
        )
    for i in range(1, 13):
        who = draw.choice(people)
        add(
            "recycle_bin",
            id=i,
            user_id=who[0],
            user_name=draw.choice([who[1], who[2]]),
            title="用户 - 详细信息",
            summary=None,
            from_table="user_detail_info",
            primary_key="id",
            target_id=who[0],
            target_data=json.dumps(
                {
                    "id": who[0],
                    "real_name": who[1],
                    "birth": who[5].isoformat(),
                    "phone": who[2],
                    "field_1": "专八",
                },
                ensure_ascii=False,
            ),
            delete_date=when(),
        )
    for i, v in enumerate(["thread", "enroll"], 1):
        add("eh_favorite_source", id=i, value=v)
    for i in range(1, 61):
        add(
            "eh_favorite",
            id=i,
            source_id=1,
            type=draw.choice(["FAVORITE", "LIKE"]),
            user_id=draw.randrange(1, 171),
            source_item_id=None,
            thread_id=draw.randrange(1, 121),
        )
    return out
