"""Complaints and incidents: deadlines, steps, who sees them, and who complains."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from heqi.kernel.clock import MARKET_ZONE
from heqi.kernel.problems import Forbidden, ManyInvalid, NotFound, Stale
from heqi.kernel.tables import TableQuery
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.cases import (
    Answer,
    CaseFilters,
    CaseStep,
    Complain,
    ComplainantKind,
    Complaint,
    ComplaintState,
    IllegalCaseMove,
    Incident,
    IncidentState,
    OpenIncident,
    Outcome,
    Severity,
)
from heqi.pilots.sandbox.model.deadlines import (
    CalendarDay,
    Matter,
    SetDeadline,
    Unit,
    last_day,
    last_moment,
)
from tests.pilots.sandbox.conftest import START, Turned, World


def complain(**changes: object) -> Complain:
    words: dict[str, object] = {
        "pilot": "esign",
        "complainant_kind": ComplainantKind.INVESTOR,
        "name": "示例投诉人",
        "contact": "client-7@example.org",
        "content": "签约后未收到合同副本。",
        "received_on": date(2031, 3, 3),
    }
    return Complain(**{**words, **changes})  # pyright: ignore[reportArgumentType]


@pytest.fixture
def complaint(world: World) -> Complaint:
    """Received by Beichen on Monday, 3 March 2031."""
    with world.of("zhou") as ctx:
        return service.register_complaint(ctx, complain())


@pytest.fixture
def incident(world: World) -> Incident:
    """A major incident that Beichen has just found."""
    with world.of("zhou") as ctx:
        return service.open_incident(ctx, an_incident())


def an_incident(**changes: object) -> OpenIncident:
    words: dict[str, object] = {
        "pilot": "fund_shares",
        "severity": Severity.MAJOR,
        "title": "登记服务中断",
        "description": "约二十分钟后恢复",
        "discovered_at": START,
    }
    return OpenIncident(**{**words, **changes})  # pyright: ignore[reportArgumentType]


def step(one: Complaint | Incident, note: str = "已办理") -> CaseStep:
    return CaseStep(id=one.id, version=one.version, note=note)


def answer(one: Complaint) -> Answer:
    return Answer(complaint_id=one.id, version=one.version, outcome=Outcome.UPHELD, answer="已补发并致歉")


@pytest.mark.parametrize(
    ("start", "count", "unit", "end"),
    [
        (date(2031, 3, 3), 3, Unit.WORKING_DAYS, date(2031, 3, 6)),
        (date(2031, 3, 7), 1, Unit.WORKING_DAYS, date(2031, 3, 10)),
        (date(2031, 3, 8), 1, Unit.WORKING_DAYS, date(2031, 3, 10)),
        (date(2031, 3, 3), 15, Unit.WORKING_DAYS, date(2031, 3, 24)),
        (date(2031, 3, 3), 15, Unit.DAYS, date(2031, 3, 18)),
    ],
)
def test_days_are_counted_from_the_day_after(start: date, count: int, unit: Unit, end: date) -> None:
    assert last_day(start, count, unit, {}) == end


def test_holidays_and_worked_weekends_move_a_deadline() -> None:
    calendar = {date(2031, 3, 4): False, date(2031, 3, 8): True}
    assert last_day(date(2031, 3, 3), 1, Unit.WORKING_DAYS, calendar) == date(2031, 3, 5)
    assert last_day(date(2031, 3, 7), 1, Unit.WORKING_DAYS, calendar) == date(2031, 3, 8)


def test_hours_run_from_the_moment_and_days_to_the_end_of_the_day() -> None:
    assert last_moment(START, 4, Unit.HOURS, {}) == START + timedelta(hours=4)
    assert last_moment(START, 1, Unit.WORKING_DAYS, {}) == datetime(2031, 3, 5, tzinfo=MARKET_ZONE)


def test_a_complaint_gets_its_deadlines_from_the_rules_of_its_day(world: World, complaint: Complaint) -> None:
    assert (complaint.acknowledge_by, complaint.answer_by) == (date(2031, 3, 6), date(2031, 3, 24))
    assert "未经核实" in complaint.rule_source
    with world.of("shen") as ctx:
        wanted = SetDeadline(
            matter=Matter.COMPLAINT_ANSWER,
            unit=Unit.DAYS,
            count=7,
            valid_from=date(2031, 3, 3),
            source="工作组规定第九条",
        )
        service.set_deadline(ctx, wanted)
    with world.of("zhou") as ctx:
        later = service.register_complaint(ctx, complain())
        assert (later.answer_by, later.rule_source) == (date(2031, 3, 10), "工作组规定第九条")
        assert service.complaint(ctx, complaint.id).answer_by == date(2031, 3, 24)


def test_the_working_group_keeps_the_calendar(world: World) -> None:
    day = CalendarDay(day=date(2031, 3, 4), works=False, source="国务院办公厅通知")
    with world.of("shen") as ctx:
        service.set_calendar_day(ctx, day)
    with world.of("zhou") as ctx:
        assert service.register_complaint(ctx, complain()).acknowledge_by == date(2031, 3, 7)
    with pytest.raises(Forbidden), world.of("zhou") as ctx:
        service.set_calendar_day(ctx, day)
    with pytest.raises(DBAPIError, match="row-level security"), world.of("zhou") as ctx:
        ctx.db.execute(text("insert into sandbox.calendar_day values ('2031-03-05', heqi.institution(), false, 'x')"))


def test_a_complaint_goes_its_way_step_by_step(world: World, complaint: Complaint, clock: Turned) -> None:
    with pytest.raises(IllegalCaseMove), world.of("zhou") as ctx:
        service.answer_complaint(ctx, answer(complaint))
    with pytest.raises(IllegalCaseMove), world.of("zhou") as ctx:
        service.close_complaint(ctx, step(complaint))
    clock.turn(days=2)
    with world.of("zhou") as ctx:
        taken = service.acknowledge_complaint(ctx, step(complaint))
        assert (taken.state, taken.handler) == (ComplaintState.ACKNOWLEDGED, world.people["zhou"].id)
        answered = service.answer_complaint(ctx, answer(taken))
        closed = service.close_complaint(ctx, step(answered))
        events = service.complaint_dossier(ctx, closed.id).events
    assert (closed.state, closed.version, closed.outcome) == (ComplaintState.CLOSED, 4, Outcome.UPHELD)
    assert [one.kind for one in events] == ["received", "acknowledged", "answered", "closed"]
    with pytest.raises(IllegalCaseMove), world.of("zhou") as ctx:
        service.close_complaint(ctx, step(closed))


def test_a_step_on_an_old_version_is_refused(world: World, complaint: Complaint) -> None:
    with world.of("zhou") as ctx:
        service.acknowledge_complaint(ctx, step(complaint))
    with pytest.raises(Stale), world.of("zhou") as ctx:
        service.acknowledge_complaint(ctx, step(complaint))


def test_what_is_overdue_is_listed_from_the_day_after_its_deadline(
    world: World, complaint: Complaint, clock: Turned
) -> None:
    def overdue() -> int:
        with world.of("shen") as ctx:
            assert service.complaint_table(ctx, TableQuery(filters={"overdue": "yes"})).total in (0, 1)
            page = service.complaints(ctx, CaseFilters(overdue=True))
            assert len(page.items) == page.total
            return page.total

    clock.turn(days=3)
    assert overdue() == 0
    clock.turn(days=1)
    assert overdue() == 1
    with world.of("zhou") as ctx:
        service.acknowledge_complaint(ctx, step(complaint))
    assert overdue() == 0
    clock.turn(days=18)
    assert overdue() == 1


def test_a_complaint_is_seen_by_registrar_handler_and_working_group_only(world: World) -> None:
    with world.of("shen") as ctx:
        command = complain(handling=world.institutions["jiazi"])
        complaint = service.register_complaint(ctx, command)
    for who, sees in (("shen", 1), ("yan", 1), ("gu", 1), ("zhou", 0), ("su", 0), ("lu", 0)):
        with world.of(who) as ctx:
            assert service.complaints(ctx, CaseFilters()).total == sees, who
            kept = ctx.db.execute(text("select count(*) from sandbox.case_event")).scalar_one()
            assert kept == sees, who
    with pytest.raises(NotFound), world.of("zhou") as ctx:
        service.complaint(ctx, complaint.id)
    with pytest.raises(Forbidden), world.of("shen") as ctx:
        service.acknowledge_complaint(ctx, step(complaint))
    with world.of("gu") as ctx:
        assert service.acknowledge_complaint(ctx, step(complaint)).handler == world.people["gu"].id


def test_only_who_handles_a_complaint_changes_it_in_the_database(world: World, complaint: Complaint) -> None:
    for who, rows in (("shen", 0), ("gu", 0), ("zhou", 1)):
        with world.of(who) as ctx:
            changed = text("update sandbox.complaint set handler = 'per_x'")
            assert ctx.db.execute(changed).rowcount == rows, who


def test_who_complains_is_kept_encrypted_and_every_reading_is_recorded(world: World, complaint: Complaint) -> None:
    with world.database.admin() as admin:
        for table in ("complaint", "case_event"):
            rows = admin.execute(text(f"select cast(t as text) from sandbox.{table} t")).scalars()
            assert not [row for row in rows if "示例投诉人" in row or "client-7" in row]
    assert complaint.complainant_masked == "示＊＊＊"
    world.trail.deeds.clear()
    with world.of("zhou") as ctx:
        who = service.read_complainant(ctx, complaint.id, "电话回访")
    assert (who.name, who.contact) == ("示例投诉人", "client-7@example.org")
    assert [(one.action, one.subject, one.personal) for one in world.trail.deeds] == [
        ("sandbox.read_complainant", complaint.id, True)
    ]
    with pytest.raises(ManyInvalid), world.of("zhou") as ctx:
        service.read_complainant(ctx, complaint.id, "")
    for stranger in ("shen", "bai"):
        with pytest.raises(Forbidden), world.of(stranger) as ctx:
            service.read_complainant(ctx, complaint.id, "好奇")


def test_a_complaint_names_all_that_is_wrong_with_it(world: World) -> None:
    wrong = complain(pilot="nowhere", name="", content="x", received_on=date(2031, 3, 4))
    with pytest.raises(ManyInvalid) as caught, world.of("zhou") as ctx:
        service.register_complaint(ctx, wrong)
    assert [one.place for one in caught.value.problems] == ["pilot", "name", "content", "received_on"]


@pytest.mark.parametrize(("severity", "hours"), [(Severity.CRITICAL, 1), (Severity.MAJOR, 4), (Severity.MINOR, 24)])
def test_the_time_to_report_goes_by_severity(world: World, severity: Severity, hours: int) -> None:
    with world.of("zhou") as ctx:
        one = service.open_incident(ctx, an_incident(severity=severity))
    assert one.report_by == START + timedelta(hours=hours)


def test_an_incident_is_seen_by_the_working_group_from_its_report_on(
    world: World, incident: Incident, clock: Turned
) -> None:
    with world.of("shen") as ctx:
        assert service.incidents(ctx, CaseFilters()).total == 0
    clock.turn(hours=1)
    with world.of("zhou") as ctx:
        reported = service.report_incident(ctx, step(incident))
    assert reported.reported_at == clock.now()
    for who, sees in (("shen", 1), ("zhou", 1), ("bai", 1), ("gu", 0), ("lu", 0)):
        with world.of(who) as ctx:
            assert service.incidents(ctx, CaseFilters()).total == sees, who
    with world.of("shen") as ctx:
        service.note_incident(ctx, incident.id, "请补充影响客户数")
        assert len(service.incident_dossier(ctx, incident.id).events) == 3


def test_an_incident_goes_its_way_step_by_step(world: World, incident: Incident) -> None:
    with pytest.raises(IllegalCaseMove), world.of("zhou") as ctx:
        service.contain_incident(ctx, step(incident))
    with world.of("zhou") as ctx:
        reported = service.report_incident(ctx, step(incident))
        contained = service.contain_incident(ctx, step(reported, "切换备库"))
        closed = service.close_incident(ctx, step(contained, "根因已消除"))
    assert (closed.state, closed.measures) == (IncidentState.CLOSED, "切换备库\n根因已消除")
    with pytest.raises(IllegalCaseMove), world.of("zhou") as ctx:
        service.close_incident(ctx, step(closed))


def test_nobody_else_works_on_an_incident(world: World, incident: Incident) -> None:
    with world.of("zhou") as ctx:
        reported = service.report_incident(ctx, step(incident))
    with pytest.raises(Forbidden), world.of("shen") as ctx:
        service.contain_incident(ctx, step(reported))
    with world.of("shen") as ctx:
        assert ctx.db.execute(text("update sandbox.incident set measures = 'x'")).rowcount == 0


def test_an_incident_that_was_not_reported_in_time_is_overdue(world: World, incident: Incident, clock: Turned) -> None:
    clock.turn(hours=4)
    with world.of("zhou") as ctx:
        assert service.incidents(ctx, CaseFilters(overdue=True)).total == 0
    clock.turn(seconds=1)
    with world.of("zhou") as ctx:
        assert service.incidents(ctx, CaseFilters(overdue=True)).total == 1
        assert service.incident_dossier(ctx, incident.id).overdue


def test_nothing_is_found_in_the_future(world: World) -> None:
    with pytest.raises(ManyInvalid), world.of("zhou") as ctx:
        service.open_incident(ctx, an_incident(discovered_at=START + timedelta(seconds=1)))


def test_deadlines_are_set_by_the_working_group_and_not_backwards(world: World) -> None:
    wanted = SetDeadline(
        matter=Matter.COMPLAINT_ANSWER, unit=Unit.HOURS, count=0, valid_from=date(2031, 3, 2), source=""
    )
    with pytest.raises(ManyInvalid) as caught, world.of("shen") as ctx:
        service.set_deadline(ctx, wanted)
    assert [one.place for one in caught.value.problems] == ["source", "count", "unit", "valid_from"]
