"""Joiner, mover, leaver: what the door adds to the people of ``engines.parties``; accounts begin and end with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from heqi.engines import parties
from heqi.engines.parties import NewPerson, PersonVault
from heqi.engines.parties import Standing as Mandated
from heqi.kernel.problems import Conflict, NotFound
from heqi.portal.rooms.identity import store
from heqi.portal.rooms.identity.model.records import AccountState, LinkPurpose
from heqi.portal.rooms.identity.service.accounts import account, add_account, facts_of, invite
from heqi.storage import Context


class Joined(msgspec.Struct, frozen=True):
    """A person who joins, and the one-time code to begin with (told this once)."""

    person: str
    login: str
    code: str


class AccountFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What an administrator sees of an account."""

    person: str
    login: str
    state: AccountState
    has_factor: bool
    invited: bool
    """Whether a one-time link stands open."""


def join(ctx: Context, command: NewPerson, login: str) -> Joined:
    """A person joins the actor's institution and is invited to sign in. Problems as ``parties.join``; LoginTaken."""
    standing = parties.join(ctx, ctx.engine(PersonVault), command)
    return _invited(ctx, standing, login)


def join_first_admin(ctx: Context, institution: str, command: NewPerson, login: str) -> Joined:
    """The operator of the platform lets an institution's first administrator join. Problems as above."""
    standing = parties.enrol_admin(ctx, ctx.engine(PersonVault), institution, command)
    return _invited(ctx, standing, login)


def _invited(ctx: Context, standing: Mandated, login: str) -> Joined:
    person = standing.person.id
    add_account(ctx, person, login)
    return Joined(person, login.strip().lower(), invite(ctx, person, LinkPurpose.JOIN))


def leave(ctx: Context, person: str, reason: str) -> None:
    """A person leaves: mandates, delegations, account, sessions, tokens and open links end at once; records stay."""
    ctx.permit("identity.close_account", person, **facts_of(ctx, person))
    parties.leave(ctx, person, reason)
    if _has_account(ctx, person):
        _end_everything(ctx, person, AccountState.LEFT)
    ctx.record("identity.close_account", person, after={"state": AccountState.LEFT})


def lock(ctx: Context, person: str) -> None:
    """Nobody signs in to this account until it is unlocked; what is open ends. :class:`NotFound`, :class:`Conflict`."""
    ctx.permit("identity.lock_account", person, **facts_of(ctx, person))
    _require(account(ctx, person).state, AccountState.ACTIVE, AccountState.INVITED)
    _end_everything(ctx, person, AccountState.LOCKED)
    ctx.record("identity.lock_account", person, after={"state": AccountState.LOCKED})


def unlock(ctx: Context, person: str) -> None:
    """Let a locked account in again; its API tokens stay ended. :class:`NotFound`, :class:`Conflict`."""
    ctx.permit("identity.unlock_account", person, **facts_of(ctx, person))
    found = account(ctx, person)
    _require(found.state, AccountState.LOCKED)
    state = AccountState.ACTIVE if found.password_hash else AccountState.INVITED
    with ctx.engine_role("door") as db:
        db.execute(store.SET_STATE, {"person": person, "state": state})
    ctx.record("identity.unlock_account", person, after={"state": state})


def _require(state: AccountState, *wanted: AccountState) -> None:
    if state not in wanted:
        raise Conflict(reason_zh=f"账户状态为 {state}", reason_en=f"the account is {state}")


def _has_account(ctx: Context, person: str) -> bool:
    try:
        account(ctx, person)
    except NotFound:
        return False
    return True


def _end_everything(ctx: Context, person: str, state: AccountState) -> None:
    ended = {"person": person, "at": ctx.now(), "but": ""}
    with ctx.engine_role("door") as db:
        db.execute(store.SET_STATE, {"person": person, "state": state})
        db.execute(store.REVOKE_SESSIONS, ended)
        db.execute(store.REVOKE_TOKENS, ended)
        for purpose in LinkPurpose:
            db.execute(store.CLOSE_INVITATIONS, ended | {"purpose": purpose})


def accounts(ctx: Context, people: Sequence[str]) -> Mapping[str, AccountFacts]:
    """The accounts of these people (those of the own institution, as ``parties.people`` found them), by person."""
    ctx.permit("identity.accounts", ctx.actor.institution)
    with ctx.engine_role("door") as db:
        rows = db.execute(store.ACCOUNTS, {"people": list(people), "now": ctx.now()}).mappings()
        return {row["person"]: msgspec.convert(dict(row), AccountFacts) for row in rows}
