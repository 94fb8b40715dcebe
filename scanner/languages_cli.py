"""The verbs of `undeclared languages`: flags only, the work is in the modules that they import."""

from __future__ import annotations

import typer

from scanner.flags import LanguageFiles

languages_app = typer.Typer(
    help="Languages beside English and Chinese: see them, and prove a file.", no_args_is_help=True
)


@languages_app.command("list", epilog="Example: undeclared languages list")
def languages_list(language_file: LanguageFiles = None) -> int:
    """List every language with what its file holds."""
    from scanner.tongues import listed

    print(listed(language_file or ()))
    return 0


@languages_app.command("check", epilog="Example: undeclared languages check --language-file pl.yaml")
def languages_check(language_file: LanguageFiles = None) -> int:
    """Prove every language file on its own examples: what must be found is, and what must be left is left."""
    from scanner.tongues import proved

    text, good = proved(language_file or ())
    print(text)
    return 0 if good else 2
