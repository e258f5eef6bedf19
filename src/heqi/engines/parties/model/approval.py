"""Four eyes 双人复核: what one proposes, others decide: states, tiers of amounts, who is independent of whom.

open 待复核 -> approved 已通过 | rejected 已否决 | withdrawn 已撤回 | expired 已过期
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from itertools import pairwise

import msgspec

from heqi.kernel.messages import Text

MOST_CHECKERS = 5
PAYLOAD_LIMIT_BYTES = 256 * 1024
AMOUNT_LIMIT_FEN = 2**53 - 1
"""Largest whole number that canonical JSON can say."""


class ApprovalState(StrEnum):
    """Where an approval stands; all but the first are final."""

    OPEN = "open"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


APPROVAL_STATES: Mapping[ApprovalState, Text] = {
    ApprovalState.OPEN: Text("待复核", "Open"),
    ApprovalState.APPROVED: Text("已通过", "Approved"),
    ApprovalState.REJECTED: Text("已否决", "Rejected"),
    ApprovalState.WITHDRAWN: Text("已撤回", "Withdrawn"),
    ApprovalState.EXPIRED: Text("已过期", "Expired"),
}


class Verdict(StrEnum):
    """What a checker says."""

    APPROVE = "approve"
    REJECT = "reject"


class Vote(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One checker's decision 复核意见."""

    number: int
    checker: str
    checker_name: Text
    checker_institution: str
    hands: tuple[str, ...]
    """The natural persons behind it: the checker, and whoever acted in their place."""
    verdict: Verdict
    reason: str
    payload_sha256: str
    """Of what the checker was shown."""
    at: datetime


class Approval(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Something that happens only after others have looked at it 复核事项."""

    id: str
    institution: str
    kind: str
    """What is to be done, in the words of whoever proposes it (``sandbox.revive``)."""
    subject: str
    payload: bytes
    """Canonical bytes (RFC 8785) of what is proposed: what maker and checkers are shown, and what is carried out."""
    payload_sha256: str
    amount_fen: int | None
    checkers_needed: int
    tier_source: str
    """Where the number of checkers comes from."""
    checker_role: str | None
    checker_institution: str
    maker: str
    maker_name: Text
    hands: tuple[str, ...]
    """The natural persons behind the proposal."""
    reason: str
    proposed_at: datetime
    expires_at: datetime
    state: ApprovalState
    closed_at: datetime | None
    votes: tuple[Vote, ...] = ()

    def seen_at(self, moment: datetime) -> Approval:
        """As it is to be read at ``moment``: an open one past its time is expired."""
        if self.state is ApprovalState.OPEN and moment >= self.expires_at:
            return msgspec.structs.replace(self, state=ApprovalState.EXPIRED, closed_at=self.expires_at)
        return self


class Tier(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """From this amount on (fen, included), so many checkers."""

    from_fen: int
    checkers: int


class TierTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How many checkers an amount needs, for one kind of approval of one institution, from a day on (market time)."""

    id: str
    institution: str
    kind: str
    valid_from: date
    tiers: tuple[Tier, ...]
    source: str
    """The rule it follows, such as the institution's own regulation."""
    set_by: str
    set_at: datetime


def checkers_needed(tiers: Sequence[Tier], amount_fen: int) -> int:
    """The checkers of the highest tier that ``amount_fen`` reaches; ``tiers`` begin at 0 and rise."""
    return [tier.checkers for tier in tiers if tier.from_fen <= amount_fen][-1]


def tiers_rise(tiers: Sequence[Tier]) -> bool:
    """Whether they begin at 0, rise strictly, and never ask fewer checkers for more money."""
    starts = [tier.from_fen for tier in tiers]
    counts = [tier.checkers for tier in tiers]
    return (
        bool(tiers)
        and starts[0] == 0
        and all(low < high for low, high in pairwise(starts))
        and all(few <= many for few, many in pairwise(counts))
        and counts[0] >= 1
        and counts[-1] <= MOST_CHECKERS
        and starts[-1] <= AMOUNT_LIMIT_FEN
    )


class Hand(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who takes part in four eyes: the person's id, and the natural persons behind it."""

    person: str
    individuals: frozenset[str]


def dependence(one: Hand, other: Hand, lent: Iterable[tuple[str, str]]) -> Text | None:
    """Why two people are not independent, or None.

    ``lent``: pairs of lender and deputy between whom a delegation stood at any time from proposal to decision; either
    way round, one of the two would look at what is done in their own name.
    """
    if one.person == other.person or one.individuals & other.individuals:
        return Text("经办与复核是同一人", "they are the same person")
    pair = {one.person, other.person}
    if any({lender, deputy} == pair for lender, deputy in lent):
        return Text("两人之间有转授权", "one of them has lent roles to the other")
    return None
