"""The pages of the sandbox in a real browser: axe finds nothing, and they fit their window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.portal.conftest import Running
from tests.portal.test_browser import Visit, browser, pytestmark

__all__ = ["browser", "pytestmark"]
PAGES = (
    "/sandbox/notices",
    "/sandbox/applications/new",
    "/sandbox/work/desk",
    "/sandbox/desk/esign",
    "/sandbox/work/complaints",
    "/sandbox/complaints/new",
    "/sandbox/work/incidents",
    "/sandbox/incidents/new",
    "/sandbox/work/deadlines",
    "/sandbox/work/report?pilot=ecny&first=2026-01-01&last=2026-03-31",
)
TABLES = ("complaints", "incidents", "notices", "applications")


@pytest.fixture(params=["zh-light", "en-dark"])
def visit(request: pytest.FixtureRequest, browser: Browser, up: Running) -> Iterator[Visit]:
    """Somebody of the working group."""
    language, scheme = str(request.param).split("-")
    context = browser.new_context(
        locale={"zh": "zh-CN", "en": "en-GB"}[language],
        color_scheme="dark" if scheme == "dark" else "light",
        viewport={"width": 1440, "height": 900},
    )
    with up.sign_in("shen.wangzhi") as client:
        context.add_cookies(
            [{"name": one.name, "value": one.value or "", "url": up.address} for one in client.cookies.jar]
        )
    yield Visit(context.new_page(), up.address)
    context.close()


def records(up: Running) -> list[str]:
    """One page of each kind of record, and the systems of the desk that have something particular."""
    with up.sign_in("shen.wangzhi") as client:
        found = [f"/sandbox/{kind}/{client.get(f'/tables/sandbox/{kind}.json').json()[0]['id']}" for kind in TABLES]
        systems = client.get("/api/v1/sandbox/desk").json()["items"]
    killed = [one["pilot"] for one in systems if one["admittance"] and one["admittance"]["killed_at"]]
    return found + [f"/sandbox/desk/{one}" for one in ("sandbox", "ecny", "sales_clearing", *killed)]


@pytest.mark.parametrize("width", [1440, 390])
def test_the_working_groups_pages_pass_axe_and_fit(visit: Visit, up: Running, width: int) -> None:
    visit.page.set_viewport_size({"width": width, "height": 844})
    for path in (*PAGES, *records(up)):
        visit.go(path)
        try:
            visit.check()
        except AssertionError as error:
            raise AssertionError(f"{path}: {error}") from error
        overflow = visit.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert overflow <= 0, f"{path} is {overflow} px too wide at {width}"
