"""Rows of a primary and middle school platform."""

# fmt: off
from __future__ import annotations

import base64
import hashlib
import json
import random
import struct
import uuid
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from scanner.demo.check_digits import ean13, hong_kong, luhn, resident

Row = tuple[object, ...]
START = datetime(2025, 9, 1, 7, 0)
FAMILY = ("沈shen 陆lu 卢lu 郭guo 柴chai 边bian 史shi 祝zhu 娄lou 章zhang "
    "骆luo 裘qiu 方fang 毛mao 王wang 李li 陈chen 周zhou 俞yu 欧阳ouyang")
GIVEN = ("梓zi 沐mu 言yan 晴qing 柏bai 禾he 予yu 知zhi 念nian 澄cheng 芮rui "
    "可ke 屿yu 昕xin 朗lang 乔qiao 悦yue 岚lan 墨mo 棠tang 奕yi 茉mo")
ELDER = ("建jian 国guo 芳fang 丽li 明ming 卫wei 红hong 春chun 海hai 燕yan "
    "志zhi 强qiang 秀xiu 荣rong 勇yong 萍ping 根gen 水shui 巧qiao 娣di")
AREAS = ("330106", "330110", "330108", "330421", "341182", "360121", "411524", "500101", "522301", "320582")
OLDER = ("330106", "330125", "330421", "320106", "420106", "362121")  # before the counties were merged
ROADS = ("枕水", "荷塘", "望梅", "信义", "古桥", "苕溪", "竹海", "学林")
ESTATES = ("碧云家园", "枫丹里", "秋涛公寓", "金都小区", "农垦新村", "云栖苑")
STOPS = ("枕水路北", "碧云家园东门", "望梅立交", "农垦新村", "苕溪桥", "信义菜场", "秋涛公寓")
SUBJECTS = ("语文", "数学", "英语", "科学", "道德与法治", "体育", "美术")
PREFIXES = ("135", "136", "138", "139", "150", "158", "177", "186", "188", "189", "199")
UA = "Mozilla/5.0 (iPhone; CPU iPhone OS 1{}_{} like Mac OS X) AppleWebKit/605.1.15 MicroMessenger/8.0.{}"


class Pupil(NamedTuple):
    """One pupil, as the other tables point to it."""

    key: int
    no: str
    name: str
    spelled: str
    sex: int
    born: date
    idno: str
    klass: int
    home: str


def _split(words: str) -> list[tuple[str, str]]:
    han = ["".join(c for c in w if not c.isascii()) for w in words.split()]
    return [(h, w[len(h):]) for h, w in zip(han, words.split(), strict=True)]


def person(draw: random.Random, given: str = GIVEN) -> tuple[str, str]:
    """Return a name and its spelling in letters."""
    parts = [draw.choice(_split(FAMILY)), *draw.choices(_split(given), k=draw.choice((1, 2, 2)))]
    letters = [spelled for _, spelled in parts]
    return "".join(han for han, _ in parts), f"{letters[0]} {''.join(letters[1:])}"


def idno(draw: random.Random, born: date, sex: int) -> str:
    """Return a resident number whose check character is right."""
    area = draw.choice(AREAS if born.year > 2003 else OLDER)
    body = f"{area}{born:%Y%m%d}{draw.randrange(1, 49):02}{draw.randrange(5) * 2 + sex % 2}"
    return body + resident(body)


def day(draw: random.Random, first: date, last: date) -> date:
    return first + timedelta(draw.randrange((last - first).days))


def when(draw: random.Random, days: int = 70) -> datetime:
    return START + timedelta(draw.randrange(days), draw.randrange(40000))


def unix(at: datetime) -> int:
    return int((at - datetime(1970, 1, 1, 8)).total_seconds())


def mobile(draw: random.Random) -> str:
    return draw.choice(PREFIXES) + digits(draw, 8)


def digits(draw: random.Random, n: int) -> str:
    return "".join(draw.choices("0123456789", k=n))


def hexes(draw: random.Random, n: int) -> str:
    return draw.randbytes(n).hex()


def public(draw: random.Random) -> str:
    first = draw.choice((36, 39, 60, 112, 115, 122, 183, 218, 223))
    return f"{first}.{draw.randrange(1, 255)}.{draw.randrange(255)}.{draw.randrange(1, 255)}"


def wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if c.isdigit() else c for c in text)


def home(draw: random.Random) -> str:
    where = f"{draw.choice(ROADS)}路{draw.randrange(3, 420)}号{draw.choice(ESTATES)}{draw.randrange(1, 40)}幢"
    area = draw.choice(("杭州市余杭区", "余杭区", "浙江省杭州市余杭区仓南街道", ""))
    return f"{area}{where}{draw.randrange(1, 4)}单元{draw.randrange(1, 19)}0{draw.randrange(1, 5)}室"


