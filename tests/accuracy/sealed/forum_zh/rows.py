from __future__ import annotations

import base64
import hashlib
import json
import random
import struct
from datetime import date, datetime, timedelta

from scanner.demo.check_digits import credit_code, luhn, resident

Row = tuple[object, ...]
SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹柏水窦章苏潘葛范彭鲁韦马苗方俞任袁柳"
)
GIVEN = "晓桐子墨雨泽若溪景行知微沐辰清禾一诺嘉树予安明澈书瑶向阳北川小满立夏思远云舟南星亦凡可欣文博海棠"
AREAS = "110105 110108 120102 130102 210103 230103 310104 310115 320106 320583 330106 330381 340104 350203 370202 410105 420106 430104 440106 440305 440605 500103 510107 520103 610113 650102".split()
CITIES = "北京 上海 杭州 广州 深圳 成都 武汉 西安 南京 苏州 长沙 青岛 厦门 昆明 沈阳 温州 佛山 合肥".split()
PLACES = "湖北 广东 浙江 江苏 四川 北京 上海 河南 山东 陕西 福建 辽宁 澳大利亚 马来西亚".split()
MODELS = (
    "Redmi K60|Redmi Note 12|PGT-AN10|V2241A|PHM110|NOH-AN00|SM-S9180|ELS-AN00|M2102J2SC|22081212C".split("|")
)
NICK_A = "月亮 橘子 阿喵 夜航 柠檬 小鱼 北岛 土豆 奶茶 星河 山鬼 晚风 麦芽 青柠 野生 鹿角".split()
NICK_B = "不加糖 船长 同学 的猫 摸鱼中 在努力 收藏家 观察员 不想上班 小站 本人 一号机 0229 酱 er".split()
SAY = "今天的夕阳也太好看了|求问这个滤镜是哪一款|第一次来，排队半小时|周末去爬山有没有一起的|食堂又涨价了，离谱|二刷打卡，老板加了煎蛋|新手剪辑求轻喷|这首歌循环一整天|猫把键盘踩坏了|下雨天适合睡觉|有人知道这款键盘多少钱吗|开学第一周，作业已经写不完".split(
    "|"
)
BANKS = ("622202", "622848", "621700", "622588", "621226", "622262")
NOW = datetime(2024, 5, 20, 9, 30)


def person(draw: random.Random) -> str:
    return draw.choice(SURNAMES) + "".join(draw.sample(GIVEN, draw.choice((1, 2, 2, 2))))


def mobile(draw: random.Random) -> str:
    return draw.choice(
        ("133", "135", "138", "139", "150", "152", "158", "166", "177", "185", "188", "199")
    ) + digits(draw, 8)


def digits(draw: random.Random, n: int) -> str:
    return "".join(draw.choices("0123456789", k=n))


def hexes(draw: random.Random, n: int) -> str:
    return f"{draw.getrandbits(n * 4):0{n}x}"


def uuid(draw: random.Random) -> str:
    h = hexes(draw, 32)
    return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-{draw.choice('89ab')}{h[17:20]}-{h[20:]}"


def born(draw: random.Random, first: int = 1962, last: int = 2008) -> date:
    return date(first, 1, 1) + timedelta(days=draw.randrange((last - first) * 365))


def cn_id(draw: random.Random, day: date | None = None) -> str:
    body = f"{draw.choice(AREAS)}{day or born(draw, 1962, 2005):%Y%m%d}{draw.randrange(1, 999):03d}"
    return body + resident(body)


def card(draw: random.Random) -> str:
    head = draw.choice(BANKS)
    body = head + digits(draw, 9 if head == "622588" else 12)
    return body + luhn(body)


def ip(draw: random.Random) -> str:
    return f"{draw.choice((36, 42, 58, 101, 112, 117, 171, 183, 218, 223))}.{draw.randrange(256)}.{draw.randrange(256)}.{draw.randrange(1, 255)}"


def when(draw: random.Random, days: int = 500) -> datetime:
    return NOW - timedelta(seconds=draw.randrange(days * 86400))


def unix(draw: random.Random, days: int = 500) -> int:
    return int((when(draw, days) - datetime(1970, 1, 1)).total_seconds()) - 28800


def snow(draw: random.Random) -> int:
    return 7_100_000_000_000_000_000 + draw.randrange(160_000_000_000_000_000)


def wx(draw: random.Random) -> str:
    return draw.choice(
        (
            "wxid_" + "".join(draw.choices("abcdefghijkmnpqrstuvwxyz0123456789", k=14)),
            f"{draw.choice(('lemon', 'yehang', 'tudou', 'mmiao'))}_{digits(draw, 5)}",
        )
    )


