"""A run is watched live in a real browser, in both languages: steps appear, buttons work, axe finds nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from heqi.engines.flow import Flow, Run, RunState, Worker, flow, start
from heqi.engines.flow import run as show
from heqi.kernel.messages import Text
from heqi.kernel.settings import Settings
from heqi.portal import registry
from heqi.portal.house import House, open_house
from heqi.storage import Context
from tests.portal.browsing import browser as browser
from tests.portal.browsing import signed_in
from tests.portal.conftest import Running
from tests.portal.rooms.runs.conftest import asks, broken, close_day, trouble

pytestmark = pytest.mark.browser
WORDS = {
    "zh": {"running": "执行中", "done": "已完成", "parked": "已停下，待处理", "fault": "程序故障", "resume": "继续"},
    "en": {
        "running": "Running",
        "done": "Succeeded",
        "parked": "Parked",
        "fault": "A fault of the program",
        "resume": "Resume",
    },
}
OF_THE_HOUSE = registry.flows()
"""A worker without them would park what the demo world has begun, while the house's own starts anew."""
gates: dict[str, threading.Event] = {}
"""Each step of the watched flow waits for its own."""


def gated(ctx: Context, name: str) -> str:
    assert gates[name].wait(60)
    return name


@flow("sample.watched", Text("日终处理", "Close of the day"))
def watched(ctx: Run, command: str) -> str:
    for number, name in enumerate(gates):
        ctx.progress(number, len(gates), Text(f"下一步：{name}", f"next: {name}"))
        ctx.tx(name, gated, name)
    return command


class Hall:
    """The running house, entered from the test's process, where a worker with the test's flows is at work."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.worker = Worker(
            [*OF_THE_HOUSE, watched, broken, asks, close_day],
            house.open_context,
            house.clock,
            house.randomness,
            place="test",
        )

    def begin(self, what: Flow[Any, Any], command: str = "甲") -> str:
        """A run of the house itself."""
        with self.house.open_context() as ctx:
            run_id = start(ctx, what, command)
        self.worker.wake.set()
        return run_id

    def rests(self, run_id: str, *states: RunState) -> None:
        """Wait until a run is in one of these states."""
        for _ in range(300):
            with self.house.open_context() as ctx:
                if show(ctx, run_id)[0].state in states:
                    return
            threading.Event().wait(0.1)
        pytest.fail(f"{run_id} is not {' or '.join(states)}")


@pytest.fixture
def hall(up: Running) -> Iterator[Hall]:
    stopped = threading.Event()
    with open_house(Settings(home=up.home), "command") as house:
        one = Hall(house)
        thread = threading.Thread(target=one.worker.serve, args=(stopped,))
        thread.start()
        yield one
        for gate in gates.values():
            gate.set()
        stopped.set()
        one.worker.wake.set()
        thread.join()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_steps_appear_while_a_run_is_watched(browser: Browser, up: Running, hall: Hall, language: str) -> None:
    gates.update({name: threading.Event() for name in ("对账", "清算", "报送")})
    words, run_id = WORDS[language], hall.begin(watched)
    with signed_in(browser, up, "lin.yihe", language=language) as visit:
        page = visit.page
        assert visit.go(f"/runs/{run_id}") == 200
        page.evaluate("window.neverReloaded = true")
        steps = page.locator("#run-steps > li")
        expect(steps).to_have_count(0)
        expect(page.locator("#run-live")).to_contain_text(words["running"])
        expect(page.locator("#act-cancel")).to_be_visible()
        page.locator("#act-cancel > summary").click()
        for number, gate in enumerate(gates.values(), start=1):
            gate.set()
            expect(steps).to_have_count(number)
        expect(page.locator("#run-live")).to_contain_text(words["done"])
        expect(page.locator("#act-cancel")).to_have_count(0)
        expect(page.locator("#chart-durations canvas")).to_be_visible()
        assert page.evaluate("window.neverReloaded") is True
        visit.check()
        assert visit.too_wide() == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_parked_run_goes_on_by_its_button(browser: Browser, up: Running, hall: Hall, language: str) -> None:
    trouble.set()
    words, run_id = WORDS[language], hall.begin(broken)
    hall.rests(run_id, RunState.PARKED)
    with signed_in(browser, up, "lin.yihe", language=language) as visit:
        page = visit.page
        visit.go("/runs")
        expect(page.locator("#parked")).to_contain_text("ZeroDivisionError")
        visit.check()
        assert visit.too_wide() == []
        visit.page.set_viewport_size({"width": 1440, "height": 900})
        page.locator(f"#parked a[href='/runs/{run_id}']").click()
        expect(page.locator("#why")).to_contain_text(words["fault"])
        page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true })")
        visit.check()
        assert visit.too_wide() == []
        trouble.clear()
        button = page.locator("#act-resume button")
        expect(button).to_have_text(words["resume"])
        button.click()
        expect(page.locator("#why")).to_have_count(0)
        expect(page.locator("#run-live")).to_contain_text(words["done"])


@pytest.mark.parametrize("language", ["zh", "en"])
def test_decisions_and_replays_are_read_by_everybody(browser: Browser, up: Running, hall: Hall, language: str) -> None:
    asked, over = hall.begin(asks), hall.begin(close_day)
    hall.rests(asked, RunState.WAITING)
    hall.rests(over, RunState.SUCCEEDED)
    paths: list[Callable[[], str]] = [
        lambda: f"/runs/{asked}",
        lambda: page.locator("form[action^='/runs/approvals/']").get_attribute("action") or "",
        lambda: f"/runs/{over}/replay?step=1",
    ]
    with signed_in(browser, up, "lin.yihe", language=language) as visit:
        page = visit.page
        for path in paths:
            address = path().replace("/decision", "").partition("?seen=")[0]
            assert visit.ask(address) == 200
            visit.check()
            assert visit.too_wide() == []
            page.set_viewport_size({"width": 1440, "height": 900})
