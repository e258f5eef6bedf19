"""What the working group does with a pilot's admission: admit, limit, stop at once, let leave; every step on record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import msgspec
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from heqi.engines.parties.independence import acting_hand, check_independent
from heqi.engines.parties.model.admission import (
    PILOT_STATES,
    STATE_MOVES,
    Admit,
    Admittance,
    Caps,
    Consent,
    Kill,
    PilotState,
    SetCaps,
    Step,
    Used,
)
from heqi.engines.parties.model.approval import AMOUNT_LIMIT_FEN, Hand
from heqi.engines.parties.model.problems import IllegalStep
from heqi.engines.parties.store import admission as store
from heqi.engines.parties.store import people as people_store
from heqi.engines.parties.words import NAME_LENGTH, REASON_LENGTH, invalid, refuse, require_id, text_faults
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict, NotFound, Problem
from heqi.storage import Context

KILL_PATIENCE = "2s"
"""How long a kill waits for new business under way before it takes effect without."""
MOST_NAMES = 500
PAGE_LIMIT = 200
_LOCK_NOT_AVAILABLE = "55P03"
_SLUG = re.compile(r"[a-z][a-z_]{0,40}")


def admit_pilot(ctx: Context, command: Admit) -> Admittance:
    """A pilot begins its trial. :class:`ManyInvalid`, :class:`IllegalStep` unless it was closed so far."""
    ctx.permit("parties.admit_pilot", command.pilot)
    refuse([*_slug_faults(command.pilot), *_reason_faults(command.reason), *_caps_faults(command.caps)])
    _check_institutions(ctx, command.institutions)
    store.lock_alone(ctx.db, command.pilot)
    with ctx.engine_role("door") as db:
        store.insert_admission(db, command.pilot)
    before = _locked(ctx, command.pilot)
    _check_next(before, PilotState.TRIAL, Text("开始试点", "begin the trial"))
    after = msgspec.structs.replace(
        before,
        state=PilotState.TRIAL,
        caps=_sorted(command.caps),
        consent_needed=command.consent_needed,
        institutions=tuple(sorted(set(command.institutions))),
    )
    return _change(ctx, "parties.admit_pilot", command.reason, before, after)


def set_caps(ctx: Context, command: SetCaps) -> Admittance:
    """Other limits, from now on; what is used already stays used. :class:`ManyInvalid`, :class:`NotFound`,
    :class:`IllegalStep` after the exit."""
    ctx.permit("parties.set_caps", command.pilot)
    refuse([*_reason_faults(command.reason), *_caps_faults(command.caps)])
    before = _alone(ctx, command.pilot)
    _check_not_exited(before, Text("调整额度", "set caps"))
    after = msgspec.structs.replace(
        before,
        caps=_sorted(command.caps),
        consent_needed=command.consent_needed,
        whitelist=before.whitelist if command.whitelist is None else command.whitelist,
    )
    return _change(ctx, "parties.set_caps", command.reason, before, after)


def admit_institution(ctx: Context, pilot: str, institution: str, reason: str) -> Admittance:
    """The institution may do new business. :class:`ManyInvalid`, :class:`NotFound`, :class:`IllegalStep`."""
    ctx.permit("parties.admit_institution", pilot)
    refuse(_reason_faults(reason))
    _check_institutions(ctx, [institution])
    before = _alone(ctx, pilot)
    _check_not_exited(before, Text("接纳机构", "admit an institution"))
    chosen = tuple(sorted({*before.institutions, institution}))
    after = msgspec.structs.replace(before, institutions=chosen)
    return _change(ctx, "parties.admit_institution", reason, before, after)


def exclude_institution(ctx: Context, pilot: str, institution: str, reason: str) -> Admittance:
    """The institution does no more new business. :class:`ManyInvalid`, :class:`NotFound` (also: is not admitted)."""
    ctx.permit("parties.exclude_institution", pilot)
    refuse(_reason_faults(reason))
    before = _alone(ctx, pilot)
    if institution not in before.institutions:
        raise NotFound(what=ascii(institution[:40])[1:-1])
    after = msgspec.structs.replace(
        before, institutions=tuple(one for one in before.institutions if one != institution)
    )
    return _change(ctx, "parties.exclude_institution", reason, before, after)


def kill(ctx: Context, pilot: str, reason: str) -> Kill:
    """Stop all new business of a pilot at once, in every process; users are told time and reason.

    New business that has begun may end first, for at most :data:`KILL_PATIENCE`; nothing begins meanwhile.
    :class:`ManyInvalid`, :class:`NotFound`, :class:`Conflict` when it is stopped already.
    """
    ctx.permit("parties.kill", pilot)
    refuse(_reason_faults(reason))
    drained = _drain(ctx, pilot)
    before = _locked(ctx, pilot)
    if before.killed_at is not None:
        raise Conflict(reason_zh="该试点已处于紧急停止状态", reason_en="the pilot is stopped already")
    hand = acting_hand(ctx)
    after = msgspec.structs.replace(
        before,
        killed_at=ctx.now(),
        killed_by=hand.person,
        kill_reason=reason.strip(),
    )
    hands = sorted(hand.individuals)
    return Kill(_change(ctx, "parties.kill", reason, before, after, hands), drained)


def revive(ctx: Context, pilot: str, reason: str) -> Admittance:
    """Lift the kill switch: by somebody else than whoever pressed it.

    :class:`ManyInvalid`, :class:`NotFound`, :class:`Conflict` when it is not stopped, :class:`SamePerson`.
    """
    ctx.permit("parties.revive", pilot)
    refuse(_reason_faults(reason))
    before = _alone(ctx, pilot)
    if before.killed_at is None or before.killed_by is None:
        raise Conflict(reason_zh="该试点未被紧急停止", reason_en="the pilot is not stopped")
    with ctx.engine_role("door") as db:
        killer = Hand(before.killed_by, store.killed_hands(db, pilot))
    check_independent(ctx, acting_hand(ctx), [killer], before.killed_at)
    after = msgspec.structs.replace(before, killed_at=None, killed_by=None, kill_reason=None)
    return _change(ctx, "parties.revive", reason, before, after)


def begin_exit(ctx: Context, pilot: str, reason: str) -> Admittance:
    """First stage of the exit: no new business; what stands runs off. :class:`IllegalStep` unless on trial."""
    ctx.permit("parties.begin_exit", pilot)
    return _advance(ctx, "parties.begin_exit", pilot, PilotState.STOPPING, reason, Text("启动退出", "begin the exit"))


def close(ctx: Context, pilot: str, reason: str) -> Admittance:
    """Last stage of the exit: run off and handed over. :class:`IllegalStep` unless it is leaving."""
    ctx.permit("parties.close", pilot)
    return _advance(ctx, "parties.close", pilot, PilotState.EXITED, reason, Text("完成退出", "complete the exit"))


def admittances(ctx: Context) -> Sequence[Admittance]:
    """How every pilot stands that was ever admitted, by name."""
    ctx.permit("parties.admittances", "parties")
    return store.admittances(ctx.db)


def admittance(ctx: Context, pilot: str) -> Admittance:
    """How a pilot stands. :class:`NotFound` where it was never admitted."""
    ctx.permit("parties.admittance", pilot)
    return _standing(ctx, pilot)


def used(ctx: Context, pilot: str) -> Used:
    """What the new business of a pilot has come to, all institutions together. :class:`NotFound`."""
    ctx.permit("parties.used", pilot)
    _standing(ctx, pilot)
    with ctx.engine_role("door") as db:
        return Used(*store.total_of_usage(db, pilot))


def steps(ctx: Context, pilot: str) -> Sequence[Step]:
    """The history of a pilot's admission, newest first: who, when, why, before and after."""
    ctx.permit("parties.steps", pilot)
    return store.steps(ctx.db, pilot)


