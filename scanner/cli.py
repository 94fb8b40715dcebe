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

from taxonomy.errors import ScannerError

app = typer.Typer(
    name="undeclared",
    help="Find the personal data in databases, files and logs, and what the privacy policy does not declare.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
rules_app = typer.Typer(
    help="The rules that recognise values: see, explain and prove them.", no_args_is_help=True
)
policy_app = typer.Typer(help="Policy files: what the company says.", no_args_is_help=True)
app.add_typer(rules_app, name="rules")
app.add_typer(policy_app, name="policy")

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
AllowPartial = Annotated[
    bool, typer.Option("--allow-partial", help="What could not be read is a warning, not exit code 2.")
]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="No progress and no notes on standard error.")]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="Say on standard error what is done.")]
ScanId = Annotated[int | None, typer.Option("--scan", metavar="ID", help="A stored scan [the newest].")]


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
    verbose: Verbose = False,
) -> int:
    """Prove every rule on its own examples and measure how often chance passes it."""
    from scanner.ruling import proved

    text, good = proved(rules or (), everything=verbose)
    print(text)
    return 0 if good else 2


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

    _say(read_policy(document, output, overwrite=overwrite), quiet)
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
