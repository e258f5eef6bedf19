"""The calendars for people, programs and the command line."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from litestar.testing import TestClient
from typer.testing import CliRunner

from heqi.kernel.problems import Invalid
from heqi.kernel.tables import Sheet
from heqi.portal.gate import Gate
from heqi.portal.rooms.calendars.app import MANIFEST
from heqi.storage import Context, OpenContext

API = "/api/v1/calendars"
ENTRY = {"calendar": "bank", "day": "2026-11-30", "open": False, "reason": "清算系统升级", "source": "某通知"}


@pytest.mark.parametrize(
    ("language", "words"), [("zh", ("调休营业", "银行工作日", "休")), ("en", ("a weekend day worked",))]
)
def test_a_year_shows_days_off_and_weekends_worked(
    client: TestClient[Gate], language: str, words: tuple[str, ...]
) -> None:
    page = client.get(f"/calendars?calendar=bank&year=2026&lang={language}", headers={"accept-language": language}).text
    for word in words:
        assert word in page
    assert page.count('class="calendar-month"') == 12
    assert page.count("calendar-day is-closed") > 10
    assert "calendar-day is-makeup" in page
    assert "/tables/calendars/days.csv?calendar=bank&amp;year=2026" in page


def test_the_twin_says_what_the_year_shows(client: TestClient[Gate]) -> None:
    answer = client.get("/tables/calendars/days.csv?calendar=bank&year=2026")
    rows = list(csv.reader(io.StringIO(answer.text.removeprefix("\ufeff"))))
    days = {row[0] for row in rows[1:]}
    assert {"2026-01-01", "2026-10-10"} <= days
    assert len(days) < 60
    whole = client.get("/tables/calendars/days.json?calendar=bank&year=2026&which=all").json()
    assert len(whole) == 365
    page = client.get("/calendars?calendar=bank&year=2026").text
    shown = page.count("calendar-day is-closed") + page.count("calendar-day is-makeup")
    assert shown - 2 == len(days), "the legend shows one of each"


def test_a_year_that_is_not_known_is_not_guessed(client: TestClient[Gate]) -> None:
    page = client.get("/calendars?calendar=sse&year=2027", headers={"accept-language": "zh"}).text
    assert "这一年的放假安排尚未登记" in page
    assert page.count("calendar-day is-open") == 2, "those of the legend"
    assert client.get("/calendars?year=tomorrow").status_code == 422
    assert client.get("/calendars?calendar=moon").status_code == 422
    assert client.get("/tables/calendars/days.csv?calendar=sse&year=2027").status_code == 422
    part = client.get(f"{API}/sse/days", params={"first": "2026-12-01", "last": "2027-01-31"})
    assert (part.status_code, part.json()["code"]) == (422, "day-unknown")
    answer = client.get(f"{API}/sse/day?on=2027-01-04")
    assert answer.status_code == 422
    assert answer.json()["code"] == "day-unknown"
    assert client.get(f"{API}/moon/day?on=2026-01-05").status_code == 404


def test_the_operator_enters_a_day_at_the_page(client: TestClient[Gate]) -> None:
    form = {key: ENTRY[key] for key in ("calendar", "day", "reason", "source")} | {"state": "closed"}
    wrong = client.post("/calendars/overrides", data=form | {"day": "soon", "state": "ajar"})
    assert wrong.status_code == 422
    assert 'id="error-day"' in wrong.text
    assert 'id="error-state"' in wrong.text
    assert "清算系统升级" in wrong.text
    beyond = client.post("/calendars/overrides", data=form | {"day": "2031-01-06"})
    assert beyond.status_code == 422
    assert 'id="error-day"' in beyond.text
    done = client.post("/calendars/overrides", data=form, follow_redirects=False)
    assert done.status_code == 303
    page = client.get(done.headers["location"]).text
    assert "calendar-day is-closed is-entered" in page
    assert 'title="清算系统升级"' in page


def test_a_program_asks_and_enters(client: TestClient[Gate]) -> None:
    listed = client.get(API).json()
    assert [one["calendar"] for one in listed["items"]] == ["sse", "szse", "hkex", "bank", "interbank"]
    before = client.get(f"{API}/bank/day?on=2026-11-30").json()
    assert (before["open"], before["previous"], before["next"]) == (True, "2026-11-27", "2026-12-01")
    key = {"idempotency-key": "calendars-1"}
    made = client.post(f"{API}/overrides", json=ENTRY, headers=key)
    assert made.status_code == 201
    again = client.post(f"{API}/overrides", json=ENTRY, headers=key)
    assert again.json() == made.json()
    assert client.get(f"{API}/overrides?calendar=bank").json()["total"] == 1
    assert client.get(f"{API}/overrides?calendar=sse").json()["total"] == 0
    after = client.get(f"{API}/bank/day?on=2026-11-30").json()
    assert (after["open"], after["override"]["id"]) == (False, made.json()["id"])
    then = client.get(f"{API}/bank/day", params={"on": "2026-11-30", "as_of": "2026-01-01T00:00:00Z"}).json()
    assert (then["open"], then["override"]) == (True, None)


def test_days_come_part_by_part(client: TestClient[Gate]) -> None:
    asked = {"first": "2026-10-01", "last": "2026-10-31", "limit": "20"}
    first = client.get(f"{API}/interbank/days", params=asked).json()
    rest = client.get(f"{API}/interbank/days", params={**asked, "cursor": first["next_cursor"]}).json()
    days = [*first["items"], *rest["items"]]
    assert [one["day"] for one in days] == [f"2026-10-{number:02}" for number in range(1, 32)]
    assert rest["next_cursor"] is None
    assert next(one for one in days if one["day"] == "2026-10-10")["kind"] == "makeup"
    assert client.get(f"{API}/interbank/days", params={**asked, "cursor": "x"}).status_code == 422
    assert client.get(f"{API}/interbank/days", params={**asked, "last": "2028-10-31"}).status_code == 422


def test_a_year_is_announced(client: TestClient[Gate]) -> None:
    year = {"calendar": "bank", "year": 2027, "closed": ["2027-01-01"], "worked": ["2027-01-03"], "source": "放假通知"}
    assert client.post(f"{API}/years", json=year | {"year": 2028, "closed": [], "worked": []}).status_code == 409
    assert client.post(f"{API}/years", json=year | {"closed": ["2027-01-02"]}).status_code == 422
    assert client.post(f"{API}/years", json=year).status_code == 201
    assert client.get(f"{API}/bank/day?on=2026-12-31").json()["next"] == "2027-01-03"


class Paper:
    """A desk that keeps its answers."""

    def __init__(self, open_context: OpenContext) -> None:
        self.answers: list[object] = []
        self._open = open_context

    @contextmanager
    def open_context(self) -> Iterator[Context]:
        with self._open() as ctx:
            yield ctx

    def answer(self, value: object, *, as_json: bool) -> None:
        self.answers.append(value)


def test_the_command_line_does_the_same(open_context: OpenContext) -> None:
    desk = Paper(open_context)
    entry = ["override", "interbank", "2026-12-26", "open", "--reason", "年末清算", "--source", "市场通知"]
    year = ["announce", "bank", "2027", "--closed", "2027-01-01, 2027-10-01", "--source", "放假通知"]
    for words in (
        ["list"],
        ["days", "bank", "2026", "--all"],
        entry,
        year,
        ["day", "interbank", "2026-12-26", "--json"],
    ):
        result = CliRunner().invoke(MANIFEST.commands, words, obj=desk)
        assert result.exit_code == 0, result.output
    listed, days, *_, stands = desk.answers
    assert isinstance(listed, Sheet)
    assert isinstance(days, Sheet)
    assert (len(listed.rows), len(days.rows)) == (5, 365)
    assert getattr(stands, "open", None) is True


@pytest.mark.parametrize(
    "words",
    [
        ["day", "bank", "soon"],
        ["override", "bank", "2026-12-26", "ajar", "--reason", "年末清算", "--source", "市场通知"],
        ["announce", "bank", "2027", "--closed", "2027-01-01,soon", "--source", "放假通知"],
    ],
)
def test_the_command_line_says_what_it_cannot_read(open_context: OpenContext, words: list[str]) -> None:
    result = CliRunner().invoke(MANIFEST.commands, words, obj=Paper(open_context))
    assert isinstance(result.exception, Invalid)
    assert json.dumps(result.exception.message.zh, ensure_ascii=False)
