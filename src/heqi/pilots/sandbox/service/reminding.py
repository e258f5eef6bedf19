"""Reminders of the deadlines of complaints and incidents: what the unattended run of a case asks and does."""

from __future__ import annotations

import msgspec

from heqi.engines import parties
from heqi.kernel.messages import Text
from heqi.kernel.problems import NotFound
from heqi.pilots.sandbox.model.cases import Complaint, Incident
from heqi.pilots.sandbox.model.reminders import REMINDERS, Reminder, reminders
from heqi.pilots.sandbox.service import cases
from heqi.pilots.sandbox.service.supervising import supervisors
from heqi.pilots.sandbox.store import cases as store
from heqi.storage import Context


class NextReminder(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What comes next, and how long it is until then (0 when it is late already)."""

    kind: str
    wait_seconds: float


def next_reminder(ctx: Context, case_id: str) -> NextReminder | None:
    """The next reminder that a case will need as it stands; None when no deadline is left. :class:`NotFound`."""
    ctx.permit("sandbox.watch", case_id)
    found = _left(ctx, case_id)
    if not found:
        return None
    wait = (found[0].at - ctx.now()).total_seconds()
    return NextReminder(kind=found[0].kind, wait_seconds=max(0.0, wait))


def remind(ctx: Context, case_id: str, kind: str) -> bool:
    """Put a reminder on the timeline, once; whether it was still needed. :class:`NotFound`."""
    ctx.permit("sandbox.remind", case_id)
    store.lock(ctx.db, case_id)
    needed = kind in [one.kind for one in _left(ctx, case_id)]
    if needed:
        one = _case(ctx, case_id)
        cases.tell(ctx, one, kind, "")
        _notify(ctx, one, REMINDERS[kind])
    ctx.record("sandbox.remind", case_id, after={"kind": kind, "needed": needed})
    return needed


def _notify(ctx: Context, one: Complaint | Incident, subject: Text) -> None:
    """Tell whoever took it on; until somebody has, everybody who could."""
    body = Text(f"编号 {one.id}，系统 {one.pilot}。", f"No. {one.id}, system {one.pilot}.")
    handler, link = None, f"/sandbox/incidents/{one.id}"
    institution = one.institution
    if isinstance(one, Complaint):
        handler, institution, link = one.handler, one.handling, f"/sandbox/complaints/{one.id}"
    try:
        if handler is not None:
            parties.notify(ctx, handler, subject, body, link)
            return
    except NotFound:
        pass  # has left: somebody else has to take it over
    parties.notify_role(ctx, institution, "sandbox.applicant", subject, body, link)
    if institution in supervisors(ctx):
        parties.notify_role(ctx, institution, "sandbox.working_group", subject, body, link)


def _left(ctx: Context, case_id: str) -> list[Reminder]:
    given = {one.kind for one in store.events(ctx.db, case_id)}
    return [one for one in reminders(_case(ctx, case_id)) if one.kind not in given]


def _case(ctx: Context, case_id: str) -> Complaint | Incident:
    found = store.complaint(ctx.db, case_id) or store.incident(ctx.db, case_id)
    if found is None:
        raise cases.not_found(case_id)
    return found
