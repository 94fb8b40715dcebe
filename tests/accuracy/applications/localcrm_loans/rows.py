"""A loan officer's own book of customers in localCRM; all people, firms and numbers are made up."""

from __future__ import annotations

import hashlib
import json
import random
from datetime import date, datetime, timedelta

from scanner.demo.check_digits import credit_code, resident

FAMILY = "覃 邬 佘 臧 厉 戎 糜 贲 逄 仉 郦 宓 蔺 亓 冼 钮 晏 蒯 滑 阚 王 李 赵 周".split()
GIVEN = "柏 禾 岑 湛 屿 舫 珵 绾 棠 骞 煦 笙 垚 淳 铖 漪 霁 渊 荻 楠 敬 梓 沅 朔".split()
CITY = [
    "厦门市湖里区",
    "福州市仓山区",
    "泉州市丰泽区",
    "漳州市龙文区",
    "莆田市城厢区",
    "厦门市思明区",
    "福建泉州",
    "晋江",
]
AREA = ["350206", "350104", "350503", "350603", "350302", "350203"]
TRADE = ["汀禾", "蓝栈", "闽柏", "云垚", "丰笙", "海朔", "鼎屿", "众霁", "沅发", "锦漪"]
KIND = ["建材", "食品", "鞋服", "物流", "茶业", "石材", "电子", "餐饮管理"]
INDUSTRY = ["建材批发", "鞋服加工", "茶叶", "餐饮", "物流运输", "石材", "电商", "汽配", "教育培训"]
POST = ["法人", "总经理", "股东", "财务负责人", "店长", "个体户", "采购经理", "教师", "工程师"]
SOURCE = ["陌拜", "转介绍", "企查查", "互联网", "同行推荐", "商会", "其他"]
STAGE = ["待外呼", "已联系", "有意向", "无意向", "资料收集中", "审批中", "已放款", "已拒绝"]
LOAN_STAGE = ["意向确认", "资料收集", "资料审核", "提交审批", "审批中", "审批结果", "签约", "放款"]
REASONS = [
    ("征信", "查询次数过多", 1, "3-6个月后", "中"),
    ("征信", "当前逾期", 1, "结清后1个月", "高"),
    ("征信", "历史严重逾期", 0, "2年后", "高"),
    ("征信", "征信白户", 1, "建立征信后", "中"),
    ("征信", "被执行/失信", 0, None, "极高"),
    ("资质", "收入不足/流水不够", 1, "收入改善后", "高"),
    ("资质", "无资产", 1, None, "中"),
    ("资质", "营业执照时间不足", 1, "满1年后", "中"),
    ("资质", "行业禁入", 0, None, "极高"),
    ("资质", "工作/经营不稳定", 1, "稳定后", "中"),
    ("负债", "负债比过高", 1, "还款后", "高"),
    ("负债", "多头借贷", 1, "结清部分后", "高"),
    ("意愿", "客户主动放弃", 1, "随时", "低"),
    ("意愿", "利率/额度谈不拢", 1, "政策变化时", "低"),
    ("资料", "资料造假嫌疑", 0, None, "极高"),
    ("资料", "资料不完整", 1, "补全后", "中"),
    ("其他", "风控模型拒", 0, "咨询风控后", "中"),
]
TAGS = [
    ("陌拜", "来源", "#3B82F6"),
    ("转介绍", "来源", "#10B981"),
    ("企查查", "来源", "#8B5CF6"),
    ("互联网", "来源", "#F59E0B"),
    ("同行推荐", "来源", "#EC4899"),
    ("商会", "来源", "#6366F1"),
    ("待外呼", "阶段", "#9CA3AF"),
    ("已联系", "阶段", "#60A5FA"),
    ("可入公司", "同步", "#2563EB"),
    ("已入公司库", "同步", "#7C3AED"),
    ("有意向", "业务标签", "#34A853"),
    ("有机会", "业务标签", "#059669"),
    ("无意向", "业务标签", "#6B7280"),
    ("黑名单", "业务标签", "#DC2626"),
    ("进件", "业务标签", "#2563EB"),
    ("资质差", "业务标签", "#F97316"),
]
FIELDS = [
    ("customer", "name", "姓名", 1, 0),
    ("customer", "phone", "手机号", 1, 0),
    ("customer", "company", "公司名称", 1, 0),
    ("customer", "position", "职位", 1, 0),
    ("customer", "region", "地区", 1, 0),
    ("customer", "source", "来源渠道", 1, 0),
    ("customer", "avatar_stage", "客户阶段", 1, 1),
    ("customer_profile", "loan_willingness", "贷款意愿", 1, 0),
    ("customer_profile", "expected_amount_min", "期望金额下限", 1, 0),
    ("customer_profile", "expected_amount_max", "期望金额上限", 1, 0),
    ("customer_profile", "loan_purpose", "资金用途", 1, 0),
]
START = datetime(2026, 1, 5, 8, 30)