def floats(draw: random.Random, n: int) -> list[float]:
    raw = [draw.gauss(0, 1) for _ in range(n)]
    size = sum(x * x for x in raw) ** 0.5
    return [x / size for x in raw]


def b64_floats(draw: random.Random, n: int) -> str:
    return base64.b64encode(struct.pack(f"<{n}f", *floats(draw, n))).decode()


def geohash(x: float, y: float) -> str:
    low, high, bits = [-180.0, -90.0], [180.0, 90.0], 0
    for i in range(45):
        axis, middle = i % 2, (low[i % 2] + high[i % 2]) / 2
        upper = (x, y)[axis] >= middle
        bits = bits * 2 + upper
        (low if upper else high)[axis] = middle
    return "".join("0123456789bcdefghjkmnpqrstuvwxyz"[bits >> s & 31] for s in range(40, -1, -5))


def nick(draw: random.Random) -> str:
    return draw.choice(NICK_A) + draw.choice(NICK_B)


def oss(draw: random.Random, folder: str, ext: str) -> str:
    return f"https://cdn.xingyu-sq.cn/{folder}/{when(draw):%Y%m/%d}/{hexes(draw, 24)}.{ext}"


def ua(draw: random.Random) -> str:
    return f"XingYu/{draw.randrange(7, 10)}.{draw.randrange(20)}.0 (Linux; U; Android {draw.randrange(9, 15)}; zh-cn; {draw.choice(MODELS)}) NetType/{draw.choice(('WIFI', '4G', '5G'))}"


def sign(draw: random.Random) -> str:
    points = [(draw.randrange(10, 60), draw.randrange(10, 60)) for _ in range(14)]
    path = "M" + " L".join(f"{x + 8 * i} {y}" for i, (x, y) in enumerate(points))
    return base64.b64encode(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="180" height="80"><path d="{path}" stroke="#000" fill="none"/></svg>'.encode()
    ).decode()


def with_contact(draw: random.Random, text: str, odds: float) -> str:
    if draw.random() > odds:
        return text
    return text + draw.choice(
        (
            f"，加我V：{wx(draw)}",
            f" 电话{mobile(draw)}",
            f"，联系{person(draw)} {mobile(draw)}",
            f"，扣扣{draw.randrange(10**8, 10**10)}",
        )
    )


def number_of(draw: random.Random, uid: int) -> str | None:
    m = mobile(draw)
    return draw.choices(
        (m, f"+86 {m}", f"{m[:3]}****{m[7:]}", f"{m[:3]}-{m[3:7]}-{m[7:]}", "", None, "N/A", "0"),
        (60, 6, 8, 3, 9, 10, 2, 2),
    )[0]


def members(draw: random.Random, uids: list[int]) -> list[Row]:
    made: list[Row] = []
    for u in uids:
        name = draw.choice(
            (
                f"{draw.choice(NICK_A)}{digits(draw, 3)}",
                draw.choice(("momo", "kelin", "zhouzhou", "apple", "hzf", "lsq")) + digits(draw, 4),
            )
        )
        mail = draw.choices(
            (
                f"{name if name.isascii() else 'u' + str(u)}@{draw.choice(('mail.haidian-net.cn', 'youxinyou.com.cn', 'postboxx-cn.net'))}",
                "",
                None,
            ),
            (5, 2, 2),
        )[0]
        a = ip(draw)
        long = sum(int(p) << s for p, s in zip(ip(draw).split("."), (24, 16, 8, 0), strict=True))
        made.append(
            (
                u,
                name,
                hexes(draw, 32),
                hexes(draw, 6),
                mail,
                number_of(draw, u),
                a,
                unix(draw, 4000),
                long,
                unix(draw),
                None,
                None,
                None,
                draw.choice((10, 11, 12, 13, 9)),
                draw.randrange(9000),
                "9999",
                0,
            )
        )
    return made


