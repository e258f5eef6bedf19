"""Joiner, mover, leaver of an institution, and the institutions themselves."""

from __future__ import annotations

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, RawBody
from litestar.response import Redirect, Template

from heqi.engines import parties
from heqi.engines.parties import (
    INSTITUTION_KINDS,
    Institution,
    InstitutionKind,
    Move,
    NewInstitution,
    NewPerson,
)
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict, Forbidden, Invalid, ManyInvalid, Problem
from heqi.kernel.tables import TableQuery
from heqi.portal.house import House
from heqi.portal.page import current_view
from heqi.portal.registry import holders, manifests
from heqi.portal.rooms.identity.model.records import STATE_NAMES, LinkPurpose
from heqi.portal.rooms.identity.pages.account import SEE_OTHER, entry, page
from heqi.portal.rooms.identity.pages.fields import Fields
from heqi.portal.rooms.identity.pages.tabs import is_operator
from heqi.portal.rooms.identity.service import accounts, factors, people
from heqi.portal.rooms.identity.service.people import Joined
from heqi.portal.rooms.identity.views import institution_table, people_table
from heqi.storage import OpenContext

PERSON_FIELDS = ("login", "name_zh", "name_en", "department", "resident_id", "valid_from", "valid_until")


def roles_to_give(kind: InstitutionKind) -> dict[str, Text]:
    """The roles that somebody with these rights may give at an institution of this kind, by name."""
    named = {role: name for manifest in manifests().values() for role, name in manifest.roles.items()}
    mine = is_operator(entry().actor)
    return {
        role: name
        for role, name in sorted(named.items())
        if holders().may_hold(kind, role) and (mine or not parties.is_privileged(role))
    }


@get("/identity/people", sync_to_thread=True, include_in_schema=False)
def people_page(open_context: NamedDependency[OpenContext], table_query: NamedDependency[TableQuery]) -> Template:
    """The people of one's own institution."""
    with open_context() as ctx:
        sheet = people_table(ctx, table_query)
    return page("people", {"sheet": sheet})


@get("/identity/people/new", sync_to_thread=True, include_in_schema=False)
def new_person(open_context: NamedDependency[OpenContext]) -> Template:
    """The form of a joiner."""
    return _person_form(_own(open_context), None)


def _own(open_context: OpenContext) -> Institution:
    with open_context() as ctx:
        return parties.institution(ctx, ctx.actor.institution)


def _person_form(
    at: Institution, form: Fields | None, problem: Problem | None = None, institution: Institution | None = None
) -> Template:
    values = form.shown(*PERSON_FIELDS) if form else dict.fromkeys(PERSON_FIELDS, "")
    chosen = form.several("roles") if form else (("admin",) if institution else ())
    context = {"values": values, "chosen": chosen, "roles": roles_to_give(at.kind), "institution": institution}
    return page("new_person", context, problem)


def _new_person(form: Fields) -> NewPerson:
    return NewPerson(
        name_zh=form.text("name_zh"),
        name_en=form.text("name_en"),
        roles=form.several("roles"),
        department=form.text("department"),
        resident_id=form.text("resident_id") or None,
        valid_from=form.day("valid_from"),
        valid_until=form.day("valid_until"),
    )


@post("/identity/people/new", sync_to_thread=True, include_in_schema=False)
def join(body: RawBody, open_context: NamedDependency[OpenContext], house: NamedDependency[House]) -> Template:
    """A person joins; the one-time link is shown this once."""
    form = Fields(body)
    try:
        with open_context() as ctx:
            joined = people.join(ctx, _new_person(form), form.text("login"))
    except (ManyInvalid, Conflict, Forbidden) as problem:
        return _person_form(_own(open_context), form, problem)
    return _link(house, joined.person, joined.login, joined.code)


def _link(house: House, person: str, login: str, code: str) -> Template:
    context = {"link": f"{house.doorkeeper.address}/enter/{code}", "login": login, "person": person}
    return page("link", context | {"hours": accounts.JOIN_HOURS})


