"""The gate every request passes: host and origin checks, language, request id, security headers, log and metrics."""

from __future__ import annotations

import re
from collections.abc import Mapping
from http import HTTPStatus
from ipaddress import ip_address
from typing import cast
from urllib.parse import parse_qs, urlsplit

from litestar.datastructures import Headers
from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from heqi.kernel.clock import SystemClock, SystemRandomness
from heqi.kernel.ids import new_id
from heqi.kernel.messages import Language, preferred
from heqi.portal import observability
from heqi.portal.bodies import IDLE_SECONDS, impatient
from heqi.portal.credentials import HOST_PREFIX, cookies_of
from heqi.portal.page import View, current_view
from heqi.portal.preferences import read_preferences

LANGUAGE_COOKIE = "heqi_language"
SAFE_METHODS = {"GET", "HEAD", "OPTIONS"}
SECURITY_HEADERS = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
_SECURITY_HEADERS = [(name.encode(), value.encode()) for name, value in SECURITY_HEADERS.items()]
_LOOPBACK_HOST = re.compile(r"(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?")


class Gate:
    """ASGI middleware around the whole application."""

    def __init__(self, app: ASGIApp, idle_seconds: float = IDLE_SECONDS, public_address: str | None = None) -> None:
        """``idle_seconds``: how long the rest of a body may stay out; ``public_address``: that of a proxy before us."""
        self.app = app
        self.idle_seconds = idle_seconds
        self.public_host = urlsplit(public_address).netloc if public_address else None
        self.clock = SystemClock()
        self.randomness = SystemRandomness()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != ScopeType.HTTP:
            await self.app(scope, receive, send)
            return
        asked = str(scope["method"])
        method = "GET" if asked == "HEAD" else asked  # the same answer without its content (RFC 9110, 9.3.2)
        if method != asked:
            scope, send = cast(Scope, {**scope, "method": method}), _without_content(send)
        headers = Headers.from_scope(scope)
        if self.public_host is not None:
            scope = _seen_through_proxy(scope, headers)
        cookies = cookies_of(headers)
        view = View(
            language=_language(scope, headers, cookies),
            method=method,
            path=scope["path"],
            request_id=new_id("req", self.clock, self.randomness),
            query=scope.get("query_string", b"").decode("latin-1"),
            preferences=read_preferences(cookies),
        )
        token = current_view.set(view)
        try:
            reason = _refusal(method, headers, self.public_host)
            if reason:
                await _refuse(reason, view, send)
            else:
                await self._pass_on(scope, receive, send, view, asked)
        finally:
            current_view.reset(token)

    async def _pass_on(self, scope: Scope, receive: Receive, send: Send, view: View, asked: str) -> None:
        started = self.clock.monotonic()
        status = 500
        if asked not in SAFE_METHODS:
            receive = impatient(receive, self.idle_seconds)

        async def send_with_headers(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = _with_what_is_always_said(list(message["headers"]), status, view.request_id)
            await send(message)

        try:
            await self.app(scope, receive, send_with_headers)
        finally:
            seconds = self.clock.monotonic() - started
            _record(scope, asked, status, seconds, view.request_id)


def _with_what_is_always_said(
    headers: list[tuple[bytes, bytes]], status: int, request_id: str
) -> list[tuple[bytes, bytes]]:
    """``headers`` with those of every answer, where the answer says nothing else itself."""
    said = {name for name, _ in headers}
    headers += [one for one in _SECURITY_HEADERS if one[0] not in said]
    headers.append((b"x-request-id", request_id.encode()))
    if status == HTTPStatus.REQUEST_TIMEOUT:  # the rest of the body may still come
        headers.append((b"connection", b"close"))
    return headers


def _without_content(send: Send) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.body":
            if message.get("more_body", False):
                return
            message = cast(Message, {**message, "body": b""})
        await send(message)

    return sent


def _record(scope: Scope, asked: str, status: int, seconds: float, request_id: str) -> None:
    # the route's template, never the path: paths hold ids
    route = str(scope.get("path_template") or "(none)")
    method = asked if asked in {*SAFE_METHODS, "POST", "PUT", "PATCH", "DELETE"} else "OTHER"
    observability.REQUESTS.labels(method, route, str(status)).inc()
    observability.SECONDS.labels(method, route).observe(seconds)
    observability.event(
        "request", method=method, route=route, status=status, milliseconds=round(seconds * 1000), request_id=request_id
    )


def _language(scope: Scope, headers: Headers, cookies: Mapping[str, str]) -> Language:
    asked = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("lang", [""])[-1]
    for wish in (asked, cookies.get(f"{HOST_PREFIX}{LANGUAGE_COOKIE}", ""), cookies.get(LANGUAGE_COOKIE, "")):
        if wish in {language.value for language in Language}:
            return Language(wish)
    return preferred(headers.get("accept-language", "")) or Language.ZH


def _seen_through_proxy(scope: Scope, headers: Headers) -> Scope:
    """With the address that the proxy saw, the last it appended; what stands before it anybody may have written."""
    try:
        address = ip_address(headers.get("x-forwarded-for", "").rpartition(",")[2].strip())
    except ValueError:
        return scope
    return cast(Scope, {**scope, "client": (str(address), 0)})


def _refusal(method: str, headers: Headers, public_host: str | None) -> str | None:
    """Why the request is not let in: a foreign host name (DNS rebinding) or a foreign page behind a write (CSRF)."""
    host = headers.get("host", "")
    if host != public_host and not _LOOPBACK_HOST.fullmatch(host):
        return "host"
    if method in SAFE_METHODS:
        return None
    origin = headers.get("origin")
    if origin is not None and not _is_of(origin, host):
        return "origin"
    if headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        return "origin"
    return None


def _is_of(origin: str, host: str) -> bool:
    try:
        return urlsplit(origin).netloc == host
    except ValueError:  # such as a broken IPv6 address
        return False


async def _refuse(reason: str, view: View, send: Send) -> None:
    texts = {
        "host": "421 本系统只应答本机地址 127.0.0.1 和 public_address。 "
        "This house answers to 127.0.0.1 and its public_address only.\n",
        "origin": "403 拒绝来自其他网站的提交。 A submission from another site is refused.\n",
    }
    status = {"host": 421, "origin": 403}[reason]
    observability.event("refused", reason=reason, status=status, request_id=view.request_id)
    body = texts[reason].encode()
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    headers += _SECURITY_HEADERS
    await send({"type": "http.response.start", "status": status, "headers": headers})  # pyright: ignore[reportArgumentType]
    await send({"type": "http.response.body", "body": body, "more_body": False})
