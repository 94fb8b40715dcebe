"""Customers: their accounts, verified identities and addresses."""

from __future__ import annotations

import json
from datetime import timedelta

import sqlalchemy as sa

from scanner.demo import identifiers, machine_ids, phones, words
from scanner.demo.draw import Draw
from scanner.demo.tables import DEGREES, Filled, Row, belongs, column, key, moment, number, table, text
from scanner.demo.world import Person, World, chinese_name

members = table(
    "members",
    "会员表",
    key(),
    text("username", 40),
    text("nickname", 40, "昵称"),
    text("name", 60, "真实姓名, 可空"),
    text("phone", 32, "手机号"),
    text("email", 100),
    column("birthday", sa.Date, "生日"),
    column("gender", sa.SmallInteger, "0未知 1男 2女"),
    text("avatar_url", 200),
    text("country", 2),
    text("password_hash", 60),
    text("register_ip", 45),
    text("channel", 20, "注册渠道"),
    text("wechat_openid", 28),
    text("loyalty_no", 16, "会员卡号, 非银行卡"),
    column("level", sa.SmallInteger),
    number("points", "积分"),
    column("marketing_opt_in", sa.Boolean),
    column("profile_json", sa.Text, "扩展资料"),
    moment("last_login_at"),
    moment("created_at", "注册时间"),
    moment("updated_at"),
)

member_real_name = table(
    "member_real_name",
    "实名认证",
    key(),
    belongs("member_id", "members.id"),
    text("real_name", 60),
    text("id_card_no", 18, "身份证号 (大陆)"),
    text("other_id_no", 20, "港澳台证件或护照号"),
    text("id_no_mask", 20),
    text("nation", 10, "民族"),
    text("id_card_front_url", 200),
    column("valid_until", sa.Date, "证件有效期"),
    text("verify_serial", 18, "认证服务商流水号"),
    column("verify_score", sa.Numeric(5, 4)),
    moment("verified_at"),
)

addresses = table(
    "addresses",
    "收货地址",
    key(),
    belongs("member_id", "members.id"),
    text("consignee", 60),
    text("consignee_phone", 32),
    text("province", 20),
    text("city", 20),
    text("district", 20),
    text("detail", 200),
    text("postcode", 10),
    column("lat", DEGREES, "收货点纬度"),
    column("lng", DEGREES, "收货点经度"),
    column("is_default", sa.Boolean),
    text("tag", 10),
    moment("updated_at"),
)


def rows(world: World) -> Filled:
    """Yield each table of this area with its rows."""
    yield members, _members(world)
    yield member_real_name, _real_names(world)
    yield addresses, _addresses(world)


def _members(world: World) -> list[Row]:
    draw = world.draw("members")
    return [_member(draw, world, person) for person in world.people]


def _member(draw: Draw, world: World, person: Person) -> Row:
    birthday = draw.unless(0.0 if person.age(world.as_of) < 18 else 0.3, person.birthday)
    way = draw.random()
    if birthday is None and way < 0.3:  # what the form sends when nobody fills it in
        default = ("1900-01-01", "1970-01-01", f"{person.joined:%Y-%m-%d}")[int(way * 10)]
        birthday = type(person.birthday).fromisoformat(default)
    phone: str | None = phones.as_typed(draw, person.phone) if person.origin == "CN" else person.phone
    if draw.sometimes(0.06):
        phone = draw.choice((None, None, "", "-", phones.landline(draw, person.place)))
    return {
        "id": person.id,
        "username": draw.choice((person.handle, f"{person.handle}{draw.digits(2)}", f"u_{draw.hexes(8)}")),
        "nickname": draw.choice(
            (draw.choice(words.NICKNAMES), draw.choice(words.NICKNAMES) + draw.digits(2), "")
        ),
        "name": draw.unless(0.2, person.name),
        "phone": phone,
        "email": draw.unless(0.45, person.email),
        "birthday": birthday,
        "gender": draw.choice((person.gender, person.gender, person.gender, 0)),
        "avatar_url": draw.unless(
            0.3, f"https://img.shop.example/avatar/{draw.hexes(2)}/{draw.hexes(16)}.jpg"
        ),
        "country": person.origin,
        "password_hash": machine_ids.bcrypt(draw),
        "register_ip": machine_ids.ip(draw),
        "channel": draw.skewed(("wechat", "app", "h5", "pc", "douyin", "offline")),
        "wechat_openid": draw.unless(0.5, "o" + machine_ids.secret(draw, 27)),
        "loyalty_no": draw.choice(("6200", "8800", "4403")) + draw.digits(12),
        "level": draw.skewed((0, 1, 2, 3, 4)),
        "points": draw.skewed(range(30000), 4.0),
        "marketing_opt_in": draw.unless(0.1, draw.sometimes(0.6)),
        "profile_json": draw.unless(0.6, _profile(draw)),
        "last_login_at": draw.unless(0.05, draw.moment(world.as_of, 300)),
        "created_at": person.joined,
        "updated_at": world.by_now(person.joined + timedelta(days=draw.randrange(90))),
    }


