"""The databases that accuracy is measured on: their labels, and their schema and rows in PostgreSQL.

`python tests/accuracy/corpus.py check NAME...` says what is unlabelled, unknown or inconsistent.
"""

from __future__ import annotations

import importlib.util
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import make_url

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))

from taxonomy import strict_yaml  # noqa: E402  (the script may run from anywhere)
from taxonomy.categories import load as load_taxonomy  # noqa: E402
from taxonomy.records import Subject  # noqa: E402

SETS = ("open", "sealed", "applications", "sealed_applications")
NONE = "none"
CARRIERS = ("text", "binary", "base64", "json", "free_text")
STATES = ("plain", "masked", "truncated", "hashed", "encrypted", "tokenised", "mixed")
KEYS = {"is", "or", "also", "like", "carrier", "state", "by_name", "subject", "inside", "why"}
TABLE_KEYS = {"subject", "children", "no_children", "fields", "why"}
HEAD_KEYS = {"version", "about", "language", "tables", "package", "package_version", "licence", "changes"}
SERVER = "postgresql://postgres@127.0.0.1:5432/test"


@dataclass(frozen=True, slots=True)
class Label:
    """What one column, or one path inside its JSON, holds."""

    table: str
    path: str
    category: str
    or_: frozenset[str] = frozenset()
    also: frozenset[str] = frozenset()
    like: frozenset[str] = frozenset()
    carrier: str = "text"
    state: str = "plain"
    by_name: bool = False
    subject: Subject = Subject.UNKNOWN
    of: str = ""  # for a path inside JSON: the column

    @property
    def wanted(self) -> bool:
        """Whether saying nothing here is a miss; data of organisations is rightly not personal."""
        personal = self.category != NONE and NONE not in self.or_
        return personal and not self.category.startswith("organisation.")

    def allows(self, category: str) -> bool:
        """Return whether reporting this category is right."""
        return category == self.category or category in self.or_ or category in self.also


@dataclass(frozen=True, slots=True)
class Table:
    """All labels of one table."""

    name: str
    subject: Subject
    labels: tuple[Label, ...]
    inside: tuple[Label, ...]
    children: tuple[str, ...]
    no_children: str


@dataclass(frozen=True, slots=True)
class Database:
    """One folder of the corpus."""

    folder: Path
    language: str
    tables: tuple[Table, ...]

    @property
    def name(self) -> str:
        return self.folder.name


def folders(which: str) -> list[Path]:
    """Return the databases of one set, by name."""
    return sorted(p.parent for p in (HERE / which).glob("*/labels.yaml"))


def named(name: str) -> Path:
    """Return the folder of a database; raises SystemExit that lists the names."""
    known = {p.name: p for which in SETS for p in folders(which)}
    if name not in known:
        raise SystemExit(f"no database {name!r}; there are: {', '.join(known)}")
    return known[name]


def read(folder: Path) -> Database:
    """Return the labels of a database; raises SystemExit with every problem of the file."""
    data = strict_yaml.read(folder / "labels.yaml").data
    problems = [f"key {key!r} is not known" for key in set(data) - HEAD_KEYS]
    tables = tuple(table_of(name, entry, problems) for name, entry in data["tables"].items())
    if data.get("language") not in ("en", "zh", "pinyin"):
        problems.append("language must be en, zh or pinyin")
    if problems:
        raise SystemExit("\n".join(f"{folder.name}: {p}" for p in problems))
    return Database(folder, data["language"], tables)


def table_of(name: str, entry: dict[str, Any], problems: list[str]) -> Table:
    """Return the labels of one table; what is wrong with them is added to `problems`."""
    problems += [f"{name}: key {key!r} is not known" for key in set(entry) - TABLE_KEYS]
    subject = _subject(entry.get("subject", "unknown"), name, problems)
    labels: list[Label] = []
    inside: list[Label] = []
    for path, value in entry["fields"].items():
        label = _label(name, path, value, subject, problems)
        labels.append(label)
        if isinstance(value, dict) and "inside" in value:
            inside += [
                _label(name, _joined(path, inner), said, label.subject, problems, of=path, carrier="json")
                for inner, said in value["inside"].items()
            ]
    children = tuple(entry.get("children", ()))
    known = {label.path for label in (*labels, *inside)}
    problems += [f"{name}: children names {c!r}, which has no label" for c in children if c not in known]
    return Table(name, subject, tuple(labels), tuple(inside), children, entry.get("no_children", ""))


def _joined(column: str, inner: str) -> str:
    """Return the path of what is inside: a list that is the whole cell stands right behind its column."""
    return f"{column}.{inner}".replace(".[]", "[]")


def _subject(said: str, place: str, problems: list[str]) -> Subject:
    try:
        return Subject(said)
    except ValueError:
        problems.append(f"{place}: subject {said!r} is not one of {', '.join(Subject)}")
        return Subject.UNKNOWN


