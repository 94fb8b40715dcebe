"""Imports point down, heavy packages stay where they are used, and help answers at once."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MAY_IMPORT: dict[str, set[str]] = {
    "taxonomy": set(),
    "connectors": {"taxonomy"},
    "detectors": {"taxonomy"},
    "policies": {"taxonomy"},
    "reports": {"taxonomy"},
    "scanner": {"taxonomy", "connectors", "detectors", "policies", "reports"},
}
ONLY_IN = {
    "presidio_analyzer": ("detectors/language",),
    "spacy": ("detectors/language", "policies"),
    "tldextract": ("detectors/language",),
}
HEAVY = (
    "spacy", "presidio_analyzer", "sqlalchemy", "pyarrow", "pydantic", "numpy", "jinja2", "lxml", "pypdf", "docx"
)  # fmt: skip


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module


@pytest.mark.parametrize("package", MAY_IMPORT)
def test_imports_point_down(package: str) -> None:
    for path in (ROOT / package).rglob("*.py"):
        tops = {name.split(".")[0] for name in imported(path)} & MAY_IMPORT.keys()
        assert tops <= MAY_IMPORT[package] | {package}, path


@pytest.mark.parametrize("library", ONLY_IN)
def test_a_heavy_library_is_imported_only_in_its_room(library: str) -> None:
    allowed = tuple(ROOT / place for place in ONLY_IN[library])
    for package in MAY_IMPORT:
        for path in (ROOT / package).rglob("*.py"):
            if library in {name.split(".")[0] for name in imported(path)}:
                assert any(path.is_relative_to(place) for place in allowed), path


def test_only_declared_packages_are_imported() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = " ".join(
        [*project["dependencies"], *(d for extra in project["optional-dependencies"].values() for d in extra)]
    ).lower()
    names = {
        "yaml": "pyyaml",
        "stdnum": "python-stdnum",
        "presidio_analyzer": "presidio-analyzer",
        "PIL": "pillow",
        "docx": "python-docx",
        "markdown_it": "markdown-it-py",
        "adbc_driver_postgresql": "adbc-driver-postgresql",
        "adbc_driver_sqlite": "adbc-driver-sqlite",
    }
    parts = {"pydantic_core": "pydantic", "markupsafe": "jinja2"}  # published apart, one library
    for package in MAY_IMPORT:
        for path in (ROOT / package).rglob("*.py"):
            for top in {name.split(".")[0] for name in imported(path)}:
                if top in sys.stdlib_module_names or top in MAY_IMPORT:
                    continue
                assert names.get(parts.get(top, top), parts.get(top, top)).lower() in declared, (path, top)


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from scanner.cli import run\n"
        "run(['--help'])\n"
        f"print(sorted(set(sys.modules) & set({HEAVY!r})), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"
    assert "scan" in done.stdout