def profiles(draw: random.Random, uids: list[int]) -> list[Row]:
    made: list[Row] = []
    for n, u in enumerate(uids):
        day = (
            born(draw, 2014, 2018)
            if n % 41 == 7
            else (date(1990, 1, 1) if draw.random() < 0.08 else born(draw))
        )
        ext = {"theme": draw.choice(("dark", "light")), "privacy": {"show_age": draw.choice((0, 1))}}
        if draw.random() < 0.45:
            ext |= {
                "wx": wx(draw),
                "job": draw.choice(("设计师", "学生", "护士", "程序员", "外卖骑手", "教师")),
            }
        if draw.random() < 0.3:
            ext |= {"qq": str(draw.randrange(10**7, 10**10)), "height": str(draw.randrange(150, 190))}
        school = draw.choices(
            (
                None,
                f"{draw.choice(CITIES)}{draw.choice(('第一中学', '理工大学', '师范学院', '实验小学', '职业技术学院'))}",
            ),
            (3, 2),
        )[0]
        made.append(
            (
                50000 + n,
                u,
                nick(draw),
                draw.choices((oss(draw, "avatar", "webp"), None), (4, 1))[0],
                draw.choices((0, 1, 2), (3, 3, 4))[0],
                day if draw.random() < 0.8 else None,
                draw.choices(
                    (
                        draw.choice(
                            (
                                "热爱可抵岁月漫长",
                                "一个没有感情的摸鱼机器",
                                "商务合作请私信",
                                "人间清醒",
                                "02年 射手座 弹吉他的",
                                "等风也等你",
                            )
                        ),
                        None,
                    ),
                    (3, 2),
                )[0],
                draw.choice(AREAS)[:2] + "0000",
                draw.choices((draw.choice(CITIES), None), (3, 1))[0],
                school,
                draw.randrange(1, 40),
                draw.randrange(90000),
                int(draw.expovariate(0.01)),
                None,
                json.dumps(ext, ensure_ascii=False),
                None,
                None,
                0,
                when(draw, 2000),
            )
        )
    return made


def verified(draw: random.Random, uids: list[int]) -> list[Row]:
    made: list[Row] = []
    for n, u in enumerate(uids[:130]):
        kind = draw.choices((1, 2, 3), (20, 1, 1))[0]
        number = (
            cn_id(draw)
            if kind == 1
            else (digits(draw, 8) if kind == 2 else draw.choice("HM") + digits(draw, 8))
        )
        digest = hashlib.sha256(number.encode()).hexdigest()
        if draw.random() < 0.15:
            number = number[:4] + "*" * (len(number) - 6) + number[-2:]
        made.append(
            (
                n + 1,
                u,
                person(draw),
                kind,
                number,
                digest,
                f"oss://xy-kyc/{u}/front_{hexes(draw, 12)}.jpg",
                None,
                struct.pack("<128f", *floats(draw, 128)),
                f"oss://xy-kyc/{u}/live_{hexes(draw, 12)}.mp4",
                round(draw.uniform(61, 99.9), 2),
                uuid(draw),
                draw.choice(("android", "ios")),
                draw.choices((0, 1, 2), (1, 8, 1))[0],
                draw.choice((None, None, "E302")),
                when(draw),
            )
        )
    return made


def teens(draw: random.Random, uids: list[int]) -> list[Row]:
    made: list[Row] = []
    for u in uids[200:258]:
        day = born(draw, 2009, 2018)
        made.append(
            (
                u,
                draw.random() < 0.9,
                digits(draw, 4),
                f"{day:%Y%m}",
                f"{draw.choice('一二三四五六七八九')}年级" if draw.random() < 0.6 else None,
                person(draw),
                mobile(draw),
                base64.b64encode(draw.randbytes(32)).decode(),
                draw.choice((1, 2, 2, 3)),
                draw.choice((40, 60, 90)),
                True,
                None,
                unix(draw) * 1000 + draw.randrange(1000),
            )
        )
    return made


def posts(draw: random.Random, uids: list[int]) -> list[Row]:
    made: list[Row] = []
    for n in range(230):
        text = with_contact(draw, "，".join(draw.sample(SAY, 2)), 0.12)
        if draw.random() < 0.05:
            text += draw.choice(
                (
                    "。确诊抑郁第三年，分享一点经验",
                    "。我得了桥本甲状腺炎，想问问病友",
                    "。糖尿病人能不能吃这家的甜品",
                )
            )
        made.append(
            (
                880000 + n,
                41000 + n // 4,
                draw.choice((2, 36, 37, 41)),
                int(n % 4 == 0),
                draw.choice(NICK_A) + digits(draw, 3),
                draw.choice(uids),
                draw.choice(SAY) if n % 4 == 0 else "",
                unix(draw),
                text,
                ip(draw),
                draw.randrange(1024, 65535),
                0,
                draw.choice((0, 0, 0, 1)),
                1,
                0,
                0,
                0,
                draw.choice((0, 2)),
                0,
                0,
                "",
                n % 4 + 1,
            )
        )
    return made


