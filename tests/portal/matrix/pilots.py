"""What the pilots bring to the matrix, found by its place: ``tests/pilots/<slug>/matrix.py``.

``CASES`` says who may make which request, ``TABLES`` who may see which table, ``seed(world)`` gives each institution
rows of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

from tests.portal.matrix.cases import Case
from tests.portal.matrix.world import World

PILOTS = Path(__file__).resolve().parents[2] / "pilots"


@cache
def parts() -> Sequence[ModuleType]:
    """The part of each pilot that has one."""
    found = sorted(path.parent.name for path in PILOTS.glob("*/matrix.py"))
    return [import_module(f"tests.pilots.{name}.matrix") for name in found]


def cases() -> Sequence[Case]:
    """The cases of all of them."""
    return [case for part in parts() for case in part.CASES]


def tables() -> Mapping[str, tuple[tuple[str, ...], str]]:
    """Their tables: who may see each, and what it has to show."""
    return {name: said for part in parts() for name, said in part.TABLES.items()}


def seed(world: World) -> None:
    """Rows of every institution in every pilot."""
    for part in parts():
        part.seed(world)
