"""The documents say what the program does: reference, links, dependencies, exit codes, examples."""

from __future__ import annotations

import importlib.util
import re
import tomllib
from pathlib import Path

import pytest
import typer.main

from connectors import CONNECTORS
from reports import RENDERERS
from scanner.cli import app
from scanner.exit_codes import ExitCode

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [
    ROOT / "README.md",
    ROOT / "SECURITY.md",
    ROOT / "CHANGELOG.md",
    *sorted((ROOT / "docs").glob("*.md")),
]


def test_the_reference_is_what_the_program_says() -> None:
    spec = importlib.util.spec_from_file_location("make_reference", ROOT / "docs" / "make_reference.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.reference() == (ROOT / "docs" / "reference.md").read_text(encoding="utf-8"), (
        "run `make docs`"
    )


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_between_documents_lead_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8")):
        assert (document.parent / target).exists(), target


def test_the_example_of_a_language_is_the_file_that_the_tests_read() -> None:
    example = (ROOT / "tests" / "detectors" / "languages" / "es.yaml").read_text(encoding="utf-8")
    assert example.partition("\n")[2] in (ROOT / "docs" / "languages.md").read_text(encoding="utf-8")


def test_every_dependency_has_a_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    wanted += [d for extra in project["project"]["optional-dependencies"].values() for d in extra]
    reasons = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").lower()
    for requirement in wanted:
        name = re.split(r"[\[<>=~ ]", requirement)[0].lower()
        assert name in reasons, f"{name} has no reason in docs/dependencies.md"


def test_every_exit_code_is_in_the_readme() -> None:
    for code in ExitCode:
        assert re.search(rf"^\| {code.value} \|", README, re.MULTILINE)


def test_every_verb_that_the_readme_runs_exists() -> None:
    verbs = typer.main.get_command(app).commands  # type: ignore[attr-defined]
    used = set(re.findall(r"undeclared ([a-z]+)", README)) - {"is", "into"}
    assert used <= set(verbs)


def test_every_flag_that_the_documents_name_exists() -> None:
    known = {"--version", "--help", "--quiet", "--group"}

    def collect(command: object) -> None:
        for child in getattr(command, "commands", {}).values():
            collect(child)
        for parameter in getattr(command, "params", ()):
            known.update(parameter.opts)

    collect(typer.main.get_command(app))
    for document in DOCUMENTS:
        assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", document.read_text(encoding="utf-8"))) <= known, (
            document.name
        )


def test_the_readme_has_a_line_for_each_kind_of_source() -> None:
    for kind in ("sqlite", "postgresql", "mysql", "Parquet", "nginx"):
        assert kind in README
    assert {"sqlite", "postgresql", "mysql", "mariadb", "file"} <= set(CONNECTORS)


def test_the_issue_formats_exist() -> None:
    assert {"terminal", "json", "csv", "html"} <= set(RENDERERS)
