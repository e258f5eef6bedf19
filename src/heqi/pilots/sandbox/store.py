"""The tables of the sandbox (schema ``sandbox``) and every statement on them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

import msgspec
from sqlalchemy import Connection, RowMapping, text

from heqi.pilots.sandbox.model.records import Application, Batch, Draft, Filters, HistoryEntry, Objection

INSERT_BATCH = text("""
    insert into sandbox.batch
        (id, city, name_zh, name_en, call_opens, call_closes, notice_days, working_group, created_at)
    values (:id, :city, :name_zh, :name_en, :call_opens, :call_closes, :notice_days, :working_group, :created_at)
""")

BATCHES = text("""
    select b.id, b.city, b.name_zh, b.name_en, b.call_opens, b.call_closes, b.notice_days, b.working_group,
           b.created_at, (select count(*) from sandbox.application a where a.batch_id = b.id) as applications
    from sandbox.batch b
    where cast(:id as text) is null or b.id = cast(:id as text)
    order by b.id collate "C" desc
""")

INSERT_APPLICATION = text("""
    insert into sandbox.application
        (id, batch_id, title_zh, title_en, lead, joint, scenario_provider, licence, innovation, users,
         risk_compensation, contingency_plan, exit_plan, technologies, state, notice_ends, exit_cause,
         created_at, moved_at, version)
    values (:id, :batch_id, :title_zh, :title_en, :lead, :joint, :scenario_provider, :licence, :innovation, :users,
            :risk_compensation, :contingency_plan, :exit_plan, :technologies, :state, :notice_ends, :exit_cause,
            :created_at, :moved_at, :version)
""")

APPLICATION = text("select * from sandbox.application where id = :id")

APPLICATION_LOCKED = text("select * from sandbox.application where id = :id for update")

UPDATE_DRAFT = text("""
    update sandbox.application
    set title_zh = :title_zh, title_en = :title_en, lead = :lead, joint = :joint,
        scenario_provider = :scenario_provider, licence = :licence, innovation = :innovation, users = :users,
        risk_compensation = :risk_compensation, contingency_plan = :contingency_plan, exit_plan = :exit_plan,
        technologies = :technologies, version = version + 1
    where id = :id and version = :version
    returning *
""")

UPDATE_STATE = text("""
    update sandbox.application
    set state = :state, notice_ends = :notice_ends, exit_cause = :exit_cause, moved_at = :moved_at,
        version = version + 1
    where id = :id and version = :version
    returning *
""")

APPLICATIONS = text("""
    select * from sandbox.application
    where (cast(:batch_id as text) is null or batch_id = cast(:batch_id as text))
      and (cast(:state as text) is null or state = cast(:state as text))
      and (cast(:cursor as text) is null or id collate "C" < cast(:cursor as text))
      and position(lower(cast(:text as text)) in
                   lower(concat_ws(' ', title_zh, title_en, lead, array_to_string(joint, ' ')))) > 0
    order by id collate "C" desc
    limit cast(:limit as bigint)
""")

COUNT_BY_STATE = text("""
    select state, count(*) as count from sandbox.application
    where (cast(:batch_id as text) is null or batch_id = cast(:batch_id as text))
      and (cast(:state as text) is null or state = cast(:state as text))
      and position(lower(cast(:text as text)) in
                   lower(concat_ws(' ', title_zh, title_en, lead, array_to_string(joint, ' ')))) > 0
    group by state
""")

INSERT_HISTORY = text("""
    insert into sandbox.history
        (application_id, version, origin, target, party, actor, actor_name_zh, actor_name_en, at, reason)
    values (:application_id, :version, :origin, :target, :party, :actor, :actor_name_zh, :actor_name_en, :at, :reason)
""")

HISTORY = text("select * from sandbox.history where application_id = :id order by version")

INSERT_OBJECTION = text("""
    insert into sandbox.objection
        (id, application_id, objector, content, raised_at, settled_at, upheld, conclusion)
    values (:id, :application_id, :objector, :content, :raised_at, :settled_at, :upheld, :conclusion)
""")

OBJECTION = text("select * from sandbox.objection where id = :id")

OBJECTIONS = text("""select * from sandbox.objection where application_id = :id order by id collate "C" """)

SETTLE_OBJECTION = text("""
    update sandbox.objection set settled_at = :settled_at, upheld = :upheld, conclusion = :conclusion
    where id = :id and settled_at is null
    returning *
