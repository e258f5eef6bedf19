"""What complaints and incidents share: their deadlines and their timelines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from heqi.kernel.clock import market_time
from heqi.kernel.ids import is_id
from heqi.kernel.messages import Text
from heqi.kernel.problems import NotFound, Stale
from heqi.pilots import CATALOGUE
from heqi.pilots.sandbox.model import rules
from heqi.pilots.sandbox.model.cases import CaseEvent, CaseFilters, Complaint, Incident
from heqi.pilots.sandbox.model.deadlines import (
    MOST_UNITS,
    Calendar,
    CalendarDay,
    DeadlineRule,
    SetDeadline,
)
from heqi.pilots.sandbox.service.supervising import check_supervises
from heqi.pilots.sandbox.store import cases as store
from heqi.storage import Context

PAGE_LIMIT = 200
NOTE = "note"


def deadlines(ctx: Context) -> Sequence[DeadlineRule]:
    """All deadlines there are and were, by matter, newest first."""
    ctx.permit("sandbox.deadlines", "sandbox")
    return store.rules(ctx.db)


def set_deadline(ctx: Context, command: SetDeadline) -> DeadlineRule:
    """Another deadline, from today at the earliest; what runs already keeps its own. :class:`ManyInvalid`,
    :class:`NotSupervising`."""
    ctx.permit("sandbox.set_deadline", command.matter.value)
    check_supervises(ctx)
    found = list(rules.text_faults("source", command.source, 2, rules.REASON_LENGTH))
    if not 1 <= command.count <= MOST_UNITS:
        expected = Text(f"1 至 {MOST_UNITS} 的整数", f"a whole number from 1 to {MOST_UNITS}")
        found.append(rules.invalid("count", command.count, expected))
    if not command.matter.value.startswith("incident") and command.unit.value == "hours":
        found.append(rules.invalid("unit", command.unit, Text("自然日或工作日", "days or working days")))
    if command.valid_from < today_of(ctx):
        expected = Text(f"不早于今天（{today_of(ctx)}）的日期", f"a day not before today, {today_of(ctx)}")
        found.append(rules.invalid("valid_from", command.valid_from, expected))
    rules.refuse(found)
    rule = DeadlineRule(
        id=ctx.new_id("rul"),
        institution=ctx.actor.institution,
        matter=command.matter,
        unit=command.unit,
        count=command.count,
        valid_from=command.valid_from,
        source=command.source.strip(),
        set_by=person_of(ctx),
        set_at=ctx.now(),
    )
    store.insert_rule(ctx.db, rule)
    ctx.record("sandbox.set_deadline", rule.id, after=rule)
    return rule


def calendar_days(ctx: Context) -> Sequence[CalendarDay]:
    """The days on which the calendar differs from Monday to Friday."""
    ctx.permit("sandbox.deadlines", "sandbox")
    return store.calendar(ctx.db)


def set_calendar_day(ctx: Context, command: CalendarDay) -> CalendarDay:
    """Say of one day whether it is worked; deadlines that run already stay as they are. :class:`ManyInvalid`,
    :class:`NotSupervising`."""
    ctx.permit("sandbox.set_calendar_day", command.day.isoformat())
    check_supervises(ctx)
    rules.refuse(list(rules.text_faults("source", command.source, 2, rules.REASON_LENGTH)))
    store.upsert_day(ctx.db, command, ctx.actor.institution)
    ctx.record("sandbox.set_calendar_day", command.day.isoformat(), after=command)
    return command


def calendar_of(ctx: Context) -> Calendar:
    """The calendar that working days are counted by."""
    return {one.day: one.works for one in store.calendar(ctx.db)}


def tell(ctx: Context, one: Complaint | Incident, kind: str, note: str) -> None:
    """Add an entry to the timeline of a complaint or an incident."""
    event = CaseEvent(
        subject=one.id,
        number=0,
        institution=one.institution,
        kind=kind,
        at=ctx.now(),
        actor=person_of(ctx),
        actor_name_zh=ctx.actor.name.zh,
        actor_name_en=ctx.actor.name.en,
        actor_institution=ctx.actor.institution,
        note=note.strip(),
    )
    store.insert_event(ctx.db, event)


def check_pilot(pilot: str) -> list[rules.Problem]:
    """That it is a system of the house."""
    if pilot in CATALOGUE:
        return []
    return [rules.invalid("pilot", ascii(pilot), Text("系统代号，如 esign", "the slug of a system, such as esign"))]


def check_version(present: Complaint | Incident, expected: int) -> None:
    """:class:`Stale` when it has changed since."""
    if present.version != expected:
        raise Stale(expected=expected, actual=present.version)


def check_list(filters: CaseFilters, states: Sequence[str], cursor: str | None, prefix: str, limit: int) -> None:
    """:class:`ManyInvalid` for a list that cannot be made."""
    found: list[rules.Problem] = []
    if filters.state is not None and filters.state not in states:
        expected = "、".join(states)
        found.append(rules.invalid("state", ascii(filters.state), Text(f"以下之一：{expected}", f"one of {expected}")))
    if cursor is not None and not is_id(cursor, prefix):
        expected = Text("上一页给出的 next_cursor", "the next_cursor of the last part")
        found.append(rules.invalid("cursor", ascii(cursor), expected))
    if not 1 <= limit <= PAGE_LIMIT:
        expected = Text(f"1 至 {PAGE_LIMIT} 的整数", f"a whole number from 1 to {PAGE_LIMIT}")
        found.append(rules.invalid("limit", limit, expected))
    rules.refuse(found)


def not_found(wanted: str) -> NotFound:
    """What has no such id, or is none of the actor's business."""
    return NotFound(what=ascii(wanted[:40])[1:-1])


def person_of(ctx: Context) -> str:
    """The person who acts, or in whose place somebody acts."""
    return ctx.actor.on_behalf_of or ctx.actor.id


def today_of(ctx: Context) -> date:
    """Today, market time."""
    return market_time(ctx.now()).date()
