"""The world of the matrix: three institutions, the working group and the house, with a person in every role."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager

import msgspec
from sqlalchemy import Connection

from heqi.engines import parties
from heqi.engines.parties import InstitutionKind, Move, NewInstitution, NewPerson, PersonVault
from heqi.kernel.actions import Fact
from heqi.portal.authority import CedarAuthority
from heqi.portal.house import House
from heqi.portal.registry import holders, manifests, policies
from heqi.portal.rooms.identity import store as identity_store
from heqi.portal.rooms.identity.model.records import NewToken
from heqi.portal.rooms.identity.service import accounts, sessions, tokens
from heqi.portal.rooms.identity.service.people import lock
from heqi.portal.rooms.identity.service.sessions import Visit
from heqi.storage import HOUSE, Actor, Authority, Context, Database, Decision
from tests.portal.matrix.marks import PLACES, mark

KINDS = {"a": InstitutionKind.BROKER, "b": InstitutionKind.FUND_MANAGER, "c": InstitutionKind.REGISTRY}
IDLE = "idle"
"""Somebody without any role."""


def all_roles() -> list[str]:
    """Every role that a manifest names."""
    return sorted({role for manifest in manifests().values() for role in manifest.roles})


class Rehearsal(Database):
    """A database in which, while ``rehearsing``, what was done well is undone as well, after all checks."""

    rehearsing = False

    @contextmanager
    def transaction(self) -> Generator[Connection]:
        try:
            with super().transaction() as connection:
                yield connection
                if self.rehearsing:
                    connection.exec_driver_sql("set constraints all immediate")
                    raise _Undone
        except _Undone:
            return

    @contextmanager
    def rehearsal(self) -> Generator[None]:
        """For the length of the block nothing stays."""
        self.rehearsing = True
        try:
            yield
        finally:
            self.rehearsing = False


class _Undone(Exception):
    """Nothing went wrong: what was done is to be undone."""


class Exchangeable(CedarAuthority):
    """The authority of the house, in whose place a test may put another for a while."""

    instead: Authority | None = None

    def decide(self, actor: Actor, action: str, resource: str, facts: Mapping[str, Fact]) -> Decision:
        """What the one says that decides now."""
        if self.instead is not None:
            return self.instead.decide(actor, action, resource, facts)
        return super().decide(actor, action, resource, facts)

    @contextmanager
    def exchanged(self, other: Authority) -> Generator[None]:
        """For the length of the block another one decides."""
        self.instead = other
        try:
            yield
        finally:
            self.instead = None


class Person(msgspec.Struct, frozen=True):
    """A person of the world with an open session, and a token for every scope."""

    place: str
    role: str
    actor: Actor
    session: str
    token: str

    @property
    def name(self) -> str:
        """``a.admin``: the administrator of the institution a."""
        return f"{self.place}.{self.role}"


class World:
    """Who and what there is, by name."""

    def __init__(self, house: House, database: Rehearsal) -> None:
        self.authority = Exchangeable(policies())
        self.house, self.database = msgspec.structs.replace(house, authority=self.authority), database
        self.institutions: dict[str, str] = {"h": HOUSE}
        self.people: dict[str, Person] = {}
        self.records: dict[str, str] = {}
        """Ids by ``<place>.<what>``."""
        self.readers: dict[str, frozenset[str]] = {}
        """Who may see an id; filled when everything stands."""
        self.lacking: dict[str, str] = {}
        """API tokens of a person that have every scope but one, by that one."""
        self.baseline: dict[str, str] = {}
        """Digest of every table; filled when everything stands."""

    @contextmanager
    def acting(self, name: str) -> Generator[Context]:
        """The context of a person of the world."""
        with self.house.open_context(self.people[name].actor) as ctx:
            yield ctx

    def id(self, place: str, what: str) -> str:
        """A record of this institution."""
        return self.records[f"{place}.{what}"]

    def keep(self, place: str, what: str, record: str) -> str:
        """Remember a record."""
        self.records[f"{place}.{what}"] = record
        return record

    def of(self, place: str) -> list[Person]:
        """The people of an institution, as they were entered."""
        return [one for one in self.people.values() if one.place == place]


def populate(world: World) -> None:
    """Enter institutions and people, each in one role, through the services."""
    _found_house(world)
    for place in "abc":
        _found(world, place, KINDS[place])
        given = [one for one in all_roles() if one != "admin" and not parties.is_privileged(one)]
        _staff(world, place, [one for one in given if holders().may_hold(KINDS[place], one)])
    _found(world, "w", InstitutionKind.WORKING_GROUP)
    _staff(world, "w", ["sandbox.working_group", "sandbox.expert", "sandbox.assessor", "auditor"])
    enter(world, "w", "second", "sandbox.working_group", "a", "b", "c", "h")
    enter(world, "w", "envoy", "sandbox.applicant", "a", "b", "c", "h")
    _staff(world, "h", ["admin", "auditor"])


def _found_house(world: World) -> None:
    with world.house.open_context() as ctx:
        wanted = NewPerson(
            name_zh=f"运营 {mark('h', 'w')}", name_en=f"Operator {mark('h', 'w')}", roles=("operator", "admin")
        )
        person = parties.enrol_admin(ctx, ctx.engine(PersonVault), HOUSE, wanted).person.id
        parties.move(ctx, Move(person_id=person, roles=("operator",), department="运营部"))
    _let_in(world, "h", "operator", person)


def _found(world: World, place: str, kind: InstitutionKind) -> None:
    with world.acting("h.operator") as ctx:
        wanted = NewInstitution(name_zh=PLACES[place], name_en=f"Institution {place.upper()}", kind=kind)
        institution = parties.enrol_institution(ctx, wanted).id
        admin = NewPerson(name_zh=f"管理员 {mark(place)}", name_en=f"Admin {mark(place)}", roles=("admin",))
        person = parties.enrol_admin(ctx, ctx.engine(PersonVault), institution, admin).person.id
    world.institutions[place] = world.keep(place, "institution", institution)
    _let_in(world, place, "admin", person)


def _staff(world: World, place: str, roles: Iterable[str]) -> None:
    """A person for each role; for those who deal with others, an envoy whose name others may read."""
    for role in roles:
        known = ("a", "b", "c", "h") if place == "w" and role.startswith("sandbox.") else ()
        enter(world, place, role, role, *known)
    if place in "abc":
        enter(world, place, "envoy", "sandbox.applicant", *sorted({*"abcwh"} - {place}))
        enter(world, place, "colleague", "sandbox.applicant")
        enter(world, place, "locked", "auditor")
        enter(world, place, IDLE, "auditor")
        idle = world.people[f"{place}.{IDLE}"].actor.id
        with world.acting(f"{place}.admin") as ctx:
            mandate = parties.person(ctx, idle).mandates[0].id
            parties.revoke(ctx, mandate, f"调离 {mark(place)}")
            lock(ctx, world.id(place, "person.locked"))


def enter(world: World, place: str, name: str, role: str, *known: str) -> None:
    """A person joins, gets the role (from the operator where nobody else may give it), and can sign in."""
    reserved = parties.is_privileged(role)
    first = ("auditor",) if reserved else (role,)
    with world.acting("h.operator" if place == "h" else f"{place}.admin") as ctx:
        word = mark(place, *known)
        wanted = NewPerson(
            name_zh=f"人员 {word}", name_en=f"{name} {word}", roles=first, department=f"部门 {mark(place)}"
        )
        person = parties.join(ctx, ctx.engine(PersonVault), wanted).person.id
    if reserved:
        with world.acting("h.operator") as ctx:
            parties.move(ctx, Move(person_id=person, roles=(role,), department=f"部门 {mark(place)}"))
    _let_in(world, place, name, person)


def _let_in(world: World, place: str, role: str, person: str) -> None:
    with world.house.open_context() as ctx:
        accounts.add_account(ctx, person, f"{role}.{mark(place)}", demo=True)
        with ctx.engine_role("door") as db:
            db.execute(identity_store.ACTIVATE, {"person": person})
        actor = accounts.actor_of(ctx, person)
    scopes = tuple(f"{slug}:{access}" for slug in manifests() for access in ("read", "write"))
    with world.house.open_context(actor) as ctx:
        secret = sessions.open_session(ctx, Visit(agent="Mozilla/5.0", address="127.0.0.1"), how="link")
        (session,) = sessions.sessions(ctx)
        individual = parties.own_standing(ctx).person.individual
        issued = tokens.create_token(
            ctx, NewToken(name=f"程序 {mark(place)}", scopes=scopes, days=30), manifests().keys()
        )
    one = Person(place, role, actor, secret, issued.secret)
    world.people[one.name] = one
    world.keep(place, f"person.{role}", person)
    world.keep(place, f"token.{role}", issued.token.id)
    world.keep(place, f"session.{role}", session.id)
    world.keep(place, f"individual.{role}", individual)


def limit_tokens(world: World) -> None:
    """Tokens of one administrator, each without one scope."""
    scopes = [f"{slug}:{access}" for slug in manifests() for access in ("read", "write")]
    with world.acting("a.admin") as ctx:
        for scope in scopes:
            wanted = NewToken(name=scope, scopes=tuple(one for one in scopes if one != scope), days=30)
            world.lacking[scope] = tokens.create_token(ctx, wanted, manifests().keys()).secret


def refresh(world: World) -> None:
    """Roles may have changed since somebody was let in."""
    with world.house.open_context() as ctx:
        for name, one in world.people.items():
            world.people[name] = msgspec.structs.replace(one, actor=accounts.actor_of(ctx, one.actor.id))
