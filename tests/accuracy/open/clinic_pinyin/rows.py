"""Rows of a hospital information system of the older kind."""

from __future__ import annotations

import base64
import hashlib
import json
import math
import random
import struct
import zlib
from datetime import date, datetime, timedelta
from typing import NamedTuple

from scanner.demo.check_digits import credit_code, ean13, luhn, resident

# fmt: off
Row = tuple[object, ...]
SUR = """王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 徐xu 孙sun 胡hu 朱zhu
 高gao 林lin 何he
 郭guo 马ma 罗luo 宋song 郑zheng 谢xie 韩han 唐tang 于yu 董dong 程cheng 曹cao 袁yuan 邓deng 傅fu
 沈shen 曾zeng""".split()
GIV = """伟wei 芳fang 娜na 敏min 静jing 强qiang 磊lei 洋yang 艳yan 勇yong 军jun 杰jie 娟juan 涛tao
 明ming 超chao
 秀xiu 霞xia 平ping 刚gang 桂gui 玉yu 萍ping 红hong 建jian 文wen 华hua 国guo 兰lan 梓zi 涵han 宇yu
 轩xuan 欣xin
 怡yi 浩hao 子zi 诗shi 晨chen 凤feng 莲lian 庆qing 学xue""".split()
TOWNS = "370102 370103 370105 370202 370303 370602 370781 371302 371502 320311 410103 230107".split()
STREETS = "历山路 文化东路 经七路 堤口路 无影山西路 解放东路 舜耕路 花园路 八一小区 纬十二路 师范路".split()
SITES = "历下区 市中区 槐荫区 天桥区 历城区 长清区 章丘区".split()
FIRMS = """泉兴纺织有限公司 第二机床厂 鲁通物流有限公司 黄河建工集团 绿野园艺合作社 明湖小学 公交三公司
 退休 无 个体 农民""".split()
ILLS = [s.split("|") for s in """J06.9|急性上呼吸道感染|发热、咽痛@天
I10|原发性高血压|头晕@天，加重1天
E11.9|2型糖尿病|口干多饮@月
K29.5|慢性胃炎|上腹胀痛@周
M54.5|腰痛|腰部疼痛@天
J45.9|支气管哮喘|反复喘息@年
N20.0|肾结石|左腰绞痛@小时
B18.1|慢性乙型病毒性肝炎|乏力、纳差@周
L50.9|荨麻疹|皮疹伴瘙痒@天
F41.1|广泛性焦虑障碍|失眠、心慌@月
O80.9|单胎顺产|停经39周，腹痛@小时
S52.5|桡骨下端骨折|摔伤致右腕痛@小时
H10.9|结膜炎|左眼红@天
K35.8|急性阑尾炎|转移性右下腹痛@小时""".splitlines()]  # fmt: skip
DRUGS = """阿莫西林胶囊 头孢克肟片 氨氯地平片 二甲双胍片 奥美拉唑肠溶胶囊 布洛芬缓释胶囊 孟鲁司特钠片
 恩替卡韦片 氯雷他定片
 盐酸舍曲林片 0.9%氯化钠注射液 5%葡萄糖注射液 注射用头孢曲松钠 地塞米松磷酸钠注射液 李氏追风膏
 王氏保赤丸 板蓝根颗粒
 复方丹参滴丸 硝苯地平控释片 阿司匹林肠溶片""".split()
DEPTS = """内一科 内二科 外科 妇产科 儿科 急诊科 口腔科
 眼科 中医科 检验科 放射科 药剂科 信息科 收费处 预防保健科""".split()
VACCINES = """乙肝疫苗 卡介苗 脊灰灭活疫苗 百白破疫苗
 麻腮风疫苗 A群流脑多糖疫苗 乙脑减毒活疫苗 水痘疫苗""".split()
TESTS = """白细胞|10^9/L|3.5-9.5 血红蛋白|g/L|115-150 葡萄糖|mmol/L|3.9-6.1 乙肝表面抗原||阴性
 肌酐|umol/L|41-81 HIV抗体||阴性 尿hCG||阴性""".split()
