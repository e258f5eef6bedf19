"""Runs as a table, and a run as its page shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

import msgspec

from heqi.engines import flow, parties
from heqi.engines.flow import ENDED, Kind, Overview, RunRow, RunState, StepRow, WorkerRow, split
from heqi.engines.parties import APPROVAL_STATES, Approval, ApprovalState, Verdict
from heqi.kernel.charts import Chart, Drawing, Series
from heqi.kernel.messages import Text
from heqi.kernel.tables import Cell, Column, Filter, Row, Sheet, TableQuery
from heqi.kernel.tables import Kind as Cells
from heqi.portal.rooms.runs import service
from heqi.portal.rooms.runs.service import Dossier
from heqi.portal.rooms.runs.words import KINDS, PEOPLE, STATES, WHY, length, step_name, step_state
from heqi.storage import Context

MOST_BARS = 60
COLUMNS = (
    Column("id", Text("运行", "Run"), Cells.CODE),
    Column("flow", Text("流程", "Flow")),
    Column("state", Text("状态", "State"), Cells.BADGE),
    Column("reason", Text("原因", "Reason")),
    Column("progress", Text("进度", "Progress")),
    Column("started_at", Text("开始于", "Since"), Cells.MOMENT, sortable=True),
    Column("wakes_at", Text("接续时间", "Goes on at"), Cells.MOMENT),
    Column("ended_at", Text("结束于", "Ended at"), Cells.MOMENT),
    Column("started_by", Text("发起", "Started by")),
    Column("institution", Text("机构", "Institution")),
)
APPROVAL_TONES = {ApprovalState.OPEN: "warning", ApprovalState.APPROVED: "success", ApprovalState.REJECTED: "error"}
VERDICTS = {Verdict.APPROVE: (Text("同意", "Approved"), "success"), Verdict.REJECT: (Text("退回", "Returned"), "error")}


def runs_table(ctx: Context, query: TableQuery) -> Sheet:
    """The runs that the actor may see, newest first or oldest first."""
    filters = filters_now()
    query.check(COLUMNS, filters)
    name, state = query.filters.get("flow"), query.filters.get("state")
    wanted = RunState(state) if state else None
    oldest_first = query.sort == "started_at" and not query.descending
    found, following = service.part(ctx, name, wanted, query.cursor, query.limit, oldest_first=oldest_first)
    known, names = service.titles(), institution_names(ctx)
    return Sheet(
        name="runs",
        title=Text("运行", "Runs"),
        columns=COLUMNS,
        rows=[_row(one, known, names, ctx.now()) for one in found],
        total=flow.count(ctx, name, wanted),
        next_cursor=following,
        filters=filters,
        query=query,
    )


def filters_now() -> Sequence[Filter]:
    """By flow (of this house; any name where it has none) and by state."""
    flows = tuple(sorted(service.titles().items()))
    return (
        Filter("state", Text("状态", "State"), tuple((state.value, name) for state, (name, _) in STATES.items())),
        Filter("flow", Text("流程", "Flow"), flows),
    )


def institution_names(ctx: Context) -> Mapping[str, Text]:
    """What the institutions are called."""
    return {one.id: one.name for one in parties.institutions(ctx, limit=500)}


def _row(row: RunRow, known: Mapping[str, Text], names: Mapping[str, Text], now: datetime) -> Row:
    state, tone = STATES[row.state]
    cells: dict[str, Cell] = {
        "id": row.id,
        "flow": known.get(row.name, Text(row.name, row.name)),
        "state": state,
        "reason": reason_of(row),
        "progress": progress_text(row),
        "started_at": row.started_at,
        "wakes_at": row.wake_at if row.wake_at is not None and row.wake_at > now else None,
        "ended_at": row.ended_at,
        "started_by": PEOPLE.get(row.started_by, row.started_by),
        "institution": names.get(row.institution, Text(row.institution, row.institution)),
    }
    return Row(cells, href=f"/runs/{row.id}", tone=tone)


def reason_of(row: RunRow) -> Text | None:
    """Why it is parked or was given up: in its own words, failing them in those of the house."""
    why, detail = WHY.get(row.reason or ""), flow.text_of(row.detail)
    return detail or (why.title if why and row.state is RunState.PARKED else None)


def progress_text(row: RunRow) -> Text | None:
    """How far it is, in words."""
    one = flow.progress_of(row)
    if one is None:
        return None
    return Text(f"{one.done}/{one.total} {one.text.zh}", f"{one.done}/{one.total} {one.text.en}")


def percent(row: RunRow) -> int:
    """How far it is; 0 where it does not say."""
    one = flow.progress_of(row)
    if row.state is RunState.SUCCEEDED:
        return 100
    return 0 if one is None or one.total <= 0 else max(0, min(100, 100 * one.done // one.total))


def front(ctx: Context) -> dict[str, Any]:
    """What stands above the table: figures, what waits for a person, workers and schedules."""
    seen = flow.overview(ctx)
    parked, known, names = flow.runs(ctx, None, RunState.PARKED, None, 20), service.titles(), institution_names(ctx)
    return {
        "figures": [
            {"state": state.value, "name": name, "tone": tone.value, "count": seen.states.get(state, 0)}
            for state, (name, tone) in STATES.items()
        ],
        "parked": [summary(one, known) | {"owner": names.get(one.institution)} for one in parked],
        "workers": [_worker(one, known) for one in seen.workers],
        "schedules": _schedules(seen),
        "waiting": [_approval(one) for one in service.approvals_open(ctx)],
        "everybody": ctx.allows("runs.operate", "runs"),
    }


def summary(row: RunRow, known: Mapping[str, Text]) -> dict[str, Any]:
    """A run in a line."""
    state, tone = STATES[row.state]
    return {
        "id": row.id,
        "href": f"/runs/{row.id}",
        "title": known.get(row.name, Text(row.name, row.name)),
        "state": state,
        "tone": tone.value,
        "reason": reason_of(row),
        "started_at": row.started_at,
    }


def _worker(one: WorkerRow, known: Mapping[str, Text]) -> dict[str, Any]:
    offers = [(name, version) for name, _, version in (offer.rpartition("@") for offer in one.offers)]
    flows = [{"title": known.get(name, Text(name, name)), "version": version} for name, version in sorted(offers)]
    return {"id": one.id, "place": one.place, "since": one.started_at, "flows": flows}


def _schedules(seen: Overview) -> list[dict[str, Any]]:
    return [
        {
            "name": one.name,
            "next_at": one.next_at,
            "last_at": one.last_at,
            "last_run": one.last_run,
            "paused": one.paused,
            "trouble": flow.text_of(one.trouble),
        }
        for one in seen.schedules
    ]


def page_of(ctx: Context, run_id: str) -> dict[str, Any]:
    """Everything that the page of a run shows."""
    found, known = service.dossier(ctx, run_id), service.titles()
    row = found.run
    relatives = [summary(one, known) | {"child": one.parent == row.id} for one in found.kin]
    return {
        **summary(row, known),
        "run": row,
        "signature": signature(found),
        "own": row.institution == ctx.actor.institution,
        "institution": institution_names(ctx).get(row.institution, Text(row.institution, row.institution)),
        "starter": _starter(ctx, row),
        "ended": row.state in ENDED,
        "awaits": step_name(row.awaits) if row.awaits else None,
        "due": row.wake_at is not None and row.wake_at <= ctx.now(),
        "percent": percent(row),
        "progress": None if row.state is RunState.SUCCEEDED else progress_text(row),
        "why": WHY.get(row.reason or "") if row.state is RunState.PARKED else None,
        "detail": flow.text_of(row.detail),
        "events": [_event(row, one) for one in found.steps],
        "said": said(row, found.steps),
        "chart": durations(found.steps),
        "relatives": relatives,
        "approvals": [_approval(one) for one in found.approvals],
        "acts": found.acts,
        "offered": found.offered,
        "migrates_to": found.migrates_to,
        "undone": [one.name for one in service.undone_by(row, found.steps)],
        "choices": [(one.seq, one.name) for one in service.replay_choices(row, found.steps)],
        "children": sum(one["child"] for one in relatives),
        "input": pretty(row.input),
        "result": pretty(row.result),
    }


def signature(found: Dossier) -> str:
    """Changes when a page shows other buttons or another question."""
    row = found.run
    rests = row.state in ENDED or row.state is RunState.PARKED
    parts: list[object] = [row.state if rests else "open", row.reason, row.cancel_requested, row.undo_from]
    parts += [*sorted(found.acts), *(f"{one.id[-6:]}{one.state}{len(one.votes)}" for one in found.approvals)]
    return "-".join(str(part) for part in parts)


def said(row: RunRow, steps: Sequence[StepRow]) -> Text:
    """Where the run is, in a sentence."""
    state, _ = STATES[row.state]
    done = sum(one.state == "done" for one in steps)
    words = None if row.state is RunState.SUCCEEDED else progress_text(row)
    far = words or Text(f"已完成 {done} 步", f"{done} steps done")
    return Text(f"{state.zh} · {far.zh}", f"{state.en} · {far.en}")


def _starter(ctx: Context, row: RunRow) -> Text | str:
    if row.started_by in PEOPLE:
        return PEOPLE[row.started_by]
    may = row.institution == ctx.actor.institution and ctx.allows("parties.person", row.started_by)
    return (
        parties.person(ctx, row.started_by).person.name if may and row.started_by.startswith("per_") else row.started_by
    )


def _event(row: RunRow, step: StepRow) -> dict[str, Any]:
    state, tone = step_state(step)
    kind, parts = KINDS[step.kind], [state]
    if step.attempts > 1:
        parts.append(Text(f"试了 {step.attempts} 次", f"tried {step.attempts} times"))
    if step.ended_at is not None:
        took = length((step.ended_at - step.begun_at).total_seconds())
        parts.append(Text(f"用时 {took.zh}", f"took {took.en}"))
    back = row.undo_from is not None and step.seq > row.undo_from
    return {
        "seq": step.seq,
        "name": step_name(step.name),
        "back": back,
        "moment": step.begun_at,
        "tone": tone.value,
        "facts": Text(
            " · ".join([kind.zh, *(one.zh for one in parts)]), " · ".join([kind.en, *(one.en for one in parts)])
        ),
        "error": flow.text_of(step.error),
        "next": _next_of(row, step),
    }


def _next_of(row: RunRow, step: StepRow) -> datetime | None:
    """When a step that is not done goes on: a timer at its time, another try when the run wakes."""
    if step.state != "begun":
        return None
    return step.due or (row.wake_at if step.error else None)


def durations(steps: Sequence[StepRow]) -> Chart | None:
    """How long transactions and outside effects took, the last of them; None where there are fewer than two."""
    timed = [one for one in steps if one.ended_at is not None and one.kind in (Kind.TX, Kind.STEP)][-MOST_BARS:]
    if len(timed) < 2:
        return None
    took = [
        (Decimal((one.ended_at - one.begun_at).total_seconds()) * 1000).quantize(Decimal("0.1"))
        for one in timed
        if one.ended_at is not None
    ]
    return Chart(
        name="durations",
        title=Text("各步用时", "Time each step took"),
        drawing=Drawing.BAR,
        labels=[f"{one.seq} {one.name}" for one in timed],
        label_title=Text("步骤", "Step"),
        series=[Series(Text("用时（毫秒）", "Time (ms)"), took)],
        unit=Text("毫秒", "ms"),
    )


def _approval(one: Approval) -> dict[str, Any]:
    """As the kit's decision shows it, with what is decided on."""
    return {
        "id": one.id,
        "href": f"/runs/approvals/{one.id}",
        "run": one.subject,
        "subject": one.reason,
        "kind": one.kind,
        "payload": fields_of(one.payload),
        "sha256": one.payload_sha256,
        "open": one.state is ApprovalState.OPEN,
        "state": one.state.value,
        "state_name": APPROVAL_STATES[one.state],
        "tone": APPROVAL_TONES.get(one.state, "neutral"),
        "maker": one.maker_name,
        "maker_id": one.maker,
        "amount_fen": one.amount_fen,
        "needed": one.checkers_needed,
        "expires_at": one.expires_at if one.state is ApprovalState.OPEN else None,
        "checker_institution": one.checker_institution,
        "checker_role": one.checker_role,
        "deciders": [one.maker, *one.hands, *(vote.checker for vote in one.votes)],
        "action": f"/runs/approvals/{one.id}/decision?seen={one.payload_sha256}",
        "votes": [
            {
                "who": vote.checker_name,
                "verdict_name": VERDICTS[vote.verdict][0],
                "tone": VERDICTS[vote.verdict][1],
                "moment": vote.at,
                "reason": vote.reason,
            }
            for vote in one.votes
        ],
    }


