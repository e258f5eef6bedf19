"""Joiner, mover, leaver through the pages; who may look after whom."""

from __future__ import annotations

import re

import pytest

from heqi.engines import parties
from heqi.engines.parties import InstitutionKind, NewInstitution, NewPerson, PersonVault
from heqi.kernel.problems import Forbidden, NotFound
from heqi.portal.rooms.identity.model.records import LinkPurpose
from heqi.portal.rooms.identity.service import accounts, people
from heqi.storage import Actor

from .conftest import PASSWORD, Client, World, csrf, enter, log_in

JOINER = {"name_zh": "江见月", "name_en": "Jiang Jianyue", "login": "jiang.jianyue", "roles": "auditor"}


def join(client: Client, **fields: str) -> str:
    """The one-time link that the page shows."""
    page = client.post("/identity/people/new", data=JOINER | fields)
    found = re.search(r"http://127\.0\.0\.1:8080(/enter/[\w-]{43})", page.text)
    assert found is not None, page.text
    return found[1]


def test_a_joiner_sets_a_password_with_the_link_and_is_in(browser: Client, world: World) -> None:
    enter(browser, world.house, world.admin)
    link = join(browser)
    with world.browser() as newcomer:
        page = newcomer.get(link)
        assert "jiang.jianyue" in page.text
        form = {"_csrf": csrf(page), "password": PASSWORD, "again": PASSWORD}
        assert newcomer.post(link, data=form | {"again": "other"}).status_code == 422
        assert newcomer.post(link, data=form | {"password": "short", "again": "short"}).status_code == 422
        assert newcomer.post(link, data={"password": PASSWORD, "again": PASSWORD}).status_code == 403
        assert newcomer.post(link, data=form).status_code == 303
        assert newcomer.get("/identity").status_code == 200
        assert newcomer.get(link).status_code == 410
        assert log_in(newcomer, "jiang.jianyue").status_code == 303


def test_a_link_ends_after_72_hours_and_when_a_new_one_is_made(browser: Client, world: World) -> None:
    enter(browser, world.house, world.admin)
    first = join(browser)
    person = person_of(world, "jiang.jianyue")
    page = browser.post(f"/identity/people/{person}/link")
    second = re.search(r"(/enter/[\w-]{43})", page.text)
    assert second is not None
    with world.browser() as newcomer:
        assert newcomer.get(first).status_code == 410
        assert newcomer.get(second[1]).status_code == 200
        world.clock.forward(hours=73)
        assert newcomer.get(second[1]).status_code == 410


def person_of(world: World, login: str) -> str:
    with world.house.open_context() as ctx, ctx.engine_role("door") as db:
        return str(db.exec_driver_sql(f"select person from identity.account where login = '{login}'").scalar_one())


def test_a_login_name_is_unique_in_the_whole_house(browser: Client, world: World) -> None:
    enter(browser, world.house, world.admin)
    taken = browser.post("/identity/people/new", data=JOINER | {"login": "SU.nianan"})
    assert taken.status_code == 409
    assert "is taken" in taken.text
    assert "江见月" in taken.text, "what was typed is still there"
    assert browser.post("/identity/people/new", data=JOINER | {"login": "x y"}).status_code == 422
    assert "江见月" not in browser.get("/identity/people").text, "nothing was stored"


def test_an_administrator_gives_no_privileged_role(browser: Client, world: World) -> None:
    enter(browser, world.house, world.admin)
    for role in ("operator", "sandbox.working_group"):
        assert browser.post("/identity/people/new", data=JOINER | {"roles": role}).status_code == 403


def test_a_mover_has_the_new_roles_and_a_leaver_none(browser: Client, world: World) -> None:
    enter(browser, world.house, world.admin)
    address = f"/identity/people/{world.colleague.id}"
    moved = browser.post(f"{address}/move", data={"roles": "auditor", "department": "稽核部"})
    assert moved.status_code == 303
    assert "auditor" in browser.get(address).text
    assert browser.post(f"{address}/leave", data={"reason": ""}).status_code == 422
    assert browser.post(f"{address}/leave", data={"reason": "合同期满"}).status_code == 303
    page = browser.get(address).text
    assert "gu.qinghe" in page, "the record stays"
    with pytest.raises(NotFound), world.house.open_context() as ctx:
        accounts.invite(ctx, world.colleague.id, LinkPurpose.SIGN_IN)


