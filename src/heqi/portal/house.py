"""The open house: settings, database, evidence log and authority, from which every context is made."""

from __future__ import annotations

import logging
import os
import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from hashlib import sha256

import msgspec

from heqi.engines import evidence
from heqi.engines.evidence import SEQUENCER, EvidenceLog, EvidenceTrail, Receipt, Sequencer
from heqi.engines.parties import Holders, PersonVault, PilotAdmission
from heqi.kernel.clock import Clock, Randomness, SystemClock, SystemRandomness
from heqi.kernel.ids import new_id
from heqi.kernel.messages import Text
from heqi.kernel.problems import Problem
from heqi.kernel.settings import Api, Mail, Settings
from heqi.pilots import Listener
from heqi.portal import doorkeeper, observability
from heqi.portal.assets import FONTS
from heqi.portal.authority import CedarAuthority
from heqi.portal.doorkeeper import Doorkeeper
from heqi.portal.registry import holders, listeners, policies
from heqi.portal.sealing import KEY_FILE, Seal
from heqi.storage import (
    HOUSE,
    Actor,
    Admission,
    Authority,
    Context,
    Database,
    Deed,
    Home,
    OpenContext,
    Trail,
    attach_database,
    begin,
    open_database,
)
from heqi.storage.home import Purpose

LOCAL_OPERATOR = Actor(
    id="local", name=Text("本机操作员", "Local operator"), institution=HOUSE, roles=frozenset({"operator"})
)
"""Whoever holds the home folder: at the command line, and where the house works for itself."""
SEQUENCING = "heqi.evidence.sequencer"
"""What the one process that gives entries their places holds in the database."""
PERSONS_KEY_FILE = "persons"
"""Name of the key file for resident ids in the home's ``keys`` folder."""


class HeardTrail:
    """The trail with those who listen: told of every record in its transaction, so that none is lost or invented."""

    def __init__(self, trail: Trail, listeners: Sequence[Listener]) -> None:
        self.trail, self.listeners = trail, listeners

    def record(self, ctx: Context, deed: Deed) -> None:
        """Keep it, then tell of it."""
        self.trail.record(ctx, deed)
        for listener in self.listeners:
            listener(ctx, deed.action, deed.subject)


class House(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a face of the house needs; one per process."""

    settings: Settings
    database: Database
    log: EvidenceLog
    authority: Authority
    admission: Admission
    trail: Trail
    seal: Seal
    doorkeeper: Doorkeeper
    vault: PersonVault
    clock: Clock = msgspec.field(default_factory=SystemClock)
    randomness: Randomness = msgspec.field(default_factory=SystemRandomness)

    @contextmanager
    def open_context(self, actor: Actor = LOCAL_OPERATOR, request_id: str | None = None) -> Iterator[Context]:
        """One transaction of ``actor``: committed when the block ends well, rolled back when it raises."""
        with self.database.transaction() as connection:
            ctx = Context(
                db=connection,
                actor=actor,
                authority=self.authority,
                admission=self.admission,
                trail=self.trail,
                clock=self.clock,
                randomness=self.randomness,
                request_id=request_id or new_id("req", self.clock, self.randomness),
                engines={
                    EvidenceLog: self.log,
                    Seal: self.seal,
                    Doorkeeper: self.doorkeeper,
                    PersonVault: self.vault,
                    Holders: holders(),
                    Api: self.settings.api,
                    Mail: self.settings.mail,
                },
            )
            with begin(ctx):
                yield ctx

    def sequence(self) -> None:
        """Give everything that waits its place in the log, unless another process is there for it.

        What stands in the way is told to the program's log; nothing is lost by it.
        """
        try:
            with self.database.alone(SEQUENCING) as mine:
                if mine:
                    self.sequencer().drain()
        except Problem as problem:
            observability.event("log_waits", level=logging.WARNING, code=problem.slug())

    def sequencer(self) -> Sequencer:
        """A sequencer of this process; for whoever holds :data:`SEQUENCING` in the database."""
        return Sequencer(partial(self.open_context, SEQUENCER), self.log, f"{socket.gethostname()}/{os.getpid()}")

    def settled(self, entry_ids: Sequence[str], open_context: OpenContext, seconds: float = 2.0) -> list[Receipt]:
        """Receipts of entries that were just committed, once they have their places under a signed checkpoint; as they
        stand then when that takes longer than ``seconds``. ``open_context``: of whoever deposited them.
        """
        self.sequence()
        until = self.clock.monotonic() + seconds
        while True:
            with open_context() as ctx:
                found = evidence.receipts(ctx, self.log, entry_ids)
            if all(one.tree_size for one in found) or self.clock.monotonic() > until:
                return found
            threading.Event().wait(0.01)


def browser_address(settings: Settings) -> str:
    """Where browsers find the pages."""
    return settings.public_address or f"http://127.0.0.1:{settings.port}"


@contextmanager
def open_house(settings: Settings, purpose: Purpose, address: str | None = None) -> Iterator[House]:
    """The house for a command or for ``up``: takes or joins its database (see ``storage.open_database``)."""
    with open_database(settings, purpose=purpose, address=address) as database:
        house = furnish(settings, database)
        yield house
        house.sequence()


@contextmanager
def attach_house(settings: Settings, idle_seconds: int | None = None) -> Iterator[House]:
    """The house for a process beside a running ``up``: it serves pages, or carries out runs.

    ``idle_seconds``: the server ends its transactions that do nothing for so long, should the process stand still.
    """
    with attach_database(settings, idle_seconds) as database:
        yield furnish(settings, database)


def furnish(settings: Settings, database: Database) -> House:
    """The house over an open database; its keys are those of the home."""
    authority, admission, trail = CedarAuthority(policies()), PilotAdmission(), HeardTrail(EvidenceTrail(), listeners())
    clock, randomness = SystemClock(), SystemRandomness()
    with database.transaction() as connection:
        ctx = Context(
            db=connection,
            actor=LOCAL_OPERATOR,
            authority=authority,
            admission=admission,
            trail=trail,
            clock=clock,
            randomness=randomness,
            request_id=new_id("req", clock, randomness),
        )
        log = evidence.open_log(ctx, Home(settings.home).keys, fonts=FONTS)
        if settings.log.policy is not None:
            from heqi.engines.evidence.finality import read_policy  # here: most commands do without it

            log.policy = read_policy(settings.log.policy, log.key).to_bytes()
    evidence.mark_begun(Home(settings.home).keys)
    return House(
        settings=settings,
        database=database,
        log=log,
        authority=authority,
        admission=admission,
        trail=trail,
        seal=Seal(Home(settings.home).secret(KEY_FILE, randomness)),
        doorkeeper=Doorkeeper(
            settings.sign_in, Home(settings.home).secret(doorkeeper.KEY_FILE, randomness), browser_address(settings)
        ),
        vault=PersonVault(sha256(Home(settings.home).secret(PERSONS_KEY_FILE, randomness).encode()).digest()),
        clock=clock,
        randomness=randomness,
    )
