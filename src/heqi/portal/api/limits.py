"""Rate limits: a token bucket for each caller, in each worker; the workers share the limit equally.

Which worker answers is the kernel's choice, so a caller may meet its share of the limit a little before or after the
whole of it. Headers as in draft-ietf-httpapi-ratelimit-headers.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from typing import Any

from litestar import Request
from litestar.datastructures import MutableScopeHeaders
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from heqi.kernel.clock import Clock
from heqi.kernel.problems import Problem
from heqi.kernel.settings import Api
from heqi.portal.answers import say_problem
from heqi.portal.page import current_view

PATHS = ("/api/",)
MOST_CALLERS = 10_000
"""Buckets a worker keeps; the one that was used longest ago goes first."""


class TooManyRequests(Problem):
    """请求过于频繁：每秒至多 {limit} 次。
    Too many requests: at most {limit} a second.
    → 请在 {retry_seconds} 秒后重试，并参照应答头 RateLimit 安排节奏。
    → Try again in {retry_seconds} s, and pace yourself by the header RateLimit."""

    status = 429


class Buckets:
    """The buckets of one worker: level and time of each caller's last request."""

    def __init__(self, requests_per_second: float, burst: int, clock: Clock) -> None:
        """``burst``: requests that a caller may send at once."""
        self.requests_per_second = requests_per_second
        self.burst = burst
        self._clock = clock
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, caller: str) -> tuple[int, int]:
        """Take one request: how many are left (-1: there was none), and in how many seconds the bucket is full."""
        now = self._clock.monotonic()
        level, then = self._levels.pop(caller, (float(self.burst), now))
        level = min(self.burst, level + (now - then) * self.requests_per_second)
        granted = level >= 1
        level -= granted
        self._levels[caller] = (level, now)
        if len(self._levels) > MOST_CALLERS:
            self._levels.popitem(last=False)
        return (int(level) if granted else -1), math.ceil((self.burst - level) / self.requests_per_second)


def shared_by(workers: int, settings: Api, clock: Clock) -> Buckets:
    """The buckets of one of ``workers``."""
    return Buckets(settings.requests_per_second / workers, max(1, settings.burst // workers), clock)


class RateLimiter:
    """ASGI middleware around the API; stands behind the door, so that it knows who calls."""

    def __init__(self, app: ASGIApp, buckets: Buckets) -> None:
        self.app = app
        self.buckets = buckets

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count the request and pass it on, or answer :class:`TooManyRequests`."""
        path = scope.get("path", "")
        if scope["type"] != "http" or not path.startswith(PATHS):
            await self.app(scope, receive, send)
            return
        left, full_seconds = self.buckets.take(caller_of(scope))
        burst, rate = self.buckets.burst, self.buckets.requests_per_second
        headers = {
            "ratelimit-policy": f'"caller";q={burst};w={math.ceil(burst / rate)}',
            "ratelimit": f'"caller";r={max(left, 0)};t={full_seconds}',
        }

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableScopeHeaders.from_message(message).update(headers)
            await send(message)

        if left < 0:
            problem = TooManyRequests(limit=math.ceil(rate), retry_seconds=max(1, math.ceil(1 / rate)))
            request: Request[Any, Any, Any] = Request(scope)
            await say_problem(request, problem).to_asgi_response(None, request)(scope, receive, send_with_headers)
            return
        await self.app(scope, receive, send_with_headers)


def caller_of(scope: Scope) -> str:
    """Whose bucket a request is taken from: the token's or session's, without them the network address's."""
    entry = current_view.get().entry
    if entry is not None:
        return f"{entry.credential.value} {entry.id}"
    client = scope.get("client")
    return f"address {client[0]}" if client else "address"
