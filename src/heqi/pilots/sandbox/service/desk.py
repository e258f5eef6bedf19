"""The working group's desk: how every system of the house stands, its caps, the kill switch, four eyes, the exit.

Everything goes through the admission of ``engines.parties``, which keeps each step with its reason. The admission of a
system follows the applications that it runs (:func:`follow`): the trial admits the applicant's institution, the exit
takes it off the list, and with the last one the system itself begins and completes its exit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

import msgspec

from heqi.engines import parties
from heqi.engines.parties import Admit, Admittance, Approval, PilotState, Proposal, SetCaps, Step, Used, Verdict
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict, NotFound
from heqi.pilots import CATALOGUE
from heqi.pilots.sandbox.model import rules
from heqi.pilots.sandbox.model.lifecycle import State
from heqi.pilots.sandbox.model.records import Application
from heqi.pilots.sandbox.service.supervising import supervisors
from heqi.pilots.sandbox.store import applications as store
from heqi.storage import Context

REVIVE = "parties.revive"
CHECKER = "sandbox.working_group"
REVIVAL_DAYS = 7
"""So long a proposal to revive waits for the second person."""


class PilotStanding(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How one system of the house stands."""

    pilot: str
    """Its slug."""
    name: Text
    admittance: Admittance | None
    """None: never admitted, so it takes no business."""
    used: Used | None
    """What its new business has come to; None where it was never admitted."""