def card(draw: random.Random, prefix: str, length: int) -> str:
    body = prefix + digits(draw, length - len(prefix) - 1)
    return body + luhn(body)


def jpeg(draw: random.Random, size: int = 700) -> bytes:
    head = bytes.fromhex("ffd8ffe000104a46494600010101006000600000ffdb004300")
    return head + draw.randbytes(size) + b"\xff\xd9"


def minutiae(draw: random.Random) -> bytes:
    """Return a finger record in the shape of ISO/IEC 19794-2."""
    count = draw.randrange(22, 40)
    points = b"".join(
        struct.pack(">HHBB", draw.choice((1, 2)) << 14 | draw.randrange(30, 380), draw.randrange(30, 480),
            draw.randrange(180), 80)
        for _ in range(count)
    )
    body = struct.pack(">HHHHHBBBBBB", 0, 400, 500, 197, 197, 1, 0, draw.randrange(1, 11), 0, 78,
        count) + points + b"\0\0"
    return b"FMR\0 20\0" + struct.pack(">I", len(body) + 12) + body


def vector(draw: random.Random, n: int) -> list[float]:
    raw = [draw.gauss(0, 1) for _ in range(n)]
    norm = sum(x * x for x in raw) ** 0.5
    return [x / norm for x in raw]


def geohash(lat: float, lng: float, length: int) -> str:
    alphabet, out, low, high, bits = "0123456789bcdefghjkmnpqrstuvwxyz", "", [-180.0, -90.0], [180.0,
        90.0], 0
    for i in range(length * 5):
        axis = i % 2
        middle = (low[axis] + high[axis]) / 2
        up = (lng, lat)[axis] >= middle
        (low if up else high)[axis] = middle
        bits = bits * 2 + up
        if i % 5 == 4:
            out, bits = out + alphabet[bits], 0
    return out


def pupils(draw: random.Random) -> list[Pupil]:
    made = []
    for i in range(300):
        grade = i % 9 + 1
        first = date(2025 - grade - 6, 9, 1)
        born, sex, (name, spelled) = day(draw, first, first + timedelta(365)), draw.choice((1,
            2)), person(draw)
        key = 1_830_000_000_000_000_000 + draw.randrange(10**15)
        made.append(Pupil(key, f"{2026 - grade}{grade:02}{i:04}", name, spelled, sex, born, idno(draw, born,
            sex), grade * 100 + i % 4 + 1, home(draw)))
    return made


def class_name(code: int) -> str:
    grades = "一二三四五六七八九"
    return f"{grades[code // 100 - 1]}年级({code % 100})班"


def pupil_rows(draw: random.Random, every: list[Pupil]) -> list[Row]:
    notes = ("", "", "", "", "随迁", "父母离异，随母亲生活", "牛奶过敏，午餐注意", "奶奶接送，电话{}",
        "走读转住校", "哮喘，体育课需关注", "转学自外省，档案未到")
    out: list[Row] = []
    for i, p in enumerate(every):
        shown: str | None = {7: wide(p.idno), 19: f"{p.idno[:6]} {p.idno[6:14]} {p.idno[14:]}",
            31: p.idno.lower(), 88: "111111111111111111", 90: "无"}.get(i, p.idno)
        if i % 43 == 5:
            body = draw.choice("MNRSY") + digits(draw, 6)
            shown = f"{body}({hong_kong(body)})"
        number = ("L" + digits(draw, 18)) if i % 43 == 5 else "G" + p.idno
        folk = draw.choices(("01", "02", "03", "05", "06", "11", "15", "17", "22"), (88, 1, 2, 1, 2, 1, 2,
            2, 1))[0]
        place = draw.choice(("浙江余杭", "安徽全椒", "河南商城", "重庆万州", "贵州兴义", "江苏张家港",
            "江西南昌县"))
        old = person(draw)[0] if i % 60 == 3 else None
        out.append((
            p.key, p.no, number, p.name, p.spelled, old, str(p.sex), f"{p.born:%Y%m%d}", folk, "156", "1",
                shown, draw.choice("12"), place, p.home,
            draw.choices(("13", "03"), (95, 5))[0] if p.klass > 700 else "13", draw.choice(("A", "B", "O",
                "AB", "未查")), p.klass, f"{p.no[:4]}09",
            f"/data/zp/{p.no[:4]}/{p.no}.jpg", draw.choice("0001"), "1" if i % 90 == 2 else "0",
                draw.choices("01", (30, 1))[0], draw.choice("01"),
            draw.choices("01", (20, 1))[0], draw.choice(notes).format(mobile(draw)),
        ))
    return out


