"""The flags that several verbs share, each said once: its name, its value and its help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Sources = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[SOURCE]...", help="Database URL, file or folder. Passwords: ${ENV} inside the URL."
    ),
]
Config = Annotated[
    Path | None, typer.Option("--config", metavar="FILE", help="Settings file [undeclared.yaml].")
]
StorePath = Annotated[
    Path | None,
    typer.Option(
        "--store",
        metavar="FILE",
        envvar="UNDECLARED_STORE",
        help="Store of scans [.undeclared/store.sqlite].",
    ),
]
PolicyNames = Annotated[
    list[str] | None,
    typer.Option(
        "--policy", metavar="FILE|NAME", help="Policy file, or the name of a shipped one; may be repeated."
    ),
]
Profile = Annotated[
    str | None,
    typer.Option(
        "--profile", metavar="ID", help="Reading of the law that says what is sensitive [cn_strict]."
    ),
]
Format = Annotated[str, typer.Option("--format", metavar="NAME", help="terminal, json, csv, html, ...")]
Output = Annotated[
    str | None, typer.Option("--output", metavar="FILE", help="Write there instead of to standard output.")
]
Sample = Annotated[
    int | None,
    typer.Option("--sample", min=1, metavar="ROWS", help="Rows of each dataset, drawn at random [10000]."),
]
Full = Annotated[bool, typer.Option("--full", help="Read every row.")]
Seed = Annotated[int | None, typer.Option("--seed", metavar="N", help="Seed of the sample [0].")]
AsOf = Annotated[
    str | None, typer.Option("--as-of", metavar="DATE", help="Day from which ages are counted [today].")
]
Exclude = Annotated[
    list[str] | None,
    typer.Option("--exclude", metavar="GLOB", help="Dataset or dataset.field to leave out; may be repeated."),
]
Gate = Annotated[
    str | None, typer.Option("--gate", metavar="SCOPE", help="What rings: alarm, or all-sensitive [alarm].")
]
Strict = Annotated[bool, typer.Option("--strict", help="Understated findings ring too.")]
MinConfidence = Annotated[
    float | None,
    typer.Option(
        "--min-confidence", min=0.0, max=1.0, metavar="X", help="Findings below are only worth a look [0.6]."
    ),
]
RuleFiles = Annotated[
    list[Path] | None, typer.Option("--rules", metavar="FILE", help="Rules of your own; may be repeated.")
]
Language = Annotated[
    str | None, typer.Option("--language", metavar="MODE", help="Read columns of prose: auto, or off [auto].")
]
LanguageFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--language-file",
        metavar="FILE",
        help="Words of another language, see docs/languages.md; may be repeated.",
    ),
]
Matcher = Annotated[
    str | None,
    typer.Option(
        "--matcher", metavar="ENGINE", help="Pattern engine: auto, compiled (needs numba) or portable [auto]."
    ),
]
AllowPartial = Annotated[
    bool, typer.Option("--allow-partial", help="What could not be read is a warning, not exit code 2.")
]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="No progress and no notes on standard error.")]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="Say on standard error what is done.")]
ScanId = Annotated[int | None, typer.Option("--scan", metavar="ID", help="A stored scan [the newest].")]