CODES = """民族 01 汉族|民族 02 蒙古族|民族 03 回族|民族 11 满族|民族 15 土家族|婚姻 1 未婚|婚姻 2 已婚
婚姻 3 丧偶|婚姻 4 离婚|性别 1 男|性别 2 女|性别 9 未说明|关系 01 配偶|关系 02 子女|关系 03 父母|费别 1 自费
费别 2 职工医保|费别 3 居民医保|费别 4 公费|职业 11 国家公务员|职业 24 工人|职业 27 农民|职业 31 学生
职业 80 退休|处方 1 普通|处方 2 急诊|处方 3 儿科|处方 4 麻精"""
PARAMS = """HOSP_NAME 泉北区第三人民医院|HOSP_CODE H37010500318|YB_URL http://10.96.1.20:8086/hisintf
GHF_PT 4.00|GH_TS 7|FP_START 00381200|DY_PORT LPT1|SFZ_READER COM3|ZJ_LX 01|MM_YXQ 90|XF_TEL 0531-85550120
LOGO \\\\10.96.1.5\\his\\logo.bmp|JZKH_LEN 10|SMS_SIGN 【泉北三院】|BAK_PATH D:\\bak|KSSJ 07:30|JSSJ 17:00
DB_YB Provider=SQLOLEDB;Data Source=10.96.1.8;User ID=sa;Password=Hs_2008#yb;Initial Catalog=ybjk"""


class Person(NamedTuple):
    """One made-up person."""

    name: str
    latin: str
    initials: str
    male: bool
    born: date
    number: str
    phone: str
    address: str


def split(word: str) -> tuple[str, str]:
    return word[0], word[1:]


def unix(at: datetime) -> int:
    return int((at - datetime(1970, 1, 1, 8)).total_seconds())


class Maker:
    """Makes values by one source of chance."""

    def __init__(self, draw: random.Random) -> None:
        self.d = draw

    def digits(self, n: int) -> str:
        return "".join(str(self.d.randrange(10)) for _ in range(n))

    def phone(self) -> str:
        head = self.d.choice("130 131 135 136 138 139 150 151 156 158 166 178 182 186 187 189 199".split())
        return head + self.digits(8)

    def land(self) -> str:
        return f"0531-{self.d.choice('88 86 82 85'.split())}{self.digits(6)}"

    def card(self) -> str:
        body = self.d.choice("622848 621700 621226 622908 623052 622588".split()) + self.digits(12)
        return body + luhn(body)

    def day(self, first: int, last: int) -> date:
        return date(first, 1, 1) + timedelta(days=self.d.randrange((last - first + 1) * 365))

    def when(self, first: int = 2019, last: int = 2021) -> datetime:
        at = datetime.combine(self.day(first, last), datetime.min.time())
        return at + timedelta(seconds=self.d.randrange(27000, 64000))

    def address(self) -> str:
        d = self.d
        door = f"{d.randrange(1, 40)}号楼{d.randrange(1, 6)}单元{d.randrange(1, 7)}0{d.randrange(1, 5)}"
        plain = f"{d.randrange(1, 300)}号"
        town = "" if d.random() < 0.4 else "济南市"
        return town + d.choice(SITES) + d.choice(STREETS) + (door if d.random() < 0.6 else plain)

    def name(self) -> tuple[str, str, str]:
        parts = [split(self.d.choice(SUR))]
        parts += [split(g) for g in self.d.sample(GIV, 1 if self.d.random() < 0.25 else 2)]
        given = "".join(p[1] for p in parts[1:])
        return "".join(p[0] for p in parts), f"{parts[0][1]}^{given}".upper(), "".join(p[1][0]
            for p in parts).upper()

    def person(self, first: int, last: int, town: str = "") -> Person:
        name, latin, initials = self.name()
        born, male = self.day(first, last), self.d.random() < 0.48
        order = self.d.randrange(1, 400) * 2 + male
        body = f"{town or self.d.choice(TOWNS)}{born:%Y%m%d}{order:03d}"
        return Person(name, latin, initials, male, born, body + resident(body), self.phone(), self.address())

    def sign(self) -> bytes:
        """Return a PNG of a pen stroke."""
        wide, high = 60, 24
        grid = [bytearray([255] * wide) for _ in range(high)]
        y = 12.0
        for x in range(4, 56):
            y = min(22.0, max(1.0, y + self.d.uniform(-3, 3)))
            grid[int(y)][x] = grid[int(y) + 1][x] = 0
        raw = zlib.compress(b"".join(b"\0" + bytes(line) for line in grid), 9)
        out = b"\x89PNG\r\n\x1a\n"
        for kind, body in ((b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)), (b"IDAT", raw),
            (b"IEND", b"")):
            out += struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        return out

    def finger(self) -> bytes:
        """Return a finger minutiae record (ISO/IEC 19794-2)."""
        n = self.d.randrange(18, 42)
        view = struct.pack(">BBBB", self.d.randrange(1, 11), 0, self.d.randrange(50, 95), n)
        for _ in range(n):
            x = self.d.randrange(260) | self.d.choice((1, 2)) << 14
            view += struct.pack(">HHBB", x, self.d.randrange(300), self.d.randrange(256),
                self.d.randrange(40, 99))
        view += b"\0\0"
        head = b"FMR\0 20\0" + struct.pack(">IHHHHHBB", 24 + len(view), 0, 260, 300, 197, 197, 1, 0)
        return head + view

    def vector(self, n: int) -> list[float]:
        raw = [self.d.gauss(0, 1) for _ in range(n)]
        size = math.sqrt(sum(v * v for v in raw))
        return [v / size for v in raw]


