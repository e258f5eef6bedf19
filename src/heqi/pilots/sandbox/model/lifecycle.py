"""The way of an application 申报项目: its states, who may move it where, and where it may not go.

    call 征集 -> selection 遴选 -> review 专家评审 -> assessment 专业评估 -> notice 公示 -> trial 入箱试点
    trial -> stopping 停止新业务 -> run_off 存量了结 -> hand_over 档案移交 -> closed 已退出   (stage: exit 退出)
    selection | review | assessment | notice -> rejected 未通过        by the body that judges there
    call | selection | review | assessment | notice -> withdrawn 撤回  by the applicant

A project that has entered the trial has users: it leaves only by the staged exit, never by a refusal or a withdrawal.
Stages as in the first batch's published procedure; the steps of the exit follow its exit-plan requirement.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

import msgspec

from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict
from heqi.kernel.tables import Tone


class Stage(StrEnum):
    """The seven stages that the public sees."""

    CALL = "call"
    SELECTION = "selection"
    REVIEW = "review"
    ASSESSMENT = "assessment"
    NOTICE = "notice"
    TRIAL = "trial"
    EXIT = "exit"


class State(StrEnum):
    """Where an application stands. The stage "exit" has four steps; two further ends lie outside the stages."""

    CALL = "call"
    SELECTION = "selection"
    REVIEW = "review"
    ASSESSMENT = "assessment"
    NOTICE = "notice"
    TRIAL = "trial"
    STOPPING = "stopping"
    RUN_OFF = "run_off"
    HAND_OVER = "hand_over"
    CLOSED = "closed"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class Party(StrEnum):
    """On whose behalf a move is made; the policy says which roles may act as which party."""

    APPLICANT = "applicant"
    WORKING_GROUP = "working_group"
    EXPERTS = "experts"
    ASSESSOR = "assessor"


class ExitCause(StrEnum):
    """Why a trial ends."""

    COMPLETED = "completed"
    GRADUATED = "graduated"
    VOLUNTARY = "voluntary"
    ORDERED = "ordered"
    RISK = "risk"


class Move(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One allowed step: from where to where, by whom, and what it is called on a button."""

    origin: State
    target: State
    party: Party
    label: Text


STAGES: Mapping[Stage, Text] = {
    Stage.CALL: Text("征集", "Call"),
    Stage.SELECTION: Text("遴选", "Selection"),
    Stage.REVIEW: Text("专家评审", "Expert review"),
    Stage.ASSESSMENT: Text("专业评估", "Assessment"),
    Stage.NOTICE: Text("公示", "Public notice"),
    Stage.TRIAL: Text("入箱试点", "Trial"),
    Stage.EXIT: Text("退出", "Exit"),
}

STATES: Mapping[State, Text] = {
    State.CALL: Text("征集（填报中）", "Call (being prepared)"),
    State.SELECTION: Text("遴选", "Selection"),
    State.REVIEW: Text("专家评审", "Expert review"),
    State.ASSESSMENT: Text("专业评估", "Assessment"),
    State.NOTICE: Text("公示", "Public notice"),
    State.TRIAL: Text("入箱试点", "Trial"),
    State.STOPPING: Text("退出：停止新业务", "Exit: no new business"),
    State.RUN_OFF: Text("退出：存量了结", "Exit: run-off"),
    State.HAND_OVER: Text("退出：档案移交", "Exit: archive and hand-over"),
    State.CLOSED: Text("已退出", "Exited"),
    State.REJECTED: Text("未通过", "Rejected"),
    State.WITHDRAWN: Text("已撤回", "Withdrawn"),
}

TONES: Mapping[State, Tone] = {
    State.CALL: Tone.NEUTRAL,
    State.NOTICE: Tone.WARNING,
    State.TRIAL: Tone.SUCCESS,
    State.CLOSED: Tone.NEUTRAL,
    State.REJECTED: Tone.ERROR,
    State.WITHDRAWN: Tone.NEUTRAL,
}

PARTIES: Mapping[Party, Text] = {
    Party.APPLICANT: Text("申报机构", "the applicant"),
    Party.WORKING_GROUP: Text("工作组", "the working group"),
    Party.EXPERTS: Text("评审专家组", "the expert panel"),
    Party.ASSESSOR: Text("专业评估机构", "the assessor"),
}

