"""Webhooks arrive: at a real receiver in a process of its own, which fails in every way that receivers fail."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import text
from standardwebhooks import Webhook

from heqi.engines import flow
from heqi.engines.flow import RunState, Worker
from heqi.kernel.clock import SystemClock, SystemRandomness
from heqi.kernel.messages import Text
from heqi.kernel.settings import Api
from heqi.portal.house import House
from heqi.portal.rooms.webhooks import flows, sending, service
from heqi.portal.rooms.webhooks.delivery import PAUSES, MessageDetail, MessageState, NotOver, Stop, pause_before
from heqi.portal.rooms.webhooks.model import ChangeSubscription, Subscribe
from heqi.portal.rooms.webhooks.sending import Parcel
from heqi.storage import Actor, Context, Database
from tests.portal.conftest import free_port

ADMIN = Actor(id="per_a", name=Text("甲", "A"), institution="ins_a", roles=frozenset({"admin"}))


class Ahead:
    """The clock of the machine, put forward by hand."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def now(self) -> datetime:
        return SystemClock().now() + self.ahead

    def monotonic(self) -> float:
        return time.monotonic() + self.ahead.total_seconds()

    def turn(self, ahead: timedelta) -> None:
        self.ahead += ahead


class Post:
    """A house with one subscription, a receiver, and a worker that is told when to work."""

    def __init__(self, house: House, folder: Path) -> None:
        self.clock, self.folder = Ahead(), folder
        settings = msgspec.structs.replace(house.settings, api=Api(allow_insecure_webhooks=True))
        self.house = msgspec.structs.replace(house, clock=self.clock, settings=settings)
        self.worker = Worker([flows.deliver], self.house.open_context, self.clock, SystemRandomness())
        self.log, self.receivers = folder / "received", list[subprocess.Popen[str]]()
        self.port, self.subscription, self.secret = free_port(), "", ""

    def receive(self, *words: str) -> None:
        """Start the receiver."""
        program = Path(__file__).with_name("receiver.py")
        process = subprocess.Popen(
            [sys.executable, str(program), str(self.log), *words], stdout=subprocess.PIPE, text=True
        )
        self.receivers.append(process)
        assert process.stdout is not None
        self.port = int(process.stdout.readline())

    def subscribe(self, *events: str) -> None:
        """Subscribe the receiver."""
        wanted = Subscribe(url=f"http://127.0.0.1:{self.port}/hook?a=b", events=events or ("evidence.deposit",))
        with self.house.open_context(ADMIN) as ctx:
            made = service.subscribe(ctx, wanted, insecure=True)
        self.subscription, self.secret = made.subscription.id, made.secret

    def ping(self) -> str:
        """Write a message; its id."""
        with self.house.open_context(ADMIN) as ctx:
            return service.ping(ctx, self.subscription).id

    def work(self) -> None:
        """Carry out what is due."""
        self.worker.beat()
        for _ in range(20):
            claimed = self.worker.claim(8)
            if not claimed:
                return
            for row in claimed:
                self.worker.perform(row)

    def show(self, message: str) -> MessageDetail:
        with self.house.open_context(ADMIN) as ctx:
            return service.message(ctx, message)

    def received(self) -> list[dict[str, Any]]:
        """What the receiver got."""
        return [json.loads(line) for line in self.log.read_text().splitlines()] if self.log.exists() else []


@pytest.fixture
def office(house: House, tmp_path: Path) -> Iterator[Post]:
    made = Post(house, tmp_path)
    yield made
    for one in made.receivers:
        one.kill()
        one.communicate()


def test_a_message_arrives_signed_as_the_reference_library_expects(office: Post) -> None:
    office.receive()
    office.subscribe()
    message = office.ping()
    office.work()
    (seen,) = office.received()
    assert seen["path"] == "/hook?a=b"
    assert seen["headers"]["webhook-id"] == message
    assert seen["headers"]["host"] == f"127.0.0.1:{office.port}"
    assert seen["headers"]["content-type"] == "application/json"
    assert Webhook(office.secret).verify(seen["body"], seen["headers"])["type"] == "webhooks.ping"
    shown = office.show(message)
    assert (shown.message.state, shown.deliveries[0].status) == (MessageState.DELIVERED, 204)


def test_after_two_errors_it_arrives_under_the_same_id_signed_anew(office: Post) -> None:
    office.receive("500", "503")
    office.subscribe()
    message = office.ping()
    office.work()
    office.work()
    assert len(office.received()) == 1, "the second attempt waits"
    for pause in (timedelta(seconds=7), timedelta(seconds=361)):
        office.clock.turn(pause)
        office.work()
    seen = [one["headers"] for one in office.received()]
    assert [one["webhook-id"] for one in seen] == [message] * 3
    assert len({one["webhook-timestamp"] for one in seen}) == 3
    assert len({one["webhook-signature"] for one in seen}) == 3
    shown = office.show(message)
    assert shown.message.state is MessageState.DELIVERED
    assert [(one.attempt, one.status) for one in shown.deliveries] == [(1, 500), (2, 503), (3, 204)]
    assert shown.deliveries[0].excerpt.startswith("answer xxx")
    assert len(shown.deliveries[0].excerpt) == 1024


