"""A run as programs are told of it, and what an operation answers that has started one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec

from heqi.engines.flow import store
from heqi.engines.flow.model import Kind, Progress, RunRow, RunState, StepRow
from heqi.kernel.ids import is_id
from heqi.kernel.messages import Text
from heqi.kernel.problems import NotFound
from heqi.storage.context import Context


class UnattendedRun(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A piece of unattended work 无人值守运行."""

    id: str
    flow: str
    """Name of the flow, such as ``sandbox.remind``."""
    flow_version: int
    institution: str
    state: RunState
    reason: str | None
    """Why it is parked, or was given up: a word for programs."""
    detail: Text | None
    """The same for people."""
    progress: Progress | None
    cancel_requested: bool
    started_by: str
    started_at: datetime
    ended_at: datetime | None
    wakes_at: datetime | None
    """When it goes on by itself; in the past: it is due."""
    awaits: str | None
    """Name of the signal that it waits for."""
    key: str | None
    """The business key that it was started under."""
    parent: str | None
    restarted_from: str | None


class StepTold(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A step in the journal of a run."""

    seq: int
    name: str
    kind: Kind
    state: str
    """``begun``, ``done``, ``refused`` (it did not happen) or ``failed`` (given up: it may have happened outside)."""
    attempts: int
    begun_at: datetime
    ended_at: datetime | None
    due: datetime | None
    undo: str | None
    """The function that takes it back."""
    error: Text | None
    result: Any
    """None where the run is another institution's."""


class JournalledRun(UnattendedRun, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A run with everything that is known of it."""

    input: Any
    """None, as ``result``, where the run is another institution's."""
    result: Any
    steps: Sequence[StepTold]


def told(row: RunRow) -> UnattendedRun:
    """A run without its journal."""
    return UnattendedRun(**_facts(row))


def told_whole(row: RunRow, journal: Sequence[StepRow]) -> JournalledRun:
    """A run with its journal."""
    steps = [_step(one) for one in journal]
    return JournalledRun(**_facts(row), input=_plain(row.input), result=_plain(row.result), steps=steps)


def accepted(ctx: Context, run_id: str) -> UnattendedRun:
    """What an operation answers that has started a run of the own institution (status 202). :class:`NotFound`."""
    found = store.runs(ctx.db, store.RUN, run=run_id) if is_id(run_id, "run") else None
    if not found:
        raise NotFound(what=ascii(run_id[:40])[1:-1])
    return told(found[0])


def text_of(kept: str | None) -> Text | None:
    """A text as it is kept in a run or a step."""
    return msgspec.json.decode(kept, type=Text) if kept else None


def progress_of(row: RunRow) -> Progress | None:
    """How far a run says that it is."""
    return msgspec.json.decode(row.progress, type=Progress) if row.progress else None


def _facts(row: RunRow) -> dict[str, Any]:
    names = ("id", "institution", "state", "reason", "cancel_requested", "started_by", "started_at", "ended_at")
    facts: dict[str, Any] = {name: getattr(row, name) for name in (*names, "awaits", "key", "parent", "restarted_from")}
    facts |= {"flow": row.name, "flow_version": row.version, "wakes_at": row.wake_at}
    return facts | {"detail": text_of(row.detail), "progress": progress_of(row)}


def _step(row: StepRow) -> StepTold:
    names = ("seq", "name", "kind", "state", "attempts", "begun_at", "ended_at", "due", "undo")
    facts: dict[str, Any] = {name: getattr(row, name) for name in names}
    return StepTold(**facts, error=text_of(row.error), result=_plain(row.result))


def _plain(kept: str | None) -> Any:
    return msgspec.json.decode(kept) if kept else None