def patients(m: Maker, people: list[Person]) -> list[Row]:
    rows: list[Row] = []
    today = date(2021, 6, 30)
    for i, p in enumerate(people):
        d, child = m.d, (today - p.born).days < 14 * 365
        kin = m.name()[0] if child or d.random() < 0.2 else None
        full = "".join(chr(ord(c) + 0xFEE0) for c in p.number)
        number = d.choices([p.number, None, p.number[:6] + "********" + p.number[-4:], "无", full,
            p.number[:6] + p.number[8:17]], [76, 12, 4, 3, 2, 3])[0]
        phone = d.choices([p.phone, m.land(), f"{p.phone[:3]} {p.phone[3:7]} {p.phone[7:]}", "0",
            "+86" + p.phone], [78, 10, 5, 4, 3])[0]
        other = f"{m.name()[0]} {m.phone()}"
        note = d.choice([f"家属{other}", f"女儿{other}", "耳背，大声", "欠费12.5已补",
            f"单位同事代办，电话{m.phone()}", "转院来"]) if d.random() < 0.18 else None
        rows.append((10021 + i * 3, f"{2004 + i // 18:d}{i * 37 % 100000:05d}", f"00{3810245 + i * 17}",
            p.name, p.initials, d.choices("129", [p.male * 98 + 1, (not p.male) * 98 + 1, 1])[0], p.born,
            number, "01" if number else None, phone, p.address,
            d.choice("250001 250002 250012 250014 250031 250100 250200 000000".split()),
            "1" if child else d.choice("12224"), d.choices("01 03 11 15".split(), [92, 5, 2, 1])[0],
            d.choices(["中国", "CHN", None, "韩国", "156", "俄罗斯"], [70, 12, 10, 2, 4, 2])[0],
            d.choice("24 27 31 80".split()), None if child else d.choice(FIRMS), kin,
            m.phone() if kin else None, ("03" if child else d.choice(["01", "02"])) if kin else None,
            f"{d.choice('AHK')}{m.digits(8)}" if d.random() < 0.55 else None, d.choice("1233"),
            d.choices(["O", "A", "B", "AB", "A+", None], [8, 7, 7, 2, 1, 75])[0], d.choice(["青霉素过敏",
            "头孢类皮疹", "磺胺过敏", "对酒精过敏", "海鲜、阿司匹林", "否认"]) if d.random() < 0.3
            else None, None, "0", m.when(2004, 2020), d.choice(["0031", "0042", "0107", "9001"]), note))
    return rows


def old_patients(m: Maker) -> list[Row]:
    rows: list[Row] = []
    for i in range(48):
        p = m.person(1925, 1984) if i % 8 else m.person(1994, 2003)
        age = 2006 - p.born.year
        dob = m.d.choice([str(age), f"{age}岁"])
        phone = m.land() if m.d.random() < 0.6 else m.d.choice([p.phone, m.digits(7), ""])
        old = p.number[:6] + p.number[8:17] if age > 16 and m.d.random() < 0.8 else None
        rows.append((i + 1, p.name, "男" if p.male else "女", dob, old, phone, p.address, "20060412"))
    return rows


def staff(m: Maker, people: list[Person], codes: list[str]) -> list[Row]:
    titles = "主任医师 副主任医师 主治医师 住院医师 主管护师 护师 护士 药师 检验技师 工程师".split()
    posts = ["科主任", "护士长", "收费员", "药房组长", None, None, None, "干事", "院长助理", "质控员"]
    rows: list[Row] = []
    for i, (p, code) in enumerate(zip(people, codes, strict=True)):
        d = m.d
        title = d.choice(titles)
        licence = None
        if "医师" in title:
            licence = f"1{d.choice(['10', '41'])}3701{p.born.year % 100:02d}{m.digits(6)}"
        rows.append((code, p.name, p.initials, "1" if p.male else "2", d.choice([f"{p.born:%Y-%m-%d}",
            f"{p.born:%Y.%m}", f"{p.born:%Y%m%d}"]), p.number, f"{d.randrange(1, 16):02d}01", title,
            d.choice(posts), p.phone, m.land() if d.random() < 0.3 else None,
            d.choice("中专 大专 本科 硕士 博士".split()),
            d.choice("群众 中共党员 共青团员 民盟盟员 群众 九三学社社员".split()), d.choice("1223"),
            licence, d.choice("01"), hashlib.md5(m.digits(6).encode()).hexdigest().upper()
            if d.random() < 0.8 else None, base64.b64encode(d.randbytes(8)).decode() if i % 3 == 0
            else None, p.born + timedelta(days=365 * 24 + d.randrange(3000)), None, "1",
            m.sign() if "医师" in title and d.random() < 0.8 else None, None))
    return rows


