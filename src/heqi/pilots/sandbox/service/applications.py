"""Batches and applications: each use case asks for permission first, then does one thing in its transaction.

Who may act as which party the policy says by role; whose application it is, and which institution has which seat, the
database says again.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

import msgspec

from heqi.engines import parties
from heqi.kernel.clock import market_time
from heqi.kernel.ids import is_id
from heqi.kernel.paging import Page
from heqi.kernel.problems import Forbidden, NotFound, Stale
from heqi.pilots.sandbox.model import rules
from heqi.pilots.sandbox.model.lifecycle import STATES, Move, Party, State, find_move, moves_from
from heqi.pilots.sandbox.model.records import (
    Amend,
    Application,
    Apply,
    Batch,
    CreateBatch,
    Dossier,
    HistoryEntry,
    Invite,
    Object,
    Objection,
    PublicNotice,
    Seat,
    Settle,
    Transition,
)
from heqi.pilots.sandbox.service.desk import follow
from heqi.pilots.sandbox.service.supervising import check_supervises
from heqi.pilots.sandbox.store import applications as store
from heqi.storage import Context

SLUG = "sandbox"
PAGE_LIMIT = 200


def create_batch(ctx: Context, command: CreateBatch) -> Batch:
    """Open a batch of pilots. :class:`ManyInvalid` with all that is wrong with it, :class:`NotSupervising`."""
    ctx.permit("sandbox.create_batch", SLUG)
    check_supervises(ctx)
    rules.refuse(rules.faults(command))
    batch = Batch(
        id=ctx.new_id("bat"),
        institution=ctx.actor.institution,
        created_at=ctx.now(),
        **msgspec.structs.asdict(command),
    )
    store.insert_batch(ctx.db, batch)
    ctx.record("sandbox.create_batch", batch.id, after=batch)
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
        institution=ctx.actor.institution,
        state=State.CALL,
        notice_ends=None,
        exit_cause=None,
        created_at=ctx.now(),
        moved_at=ctx.now(),
        version=1,
        **msgspec.structs.asdict(command),
    )
    store.insert_application(ctx.db, application)
    store.take_seat(ctx.db, application.id, Party.APPLICANT, application.institution, ctx.now())
    _record(ctx, application, None, Party.APPLICANT, "")
    ctx.record("sandbox.apply", application.id, after=application)
    return application


def amend(ctx: Context, command: Amend) -> Application:
    """Replace what an application says while it is being prepared; the history keeps who did and why.

    :class:`ManyInvalid`, :class:`NotFound`, :class:`Stale`, :class:`rules.NotBeingPrepared`.
    """
    rules.refuse(rules.faults(command))
    present = _locked(ctx, command.application_id)
    ctx.permit("sandbox.amend", present.id, institution=present.institution)
    _check_version(present, command.version)
    if present.state is not State.CALL:
        state = STATES[present.state]
        raise rules.NotBeingPrepared(present_zh=state.zh, present_en=state.en)
    changed = store.update_draft(ctx.db, present, command)
    assert changed is not None, "the row is locked"
    _record(ctx, changed, State.CALL, Party.APPLICANT, command.reason)
    ctx.record("sandbox.amend", changed.id, present, changed)
    return changed


def transition(ctx: Context, command: Transition) -> Application:
    """Move an application along the table of moves, if the actor may act as the party that the move belongs to.

    :class:`ManyInvalid`, :class:`NotFound`, :class:`Stale` (of two at once, the second),
    :class:`IllegalMove`, or the problem that stands in the way of this move.
    """
    ctx.permit("sandbox.transition", command.application_id)
    rules.refuse(rules.faults(command))
    present = _locked(ctx, command.application_id)
    _check_version(present, command.version)
    move = find_move(present.state, command.to)
    batch = _batch(ctx, present.batch_id)
    seated = {one.party: one.holder for one in store.seats(ctx.db, present.id)}
    ctx.permit(act_as(move), present.id, institution=present.institution, seated=is_seated(ctx, move.party, present))
    rules.check_move(move, present, batch, store.objections(ctx.db, present.id), _today(ctx))
    rules.check_seats(move, seated)
    if move.target is State.SELECTION:
        store.take_seat(ctx.db, present.id, Party.WORKING_GROUP, batch.institution, ctx.now())
    moved = store.move_on(ctx.db, command, ctx.now(), ctx.actor.name)
    assert moved is not None, "it is locked"
    follow(ctx, moved, command.reason)
    ctx.record("sandbox.transition", moved.id, present, moved)
    return moved


def invite(ctx: Context, command: Invite) -> Seat:
    """The working group gives an institution the seat of the experts or the assessor: from now on it sees all.

    :class:`NotFound` (application or institution), :class:`rules.NotInvited`; harmless when it has the seat already.
    """
    ctx.permit("sandbox.invite", command.application_id)
    rules.check_invited(command.party)
    present = _locked(ctx, command.application_id)
    if not is_seated(ctx, Party.WORKING_GROUP, present):
        raise Forbidden(actor=ctx.actor.id, action="sandbox.invite")
    holder = parties.institution(ctx, command.institution)
    store.take_seat(ctx.db, present.id, command.party, holder.id, ctx.now())
    given = next(
        one for one in store.seats(ctx.db, present.id) if one.party is command.party and one.holder == holder.id
    )
    ctx.record("sandbox.invite", present.id, after=given)
    return given


def raise_objection(ctx: Context, command: Object) -> Objection:
    """Raise an objection to an application under public notice; it bars the trial until it is settled.

    :class:`ManyInvalid`, :class:`NotFound`, :class:`rules.NotUnderNotice`.
    """
    ctx.permit("sandbox.raise_objection", command.application_id)
    rules.refuse(rules.faults(command))
    # under the application's lock: it cannot be admitted while this objection is being written
    store.lock(ctx.db, command.application_id)
    shown = _notice(ctx, command.application_id)
    if shown.state is not State.NOTICE:
        state = STATES[shown.state]
        raise rules.NotUnderNotice(present_zh=state.zh, present_en=state.en)
    objection = Objection(
        id=ctx.new_id("obj"),
        institution=ctx.actor.institution,
        raised_at=ctx.now(),
        settled_at=None,
        upheld=None,
        conclusion="",
        **msgspec.structs.asdict(command),
    )
    store.insert_objection(ctx.db, objection)
    ctx.share(objection.id, shown.institution)
    ctx.share(objection.id, shown.working_group)
    ctx.record("sandbox.raise_objection", objection.id, after=objection)
    return objection


def settle_objection(ctx: Context, command: Settle) -> Objection:
    """Settle an objection, once. :class:`ManyInvalid`, :class:`NotFound`, :class:`rules.AlreadySettled`."""
    ctx.permit("sandbox.settle_objection", command.objection_id)
    rules.refuse(rules.faults(command))
    present = _objection(ctx, command.objection_id)
    if present.settled_at is not None:
        raise rules.AlreadySettled(objection=present.id)
    settled = msgspec.structs.replace(
        present, settled_at=ctx.now(), upheld=command.upheld, conclusion=command.conclusion
    )
    kept = store.settle_objection(ctx.db, settled)
    if kept is None:  # settled meanwhile, or not this working group's application
        raise Forbidden(actor=ctx.actor.id, action="sandbox.settle_objection")
    ctx.record("sandbox.settle_objection", kept.id, present, kept)
    return kept


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
    seats = store.seats(ctx.db, found.id)
    seated = {one.party for one in seats if one.holder == ctx.actor.institution}
    return Dossier(
        application=found,
        batch=batch(ctx, found.batch_id),
        history=tuple(history(ctx, found.id)),
        objections=tuple(objections(ctx, found.id)),
        seats=seats,
        moves=tuple(move.target for move in open_moves(ctx, found, seated)),
    )


def history(ctx: Context, application_id: str) -> Sequence[HistoryEntry]:
    """The changes of an application, first to last; :class:`NotFound`."""
    ctx.permit("sandbox.history", application_id)
    return store.history(ctx.db, application(ctx, application_id).id)


def objections(ctx: Context, application_id: str) -> Sequence[Objection]:
    """The objections to an application, in the order they were raised; :class:`NotFound`."""
    ctx.permit("sandbox.objections", application_id)
    return store.objections(ctx.db, application(ctx, application_id).id)


def objection(ctx: Context, objection_id: str) -> Objection:
    """One objection; :class:`NotFound`."""
    ctx.permit("sandbox.objections", objection_id)
    return _objection(ctx, objection_id)


def notices(
    ctx: Context, batch_id: str | None = None, cursor: str | None = None, limit: int = 50, *, running: bool = False
) -> Page[PublicNotice]:
    """The public notices, newest application first; ``running``: only those that take objections now."""
    ctx.permit("sandbox.notices", SLUG)
    if batch_id is not None:
        _batch(ctx, batch_id)
    if cursor is not None and not is_id(cursor, "app"):
        raise NotFound(what=_shown(cursor))
    limit = max(1, min(limit, PAGE_LIMIT))
    found = store.notices(ctx.db, batch_id, cursor, limit + 1, running=running)
    total = store.count_notices(ctx.db, batch_id, running=running)
    return Page(items=found[:limit], total=total, next_cursor=found[limit - 1].id if len(found) > limit else None)


def notice(ctx: Context, application_id: str) -> PublicNotice:
    """What everybody sees of one application; :class:`NotFound` before its notice."""
    ctx.permit("sandbox.notices", application_id)
    return _notice(ctx, application_id)


def open_moves(ctx: Context, application: Application, seated: Collection[Party]) -> Sequence[Move]:
    """The moves that the actor may make, whose institution is ``seated`` as these parties."""
    return [
        move
        for move in moves_from(application.state)
        if ctx.allows(act_as(move), application.id, institution=application.institution, seated=move.party in seated)
    ]


def act_as(move: Move) -> str:
    """The action that says on whose behalf a move is made."""
    return f"sandbox.act_as_{move.party.value}"


def is_seated(ctx: Context, party: Party, application: Application) -> bool:
    """Whether the actor's institution acts as ``party`` on the application."""
    return any(
        one.party is party and one.holder == ctx.actor.institution for one in store.seats(ctx.db, application.id)
    )


