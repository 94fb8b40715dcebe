"""Say in words why a field was tagged, or was not."""

from __future__ import annotations

from fnmatch import fnmatchcase
from textwrap import fill

from reports.base import InventoryRow
from scanner.reporting import report
from scanner.settings import Settings
from scanner.store import Store
from taxonomy.categories import load as load_taxonomy
from taxonomy.errors import UsageError, nearest
from taxonomy.records import Classification, Verdict

_MOST = 20


def explain(settings: Settings, field: str, scan_id: int | None = None) -> str:
    """Return the explanation of each field that the name, a part of it, or a glob names.

    Raises UsageError with the nearest names when there is none.
    """
    with Store.open(settings.store) as store:
        built = report(store, settings, scan_id).report
    rows = [row for row in built.inventory if _named(row, field)]
    if not rows:
        names = {str(row.field) for row in built.inventory}
        raise UsageError(f"scan {built.scan_id} read no field {field!r}; {nearest(field, names)}")
    if len(rows) > _MOST:
        raise UsageError(f"{field!r} names {len(rows)} fields; give a longer part of the name")
    return "\n\n".join(_row(row, built.profile) for row in rows)


def _named(row: InventoryRow, field: str) -> bool:
    name = str(row.field)
    if fnmatchcase(name, field) or name == field:
        return True
    wanted = field.lower()
    return name.lower() == wanted or name.lower().endswith("." + wanted) or row.field.path.lower() == wanted


def _row(row: InventoryRow, profile: str) -> str:
    lines = [f"{row.field}  ({row.field.type})"]
    if row.field.comment:
        lines.append(_wrap(f'Its comment is "{row.field.comment}".'))
    lines.append(
        _wrap(
            f"Read: {row.dataset.coverage}. The table is about: {_words(row.dataset.subject)} "
            f"({row.dataset.subject_reason})."
        )
    )
    if row.look_alike:
        lines.append(_wrap(f"Not personal: {row.look_alike}."))
    for verdict in row.verdicts:
        assert verdict.finding is not None
        lines += _classification(verdict.finding.classification, profile)
        lines += _verdict(verdict)
    for below in row.below:
        lines += _classification(below, profile)
        lines.append(_wrap("Worth a look: the confidence is below the minimum for a finding.", 4))
    if not row.verdicts and not row.below and not row.look_alike:
        lines.append(_wrap("Nothing personal was seen in it, neither in its name nor in its values."))
    return "\n".join(lines)


def _classification(found: Classification, profile: str) -> list[str]:
    category = load_taxonomy().category(found.category)
    lines = [
        "",
        _wrap(
            f"{category.name} / {category.name_zh} [{found.category}], confidence {found.confidence:.2f}", 2
        ),
    ]
    parts = [f"checks, formats and names {found.deterministic:.2f}"]
    if found.statistical:
        parts.append(f"word lists and models {found.statistical:.2f}")
    if found.by_name_only:
        parts.append("by name only: no value of it tells")
    lines.append(_wrap("Made of: " + "; ".join(parts) + ".", 4))
    lines += [_wrap(f"- {reason}", 4, 6) for reason in found.reasons]
    level = found.level
    lines.append(
        _wrap(
            f"Sensitivity under {profile}: {_words(level.sensitivity)} "
            f"({level.citation}; certainty: {level.certainty}).",
            4,
        )
    )
    whose = found.subject.value.replace("_", " ")
    lines.append(
        _wrap(
            f"Whose data: {whose}"
            + (f", as {found.role}" if found.role else "")
            + f". State of the values: {found.state.value}.",
            4,
        )
    )
    if found.also_of_children:
        lines.append(_wrap("Also of children: the table holds records of children.", 4))
    return lines


def _verdict(verdict: Verdict) -> list[str]:
    rings = "; it rings" if verdict.rings else ""
    marks = f" [{', '.join(verdict.marks)}]" if verdict.marks else ""
    return [_wrap(f"Verdict: {verdict.outcome.value}{marks}{rings}. {verdict.reason}", 4)]


def _words(value: str) -> str:
    return str(value).replace("_", " ")


def _wrap(text: str, indent: int = 2, later: int | None = None) -> str:
    return fill(
        text,
        width=100,
        initial_indent=" " * indent,
        subsequent_indent=" " * (later or indent),
        break_long_words=False,
        break_on_hyphens=False,
    )
