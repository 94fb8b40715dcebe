"""Lists of what is known: categories, profiles, connectors, formats, policies, scans, schemas."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from taxonomy.categories import load as load_taxonomy
from taxonomy.errors import UsageError, nearest
from taxonomy.sensitivity import profiles

T = TypeVar("T")


def known(what: str) -> str:
    """Return one of the lists by its name; raises UsageError with the known ones."""
    return _chosen(_LISTS, what, "list")()


def schema(what: str) -> str:
    """Return a JSON Schema by its name as text; raises UsageError with the known ones."""
    return json.dumps(_chosen(_SCHEMAS, what, "schema")(), indent=2, ensure_ascii=False)


def _chosen(table: dict[str, T], name: str, kind: str) -> T:
    if name not in table:
        raise UsageError(f"unknown {kind} {name!r}; {nearest(name, table)}")
    return table[name]


def _categories() -> str:
    taxonomy = load_taxonomy()
    lines = []
    for group in taxonomy.groups.values():
        lines.append(f"{group.id}  {group.name} / {group.name_zh}")
        for category in taxonomy.categories.values():
            if category.parent == group.id:
                bell = "rings" if taxonomy.rings(category.id) else ""
                lines.append(f"  {category.id:<44} {bell:<6} {category.name} / {category.name_zh}")
    return "\n".join(lines)


def _profiles() -> str:
    return "\n".join(f"{p.id:<10} {p.name}; a child is a person under {p.child_below}" for p in profiles())


def _connectors() -> str:
    from connectors import CONNECTORS

    return "\n".join(sorted(CONNECTORS))


def _formats() -> str:
    from reports import RENDERERS

    return "\n".join(RENDERERS)


def _policies() -> str:
    from policies.files import load, shipped

    return "\n".join(f"{name:<12} {load(name).title}" for name in shipped())


def _settings_schema() -> dict[str, Any]:
    from scanner.settings import json_schema

    return json_schema()


def _policy_schema() -> dict[str, Any]:
    from policies.files import json_schema

    return json_schema()


def _report_schema() -> dict[str, Any]:
    import reports

    path = Path(reports.__file__).parent / "report.schema.json"
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data


def _rules_schema() -> dict[str, Any]:
    from detectors.rulebook import json_schema

    return json_schema()


_LISTS: dict[str, Callable[[], str]] = {
    "categories": _categories,
    "profiles": _profiles,
    "connectors": _connectors,
    "formats": _formats,
    "policies": _policies,
}
_SCHEMAS: dict[str, Callable[[], dict[str, Any]]] = {
    "settings": _settings_schema,
    "policy": _policy_schema,
    "report": _report_schema,
    "rules": _rules_schema,
}


def scans(settings: Any) -> str:
    """Return a line for each stored scan, the newest first."""
    from scanner.store import Store

    with Store.open(settings.store) as store:
        heads = store.scans()
    if not heads:
        return "no scan is stored yet; run `undeclared scan` first"
    return "\n".join(
        f"{h.id:>5}  {h.started:%Y-%m-%d %H:%M}  {h.state.value:<9} {h.profile:<10} {', '.join(h.sources)}"
        for h in heads
    )