""")


def _parameters(record: msgspec.Struct) -> dict[str, object]:
    """A record as statement parameters: enums as their words, tuples as arrays, dates as they are."""
    words: dict[str, object] = msgspec.to_builtins(record, builtin_types=(date, datetime))
    # psycopg takes a list for an array, a tuple for a row
    return {name: list(value) if isinstance(value, tuple) else value for name, value in words.items()}  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def insert_batch(db: Connection, batch: Batch) -> None:
    """Keep a new batch."""
    db.execute(INSERT_BATCH, _parameters(batch))


def batches(db: Connection) -> tuple[Batch, ...]:
    """All batches, newest first, each with the number of its applications."""
    rows = db.execute(BATCHES, {"id": None}).mappings()
    return tuple(msgspec.convert(dict(row), Batch) for row in rows)


def batch(db: Connection, batch_id: str) -> Batch | None:
    """One batch."""
    row = db.execute(BATCHES, {"id": batch_id}).mappings().one_or_none()
    return None if row is None else msgspec.convert(dict(row), Batch)


def insert_application(db: Connection, application: Application) -> None:
    """Keep a new application."""
    db.execute(INSERT_APPLICATION, _parameters(application))


def application(db: Connection, application_id: str, *, locked: bool = False) -> Application | None:
    """One application; ``locked``: nobody else changes it or its objections until this transaction ends."""
    statement = APPLICATION_LOCKED if locked else APPLICATION
    return _application(db.execute(statement, {"id": application_id}).mappings().one_or_none())


def update_draft(db: Connection, present: Application, draft: Draft) -> Application | None:
    """Replace what the application says; None when it is no longer at the version of ``present``."""
    words = {name: value for name, value in _parameters(draft).items() if name in Draft.__struct_fields__}
    row = db.execute(UPDATE_DRAFT, {**words, "id": present.id, "version": present.version})
    return _application(row.mappings().one_or_none())


def update_state(db: Connection, moved: Application) -> Application | None:
    """Keep state, notice, exit cause and time of ``moved``; None when it is no longer at its version."""
    return _application(db.execute(UPDATE_STATE, _parameters(moved)).mappings().one_or_none())


def applications(db: Connection, filters: Filters, cursor: str | None, limit: int) -> tuple[Application, ...]:
    """Applications that fit, newest first, those older than ``cursor`` (an id) only."""
    rows = db.execute(APPLICATIONS, {**_parameters(filters), "cursor": cursor, "limit": limit}).mappings()
    return tuple(msgspec.convert(dict(row), Application) for row in rows)


def count_by_state(db: Connection, filters: Filters) -> Mapping[str, int]:
    """How many applications fit, by state; states without any are left out."""
    rows = db.execute(COUNT_BY_STATE, _parameters(filters)).mappings()
    return {str(row["state"]): int(row["count"]) for row in rows}


def insert_history(db: Connection, entry: HistoryEntry) -> None:
    """Add one entry; the database refuses a second one for the same version, and every change of one."""
    db.execute(INSERT_HISTORY, _parameters(entry))


def history(db: Connection, application_id: str) -> tuple[HistoryEntry, ...]:
    """The changes of an application from the first to the last."""
    rows = db.execute(HISTORY, {"id": application_id}).mappings()
    return tuple(msgspec.convert(dict(row), HistoryEntry) for row in rows)


def insert_objection(db: Connection, objection: Objection) -> None:
    """Keep a new objection."""
    db.execute(INSERT_OBJECTION, _parameters(objection))


def objection(db: Connection, objection_id: str) -> Objection | None:
    """One objection."""
    row = db.execute(OBJECTION, {"id": objection_id}).mappings().one_or_none()
    return None if row is None else msgspec.convert(dict(row), Objection)


def objections(db: Connection, application_id: str) -> tuple[Objection, ...]:
    """The objections to an application, in the order they were raised."""
    rows = db.execute(OBJECTIONS, {"id": application_id}).mappings()
    return tuple(msgspec.convert(dict(row), Objection) for row in rows)


def settle_objection(db: Connection, objection: Objection) -> Objection | None:
    """Keep the conclusion of ``objection``; None when it has been settled meanwhile."""
    row = db.execute(SETTLE_OBJECTION, _parameters(objection)).mappings().one_or_none()
    return None if row is None else msgspec.convert(dict(row), Objection)


def _application(row: RowMapping | None) -> Application | None:
    return None if row is None else msgspec.convert(dict(row), Application)
