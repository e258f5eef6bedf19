"""People of an institution: joiner, mover, leaver; who may see their personal data.

An administrator works on the people of the own institution (row security sees to it); the operator of the platform may
also work on those of others, through the role ``door``.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import date, timedelta

from sqlalchemy import Connection

from heqi.engines.parties import identifiers
from heqi.engines.parties.holders import check_placed
from heqi.engines.parties.model.people import (
    OPERATOR,
    Grant,
    Mandate,
    Move,
    NewPerson,
    Person,
    Standing,
    is_privileged,
    roles_of,
)
from heqi.engines.parties.model.problems import AlreadyHere, HasLeft, OwnRoles, RoleReserved
from heqi.engines.parties.store import people as store
from heqi.engines.parties.vault import PersonVault
from heqi.engines.parties.words import (
    NAME_LENGTH,
    REASON_LENGTH,
    invalid,
    refuse,
    require_id,
    role_faults,
    text_faults,
)
from heqi.kernel.clock import market_time
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict, NotFound, Problem
from heqi.storage import HOUSE, Context

PAGE_LIMIT = 200


def join(ctx: Context, vault: PersonVault, command: NewPerson) -> Standing:
    """A person joins the actor's institution, with a first mandate.

    :class:`ManyInvalid`, :class:`RoleReserved`, :class:`RoleMisplaced`, :class:`AlreadyHere` (the natural person, known
    by the resident id).
    """
    ctx.permit("parties.join", ctx.actor.institution)
    standing = add_person(ctx, vault, ctx.actor.institution, command, as_door=False)
    ctx.record("parties.join", standing.person.id, None, standing)
    return standing


def add_person(ctx: Context, vault: PersonVault, institution: str, command: NewPerson, *, as_door: bool) -> Standing:
    """What :func:`join` and ``enrol_admin`` share: the caller has permitted it and records it."""
    today = market_time(ctx.now()).date()
    faults, number = _person_faults(command, today)
    refuse(faults)
    _check_reserved(ctx, command.roles)
    lookup = vault.lookup(number) if number else None
    person = Person(
        id=ctx.new_id("per"),
        institution=institution,
        name=Text(command.name_zh.strip(), command.name_en.strip()),
        individual=_individual(ctx, lookup) if lookup else ctx.new_id("ind"),
        resident_id_masked=identifiers.mask_resident_id(number) if number else None,
        joined_at=ctx.now(),
        left_at=None,
    )
    with _as(ctx, door=as_door) as db:
        here = store.person_here(db, institution, person.individual)
        if here is not None:
            raise AlreadyHere(person=here.id)
        store.insert_person(db, person, lookup, vault.seal(person.id, number, ctx.randomness) if number else None)
        _insert_mandate(ctx, db, person, _first_grant(person.id, command))
        return _standing(ctx, db, person)


def _first_grant(person_id: str, command: NewPerson) -> Grant:
    return Grant(
        person_id=person_id,
        roles=command.roles,
        department=command.department,
        valid_from=command.valid_from,
        valid_until=command.valid_until,
    )


def grant(ctx: Context, command: Grant) -> Standing:
    """A further mandate for a person, from today or later on.

    :class:`ManyInvalid`, :class:`RoleReserved`, :class:`RoleMisplaced`, :class:`OwnRoles`, :class:`NotFound`,
    :class:`HasLeft`.
    """
    ctx.permit("parties.grant", command.person_id)
    refuse(_grant_faults(command, market_time(ctx.now()).date()))
    _check_reserved(ctx, command.roles)
    with _reach(ctx) as db:
        person = _present(ctx, db, command.person_id)
        before = _standing(ctx, db, person)
        _insert_mandate(ctx, db, person, command)
        after = _standing(ctx, db, person)
    ctx.record("parties.grant", person.id, before, after)
    return after


def move(ctx: Context, command: Move) -> Standing:
    """Other roles or another department in place of all mandates: at once, or from a later day on.

    Delegations stay as they are; they lend no more than what the lender still has. Problems as :func:`grant`.
    """
    ctx.permit("parties.move", command.person_id)
    today = market_time(ctx.now()).date()
    on = command.on or today
    following = Grant(person_id=command.person_id, roles=command.roles, department=command.department, valid_from=on)
    refuse(_grant_faults(following, today))
    _check_reserved(ctx, command.roles)
    with _reach(ctx) as db:
        person = _present(ctx, db, command.person_id)
        before = _standing(ctx, db, person)
        if on == today:
            store.revoke_mandates(db, person.id, ctx.now(), today)
        else:
            store.end_mandates(db, person.id, on - timedelta(days=1), ctx.now())
        _insert_mandate(ctx, db, person, following)
        after = _standing(ctx, db, person)
    ctx.record("parties.move", person.id, before, after)
    return after


def revoke(ctx: Context, mandate_id: str, reason: str) -> Standing:
    """A mandate ends at once. :class:`ManyInvalid`, :class:`NotFound`, :class:`OwnRoles`, :class:`Conflict`."""
    ctx.permit("parties.revoke", mandate_id)
    refuse(text_faults("reason", reason, 2, REASON_LENGTH))
    with _reach(ctx) as db:
        mandate = store.mandate(db, require_id(mandate_id, "man"))
        if mandate is None:
            raise NotFound(what=mandate_id)
        person = _present(ctx, db, mandate.person)
        before = _standing(ctx, db, person)
        if not store.revoke_mandate(db, mandate.id, ctx.now()):
            raise Conflict(reason_zh="该授权已被撤销", reason_en="the mandate has been revoked already")
        after = _standing(ctx, db, person)
    ctx.record("parties.revoke", person.id, before, after)
    return after


def leave(ctx: Context, person_id: str, reason: str) -> Standing:
    """The person leaves: every mandate and delegation ends at once, given or received; the records stay.

    ``parties.actor`` gives no role from the commit on, so what identity opens for this person ends with it.
    :class:`ManyInvalid`, :class:`NotFound`, :class:`OwnRoles`, :class:`HasLeft`.
    """
    ctx.permit("parties.leave", person_id)
    refuse(text_faults("reason", reason, 2, REASON_LENGTH))
    with _reach(ctx) as db:
        person = _present(ctx, db, person_id)
        before = _standing(ctx, db, person)
        store.leave(db, person.id, ctx.now())
        gone = store.person(db, person.id)
        assert gone is not None
        after = _standing(ctx, db, gone)
    ctx.record("parties.leave", person.id, before, after)
    return after


def people(
    ctx: Context, *, search: str = "", with_left: bool = False, cursor: str | None = None, limit: int = 50
) -> Sequence[Person]:
    """People of the actor's institution, newest first, those older than ``cursor`` (an id). :class:`ManyInvalid`."""
    ctx.permit("parties.people", ctx.actor.institution)
    refuse(text_faults("q", search, 0, NAME_LENGTH))
    after = require_id(cursor, "per") if cursor else None
    limit = max(1, min(limit, PAGE_LIMIT))
    return store.people(ctx.db, ctx.actor.institution, search.strip(), with_left, after, limit)


