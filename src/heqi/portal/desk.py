"""The desk of the command line: opens the house when a command first needs it, and prints answers."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any, BinaryIO

import msgspec
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from heqi.kernel.clock import instant_text, market_time
from heqi.kernel.messages import Language, Text
from heqi.kernel.settings import Settings, read_settings
from heqi.kernel.tables import Kind, Sheet

if TYPE_CHECKING:
    from heqi.portal.house import House
    from heqi.storage import Actor, Context


class TerminalDesk:
    """What a command finds in ``typer.Context.obj``; implements ``heqi.pilots.Desk``."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self.language = _language(environment)
        self.environment = environment
        self._open = ExitStack()
        self._house: House | None = None
        self.stand_in: Callable[[House], Actor] | None = None
        """Who acts instead of the local operator (``heqi --as LOGIN``)."""

    @property
    def settings(self) -> Settings:
        """The settings, read when first asked for, so that ``--help`` needs none."""
        return read_settings(self.environment)

    @property
    def house(self) -> House:
        """The house, opened on first use: beside a running ``up`` as its guest, else on its own until :meth:`close`."""
        from heqi.portal.house import open_house  # here, because many commands need no house

        if self._house is None:
            with self.progress("正在打开数据库", "Opening the database"):
                self._house = self._open.enter_context(open_house(self.settings, "command"))
        return self._house

    @contextmanager
    def open_context(self) -> Iterator[Context]:
        """One transaction of the local operator, or of the person in whose place they act."""
        from heqi.portal.house import LOCAL_OPERATOR

        with self.house.open_context(self.stand_in(self.house) if self.stand_in else LOCAL_OPERATOR) as ctx:
            yield ctx

    def close(self) -> None:
        """Leave the house as it was found."""
        self._open.close()

    def answer(self, value: object, *, as_json: bool) -> None:
        """Print ``value`` on standard output: JSON for programs, or words for people."""
        if as_json:
            sys.stdout.write(_json(value) + "\n")
            return
        console = Console(highlight=False, soft_wrap=True)
        if isinstance(value, Sheet):
            console.print(self._table(value))
        elif isinstance(value, list):
            for item in value:  # pyright: ignore[reportUnknownVariableType]
                console.print(self._words(item), markup=False)  # pyright: ignore[reportUnknownArgumentType]
        else:
            console.print(self._words(value), markup=False)

    @contextmanager
    def progress(self, zh: str, en: str) -> Iterator[Callable[[int, int], None]]:
        """A bar on standard error for work that may take over a second; silent where nobody watches."""
        title = Text(zh, en).to(self.language)
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.percentage:>3.0f}%"),
            TimeElapsedColumn(),
        )
        console = Console(stderr=True)
        with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
            task = bar.add_task(title, total=None)

            def advance(done: int, total: int) -> None:
                bar.update(task, completed=done, total=total)

            yield advance

    @contextmanager
    def reading(self, zh: str, en: str) -> Iterator[Callable[[BinaryIO, int], BinaryIO]]:
        """Like :meth:`progress`, told by the files themselves: wraps each file so that reading it moves the bar."""
        size = DownloadColumn(binary_units=True)
        columns = (TextColumn("{task.description}"), BarColumn(), size, TimeElapsedColumn())
        console = Console(stderr=True)
        title = Text(zh, en).to(self.language)
        with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
            yield lambda file, size: bar.wrap_file(file, size, description=title) if console.is_terminal else file

    def _words(self, value: object) -> str:
        if isinstance(value, Text):
            return value.to(self.language)
        if isinstance(value, datetime):
            return market_time(value).strftime("%Y-%m-%d %H:%M:%S")
        if isinstance(value, msgspec.Struct):
            fields = msgspec.structs.asdict(value)
            width = max(len(name) for name in fields)
            return "\n".join(f"{name:<{width}}  {self._words(field)}" for name, field in fields.items())
        if isinstance(value, Sequence) and not isinstance(value, str | bytes):
            return ", ".join(self._words(item) for item in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        # a name may hold what moves the cursor of a terminal
        return "" if value is None else "".join(c if c.isprintable() or c == "\n" else "\ufffd" for c in str(value))

    def _table(self, sheet: Sheet) -> Table:
        table = Table(title=sheet.title.to(self.language))
        for column in sheet.columns:
            table.add_column(
                column.title.to(self.language),
                justify="right" if column.kind is Kind.NUMBER else "left",
                overflow="fold",
                no_wrap=column.kind is Kind.CODE,
            )
        for row in sheet.rows:
            table.add_row(*(self._words(row.cells.get(column.key)) for column in sheet.columns))
        return table


def _json(value: object) -> str:
    if isinstance(value, Sheet):
        value = [dict(row.cells) for row in value.rows]
    return msgspec.json.format(
        msgspec.json.encode(_instants(msgspec.to_builtins(value, builtin_types=(datetime,))))
    ).decode()


def _instants(value: Any) -> Any:
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, dict):
        return {key: _instants(item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, list):
        return [_instants(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    return value


def _language(environment: Mapping[str, str]) -> Language:
    wish = environment.get("HEQI_LANGUAGE") or environment.get("LC_ALL") or environment.get("LANG") or ""
    return Language.ZH if wish.lower().startswith("zh") else Language.EN
