"""What each page shows: records turned into the values of its template, texts still in both languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from heqi.kernel.messages import Text
from heqi.kernel.tables import Tone
from heqi.pilots.sandbox.model.lifecycle import (
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
                "href": f"/sandbox/applications?state={state.value}",
                "tone": tone_of(state).value,
            }
            for state in states
        ]
        boxes.append({"name": name, "count": sum(counts[state] for state in states), "parts": parts})
    return boxes


def filter_view(batches: Sequence[Batch], batch: str, state: State | None, words: str) -> dict[str, Any]:
    """The choices of the list's filters and which are chosen."""
    return {
        "batch_choices": [(one.id, Text(one.name_zh, one.name_en)) for one in batches],
        "state_choices": [(one.value, STATES[one]) for one in State],
        "chosen": {"batch": batch, "state": state.value if state else "", "q": words},
    }


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
    }


def application_view(dossier: Dossier) -> dict[str, Any]:
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
        "editable": one.state is State.CALL,
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
