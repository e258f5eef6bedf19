"""The trail for people and programs: complete, searchable, and each institution's own."""

from __future__ import annotations

import io

import openpyxl

from heqi.engines import evidence
from heqi.engines.evidence import EvidenceLog, IncomingFile
from heqi.portal.house import House
from heqi.storage import Actor
from tests.portal.rooms.conftest import Town


def deposit(house: House, person: Actor, name: str) -> str:
    with house.open_context(person) as ctx:
        file = IncomingFile(name=name, content=io.BytesIO(b"x"))
        return evidence.deposit(ctx, ctx.engine(EvidenceLog), [file])[0].entry_id


def test_the_trail_shows_an_institution_its_own_deeds_only(town: Town) -> None:
    a, b = town.institution("甲子"), town.institution("乙丑")
    watcher, other = town.person(a, "wang", "auditor"), town.person(b, "zhao", "auditor")
    clerk = a
    entry = deposit(town.house, clerk, "a.pdf")
    town.house.sequence()
    with town.browser(watcher) as client:
        page = client.get("/trail?action=evidence").text
        assert entry in page
        assert "in the log" in page
        found = client.get(f"/api/v1/trail/deeds?subject={entry}").json()
        assert [one["actor"] for one in found["items"]] == [clerk.id]
        sheet = openpyxl.load_workbook(io.BytesIO(client.get("/tables/trail/deeds.xlsx?action=evidence").content))
        assert any(entry in str(row) for row in sheet.worksheets[0].values)
    with town.browser(other) as client:
        assert entry not in client.get("/trail").text
        assert client.get(f"/api/v1/trail/deeds?subject={entry}").json()["items"] == []


def test_who_watches_over_nothing_reads_no_trail(town: Town) -> None:
    clerk = town.person(town.institution("甲子"), "li", "sandbox.applicant")
    with town.browser(clerk) as client:
        assert client.get("/trail").status_code == 403
        assert client.get("/api/v1/trail/deeds").status_code == 403


def test_a_search_that_cannot_be_read_names_place_and_expectation(town: Town) -> None:
    watcher = town.person(town.institution("甲子"), "wang", "auditor")
    with town.browser(watcher) as client:
        answer = client.get("/tables/trail/deeds.json?since=yesterday&nonsense=1")
        assert answer.status_code == 422
        assert "nonsense" in answer.text
        answer = client.get("/tables/trail/deeds.json?since=yesterday")
        assert answer.status_code == 422
        assert "a day such as" in answer.text
        assert client.get("/tables/trail/deeds.json?since=2020-01-01&until=2020-01-02").json() == []
