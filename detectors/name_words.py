"""What the words of one column name or comment say, before anything around them is known.

A grade: 3, the words name one category plainly (`real_name`, 身份证号); 2, they do after a role, a prefix
or an ending is taken off (`consignee_phone`), or in pinyin of three letters or more; 1, they are
ambiguous, or one common word of English.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from detectors.words import Lexicon, Reading, glue, has_han, lexicon, segments, split, subject_words
from taxonomy.records import ValueState

_DERIVED = 2
_HAN_SHORTEST = 2  # characters of a Chinese word that may end a longer one
_LATIN_SHORTEST = 3  # letters of a word that may be glued to a role (djr + sfzh)
_ROLE_SHORTEST = 2
_TELLING_TAIL = 7  # letters of a plain word at the end of a glued one
_PAIR = 2
_SHORT_FORM = 3  # letters of a name that is nothing but a short form, which may be one of several words
UNITS = frozenset({"cm", "kg", "mm", "km", "lb", "lbs", "yuan", "cny", "usd", "eur"})
# Two letters at the end of a longer name are a unit or an abbreviation (shoe_size_mm), with these exceptions.
_TAIL_SHORTEST = 2
_SHORT_TAILS = frozenset({"ip", "qq", "ua"})
_COMMENT_LONGEST = 5  # words of a comment that is a name; a longer one is prose
_PREPOSITIONS = frozenset(
    {"of", "by", "for", "from", "in", "at", "on", "to", "with", "when", "if", "that", "as", "per"}
)
_CLAUSE = str.maketrans(dict.fromkeys("，,。；;：:（(）)、/|\n\t", " "))

_PICTURES = frozenset(
    {
        "government_id.id_document_image",
        "identity.avatar",
        "identity.signature",
        "content.photo_video",
        "biometric.face_capture",
    }
)


@dataclass(frozen=True, slots=True)
class NameReading:
    """What the words of one column say: categories with a grade, or that it is something else."""

    categories: tuple[tuple[str, int], ...] = ()  # category, grade
    word: str = ""  # the word that decided, as the taxonomy writes it
    role: str = ""
    state: ValueState = ValueState.PLAIN
    other: str = ""  # the word that says the column is something else


def read(name: str) -> NameReading:
    """Read the words of one column name, or of the last parts of a dotted path."""
    last = name.replace("[]", "").rpartition(".")
    reading = _read_words(last[2])
    if last[0] and all(grade == 1 for _, grade in reading.categories) and not reading.other:
        # "address.city": the parent may give the last word its meaning.
        parent = last[0].rpartition(".")[2]
        joined = _read_words(f"{parent}_{last[2]}")
        if joined.categories:
            return joined
        role = lexicon().roles.get(glue(parent), "")
        if role:
            return replace(reading, role=role)
    return reading


def read_with_table(table: str, name: str) -> NameReading:
    """Read a bare column with the end of its table's name: the number in employee_driverlicence.

    Only where the two together are a word of the taxonomy; grade 2, since nobody wrote it that way.
    """
    heads = [w for w in segments(table) if w not in subject_words().neutral]
    own = list(split(name.rpartition(".")[2]))
    last = heads[-1] if heads else ""
    for tail in (heads[-2:], [last], [last.removesuffix("s")]):
        if all(len(word) >= _LATIN_SHORTEST or has_han(word) for word in (*tail, *own)):
            found = _look_up("".join((*tail, *own)), lexicon())
            kept = tuple(
                (c, _DERIVED) for c, g in found.categories if g > 1 and not c.startswith("organisation.")
            )
            if kept:
                return replace(found, categories=kept, other="")
    return NameReading()


def read_comment(comment: str) -> NameReading:
    """Read the first clause of a comment: "收货人手机号（加密）" names a telephone of a consignee."""
    clauses = comment.translate(_CLAUSE).split() if has_han(comment) else [comment.translate(_CLAUSE).strip()]
    if not clauses or not clauses[0] or len(comment) > 200:
        return NameReading()
    first = clauses[0]
    if has_han(first):
        reading = _read_words(first)
        if any(word in comment for word in ("加密", "密文")):
            reading = replace(reading, state=ValueState.ENCRYPTED)
        elif any(word in comment for word in ("脱敏", "掩码")):
            reading = replace(reading, state=ValueState.MASKED)
        return reading
    words = split(comment)
    if not 0 < len(words) <= _COMMENT_LONGEST:
        return NameReading()
    whole = _look_up("".join(words), lexicon())
    if not whole.word:
        # The head of an English phrase stands before its first preposition: "set by the retention job".
        cut = next((i for i, word in enumerate(words) if word in _PREPOSITIONS), len(words))
        words = words[:cut]
    return _read_words("_".join(words))


def _read_words(name: str) -> NameReading:
    """Read a name as it is written, and where that says nothing, with its words spelled out."""
    reading = _read_written(name)
    if reading.word or reading.categories or reading.other or has_han(name):
        return reading
    for spelled in _spelled_out(split(name)):
        found = _read_written("_".join(spelled))
        if found.other:
            return NameReading()
        if found.word or found.categories:
            return _lower(found, True, 1 if len(name) <= _SHORT_FORM else _DERIVED)
    return NameReading()


def _spelled_out(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield how else a name may be written: emg_ph is emergency_phone, nm_first first_name, emails email."""
    lex = lexicon()
    long = tuple(lex.abbreviations.get(word, word) for word in words)
    if long and long[-1].endswith("s") and (one := _singular(long[-1])):
        long = (*long[:-1], one)
    if long != words:
        yield long
    if len(long) > 1 and long[-1] in lex.qualifiers and long[0] not in lex.flag_heads:
        yield (long[-1], *long[:-1])
    if len(words) == 1:
        word = words[0]
        heads = (lex.roles.keys() | subject_words().persons | lex.organisation_heads | lex.qualifiers) - {
            word
        }
        for cut in range(_ROLE_SHORTEST + 1, len(word) - _LATIN_SHORTEST + 1):
            tail = word[cut:]
            if len(tail) >= _TELLING_TAIL and any(g > _DERIVED for _, g in _look_up(tail, lex).categories):
                yield (tail,)  # framedipaddress: whatever it is framed by
            if word[:cut] in heads and (
                tail == "name" or any(g > 1 for _, g in _look_up(tail, lex).categories)
            ):
                yield word[:cut], tail


