"""Batches, applications, their history, seats, objections and the public notice: every statement on them.

What an institution may read and write the database says itself (row security, column grants); an application goes from
state to state through ``sandbox.move_on`` only, which knows whose move it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

import msgspec
from sqlalchemy import Connection, RowMapping, text

from heqi.kernel.messages import Text
from heqi.pilots.sandbox.model.lifecycle import Party
from heqi.pilots.sandbox.model.records import (
    Application,
    Batch,
    Draft,
    Filters,
    HistoryEntry,
    Objection,
    Order,
    PublicNotice,
    Seat,
    Transition,
)

INSERT_BATCH = text("""
    insert into sandbox.batch
        (id, institution, city, name_zh, name_en, call_opens, call_closes, notice_days, working_group, created_at)
    values (:id, :institution, :city, :name_zh, :name_en, :call_opens, :call_closes, :notice_days, :working_group,
            :created_at)
""")

BATCHES = text("""
    select b.id, b.institution, b.city, b.name_zh, b.name_en, b.call_opens, b.call_closes, b.notice_days,
           b.working_group, b.created_at,
           (select count(*) from sandbox.application a where a.batch_id = b.id) as applications
    from sandbox.batch b
    where cast(:id as text) is null or b.id = cast(:id as text)
    order by b.id collate "C" desc
""")

INSERT_APPLICATION = text("""
    insert into sandbox.application
        (id, institution, batch_id, title_zh, title_en, lead, joint, scenario_provider, licence, innovation, users,
         risk_compensation, contingency_plan, exit_plan, technologies, pilot, state, notice_ends, exit_cause,
         created_at, moved_at, version)
    values (:id, :institution, :batch_id, :title_zh, :title_en, :lead, :joint, :scenario_provider, :licence,
            :innovation, :users, :risk_compensation, :contingency_plan, :exit_plan, :technologies, :pilot, :state,
            :notice_ends, :exit_cause, :created_at, :moved_at, :version)
""")

APPLICATION = text("select * from sandbox.application where id = :id")

# a row lock is for those who may update the row: the owner, while it is a draft
LOCK_APPLICATION = text("""
    select pg_advisory_xact_lock(hashtextextended('sandbox.application/' || cast(:id as text), 0))
""")

UPDATE_DRAFT = text("""
    update sandbox.application
    set title_zh = :title_zh, title_en = :title_en, lead = :lead, joint = :joint,
        scenario_provider = :scenario_provider, licence = :licence, innovation = :innovation, users = :users,
        risk_compensation = :risk_compensation, contingency_plan = :contingency_plan, exit_plan = :exit_plan,
        technologies = :technologies, pilot = :pilot, version = version + 1
    where id = :id and version = :version
    returning *
""")

MOVE_ON = text("""
    select * from sandbox.move_on(:id, cast(:version as bigint), :state, cast(:exit_cause as text), :at, :name_zh,
                                  :name_en, :reason)
""")

TAKE_SEAT = text("select sandbox.take_seat(:id, :party, :holder, :at)")

SEATS = text("""
    select s.application_id, s.party, s.holder, i.name_zh as holder_name_zh, i.name_en as holder_name_en, s.since,
           s.granted_by
    from sandbox.seat s join parties.institution i on i.id = s.holder
    where s.application_id = :id order by s.since, s.party collate "C", s.holder collate "C"
""")

SEATED_PARTIES = text("""
    select application_id, array_agg(party) as parties from sandbox.seat where holder = heqi.institution()
    group by application_id
""")

NOTICES = text("""
    select * from sandbox.notice
    where (cast(:id as text) is null or id = cast(:id as text))
      and (cast(:batch_id as text) is null or batch_id = cast(:batch_id as text))
      and (not cast(:running as boolean) or state = 'notice')
      and (cast(:cursor as text) is null or id collate "C" < cast(:cursor as text) collate "C")
    order by id collate "C" desc limit cast(:limit as bigint)
""")

COUNT_NOTICES = text("""
    select count(*) from sandbox.notice
    where (cast(:batch_id as text) is null or batch_id = cast(:batch_id as text))
      and (not cast(:running as boolean) or state = 'notice')
""")

PILOTS_OF = text("""
    select distinct pilot collate "C" as pilot from sandbox.application
    where batch_id = :batch_id and pilot <> '' order by pilot
""")

COUNT_BY_STATE_OF_PILOT = text("""
    select state, count(*) as count from sandbox.application where pilot = :pilot group by state
""")

RUN_BY_PILOT = text("""
    select count(*) from sandbox.application
    where pilot = :pilot and state in ('trial', 'stopping', 'run_off', 'hand_over') and id <> :id
