"""What people say: chats, tickets, reviews, and a health questionnaire that nobody declared."""

from __future__ import annotations

import sqlalchemy as sa

from scanner.demo import phrases
from scanner.demo.tables import Filled, Row, belongs, column, key, moment, table, text
from scanner.demo.world import World, chinese_name

messages = table(
    "messages",
    "站内信与聊天",
    key(),
    belongs("from_id", "members.id"),
    belongs("to_id", "members.id"),
    column("content", sa.Text),
    column("is_read", sa.Boolean),
    moment("sent_at"),
)

service_tickets = table(
    "service_tickets",
    "客服工单",
    key(),
    text("ticket_no", 16),
    belongs("member_id", "members.id"),
    text("callback", 32, "回电号码"),
    column("description", sa.Text),
    text("agent", 20),
    moment("opened_at"),
)

reviews = table(
    "reviews",
    "商品评价",
    key(),
    column("product_id", sa.Uuid),
    belongs("member_id", "members.id"),
    column("stars", sa.SmallInteger),
    column("content", sa.Text),
    text("photo_urls", 300),
    moment("created_at"),
)

health_survey = table(
    "health_survey",
    "",
    key(),
    belongs("member_id", "members.id"),
    column("age", sa.SmallInteger),
    column("height_cm", sa.SmallInteger),
    column("weight_kg", sa.Numeric(5, 1)),
    text("blood_type", 3),
    text("allergy", 60),
    text("diagnosis", 60),
    text("medication", 60),
    moment("answered_at"),
)

_ALLERGIES = ("无", "无", "无", "花生", "青霉素", "乳糖不耐受", "海鲜", "尘螨", "鸡蛋、牛奶")
_ILLNESSES = ("无", "无", "高血压", "2型糖尿病", "K21.0", "E11.9", "妊娠28周", "哮喘", "甲减", "抑郁")
_DRUGS = ("", "", "二甲双胍", "氨氯地平", "左甲状腺素钠", "叶酸片", "布地奈德")


def rows(world: World) -> Filled:
    """Yield each table of this area with its rows."""
    yield messages, _messages(world)
    yield service_tickets, _tickets(world)
    yield reviews, _reviews(world)
    yield health_survey, _survey(world)


def _messages(world: World) -> list[Row]:
    draw = world.draw("messages")
    return [
        {
            "id": index + 1,
            "from_id": draw.skewed(world.people).id,
            "to_id": draw.skewed(world.people).id,
            "content": phrases.chat(draw),
            "is_read": draw.sometimes(0.9),
            "sent_at": draw.moment(world.as_of, 200),
        }
        for index in range(1100)
    ]


def _tickets(world: World) -> list[Row]:
    draw = world.draw("service_tickets")
    agents = [chinese_name(draw, 2)[0] for _ in range(9)]
    rows: list[Row] = []
    for index in range(340):
        person, opened = draw.choice(world.people), draw.moment(world.as_of, 300)
        rows.append(
            {
                "id": index + 1,
                "ticket_no": f"T{opened:%y%m%d}{draw.digits(5)}",
                "member_id": person.id,
                "callback": draw.unless(0.2, person.phone),
                "description": phrases.ticket(draw),
                "agent": draw.choice(agents),
                "opened_at": opened,
            }
        )
    return rows


def _reviews(world: World) -> list[Row]:
    draw = world.draw("reviews")
    return [
        {
            "id": index + 1,
            "product_id": draw.skewed(world.products).id,
            "member_id": draw.choice(world.people).id,
            "stars": draw.choice((5, 5, 5, 4, 3, 1)),
            "content": phrases.review(draw),
            "photo_urls": draw.unless(0.8, f"https://img.shop.example/review/{draw.hexes(16)}.jpg"),
            "created_at": draw.moment(world.as_of, 500),
        }
        for index in range(520)
    ]


def _survey(world: World) -> list[Row]:
    draw = world.draw("health_survey")
    minors = [p for p in world.people if p.age(world.as_of) < 14][:4]
    adults = draw.sample([p for p in world.people if p.age(world.as_of) >= 18], 236)
    rows: list[Row] = []
    for person in sorted(minors + adults, key=lambda p: p.id):
        rows.append(
            {
                "id": len(rows) + 1,
                "member_id": person.id,
                "age": person.age(world.as_of),
                "height_cm": round(draw.gauss(172 if person.gender == 1 else 160, 6)),
                "weight_kg": round(draw.gauss(68 if person.gender == 1 else 56, 8), 1),
                "blood_type": draw.unless(0.3, draw.choice(("A", "B", "O", "AB"))),
                "allergy": draw.unless(0.1, draw.choice(_ALLERGIES)),
                "diagnosis": draw.unless(0.2, draw.choice(_ILLNESSES)),
                "medication": draw.choice(_DRUGS),
                "answered_at": draw.moment(world.as_of, 200),
            }
        )
    return rows
