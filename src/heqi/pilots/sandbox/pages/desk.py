"""The working group's desk for people: all systems, one system, the four-eyes page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, RawBody
from litestar.response import Redirect, Template

from heqi.engines import parties
from heqi.engines.parties import (
    APPROVAL_STATES,
    PILOT_STATES,
    Admit,
    Approval,
    ApprovalState,
    Caps,
    PilotState,
    SetCaps,
    Verdict,
)
from heqi.engines.parties.model.problems import NotTheChecker, SamePerson
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict, ManyInvalid, Problem
from heqi.kernel.tables import Tone
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.pages.forms import Form, errors_of, typed
from heqi.pilots.sandbox.pages.places import work_places
from heqi.pilots.sandbox.service import PilotDossier, PilotStanding
from heqi.pilots.sandbox.service.reports import INTERVENTIONS
from heqi.storage import Context, OpenContext

SEE_OTHER = 303
CLOSED, KILLED = Text("未准入", "Not admitted"), Text("紧急停止", "Stopped at once")
TONES = {
    PilotState.CLOSED: Tone.NEUTRAL,
    PilotState.TRIAL: Tone.SUCCESS,
    PilotState.STOPPING: Tone.WARNING,
    PilotState.EXITED: Tone.NEUTRAL,
}
APPROVAL_TONES = {ApprovalState.OPEN: "warning", ApprovalState.APPROVED: "success"}
SHOWN = (ManyInvalid, Conflict, SamePerson, NotTheChecker)
"""What is said on the page itself."""


@get("/work/desk", sync_to_thread=True)
def desk(open_context: NamedDependency[OpenContext]) -> Template:
    """Every system of the house with its state, its caps and what is used of them."""
    with open_context() as ctx:
        found = service.standings(ctx)
        places = work_places(ctx, "desk")
    states = [one.admittance for one in found if one.admittance]
    counts = {
        "trial": sum(one.state is PilotState.TRIAL for one in states),
        "killed": sum(one.killed_at is not None for one in states),
        "stopping": sum(one.state is PilotState.STOPPING for one in states),
        "closed": len(found) - sum(one.state is not PilotState.CLOSED for one in states),
    }
    context = {"pilots": [_shown(one) for one in found], "places": places, "counts": counts}
    return Template("sandbox/desk.html", context=context)


@get("/desk/{pilot:str}", sync_to_thread=True)
def pilot(pilot: FromPath[str], open_context: NamedDependency[OpenContext]) -> Template:
    """One system: what may be done about it, and what was."""
    return _pilot_page(open_context, pilot)


@post("/desk/{pilot:str}/{step:str}", sync_to_thread=True)
def take_step(
    pilot: FromPath[str], step: FromPath[str], body: RawBody, open_context: NamedDependency[OpenContext]
) -> Template | Redirect:
    """One step on its admission; with problems, the page again."""
    form = Form(body)
    work = STEPS.get(step)
    if work is None:
        return Redirect(f"/sandbox/desk/{pilot}", status_code=SEE_OTHER)
    try:
        with open_context() as ctx:
            work(ctx, pilot, form)
    except SHOWN as problem:
        return _pilot_page(open_context, pilot, problem, form)
    return Redirect(f"/sandbox/desk/{pilot}", status_code=SEE_OTHER)


@post("/revivals/{approval_id:str}/decision", sync_to_thread=True)
def decide(
    approval_id: FromPath[str], body: RawBody, open_context: NamedDependency[OpenContext], seen: FromQuery[str] = ""
) -> Template | Redirect:
    """The second person's decision on lifting a kill switch."""
    form = Form(body)
    with open_context() as ctx:
        subject = parties.approval(ctx, approval_id).subject
    try:
        with open_context() as ctx:
            verdict = form.choice("verdict", Verdict, Verdict.REJECT)
            service.decide_revival(ctx, approval_id, verdict, form.text("reason"), seen)
    except SHOWN as problem:
        return _pilot_page(open_context, subject, problem, form)
    return Redirect(f"/sandbox/desk/{subject}", status_code=SEE_OTHER)


def _caps(form: Form) -> Caps:
    products = form.lines("products")
    return Caps(
        users=form.optional_number("users"),
        amount_fen=form.fen("amount"),
        products=products or None,
        valid_from=form.optional_day("valid_from"),
        valid_until=form.optional_day("valid_until"),
    )


def _set_caps(ctx: Context, pilot: str, form: Form) -> None:
    command = SetCaps(
        pilot=pilot,
        reason=form.text("reason"),
        caps=_caps(form),
        consent_needed=form.text("consent_needed") == "yes",
        whitelist=form.text("whitelist") != "no",
    )
    form.done()
    service.set_caps(ctx, command)


def _admit(ctx: Context, pilot: str, form: Form) -> None:
    command = Admit(
        pilot=pilot,
        reason=form.text("reason"),
        institutions=tuple(form.values.get("institution", [])),
        caps=_caps(form),
        consent_needed=form.text("consent_needed") == "yes",
    )
    form.done()
    service.admit(ctx, command)


STEPS: dict[str, Callable[[Context, str, Form], object]] = {
    "caps": _set_caps,
    "trial": _admit,
    "institutions": lambda ctx, pilot, form: parties.admit_institution(
        ctx, pilot, form.text("institution"), form.text("reason")
    ),
    "exclusions": lambda ctx, pilot, form: parties.exclude_institution(
        ctx, pilot, form.text("institution"), form.text("reason")
    ),
    "kill": lambda ctx, pilot, form: parties.kill(ctx, pilot, form.text("reason")),
    "revivals": lambda ctx, pilot, form: service.propose_revival(
        ctx, pilot, form.text("reason"), form.text("working_group")
    ),
    "exit": lambda ctx, pilot, form: parties.begin_exit(ctx, pilot, form.text("reason")),
    "closing": lambda ctx, pilot, form: parties.close(ctx, pilot, form.text("reason")),
}


