"""A clock that a test can turn, and a small world: a working group, three applicants, experts and an assessor.

Everybody acts as themselves: under the policies of the house, its admission and row security.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest

from heqi.engines import parties
from heqi.engines.parties import Holders, InstitutionKind, NewInstitution, NewPerson, PersonVault, PilotAdmission
from heqi.kernel.clock import SystemRandomness
from heqi.kernel.messages import Text
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.lifecycle import ExitCause, Party, State, find_move
from heqi.pilots.sandbox.model.records import Application, Apply, Batch, CreateBatch, Invite, Licence, Transition
from heqi.portal.authority import CedarAuthority
from heqi.portal.registry import holders, policies
from heqi.storage import Actor, Admission, Authority, Context, Database, Deed, begin
from tests.conftest import OPERATOR

START = datetime(2031, 3, 3, 2, 0, tzinfo=UTC)
VAULT = PersonVault(bytes(range(32)))


class Turned:
    """A clock that moves only when it is turned."""

    def __init__(self) -> None:
        self.moment = START

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.moment.timestamp()

    def turn(self, **units: int) -> None:
        self.moment += timedelta(**units)


class Notes:
    """A trail that a test can read."""

    def __init__(self) -> None:
        self.deeds: list[Deed] = []

    def record(self, ctx: Context, deed: Deed) -> None:
        self.deeds.append(deed)


INSTITUTIONS: Mapping[str, tuple[str, InstitutionKind]] = {
    "group": ("试点工作组", InstitutionKind.WORKING_GROUP),
    "beichen": ("北辰股权交易中心", InstitutionKind.REGISTRY),
    "jiazi": ("甲子证券", InstitutionKind.BROKER),
    "qingsong": ("青松基金", InstitutionKind.FUND_MANAGER),
    "experts": ("临江专家库", InstitutionKind.ASSOCIATION),
    "mingjing": ("明镜评估", InstitutionKind.OTHER),
}
PEOPLE: Mapping[str, tuple[str, str, str]] = {
    "shen": ("group", "沈望之", "sandbox.working_group"),
    "yan": ("group", "颜若水", "sandbox.working_group"),
    "zhou": ("beichen", "周未央", "sandbox.applicant"),
    "bai": ("beichen", "白秋实", "auditor"),
    "gu": ("jiazi", "顾清和", "sandbox.applicant"),
    "su": ("qingsong", "苏念安", "sandbox.applicant"),
    "cheng": ("experts", "程砚舟", "sandbox.expert"),
    "lu": ("mingjing", "陆知微", "sandbox.assessor"),
}
"""Of which institution, their name, and the role they have there."""


class World:
    """The institutions and people, and contexts in which they act."""

    def __init__(self, database: Database, clock: Turned, authority: Authority, admission: Admission) -> None:
        self.database, self.clock, self.authority, self.admission = database, clock, authority, admission
        self.trail = Notes()
        self.institutions = {"house": "house"}
        self.people: dict[str, Actor] = {"operator": OPERATOR}
        self._populate()

    @contextmanager
    def of(self, who: str) -> Generator[Context]:
        """One transaction of a person."""
        with self.acting(self.people[who]) as ctx:
            yield ctx

    @contextmanager
    def acting(self, actor: Actor) -> Generator[Context]:
        """One transaction of an actor."""
        with self.database.transaction() as connection, begin(self.context(connection, actor)) as ctx:
            yield ctx

    def context(self, connection: object, actor: Actor) -> Context:
        return Context(
            db=connection,  # pyright: ignore[reportArgumentType]
            actor=actor,
            authority=self.authority,
            admission=self.admission,
            trail=self.trail,
            clock=self.clock,
            randomness=SystemRandomness(),
            request_id="req_test",
            engines={PersonVault: VAULT, Holders: holders()},
        )

    def _populate(self) -> None:
        with self.acting(OPERATOR) as ctx:
            for key, (name, kind) in INSTITUTIONS.items():
                wanted = NewInstitution(name_zh=name, name_en=key.capitalize(), kind=kind)
                self.institutions[key] = parties.enrol_institution(ctx, wanted).id
            for key, (at, name, role) in PEOPLE.items():
                roles = ("admin", role)
                person = NewPerson(name_zh=name, name_en=key.capitalize(), roles=roles)
                made = parties.enrol_admin(ctx, VAULT, self.institutions[at], person).person
                self.people[key] = Actor(
                    id=made.id, name=made.name, institution=made.institution, roles=frozenset({role})
                )


@pytest.fixture
def clock() -> Turned:
    return Turned()


@pytest.fixture
def authority() -> Authority:
    return CedarAuthority(policies())


@pytest.fixture
def admission() -> Admission:
    return PilotAdmission()


@pytest.fixture
def world(database: Database, clock: Turned, authority: Authority, admission: Admission) -> World:
    return World(database, clock, authority, admission)


def a_batch(**changes: object) -> CreateBatch:
    words: dict[str, object] = {
        "city": "临江",
        "name_zh": "第一批",
        "name_en": "First batch",
        "call_opens": date(2031, 3, 1),
        "call_closes": date(2031, 3, 31),
        "notice_days": 7,
        "working_group": ("临江证监局",),
    }
    return CreateBatch(**{**words, **changes})  # pyright: ignore[reportArgumentType]


def an_application(batch_id: str, **changes: object) -> Apply:
    words: dict[str, object] = {
        "batch_id": batch_id,
        "title_zh": "份额转让平台",
        "lead": "北辰股权交易中心",
        "joint": ("云杉资管",),
        "scenario_provider": "北辰股权交易中心",
        "licence": Licence.REGIONAL_MARKET,
        "innovation": "券款同时交收",
        "users": "合格投资者",
        "risk_compensation": "风险准备金",
        "contingency_plan": "暂停受理",
        "exit_plan": "移交登记册",
    }
    return Apply(**{**words, **changes})  # pyright: ignore[reportArgumentType]


@pytest.fixture
def batch(world: World) -> Batch:
    """A batch whose call is open."""
    with world.of("shen") as ctx:
        return service.create_batch(ctx, a_batch())


@pytest.fixture
def application(world: World, batch: Batch) -> Application:
    """A complete application of Beichen that is still being prepared."""
    with world.of("zhou") as ctx:
        return service.apply(ctx, an_application(batch.id))


ACTS: Mapping[Party, str] = {
    Party.APPLICANT: "zhou",
    Party.WORKING_GROUP: "shen",
    Party.EXPERTS: "cheng",
    Party.ASSESSOR: "lu",
}
"""Who acts as which party on Beichen's application."""


