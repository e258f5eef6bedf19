"""The example of docs/flow.md is carried out as it stands there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from heqi.engines.flow import RunState, cancel, signal, start
from tests.engines.flow.conftest import Town, do, work

DOCUMENT = Path(__file__).parents[3] / "docs" / "flow.md"


class Bank:
    """What the example pays at."""

    def __init__(self) -> None:
        self.paid: list[str] = []

    def pay(self, key: str, order: str) -> str:
        self.paid.append(key)
        return f"paid {order}"

    def find(self, key: str, order: str) -> str | None:
        return f"paid {order}" if key in self.paid else None


def example(bank: Bank) -> dict[str, Any]:
    """The names that the example defines."""
    code = re.findall(r"```python\n(.*?)```", DOCUMENT.read_text("utf-8"), re.DOTALL)[0]
    names: dict[str, Any] = {"book": do, "bank": bank}
    exec(compile(code, str(DOCUMENT), "exec"), names)
    return names


def test_the_example_does_what_the_document_says(town: Town) -> None:
    bank = Bank()
    names = example(bank)
    with town.open() as ctx:
        run_id = start(ctx, names["transfer"], names["Transfer"]("o-1", 100_00), "o-1")
    worker = town.worker(names["transfer"])
    work(worker)
    assert (town.effects(), bank.paid) == (["hold 10000 for o-1"], [])
    town.clock.turn(hours=24)
    work(worker)
    assert len(bank.paid) == 1
    with town.open() as ctx:
        signal(ctx, run_id, "confirmed", "confirmed by the payee", "1")
    work(worker)
    row, _ = town.show(run_id)
    assert (row.state, row.result) == (RunState.SUCCEEDED, '"paid o-1, confirmed by the payee"')


def test_the_example_releases_what_it_holds_when_it_is_cancelled(town: Town) -> None:
    names = example(Bank())
    with town.open() as ctx:
        run_id = start(ctx, names["transfer"], names["Transfer"]("o-1", 100_00), "o-1")
    worker = town.worker(names["transfer"])
    work(worker)
    with town.open() as ctx:
        cancel(ctx, run_id)
    work(worker)
    assert town.effects() == ["hold 10000 for o-1", "release hold 10000 for o-1"]
