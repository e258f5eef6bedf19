"""Attempts to sign in: counted before they are looked at, slowed down, told in the trail.

After OWASP, "Slow Down Online Guessing Attacks with Device Cookies". Failures of a browser in which the person has
signed in before are counted for that browser alone, so that nobody elsewhere can keep the owner of a name waiting.
Everybody else is counted by name and network, by name over all networks, and by network over all names.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

import msgspec

from heqi.kernel.clock import market_time
from heqi.kernel.settings import SignIn
from heqi.portal.doorkeeper import Doorkeeper
from heqi.portal.rooms.identity import store
from heqi.portal.rooms.identity.model.codes import address_group
from heqi.portal.rooms.identity.model.problems import Throttled
from heqi.portal.rooms.identity.service.accounts import SLUG
from heqi.portal.rooms.identity.service.sessions import Visit
from heqi.storage import HOUSE, Context

FORGOTTEN_MINUTES = 60
"""Failures count together when they are no further apart."""
TOLD_SECONDS = 60
"""One deed tells of all failures of a name within this time."""

Subjects = Mapping[str, str]
"""What an attempt is counted for: the subject of each kind of counter."""


def subjects_of(keeper: Doorkeeper, login: str, visit: Visit, now: datetime) -> Subjects:
    """What an attempt to sign in as ``login`` is counted for."""
    network = address_group(visit.address)
    known = keeper.known_device(login, visit.device, now)
    if known is not None:
        return {"device": f"{login} {known}"}
    return {"guess": f"{login} {network}", "name": login, "address": network}


def count(ctx: Context, subjects: Subjects) -> None:
    """Count one attempt for each subject before it is looked at; known and unknown names alike.

    :class:`Throttled` when one of them has to wait. Must be committed before the attempt itself, so that parallel
    guesses are counted too; success takes it back (:func:`forget`).
    """
    ctx.permit("identity.try", SLUG)
    keeper, now = ctx.engine(Doorkeeper), ctx.now()
    with ctx.engine_role("door") as db:
        for kind, subject in subjects.items():
            counted = {
                "counter": keeper.counter(kind, subject.casefold()),
                "now": now,
                "forgotten": now - timedelta(minutes=FORGOTTEN_MINUTES),
                "free": _free(keeper.settings, kind),
                "longest_seconds": keeper.settings.longest_wait_seconds,
            }
            if db.execute(store.COUNT_ATTEMPT, counted).one_or_none() is None:
                raise _throttled(db.execute(store.BLOCKED_UNTIL, counted).scalar_one(), now)
        db.execute(store.FORGET_ATTEMPTS, {"before": now - timedelta(days=1)})


def _free(limits: SignIn, kind: str) -> int:
    of_many = {"address": limits.free_attempts_address, "name": limits.free_attempts_name}
    return of_many.get(kind, limits.free_attempts)


def _throttled(until: datetime, now: datetime) -> Throttled:
    seconds = max(1, round((until - now).total_seconds()))
    return Throttled(until=f"{market_time(until):%H:%M:%S}", retry_seconds=seconds)


def forget(ctx: Context, subjects: Subjects) -> None:
    """The attempt was right: forget the failures of its subjects; of an address, which many share, only this one."""
    keeper = ctx.engine(Doorkeeper)
    with ctx.engine_role("door") as db:
        for kind, subject in subjects.items():
            statement = store.FORGIVE_ATTEMPT if kind == "address" else store.CLEAR_ATTEMPTS
            db.execute(statement, {"counter": keeper.counter(kind, subject.casefold())})


class Target(msgspec.Struct, frozen=True):
    """Whose name was tried, and at which institution that is to be known; an unknown name is the house's affair."""

    person: str = "unknown"
    institution: str = HOUSE


def target_of(ctx: Context, login: str) -> Target:
    """Whom an attempt was aimed at."""
    ctx.permit("identity.try", SLUG)
    with ctx.engine_role("door") as db:
        found = db.execute(store.TARGET, {"login": login.strip().lower()}).one_or_none()
    return Target(found.person, found.institution) if found else Target()


def tell_refused(ctx: Context, target: Target) -> None:
    """Keep in the trail of the target's institution, whose context this is, that signing in was refused.

    One deed a minute for each person, and one for all unknown names together, so that a flood does not fill it.
    """
    ctx.permit("identity.try", SLUG)
    now = ctx.now()
    told = {
        "counter": ctx.engine(Doorkeeper).counter("told", target.person),
        "now": now,
        "before": now - timedelta(seconds=TOLD_SECONDS),
    }
    with ctx.engine_role("door") as db:
        due = db.execute(store.TELL_REFUSED, told).one_or_none() is not None
    if due:
        ctx.permit("identity.refuse_sign_in", target.person)
        ctx.record("identity.refuse_sign_in", target.person)