def _profile(draw: Draw) -> str:
    profile: dict[str, object] = {
        "tags": draw.sample(("母婴", "车主", "数码", "价格敏感", "夜间活跃", "高退货"), 2)
    }
    if draw.sometimes(0.5):
        profile["wechat"] = f"wxid_{draw.letters('abcdefghijklmnopqrstuvwxyz0123456789', 14)}"
    if draw.sometimes(0.3):
        name, _ = chinese_name(draw, draw.choice((1, 2)))
        relation = draw.choice(("配偶", "父母", "朋友"))
        profile["emergency"] = {"name": name, "phone": phones.mobile(draw), "relation": relation}
    if draw.sometimes(0.3):
        profile["car"] = {
            "plate": f"粤B{identifiers.plate_places(draw)}",
            "year": draw.randint(2008, 2023),
        }
    return json.dumps(profile, ensure_ascii=False)


def _real_names(world: World) -> list[Row]:
    draw = world.draw("member_real_name")
    people = [
        p for p in world.people if p.origin in {"HK", "TW"} or p.age(world.as_of) < 18 or draw.sometimes(0.4)
    ]
    rows: list[Row] = []
    for index, person in enumerate(people):
        mainland = person.origin == "CN"
        card: str | None = person.document if mainland else None
        other: str | None = None if mainland else person.document
        if mainland and person.birthday.year < 1981 and draw.sometimes(0.25):
            card = identifiers.former_resident_id(person.document)
        elif mainland and person.age(world.as_of) >= 18 and draw.sometimes(0.06):
            card, other = None, identifiers.passport(draw)
        verified = world.by_now(
            person.joined + timedelta(days=draw.randrange(60), seconds=draw.randrange(9000))
        )
        rows.append(
            {
                "id": index + 1,
                "member_id": person.id,
                "real_name": person.name,
                "id_card_no": card.lower() if card and draw.sometimes(0.3) else card,
                "other_id_no": other,
                "id_no_mask": identifiers.masked(card or other or "", 4 if card else 1, 4 if card else 2),
                "nation": draw.choice(words.NATIONS) if card else None,
                "id_card_front_url": draw.unless(
                    0.2, f"oss://kyc-private/{verified:%Y%m}/{draw.hexes(20)}_front.jpg"
                ),
                "valid_until": draw.unless(0.3, verified.date() + timedelta(days=draw.randrange(200, 7000))),
                "verify_serial": f"{verified:%Y%m%d%H%M%S}{draw.digits(4)}",
                "verify_score": round(draw.uniform(0.71, 0.9999), 4),
                "verified_at": verified,
            }
        )
    return rows


def _addresses(world: World) -> list[Row]:
    draw = world.draw("addresses")
    rows: list[Row] = []
    for address in world.addresses:
        abroad = address.person.origin in {"US", "GB", "HK"}
        located = not abroad and draw.sometimes(0.7)
        rows.append(
            {
                "id": address.id,
                "member_id": address.person.id,
                "consignee": draw.choice(
                    (address.consignee,) * 9 + (address.consignee[0] + draw.choice(("女士", "先生")),)
                ),
                "consignee_phone": phones.as_typed(draw, address.phone)
                if address.phone[0] == "1"
                else address.phone,
                "province": None if abroad else address.place.province,
                "city": None if abroad else address.place.city,
                "district": None if abroad else draw.unless(0.1, address.place.district),
                "detail": address.door,
                "postcode": None
                if abroad
                else draw.unless(0.3, draw.choice((address.place.postcode, "000000"))),
                "lat": address.lat if located else None,
                "lng": address.lng if located else None,
                "is_default": draw.sometimes(0.6),
                "tag": draw.choice(("家", "公司", "学校", None, None)),
                "updated_at": draw.moment(world.as_of, 700),
            }
        )
    return rows
