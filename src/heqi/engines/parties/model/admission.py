"""Admission 准入: whether a pilot takes new business, of whom, how much; its states and who may go where.

    closed 未开放 -> trial 试点中 -> stopping 停止新业务 -> exited 已退出

Beside the state stands the kill switch 紧急停止: pressed by one person, lifted by another.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

import msgspec

from heqi.kernel.messages import Text


class PilotState(StrEnum):
    """Where a pilot stands. New business is taken in the trial only."""

    CLOSED = "closed"
    TRIAL = "trial"
    STOPPING = "stopping"
    EXITED = "exited"


PILOT_STATES: Mapping[PilotState, Text] = {
    PilotState.CLOSED: Text("未开放", "Closed"),
    PilotState.TRIAL: Text("试点中", "On trial"),
    PilotState.STOPPING: Text("退出中，已停止新业务", "Leaving, no new business"),
    PilotState.EXITED: Text("已退出", "Exited"),
}
STATE_MOVES: Mapping[PilotState, PilotState] = {
    PilotState.CLOSED: PilotState.TRIAL,
    PilotState.TRIAL: PilotState.STOPPING,
    PilotState.STOPPING: PilotState.EXITED,
}
"""From each state to the only next one; there is no way back."""


class Caps(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The limits of a trial; None: no such limit."""

    users: int | None = None
    """Distinct clients, all institutions together."""
    amount_fen: int | None = None
    """Sum of all amounts."""
    products: tuple[str, ...] | None = None
    """The only products that may be traded."""
    valid_from: date | None = None
    valid_until: date | None = None
    """First and last day of new business, market time."""


class Admittance(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The admission of one pilot, known to every member of the platform 准入状态."""

    pilot: str
    state: PilotState
    caps: Caps
    consent_needed: bool
    institutions: tuple[str, ...]
    """The whitelist, by id."""
    whitelist: bool = True
    """False: open to every institution, whoever stands on the list."""
    killed_at: datetime | None = None
    killed_by: str | None = None
    kill_reason: str | None = None


class Used(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the new business of a pilot has come to, all institutions together."""

    users: int
    amount_fen: int


class Usage(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One use of a pilot's caps 额度占用."""

    pilot: str
    institution: str
    subject: str
    """Id of the business; the same one again is not counted again."""
    client: str
    amount_fen: int
    product: str | None
    action: str
    at: datetime


class Admit(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A pilot that begins its trial."""

    pilot: str
    reason: str
    institutions: tuple[str, ...]
    caps: Caps = Caps()
    consent_needed: bool = True


class SetCaps(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Other limits for a pilot, in place of all that it has."""

    pilot: str
    reason: str
    caps: Caps
    consent_needed: bool
    whitelist: bool | None = None
    """Whether only the institutions of the list may do business; None: as it is."""


class Kill(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What pressing the kill switch did."""

    admittance: Admittance
    drained: bool
    """Whether all new business that had begun before ended first; else some may still commit, but none begins."""


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One entry of a pilot's history: what was done to its admission, by whom, and how it stood before and after."""

    pilot: str
    number: int
    action: str
    reason: str
    actor: str
    actor_name: Text
    at: datetime
    before: Admittance | None
    after: Admittance


class Consent(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A client's informed consent 知情同意 to take part in a pilot through one institution."""

    id: str
    institution: str
    pilot: str
    client: str
    statement_sha256: str
    """Of the text that the client was shown."""
    given_at: datetime
    withdrawn_at: datetime | None
