"""The sandbox for programs: ``/api/v1/sandbox/…``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import msgspec
from litestar import get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.lifecycle import ExitCause, State
from heqi.pilots.sandbox.model.records import (
    Amend,
    Application,
    ApplicationPage,
    Apply,
    Batch,
    CreateBatch,
    Dossier,
    Draft,
    Filters,
    HistoryEntry,
    Object,
    Objection,
    Settle,
    Transition,
)
from heqi.storage import OpenContext


class Change(Draft, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an application says instead, why, and the version that was read."""

    version: int
    reason: str


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where an application goes, why, and the version that was read; a cause where the exit starts."""

    to: State
    reason: str
    version: int
    exit_cause: ExitCause | None = None


class Protest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who objects, and to what."""

    objector: str
    content: str


class Conclusion(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How an objection ends."""

    upheld: bool
    conclusion: str


@get("/batches", sync_to_thread=True)
def list_batches(open_context: NamedDependency[OpenContext]) -> Sequence[Batch]:
    """All batches, newest first."""
    with open_context() as ctx:
        return service.batches(ctx)


@post("/batches", sync_to_thread=True)
def create_batch(data: JSONBody[CreateBatch], open_context: NamedDependency[OpenContext]) -> Batch:
    """Open a batch."""
    with open_context() as ctx:
        return service.create_batch(ctx, data)


@get("/applications", sync_to_thread=True)
def list_applications(
    open_context: NamedDependency[OpenContext],
    batch: FromQuery[str | None] = None,
    stands: Annotated[State | None, QueryParameter(name="state")] = None,
    q: FromQuery[str] = "",
    cursor: FromQuery[str | None] = None,
    limit: FromQuery[int] = 50,
) -> ApplicationPage:
    """Applications, newest first; ``q`` searches titles and institutions, ``cursor`` is the last part's next_cursor."""
    with open_context() as ctx:
        return service.applications(ctx, Filters(batch_id=batch, state=stands, text=q), cursor, limit)


@post("/applications", sync_to_thread=True)
def create_application(data: JSONBody[Apply], open_context: NamedDependency[OpenContext]) -> Application:
    """Apply to a batch whose call is open."""
    with open_context() as ctx:
        return service.apply(ctx, data)


@get("/applications/{application_id:str}", sync_to_thread=True)
def show_application(application_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> Dossier:
    """One application with its history, its objections and the states it may be moved to."""
    with open_context() as ctx:
        return service.dossier(ctx, application_id)


@put("/applications/{application_id:str}", sync_to_thread=True)
def change_application(
    application_id: FromPath[str], data: JSONBody[Change], open_context: NamedDependency[OpenContext]
) -> Application:
    """Replace what an application says while it is being prepared."""
    with open_context() as ctx:
        return service.amend(ctx, Amend(application_id=application_id, **msgspec.structs.asdict(data)))


@get("/applications/{application_id:str}/history", sync_to_thread=True)
def show_history(application_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> Sequence[HistoryEntry]:
    """The changes of an application, first to last."""
    with open_context() as ctx:
        return service.history(ctx, application_id)


@post("/applications/{application_id:str}/transitions", sync_to_thread=True)
def move_application(
    application_id: FromPath[str], data: JSONBody[Step], open_context: NamedDependency[OpenContext]
) -> Application:
    """Move an application to another state."""
    with open_context() as ctx:
        return service.transition(ctx, Transition(application_id=application_id, **msgspec.structs.asdict(data)))


@post("/applications/{application_id:str}/objections", sync_to_thread=True)
def raise_objection(
    application_id: FromPath[str], data: JSONBody[Protest], open_context: NamedDependency[OpenContext]
) -> Objection:
    """Raise an objection to an application under public notice."""
    with open_context() as ctx:
        return service.raise_objection(ctx, Object(application_id=application_id, **msgspec.structs.asdict(data)))


@put("/objections/{objection_id:str}/conclusion", sync_to_thread=True)
def settle_objection(
    objection_id: FromPath[str], data: JSONBody[Conclusion], open_context: NamedDependency[OpenContext]
) -> Objection:
    """Settle an objection, once."""
    with open_context() as ctx:
        return service.settle_objection(ctx, Settle(objection_id=objection_id, **msgspec.structs.asdict(data)))