def guardian_rows(draw: random.Random, every: list[Pupil]) -> list[Row]:
    out: list[Row] = []
    works = ("个体", "仓南街道卫生院", "务农", "无", "苕溪纺织有限公司", "余杭区第三运输队", "自由职业",
        "碧云物业", "快递", "望梅小学")
    for i in range(380):
        p = every[i % len(every)]
        code = draw.choice(("51", "52", "52", "61", "62"))
        sex = 1 if code in ("51", "61") else 2
        born = day(draw, date(1976, 1, 1), date(1993, 1, 1)) if code < "60" else day(draw, date(1945, 1, 1),
            date(1963, 1, 1))
        name = person(draw, ELDER)[0]
        number = mobile(draw)
        tel = draw.choice((number,) * 8 + (f"+86{number}", f"{number[:3]} {number[3:7]} {number[7:]}",
            wide(number), f"{number[:3]}-{number[3:7]}-{number[7:]}", "0", "无"))
        second = draw.choice((None, None, None, None, mobile(draw), f"0571-8{digits(draw, 7)}"))
        paper = draw.choice((idno(draw, born, sex),
            ) * 9 + (f"E{draw.choice('ABCDEFGHJK')}{digits(draw, 7)}", "不详", None))
        post = draw.choice(("职工", "护士", "司机", "", "", "店主", "教师", "会计", "外卖骑手"))
        out.append((i + 1, p.key, name, code, tel, second, paper, draw.choice(works), post, home(draw)
            if i % 3 == 0 else None, f"o{base64.urlsafe_b64encode(draw.randbytes(20)).decode()[:27]}"
            if i % 2 else None))
    return out


def teacher_rows(draw: random.Random) -> list[Row]:
    out: list[Row] = []
    for i in range(64):
        name, spelled = person(draw, ELDER)
        born, sex, begun = day(draw, date(1966, 1, 1), date(2001, 1, 1)), draw.choice((1, 2)), day(draw,
            date(1998, 8, 1), date(2025, 8, 20))
        mail = f"{spelled.replace(' ', '.')}@cangnan-school.cn"
        pay = card(draw, draw.choice(("622848", "621226", "621700", "6228580")), 19)
        school = draw.choice(("浙师范苕溪学院", "皖江师大", "西湖教育学院", "赣南师专"))
        near = f"{person(draw, ELDER)[0]} {draw.choice('夫妻母子')} {mobile(draw)}" if i % 2 else None
        out.append((
            f"T{i + 101:05}", name, "男" if sex == 1 else "女", f"{born:%Y-%m}", idno(draw, born, sex),
                mobile(draw), f"66{digits(draw, 4)}", draw.choice(SUBJECTS),
            draw.choice(("一级教师", "二级教师", "高级教师", "未评")), draw.choice(("本科", "硕士",
                "大专")), school, f"{pay[:4]} {pay[4:8]} {pay[8:12]} {pay[12:16]} {pay[16:]}" if i % 5 == 0
                else pay,
            draw.choice(("农行仓南支行", "工行余杭支行", "余杭农商行")), draw.choice(("中共党员", "群众",
                "民盟盟员", "共青团员")), draw.choice(("是", "否")),
            f"{begun.year}33{digits(draw, 11)}", begun, draw.choice((2980, 3410, 3960, 4320, 5010)),
                minutiae(draw) if i < 40 else None, "是" if i % 7 else "否", near,
            draw.choice((None, None, None, f"产假至{day(draw, date(2025, 10, 1), date(2026, 2, 1))}",
                f"邮箱{mail}", "兼总务", f"课时费打到{card(draw, '622202', 19)}")),
        ))
    return out


def face_rows(draw: random.Random, every: list[Pupil]) -> list[Row]:
    return [
        (7_300_000 + i, 1 if i % 9 else 2, p.no if i % 9 else f"T{i + 101:05}", struct.pack("<128f",
            *vector(draw, 128)), "arc-r50-v3.1", f"face/{p.klass}/{hexes(draw, 8)}.jpg",
         hashlib.md5(p.no.encode()).hexdigest(), round(draw.uniform(61, 99), 1), f"G{p.klass}", 1,
             f"CP7-2024{draw.randrange(1, 19):04}", when(draw, 30))
        for i, p in enumerate(every[:110])
    ]