@get("/identity/people/{person_id:str}", sync_to_thread=True, include_in_schema=False)
def person_page(person_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> Template:
    """One person: mandates, delegations, account, and what may be done."""
    return _person(person_id, open_context)


def _person(person_id: str, open_context: OpenContext, problem: Problem | None = None) -> Template:
    with open_context() as ctx:
        standing = parties.person(ctx, person_id)
        facts = people.accounts(ctx, [standing.person.id]).get(standing.person.id)
        at = parties.institution(ctx, standing.person.institution)
    context = {
        "standing": standing,
        "facts": facts,
        "state_name": STATE_NAMES[facts.state] if facts else None,
        "own": standing.person.id == entry().actor.id,
        "roles": roles_to_give(at.kind),
    }
    return page("person", context, problem)


@post("/identity/people/{person_id:str}/{step:str}", sync_to_thread=True, include_in_schema=False)
def change_person(
    person_id: FromPath[str],
    step: FromPath[str],
    body: RawBody,
    open_context: NamedDependency[OpenContext],
    house: NamedDependency[House],
) -> Template | Redirect:
    """Move, leave, invite again, lock, unlock, or reset the second factor."""
    form = Fields(body)
    try:
        with open_context() as ctx:
            if step == "link":
                code = accounts.invite(ctx, person_id, LinkPurpose.JOIN)
                return _link(house, person_id, accounts.account(ctx, person_id).login, code)
            if step == "move":
                change = Move(person_id=person_id, roles=form.several("roles"), department=form.text("department"))
                parties.move(ctx, change)
            elif step == "leave":
                people.leave(ctx, person_id, form.text("reason"))
            elif step in STEPS:
                STEPS[step](ctx, person_id)
            else:
                raise ManyInvalid([_no_such_step(step)])
    except (ManyInvalid, Conflict, Forbidden) as problem:
        return _person(person_id, open_context, problem)
    return Redirect(f"/identity/people/{person_id}", status_code=SEE_OTHER)


STEPS = {"lock": people.lock, "unlock": people.unlock, "reset-factor": factors.reset_factor}


def _no_such_step(step: str) -> Invalid:
    known = "、".join(("link", "move", "leave", *STEPS))
    return Invalid(place="step", value=ascii(step[:20]), expected_zh=known, expected_en=known)


@get("/identity/institutions", sync_to_thread=True, include_in_schema=False)
def institutions_page(open_context: NamedDependency[OpenContext], table_query: NamedDependency[TableQuery]) -> Template:
    """The enrolled institutions, and the form to enrol one."""
    return _institutions(open_context, table_query)


def _institutions(
    open_context: OpenContext, query: TableQuery, problem: Problem | None = None, form: Fields | None = None
) -> Template:
    names = ("name_zh", "name_en", "kind", "uscc", "lei")
    with open_context() as ctx:
        sheet = institution_table(ctx, query)
        may_enrol = ctx.allows("parties.enrol_institution", "house")
    language = current_view.get().language
    kinds = [(kind.value, name.to(language)) for kind, name in INSTITUTION_KINDS.items() if kind != "operator"]
    values = form.shown(*names) if form else dict.fromkeys(names, "")
    return page("institutions", {"sheet": sheet, "kinds": kinds, "values": values, "may_enrol": may_enrol}, problem)


@post("/identity/institutions", sync_to_thread=True, include_in_schema=False)
def enrol(body: RawBody, open_context: NamedDependency[OpenContext]) -> Template | Redirect:
    """Enrol an institution; its first administrator comes next."""
    form = Fields(body)
    try:
        with open_context() as ctx:
            made = parties.enrol_institution(ctx, _new_institution(form))
    except (ManyInvalid, Conflict, Forbidden) as problem:
        return _institutions(open_context, TableQuery(), problem, form)
    return Redirect(f"/identity/institutions/{made.id}", status_code=SEE_OTHER)


def _new_institution(form: Fields) -> NewInstitution:
    kind = form.text("kind")
    if kind not in set(InstitutionKind):
        said = "、".join(InstitutionKind)
        raise ManyInvalid([Invalid(place="kind", value=ascii(kind[:20]), expected_zh=said, expected_en=said)])
    return NewInstitution(
        name_zh=form.text("name_zh"),
        name_en=form.text("name_en"),
        kind=InstitutionKind(kind),
        uscc=form.text("uscc") or None,
        lei=form.text("lei") or None,
    )


@get("/identity/institutions/{institution_id:str}", sync_to_thread=True, include_in_schema=False)
def institution_page(institution_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> Template:
    """One institution, with the form of its first administrator."""
    with open_context() as ctx:
        found = parties.institution(ctx, institution_id)
    return _person_form(found, None, institution=found)


@post("/identity/institutions/{institution_id:str}/admin", sync_to_thread=True, include_in_schema=False)
def join_first_admin(
    institution_id: FromPath[str],
    body: RawBody,
    open_context: NamedDependency[OpenContext],
    house: NamedDependency[House],
) -> Template:
    """The first administrator of an institution joins; the one-time link is shown this once."""
    form = Fields(body)
    try:
        with open_context() as ctx:
            joined: Joined = people.join_first_admin(ctx, institution_id, _new_person(form), form.text("login"))
    except (ManyInvalid, Conflict, Forbidden) as problem:
        with open_context() as ctx:
            found = parties.institution(ctx, institution_id)
        return _person_form(found, form, problem, found)
    return _link(house, joined.person, joined.login, joined.code)


HANDLERS = (
    people_page, new_person, join, person_page, change_person, institutions_page, enrol, institution_page,
    join_first_admin,
)  # fmt: skip
