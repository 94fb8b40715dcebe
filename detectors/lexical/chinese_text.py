"""Chinese names and addresses inside text, by the lexical model, sentence by sentence.

Characters only, never Latin words, which the model takes for persons too readily.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from detectors.lexical.lac import tagger
from detectors.lexical.lists import areas
from detectors.lexical.vocabulary import vocabulary

Place = tuple[int, int]

_HAN = re.compile(r"[\u3400-\u9fff·]{2,}")
_SENTENCE = re.compile(r"[^。！？!?；;\n]+[。！？!?；;\n]?")
_LONGEST_SENTENCE = 200
_PLACE_TAGS = ("LOC", "ns", "s")
_THINGS, _OF_THINGS = ("n", "nz", "nw"), ("a", "m", "f", "b", "TIME", "q", "an", "ORG", "PER")
_MAKER = re.compile(r"\s*(?:【[\u3400-\u9fff]{2,6}】|([\u3400-\u9fff]{2,4})/\1)")  # 【周生生】手链
_DOOR = re.compile(r"\d(?:号|號|栋|棟|幢|室|弄|座|楼|樓|单元|組|组)|[路街巷道村]\D{0,4}\d|\d-\d")


def names_and_addresses(texts: Sequence[str]) -> tuple[list[list[Place]], list[list[Place]]]:
    """Return where Chinese names stand in each text, and where addresses do, by the lexical model.

    An address is a place that the model sees, or several side by side with numbers, with a door or a house
    in it. Nothing is found without the model.
    """
    persons: list[list[Place]] = [[] for _ in texts]
    places: list[list[Place]] = [[] for _ in texts]
    model = tagger()
    if model is None:
        return persons, places
    pieces = [
        (number, match.start(), match.group()[:_LONGEST_SENTENCE])
        for number, text in enumerate(texts)
        for match in _SENTENCE.finditer(text)
        if _HAN.search(match.group())
    ]
    # Remarks and log lines repeat their sentences: each different one is read once.
    different = list(dict.fromkeys(piece for *_, piece in pieces))
    tagged = dict(zip(different, model.spans(different), strict=True))
    for number, offset, piece in pieces:
        spans = tagged[piece]
        # A title is all that its text says; a sentence among others is none.
        of_goods = len(piece) == len(texts[number].strip()) and _titles_goods(piece, spans)
        for start, end, tag in spans:
            if not of_goods and tag in ("PER", "nr") and _is_name(piece[start:end]):
                persons[number].append((offset + start, offset + end))
        for start, end in _runs(spans):
            if _DOOR.search(piece[start:end]):
                places[number].append((offset + start, offset + end))
    return persons, places


def _titles_goods(piece: str, spans: list[tuple[int, int, str]]) -> bool:
    """Return whether a piece is a title of goods by a maker called like a person: 张小泉菜刀.

    It begins with the name and goes on with things and measures, or with a word of shops; and says nothing of
    them, nor of what belongs to persons (电话, 先生).
    """
    known = vocabulary()
    if _MAKER.match(piece):
        return True
    said = [(piece[start:end], tag) for start, end, tag in spans if tag != "w"]
    if len(said) < 2 or said[0][1] not in ("PER", "nr"):
        return False
    rest = said[1:]
    if any(known.of_persons_zh.search(word) for word, _ in rest):
        return False
    return known.shop_words_zh.search(piece) is not None or (
        any(tag in _THINGS for _, tag in rest)
        and all(tag in (*_THINGS, *_OF_THINGS) or word == said[0][0] for word, tag in rest)
    )


def _runs(spans: list[tuple[int, int, str]]) -> Iterator[Place]:
    """Yield runs of places with the numbers between and behind them."""
    start = end = -1
    for a, b, tag in (*spans, (-1, -1, "")):
        if start >= 0 and a == end and tag in (*_PLACE_TAGS, "m", "n"):
            end = b
            continue
        if start >= 0:
            yield start, end
        start, end = (a, b) if tag in _PLACE_TAGS else (-1, -1)


def _is_name(piece: str) -> bool:
    """Return whether what the model takes for a person may be one: its characters, and no place."""
    known = vocabulary()
    for word in known.name_behind_zh:
        if piece.endswith(word) and len(piece.removesuffix(word)) == 1:
            return False  # 李经理: a form of address, which names nobody
    return (
        bool(_HAN.fullmatch(piece))
        and piece not in areas()
        and piece not in known.not_chinese_names
        and not piece.endswith(known.not_person_endings)
    )