@pytest.mark.parametrize("step", ["lock", "unlock", "reset-factor", "link", "leave", "move"])
def test_nobody_looks_after_people_of_another_institution(browser: Client, world: World, step: str) -> None:
    enter(browser, world.house, world.other_admin)
    answer = browser.post(
        f"/identity/people/{world.colleague.id}/{step}", data={"reason": "合同期满", "roles": "auditor"}
    )
    assert answer.status_code in {403, 404}
    assert browser.get(f"/identity/people/{world.colleague.id}").status_code == 404
    assert "gu.qinghe" not in browser.get("/identity/people").text
    enter(browser, world.house, world.colleague)
    assert browser.get("/identity").status_code == 200


def test_plain_people_see_neither_people_nor_institutions_to_change(browser: Client, world: World) -> None:
    enter(browser, world.house, world.colleague)
    assert browser.get("/identity/people").status_code == 403
    assert browser.post("/identity/people/new", data=JOINER).status_code == 403
    page = browser.get("/identity/institutions")
    assert page.status_code == 200
    assert "Enrol an institution" not in page.text
    assert (
        browser.post("/identity/institutions", data={"kind": "bank", "name_zh": "甲", "name_en": "A"}).status_code
        == 403
    )


def test_the_operator_enrols_an_institution_and_its_first_administrator(browser: Client, world: World) -> None:
    enter(browser, world.house, world.operator)
    form = {"name_zh": "长河银行", "name_en": "Changhe Bank", "kind": "bank", "uscc": "91110000MA0HQ0005X"}
    wrong = browser.post("/identity/institutions", data=form)
    assert wrong.status_code == 422, "the check character is wrong"
    made = browser.post("/identity/institutions", data=form | {"uscc": "91110000MA0HQ0005N"})
    assert made.status_code == 303
    address = made.headers["location"]
    assert "长河银行" in browser.get(address, headers={"accept-language": "zh"}).text
    page = browser.post(f"{address}/admin", data=JOINER | {"roles": "admin"})
    assert "/enter/" in page.text


def test_one_may_not_lock_or_reopen_oneself(world: World) -> None:
    for step in (people.lock, people.unlock):
        with pytest.raises(Forbidden), world.house.open_context(world.admin) as ctx:
            step(ctx, world.admin.id)


@pytest.mark.parametrize("who", ["admin", "colleague", "operator"])
def test_every_page_of_the_room_answers(browser: Client, world: World, who: str) -> None:
    actor: Actor = getattr(world, who)
    enter(browser, world.house, actor)
    for path in ("", "/sessions", "/factor", "/tokens", "/delegations", "/institutions"):
        for language in ("zh", "en"):
            page = browser.get(f"/identity{path}", headers={"accept-language": language})
            assert page.status_code == 200, path
            assert page.headers["cache-control"] == "no-store"


def test_delegations_are_lent_and_ended_on_the_page(browser: Client, world: World) -> None:
    deputy = world.join(world.admin, "bai.qiushi", ("auditor",))
    enter(browser, world.house, world.colleague)
    form = {"deputy": deputy.id, "roles": "sandbox.applicant", "valid_from": "2031-03-04", "valid_until": "2031-03-10"}
    assert browser.post("/identity/delegations", data=form).status_code == 422, "a reason is needed"
    assert browser.post("/identity/delegations", data=form | {"valid_from": "soon"}).status_code == 422
    assert browser.post("/identity/delegations", data=form | {"reason": "休假"}).status_code == 303
    page = browser.get("/identity/delegations").text
    found = re.search("/identity/delegations/(dlg_[a-z0-9]+)/end", page)
    assert found is not None
    assert browser.post(f"/identity/delegations/{found[1]}/end").status_code == 303
    assert "ended" in browser.get("/identity/delegations").text


def names(client: Client, table: str, query: str = "") -> list[str]:
    """The Chinese names in a table, part after part."""
    found: list[str] = []
    address: str | None = f"/tables/identity/{table}.json?limit=2&{query}"
    while address:
        answer = client.get(address, headers={"accept-language": "zh"})
        assert answer.status_code == 200, answer.text
        found += [row["name"]["zh"] for row in answer.json()]
        following = re.search("<([^>]+)>", answer.headers.get("link", ""))
        address = following[1] if following else None
    return found


