"""The working group's desk for programs."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import msgspec
from litestar import get, post
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from heqi.engines import parties
from heqi.engines.parties import (
    Admit,
    Admittance,
    Approval,
    ApprovalState,
    Caps,
    Kill,
    PilotState,
    SetCaps,
    Step,
    Used,
    Verdict,
    Vote,
)
from heqi.kernel.messages import Text
from heqi.kernel.paging import Page, whole
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.records import Reason
from heqi.pilots.sandbox.service import PilotDossier, PilotStanding
from heqi.storage import Context

_MOMENT = datetime(2031, 3, 4, 2, 30, tzinfo=UTC)


class Because(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Why; it stays in the history of the admission."""

    reason: Reason


class Revival(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Why it may run again; where the operator asks and there are several working groups, which of them decides."""

    reason: Reason
    working_group: Annotated[str, Meta(extra_json_schema={"maxLength": 40})] = ""


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The limits of a system in place of those it has; what is left out is not limited."""

    caps: Caps
    consent_needed: bool
    reason: Reason
    whitelist: bool | None = None


class Opening(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A system that begins its trial: for whom, within which limits."""

    institutions: tuple[str, ...]
    reason: Reason
    caps: Caps = Caps()
    consent_needed: bool = True


class OneInstitution(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An institution to be admitted or excluded, and why."""

    institution: str
    reason: Reason


class Voice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A checker's decision on what was seen."""

    verdict: Verdict
    reason: Reason
    seen_sha256: str


@get("/desk", summary="各系统试点状态", sync_to_thread=True)
def list_pilots(ctx: Context) -> Page[PilotStanding]:
    """Every system of the house: state, caps, what is used of them."""
    return whole(service.standings(ctx))


@get("/desk/{pilot:str}", summary="查看系统试点状态", sync_to_thread=True)
def show_pilot(ctx: Context, pilot: FromPath[str]) -> PilotDossier:
    """One system with the history of its admission and what waits for a second person."""
    return service.pilot_dossier(ctx, pilot)


@post("/desk/{pilot:str}/trial", summary="开始试点", sync_to_thread=True)
def begin_trial(ctx: Context, pilot: FromPath[str], data: JSONBody[Opening]) -> Admittance:
    """Let a system begin its trial."""
    return service.admit(ctx, Admit(pilot=pilot, **msgspec.structs.asdict(data)))


@post("/desk/{pilot:str}/caps", summary="调整额度", sync_to_thread=True)
def set_caps(ctx: Context, pilot: FromPath[str], data: JSONBody[Limits]) -> Admittance:
    """Set other limits; what is used already stays used."""
    return service.set_caps(ctx, SetCaps(pilot=pilot, **msgspec.structs.asdict(data)))


@post("/desk/{pilot:str}/institutions", summary="接纳机构", sync_to_thread=True)
def admit_institution(ctx: Context, pilot: FromPath[str], data: JSONBody[OneInstitution]) -> Admittance:
    """Admit an institution."""
    return parties.admit_institution(ctx, pilot, data.institution, data.reason)


@post("/desk/{pilot:str}/exclusions", summary="移出机构", sync_to_thread=True)
def exclude_institution(ctx: Context, pilot: FromPath[str], data: JSONBody[OneInstitution]) -> Admittance:
    """Exclude an institution from new business."""
    return parties.exclude_institution(ctx, pilot, data.institution, data.reason)


@post("/desk/{pilot:str}/kill", summary="紧急停止", sync_to_thread=True)
def kill(ctx: Context, pilot: FromPath[str], data: JSONBody[Because]) -> Kill:
    """Stop all new business of a system at once."""
    return parties.kill(ctx, pilot, data.reason)


@post("/desk/{pilot:str}/revivals", summary="申请解除紧急停止", sync_to_thread=True)
def propose_revival(ctx: Context, pilot: FromPath[str], data: JSONBody[Revival]) -> Approval:
    """Ask the working group to lift the kill switch."""
    return service.propose_revival(ctx, pilot, data.reason, data.working_group)


@post("/revivals/{approval_id:str}/decision", summary="复核解除紧急停止", sync_to_thread=True)
def decide_revival(ctx: Context, approval_id: FromPath[str], data: JSONBody[Voice]) -> Approval:
    """Decide on a colleague's proposal; with a yes the system takes business again."""
    return service.decide_revival(ctx, approval_id, data.verdict, data.reason, data.seen_sha256)


@post("/desk/{pilot:str}/exit", summary="启动退出", sync_to_thread=True)
def begin_exit(ctx: Context, pilot: FromPath[str], data: JSONBody[Because]) -> Admittance:
    """Begin the exit of a system: no new business, what stands runs off."""
    return parties.begin_exit(ctx, pilot, data.reason)


@post("/desk/{pilot:str}/closing", summary="完成退出", sync_to_thread=True)
def close(ctx: Context, pilot: FromPath[str], data: JSONBody[Because]) -> Admittance:
    """Complete the exit of a system."""
    return parties.close(ctx, pilot, data.reason)


OPERATIONS = (
    list_pilots,
    show_pilot,
    begin_trial,
    set_caps,
    admit_institution,
    exclude_institution,
    kill,
    propose_revival,
    decide_revival,
    begin_exit,
    close,
)

_CAPS = Caps(users=500, amount_fen=10_000_000_00)
_ADMITTANCE = Admittance(
    pilot="esign",
    state=PilotState.TRIAL,
    caps=_CAPS,
    consent_needed=True,
    institutions=("ins_06fw1g2k5m7n9p1r3t5v7x9z1b",),
)
_STANDING = PilotStanding(
    pilot="esign",
    name=Text("电子签约与存证", "E-signing and evidence"),
    admittance=_ADMITTANCE,
    used=Used(120, 2_400_000_00),
)
_WHO = Text("沈望之", "Shen Wangzhi")
_STEP = Step(
    pilot="esign",
    number=1,
    action="parties.admit_pilot",
    reason="公示期满，同意入箱试点",
    actor="per_06fw1g3k5m7n9p1r3t5v7x9z1b",
    actor_name=_WHO,
    at=_MOMENT,
    before=None,
    after=_ADMITTANCE,
)
_VOTE = Vote(
    number=1,
    checker="per_06fw1g4k5m7n9p1r3t5v7x9z1b",
    checker_name=Text("颜若水", "Yan Ruoshui"),
    checker_institution="ins_06fw1g2wg0pq8r4t6v8x0z2b4d",
    hands=("ind_06fw1g4k5m7n9p1r3t5v7x9z1b",),
    verdict=Verdict.APPROVE,
    reason="整改已完成，同意恢复",
    payload_sha256="0" * 64,
    at=_MOMENT,
)
_APPROVAL = Approval(
    id="apr_06fw1g9k5m7n9p1r3t5v7x9z1b",
    institution="ins_06fw1g2wg0pq8r4t6v8x0z2b4d",
    kind="parties.revive",
    subject="esign",
    payload=b'{"kill_reason":"\xe5\xaf\xb9\xe8\xb4\xa6\xe5\xbc\x82\xe5\xb8\xb8"}',
    payload_sha256="0" * 64,
    amount_fen=None,
    checkers_needed=1,
    tier_source="",
    checker_role="sandbox.working_group",
    checker_institution="ins_06fw1g2wg0pq8r4t6v8x0z2b4d",
    maker="per_06fw1g3k5m7n9p1r3t5v7x9z1b",
    maker_name=_WHO,
    hands=("ind_06fw1g3k5m7n9p1r3t5v7x9z1b",),
    reason="整改完成，申请恢复",
    proposed_at=_MOMENT,
    expires_at=datetime(2031, 3, 11, 2, 30, tzinfo=UTC),
    state=ApprovalState.APPROVED,
    closed_at=_MOMENT,
    votes=(_VOTE,),
)
EXAMPLES = (
    _CAPS,
    _ADMITTANCE,
    Used(120, 2_400_000_00),
    _STANDING,
    _STEP,
    _VOTE,
    _APPROVAL,
    Kill(_ADMITTANCE, drained=True),
    PilotDossier(standing=_STANDING, steps=(_STEP,), approvals=(_APPROVAL,)),
    Because(reason="对账异常，先行停止"),
    Revival(reason="整改完成，申请恢复"),
    Limits(caps=_CAPS, consent_needed=True, reason="按风险补偿额度调整"),
    Opening(institutions=("ins_06fw1g2k5m7n9p1r3t5v7x9z1b",), reason="公示期满，同意入箱试点", caps=_CAPS),
    OneInstitution(institution="ins_06fw1g2k5m7n9p1r3t5v7x9z1b", reason="申报机构"),
    Voice(verdict=Verdict.APPROVE, reason="整改已完成，同意恢复", seen_sha256="0" * 64),
)
