"""A state made by the program itself, once; every test gets a copy of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.edge.witness.program import created


@pytest.fixture(scope="session")
def fresh_state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As ``--init`` leaves it."""
    return created(tmp_path_factory.mktemp("witness") / "state")


@pytest.fixture
def state(tmp_path: Path, fresh_state: Path) -> Path:
    """The state of a witness that has cosigned nothing yet."""
    return Path(shutil.copytree(fresh_state, tmp_path / "state"))