def videos(draw: random.Random, uids: list[int]) -> list[Row]:
    ids = [snow(draw) for _ in range(140)]
    return [
        (
            v,
            draw.choice(uids),
            draw.choice(SAY) + draw.choice(("", " #日常", " #探店", " #vlog")),
            oss(draw, "cover", "jpg"),
            oss(draw, "v", "mp4"),
            hexes(draw, 32),
            hexes(draw, 64),
            json.dumps([round(x, 5) for x in floats(draw, 64)]),
            draw.randrange(5000, 180000),
            1080,
            1920,
            *(
                (round(draw.uniform(103, 122), 6), round(draw.uniform(22, 40), 6))
                if draw.random() < 0.6
                else (None, None)
            ),
            draw.choice((None, None, "雾都奇谭", "猫将军", "永夜边城", "机甲少女阿绫", "王小坡日记")),
            draw.randrange(100, 9000),
            f"CN{draw.choice(('A08', 'F21', 'B33'))}{draw.randrange(19, 24)}{digits(draw, 5)}",
            draw.choice((None, draw.randrange(1, 41))),
            draw.choice((0, 0, 1)),
            1,
            True,
            draw.randrange(400),
            unix(draw) * 1000 + draw.randrange(1000),
        )
        for v in ids
    ]


def comments(draw: random.Random, uids: list[int]) -> list[Row]:
    return [
        (
            snow(draw),
            snow(draw),
            draw.choice(uids),
            draw.choice((None, None, draw.choice(uids))),
            with_contact(draw, draw.choice(SAY), 0.05),
            draw.choice(PLACES),
            int(draw.expovariate(0.1)),
            0,
            0,
            unix(draw),
        )
        for _ in range(240)
    ]


def messages(draw: random.Random, uids: list[int]) -> list[Row]:
    made: list[Row] = []
    for n in range(180):
        kind = draw.choices((1, 2, 3), (7, 2, 1))[0]
        body: dict[str, object] = {
            "text": draw.choice(
                (
                    f"我是{person(draw)}，明天几点",
                    f"地址：{draw.choice(CITIES)}市{draw.choice(('文昌', '花园', '解放', '建设'))}路{draw.randrange(1, 300)}号{draw.randrange(1, 20)}栋{draw.randrange(101, 2804)}，收件人{person(draw)}，{mobile(draw)}",
                    f"卡号{card(draw)}转我就行",
                    f"加我微信{wx(draw)}",
                    f"打我电话{mobile(draw)}",
                    "在吗",
                    "哈哈哈哈笑死",
                    "你作业写完没",
                    "晚上开黑吗",
                    "直播间见",
                    "昨天那个视频删了吧",
                    "好的好的",
                    "我到了，在门口",
                )
            )
        }
        if kind > 1:
            body = {"url": oss(draw, "im", "jpg" if kind == 2 else "amr"), "dur": draw.randrange(1, 60)}
        made.append(
            (
                snow(draw),
                *draw.sample(uids, 2),
                kind,
                json.dumps(body, ensure_ascii=False),
                draw.choice((None, None, "[微笑]", "face_012", "face_117", "[捂脸]", "face_003")),
                n + 1,
                uuid(draw),
                unix(draw) * 1_000_000 + draw.randrange(10**6),
                draw.random() < 0.03,
                1,
            )
        )
    return made


def gifts(draw: random.Random, uids: list[int]) -> list[Row]:
    made: list[Row] = []
    for _ in range(210):
        t = when(draw, 300)
        m = mobile(draw)
        account = draw.choice((f"{m[:3]}****{m[7:]}", f"{draw.choice('abckmz')}***@youxinyou.com.cn", None))
        coin = draw.choice((1, 10, 52, 99, 520, 1314, 6000))
        made.append(
            (
                f"{t:%Y%m%d%H%M%S}{digits(draw, 5)}",
                draw.choice(uids),
                draw.choice(uids[:40]),
                draw.randrange(1, 41),
                draw.choice((1, 1, 1, 5, 10)),
                coin,
                coin * 10,
                draw.choice(("alipay", "wxpay", "iap")),
                f"{draw.choice(('4200', '2088'))}00{t:%Y%m%d}{digits(draw, 10)}",
                account,
                draw.choice((0, 0, 0, 2)),
                draw.random() < 0.02,
                t,
            )
        )
    return made


