"""Four eyes as a use case for everyone: propose, decide, withdraw; what is decided is done in the same transaction.

Whoever calls :func:`decide` hands in what is to be done. It runs once, with the last voice that was needed, inside the
transaction that keeps this voice: decided and not done, or done and not decided, cannot be.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

import msgspec

from heqi.engines.parties.independence import acting_hand, check_independent
from heqi.engines.parties.model.approval import (
    AMOUNT_LIMIT_FEN,
    APPROVAL_STATES,
    MOST_CHECKERS,
    PAYLOAD_LIMIT_BYTES,
    Approval,
    ApprovalState,
    Hand,
    Tier,
    TierTable,
    Verdict,
    Vote,
    checkers_needed,
    tiers_rise,
)
from heqi.engines.parties.model.people import InstitutionStatus
from heqi.engines.parties.model.problems import (
    AlreadyDecided,
    ApprovalClosed,
    ApprovalExpired,
    NotTheChecker,
    OtherContent,
)
from heqi.engines.parties.store import approval as store
from heqi.engines.parties.store import people as people_store
from heqi.engines.parties.words import REASON_LENGTH, ROLE, invalid, refuse, require_id, text_faults
from heqi.kernel.canonical import canonical_bytes
from heqi.kernel.clock import market_time
from heqi.kernel.problems import Forbidden, NotFound, Problem, TooLarge
from heqi.storage import Context

PAGE_LIMIT = 200
SUBJECT_LENGTH = 120
LONGEST = timedelta(days=366)


class Proposal(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is to be done, why, and who is to look at it."""

    kind: str
    """Action that follows, such as ``sandbox.revive``; amount tiers go by it."""
    subject: str
    """Id of what it is about."""
    payload: object
    """Everything that decides what is done, as plain values: canonical JSON is made of it."""
    reason: str
    expires_at: datetime
    amount_fen: int | None = None
    checkers: int = 1
    """At least so many; a tier of the amount may ask for more."""
    checker_role: str | None = None
    checker_institution: str | None = None
    """None: the maker's own; another one gets to see the approval."""


def propose(ctx: Context, command: Proposal) -> Approval:
    """Put something before other eyes. :class:`ManyInvalid`, :class:`TooLarge`, :class:`NotFound` (the institution)."""
    ctx.permit("parties.propose", command.subject)
    own = ctx.actor.institution
    table = store.tier_table_on(ctx.db, own, command.kind, market_time(ctx.now()).date())
    refuse(_proposal_faults(command, ctx.now(), table))
    payload = canonical_bytes(msgspec.to_builtins(command.payload))
    if len(payload) > PAYLOAD_LIMIT_BYTES:
        raise TooLarge(what="payload", size=len(payload), limit=PAYLOAD_LIMIT_BYTES)
    checker_institution = command.checker_institution or own
    _check_institution(ctx, checker_institution)
    one = _approval(ctx, command, payload, checker_institution, table)
    store.insert_approval(ctx.db, one)
    ctx.share(one.id, checker_institution)
    ctx.record("parties.propose", one.id, None, one)
    return one


def decide(
    ctx: Context,
    approval_id: str,
    verdict: Verdict,
    reason: str,
    seen_sha256: str,
    *,
    act: Callable[[Approval], None],
) -> Approval:
    """One checker's voice; ``act`` carries the approval out, once, when the last voice it needs has come.

    ``seen_sha256``: of the payload that the checker was shown. A single "no" closes it. :class:`ManyInvalid`,
    :class:`NotFound`, :class:`ApprovalClosed`, :class:`ApprovalExpired`, :class:`OtherContent`,
    :class:`NotTheChecker`, :class:`AlreadyDecided`, :class:`SamePerson`; whatever ``act`` raises undoes the voice too.
    """
    ctx.permit("parties.decide", approval_id)
    refuse(text_faults("reason", reason, 2, REASON_LENGTH))
    before = _open(ctx, approval_id)
    if seen_sha256 != before.payload_sha256:
        raise OtherContent(seen=ascii(seen_sha256[:12])[1:-1], proposed=before.payload_sha256[:12])
    hand = _checking_hand(ctx, before)
    vote = Vote(
        number=len(before.votes) + 1,
        checker=hand.person,
        checker_name=ctx.actor.name,
        checker_institution=ctx.actor.institution,
        hands=tuple(sorted(hand.individuals)),
        verdict=verdict,
        reason=reason.strip(),
        payload_sha256=seen_sha256,
        at=ctx.now(),
    )
    with ctx.db.begin_nested():  # also for a caller that goes on after ``act`` failed: no voice stays without its deed
        store.insert_vote(ctx.db, before, vote)
        after = _counted(ctx, msgspec.structs.replace(before, votes=(*before.votes, vote)))
        ctx.record("parties.decide", after.id, before, after)
        if after.state is ApprovalState.APPROVED:
            act(after)
    return after