class PilotDossier(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How one system stands, what was done to its admission, and what waits for a second person."""

    standing: PilotStanding
    steps: Sequence[Step]
    approvals: Sequence[Approval]


class NobodyDecides(Conflict):
    """没有可以复核的试点工作组，无法提交复核。
    There is no working group that could decide on this.
    → 请平台运营方先登记试点工作组，并为其人员授予角色 sandbox.working_group，再行申请。
    → Let the operator enrol a working group and give its people the role sandbox.working_group, then propose it."""


class OtherKill(Conflict):
    """{pilot} 现在的状态与提交复核时不同，不能按该复核恢复。
    {pilot} no longer stands as it did when this was proposed; it cannot be revived by it.
    → 请核对现状后重新提交。
    → Look at how it stands now, and propose it again."""


def name_of(pilot: str) -> Text:
    """The name of a system; its slug where the catalogue does not have it."""
    card = CATALOGUE.get(pilot)
    return card.name if card else Text(pilot, pilot)


def standings(ctx: Context) -> Sequence[PilotStanding]:
    """Every system of the house in the order of the catalogue, then what else was ever admitted."""
    ctx.permit("sandbox.desk", "sandbox")
    known = {one.pilot: one for one in parties.admittances(ctx)}
    return [_standing(ctx, pilot, known.get(pilot)) for pilot in [*CATALOGUE, *sorted(known.keys() - CATALOGUE.keys())]]


def pilot_dossier(ctx: Context, slug: str) -> PilotDossier:
    """One system with its history; :class:`NotFound`."""
    ctx.permit("sandbox.desk", slug)
    found = {one.pilot: one for one in parties.admittances(ctx)}.get(slug)
    if found is None and slug not in CATALOGUE:
        raise NotFound(what=ascii(slug[:40])[1:-1])
    return PilotDossier(
        standing=_standing(ctx, slug, found),
        steps=parties.steps(ctx, slug) if found else (),
        approvals=parties.approvals(ctx, kind=REVIVE, subject=slug, limit=20),
    )


def _standing(ctx: Context, pilot: str, found: Admittance | None) -> PilotStanding:
    used = parties.used(ctx, pilot) if found else None
    return PilotStanding(pilot=pilot, name=name_of(pilot), admittance=found, used=used)


def propose_revival(ctx: Context, pilot: str, reason: str, working_group: str = "") -> Approval:
    """Ask a member of the working group to lift the kill switch: whoever pressed it cannot be the one.

    A working group decides itself on what its people propose; on what the operator of the platform proposes decides
    ``working_group``, which need not be said where there is one only. :class:`ManyInvalid`, :class:`NotFound`,
    :class:`NobodyDecides`, :class:`Conflict` when it is not stopped or somebody has asked already.
    """
    ctx.permit("sandbox.propose_revival", pilot)
    present = parties.admittance(ctx, pilot)
    if present.killed_at is None:
        raise Conflict(reason_zh="该系统未被紧急停止", reason_en="it is not stopped")
    if parties.approvals(ctx, kind=REVIVE, subject=pilot, state=parties.ApprovalState.OPEN):
        raise Conflict(reason_zh="已有一件恢复申请等待复核", reason_en="a proposal to revive it is waiting already")
    proposal = Proposal(
        kind=REVIVE,
        subject=pilot,
        payload={"pilot": pilot, "reason": reason, **_kill(present)},
        reason=reason,
        expires_at=ctx.now() + timedelta(days=REVIVAL_DAYS),
        checker_role=CHECKER,
        checker_institution=deciding(ctx, working_group),
    )
    proposed = parties.propose(ctx, proposal)
    ctx.record("sandbox.propose_revival", pilot, after=proposed)
    return proposed


def deciders(ctx: Context) -> Sequence[str]:
    """The working groups of which one can decide on what the actor proposes; the own one where it is one."""
    found = supervisors(ctx)
    return [ctx.actor.institution] if ctx.actor.institution in found else found


def deciding(ctx: Context, asked: str = "") -> str:
    """The working group that decides on what the actor proposes. :class:`NobodyDecides`, :class:`ManyInvalid`."""
    known = deciders(ctx)
    if not known:
        raise NobodyDecides
    if not asked and len(known) == 1:
        return known[0]
    if asked not in known:
        expected = "、".join(known)
        said = Text(f"以下之一：{expected}", f"one of {expected}")
        rules.refuse([rules.invalid("working_group", ascii(asked[:40]), said)])
    return asked


def decide_revival(ctx: Context, approval_id: str, verdict: Verdict, reason: str, seen_sha256: str) -> Approval:
    """The second person's voice; with a yes the system takes business again in the same transaction.

    Problems of ``parties.decide`` and ``parties.revive``; :class:`OtherKill` when it has been stopped anew since.
    """
    ctx.permit("sandbox.decide_revival", approval_id)

    def act(approved: Approval) -> None:
        payload = msgspec.json.decode(approved.payload, type=dict[str, str])
        if approved.kind != REVIVE or {**payload, **_kill(parties.admittance(ctx, approved.subject))} != payload:
            raise OtherKill(pilot=approved.subject)
        parties.revive(ctx, approved.subject, reason)

    decided = parties.decide(ctx, approval_id, verdict, reason, seen_sha256, act=act)
    ctx.record("sandbox.decide_revival", decided.subject, after=decided)
    return decided


def _kill(present: Admittance) -> dict[str, str]:
    at: datetime | None = present.killed_at
    return {"killed_at": at.isoformat() if at else "", "kill_reason": present.kill_reason or ""}


def set_caps(ctx: Context, command: SetCaps) -> Admittance:
    """Other limits for a system, as ``parties.set_caps``."""
    return parties.set_caps(ctx, command)


def admit(ctx: Context, command: Admit) -> Admittance:
    """A system begins its trial, as ``parties.admit_pilot``; :class:`NotFound` for what is no system of the house."""
    if command.pilot not in CATALOGUE:
        raise NotFound(what=ascii(command.pilot[:40])[1:-1])
    return parties.admit_pilot(ctx, command)


def follow(ctx: Context, moved: Application, reason: str) -> None:
    """Let the admission of the system that runs an application follow it, where there is one."""
    step = _FOLLOWING.get(moved.state)
    if moved.pilot and step is not None:
        present = {one.pilot: one for one in parties.admittances(ctx)}.get(moved.pilot)
        step(ctx, moved, present, reason)


def _enter_trial(ctx: Context, moved: Application, present: Admittance | None, reason: str) -> None:
    if present is None or present.state is PilotState.CLOSED:
        parties.admit_pilot(ctx, Admit(pilot=moved.pilot, reason=reason, institutions=(moved.institution,)))
    elif moved.institution not in present.institutions:
        parties.admit_institution(ctx, moved.pilot, moved.institution, reason)


def _stop_business(ctx: Context, moved: Application, present: Admittance | None, reason: str) -> None:
    if present is None or present.state is not PilotState.TRIAL:
        return
    if moved.institution in present.institutions:
        present = parties.exclude_institution(ctx, moved.pilot, moved.institution, reason)
    if present.whitelist and not present.institutions:
        parties.begin_exit(ctx, moved.pilot, reason)


def _complete_exit(ctx: Context, moved: Application, present: Admittance | None, reason: str) -> None:
    leaving = present is not None and present.state is PilotState.STOPPING
    if leaving and not store.others_run(ctx.db, moved.pilot, moved.id):
        parties.close(ctx, moved.pilot, reason)


_FOLLOWING: Mapping[State, Callable[[Context, Application, Admittance | None, str], None]] = {
    State.TRIAL: _enter_trial,
    State.STOPPING: _stop_business,
    State.CLOSED: _complete_exit,
}