def _singular(word: str) -> str:
    """Return the singular of a plural where the taxonomy knows only that, or an empty string."""
    lex = lexicon()
    forms = (
        f"{word[:-3]}y" if word.endswith("ies") else "",
        word[:-2] if word.endswith("es") else "",
        word[:-1],
    )
    return next((w for w in forms if len(w) > _LATIN_SHORTEST and (w in lex.words or w in lex.ambiguous)), "")


def _read_written(name: str) -> NameReading:
    words = list(split(name))
    if not words:
        return NameReading()
    lex = lexicon()
    state = ValueState.PLAIN
    if len(words) > 1 and words[-1] in UNITS:
        words.pop()
    whole = _look_up("".join(split(name, digits=True)), lex)  # a word that carries digits: cvv2, address1
    if not whole.word:
        whole = _look_up("".join(words), lex)
    if whole.word:
        return replace(whole, role=_role(words, lex))
    while len(words) > 1 and words[-1] in lex.protection:
        state = lex.protection[words.pop()]
    role = ""
    stripped = False
    while words:
        found = _look_up("".join(words), lex)
        if found.other:
            return found if not stripped else NameReading()
        if found.word:
            return replace(_lower(found, stripped), role=role or found.role, state=state)
        if len(words) == _PAIR and words[0] in lex.roles and words[0] in lex.organisation_heads:
            break  # vendor_tel is the firm's telephone, vendor_contact_tel a person's
        if not role and len(words) > 1 and (words[0] in lex.roles or words[0] in lex.pinyin_roles):
            role = lex.roles.get(words[0]) or lex.pinyin_roles[words[0]]
            words.pop(0)
        elif len(words) > 1 and words[0] in lex.prefixes:
            role = role or ("person" if words[0] in subject_words().persons else "")
            words.pop(0)
        elif len(words) > 1 and words[-1] in lex.suffixes:
            words.pop()
        elif len(words) > 1 and words[-1] in lex.picture_endings:
            return _picture(words[:-1])
        else:
            break
        stripped = True
    found = _tail(words, lex)
    if found.categories:
        return replace(found, role=role or found.role, state=state)
    return _glued(words, lex, state) if len(words) == 1 else NameReading()


def _picture(words: list[str]) -> NameReading:
    """Read a name that ends in url, path or photo: it keeps categories of pictures only."""
    found = _read_words("_".join(words))
    kept = tuple((c, min(g, _DERIVED)) for c, g in found.categories if c in _PICTURES)
    return replace(found, categories=kept) if kept else NameReading()


def _role(words: list[str], lex: Lexicon) -> str:
    """Return the role that the first words of a whole name play: the consignee of consignee_phone."""
    if len(words) == 1:
        word = words[0]
        if len(word) >= _LATIN_SHORTEST and word in lex.pinyin_roles:  # lxr, fzr: a person in that role
            return lex.pinyin_roles[word]
        if has_han(word):
            return next((id for role, id in lex.roles.items() if has_han(role) and word.startswith(role)), "")
        return next(
            (
                id
                for role, id in lex.pinyin_roles.items()
                if len(role) >= _ROLE_SHORTEST
                and word.startswith(role)
                and len(word) - len(role) >= _LATIN_SHORTEST
                and word[len(role) :] in lex.words
            ),
            "",
        )
    role = lex.roles.get(words[0]) or lex.roles.get("".join(words[:2]), "")
    return role or ("person" if words[0] in subject_words().persons else "")


def _lower(reading: NameReading, stripped: bool, grade: int = _DERIVED) -> NameReading:
    if not stripped:
        return reading
    return replace(reading, categories=tuple((c, min(g, grade)) for c, g in reading.categories))