EXIT_CAUSES: Mapping[ExitCause, Text] = {
    ExitCause.COMPLETED: Text("试点期满", "The trial has run its term"),
    ExitCause.GRADUATED: Text("转为常态化业务", "It becomes regular business"),
    ExitCause.VOLUNTARY: Text("申报机构主动退出", "The applicant leaves of its own will"),
    ExitCause.ORDERED: Text("工作组责令退出", "The working group orders it"),
    ExitCause.RISK: Text("触发风险处置", "A risk has come about"),
}

REFUSE = Text("不予通过", "Reject")
WITHDRAW = Text("撤回申报", "Withdraw")

MOVES: Sequence[Move] = (
    Move(State.CALL, State.SELECTION, Party.APPLICANT, Text("提交申报", "Submit")),
    Move(State.CALL, State.WITHDRAWN, Party.APPLICANT, WITHDRAW),
    Move(State.SELECTION, State.REVIEW, Party.WORKING_GROUP, Text("遴选入围，转专家评审", "Shortlist for review")),
    Move(State.SELECTION, State.REJECTED, Party.WORKING_GROUP, REFUSE),
    Move(State.SELECTION, State.WITHDRAWN, Party.APPLICANT, WITHDRAW),
    Move(State.REVIEW, State.ASSESSMENT, Party.EXPERTS, Text("评审通过，转专业评估", "Pass the review")),
    Move(State.REVIEW, State.REJECTED, Party.EXPERTS, REFUSE),
    Move(State.REVIEW, State.WITHDRAWN, Party.APPLICANT, WITHDRAW),
    Move(State.ASSESSMENT, State.NOTICE, Party.ASSESSOR, Text("评估通过，开始公示", "Pass; start the notice")),
    Move(State.ASSESSMENT, State.REJECTED, Party.ASSESSOR, REFUSE),
    Move(State.ASSESSMENT, State.WITHDRAWN, Party.APPLICANT, WITHDRAW),
    Move(State.NOTICE, State.TRIAL, Party.WORKING_GROUP, Text("公示期满，入箱试点", "Admit to the trial")),
    Move(State.NOTICE, State.REJECTED, Party.WORKING_GROUP, REFUSE),
    Move(State.NOTICE, State.WITHDRAWN, Party.APPLICANT, WITHDRAW),
    Move(State.TRIAL, State.STOPPING, Party.WORKING_GROUP, Text("启动退出，停止新业务", "Start the exit")),
    Move(State.STOPPING, State.RUN_OFF, Party.APPLICANT, Text("新业务已停，开始存量了结", "Start the run-off")),
    Move(State.RUN_OFF, State.HAND_OVER, Party.APPLICANT, Text("存量已了结，移交档案", "Hand over the archive")),
    Move(State.HAND_OVER, State.CLOSED, Party.WORKING_GROUP, Text("验收档案，完成退出", "Accept and close")),
)

ENDS = frozenset({State.CLOSED, State.REJECTED, State.WITHDRAWN})
_EXIT = frozenset({State.STOPPING, State.RUN_OFF, State.HAND_OVER, State.CLOSED})


class IllegalMove(Conflict):
    """项目当前处于“{present_zh}”，不能转为“{wanted_zh}”；可转为：{allowed_zh}。
    The application stands at "{present_en}" and cannot move to "{wanted_en}"; it can move to: {allowed_en}.
    → 请从可转入的状态中选择。
    → Choose one of the states it can move to."""


def stage_of(state: State) -> Stage | None:
    """The stage a state belongs to; None for the two ends outside the stages (rejected, withdrawn)."""
    if state in _EXIT:
        return Stage.EXIT
    return None if state in ENDS else Stage(state.value)


def moves_from(state: State) -> Sequence[Move]:
    """The moves that lead out of ``state``; none from an end."""
    return tuple(move for move in MOVES if move.origin is state)


def find_move(present: State, wanted: State) -> Move:
    """The move from ``present`` to ``wanted``; :class:`IllegalMove` names where it stands and where it could go."""
    for move in moves_from(present):
        if move.target is wanted:
            return move
    allowed = [STATES[move.target] for move in moves_from(present)]
    raise IllegalMove(
        present_zh=STATES[present].zh,
        present_en=STATES[present].en,
        wanted_zh=STATES[wanted].zh,
        wanted_en=STATES[wanted].en,
        allowed_zh="、".join(text.zh for text in allowed) or "无（已终结）",
        allowed_en=", ".join(text.en for text in allowed) or "nowhere (it has ended)",
    )
