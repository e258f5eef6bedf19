"""Coming in and going out: sign-in page, second factor, one-time links, single sign-on, sign-out."""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import urlencode

from litestar import Request, Response, get, post
from litestar.datastructures import Cookie
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, QueryParameter, RawBody
from litestar.response import Redirect, Template

from heqi.kernel.problems import ManyInvalid, Problem
from heqi.portal.credentials import ANYONE, SignInNeeded, Standing, csrf_of, digest, new_secret
from heqi.portal.house import House
from heqi.portal.page import current_view
from heqi.portal.preferences import own_address
from heqi.portal.rooms.identity.model.problems import (
    CodeRefused,
    LinkSpent,
    ProviderUnknown,
    ProviderUnusable,
    SignInRefused,
    Throttled,
)
from heqi.portal.rooms.identity.model.records import Flow, Invitation, LinkPurpose
from heqi.portal.rooms.identity.pages import opening
from heqi.portal.rooms.identity.pages.fields import Fields, errors_of, told
from heqi.portal.rooms.identity.service import accounts, attempts, factors, federation, sessions
from heqi.storage import OpenContext

PUBLIC = {"public": True}
FORM = {"public": True, "visit": True}
LEFT_BEHIND = '"cache", "storage"'
"""What a browser forgets at sign-out; the cookie of the session is taken back by name, the others may stay."""
Next = Annotated[str, QueryParameter(name="next")]


@get("/login", sync_to_thread=False, include_in_schema=False, opt=PUBLIC)
def login_page(request: Request[Any, Any, Any], house: NamedDependency[House], to: Next = "/") -> Template:
    """The sign-in page."""
    return _login(request, house, to)


def _login(
    request: Request[Any, Any, Any], house: House, to: str, problem: Problem | None = None, login: str = ""
) -> Template:
    to = own_address(to)
    providers = [
        {"name": name, "href": f"/login/with/{name}?{urlencode({'next': to})}"} for name in house.doorkeeper.providers
    ]
    context = {"next": to, "problem": told(problem), "login": login, "providers": providers}
    return with_visit("identity/login.html", context, request, house, problem.status if problem else 200)


def with_visit(
    name: str, context: dict[str, Any], request: Request[Any, Any, Any], house: House, status: int = 200
) -> Template:
    """A page with a form for somebody who has not signed in: its token belongs to the cookie of this visit."""
    held, cookies = current_view.get().csrf, list[Cookie]()
    if not held:
        secret = new_secret(house.randomness)
        cookies, held = [opening.visit_cookie(house, secret)], csrf_of(secret)
    headers = {"cache-control": "no-store"}
    return Template(name, context=context | {"csrf_token": held}, cookies=cookies, headers=headers, status_code=status)


@post("/login", sync_to_thread=True, include_in_schema=False, opt=FORM)
def login(request: Request[Any, Any, Any], body: RawBody, house: NamedDependency[House]) -> Template | Redirect:
    """Sign in with login name and password."""
    form = Fields(body)
    try:
        visit = opening.visit_of(request, house)
        opened = opening.by_password(house, form.text("login"), form.exact("password"), visit)
    except Throttled as problem:
        return _login(request, house, form.text("next"), problem, form.text("login"))
    except SignInRefused as problem:
        answer = _login(request, house, form.text("next"), problem, form.text("login"))
        answer.background = opening.refused(house, form.text("login"))
        return answer
    return opening.come_in(house, opened, form.text("next"))


@get("/login/code", sync_to_thread=False, include_in_schema=False, opt={"standing": Standing.CODE_NEEDED})
def code_page(to: Next = "/") -> Template | Redirect:
    """The second step of signing in."""
    entry = current_view.get().entry
    if entry is None or entry.standing is not Standing.CODE_NEEDED:
        return Redirect(own_address(to), status_code=303)
    return _code(to)


def _code(to: str, problem: Problem | None = None) -> Template:
    context = {"next": own_address(to), "problem": told(problem)}
    return Template("identity/code.html", context=context, status_code=problem.status if problem else 200)


@post("/login/code", sync_to_thread=True, include_in_schema=False, opt={"standing": Standing.CODE_NEEDED})
def show_code(
    request: Request[Any, Any, Any],
    body: RawBody,
    house: NamedDependency[House],
    open_context: NamedDependency[OpenContext],
) -> Template | Redirect:
    """Show a code of the second factor, or a recovery code."""
    form, entry = Fields(body), current_view.get().entry
    assert entry is not None, "the door lets nobody in here without a session"
    subjects = {"code": entry.actor.id}
    try:
        opening.count(house, subjects)
        with open_context() as ctx:
            secret = factors.show_code(ctx, form.text("code"), entry.id)
            attempts.forget(ctx, subjects)
    except Throttled as problem:
        return _code(form.text("next"), problem)
    except CodeRefused as problem:
        answer = _code(form.text("next"), problem)
        answer.background = opening.refused(house, entry.login)
        return answer
    return opening.come_in(house, opening.Opened(secret, Standing.FULL, entry.login), form.text("next"))


@post("/logout", sync_to_thread=True, include_in_schema=False, opt={"standing": "any"})
def logout(house: NamedDependency[House], open_context: NamedDependency[OpenContext]) -> Redirect:
    """End the session."""
    entry = current_view.get().entry
    assert entry is not None, "the door lets nobody in here without a session"
    with open_context() as ctx:
        sessions.sign_out(ctx, entry.id)
    answer = Redirect("/", status_code=303, headers={"clear-site-data": LEFT_BEHIND})
    answer.delete_cookie(house.doorkeeper.cookies.session, path="/")
    return answer


