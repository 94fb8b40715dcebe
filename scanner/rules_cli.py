"""The verbs of `undeclared rules`: flags only, the work is in the modules that they import."""

from __future__ import annotations

from typing import Annotated

import typer

from scanner.flags import RuleFiles, Verbose

rules_app = typer.Typer(
    help="The rules that recognise values: see, explain and prove them.", no_args_is_help=True
)


@rules_app.command("list", epilog="Example: undeclared rules list")
def rules_list(rules: RuleFiles = None) -> int:
    """List every rule with its category, grade and chance rate."""
    from scanner.ruling import listed

    print(listed(rules or ()))
    return 0


@rules_app.command("show", epilog="Example: undeclared rules show cn.resident-id")
def rules_show(rule: Annotated[str, typer.Argument(metavar="ID")], rules: RuleFiles = None) -> int:
    """Show one rule whole: pattern, check, examples, references."""
    from scanner.ruling import shown

    print(shown(rule, rules or ()))
    return 0


@rules_app.command("check", epilog="Example: undeclared rules check --rules ours.yaml")
def rules_check(
    rules: RuleFiles = None,
    engine: Annotated[
        bool, typer.Option("--engine", help="Measure what each pattern costs the compiled engine.")
    ] = False,
    verbose: Verbose = False,
) -> int:
    """Prove every rule on its own examples and measure how often chance passes it."""
    from scanner.ruling import proved

    text, good = proved(rules or (), everything=verbose, engine=engine)
    print(text)
    return 0 if good else 2
