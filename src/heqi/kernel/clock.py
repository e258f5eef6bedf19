"""Time and randomness enter the program here and nowhere else, so that a day can be replayed."""

from __future__ import annotations

import secrets
import time
from datetime import UTC, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

MARKET_ZONE = ZoneInfo("Asia/Shanghai")


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds that never run backwards; only differences mean anything."""
        ...


class Randomness(Protocol):
    """Where unpredictable bytes come from."""

    def take(self, count: int) -> bytes:
        """``count`` fresh random bytes."""
        ...


class SystemClock:
    """The clock of the machine."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


class SystemRandomness:
    """The operating system's source, fit for keys and salts."""

    def take(self, count: int) -> bytes:
        return secrets.token_bytes(count)


def market_time(moment: datetime) -> datetime:
    """``moment`` as the market reads it (Asia/Shanghai)."""
    return moment.astimezone(MARKET_ZONE)


def instant_text(moment: datetime) -> str:
    """``moment`` as RFC 3339 in UTC with whole milliseconds: one spelling, so that it can be hashed."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
