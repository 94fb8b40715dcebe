"""Which parts of a web page are its text, and which are navigation, banners and machinery."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Never text that a reader of the page reads.
_MACHINERY_TAGS = """
script style template noscript svg math iframe frame frameset object embed canvas audio video map
area select option optgroup datalist textarea input meter progress head title base link meta img
picture source track param
"""
MACHINERY = frozenset(_MACHINERY_TAGS.split())
_ROLE_NAMES = """
navigation menu menubar menuitem toolbar search banner contentinfo complementary dialog alertdialog
"""
_ROLES = frozenset(_ROLE_NAMES.split())
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BANNER = re.compile(
    r"(?:cookie|consent|gdpr|ccpa|tracking)[-_]?\w*[-_]?(?:banner|bar|notice|pop-?up|modal|overlay|dialog|layer|window|message"
    r"|alert|box|wall|sdk|manager|settings|prompt|root|consent)|onetrust|cookiebot|usercentrics|truste|qc-cmp|didomi"
    r"|cookie-?law|cmplz|iubenda-cs|cc-window|cc-banner|klaro|osano",
    re.IGNORECASE,
)
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|side-bar|topbar|toolbar|masthead|skip-?(?:link|nav|to)?"
    r"|site-?header|site-?footer|page-?footer|global-?(?:header|footer)|footer|social|share|newsletter|subscribe|pagination|pager"
    r"|related|comments?|lang(?:uage)?-?(?:switch\w*|select\w*|menu)|back-?to-?top|login|search)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(slots=True)
class _Size:
    text: int = 0  # characters
    linked: int = 0  # of these inside links
    anchors: int = 0  # of these inside links into the page itself
    heading: bool = False  # holds an h1
    controls: int = 0  # buttons and fields


@dataclass(slots=True)
class Parts:
    """What to walk, and what to leave out on the way."""

    root: HtmlElement
    dropped: set[HtmlElement] = field(default_factory=set)


def parts_of(body: HtmlElement) -> Parts:
    """Return the part of a page that holds its text, with what to leave out.

    Nothing that holds a large share of the page's words is left out, whatever it is called: a policy may
    stand in a dialog, and one on cookies in an element named so.
    """
    sizes = _measured(body)
    whole = max(sizes[body].text, 1)
    inner = {e for m in body.iter("main", "article") for e in m.iter()}
    parts = Parts(body)
    for element in _outermost(body, sizes, whole, inner):
        parts.dropped.add(element)
    kept = whole - sum(sizes[e].text for e in parts.dropped)
    main = _main(body, sizes, kept)
    return Parts(body if main is None else main, parts.dropped)


def _measured(body: HtmlElement) -> dict[HtmlElement, _Size]:
    """Return the sizes of all elements, in one pass from the leaves up."""
    from lxml import etree

    sizes: dict[HtmlElement, _Size] = {}
    for _, element in etree.iterwalk(body, events=("end",)):
        tag = element.tag
        own = _Size()
        if not isinstance(tag, str):
            sizes[element] = own
            continue
        if tag not in MACHINERY:
            own.text = len((element.text or "").strip())
        own.heading = tag == "h1"
        own.controls = int(tag in ("button", "input"))
        for child in element:
            inside = sizes[child]
            if tag not in MACHINERY:
                own.text += inside.text + len((child.tail or "").strip())
            own.linked += inside.linked
            own.anchors += inside.anchors
            own.heading = own.heading or inside.heading
            own.controls += inside.controls
        if tag == "a":
            own.linked = own.text
            own.anchors = own.text if str(element.get("href", "")).startswith("#") else 0
        sizes[element] = own
    return sizes


def _outermost(
    body: HtmlElement, sizes: dict[HtmlElement, _Size], whole: int, inner: set[HtmlElement]
) -> Iterator[HtmlElement]:
    from lxml import etree

    walk = etree.iterwalk(body, events=("start",))
    for _, element in walk:
        if element is body:
            continue
        if not isinstance(element.tag, str) or _leaves(element, sizes[element], whole, element in inner):
            yield element
            walk.skip_subtree()


def _leaves(element: HtmlElement, size: _Size, whole: int, inside: bool) -> bool:
    """Return whether an element is none of the page's text."""
    tag = element.tag
    if tag in MACHINERY:
        return True
    if tag in ("body", "main", "article"):
        return False
    if tag == "button":
        return not _opens(element)
    share = size.text / whole
    names = f"{element.get('id', '')} {element.get('class', '')}"
    if _BANNER.search(names) and share < 0.3 and size.text < 3000 and (size.controls or not inside):
        return True
    if tag == "nav" or element.get("role") in _ROLES or tag == "dialog":
        return share < 0.4
    hidden = (
        "hidden" in element.attrib
        or element.get("aria-hidden") == "true"
        or _HIDDEN.search(element.get("style", ""))
    )
    if hidden and size.text < 200:
        return True
    if tag in ("ul", "ol") and size.text and size.anchors > 0.9 * size.text:
        return True  # a table of contents
    if inside or size.heading or share >= 0.3:
        return False
    if tag in ("header", "footer", "aside"):
        return True
    listed = size.linked > 0.5 * size.text or size.text < 400
    return tag != "p" and bool(_FURNITURE.search(names)) and listed


def _opens(button: HtmlElement) -> bool:
    """Return whether a button is the heading of a part that it opens."""
    if "aria-expanded" in button.attrib or "aria-controls" in button.attrib:
        return True
    return any(parent.tag in _HEADINGS or parent.tag == "summary" for parent in button.iterancestors())


def _main(body: HtmlElement, sizes: dict[HtmlElement, _Size], kept: int) -> HtmlElement | None:
    """Return the one main part of the page, when it holds most of what is left."""
    for path in (".//main | .//*[@role='main']", ".//article"):
        found = [e for e in body.xpath(path) if sizes[e].text >= 0.6 * kept]
        if found:
            largest: HtmlElement = max(found, key=lambda e: sizes[e].text)
            return largest
    return None