def children(m: Maker) -> tuple[list[Row], list[Row]]:
    kids: list[Row] = []
    shots: list[Row] = []
    for i in range(140):
        kid, mother = m.person(2013, 2020), m.person(1980, 1997)
        code = f"3701050{m.d.randrange(1, 6)}01{kid.born.year}{i * 7 % 10000:04d}"
        school = m.d.choice(
            "明湖幼儿园 小蜜蜂幼儿园 机床厂幼儿园 育英幼儿园 春晖小学一(2)班 春晖小学二(1)班".split())
        kids.append((code, kid.name, "1" if kid.male else "2", kid.born,
            f"{m.d.choice('NOPQRS')}37{m.digits(7)}", m.d.randrange(2400, 4300), mother.name,
            kid.name[0] + m.name()[0][1:], mother.number if m.d.random() < 0.8 else None, mother.phone,
            kid.address, m.d.choice("12"), school if kid.born.year < 2018 else None, "0",
            kid.born + timedelta(days=m.d.randrange(1, 40))))
        for n in range(m.d.randrange(1, 4)):
            v = m.d.randrange(len(VACCINES))
            given = kid.born + timedelta(days=30 * v + m.d.randrange(60))
            shots.append((len(shots) + 1, code, f"{v + 1:02d}01", VACCINES[v], n + 1,
                f"{given.year}{m.digits(2)}{m.d.randrange(10, 99)}-{m.d.randrange(1, 4)}", given,
                m.d.choice(["左上臂", "右上臂", "口服"]), m.d.choice(["何庆兰", "于霞", "曾玉萍"]),
                m.d.choice(["中生北", "沃康", "华岭生物", "科瑞"])))
    return kids, shots


def insurance(m: Maker, people: list[Person]) -> tuple[list[Row], list[Row]]:
    insured: list[Row] = []
    log: list[Row] = []
    for i, p in enumerate(people):
        own, firm = f"37{m.digits(8)}", m.d.randrange(10)
        insured.append((own, p.name, p.number, f"{p.born:%Y%m}", f"{m.d.choice('AHK')}{m.digits(8)}",
            f"3701{100230 + firm}", FIRMS[firm], m.d.choice(["11", "21", "41"]), round(m.d.uniform(0, 9000),
            2), "1", "20210615083000"))
        if i >= 90:
            continue
        ill, at, fee = m.d.choice(ILLS), m.when(2021, 2021), round(m.d.uniform(20, 900), 2)
        sent = {"infno": "2207", "fixmedins_code": "H37010500318", "psn": {"psn_no": own,
            "psn_name": p.name, "certno": p.number}, "mdtrt": {"dept": m.d.choice(DEPTS),
            "begntime": f"{at:%Y-%m-%d %H:%M:%S}"}, "diag": [{"code": ill[0], "name": ill[1]}]}
        got = {"infcode": 0, "err_msg": "", "out": {"setl_id": m.digits(15), "medfee": fee,
            "balc": round(m.d.uniform(0, 5000), 2)}}
        log.append((i + 1, f"H37010500318{at:%Y%m%d%H%M%S}{i:04d}", "2207", json.dumps(sent,
            ensure_ascii=False), json.dumps(got), m.d.randrange(80, 4000), f"{at:%Y-%m-%d %H:%M:%S}",
            "H37010500318", m.d.randbytes(16).hex()))
    return insured, log


