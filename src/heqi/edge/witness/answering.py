"""A witness at work: one request after the other, each kept on the disk before it is answered."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import Any

from heqi.edge.witness.keeping import State
from heqi.engines.trust.verifier_notes import Refused, VerifierKey, split_note
from heqi.engines.trust.witnessing import (
    AddCheckpoint,
    Ruling,
    check_misconduct,
    judge,
    misconduct_document,
    open_head,
    parse_request,
    refusal,
)
from heqi.kernel.clock import Clock, instant_text
from heqi.kernel.problems import Problem

JSON_TYPE = "application/json"
CLOCK_SLACK_SECONDS = 2
CASES_SHOWN = 200

Tell = Callable[..., None]
"""Writes one line of the program's log: the event, then facts that are no secrets."""


class Witness:
    """Answers for one state; safe to share by threads."""

    def __init__(self, state: State, logs: Mapping[str, Sequence[VerifierKey]], clock: Clock, tell: Tell) -> None:
        self._state, self._logs, self._clock, self._tell = state, logs, clock, tell
        self._turn = Lock()
        self._last_second = max((second for _, _, second in state.logs()), default=0)

    def add_checkpoint(self, body: bytes) -> Ruling:
        """The answer to ``POST /add-checkpoint``; what it promises is on the disk when this returns."""
        try:
            request = parse_request(body)
        except Refused as refused:
            return refusal(400, str(refused))
        keys = self._logs.get(request.origin, ())
        try:
            with self._turn:
                return self._ruled(request, keys)
        except Problem as problem:
            self._tell("not_kept", problem=problem.slug(), reason=str(problem))
            return refusal(500, "the witness cannot keep its state")

    def _ruled(self, request: AddCheckpoint, keys: Sequence[VerifierKey]) -> Ruling:
        latest = self._state.latest(request.origin)
        ruling = judge(request, keys, latest, lambda size: self._state.at(request.origin, size))
        if ruling.contradiction is not None:
            found = ruling.contradiction
            document = misconduct_document(found, keys)
            if self._state.keep_case(found.case, document, proven=found.proven):
                self._tell("misconduct", origin=request.origin, case=found.case, kind=found.kind)
        if ruling.accepted is None:
            origin = request.origin if keys else "unknown"
            self._tell("refused", origin=origin, status=ruling.status, latest=latest.size)
            return ruling
        second = self._second()
        line = self._state.cosigner.cosign(split_note(request.note)[0], second)
        self._state.accept(request.origin, ruling.accepted, second)
        self._forget_explained(ruling.accepted.size, ruling.accepted.root, keys)
        self._tell("cosigned", origin=request.origin, size=ruling.accepted.size)
        return Ruling(200, line)

    def _second(self) -> int:
        second = int(self._clock.now().timestamp())
        if second < self._last_second - CLOCK_SLACK_SECONDS:
            self._tell("clock_went_back", seconds=self._last_second - second)
        self._last_second = second
        return second

    def _forget_explained(self, size: int, root: bytes, keys: Sequence[VerifierKey]) -> None:
        """A checkpoint that came once with a wrong proof, by anybody's hand, and now with a right one, is in order."""
        for path in self._state.cases():
            if path.name.endswith(".unexplained.json"):
                try:
                    doubted = open_head(check_misconduct(path.read_bytes(), keys).second, keys)
                except Refused:
                    continue  # of another log
                if (doubted.size, doubted.root) == (size, root):
                    self._state.explained(path)

    def standing(self) -> dict[str, Any]:
        """What anybody may know: the key, the logs with their newest cosigned size and when, the number of cases."""
        with self._turn:
            return {
                "now": instant_text(self._clock.now()),
                **described(self._state, {origin: [str(key) for key in keys] for origin, keys in self._logs.items()}),
            }

    def misconduct(self) -> dict[str, Any]:
        """The cases as they were kept, the proven ones first, at most :data:`CASES_SHOWN`."""
        with self._turn:
            files = self._state.cases()
            return {"count": len(files), "cases": [shown_case(path) for path in files[:CASES_SHOWN]]}


def described(state: State, logs: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """Key and standing of a state, with the keys of the logs that it answers for."""
    seen = {origin: (size, second) for origin, size, second in state.logs()}
    listed = [
        {"origin": origin, "keys": list(logs.get(origin, ())), "size": size, "cosigned_at": second}
        for origin in sorted({*seen, *logs})
        for size, second in [seen.get(origin, (0, None))]
    ]
    cases = [path.name for path in state.cases()]
    proven = sum(".unexplained" not in name for name in cases)
    key = state.cosigner.key
    return {
        "witness": key.name,
        "key": str(key),
        "fingerprint": key.fingerprint,
        "logs": listed,
        "misconduct": {"proven": proven, "unexplained": len(cases) - proven},
    }


def shown_case(path: Path) -> dict[str, Any]:
    """A case as JSON: its name, and the document as it was kept."""
    return {"case": path.name.partition(".")[0], **json.loads(path.read_bytes())}
