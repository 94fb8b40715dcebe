"""The grammars by language, and the language of a sentence."""

from __future__ import annotations

import re

from policies.reader.chinese import Chinese
from policies.reader.english import English
from policies.reader.grammar import Grammar

CHINESE = Chinese()
ENGLISH = English()


GRAMMARS: dict[str, Grammar] = {"en": ENGLISH, "zh": CHINESE}


def language_of(text: str) -> str:
    """Return the language whose grammar reads a sentence, "zh" or "en"."""
    return (
        "zh"
        if len(re.findall(r"[\u3400-\u9fff]", text)) * 4 > len(text) or re.search(r"[\u3400-\u9fff]{4}", text)
        else "en"
    )
