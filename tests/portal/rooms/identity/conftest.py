"""A small world at the door: an institution with an administrator and a colleague, on a clock that the test moves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from httpx import Response
from litestar.testing import TestClient

from heqi.engines import parties
from heqi.engines.parties import InstitutionKind, NewInstitution, NewPerson, PersonVault
from heqi.kernel.settings import SignIn
from heqi.portal.credentials import csrf_of
from heqi.portal.doorkeeper import Doorkeeper
from heqi.portal.gate import Gate
from heqi.portal.house import House
from heqi.portal.rooms.identity.model.records import LinkPurpose
from heqi.portal.rooms.identity.service import accounts
from heqi.portal.server import front
from heqi.storage import Actor, Database
from tests.portal.conftest import furnished, new_operator, with_account

Client = TestClient[Gate]
PASSWORD = "three tallies match"
CHEAP = SignIn(password_memory_kib=8192, password_passes=1)
ADDRESS = "http://127.0.0.1:8080"


class Moving:
    """A clock that stands until the test moves it."""

    def __init__(self) -> None:
        self.moment = datetime(2031, 3, 4, 2, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.moment.timestamp()

    def forward(self, **time: float) -> None:
        self.moment += timedelta(**time)


@pytest.fixture
def moving() -> Moving:
    return Moving()


@pytest.fixture
def house(database: Database, tmp_path: Path, moving: Moving) -> House:
    """The house of the portal's tests, with a cheap hash and the moving clock."""
    made = furnished(database, tmp_path)
    keeper = Doorkeeper(CHEAP, "a key of the tests", ADDRESS)
    return msgspec.structs.replace(made, doorkeeper=keeper, clock=moving)


class World:
    """People of two institutions, and ways to sign in as them."""

    def __init__(self, house: House, moving: Moving) -> None:
        self.house, self.clock = house, moving
        self.operator = new_operator(house)
        self.admin = self.first_admin("甲子证券", "Jiazi Securities", "he.zhiqiu")
        self.other_admin = self.first_admin("青松基金", "Qingsong Fund", "su.nianan")
        self.colleague = self.join(self.admin, "gu.qinghe", ("sandbox.applicant",))

    def first_admin(self, zh: str, en: str, login: str) -> Actor:
        with self.house.open_context() as ctx:
            wanted = NewInstitution(name_zh=zh, name_en=en, kind=InstitutionKind.BROKER)
            institution = parties.enrol_institution(ctx, wanted).id
            person = NewPerson(name_zh="管理员", name_en=login, roles=("admin",))
            joined = parties.enrol_admin(ctx, ctx.engine(PersonVault), institution, person).person.id
            return with_account(ctx, joined, login)

    def join(self, admin: Actor, login: str, roles: tuple[str, ...], *, demo: bool = True) -> Actor:
        with self.house.open_context(admin) as ctx:
            person = NewPerson(name_zh="同事", name_en=login, roles=roles)
            joined = parties.join(ctx, ctx.engine(PersonVault), person).person.id
            return with_account(ctx, joined, login, demo=demo)

    def give_password(self, person: Actor, password: str = PASSWORD) -> None:
        with self.house.open_context() as ctx:
            code = accounts.invite(ctx, person.id, LinkPurpose.JOIN)
        with self.house.open_context(person) as ctx:
            accounts.accept_invitation(ctx, code, password)

    @contextmanager
    def browser(self) -> Iterator[Client]:
        with TestClient(front(self.house), base_url=ADDRESS) as client:  # pyright: ignore[reportArgumentType]
            client.headers.update({"accept-language": "en", "accept": "text/html"})
            client.follow_redirects = False
            yield client


@pytest.fixture
def world(house: House, moving: Moving) -> World:
    return World(house, moving)


@pytest.fixture
def browser(world: World) -> Iterator[Client]:
    """A browser in which nobody has signed in."""
    with world.browser() as client:
        yield client


def csrf(page: Response) -> str:
    found = re.search('name="_csrf" value="([0-9a-f]{64})"', page.text)
    assert found is not None, page.text[:2000]
    return found[1]


def log_in(client: TestClient[Any], login: str, password: str = PASSWORD, to: str = "/identity") -> Response:
    """Through the page, as a person does."""
    form = {"login": login, "password": password, "next": to, "_csrf": csrf(client.get("/login"))}
    return client.post("/login", data=form)


def enter(client: Client, house: House, person: Actor) -> None:
    """Through a one-time link; what the browser posts from then on carries the token."""
    with house.open_context() as ctx:
        code = accounts.invite(ctx, person.id, LinkPurpose.SIGN_IN)
    assert client.get(f"/enter/{code}").status_code == 303
    client.headers["x-csrf-token"] = csrf_of(client.cookies["heqi_session"])


def sessions_of(house: House, person: Actor) -> list[tuple[str, bool]]:
    """Ids of the person's sessions and whether they are open."""
    with house.open_context() as ctx, ctx.engine_role("door") as db:
        rows = db.exec_driver_sql(f"select id, revoked_at is null from identity.session where person = '{person.id}'")
        return [(row[0], row[1]) for row in rows]