""")

# In the order of GB 18030 the common Chinese characters stand by their pinyin, whatever locales the server has.
_SORT_KEY = """(case cast(:sort as text)
        when 'title' then encode(convert_to(lower(a.title_zh), 'GB18030'), 'hex')
        when 'lead' then encode(convert_to(lower(a.lead), 'GB18030'), 'hex')
        when 'state' then lpad(cast(array_position(array['call', 'selection', 'review', 'assessment', 'notice', 'trial',
            'stopping', 'run_off', 'hand_over', 'closed', 'rejected', 'withdrawn'], a.state) as text), 2, '0')
        when 'moved_at' then to_char(a.moved_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')
        else '' end) collate "C" """

# the cursor is the id of the last row shown; its place in the order is looked up
_LISTED = (
    """
    select a.* from sandbox.application a
    where (cast(:batch_id as text) is null or a.batch_id = cast(:batch_id as text))
      and (cast(:state as text) is null or a.state = cast(:state as text))
      and position(lower(cast(:text as text)) in
                   lower(concat_ws(' ', a.title_zh, a.title_en, a.lead, array_to_string(a.joint, ' ')))) > 0
      and (cast(:cursor as text) is null or (KEY, a.id collate "C") BEYOND
           (select KEY, a.id collate "C" from sandbox.application a where a.id = cast(:cursor as text)))
    order by KEY WAY, a.id collate "C" WAY
    limit cast(:limit as bigint)
"""
).replace("KEY", _SORT_KEY)

APPLICATIONS_DOWN = text(_LISTED.replace("BEYOND", "<").replace("WAY", "desc"))

APPLICATIONS_UP = text(_LISTED.replace("BEYOND", ">").replace("WAY", "asc"))

WAITING = text("""
    select * from sandbox.application where state not in ('closed', 'rejected', 'withdrawn')
    order by moved_at, id collate "C" limit cast(:limit as bigint)
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
        (application_id, institution, version, origin, target, party, actor, actor_name_zh, actor_name_en, at, reason)
    values (:application_id, :institution, :version, :origin, :target, :party, :actor, :actor_name_zh,
            :actor_name_en, :at, :reason)
""")

HISTORY = text("select * from sandbox.history where application_id = :id order by version")

INSERT_OBJECTION = text("""
    insert into sandbox.objection
        (id, institution, application_id, objector, content, raised_at, settled_at, upheld, conclusion)
    values (:id, :institution, :application_id, :objector, :content, :raised_at, :settled_at, :upheld, :conclusion)
""")

OBJECTION = text("select * from sandbox.objection where id = :id")

OBJECTIONS = text("""select * from sandbox.objection where application_id = :id order by id collate "C" """)

SETTLE_OBJECTION = text("""
    update sandbox.objection set settled_at = :settled_at, upheld = :upheld, conclusion = :conclusion
    where id = :id and settled_at is null
    returning *
""")


def parameters(record: msgspec.Struct) -> dict[str, object]:
    """A record as statement parameters: enums as their words, tuples as arrays, dates as they are."""
    words: dict[str, object] = msgspec.to_builtins(record, builtin_types=(date, datetime))
    # psycopg takes a list for an array, a tuple for a row
    return {name: list(value) if isinstance(value, tuple) else value for name, value in words.items()}  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def insert_batch(db: Connection, batch: Batch) -> None:
    """Keep a new batch."""
    db.execute(INSERT_BATCH, parameters(batch))


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
    db.execute(INSERT_APPLICATION, parameters(application))


def lock(db: Connection, application_id: str) -> None:
    """Nobody else changes the application or its objections until this transaction ends."""
    db.execute(LOCK_APPLICATION, {"id": application_id})


def application(db: Connection, application_id: str) -> Application | None:
    """One application; None also where the present institution takes no part in it."""
    return _application(db.execute(APPLICATION, {"id": application_id}).mappings().one_or_none())


def update_draft(db: Connection, present: Application, draft: Draft) -> Application | None:
    """Replace what the application says; None when it is no longer at the version of ``present``."""
    words = {name: value for name, value in parameters(draft).items() if name in Draft.__struct_fields__}
    row = db.execute(UPDATE_DRAFT, {**words, "id": present.id, "version": present.version})
    return _application(row.mappings().one_or_none())


def move_on(db: Connection, command: Transition, at: datetime, name: Text) -> Application | None:
    """Make a move and its entry in the history, as the person of this transaction; None when at another version.

    The database refuses it to institutions whose move it is not.
    """
    words = {"id": command.application_id, "version": command.version, "state": command.to.value, "at": at}
    cause = command.exit_cause.value if command.exit_cause else None
    words |= {"exit_cause": cause, "name_zh": name.zh, "name_en": name.en, "reason": command.reason}
    return _application(db.execute(MOVE_ON, words).mappings().one_or_none())


def take_seat(db: Connection, application_id: str, party: Party, holder: str, at: datetime) -> bool:
    """Let an institution act as a party; False when it does already. The database says who may give which seat."""
    words = {"id": application_id, "party": party.value, "holder": holder, "at": at}
    return bool(db.execute(TAKE_SEAT, words).scalar_one())


def seats(db: Connection, application_id: str) -> tuple[Seat, ...]:
    """The seats of an application, in the order they were taken."""
    rows = db.execute(SEATS, {"id": application_id}).mappings()
    return tuple(msgspec.convert(dict(row), Seat) for row in rows)


def seated_parties(db: Connection) -> Mapping[str, frozenset[Party]]:
    """As which parties the present institution acts, by application."""
    return {str(row.application_id): frozenset(Party(one) for one in row.parties) for row in db.execute(SEATED_PARTIES)}


def notices(
    db: Connection, batch_id: str | None, cursor: str | None, limit: int, *, running: bool
) -> tuple[PublicNotice, ...]:
    """Public notices, newest application first; ``running``: only those whose notice has not been decided on."""
    words = {"id": None, "batch_id": batch_id, "cursor": cursor, "limit": limit, "running": running}
    return tuple(msgspec.convert(dict(row), PublicNotice) for row in db.execute(NOTICES, words).mappings())


def count_notices(db: Connection, batch_id: str | None, *, running: bool) -> int:
    """How many there are."""
    return int(db.execute(COUNT_NOTICES, {"batch_id": batch_id, "running": running}).scalar_one())


def notice(db: Connection, application_id: str) -> PublicNotice | None:
    """The public notice of one application."""
    words = {"id": application_id, "batch_id": None, "cursor": None, "limit": 1, "running": False}
    row = db.execute(NOTICES, words).mappings().one_or_none()
    return None if row is None else msgspec.convert(dict(row), PublicNotice)


def pilots_of(db: Connection, batch_id: str) -> list[str]:
    """The systems that run applications of a batch, by slug."""
    return [str(row.pilot) for row in db.execute(PILOTS_OF, {"batch_id": batch_id})]


def count_by_state_of_pilot(db: Connection, pilot: str) -> Mapping[str, int]:
    """How many applications that run on a system stand at each state."""
    rows = db.execute(COUNT_BY_STATE_OF_PILOT, {"pilot": pilot}).mappings()
    return {str(row["state"]): int(row["count"]) for row in rows}


def others_run(db: Connection, pilot: str, application_id: str) -> int:
    """How many other applications that run on a system are on trial or leaving."""
    return int(db.execute(RUN_BY_PILOT, {"pilot": pilot, "id": application_id}).scalar_one())


def applications(
    db: Connection, filters: Filters, cursor: str | None, limit: int, order: Order
) -> tuple[Application, ...]:
    """Applications that fit, in ``order``, those after the one with the id ``cursor`` only."""
    statement = APPLICATIONS_DOWN if order.descending else APPLICATIONS_UP
    words = {**parameters(filters), "cursor": cursor, "limit": limit, "sort": order.sort}
    return tuple(msgspec.convert(dict(row), Application) for row in db.execute(statement, words).mappings())


def waiting(db: Connection, limit: int) -> tuple[Application, ...]:
    """Applications that have not ended, those first that stand still the longest."""
    rows = db.execute(WAITING, {"limit": limit}).mappings()
    return tuple(msgspec.convert(dict(row), Application) for row in rows)


def count_by_state(db: Connection, filters: Filters) -> Mapping[str, int]:
    """How many applications fit, by state; states without any are left out."""
    rows = db.execute(COUNT_BY_STATE, parameters(filters)).mappings()
    return {str(row["state"]): int(row["count"]) for row in rows}


def insert_history(db: Connection, entry: HistoryEntry) -> None:
    """Add one entry; the database refuses a second one for the same version, and every change of one."""
    db.execute(INSERT_HISTORY, parameters(entry))


def history(db: Connection, application_id: str) -> tuple[HistoryEntry, ...]:
    """The changes of an application from the first to the last."""
    rows = db.execute(HISTORY, {"id": application_id}).mappings()
    return tuple(msgspec.convert(dict(row), HistoryEntry) for row in rows)


def insert_objection(db: Connection, objection: Objection) -> None:
    """Keep a new objection."""
    db.execute(INSERT_OBJECTION, parameters(objection))


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
    row = db.execute(SETTLE_OBJECTION, parameters(objection)).mappings().one_or_none()
    return None if row is None else msgspec.convert(dict(row), Objection)


def _application(row: RowMapping | None) -> Application | None:
    return None if row is None else msgspec.convert(dict(row), Application)
