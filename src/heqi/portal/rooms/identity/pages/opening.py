"""How a sign-in goes, transaction by transaction: count the attempt, look, then open the session as the person."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import msgspec
from litestar import Request
from litestar.background_tasks import BackgroundTask
from litestar.datastructures import Cookie
from litestar.response import Redirect

from heqi.portal.credentials import ANYONE, CODE_PAGE, FACTOR_PAGE, Standing
from heqi.portal.doorkeeper import DEVICE_DAYS
from heqi.portal.house import House
from heqi.portal.page import current_view
from heqi.portal.preferences import own_address
from heqi.portal.rooms.identity.model.problems import SignInRefused
from heqi.portal.rooms.identity.model.records import AccountState, LinkPurpose, Provided
from heqi.portal.rooms.identity.service import accounts, attempts, federation, sessions
from heqi.portal.rooms.identity.service.entering import standing_of
from heqi.portal.rooms.identity.service.sessions import Visit
from heqi.storage import Actor, Context

VISIT_SECONDS = 3600


class Opened(msgspec.Struct, frozen=True):
    """A session that was just opened."""

    secret: str
    standing: Standing
    login: str


def visit_of(request: Request[Any, Any, Any], house: House) -> Visit:
    """Where this sign-in comes from."""
    return Visit(
        agent=request.headers.get("user-agent", ""),
        address=request.client.host if request.client else "",
        shown=request.cookies.get(house.doorkeeper.cookies.session, ""),
        device=request.cookies.get(house.doorkeeper.cookies.device, ""),
    )


def by_password(house: House, login: str, password: str, visit: Visit) -> Opened:
    """Sign in with login name and password. :class:`Throttled`, :class:`SignInRefused`."""
    request_id = current_view.get().request_id
    subjects = attempts.subjects_of(house.doorkeeper, login, visit, house.clock.now())
    count(house, subjects)
    with house.open_context(ANYONE, request_id) as ctx:
        found = accounts.verify(ctx, login, password)
        actor = accounts.actor_of(ctx, found.person)
    with house.open_context(actor, request_id) as ctx:
        attempts.forget(ctx, subjects)
        accounts.rehash_if_outdated(ctx, found, password)
        return _open(ctx, visit, how="password")


def count(house: House, subjects: attempts.Subjects) -> None:
    """Count an attempt, in a transaction that stays whatever comes of the attempt. :class:`Throttled`."""
    with house.open_context(ANYONE, current_view.get().request_id) as ctx:
        attempts.count(ctx, subjects)


def refused(house: House, login: str = "") -> BackgroundTask:
    """Tell of a refusal in the trail, once the answer is out: how long it takes tells nobody whether a name exists."""
    return BackgroundTask(tell_refused, house, login, current_view.get().request_id)


def tell_refused(house: House, login: str, request_id: str) -> None:
    """The same at once. Nobody's name: of an identity that is linked to nobody."""
    with house.open_context(ANYONE, request_id) as ctx:
        target = attempts.target_of(ctx, login)
    with house.open_context(msgspec.structs.replace(ANYONE, institution=target.institution), request_id) as ctx:
        attempts.tell_refused(ctx, target)


def by_link(house: House, code: str, visit: Visit) -> Opened:
    """Sign in with a one-time link made for it. :class:`LinkSpent`."""
    actor = invited(house, code, LinkPurpose.SIGN_IN)
    with house.open_context(actor, current_view.get().request_id) as ctx:
        accounts.take_invitation(ctx, accounts.digest(code))
        return _open(ctx, visit, how="link")


def by_invitation(house: House, code: str, password: str, visit: Visit) -> Opened:
    """Set the first (or another) password with a one-time link, and sign in. :class:`LinkSpent`, ``ManyInvalid``."""
    actor = invited(house, code, LinkPurpose.JOIN)
    with house.open_context(actor, current_view.get().request_id) as ctx:
        accounts.accept_invitation(ctx, code, password)
        return _open(ctx, visit, how="invitation")


def by_provider(house: House, provider: str, who: Provided, visit: Visit) -> Opened:
    """Sign in as the person to whom this identity is linked. :class:`ProviderUnknown`, :class:`SignInRefused`."""
    request_id = current_view.get().request_id
    with house.open_context(ANYONE, request_id) as ctx:
        actor = accounts.actor_of(ctx, federation.linked_person(ctx, provider, who))
    with house.open_context(actor, request_id) as ctx:
        return _open(ctx, visit, how="provider")


def by_provider_and_invitation(house: House, code_hash: bytes, who: Provided, visit: Visit) -> Opened:
    """Link this identity to the invited person, and sign in. :class:`LinkSpent`, :class:`AlreadyLinked`."""
    request_id = current_view.get().request_id
    with house.open_context(ANYONE, request_id) as ctx:
        actor = accounts.actor_of(ctx, accounts.invitation_by_hash(ctx, code_hash).person)
    with house.open_context(actor, request_id) as ctx:
        federation.link(ctx, who, code_hash)
        return _open(ctx, visit, how="provider")


def invited(house: House, code: str, purpose: LinkPurpose) -> Actor:
    """The person whom an open link of this purpose invites. :class:`LinkSpent`."""
    with house.open_context(ANYONE, current_view.get().request_id) as ctx:
        found = accounts.invitation(ctx, code)
        if found.purpose is not purpose:
            raise accounts.LinkSpent
        return accounts.actor_of(ctx, found.person)


def _open(ctx: Context, visit: Visit, *, how: str) -> Opened:
    found = accounts.account(ctx, ctx.actor.id)  # locked: whoever locks the account waits, or was first
    if found.state is not AccountState.ACTIVE:
        raise SignInRefused
    secret = sessions.open_session(ctx, visit, how=how)
    keeper = ctx.engine(accounts.Doorkeeper)
    return Opened(secret, standing_of(keeper, ctx.actor, found.has_factor, False, found.demo), found.login)


def come_in(house: House, opened: Opened, to: str) -> Redirect:
    """To the page asked for (of this house only), or first to what the sign-in still lacks; the cookie is set."""
    to, cookies = own_address(to), [session_cookie(house, opened.secret)]
    if opened.standing is not Standing.CODE_NEEDED:  # who has only guessed a password is not known
        cookies.append(device_cookie(house, opened.login))
    if opened.standing is Standing.CODE_NEEDED:
        to = f"{CODE_PAGE}?{urlencode({'next': to})}"
    elif opened.standing is Standing.FACTOR_NEEDED:
        to = FACTOR_PAGE
    return Redirect(to, status_code=303, cookies=cookies)


def session_cookie(house: House, secret: str) -> Cookie:
    """The session's cookie: for this house alone, out of reach of scripts; it ends with the browser."""
    cookies = house.doorkeeper.cookies
    return Cookie(cookies.session, value=secret, path="/", httponly=True, samesite="lax", secure=cookies.secure)


def device_cookie(house: House, login: str) -> Cookie:
    """The cookie by which the door knows this browser again when ``login`` is tried in it."""
    keeper = house.doorkeeper
    return Cookie(
        keeper.cookies.device,
        value=keeper.device_mark(login, house.clock.now(), house.randomness),
        path="/",
        httponly=True,
        samesite="strict",
        secure=keeper.cookies.secure,
        max_age=DEVICE_DAYS * 86400,
    )


def visit_cookie(house: House, secret: str) -> Cookie:
    """The cookie of somebody who is about to sign in."""
    cookies = house.doorkeeper.cookies
    return Cookie(
        cookies.visit,
        value=secret,
        path="/",
        httponly=True,
        samesite="lax",
        secure=cookies.secure,
        max_age=VISIT_SECONDS,
    )
