"""The kill switch and four eyes in real browsers: one presses, another is told, two people lift it again."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import NamedTuple

import httpx
import pytest
from playwright.sync_api import Browser, expect

from tests.portal.browsing import Visit, visiting
from tests.portal.browsing import browser as browser
from tests.portal.conftest import Running

pytestmark = pytest.mark.browser
DESK, API = "/sandbox/desk/sandbox", "/api/v1/sandbox"
WHY = "演练：核对紧急停止"
BANNER = {"zh": "紧急停止新业务", "en": "New business was stopped at"}
AT_ONCE_SECONDS = 1.0
CONNECTIONS = 6
"""So many ask at the same time, so that every worker process answers."""


class Person(NamedTuple):
    """Somebody with a browser window, and the same session for a program."""

    visit: Visit
    client: httpx.Client


class Cast(NamedTuple):
    """Two members of the working group, the operator and an applicant, each in a browser of their own."""

    operator: Person
    maker: Person
    checker: Person
    applicant: Person
    language: str


@pytest.fixture(params=["zh", "en"])
def cast(request: pytest.FixtureRequest, browser: Browser, up: Running) -> Iterator[Cast]:
    language = str(request.param)
    with ExitStack() as held:

        def enter(login: str) -> Person:
            client = held.enter_context(up.sign_in(login))
            return Person(held.enter_context(visiting(browser, up, client, language=language)), client)

        made = Cast(enter("lin.yihe"), enter("shen.wangzhi"), enter("yan.ruoshui"), enter("gu.qinghe"), language)
        yield made
        revive(made)


def revive(cast: Cast) -> None:
    """Whatever a test left stopped takes business again, for the tests that come after."""
    state = cast.maker.client.get(f"{API}/desk/sandbox").json()
    if not state["standing"]["admittance"]["killed_at"]:
        return
    waiting = [one for one in state["approvals"] if one["state"] == "open"]
    if not waiting:
        body = {"reason": "after a test"}
        headers = {"idempotency-key": f"propose-{time.monotonic_ns()}"}
        waiting = [cast.maker.client.post(f"{API}/desk/sandbox/revivals", json=body, headers=headers).json()]
    body = {"verdict": "approve", "reason": "after a test", "seen_sha256": waiting[0]["payload_sha256"]}
    path = f"{API}/revivals/{waiting[0]['id']}/decision"
    headers = {"idempotency-key": f"decide-{time.monotonic_ns()}"}
    cast.checker.client.post(path, json=body, headers=headers).raise_for_status()


def kill(visit: Visit) -> float:
    """Somebody presses the switch, with the keyboard; when it was seen to be pressed."""
    visit.go(DESK)
    visit.page.locator("#field-reason-kill").fill(WHY)
    visit.submit(f"form[action='{DESK}/kill'] button")
    pressed = time.monotonic()
    expect(visit.page.locator("main .message.is-error").first).to_contain_text(WHY)
    return pressed


def propose(cast: Cast) -> None:
    """The maker asks to lift it."""
    visit = cast.maker.visit
    visit.go(DESK)
    visit.page.locator("#field-reason-revive").fill("核对完毕")
    visit.submit(f"form[action='{DESK}/revivals'] button")


def fill_in(cast: Cast, title: str) -> None:
    """The applicant writes a new application, and has not sent it."""
    visit = cast.applicant.visit
    visit.go("/sandbox/applications/new")
    for name, text in (("title_zh", title), ("lead", "甲子证券"), ("innovation", "试算"), ("users", "本机构")):
        visit.page.locator(f"#field-{name}").fill(text)
    visit.page.locator("input[name=technologies]").first.check()


def told(cast: Cast) -> bool:
    """Whether the banner stands on the applicant's page, asked for at once on several connections of their own."""

    def ask(_: int) -> bool:
        headers = {"accept": "text/html", "accept-language": cast.language}
        cookies = cast.applicant.client.cookies
        page = httpx.get(f"{cast.applicant.visit.address}/sandbox", headers=headers, cookies=cookies, timeout=30)
        return BANNER[cast.language] in page.text

    with ThreadPoolExecutor(CONNECTIONS) as pool:
        said = set(pool.map(ask, range(CONNECTIONS)))
    assert len(said) == 1, "the worker processes do not say the same"
    return said.pop()


def test_a_kill_is_told_and_holds_everywhere_within_a_second(cast: Cast) -> None:
    visit = cast.applicant.visit
    fill_in(cast, f"演练项目 {cast.language}")
    assert not told(cast)
    pressed = kill(cast.maker.visit)
    asked = time.monotonic()
    assert told(cast), "who asks within the second is told already"
    assert asked - pressed < AT_ONCE_SECONDS
    visit.submit("main form button[type=submit]", 409)
    expect(visit.page.locator("main")).to_contain_text(WHY)
    assert visit.page.url.endswith("/applications/new"), "what was typed is still there, and nothing was stored"
    expect(visit.page.locator("#field-lead")).to_have_value("甲子证券")
    visit.check()
    visit.go("/sandbox")
    expect(visit.page.locator("main .message.is-error")).to_contain_text(BANNER[cast.language])
    visit.check()

    revive(cast)
    assert not told(cast)
    fill_in(cast, f"演练项目 {cast.language}")
    visit.submit("main form button[type=submit]")
    assert "/sandbox/applications/app_" in visit.page.url, "the same form is taken once the switch is lifted"


def test_nobody_lifts_the_switch_alone(cast: Cast) -> None:
    maker, checker = cast.maker.visit, cast.checker.visit
    kill(cast.operator.visit)  # so that the maker is held by being the maker alone
    propose(cast)
    approval = maker.page.locator("#approvals .approval").first
    expect(approval).to_contain_text("核对完毕")
    expect(approval.locator("button")).to_have_count(0)
    maker.check()

    checker.go(DESK)
    form = checker.page.locator("#approvals form")
    expect(form).to_have_count(1)
    checker.check()
    address = form.get_attribute("action")
    assert address is not None
    refused = cast.maker.client.post(
        address, data={"verdict": "approve", "reason": "我自己同意"}, headers={"accept": "text/html"}
    )
    assert refused.status_code == 403, "the button that the maker is not shown does not work by hand either"
    maker.go(DESK)
    expect(maker.page.locator("#approvals .approval").first.locator(".votes")).to_have_count(0)
    assert told(cast)

    form.locator("textarea").fill("复核无误")
    checker.submit("#approvals form button[value=approve]")
    for visit in (checker, maker):
        visit.go(DESK)
        approval = visit.page.locator("#approvals .approval").first
        expect(approval.locator(".votes")).to_contain_text("复核无误")
        expect(approval).to_contain_text({"zh": "颜若水", "en": "Yan Ruoshui"}[cast.language])
        expect(visit.page.locator("#approvals form")).to_have_count(0)
        expect(visit.page.locator(f"form[action='{DESK}/kill'] button")).to_be_visible()
        visit.check()
    assert not told(cast)