def record_consent(ctx: Context, pilot: str, client: str, statement_sha256: str) -> Consent:
    """Keep that a client of the own institution consents to take part. :class:`ManyInvalid`, :class:`Conflict`.

    ``statement_sha256``: of the text the client was shown.
    """
    ctx.permit("parties.record_consent", client)
    faults = [*_slug_faults(pilot), *text_faults("client", client, 1, NAME_LENGTH)]
    if not re.fullmatch("[0-9a-f]{64}", statement_sha256):
        faults.append(invalid("statement_sha256", ascii(statement_sha256), "SHA-256 十六进制值", "a SHA-256 in hex"))
    refuse(faults)
    one = Consent(
        id=ctx.new_id("cns"),
        institution=ctx.actor.institution,
        pilot=pilot,
        client=client,
        statement_sha256=statement_sha256,
        given_at=ctx.now(),
        withdrawn_at=None,
    )
    if not store.insert_consent(ctx.db, one):
        raise Conflict(reason_zh="该客户已同意参加", reason_en="the client has consented already")
    ctx.record("parties.record_consent", one.id, None, one)
    return one


def withdraw_consent(ctx: Context, consent_id: str) -> Consent:
    """The client takes it back: no new business from now on. :class:`NotFound` when there is none that stands."""
    ctx.permit("parties.withdraw_consent", consent_id)
    after = store.withdraw_consent(ctx.db, require_id(consent_id, "cns"), ctx.now())
    if after is None:
        raise NotFound(what=consent_id)
    ctx.record("parties.withdraw_consent", after.id, msgspec.structs.replace(after, withdrawn_at=None), after)
    return after


