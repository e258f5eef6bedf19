"""Delegations 转授权: a person lends some of the own roles to a colleague for some days."""

from __future__ import annotations

from datetime import date

from heqi.engines.parties.holders import check_placed
from heqi.engines.parties.model.people import Delegation, Lend, Person, is_privileged
from heqi.engines.parties.model.problems import HasLeft, NotYours, RoleReserved
from heqi.engines.parties.store import people as store
from heqi.engines.parties.words import REASON_LENGTH, invalid, refuse, require_id, role_faults, text_faults
from heqi.kernel.clock import market_time
from heqi.kernel.ids import is_id
from heqi.kernel.problems import Conflict, Forbidden, NotFound, Problem
from heqi.storage import Context


def delegate(ctx: Context, command: Lend) -> Delegation:
    """Lend roles of one's own mandates to a colleague of the same institution.

    At every moment it lends what the lender has then and no more, so it ends with the lender's mandate.
    :class:`ManyInvalid`, :class:`NotFound` (no such colleague), :class:`HasLeft`, :class:`NotYours`,
    :class:`RoleReserved`, :class:`RoleMisplaced`.
    """
    ctx.permit("parties.delegate", command.deputy_id)
    today = market_time(ctx.now()).date()
    refuse(_faults(command, today))
    lender = _self(ctx)
    deputy = _colleague(ctx, lender, command.deputy_id)
    _check_own(ctx, lender, command)
    one = Delegation(
        id=ctx.new_id("dlg"),
        institution=lender.institution,
        lender=lender.id,
        deputy=deputy.id,
        roles=tuple(sorted(command.roles)),
        valid_from=command.valid_from,
        valid_until=command.valid_until,
        reason=command.reason.strip(),
        created_at=ctx.now(),
        revoked_at=None,
    )
    store.insert_delegation(ctx.db, one)
    ctx.record("parties.delegate", one.id, None, one)
    return one


def end_delegation(ctx: Context, delegation_id: str) -> Delegation:
    """A delegation ends at once: by lender, deputy, or an administrator of the institution.

    :class:`NotFound`, :class:`Forbidden`, :class:`Conflict`.
    """
    ctx.permit("parties.end_delegation", delegation_id)
    before = store.delegation(ctx.db, require_id(delegation_id, "dlg"))
    if before is None or before.institution != ctx.actor.institution:
        raise NotFound(what=delegation_id)
    person = ctx.actor.on_behalf_of or ctx.actor.id
    if person not in (before.lender, before.deputy) and "admin" not in ctx.actor.roles:
        raise Forbidden(actor=ctx.actor.id, action="parties.end_delegation")
    if not store.revoke_delegation(ctx.db, before.id, ctx.now()):
        raise Conflict(reason_zh="该转授权已结束", reason_en="the delegation has ended already")
    after = store.delegation(ctx.db, before.id)
    assert after is not None
    ctx.record("parties.end_delegation", after.id, before, after)
    return after


def _self(ctx: Context) -> Person:
    """The acting person, locked; whoever is no person of an institution has nothing to lend."""
    person_id = ctx.actor.on_behalf_of or ctx.actor.id
    found = store.person(ctx.db, person_id, locked=True) if is_id(person_id, "per") else None
    if found is None or found.left_at is not None:
        raise Forbidden(actor=ctx.actor.id, action="parties.delegate")
    return found


def _colleague(ctx: Context, lender: Person, person_id: str) -> Person:
    found = store.person(ctx.db, require_id(person_id, "per"))
    if found is None or found.institution != lender.institution:
        raise NotFound(what=person_id)
    if found.left_at is not None:
        raise HasLeft(person=found.id, at=f"{market_time(found.left_at):%Y-%m-%d %H:%M}")
    if found.id == lender.id:
        refuse([invalid("deputy_id", person_id, "本人以外的同事", "a colleague, not oneself")])
    return found


def _check_own(ctx: Context, lender: Person, command: Lend) -> None:
    for role in command.roles:
        if is_privileged(role):
            raise RoleReserved(role=role)
    check_placed(ctx, ctx.db, lender.institution, command.roles)
    owned = {
        role
        for one in store.mandates(ctx.db, lender.id)
        if one.revoked_at is None
        and one.valid_from <= command.valid_from
        and (one.valid_until is None or one.valid_until >= command.valid_from)
        for role in one.roles
    }
    missing = sorted(set(command.roles) - owned)
    if missing:
        raise NotYours(roles="、".join(missing), day=command.valid_from)


def _faults(command: Lend, today: date) -> list[Problem]:
    faults = [*role_faults(command.roles), *text_faults("reason", command.reason, 2, REASON_LENGTH)]
    if command.valid_from < today:
        faults.append(
            invalid(
                "valid_from", command.valid_from, f"不早于今天（{today}）的日期", f"a day not before today, {today}"
            )
        )
    if command.valid_until < command.valid_from:
        first = command.valid_from
        faults.append(
            invalid("valid_until", command.valid_until, f"不早于 {first} 的日期", f"a day not before {first}")
        )
    return faults
