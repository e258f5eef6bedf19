"""Who shows this: the hot path of every request, one round trip."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from psycopg import Connection
from psycopg.rows import dict_row
from sqlalchemy.dialects.postgresql import psycopg

from heqi.kernel.messages import Text
from heqi.kernel.tracing import span
from heqi.portal.credentials import Credential, Entry, Standing, digest
from heqi.portal.doorkeeper import Doorkeeper
from heqi.portal.rooms.identity import store
from heqi.storage import Actor

ENTER = str(store.ENTER.compile(dialect=psycopg.dialect()))
"""As the driver takes it."""


def enter(db: Connection[Any], keeper: Doorkeeper, credential: Credential, secret: str, now: datetime) -> Entry | None:
    """The visitor who shows ``secret``; None when it is unknown, ended, or its person may not enter (any more)."""
    asked = {"credential": credential.value, "hash": digest(secret), "moment": now}
    with span("sql identity.ENTER", statement="identity.ENTER"), db.cursor(row_factory=dict_row) as cursor:
        row = cursor.execute(ENTER.encode(), asked, prepare=True).fetchone()
    if row is None:
        return None
    scopes = None if row["scopes"] is None else frozenset(row["scopes"])
    actor = actor_in(row["person"], row, scopes)
    return Entry(
        credential=credential,
        id=row["id"],
        actor=actor,
        standing=standing_of(keeper, actor, row["has_factor"], row["second_factor"], row["demo"]),
        login=row["login"],
        demo=row["demo"],
    )


def actor_in(person: str, row: Mapping[Any, Any], scopes: frozenset[str] | None = None) -> Actor:
    """The actor in a row of ``parties.actor``."""
    return Actor(
        id=person,
        name=Text(row["name_zh"], row["name_en"]),
        institution=row["institution"],
        roles=frozenset(row["roles"]),
        scopes=scopes,
    )


def standing_of(keeper: Doorkeeper, actor: Actor, has_factor: bool, second_factor: bool, demo: bool) -> Standing:
    """How far in: a factor that is set up is asked for; a role that needs one must have one, but in the demo world."""
    if has_factor:
        return Standing.FULL if second_factor else Standing.CODE_NEEDED
    if keeper.needs_factor(actor.roles) and not demo:
        return Standing.FACTOR_NEEDED
    return Standing.FULL
