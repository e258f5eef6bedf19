"""The keyboard alone: where one is can be seen, everything can be reached in order, and work can be done."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.portal.browsing import NARROW, Visit, signed_in
from tests.portal.browsing import browser as browser
from tests.portal.conftest import Running

pytestmark = pytest.mark.browser
SAMPLE = (
    "/",
    "/evidence",
    "/style",
    "/identity",
    "/identity/tokens",
    "/sandbox",
    "/sandbox/data",
    "/sandbox/work/desk",
    "/sandbox/work/complaints",
    "/sandbox/desk/fund_shares",
    "/sandbox/batches/new",
)
MOST_STOPS = 400

STOPS = """() => [...document.querySelectorAll(
        "a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter(one => one.checkVisibility({visibilityProperty: true}) && !one.disabled && one.tabIndex >= 0
        && !(one.type === "radio" && !one.checked) && one.type !== "hidden"
        && !(one.closest("details:not([open])") && one.tagName !== "SUMMARY"))
    .map((one, place) => { one.dataset.stop = place; return place; }).length"""
"""Marks everything that the keyboard has to come to, and counts it."""

HERE = """() => {
    const one = document.activeElement;
    if (one === document.body) return null;
    const seen = one.closest("[data-drop]") ?? one.closest("label") ?? one;
    const looks = [getComputedStyle(one), getComputedStyle(seen), getComputedStyle(one, "::after")];
    const box = seen.getBoundingClientRect();
    return {
        stop: one.dataset.stop ?? "", name: `${one.tagName} ${one.id} ${one.textContent.trim().slice(0, 30)}`,
        marked: looks.some(each => each.outlineStyle !== "none" && parseFloat(each.outlineWidth) >= 1.5),
        seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
            && box.right > 0 && box.left < innerWidth,
    };
}"""


@pytest.fixture(scope="module")
def visit(browser: Browser, up: Running) -> Iterator[Visit]:
    """A member of the working group with a window of one's own."""
    with signed_in(browser, up, "shen.wangzhi") as visit:
        yield visit


@pytest.mark.parametrize("path", SAMPLE)
def test_tab_comes_to_everything_and_shows_where_it_is(visit: Visit, path: str) -> None:
    assert visit.ask(path) == 200
    wanted = int(visit.page.evaluate(STOPS))
    reached: set[str] = set()
    faults: list[str] = []
    last = ""
    for _ in range(MOST_STOPS):
        visit.page.keyboard.press("Tab")
        here = visit.page.evaluate(HERE)
        if here is None or (here["stop"] in reached and here["stop"] != last):  # a date has stops of its own inside
            break
        last = here["stop"]
        reached.add(last)
        faults += [f"{here['name']}: {fault}" for fault in ("marked", "seen") if not here[fault]]
    assert faults == [], "focus that one cannot see"
    missed = sorted({str(place) for place in range(wanted)} - reached, key=int)
    names = [visit.page.locator(f"[data-stop='{one}']").evaluate("one => one.outerHTML.slice(0, 90)") for one in missed]
    assert names == [], "Tab never comes to these"


def test_a_batch_is_opened_without_a_mouse(visit: Visit) -> None:
    page = visit.page
    visit.ask("/sandbox/work")
    page.locator("main a[href='/sandbox/batches/new']").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/sandbox/batches/new")
    for _ in range(MOST_STOPS):
        if page.evaluate("document.activeElement.closest('main form') !== null"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_load_state()
    expect(page.locator("main .message.is-error")).to_be_visible()
    assert page.locator("main [aria-invalid=true]").count() > 0, "Enter in a field sends the form, and it is told off"


def test_what_opens_closes_with_escape_and_gives_the_focus_back(visit: Visit) -> None:
    page = visit.page
    visit.ask("/sandbox")
    for trigger, opened in (
        (page.locator("[popovertarget=settings]"), page.locator("#settings")),
        (page.locator("[popovertarget=person]"), page.locator("#person")),
        (page.locator("[data-search-open]"), page.locator("#search")),
    ):
        trigger.press("Enter")
        expect(opened).to_be_visible()
        assert visit.violations() == []
        page.keyboard.press("Escape")
        expect(opened).to_be_hidden()
        expect(trigger).to_be_focused()
    page.set_viewport_size({"width": NARROW, "height": 844})
    menu = page.locator(".top [popovertarget=side]")
    expect(page.locator("#side")).to_be_hidden()
    menu.press("Enter")
    expect(page.locator("#side")).to_be_visible()
    assert visit.violations() == []
    page.keyboard.press("Escape")
    expect(page.locator("#side")).to_be_hidden()
    page.set_viewport_size({"width": 1440, "height": 900})
