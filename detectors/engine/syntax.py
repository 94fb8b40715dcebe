"""Parse the pattern language of `patterns.py`."""

from __future__ import annotations

import string

from detectors.engine.tree import (
    DIGIT,
    WORD,
    Boundary,
    Chars,
    Either,
    Group,
    Node,
    Ranges,
    Repeat,
    Sequence,
    can_be_empty,
    has_group,
    invert,
    merge,
    repeats,
)
from taxonomy.errors import SettingsError

MOST_REPEATS = 1000  # RE2 refuses more, alone and multiplied through nesting
MOST_GROUPS = 99

_CONTROLS = {"n": 0x0A, "t": 0x09, "r": 0x0D, "f": 0x0C}
_SETS = {"d": DIGIT, "w": WORD}
_REPEATS = "*+?{"


class Parser:
    """Reads one pattern from left to right; raises SettingsError with the place."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0
        self.groups = 0
        self.fold = text.startswith("(?i)")
        if self.fold:
            self.place = 4

    def fail(self, reason: str, place: int | None = None) -> SettingsError:
        """Return the error for a place of the pattern, which is named, counting from 1."""
        at = self.place if place is None else place
        return SettingsError(f"pattern, character {at + 1}: {reason}")

    def parse(self) -> Node:
        """Return the tree of the whole pattern."""
        node = self._either(depth=0)
        if self.place < len(self.text):
            raise self.fail("a ')' without its '('; write '\\)' for the character")
        return node

    def _peek(self) -> str:
        return self.text[self.place] if self.place < len(self.text) else ""

    def _either(self, depth: int) -> Node:
        branches = [self._sequence(depth)]
        while self._peek() == "|":
            self.place += 1
            branches.append(self._sequence(depth))
        return branches[0] if len(branches) == 1 else Either(tuple(branches))

    def _sequence(self, depth: int) -> Node:
        start, parts = self.place, []
        while self._peek() not in ("", "|", ")"):
            parts.append(self._repeated(depth))
        if not parts:
            raise self.fail("an empty branch; use '?' after a group for what may be missing", start)
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def _repeated(self, depth: int) -> Node:
        start = self.place
        node = self._atom(depth)
        mark = self._peek()
        if mark not in _REPEATS or not mark:
            return node
        place = self.place
        least, most = self._bounds()
        if self._peek() and self._peek() in "?+*{":
            raise self.fail(
                "lazy, possessive and doubled repeats are not in the language; keep one greedy repeat"
            )
        if isinstance(node, Boundary):
            raise self.fail("'\\b' cannot be repeated; write it once", place)
        if can_be_empty(node):
            raise self.fail("what is repeated may be empty; make one part of it compulsory", start)
        if has_group(node):
            raise self.fail("a capture group is repeated; write '(?:...)'", start)
        if most is None and not isinstance(node, Chars):
            raise self.fail(
                "an open repeat of a group takes time without bound; give it an upper bound, '{1,20}'", place
            )
        if (least if most is None else most) * repeats(node) > MOST_REPEATS:
            raise self.fail(f"more than {MOST_REPEATS} repeats, nesting included; use a smaller bound", place)
        return Repeat(node, least, most)

    def _bounds(self) -> tuple[int, int | None]:
        mark = self._peek()
        self.place += 1
        if mark != "{":
            return {"*": (0, None), "+": (1, None), "?": (0, 1)}[mark]
        end = self.text.find("}", self.place)
        body = self.text[self.place : end] if end >= 0 else ""
        low, comma, high = body.partition(",")
        if not low.isdecimal() or (high and not high.isdecimal()) or not body.isascii():
            raise self.fail(
                "a repeat is written '{2}', '{2,}' or '{2,5}'; write '\\{' for the character", self.place - 1
            )
        least = int(low)
        most = least if not comma else int(high) if high else None
        if most is not None and (most < least or most == 0):
            raise self.fail("the upper bound of a repeat is below its lower bound, or zero", self.place - 1)
        self.place = end + 1
        return least, most

    def _atom(self, depth: int) -> Node:
        char = self._peek()
        place = self.place
        self.place += 1
        if char == "(":
            return self._group(depth, place)
        if char == "[":
            return Chars(self._class(place))
        if char == "\\":
            return self._escape(place)
        if char == ".":
            return Chars(invert(((0x0A, 0x0A),)))
        if char in "^$":
            raise self.fail(
                f"'{char}' is not in the language: the whole match is the value; use '\\b' or '\\{char}'",
                place,
            )
        if char in "*+?":
            raise self.fail(f"'{char}' repeats nothing; write '\\{char}' for the character", place)
        if char in "]{}":
            raise self.fail(f"write '\\{char}' for the character", place)
        return self._folded(Chars(((ord(char), ord(char)),)))

    def _folded(self, chars: Chars) -> Chars:
        return chars.folded() if self.fold else chars

    def _group(self, depth: int, place: int) -> Node:
        if depth > 20:
            raise self.fail("groups are nested too deeply; write the pattern flatter", place)
        capture = self._peek() != "?"
        if not capture:
            if self.text[self.place : self.place + 2] != "?:":
                raise self.fail(
                    "only '(...)', '(?:...)' and '(?i)' at the start are in the language: no look-around, "
                    "names or flags; test neighbours in the check or name the rule's context words",
                    place,
                )
            self.place += 2
        else:
            self.groups += 1
            if self.groups > MOST_GROUPS:
                raise self.fail("too many capture groups; write '(?:...)'", place)
        index = self.groups
        body = self._either(depth + 1)
        if self._peek() != ")":
            raise self.fail("this '(' is never closed", place)
        self.place += 1
        return Group(body, index) if capture else body

    def _escape(self, place: int) -> Node:
        char = self._peek()
        if not char:
            raise self.fail("a pattern cannot end in '\\'", place)
        if char == "b":
            self.place += 1
            return Boundary()
        return self._folded(Chars(self._escaped(place)))

    def _escaped(self, place: int) -> Ranges:
        char = self._peek()
        self.place += 1
        if char.lower() in _SETS:
            ranges = _SETS[char.lower()]
            return ranges if char.islower() else invert(ranges)
        if char in _CONTROLS:
            return ((_CONTROLS[char], _CONTROLS[char]),)
        if char == "x":
            digits = self.text[self.place : self.place + 2]
            if len(digits) == 2 and all(d in string.hexdigits for d in digits):
                self.place += 2
                return ((int(digits, 16), int(digits, 16)),)
            raise self.fail("'\\x' takes two hexadecimal digits; write other characters as themselves", place)
        if char in string.punctuation and char:
            return ((ord(char), ord(char)),)
        raise self.fail(
            _ESCAPE_ADVICE.get(char, f"'\\{char}' is not in the language; write the character as itself"),
            place,
        )

    def _class(self, place: int) -> Ranges:
        negated = self._peek() == "^"
        self.place += negated
        ranges: list[tuple[int, int]] = []
        first = self.place
        while (char := self._peek()) != "]":
            if not char:
                raise self.fail("this '[' is never closed", place)
            at = self.place
            low, single = self._member(first)
            if self._peek() == "-" and self.text[self.place + 1 : self.place + 2] not in ("]", ""):
                self.place += 1
                high, high_single = self._member(first)
                if not (single and high_single) or high[0][0] < low[0][0]:
                    raise self.fail("a range goes from a lower to a higher single character", at)
                ranges.append((low[0][0], high[0][0]))
            else:
                ranges.extend(low)
        if self.place == first:
            raise self.fail("an empty class; write '\\]' for the character", place)
        self.place += 1
        merged = self._folded(Chars(merge(ranges))).ranges
        return invert(merged) if negated else merged

    def _member(self, first: int) -> tuple[Ranges, bool]:
        char, place = self._peek(), self.place
        self.place += 1
        if char == "\\":
            if self._peek() == "b":
                raise self.fail("'\\b' has no meaning inside a class; move it outside", place)
            ranges = self._escaped(place)
            return ranges, len(ranges) == 1 and ranges[0][0] == ranges[0][1]
        if char in "[^" or (char == "-" and place != first and self._peek() != "]"):
            raise self.fail(f"write '\\{char}' for the character inside a class", place)
        if char in "&|~" and self._peek() == char:
            raise self.fail(f"write '\\{char}' for the character inside a class", place)
        return ((ord(char), ord(char)),), True


_ESCAPE_ADVICE = {
    "s": "'\\s' differs between engines (vertical tab); write '[ \\t]', or '[ \\t\\r\\n]' across lines",
    "S": "'\\S' differs between engines (vertical tab); write '[^ \\t\\r\\n]'",
    "B": "'\\B' differs between engines on empty text; word the neighbours with '\\b' or a class",
    "A": "'\\A' is not in the language, since a detector compares the match with the cell; leave it out",
    "Z": "'\\Z' is not in the language, since a detector compares the match with the cell; leave it out",
    "z": "'\\z' is not in the language, since a detector compares the match with the cell; leave it out",
    "p": "'\\p' is not in the language; write the characters or a range such as '[一-鿿]'",
    "P": "'\\P' is not in the language; write the characters or a range such as '[^一-鿿]'",
    "u": "'\\u' is not in the language; write the character as itself",
    "v": "'\\v' is not in the language; write '\\x0b'",
} | {
    digit: f"back-references are not in the language ('\\{digit}'); test equality in the rule's check"
    for digit in string.digits
}
