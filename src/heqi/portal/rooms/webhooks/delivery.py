"""What a delivery is: how a message stands, what came of an attempt, and when the next one is made; pure.

The pauses are those of Standard Webhooks 1.0.0 ("Retry schedule"): ten attempts within three and a half days.
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from enum import StrEnum
from http import HTTPStatus

import msgspec

from heqi.kernel.problems import Conflict

PAUSES = tuple(timedelta(seconds=seconds) for seconds in (5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400))
"""Before the second, third, … attempt."""
JITTER = 0.2
"""So much longer at most, that not everything that failed together comes back together."""
LONGEST_WISH = timedelta(days=1)
"""Of a receiver, for a pause (``Retry-After``)."""
EXCERPT_BYTES = 1024


class NotOver(Conflict):
    """消息 {message} 正在投递，无需重发。
    The message {message} is being delivered; there is nothing to repeat.
    → 请等待投递结束，或在其运行页面取消。
    → Wait until it is over, or cancel its run."""


class MessageState(StrEnum):
    """How a message stands; ``stopped``: its subscription was, before it got through."""

    WAITING, DELIVERED, FAILED, STOPPED = "waiting", "delivered", "failed", "stopped"


class Stop(StrEnum):
    """Why the house stopped a subscription: the receiver is gone for good (410), or nothing gets through for days."""

    GONE, FAILING = "gone", "failing"


class Outcome(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What came of one attempt: a status, or the word for what went wrong on the way."""

    at: datetime
    status: int | None
    error: str | None
    """``timeout``, ``refused``, ``address``, ``name``, ``tls`` or ``broken``; None where there was an answer."""
    duration_ms: int
    excerpt: str
    """The beginning of the answer, for people."""
    wait_seconds: int | None = None
    """The receiver's wish (``Retry-After``)."""

    @property
    def good(self) -> bool:
        """Whether the message has arrived."""
        return self.status is not None and HTTPStatus.OK <= self.status < HTTPStatus.MULTIPLE_CHOICES

    @property
    def gone(self) -> bool:
        """Whether the receiver wants no more of them."""
        return self.status == HTTPStatus.GONE


class Delivery(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One attempt to deliver a message 投递记录."""

    id: str
    attempt: int
    at: datetime
    status: int | None
    """HTTP status of the answer; None: there was none."""
    error: str | None
    duration_ms: int
    excerpt: str


class Message(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A message of the outbox 事件消息."""

    id: str
    subscription_id: str
    event: str
    state: MessageState
    run: str | None
    """The run that delivers it."""
    created_at: datetime
    ended_at: datetime | None


class MessageDetail(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A message with every attempt to deliver it, the first one first."""

    message: Message
    body: str
    deliveries: tuple[Delivery, ...]


def pause_before(message_id: str, attempt: int, wait_seconds: int | None) -> timedelta | None:
    """How long to wait before an attempt (2, 3, …), at least as the receiver wished; None: there is no such attempt."""
    if attempt - 2 >= len(PAUSES):
        return None
    # the same whenever the run is carried on, and different from message to message
    chance = int.from_bytes(hashlib.sha256(f"{message_id}/{attempt}".encode()).digest()[:4], "big") / 2**32
    wish = min(timedelta(seconds=wait_seconds or 0), LONGEST_WISH)
    return max(PAUSES[attempt - 2], wish) * (1 + JITTER * chance)
