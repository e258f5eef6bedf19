"""The use cases of the sandbox: each asks for permission first, then does one thing in the transaction it was given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import msgspec

from heqi.kernel.clock import market_time
from heqi.kernel.ids import is_id
from heqi.kernel.messages import Text
from heqi.kernel.problems import NotFound
from heqi.kernel.tables import Sheet
from heqi.pilots.sandbox import store
from heqi.pilots.sandbox.model import rules
from heqi.pilots.sandbox.model.lifecycle import STATES, Move, Party, State, find_move, moves_from
from heqi.pilots.sandbox.model.records import (
    Amend,
    Application,
    ApplicationPage,
    Apply,
    Batch,
    CreateBatch,
    Dossier,
    Filters,
    HistoryEntry,
    Object,
    Objection,
    Settle,
    Transition,
)
from heqi.pilots.sandbox.model.tables import application_sheet, batch_sheet
from heqi.storage import Context

SLUG = "sandbox"
PAGE_LIMIT = 200


def create_batch(ctx: Context, command: CreateBatch) -> Batch:
    """Open a batch of pilots. :class:`ManyInvalid` with all that is wrong with it."""
    ctx.permit("sandbox.create_batch", SLUG)
    rules.refuse(rules.faults(command))
    batch = Batch(id=ctx.new_id("bat"), created_at=ctx.now(), **msgspec.structs.asdict(command))
    store.insert_batch(ctx.db, batch)
    return batch


def batches(ctx: Context) -> Sequence[Batch]:
    """All batches, newest first."""
    ctx.permit("sandbox.batches", SLUG)
    return store.batches(ctx.db)


def open_batches(ctx: Context) -> Sequence[Batch]:
    """The batches whose call is open today, market time."""
    ctx.permit("sandbox.batches", SLUG)
    today = _today(ctx)
    return [one for one in store.batches(ctx.db) if one.call_opens <= today <= one.call_closes]


def batch(ctx: Context, batch_id: str) -> Batch:
    """One batch; :class:`NotFound`."""
    ctx.permit("sandbox.batch", batch_id)
    return _batch(ctx, batch_id)


def apply(ctx: Context, command: Apply) -> Application:
    """Make an application to a batch whose call is open; it starts as a draft in the state "call".

    :class:`ManyInvalid`, :class:`NotFound` (the batch), :class:`rules.CallNotOpen`.
    """
    ctx.permit("sandbox.apply", SLUG)
    rules.refuse(rules.faults(command))
    rules.check_call_open(_batch(ctx, command.batch_id), _today(ctx))
    application = Application(
        id=ctx.new_id("app"),
        state=State.CALL,
        notice_ends=None,
        exit_cause=None,
        created_at=ctx.now(),
        moved_at=ctx.now(),
        version=1,
        **msgspec.structs.asdict(command),
    )
    store.insert_application(ctx.db, application)
    _record(ctx, application, None, Party.APPLICANT, "")
    return application


def amend(ctx: Context, command: Amend) -> Application:
    """Replace what an application says while it is being prepared; the history keeps who did and why.

    :class:`ManyInvalid`, :class:`NotFound`, :class:`rules.Stale`, :class:`rules.NotBeingPrepared`.
    """
    ctx.permit("sandbox.amend", command.application_id)
    rules.refuse(rules.faults(command))
    present = _locked(ctx, command.application_id)
    _check_version(present, command.version)
    if present.state is not State.CALL:
        state = STATES[present.state]
        raise rules.NotBeingPrepared(present_zh=state.zh, present_en=state.en)
    changed = store.update_draft(ctx.db, present, command)
    assert changed is not None, "the row is locked"
    _record(ctx, changed, State.CALL, Party.APPLICANT, command.reason)
    return changed


def transition(ctx: Context, command: Transition) -> Application:
    """Move an application along the table of moves, if the actor may act as the party that the move belongs to.

    :class:`ManyInvalid`, :class:`NotFound`, :class:`rules.Stale` (of two at once, the second),
    :class:`IllegalMove`, or the problem that stands in the way of this move.
    """
    ctx.permit("sandbox.transition", command.application_id)
    rules.refuse(rules.faults(command))
    present = _locked(ctx, command.application_id)
    _check_version(present, command.version)
    move = find_move(present.state, command.to)
    ctx.permit(_act_as(move), present.id)
    batch = _batch(ctx, present.batch_id)
    rules.check_move(move, present, batch, store.objections(ctx.db, present.id), _today(ctx))
    moved = store.update_state(ctx.db, _after(ctx, present, batch, command))
    assert moved is not None, "the row is locked"
    _record(ctx, moved, present.state, move.party, command.reason)
    return moved


def raise_objection(ctx: Context, command: Object) -> Objection:
    """Raise an objection to an application under public notice; it bars the trial until it is settled.

    :class:`ManyInvalid`, :class:`NotFound`, :class:`rules.NotUnderNotice`.
    """
    ctx.permit("sandbox.raise_objection", command.application_id)
    rules.refuse(rules.faults(command))
    # under the application's lock: it cannot be admitted while this objection is being written
    present = _locked(ctx, command.application_id)
    if present.state is not State.NOTICE:
        state = STATES[present.state]
        raise rules.NotUnderNotice(present_zh=state.zh, present_en=state.en)
    objection = Objection(
        id=ctx.new_id("obj"),
        raised_at=ctx.now(),
        settled_at=None,
        upheld=None,
        conclusion="",
        **msgspec.structs.asdict(command),
    )
    store.insert_objection(ctx.db, objection)
    return objection


def settle_objection(ctx: Context, command: Settle) -> Objection:
    """Settle an objection, once. :class:`ManyInvalid`, :class:`NotFound`, :class:`rules.AlreadySettled`."""
    ctx.permit("sandbox.settle_objection", command.objection_id)
    rules.refuse(rules.faults(command))
    present = store.objection(ctx.db, command.objection_id) if is_id(command.objection_id, "obj") else None
    if present is None:
        raise NotFound(what=_shown(command.objection_id))
    settled = msgspec.structs.replace(
        present, settled_at=ctx.now(), upheld=command.upheld, conclusion=command.conclusion
    )
    kept = store.settle_objection(ctx.db, settled)
    if kept is None:
        raise rules.AlreadySettled(objection=present.id)
    return kept


def applications(ctx: Context, filters: Filters, cursor: str | None = None, limit: int = PAGE_LIMIT) -> ApplicationPage:
    """Applications that fit, newest first: at most ``limit`` (1 to 200) after ``cursor``, as the last part gave it."""
    ctx.permit("sandbox.applications", SLUG)
    rules.refuse(_list_faults(filters, cursor, limit))
    found = store.applications(ctx.db, filters, cursor, limit + 1)
    total = sum(store.count_by_state(ctx.db, filters).values())
    items = found[:limit]
    return ApplicationPage(items=items, total=total, next_cursor=items[-1].id if len(found) > limit else None)


def application(ctx: Context, application_id: str) -> Application:
    """One application; :class:`NotFound`."""
    ctx.permit("sandbox.application", application_id)
    found = store.application(ctx.db, application_id) if is_id(application_id, "app") else None
    if found is None:
        raise NotFound(what=_shown(application_id))
    return found


def dossier(ctx: Context, application_id: str) -> Dossier:
    """An application with its batch, history, objections and the states the actor may move it to; :class:`NotFound`."""
    found = application(ctx, application_id)
    return Dossier(
        application=found,
        batch=batch(ctx, found.batch_id),
        history=tuple(history(ctx, found.id)),
        objections=tuple(objections(ctx, found.id)),
        moves=tuple(move.target for move in _open_moves(ctx, found)),
    )


def history(ctx: Context, application_id: str) -> Sequence[HistoryEntry]:
    """The changes of an application, first to last; :class:`NotFound`."""
    ctx.permit("sandbox.history", application_id)
    return store.history(ctx.db, application(ctx, application_id).id)


def objections(ctx: Context, application_id: str) -> Sequence[Objection]:
    """The objections to an application, in the order they were raised; :class:`NotFound`."""
    ctx.permit("sandbox.objections", application_id)
    return store.objections(ctx.db, application(ctx, application_id).id)


def count_by_state(ctx: Context, filters: Filters) -> Mapping[State, int]:
    """How many applications stand at each state, those without any included."""
    ctx.permit("sandbox.applications", SLUG)
    counts = store.count_by_state(ctx.db, filters)
    return {state: counts.get(state.value, 0) for state in State}


def application_table(ctx: Context) -> Sheet:
    """All applications as one table, newest first."""
    part = applications(ctx, Filters())
    found = list(part.items)
    while part.next_cursor is not None:
        part = applications(ctx, Filters(), part.next_cursor)
        found += part.items
    return application_sheet(found, part.total)


def batch_table(ctx: Context) -> Sheet:
    """All batches as one table, newest first."""
    return batch_sheet(batches(ctx))


def _open_moves(ctx: Context, application: Application) -> Sequence[Move]:
    may = ctx.authority.permits
    return [move for move in moves_from(application.state) if may(ctx.actor, _act_as(move), application.id)]


def _act_as(move: Move) -> str:
    return f"sandbox.act_as_{move.party.value}"


def _after(ctx: Context, present: Application, batch: Batch, command: Transition) -> Application:
    notice_ends = present.notice_ends
    if command.to is State.NOTICE:
        notice_ends = _today(ctx) + timedelta(days=batch.notice_days)
    return msgspec.structs.replace(
        present,
        state=command.to,
        notice_ends=notice_ends,
        exit_cause=command.exit_cause or present.exit_cause,
        moved_at=ctx.now(),
    )


def _record(ctx: Context, changed: Application, origin: State | None, party: Party, reason: str) -> None:
    entry = HistoryEntry(
        application_id=changed.id,
        version=changed.version,
        origin=origin,
        target=changed.state,
        party=party,
        actor=ctx.actor.id,
        actor_name_zh=ctx.actor.name.zh,
        actor_name_en=ctx.actor.name.en,
        at=ctx.now(),
        reason=reason,
    )
    store.insert_history(ctx.db, entry)


def _batch(ctx: Context, batch_id: str) -> Batch:
    found = store.batch(ctx.db, batch_id) if is_id(batch_id, "bat") else None
    if found is None:
        raise NotFound(what=_shown(batch_id))
    return found


def _locked(ctx: Context, application_id: str) -> Application:
    found = store.application(ctx.db, application_id, locked=True) if is_id(application_id, "app") else None
    if found is None:
        raise NotFound(what=_shown(application_id))
    return found


def _check_version(present: Application, expected: int) -> None:
    if present.version != expected:
        raise rules.Stale(expected=expected, actual=present.version)


def _today(ctx: Context) -> date:
    return market_time(ctx.now()).date()


def _shown(wanted: str) -> str:
    return ascii(wanted[:40])[1:-1]


def _list_faults(filters: Filters, cursor: str | None, limit: int) -> list[rules.Problem]:
    found = list(rules.text_faults("q", filters.text, 0, rules.NAME_LENGTH))
    if filters.batch_id is not None and not is_id(filters.batch_id, "bat"):
        found.append(rules.invalid("batch", filters.batch_id, Text("批次编号", "the id of a batch")))
    if cursor is not None and not is_id(cursor, "app"):
        found.append(
            rules.invalid("cursor", cursor, Text("上一页给出的 next_cursor", "the next_cursor of the last part"))
        )
    if not 1 <= limit <= PAGE_LIMIT:
        expected = Text(f"1 至 {PAGE_LIMIT} 的整数", f"a whole number from 1 to {PAGE_LIMIT}")
        found.append(rules.invalid("limit", limit, expected))
    return found
