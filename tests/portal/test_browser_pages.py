"""Every page of the house in both languages and both themes, at three widths, under axe; and with the keyboard alone.

The pages are found by the routes of the application (walking.py). Each is loaded once a language: at 390 px axe reads
it in the dark theme, at 1440 px in the light one, and once more its colours in the dark one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser

from tests.portal.browsing import COLOURS, MIDDLE, NARROW, WIDE, Visit, visiting
from tests.portal.browsing import browser as browser
from tests.portal.conftest import Running
from tests.portal.matrix.routes import Route
from tests.portal.walking import Company, addresses, first_viewers, gone, other_viewers, pages

pytestmark = pytest.mark.browser
PAGES = pages()
OPENED = "document.querySelectorAll('main details').forEach(one => { one.open = true })"
HEAVY = ("/api", "/style")
"""Pages with hundreds of disclosures, whose own tests open them."""


class Windows:
    """Visitors of this file, each in a window of their own that stays open."""

    def __init__(self, browser: Browser, up: Running, held: ExitStack) -> None:
        self.browser, self.held = browser, held
        self.company = Company(up, held)
        self._visits: dict[tuple[str | None, str], Visit] = {}

    def visit(self, login: str | None, language: str) -> Visit:
        """The window of one login in one language."""
        key = (login, language)
        if key not in self._visits:
            client = self.company.client(login) if login else None
            self._visits[key] = self.held.enter_context(
                visiting(self.browser, self.company.up, client, language=language)
            )
        return self._visits[key]

    def shows(self, address: str, logins: Sequence[str | None], language: str) -> tuple[str, Visit] | None:
        """The first of these who may see the page, and their window with the page in it."""
        for login in logins:
            if self.company.may(login, address):
                visit = self.visit(login, language)
                assert visit.ask(address) == 200
                return login or "nobody", visit
        return None


@pytest.fixture(scope="module")
def windows(browser: Browser, up: Running) -> Iterator[Windows]:
    with ExitStack() as held:
        yield Windows(browser, up, held)


def faults(visit: Visit, path: str) -> list[str]:
    """What is wrong with the page that is open, at every width and in both themes."""
    found = visit.too_wide((WIDE, MIDDLE, NARROW))
    if path not in HEAVY:
        visit.page.evaluate(OPENED)
    visit.page.emulate_media(color_scheme="dark")
    found += [f"{NARROW} px dark: {one}" for one in visit.violations()]
    visit.page.set_viewport_size({"width": WIDE, "height": 900})
    found += [f"{WIDE} px dark: {one}" for one in visit.violations(COLOURS)]
    visit.page.emulate_media(color_scheme="light")
    found += [f"{WIDE} px light: {one}" for one in visit.violations()]
    return found + visit.complaints


def faults_at_a_glance(visit: Visit) -> list[str]:
    """The same for a second person: the page again, with what only they are shown."""
    found = visit.violations() + visit.too_wide((NARROW,)) + visit.complaints
    visit.page.set_viewport_size({"width": WIDE, "height": 900})
    return found


def named(route: Route) -> str:
    return route.path


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("route", PAGES, ids=named)
def test_every_page_fits_and_passes_axe_in_both_themes(windows: Windows, route: Route, language: str) -> None:
    found: list[str] = []
    for address in addresses(windows.company, route.path):
        first = windows.shows(address, first_viewers(route), language)
        assert first, f"nobody of {first_viewers(route)} may see {address}"
        found += [f"{address} for {first[0]}: {one}" for one in faults(first[1], route.path)]
        if other := windows.shows(address, other_viewers(route), language):
            found += [f"{address} for {other[0]}: {one}" for one in faults_at_a_glance(other[1])]
    assert found == []


def test_no_exception_outlives_its_page() -> None:
    assert gone() == set()
    assert PAGES


REFUSALS = (
    ("gu.qinghe", "/sandbox/work/desk", 403),
    ("gu.qinghe", "/sandbox/applications/app_nothing", 404),
    (None, "/enter/nothing", 410),
    ("shen.wangzhi", "/sandbox/work/report?pilot=fund_shares&first=2026-06-30&last=2026-01-01", 422),
)
"""Who asks for what, and how it is refused: pages of their own, or the page with what is wrong on it."""
EMPTY = (
    ("gu.qinghe", "/sandbox/applications/new"),
    ("gu.qinghe", "/sandbox/complaints/new"),
    ("gu.qinghe", "/sandbox/incidents/new"),
    ("shen.wangzhi", "/sandbox/batches/new"),
    ("shen.wangzhi", "/identity/people/new"),
    ("shen.wangzhi", "/identity/tokens"),
)
"""Forms that say what is missing when they are sent as they are."""


@pytest.mark.parametrize("language", ["zh", "en"])
def test_refusals_and_forms_with_errors_pass_too(windows: Windows, language: str) -> None:
    found: list[str] = []
    for login, address, status in REFUSALS:
        visit = windows.visit(login, language)
        assert visit.ask(address) == status
        found += [f"{address}: {one}" for one in faults(visit, address)]
    for login, address in EMPTY:
        visit = windows.visit(login, language)
        visit.ask(address)
        visit.submit(f"main form[action='{address}'] button[type=submit]", 422)
        assert visit.page.locator("main [role=alert], main .message.is-error, main .error").count(), address
        found += [f"{address}, sent empty: {one}" for one in faults(visit, address)]
    assert found == []