def visits(m: Maker, people: list[Person], codes: list[str]) -> dict[str, list[Row]]:
    out: dict[str, list[Row]] = {t: [] for t in "mz_ghjl mz_mzbl mz_cfmx mz_sf mz_tfdj".split()}
    doctors = codes[:18]
    for i in range(380):
        n = m.d.randrange(len(people))
        p, key, no, at = people[n], 10021 + n * 3, 2100000 + i, m.when()
        doctor, bill = m.d.choice(doctors), f"{381200 + i:08d}"
        out["mz_ghjl"].append((no, key, p.name, f"{(key * 2654435761) % 2**32:08X}",
            f"{m.d.randrange(1, 10):02d}01", doctor, m.d.choice("123"), at, i % 60 + 1,
            m.d.choice([4, 6, 10, 25]), bill, p.phone if m.d.random() < 0.4 else None, None, "0"))
        if i < 240:
            ill, tall = m.d.choice(ILLS), m.d.uniform(148, 186)
            hot, low = m.d.uniform(36, 38.9), m.d.randrange(58, 99)
            pressure = f"{low + m.d.randrange(30, 60)}/{low}"
            span = str(m.d.randrange(1, 9))
            self_treated = f"自服{m.d.choice(DRUGS)}效果欠佳，来诊。"
            story = f"患者{span}天前无明显诱因出现{ill[2].split('@')[0]}，无胸闷，" + self_treated
            past = m.d.choice(["既往体健", "高血压病史8年", "否认肝炎、结核史", "2型糖尿病史，胰岛素治疗",
                "剖宫产史", "吸烟30年，戒酒"])
            out["mz_mzbl"].append((880000 + i, no, key, ill[2].replace("@", span), story,
                past if m.d.random() < 0.7 else None,
                f"T{hot:.1f}℃ P{m.d.randrange(60, 110)}次/分 BP{pressure}mmHg 心肺(-)" if m.d.random() < 0.6
                else None, ill[0], ill[1], round(tall, 1) if i % 3 else None,
                round(tall * 0.4 + m.d.uniform(-12, 16), 1) if i % 3 else None, round(hot, 1),
                pressure if i % 2 else None, doctor, base64.b64encode(m.sign()).decode() if i % 4 == 0
                else None, at + timedelta(minutes=25)))
            drug = m.d.randrange(len(DRUGS))
            each, size = round(m.d.uniform(0.2, 60), 4), m.d.randrange(1, 6)
            out["mz_cfmx"].append((i + 1, f"{at:%Y%m%d}{i:06d}", f"Y{drug + 1:04d}", DRUGS[drug],
                m.d.choice(["0.25g*24", "5mg*28", "10ml*6", "100ml"]), size, m.d.choice("盒瓶袋"),
                m.d.choice(["口服 0.5g tid", "口服 5mg qd", "静滴 qd", "外用 bid"]), each,
                round(each * size, 2)))
            fee, way = round(m.d.uniform(8, 700), 2), m.d.choice(["现金", "医保", "微信", "银行卡"])
            card = m.card()
            out["mz_sf"].append((i + 1, key, no, at + timedelta(minutes=31), fee,
                round(fee * m.d.uniform(0.2, 1), 2), way, bill, f"42000009{m.digits(20)}" if way == "微信"
                else None, f"{card[:6]}*********{card[-4:]}" if way == "银行卡" else None,
                m.d.choice(["0107", "0110", "ZZJ03"]), "0"))
        if i % 7 == 0:
            mine = m.d.random() < 0.75
            out["mz_tfdj"].append((f"TF{i:06d}", key, p.name, p.phone, round(m.d.uniform(4, 400), 2),
                m.d.choice(["医保重复扣费", "未做检查退费", "预交金退余", "药品缺货"]), m.card(),
                m.d.choice(["农行历山路支行", "工行济南分行", "建行泉北支行", "齐鲁银行", "邮储银行"]),
                p.name if mine else m.name()[0], f"{at:%Y%m%d}"))
    return out


def wards(m: Maker, people: list[Person], codes: list[str]) -> dict[str, list[Row]]:
    stays: list[Row] = []
    calls: list[Row] = []
    for i in range(85):
        n = (i * 5 + 2) % len(people)
        p, no, ill, at, kin = people[n], f"{210000 + i:010d}", m.d.choice(ILLS), m.when(2021,
            2021), m.name()[0]
        out, tel = at + timedelta(days=m.d.randrange(2, 20)), m.phone()
        stays.append((no, 10021 + n * 3, p.name, f"{m.d.randrange(1, 45):02d}床",
            f"B{m.d.randrange(1, 9):03d}", at, out if i % 5 else None, ill[1], ill[1] if i % 5 else None,
            m.d.choice(codes[:18]), kin, m.d.choice(["01", "02", "03"]), tel, m.d.choice("123"),
            "1" if i % 5 else "0", round(m.d.uniform(-300, 5000), 2)))
        if i % 2:
            words = m.d.choice([f"电话{tel}，家属{kin}接，诉伤口愈合好，嘱复查",
                f"患者本人接，仍有{ill[2].split('@')[0]}，继续服{m.d.choice(DRUGS)}", "无人接听",
                f"号码错，改打{m.phone()}", f"{p.name}已转上级医院，诊断{ill[1]}", "空号",
                f"恢复可，留新号码 {m.phone()}（{kin}）",])
            calls.append((len(calls) + 1, no, (out + timedelta(days=7)).date(), words, m.d.choice("1123"),
                m.d.choice(["何庆兰", "袁静", "沈红霞"])))
    return {"zy_brxx": stays, "zy_sf": calls}