def _record(ctx: Context, changed: Application, origin: State | None, party: Party, reason: str) -> None:
    entry = HistoryEntry(
        application_id=changed.id,
        institution=changed.institution,
        version=changed.version,
        origin=origin,
        target=changed.state,
        party=party,
        actor=ctx.actor.on_behalf_of or ctx.actor.id,
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
    if is_id(application_id, "app"):
        store.lock(ctx.db, application_id)
        found = store.application(ctx.db, application_id)
        if found is not None:
            return found
    raise NotFound(what=_shown(application_id))


def _notice(ctx: Context, application_id: str) -> PublicNotice:
    found = store.notice(ctx.db, application_id) if is_id(application_id, "app") else None
    if found is None:
        raise NotFound(what=_shown(application_id))
    return found


def _objection(ctx: Context, objection_id: str) -> Objection:
    found = store.objection(ctx.db, objection_id) if is_id(objection_id, "obj") else None
    if found is None:
        raise NotFound(what=_shown(objection_id))
    return found


def _check_version(present: Application, expected: int) -> None:
    if present.version != expected:
        raise Stale(expected=expected, actual=present.version)


def _today(ctx: Context) -> date:
    return market_time(ctx.now()).date()


def _shown(wanted: str) -> str:
    return ascii(wanted[:40])[1:-1]
