"""Single sign-on in a real browser, at a certified provider in a process of its own: linked, used, refused.

And the pages that a joiner meets once: the link that an administrator is shown, and the form it leads to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.portal.browsing import Visit, signed_in, visiting
from tests.portal.browsing import browser as browser
from tests.portal.conftest import Running
from tests.portal.rooms.identity.provider import Running as Provider

pytestmark = pytest.mark.browser
SUBJECT = "jiang@changhe"
BUTTON = {"zh": "通过 tally 登录", "en": "Sign in with tally"}


@pytest.fixture(scope="module")
def provider(up: Running) -> Iterator[Provider]:
    """The provider that ``up`` was told of."""
    running = Provider(up.provider_port, f"{up.address}/login/answer/tally")
    running.start()
    yield running
    running.stop()


def at_provider(page: Page, provider: Provider, subject: str) -> None:
    """What a person does there: say who one is, and agree."""
    page.wait_for_url(f"{provider.issuer}/**")
    page.locator("input[name=login]").fill(subject)
    page.locator("input[name=password]").fill("any")
    page.locator("input[name=password]").press("Enter")
    page.get_by_role("button", name="Continue").click()


@pytest.fixture(scope="module")
def linked(browser: Browser, up: Running, provider: Provider) -> str:
    """A person of the demo world has linked who they are at the provider."""
    with signed_in(browser, up, "jiang.jianyue") as visit:
        visit.go("/identity")
        visit.page.locator("form[action='/identity/providers/tally'] button").click()
        visit.check()
        visit.page.locator(f"main a[href^='{provider.issuer}']").click()
        at_provider(visit.page, provider, SUBJECT)
        visit.page.wait_for_url(f"{up.address}/identity")
        expect(visit.page.locator("#providers")).to_contain_text("tally")
    return "jiang.jianyue"


@pytest.fixture(params=["zh", "en"])
def stranger(request: pytest.FixtureRequest, browser: Browser, up: Running) -> Iterator[tuple[Visit, str]]:
    """A browser in which nobody has signed in, here or at the provider, and its language."""
    language = str(request.param)
    with visiting(browser, up, language=language) as visit:
        yield visit, language


def test_a_person_signs_in_at_the_provider_and_is_where_they_wanted_to_go(
    stranger: tuple[Visit, str], provider: Provider, linked: str
) -> None:
    visit, language = stranger
    visit.go("/sandbox/data")
    visit.page.get_by_role("link", name=BUTTON[language]).click()
    at_provider(visit.page, provider, SUBJECT)
    visit.page.wait_for_url(f"{visit.address}/sandbox/data")
    expect(visit.page.locator(".person")).to_contain_text({"zh": "江见月", "en": "Jiang Jianyue"}[language])
    visit.go("/identity")
    expect(visit.page.locator("main")).to_contain_text(linked)


def test_whoever_turns_back_at_the_provider_has_not_signed_in(stranger: tuple[Visit, str], provider: Provider) -> None:
    visit, language = stranger
    page = visit.page
    visit.go("/login?next=/sandbox/data")
    page.get_by_role("link", name=BUTTON[language]).click()
    page.wait_for_url(f"{provider.issuer}/**")
    page.get_by_role("link", name="Cancel").click()
    page.wait_for_url(f"{visit.address}/login/answer/tally?**")
    assert "error=access_denied" in page.url
    expect(page.locator("main h1")).to_contain_text("tally")
    expect(page.locator(".person")).to_have_count(0)
    visit.complaints.clear()  # of the provider's own pages, and of the refusal
    visit.check()
    back = page.url
    assert visit.ask(back.removeprefix(visit.address)) == 410, "the answer was spent"
    visit.ask("/sandbox/data")
    assert "/login?next=" in page.url


def test_somebody_whom_nobody_has_linked_is_refused(stranger: tuple[Visit, str], provider: Provider) -> None:
    visit, language = stranger
    visit.go("/login")
    visit.page.get_by_role("link", name=BUTTON[language]).click()
    at_provider(visit.page, provider, "stranger@changhe")
    visit.page.wait_for_url(f"{visit.address}/login/answer/tally?**")
    expect(visit.page.locator("#problem")).to_be_visible()
    expect(visit.page.locator(".person")).to_have_count(0)
    visit.complaints.clear()
    visit.check()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_who_joins_finds_every_page_in_order(browser: Browser, up: Running, language: str) -> None:
    with signed_in(browser, up, "he.zhiqiu", language=language, theme="dark") as admin:
        page = admin.page
        admin.go("/identity/people/new")
        admin.submit("main form button[type=submit]", 422)
        admin.check()
        for name, text in (("name_zh", "新同事"), ("name_en", "New"), ("login", f"new.{language}")):
            page.locator(f"#field-{name}").fill(text)
        page.locator("input[value=auditor]").check()
        admin.submit("main form button[type=submit]")
        admin.check()
        found = re.search(r"/enter/[\w-]+", page.locator("main").inner_text())
        assert found is not None
    with visiting(browser, up, language=language) as joiner:
        joiner.go(found[0])
        joiner.check_in_both_languages()
        joiner.page.locator("#field-password").fill("short")
        joiner.submit("main form button[type=submit]", 422)
        joiner.check()
