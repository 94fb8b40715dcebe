"""Machine-readable zones of travel documents (ICAO Doc 9303, parts 3 to 6)."""

from __future__ import annotations

_WEIGHTS = (7, 3, 1)
_MASK = "<"


def _value(char: str) -> int:
    return 0 if char == _MASK else int(char, 36)


def check_digit(field: str) -> str:
    """Return the check digit of a field: weights 7 3 1, A = 10, filler 0, modulo 10."""
    return str(sum(_value(c) * _WEIGHTS[place % 3] for place, c in enumerate(field)) % 10)


def _agree(field: str, digit: str) -> bool:
    return check_digit(field) == digit or (digit == _MASK and not field.strip(_MASK))


def _lines(text: str) -> str:
    return "".join(text.split())


def mrz_td3(text: str) -> bool:
    """Return whether the text ends in the lower line of a passport with its five check digits right."""
    line = _lines(text)[-44:]
    return (
        len(line) == 44
        and _agree(line[:9], line[9])
        and _agree(line[13:19], line[19])
        and _agree(line[21:27], line[27])
        and _agree(line[28:42], line[42])
        and _agree(line[:10] + line[13:20] + line[21:43], line[43])
    )


def mrz_td2(text: str) -> bool:
    """Return whether the text ends in the lower line of a TD2 document with its check digits right."""
    line = _lines(text)[-36:]
    return (
        len(line) == 36
        and _agree(line[:9], line[9])
        and _agree(line[13:19], line[19])
        and _agree(line[21:27], line[27])
        and _agree(line[:10] + line[13:20] + line[21:35], line[35])
    )


def mrz_td1(text: str) -> bool:
    """Return whether the text is the three lines of a card (30 characters each) with right check digits."""
    lines = _lines(text)
    top, middle = lines[:30], lines[30:60]
    return (
        len(lines) == 90
        and (_agree(top[5:14], top[14]) or top[14] == _MASK)
        and _agree(middle[:6], middle[6])
        and _agree(middle[8:14], middle[14])
        and _agree(top[5:30] + middle[:7] + middle[8:15] + middle[18:29], middle[29])
    )