def rows(draw: random.Random) -> dict[str, list[tuple[object, ...]]]:
    out: dict[str, list[tuple[object, ...]]] = {}

    def when(days: int = 200) -> datetime:
        return START + timedelta(days=draw.randrange(days), seconds=draw.randrange(36000))

    def person() -> str:
        return draw.choice(FAMILY) + "".join(draw.sample(GIVEN, draw.choice([1, 2, 2])))

    def firm() -> str:
        return (
            draw.choice(["厦门", "泉州", "福州", "晋江"])
            + draw.choice(TRADE)
            + draw.choice(KIND)
            + draw.choice(["有限公司", "有限公司", "商行", "贸易有限公司"])
        )

    def mobile() -> str:
        return draw.choice(["133", "136", "150", "159", "177", "186", "189"]) + f"{draw.randrange(10**8):08d}"

    def some(share: float, value: object) -> object:
        return value if draw.random() < share else None

    def chars(n: int) -> str:
        return "".join(draw.choice("abcdefghjkmnpqrstuvwxyz0123456789") for _ in range(n))

    out["industry"] = [
        (
            i,
            n,
            f"{n}行业客户",
            draw.choice(["30-60天", "90天", "半年"]),
            draw.choice(["春节前", "9-11月"]),
            draw.choice(["春节后", "6-8月"]),
            draw.choice(["应收账款周期长", "库存积压", None]),
            float(draw.choice([30, 50, 80, 120])),
            draw.choice(["押货占款", "房租一次付", None]),
            None,
            START,
            START,
        )
        for i, n in enumerate(INDUSTRY, 1)
    ]
    products = ["经营贷-普惠版", "税金贷", "房抵贷", "薪享贷", "车主贷", "流水贷2.0"]
    out["product"] = [
        (
            i,
            n,
            f"PD{20260000 + i * 37}",
            draw.choice([3.4, 3.85, 4.2]),
            draw.choice([6.0, 7.2, 10.8]),
            float(draw.choice([5, 10])),
            float(draw.choice([50, 100, 300])),
            json.dumps([12, 24, 36]),
            "年龄22-60周岁；近3个月查询≤6次",
            draw.choice(["当前逾期；失信被执行人", None]),
            "active",
            draw.randrange(2),
            None,
            START,
        )
        for i, n in enumerate(products, 1)
    ]
    out["rejection_reason"] = [(i, *r) for i, r in enumerate(REASONS, 1)]
    out["tag"] = [(i, n, c, color, None, START) for i, (n, c, color) in enumerate(TAGS, 1)]
    out["sync_field_config"] = [(i, *f) for i, f in enumerate(FIELDS, 1)]
    people: list[tuple[int, str, str, datetime]] = []
    customers: list[tuple[object, ...]] = []
    for i in range(1, 191):
        name, phone, born = (
            person(),
            mobile(),
            date(draw.randrange(1966, 2001), draw.randrange(1, 13), draw.randrange(1, 28)),
        )
        made = when()
        work = firm()
        has_id = draw.random() < 0.22
        seventeen = draw.choice(AREA) + born.strftime("%Y%m%d") + f"{draw.randrange(1000):03d}"
        number = seventeen + resident(seventeen) if has_id else None
        birthday = born.strftime("%m-%d") if has_id or draw.random() < 0.2 else None
        court = draw.choice([0] * 8 + [1, 1, 2])
        record = (
            f"（2025）闽0206执{draw.randrange(300, 9999)}号，被执行金额{draw.randrange(3, 90)}.{draw.randrange(10)}万，{draw.choice(['已履行', '未履行', '终本'])}"
            if court == 2
            else None
        )
        body = (
            "9135" + "0206" + "MA" + "".join(draw.choice("0123456789ABCDEFGHJKLMNPQRTUWXY") for _ in range(7))
        )
        check = json.dumps(
            {
                "name": work,
                "creditCode": body + credit_code(body),
                "operName": draw.choice([name, person()]),
                "startDate": f"20{draw.randrange(10, 25)}-0{draw.randrange(1, 10)}-1{draw.randrange(10)}",
                "registCapi": f"{draw.choice([50, 100, 500])}万元人民币",
                "tel": draw.choice([mobile(), f"0592-5{draw.randrange(10**6):06d}"]),
                "status": "存续",
            },
            ensure_ascii=False,
        )
        customers.append(
            (
                i,
                name,
                some(0.97, phone if draw.random() < 0.95 else phone[:3] + " " + phone[3:7] + " " + phone[7:]),
                some(0.35, draw.choice([phone, "wx_" + chars(7), chars(6) + "_" + chars(3), "A" + chars(9)])),
                some(
                    0.3,
                    draw.choice(
                        [
                            "禾下乘凉",
                            "A闽台石材老" + name[0],
                            "小满",
                            "顺其自然",
                            "🌊听海",
                            name[1:] + "～",
                            "建材批发-" + name[0] + "总",
                        ]
                    ),
                ),
                some(0.7, work),
                some(0.5, draw.choice(POST)),
                some(0.6, draw.randrange(1, 10)),
                some(0.6, draw.choice(CITY)),
                draw.choice(SOURCE),
                some(0.06, draw.randrange(1, 30)),
                court,
                record,
                some(0.18, check),
                draw.choice(STAGE),
                "deleted" if draw.random() < 0.05 else "active",
                some(0.6, when()),
                birthday,
                number,
                made,
                made,
                some(0.25, (made + timedelta(days=5)).strftime("%Y-%m-%d %H:%M:%S")),
                draw.choice([0, 0, 0, 1, 2, 3]),
            )
        )
        people.append((i, name, phone, made))
    out["customer"] = customers
    profiles: list[tuple[object, ...]] = []
    for i, _, _, made in people:
        known = draw.random() < 0.45
        low = draw.choice([5, 10, 20, 30])

        def maybe(share: float, value: object, known: bool = known) -> object:
            return value if known and draw.random() < share else None

        profiles.append(
            (
                i,
                i,
                maybe(0.7, draw.choice(["5千-1万", "1-2万", "2-5万", "5万以上", "年流水300万"])),
                maybe(0.8, draw.randrange(3)),
                maybe(0.8, draw.randrange(3)),
                maybe(
                    0.4,
                    draw.choice(
                        [
                            "厦门岛内房一套按揭中，余额120万",
                            "老家自建房；别克GL8一辆",
                            "店面两间出租，月租6500",
                            "无房，社保公积金连续5年",
                            "存货约80万",
                        ]
                    ),
                ),
                maybe(0.6, draw.choice(["A", "B", "C", "良好", "一般"])),
                maybe(0.6, draw.randrange(0, 19)),
                maybe(0.6, draw.randrange(3)),
                maybe(
                    0.35,
                    draw.choice(
                        [
                            "近3个月查询4次，信用卡2张使用率70%",
                            "2023年房贷逾期1次30天内",
                            "网贷3笔未结清，合计11万",
                            "白户",
                        ]
                    ),
                ),
                maybe(0.8, draw.choice(["高", "中", "低"])),
                maybe(0.6, low),
                maybe(0.6, low * draw.choice([2, 3])),
                maybe(0.5, draw.choice(["4%以内", "年化6以下", "月息5厘"])),
                maybe(0.5, draw.choice(["高", "中", "低"])),
                maybe(0.5, draw.choice(["高", "中", "低"])),
                maybe(0.6, draw.choice(["备货", "装修", "周转", "还信用卡", "孩子出国学费"])),
                maybe(0.3, draw.choice(["直接", "谨慎", "爱砍价"])),
                maybe(0.5, draw.randrange(3)),
                maybe(
                    0.2,
                    json.dumps(
                        {
                            "spouse": {"name": person(), "job": draw.choice(["护士", "会计", "个体"])},
                            "social_base": draw.choice([4200, 5800, 7600]),
                            "children": draw.randrange(3),
                        },
                        ensure_ascii=False,
                    ),
                ),
                draw.randrange(1, 4),
                made,
                made,
            )
        )
    out["customer_profile"] = profiles
    out["customer_tag"] = [
        (k, i, t, made)
        for k, (i, t, made) in enumerate(
            ((i, t, m) for i, _, _, m in people for t in draw.sample(range(1, 17), draw.randrange(3))), 1
        )
    ]
    talks = [
        "客户有贷款意愿，想做30万周转",
        "说在开会，下午再打",
        "嫌利率高，别家给到3.6",
        "不需要，别再打了",
        "加了微信，发了产品资料",
        "资料差近半年流水，周五补",
        "爱人不同意抵押，再商量",
    ]
    comm: list[tuple[object, ...]] = []
    for k in range(1, 261):
        i, name, phone, _ = draw.choice(people)
        kind = draw.choice(["电话", "电话", "电话", "微信", "面谈", "短信"])
        voice = f"坐席：您好，请问是{name}{draw.choice(['先生', '女士'])}吗？ 客户：{draw.choice(['对', '是我，哪位', '你打我老婆手机' + mobile() + '吧'])}。 坐席：{draw.choice(['最近有资金需求吗', '之前您咨询过房抵贷'])}？ 客户：{draw.choice(talks)}"
        comm.append(
            (
                k,
                i,
                kind,
                draw.choice(["主动联系", "主动联系", "客户主动"]),
                draw.randrange(0, 19) if kind == "电话" else None,
                draw.choice(talks),
                some(0.2, draw.choice(["月流水约25万", "房子在老婆名下", "征信有一次逾期", "6月要付货款"])),
                some(0.5, draw.choice(["积极", "中性", "消极"])),
                some(0.25, when()),
                some(
                    0.15, json.dumps([draw.choice(["发产品对比表", "催流水", "约面谈"])], ensure_ascii=False)
                ),
                f"/home/crm/.localcrm/customers/{name}_{phone}/chats/{when():%Y%m%d}.txt"
                if kind == "微信" and draw.random() < 0.3
                else None,
                voice if kind == "电话" and draw.random() < 0.4 else None,
                when(),
            )
        )
    out["communication"] = comm
    docs: list[tuple[object, ...]] = []
    for k in range(1, 71):
        i, name, phone, made = draw.choice(people)
        kind = draw.choice(["身份证", "征信报告", "交易流水", "营业执照", "房产证", "其他"])
        file = draw.choice(
            [
                f"{name}{kind}.pdf",
                f"IMG_2026{draw.randrange(101, 630):04d}_{draw.randrange(10**6):06d}.jpg",
                f"{kind}-{draw.randrange(1, 4)}.pdf",
                f"wx_camera_17{draw.randrange(10**11):011d}.jpg",
            ]
        )
        locked = int(kind in ("身份证", "征信报告", "交易流水"))
        docs.append(
            (
                k,
                i,
                kind,
                file,
                f"/home/crm/.localcrm/customers/{name}_{phone}/docs/{made:%Y%m%d%H%M%S}_{file}"
                + (".enc" if locked else ""),
                draw.randrange(30000, 4000000),
                "image/jpeg" if file.endswith("jpg") else "application/pdf",
                locked,
                "active",
                some(0.1, draw.choice(["正反面", "缺第3页", "配偶的"])),
                made,
            )
        )
    out["document"] = docs
    apps: list[tuple[object, ...]] = []
    logs: list[tuple[object, ...]] = []
    for k in range(1, 66):
        i, _, _, made = draw.choice(people)
        stage = draw.randrange(len(LOAN_STAGE))
        bad = draw.random() < 0.25
        result = "已拒绝" if bad else ("已放款" if stage == 7 else "进行中")
        apps.append(
            (
                k,
                i,
                draw.randrange(1, 7),
                float(draw.choice([10, 20, 30, 50, 80, 150])),
                draw.choice([3.6, 3.85, 4.35, 6.0]),
                draw.choice([12, 24, 36, 60]),
                LOAN_STAGE[stage],
                result,
                draw.randrange(1, 18) if bad else None,
                LOAN_STAGE[stage] if bad else None,
                draw.choice(["征信查询过多", "流水与申报不符", "担保人放弃"]) if bad else None,
                some(0.3, draw.choice(["补流水", "约签约"])),
                some(0.3, when()),
                made,
                made,
            )
        )
        for s in range(stage):
            logs.append(
                (
                    len(logs) + 1,
                    k,
                    LOAN_STAGE[s],
                    LOAN_STAGE[s + 1],
                    some(0.3, draw.choice(["已收到征信报告和流水", "客户配合", "风控要求补充营业执照"])),
                    made + timedelta(days=s),
                )
            )
    out["loan_application"], out["stage_log"] = apps, logs
    out["follow_up"] = [
        (
            k,
            draw.randrange(1, 191),
            when(260),
            draw.choice(["电话", "微信", "面谈"]),
            draw.choice(["跟进贷款意向", "收集资料", "生日祝福", "贷后回访"]),
            outcome := draw.choice(["pending", "completed", "cancelled"]),
            draw.choice(["客户同意申请", "仍在考虑", "未接"]) if outcome == "completed" else None,
            None,
            when() if outcome == "completed" else None,
            when(),
        )
        for k in range(1, 121)
    ]
    out["company_customer_mapping"] = [
        (
            k,
            i,
            f"C{2026000000 + draw.randrange(10**6)}",
            "synced",
            when(),
            None,
            hashlib.md5(str(i).encode()).hexdigest(),
            None,
            when(),
            when(),
        )
        for k, i in enumerate(draw.sample(range(1, 191), 30), 1)
    ]
    sync: list[tuple[object, ...]] = []
    for k in range(1, 41):
        i, name, phone, made = draw.choice(people)
        ok = draw.random() < 0.85
        sync.append(
            (
                k,
                i,
                draw.choice(["push", "pull"]),
                draw.choice(["customer", "activity"]),
                "推送客户数据 5 个字段",
                json.dumps(
                    {
                        "name": name,
                        "phone": phone,
                        "region": draw.choice(CITY),
                        "source": draw.choice(SOURCE),
                        "loan_willingness": draw.choice("高中低"),
                    },
                    ensure_ascii=False,
                ),
                "success" if ok else "failed",
                None if ok else "HTTP 502",
                made,
            )
        )
    out["sync_log"] = sync
    out["tag_change_log"] = [
        (
            k,
            draw.randrange(1, 191),
            draw.choice(TAGS)[0],
            draw.choice(["add", "remove"]),
            draw.choice(["manual", "outbound", "auto"]),
            some(0.1, "智能体判定：客户辱骂"),
            when(),
        )
        for k in range(1, 91)
    ]
    out["recommended_customer"] = [
        (
            k,
            i := draw.randrange(1, 191),
            r := draw.choice(["今天生日", "今日有回访计划", "下次联系时间已到", "超30天未联系"]),
            None,
            date(2026, 7, draw.randrange(1, 28)),
            draw.randrange(2),
            some(
                0.3,
                f"{people[i - 1][1][0]}总您好，{'祝您生日快乐！' if r == '今天生日' else '最近税金贷利率有下调，'}有空聊两句吗？",
            ),
            None,
            when(),
        )
        for k in range(1, 61)
    ]
    out["app_setting"] = [
        ("daily_call_last_date", "2026-07-21"),
        ("daily_report_last_date", "2026-07-21"),
        ("auto_service_last_run", "2026-07-22"),
        ("page_size", "20"),
    ]
    out["batch_plan"] = [
        (
            1,
            "7月早班",
            "YANYU382",
            100,
            "10:00",
            "2026-07-01",
            20,
            1500,
            "active",
            12,
            "2026-06-30 18:02:11",
            "2026-07-21 10:00:05",
        ),
        (
            2,
            "午班",
            "YANYU382",
            60,
            "14:30",
            "2026-07-06",
            0,
            0,
            "cancelled",
            3,
            "2026-07-05 09:40:00",
            "2026-07-09 09:00:00",
        ),
    ]
    chosen = draw.sample(people, 150)
    out["batch_plan_member"] = [
        (
            k,
            draw.choice([1, 1, 2]),
            p[2],
            draw.randrange(1, 13),
            draw.choice(["submitted", "submitted", "intercepted"]),
            f"2026-07-{draw.randrange(1, 22):02d} 10:00:0{draw.randrange(10)}",
        )
        for k, p in enumerate(chosen, 1)
    ]
    out["outbound_sync_log"] = [
        (
            f"{1783000000000 + draw.randrange(10**9)}{draw.randrange(10**6):06d}",
            "YANYU382",
            draw.choice(["2", "3", "3", "4"]),
            f"2026-07-{draw.randrange(1, 22):02d} 1{draw.randrange(10)}:{draw.randrange(10, 60)}:00",
        )
        for _ in range(130)
    ]
    return out