def approval_page(ctx: Context, approval_id: str) -> dict[str, Any]:
    """A decision on a page of its own: whoever is to decide may be of another institution than the run."""
    return {"one": _approval(service.approval(ctx, approval_id))}


def why_not(actor_id: str, institution: str, roles: frozenset[str], one: Mapping[str, Any]) -> Text | None:
    """Why a visitor cannot decide; None: they may try (the engine looks closer)."""
    if institution != one["checker_institution"]:
        return Text("由另一机构复核。", "Another institution decides.")
    if one["checker_role"] is not None and one["checker_role"] not in roles:
        return Text(f"由角色“{one['checker_role']}”复核。", f'The role "{one["checker_role"]}" decides.')
    if actor_id in one["deciders"]:
        return Text("您是经办人或已经复核，须由另一人复核。", "You proposed it or have decided: somebody else is to.")
    return None


def fields_of(payload: bytes) -> list[tuple[str, str]]:
    """What is decided on, field by field where it has fields."""
    if not payload.startswith(b"{"):
        return [("", payload.decode())]
    fields = msgspec.json.decode(payload, type=dict[str, Any])
    return [(name, one if isinstance(one, str) else msgspec.json.encode(one).decode()) for name, one in fields.items()]


def pretty(kept: str | None) -> str:
    """JSON for people; empty where there is nothing."""
    return "" if kept in (None, "null") else msgspec.json.format((kept or "").encode(), indent=2).decode()


def replay_page(ctx: Context, run_id: str, from_seq: int) -> dict[str, Any]:
    """What doing a run again from a step would keep and repeat."""
    found = service.dossier(ctx, run_id)
    choices = service.replay_choices(found.run, found.steps)
    seqs = [one.seq for one in choices]
    start = from_seq if from_seq in seqs else seqs[0] if seqs else 1
    undo_from = found.run.undo_from
    _, again = split(found.run, found.steps, start)
    return {
        **summary(found.run, service.titles()),
        "from_seq": start,
        "choices": [(one.seq, one.name) for one in choices],
        "kept": [one.name for one in found.steps if one.seq < start],
        "again": [
            {"seq": one.seq, "name": one.name, "kind": KINDS[one.kind], "undone": one.undo and undo_from is not None}
            for one in again
        ],
        "tick": bool(again),
        "acts": found.acts,
        "offered": found.offered,
    }