def consume_rows(draw: random.Random, every: list[Pupil], dishes: list[str]) -> list[Row]:
    out: list[Row] = []
    for i in range(380):
        p, at, spent = draw.choice(every[:220]), when(draw), draw.choice((9, 10.5, 12, 13.5, 15))
        trade = f"{at:%Y%m%d%H%M%S}{i:04}{digits(draw, 4)}"
        way = draw.choice((1, 2, 2))
        out.append((trade, f"1{p.no}", f"CP7-2024{draw.randrange(1, 19):04}", ",".join(draw.sample(dishes,
            3)), spent,
            round(draw.uniform(2, 480), 2), draw.choice("122"), way, round(draw.uniform(0.81, 0.99), 4)
            if way == 2 else None, unix(at) * 1000))
    return out


def dish_rows(draw: random.Random) -> list[Row]:
    names = ("陆家红烧肉", "番茄炒蛋", "毛氏小炒肉", "香菇青菜", "宫保鸡丁", "麻婆豆腐", "清蒸鲈鱼",
        "王守义卤鸭腿", "冬瓜排骨汤", "酸奶", "米饭", "葱油饼", "西湖牛肉羹", "李记烤肠", "纯牛奶", "鸡蛋")
    out: list[Row] = []
    for i, name in enumerate(names):
        bar = "69" + digits(draw, 10)
        x, y = draw.uniform(0, 0.5), draw.uniform(0, 0.5)
        allergen = draw.choice(("", "鸡蛋", "牛奶", "大豆,小麦", "花生"))
        out.append((f"C{i + 1:03}", name, draw.choice((1, 2.5, 4, 6, 8)), bar + ean13(bar) if i % 5 == 4
            else None, draw.randrange(80, 520), allergen, f"/dish/{hexes(draw, 6)}.png",
                    json.dumps([round(v, 5) for v in vector(draw, 64)]),
                        f"{x:.4f},{y:.4f},{x + 0.31:.4f},{y + 0.28:.4f}", "苕溪食材配送有限公司",
                        "0571-86210088"))
    return out


def bus_rows(draw: random.Random) -> tuple[list[Row], list[Row], list[tuple[str, str]]]:
    lines: list[Row] = []
    track: list[Row] = []
    plates = []
    for i in range(9):
        plate = f"浙A{draw.choice('ABDFGH')}{digits(draw, 4)}"
        plates.append((f"X{i + 1:02}", plate))
        stops = [{"n": s, "lng": round(120.02 + draw.random() / 20, 5),
            "lat": round(30.36 + draw.random() / 20, 5), "t": f"07:{10 + 4 * k:02}"} for k,
            s in enumerate(draw.sample(STOPS, 4))]
        licence = idno(draw, day(draw, date(1966, 1, 1), date(1988, 1, 1)), 1)
        vin = f"LZYTAG{draw.choice('BCD')}{digits(draw, 1)}{draw.choice('FGHJ')}{digits(draw, 8)}"
        lines.append((f"X{i + 1:02}", f"{stops[0]['n']}—学校", plate, person(draw, ELDER)[0], mobile(draw),
            licence, vin, f"{person(draw, ELDER)[0]} {mobile(draw)}", json.dumps(stops, ensure_ascii=False),
            36,
                      f"HT2025{digits(draw, 6)}", f"PDAA2025{digits(draw, 12)}", "余杭区第三运输队",
                          "0571-86213322"))
        lng, lat = 120.02 + draw.random() / 20, 30.36 + draw.random() / 20
        for k in range(40):
            at = START + timedelta(i % 5, 900 + 30 * k)
            lng, lat = lng + draw.uniform(-0.0002, 0.0014), lat + draw.uniform(-0.0006, 0.0009)
            track.append((i * 1000 + k, f"01396518{i + 60:04}", plate, round(lng, 6), round(lat,
                6), round(draw.uniform(0, 58), 1), draw.randrange(360), 1, at,
                unix(at) * 1000 + 800, None, f"7e0200{hexes(draw, 26)}7e"))
    return lines, track, plates


def ride_rows(draw: random.Random, every: list[Pupil]) -> list[Row]:
    out: list[Row] = []
    for i in range(220):
        p, at, stop, up = draw.choice(every), when(draw), draw.choice(STOPS), draw.choice((1, 2))
        text = f"【家校通】{p.name}同学已于{at:%H:%M}在{stop}站{'上' if up == 1 else '下'}车，请知悉。"
        spot = geohash(30.36 + draw.random() / 20, 120.02 + draw.random() / 20, 8)
        out.append((88_000_000 + i, p.key, f"X{draw.randrange(1, 10):02}", stop, up, spot, at,
            f"00{digits(draw, 8)}", round(draw.uniform(36, 37.1), 1), 1, text if i % 4 else None))
    return out