def test_a_receiver_that_is_gone_stops_its_subscription(office: Post) -> None:
    office.receive("410")
    office.subscribe()
    first, second = office.ping(), office.ping()
    office.work()
    with office.house.open_context(ADMIN) as ctx:
        stopped = service.subscription(ctx, office.subscription)
    assert (stopped.enabled, stopped.stopped_because) == (False, Stop.GONE)
    assert {office.show(one).message.state for one in (first, second)} == {MessageState.FAILED, MessageState.STOPPED}
    assert len(office.received()) == 1
    with office.house.open_context(ADMIN) as ctx:
        again = ChangeSubscription(url=stopped.url, events=stopped.events, enabled=True)
        mended = service.change(ctx, stopped.id, stopped.version, again, insecure=True)
    assert (mended.enabled, mended.stopped_because) == (True, None)


def test_no_redirect_is_followed(office: Post) -> None:
    office.receive("redirect")
    office.subscribe()
    message = office.ping()
    office.work()
    assert [one["path"] for one in office.received()] == ["/hook?a=b"]
    assert office.show(message).deliveries[0].status == 302
    assert office.show(message).message.state is MessageState.WAITING


def test_nobody_there_is_an_attempt_that_failed(office: Post) -> None:
    office.subscribe()
    message = office.ping()
    office.work()
    (attempt,) = office.show(message).deliveries
    assert (attempt.status, attempt.error) == (None, "refused")