def consents(ctx: Context, pilot: str, client: str | None = None) -> Sequence[Consent]:
    """Consents given to the own institution, newest first, at most :data:`PAGE_LIMIT`."""
    ctx.permit("parties.consents", pilot)
    return store.consents(ctx.db, ctx.actor.institution, pilot, client, PAGE_LIMIT)


def _advance(ctx: Context, action: str, pilot: str, target: PilotState, reason: str, step: Text) -> Admittance:
    refuse(_reason_faults(reason))
    before = _alone(ctx, pilot)
    _check_next(before, target, step)
    return _change(ctx, action, reason, before, msgspec.structs.replace(before, state=target))


def _alone(ctx: Context, pilot: str) -> Admittance:
    store.lock_alone(ctx.db, pilot)
    return _locked(ctx, pilot)


def _locked(ctx: Context, pilot: str) -> Admittance:
    """Also where a kill did not wait for new business: of two changes, the second sees the first."""
    with ctx.engine_role("door") as db:
        store.lock_admission(db, pilot)
    return _standing(ctx, pilot)


def _standing(ctx: Context, pilot: str) -> Admittance:
    found = store.admittance(ctx.db, pilot)
    if found is None:
        raise NotFound(what=ascii(pilot[:40])[1:-1])
    return found


def _drain(ctx: Context, pilot: str) -> bool:
    """Whether all new business under way has ended within the patience of a kill."""
    patience = store.lock_timeout(ctx.db)
    try:
        with ctx.db.begin_nested():
            store.set_lock_timeout(ctx.db, KILL_PATIENCE)
            store.lock_alone(ctx.db, pilot)
            store.set_lock_timeout(ctx.db, patience)
    except OperationalError as error:
        if getattr(error.orig, "sqlstate", None) != _LOCK_NOT_AVAILABLE:
            raise
        return False
    return True


def _change(
    ctx: Context,
    action: str,
    reason: str,
    before: Admittance,
    after: Admittance,
    killed_hands: Sequence[str] | None = None,
) -> Admittance:
    step = Step(
        pilot=after.pilot,
        number=0,
        action=action,
        reason=reason.strip(),
        actor=ctx.actor.on_behalf_of or ctx.actor.id,
        actor_name=ctx.actor.name,
        at=ctx.now(),
        before=before,
        after=after,
    )
    with ctx.engine_role("door") as db:
        store.update_admission(db, after, ctx.now(), killed_hands)
        if after.caps != before.caps:
            _recount(db, after.pilot)
        store.insert_step(db, step)
    ctx.record(action, after.pilot, before, after)
    return after


def _recount(db: Connection, pilot: str) -> None:
    store.lock_total(db, pilot)
    store.set_total(db, pilot, *store.total_of_usage(db, pilot))


def _check_next(present: Admittance, target: PilotState, step: Text) -> None:
    if STATE_MOVES.get(present.state) is not target:
        raise _illegal(present, step)


def _check_not_exited(present: Admittance, step: Text) -> None:
    if present.state is PilotState.EXITED:
        raise _illegal(present, step)


def _illegal(present: Admittance, step: Text) -> IllegalStep:
    state = PILOT_STATES[present.state]
    return IllegalStep(pilot=present.pilot, present_zh=state.zh, present_en=state.en, step_zh=step.zh, step_en=step.en)


def _sorted(caps: Caps) -> Caps:
    return caps if caps.products is None else msgspec.structs.replace(caps, products=tuple(sorted(set(caps.products))))


def _check_institutions(ctx: Context, institutions: Iterable[str]) -> None:
    for one in institutions:
        if people_store.institution(ctx.db, one) is None:
            raise NotFound(what=ascii(one[:40])[1:-1])


def _slug_faults(pilot: str) -> list[Problem]:
    return [] if _SLUG.fullmatch(pilot) else [invalid("pilot", ascii(pilot), "试点代号", "the slug of a pilot")]


def _reason_faults(reason: str) -> list[Problem]:
    return list(text_faults("reason", reason, 2, REASON_LENGTH))


def _caps_faults(caps: Caps) -> list[Problem]:
    faults: list[Problem] = []
    for place in ("users", "amount_fen"):
        limit: int | None = getattr(caps, place)
        if limit is not None and not 0 <= limit <= AMOUNT_LIMIT_FEN:
            faults.append(invalid(place, limit, "非负整数", "a whole number, not negative"))
    if caps.products is not None and len(caps.products) > MOST_NAMES:
        faults.append(
            invalid("products", len(caps.products), f"至多 {MOST_NAMES} 个产品", f"at most {MOST_NAMES} products")
        )
    for name in (caps.products or ())[:MOST_NAMES]:
        faults += text_faults("products", name, 1, NAME_LENGTH)
    if caps.valid_from is not None and caps.valid_until is not None and caps.valid_until < caps.valid_from:
        first = caps.valid_from
        faults.append(invalid("valid_until", caps.valid_until, f"不早于 {first} 的日期", f"a day not before {first}"))
    return faults
