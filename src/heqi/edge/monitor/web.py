"""A log's public files over HTTP, from a server that is not trusted: it may stall, never end, or answer anything."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from ipaddress import ip_address
from types import TracebackType
from urllib.parse import urlsplit

import httpx

from heqi.engines.trust.reading import AccessRefused, AnswerTooLong, NotThere, SourceUnreachable
from heqi.kernel.clock import Clock
from heqi.kernel.problems import Problem

TIMEOUT_SECONDS = 10.0
"""Longest silence of the server."""
WHOLE_SECONDS = 60.0
"""Longest time for one file from its request to its last byte."""
TRIES = 3
WAITS_SECONDS = (0.5, 2.0)
LONGEST_WAIT_SECONDS = 30.0
AGAIN = frozenset({429, 500, 502, 503, 504})

Wait = Callable[[float], object]


class BadAddress(Problem):
    """{address} 不是日志地址。
    {address} is no address of a log.
    → 请给出 http(s):// 地址（其下有 checkpoint 与 tile/），或导出的文件夹。
    → Give an http(s):// address below which checkpoint and tile/ are found, or an exported folder."""

    status = 422


class TokenInTheOpen(Problem):
    """不会把令牌经未加密的 http:// 发往 {host}。
    The token is not sent to {host} over unencrypted http://.
    → 请使用 https:// 地址；http:// 仅限本机。
    → Use an https:// address; http:// is for this machine only."""

    status = 422


class WebSource:
    """A log below an address. To be closed, or used as a context."""

    def __init__(
        self,
        address: str,
        *,
        clock: Clock,
        wait: Wait,
        token: str | None = None,
        timeout_seconds: float = TIMEOUT_SECONDS,
        whole_seconds: float = WHOLE_SECONDS,
    ) -> None:
        """``wait`` sleeps between tries. :class:`BadAddress`, :class:`TokenInTheOpen`."""
        parts = _parts(address)
        if token is not None and parts.scheme == "http" and not _is_here(parts.host):
            raise TokenInTheOpen(host=parts.host)
        self.name = address.rstrip("/")
        self._clock, self._wait, self._whole_seconds = clock, wait, whole_seconds
        headers = {"user-agent": "heqi-monitor", "accept-encoding": "gzip, identity"}
        headers |= {"authorization": f"Bearer {token}"} if token is not None else {}
        # No redirects: the token is for this address, and a log has one.
        self._client = httpx.Client(timeout=timeout_seconds, headers=headers, follow_redirects=False)

    def __enter__(self) -> WebSource:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def read(self, path: str, limit_bytes: int) -> bytes:
        """See ``reading.Source``; what may pass by itself is tried again, at most three times in all."""
        for pause in WAITS_SECONDS[: TRIES - 1]:
            try:
                return self._once(path, limit_bytes)
            except SourceUnreachable as problem:
                asked = problem.fields.get("retry_seconds")
                self._wait(min(float(str(asked)), LONGEST_WAIT_SECONDS) if asked else pause)
        return self._once(path, limit_bytes)

    def _once(self, path: str, limit_bytes: int) -> bytes:
        until = self._clock.monotonic() + self._whole_seconds
        try:
            with self._client.stream("GET", f"{self.name}/{path}") as answer:
                self._check(answer, path)
                return self._content(answer, path, limit_bytes, until)
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as error:
            raise SourceUnreachable(source=self.name, reason=f"{path}: {type(error).__name__}") from error

    def _check(self, answer: httpx.Response, path: str) -> None:
        status = answer.status_code
        if status in (404, 410):
            raise NotThere(source=self.name, path=path)
        if status in (401, 403):
            raise AccessRefused(source=self.name, path=path, status_code=status)
        if status in AGAIN:
            after = answer.headers.get("retry-after", "")
            seconds = int(after) if after.isascii() and after.isdigit() and len(after) < 6 else None
            raise SourceUnreachable(source=self.name, reason=f"{path}: HTTP {status}", retry_seconds=seconds)
        if status != 200:
            raise SourceUnreachable(source=self.name, reason=f"{path}: HTTP {status}")

    def _content(self, answer: httpx.Response, path: str, limit_bytes: int, until: float) -> bytes:
        coding = answer.headers.get("content-encoding", "identity").lower()
        if coding not in ("identity", "gzip"):
            raise SourceUnreachable(source=self.name, reason=f"{path}: Content-Encoding {coding[:40]}")
        content = bytearray()
        for piece in self._in_time(answer, path, until):
            content += piece
            if len(content) > limit_bytes:
                raise AnswerTooLong(source=self.name, path=path, limit=limit_bytes)
        return bytes(content) if coding == "identity" else self._unpacked(bytes(content), path, limit_bytes)

    def _in_time(self, answer: httpx.Response, path: str, until: float) -> Iterator[bytes]:
        for piece in answer.iter_raw():
            yield piece
            if self._clock.monotonic() > until:  # a byte now and then never times out by itself
                raise SourceUnreachable(source=self.name, reason=f"{path}: > {self._whole_seconds:g} s")

    def _unpacked(self, packed: bytes, path: str, limit_bytes: int) -> bytes:
        """What was compressed, but no more of it than may be: a few bytes can stand for gigabytes."""
        unpacking = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
        try:
            content = unpacking.decompress(packed, limit_bytes + 1)
        except zlib.error as error:
            raise SourceUnreachable(source=self.name, reason=f"{path}: gzip") from error
        if len(content) > limit_bytes:
            raise AnswerTooLong(source=self.name, path=path, limit=limit_bytes)
        if not unpacking.eof:
            raise SourceUnreachable(source=self.name, reason=f"{path}: gzip")
        return content


def _parts(address: str) -> httpx.URL:
    try:
        parts = urlsplit(address)
        whole = httpx.URL(address)
    except (ValueError, httpx.InvalidURL):
        raise BadAddress(address=ascii(address)[1:-1]) from None
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.query or parts.fragment:
        raise BadAddress(address=ascii(address)[1:-1])
    return whole


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