def check_rows(draw: random.Random, every: list[Pupil]) -> list[Row]:
    ill = ("无",) * 6 + ("哮喘", "先天性心脏病术后", "癫痫", "川崎病史", "过敏性鼻炎")
    end = ("正常",) * 4 + ("屈光不正，建议复查", "超重", "龋齿待治疗", "脊柱侧弯筛查阳性")
    out: list[Row] = []
    for i, p in enumerate(every[40:220]):
        years = 2025 - p.born.year
        tall = 80 + years * 6.2 + draw.uniform(-8, 8)
        eyes = [draw.choice((4.3, 4.6, 4.8, 4.9, 5.0, 5.1)) for _ in range(2)]
        out.append((i + 1, p.no, p.name, years, class_name(p.klass), when(draw, 20).date(), round(tall, 1),
            round(tall * draw.uniform(0.2, 0.36), 1), *eyes,
            f"{draw.randrange(88, 122)}/{draw.randrange(54, 80)}", draw.randrange(900, 3400),
            draw.randrange(0, 4),
                    draw.choice(("无",) * 6 + ("青霉素", "花生", "海鲜", "尘螨", "头孢")), draw.choice(ill),
                        draw.choice(end), draw.choice(("祝水娣", "边红燕")), f"A{digits(draw, 8)}"
                        if i % 3 == 0 else None))
    return out


def order_rows(draw: random.Random, every: list[Pupil]) -> list[Row]:
    out: list[Row] = []
    for p in draw.sample(every, 130):
        at, number = when(draw, 40), mobile(draw)
        goods = [{"code": f"JC{digits(draw, 6)}", "name": f"{s}（{'上' if p.no[-1] < '5' else '下'}册）",
            "qty": 1, "price": round(draw.uniform(6, 19), 2)} for s in draw.sample(SUBJECTS, 3)]
        note = draw.choice((None,) * 6 + (f"送到{p.name}班主任处", f"快递放门卫，妈妈电话{number}",
            "缺数学下册"))
        far = draw.random() < 0.3
        out.append((f"{draw.choice(('3301', '3304'))}00{at:%Y%m%d}{digits(draw, 4)}", p.key, "2025-1",
            json.dumps(goods, ensure_ascii=False), round(sum(float(str(g["price"])) for g in goods), 2),
            f"{number[:3]}****{number[-4:]}", draw.choice(("wxpay", "alipay")),
                    f"42000{digits(draw, 23)}", digits(draw, 4) if draw.random() < 0.2 else None, at, None,
                        p.home if far else None, f"YT{digits(draw, 13)}" if far else None, None, 1, note))
    return out


def award_rows(draw: random.Random, every: list[Pupil]) -> list[Row]:
    out: list[Row] = []
    for i, title in enumerate(("校园读书节", "数学小达人", "航模竞赛", "三好学生", "科幻画", "跳绳比赛",
        "书香家庭", "劳动之星", "英语演讲", "校园歌手")):
        won = draw.sample(every, 6)
        listed = [{"xm": p.name, "bj": class_name(p.klass), "xh": p.no, "prize": draw.choice(("一等奖",
            "二等奖", "三等奖"))} for p in won]
        text = f"经评审，现将{title}获奖名单公示如下：" + "、".join(f"{p.name}（{class_name(p.klass)}）"
            for p in won) + "。公示期五天，如有异议请联系德育处 0571-86210031。"
        day_ = when(draw).date()
        out.append((i + 1, f"关于{title}评选结果的公示", f"仓小德〔2025〕{i + 11}号", text,
            json.dumps(listed, ensure_ascii=False), day_, "德育处", draw.randrange(20, 900), 0,
            f"/doc/{hexes(draw, 8)}.pdf", hexes(draw, 20), "T00107"))
    return out


