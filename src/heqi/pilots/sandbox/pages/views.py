"""What each page shows: records turned into the values of its template, texts still in both languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from heqi.engines.parties import Institution
from heqi.kernel.charts import Chart, Drawing, Series
from heqi.kernel.messages import Text
from heqi.kernel.tables import Tone
from heqi.pilots import CATALOGUE
from heqi.pilots.sandbox.model.lifecycle import (
    ENDS,
    EXIT_CAUSES,
    PARTIES,
    STAGES,
    STATES,
    Party,
    Stage,
    State,
    find_move,
    stage_of,
)
from heqi.pilots.sandbox.model.records import LICENCES, TECHNOLOGIES, Application, Batch, Dossier, HistoryEntry
from heqi.pilots.sandbox.model.tables import title_of, tone_of

EXIT_STEPS = {
    State.STOPPING: Text("停止新业务", "No new business"),
    State.RUN_OFF: Text("存量了结", "Run-off"),
    State.HAND_OVER: Text("档案移交", "Hand-over"),
}
"""The steps of the exit under its own heading."""
WORK = "/sandbox/work"
APPLIED, AMENDED = Text("提出申报", "Applied"), Text("修改申报材料", "Changed what it says")


def pipeline(counts: Mapping[State, int]) -> list[dict[str, Any]]:
    """The stages in their order, each with its states, their number and the list they lead to."""
    boxes: list[dict[str, Any]] = []
    for stage, name in [*STAGES.items(), (None, Text("未入箱", "Not admitted"))]:
        states = [state for state in State if stage_of(state) is stage]
        parts = [
            {
                "name": EXIT_STEPS.get(state, STATES[state]),
                "count": counts[state],
                "href": f"/sandbox/data/applications?state={state.value}",
                "tone": tone_of(state).value,
            }
            for state in states
        ]
        boxes.append({"name": name, "count": sum(counts[state] for state in states), "parts": parts})
    return boxes


def figures(counts: Mapping[State, int], batches: int, calls: int) -> list[dict[str, Any]]:
    """The four figures of the overview, each beside what it is to be compared with."""
    open_states = [state for state in State if state not in ENDS]
    before = sum(counts[state] for state in open_states if stage_of(state) not in (Stage.TRIAL, Stage.EXIT))
    leaving = sum(counts[state] for state in open_states if stage_of(state) is Stage.EXIT)
    total, closed = sum(counts.values()), counts[State.CLOSED]
    notice, trial = counts[State.NOTICE], counts[State.TRIAL]
    share = 100 * trial // total if total else 0
    return [
        _figure(
            Text("试点批次", "Batches"),
            batches,
            "/sandbox/data/batches",
            Text(f"正在征集 {calls} 个", f"{calls} open for calls"),
        ),
        _figure(
            Text("评审途中", "On their way"),
            before,
            WORK,
            Text(f"其中公示 {notice} 个", f"{notice} of them under notice"),
        ),
        _figure(
            STATES[State.TRIAL],
            trial,
            "/sandbox/data/applications?state=trial",
            Text(f"占全部 {total} 个的 {share}%", f"{share}% of all {total}"),
            Tone.SUCCESS,
        ),
        _figure(
            Text("退出办理中", "Leaving"), leaving, WORK, Text(f"另有 {closed} 个已退出", f"{closed} more have left")
        ),
    ]


def _figure(name: Text, value: int, href: str, note: Text, tone: Tone = Tone.NEUTRAL) -> dict[str, Any]:
    return {"name": name, "value": value, "href": href, "note": note, "tone": tone.value}


def wait_chart(waits: Mapping[Stage, Sequence[int]]) -> Chart:
    """How long applications have been waiting at each stage, those under trial left out: they do not wait."""
    stages = [stage for stage in STAGES if stage is not Stage.TRIAL]
    return Chart(
        name="waits",
        title=Text("各阶段等待天数", "Days waiting at each stage"),
        drawing=Drawing.BAR,
        labels=[STAGES[stage] for stage in stages],
        label_title=Text("阶段", "Stage"),
        series=[
            Series(Text("最久", "Longest"), [max(waits.get(stage, ()), default=None) for stage in stages]),
            Series(Text("居中", "Median"), [_median(waits.get(stage, ())) for stage in stages]),
        ],
        unit=Text("天", "days"),
    )


def _median(days: Sequence[int]) -> int | None:
    return sorted(days)[(len(days) - 1) // 2] if days else None


def draft_view(
    open_batches: Sequence[Batch],
    values: Mapping[str, object],
    errors: Mapping[str, Text],
    application_id: str | None,
) -> dict[str, Any]:
    """The form of an application, new or changed, with the batches whose call is open."""
    return {
        "values": values,
        "errors": errors,
        "application_id": application_id,
        "batch_choices": [(one.id, Text(one.name_zh, one.name_en)) for one in open_batches],
        "licence_choices": [(one.value, name) for one, name in LICENCES.items()],
        "technology_choices": [(one.value, name) for one, name in TECHNOLOGIES.items()],
        "pilot_choices": [(slug, card.name) for slug, card in CATALOGUE.items()],
    }


def application_view(dossier: Dossier, institutions: Sequence[Institution] = ()) -> dict[str, Any]:
    """One application with everything its page shows."""
    one = dossier.application
    names, current = _way(dossier)
    return {
        "application": one,
        "title": title_of(one),
        "batch_name": Text(dossier.batch.name_zh, dossier.batch.name_en),
        "state_name": STATES[one.state],
        "state_tone": tone_of(one.state).value,
        "ended": one.state in (State.REJECTED, State.WITHDRAWN),
        "last_reason": dossier.history[-1].reason,
        "stages": names,
        "current": current,
        "licence": LICENCES[one.licence],
        "technologies": [TECHNOLOGIES[technology] for technology in one.technologies],
        "exit_cause": EXIT_CAUSES[one.exit_cause] if one.exit_cause else None,
        "moves": _moves(dossier),
        "starts_exit": State.STOPPING in dossier.moves,
        "cause_choices": [(cause.value, name) for cause, name in EXIT_CAUSES.items()],
        "events": [_event(entry) for entry in reversed(dossier.history)],
        "objections": dossier.objections,
        "under_notice": one.state is State.NOTICE,
        "editable": State.SELECTION in dossier.moves,
        "public": one.notice_ends is not None,
        "pilot_name": CATALOGUE[one.pilot].name if one.pilot in CATALOGUE else None,
        "seats": [
            {
                "party": PARTIES[seat.party],
                "holder": Text(seat.holder_name_zh, seat.holder_name_en),
                "since": seat.since,
            }
            for seat in dossier.seats
        ],
        "party_choices": [(party.value, PARTIES[party]) for party in (Party.EXPERTS, Party.ASSESSOR)],
        "institution_choices": [(each.id, each.name) for each in institutions],
    }


def _moves(dossier: Dossier) -> list[tuple[str, Text]]:
    moves = [find_move(dossier.application.state, target) for target in dossier.moves]
    return [(move.target.value, _said_by(move.label, move.party)) for move in moves]


def _said_by(label: Text, party: Party) -> Text:
    by = PARTIES[party]
    return Text(f"{label.zh}（{by.zh}办理）", f"{label.en} (by {by.en})")


def _way(dossier: Dossier) -> tuple[list[Text], int]:
    """The steps to draw and the place of the present one: the steps of the exit are shown once it has started."""
    one: Application = dossier.application
    names = list(STAGES.values())
    state = one.state
    if state in (State.REJECTED, State.WITHDRAWN):
        state = dossier.history[-1].origin or State.CALL
    if state is State.CLOSED:
        return names, len(names)
    stage = stage_of(state)
    assert stage is not None, "only the two ends outside the stages have none"
    if stage is Stage.EXIT:
        names[-1] = STATES[state]
    return names, list(STAGES).index(stage)


def _event(entry: HistoryEntry) -> dict[str, Any]:
    if entry.origin is None:
        title, tone = APPLIED, Tone.NEUTRAL
    elif entry.origin is entry.target:
        title, tone = AMENDED, Tone.NEUTRAL
    else:
        title, tone = STATES[entry.target], tone_of(entry.target)
    return {
        "title": title,
        "moment": entry.at,
        "who": Text(
            f"{entry.actor_name_zh} · {PARTIES[entry.party].zh}",
            f"{entry.actor_name_en} · for {PARTIES[entry.party].en}",
        ),
        "detail": entry.reason,
        "tone": tone.value,
    }
