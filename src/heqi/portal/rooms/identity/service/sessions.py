"""Sessions: opened at sign-in, rotated when the second factor is shown, listed, ended; kept by hash."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import msgspec

from heqi.kernel.problems import NotFound
from heqi.portal.credentials import digest, new_secret
from heqi.portal.doorkeeper import Doorkeeper
from heqi.portal.rooms.identity import store
from heqi.portal.rooms.identity.model.codes import browser_family, coarse_address
from heqi.portal.rooms.identity.model.records import Session
from heqi.portal.rooms.identity.service.accounts import person_of
from heqi.storage import Context

KEPT_DAYS = 30
"""How long an ended session stays on record."""


class Visit(msgspec.Struct, frozen=True, kw_only=True):
    """Where a sign-in comes from, and the session cookie that the browser shows already."""

    agent: str = ""
    """The ``User-Agent`` header."""
    address: str = ""
    shown: str = ""
    device: str = ""
    """The mark of a browser in which somebody has signed in before; see ``Doorkeeper.device_mark``."""


def open_session(ctx: Context, visit: Visit, *, how: str) -> str:
    """A new session of the acting person; the secret for the cookie. The session that was shown ends.

    ``how``: password, link, provider: kept in the trail.
    """
    person = person_of(ctx)
    ctx.permit("identity.sign_in", person)
    keeper, now = ctx.engine(Doorkeeper), ctx.now()
    session_id, secret = ctx.new_id("ses"), new_secret(ctx.randomness)
    opened = {
        "id": session_id,
        "hash": digest(secret),
        "person": person,
        "second_factor": False,
        "at": now,
        "idle_minutes": keeper.settings.session_idle_minutes,
        "expires_at": now + timedelta(hours=keeper.settings.session_hours),
        "browser": browser_family(visit.agent),
        "address": coarse_address(visit.address),
    }
    with ctx.engine_role("door") as db:
        if visit.shown:
            db.execute(store.REVOKE_BY_HASH, {"hash": digest(visit.shown), "at": now})
        db.execute(store.FORGET_SESSIONS, {"person": person, "before": now - timedelta(days=KEPT_DAYS)})
        db.execute(store.INSERT_SESSION, opened)
    ctx.record("identity.sign_in", session_id, after={"person": person, "how": how})
    return secret


def step_up(ctx: Context, session: str) -> str:
    """The second factor was shown: the session goes on under a new secret. :class:`NotFound` when it has ended."""
    keeper, now = ctx.engine(Doorkeeper), ctx.now()
    secret = new_secret(ctx.randomness)
    until = now + timedelta(hours=keeper.settings.session_hours)
    with ctx.engine_role("door") as db:
        stepped = db.execute(store.STEP_UP, {"id": session, "hash": digest(secret), "expires_at": until})
        if stepped.one_or_none() is None:
            raise NotFound(what=session)
    return secret


def sign_out(ctx: Context, session: str) -> None:
    """End the session one is in; harmless when it has ended."""
    ctx.permit("identity.sign_out", person_of(ctx))
    with ctx.engine_role("door") as db:
        db.execute(store.REVOKE_SESSION, {"id": session, "person": person_of(ctx), "at": ctx.now()})
    ctx.record("identity.sign_out", session)


def sessions(ctx: Context) -> Sequence[Session]:
    """One's own open sessions, the last used first."""
    ctx.permit("identity.own", person_of(ctx))
    with ctx.engine_role("door") as db:
        rows = db.execute(store.SESSIONS, {"person": person_of(ctx), "now": ctx.now()}).mappings()
        return [msgspec.convert(dict(row), Session) for row in rows]


def end_session(ctx: Context, session: str) -> None:
    """End one of one's own sessions. :class:`NotFound`."""
    ctx.permit("identity.end_session", person_of(ctx))
    with ctx.engine_role("door") as db:
        ended = db.execute(store.REVOKE_SESSION, {"id": session, "person": person_of(ctx), "at": ctx.now()})
        if ended.one_or_none() is None:
            raise NotFound(what=ascii(session[:40])[1:-1])
    ctx.record("identity.end_session", session)


def end_other_sessions(ctx: Context, session: str) -> None:
    """End all of one's own sessions but the one given (none given: all of them)."""
    ctx.permit("identity.end_session", person_of(ctx))
    with ctx.engine_role("door") as db:
        db.execute(store.REVOKE_SESSIONS, {"person": person_of(ctx), "at": ctx.now(), "but": session})
    ctx.record("identity.end_session", person_of(ctx), after={"all": True})
