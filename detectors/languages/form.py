"""What a language file says, as one frozen record; words are folded to lower case, Latin ones to ASCII."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# Letters by which a language may be known; Latin ones are shared, so those languages need `marks` too.
SCRIPTS = (
    *("Latin", "Cyrillic", "Greek", "Armenian", "Georgian", "Hebrew", "Arabic", "Devanagari", "Bengali"),
    *("Tamil", "Telugu", "Thai", "Lao", "Khmer", "Hangul", "Hiragana", "Katakana"),
)
BUILT_IN = ("en", "zh")


@dataclass(frozen=True, slots=True)
class Statement:
    """Words that state something of a person: alone, or in a sentence that speaks of one."""

    alone: tuple[str, ...] = ()
    of_person: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TextExample:
    """A text, and all that must be found in it: spans by category, and statements."""

    text: str
    finds: Mapping[str, tuple[str, ...]]
    states: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cells:
    """Cells that must be found, and look-alikes that must be left."""

    finds: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Examples:
    """What a file is proved on."""

    persons: Cells = Cells()
    addresses: Cells = Cells()
    columns: Mapping[str, str] = field(default_factory=dict)  # column name -> category
    other_columns: tuple[str, ...] = ()
    texts: tuple[TextExample, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class LanguageFile:
    """One language. Compared by identity: its lists may be long, and caches are keyed by it."""

    code: str
    name: str
    scripts: tuple[str, ...] = ("Latin",)
    marks: frozenset[str] = frozenset()  # small words by which its texts are known
    models: tuple[str, ...] = ()  # packages of spaCy models, the best first
    nouns_have_capitals: bool = False
    written_without_blanks: bool = False  # 田中太郎: family name, given name, then a form of address
    given: frozenset[str] = frozenset()
    family: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    labels: tuple[str, ...] = ()  # what follows is a name, be it in no list
    before: tuple[str, ...] = ()  # what follows may be a name
    after: tuple[str, ...] = ()
    not_names: frozenset[str] = frozenset()
    not_name_endings: tuple[str, ...] = ()
    streets_behind: tuple[str, ...] = ()  # Haupt-straße 12
    streets_before: tuple[str, ...] = ()  # Calle Mayor 12
    streets_after_number: tuple[str, ...] = ()  # 12 rue de la Paix
    postcodes: tuple[str, ...] = ()  # 9 for a digit, A for a letter
    persons: tuple[str, ...] = ()  # words for a person in a sentence
    statements: Mapping[str, Statement] = field(default_factory=dict)
    context: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    other_labels: tuple[str, ...] = ()
    phone_regions: tuple[str, ...] = ()
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    other_columns: frozenset[str] = frozenset()
    examples: Examples = Examples()

    @property
    def is_latin(self) -> bool:
        """Return whether it is written in Latin letters, as English is."""
        return self.scripts == ("Latin",)
