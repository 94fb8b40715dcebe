"""What a scan means and who hears of it: verdicts, report formats and alerts.

A format is a row of `RENDERERS`; its module is imported when it is asked for. Outside packages
add formats through the entry-point group `undeclared.renderers`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from taxonomy.errors import ScannerError, UsageError, nearest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.metadata import EntryPoint

    from reports.base import Renderer

RENDERERS = {
    "terminal": "reports.to_terminal:ToTerminal",
    "json": "reports.to_json:ToJson",
    "csv": "reports.to_csv:ToCsv",
    "html": "reports.to_html:ToHtml",
    "markdown": "reports.to_markdown:ToMarkdown",
    "inventory": "reports.to_markdown:ToInventory",
    "sarif": "reports.to_sarif:ToSarif",
}
GROUP = "undeclared.renderers"


def formats() -> tuple[str, ...]:
    """Return the names of all formats: the built-in ones first, then those of plug-ins."""
    return (*RENDERERS, *sorted(_plugins().keys() - RENDERERS.keys()))


def renderer(name: str) -> Renderer:
    """Return a renderer of the named format.

    Raises UsageError for an unknown name, with the known ones, and ScannerError when a plug-in's
    format cannot be loaded.
    """
    if name in RENDERERS:
        from importlib import import_module

        module, _, attribute = RENDERERS[name].partition(":")
        built: Renderer = getattr(import_module(module), attribute)()
        return built
    plugins = _plugins()
    if name not in plugins:
        raise UsageError(f"unknown report format {name!r}; {nearest(name, formats())}")
    return _from_plugin(plugins[name])


def _plugins() -> Mapping[str, EntryPoint]:
    from importlib.metadata import entry_points

    return {point.name: point for point in entry_points(group=GROUP)}


def _from_plugin(point: EntryPoint) -> Renderer:
    try:
        built: Renderer = point.load()()
    except Exception as failure:
        origin = f" {point.dist.name} {point.dist.version}" if point.dist else ""
        raise ScannerError(
            f"the report format {point.name!r} of the plug-in{origin} cannot be loaded"
            f" ({type(failure).__name__}); update or uninstall the plug-in"
        ) from None
    return built
