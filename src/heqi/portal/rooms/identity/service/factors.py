"""The second factor: set up with a QR code, confirmed by a first code, asked for at sign-in; recovery codes."""

from __future__ import annotations

import msgspec

from heqi.kernel.problems import Conflict
from heqi.portal.doorkeeper import Doorkeeper
from heqi.portal.rooms.identity import store
from heqi.portal.rooms.identity.model import codes
from heqi.portal.rooms.identity.model.problems import CodeRefused
from heqi.portal.rooms.identity.model.records import Account
from heqi.portal.rooms.identity.service.accounts import account, confirm_password, facts_of, person_of
from heqi.portal.rooms.identity.service.sessions import step_up
from heqi.storage import Context


class Enrolment(msgspec.Struct, frozen=True):
    """What an authenticator has to learn: the secret as text and as the address in the QR code."""

    secret: str
    uri: str


def begin_enrolment(ctx: Context) -> Enrolment:
    """A new secret for oneself; it counts once a code of it was shown. :class:`Conflict` when there is a factor."""
    person = person_of(ctx)
    ctx.permit("identity.enrol_factor", person)
    found = account(ctx, person)
    if found.has_factor:
        raise Conflict(reason_zh="已设置第二因素", reason_en="a second factor is set up already")
    secret = codes.new_totp_secret(ctx.randomness)
    sealed = ctx.engine(Doorkeeper).seal(person, secret, ctx.randomness)
    with ctx.engine_role("door") as db:
        db.execute(store.SET_TOTP, {"person": person, "sealed": sealed})
    ctx.record("identity.enrol_factor", person)
    return Enrolment(secret, codes.enrolment_uri(secret, found.login))


def pending_enrolment(ctx: Context) -> Enrolment | None:
    """The enrolment that was begun and not confirmed, to show it again."""
    ctx.permit("identity.own", person_of(ctx))
    found = account(ctx, person_of(ctx))
    if found.has_factor or found.totp_sealed is None:
        return None
    secret = ctx.engine(Doorkeeper).unseal(found.person, found.totp_sealed)
    return Enrolment(secret, codes.enrolment_uri(secret, found.login))


def confirm_enrolment(ctx: Context, code: str, session: str) -> tuple[tuple[str, ...], str]:
    """The first code: from now on the factor is asked for. Recovery codes (told this once), the session's new secret.

    :class:`CodeRefused`, :class:`Conflict` when nothing was begun.
    """
    person = person_of(ctx)
    ctx.permit("identity.confirm_factor", person)
    found = account(ctx, person)
    if found.has_factor or found.totp_sealed is None:
        raise Conflict(reason_zh="没有待确认的第二因素", reason_en="no second factor waits to be confirmed")
    secret = ctx.engine(Doorkeeper).unseal(person, found.totp_sealed)
    step = codes.accepted_step(secret, code, ctx.now(), found.totp_step)
    if step is None:
        raise CodeRefused
    with ctx.engine_role("door") as db:
        db.execute(store.CONFIRM_TOTP, {"person": person, "at": ctx.now(), "step": step})
    fresh = _new_recovery_codes(ctx, person)
    ctx.record("identity.confirm_factor", person)
    return fresh, step_up(ctx, session)


def show_code(ctx: Context, code: str, session: str) -> str:
    """A code of the authenticator, or a recovery code: the session is open; its new secret. :class:`CodeRefused`."""
    person = person_of(ctx)
    ctx.permit("identity.show_code", person)
    how = _take_code(ctx, account(ctx, person), code)
    secret = step_up(ctx, session)
    ctx.record("identity.show_code", session, after={"how": how})
    return secret


def _take_code(ctx: Context, found: Account, code: str) -> str:
    if not found.has_factor or found.totp_sealed is None:
        raise CodeRefused
    secret = ctx.engine(Doorkeeper).unseal(found.person, found.totp_sealed)
    step = codes.accepted_step(secret, code, ctx.now(), found.totp_step)
    with ctx.engine_role("door") as db:
        if step is not None:
            if db.execute(store.TAKE_STEP, {"person": found.person, "step": step}).one_or_none() is None:
                raise CodeRefused
            return "totp"
        spent = {"person": found.person, "hash": codes.recovery_digest(found.person, code), "at": ctx.now()}
        if db.execute(store.TAKE_RECOVERY, spent).one_or_none() is None:
            raise CodeRefused
    return "recovery code"


def renew_recovery_codes(ctx: Context, password: str) -> tuple[str, ...]:
    """Ten new recovery codes in place of the old ones, told this once. :class:`PasswordNeeded`, :class:`Conflict`."""
    ctx.permit("identity.renew_recovery_codes", person_of(ctx))
    found = confirm_password(ctx, password)
    if not found.has_factor:
        raise Conflict(reason_zh="尚未设置第二因素", reason_en="no second factor is set up")
    fresh = _new_recovery_codes(ctx, found.person)
    ctx.record("identity.renew_recovery_codes", found.person)
    return fresh


def recovery_codes_left(ctx: Context) -> int:
    """How many of one's recovery codes were not used."""
    ctx.permit("identity.own", person_of(ctx))
    with ctx.engine_role("door") as db:
        return db.execute(store.RECOVERY_LEFT, {"person": person_of(ctx)}).scalar_one()


def remove_factor(ctx: Context, password: str, code: str) -> None:
    """Take one's own factor away, with password and code. :class:`PasswordNeeded`, :class:`CodeRefused`."""
    ctx.permit("identity.remove_factor", person_of(ctx))
    found = confirm_password(ctx, password)
    _take_code(ctx, found, code)
    _clear(ctx, found.person)
    ctx.record("identity.remove_factor", found.person)


def reset_factor(ctx: Context, person: str) -> None:
    """An administrator takes away the factor of somebody who has lost it, and ends the sessions. :class:`NotFound`."""
    ctx.permit("identity.reset_factor", person, **facts_of(ctx, person))
    found = account(ctx, person)
    _clear(ctx, found.person)
    with ctx.engine_role("door") as db:
        db.execute(store.REVOKE_SESSIONS, {"person": person, "at": ctx.now(), "but": ""})
    ctx.record("identity.reset_factor", person)


def _clear(ctx: Context, person: str) -> None:
    with ctx.engine_role("door") as db:
        db.execute(store.CLEAR_TOTP, {"person": person})
        db.execute(store.DELETE_RECOVERY, {"person": person})


def _new_recovery_codes(ctx: Context, person: str) -> tuple[str, ...]:
    fresh = codes.new_recovery_codes(ctx.randomness)
    with ctx.engine_role("door") as db:
        db.execute(store.DELETE_RECOVERY, {"person": person})
        rows = [{"person": person, "hash": codes.recovery_digest(person, one)} for one in fresh]
        db.execute(store.INSERT_RECOVERY, rows)
    return fresh