def results(m: Maker, people: list[Person]) -> dict[str, list[Row]]:
    reports: list[Row] = []
    for i in range(210):
        n, at, (item, unit, span) = m.d.randrange(len(people)), m.when(2021,
            2021), m.d.choice(TESTS).split("|")
        value = f"{float(span.split('-')[0]) * m.d.uniform(0.7, 2.1):.1f}" if unit else m.d.choices(["阴性",
            "阳性(+)"], [8, 1])[0]
        flag = m.d.choice("HL") if unit and m.d.random() < 0.3 else None
        reports.append((1390000000000000000 + unix(at) * 4194 + i, f"{at:%y%m%d}{i:06d}",
            f"{2004 + n // 18:d}{n * 37 % 100000:05d}", people[n].name, item, value, unit, span, flag, at,
            m.d.choice(["郑学文", "谢娟", "韩玉兰"])))
    sites = {"rs2231142": "GT", "rs1799853": "CT", "rs1057910": "AC", "rs4244285": "GA", "rs671": "GA",
        "HLA-B*15:02": "+-", "HLA-B*58:01": "+-"}
    genes: list[Row] = []
    for i in range(56):
        n, site = m.d.randrange(len(people)), m.d.choice(list(sites))
        pair = "".join(sorted(m.d.choices(sites[site], k=2))) if site[0] == "r" else m.d.choice(["阴性",
            "阳性", "杂合"])
        genes.append((i + 1, f"{2004 + n // 18:d}{n * 37 % 100000:05d}", site, pair,
            m.d.choice(["正常代谢型", "中间代谢型", "慢代谢型，慎用氯吡格雷", "别嘌醇高风险", "未检出"])))
    studies: list[Row] = []
    for i in range(60):
        n, at, kind = m.d.randrange(len(people)), m.when(2021, 2021), m.d.choice(["CT", "DX", "US", "MR"])
        uid = f"1.2.840.113704.1.111.{m.d.randrange(1000, 9999)}.{unix(at)}.{i + 1}"
        studies.append((uid, f"{2004 + n // 18:d}{n * 37 % 100000:05d}", people[n].latin,
            f"{people[n].born:%Y%m%d}", kind, at, m.d.choice(["CHEST", "ABDOMEN", "LSPINE", "KNEE"]),
            f"\\\\10.96.1.30\\img\\{at:%Y%m}\\{kind}{i:05d}", m.d.randbytes(16).hex(),
            m.d.choice(["0.703125\\0.703125", "0.148\\0.148", "0.488281\\0.488281"])))
    faces: list[Row] = []
    for i in range(44):
        key, at = 10021 + m.d.randrange(len(people)) * 3, m.when(2021, 2021)
        code = base64.b64encode(struct.pack("<128f", *m.vector(128))).decode()
        faces.append((i + 1, key, code, round(m.d.uniform(0.71, 0.98), 5),
            f"D:\\zzj\\face\\{at:%Y%m%d}\\{key}_{at:%H%M%S}.jpg", unix(at) * 1000,
            m.d.choice(["ZZJ01", "ZZJ02", "ZZJ03"])))
    return {"jy_bg": reports, "jy_jyjc": genes, "dicom_study": studies, "zzj_rl": faces}


def ambulance(m: Maker) -> list[Row]:
    rows: list[Row] = []
    for i in range(46):
        at, x, y = m.when(2020, 2021), m.d.uniform(116.9, 117.2), m.d.uniform(36.6, 36.75)
        path = [{"t": unix(at) + 30 * k, "x": round(117.01234 + (x - 117.01234) * k / 6, 6),
            "y": round(36.69871 + (y - 36.69871) * k / 6, 6)} for k in range(7)]
        rows.append((i + 1, at, m.phone() if i % 6 else m.land(), m.address() + m.d.choice(["", "楼下",
            "东邻", "小卖部门口"]), round(x, 6), round(y, 6), m.d.choice(["男，72岁，突发胸痛",
            "车祸，腿部出血", "孕39周见红", "癫痫发作", "老人跌倒，意识清", "醉酒呕吐", "药物过量"]),
            m.d.choice(["鲁A3120J", "鲁A5120J", "鲁AK120J"]), json.dumps({"p": path}) if i % 4 else None,
            m.d.choice(["马建军", "罗国庆", "宋勇", "于学涛", "董刚"])))
    return rows