def settlements(draw: random.Random, uids: list[int]) -> list[Row]:
    made: list[Row] = []
    for n, u in enumerate(uids[:40]):
        mode = draw.choice((1, 1, 2, 3))
        number = card(draw)
        if n % 9 == 4:
            number = " ".join(number[i : i + 4] for i in range(0, len(number), 4))
        body = (
            f"92{draw.choice(AREAS)}MA{draw.choice('1245')}{''.join(draw.choices('ABCDEFGH0123456789', k=6))}"
        )
        start = date(2021, 1, 1) + timedelta(days=draw.randrange(900))
        bank = draw.choice(("工商银行", "农业银行", "建设银行", "招商银行", "交通银行"))
        made.append(
            (
                n + 1,
                u,
                f"XYQY{start:%Y%m%d}{draw.randrange(1, 999):06d}",
                draw.choice((None, *range(1, 10))),
                person(draw),
                cn_id(draw, born(draw, 1975, 2004)),
                bank,
                f"{bank}{draw.choice(CITIES)}{draw.choice(('城东', '高新', '科技园', '滨江'))}支行",
                f"10{draw.randrange(2, 9)}{digits(draw, 9)}",
                number,
                draw.choice((mobile(draw), f"{hexes(draw, 6)}@postboxx-cn.net", None)),
                mode,
                body + credit_code(body) if mode == 2 else None,
                sign(draw),
                draw.choice((0.4, 0.45, 0.5)),
                start,
                start + timedelta(days=730),
                1,
            )
        )
    return made


def payouts(draw: random.Random, uids: list[int]) -> list[Row]:
    made: list[Row] = []
    for n in range(120):
        gross = round(draw.uniform(300, 48000), 2)
        tax = round(max(0, gross - 800) * 0.2, 2)
        note = draw.choice(
            (
                None,
                "已打款",
                f"换卡，联系{mobile(draw)}",
                f"本人电话 {mobile(draw)}",
                f"{person(draw)}代收 {mobile(draw)}",
                f"打电话{mobile(draw)}确认后再付",
            )
        )
        made.append(
            (
                n + 1,
                draw.choice(uids[:40]),
                f"2023{draw.randrange(1, 13):02d}",
                gross,
                tax,
                round(gross - tax, 2),
                draw.choice((1, 1, 2)),
                f"{draw.randrange(2, 7)}{digits(draw, 18)}",
                note,
                draw.choice(("cw001", "cw003", "cw007")),
            )
        )
    return made


def launches(draw: random.Random, uids: list[int]) -> list[Row]:
    made: list[Row] = []
    for n in range(220):
        body = f"86{digits(draw, 12)}"
        ios = draw.random() < 0.3
        wifi = draw.random() < 0.4
        apps = draw.sample(
            (
                "com.tencent.mm",
                "com.ss.demo.news",
                "cn.wps.moffice_eng",
                "com.bilin.app",
                "com.cmb.pb",
                "com.autonavi.minimap",
                "cn.xiaobai.ledger",
                "com.yunfei.dating",
            ),
            4,
        )
        made.append(
            (
                n + 1,
                draw.choice((None, draw.choice(uids))),
                "D" + hexes(draw, 31),
                draw.choice(("iPhone14,5", "iPhone15,2", "iPhone13,3")) if ios else draw.choice(MODELS),
                None if ios else draw.choice((body + luhn(body), body + luhn(body), "000000000000000", None)),
                None if ios else draw.choice((hexes(draw, 16), hexes(draw, 64), None)),
                draw.choice((uuid(draw).upper(), "00000000-0000-0000-0000-000000000000")) if ios else None,
                None if ios else hexes(draw, 16),
                "02:00:00:00:00:00" if draw.random() < 0.5 else None,
                None,
                "Apple" if ios else draw.choice(("Xiaomi", "HUAWEI", "vivo", "OPPO")),
                f"{'iOS' if ios else 'Android'} {draw.randrange(10, 17)}",
                draw.choice(("10.2.3.4", "10.2.1.0", "9.18.0.12", "9.20.4.1", "10.1.0.77", "8.9.16.2")),
                draw.choice((ip(draw), f"240e:{hexes(draw, 4)}:{hexes(draw, 4)}::{hexes(draw, 4)}")),
                "WIFI" if wifi else draw.choice(("4G", "5G")),
                draw.choice(("中国移动", "中国联通", "中国电信")),
                None,
                draw.choice(
                    (
                        "TP-LINK_" + hexes(draw, 4).upper(),
                        "CMCC-" + hexes(draw, 4),
                        f"{draw.choice('李王陈')}家WiFi",
                        "HUAWEI-" + hexes(draw, 6).upper(),
                    )
                )
                if wifi
                else None,
                ":".join(hexes(draw, 2) for _ in range(6)) if wifi else None,
                hexes(draw, 32),
                f"{draw.randrange(1080)},{draw.randrange(2400)}",
                json.dumps(apps) if draw.random() < 0.35 else None,
                unix(draw, 60) * 1000 + draw.randrange(1000),
            )
        )
    return made


