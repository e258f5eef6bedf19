"""The door: who is it, may they come in, with what scope, and is it really they who submit this form.

:class:`Door` stands between the gate and the application and finds out who is there; the guards, asked by the router
for every handler, decide. What a handler says of itself stands in its ``opt``:

``public``    anyone may come, signed in or not
``open_if``   a function of the house's settings: anyone may come where it says yes, as if it were ``public``
``program``   a slug: an API token with a scope of it may come too, though the address is none of the API
``standing``  the standing (besides ``full``) with which it may be reached: ``code-needed``, ``factor-needed``, ``any``
``visit``     a form of somebody who has not signed in: its CSRF token belongs to the visit's cookie
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast
from urllib.parse import parse_qs, urlencode

import msgspec
from anyio import to_thread
from litestar import Request, Response
from litestar.connection import ASGIConnection
from litestar.datastructures import Headers
from litestar.handlers.base import BaseRouteHandler
from litestar.response import Redirect
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from heqi.kernel.problems import Forbidden, Problem
from heqi.portal.answers import say_problem, wants_page
from heqi.portal.credentials import (
    ANYONE,
    CODE_PAGE,
    CSRF_FIELD,
    CSRF_HEADER,
    CSRF_LEFT,
    FACTOR_PAGE,
    TOKEN_SHAPE,
    Credential,
    Entry,
    SignInNeeded,
    Standing,
    check_csrf,
    cookies_of,
    csrf_of,
)
from heqi.portal.house import House
from heqi.portal.page import View, current_view, where
from heqi.portal.rooms.identity.service.entering import enter
from heqi.storage import Context

SAFE_METHODS = {"GET", "HEAD", "OPTIONS"}
OPEN_PATHS = ("/static/", "/healthz", "/metrics")
"""Nobody is asked for here, so that they answer without the database."""
API = "/api/v1/"
URLENCODED, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"


class SecondFactorNeeded(Problem):
    """登录尚未完成：还需要第二因素。
    Signing in is not finished: the second factor is missing.
    → 请在登录页输入验证码，或先为您的角色设置第二因素。
    → Enter the code on the sign-in page, or set up the second factor that your role requires."""

    status = 401


class ScopeMissing(Forbidden):
    """这个接口令牌没有范围 {scope}。
    This API token lacks the scope {scope}.
    → 请创建一个包含该范围的令牌。
    → Create a token that has it."""


class Door:
    """ASGI middleware inside the gate: puts the visitor into the present view."""

    def __init__(self, app: ASGIApp, house: House) -> None:
        self.app = app
        self.house = house

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not scope["path"].startswith(OPEN_PATHS):
            view = await self._seen(current_view.get(), Headers.from_scope(cast(Any, scope)))
            current_view.set(view)
            send = _not_stored(send) if view.entry is not None else send
        await self.app(scope, receive, send)

    async def _seen(self, view: View, headers: Headers) -> View:
        keeper = self.house.doorkeeper
        cookies = cookies_of(headers)
        visit = cookies.get(keeper.cookies.visit, "")
        kind, word, secret = Credential.SESSION, "", cookies.get(keeper.cookies.session, "")
        if "authorization" in headers:
            word, _, secret = headers["authorization"].partition(" ")
            kind = Credential.TOKEN
            secret = secret.strip() if word.lower() == "bearer" and TOKEN_SHAPE.fullmatch(secret.strip()) else ""
        entry, problem = None, None
        if secret:
            try:
                entry = await to_thread.run_sync(self._enter, kind, secret)
            except Problem as found:
                problem = found
        held = secret if entry is not None and kind is Credential.SESSION else visit
        return msgspec.structs.replace(
            view,
            visitor=entry.actor if entry else None,
            entry=entry,
            csrf=csrf_of(held) if held and kind is Credential.SESSION else "",
            trouble=problem,
        )

    def _enter(self, kind: Credential, secret: str) -> Entry | None:
        with self.house.database.statement() as db:
            return enter(db, self.house.doorkeeper, kind, secret, self.house.clock.now())


@contextmanager
def as_visitor(house: House) -> Iterator[Context]:
    """One transaction of whoever is there."""
    view = current_view.get()
    with house.open_context(view.visitor or ANYONE, view.request_id) as ctx:
        yield ctx


def _not_stored(send: Send) -> Send:
    """What somebody sees who has signed in stays in no cache, but for answers that say themselves how they are kept."""

    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start" and not any(
            name == b"cache-control" for name, _ in message["headers"]
        ):
            message["headers"] = [*message["headers"], (b"cache-control", b"no-store")]
        await send(message)

    return sent


def is_open(connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler) -> bool:
    """Whether anyone may come here, signed in or not."""
    open_if = handler.opt.get("open_if")
    return bool(handler.opt.get("public") or (open_if and open_if(connection.app.state.house.settings)))


def needs_visitor(connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler) -> None:
    """Guard: somebody has signed in, as far as this handler needs; programs only at the API.

    :class:`SignInNeeded`, :class:`SecondFactorNeeded`.
    """
    if is_open(connection, handler) or str(connection.scope["path"]).startswith("/static/"):
        return
    view = current_view.get()
    if view.trouble is not None:
        raise view.trouble
    entry = view.entry
    for_programs = view.path.startswith(API) or "program" in handler.opt
    if entry is None or (entry.credential is Credential.TOKEN and not for_programs):
        raise SignInNeeded
    if entry.standing is not Standing.FULL and handler.opt.get("standing") not in {entry.standing, "any"}:
        raise SecondFactorNeeded


def needs_scope(connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler) -> None:
    """Guard: an API token has the scope of the slug in the address: ``read`` to look, ``write`` for the rest."""
    view = current_view.get()
    if view.visitor is None or view.visitor.scopes is None or is_open(connection, handler):
        return
    slug = handler.opt.get("program") or view.path.removeprefix(API).partition("/")[0]
    scope = f"{slug}:{'read' if view.method in SAFE_METHODS else 'write'}"
    if scope not in view.visitor.scopes:
        raise ScopeMissing(scope=ascii(scope[:60])[1:-1], actor=view.visitor.id, action=scope)


async def needs_csrf(connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler) -> None:
    """Guard: whatever changes something and is let in by a cookie carries the token of that very cookie.

    As the header ``X-CSRF-Token`` or the form field ``_csrf``. Of a form with files the field is read with the rest of
    it, by the dependency ``form``. :class:`FormNotOurs`.
    """
    view = current_view.get()
    by_cookie = view.entry is not None and view.entry.credential is Credential.SESSION
    if view.method in SAFE_METHODS or not (by_cookie or handler.opt.get("visit")):
        return
    request = cast(Request[Any, Any, Any], connection)
    shown = request.headers.get(CSRF_HEADER, "")
    kind = request.content_type[0]
    if not shown and kind == URLENCODED:
        shown = _field(await request.body())
    if not shown and kind == MULTIPART and "form" in handler.resolve_dependencies():
        request.scope[CSRF_LEFT] = view.csrf  # pyright: ignore[reportGeneralTypeIssues]
        return
    check_csrf(shown, view.csrf)


def _field(body: bytes) -> str:
    try:
        return parse_qs(body.decode(), max_num_fields=1000).get(CSRF_FIELD, [""])[0]
    except ValueError:
        return ""


def say_sign_in_needed(request: Request[Any, Any, Any], problem: Problem) -> Response[Any]:
    """A person is led to the sign-in page and back again afterwards; a program is told with 401 (RFC 9110, 15.5.2)."""
    view = current_view.get()
    if not wants_page(request) and "hx-request" not in request.headers:
        answer = say_problem(request, problem)
        answer.headers["www-authenticate"] = 'Bearer realm="heqi"'
        return answer
    target = sign_in_target(view)
    if "hx-request" in request.headers:
        return Response(b"", status_code=204, headers={"hx-redirect": target})
    return Redirect(target, status_code=303)


def sign_in_target(view: View) -> str:
    """Where a person goes on signing in."""
    standing = view.entry.standing if view.entry else None
    if standing is Standing.FACTOR_NEEDED:
        return FACTOR_PAGE
    page = CODE_PAGE if standing is Standing.CODE_NEEDED else "/login"
    return f"{page}?{urlencode({'next': where(view)})}"


GUARDS = [needs_visitor, needs_scope, needs_csrf]
EXCEPTION_HANDLERS = {SignInNeeded: say_sign_in_needed, SecondFactorNeeded: say_sign_in_needed}