@pytest.mark.parametrize("way", ["hang", "drip"])
def test_a_receiver_that_hangs_holds_a_delivery_for_a_bounded_time(
    office: Post, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    monkeypatch.setattr(sending, "TIMEOUT_SECONDS", 1.5)
    office.receive(way)
    office.subscribe()
    message = office.ping()
    since = time.monotonic()
    office.work()
    assert time.monotonic() - since < 8
    (attempt,) = office.show(message).deliveries
    assert (attempt.status, attempt.error) == (None, "timeout")
    assert 1400 <= attempt.duration_ms < 5000


def test_an_institution_whose_receiver_hangs_keeps_no_other_waiting(office: Post) -> None:
    office.subscribe()
    for _ in range(20):
        office.ping()
    office.worker.beat()
    hanging = office.worker.claim(8)
    assert [one.institution for one in hanging] == ["ins_a", "ins_a"]
    other = msgspec.structs.replace(ADMIN, id="per_b", institution="ins_b")
    with office.house.open_context(other) as ctx:
        wanted = Subscribe(url=f"http://127.0.0.1:{office.port}/", events=("evidence.deposit",))
        service.ping(ctx, service.subscribe(ctx, wanted, insecure=True).subscription.id)
    assert [one.institution for one in office.worker.claim(8)] == ["ins_b"]


def test_a_wish_to_wait_longer_is_heeded(office: Post) -> None:
    office.receive("wait:3000")
    office.subscribe()
    message = office.ping()
    office.work()
    office.clock.turn(timedelta(seconds=2990))
    office.work()
    assert len(office.received()) == 1
    office.clock.turn(timedelta(seconds=700))
    office.work()
    assert office.show(message).message.state is MessageState.DELIVERED


def test_when_nothing_gets_through_for_days_the_message_fails_and_the_subscription_is_stopped(office: Post) -> None:
    office.subscribe()
    message = office.ping()
    office.work()
    for pause in PAUSES:
        office.clock.turn(pause * 1.2)
        office.work()
    shown = office.show(message)
    assert (shown.message.state, len(shown.deliveries)) == (MessageState.FAILED, len(PAUSES) + 1)
    with office.house.open_context(ADMIN) as ctx:
        assert service.subscription(ctx, office.subscription).stopped_because is Stop.FAILING


def test_one_message_that_fails_among_others_stops_nothing(office: Post) -> None:
    office.receive(*["500"] * (len(PAUSES)), "204", "500")
    office.subscribe()
    message = office.ping()
    office.work()
    for number, pause in enumerate(PAUSES, 2):
        if number == len(PAUSES) + 1:
            office.ping()  # gets through, before the last attempt of the other
            office.work()
        office.clock.turn(pause * 1.2)
        office.work()
    assert office.show(message).message.state is MessageState.FAILED
    with office.house.open_context(ADMIN) as ctx:
        assert service.subscription(ctx, office.subscription).enabled


def test_a_replay_has_the_same_id_and_a_new_run(office: Post) -> None:
    office.receive()
    office.subscribe()
    message = office.ping()
    with pytest.raises(NotOver), office.house.open_context(ADMIN) as ctx:
        service.replay(ctx, message)
    office.work()
    before = office.show(message).message
    with office.house.open_context(ADMIN) as ctx:
        after = service.replay(ctx, message)
    assert after.run != before.run
    office.work()
    assert [one["headers"]["webhook-id"] for one in office.received()] == [message, message]
    assert [one.attempt for one in office.show(message).deliveries] == [1, 2]


def test_that_a_delivery_began_or_ended_is_told_nobody(office: Post, database: Database) -> None:
    office.receive()
    office.subscribe("*")
    message = office.ping()
    office.work()
    assert office.show(message).message.state is MessageState.DELIVERED
    with database.admin() as admin:
        told = admin.execute(text("select event from portal.webhook_message order by id")).scalars().all()
    assert sorted(told) == ["webhooks.ping", "webhooks.ping", "webhooks.subscribe"]


@flow.flow("tests.other", Text("其他运行", "Another run"))
def other(run: flow.Run, command: None) -> None:
    """Does nothing."""


def test_that_another_run_began_and_ended_is_told(office: Post, database: Database) -> None:
    office.receive()
    office.subscribe("runs.start", "runs.end")
    office.worker = Worker([flows.deliver, other], office.house.open_context, office.clock, SystemRandomness())
    with office.house.open_context(ADMIN) as ctx:
        run = flow.start(ctx, other, None)
    office.work()
    told = [json.loads(one["body"]) for one in office.received()]
    assert sorted(one["type"] for one in told) == ["runs.end", "runs.start"]
    assert {one["data"]["subject"] for one in told} == {run}


class Refused(Exception):
    """The business was refused after all."""


def ping_and_refuse(ctx: Context, subscription: str) -> None:
    service.ping(ctx, subscription)
    raise Refused


def test_the_message_and_its_run_come_with_what_they_tell_of_or_not_at_all(office: Post, database: Database) -> None:
    office.subscribe()
    with pytest.raises(Refused), office.house.open_context(ADMIN) as ctx:
        ping_and_refuse(ctx, office.subscription)
    with database.admin() as admin:
        assert admin.execute(text("select count(*) from portal.webhook_message")).scalar() == 0
        assert admin.execute(text("select count(*) from flow.run")).scalar() == 0


def test_secret_and_address_stand_in_no_journal(office: Post, database: Database) -> None:
    office.receive()
    office.subscribe()
    office.ping()
    office.work()
    with database.admin() as admin:
        rows = admin.execute(text("select s::text from flow.step s union all select r::text from flow.run r"))
        kept = "\n".join(rows.scalars())
    assert office.secret not in kept
    assert "/hook" not in kept
    assert "v1," not in kept


def test_a_deleted_subscription_ends_its_deliveries(office: Post) -> None:
    office.subscribe()
    message = office.ping()
    with office.house.open_context(ADMIN) as ctx:
        run = service.message(ctx, message).message.run
        assert run is not None
        service.remove(ctx, office.subscription)
    office.work()
    with office.house.open_context(ADMIN) as ctx, ctx.engine_role("flow") as db:
        state = db.execute(text("select state from flow.run where id = :run"), {"run": run}).scalar()
    assert state == RunState.SUCCEEDED


Resolve = Callable[..., list[Any]]


def resolving(*addresses: str) -> Resolve:
    """A resolver that gives these addresses."""

    def resolve(host: str, port: int, **_: object) -> list[Any]:
        return [(0, 0, 0, "", (one, port)) for one in addresses]

    return resolve


PARCEL = Parcel(url="https://hooks.jiazi.example/", headers={}, body=b"{}", insecure=False)


@pytest.mark.parametrize(
    "addresses", [["127.0.0.1"], ["10.0.0.7"], ["169.254.169.254"], ["::1"], ["93.184.216.34", "192.168.0.1"]]
)
def test_a_name_that_leads_inside_by_now_is_not_connected_to(
    monkeypatch: pytest.MonkeyPatch, addresses: list[str]
) -> None:
    connected: list[object] = []

    def connect(*given: object) -> None:
        connected.append(given)
        raise ConnectionRefusedError

    monkeypatch.setattr(sending.socket, "getaddrinfo", resolving(*addresses))
    monkeypatch.setattr(sending.socket, "create_connection", connect)
    outcome = sending.post(PARCEL, SystemClock())
    assert (outcome.status, outcome.error) == (None, "address")
    assert connected == []


def test_the_judged_address_is_the_one_that_is_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    connected: list[Any] = []

    def connect(address: tuple[str, int], timeout: float) -> None:
        connected.append(address)
        raise ConnectionRefusedError

    monkeypatch.setattr(sending.socket, "getaddrinfo", resolving("93.184.216.34"))
    monkeypatch.setattr(sending.socket, "create_connection", connect)
    assert sending.post(PARCEL, SystemClock()).error == "refused"
    assert connected == [("93.184.216.34", 443)]


def test_pauses_grow_with_some_chance_and_end() -> None:
    first = [pause_before(f"msg_{number}", 2, None) for number in range(50)]
    assert all(one is not None and PAUSES[0] <= one <= PAUSES[0] * 1.2 for one in first)
    assert len(set(first)) > 40
    assert pause_before("msg_1", len(PAUSES) + 1, None) is not None
    assert pause_before("msg_1", len(PAUSES) + 2, None) is None
