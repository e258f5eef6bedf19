"""A real browser for the tests: Debian's chromium, visitors with what the console told them, and axe."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from ctypes.util import find_library
from pathlib import Path
from typing import Any, Literal

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright
from playwright.sync_api import TimeoutError as Late

from tests.portal.conftest import Running

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "assets" / "node_modules" / "axe-core" / "axe.min.js"
CHROMIUM = shutil.which("chromium")
QUIET = [
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
]
TAGS = {"zh": "zh-CN", "en": "en-GB"}
WIDE, MIDDLE, NARROW = 1440, 1024, 390
"""The widths in px at which every page has to fit."""

SETTLED = """() => document.getAnimations().every(each => each.playState !== "running")
    && !document.querySelector(".htmx-request, .htmx-swapping, .htmx-settling")"""
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
RULES = "axe.run({resultTypes: ['violations']}).then(result => result.violations)"
COLOURS = """axe.run({runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations']})
    .then(result => result.violations)"""
"""What depends on the theme; every other rule of axe reads the page, which is the same in both."""

Theme = Literal["light", "dark"]

MISSING = [name for name, found in (("chromium", CHROMIUM), ("libatomic1", find_library("atomic"))) if not found]
if MISSING and "HEQI_FAIL_ON_MISSING_PACKAGE" not in os.environ:
    pytest.skip(f"needs Debian package {' '.join(MISSING)}", allow_module_level=True)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One chromium for a file of tests."""
    arguments = [*QUIET, "--no-sandbox"] if os.geteuid() == 0 else QUIET
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        browser.close()


class Visit:
    """One visitor: a page in one language, what the console said, and axe."""

    def __init__(self, page: Page, address: str, theme: Theme = "light") -> None:
        self.page, self.address = page, address
        self.theme: Theme = theme
        self.complaints: list[str] = []
        page.context.add_init_script(path=AXE)
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("requestfailed", self._miss)

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(message.text)

    def _miss(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # left behind when the visitor went on
            self.complaints.append(f"{request.url} {request.failure}")

    def go(self, path: str) -> int:
        """Open a page of the house; its status."""
        answer = self.page.goto(self.address + path)
        assert answer is not None, f"{path} is the page that was open, but for its fragment"
        return answer.status

    def ask(self, path: str) -> int:
        """As :meth:`go`, forgetting what the console said of the page before; a refusal is no complaint."""
        self.complaints.clear()
        status = self.go(path)
        self.complaints = [said for said in self.complaints if status < 400 or str(status) not in said]
        return status

    def submit(self, selector: str, *refusals: int) -> None:
        """Press Enter on a button; the refusals are meant, so the console may speak of them."""
        with self.page.expect_navigation():
            self.page.locator(selector).press("Enter")
        self.complaints = [said for said in self.complaints if not any(str(one) in said for one in refusals)]

    def check(self) -> None:
        """No violation of axe's rules, the colours in the other theme too, and no complaint of the browser."""
        other: Theme = "dark" if self.theme == "light" else "light"
        found = self.violations()
        self.page.emulate_media(color_scheme=other)
        found += self.violations(COLOURS)
        self.page.emulate_media(color_scheme=self.theme)
        assert found == [], found
        assert self.complaints == [], self.complaints

    def check_in_both_languages(self) -> None:
        """The same, once more after the visitor has changed the language of this page."""
        for _ in range(2):
            self.check()
            self.page.locator(".languages a").click()

    def violations(self, rules: str = RULES) -> list[str]:
        """What axe finds, each with its place."""
        self.page.wait_for_function(SETTLED)  # colours in the middle of a fade are no colours
        found: list[dict[str, Any]] = self.page.evaluate(rules)
        return [f"{rule['id']} at {' '.join(map(str, node['target']))}" for rule in found for node in rule["nodes"]]

    def too_wide(self, widths: Sequence[int] = (WIDE, MIDDLE, NARROW)) -> list[str]:
        """By how much the page is wider than its window; the last width stays."""
        found: list[str] = []
        for width in widths:
            self.page.set_viewport_size({"width": width, "height": 844})
            with suppress(Late):  # charts are drawn anew a moment later
                self.page.wait_for_function(f"() => ({OVERFLOW}) <= 0", timeout=2000)
            if (overflow := int(self.page.evaluate(OVERFLOW))) > 0:
                found.append(f"{overflow} px too wide at {width}")
        return found


@contextmanager
def visiting(
    browser: Browser, up: Running, client: httpx.Client | None = None, *, language: str = "zh", theme: Theme = "light"
) -> Generator[Visit]:
    """A visitor in a browser window of their own, with the session of ``client`` or of nobody."""
    context: BrowserContext = browser.new_context(
        locale=TAGS[language],
        color_scheme=theme,
        reduced_motion="reduce",
        viewport={"width": WIDE, "height": 900},
        accept_downloads=True,
    )
    if client is not None:
        context.add_cookies(
            [{"name": one.name, "value": one.value or "", "url": up.address} for one in client.cookies.jar]
        )
    yield Visit(context.new_page(), up.address, theme)
    context.close()


@contextmanager
def signed_in(
    browser: Browser, up: Running, login: str, *, language: str = "zh", theme: Theme = "light"
) -> Generator[Visit]:
    """A visitor in a browser window of their own, signed in as ``login`` of the demo world."""
    with up.sign_in(login) as client, visiting(browser, up, client, language=language, theme=theme) as visit:
        yield visit
