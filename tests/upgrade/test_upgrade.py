"""The upgrade drill: every world that an older state left behind is restored, migrated, checked and used."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from scripts.dump_world import connection, rows

from heqi.engines import evidence
from heqi.kernel.settings import Settings
from heqi.portal.house import House, furnish
from heqi.storage import Database, Home, Opening, migrate, open_database, status
from heqi.storage.backup import SINCE_17
from heqi.storage.identity import wheel_programs
from tests.portal.conftest import heqi, start_up

WORLDS = sorted(
    (path.parent for path in Path(__file__).parent.glob("issue-*/world.sql")),
    key=lambda folder: int(folder.name.removeprefix("issue-")),
)


class World:
    """One committed world in a fresh home."""

    def __init__(self, folder: Path, home: Path, binaries: Path | None) -> None:
        self.folder = folder
        self.facts: dict[str, Any] = json.loads((folder / "facts.json").read_text("utf-8"))
        self.home = Home(home)
        self.home.prepare()
        for key in (folder / "keys").iterdir():  # a checkout does not keep modes
            shutil.copy(key, self.home.keys / key.name)
            (self.home.keys / key.name).chmod(0o600)
        self.settings = Settings(home=home)
        self.opening = Opening(migrated=False, durable=False, binaries=binaries)

    def pour(self, database: Database) -> None:
        """Run the dump as the owner of everything, all or nothing."""
        dump = (self.folder / "world.sql").read_bytes().replace(SINCE_17, b"")
        script = f"begin;\nset role {database.name}_owner;\n".encode() + dump + b"\ncommit;\n"
        command = [wheel_programs() / "psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--file=-"]
        ran = subprocess.run(command, input=script, capture_output=True, env=connection(database.admin_url))
        assert ran.returncode == 0, ran.stderr.decode()


@pytest.fixture(params=WORLDS, ids=lambda folder: folder.name)
def world(request: pytest.FixtureRequest, tmp_path: Path, postgres_bin: Path | None) -> World:
    return World(request.param, tmp_path / "home", postgres_bin)


@pytest.fixture
def upgraded(world: World) -> Iterator[Database]:
    """The database with the old world in it, brought to the present state."""
    with open_database(world.settings, purpose="command", opening=world.opening) as database:
        world.pour(database)
        assert rows(database) == world.facts["rows"], "what was dumped is there before anything is migrated"
        pending = {one.package for one in status(database) if one.pending}
        migrate(database)
        assert {one.pending for one in status(database)} == {0}
        assert {revision.rsplit("_", 1)[0] for revision in world.facts["revisions"]} <= {
            one.package for one in status(database)
        }
        assert pending or world.folder == WORLDS[-1]
        yield database


def deposits_are_whole(world: World, house: House) -> None:
    with house.open_context() as ctx:
        for entry_id, fact in world.facts["deposits"].items():
            assert evidence.entry(ctx, house.log, entry_id).receipt.name == fact["name"]
            assert [one.entry_id for one in evidence.find(ctx, house.log, fact["sha256"])] == [entry_id]
            content = b"".join(evidence.payload(ctx, house.log, entry_id))
            assert hashlib.sha256(content).hexdigest() == fact["sha256"]


def audited(house: House) -> evidence.AuditReport:
    with house.open_context() as ctx:
        return evidence.audit(ctx, house.log)


def test_there_is_a_world_to_restore() -> None:
    assert WORLDS[0].name == "issue-2"


def test_no_row_of_an_older_world_is_lost(world: World, upgraded: Database) -> None:
    now = rows(upgraded)
    lost = {table: count for table, count in world.facts["rows"].items() if now.get(table, 0) < count}
    assert lost == {}


def test_the_evidence_of_an_older_world_is_intact_and_grows_on(
    world: World, upgraded: Database, tmp_path: Path
) -> None:
    house = furnish(world.settings, upgraded)
    report = audited(house)
    assert report.intact, report.finding
    assert (report.entries, report.root) == (world.facts["entries"], world.facts["root"])
    deposits_are_whole(world, house)
    (tmp_path / "new.txt").write_text("after the upgrade")
    with (tmp_path / "new.txt").open("rb") as content, house.open_context() as ctx:
        evidence.deposit(ctx, house.log, [evidence.IncomingFile(name="new.txt", content=content)])
    assert audited(house).intact
    house.sequence()
    assert audited(house).intact
    assert audited(house).entries > world.facts["entries"]


def test_the_house_starts_on_an_older_world(world: World, tmp_path: Path) -> None:
    with open_database(world.settings, purpose="command", opening=world.opening) as database:
        world.pour(database)
    running = start_up(world.settings.home)
    assert httpx.get(running.address + "/readyz").status_code == 200
    assert httpx.get(running.address + "/").status_code == 200
    entry_id = next(iter(world.facts["deposits"]))
    bundle = tmp_path / "bundle.zip"
    assert heqi(world.settings.home, "evidence", "prove", entry_id, "-o", bundle).returncode == 0
    verified = heqi(tmp_path / "x", "evidence", "verify", bundle, "--log-key", world.folder / "log.vkey", "--json")
    assert json.loads(verified.stdout)["state"] == "proven", "the key published then still vouches"
    assert running.stop() == 0
