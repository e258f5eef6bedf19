"""Every page of the house, found by the routes of the application: whoever adds a page need not think of it here.

A path with a parameter that nobody has said a value of fails until one is said in ``VALUES``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from itertools import product
from typing import Any, cast

import httpx

from heqi.portal.registry import built_pilots
from tests.portal.conftest import Running
from tests.portal.matrix.routes import Route, all_routes

NO_PAGE = {
    "/api/schema": "JSON",
    "/enter/{code}": "spent by looking at it: test_who_joins_finds_every_page_in_order",
    "/evidence/entries/{entry_id}/bundle.zip": "a file",
    "/healthz": "JSON",
    "/language/{language}": "leads back to the page",
    "/log/checkpoint": "text for programs",
    "/log/key": "text for programs",
    "/log/tile/{path}": "bytes for programs",
    "/login/answer/{provider}": "leads into the house: test_browser_sign_in.py",
    "/login/code": "between password and house: the identity room's test_browser.py",
    "/login/with/{provider}": "leads to the provider: test_browser_sign_in.py",
    "/metrics": "text for programs",
    "/readyz": "JSON",
    "/runs/approvals/{approval_id}": "no run of the demo world asks: rooms/runs/test_runs_browser.py",
    "/runs/{run_id}/part": "a part of a page",
    "/runs/{run_id}/stream": "events",
    "/sandbox/applications": "leads to the tab Data",
    "/sandbox/batches": "leads to the tab Data",
    "/sandbox/report/{kind}": "a file",
    "/settings/{name}/{value}": "leads back to the page",
    "/static/{file_path}": "files",
    "/style/progress": "events",
    "/tables/{slug}/{file}": "files, and parts of pages",
}
"""Addresses under which there is no page to walk to, each with what there is or where it is looked at."""

ASKED = {
    "/access": ("", "?action=sandbox.apply"),
    "/search": ("", "?q=sandbox"),
    "/sandbox/data": ("", "?q=nothing-has-this-name"),
    "/sandbox/work/report": ("", "?pilot=fund_shares&first=2026-01-01&last=2026-06-30"),
    "/trail": ("", "?action=nothing.of-this-name"),
}
"""Pages that look different once something is asked of them."""

KEEPERS = ("shen.wangzhi", "lin.yihe")
"""Who sees most: of the working group, of the operator."""
OTHERS = ("gu.qinghe", "zhou.weiyang", "su.nianan", "bai.qiushi", "lu.zhiwei")
"""Who sees the same pages from the other side: applicants, an auditor, an assessor."""


class Company:
    """Programs with a session of each person of the demo world, signed in when first needed."""

    def __init__(self, up: Running, held: ExitStack) -> None:
        self.up, self.held = up, held
        self._clients: dict[str | None, httpx.Client] = {}

    def client(self, login: str | None) -> httpx.Client:
        """With the session of ``login``, or of nobody."""
        if login not in self._clients:
            made = self.up.sign_in(login) if login else httpx.Client(base_url=self.up.address, timeout=30)
            self._clients[login] = self.held.enter_context(made)
        return self._clients[login]

    def may(self, login: str | None, address: str) -> bool:
        """Whether a page is shown to ``login``."""
        return self.client(login).get(address, headers={"accept": "text/html"}).status_code == 200

    def items(self, login: str, address: str) -> list[dict[str, Any]]:
        """What a list of the API has for ``login``."""
        answer = self.client(login).get(f"/api/v1/{address}")
        answer.raise_for_status()
        found = answer.json()
        return cast(list[dict[str, Any]], found["items"] if isinstance(found, dict) else found)


def _ids(login: str, address: str, most: int = 2) -> Callable[[Company, str], Sequence[str]]:
    return lambda company, _path: [one["id"] for one in company.items(login, address)][:most]


def _applications(*states: str) -> Callable[[Company, str], Sequence[str]]:
    def chosen(company: Company, _path: str) -> Sequence[str]:
        first = {one["state"]: one["id"] for one in company.items("shen.wangzhi", "sandbox/applications?limit=200")}
        return [first[state] for state in states]

    return chosen


def _entries(company: Company, _path: str) -> Sequence[str]:
    made = company.client("lin.yihe").post("/api/v1/evidence/deposits", files={"files": ("a.txt", b"a")})
    made.raise_for_status()
    return [made.json()[0]["entry_id"]]


def _subscriptions(company: Company, _path: str) -> Sequence[str]:
    client = company.client("lin.yihe")
    found = client.get("/api/v1/webhooks/subscriptions").json()["items"]
    if found:
        return [found[0]["id"]]
    wanted = {"url": "https://hooks.jiazi.example/heqi", "events": ["calendars.announce"]}
    made = client.post("/api/v1/webhooks/subscriptions", json=wanted)
    made.raise_for_status()
    return [made.json()["subscription"]["id"]]


def _messages(company: Company, path: str) -> Sequence[str]:
    (subscription,) = _subscriptions(company, path)
    sent = company.client("lin.yihe").post(f"/api/v1/webhooks/subscriptions/{subscription}/ping")
    sent.raise_for_status()
    return [sent.json()["id"]]


def _tables(_company: Company, path: str) -> Sequence[str]:
    return list(built_pilots()[path.split("/")[1]].tables)


VALUES: Mapping[str, Callable[[Company, str], Sequence[str]]] = {
    "application_id": _applications("notice", "review", "run_off"),
    "/sandbox/applications/{application_id}/edit": _applications("selection"),
    "/sandbox/notices/{application_id}": _applications("notice", "trial"),
    "complaint_id": _ids("shen.wangzhi", "sandbox/complaints"),
    "entry_id": _entries,
    "incident_id": _ids("shen.wangzhi", "sandbox/incidents"),
    "institution_id": _ids("lin.yihe", "identity/institutions", 1),
    "message_id": _messages,
    "name": _tables,
    "run_id": _ids("lin.yihe", "runs"),
    "person_id": _ids("shen.wangzhi", "identity/people", 1),
    "pilot": lambda _company, _path: ["sandbox", "client_trail", "sales_clearing", "ecny", "esign"],
    "slug": lambda _company, _path: ["conflict"],
    "subscription_id": _subscriptions,
}
"""By parameter, or by path where its values are others there: what stands for it, real ids of the demo world."""


def pages() -> list[Route]:
    """Every route that answers with a page."""
    return [
        one
        for one in all_routes()
        if one.method == "GET" and not one.path.startswith("/api/v1/") and one.path not in NO_PAGE
    ]


def addresses(company: Company, path: str) -> list[str]:
    """The addresses to look at under one path template."""
    names = re.findall(r"\{(\w+)\}", path)
    columns: list[Sequence[str]] = []
    for name in names:
        known = VALUES.get(path) or VALUES.get(name)
        assert known is not None, f"say in VALUES of {__name__} what {{{name}}} of {path} is in the demo world"
        found = known(company, path)
        assert found, f"the demo world has nothing to show under {path}"
        columns.append(found)
    asked = ASKED.get(path, ("",))
    template = re.sub(r"\{\w+\}", "{}", path)
    return [template.format(*one) + question for one in product(*columns) for question in asked]


def first_viewers(route: Route) -> tuple[str | None, ...]:
    """Whoever of these may see a page first has to look at it thoroughly."""
    return (None,) if route.public else (*KEEPERS, *OTHERS)


def other_viewers(route: Route) -> tuple[str, ...]:
    """The first of these who may looks at it too, from the other side; a room's page and a table have no sides."""
    return OTHERS if route.path.split("/")[1] in built_pilots() and "/data/" not in route.path else ()


def gone() -> set[str]:
    """What stands in ``NO_PAGE`` and is no route any more."""
    return NO_PAGE.keys() - {one.path for one in all_routes()}
