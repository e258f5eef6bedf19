"""Commands that are loaded when one of them is asked for: to list them, nothing of the house has to be imported."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cached_property
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from typer.core import TyperGroup
from typer.main import get_group

PACKAGES = "heqi.portal.rooms", "heqi.pilots"
"""Whose packages bring commands of their own: the Typer application ``app`` of their module ``cli``."""
OWN = {"db": "heqi.portal.commands.db", "config": "heqi.portal.commands.config"}
"""Groups of the house's own."""


class Later(TyperGroup):
    """The commands of a module, told of by the first line of its docstring until it is loaded."""

    def __init__(self, name: str, module: str, file: Path) -> None:
        self.module = module
        super().__init__(name=name, help=_first_line(file), no_args_is_help=True)

    @cached_property
    def whole(self) -> TyperGroup:
        """The group itself."""
        return get_group(import_module(self.module).app)

    def make_context(self, *arguments: Any, **options: Any) -> Any:
        """Somebody asks for one of the commands."""
        return self.whole.make_context(*arguments, **options)


class HouseCommands(TyperGroup):
    """The root: its own commands, the groups of the house, then those of rooms and pilots."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        for name, module in OWN.items():
            self.commands[name] = Later(name, module, Path(__file__).with_name(f"{name}.py"))
        for slug, module, file in _brought():
            name = slug.replace("_", "-")
            self.commands[name] = Later(name, module, file)


def _brought() -> Iterator[tuple[str, str, Path]]:
    """Slug, module and file of the commands of each room and pilot."""
    for package in PACKAGES:
        spec = find_spec(package)
        assert spec is not None, f"{package} is part of the house"
        for folder in spec.submodule_search_locations or ():
            for file in sorted([*Path(folder).glob("*/cli.py"), *Path(folder).glob("*/cli/__init__.py")]):
                slug = file.relative_to(folder).parts[0]
                yield slug, f"{package}.{slug}.cli", file


def _first_line(file: Path) -> str:
    told = ast.get_docstring(ast.parse(file.read_text("utf-8"))) or ""
    return told.partition("\n")[0].replace("``", "")