def _look_up(key: str, lex: Lexicon) -> NameReading:
    if key in lex.look_alikes and key not in lex.ambiguous:
        # An order number is a category of its own, and no identifier of a person.
        named = tuple((r.category, 1 if _common(r, key, lex) else 3) for r in lex.words.get(key, ()))
        return NameReading(named, lex.look_alikes[key], other=lex.look_alikes[key])
    if key in lex.ambiguous:
        return NameReading(tuple((c, 1) for c in lex.ambiguous[key]), key)
    readings = lex.words.get(key, ())
    if not readings:
        return NameReading()
    common = all(_common(r, key, lex) for r in readings)
    several = len({r.category for r in readings}) > 1
    grade = 1 if several or common else max(_grade(r, key) for r in readings)
    return NameReading(tuple((r.category, grade) for r in readings), readings[0].word)


def _common(reading: Reading, key: str, lex: Lexicon) -> bool:
    """Return whether a word is a single common one of English, which names a category and much else."""
    return (
        reading.language == "en"
        and len(split(reading.word)) == 1
        and not {key, key.rstrip("0123456789")} & lex.plain_words
    )


def _grade(reading: Reading, key: str) -> int:
    if reading.language == "pinyin":
        return 1 if len(key) <= 2 else 2
    return 3


def _tail(words: list[str], lex: Lexicon) -> NameReading:
    """Read the end of a longer name: "billing_email" is an e-mail, "product_name" is no person's name."""
    if has_han(words[-1]) and len(words) == 1:
        return _han_tail(words[0], lex)
    if words[0] in lex.flag_heads:
        return NameReading()
    # "email_status" is no e-mail, and owner_member_id ends in a member_id all the same.
    shortest = 2 if words[-1] in lex.other_tails else 1
    for start in range(1, len(words)):
        head, tail = words[:start], "".join(words[start:])
        if len(words) - start < shortest:
            break
        if len(tail) <= _TAIL_SHORTEST and tail not in _SHORT_TAILS and not has_han(tail):
            continue
        if any(word in lex.flag_heads for word in head) or tail in lex.bare_words:
            return NameReading()
        found = _look_up(tail, lex)
        if found.other:
            return NameReading()
        if found.categories:
            # The last word before the tail decides; a secret is one whatever it belongs to.
            secret = found.categories[0][0].startswith("credentials.")
            of_person = head[-1] in subject_words().persons or (
                head[-1] in lex.roles and head[-1] not in lex.organisation_heads
            )
            if not secret and not of_person and any(word in lex.thing_heads for word in head):
                return NameReading()
            if tail == "name" and not all(word in lex.name_heads or word in lex.roles for word in head):
                return NameReading()
            if any(word in lex.organisation_heads for word in head):
                return NameReading((("organisation.details", 2),), "_".join(words))
            role = next((lex.roles[w] for w in head if w in lex.roles), "")
            role = role or ("person" if any(w in subject_words().persons for w in head) else "")
            if tail == "name":
                return NameReading((("identity.full_name", _DERIVED),), "_".join(words), role)
            return replace(_lower(found, True), role=role)
    return NameReading()


def _han_tail(word: str, lex: Lexicon) -> NameReading:
    for start in range(1, len(word) - _HAN_SHORTEST + 1):
        tail = word[start:]
        found = _look_up(tail, lex)
        if found.other:
            return found
        if found.categories:
            head = word[:start]
            role = next((lex.roles[r] for r in lex.roles if has_han(r) and head.endswith(r)), "")
            # 设备名称 is a thing's; 设备负责人 is a person all the same.
            of_person = found.categories[0][0] == "identity.full_name"
            if not role and not of_person and any(w in head for w in lex.thing_heads_zh):
                return NameReading()
            if not role and any(w in head for w in lex.organisation_heads_zh):
                return NameReading((("organisation.details", 2),), word)
            return replace(_lower(found, True), role=role)
    return NameReading()


def _glued(words: list[str], lex: Lexicon, state: ValueState) -> NameReading:
    """Read a role glued to a token without a separator: djrsfzh is 登记人 + 身份证号."""
    word = words[0]
    for role, id in lex.pinyin_roles.items():
        tail = word.removeprefix(role)
        if (
            len(role) >= _ROLE_SHORTEST
            and tail != word
            and len(tail) >= _LATIN_SHORTEST
            and tail in lex.words
        ):
            found = _look_up(tail, lex)
            if found.categories:
                return replace(_lower(found, True), role=id, state=state)
    for cut in range(_ROLE_SHORTEST, len(word) - 1):
        # xsxm is 学生 + 姓名. Where 姓名 does not follow, a person of two letters is a guess:
        # shdh is 送货 + 单号.
        person, end = word[:cut], word[cut:]
        if person in lex.pinyin_persons and end in lex.pinyin_ends:
            category = lex.pinyin_ends[end]
            sure = cut > _ROLE_SHORTEST or category == "identity.full_name"
            role = lex.pinyin_roles.get(person, "person")
            return NameReading(((category, _DERIVED if sure else 1),), word, role, state)
    return NameReading()
