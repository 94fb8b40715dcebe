"""What earlier systems left: pinyin and Chinese column names, an empty table, a view."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from scanner.demo import identifiers, machine_ids, phones, places, words
from scanner.demo.places import PLACES
from scanner.demo.tables import Filled, Row, column, key, number, table, text
from scanner.demo.world import World, birthday_at, chinese_name

t_yh = table(
    "t_yh",
    "",
    key("yhbh"),
    text("xm", 40),
    text("sfzh", 18),
    text("sjh", 20),
    text("csrq", 8),
    text("xb", 2),
    text("dz", 200),
    text("yx", 80),
    text("mm", 32),
    text("zt", 2),
    number("cjsj"),
)

offline_members = table(
    "会员表",
    "线下会员导入",
    key("编号"),
    text("姓名", 40),
    text("性别", 2),
    text("手机号", 20),
    text("身份证号", 18),
    text("家庭住址", 200),
    text("工作单位", 100),
    text("车牌号", 10),
    text("推荐人", 40),
    column("累计消费", sa.Numeric(12, 2)),
    text("备注", 200),
)

kyc_applicants = table(
    "kyc_applicants",
    "开店实名 (未上线)",
    key(),
    text("applicant_name", 60),
    text("id_card_no", 18),
    text("passport_no", 20),
    text("bank_card_no", 19),
    text("cvv2", 4),
    column("iris_template", sa.LargeBinary),
    column("voiceprint", sa.LargeBinary),
    text("legal_rep_phone", 20),
    text("religion", 20),
    column("created_at", sa.DateTime),
)

ORDER_CONTACTS = "v_order_contacts"
ORDER_CONTACTS_SQL = """
    CREATE VIEW v_order_contacts AS
    SELECT o.order_no, o.created_at, m.name AS buyer, m.phone AS buyer_phone, m.email AS buyer_email
    FROM orders o JOIN members m ON m.id = o.member_id
"""


def rows(world: World) -> Filled:
    """Yield each table of this area with its rows; nobody applied for a shop of their own yet."""
    yield t_yh, _users(world)
    yield offline_members, _offline(world)
    yield kyc_applicants, []


def _users(world: World) -> list[Row]:
    draw = world.draw("t_yh")
    rows: list[Row] = []
    for index in range(360):
        gender, place = draw.choice((1, 2)), draw.skewed(PLACES)
        name, handle = chinese_name(draw, gender)
        born = birthday_at(draw, world.as_of, 24, 70, 42)
        document = identifiers.resident_id(draw, place, born, gender)
        if born.year < 1980 and draw.sometimes(0.3):
            document = identifiers.former_resident_id(document)
        rows.append(
            {
                "yhbh": 2000 + index,
                "xm": name,
                "sfzh": draw.unless(0.25, document),
                "sjh": draw.unless(0.05, phones.mobile(draw)),
                "csrq": draw.choice((f"{born:%Y%m%d}",) * 12 + ("19000101", "", None)),
                "xb": draw.choice(("男" if gender == 1 else "女", "男" if gender == 1 else "女", "")),
                "dz": f"{place.city}{place.district}{places.door(draw)}",
                "yx": draw.unless(0.6, f"{handle}@{draw.skewed(words.MAIL_HOSTS)}"),
                "mm": draw.hexes(32),
                "zt": draw.choice(("01", "01", "02")),
                "cjsj": machine_ids.seconds(draw.moment(date(2016, 6, 1), 1500)),
            }
        )
    return rows


def _offline(world: World) -> list[Row]:
    draw = world.draw("offline members")
    rows: list[Row] = []
    for index in range(280):
        gender, place = draw.choice((1, 2)), draw.skewed(PLACES, 3.0)
        ages = (9, 9, 9) if index == 113 else (19, 68, 35)  # one child among adults
        document = identifiers.resident_id(draw, place, birthday_at(draw, world.as_of, *ages), gender)
        rows.append(
            {
                "编号": index + 1,
                "姓名": chinese_name(draw, gender)[0],
                "性别": "男" if gender == 1 else "女",
                "手机号": phones.as_typed(draw, phones.mobile(draw)),
                "身份证号": document if index == 113 else draw.unless(0.2, document),
                "家庭住址": f"{place.province}{place.city}{place.district}{places.door(draw)}",
                "工作单位": draw.unless(
                    0.5,
                    f"{place.city}{draw.choice(words.COMPANY_HEADS)}{draw.choice(words.COMPANY_TRADES)}有限公司",
                ),
                "车牌号": draw.unless(0.5, f"粤{draw.choice('ABSE')}{identifiers.plate_places(draw)}"),
                "推荐人": draw.unless(0.7, chinese_name(draw, draw.choice((1, 2)))[0]),
                "累计消费": round(draw.expovariate(0.001), 2),
                "备注": draw.choice(("", "", "", "老客户", "喜欢打电话咨询", "保养到期提醒", "不要发短信")),
            }
        )
    return rows
