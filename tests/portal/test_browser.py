"""A newcomer's path in a real browser, in both languages: deposit, entry page, bundle, public verification."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.portal.browsing import NARROW, Visit, signed_in
from tests.portal.browsing import browser as browser
from tests.portal.conftest import Running

pytestmark = pytest.mark.browser


@pytest.fixture(params=["zh-light", "en-dark"])
def visit(request: pytest.FixtureRequest, browser: Browser, up: Running) -> Iterator[Visit]:
    """The operator of the demo world; what axe checks it checks in the other theme too."""
    language, theme = str(request.param).split("-")
    with signed_in(browser, up, "lin.yihe", language=language, theme="dark" if theme == "dark" else "light") as visit:
        yield visit


def test_a_newcomer_deposits_proves_and_a_third_party_verifies(visit: Visit, tmp_path: Path) -> None:
    page = visit.page
    contract = tmp_path / "合同 “最终” <b>&.txt"
    contract.write_bytes(b"a contract\n")
    (tmp_path / "empty").write_bytes(b"")
    visit.go("/")
    visit.check()
    page.locator("main a[href='/evidence']").first.click()
    page.locator("form[data-deposit] input[type=file]").set_input_files([contract, tmp_path / "empty"])
    visit.check()
    page.locator("form[data-deposit] button[type=submit]").click()
    link = page.locator("form[data-deposit] [data-result] a").first
    expect(link).to_have_text(contract.name)
    visit.check()

    link.click()
    expect(page.locator("main h1")).to_have_text(contract.name)
    expect(page.locator("main svg[role=img]").first).to_be_visible()
    visit.check()
    with page.expect_download() as waiting:
        page.locator("a[href$='bundle.zip?payload=true']").click()
    bundle = tmp_path / "bundle.zip"
    waiting.value.save_as(bundle)

    visit.go("/verify")
    visit.check()
    page.locator("[data-bundle] input[type=file]").set_input_files(bundle)
    expect(page.locator("#verdict")).to_contain_text(contract.name)
    visit.check()
    page.locator("[data-hash] input[type=file]").set_input_files(contract)
    expect(page.locator("[data-hash] [data-result] dl").first).to_contain_text("evd_")
    other = tmp_path / "other.txt"
    other.write_bytes(b"another contract\n")
    page.locator("[data-hash] input[type=file]").set_input_files(other)
    expect(page.locator("[data-hash] [data-result]")).not_to_contain_text("evd_")
    visit.check()


def test_a_changed_bundle_is_refused_on_the_page(visit: Visit, tmp_path: Path) -> None:
    page = visit.page
    (tmp_path / "a.txt").write_text("a")
    visit.go("/evidence")
    page.locator("form[data-deposit] input[type=file]").set_input_files(tmp_path / "a.txt")
    page.locator("form[data-deposit] button[type=submit]").click()
    page.locator("form[data-deposit] [data-result] a").first.click()
    with page.expect_download() as waiting:
        page.locator("a[href$='bundle.zip']").click()
    changed = bytearray(Path(waiting.value.path()).read_bytes())
    changed[len(changed) // 2] ^= 1
    (tmp_path / "changed.zip").write_bytes(changed)
    visit.go("/verify")
    page.locator("[data-bundle] input[type=file]").set_input_files(tmp_path / "changed.zip")
    expect(page.locator("#verdict .is-error, #verdict.is-error").first).to_be_visible()
    visit.check()


def test_everything_about_an_operation_passes_axe_and_fits(visit: Visit) -> None:
    visit.go("/api")
    for name in ("sandbox_create_batch", "sandbox_change_application", "evidence_deposit", "schema-Application"):
        visit.page.locator(f"details#{name} > summary").click()
    visit.check()
    assert visit.too_wide((NARROW,)) == []


def test_the_keyboard_reaches_the_content_first(visit: Visit) -> None:
    visit.go("/evidence")
    visit.page.keyboard.press("Tab")
    assert visit.page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    visit.page.keyboard.press("Enter")
    assert visit.page.evaluate("document.activeElement.id") == "main"


def test_the_language_can_be_changed_on_every_page(visit: Visit) -> None:
    visit.go("/verify")
    before = visit.page.locator("html").get_attribute("lang")
    visit.page.locator(".languages a").click()
    assert visit.page.locator("html").get_attribute("lang") != before
    assert visit.page.url.endswith("/verify")
    visit.check()


def test_a_missing_page_says_so(visit: Visit) -> None:
    visit.go("/evidence/entries/evd_nothing")
    expect(visit.page.locator("main h1")).to_be_visible()
    visit.complaints = [said for said in visit.complaints if "404" not in said]
    visit.check()


def test_a_table_is_worked_by_keyboard_and_its_address_keeps_it(visit: Visit) -> None:
    page = visit.page
    visit.go("/style")
    page.locator("#sort-sample-amount_fen").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#sheet-sample th[aria-sort=ascending]")).to_have_count(1)
    assert page.evaluate("document.activeElement.id") == "sort-sample-amount_fen"
    expect(page.locator("#live")).to_contain_text("23")
    page.locator("#filter-sample-state").select_option("done")
    expect(page.locator("#sheet-sample tbody tr")).to_have_count(5)
    assert page.url.endswith("/style?state=done&sort=amount_fen")
    page.reload()
    expect(page.locator("#sheet-sample tbody tr")).to_have_count(5)
    page.locator("#sheet-sample tbody a").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    row = "[...document.querySelectorAll('#sheet-sample tbody tr')].indexOf(document.activeElement.closest('tr'))"
    assert page.evaluate(row) == 1
    page.locator("#chip-sample-state").click()
    expect(page.locator("#sheet-sample tbody tr")).to_have_count(10)
    page.locator("#next-sample").click()
    expect(page.locator("#first-sample")).to_be_visible()
    visit.check()


def test_a_view_is_named_and_found_again(visit: Visit) -> None:
    page = visit.page
    visit.go("/style?sort=-due&state=failed")
    page.locator("[data-views=sample] summary").click()
    page.locator("#view-sample").fill("<b>mine")
    page.keyboard.press("Enter")
    visit.go("/style")
    page.locator("[data-views=sample] summary").click()
    link = page.locator("[data-views-list] a")
    expect(link).to_have_text("<b>mine")
    visit.check()
    link.click()
    assert page.url.endswith("/style?sort=-due&state=failed")
    page.locator("[data-views=sample] summary").click()
    page.locator("[data-views-list] button").click()
    expect(page.locator("[data-views-list] a")).to_have_count(0)


def test_search_opens_by_its_keys_and_leads_to_a_page(visit: Visit) -> None:
    page = visit.page
    visit.go("/verify")
    page.keyboard.press("Control+k")
    page.keyboard.type("sandbox")
    expect(page.locator("#search .hits a")).to_have_count(5)
    visit.check()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/sandbox/work")
    page.keyboard.press("Control+k")
    expect(page.locator("#search")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#search")).to_be_hidden()


def test_a_chosen_theme_stays_and_passes_axe_on_both_sides(visit: Visit) -> None:
    page = visit.page
    for theme in ("dark", "light"):
        visit.go("/sandbox/data?state=trial")
        page.locator("[popovertarget=settings]").press("Enter")
        page.locator(f"#settings a[href*='/theme/{theme}']").click()
        assert page.url.endswith("/sandbox/data?state=trial")
        visit.go("/style")
        assert page.locator("html").get_attribute("data-theme") == {"dark": "heqi-dark", "light": "heqi"}[theme]
        page.locator("[popovertarget=settings]").click()
        visit.check()


def test_charts_are_drawn_and_progress_follows_the_server(visit: Visit) -> None:
    visit.go("/style")
    expect(visit.page.locator(".chart-canvas canvas")).to_have_count(2)
    expect(visit.page.locator("#sample-run")).to_have_js_property("value", 100)
    visit.page.locator("#chart-flow summary").click()
    expect(visit.page.locator("#chart-flow tbody tr")).to_have_count(12)
    assert visit.complaints == []


def test_settings_filters_and_search_need_no_scripts(browser: Browser, up: Running) -> None:
    context = browser.new_context(java_script_enabled=False, locale="en-GB")
    page = context.new_page()
    page.goto(up.address + "/style")
    page.locator("[popovertarget=settings]").click()
    page.locator("#settings a[href*='/density/compact']").click()
    assert page.locator("html").get_attribute("data-density") == "compact"
    page.locator("#filter-sample-state").select_option("failed")
    page.locator(".filters button").click()
    expect(page.locator("#sheet-sample tbody tr")).to_have_count(4)
    context.close()
