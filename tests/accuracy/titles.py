"""Compose a thousand product titles from the parts in titles.yaml, the same each time."""

from __future__ import annotations

from pathlib import Path
from random import Random

from taxonomy import strict_yaml

# How shops write a title: English with blanks, Chinese mostly without.
_FORMS = {
    "en": (
        "{brand} {thing}",
        "{brand} {line} {thing}",
        "{brand} {line} {thing} {detail}",
        "{brand} {thing}, {detail}",
        "{line} {thing}",
        "{line} {thing} {detail}",
        "{brand} {line}",
        "{brand}",
        "{thing} by {brand}",
        "{thing} - {brand} {detail}",
    ),
    "zh": (
        "{brand}{thing}",
        "{brand}{line}{thing}",
        "{brand} {line}{thing} {detail}",
        "{brand}{thing}{detail}",
        "{line}{thing}",
        "{line}{thing} {detail}",
        "{brand}旗舰店 {thing}",
        "{thing}",
        "【{brand}】{line}{thing}",
        "{brand}/{brand} {line}{thing} {detail}",
    ),
}


def titles(language: str, count: int) -> list[str]:
    """Return so many different titles of one language, each form as often as the others."""
    parts = strict_yaml.read(Path(__file__).with_name("titles.yaml")).data[language]
    draw = Random(f"titles {language}")
    found: dict[str, None] = {}
    tried = 0
    while len(found) < count:
        form = _FORMS[language][tried % len(_FORMS[language])]
        tried += 1
        chosen = {name.removesuffix("s"): draw.choice(words) for name, words in parts.items()}
        found.setdefault(form.format(**chosen))
    return list(found)
