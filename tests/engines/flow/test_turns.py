"""Within a queue institutions take turns: however much one of them has waiting, the others go on."""

from __future__ import annotations

import re
from collections import Counter

import msgspec
import pytest
from sqlalchemy import text

from heqi.engines.flow import Flow, Queue, Run, Worker, flow, start
from heqi.engines.flow import store as statements
from heqi.kernel.messages import Text
from heqi.storage import Actor
from tests.engines.flow.conftest import ALICE, BOB, Town

TITLE = Text("测试", "A test")
CAROL = Actor(id="per_carol", name=Text("丙", "Carol"), institution="ins_c", roles=frozenset({"clerk"}))
MANY = text("""
    insert into flow.run (id, institution, name, version, queue, input, state, wake_at, started_by, started_at)
    select 'run_' || number, :institution, :name, 1, :queue, '""', 'queued', :now, 'per_x', :now
    from generate_series(1, :count) number
""")


def nothing(ctx: Run, command: str) -> None:
    return None


WIDE: Flow[str, None] = flow("test.wide", TITLE)(nothing)
SINGLE: Flow[str, None] = flow("test.single", TITLE, queue=Queue(name="single", concurrency=1))(nothing)
EACH: Flow[str, None] = flow("test.each", TITLE, queue=Queue(name="each", concurrency=4, each=2))(nothing)


def begin(town: Town, flow: Flow[str, None], actor: Actor, count: int) -> None:
    with town.open(actor) as ctx:
        for _ in range(count):
            start(ctx, flow, "")


def claimed(worker: Worker, most: int) -> Counter[str]:
    return Counter(one.institution for one in worker.claim(most))


@pytest.mark.parametrize("most", [1, 5])
def test_whoever_has_the_fewest_runs_under_way_comes_first(town: Town, most: int) -> None:
    begin(town, WIDE, ALICE, 20)
    town.clock.turn(seconds=1)
    begin(town, WIDE, BOB, 3)
    begin(town, WIDE, CAROL, 1)
    worker, found = town.worker(WIDE), Counter[str]()
    while found.total() < 5:
        found += claimed(worker, most)
    assert found == {"ins_a": 2, "ins_b": 2, "ins_c": 1}
    assert claimed(worker, 2) == {"ins_a": 1, "ins_b": 1}
    assert claimed(worker, 5) == {"ins_a": 5}


def test_a_queue_with_one_place_is_no_property_of_whoever_came_first(town: Town) -> None:
    begin(town, SINGLE, ALICE, 60)
    town.clock.turn(seconds=1)
    begin(town, SINGLE, BOB, 3)
    worker, order = town.worker(SINGLE), list[str]()
    while len(order) < 63:
        (row,) = worker.claim(4)
        order.append(row.institution)
        worker.perform(row)
    assert max(place for place, one in enumerate(order) if one == "ins_b") < 40, "the lot cannot be so unfair"


def test_one_institution_holds_no_more_than_its_part_of_a_queue(town: Town) -> None:
    begin(town, EACH, ALICE, 10)
    worker = town.worker(EACH)
    assert claimed(worker, 8) == {"ins_a": 2}
    assert claimed(worker, 8) == {}
    begin(town, EACH, BOB, 10)
    assert claimed(worker, 8) == {"ins_b": 2}
    begin(town, EACH, CAROL, 1)
    assert claimed(worker, 8) == {}, "four at once in the whole queue"


def test_what_only_others_can_carry_out_takes_nobodys_turn(town: Town) -> None:
    newer = msgspec.structs.replace(WIDE, version=2)
    begin(town, newer, ALICE, 50)
    town.clock.turn(seconds=1)
    begin(town, WIDE, ALICE, 1)
    begin(town, WIDE, BOB, 1)
    assert claimed(town.worker(WIDE), 2) == {"ins_a": 1, "ins_b": 1}


def test_a_long_line_is_not_read_through_to_find_whose_turn_it_is(town: Town) -> None:
    with town.database.admin() as admin, admin.begin():
        values = {"name": "test.wide", "queue": "default", "now": town.clock.now(), "count": 10_000}
        admin.execute(MANY, values | {"institution": "ins_a"})
    begin(town, WIDE, BOB, 1)
    worker = town.worker(WIDE)
    given = {"worker": worker.id, "now": town.clock.now(), "offers": ["test.wide@1"], "names": ["test.wide"]}
    with town.database.admin(autocommit=True) as admin:
        admin.exec_driver_sql("vacuum analyze flow.run")
        explained = text(f"explain (analyze, buffers) {statements.CLAIM.text}")
        plan = admin.execute(explained, given | {"queue": "default", "most": 2, "each": 99, "lot": "x"}).scalars().all()
    pages = next(int(found[1]) for line in plan if (found := re.search(r"Buffers: shared hit=(\d+)", line)))
    assert pages < 150, "ten thousand runs stand on more than two hundred pages"
    assert not [line for line in plan if "Seq Scan on run" in line]