def logins(draw: random.Random, uids: list[int]) -> list[Row]:
    def token() -> str:
        parts = (
            b'{"alg":"HS256","typ":"JWT"}',
            f'{{"uid":{draw.choice(uids)},"exp":{unix(draw) + 86400}}}'.encode(),
            draw.randbytes(32),
        )
        return ".".join(base64.urlsafe_b64encode(p).decode().rstrip("=") for p in parts)

    return [
        (
            n + 1,
            draw.choice(("kelin", "hzf", "momo", "xy_user", "zhouzhou")) + digits(draw, 4),
            draw.choice(uids),
            draw.choice(("sms", "pwd", "wx", "onekey")),
            draw.choice((1, 1, 1, 0)),
            ip(draw),
            ua(draw),
            token() if draw.random() < 0.7 else None,
            "oXy7" + "".join(draw.choices("ABCDEFGHJKabcdefghjk0123456789_-", k=24))
            if draw.random() < 0.3
            else None,
            draw.choice(CITIES),
            draw.choice((0, 0, 1)),
            None,
            when(draw, 90),
        )
        for n in range(150)
    ]


def pictures_of_taste(draw: random.Random, uids: list[int]) -> list[Row]:
    made: list[Row] = []
    for u in uids[:110]:
        tags = {
            "interest": [
                {"t": t, "w": round(draw.random(), 3)}
                for t in draw.sample(
                    ("美妆", "钓鱼", "二次元", "育儿", "股票", "健身", "考研", "同性恋爱剧", "养猫"), 3
                )
            ],
            "age_band": draw.choice(("18-23", "24-30", "31-40", "<18", "50+")),
        }
        made.append(
            (
                u,
                json.dumps(tags, ensure_ascii=False),
                [round(x, 4) for x in floats(draw, 24)],
                draw.choice((1, 2)),
                round(draw.random(), 4),
                draw.choice("ABC"),
                draw.choice(
                    (None, "附近的剧本杀", "公积金提取", "减肥食谱", "怎么注销账号", "幼儿园面试", "二手相机")
                ),
                draw.choice(("din_3.1.0.2", "din_3.1.0.4", "mmoe_2.0.0.9")),
                unix(draw, 30),
            )
        )
    return made


def clicks(draw: random.Random) -> list[Row]:
    return [
        (
            uuid(draw),
            None,
            hexes(draw, 32) if draw.random() < 0.7 else None,
            None,
            draw.choice((ip(draw), ip(draw), ip(draw).rsplit(".", 1)[0] + ".0", "__IP__")),
            ua(draw),
            13_500_000_000 + draw.randrange(5 * 10**9),
            draw.randrange(10**6, 10**7),
            round(draw.uniform(20, 118), 4),
            f"https://cb.adlink-xy.cn/r?c={hexes(draw, 16)}",
            draw.random() < 0.1,
            unix(draw, 30) * 1000,
        )
        for _ in range(130)
    ]


def rooms(draw: random.Random, uids: list[int]) -> list[Row]:
    return [
        (
            700100 + n,
            draw.choice((8101, 8102, 8107)),
            draw.choice(uids),
            draw.randrange(1, 9),
            oss(draw, "voice", "opus"),
            with_contact(
                draw,
                "大家好我是"
                + draw.choice((person(draw), "新来的", "主持"))
                + "，"
                + draw.choice(("今天聊聊考研", "先唱一首", "有没有打游戏的", "我刚下班")),
                0.2,
            ),
            b64_floats(draw, 192),
            base64.b64encode(draw.randbytes(96)).decode(),
            draw.randrange(20, 1800),
            None,
            when(draw, 60),
        )
        for n in range(45)
    ]


def checkins(draw: random.Random, uids: list[int]) -> list[Row]:
    made: list[Row] = []
    for n in range(90):
        x, y = draw.uniform(104, 121), draw.uniform(22.5, 39.9)
        t = unix(draw)
        walk = [
            {
                "x": round(x + draw.gauss(0, 0.003), 6),
                "y": round(y + draw.gauss(0, 0.003), 6),
                "t": t + 30 * i,
            }
            for i in range(8)
        ]
        made.append(
            (
                n + 1,
                draw.choice(uids),
                draw.choice((None, draw.randrange(1, 41))),
                f"POINT({x:.6f} {y:.6f})",
                geohash(x, y),
                json.dumps({"pts": walk}) if draw.random() < 0.5 else None,
                draw.choice((None, oss(draw, "poi", "jpg"))),
                draw.choice((None, draw.choice(SAY))),
                draw.choice((None, draw.randrange(800, 21000))),
                when(draw),
            )
        )
    return made


