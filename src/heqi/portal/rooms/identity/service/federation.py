"""Single sign-on: a provider says who signed in; which account that is, only links made here say, never an e-mail."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from heqi.kernel.problems import NotFound
from heqi.portal.credentials import digest, new_secret, same
from heqi.portal.doorkeeper import Doorkeeper
from heqi.portal.oidc import ProviderClient, Untrustworthy
from heqi.portal.rooms.identity import store
from heqi.portal.rooms.identity.model.problems import AlreadyLinked, ProviderUnknown, ProviderUnusable
from heqi.portal.rooms.identity.model.records import Flow, Identifier, Provided
from heqi.portal.rooms.identity.service.accounts import SLUG, person_of, take_invitation
from heqi.storage import Context

FLOW_MINUTES = 10


def client_of(keeper: Doorkeeper, name: str) -> ProviderClient:
    """The provider of this name. :class:`NotFound`."""
    client = keeper.providers.get(name)
    if client is None:
        raise NotFound(what=ascii(name[:40])[1:-1])
    return client


def begin(
    ctx: Context, name: str, visit: str, *, next_page: str, person: str | None = None, invitation: bytes | None = None
) -> str:
    """Begin a sign-in at a provider; the address to send this browser (known by its ``visit`` secret) to.

    After :func:`reach`. State, nonce and verifier are made anew and kept until answered once, for ten minutes at most.
    :class:`ProviderUnusable`.
    """
    ctx.permit("identity.try", SLUG)
    keeper, now = ctx.engine(Doorkeeper), ctx.now()
    client = client_of(keeper, name)
    state, nonce, verifier = (new_secret(ctx.randomness) for _ in range(3))
    try:
        address = client.authorization_url(
            redirect_uri=answer_address(keeper, name), state=state, nonce=nonce, verifier=verifier
        )
    except Untrustworthy as error:
        raise ProviderUnusable(provider=name, reason_zh=error.zh, reason_en=error.en) from error
    begun = {
        "state_hash": digest(state),
        "visit_hash": digest(visit),
        "provider": name,
        "nonce": nonce,
        "verifier": verifier,
        "next": next_page,
        "person": person,
        "invitation": invitation,
        "expires_at": now + timedelta(minutes=FLOW_MINUTES),
    }
    with ctx.engine_role("door") as db:
        db.execute(store.FORGET_FLOWS, {"now": now})
        db.execute(store.INSERT_FLOW, begun)
    return address


def answer_address(keeper: Doorkeeper, name: str) -> str:
    """Where the provider sends the browser back to; to be registered there."""
    return f"{keeper.address}/login/answer/{name}"


def take_flow(ctx: Context, name: str, state: str, visit: str) -> Flow | None:
    """The sign-in that ``state`` belongs to, which is over with this; None when there is none of this browser's.

    Must be committed before anything else is done: an answer counts once, also one in the wrong browser.
    """
    ctx.permit("identity.try", SLUG)
    with ctx.engine_role("door") as db:
        row = db.execute(store.TAKE_FLOW, {"state_hash": digest(state)}).mappings().one_or_none()
    fits = row is not None and row["provider"] == name and row["expires_at"] > ctx.now()
    if row is None or not fits or not same(row["visit_hash"].hex(), digest(visit).hex()):
        return None
    return msgspec.convert({name: row[name] for name in Flow.__struct_fields__}, Flow)


def reach(keeper: Doorkeeper, name: str) -> None:
    """Ask a provider who it is, so that nothing waits for it later on. :class:`ProviderUnusable`."""
    try:
        client_of(keeper, name).metadata()
    except Untrustworthy as error:
        raise ProviderUnusable(provider=name, reason_zh=error.zh, reason_en=error.en) from error


def redeem(keeper: Doorkeeper, flow: Flow, code: str, now: datetime) -> Provided:
    """Who signed in at the provider. Asks over the network, so no transaction waits. :class:`ProviderUnusable`."""
    client = client_of(keeper, flow.provider)
    try:
        subject = client.redeem(
            code,
            redirect_uri=answer_address(keeper, flow.provider),
            verifier=flow.verifier,
            nonce=flow.nonce,
            now=now,
        )
    except Untrustworthy as error:
        raise ProviderUnusable(provider=flow.provider, reason_zh=error.zh, reason_en=error.en) from error
    return Provided(issuer=client.provider.issuer, subject=subject)


def linked_person(ctx: Context, provider: str, who: Provided) -> str:
    """The person to whom this identity is linked. :class:`ProviderUnknown`."""
    ctx.permit("identity.try", SLUG)
    with ctx.engine_role("door") as db:
        person = db.execute(store.LINKED, msgspec.structs.asdict(who)).scalar_one_or_none()
    if person is None:
        raise ProviderUnknown(provider=provider, actor="anyone", action="identity.sign_in")
    return person


def link(ctx: Context, who: Provided, invitation: bytes | None = None) -> None:
    """Link this identity to the acting person: signed in already, or holding an open one-time link, which is spent.

    :class:`AlreadyLinked`, :class:`LinkSpent`.
    """
    person = person_of(ctx)
    ctx.permit("identity.link_provider", person)
    if invitation is not None:
        take_invitation(ctx, invitation)
    with ctx.engine_role("door") as db:
        made = db.execute(store.LINK, msgspec.structs.asdict(who) | {"person": person, "at": ctx.now()})
        if made.rowcount == 0:
            raise AlreadyLinked
        db.execute(store.ACTIVATE, {"person": person})
    ctx.record("identity.link_provider", person, after={"issuer": who.issuer})


def links(ctx: Context) -> Sequence[Identifier]:
    """The provider identities linked to one's own account."""
    ctx.permit("identity.own", person_of(ctx))
    with ctx.engine_role("door") as db:
        rows = db.execute(store.LINKS, {"person": person_of(ctx)}).mappings()
        return [msgspec.convert(dict(row), Identifier) for row in rows]


def unlink(ctx: Context, issuer: str, subject: str) -> None:
    """Take one of one's own links away. :class:`NotFound`."""
    person = person_of(ctx)
    ctx.permit("identity.unlink_provider", person)
    with ctx.engine_role("door") as db:
        gone = db.execute(store.UNLINK, {"issuer": issuer, "subject": subject, "person": person})
        if gone.one_or_none() is None:
            raise NotFound(what=ascii(issuer[:60])[1:-1])
    ctx.record("identity.unlink_provider", person, before={"issuer": issuer})
