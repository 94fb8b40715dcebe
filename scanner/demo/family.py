"""People around a customer: the children in the profile, and the contacts that the app uploaded."""

from __future__ import annotations

import sqlalchemy as sa

from scanner.demo import phones, places, words
from scanner.demo.tables import Filled, Row, belongs, column, key, moment, table, text
from scanner.demo.world import World, birthday_at, chinese_name

child_profiles = table(
    "child_profiles",
    "宝宝档案",
    key(),
    belongs("member_id", "members.id"),
    text("child_name", 40),
    column("birthday", sa.Date),
    column("gender", sa.SmallInteger),
    text("school", 60),
    text("grade", 20),
    text("guardian_phone", 20),
    column("shoe_size_mm", sa.SmallInteger),
)

address_book = table(
    "address_book",
    "",
    key(),
    belongs("owner_id", "members.id"),
    text("name", 60),
    text("phone", 32),
    moment("uploaded_at"),
)

_CONTACTS = ("老婆", "妈妈", "爸", "快递小哥", "房东", "张师傅修车", "李老师", "物业", "Boss", "二姨")


def rows(world: World) -> Filled:
    """Yield each table of this area with its rows."""
    yield child_profiles, _children(world)
    yield address_book, _contacts(world)


def _children(world: World) -> list[Row]:
    draw = world.draw("child_profiles")
    rows: list[Row] = []
    for index, parent in enumerate(draw.sample(world.people, 160)):
        gender = draw.choice((1, 2))
        birthday = birthday_at(draw, world.as_of, 1, 13, 4)
        years = (world.as_of - birthday).days // 366
        rows.append(
            {
                "id": index + 1,
                "member_id": parent.id,
                "child_name": draw.choice(
                    (chinese_name(draw, gender)[0], draw.choice(("糖糖", "小宝", "乐乐", "米粒", "石头")))
                ),
                "birthday": draw.unless(0.1, birthday),
                "gender": gender,
                "school": draw.unless(0.4, parent.place.district + draw.choice(words.SCHOOLS))
                if years >= 3
                else None,
                "grade": f"{'一二三四五六'[years - 6]}年级{draw.randint(1, 9)}班"
                if 6 <= years <= 11
                else None,
                "guardian_phone": draw.unless(0.15, phones.mobile(draw)),
                "shoe_size_mm": 110 + years * 10,
            }
        )
    return rows


def _contacts(world: World) -> list[Row]:
    draw = world.draw("address_book")
    rows: list[Row] = []
    for owner in draw.sample(world.people, 22):
        uploaded = draw.moment(world.as_of, 400)
        for _ in range(draw.randint(20, 90)):
            place = draw.choice(places.PLACES)
            name = (
                chinese_name(draw, draw.choice((1, 2)))[0] if draw.sometimes(0.8) else draw.choice(_CONTACTS)
            )
            phone = phones.mobile(draw) if draw.sometimes(0.92) else phones.landline(draw, place)
            rows.append(
                {
                    "id": len(rows) + 1,
                    "owner_id": owner.id,
                    "name": name,
                    "phone": phones.as_typed(draw, phone) if phone[0] == "1" else phone,
                    "uploaded_at": uploaded,
                }
            )
    return rows