def withdraw(ctx: Context, approval_id: str, reason: str) -> Approval:
    """The maker takes it back while it is open. :class:`ManyInvalid`, :class:`NotFound`, ``Forbidden``, as decide."""
    ctx.permit("parties.withdraw", approval_id)
    refuse(text_faults("reason", reason, 2, REASON_LENGTH))
    before = _open(ctx, approval_id)
    hand = acting_hand(ctx)
    if hand.person != before.maker and not hand.individuals & set(before.hands):
        raise Forbidden(actor=ctx.actor.id, action="parties.withdraw")
    after = _closed(ctx, before, ApprovalState.WITHDRAWN)
    ctx.record("parties.withdraw", after.id, {"reason": reason.strip()}, after)
    return after


def expire_approvals(ctx: Context) -> Sequence[str]:
    """Close what is past its time at the own institution; the ids. (Reading and deciding never wait for this.)"""
    ctx.permit("parties.expire_approvals", ctx.actor.institution)
    expired = store.expire(ctx.db, ctx.actor.institution, ctx.now())
    ctx.record("parties.expire_approvals", ctx.actor.institution, None, expired)
    return expired


def approval(ctx: Context, approval_id: str) -> Approval:
    """One approval of the own institution or shared with it. :class:`NotFound`."""
    ctx.permit("parties.approval", approval_id)
    return _found(ctx, approval_id).seen_at(ctx.now())


def approvals(
    ctx: Context,
    *,
    kind: str | None = None,
    subject: str | None = None,
    state: ApprovalState | None = None,
    cursor: str | None = None,
    limit: int = 50,
) -> Sequence[Approval]:
    """Approvals one may see, newest first, those older than ``cursor`` (an id)."""
    ctx.permit("parties.approvals", ctx.actor.institution)
    after = require_id(cursor, "apr") if cursor else None
    limit = max(1, min(limit, PAGE_LIMIT))
    now = ctx.now()
    found = store.approvals(ctx.db, kind=kind, subject=subject, state=state, now=now, cursor=after, limit=limit)
    return [one.seen_at(now) for one in found]


def set_tiers(ctx: Context, kind: str, valid_from: date, tiers: Sequence[Tier], source: str) -> TierTable:
    """From a day on, today at the earliest, so many checkers for so much money. :class:`ManyInvalid`.

    What has been proposed keeps the number it was proposed with.
    """
    ctx.permit("parties.set_tiers", ctx.actor.institution)
    today = market_time(ctx.now()).date()
    faults = [*_kind_faults(kind), *text_faults("source", source, 2, REASON_LENGTH)]
    if valid_from < today:
        faults.append(
            invalid("valid_from", valid_from, f"不早于今天（{today}）的日期", f"a day not before today, {today}")
        )
    if not tiers_rise(tiers):
        faults.append(
            invalid(
                "tiers",
                "; ".join(f"{tier.from_fen}: {tier.checkers}" for tier in tiers),
                f"从 0 起递增的金额，复核人数不减且为 1 至 {MOST_CHECKERS}",
                f"amounts that rise from 0 with 1 to {MOST_CHECKERS} checkers, never fewer for more",
            )
        )
    refuse(faults)
    one = TierTable(
        id=ctx.new_id("tie"),
        institution=ctx.actor.institution,
        kind=kind,
        valid_from=valid_from,
        tiers=tuple(tiers),
        source=source.strip(),
        set_by=ctx.actor.on_behalf_of or ctx.actor.id,
        set_at=ctx.now(),
    )
    store.insert_tier_table(ctx.db, one)
    ctx.record("parties.set_tiers", one.id, None, one)
    return one


def tier_tables(ctx: Context, kind: str) -> Sequence[TierTable]:
    """All tier tables of a kind at the own institution, the newest day first."""
    ctx.permit("parties.tier_tables", ctx.actor.institution)
    return store.tier_tables(ctx.db, ctx.actor.institution, kind)


