"""Write docs/reference.md from the program itself; a test compares the two."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import typer.main

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "reference.md"


def reference() -> str:
    """Return the reference as Markdown: every verb and flag, connectors, formats, exit codes, rules."""
    from connectors import CONNECTORS
    from detectors.rulebook import load
    from policies.files import shipped
    from reports import RENDERERS
    from scanner.cli import app
    from scanner.exit_codes import ExitCode
    from taxonomy.sensitivity import profiles

    lines = [
        "# Reference",
        "",
        "Made by `make docs` from the program; do not edit.",
        "",
        "## Verbs",
    ]
    lines += _verbs(typer.main.get_command(app), "undeclared")
    lines += ["", "## Exit codes", "", "| code | name |", "|---|---|"]
    lines += [f"| {code.value} | {code.name.lower().replace('_', ' ')} |" for code in ExitCode]
    lines += ["", "## Sources", "", ", ".join(f"`{scheme}`" for scheme in sorted(CONNECTORS))]
    lines += ["", "## Report formats", "", ", ".join(f"`{name}`" for name in RENDERERS)]
    lines += ["", "## Shipped policies", "", ", ".join(f"`{name}`" for name in shipped())]
    lines += ["", "## Profiles", "", "| id | what it reads | a child is under |", "|---|---|---|"]
    lines += [f"| `{p.id}` | {p.name} | {p.child_below} |" for p in profiles()]
    lines += [
        "",
        "## Rules",
        "",
        "Grade: 4 cannot be chance, 3 check and registry, 2 strict format or check digit, 1 weak format.",
        "",
    ]
    lines += ["| id | category | grade | check | chance |", "|---|---|---|---|---|"]
    lines += [f"| `{r.id}` | `{r.category}` | {r.grade} | {r.check or ''} | {r.chance:.2g} |" for r in load()]
    return "\n".join(lines) + "\n"


def _verbs(command: Any, name: str) -> list[str]:
    lines: list[str] = []
    if hasattr(command, "commands"):
        for verb, child in sorted(command.commands.items()):
            lines += _verbs(child, f"{name} {verb}")
        return lines
    lines += ["", f"### {name}", "", command.help or ""]
    if command.epilog:
        lines += ["", command.epilog.replace("Example: ", "Example: `") + "`"]
    lines += ["", "| argument | meaning |", "|---|---|"]
    for parameter in command.params:
        if parameter.name == "help":
            continue
        shown = (
            ", ".join(f"`{option}`" for option in parameter.opts)
            if parameter.param_type_name == "option"
            else f"`{parameter.metavar or parameter.name.upper()}`"
        )
        if parameter.param_type_name == "option" and parameter.metavar:
            shown += f" `{parameter.metavar}`"
        lines.append(
            f"| {shown} | {(parameter.help or '').replace('|', '&#124;')} |".replace(
                "FILE|NAME", "FILE&#124;NAME"
            )
        )
    return lines


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    TARGET.write_text(reference(), encoding="utf-8")
    print(f"wrote {TARGET.relative_to(ROOT)}")