def places(draw: random.Random) -> list[Row]:
    kinds = ("牛肉面", "咖啡", "剧本杀馆", "公园", "书店", "烧烤", "体育馆", "奶茶")
    return [
        (
            n,
            draw.choice(("老张家", "王记", "云上", "北门", "沈小姐的", "江边", "刘一手"))
            + draw.choice(kinds),
            f"{draw.choice(CITIES)}市{draw.choice(('人民', '中山', '学院', '滨河'))}路{draw.randrange(1, 900)}号",
            draw.choice(
                (
                    f"0{draw.choice((21, 22, 23, 24, 25, 27, 28))}-{draw.randrange(2, 9)}{digits(draw, 7)}",
                    f"400-{digits(draw, 3)}-{digits(draw, 4)}",
                    mobile(draw),
                    None,
                )
            ),
            round(draw.uniform(104, 121), 6),
            round(draw.uniform(22.5, 39.9), 6),
            round(draw.uniform(18, 180), 2),
            draw.choice(("美食", "休闲", "运动")),
            draw.choice(AREAS),
        )
        for n in range(1, 41)
    ]


def tasks(draw: random.Random) -> list[Row]:
    made: list[Row] = []
    for n in range(75):
        machine = {
            "porn": round(draw.random(), 3),
            "ad": round(draw.random(), 3),
            "face_cnt": draw.randrange(4),
            "boxes": [round(draw.uniform(0, 1), 4) for _ in range(4)],
        }
        made.append(
            (
                9_000_000 + n,
                draw.choice(("post", "video", "im")),
                snow(draw),
                with_contact(draw, draw.choice(SAY), 0.35),
                json.dumps(machine),
                f"SH{digits(draw, 4)}",
                draw.choice((1, 1, 2)),
                draw.choice((None, None, "A01.2", "C03.0", "F11.1", "B07.9", "D10.4")),
                draw.randrange(800, 60000),
                when(draw, 30),
            )
        )
    return made


def tickets(draw: random.Random, uids: list[int]) -> list[Row]:
    def detail() -> str:
        return draw.choice(
            (
                f"主播{person(draw)}诱导打赏，孩子用我手机充了3000元，我的身份证{cn_id(draw)}",
                f"有人冒充我本人{person(draw)}开直播，我的电话{mobile(draw)}",
                "发布不实信息",
                "评论区人身攻击，截图已上传",
                f"孩子在{draw.choice(CITIES)}实验小学五年级，被同学拍视频传到网上",
                "作品被搬运，要求下架",
                "因为这条视频我焦虑症复发，要求处理",
            )
        )

    return [
        (
            n + 1,
            draw.choice(uids),
            draw.choice((1, 2, 3)),
            snow(draw),
            detail(),
            draw.choice((mobile(draw), f"{hexes(draw, 6)}@youxinyou.com.cn", f"微信{wx(draw)}", None)),
            None,
            draw.choice((0, 1, 2)),
            draw.choice((None, "已处理，感谢反馈", "未发现违规")),
            None,
            when(draw, 200),
        )
        for n in range(48)
    ]


def backup(draw: random.Random) -> list[Row]:
    made: list[Row] = []
    for n in range(32):
        number = cn_id(draw)
        made.append(
            (
                31000 + n * 7,
                person(draw),
                draw.choice(
                    (
                        mobile(draw),
                        mobile(draw).translate({48 + i: 0xFF10 + i for i in range(10)}),
                        f"86{mobile(draw)}",
                    )
                ),
                number[:6] + "********" + number[14:],
                draw.choices(("汉族", "回族", "满族", "苗族", "维吾尔族", "壮族"), (15, 2, 2, 1, 1, 1))[0],
                draw.choice(("教师", "司机", "会计", "个体", "学生", "护士", "自由职业")),
                f"{draw.choice(CITIES)}市{draw.choice(('和平', '新华', '长江', '友谊'))}路{draw.randrange(1, 400)}弄{draw.randrange(1, 40)}号{draw.randrange(101, 1804)}室",
                None,
                None,
                1,
            )
        )
    return made


