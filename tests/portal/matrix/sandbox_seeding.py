"""What the institutions of the world do in the sandbox: drafts of their own, and what others take part in."""

from __future__ import annotations

from datetime import timedelta

from heqi.engines import parties
from heqi.engines.parties import Admit
from heqi.kernel.clock import market_time
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.cases import (
    Answer,
    CaseStep,
    Complain,
    ComplainantKind,
    OpenIncident,
    Outcome,
    Severity,
)
from heqi.pilots.sandbox.model.deadlines import CalendarDay, Matter, SetDeadline, Unit
from heqi.pilots.sandbox.model.lifecycle import Party, State
from heqi.pilots.sandbox.model.records import Application, Apply, CreateBatch, Invite, Licence, Object, Transition
from tests.portal.matrix.marks import OWNERS, mark
from tests.portal.matrix.seeding import NEXT, THIRD, today
from tests.portal.matrix.world import World

ON_TRIAL, LEAVING, STOPPED, ASKED, UNKNOWN = "margin_watch", "delivery", "ecny", "investment", "hybrid_cloud"
"""Systems as they stand at the desk: two were stopped, one of which is to be revived; the last was never admitted."""
STEPS = (
    (State.SELECTION, "envoy", ""),
    (State.REVIEW, "sandbox.working_group", "w"),
    (State.ASSESSMENT, "sandbox.expert", "w"),
    (State.NOTICE, "sandbox.assessor", "w"),
)
"""The way to the public notice: who takes each step, and at which institution if not the applicant's."""


def seed(world: World) -> None:
    """The working group's calls and rules, then for each institution what it has in the sandbox."""
    _group(world)
    _desk(world)
    for place in OWNERS:
        word = mark(place)
        world.keep(place, "draft", _apply(world, place, "sandbox.applicant", word, word).id)
        shared = mark(place, "w")
        for name, reached in (("submitted", 1), ("reviewed", 2), ("assessed", 3)):
            world.keep(place, name, _bring(world, place, _apply(world, place, "envoy", shared, shared), reached))
        third = mark(place, THIRD[place], "w")
        judged = _apply(world, place, "envoy", third, third)
        world.keep(place, "shared", _bring(world, place, judged, 2, experts=THIRD[place]))
        # of what everybody may see in the notice nothing is marked; the contingency plan is not in it
        world.keep(place, "noticed", _bring(world, place, _apply(world, place, "envoy", "公示", shared), 4))
        _complaints(world, place)
        _incidents(world, place)
    for place in OWNERS:
        _object(world, place)
    own = _apply(world, "w", "envoy", mark("w"), mark("w"))
    world.keep("w", "own", _bring(world, "w", own, 1))


def _group(world: World) -> None:
    with world.acting("w.sandbox.working_group") as ctx:
        start = today(ctx)
        wanted = CreateBatch(
            city="临江",
            name_zh="第一批",
            name_en="First batch",
            call_opens=start - timedelta(days=1),
            call_closes=start + timedelta(days=30),
            notice_days=7,
            working_group=("临江证监局",),
        )
        world.keep("w", "batch", service.create_batch(ctx, wanted).id)
        rule = SetDeadline(
            matter=Matter.COMPLAINT_ANSWER,
            unit=Unit.WORKING_DAYS,
            count=15,
            valid_from=start,
            source="工作组规定",
        )
        service.set_deadline(ctx, rule)
        service.set_calendar_day(ctx, CalendarDay(day=start + timedelta(days=20), works=False, source="放假安排"))


def _desk(world: World) -> None:
    """Systems on trial, leaving, and stopped by the operator, of which a member asks to revive one."""
    admitted = tuple(world.institutions[place] for place in OWNERS)
    with world.acting("w.sandbox.working_group") as ctx:
        for pilot in (ON_TRIAL, LEAVING, STOPPED, ASKED):
            service.admit(ctx, Admit(pilot=pilot, reason="同意试点", institutions=admitted))
        parties.begin_exit(ctx, LEAVING, "到期退出")
    with world.acting("h.operator") as ctx:
        for pilot in (STOPPED, ASKED):
            parties.kill(ctx, pilot, "对账异常")
    with world.acting("w.second") as ctx:
        proposed = service.propose_revival(ctx, ASKED, "整改完成")
        world.keep("w", "revival", proposed.id)
        world.keep("w", "revival_sha256", proposed.payload_sha256)


