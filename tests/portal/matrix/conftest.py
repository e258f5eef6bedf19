"""One world for all tests of a process: furnished once, never changed by a test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from heqi.kernel.settings import Api, Log, Settings
from heqi.portal.house import furnish
from heqi.storage import EmbeddedServer, Home, migrate
from heqi.storage.opening import embedded_database
from tests.portal.matrix import pilots, runs, sandbox_seeding, seeding
from tests.portal.matrix.asking import Desk, desk_of
from tests.portal.matrix.standing import settle
from tests.portal.matrix.world import Rehearsal, World, limit_tokens, populate, refresh

NAME = "matrix"
"""A database beside that of the other tests, which make theirs anew each time."""


@pytest.fixture(scope="session")
def world(server: EmbeddedServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Three institutions, the working group and the house, with rows in every table."""
    first = embedded_database(server, NAME, "app-password-of-the-matrix")
    migrate(first)
    first.dispose()
    database = Rehearsal(first.admin_url, first.app_url, server=server)
    home = Home(tmp_path_factory.mktemp("matrix") / "home")
    home.prepare()
    limits = Api(requests_per_second=10_000, burst=100_000)
    settings = Settings(home=home.path, deposit_max_bytes=1024 * 1024, api=limits, log=Log(public=False))
    try:
        yield furnished_world(settings, database)
    finally:
        database.dispose()


def furnished_world(settings: Settings, database: Rehearsal) -> World:
    """The world in an empty database."""
    made = World(furnish(settings, database), database)
    populate(made)
    limit_tokens(made)
    refresh(made)
    seeding.seed(made)
    sandbox_seeding.seed(made)
    pilots.seed(made)
    runs.seed(made)
    with desk_of(made) as desk:
        desk.keep_answers()
    made.house.sequence()
    settle(made)
    return made


@pytest.fixture(scope="session")
def desk(world: World) -> Iterator[Desk]:
    """Asks the house whatever a test wants to know, as whoever it wants."""
    with desk_of(world) as one:
        yield one
