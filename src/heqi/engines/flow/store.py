"""The tables of runs (schema ``flow``) and every statement on them.

What a run writes goes through its *fence*: the statement finds the run only under the lease that it was claimed with,
and locks it until the transaction ends, so that nobody can claim it in between. What is due at once wakes at its
``started_at``, which is past by every clock: no clock that went wrong can keep it from the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, TextClause, text

from heqi.engines.flow.model import RunRow, StepRow

Row = TypeVar("Row", RunRow, StepRow)

START = text("""
    insert into flow.run (id, institution, name, version, queue, key, parent, restarted_from, input, state, wake_at,
        started_by, started_at)
    values (:id, heqi.institution(), :name, :version, :queue, :key, :parent, :restarted_from, :input, 'queued',
        :wake_at, :started_by, :now)
    on conflict (institution, name, key) where key is not null do nothing
    returning id
""")
KEYED = text("select id from flow.run where institution = heqi.institution() and name = :name and key = :key")
NOTIFY = text("select pg_notify('heqi_flow_' || current_database(), '')")

STARTER = text("select started_by from flow.run where id = :run")
RUN = text("select * from flow.run where id = :run")
STEPS = text("select * from flow.step where run = :run order by seq")
_WANTED = "(cast(:name as text) is null or name = :name) and (cast(:state as text) is null or state = :state)"
_PART = """
    select * from flow.run where {wanted} and (cast(:cursor as text) is null or id collate "C" {side} :cursor)
    order by id collate "C" {way} limit :limit
"""
RUNS = text(_PART.format(wanted=_WANTED, side="<", way="desc"))
RUNS_UP = text(_PART.format(wanted=_WANTED, side=">", way="asc"))
COUNT = text(f"select count(*) from flow.run where {_WANTED}")
KIN = text('select * from flow.run where parent = :run or restarted_from = :run order by id collate "C" limit 200')
OLDEST_DUE = text("select min(wake_at) from flow.run where state in ('queued', 'waiting') and wake_at <= :now")

STATES = text("select state, count(*) as count from flow.run group by state")

RECORD = text("""
    with fence as (
        select id, institution, cancel_requested from flow.run
        where id = :run and lease = :lease and state = 'running' for share
    )
    insert into flow.step (run, institution, seq, name, kind, state, attempts, key, due, undo, result, error,
        begun_at, ended_at)
    select id, institution, :seq, :name, :kind, :state, :attempts, :key, :due, :undo, :result, :error, :begun_at,
        case when cast(:state as text) <> 'begun' then cast(:now as timestamptz) end
    from fence
    on conflict (run, seq) do update
        set state = excluded.state, attempts = excluded.attempts, result = excluded.result, error = excluded.error,
            ended_at = excluded.ended_at
        where flow.step.state = 'begun'
    returning (select cancel_requested from fence)
""")
REST = text("""
    update flow.run set state = 'waiting', worker = null, awaits = :awaits, takeovers = 0,
        wake_at = case when signals > :signals or (cancel_requested and undo_from is null)
            then started_at else cast(:wake_at as timestamptz) end
    where id = :run and lease = :lease and state = 'running' returning id
""")
TURN_BACK = text("""
    update flow.run set outcome = :outcome, reason = :reason, detail = :detail,
        undo_from = coalesce((select max(seq) from flow.step where run = :run), 0)
    where id = :run and lease = :lease and state = 'running' returning undo_from
""")
FINISH = text("""
    update flow.run set state = coalesce(outcome, 'succeeded'), worker = null, wake_at = null, ended_at = :now,
        result = :result
    where id = :run and lease = :lease and state = 'running' returning state
""")
PARK = text("""
    update flow.run set state = 'parked', worker = null, wake_at = null, reason = :reason, detail = :detail
    where id = :run and lease = :lease and state in ('running', 'queued', 'waiting') returning id