@get("/enter/{code:str}", sync_to_thread=True, include_in_schema=False, opt=PUBLIC)
def enter(request: Request[Any, Any, Any], code: FromPath[str], house: NamedDependency[House]) -> Response[Any]:
    """A one-time link: signs in at once, or offers to set a password."""
    if "prefetch" in request.headers.get("sec-purpose", ""):
        return Response(b"", status_code=204)  # a browser that looks ahead must not spend it
    found = _invitation(house, code)
    if found.purpose is LinkPurpose.SIGN_IN:
        return opening.come_in(house, opening.by_link(house, code, opening.visit_of(request, house)), "/")
    return _joining(request, house, code, found)


def _invitation(house: House, code: str) -> Invitation:
    with house.open_context(ANYONE, current_view.get().request_id) as ctx:
        return accounts.invitation(ctx, code)


def _joining(
    request: Request[Any, Any, Any], house: House, code: str, found: Invitation, problem: Problem | None = None
) -> Template:
    providers = [
        {"name": name, "href": f"/login/with/{name}?{urlencode({'invitation': code})}"}
        for name in house.doorkeeper.providers
    ]
    errors = errors_of(problem) if problem else {}
    context = {"invitation": found, "code": code, "errors": errors, "providers": providers}
    return with_visit("identity/join.html", context, request, house, problem.status if problem else 200)


@post("/enter/{code:str}", sync_to_thread=True, include_in_schema=False, opt=FORM)
def join(
    request: Request[Any, Any, Any], code: FromPath[str], body: RawBody, house: NamedDependency[House]
) -> Template | Redirect:
    """Set a password with a one-time link."""
    found, form = _invitation(house, code), Fields(body)
    if form.exact("password") != form.exact("again"):
        return _joining(request, house, code, found, _not_the_same())
    try:
        opened = opening.by_invitation(house, code, form.exact("password"), opening.visit_of(request, house))
    except ManyInvalid as problem:
        return _joining(request, house, code, found, problem)
    return opening.come_in(house, opened, "/")


class NotTheSame(Problem):
    """两次输入的口令不一致。
    The two passwords are not the same.
    → 请重新输入；没有保存任何内容。
    → Type both again; nothing was stored."""

    status = 422


def _not_the_same() -> Problem:
    return NotTheSame(place="again")


@get("/login/with/{provider:str}", sync_to_thread=True, include_in_schema=False, opt=PUBLIC)
def go_to_provider(
    request: Request[Any, Any, Any],
    provider: FromPath[str],
    house: NamedDependency[House],
    to: Next = "/",
    invitation: FromQuery[str] = "",
) -> Redirect:
    """To the single sign-on provider, and from there back to this browser only."""
    code_hash = None
    if invitation:
        _invitation(house, invitation)  # spent links are told here, not after a detour
        code_hash = digest(invitation)
    address, cookies = begin(request, house, provider, own_address(to), code_hash, None)
    return Redirect(address, status_code=303, cookies=cookies)


def begin(
    request: Request[Any, Any, Any],
    house: House,
    provider: str,
    to: str,
    invitation: bytes | None,
    person: str | None,
) -> tuple[str, list[Cookie]]:
    """A sign-in at a provider, begun for this browser: where to send it, and the cookie that ties it."""
    federation.reach(house.doorkeeper, provider)
    secret, cookies = request.cookies.get(house.doorkeeper.cookies.visit, ""), list[Cookie]()
    if not secret:
        secret = new_secret(house.randomness)
        cookies = [opening.visit_cookie(house, secret)]
    view = current_view.get()
    with house.open_context(view.visitor or ANYONE, view.request_id) as ctx:
        address = federation.begin(ctx, provider, secret, next_page=to, person=person, invitation=invitation)
    return address, cookies


@get("/login/answer/{provider:str}", sync_to_thread=True, include_in_schema=False, opt=PUBLIC)
def provider_answer(
    request: Request[Any, Any, Any],
    provider: FromPath[str],
    house: NamedDependency[House],
    given: Annotated[str, QueryParameter(name="state")] = "",
    code: FromQuery[str] = "",
) -> Redirect:
    """What the provider says: counts once, in the browser that was sent there."""
    view = current_view.get()
    visit = request.cookies.get(house.doorkeeper.cookies.visit, "")
    with house.open_context(ANYONE, view.request_id) as ctx:
        flow = federation.take_flow(ctx, provider, given, visit)
    if flow is None:
        raise LinkSpent
    if not code:
        raise ProviderUnusable(provider=provider, reason_zh="登录未完成", reason_en="it did not sign you in")
    return _answered(request, house, flow, code)


def _answered(request: Request[Any, Any, Any], house: House, flow: Flow, code: str) -> Redirect:
    who = federation.redeem(house.doorkeeper, flow, code, house.clock.now())
    visit, view = opening.visit_of(request, house), current_view.get()
    if flow.person is not None:
        entry = view.entry
        if entry is None or entry.actor.id != flow.person or entry.standing is not Standing.FULL:
            raise SignInNeeded
        with house.open_context(entry.actor, view.request_id) as ctx:
            federation.link(ctx, who)
        return Redirect("/identity", status_code=303)
    if flow.invitation is not None:
        opened = opening.by_provider_and_invitation(house, flow.invitation, who, visit)
    else:
        try:
            opened = opening.by_provider(house, flow.provider, who, visit)
        except (ProviderUnknown, SignInRefused):
            opening.tell_refused(house, "", view.request_id)
            raise
    return opening.come_in(house, opened, flow.next)


HANDLERS = (
    login_page, login, code_page, show_code, logout, enter, join, go_to_provider, provider_answer,
)  # fmt: skip
