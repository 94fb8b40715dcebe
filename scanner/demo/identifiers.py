"""Numbers of documents, cards, companies and goods, made of seeded draws and check digits."""

from __future__ import annotations

from datetime import date

from scanner.demo import check_digits
from scanner.demo.draw import Draw
from scanner.demo.places import Place

# Issuer prefixes of bank cards.
_UNION_PAY_19 = ("622202", "621226", "621700", "623668", "622848", "622845", "621661", "621790", "622262")
_UNION_PAY_16 = ("622588", "621483", "625965", "622575")
_FOREIGN_CARDS = ("400361", "438088", "453242", "518710", "552398", "545619")


def masked(number: str, head: int = 3, tail: int = 4) -> str:
    """Return a number with its middle starred out, as shops print it."""
    return number[:head] + "*" * max(4, len(number) - head - tail) + number[-tail:]


def resident_id(draw: Draw, place: Place, birthday: date, gender: int) -> str:
    """Return a resident number: division, birth date, an odd serial for men, check character."""
    serial = draw.randrange(500) * 2 + (1 if gender == 1 else 0)
    body = f"{place.code}{birthday:%Y%m%d}{serial:03d}"
    return body + check_digits.resident(body)


def former_resident_id(number: str) -> str:
    """Return the 15-digit form, issued until 1999: two digits of the year and no check character."""
    return number[:6] + number[8:17]


def hong_kong_id(draw: Draw) -> str:
    """Return a Hong Kong identity card number, such as letter, six digits and a bracketed check character."""
    body = draw.choice("ABCDEGHKPRVYZ") + draw.digits(6)
    return f"{body}({check_digits.hong_kong(body)})"


def taiwan_id(draw: Draw, gender: int) -> str:
    """Return a Taiwanese identity number."""
    body = draw.choice("ABCDEFHKNTV") + str(gender) + draw.digits(7)
    return body + check_digits.taiwan(body)


def passport(draw: Draw) -> str:
    """Return a Chinese passport number of the forms E, G and two letters."""
    head = draw.choice(("E", "E", "E", "G", "EA", "EB", "EJ", "EK"))
    return head + draw.digits(9 - len(head))


def bank_card(draw: Draw) -> str:
    """Return a card number: mostly UnionPay with 19 digits, some with 16, some of foreign schemes."""
    way = draw.random()
    if way < 0.72:
        body = draw.choice(_UNION_PAY_19) + draw.digits(12)
    elif way < 0.86:
        body = draw.choice(_UNION_PAY_16) + draw.digits(9)
    else:
        body = draw.choice(_FOREIGN_CARDS) + draw.digits(9)
    return body + check_digits.luhn(body)


def credit_code(draw: Draw, place: Place) -> str:
    """Return a unified social credit code of a company registered at the place."""
    code = draw.choice(("MA5", "MA4", "MA1", "MA2", "320", "797")) + draw.letters(
        "0123456789ABCDEFGHJKLMNPQRTUWXY", 5
    )
    body = f"91{place.code}{code}{check_digits.organisation(code)}"
    return body + check_digits.credit_code(body)


def article_number(draw: Draw) -> str:
    """Return an EAN-13 with a Chinese prefix."""
    body = f"69{draw.randint(0, 9)}{draw.digits(9)}"
    return body + check_digits.ean13(body)


def plate_places(draw: Draw) -> str:
    """Return the five places of a licence plate after its region: digits, at most two of them letters."""
    places = [*draw.letters("0123456789", 5)]
    for place in draw.sample(range(5), draw.choice((0, 0, 1, 1, 2))):
        places[place] = draw.letters("ABCDEFGHJKLMNPQRSTUVWXYZ", 1)
    return "".join(places)
