"""One POST to an address outside: the name is resolved once, judged, and that very address is connected to.

No redirect is followed, no proxy asked, and the whole attempt ends after a fixed time, whatever the receiver does.
"""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit

import msgspec

from heqi.kernel.clock import Clock
from heqi.portal.rooms.webhooks.addresses import is_public
from heqi.portal.rooms.webhooks.delivery import EXCERPT_BYTES, Outcome

TIMEOUT_SECONDS = 10.0
PORTS = {"https": 443, "http": 80}
AGENT = "heqi-webhooks/1"
WAITS = (429, 503)


class Parcel(msgspec.Struct, frozen=True, kw_only=True):
    """A message as it goes out now. Never kept: the address may hold what only administrators should see."""

    url: str
    headers: Mapping[str, str]
    body: bytes
    insecure: bool
    """Whether ``http://`` on this machine is allowed."""


class Refused(Exception):
    """Why nothing was sent, in one word."""


def post(parcel: Parcel, clock: Clock) -> Outcome:
    """Send it and say what came of it; raises nothing for what the receiver or the way to it does."""
    at, since = clock.now(), clock.monotonic()
    status: int | None = None
    error: str | None = None
    excerpt, wait = "", None
    try:
        status, excerpt, wait = _exchange(parcel)
    except Refused as refused:
        error = str(refused)
    except (TimeoutError, HTTPException, OSError, ValueError) as failure:
        late = clock.monotonic() - since >= TIMEOUT_SECONDS
        error = "timeout" if late else _word(failure)
    spent_ms = max(0, int((clock.monotonic() - since) * 1000))
    return Outcome(at=at, status=status, error=error, duration_ms=spent_ms, excerpt=excerpt, wait_seconds=wait)


def _word(failure: Exception) -> str:
    if isinstance(failure, TimeoutError):
        return "timeout"
    if isinstance(failure, ssl.SSLError):
        return "tls"
    return "refused" if isinstance(failure, ConnectionRefusedError) else "broken"


def _exchange(parcel: Parcel) -> tuple[int, str, int | None]:
    parts = urlsplit(parcel.url)
    host, port = parts.hostname or "", parts.port or PORTS[parts.scheme]
    address = _address(host, port, insecure=parcel.insecure and parts.scheme == "http")
    connection = HTTPConnection(host, parts.port, timeout=TIMEOUT_SECONDS)
    with _connected(address, port, host if parts.scheme == "https" else None) as connected:
        connection.sock = connected
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        # the default port of the scheme stands in no Host header, which http.client knows of port 80 only
        name = parts.netloc.removesuffix(f":{PORTS[parts.scheme]}")
        headers = {**parcel.headers, "host": name, "user-agent": AGENT, "connection": "close"}
        connection.request("POST", target, parcel.body, headers)
        answer = connection.getresponse()
        content = answer.read(EXCERPT_BYTES)
        wish = answer.headers.get("retry-after", "")
        answer.close()
    wait = int(wish) if answer.status in WAITS and wish.isascii() and wish.isdigit() and len(wish) < 8 else None
    return answer.status, _shown(content), wait


def _address(host: str, port: int, *, insecure: bool) -> IPv4Address | IPv6Address:
    """The first address of the name, if all of them lie outside: a name that also leads inside is not to be trusted."""
    try:
        found = [ip_address(one[4][0]) for one in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    except (OSError, UnicodeError) as error:
        raise Refused("name") from error
    if not found or not all(is_public(one) or (insecure and one.is_loopback) for one in found):
        raise Refused("address")
    return found[0]


@contextmanager
def _connected(address: IPv4Address | IPv6Address, port: int, tls_name: str | None) -> Generator[socket.socket]:
    """A connection to that address; with a name, encrypted, the certificate checked against the name."""
    plain = socket.create_connection((str(address), port), TIMEOUT_SECONDS)
    # a receiver that sends a byte now and then would never run into the limit of a single read
    guard = plain.dup()
    timer = threading.Timer(TIMEOUT_SECONDS, _cut, [guard])
    timer.daemon = True
    timer.start()
    try:
        with plain:
            if tls_name is None:
                yield plain
            else:
                with ssl.create_default_context().wrap_socket(plain, server_hostname=tls_name) as secured:
                    yield secured
    finally:
        timer.cancel()
        timer.join()
        guard.close()


def _cut(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def _shown(content: bytes) -> str:
    """The beginning of an answer as text that can be kept and shown."""
    text = content.decode("utf-8", "replace")
    return "".join(one if one.isprintable() or one in "\n\t" else "\ufffd" for one in text)[:EXCERPT_BYTES]