def messages(m: Maker, people: list[Person]) -> list[Row]:
    rows: list[Row] = []
    for i in range(110):
        p, at = m.d.choice(people), m.when(2021, 2021)
        text = m.d.choice([f"【泉北三院】您的验证码为{m.digits(6)}，5分钟内有效。",
            f"【泉北三院】{p.name}您好，您预约的{at:%m月%d日}{m.d.choice(DEPTS[:9])}门诊已成功。",
            f"【泉北三院】{p.name}家长：宝宝应于{at:%m月%d日}接种{m.d.choice(VACCINES)}，请带接种证。",
            f"【泉北三院】{p.name}，您的{m.d.choice(TESTS).split('|')[0]}报告已出。",])
        rows.append((1623700000000 + i * 7919, p.phone, text, m.d.randrange(1, 4), "1", at,
            m.d.choice(["DELIVRD", "DELIVRD", "UNDELIV", None])))
    return rows


def stock(m: Maker) -> dict[str, list[Row]]:
    drugs: list[Row] = []
    held: list[Row] = []
    for i in range(110):
        name = DRUGS[i] if i < len(DRUGS) else m.d.choice(DRUGS)
        cost, code, bar = round(m.d.uniform(0.3, 90), 4), f"Y{i + 1:04d}", f"69{m.digits(10)}"
        drugs.append((code, name, None, m.d.choice(["0.25g*24片", "5mg*28片", "10ml*6支", "100ml"]),
            m.d.choice("盒瓶袋支"), m.d.choice(["片剂", "胶囊", "注射剂", "丸剂"]), m.d.choice(["鲁泉制药",
            "北辰药业", "华岭生物", "同康堂"]),
            f"国药准字{m.d.choice('HZS')}{m.d.randrange(1998, 2021)}{m.digits(4)}", bar + ean13(bar),
            round(cost * 1.15, 4), cost, 1, "0", "0"))
    for i in range(190):
        made = m.day(2019, 2021)
        at = unix(datetime(2021, 3, 1)) + m.d.randrange(9000000)
        held.append((i + 1, f"Y{m.d.randrange(1, 111):04d}",
            f"{m.d.choice(['13', '15', '18'])}{made:%y%m%d}{i:03d}", m.d.choice([f"{made:%Y%m%d}",
            f"{made:%y%m}{m.digits(2)}A"]), f"{made + timedelta(days=730):%Y%m%d}", m.d.randrange(1, 900),
            f"{m.d.randrange(1, 60):02d}",
            f"{m.d.choice('ABCDEJK')}{m.d.randrange(1, 60):02d}.{m.d.randrange(10)}", at,
            at * 1000000 + m.d.randrange(1000000)))
    firms: list[Row] = []
    for i in range(22):
        body = f"91370{m.digits(3)}MA3{m.digits(6)}"
        firms.append((f"{i + 1:04d}", m.d.choice(["鲁泉", "北辰", "同康", "海右", "润和",
            "天衡"]) + m.d.choice(["医药", "器械", "医疗科技"]) + "有限公司", body + credit_code(body),
            m.name()[0], m.phone() if i % 3 else m.land(),
            f"济南市高新区{m.d.choice(STREETS)}{m.d.randrange(1, 999)}号", m.d.choice(["中行高新支行",
            "工行历山路支行", "齐鲁银行", "建行", "农行"]),
            f"{m.d.choice(['2250', '1602', '3700'])}{m.digits(13)}", m.name()[0], m.day(2022, 2026)))
    kit: list[Row] = []
    things = """监护仪|MC-1000 呼吸机|SW-300 输液泵|BY-820 彩超|DC-17 CT机|NV16 心电图机|ECG-2306
     生化分析仪|BS-880 工作站|OP-7010 冰箱|YC-261L""".split()
    for i in range(84):
        (name, model), made = m.d.choice(things).split("|"), m.day(2006, 2020)
        net = i % 3 == 0
        kit.append((f"SB{made:%y}{i:05d}", name, model, m.d.choice([m.digits(15),
            f"{model[:2]}-{m.digits(8)}", f"86{m.digits(13)}"]), made, 2021 - made.year,
            round(m.d.uniform(2e3, 9e5), 2), f"10.96.{m.d.randrange(2, 9)}.{m.d.randrange(2, 250)}" if net
            else None, ":".join(f"{b:02X}" for b in b"\x00\x1b\x78" + m.d.randbytes(3)) if net else None,
            f"{m.d.randrange(1, 11)}.{m.d.randrange(10)}.{m.d.randrange(30)}.{m.d.randrange(10)}" if net
            else None, m.d.choice(DEPTS), m.d.choice(["程磊", "曹明洋", "邓强", "傅文涛", "朱杰"]),
            m.d.choice(["400-8826655", "0531-82119000", "800-8301122"])))
    return {"yp_zd": drugs, "yp_kc": held, "gy_gys": firms, "sb_tz": kit}


