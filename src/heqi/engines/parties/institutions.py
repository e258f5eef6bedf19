"""Institutions, enrolled by the operator of the platform and known to every member."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from heqi.engines.parties import identifiers
from heqi.engines.parties.model.people import (
    ADMIN,
    INSTITUTION_STATUSES,
    STATUS_MOVES,
    Institution,
    InstitutionKind,
    InstitutionStatus,
    NewInstitution,
    NewPerson,
    Standing,
)
from heqi.engines.parties.model.problems import AlreadyEnrolled
from heqi.engines.parties.people import add_person
from heqi.engines.parties.store import people as store
from heqi.engines.parties.vault import PersonVault
from heqi.engines.parties.words import NAME_LENGTH, REASON_LENGTH, invalid, refuse, require_id, text_faults
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict, Forbidden, NotFound, Problem
from heqi.storage import HOUSE, Context

PAGE_LIMIT = 500


def enrol_institution(ctx: Context, command: NewInstitution) -> Institution:
    """Enrol an institution. :class:`ManyInvalid`, :class:`AlreadyEnrolled`; only for the operator of the platform."""
    ctx.permit("parties.enrol_institution", HOUSE)
    _require_house(ctx, "parties.enrol_institution")
    faults, uscc, lei = _faults(command)
    refuse(faults)
    one = Institution(
        id=ctx.new_id("ins"),
        name=Text(command.name_zh.strip(), command.name_en.strip()),
        kind=command.kind,
        uscc=uscc,
        lei=lei,
        status=InstitutionStatus.ACTIVE,
        created_at=ctx.now(),
    )
    with ctx.engine_role("door") as db:
        known = store.institution_by_identifier(db, uscc, lei)
        if known is not None:
            raise AlreadyEnrolled(identifier=uscc if known.uscc == uscc else lei, institution=known.id)
        store.insert_institution(db, one)
    ctx.record("parties.enrol_institution", one.id, None, one)
    return one


def enrol_admin(ctx: Context, vault: PersonVault, institution_id: str, command: NewPerson) -> Standing:
    """An administrator for an institution, who can let the others join. Problems as :func:`people.join`.

    Only for the operator of the platform; ``command.roles`` must hold ``admin``.
    """
    ctx.permit("parties.enrol_admin", institution_id)
    _require_house(ctx, "parties.enrol_admin")
    if ADMIN not in command.roles:
        refuse([invalid("roles", "、".join(command.roles), "其中包含 admin", "admin among them")])
    found = _found(ctx, institution_id)
    if found.status is InstitutionStatus.CLOSED:
        raise Conflict(reason_zh="机构已注销", reason_en="the institution is closed")
    standing = add_person(ctx, vault, found.id, command, as_door=True)
    ctx.record("parties.enrol_admin", standing.person.id, None, standing)
    return standing


def set_institution_status(ctx: Context, institution_id: str, status: InstitutionStatus, reason: str) -> Institution:
    """Suspend, resume or close an institution: while it is not active, none of its people has any role.

    :class:`ManyInvalid`, :class:`NotFound`, :class:`Conflict`; only for the operator of the platform.
    """
    ctx.permit("parties.set_institution_status", institution_id)
    _require_house(ctx, "parties.set_institution_status")
    refuse(text_faults("reason", reason, 2, REASON_LENGTH))
    with ctx.engine_role("door") as db:
        before = store.institution(db, _institution_id(institution_id), locked=True)
        if before is None:
            raise NotFound(what=institution_id)
        if before.id == HOUSE or status not in STATUS_MOVES[before.status]:
            present, wanted = INSTITUTION_STATUSES[before.status], INSTITUTION_STATUSES[status]
            raise Conflict(
                reason_zh=f"机构不能由“{present.zh}”变为“{wanted.zh}”",
                reason_en=f"the institution cannot go from {present.en} to {wanted.en}",
            )
        store.update_status(db, before.id, status)
    after = msgspec.structs.replace(before, status=status)
    ctx.record("parties.set_institution_status", after.id, before, after)
    return after


def institutions(
    ctx: Context,
    *,
    kind: InstitutionKind | None = None,
    search: str = "",
    cursor: str | None = None,
    limit: int = 100,
) -> Sequence[Institution]:
    """The enrolled institutions in the order they came, from after ``cursor`` (an id) on. :class:`ManyInvalid`."""
    ctx.permit("parties.institutions", HOUSE)
    refuse(text_faults("q", search, 0, NAME_LENGTH))
    after = _institution_id(cursor) if cursor else None
    limit = max(1, min(limit, PAGE_LIMIT))
    return store.institutions(ctx.db, kind.value if kind else None, search.strip(), after, limit)


def institution(ctx: Context, institution_id: str) -> Institution:
    """One institution. :class:`NotFound`."""
    ctx.permit("parties.institution", institution_id)
    return _found(ctx, institution_id)


def _found(ctx: Context, institution_id: str) -> Institution:
    found = store.institution(ctx.db, _institution_id(institution_id))
    if found is None:
        raise NotFound(what=institution_id)
    return found


def _institution_id(value: str) -> str:
    return value if value == HOUSE else require_id(value, "ins")


def _require_house(ctx: Context, action: str) -> None:
    # the role ``door`` writes for every institution, so no policy alone may lead to it
    if ctx.actor.institution != HOUSE:
        raise Forbidden(actor=ctx.actor.id, action=action)


def _faults(command: NewInstitution) -> tuple[Iterator[Problem], str | None, str | None]:
    faults = [
        *text_faults("name_zh", command.name_zh, 1, NAME_LENGTH),
        *text_faults("name_en", command.name_en, 1, NAME_LENGTH),
    ]
    if command.kind is InstitutionKind.OPERATOR:
        faults.append(invalid("kind", command.kind.value, "平台运营方以外的类型", "another kind than operator"))
    codes: list[str | None] = []
    for typed, check in ((command.uscc, identifiers.credit_code), (command.lei, identifiers.lei)):
        try:
            codes.append(check(typed) if typed else None)
        except Problem as problem:
            faults.append(problem)
            codes.append(None)
    return iter(faults), codes[0], codes[1]
