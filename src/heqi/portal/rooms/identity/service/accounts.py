"""Accounts: passwords, one-time links. Secrets come in and go out once; only their hashes stay."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

import msgspec

from heqi.kernel.actions import Fact
from heqi.kernel.clock import instant_text
from heqi.kernel.problems import Invalid, ManyInvalid, NotFound
from heqi.portal.credentials import digest, new_secret
from heqi.portal.doorkeeper import Doorkeeper
from heqi.portal.rooms.identity import store
from heqi.portal.rooms.identity.model.passwords import normal_form, password_fault
from heqi.portal.rooms.identity.model.problems import (
    LinkSpent,
    LoginTaken,
    PasswordNeeded,
    PersonsOnly,
    SignInRefused,
)
from heqi.portal.rooms.identity.model.records import Account, AccountState, Invitation, LinkPurpose
from heqi.portal.rooms.identity.service.entering import actor_in
from heqi.storage import Actor, Context

SLUG = "identity"
JOIN_HOURS, SIGN_IN_MINUTES = 72, 15
LOGIN = re.compile(r"[a-z0-9][a-z0-9._@-]{1,62}")


def verify(ctx: Context, login: str, password: str) -> Account:
    """The account that this password opens.

    :class:`SignInRefused` for an unknown name, a wrong password, an account that is not active: the same answer after
    the same work.
    """
    ctx.permit("identity.try", SLUG)
    keeper = ctx.engine(Doorkeeper)
    with ctx.engine_role("door") as db:
        row = db.execute(store.ACCOUNT_BY_LOGIN, {"login": login.strip().lower()}).mappings().one_or_none()
    account = _account(row) if row else None
    right = keeper.fits(account.password_hash if account else None, normal_form(password))
    if account is None or not right or account.state is not AccountState.ACTIVE:
        raise SignInRefused
    return account


def _account(row: object) -> Account:
    return msgspec.convert(dict(row), Account)  # pyright: ignore[reportArgumentType, reportCallIssue]


def account(ctx: Context, person: str) -> Account:
    """The account of ``person``, locked for this transaction. :class:`NotFound`."""
    with ctx.engine_role("door") as db:
        row = db.execute(store.ACCOUNT, {"person": person}).mappings().one_or_none()
    if row is None:
        raise NotFound(what=person)
    return _account(row)


def actor_of(ctx: Context, person: str) -> Actor:
    """The person as an actor, with the roles of now. :class:`SignInRefused` for whoever has left."""
    with ctx.engine_role("door") as db:
        row = db.execute(store.ACTOR, {"person": person, "now": ctx.now()}).mappings().one_or_none()
    if row is None or row["has_left"]:
        raise SignInRefused
    return actor_in(person, row)


def actor_by_login(ctx: Context, login: str) -> Actor:
    """The actor behind a login name that may sign in, for the command line. :class:`NotFound`."""
    ctx.permit("identity.stand_in", SLUG)
    with ctx.engine_role("door") as db:
        row = db.execute(store.ACCOUNT_BY_LOGIN, {"login": login.strip().lower()}).mappings().one_or_none()
    if row is None or row["state"] != AccountState.ACTIVE:
        raise NotFound(what=login)
    return actor_of(ctx, row["person"])


def rehash_if_outdated(ctx: Context, found: Account, password: str) -> None:
    """Hash the password anew when the cost has changed since; called when it was right."""
    keeper = ctx.engine(Doorkeeper)
    if found.password_hash is not None and keeper.outdated(found.password_hash):
        fresh = keeper.hash_password(normal_form(password), ctx.randomness)
        with ctx.engine_role("door") as db:
            db.execute(store.REHASH, {"person": found.person, "hash": fresh})


def add_account(ctx: Context, person: str, login: str, *, demo: bool = False) -> None:
    """An account for a person who has none; they get in by a one-time link. :class:`ManyInvalid`, LoginTaken."""
    login = login.strip().lower()
    if not LOGIN.fullmatch(login):
        zh, en = "2 至 63 个小写字母、数字或 . _ @ -", "2 to 63 small letters, digits or . _ @ -"
        raise ManyInvalid([Invalid(place="login", value=f"“{login[:40]}”", expected_zh=zh, expected_en=en)])
    ctx.permit("identity.add_account", person, **facts_of(ctx, person))
    with ctx.engine_role("door") as db:
        made = db.execute(store.INSERT_ACCOUNT, {"person": person, "login": login, "demo": demo, "at": ctx.now()})
        if made.rowcount == 0:
            raise LoginTaken(login=login)
    ctx.record("identity.add_account", person, after={"login": login, "demo": demo})


def institution_of(ctx: Context, person: str) -> str:
    """Where a person belongs; :class:`NotFound`."""
    with ctx.engine_role("door") as db:
        row = db.execute(store.ACTOR, {"person": person, "now": ctx.now()}).mappings().one_or_none()
    if row is None:
        raise NotFound(what=person)
    return row["institution"]


def facts_of(ctx: Context, person: str) -> dict[str, Fact]:
    """What policies look at when an account is worked on: where it belongs, and whether it is one's own. NotFound."""
    return {"institution": institution_of(ctx, person), "own": person in {ctx.actor.id, ctx.actor.on_behalf_of}}


