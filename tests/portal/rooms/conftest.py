"""Two institutions with people, signed in without a browser."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

import pytest
from litestar.testing import TestClient

from heqi.engines import parties
from heqi.engines.parties import InstitutionKind, NewInstitution, NewPerson, PersonVault
from heqi.portal.gate import Gate
from heqi.portal.house import House
from heqi.portal.server import front
from heqi.storage import Actor
from tests.portal.conftest import come_in, house, with_account

__all__ = ["house"]


class Town:
    """Institutions and people of one house."""

    def __init__(self, house: House) -> None:
        self.house = house

    def institution(self, name: str) -> Actor:
        """A new institution; its administrator."""
        wanted = NewInstitution(name_zh=f"{name}证券", name_en=f"{name} Securities", kind=InstitutionKind.BROKER)
        chief = NewPerson(name_zh=f"{name}主管", name_en=f"Chief of {name}", roles=("admin",))
        with self.house.open_context() as ctx:
            made = parties.enrol_institution(ctx, wanted)
            person = parties.enrol_admin(ctx, ctx.engine(PersonVault), made.id, chief).person.id
            return with_account(ctx, person, f"chief.{person[4:]}")

    def person(self, chief: Actor, login: str, *roles: str) -> Actor:
        """A colleague of ``chief`` who may sign in."""
        wanted = NewPerson(name_zh=f"甲{login}", name_en=login, roles=roles)
        with self.house.open_context(chief) as ctx:
            person = parties.join(ctx, ctx.engine(PersonVault), wanted).person.id
        with self.house.open_context() as ctx:
            return with_account(ctx, person, login)

    @contextmanager
    def browser(self, person: Actor) -> Generator[TestClient[Gate]]:
        """Requests of this person."""
        with TestClient(front(self.house), base_url="http://127.0.0.1:8080") as client:  # pyright: ignore[reportArgumentType]
            client.headers["accept-language"] = "en"
            come_in(client, self.house, person)
            yield client


@pytest.fixture
def town(house: House) -> Town:
    """The house, without anybody yet."""
    return Town(house)
