"""The verbs of `undeclared policy`: flags only, the work is in the modules that they import."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from scanner.flags import Output, Quiet

policy_app = typer.Typer(help="Policy files: what the company says.", no_args_is_help=True)


@policy_app.command("read", epilog="Example: undeclared policy read privacy.html -o policy.yaml")
def policy_read(
    document: Annotated[
        str, typer.Argument(metavar="FILE|-", help="Text, Markdown, HTML, PDF or DOCX, English or Chinese.")
    ],
    output: Annotated[
        str | None, typer.Option("-o", "--output", metavar="FILE", help="The draft [standard output].")
    ] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace files that exist.")] = False,
    quiet: Quiet = False,
) -> int:
    """Draft a policy file from prose, a quote for every line, for a person to confirm."""
    from scanner.policy_reading import read_policy

    said = read_policy(document, output, overwrite=overwrite)
    if not quiet:
        print(said, file=sys.stderr)
    return 0


@policy_app.command("check", epilog="Example: undeclared policy check policy.yaml --text policy.txt")
def policy_check(
    policy: Annotated[str, typer.Argument(metavar="FILE|NAME")],
    text: Annotated[
        Path | None,
        typer.Option("--text", metavar="FILE", help="The policy's words, to check the quotes against."),
    ] = None,
) -> int:
    """Check a policy file: keys, categories, quotes in the text; note where it speaks against itself."""
    from scanner.policy_verbs import checked

    said, code = checked(policy, text)
    print(said)
    return code


@policy_app.command("show", epilog="Example: undeclared policy show obq --format html --output obq.html")
def policy_show(
    policy: Annotated[str, typer.Argument(metavar="FILE|NAME")],
    format: Annotated[str, typer.Option("--format", metavar="NAME", help="text, markdown or html.")] = "text",
    output: Output = None,
) -> int:
    """Show what a policy declares and denies, by groups of data, with its words and their lines."""
    from scanner.policy_verbs import put, shown

    put(shown(policy, format), output)
    return 0


@policy_app.command("diff", epilog="Example: undeclared policy diff policy-2023.yaml policy.yaml")
def policy_diff(
    old: Annotated[str, typer.Argument(metavar="OLD")],
    new: Annotated[str, typer.Argument(metavar="NEW")],
    fail_on_weaker: Annotated[
        bool, typer.Option("--fail-on-weaker", help="Exit 1 when the new version says or promises less.")
    ] = False,
) -> int:
    """Say what the new version of a policy adds, drops, weakens and strengthens, with both quotes."""
    from scanner.policy_verbs import compared

    said, code = compared(old, new, fail_on_weaker=fail_on_weaker)
    print(said)
    return code