def entrance_rows(draw: random.Random) -> list[Row]:
    out: list[Row] = []
    for i in range(150):
        lower = i % 3 != 0
        born, sex = (day(draw, date(2018, 9, 1), date(2019, 8, 31)) if lower else day(draw, date(2012, 9,
            1), date(2013, 8, 31))), draw.choice((1, 2))
        number = idno(draw, born, sex)
        came = draw.choice(("碧云幼儿园", "小蜜蜂艺术幼儿园",
            "仓南中心幼儿园")) if lower else draw.choice(("望梅小学", "苕溪二小"))
        talent = draw.choice(("", "", "围棋业余3段", "钢琴", "游泳，曾获区第二名", "轮滑"))
        at = datetime(2025, 5, 6, 8) + timedelta(draw.randrange(20), draw.randrange(40000))
        out.append((f"BM25{at:%m%d}{i:06}", person(draw)[0], "男" if sex == 1 else "女", born, number
            if i % 6 else f"{number[:6]}********{number[-4:]}", came, "小学" if lower else "初中",
            person(draw, ELDER)[0], mobile(draw), home(draw),
                    f"/hkb/{hexes(draw, 12)}.jpg", f"2505{i:05}", round(draw.uniform(58, 99), 1) if i % 2
                        else None, talent, born + timedelta(draw.randrange(700, 2200)), draw.choice((0, 1,
                        2)),
                    f"浙(2019)余杭区不动产权第{digits(draw, 7)}号" if i % 3 else None, draw.choice((None,
                        None, "材料齐全", f"缺居住证，已电话{mobile(draw)}通知", "双胞胎，同班申请",
            f"身份证号录错，应为{idno(draw, born, sex)}")),
                        public(draw), UA.format(draw.randrange(5, 9), draw.randrange(7), draw.randrange(30,
                        60)), at))
    return out


def evening_rows(draw: random.Random) -> list[Row]:
    courses = ("智能手机", "书法小班", "少儿舞师资", "零基础英语", "家常菜", "亲子沟通", "合唱")
    out: list[Row] = []
    for i in range(120):
        born = day(draw, date(1951, 1, 1), date(2004, 1, 1))
        nick = "".join(c for c in person(draw, ELDER)[1] if c != " ")
        out.append((i + 1, person(draw, ELDER)[0], f"YX25{i:04}", 2025 - born.year, born, mobile(draw),
            f"{nick}{draw.randrange(60, 99)}@qiutaomail.cn" if i % 2 else None, draw.choice(("一年级",
            "二年级", "三年级")), draw.choice(("一(1)班", "一(2)班", "二(1)班")), draw.choice(courses),
                    draw.choice((200, 360, 480)), draw.choice(("退休", "苕溪纺织有限公司", "个体",
                        "碧云物业", "")), draw.choice(("保洁", "会计", "退休", "厨师", "主妇", "电工")),
                        when(draw, 20), draw.choice("1234"), draw.choice(("社区", "公众号"))))
    return out


def sms_rows(draw: random.Random, every: list[Pupil]) -> list[Row]:
    out: list[Row] = []
    for i in range(120):
        p, at = draw.choice(every), when(draw)
        to = mobile(draw) if i % 10 else ",".join(mobile(draw) for _ in range(3))
        kind = i % 3
        code, given = f"{digits(draw, 6)}", round(draw.uniform(1, 9), 2)
        params: dict[str, Any] = ({"code": code}, {"name": p.name, "balance": given}, {"name": p.name,
            "cls": class_name(p.klass), "hw": draw.choice(SUBJECTS)})[kind]
        text = (f"验证码{code}，5分钟内有效。", f"{p.name}家长：孩子饭卡余额{given}元，请及时充值。",
            f"{p.name}家长您好，{params.get('hw')}作业未交，请督促。")[kind]
        out.append((5_500_000 + i, to, ("SMS_LOGIN", "SMS_BAL", "SMS_HW")[kind], json.dumps(params,
            ensure_ascii=False), text, "家校通", 1, 0, hexes(draw, 16), None, at))
    return out


def device_rows(draw: random.Random) -> list[Row]:
    out: list[Row] = []
    for i in range(46):
        kind, model = draw.choice((("消费机", "CP7-Face Pro"), ("门禁", "DS-K1T671M"), ("车载机",
            "GT-808V"), ("班牌", "BP-21.5S"), ("闸机", "ZJ-8800B"), ("自助借还", "RF-600")))
        bus = kind == "车载机"
        out.append((f"{model[:2]}7-{digits(draw, 8)}", kind, model,
            f"10.{draw.randrange(1, 5)}.{draw.randrange(9)}.{draw.randrange(9)}",
            f"192.168.{draw.randrange(10, 14)}.{i + 20}", ":".join(("bc", "ba",
            "c2", *(draw.randbytes(1).hex() for _ in range(3)))).upper(),
            card(draw, "86", 15) if bus else None,
                    card(draw, "898600", 20) if bus else None, draw.choice(("食堂二楼3号窗",
                        "男生宿舍A栋大门", "图书馆", "北门", "行政楼一层")), draw.choice((1280, 2350, 4699,
                        860)), day(draw, date(2026, 1, 1), date(2028, 1, 1)),
                        f"{draw.randrange(40, 1900)},{draw.randrange(40, 1000)}", 1,
                        1_760_000_000 + draw.randrange(500_000)))
    return out


