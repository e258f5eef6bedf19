"""The command line starts fast: what a command does not need is not loaded."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module

import typer.main

from heqi.portal.commands.later import Later
from heqi.portal.program import app
from heqi.portal.registry import built_rooms, manifests

SLOW = {"litestar", "jinja2", "sqlalchemy", "psycopg", "alembic", "httpx", "joserfc", "cedarpy", "cryptography"}
SAY = "import sys, json; print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"


def loaded(before: str) -> set[str]:
    answer = subprocess.run(
        [sys.executable, "-c", f"{before}; {SAY}"], capture_output=True, text=True, check=True, timeout=60
    )
    return set(json.loads(answer.stdout.splitlines()[-1]))


def test_help_loads_nothing_of_the_house() -> None:
    run = "from typer.testing import CliRunner; from heqi.portal.program import app"
    run += "; answer = CliRunner().invoke(app, ['--help']); assert 'sandbox' in answer.output, answer.output"
    assert loaded(run) & SLOW == set()


def test_settings_are_shown_without_the_house() -> None:
    assert loaded("import heqi.portal.program, heqi.portal.commands.config") & SLOW == set()


def test_the_database_is_looked_after_without_pages_and_policies() -> None:
    assert loaded("import heqi.portal.program, heqi.portal.commands.db") & SLOW <= {"sqlalchemy", "psycopg"}


def test_no_provider_is_spoken_to_by_a_house_that_has_none() -> None:
    assert loaded("import heqi.portal.house") & {"httpx", "joserfc", "litestar"} == set()


def test_every_room_and_pilot_with_commands_is_listed_and_told_of() -> None:
    root = typer.main.get_group(app)
    for slug, manifest in manifests().items():
        name = slug.replace("_", "-")
        assert (name in root.commands) is (manifest.commands is not None), slug
        if manifest.commands is not None:
            package = "heqi.portal.rooms" if slug in built_rooms() else "heqi.pilots"
            assert manifest.commands is import_module(f"{package}.{slug}.cli").app, "commands are found by this name"
            listed = root.commands[name]
            assert isinstance(listed, Later)
            assert "heqi " in str(listed.help)
