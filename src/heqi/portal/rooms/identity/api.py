"""People and sign-in for programs: ``/api/v1/identity/…``. Credentials are managed by people, never by an API token."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
from litestar import delete, get, post
from litestar.params import FromPath, FromQuery, JSONBody

from heqi.engines import parties
from heqi.engines.parties import (
    Delegation,
    Institution,
    InstitutionKind,
    InstitutionList,
    InstitutionStatus,
    Lend,
    Mandate,
    Move,
    NewInstitution,
    NewPerson,
    PeopleList,
    Person,
)
from heqi.engines.parties import Standing as Mandated
from heqi.kernel.messages import Text
from heqi.kernel.paging import Page, whole
from heqi.portal.registry import manifests
from heqi.portal.rooms.identity.model.records import ApiToken, IssuedToken, LinkPurpose, NewToken, Session
from heqi.portal.rooms.identity.service import accounts, people, sessions, tokens
from heqi.storage import Context

CODE, SECRET = {"told_once": "code"}, {"told_once": "secret"}
"""The field of an answer that is told once: the answer kept for an ``Idempotency-Key`` is without it."""


class Me(msgspec.Struct, frozen=True, kw_only=True):
    """Who acts, as the house sees it."""

    person: str
    name: Text
    institution: str
    roles: list[str]
    scopes: list[str] | None
    """What an API token is limited to; null for a person."""


class Joiner(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who joins, with roles and a login name."""

    login: str
    name_zh: str
    name_en: str
    roles: list[str]
    department: str = ""
    valid_from: date | None = None
    valid_until: date | None = None

    def command(self) -> NewPerson:
        """As the engine takes it."""
        return NewPerson(
            name_zh=self.name_zh,
            name_en=self.name_en,
            roles=tuple(self.roles),
            department=self.department,
            valid_from=self.valid_from,
            valid_until=self.valid_until,
        )


class Invited(msgspec.Struct, frozen=True, kw_only=True):
    """A person who was invited: ``/enter/<code>`` of the pages lets them set a password. Told this once."""

    person: str
    login: str
    code: str


