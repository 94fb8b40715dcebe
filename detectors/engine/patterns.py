r"""The language of patterns: what RE2 and Python's `re` with `re.ASCII` read in exactly the same way.

A rule's pattern is searched in text by more than one engine, and all must agree to the character.
So the language is the part of both dialects that has one meaning; the rest is refused with advice.

    a  身  é          a character stands for itself; text is UTF-8, case matters
    \.  \-  \(  \\     an ASCII punctuation mark after a backslash stands for itself
    \n \t \r \f \x0b   line feed, tab, return, form feed; a character below 256 by its code
    .                 any character but a line feed
    [a-f0-9_]  [^x]   a class, a negated class (it holds line feeds and all of Unicode)
    \d \w \D \W       0-9; 0-9 A-Z a-z _; everything else. ASCII always: full-width digits are
                      normalised before an engine sees them
    \b                a border of an ASCII word; a Chinese character beside a digit is one
    (?:a|b)           alternatives: the first that fits is taken, so write the longest first
    (a)               a capture group, where a rule's `group` needs one; never repeated
    a?  a{3}  a{2,5}   greedy repeats, 1000 at most, nesting multiplied
    a*  a+  a{2,}     open repeats of one character or class only, never of a group, and never
                      two in a row that share characters: matching stays linear
    (?i)              at the very start: ASCII letters in both cases

Not in the language: anchors (a detector compares the match with the cell), look-around,
back-references, lazy or possessive repeats, named groups, other flags, `\s` and `\S` (RE2 leaves
out the vertical tab), `\B`, `\A`, `\Z`, `\p`, `\u`, POSIX classes, and patterns that match the empty text.

A match is what `re.finditer` finds: leftmost, alternatives in order, greedy, without overlap.
"""

from __future__ import annotations

from functools import lru_cache

from detectors.engine.syntax import Parser
from detectors.engine.tree import Boundary, Chars, Either, Group, Node, Repeat, Sequence, can_be_empty, invert
from taxonomy.errors import SettingsError

_CLASS_ESCAPES = frozenset("\\]^-[&|~")
_ESCAPES = frozenset(".^$*+?{}[]\\|()")
_NAMED = {0x0A: "\\n", 0x09: "\\t", 0x0D: "\\r", 0x0C: "\\f"}


def check_pattern(text: str) -> None:
    """Raise SettingsError, with the place and what to write instead, unless `text` is in the language."""
    parse(text)


@lru_cache(maxsize=1024)
def parse(text: str) -> Node:
    """Return the tree of a pattern; raises SettingsError when it is not in the language."""
    if not text:
        raise SettingsError("pattern: it is empty; write what a value looks like")
    node = Parser(text).parse()
    if can_be_empty(node):
        raise SettingsError("pattern: it matches the empty text; make one part of it compulsory")
    _refuse_open_neighbours(node)
    return node


@lru_cache(maxsize=1024)
def plain(text: str) -> str:
    """Return the pattern without `(?i)`, with both cases written out.

    RE2 folds `k` and `s` to two characters beyond ASCII and `re.ASCII` does not, so no engine sees the flag.
    """
    return render(parse(text)) if text.startswith("(?i)") else text


def groups(text: str) -> int:
    """Return how many capture groups a pattern has."""
    parser = Parser(text)
    parser.parse()
    return parser.groups


def render(node: Node) -> str:
    """Write a tree as a pattern again."""
    match node:
        case Boundary():
            return "\\b"
        case Chars():
            return _render_chars(node)
        case Sequence(parts):
            return "".join(f"(?:{render(p)})" if isinstance(p, Either) else render(p) for p in parts)
        case Either(branches):
            return "|".join(map(render, branches))
        case Group(body):
            return f"({render(body)})"
        case Repeat(body, least, most):
            inner = render(body) if isinstance(body, Chars) else f"(?:{render(body)})"
            upper = "" if most is None else str(most)
            return inner + (f"{{{least}}}" if least == most else f"{{{least},{upper}}}")


def _render_chars(node: Chars) -> str:
    if len(node.ranges) == 1 and node.ranges[0][0] == node.ranges[0][1]:
        return _literal(node.ranges[0][0], _ESCAPES)
    inverse = invert(node.ranges)
    if not inverse:
        return "(?:.|\\n)"
    negated = len(inverse) < len(node.ranges)
    inside = ""
    for low, high in inverse if negated else node.ranges:
        inside += _literal(low, _CLASS_ESCAPES)
        if high > low:
            inside += ("-" if high > low + 1 else "") + _literal(high, _CLASS_ESCAPES)
    return f"[{'^' if negated else ''}{inside}]"


def _literal(code: int, escapes: frozenset[str]) -> str:
    if code in _NAMED:
        return _NAMED[code]
    if code < 0x20 or code == 0x7F:
        return f"\\x{code:02x}"
    return f"\\{chr(code)}" if chr(code) in escapes else chr(code)


def _refuse_open_neighbours(node: Node) -> None:
    """Raise where two open repeats in a row share characters: such a pattern takes quadratic time."""
    match node:
        case Sequence(parts):
            open_set: Chars | None = None
            for part in parts:
                _refuse_open_neighbours(part)
                follows = _open_set(part)
                if follows is not None and open_set is not None and _share(open_set, follows):
                    first, second = render(Repeat(open_set, 1, None)), render(part)
                    raise SettingsError(
                        f"pattern: the open repeats {first} and {second} follow each other and share "
                        "characters, which takes quadratic time; give one an upper bound"
                    )
                if follows is not None:
                    open_set = follows
                elif not can_be_empty(part):
                    open_set = None
        case Either(branches):
            for branch in branches:
                _refuse_open_neighbours(branch)
        case Group(body) | Repeat(body):
            _refuse_open_neighbours(body)
        case _:
            pass


def _open_set(node: Node) -> Chars | None:
    """Return the characters of a repeat without an upper bound, or None for anything else."""
    if isinstance(node, Repeat) and node.most is None and isinstance(node.body, Chars):
        return node.body
    return None


def _share(one: Chars, other: Chars) -> bool:
    return any(a <= d and c <= b for a, b in one.ranges for c, d in other.ranges)
