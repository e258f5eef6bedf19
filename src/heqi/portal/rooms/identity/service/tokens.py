"""API tokens: made by a signed-in person for own programs, shown once, limited to scopes, a year at the longest."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta

import msgspec

from heqi.kernel.problems import Invalid, ManyInvalid, NotFound, Problem
from heqi.portal.credentials import TOKEN_PREFIX, digest, new_secret
from heqi.portal.doorkeeper import Doorkeeper
from heqi.portal.rooms.identity import store
from heqi.portal.rooms.identity.model.records import ApiToken, IssuedToken, NewToken
from heqi.portal.rooms.identity.service.accounts import person_of
from heqi.storage import Context

NAME_LENGTH = 80
ACCESS = ("read", "write")


def create_token(ctx: Context, command: NewToken, slugs: Collection[str]) -> IssuedToken:
    """A token for one's own programs; ``slugs`` are those with an API. :class:`ManyInvalid`."""
    person = person_of(ctx)
    ctx.permit("identity.create_token", person)
    _refuse(command, slugs, ctx.engine(Doorkeeper).settings.token_max_days)
    now = ctx.now()
    token = ApiToken(
        id=ctx.new_id("tok"),
        name=command.name.strip(),
        scopes=sorted(command.scopes),
        created_at=now,
        expires_at=now + timedelta(days=command.days),
        used_on=None,
    )
    secret = TOKEN_PREFIX + new_secret(ctx.randomness)
    kept = {name: value for name, value in msgspec.structs.asdict(token).items() if name != "used_on"}
    with ctx.engine_role("door") as db:
        db.execute(store.INSERT_TOKEN, kept | {"hash": digest(secret), "person": person})
    ctx.record("identity.create_token", token.id, after=token)
    return IssuedToken(token=token, secret=secret)


def _refuse(command: NewToken, slugs: Collection[str], longest_days: int) -> None:
    known = {f"{slug}:{access}" for slug in slugs for access in ACCESS}
    faults: list[Problem] = []
    if not 1 <= len(command.name.strip()) <= NAME_LENGTH or not command.name.isprintable():
        faults.append(_fault("name", command.name, f"1 至 {NAME_LENGTH} 个字符", f"1 to {NAME_LENGTH} characters"))
    if not command.scopes or len(set(command.scopes)) < len(command.scopes):
        faults.append(_fault("scopes", "", "至少一项、不重复的范围", "at least one scope, none twice"))
    for scope in command.scopes:
        if scope not in known:
            faults.append(_fault("scopes", scope, "范围，如 sandbox:read", "a scope such as sandbox:read"))
    if not 1 <= command.days <= longest_days:
        faults.append(_fault("days", str(command.days), f"1 至 {longest_days} 天", f"1 to {longest_days} days"))
    if faults:
        raise ManyInvalid(faults)


def _fault(place: str, value: str, zh: str, en: str) -> Invalid:
    return Invalid(place=place, value=ascii(value[:40]) if value else "—", expected_zh=zh, expected_en=en)


def tokens(ctx: Context) -> Sequence[ApiToken]:
    """One's own tokens that still work, newest first."""
    ctx.permit("identity.own", person_of(ctx))
    with ctx.engine_role("door") as db:
        rows = db.execute(store.TOKENS, {"person": person_of(ctx), "now": ctx.now()}).mappings()
        return [msgspec.convert(dict(row), ApiToken) for row in rows]


def revoke_token(ctx: Context, token_id: str) -> None:
    """End one of one's own tokens at once. :class:`NotFound`."""
    person = person_of(ctx)
    ctx.permit("identity.revoke_token", person)
    with ctx.engine_role("door") as db:
        ended = db.execute(store.REVOKE_TOKEN, {"id": token_id, "person": person, "at": ctx.now()})
        if ended.one_or_none() is None:
            raise NotFound(what=ascii(token_id[:40])[1:-1])
    ctx.record("identity.revoke_token", token_id)
