"""The command line: verbs and flags only; the work is in the modules that the verbs import.

Nothing heavy is imported here, so that `undeclared --help` answers at once.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from scanner.flags import (
    AllowPartial,
    AsOf,
    Config,
    Exclude,
    Format,
    Full,
    Gate,
    Language,
    LanguageFiles,
    Matcher,
    MinConfidence,
    Output,
    PolicyNames,
    Profile,
    Quiet,
    RuleFiles,
    Sample,
    ScanId,
    Seed,
    Sources,
    StorePath,
    Strict,
    Verbose,
)
from scanner.languages_cli import languages_app
from scanner.policy_cli import policy_app
from scanner.rules_cli import rules_app
from taxonomy.errors import ScannerError

app = typer.Typer(
    name="undeclared",
    help="Find the personal data in databases, files and logs, and what the privacy policy does not declare.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.add_typer(rules_app, name="rules")
app.add_typer(languages_app, name="languages")
app.add_typer(policy_app, name="policy")


def _settings(config: Path | None, **flags: Any) -> Any:
    from scanner.settings import load

    return load(config).with_flags(**flags)


def _say(sentence: str, quiet: bool = False) -> None:
    if not quiet:
        print(sentence, file=sys.stderr)


def _logging(verbose: bool) -> None:
    logging.basicConfig(stream=sys.stderr, format="%(message)s", level=logging.WARNING)
    logging.getLogger("undeclared").setLevel(logging.INFO if verbose else logging.WARNING)


@app.callback(invoke_without_command=True)
def _main(
    version: Annotated[bool, typer.Option("--version", help="Print the version and leave.")] = False,
) -> None:
    if version:
        from scanner.version import VERSION

        print(f"undeclared {VERSION}")
        raise typer.Exit


@app.command(epilog="Example: undeclared scan sqlite:///shop.sqlite exports/ /var/log/nginx --policy obq")
def scan(
    sources: Sources = None,
    policy: PolicyNames = None,
    config: Config = None,
    store: StorePath = None,
    profile: Profile = None,
    sample: Sample = None,
    full: Full = False,
    seed: Seed = None,
    as_of: AsOf = None,
    exclude: Exclude = None,
    gate: Gate = None,
    strict: Strict = False,
    min_confidence: MinConfidence = None,
    rules: RuleFiles = None,
    language: Language = None,
    language_file: LanguageFiles = None,
    matcher: Matcher = None,
    format: Format = "terminal",
    output: Output = None,
    allow_partial: AllowPartial = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> int:
    """Sample the sources, tag their fields, store the result and print a report."""
    from scanner.running import scan_and_report

    _logging(verbose)
    settings = _settings(
        config,
        sources=sources,
        policy=policy,
        store=store,
        profile=profile,
        sample="full" if full else sample,
        seed=seed,
        as_of=as_of,
        exclude=exclude,
        gate=gate,
        strict=strict or None,
        min_confidence=min_confidence,
        rules=rules,
        language=language,
        language_files=language_file,
        matcher=matcher,
    )
    return scan_and_report(settings, format, output, allow_partial=allow_partial, quiet=quiet)


@app.command(epilog="Example: undeclared report --format html --output inventory.html")
def report(
    scan: ScanId = None,
    policy: PolicyNames = None,
    config: Config = None,
    store: StorePath = None,
    profile: Profile = None,
    gate: Gate = None,
    strict: Strict = False,
    min_confidence: MinConfidence = None,
    format: Format = "terminal",
    output: Output = None,
    allow_partial: AllowPartial = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> int:
    """Print a stored scan again, in any format, under any policy or profile, without scanning."""
    from scanner.running import report_again

    _logging(verbose)
    settings = _settings(
        config,
        policy=policy,
        store=store,
        profile=profile,
        gate=gate,
        strict=strict or None,
        min_confidence=min_confidence,
    )
    return report_again(settings, scan, format, output, allow_partial=allow_partial, quiet=quiet)


@app.command(
    epilog="Example: undeclared check --new-since previous --notify https://hooks.example/undeclared"
)
def check(
    sources: Sources = None,
    policy: PolicyNames = None,
    config: Config = None,
    store: StorePath = None,
    profile: Profile = None,
    sample: Sample = None,
    full: Full = False,
    seed: Seed = None,
    as_of: AsOf = None,
    exclude: Exclude = None,
    gate: Gate = None,
    strict: Strict = False,
    min_confidence: MinConfidence = None,
    rules: RuleFiles = None,
    language: Language = None,
    language_file: LanguageFiles = None,
    matcher: Matcher = None,
    scan: ScanId = None,
    new_since: Annotated[
        str | None,
        typer.Option(
            "--new-since",
            metavar="BASELINE",
            help="Only what this scan's number, `previous`, or JSON report does not hold rings.",
        ),
    ] = None,
    notify: Annotated[
        str | None,
        typer.Option(
            "--notify", metavar="URL", help="Post one message when something rings that did not before."
        ),
    ] = None,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit 0 where 1 would be; 2 stays.")] = False,
    format: Format = "terminal",
    output: Output = None,
    allow_partial: AllowPartial = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> int:
    """Exit 1 while undeclared, contradicted or vague alarm findings stand, 2 when the job is not done whole.

    Scans first when sources are given or listed in the settings, unless --scan names a stored one.
    """
    from scanner.running import check_gate, notified_at

    _logging(verbose)
    settings = _settings(
        config,
        sources=sources,
        policy=policy,
        store=store,
        profile=profile,
        sample="full" if full else sample,
        seed=seed,
        as_of=as_of,
        exclude=exclude,
        gate=gate,
        strict=strict or None,
        min_confidence=min_confidence,
        rules=rules,
        language=language,
        language_files=language_file,
        matcher=matcher,
    )
    return check_gate(
        settings if notify is None else notified_at(settings, notify),
        scan,
        new_since,
        format,
        output,
        exit_zero=exit_zero,
        allow_partial=allow_partial,
        quiet=quiet,
    )


@app.command(epilog="Example: undeclared explain members.id_card")
def explain(
    field: Annotated[str, typer.Argument(metavar="FIELD", help="dataset.field, a part of it, or a glob.")],
    scan: ScanId = None,
    policy: PolicyNames = None,
    config: Config = None,
    store: StorePath = None,
    profile: Profile = None,
) -> int:
    """Say in words why a field was tagged, or was not, and how its verdict came about."""
    from scanner.explaining import explain as explain_field

    print(explain_field(_settings(config, policy=policy, store=store, profile=profile), field, scan))
    return 0


@app.command(epilog="Example: undeclared demo")
def demo(
    folder: Annotated[Path, typer.Argument(help="Where the shop is made.")] = Path("undeclared-demo"),
    policy: Annotated[
        str, typer.Option("--policy", metavar="FILE|NAME", help="Policy to compare with.")
    ] = "obq",
    profile: Profile = None,
    seed: Annotated[int, typer.Option("--seed", metavar="N", help="Seed of the shop's data.")] = 7,
    as_of: AsOf = None,
    quiet: Quiet = False,
) -> int:
    """Make a small shop, scan it against a policy, print the report and write the HTML page."""
    from scanner.demonstration import demonstrate

    return demonstrate(folder, policy, profile, seed, as_of, quiet=quiet)


@app.command(epilog="Example: undeclared scans")
def scans(config: Config = None, store: StorePath = None) -> int:
    """List the stored scans, the newest first."""
    from scanner.listing import scans as list_scans

    print(list_scans(_settings(config, store=store)))
    return 0


@app.command(epilog="Example: undeclared warmup")
def warmup() -> int:
    """Make the machine code of the compiled pattern engine and keep it, so that no scan waits for it."""
    from detectors.engine import has_numba
    from taxonomy.errors import UsageError

    if not has_numba():
        raise UsageError("the compiled matcher needs numba; install `undeclared[fast]`")
    from detectors.engine.warmup import warmup as fill

    folder, seconds = fill()
    print(f"The compiled engine is ready in {folder}; it took {seconds:.1f} seconds.")
    return 0


@app.command("list", epilog="Example: undeclared list categories")
def list_known(
    what: Annotated[
        str, typer.Argument(metavar="WHAT", help="categories, profiles, connectors, formats or policies.")
    ],
) -> int:
    """List what is known: categories, profiles, connectors, formats, shipped policies."""
    from scanner.listing import known

    print(known(what))
    return 0


@app.command(epilog="Example: undeclared schema settings > undeclared.schema.json")
def schema(
    what: Annotated[str, typer.Argument(metavar="WHAT", help="settings, policy, rules or report.")],
) -> int:
    """Print a JSON Schema, for editors and for programs that read the report."""
    from scanner.listing import schema as schema_of

    print(schema_of(what))
    return 0


_INTERRUPTED = 130  # what the parser makes of Ctrl-C


def run(arguments: Sequence[str]) -> int:
    """Run the command line and return the exit code; raises nothing that a user could cause."""
    try:
        result = app(args=[*arguments], prog_name="undeclared", standalone_mode=False)
    except ScannerError as error:
        print(f"undeclared: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("undeclared: interrupted; datasets that were read whole are in the store", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader of our output (head, less) has seen enough: what it got is not the whole.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except Exception as error:
        return _unexpected(error)
    if result == _INTERRUPTED:
        print("undeclared: interrupted; datasets that were read whole are in the store", file=sys.stderr)
        return 2
    return int(result or 0)


def _unexpected(error: Exception) -> int:
    """Turn a usage error of the parser into one sentence, and a bug into its place without its text."""
    format_message = getattr(error, "format_message", None)
    if format_message is not None:
        print(f"undeclared: {format_message()} Try `undeclared --help`.", file=sys.stderr)
        return 2
    if type(error).__name__ in ("Exit", "Abort"):
        return int(getattr(error, "exit_code", 2))
    from scanner.pipeline import where

    # The message of an unexpected error may hold a value of the data, so it is not printed.
    print(f"undeclared: a bug: {type(error).__name__} at {where(error)}; please report it", file=sys.stderr)
    return 2
