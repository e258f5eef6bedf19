"""The one seam of every service call: who acts, in which transaction, at what time, whether they may, and the record.

Portal and command line open a :class:`Context` with :func:`begin`; services take it as their first argument, never
commit, ask :meth:`Context.permit` before they do anything and say what they changed with :meth:`Context.record`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime
from typing import Protocol, TypeVar, runtime_checkable

import msgspec
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from heqi.kernel.actions import ActionKind, Fact
from heqi.kernel.canonical import canonical_bytes
from heqi.kernel.clock import Clock, Randomness
from heqi.kernel.ids import new_id
from heqi.kernel.messages import Text
from heqi.kernel.problems import Forbidden
from heqi.kernel.tracing import span
from heqi.storage import store
from heqi.storage.database import enter_as

Engine = TypeVar("Engine")
HOUSE = "house"
"""The institution that runs the platform itself."""


class Actor(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Whoever acts: a person in a role at an institution, or the house itself."""

    id: str
    """``per_…``; ``local`` for whoever holds the home folder, ``system`` for the house's own work."""
    name: Text
    institution: str
    """``ins_…``, or :data:`HOUSE`."""
    roles: frozenset[str]
    on_behalf_of: str | None = None
    """The person in whose place this one acts."""
    scopes: frozenset[str] | None = None
    """What an API token is limited to (``sandbox:read``); None for people at a page and at the command line."""


class Decision(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the policies say, and which of them."""

    allowed: bool
    kind: ActionKind
    reasons: tuple[str, ...] = ()
    """Names of the policies that decided; none when nothing permits it."""


class Authority(Protocol):
    """Decides by policy; what no policy permits is denied."""

    def decide(self, actor: Actor, action: str, resource: str, facts: Mapping[str, Fact]) -> Decision:
        """Whether ``actor`` may do ``action`` (``sandbox.apply``) to ``resource`` (an id, or the pilot's slug)."""
        ...


class Admission(Protocol):
    """Whether a pilot is open for new business of an institution; see ``engines.parties.admission``."""

    def check(self, ctx: Context, action: str, resource: str, facts: Mapping[str, Fact]) -> None:
        """Raises a Problem that says why not, and counts what has a cap."""
        ...


class Trail(Protocol):
    """Keeps the record of what was done; see ``engines.evidence.trail``."""

    def record(self, ctx: Context, deed: Deed) -> None:
        """Keep it in the transaction of ``ctx``."""
        ...


class Deed(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What was done to what; who, when and in which request stands in the context."""

    action: str
    subject: str
    before_sha256: str | None
    """Of the canonical bytes of the subject before; None when it was not there."""
    after_sha256: str | None
    personal: bool
    """Whether personal data was read in clear."""


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """One unit of work of one actor inside one database transaction."""

    db: Connection
    actor: Actor
    authority: Authority
    admission: Admission
    trail: Trail
    clock: Clock
    randomness: Randomness
    request_id: str
    engines: Mapping[type, object] = {}
    """The opened engines of the house (the evidence log with its keys, say), by type."""
    unrecorded: set[str] = msgspec.field(default_factory=set[str])
    """Changes that were permitted and are not recorded yet."""

    def engine(self, kind: type[Engine]) -> Engine:
        """The opened engine of this type; a house without it is a programmer's error."""
        engine = self.engines[kind]
        assert isinstance(engine, kind)
        return engine

    def permit(self, action: str, resource: str, **facts: Fact) -> None:
        """The hook every use case passes first: policy, then, for new business, admission.

        :class:`Forbidden` unless a policy permits it; the problems of the admission.
        """
        with span("permit", action=action):
            decision = self.authority.decide(self.actor, action, resource, facts)
            if not decision.allowed:
                raise Forbidden(actor=self.actor.id, action=action)
            if decision.kind is ActionKind.NEW:
                self.admission.check(self, action, resource, facts)
        if decision.kind is not ActionKind.READ:
            self.unrecorded.add(action)

    def allows(self, action: str, resource: str, **facts: Fact) -> bool:
        """Whether a policy permits it; only asks, for a page that shows or hides a button."""
        return self.authority.decide(self.actor, action, resource, facts).allowed

    def record(
        self, action: str, subject: str, before: object = None, after: object = None, *, personal: bool = False
    ) -> None:
        """Keep what was done in the trail, in this transaction.

        ``before`` and ``after``: the subject's record, of which a hash is kept; None when there is none.
        """
        deed = Deed(
            action=action,
            subject=subject,
            before_sha256=_digest(before),
            after_sha256=_digest(after),
            personal=personal,
        )
        self.trail.record(self, deed)
        self.unrecorded.discard(action)

    def share(self, subject: str, institution: str) -> None:
        """Let ``institution`` read the present institution's ``subject``; harmless when it may already."""
        if institution != self.actor.institution:
            self.db.execute(store.INSERT_PARTICIPANT, {"subject": subject, "institution": institution})

    def now(self) -> datetime:
        """The present moment in UTC, from the injected clock."""
        return self.clock.now()

    def new_id(self, prefix: str) -> str:
        """A new time-ordered id of the kind ``prefix``."""
        return new_id(prefix, self.clock, self.randomness)

    @contextmanager
    def engine_role(self, role: str) -> Generator[Connection]:
        """The same transaction under an engine's own database role: only that engine's service takes it."""
        self.db.execute(store.SET_ROLE, {"role": role})
        try:
            yield self.db
        except BaseException:
            # In an aborted transaction or on a lost connection this fails too; then the role is gone with either.
            with suppress(SQLAlchemyError):
                self.db.execute(store.RESET_ROLE)
            raise
        self.db.execute(store.RESET_ROLE)

    @contextmanager
    def acting_as(self, actor: Actor) -> Generator[Context]:
        """The same transaction for another actor: what a story of several people in one transaction needs."""
        with begin(msgspec.structs.replace(self, actor=actor, unrecorded=set())) as ctx:
            yield ctx
        enter_as(self.db, self.actor.institution, self.actor.on_behalf_of or self.actor.id)


@contextmanager
def begin(ctx: Context) -> Generator[Context]:
    """Use ``ctx``: its transaction sees the rows of the actor's institution, and no change may stay unrecorded."""
    enter_as(ctx.db, ctx.actor.institution, ctx.actor.on_behalf_of or ctx.actor.id)
    yield ctx
    assert not ctx.unrecorded, f"permitted and not recorded: {', '.join(sorted(ctx.unrecorded))}"


def _digest(record: object) -> str | None:
    if record is None:
        return None
    return hashlib.sha256(canonical_bytes(msgspec.to_builtins(record))).hexdigest()


@runtime_checkable
class OpenContext(Protocol):
    """Opens a context for the present actor: commits when the block ends well, rolls back when it raises."""

    def __call__(self) -> AbstractContextManager[Context]: ...