def user_rows(draw: random.Random) -> list[Row]:
    out: list[Row] = []
    for i in range(90):
        parent, (name, spelled) = i > 30, person(draw, ELDER)
        login = mobile(draw) if parent else f"{spelled.replace(' ', '')}{draw.choice(('', '01', '2'))}"
        nick = f"{person(draw)[0][-2:]}{draw.choice(('妈妈', '爸爸', '家长'))}" if parent else name
        hashed = "$2a$10$" + base64.b64encode(draw.randbytes(42)).decode().translate(str.maketrans("+=",
            "..")) [:53]
        out.append((1000 + i, login, nick, "02" if parent else draw.choice(("01", "01", "00")),
            base64.b64encode(draw.randbytes(16)).decode(), None if parent
            else f"{spelled.replace(' ', '.')}@cangnan-school.cn", hashed, None,
            f"/avatar/{hexes(draw, 6)}.jpg" if i % 2 else "",
            f"oX{base64.urlsafe_b64encode(draw.randbytes(20)).decode()[:26]}" if parent else None,
                    public(draw) if parent else f"192.168.1{draw.randrange(1, 4)}.{draw.randrange(2, 250)}",
                        when(draw), 103))
    return out


def log_rows(draw: random.Random, every: list[Pupil], users: list[Row]) -> list[Row]:
    out: list[Row] = []
    for i in range(200):
        p, user = draw.choice(every), draw.choice(users[:31])
        kind = i % 4
        param = ({"pageNum": 1, "pageSize": 20}, {"xsId": str(p.key), "xm": p.name, "sfzh": p.idno},
            {"classId": p.klass}, {"acctNo": f"1{p.no}", "amount": 200, "refundTo": {"bank": "工行",
                "cardNo": card(draw, "621226", 19)}})[kind]
        title, method = (("成绩查询", "score.list"), ("学生修改", "student.edit"), ("班级导出",
            "clazz.export"), ("饭卡退款", "canteen.refund"))[kind]
        out.append((i + 1, title, kind, f"com.yujiao.web.{method}()", user[1],
            f"/api/{method.replace('.', '/')}", user[10], json.dumps(param, ensure_ascii=False),
            '{"code":200}', hexes(draw, 16), 0, when(draw), draw.randrange(4, 900)))
    return out