class NewRoles(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Roles and department in place of all mandates there are, from a day on (now when left out)."""

    roles: list[str]
    department: str = ""
    on: date | None = None


class Why(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The reason for a step, kept on record."""

    reason: str


@get("/me", summary="当前身份", sync_to_thread=True)
def me(ctx: Context) -> Me:
    """Who this session or token stands for."""
    actor = ctx.actor
    scopes = None if actor.scopes is None else sorted(actor.scopes)
    return Me(person=actor.id, name=actor.name, institution=actor.institution, roles=sorted(actor.roles), scopes=scopes)


@get("/sessions", summary="本人会话", sync_to_thread=True)
def list_sessions(ctx: Context) -> Page[Session]:
    """One's own open sessions."""
    return whole(sessions.sessions(ctx))


@delete("/sessions/{session_id:str}", summary="结束会话", sync_to_thread=True)
def end_session(ctx: Context, session_id: FromPath[str]) -> None:
    """End one of one's own sessions."""
    sessions.end_session(ctx, session_id)


@get("/tokens", summary="本人接口令牌", sync_to_thread=True)
def list_tokens(ctx: Context) -> Page[ApiToken]:
    """One's own API tokens, without their secrets."""
    return whole(tokens.tokens(ctx))


@post("/tokens", summary="创建接口令牌", sync_to_thread=True, opt=SECRET)
def create_token(ctx: Context, data: JSONBody[NewToken]) -> IssuedToken:
    """A new API token; its secret is told this once."""
    return tokens.create_token(ctx, data, manifests().keys())


@delete("/tokens/{token_id:str}", summary="撤销接口令牌", sync_to_thread=True)
def revoke_token(ctx: Context, token_id: FromPath[str]) -> None:
    """End one of one's own API tokens at once."""
    tokens.revoke_token(ctx, token_id)


@get("/people", summary="本机构人员", sync_to_thread=True)
def list_people(
    ctx: Context, q: FromQuery[str] = "", cursor: FromQuery[str | None] = None, limit: FromQuery[int] = 50
) -> Page[Person]:
    """The people of one's own institution, newest first."""
    return parties.people_page(ctx, PeopleList(text=q, cursor=cursor or None, limit=limit))


@post("/people", summary="人员加入", sync_to_thread=True, opt=CODE)
def join(ctx: Context, data: JSONBody[Joiner]) -> Invited:
    """A person joins one's own institution and is invited to sign in."""
    made = people.join(ctx, data.command(), data.login)
    return Invited(person=made.person, login=made.login, code=made.code)


@get("/people/{person_id:str}", summary="查看人员", sync_to_thread=True)
def show_person(ctx: Context, person_id: FromPath[str]) -> Mandated:
    """One person with mandates, delegations and the roles of now."""
    return parties.person(ctx, person_id)


@post("/people/{person_id:str}/moves", summary="人员调岗", sync_to_thread=True)
def move(ctx: Context, person_id: FromPath[str], data: JSONBody[NewRoles]) -> Mandated:
    """Other roles, in place of all mandates there are."""
    change = Move(person_id=person_id, roles=tuple(data.roles), department=data.department, on=data.on)
    return parties.move(ctx, change)


@post("/people/{person_id:str}/departures", summary="人员离开", sync_to_thread=True)
def leave(ctx: Context, person_id: FromPath[str], data: JSONBody[Why]) -> None:
    """A person leaves: everything they could do ends at once, the records stay."""
    people.leave(ctx, person_id, data.reason)


@post("/people/{person_id:str}/links", summary="新的一次性链接", sync_to_thread=True, opt=CODE)
def invite(ctx: Context, person_id: FromPath[str]) -> Invited:
    """A new one-time link to set a password."""
    code = accounts.invite(ctx, person_id, LinkPurpose.JOIN)
    return Invited(person=person_id, login=accounts.account(ctx, person_id).login, code=code)


@post("/people/{person_id:str}/locks", summary="锁定账户", sync_to_thread=True)
def lock(ctx: Context, person_id: FromPath[str]) -> None:
    """Lock an account; whatever it has open ends."""
    people.lock(ctx, person_id)


@delete("/people/{person_id:str}/locks", summary="解锁账户", sync_to_thread=True)
def unlock(ctx: Context, person_id: FromPath[str]) -> None:
    """Let a locked account in again."""
    people.unlock(ctx, person_id)


@get("/institutions", summary="机构名录", sync_to_thread=True)
def list_institutions(
    ctx: Context, q: FromQuery[str] = "", cursor: FromQuery[str | None] = None, limit: FromQuery[int] = 50
) -> Page[Institution]:
    """The enrolled institutions, in the order they came."""
    return parties.institutions_page(ctx, InstitutionList(text=q, cursor=cursor or None, limit=limit))


@post("/institutions", summary="登记机构", sync_to_thread=True)
def enrol_institution(ctx: Context, data: JSONBody[NewInstitution]) -> Institution:
    """Enrol an institution; for the operator of the platform."""
    return parties.enrol_institution(ctx, data)


@get("/institutions/{institution_id:str}", summary="查看机构", sync_to_thread=True)
def show_institution(ctx: Context, institution_id: FromPath[str]) -> Institution:
    """One institution."""
    return parties.institution(ctx, institution_id)


@post("/institutions/{institution_id:str}/admins", summary="设立首位管理员", sync_to_thread=True, opt=CODE)
def join_first_admin(ctx: Context, institution_id: FromPath[str], data: JSONBody[Joiner]) -> Invited:
    """An administrator joins an institution and is invited to sign in; for the operator of the platform."""
    made = people.join_first_admin(ctx, institution_id, data.command(), data.login)
    return Invited(person=made.person, login=made.login, code=made.code)


@post("/delegations", summary="转授权", sync_to_thread=True)
def lend(ctx: Context, data: JSONBody[Lend]) -> Delegation:
    """Lend some of one's own roles to a colleague."""
    return parties.delegate(ctx, data)


@delete("/delegations/{delegation_id:str}", summary="结束转授权", sync_to_thread=True)
def end_delegation(ctx: Context, delegation_id: FromPath[str]) -> None:
    """End a delegation that one gave or received."""
    parties.end_delegation(ctx, delegation_id)


OPERATIONS = (
    me, list_sessions, end_session, list_tokens, create_token, revoke_token, list_people, join, show_person, move,
    leave, invite, lock, unlock, list_institutions, enrol_institution, show_institution, join_first_admin, lend,
    end_delegation,
)  # fmt: skip

_AT = datetime(2031, 3, 4, 2, 30, tzinfo=UTC)
_PERSON = "per_06fw1gk6m8p0r2t4v6x8z0b2d4"
_INSTITUTION = "ins_06fw1gk6m8p0r2t4v6x8z0b2d4"
_TOKEN = ApiToken(
    id="tok_06fw1gk6m8p0r2t4v6x8z0b2d4",
    name="日终对账",
    scopes=["sandbox:read"],
    created_at=_AT,
    expires_at=datetime(2031, 6, 2, 2, 30, tzinfo=UTC),
    used_on=None,
)
_MANDATE = Mandate(
    id="man_06fw1gk6m8p0r2t4v6x8z0b2d4",
    person=_PERSON,
    institution=_INSTITUTION,
    department="合规部",
    roles=("sandbox.applicant",),
    valid_from=date(2031, 3, 4),
    valid_until=None,
    granted_by="per_06fw1gk6m8p0r2t4v6x8z0b2d5",
    granted_at=_AT,
    revoked_at=None,
)
_SOMEBODY = Person(
    id=_PERSON,
    institution=_INSTITUTION,
    name=Text("顾清和", "Gu Qinghe"),
    individual="ind_06fw1gk6m8p0r2t4v6x8z0b2d4",
    resident_id_masked=None,
    joined_at=_AT,
    left_at=None,
)
EXAMPLES = (
    Me(person=_PERSON, name=_SOMEBODY.name, institution=_INSTITUTION, roles=["sandbox.applicant"], scopes=None),
    Session(
        id="ses_06fw1gk6m8p0r2t4v6x8z0b2d4",
        created_at=_AT,
        seen_at=_AT,
        expires_at=datetime(2031, 3, 4, 14, 30, tzinfo=UTC),
        browser="Firefox · Linux",
        address="203.0.113.*",
        second_factor=True,
    ),
    _TOKEN,
    NewToken(name="日终对账", scopes=("sandbox:read",)),
    IssuedToken(token=_TOKEN, secret="hq_…"),  # noqa: S106 an example, not a secret
    Joiner(login="gu.qinghe", name_zh="顾清和", name_en="Gu Qinghe", roles=["sandbox.applicant"]),
    Invited(person=_PERSON, login="gu.qinghe", code="…"),
    NewRoles(roles=["sandbox.applicant"], department="合规部"),
    Why(reason="合同期满"),
    _SOMEBODY,
    _MANDATE,
    Mandated(person=_SOMEBODY, mandates=(_MANDATE,), delegations=(), roles=("sandbox.applicant",)),
    NewInstitution(name_zh="甲子证券", name_en="Jiazi Securities", kind=InstitutionKind.BROKER),
    Institution(
        id=_INSTITUTION,
        name=Text("甲子证券", "Jiazi Securities"),
        kind=InstitutionKind.BROKER,
        uscc=None,
        lei=None,
        status=InstitutionStatus.ACTIVE,
        created_at=_AT,
    ),
    Lend(
        deputy_id=_PERSON,
        roles=("sandbox.applicant",),
        valid_from=date(2031, 3, 4),
        valid_until=date(2031, 3, 14),
        reason="休假",
    ),
    Delegation(
        id="dlg_06fw1gk6m8p0r2t4v6x8z0b2d4",
        institution=_INSTITUTION,
        lender="per_06fw1gk6m8p0r2t4v6x8z0b2d5",
        deputy=_PERSON,
        roles=("sandbox.applicant",),
        valid_from=date(2031, 3, 4),
        valid_until=date(2031, 3, 14),
        reason="休假",
        created_at=_AT,
        revoked_at=None,
    ),
)