def rows(draw: random.Random) -> dict[str, list[Row]]:
    uids = sorted(draw.sample(range(100200, 9900000), 260))
    names = (
        "小心心",
        "王者之剑",
        "林间小鹿",
        "告白气球",
        "周年蛋糕",
        "赵子甲战袍",
        "星海飞船",
        "玫瑰",
        "沈郎的酒",
        "加油鸭",
    )
    made: dict[str, list[Row]] = {
        "uc_members": members(draw, uids),
        "t_user_profile": profiles(draw, uids),
        "real_name_auth": verified(draw, uids),
        "teen_mode": teens(draw, uids),
        "pre_forum_post": posts(draw, uids),
        "video_item": videos(draw, uids),
        "video_comment_07": comments(draw, uids),
        "im_message": messages(draw, uids),
        "live_gift_order": gifts(draw, uids),
        "anchor_settlement": settlements(draw, uids),
        "zbjs_mx": payouts(draw, uids),
        "app_launch_log": launches(draw, uids),
        "login_log": logins(draw, uids),
        "rec_profile": pictures_of_taste(draw, uids),
        "ad_click": clicks(draw),
        "voice_room_record": rooms(draw, uids),
        "poi_checkin": checkins(draw, uids),
        "poi": places(draw),
        "moderation_task": tasks(draw),
        "report_ticket": tickets(draw, uids),
        "用户备份_20210304": backup(draw),
    }
    made["user_follow"] = [
        (
            *draw.sample(uids, 2),
            draw.choice(
                (None, person(draw), person(draw), nick(draw), f"{draw.choice('初高大')}中同学{person(draw)}")
            ),
            draw.choice(("feed", "live", "search")),
            0,
            unix(draw),
        )
        for _ in range(60)
    ]
    made["live_room"] = [
        (
            8100 + n,
            u,
            draw.choice(("今晚唱歌", "深夜电台", "带你上分", "聊聊职场", "手工直播")),
            oss(draw, "live", "jpg"),
            hexes(draw, 40),
            draw.randrange(1, 4),
            draw.choice((None, "每晚八点开播", f"粉丝群加V {wx(draw)}")),
            draw.choice((0, 1)),
            draw.randrange(9000),
            when(draw, 9),
            None,
            None,
        )
        for n, u in enumerate(uids[:40])
    ]
    made["gift_catalog"] = [
        (
            n,
            draw.choice(names) + draw.choice(("", "·限定", "Pro")),
            f"{draw.choice('EGHMW')}{digits(draw, 8)}",
            draw.choice((1, 10, 52, 520, 1314)),
            hexes(draw, 32),
            1,
            f"{draw.randrange(1, 11)}.{draw.randrange(9)}.{draw.randrange(9)}.{draw.randrange(20)}",
        )
        for n in range(1, 41)
    ]
    for n in range(1, 10):
        company = f"{draw.choice(CITIES)}{draw.choice(('星耀', '鹿鸣', '声浪', '青橙'))}文化传媒有限公司"
        code = f"91{draw.choice(AREAS)}MA{digits(draw, 7)}"
        guild: Row = (
            n,
            company[2:4] + "公会",
            company,
            code + credit_code(code),
            person(draw),
            f"0571-8{digits(draw, 7)}",
            digits(draw, 17),
            f"{company[:2]}市文创园{n}号楼",
            draw.choice("ABC"),
            date(2019, 1, 1) + timedelta(days=draw.randrange(1500)),
        )
        made.setdefault("guild", []).append(guild)
    made["feed_card"] = [
        (
            f"{when(draw, 300):%Y%m%d}{digits(draw, 10)}",
            draw.choice(("张家口滑雪季", "王牌外卖员混剪", "和沈小满逛湘西", "陈皮糖水铺", "周末去哪儿")),
            draw.randrange(1, 5),
            unix(draw),
            unix(draw),
            draw.choice((None, 39.9, 116.4, 113.26, 22.54, 31.23)),
            None,
            draw.choice(("10.2.0.0", "10.1.3.9", "9.9.9.9", "8.7.0.5", "10.0.12.1")),
            draw.randrange(4),
        )
        for _ in range(55)
    ]
    made["sms_queue"] = [
        (
            n,
            mobile(draw),
            draw.choice(("LOGIN", "TEEN")),
            f"【星屿】验证码{digits(draw, 6)}，5分钟内有效，请勿告知他人",
            f"{draw.randrange(13 * 10**9, 19 * 10**9)}{digits(draw, 6)}",
            0,
            1,
            when(draw, 2),
        )
        for n in range(1, 13)
    ]
    made["sys_config"] = [
        ("im.ws.host", "10.24.3.118:9001", "", "admin"),
        ("app.min_version", "9.18.0.12", "最低版本", "admin"),
        ("service.tel", "400-000-1716", "客服热线", "admin"),
        ("teen.limit", "40", "分钟", "lqw"),
        ("live.coin.rate", "10", "", "admin"),
        ("oss.secret", hexes(draw, 40), "", "ops"),
        ("map.center", "116.397,39.908", "默认地图中心", "ops"),
        ("sms.sign", "【星屿】", "", "ops"),
    ]
    made["schema_migrations"] = [(int(f"{when(draw, 900):%Y%m%d%H%M%S}"), False) for _ in range(14)]
    return made
