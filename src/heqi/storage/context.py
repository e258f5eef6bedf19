"""The one seam of every service call: who acts, in which transaction, at what time, and whether they may.

Portal and command line open a :class:`Context`; services take it as their first argument, never commit, and ask
:meth:`Context.permit` before they do anything. Institutions, admission and audit will join here.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime
from typing import Protocol, TypeVar, runtime_checkable

import msgspec
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from heqi.kernel.clock import Clock, Randomness
from heqi.kernel.ids import new_id
from heqi.kernel.messages import Text
from heqi.kernel.problems import Forbidden

Engine = TypeVar("Engine")

SET_ROLE = text("select set_config('role', current_database() || '_' || :role, true)")
RESET_ROLE = text("select set_config('role', 'none', true)")


class Actor(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whoever acts: a person in a role at an institution, or the house itself."""

    id: str
    name: Text
    institution: str
    roles: frozenset[str]


class Authority(Protocol):
    """Decides by policy; what no policy permits is denied."""

    def permits(self, actor: Actor, action: str, resource: str) -> bool:
        """Whether ``actor`` may do ``action`` (``sandbox.apply``) to ``resource`` (an id, or the pilot's slug)."""
        ...


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """One unit of work of one actor inside one database transaction."""

    db: Connection
    actor: Actor
    authority: Authority
    clock: Clock
    randomness: Randomness
    request_id: str
    engines: Mapping[type, object] = {}
    """The opened engines of the house (the evidence log with its keys, say), by type."""

    def engine(self, kind: type[Engine]) -> Engine:
        """The opened engine of this type; a house without it is a programmer's error."""
        engine = self.engines[kind]
        assert isinstance(engine, kind)
        return engine

    def permit(self, action: str, resource: str) -> None:
        """The hook every use case passes first; :class:`Forbidden` unless a policy permits it."""
        if not self.authority.permits(self.actor, action, resource):
            raise Forbidden(actor=self.actor.id, action=action)

    def now(self) -> datetime:
        """The present moment in UTC, from the injected clock."""
        return self.clock.now()

    def new_id(self, prefix: str) -> str:
        """A new time-ordered id of the kind ``prefix``."""
        return new_id(prefix, self.clock, self.randomness)

    @contextmanager
    def engine_role(self, role: str) -> Generator[Connection]:
        """The same transaction under an engine's own database role: only that engine's service takes it."""
        self.db.execute(SET_ROLE, {"role": role})
        try:
            yield self.db
        except BaseException:
            # In an aborted transaction this fails too, but then rolling back takes the role away.
            with suppress(DBAPIError):
                self.db.execute(RESET_ROLE)
            raise
        self.db.execute(RESET_ROLE)


@runtime_checkable
class OpenContext(Protocol):
    """Opens a context for the present actor: commits when the block ends well, rolls back when it raises."""

    def __call__(self) -> AbstractContextManager[Context]: ...