def words(title: str, plan: str) -> dict[str, object]:
    """What an application says: ``title`` wherever a public notice shows it, ``plan`` where it does not."""
    return {
        "title_zh": f"项目 {title}",
        "title_en": f"Project {title}",
        "lead": f"牵头 {title}",
        "joint": (f"联合 {title}",),
        "scenario_provider": f"牵头 {title}",
        "licence": Licence.SECURITIES,
        "innovation": f"创新 {title}",
        "users": f"用户 {title}",
        "risk_compensation": f"补偿 {title}",
        "contingency_plan": f"预案 {plan}",
        "exit_plan": f"退出 {title}",
    }


def _apply(world: World, place: str, who: str, title: str, plan: str) -> Application:
    with world.acting(f"{place}.{who}") as ctx:
        return service.apply(ctx, Apply(batch_id=world.id("w", "batch"), **words(title, plan)))  # pyright: ignore[reportArgumentType]


def _bring(world: World, place: str, application: Application, steps: int, experts: str = "w") -> str:
    """So many steps on; the working group seats experts and, itself, the assessor as soon as it sees it."""
    readers = sorted({"w", experts} - {place})
    for number, (state, who, where) in enumerate(STEPS[:steps]):
        with world.acting(f"{where or place}.{who}") as ctx:
            command = Transition(
                application_id=application.id,
                to=state,
                reason=f"理由 {mark(place, *readers)}",
                version=application.version,
            )
            application = service.transition(ctx, command)
        if number == 0:
            _seat(world, application.id, experts)
    return application.id


def _seat(world: World, application: str, experts: str) -> None:
    with world.acting("w.sandbox.working_group") as ctx:
        for party, place in ((Party.EXPERTS, experts), (Party.ASSESSOR, "w")):
            service.invite(ctx, Invite(application_id=application, party=party, institution=world.institutions[place]))


def _object(world: World, place: str) -> None:
    """To the next one's public notice."""
    other = NEXT[place]
    word = mark(place, other, "w")
    with world.acting(f"{place}.envoy") as ctx:
        command = Object(application_id=world.id(other, "noticed"), objector=f"异议人 {word}", content=f"异议 {word}")
        world.keep(place, "objection", service.raise_objection(ctx, command).id)


def _complaints(world: World, place: str) -> None:
    other = NEXT[place]
    world.keep(place, "complainant", mark(place, other))
    for name, handling, word in (
        ("complaint", None, mark(place, "w")),
        ("acknowledged_complaint", None, mark(place, "w")),
        ("answered_complaint", None, mark(place, "w")),
        ("passed_complaint", world.institutions[other], mark(place, other, "w")),
    ):
        with world.acting(f"{place}.envoy") as ctx:
            command = Complain(
                pilot="esign",
                complainant_kind=ComplainantKind.INVESTOR,
                name=f"投诉人 {mark(place, other)}",
                contact=f"{mark(place, other)}@example.org",
                content=f"投诉 {word}",
                received_on=market_time(ctx.now()).date(),
                handling=handling,
            )
            made = service.register_complaint(ctx, command)
            world.keep(place, name, made.id)
            if name in ("acknowledged_complaint", "answered_complaint"):
                made = service.acknowledge_complaint(ctx, CaseStep(id=made.id, version=1, note=f"受理 {word}"))
            if name == "answered_complaint":
                answer = Answer(complaint_id=made.id, version=2, outcome=Outcome.UPHELD, answer=f"答复 {word}")
                service.answer_complaint(ctx, answer)


def _incidents(world: World, place: str) -> None:
    for name, who, word in (
        ("incident", "sandbox.applicant", mark(place)),
        ("reported_incident", "envoy", mark(place, "w")),
        ("contained_incident", "envoy", mark(place, "w")),
    ):
        with world.acting(f"{place}.{who}") as ctx:
            command = OpenIncident(
                pilot="esign",
                severity=Severity.MAJOR,
                title=f"事件 {word}",
                description=f"经过 {word}",
                discovered_at=ctx.now() - timedelta(minutes=5),
            )
            made = service.open_incident(ctx, command)
            world.keep(place, name, made.id)
            if name != "incident":
                service.report_incident(ctx, CaseStep(id=made.id, version=1, note=f"报告 {word}"))
            if name == "contained_incident":
                service.contain_incident(ctx, CaseStep(id=made.id, version=2, note=f"处置 {word}"))
