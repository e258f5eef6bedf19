"""Every use case of the sandbox, asked without any role."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from heqi.engines.parties import Verdict
from heqi.kernel.messages import Language
from heqi.kernel.tables import TableQuery
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.cases import (
    CaseFilters,
    Complain,
    ComplainantKind,
    OpenIncident,
    Severity,
)
from heqi.pilots.sandbox.model.deadlines import CalendarDay, Matter, SetDeadline, Unit
from heqi.pilots.sandbox.model.lifecycle import Party, State
from heqi.pilots.sandbox.model.records import (
    Amend,
    Application,
    Draft,
    Filters,
    Invite,
    Object,
    Settle,
    Transition,
)
from heqi.pilots.sandbox.model.reports import ReportScope
from heqi.storage import Context
from tests.pilots.sandbox.conftest import a_batch, an_application

DAY, MOMENT = date(2031, 3, 3), datetime(2031, 3, 3, tzinfo=UTC)
SCOPE = ReportScope(first=DAY, last=DAY, pilot="esign")


def _amend(one: Application) -> Amend:
    words = {name: getattr(one, name) for name in Draft.__struct_fields__}
    return Amend(application_id=one.id, version=one.version, reason="补充材料", **words)


ATTEMPTS: tuple[Callable[[Context, Application], object], ...] = (
    lambda ctx, one: service.create_batch(ctx, a_batch()),
    lambda ctx, one: service.apply(ctx, an_application(one.batch_id)),
    lambda ctx, one: service.amend(ctx, _amend(one)),
    lambda ctx, one: service.transition(ctx, Transition(application_id=one.id, to=State.TRIAL, reason="", version=0)),
    lambda ctx, one: service.invite(ctx, Invite(application_id=one.id, party=Party.EXPERTS, institution="")),
    lambda ctx, one: service.raise_objection(ctx, Object(application_id=one.id, objector="", content="")),
    lambda ctx, one: service.settle_objection(ctx, Settle(objection_id="", upheld=True, conclusion="")),
    lambda ctx, one: service.applications(ctx, Filters()),
    lambda ctx, one: service.application(ctx, one.id),
    lambda ctx, one: service.dossier(ctx, one.id),
    lambda ctx, one: service.history(ctx, one.id),
    lambda ctx, one: service.objections(ctx, one.id),
    lambda ctx, one: service.count_by_state(ctx, Filters()),
    lambda ctx, one: service.queue_table(ctx, TableQuery()),
    lambda ctx, one: service.standings(ctx),
    lambda ctx, one: service.pilot_dossier(ctx, "esign"),
    lambda ctx, one: service.propose_revival(ctx, "sandbox", "理由"),
    lambda ctx, one: service.decide_revival(ctx, "apr_0", Verdict.APPROVE, "理由", ""),
    lambda ctx, one: service.register_complaint(
        ctx,
        Complain(
            pilot="esign",
            complainant_kind=ComplainantKind.INVESTOR,
            name="某",
            content="某事",
            received_on=DAY,
        ),
    ),
    lambda ctx, one: service.complaints(ctx, CaseFilters()),
    lambda ctx, one: service.open_incident(
        ctx,
        OpenIncident(pilot="esign", severity=Severity.MINOR, title="某事", description="某事", discovered_at=MOMENT),
    ),
    lambda ctx, one: service.note_incident(ctx, "inc_0", "某事"),
    lambda ctx, one: service.incidents(ctx, CaseFilters()),
    lambda ctx, one: service.deadlines(ctx),
    lambda ctx, one: service.calendar_days(ctx),
    lambda ctx, one: service.set_deadline(
        ctx,
        SetDeadline(matter=Matter.COMPLAINT_ANSWER, unit=Unit.DAYS, count=1, valid_from=DAY, source="某规定"),
    ),
    lambda ctx, one: service.set_calendar_day(ctx, CalendarDay(day=DAY, works=False, source="某规定")),
    lambda ctx, one: service.report(ctx, SCOPE),
    lambda ctx, one: service.deposit_report(ctx, SCOPE, Language.ZH),
)