def person(ctx: Context, person_id: str) -> Standing:
    """One person of the own institution (or shared with it): mandates, delegations, roles now. :class:`NotFound`."""
    ctx.permit("parties.person", person_id)
    return _standing(ctx, ctx.db, _found(ctx.db, person_id))


def own_standing(ctx: Context) -> Standing:
    """The acting person with all mandates and delegations. :class:`NotFound` for whoever is no person."""
    ctx.permit("parties.own", ctx.actor.institution)
    return _standing(ctx, ctx.db, _found(ctx.db, ctx.actor.on_behalf_of or ctx.actor.id))


def colleagues(ctx: Context) -> Sequence[Person]:
    """Who else works at the actor's institution now: names for a choice, two hundred at most."""
    ctx.permit("parties.own", ctx.actor.institution)
    found = store.people(ctx.db, ctx.actor.institution, "", False, None, PAGE_LIMIT)
    return [one for one in found if one.id not in (ctx.actor.id, ctx.actor.on_behalf_of)]


def read_resident_id(ctx: Context, vault: PersonVault, person_id: str, purpose: str) -> str | None:
    """The resident id in clear, None where none is kept; that it was read is recorded. :class:`NotFound`."""
    ctx.permit("parties.read_resident_id", person_id)
    refuse(text_faults("purpose", purpose, 2, REASON_LENGTH))
    found = _found(ctx.db, person_id)
    sealed = store.sealed_resident_id(ctx.db, found.id)
    ctx.record("parties.read_resident_id", found.id, {"purpose": purpose.strip()}, found, personal=True)
    return vault.unseal(found.id, sealed) if sealed else None


