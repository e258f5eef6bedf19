"""Who may do this, and why: the page gives the answer that the work itself would get."""

from __future__ import annotations

from heqi.portal.authority import CedarAuthority
from heqi.portal.registry import actions
from tests.portal.rooms.conftest import Town


def test_a_decision_names_the_policy_that_made_it(town: Town) -> None:
    watcher = town.person(town.institution("甲子"), "wang", "auditor")
    with town.browser(watcher) as client:
        answer = client.get("/api/v1/access/decision?action=trail.read").json()
        assert answer["allowed"]
        assert answer["policies"] == ["watchers-read-the-trail-of-their-institution"]
        assert "trail.read" in answer["statements"][0]
        page = client.get("/access?action=trail.read&ask=1").text
        assert "Permitted" in page
        assert "watchers-read-the-trail" in page
        denied = client.get("/access?action=parties.enrol_institution&ask=1").text
        assert "denied by default" in denied


def test_who_watches_asks_about_colleagues_and_nobody_about_strangers(town: Town) -> None:
    a, b = town.institution("甲子"), town.institution("乙丑")
    chief, clerk = a, town.person(a, "li", "sandbox.applicant")
    stranger = town.person(b, "zhao", "auditor")
    question = "/api/v1/access/decision?action=trail.read&person="
    with town.browser(chief) as client:
        assert not client.get(question + clerk.id).json()["allowed"]
        assert client.get(question + stranger.id).status_code == 404
        assert clerk.id in client.get("/access").text
    with town.browser(clerk) as client:
        assert client.get(question + chief.id).status_code == 403
        assert client.get(question + clerk.id).json()["roles"] == [{"role": "sandbox.applicant", "mandates": []}]


def test_facts_are_asked_for_and_checked(town: Town) -> None:
    person = town.person(town.institution("甲子"), "wang", "auditor")
    with town.browser(person) as client:
        refused = client.get("/api/v1/access/decision?action=access.explain&facts=about_oneself=perhaps,odd=1")
        assert refused.status_code == 422
        assert {one["place"] for one in refused.json()["errors"]} == {"about_oneself", "odd"}
        assert client.get("/api/v1/access/decision?action=access.explain&facts=about_oneself=true").json()["allowed"]
        page = client.get("/access?action=access.explain")
        assert "fact-about_oneself" in page.text
        assert client.get("/api/v1/access/decision?action=no.such").status_code == 404


def test_the_explanation_has_a_statement_for_every_reason(town: Town) -> None:
    authority = town.house.authority
    assert isinstance(authority, CedarAuthority)
    person = town.person(town.institution("甲子"), "wang", "auditor")
    for name, action in actions().items():
        if not action.facts:
            found = authority.explain(person, name, name.partition(".")[0], {})
            assert len(found.policies) == len(found.decision.reasons), name
