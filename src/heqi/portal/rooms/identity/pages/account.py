"""One's own pages: account, sessions, API tokens, second factor, delegations."""

from __future__ import annotations

from typing import Any

import segno
from litestar import Request, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, RawBody
from litestar.response import Redirect, Template

from heqi.engines import parties
from heqi.engines.parties import Lend
from heqi.kernel.clock import market_time
from heqi.kernel.problems import Conflict, Forbidden, ManyInvalid, NotFound, Problem
from heqi.portal.credentials import Entry, Standing, csrf_of
from heqi.portal.doorkeeper import Doorkeeper
from heqi.portal.house import House
from heqi.portal.page import current_view
from heqi.portal.registry import manifests
from heqi.portal.rooms.identity.model.problems import CodeRefused, PasswordNeeded, Throttled
from heqi.portal.rooms.identity.model.records import USUAL_DAYS, IssuedToken, NewToken
from heqi.portal.rooms.identity.pages import opening
from heqi.portal.rooms.identity.pages.entrance import begin
from heqi.portal.rooms.identity.pages.fields import Fields, errors_of, told
from heqi.portal.rooms.identity.pages.tabs import tabs
from heqi.portal.rooms.identity.service import accounts, attempts, factors, federation, sessions, tokens
from heqi.storage import Context, OpenContext

SEE_OTHER = 303
NOT_STORED = {"cache-control": "no-store"}
"""For pages that tell a secret."""
FACTOR = {"standing": Standing.FACTOR_NEEDED}


def entry() -> Entry:
    """The visitor, of whom the door has made sure."""
    found = current_view.get().entry
    assert found is not None, "the door lets nobody in here without a credential"
    return found


def page(name: str, context: dict[str, Any], problem: Problem | None = None) -> Template:
    """A page of this room, with its tabs; what it tells may be secret."""
    shown = {
        "room_tabs": tabs(entry().actor),
        "problem": told(problem),
        "errors": errors_of(problem) if problem else {},
    }
    status = problem.status if problem else 200
    return Template(f"identity/{name}.html", context=shown | context, headers=NOT_STORED, status_code=status)


@get("/identity", sync_to_thread=True, include_in_schema=False)
def account(house: NamedDependency[House], open_context: NamedDependency[OpenContext]) -> Template:
    """My account: who I am here, how I sign in, whom I have lent roles to."""
    return _account(house, open_context)


def _account(house: House, open_context: OpenContext, problem: Problem | None = None, form: str = "") -> Template:
    with open_context() as ctx:
        context = {
            "me": entry(),
            "institution": parties.institution(ctx, ctx.actor.institution),
            "own": accounts.account(ctx, ctx.actor.id),
            "recovery_left": factors.recovery_codes_left(ctx),
            "links": federation.links(ctx),
        }
    known = {one.provider.issuer: name for name, one in house.doorkeeper.providers.items()}
    context |= {"providers": list(house.doorkeeper.providers), "provider_names": known, "form": form}
    return page("account", context, problem)


@post("/identity/password", sync_to_thread=True, include_in_schema=False)
def change_password(
    body: RawBody, house: NamedDependency[House], open_context: NamedDependency[OpenContext]
) -> Template | Redirect:
    """Another password; other sessions end."""
    form = Fields(body)
    try:
        _count(house, open_context)
        with open_context() as ctx:
            accounts.change_password(ctx, form.exact("present"), form.exact("password"), entry().id)
    except (PasswordNeeded, ManyInvalid, Throttled) as problem:
        return _account(house, open_context, problem, "password")
    return Redirect("/identity", status_code=SEE_OTHER)


def _count(house: House, open_context: OpenContext) -> None:
    """A password or code asked for inside is counted like one at the door. :class:`Throttled`."""
    with open_context() as ctx:
        attempts.count(ctx, {"inside": entry().actor.id})


@get("/identity/sessions", sync_to_thread=True, include_in_schema=False)
def session_list(open_context: NamedDependency[OpenContext]) -> Template:
    """One's own open sessions."""
    with open_context() as ctx:
        return page("sessions", {"sessions": sessions.sessions(ctx), "present": entry().id})


