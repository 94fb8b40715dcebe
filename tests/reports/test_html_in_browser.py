"""The page in Chromium: no violation, no request, readable in light and dark, wide and narrow."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reports.base import Report

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--remote-debugging-pipe",
]

if CHROMIUM is None and os.environ.get("UNDECLARED_TEST_SERVERS") != "required":
    pytest.skip("no Chromium is installed", allow_module_level=True)

# WCAG 2.2, success criterion 1.4.3: the contrast of each text with what lies behind it.
CONTRASTS = """
(() => {
  const channels = (color) => color.match(/[\\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (node) => {
    for (; node; node = node.parentElement) {
      const color = channels(getComputedStyle(node).backgroundColor);
      if (color.length === 3 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  const poor = [];
  for (const node of document.querySelectorAll("body *")) {
    const own = [...node.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    if (!own || ["SCRIPT", "STYLE", "OPTION"].includes(node.tagName)) continue;
    const [a, b] = [channels(getComputedStyle(node).color), behind(node)].map(luminance);
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) poor.push([node.tagName, node.className, contrast.toFixed(2)]);
  }
  return poor;
})()
"""


class Browser:
    """Chromium over the pipe of its DevTools protocol, with one page."""

    def __init__(self, profile: Path) -> None:
        assert CHROMIUM, "Chromium is required here; install the package chromium"
        to_read, self._write = os.pipe()
        self._read, to_write = os.pipe()
        # The protocol's descriptors are 3 and 4, whatever numbers the pipes got here.
        command = f'exec "$0" "$@" 3<&{to_read} 4>&{to_write}'
        self._process = subprocess.Popen(
            ["/bin/bash", "-c", command, CHROMIUM, *FLAGS, f"--user-data-dir={profile}", "about:blank"],
            pass_fds=(to_read, to_write),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_read)
        os.close(to_write)
        self.events: list[dict[str, Any]] = []
        self._number, self._rest, self._session = 0, b"", None
        targets = self.call("Target.getTargets")["targetInfos"]
        page = next(target["targetId"] for target in targets if target["type"] == "page")
        self._session = self.call("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Log", "Runtime"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **params: Any) -> Any:
        self._number += 1
        message = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return answer["result"]
            self.events.append(answer)

    def open(self, path: Path, *, width: int = 1400, scheme: str = "light", media: str = "") -> None:
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False
        )
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.call("Emulation.setEmulatedMedia", media=media, features=features)
        self.events.clear()
        self.call("Page.navigate", url=path.as_uri())
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self._next())

    def run(self, script: str) -> Any:
        return self.call("Runtime.evaluate", expression=script, returnByValue=True)["result"].get("value")

    def close(self) -> None:
        self._session = None
        self.call("Browser.close")
        self._process.wait(timeout=30)
        os.close(self._read)
        os.close(self._write)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            chunk = os.read(self._read, 1 << 20)
            assert chunk, "Chromium ended"
            self._rest += chunk
        line, _, self._rest = self._rest.partition(b"\0")
        answer: dict[str, Any] = json.loads(line)
        return answer


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    browser = Browser(tmp_path_factory.mktemp("profile"))
    yield browser
    browser.close()


@pytest.fixture(scope="module")
def page(
    tmp_path_factory: pytest.TempPathFactory, rendered: Callable[[str, Report], str], report: Report
) -> Path:
    path = tmp_path_factory.mktemp("page") / "report.html"
    path.write_text(rendered("html", report), encoding="utf-8")
    return path


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [480, 1400])
def test_the_page_is_readable(browser: Browser, page: Path, width: int, scheme: str) -> None:
    browser.open(page, width=width, scheme=scheme)
    assert browser.run(CONTRASTS) == []
    assert browser.run("document.documentElement.scrollWidth") <= width
    dark = browser.run("getComputedStyle(document.body).backgroundColor") != "rgb(255, 255, 255)"
    assert dark == (scheme == "dark")


@pytest.mark.parametrize("width", [320, 700, 760, 1000])
def test_nothing_runs_out_of_the_page_at_any_width(browser: Browser, page: Path, width: int) -> None:
    browser.open(page, width=width)
    assert browser.run("document.documentElement.scrollWidth") <= width


def test_the_browser_reports_nothing_and_requests_nothing_else(browser: Browser, page: Path) -> None:
    browser.open(page)
    browser.run("document.title")
    logged = [e for e in browser.events if e.get("method") in ("Log.entryAdded", "Runtime.exceptionThrown")]
    assert logged == []
    asked = [
        e["params"]["request"]["url"]
        for e in browser.events
        if e.get("method") == "Network.requestWillBeSent"
    ]
    assert {url for url in asked if not url.startswith("data:")} == {page.as_uri()}


def test_the_security_policy_stops_a_foreign_script_and_style(
    browser: Browser, page: Path, tmp_path: Path
) -> None:
    evil = "<script>document.title = 'owned'</script><style>h1 { color: rgb(1, 2, 3) }</style>"
    evil += "<p style='color: rgb(1, 2, 3)' onclick='x()'>x</p><img src='http://127.0.0.1:1/x'>"
    attacked = tmp_path / "attacked.html"
    text = page.read_text(encoding="utf-8").replace("<main id", f"{evil}<main id")
    attacked.write_text(text, encoding="utf-8")
    browser.open(attacked)
    assert browser.run("document.title") != "owned"
    assert browser.run("getComputedStyle(document.querySelector('h1')).color") != "rgb(1, 2, 3)"
    assert browser.run("document.querySelector('img').naturalWidth") == 0
    violations = [e for e in browser.events if e.get("method") == "Log.entryAdded"]
    assert len(violations) >= 3


def test_odd_names_are_text(browser: Browser, page: Path) -> None:
    browser.open(page)
    assert browser.run("document.querySelectorAll('script').length") == 1
    assert browser.run("document.body.innerText.includes('<script>alert(1)</script>')")
    assert browser.run("document.body.innerText.includes('\\\\u202egnp.exe')")


SHOWN = "[...document.querySelectorAll('#inventory tbody tr')].filter((r) => r.checkVisibility()).length"


def _filter(browser: Browser, field: str, value: str) -> int:
    browser.run(
        f"document.forms.filter.elements.{field}.value = {json.dumps(value)};"
        "document.forms.filter.dispatchEvent(new Event('input', {bubbles: true}))"
    )
    shown = browser.run(SHOWN)
    assert isinstance(shown, int)
    return shown


def test_the_filter_shows_the_lines_that_are_asked_for(browser: Browser, page: Path, report: Report) -> None:
    browser.open(page)
    everything = browser.run(SHOWN)
    assert _filter(browser, "verdict", "rings") == len(report.ringing)
    assert browser.run("document.querySelector('output').textContent") == f"4 of {everything} lines shown"
    assert _filter(browser, "words", "passport") == 1
    assert _filter(browser, "words", "no such field") == 0
    assert _filter(browser, "verdict", "") == 0
    assert _filter(browser, "words", "") == everything


def test_without_scripts_everything_is_shown_but_the_filter(browser: Browser, page: Path) -> None:
    browser.open(page)
    everything = browser.run(SHOWN)
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.open(page)
    finally:
        browser.call("Emulation.setScriptExecutionDisabled", value=False)
    assert browser.run(SHOWN) == everything
    assert browser.run("document.getElementById('filter').checkVisibility()") is False


def test_print_is_black_on_white_without_the_tools(browser: Browser, page: Path) -> None:
    browser.open(page, scheme="dark", media="print")
    assert browser.run("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert browser.run("document.getElementById('filter').checkVisibility()") is False
    assert browser.run("document.querySelector('nav').checkVisibility()") is False
    assert browser.run(CONTRASTS) == []


def test_a_link_of_a_finding_leads_to_its_line_of_the_inventory(browser: Browser, page: Path) -> None:
    browser.open(page)
    browser.run("document.querySelector('#ringing a').click()")
    assert "id_card" in browser.run("document.querySelector('tr:target').textContent")


def test_a_huge_page_opens_and_filters(
    browser: Browser, tmp_path: Path, rendered: Callable[[str, Report], str], huge: Report
) -> None:
    path = tmp_path / "huge.html"
    path.write_text(rendered("html", huge), encoding="utf-8")
    browser.open(path)
    assert _filter(browser, "words", "table_042") == 21
