"""Words for people: names of categories, wide terms, scopes, conditions and purposes, safe to show."""

from __future__ import annotations

import re
from collections.abc import Iterable

from taxonomy import categories
from taxonomy.records import Declaration, Quote

_SPACE = re.compile(r"\s+")
_MOST = 6  # names in one sentence

CONDITIONS = {
    "mandatory": "required",
    "mandatory_for_feature": "required for a function",
    "optional": "optional",
    "permission": "after a permission of the device",
    "consent": "with consent",
    "separate_consent": "with separate consent",
    "guardian_consent": "with a guardian's consent",
    "automatic": "automatically",
    "on_request": "when asked for",
    "": "unsaid",
}
STANCES = {
    "not_collected": "data of minors is not collected",
    "guardian_consent": "minors need a guardian's consent",
    "not_directed": "not meant for minors",
    "silent": "nothing said",
}
ACTIONS = {
    "collect": "collects",
    "receive": "receives",
    "store": "stores",
    "use": "uses",
    "infer": "infers",
    "share": "shares",
    "transfer": "transfers",
    "disclose": "discloses",
    "publish": "publishes",
}


def prose(text: str) -> str:
    r"""Return words in one line with nothing hidden in them: what does not print is spelled out (`\x1b`)."""
    line = _SPACE.sub(" ", text).strip()
    if line.isprintable():
        return line
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in line)


def quoted(quote: Quote) -> str:
    """Return a quote with its line: `"your e-mail address" (line 5)`."""
    return f'"{prose(quote.text)}" (line {quote.line})'


def category(id: str) -> str:
    """Return the name of a category, or the id where the taxonomy has none."""
    known = categories.load().categories.get(id)
    return known.name if known else id


def named(ids: Iterable[str]) -> str:
    """Return the names of categories as one phrase, the rest counted beyond six."""
    names = [category(id) for id in ids]
    shown = names[:_MOST]
    rest = len(names) - len(shown)
    return ", ".join(shown) + (f" and {rest} more" if rest else "")


def wide(umbrella: str) -> str:
    """Return a wide term as words: `"device information"`."""
    return f'"{plain(umbrella)}"'


def scope(globs: Iterable[str]) -> str:
    """Return the data of a general statement as words: all personal data, or groups and categories."""
    tree = categories.load()
    words = []
    for glob in globs:
        if glob == "*":
            return "all personal data"
        group = tree.groups.get(glob.removesuffix(".*"))
        words.append(f"{group.name} (all)" if group else category(glob))
    return ", ".join(words)


def what(declaration: Declaration) -> str:
    """Return what a statement speaks of."""
    if declaration.categories:
        return named(declaration.categories)
    if declaration.umbrella:
        return wide(declaration.umbrella)
    return scope(declaration.scope)


def plain(tag: str) -> str:
    """Return a tag as words: `order_fulfilment` is "order fulfilment"."""
    return prose(tag.replace("_", " "))


def listed(tags: Iterable[str]) -> str:
    """Return tags as words with commas between."""
    return ", ".join(plain(tag) for tag in tags)
