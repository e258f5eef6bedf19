"""Signing in with a real browser: password, one-time link, second factor, tokens, each step under axe."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect
from pyotp.totp import TOTP

from tests.portal.browsing import Visit, visiting
from tests.portal.browsing import browser as browser
from tests.portal.conftest import Running, heqi

pytestmark = pytest.mark.browser


@pytest.fixture(params=["zh", "en"])
def stranger(request: pytest.FixtureRequest, browser: Browser, up: Running) -> Iterator[Visit]:
    """A visitor who has not signed in."""
    with visiting(browser, up, language=str(request.param)) as visit:
        yield visit


def fill_in(visit: Visit, up: Running, login: str) -> None:
    demo = up.said["demo"]
    assert isinstance(demo, dict)
    visit.page.locator("#field-login").fill(login)
    visit.page.locator("#field-password").fill(str(demo["password"]))  # pyright: ignore[reportUnknownArgumentType]
    visit.page.locator("#field-password").press("Enter")


def test_a_person_signs_in_where_they_wanted_to_go_and_out_again(stranger: Visit, up: Running) -> None:
    page = stranger.page
    stranger.go("/evidence")
    assert "/login?next=%2Fevidence" in page.url
    stranger.check()
    page.locator("#field-login").fill("gu.qinghe")
    page.locator("#field-password").fill("wrong")
    page.locator("#field-password").press("Enter")
    expect(page.locator("[role=alert]")).to_be_visible()
    stranger.complaints = [said for said in stranger.complaints if "401" not in said]
    stranger.check()
    fill_in(stranger, up, "gu.qinghe")
    expect(page.locator(".person")).to_be_visible()
    page.locator(".person").click()
    page.locator("#person form[action='/logout'] button").click()
    expect(page.locator(".person")).to_have_count(0)
    stranger.go("/identity")
    assert "/login" in page.url


def test_the_link_that_is_printed_is_one_click(browser: Browser, up: Running) -> None:
    link = heqi(up.home, "identity", "link", "lin.yihe", "--json")
    found = re.search('"(http://[^"]+/enter/[^"]+)"', link.stdout)
    assert found is not None, link.stderr
    context = browser.new_context(locale="zh-CN")
    page = context.new_page()
    page.goto(found[1].replace("http://127.0.0.1:8080", up.address))
    expect(page.locator(".person")).to_contain_text("林一禾")
    context.close()


def test_the_second_factor_is_set_up_and_asked_for(browser: Browser, up: Running) -> None:
    context = browser.new_context(locale="en-GB")
    visit = Visit(context.new_page(), up.address)
    page = visit.page
    visit.go("/login?next=/identity/factor")
    fill_in(visit, up, "bai.qiushi")
    visit.check()
    page.locator("form[action='/identity/factor'] button").click()
    expect(page.locator("img[src^='data:image/svg+xml']")).to_be_visible()
    visit.check()
    secret = page.locator("code.digest").inner_text()
    code = TOTP(secret).now()
    page.locator("#field-code").fill(code)
    page.locator("#field-code").press("Enter")
    recovery = page.locator("[data-recovery] code").all_inner_texts()
    assert len(recovery) == 10
    visit.check()
    page.locator(".person").click()
    page.locator("#person form[action='/logout'] button").click()
    visit.go("/login?next=/identity")
    fill_in(visit, up, "bai.qiushi")
    page.wait_for_url("**/login/code*")
    visit.check_in_both_languages()
    page.locator("#field-code").fill(recovery[0])
    page.locator("#field-code").press("Enter")
    page.wait_for_url("**/identity")
    visit.go("/identity/factor")
    visit.check()
    while (fresh := TOTP(secret).now()) == code:
        time.sleep(0.5)
    page.locator("#field-remove-present").fill(str(up.said["demo"]["password"]))  # type: ignore[index]
    page.locator("#field-code").fill(fresh)
    page.locator("#field-code").press("Enter")
    expect(page.locator("form[action='/identity/factor'] button")).to_be_visible()
    context.close()


def test_a_token_is_made_shown_once_and_revoked(stranger: Visit, up: Running) -> None:
    page = stranger.page
    stranger.go("/login?next=/identity/tokens")
    fill_in(stranger, up, "su.nianan")
    page.wait_for_url("**/identity/tokens")
    page.locator("#field-name").fill("日终对账")
    page.locator("input[value='sandbox:read']").check()
    page.locator("form[action='/identity/tokens'] button[type=submit]").click()
    assert page.locator("[data-token]").inner_text().startswith("hq_")
    stranger.check()
    stranger.go("/identity/tokens")
    expect(page.locator("[data-token]")).to_have_count(0)
    page.locator("form[action$='/revoke'] button").first.click()
    expect(page.locator("form[action$='/revoke']")).to_have_count(0)