""")
PROGRESS = text("""
    update flow.run set progress = :progress
    where id = :run and lease = :lease and state = 'running' returning id
""")
RELEASE = text("""
    update flow.run set state = 'queued', worker = null, wake_at = started_at, takeovers = takeovers + :counts
    where id = :run and lease = :lease and state = 'running' returning id
""")

# the counter lets whoever goes to rest at the same moment notice (REST); the row lock puts the two in order
SIGNALLED = text("""
    update flow.run set signals = signals + 1,
        wake_at = case when state = 'waiting' and (awaits = :name or undo_from is not null)
            then started_at else wake_at end
    where id = :run and ended_at is null returning institution
""")
SIGNAL = text("""
    insert into flow.signal (id, run, institution, name, key, payload, sent_by, sent_at)
    values (:id, :run, :institution, :name, :key, :payload, :sent_by, :now)
    on conflict (run, name, key) do nothing returning id
""")
CONSUME = text("""
    update flow.signal set consumed_by = :seq
    where id = (select id from flow.signal where run = :run and name = :name and consumed_by is null
                order by id collate "C" limit 1)
    returning payload
""")
TELL_AGAIN = text("""
    insert into flow.signal (id, run, institution, name, key, payload, sent_by, sent_at)
    select id || '/' || :made, :made, institution, name, key, payload, sent_by, sent_at
    from flow.signal where run = :run and coalesce(consumed_by, :from_seq) >= :from_seq
""")
SIGNALS = text("select signals from flow.run where id = :run")
CHILDREN = text("select id from flow.run where parent = :run and ended_at is null order by id")

CANCEL = text("""
    with recursive family as (
        select id from flow.run where id = :run
        union select child.id from flow.run child join family on child.parent = family.id
    )
    update flow.run r set cancel_requested = true, takeovers = case when state = 'parked' then 0 else takeovers end,
        state = case when state = 'parked' then 'queued' else state end,
        wake_at = case when state = 'running' then wake_at else started_at end
    from (select id from flow.run where id in (select id from family) order by id desc for update) member
    where r.id = member.id and r.ended_at is null
""")
RESUME = text("""
    update flow.run set state = 'queued', wake_at = started_at, takeovers = 0, version = :version,
        queue = :queue, reason = case when outcome is not null then reason end,
        detail = case when outcome is not null then detail end
    where id = :run and state = 'parked' returning id
""")
FORGET = text("delete from flow.step where run = :run")
COPY = text("""
    insert into flow.step (run, institution, seq, name, kind, state, attempts, key, due, undo, result, error,
        begun_at, ended_at)
    values (:run, :institution, :seq, :name, :kind, :state, :attempts, :key, :due, :undo, :result, :error, :begun_at,
        :ended_at)
""")

# as the engine role: work of every institution
JOIN = text("insert into flow.worker (id, beat, place, started_at, offers) values (:id, 0, :place, :now, :offers)")
BEAT = text("update flow.worker set beat = beat + 1 where id = :id returning beat")
WORKERS = text("select id, beat, place, started_at, offers from flow.worker order by id")
BURY = text("delete from flow.worker where id = :id and beat = :beat returning id")
LEAVE = text("delete from flow.worker where id = :id")
LOCK_QUEUE = text("select pg_try_advisory_xact_lock(hashtextextended('heqi flow ' || :queue, 0))")
IN_QUEUE = text("""
    select (select count(*) from flow.run where queue = :queue and state = 'running'),
           (select count(*) from flow.run where queue = :queue and claimed_at > :since and claimed_at <= :now)