def find_person(ctx: Context, vault: PersonVault, number: str) -> Sequence[Person]:
    """The records of this resident id at the own institution, newest first; the search is recorded. ``Invalid``."""
    ctx.permit("parties.find_person", ctx.actor.institution)
    canonical = identifiers.resident_id(number, market_time(ctx.now()).date())
    found = store.people_by_lookup(ctx.db, ctx.actor.institution, vault.lookup(canonical))
    subject = found[0].id if found else ctx.actor.institution
    ctx.record("parties.find_person", subject, None, found, personal=True)
    return found


@contextmanager
def _as(ctx: Context, *, door: bool) -> Generator[Connection]:
    if door:
        with ctx.engine_role("door") as db:
            yield db
    else:
        yield ctx.db


def _reach(ctx: Context) -> AbstractContextManager[Connection]:
    """Whose people the actor may work on: those of the own institution, or, for the platform's operator, of all."""
    return _as(ctx, door=_is_house_operator(ctx))


def _is_house_operator(ctx: Context) -> bool:
    return ctx.actor.institution == HOUSE and OPERATOR in ctx.actor.roles


def _check_reserved(ctx: Context, roles: Sequence[str]) -> None:
    for role in roles:
        if is_privileged(role) and not _is_house_operator(ctx):
            raise RoleReserved(role=role)


def _individual(ctx: Context, lookup: bytes) -> str:
    with ctx.engine_role("door") as db:
        return store.individual(db, lookup) or ctx.new_id("ind")


def _found(db: Connection, person_id: str, *, locked: bool = False) -> Person:
    found = store.person(db, require_id(person_id, "per"), locked=locked)
    if found is None:
        raise NotFound(what=person_id)
    return found


def _present(ctx: Context, db: Connection, person_id: str) -> Person:
    """Someone else who has not left, locked. :class:`NotFound`, :class:`OwnRoles`, :class:`HasLeft`."""
    found = _found(db, person_id, locked=True)
    if found.id in (ctx.actor.id, ctx.actor.on_behalf_of):
        raise OwnRoles()
    if found.left_at is not None:
        raise HasLeft(person=found.id, at=f"{market_time(found.left_at):%Y-%m-%d %H:%M}")
    return found


def _insert_mandate(ctx: Context, db: Connection, person: Person, command: Grant) -> None:
    """The only way to a mandate: :class:`RoleMisplaced` where the institution cannot hold a role of it."""
    check_placed(ctx, db, person.institution, command.roles)
    mandate = Mandate(
        id=ctx.new_id("man"),
        person=person.id,
        institution=person.institution,
        department=command.department.strip(),
        roles=tuple(sorted(command.roles)),
        valid_from=command.valid_from or market_time(ctx.now()).date(),
        valid_until=command.valid_until,
        granted_by=ctx.actor.on_behalf_of or ctx.actor.id,
        granted_at=ctx.now(),
        revoked_at=None,
    )
    store.insert_mandate(db, mandate)


def _standing(ctx: Context, db: Connection, person: Person) -> Standing:
    mandates = store.mandates(db, person.id)
    delegations = store.delegations(db, person.id)
    lenders = [one for one in {each.lender for each in delegations} if one != person.id]
    others = [found for one in lenders if (found := store.person(db, one)) is not None]
    institution = store.institution(db, person.institution)
    assert institution is not None, "a person refers to an institution"
    roles = roles_of(
        person,
        ctx.now(),
        institution=institution.status,
        people=[person, *others],
        mandates=[*mandates, *(one for lender in others for one in store.mandates(db, lender.id))],
        delegations=delegations,
    )
    return Standing(person=person, mandates=mandates, delegations=delegations, roles=tuple(sorted(roles)))


def _person_faults(command: NewPerson, today: date) -> tuple[list[Problem], str | None]:
    faults = [
        *text_faults("name_zh", command.name_zh, 1, NAME_LENGTH),
        *text_faults("name_en", command.name_en, 1, NAME_LENGTH),
        *_grant_faults(_first_grant("", command), today),
    ]
    number = None
    if command.resident_id is not None:
        try:
            number = identifiers.resident_id(command.resident_id, today)
        except Problem as problem:
            faults.append(problem)
    return faults, number


def _grant_faults(command: Grant, today: date) -> list[Problem]:
    faults = [*role_faults(command.roles), *text_faults("department", command.department, 0, NAME_LENGTH)]
    first = command.valid_from or today
    if first < today:
        faults.append(invalid("valid_from", first, f"不早于今天（{today}）的日期", f"a day not before today, {today}"))
    if command.valid_until is not None and command.valid_until < first:
        faults.append(
            invalid("valid_until", command.valid_until, f"不早于 {first} 的日期", f"a day not before {first}")
        )
    return faults