def lookups(m: Maker) -> dict[str, list[Row]]:
    codes = [s.split(" ") for s in CODES.replace("\n", "|").split("|")]
    params = [s.split(" ", 1) for s in PARAMS.replace("\n", "|").split("|")]
    asks = ["发烧挂什么科", "胸口疼怎么办", "孩子咳嗽", "牙疼", "产检在哪里", "腰疼腿麻", "报告单在哪打印",
        "怎么退号", "停车收费", "眼睛红", "胃疼反酸", "接种疫苗时间"]
    fields = "病人姓名 性别 年龄 科别 处方号 金额 医师 日期 条码 发票号".split()
    fees = """普通挂号费 专家挂号费 静脉采血 血常规 胸片正侧位 B超(腹部) 床位费(三人间) 一级护理 换药(小)
     王氏正骨手法 洗牙 心电图""".split()
    return {"gy_dm": [(a, b, c, None, i, "0") for i, (a, b, c) in enumerate(codes)],
        "gy_ks": [(f"{i + 1:02d}01", s, "1", f"8{300 + i}", f"{i % 4 + 1}楼{'东西'[i % 2]}", None, None,
        "0") for i, s in enumerate(DEPTS)], "gy_icd": [(a, b, None, "1" if a[0] == "B" else "0",
        a.replace(".", "") + "01") for a, b, _ in ILLS], "gy_sfxm": [(f"F{1001 + i}", s, "次",
        m.d.choice([4, 12, 25, 60.5]), f"{m.digits(9)}", f"{m.d.randrange(1, 15):02d}01",
        m.d.choice(["01", "02", "03"]), 10, None) for i, s in enumerate(fees)],
        "sys_cs": [(a, b, None) for a, b in params], "dy_mb": [(i + 1, m.d.choice(["门诊处方", "收费发票",
        "腕带"]), fields[i % 10], round(m.d.uniform(5, 140), 6), round(m.d.uniform(5, 60), 6),
        m.d.choice([12.5, 20, 35, 48, 60.25]), "宋体") for i in range(36)], "zndz_zsk": [(i + 1, s,
        f"请到{DEPTS[i % 9]}就诊", f"{i % 9 + 1:02d}01", json.dumps([round(v, 5) for v in m.vector(64)]))
        for i, s in enumerate(asks)],}


def office(m: Maker, codes: list[str], people: list[Person]) -> dict[str, list[Row]]:
    prints = [(i + 1, codes[i // 2], i % 2 + 6, m.finger(), m.d.randrange(50, 99), m.when(2017, 2020),
        m.d.choice(["370105202011873", "OIN7100066052"])) for i in range(70)]
    log: list[Row] = []
    for i in range(260):
        p, n = m.d.choice(people), m.d.randrange(40)
        text = m.d.choice([f"修改病人{p.name}联系电话", f"作废处方{m.digits(8)}", "登录成功",
            "登录失败:密码错", f"查询 br_id={10021 + 3 * m.d.randrange(200)}", "日结", f"打印{p.name}发票"])
        log.append((20210600000 + i, m.when(2021, 2021), codes[n], m.d.choice(["收费", "挂号", "医生站",
            "登录", "病案查询"]), f"10.96.{2 + n % 5}.{20 + n}", f"HIS-{n:03d}", text))
    return {"gy_zw": [tuple(r) for r in prints], "sys_czrz": log}


def rows(draw: random.Random) -> dict[str, list[tuple[object, ...]]]:
    m = Maker(draw)
    people = [m.person(2008, 2020) if draw.random() < 0.14 else m.person(1932, 2004) for _ in range(250)]
    workers = [m.person(1962, 1998, "370105") for _ in range(64)]
    codes = [f"{31 + i * 3:04d}" for i in range(64)]
    kids, shots = children(m)
    insured, log = insurance(m, [m.person(1940, 2016) for _ in range(120)])
    return {"brxx": patients(m, people), "brxx_bak2006": old_patients(m), "gy_zgdm": staff(m, workers,
        codes), "et_xx": kids, "et_jz": shots, "yb_ry": insured, "yb_jyrz": log, "jj_cc": ambulance(m),
        "dx_dl": messages(m, people), **visits(m, people, codes), **wards(m, people, codes), **results(m,
        people), **stock(m), **lookups(m), **office(m, codes, people),}