def _label(
    table: str,
    path: str,
    value: Any,
    subject: Subject,
    problems: list[str],
    of: str = "",
    carrier: str = "text",
) -> Label:
    place = f"{table}.{path}"
    said = {"is": value} if isinstance(value, str) else dict(value or {})
    problems += [f"{place}: key {key!r} is not known" for key in set(said) - KEYS]
    label = Label(
        table=table,
        path=path,
        category=said.get("is", ""),
        or_=frozenset(said.get("or", ())),
        also=frozenset(said.get("also", ())),
        like=frozenset(said.get("like", ())),
        carrier=said.get("carrier", carrier),
        state=said.get("state", "plain"),
        by_name=bool(said.get("by_name", False)),
        subject=_subject(said.get("subject", subject), place, problems),
        of=of,
    )
    known = {NONE, *load_taxonomy().categories}
    for category in (label.category, *label.or_, *label.also, *label.like):
        if category not in known:
            problems.append(f"{place}: category {category!r} is not in the taxonomy")
    if label.carrier not in CARRIERS:
        problems.append(f"{place}: carrier {label.carrier!r} is not one of {', '.join(CARRIERS)}")
    if label.state not in STATES:
        problems.append(f"{place}: state {label.state!r} is not one of {', '.join(STATES)}")
    return label


def rows_of(folder: Path, seed: int = 7) -> dict[str, list[tuple[object, ...]]]:
    """Return the rows that the database's own module makes."""
    spec = importlib.util.spec_from_file_location(f"corpus_{folder.name}", folder / "rows.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where dataclasses look their annotations up
    spec.loader.exec_module(module)
    made: dict[str, list[tuple[object, ...]]] = module.rows(Random(seed))
    return made


@contextmanager
def loaded(folder: Path, server: str = SERVER, hide_names: bool = False) -> Iterator[str]:
    """Yield the URL of a PostgreSQL database with schema and rows; dropped at the end.

    With `hide_names`, tables and columns are called t1, c1 and so on, and nothing has a comment.
    """
    name = f"corpus_{folder.name}_{uuid.uuid4().hex[:6]}".lower()
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'").format(sql.Identifier(name))
        )
        try:
            with psycopg.connect(server, dbname=name) as connection:
                _fill(connection, folder)
                if hide_names:
                    _hide(connection)
            yield make_url(server).set(database=name).render_as_string(hide_password=False)
        finally:
            admin.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def _fill(connection: psycopg.Connection[Any], folder: Path) -> None:
    connection.execute((folder / "schema.sql").read_text("utf-8").encode())
    connection.execute("SET session_replication_role = replica")  # rows in any order, keys unchecked
    for table, rows in rows_of(folder).items():
        if not rows:
            continue
        widths = {len(row) for row in rows}
        assert len(widths) == 1, f"{table}: rows of different widths {widths}"
        with connection.cursor() as cursor:
            target = sql.SQL("INSERT INTO {} VALUES ({})").format(
                sql.Identifier(table), sql.SQL(", ").join([sql.Placeholder()] * widths.pop())
            )
            cursor.executemany(target, rows)


def columns(connection: psycopg.Connection[Any]) -> dict[str, list[str]]:
    """Return the columns of each table, in order."""
    found: dict[str, list[str]] = {}
    for table, column in connection.execute(
        "SELECT table_name, column_name FROM information_schema.columns"
        " WHERE table_schema = 'public' ORDER BY table_name, ordinal_position"
    ):
        found.setdefault(table, []).append(column)
    return found


def hidden_names(tables: dict[str, list[str]]) -> dict[tuple[str, str], tuple[str, str]]:
    """Return the hidden (table, column) of each named one."""
    return {
        (table, column): (f"t{i}", f"c{j}")
        for i, (table, names) in enumerate(sorted(tables.items()), 1)
        for j, column in enumerate(names, 1)
    }


def _hide(connection: psycopg.Connection[Any]) -> None:
    tables = columns(connection)
    for table, names in sorted(tables.items()):
        connection.execute(sql.SQL("COMMENT ON TABLE {} IS NULL").format(sql.Identifier(table)))
        for column in names:
            place = sql.SQL("{}.{}").format(sql.Identifier(table), sql.Identifier(column))
            connection.execute(sql.SQL("COMMENT ON COLUMN {} IS NULL").format(place))
    names_of = hidden_names(tables)
    step = "ALTER TABLE {} RENAME COLUMN {} TO {}"
    # In two passes: a column may be called c1 already.
    for (table, column), (_, new) in names_of.items():
        names = map(sql.Identifier, (table, column, f"hidden {new}"))
        connection.execute(sql.SQL(step).format(*names))
    for (table, _), (_, new) in names_of.items():
        names = map(sql.Identifier, (table, f"hidden {new}", new))
        connection.execute(sql.SQL(step).format(*names))
    for number, table in enumerate(sorted(tables), 1):
        connection.execute(
            sql.SQL("ALTER TABLE {} RENAME TO {}").format(sql.Identifier(table), sql.Identifier(f"t{number}"))
        )


def problems(folder: Path) -> list[str]:
    """Return what does not fit together in one database."""
    database = read(folder)
    labelled = {t.name: [label.path for label in t.labels] for t in database.tables}
    with loaded(folder) as url, psycopg.connect(url) as connection:
        real = columns(connection)
    found = [f"{t}: in the labels, not in the schema" for t in labelled.keys() - real.keys()]
    found += [f"{t}: in the schema, not in the labels" for t in real.keys() - labelled.keys()]
    for table in labelled.keys() & real.keys():
        found += [f"{table}.{c}: no label" for c in real[table] if c not in labelled[table]]
        found += [
            f"{table}.{c}: labelled, not in the schema" for c in labelled[table] if c not in real[table]
        ]
    return found


def main() -> None:
    match sys.argv[1:]:
        case ["check", *names] if names:
            bad = [f"{name}: {problem}" for name in names for problem in problems(named(name))]
            print("\n".join(bad) or "no problem")
            sys.exit(bool(bad))
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
