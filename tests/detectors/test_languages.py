"""Language files: what a file adds to cells, texts and columns, and what a broken one is told."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pytest

from detectors import names
from detectors.base import Table
from detectors.language import Language
from detectors.language.detector import of_languages
from detectors.language.engine import Reader
from detectors.language.routing import route
from detectors.languages import LanguageFile, columns, load, shipped
from detectors.languages.proving import check
from detectors.languages.reading import read
from detectors.lexical import addresses, persons
from detectors.lexical.detector import Lexical
from detectors.lexical.latin_cells import Name
from detectors.rulebook import load as load_rules
from taxonomy.errors import SettingsError
from taxonomy.records import Field, Subject

FILES = Path(__file__).parent / "languages"
SPANISH, JAPANESE = read(FILES / "es.yaml"), read(FILES / "ja.yaml")
GERMAN = next(one for one in shipped() if one.code == "de")


def table(*named: str) -> Table:
    fields = tuple(Field("test", "t", name, "string", "") for name in named)
    return Table("test", "t", "table", "", fields, (), {}, Subject.UNKNOWN, "")


def seen(text: str, *languages: LanguageFile) -> set[tuple[str, str]]:
    """Return category and text of each span."""
    reader = Reader(load_rules(), languages)
    hits = of_languages(reader, pa.array([text], pa.large_string())).hits
    return {(reader.claims[hit.rule].category, text[hit.start : hit.end]) for hit in hits if hit.passed}


@pytest.mark.parametrize("language", [GERMAN, SPANISH, JAPANESE], ids=lambda one: one.code)
def test_a_file_holds_on_its_own_examples(language: LanguageFile) -> None:
    assert check(language) == ()


def test_a_file_adds_names_to_cells() -> None:
    cells = ["田中太郎", "佐藤 花子様"]
    assert persons.judge(cells, (JAPANESE,)) == [Name.FULL, Name.FULL]
    assert Name.FULL not in persons.judge(["田中商店"], (JAPANESE,))


def test_a_file_adds_streets_to_cells() -> None:
    cells = pa.array(["Vereinigte Hütten 4", "Bahnhofsteig 4"], pa.large_string())
    assert addresses.judge(cells, ()).tolist() == [False, False]
    assert addresses.judge(cells, (GERMAN,)).tolist() == [False, True]


def test_a_file_adds_spans_and_statements_to_text() -> None:
    text = "La señora Milagros Obregozo padece asma, su móvil es 612 345 678 y vive en la Calle Mayor 4."
    assert seen(text, SPANISH) >= {
        ("identity.full_name", "Milagros Obregozo"),
        ("health.diagnosis", "padece"),
        ("contact.mobile_phone", "612 345 678"),
    }
    assert ("contact.mobile_phone", "612 345 678") not in seen(text)


def test_a_label_of_the_language_says_that_a_number_is_nobodys() -> None:
    assert seen("El pedido 612 345 678 fue enviado, su teléfono no está.", SPANISH) == set()


def test_a_file_adds_words_to_columns() -> None:
    made = table("titular", "cliente_fecha_nacim", "nombre_producto", "precio")
    found = {(s.field.path, s.category) for s in names.inspect(made, (SPANISH,)).sightings}
    assert found == {
        ("titular", "identity.full_name"),
        ("cliente_fecha_nacim", "demographic.date_of_birth"),
    }
    assert names.inspect(made).sightings == ()


@pytest.mark.parametrize(
    ("name", "category"),
    [
        ("nachname", "identity.full_name"),
        ("Kunde_Vorname", "identity.full_name"),
        ("geburtsdatum", "demographic.date_of_birth"),
        ("lieferadresse_plz", "contact.region_postcode"),
        ("Straße", "contact.postal_address"),
        ("strasse", "contact.postal_address"),
        ("telefonnummer", "contact.landline_phone"),
        ("privatHandynummer", "contact.mobile_phone"),
        ("staatsangehörigkeit", "demographic.nationality"),
        ("produktname", ""),
        ("bestelldatum", ""),
        ("lagerplatz", ""),
        ("art", ""),
    ],
)
def test_german_names_of_columns(name: str, category: str) -> None:
    assert [c for c, _ in columns.read(name, (GERMAN,)).categories] == ([category] if category else [])


def test_texts_go_to_the_language_of_their_words() -> None:
    texts = pa.array(
        [
            "Bitte liefern Sie das Paket nicht vor Montag, wir sind nicht da.",
            "Please deliver the parcel to my neighbour, we are not at home.",
            "请送到前台，谢谢。",
            "El paquete no está en la oficina, por favor llame al señor de la entrada.",
            "Доставьте посылку соседу, пожалуйста.",
            "Order 4711 shipped",
            "田中様へ、明日お届けします。",
        ],
        pa.large_string(),
    )
    routes = route(texts, (GERMAN, JAPANESE))
    assert routes.masks["de"].tolist() == [True, False, False, False, False, False, False]
    assert routes.masks["zh"].tolist() == [False, False, True, False, False, False, False]
    assert routes.masks["ja"].tolist() == [False, False, False, False, False, False, True]
    assert routes.masks["en"].tolist() == [False, True, False, True, True, True, False]
    assert routes.unknown.tolist() == [False, False, False, True, True, False, False]


def test_an_unknown_language_keeps_its_patterns_and_is_said_to_be_unexamined_for_names() -> None:
    detector = Language(load_rules(), ())
    texts = [
        "Pani Anna Kowalska prosi o telefon w sprawie zwrotu, jej adres to anna.k@poczta.example.org dzisiaj.",
        "Proszę dostarczyć przesyłkę do sąsiada, ponieważ nikogo nie będzie w domu przed południem.",
    ]
    batch = pa.record_batch({"note": pa.array(texts * 3, pa.string())})
    found = list(detector.inspect(table("note"), batch))
    assert {s.category for s in found} == {"contact.email"}
    assert "2 not examined for names" in found[0].note
    assert "not examined for names: 2" in detector.describe()


def test_nothing_of_a_language_is_built_before_a_text_of_it_is_met() -> None:
    reader = Reader(load_rules(), (GERMAN,))
    of_languages(reader, pa.array(["The parcel is with the neighbour, thanks."], pa.large_string()))
    assert "de" not in reader.models
    of_languages(reader, pa.array(["Das Paket ist beim Nachbarn, danke."], pa.large_string()))
    assert "de" in reader.models


def test_a_file_replaces_a_shipped_one_of_the_same_code(tmp_path: Path) -> None:
    path = tmp_path / "ours.yaml"
    path.write_text((FILES / "ja.yaml").read_text("utf-8").replace("language: ja", "language: de"), "utf-8")
    assert [one.name for one in load([path]) if one.code == "de"] == ["Japanese"]


def test_names_may_come_from_an_installed_package(tmp_path: Path) -> None:
    path = tmp_path / "of_package.yaml"
    written = (FILES / "es.yaml").read_text("utf-8")
    path.write_text(
        written.replace(
            "family: spanish_family_names.txt",
            "family: {package: detectors, file: lexical/lists/syllables.txt, licence: MIT}",
        ),
        "utf-8",
    )
    assert "zhang" in read(path).family


MARKS = "marks: [uno, dos, tres, que, con, para, por, del, pero, muy]\n"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("- a\n", "must begin with 'language:'"),
        ("name: Spanish\n", "must begin with 'language:'"),
        ("language: spanish\nname: Spanish\n" + MARKS, "two or three small letters"),
        ("language: zh\nname: Chinese\n" + MARKS, "English and Chinese are built in"),
        ("language: es\nname: Spanish\n", "needs 10 or more small words"),
        ("language: es\nname: Spanish\nscripts: [Latinic]\n" + MARKS, "did you mean 'Latin'"),
        ("language: es\nname: Spanish\nnamen: {}\n" + MARKS, "did you mean 'name' or 'names'"),
        ("language: es\nname: Spanish\nnames: {titel: [x]}\n" + MARKS, "did you mean 'titles'"),
        ("language: es\nname: Spanish\nnames: [x]\n" + MARKS, "must hold keys: given, family"),
        ("language: es\nname: Spanish\nnames: {titles: Herr}\n" + MARKS, "must be a list"),
        ("language: es\nname: Spanish\nnames: {titles: [1]}\n" + MARKS, "put quotes around it"),
        ("language: es\nname: Spanish\nnames: {given: none.txt}\n" + MARKS, "list of names cannot be read"),
        (
            "language: es\nname: Spanish\nnames: {given: bare.txt}\n" + MARKS,
            "where it is from and its licence",
        ),
        (
            "language: es\nname: Spanish\nnames: {given: {package: no_such, file: a, licence: MIT}}\n"
            + MARKS,
            "it is not installed",
        ),
        ("language: es\nname: Spanish\nnames: {given: {package: os}}\n" + MARKS, "package, file and licence"),
        ("language: es\nname: Spanish\naddresses: {postcodes: ['[0-9]+']}\n" + MARKS, "write 9 for a digit"),
        ("language: es\nname: Spanish\nvalues: {phone_regions: [Spain]}\n" + MARKS, "two capitals"),
        (
            "language: es\nname: Spanish\nvalues: {context: {contact.phone: [x]}}\n" + MARKS,
            "contact.mobile_phone",
        ),
        ("language: es\nname: Spanish\ncolumns: {words: [x]}\n" + MARKS, "categories with a list of words"),
        (
            "language: es\nname: Spanish\nstatements: {special.religion: {alone: [x]}}\n" + MARKS,
            "list in 'persons' the words for a person",
        ),
        (
            "language: es\nname: Spanish\nexamples: {texts: [{text: a, finds: {contact.email: [b]}}]}\n"
            + MARKS,
            "a span does not stand in the text",
        ),
        (
            "language: ja\nname: J\nscripts: [Hiragana]\nwritten_without_blanks: true\n",
            "list them in 'family'",
        ),
    ],
)
def test_a_broken_file_is_told_what_to_do(text: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "bare.txt").write_text("Yadira\n", "utf-8")
    path = tmp_path / "broken.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(SettingsError, match=r"broken\.yaml") as caught:
        read(path)
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)


def test_examples_that_fail_are_named_by_number_and_not_quoted(tmp_path: Path) -> None:
    path = tmp_path / "es.yaml"
    written = (FILES / "es.yaml").read_text("utf-8").replace("spanish_family_names.txt", "[]")
    written = written.replace("leaves: [Jefe de Ventas,", "leaves: [Xiomara Quintanal, Jefe de Ventas,")
    written = written.replace("El paciente padece asma", "El paciente compra pan")
    path.write_text(
        written.replace('- {text: "Una charla', '- {text: "El señor Jacinto Quintanal llamó. Una charla'),
        "utf-8",
    )
    problems = check(read(path))
    assert "examples.persons.leaves, number 1: it is found" in problems
    assert "examples.texts, number 2: health.diagnosis is not stated" in problems
    assert "examples.texts, number 5: identity.full_name is found where the example has none" in problems
    assert not any("Quintanal" in problem for problem in problems)


def test_cells_of_german_count_in_a_column() -> None:
    values = ["Lindensteig 14", "Am Graben 3, 80331 München", "Lange Gasse 7", "Rosenhof 2", "Bachzeile 9"]
    batch = pa.record_batch({"ort": pa.array(values, pa.string())})
    found = {s.category for s in Lexical((GERMAN,)).inspect(table("ort"), batch)}
    assert "contact.postal_address" in found