@post("/identity/sessions/{session_id:str}/end", sync_to_thread=True, include_in_schema=False)
def end_session(session_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> Redirect:
    """End one session, or with ``others`` all but this one."""
    with open_context() as ctx:
        if session_id == "others":
            sessions.end_other_sessions(ctx, entry().id)
        else:
            sessions.end_session(ctx, session_id)
    return Redirect("/identity/sessions", status_code=SEE_OTHER)


@get("/identity/tokens", sync_to_thread=True, include_in_schema=False)
def token_list(open_context: NamedDependency[OpenContext]) -> Template:
    """One's own API tokens, and the form for a new one."""
    return _tokens(open_context)


def _tokens(
    open_context: OpenContext,
    issued: IssuedToken | None = None,
    problem: Problem | None = None,
    form: Fields | None = None,
) -> Template:
    with open_context() as ctx:
        own, longest = tokens.tokens(ctx), ctx.engine(Doorkeeper).settings.token_max_days
    slugs = [{"slug": slug, "name": manifest.card.name} for slug, manifest in manifests().items()]
    values = form.shown("name", "days") if form else {"name": "", "days": str(min(USUAL_DAYS, longest))}
    chosen = form.several("scopes") if form else ()
    context = {"tokens": own, "issued": issued, "slugs": slugs, "values": values, "chosen": chosen}
    context |= {"longest_days": longest}
    return page("tokens", context, problem)


@post("/identity/tokens", sync_to_thread=True, include_in_schema=False)
def create_token(body: RawBody, open_context: NamedDependency[OpenContext]) -> Template:
    """A new API token, shown this once."""
    form = Fields(body)
    try:
        command = NewToken(name=form.text("name"), scopes=form.several("scopes"), days=form.number("days"))
        with open_context() as ctx:
            issued = tokens.create_token(ctx, command, manifests().keys())
    except ManyInvalid as problem:
        return _tokens(open_context, problem=problem, form=form)
    return _tokens(open_context, issued)


@post("/identity/tokens/{token_id:str}/revoke", sync_to_thread=True, include_in_schema=False)
def revoke_token(token_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> Redirect:
    """End an API token."""
    with open_context() as ctx:
        tokens.revoke_token(ctx, token_id)
    return Redirect("/identity/tokens", status_code=SEE_OTHER)


@get("/identity/factor", sync_to_thread=True, include_in_schema=False, opt=FACTOR)
def factor(open_context: NamedDependency[OpenContext]) -> Template:
    """The second factor: set it up, or see that it is."""
    return _factor(open_context)


def _factor(open_context: OpenContext, problem: Problem | None = None, codes: tuple[str, ...] = ()) -> Template:
    with open_context() as ctx:
        pending = factors.pending_enrolment(ctx)
        own = accounts.account(ctx, ctx.actor.id)
        left = factors.recovery_codes_left(ctx)
    needed = entry().standing is Standing.FACTOR_NEEDED
    qr = segno.make(pending.uri, error="m").svg_data_uri(scale=5, border=3, light="#fff") if pending else ""
    context = {"pending": pending, "qr": qr, "own": own, "needed": needed, "codes": codes, "recovery_left": left}
    return page("factor", context, problem)


@post("/identity/factor", sync_to_thread=True, include_in_schema=False, opt=FACTOR)
def begin_factor(open_context: NamedDependency[OpenContext]) -> Redirect:
    """Begin: a new secret for the authenticator."""
    with open_context() as ctx:
        factors.begin_enrolment(ctx)
    return Redirect("/identity/factor", status_code=SEE_OTHER)


@post("/identity/factor/confirm", sync_to_thread=True, include_in_schema=False, opt=FACTOR)
def confirm_factor(
    body: RawBody, house: NamedDependency[House], open_context: NamedDependency[OpenContext]
) -> Template:
    """The first code; the recovery codes are shown this once."""
    try:
        _count(house, open_context)
        with open_context() as ctx:
            codes, secret = factors.confirm_enrolment(ctx, Fields(body).text("code"), entry().id)
    except (CodeRefused, Throttled) as problem:
        return _factor(open_context, problem)
    answer = page("recovery", {"codes": codes, "csrf_token": csrf_of(secret)})  # of the session as it goes on
    answer.cookies.append(opening.session_cookie(house, secret))
    return answer


@post("/identity/factor/recovery", sync_to_thread=True, include_in_schema=False)
def renew_codes(body: RawBody, house: NamedDependency[House], open_context: NamedDependency[OpenContext]) -> Template:
    """Ten new recovery codes, shown this once."""
    try:
        _count(house, open_context)
        with open_context() as ctx:
            codes = factors.renew_recovery_codes(ctx, Fields(body).exact("present"))
    except (PasswordNeeded, Throttled, Conflict) as problem:
        return _factor(open_context, problem)
    return page("recovery", {"codes": codes})


@post("/identity/factor/remove", sync_to_thread=True, include_in_schema=False)
def remove_factor(
    body: RawBody, house: NamedDependency[House], open_context: NamedDependency[OpenContext]
) -> Template | Redirect:
    """Take the factor away, with password and code."""
    form = Fields(body)
    try:
        _count(house, open_context)
        with open_context() as ctx:
            factors.remove_factor(ctx, form.exact("present"), form.text("code"))
    except (PasswordNeeded, CodeRefused, Throttled) as problem:
        return _factor(open_context, problem)
    return Redirect("/identity/factor", status_code=SEE_OTHER)


@post("/identity/providers/{provider:str}", sync_to_thread=True, include_in_schema=False)
def link_provider(request: Request[Any, Any, Any], provider: FromPath[str], house: NamedDependency[House]) -> Template:
    """Link a provider to the own account: a page that leads on, for a form may not lead to another site."""
    address, cookies = begin(request, house, provider, "/identity", None, entry().actor.id)
    answer = page("leaving", {"provider": provider, "address": address})
    answer.cookies.extend(cookies)
    return answer


@post("/identity/links/remove", sync_to_thread=True, include_in_schema=False)
def unlink_provider(body: RawBody, open_context: NamedDependency[OpenContext]) -> Redirect:
    """Take a link to a provider away."""
    form = Fields(body)
    with open_context() as ctx:
        federation.unlink(ctx, form.exact("issuer"), form.exact("subject"))
    return Redirect("/identity", status_code=SEE_OTHER)


@get("/identity/delegations", sync_to_thread=True, include_in_schema=False)
def delegation_list(open_context: NamedDependency[OpenContext]) -> Template:
    """Roles lent to colleagues and by them, and the form to lend some."""
    return _delegations(open_context)


def _delegations(open_context: OpenContext, problem: Problem | None = None, form: Fields | None = None) -> Template:
    names = ("deputy", "valid_from", "valid_until", "reason")
    with open_context() as ctx:
        mine = parties.own_standing(ctx)
        colleagues = parties.colleagues(ctx)
        today = market_time(ctx.now()).date()
    own = sorted({role for one in mine.mandates if parties.in_force(one, ctx.now()) for role in one.roles})
    lendable = [role for role in own if not parties.is_privileged(role)]
    values = form.shown(*names) if form else dict.fromkeys(names, "") | {"valid_from": today.isoformat()}
    context = {
        "delegations": mine.delegations,
        "colleagues": {one.id: one.name for one in colleagues},
        "me": entry().actor.id,
        "roles": lendable,
        "chosen": form.several("roles") if form else (),
        "values": values,
    }
    return page("delegations", context, problem)


@post("/identity/delegations", sync_to_thread=True, include_in_schema=False)
def lend(body: RawBody, open_context: NamedDependency[OpenContext]) -> Template | Redirect:
    """Lend some of one's own roles to a colleague."""
    form = Fields(body)
    try:
        with open_context() as ctx:
            parties.delegate(ctx, _lend_command(ctx, form))
    except (ManyInvalid, Conflict, Forbidden, NotFound) as problem:
        return _delegations(open_context, problem, form)
    return Redirect("/identity/delegations", status_code=SEE_OTHER)


def _lend_command(ctx: Context, form: Fields) -> Lend:
    today = market_time(ctx.now()).date()
    first = form.day("valid_from") or today
    return Lend(
        deputy_id=form.text("deputy"),
        roles=form.several("roles"),
        valid_from=first,
        valid_until=form.day("valid_until") or first,
        reason=form.text("reason"),
    )


@post("/identity/delegations/{delegation_id:str}/end", sync_to_thread=True, include_in_schema=False)
def end_delegation(delegation_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> Redirect:
    """End a delegation."""
    with open_context() as ctx:
        parties.end_delegation(ctx, delegation_id)
    return Redirect("/identity/delegations", status_code=SEE_OTHER)


HANDLERS = (
    account, change_password, session_list, end_session, token_list, create_token, revoke_token, factor, begin_factor,
    confirm_factor, renew_codes, remove_factor, link_provider, unlink_provider, delegation_list, lend, end_delegation,
)  # fmt: skip