def move(world: World, application: Application, to: State, cause: ExitCause | None = None) -> Application:
    """One step, decided on what ``application`` shows, by the person whose it is."""
    with world.of(ACTS[find_move(application.state, to).party]) as ctx:
        return move_as(ctx, application, to, cause)


def move_as(ctx: Context, application: Application, to: State, cause: ExitCause | None = None) -> Application:
    """One step by whoever acts in ``ctx``."""
    command = Transition(
        application_id=application.id, to=to, reason="会议决定", version=application.version, exit_cause=cause
    )
    return service.transition(ctx, command)


def seat(world: World, application: Application) -> None:
    """Experts and assessor get their seats."""
    for party, at in ((Party.EXPERTS, "experts"), (Party.ASSESSOR, "mingjing")):
        with world.of("shen") as ctx:
            invite = Invite(application_id=application.id, party=party, institution=world.institutions[at])
            service.invite(ctx, invite)


def bring(world: World, application: Application, *states: State) -> Application:
    """Several steps, one after another; experts and assessor are invited before they are needed."""
    for state in states:
        if state is State.REVIEW:
            seat(world, application)
        application = move(world, application, state, ExitCause.COMPLETED if state is State.STOPPING else None)
    return application


def somebody(institution: str, *roles: str, person: str = "per_x") -> Actor:
    """A person in these roles, whom the database need not know."""
    return Actor(id=person, name=Text("某", "Somebody"), institution=institution, roles=frozenset(roles))


def with_roles(actor: Actor, *roles: str) -> Actor:
    return msgspec.structs.replace(actor, roles=frozenset(roles))


TO_NOTICE = (State.SELECTION, State.REVIEW, State.ASSESSMENT, State.NOTICE)
TO_CLOSED = (State.STOPPING, State.RUN_OFF, State.HAND_OVER, State.CLOSED)