""")
_DUE = "r.state in ('queued', 'waiting') and r.wake_at <= :now"
_ORPHAN = "r.state = 'running' and not exists (select from flow.worker w where w.id = r.worker)"
_OURS = """exists (select from flow.worker where id = :worker)
          and case when r.name || '@' || r.version = any(cast(:offers as text[])) then true
              else (r.cancel_requested or r.undo_from is not null) and r.name = any(cast(:names as text[])) end"""
# who has the fewest runs under way comes first, among equals the lot decides: a long line is no reason to wait
_TURNS = f"""
    recursive next as (
        (select institution, wake_at from flow.run where queue = :queue and state in ('queued', 'waiting')
         order by institution, wake_at limit 1)
        union all select following.* from next, lateral (
            select r.institution, r.wake_at from flow.run r
            where r.queue = :queue and r.state in ('queued', 'waiting') and r.institution > next.institution
            order by r.institution, r.wake_at limit 1) following
    ), turn as (
        select first.id, md5(institution || :lot) as lot, coalesce(held.count, 0)
               + row_number() over (partition by institution order by first.wake_at, first.id) as place
        from next left join (select institution, count(*) from flow.run where queue = :queue and state = 'running'
                             group by institution) held using (institution), lateral (
            select r.id, r.wake_at from flow.run r
            where r.queue = :queue and r.institution = next.institution and {_DUE} and {_OURS}
            order by r.wake_at limit 4 * cast(:most as integer)) first
        where next.wake_at <= :now order by place, lot limit 4 * cast(:most as integer)
    ), """
_TAKE = f"""
    with {{turns}}due as (
        select r.id, r.state = 'running' as orphan,
               (select count(*) from flow.step s where s.run = r.id and s.state <> 'begun') as ended
        from {{source}} where {{due}} and {_OURS} order by {{order}} limit :most for update of r skip locked
    )
    update flow.run r set state = 'running', worker = :worker, lease = lease + 1, awaits = null, claimed_at = :now,
        takeovers = case when due.ended > seen then 0 else takeovers end + case when due.orphan then 1 else 0 end,
        seen = due.ended
    from due where r.id = due.id returning r.*
"""
_TURN = {"turns": _TURNS, "source": "turn join flow.run r on r.id = turn.id", "order": "turn.place, turn.lot"}
_LINE = {"turns": "", "source": "flow.run r", "order": "r.wake_at"}
CLAIM = text(_TAKE.format(due=f"turn.place <= :each and {_DUE}", **_TURN))
ADOPT = text(_TAKE.format(due=f"r.queue = :queue and {_ORPHAN}", **_LINE))
STRAY = text(_TAKE.format(due=f"r.queue <> all(cast(:queues as text[])) and ({_DUE} or {_ORPHAN})", **_LINE))
STRANDED = text("""
    select id, lease, version from flow.run r
    where state in ('queued', 'waiting') and wake_at <= :now and not cancel_requested and undo_from is null
      and not exists (select from flow.worker w where r.name || '@' || r.version = any(w.offers))
    limit 100 for update skip locked
""")
SCHEDULE = text("insert into flow.schedule (name) values (:name) on conflict do nothing")
SCHEDULES = text("select * from flow.schedule order by name")
DUE = text("""
    select name, next_at from flow.schedule
    where name = :name and not paused and (next_at is null or next_at <= :now) for update skip locked
""")
SCHEDULED = text("""
    update flow.schedule set next_at = :next_at, last_at = coalesce(:last_at, last_at),
        last_run = coalesce(:last_run, last_run), trouble = :trouble
    where name = :name
""")


def one(db: Connection, statement: TextClause, **values: Any) -> Any:
    """The first column of the first row; None without a row."""
    return db.execute(statement, values).scalar()


def runs(db: Connection, statement: TextClause, **values: Any) -> list[RunRow]:
    """The runs a statement gives."""
    return [_as(RunRow, row) for row in db.execute(statement, values).mappings()]


def journal(db: Connection, run: str) -> Sequence[StepRow]:
    """The journal of a run, in order."""
    return [_as(StepRow, row) for row in db.execute(STEPS, {"run": run}).mappings()]


def _as(kind: type[Row], row: Any) -> Row:
    return msgspec.convert({name: row[name] for name in kind.__struct_fields__}, kind)