def test_people_are_sorted_filtered_paged_and_exported(browser: Client, world: World) -> None:
    with world.house.open_context(world.admin) as ctx:
        for zh in ("赵三", "陈七", "白一", "王二"):
            wanted = NewPerson(name_zh=zh, name_en=zh, roles=("auditor",))
            last = parties.join(ctx, ctx.engine(PersonVault), wanted).person.id
            world.clock.forward(minutes=1)
        parties.leave(ctx, last, "离职")
    enter(browser, world.house, world.admin)
    by_name = ["白一", "陈七", "管理员", "同事", "王二", "赵三"]
    assert names(browser, "people", "sort=name") == by_name
    assert names(browser, "people", "sort=-name") == by_name[::-1]
    for newest_first in ("", "sort=-joined_at"):
        assert names(browser, "people", newest_first)[:3] == ["王二", "白一", "陈七"]
    assert names(browser, "people", "sort=joined_at")[-3:] == ["陈七", "白一", "王二"]
    assert names(browser, "people", "status=left") == ["王二"]
    assert "王二" not in names(browser, "people", "status=here&sort=name")
    assert names(browser, "people", "q=陈") == ["陈七"]
    page = browser.get("/identity/people?sort=name&limit=2", headers={"accept-language": "zh"}).text
    assert "陈七" in page
    assert "王二" not in page
    assert "/tables/identity/people.csv" in page
    assert browser.get("/identity/people?sort=login").status_code == 422
    assert "陈七" in browser.get("/tables/identity/people.csv").content.decode()
    assert browser.get("/tables/identity/people.xlsx").content.startswith(b"PK")
    listed = browser.get("/api/v1/identity/people?limit=2", headers={"accept": "application/json"}).json()
    assert (len(listed["items"]), listed["total"], listed["next_cursor"]) == (2, 6, listed["items"][1]["id"])


def test_people_of_another_institution_are_in_no_table(browser: Client, world: World) -> None:
    enter(browser, world.house, world.other_admin)
    assert names(browser, "people") == ["管理员"]
    enter(browser, world.house, world.colleague)
    assert browser.get("/tables/identity/people.csv").status_code == 403


def test_institutions_are_sorted_filtered_paged_and_exported(browser: Client, world: World) -> None:
    with world.house.open_context() as ctx:
        bank = parties.enrol_institution(
            ctx, NewInstitution(name_zh="长河银行", name_en="Changhe Bank", kind=InstitutionKind.BANK)
        )
        parties.set_institution_status(ctx, bank.id, parties.InstitutionStatus.SUSPENDED, "风险处置")
    enter(browser, world.house, world.colleague)
    by_name = ["长河银行", "甲子证券", "平台运营方", "青松基金"]
    assert names(browser, "institutions", "sort=name") == by_name
    assert names(browser, "institutions", "sort=-name") == by_name[::-1]
    assert set(names(browser, "institutions")) == set(by_name)
    assert names(browser, "institutions", "sort=kind")[0] == "长河银行"
    assert names(browser, "institutions", "kind=bank") == ["长河银行"]
    assert names(browser, "institutions", "status=suspended") == ["长河银行"]
    assert names(browser, "institutions", "q=qingsong") == ["青松基金"]
    page = browser.get("/identity/institutions?kind=bank", headers={"accept-language": "zh"}).text
    assert "长河银行" in page
    assert "青松基金" not in page
    assert "/tables/identity/institutions.csv" in page
    assert browser.get("/tables/identity/institutions.xlsx").content.startswith(b"PK")


def test_only_roles_that_fit_the_institution_are_offered(browser: Client, world: World) -> None:
    with world.house.open_context() as ctx:
        group = parties.enrol_institution(
            ctx, NewInstitution(name_zh="工作组", name_en="Group", kind=InstitutionKind.WORKING_GROUP)
        ).id
    enter(browser, world.house, world.operator)
    broker = world.admin.institution
    assert 'value="sandbox.working_group"' in browser.get(f"/identity/institutions/{group}").text
    page = browser.get(f"/identity/institutions/{broker}").text
    assert 'value="sandbox.applicant"' in page
    assert 'value="sandbox.working_group"' not in page
    assert 'value="operator"' not in page
    assert 'value="operator"' in browser.get("/identity/people/new").text
    form = JOINER | {"roles": ["admin", "sandbox.working_group"]}
    refused = browser.post(f"/identity/institutions/{broker}/admin", data=form)
    assert refused.status_code == 409
    assert "cannot be held at an institution of the kind" in refused.text