def _approval(
    ctx: Context, command: Proposal, payload: bytes, checker_institution: str, table: TierTable | None
) -> Approval:
    hand = acting_hand(ctx)
    needed, tier_source = command.checkers, ""
    if table is not None and command.amount_fen is not None:
        needed, tier_source = max(needed, checkers_needed(table.tiers, command.amount_fen)), table.source
    return Approval(
        id=ctx.new_id("apr"),
        institution=ctx.actor.institution,
        kind=command.kind,
        subject=command.subject,
        payload=payload,
        payload_sha256=hashlib.sha256(payload).hexdigest(),
        amount_fen=command.amount_fen,
        checkers_needed=needed,
        tier_source=tier_source,
        checker_role=command.checker_role,
        checker_institution=checker_institution,
        maker=hand.person,
        maker_name=ctx.actor.name,
        hands=tuple(sorted(hand.individuals)),
        reason=command.reason.strip(),
        proposed_at=ctx.now(),
        expires_at=command.expires_at,
        state=ApprovalState.OPEN,
        closed_at=None,
    )


def _found(ctx: Context, approval_id: str) -> Approval:
    found = store.approval(ctx.db, require_id(approval_id, "apr"))
    if found is None:
        raise NotFound(what=approval_id)
    return found


def _open(ctx: Context, approval_id: str) -> Approval:
    """An open approval, locked. Row security lets nobody lock a closed one, or one that others are to decide."""
    found = store.approval(ctx.db, require_id(approval_id, "apr"), locked=True)
    if found is None:
        seen = _found(ctx, approval_id).seen_at(ctx.now())
        if seen.state is ApprovalState.OPEN:
            raise _not_the_checker(seen)
        state = APPROVAL_STATES[seen.state]
        raise ApprovalClosed(approval=seen.id, state_zh=state.zh, state_en=state.en)
    if ctx.now() >= found.expires_at:
        raise ApprovalExpired(approval=found.id, at=f"{market_time(found.expires_at):%Y-%m-%d %H:%M}")
    return found


def _checking_hand(ctx: Context, one: Approval) -> Hand:
    role_missing = one.checker_role is not None and one.checker_role not in ctx.actor.roles
    if role_missing or ctx.actor.institution != one.checker_institution:
        raise _not_the_checker(one)
    hand = acting_hand(ctx)
    if any(vote.checker == hand.person for vote in one.votes):
        raise AlreadyDecided(approval=one.id)
    others = [Hand(one.maker, frozenset(one.hands))]
    others += [Hand(vote.checker, frozenset(vote.hands)) for vote in one.votes]
    check_independent(ctx, hand, others, one.proposed_at)
    return hand


def _not_the_checker(one: Approval) -> NotTheChecker:
    role = one.checker_role
    return NotTheChecker(
        needed_zh=f"机构 {one.checker_institution} 的" + (f"角色 {role}" if role else "其他人员"),
        needed_en=(f"the role {role}" if role else "somebody else") + f" at the institution {one.checker_institution}",
    )


def _counted(ctx: Context, one: Approval) -> Approval:
    if one.votes[-1].verdict is Verdict.REJECT:
        return _closed(ctx, one, ApprovalState.REJECTED)
    if len(one.votes) >= one.checkers_needed:
        return _closed(ctx, one, ApprovalState.APPROVED)
    return one


def _closed(ctx: Context, one: Approval, state: ApprovalState) -> Approval:
    store.close(ctx.db, one.id, state, ctx.now())
    return msgspec.structs.replace(one, state=state, closed_at=ctx.now())


def _check_institution(ctx: Context, institution: str) -> None:
    found = people_store.institution(ctx.db, institution)
    if found is None or found.status is not InstitutionStatus.ACTIVE:
        raise NotFound(what=ascii(institution[:40])[1:-1])


def _kind_faults(kind: str) -> list[Problem]:
    if ROLE.fullmatch(kind):
        return []
    return [invalid("kind", ascii(kind), "事项名，如 sandbox.revive", "the name of an action, such as sandbox.revive")]


def _proposal_faults(command: Proposal, now: datetime, table: TierTable | None) -> list[Problem]:
    faults = [
        *_kind_faults(command.kind),
        *text_faults("subject", command.subject, 1, SUBJECT_LENGTH),
        *text_faults("reason", command.reason, 2, REASON_LENGTH),
    ]
    if not now < command.expires_at <= now + LONGEST:
        faults.append(
            invalid("expires_at", command.expires_at, "一年以内的将来时刻", "a moment within a year from now")
        )
    if not 1 <= command.checkers <= MOST_CHECKERS:
        expected = f"1 至 {MOST_CHECKERS} 的整数", f"a whole number from 1 to {MOST_CHECKERS}"
        faults.append(invalid("checkers", command.checkers, *expected))
    amount = command.amount_fen
    if amount is None and table is not None:
        faults.append(invalid("amount_fen", "", "金额（该事项按金额分档复核）", "an amount: this kind has tiers"))
    if amount is not None and not 0 <= amount <= AMOUNT_LIMIT_FEN:
        faults.append(invalid("amount_fen", amount, "非负整数，单位为分", "a whole number of fen, not negative"))
    return faults