def rows(draw: random.Random) -> dict[str, list[Row]]:
    """Return the rows of each table, in the order of its columns."""
    every = pupils(draw)
    dishes = dish_rows(draw)
    lines, track, _ = bus_rows(draw)
    users = user_rows(draw)
    books = [(f"B{100000 + i}", f"{b}{ean13(b)}", t, a, draw.choice(("仓颉教育出版社",
        "浙水文艺出版社", "小禾书局")), c,
        f"{draw.choice('ABCDEFGHJ')}{draw.randrange(10, 99)}.{draw.randrange(10)}", draw.choice((18, 22.8,
        35)), draw.randrange(2003, 2025), 3, person(draw, ELDER)[0] if i % 9 == 0 else None, hexes(draw,
        12).upper())
             for i, (t, a, c) in enumerate((f"{t}{v}", person(draw, ELDER)[0], c) for t,
                 c in (("李小多的夏天", "I287.45"), ("昆虫旅行记", "Q96-49"), ("陈氏太极图解", "G852.11"),
                 ("小学生数学谜题", "G624.5"), ("周朝故事", "K224.09"), ("王冠上的猫", "I561.88"))
                 for v in ("", "2", "3", "（注音版）", "（下）", "全集", "·彩绘本"))
             for b in (f"9787{digits(draw, 8)}",)]
    illness = (("发热咳嗽两天", "J06.9"), ("手足口病", "B08.4"), ("右臂骨折", "S52.5"), ("水痘", "B01.9"),
        ("腹泻呕吐", "A09"), ("流感甲型", "J10.1"))
    dicts = [(k, label, str(v)) for k, labels in (("meal", "早餐 午餐 晚餐"), ("gx",
        "父亲 母亲 祖父 祖母 其他"), ("mz", "汉族 蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族"), ("icd",
        "水痘 流感 手足口病 骨折"), ("cjlb", "视力残疾 听力残疾 肢体残疾"), ("zw",
        "校长 教导主任 班主任 保安 校医"), ("xq", "仓南校区 望梅校区")) for v,
        label in enumerate(labels.split(), 1)]
    settings = (("sys.skin", "blue"), ("sms.accessKey",
        f"LTAI{base64.b64encode(draw.randbytes(15)).decode()}"), ("sms.secret", hexes(draw, 15)),
        ("face.threshold", "0.82"), ("app.version", "10.2.3.4"), ("school.tel", "0571-86210000"),
        ("map.center", "120.045,30.382"), ("jdbc.backup",
        "jdbc:mysql://10.1.2.9:3306/xj?user=bak&password=Cn#2021xj"), ("upload.max", "20MB"))
    return {
        "t_xs_jbxx": pupil_rows(draw, every),
        "t_xs_jhr": guardian_rows(draw, every),
        "教师信息": teacher_rows(draw),
        "class_info": [(g * 100 + c, f"G{g}", c, class_name(g * 100 + c), f"T{100 + g * 4 + c:05}",
            f"{draw.choice('ABC')}{g}0{c}", draw.randrange(36, 46), draw.choice(("团结向上", "书香致远",
            "静思笃行", "乘风破浪", "每天进步一点点", "")), 2026 - g, 1, 1, START) for g in range(1, 10)
            for c in range(1, 5)],
        "cj_mx": [(i + 1, draw.choice(("2025QM1", "2025QZ1")), draw.choice(every).key,
            f"0{draw.randrange(1, 7)}", draw.choice((draw.randrange(48, 101), draw.randrange(80, 101))),
            draw.choice("ABC"), draw.randrange(1, 44), draw.randrange(1, 170)) for i in range(400)],
        "canteen_account": [(f"1{p.no}", 1, p.no, f"00{digits(draw, 8)}", hexes(draw, 4).upper(),
            round(draw.uniform(0, 600), 2), 0, draw.choice((30, 50)), hexes(draw, 16) if i % 2 else None,
            bool(i % 3), 1, None, START) for i, p in enumerate(every[:220])],
        "face_lib": face_rows(draw, every),
        "canteen_consume": consume_rows(draw, every, [str(d[0]) for d in dishes]),
        "dish": dishes,
        "bus_line": lines,
        "bus_gps": track,
        "bus_ride": ride_rows(draw, every),
        "学生体检": check_rows(draw, every),
        "jk_sb": [(i + 1, p.key, what, code, round(draw.uniform(36.4, 39.6), 1), when(draw),
            draw.choice(("仓南街道卫生院", "余杭三院", None)), person(draw, ELDER)[0], draw.choice(("父",
            "母", "班主任"))) for i, p in enumerate(draw.sample(every, 48)) for what,
            code in (draw.choice(illness),)],
        "dorm_bed": [(f"A-{f}{r:02}-{b}", "A栋", f, f"{f}{r:02}", b, draw.choice(every[200:]).key
            if draw.random() < 0.8 else None, "1", date(2025, 8, 31), None, f"ZC{digits(draw, 15)}",
            f"{f}{r:02}{digits(draw, 6)}", 450) for f in range(1, 4) for r in range(1, 7) for b in range(1,
            5)],
        "dorm_access_log": [(str(uuid.UUID(bytes=draw.randbytes(16), version=4)),
            f"DS7-2023{draw.randrange(1, 9):04}",
            f"192.168.11.{draw.randrange(20, 60)}", draw.choice(every[200:]).no, 2,
            base64.b64encode(jpeg(draw)).decode() if i % 2 else None, round(draw.uniform(80, 99), 2),
            draw.choice((0, 1)), 1_757_000_000 + draw.randrange(5_000_000), 1) for i in range(90)],
        "lib_book": list(books),
        "lib_loan": [(i + 1, draw.choice(every).no, draw.choice(books)[0], at, at.date() + timedelta(30),
            at + timedelta(draw.randrange(2, 29)) if i % 5 else None, 0, 0, "T00133", "RF7-00000012",
            draw.choice((None, None, 4, 5)), draw.choice((None,) * 5 + ("很好看，我想当昆虫学家",
            "我和同桌都喜欢", "字太多了", "主角像我弟弟"))) for i in range(180) for at in (when(draw),)],
        "jc_order": order_rows(draw, every),
        "award_list": award_rows(draw, every),
        "rx_baoming": entrance_rows(draw),
        "yx_xueyuan": evening_rows(draw),
        "sms_queue": sms_rows(draw, every),
        "zd_device": device_rows(draw),
        "sys_user": users,
        "sys_oper_log": log_rows(draw, every, users),
        "sys_dict_data": [(i + 1, *d) for i, d in enumerate(dicts)],
        "sys_config": [(i + 1, *s) for i, s in enumerate(settings)],
        "flyway_schema_history": [(i, f"1.{i}.0", w, "SQL", f"V1_{i}_0__{w}.sql", draw.randrange(-(2**31),
            2**31), "yj_app", START - timedelta(300 - i), draw.randrange(9, 900), True) for i,
            w in enumerate(("init", "canteen", "face_pay", "bus", "dorm", "night_school", "xj_sync"), 1)],
    }