def invite(ctx: Context, person: str, purpose: LinkPurpose) -> str:
    """A one-time code for ``person``: to set a password (72 hours) or to sign in once (15 minutes).

    Earlier links of the same purpose end. The code is told this once.
    """
    ctx.permit("identity.invite", person, purpose=purpose.value, **facts_of(ctx, person))
    found = account(ctx, person)
    if found.state not in {AccountState.INVITED, AccountState.ACTIVE}:
        raise NotFound(what=person)
    code, now = new_secret(ctx.randomness), ctx.now()
    lasts = timedelta(hours=JOIN_HOURS) if purpose is LinkPurpose.JOIN else timedelta(minutes=SIGN_IN_MINUTES)
    with ctx.engine_role("door") as db:
        db.execute(store.CLOSE_INVITATIONS, {"person": person, "purpose": purpose.value, "at": now})
        made = {"hash": digest(code), "person": person, "purpose": purpose.value, "at": now, "expires_at": now + lasts}
        db.execute(store.INSERT_INVITATION, made)
    ctx.record("identity.invite", person, after={"purpose": purpose.value, "expires_at": instant_text(now + lasts)})
    return code


def invitation(ctx: Context, code: str) -> Invitation:
    """The open link that this code belongs to. :class:`LinkSpent`."""
    return invitation_by_hash(ctx, digest(code))


def invitation_by_hash(ctx: Context, code_hash: bytes) -> Invitation:
    """The same by the hash of the code."""
    ctx.permit("identity.try", SLUG)
    with ctx.engine_role("door") as db:
        row = db.execute(store.INVITATION, {"hash": code_hash, "now": ctx.now()}).mappings().one_or_none()
    if row is None:
        raise LinkSpent
    return msgspec.convert(dict(row), Invitation)


def take_invitation(ctx: Context, code_hash: bytes) -> None:
    """Spend a link; of two at once only one succeeds. :class:`LinkSpent`."""
    with ctx.engine_role("door") as db:
        taken = db.execute(store.TAKE_INVITATION, {"hash": code_hash, "now": ctx.now()}).scalar_one_or_none()
    if taken is None or taken != person_of(ctx):
        raise LinkSpent


def accept_invitation(ctx: Context, code: str, password: str) -> None:
    """The invited person (who acts) sets a password; whatever was open before ends. :class:`ManyInvalid`."""
    ctx.permit("identity.accept_invitation", person_of(ctx))
    take_invitation(ctx, digest(code))
    found = account(ctx, person_of(ctx))
    _set_password(ctx, found, password)
    ctx.record("identity.accept_invitation", found.person)


def change_password(ctx: Context, present: str, password: str, session: str) -> None:
    """Another password for oneself; all sessions but ``session`` end. :class:`PasswordNeeded`, :class:`ManyInvalid`."""
    ctx.permit("identity.change_password", person_of(ctx))
    found = confirm_password(ctx, present)
    _set_password(ctx, found, password, keep=session)
    ctx.record("identity.change_password", found.person)


def confirm_password(ctx: Context, present: str) -> Account:
    """One's own account, the present password shown again. :class:`PasswordNeeded`, :class:`PersonsOnly`."""
    found = account(ctx, person_of(ctx))
    if not ctx.engine(Doorkeeper).fits(found.password_hash, normal_form(present)):
        raise PasswordNeeded
    return found


def _set_password(ctx: Context, found: Account, password: str, keep: str = "") -> None:
    fault = password_fault(password, found.login)
    if fault is not None:
        raise ManyInvalid([fault])
    fresh = ctx.engine(Doorkeeper).hash_password(normal_form(password), ctx.randomness)
    with ctx.engine_role("door") as db:
        db.execute(store.SET_PASSWORD, {"person": found.person, "hash": fresh, "at": ctx.now()})
        db.execute(store.REVOKE_SESSIONS, {"person": found.person, "at": ctx.now(), "but": keep})


def person_of(ctx: Context) -> str:
    """The person at the door; credentials are theirs alone. :class:`PersonsOnly` for an API token."""
    if ctx.actor.scopes is not None:
        raise PersonsOnly(actor=ctx.actor.id, action="identity")
    return ctx.actor.id


class LoginName(msgspec.Struct, frozen=True):
    """A login name that may sign in."""

    login: str
    demo: bool


def logins(ctx: Context) -> Sequence[LoginName]:
    """All login names that may sign in, for the command line."""
    ctx.permit("identity.stand_in", SLUG)
    with ctx.engine_role("door") as db:
        return [LoginName(row.login, row.demo) for row in db.execute(store.LOGINS)]


def is_peopled(ctx: Context) -> bool:
    """Whether there is any account."""
    ctx.permit("identity.try", SLUG)
    with ctx.engine_role("door") as db:
        return db.execute(store.ANY_ACCOUNT).scalar_one()
