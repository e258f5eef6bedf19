"""A program at the API: requests with a token, without the door."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from litestar.types import ASGIApp, Receive, Scope, Send

from heqi.engines import parties
from heqi.engines.parties import InstitutionKind, NewInstitution, NewPerson, PersonVault
from heqi.kernel.settings import Api
from heqi.portal.credentials import Credential, Entry, Standing
from heqi.portal.gate import Gate
from heqi.portal.house import House
from heqi.portal.page import current_view
from heqi.portal.server import create_app
from heqi.storage import Actor
from tests.portal.conftest import with_account

Client = TestClient[Any]
CSRF = "the token of the page"
EVERY_PARTY = frozenset(f"sandbox.{party}" for party in ("applicant", "working_group", "expert", "assessor"))


class Porter:
    """Stands where the door is: everybody comes in as ``entry``; ``None``: nobody has signed in."""

    def __init__(self, app: ASGIApp, entry: Entry | None) -> None:
        self.app, self.entry = app, entry

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            actor = self.entry.actor if self.entry else None
            current_view.set(msgspec.structs.replace(current_view.get(), visitor=actor, entry=self.entry, csrf=CSRF))
        await self.app(scope, receive, send)

    @contextmanager
    def letting_in(self, entry: Entry | None) -> Generator[None]:
        """Whoever comes now comes as ``entry``."""
        before, self.entry = self.entry, entry
        yield
        self.entry = before


def entry_of(actor: Actor, credential: Credential = Credential.TOKEN) -> Entry:
    """An entry of this actor."""
    return Entry(credential=credential, id=f"tok_{actor.id}", actor=actor, standing=Standing.FULL, login="program")


@pytest.fixture
def person(house: House) -> Actor:
    """Whose program it is: somebody in every role, at a working group."""
    wanted = NewInstitution(name_zh="试点工作组", name_en="Working group", kind=InstitutionKind.WORKING_GROUP)
    with house.open_context() as ctx:
        institution = parties.enrol_institution(ctx, wanted).id
        duty = NewPerson(name_zh="值班员", name_en="Who is on duty", roles=("admin",))
        made = parties.enrol_admin(ctx, ctx.engine(PersonVault), institution, duty).person
        with_account(ctx, made.id, "on.duty")
    return Actor(id=made.id, name=made.name, institution=institution, roles=EVERY_PARTY | {"operator", "admin"})


@pytest.fixture
def api_settings() -> Api:
    """The limits of the API; a test may bring its own."""
    return Api(requests_per_second=10_000, burst=100_000)


@pytest.fixture
def app(house: House, api_settings: Api) -> ASGIApp:
    """The application, with the limits of the test."""
    settings = msgspec.structs.replace(house.settings, api=api_settings)
    return create_app(msgspec.structs.replace(house, settings=settings))


@pytest.fixture
def porter(app: ASGIApp, person: Actor) -> Porter:
    """Who lets in the test's requests."""
    return Porter(app, entry_of(person))


@pytest.fixture
def program(porter: Porter) -> Iterator[Client]:
    """A program with an API token."""
    with TestClient(Gate(porter), base_url="http://127.0.0.1:8080") as client:  # pyright: ignore[reportArgumentType]
        client.headers["accept-language"] = "en"
        yield client
