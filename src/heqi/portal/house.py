"""The open house: settings, database, evidence log and authority, from which every context is made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from heqi.engines import evidence
from heqi.engines.evidence import EvidenceLog
from heqi.kernel.clock import Clock, Randomness, SystemClock, SystemRandomness
from heqi.kernel.ids import new_id
from heqi.kernel.messages import Text
from heqi.kernel.settings import Settings
from heqi.portal.assets import FONTS
from heqi.portal.authority import CedarAuthority
from heqi.portal.registry import policy_packages
from heqi.storage import Actor, Authority, Context, Database, Home, attach_database, open_database
from heqi.storage.home import Purpose

LOCAL_OPERATOR = Actor(
    id="local", name=Text("本机操作员", "Local operator"), institution="local", roles=frozenset({"operator"})
)
"""Until people can log in, whoever reaches the loopback address acts as this one."""


class House(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a face of the house needs; one per process."""

    settings: Settings
    database: Database
    log: EvidenceLog
    authority: Authority
    clock: Clock = msgspec.field(default_factory=SystemClock)
    randomness: Randomness = msgspec.field(default_factory=SystemRandomness)

    @contextmanager
    def open_context(self, actor: Actor = LOCAL_OPERATOR, request_id: str | None = None) -> Iterator[Context]:
        """One transaction of ``actor``: committed when the block ends well, rolled back when it raises."""
        with self.database.transaction() as connection:
            yield Context(
                db=connection,
                actor=actor,
                authority=self.authority,
                clock=self.clock,
                randomness=self.randomness,
                request_id=request_id or new_id("req", self.clock, self.randomness),
                engines={EvidenceLog: self.log},
            )


@contextmanager
def open_house(settings: Settings, purpose: Purpose, address: str | None = None) -> Iterator[House]:
    """The house for a command or for ``up``: takes or joins its database (see ``storage.open_database``)."""
    with open_database(settings, purpose=purpose, address=address) as database:
        yield furnish(settings, database)


@contextmanager
def attach_house(settings: Settings) -> Iterator[House]:
    """The house for a process that serves pages beside a running ``up``."""
    with attach_database(settings) as database:
        yield furnish(settings, database)


def furnish(settings: Settings, database: Database) -> House:
    """The house over an open database; its keys are those of the home."""
    authority = CedarAuthority(policy_packages())
    clock, randomness = SystemClock(), SystemRandomness()
    with database.transaction() as connection:
        ctx = Context(
            db=connection,
            actor=LOCAL_OPERATOR,
            authority=authority,
            clock=clock,
            randomness=randomness,
            request_id=new_id("req", clock, randomness),
        )
        log = evidence.open_log(ctx, Home(settings.home).keys, fonts=FONTS)
    evidence.mark_begun(Home(settings.home).keys)
    return House(settings=settings, database=database, log=log, authority=authority, clock=clock, randomness=randomness)
