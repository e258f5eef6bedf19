"""How the world came about, told through the service only, on a clock that stands where the story is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime, time, timedelta
from importlib import resources

import msgspec

from heqi.kernel.clock import MARKET_ZONE, market_time
from heqi.kernel.messages import Text
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.demo.cast import gather
from heqi.pilots.sandbox.demo.supervision import supervise
from heqi.pilots.sandbox.model.lifecycle import ExitCause, Party, State, find_move
from heqi.pilots.sandbox.model.records import (
    Application,
    Apply,
    Batch,
    CreateBatch,
    Draft,
    Invite,
    Object,
    Settle,
    Transition,
)
from heqi.storage import Actor, Context, OpenContext


class Protest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An objection of the story, and how it ended if it has."""

    objector: str
    content: str
    upheld: bool | None = None
    conclusion: str = ""


class Project(Draft, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An application of the story: what it says, how far it came, and what is particular about its way."""

    until: State
    origin: State | None = msgspec.field(name="from", default=None)
    """Where it left the way, for a project that was rejected or withdrawn."""
    exit_cause: ExitCause | None = None
    reasons: Mapping[State, str] = {}
    objections: Sequence[Protest] = ()
    batch: int = 1


class Replay:
    """A clock that stands still until the story goes on."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.moment.timestamp()


OFFICE_OPENS = time(9, 30)

WAY: Sequence[tuple[State, int, str]] = (
    (State.SELECTION, 300, "申报材料、风险补偿、应急预案与退出方案齐备，正式提交。"),
    (State.REVIEW, 276, "由持牌机构提供业务场景，创新点明确，同意入围。"),
    (State.ASSESSMENT, 238, "专家组表决通过；意见已反馈申报机构并逐条答复。"),
    (State.NOTICE, 206, "业务合规、系统安全与数据安全三项评估均通过，开始公示。"),
    (State.TRIAL, 192, "公示期满，无未办结异议，同意入箱试点。"),
    (State.STOPPING, 61, ""),
    (State.RUN_OFF, 52, ""),
    (State.HAND_OVER, 19, ""),
    (State.CLOSED, 4, ""),
)
"""The stages of the way, how many days ago they were reached, and the usual reason."""

RECENT: Mapping[State, int] = {State.NOTICE: 3, State.WITHDRAWN: 225, State.REJECTED: 214}
"""Days ago for those whose way ends there: their notice runs still."""


PARTY_OF: Mapping[Party, str] = {
    Party.WORKING_GROUP: "group",
    Party.EXPERTS: "experts",
    Party.ASSESSOR: "assessor",
}
"""Who of the cast acts as a party; the applicant is the person of the lead institution."""


class Story:
    """The teller: knows today and the cast, and speaks as the right person on the right day."""

    def __init__(self, ctx: Context, cast: Mapping[str, Actor]) -> None:
        self.ctx = ctx
        self.cast = cast
        self.today = ctx.now()

    def day(self, days_ago: int) -> date:
        """A working day in the past: what falls on a weekend was done on the Friday before."""
        day = market_time(self.today).date() - timedelta(days=days_ago)
        return day - timedelta(days=max(0, day.weekday() - 4))

    def on(self, days_ago: int, who: str, minutes: int = 0) -> AbstractContextManager[Context]:
        """One of the cast acts, so many minutes after the office opened, on a working day in the past."""
        moment = datetime.combine(self.day(days_ago), OFFICE_OPENS, MARKET_ZONE) + timedelta(minutes=minutes)
        return msgspec.structs.replace(self.ctx, clock=Replay(moment)).acting_as(self.cast[who])

    def batch(self, name: Text, opened_days_ago: int, call_days: int) -> Batch:
        """Open a batch the day before its call."""
        opens = market_time(self.today).date() - timedelta(days=opened_days_ago)
        command = CreateBatch(
            city="临江",
            name_zh=name.zh,
            name_en=name.en,
            call_opens=opens,
            call_closes=opens + timedelta(days=call_days),
            notice_days=7,
            working_group=("临江证监局", "临江市金融工作办公室"),
        )
        with self.on(opened_days_ago + 1, "group") as ctx:
            return service.create_batch(ctx, command)

    def project(self, project: Project, batch: Batch, number: int) -> None:
        """Apply, then go the way as far as the project came."""
        days_ago = (market_time(self.today).date() - batch.call_opens).days - 2
        words = {name: getattr(project, name) for name in Draft.__struct_fields__}
        with self.on(days_ago, project.lead, number * 7) as ctx:
            application = service.apply(ctx, Apply(batch_id=batch.id, **words))
        for state, reached, reason in _way(project):
            application = self.move(application, project, state, reached, reason)
            if state is State.SELECTION:
                self.invite(application, reached)
        for complaint in project.objections:
            self.object(application, complaint)

    def invite(self, application: Application, submitted_days_ago: int) -> None:
        """The working group invites experts and assessor some days after the submission."""
        for party in (Party.EXPERTS, Party.ASSESSOR):
            institution = self.cast[PARTY_OF[party]].institution
            with self.on(submitted_days_ago - 5, "group", 20) as ctx:
                service.invite(ctx, Invite(application_id=application.id, party=party, institution=institution))

    def move(self, application: Application, project: Project, state: State, days_ago: int, reason: str) -> Application:
        """One step, made by the party it belongs to."""
        party = find_move(application.state, state).party
        command = Transition(
            application_id=application.id,
            to=state,
            reason=project.reasons.get(state, reason),
            version=application.version,
            exit_cause=project.exit_cause if state is State.STOPPING else None,
        )
        with self.on(days_ago, PARTY_OF.get(party, project.lead), 40) as ctx:
            return service.transition(ctx, command)

    def object(self, application: Application, objection: Protest) -> None:
        """Raise an objection two days ago; settle it yesterday if the story says how."""
        command = Object(application_id=application.id, objector=objection.objector, content=objection.content)
        with self.on(2, "甲子证券", 90) as ctx:
            raised = service.raise_objection(ctx, command)
        if objection.upheld is not None:
            end = Settle(objection_id=raised.id, upheld=objection.upheld, conclusion=objection.conclusion)
            with self.on(1, "group", 300) as ctx:
                service.settle_objection(ctx, end)


def _way(project: Project) -> list[tuple[State, int, str]]:
    steps: list[tuple[State, int, str]] = []
    last = project.origin or project.until
    for state, days_ago, reason in WAY:
        if last is State.CALL:
            break
        steps.append((state, RECENT.get(state, days_ago) if state is project.until else days_ago, reason))
        if state is last:
            break
    if project.origin is not None:
        steps.append((project.until, RECENT[project.until], ""))
    return steps


def read_projects() -> Sequence[Project]:
    """The projects of the story, all of invented institutions."""
    data = resources.files(__package__ or "").joinpath("projects.json").read_bytes()
    return msgspec.json.decode(data, type=tuple[Project, ...])


def demo(open_context: OpenContext) -> None:
    """Tell the story in one transaction; where there is already a batch, nothing is added."""
    with open_context() as ctx:
        if service.batches(ctx):
            return
        story = Story(ctx, gather(ctx))
        first = story.batch(Text("临江金融科技创新试点（第一批）", "Linjiang fintech pilot, first batch"), 320, 30)
        second = story.batch(Text("临江金融科技创新试点（第二批）", "Linjiang fintech pilot, second batch"), 5, 45)
        for number, project in enumerate(read_projects()):
            story.project(project, first if project.batch == 1 else second, number)
        supervise(story)