def _pilot_page(
    open_context: OpenContext, slug: str, problem: Problem | None = None, form: Form | None = None
) -> Template:
    with open_context() as ctx:
        found = service.pilot_dossier(ctx, slug)
        names = {one.id: one.name for one in parties.institutions(ctx, limit=500)}
        supervises = ctx.allows("sandbox.decide_revival", slug)
        deciders = service.deciders(ctx)
        person = ctx.actor.on_behalf_of or ctx.actor.id
    many = isinstance(problem, ManyInvalid)
    context = {
        **_shown(found.standing),
        **_history(found, person),
        "values": typed(form) if form else _said(found.standing),
        "errors": errors_of(problem) if isinstance(problem, ManyInvalid) else {},
        "problem": None if many else problem,
        "institutions": [(one, names.get(one, Text(one, one))) for one in _admitted(found.standing)],
        "others": [(key, name) for key, name in names.items() if key not in _admitted(found.standing)],
        "supervises": supervises,
        "deciders": [(key, names.get(key, Text(key, key))) for key in deciders],
    }
    return Template("sandbox/desk_pilot.html", context=context, status_code=problem.status if problem else 200)


def _admitted(one: PilotStanding) -> Sequence[str]:
    return one.admittance.institutions if one.admittance else ()


def _said(one: PilotStanding) -> dict[str, object]:
    """The present limits, as their form shows them."""
    if one.admittance is None:
        return {}
    caps = one.admittance.caps
    fen = caps.amount_fen
    return {
        "users": "" if caps.users is None else str(caps.users),
        "amount": "" if fen is None else f"{fen // 100}.{fen % 100:02d}",
        "products": "\n".join(caps.products or ()),
        "valid_from": caps.valid_from.isoformat() if caps.valid_from else "",
        "valid_until": caps.valid_until.isoformat() if caps.valid_until else "",
        "consent_needed": "yes" if one.admittance.consent_needed else "no",
        "whitelist": "yes" if one.admittance.whitelist else "no",
    }


def _shown(one: PilotStanding) -> dict[str, Any]:
    """One system as the desk shows it."""
    found = one.admittance
    state, tone = (PILOT_STATES[found.state], TONES[found.state]) if found else (CLOSED, Tone.NEUTRAL)
    if found and found.killed_at:
        state, tone = KILLED, Tone.ERROR
    return {
        "slug": one.pilot,
        "name": one.name,
        "state": state,
        "tone": tone.value,
        "stands": found.state.value if found else "none",
        "killed_at": found.killed_at if found else None,
        "kill_reason": found.kill_reason if found else None,
        "whitelist": found.whitelist if found else True,
        "count": len(found.institutions) if found else 0,
        "consent_needed": found.consent_needed if found else True,
        "caps": _bars(one),
    }


def _bars(one: PilotStanding) -> list[dict[str, Any]]:
    if one.admittance is None or one.used is None:
        return []
    caps, used = one.admittance.caps, one.used
    return [
        _bar(Text("用户数", "Users"), used.users, caps.users, lambda value: f"{value:,}"),
        _bar(
            Text("金额（元）", "Amount (yuan)"),
            used.amount_fen,
            caps.amount_fen,
            lambda value: f"{value // 100:,}.{value % 100:02d}",
        ),
    ]


def _bar(name: Text, used: int, limit: int | None, spell: Callable[[int], str]) -> dict[str, Any]:
    share = None if limit is None else min(100, 100 * used // limit) if limit else 100
    return {"name": name, "used": spell(used), "limit": "" if limit is None else spell(limit), "share": share}


def _history(found: PilotDossier, person: str) -> dict[str, Any]:
    events = [
        {
            "title": INTERVENTIONS.get(one.action, Text(one.action, one.action)),
            "moment": one.at,
            "who": one.actor_name,
            "detail": one.reason,
            "tone": "error" if one.action == "parties.kill" else "info",
        }
        for one in found.steps
    ]
    killer = found.standing.admittance.killed_by if found.standing.admittance else None
    approvals = [_approval(one) | {"own": person in (one.maker, killer)} for one in found.approvals]
    return {"events": events, "approvals": approvals}


def _approval(one: Approval) -> dict[str, Any]:
    payload = msgspec.json.decode(one.payload, type=dict[str, str])
    return {
        "id": one.id,
        "subject": Text(f"解除紧急停止：{one.reason}", f"Lift the kill switch: {one.reason}"),
        "killed_for": payload.get("kill_reason", ""),
        "state": one.state.value,
        "state_name": APPROVAL_STATES[one.state],
        "tone": APPROVAL_TONES.get(one.state, "neutral"),
        "maker": one.maker_name,
        "needed": one.checkers_needed,
        "expires_at": one.expires_at if one.state is ApprovalState.OPEN else None,
        "open": one.state is ApprovalState.OPEN,
        "action": f"/sandbox/revivals/{one.id}/decision?seen={one.payload_sha256}",
        "votes": [
            {
                "who": vote.checker_name,
                "verdict_name": VERDICTS[vote.verdict],
                "tone": "success" if vote.verdict is Verdict.APPROVE else "error",
                "moment": vote.at,
                "reason": vote.reason,
            }
            for vote in one.votes
        ],
    }


VERDICTS = {Verdict.APPROVE: Text("同意", "Approved"), Verdict.REJECT: Text("退回", "Returned")}

HANDLERS = (desk, pilot, take_step, decide)
