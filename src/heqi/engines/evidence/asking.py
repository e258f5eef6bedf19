"""Asking a witness over the network (C2SP tlog-witness). Knows no database; whatever a witness answers is bounded."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import msgspec

from heqi.engines.trust import Refused, VerifierKey
from heqi.engines.trust.cosigning import accepted_lines, cosigned_at
from heqi.engines.trust.policies import PolicyWitness
from heqi.engines.trust.witnessing import (
    SIZE_TYPE,
    AddCheckpoint,
    Contradiction,
    check_misconduct,
    misconduct_document,
)
from heqi.kernel.clock import Clock

if TYPE_CHECKING:
    import httpx

ANSWER_LIMIT_BYTES = 65_536
CASES_LIMIT_BYTES, CASES_LIMIT = 4_194_304, 100
CLOCK_SLACK_SECONDS = 300
"""How far ahead of the house a witness's clock may be; a cosignature from the future would prove a false time."""
_SIZE = re.compile(rb"(0|[1-9][0-9]{0,17})\n")


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A proof of misconduct of our own log, checked with our own key."""

    found: Contradiction
    document: bytes


class Reply(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What came of asking a witness once: a cosignature, the size it knows, or trouble."""

    line: bytes = b""
    """Verified signature lines of this witness on the checkpoint."""
    second: int = 0
    size: int | None = None
    """It wants the proof from this size on."""
    trouble: str = ""
    cases: tuple[Case, ...] = ()


class WitnessClient:
    """Asks one witness, one question at a time; for one thread at a time."""

    def __init__(self, witness: PolicyWitness, log_key: VerifierKey, clock: Clock, wait_seconds: float) -> None:
        import httpx  # half a tenth of a second, which no command without witnesses should wait

        self.witness, self._log_key, self._clock, self._wait_seconds = witness, log_key, clock, wait_seconds
        self._client = httpx.Client(timeout=wait_seconds, trust_env=False, follow_redirects=False)
        self._failures = (httpx.HTTPError, httpx.InvalidURL, OSError)

    def add_checkpoint(self, request: AddCheckpoint) -> Reply:
        """Ask for a cosignature. Never raises for what a witness or the network does."""
        address = self.witness.url.rstrip("/")
        try:
            answer = self._exchange("POST", f"{address}/add-checkpoint", request.encode(), ANSWER_LIMIT_BYTES)
            status, media_type, body = answer
            if status == 200:
                return self._cosigned(request, body)
            size = _SIZE.fullmatch(body) if status == 409 and media_type == SIZE_TYPE else None
            if size is not None and int(size[1]) != request.old_size:
                return Reply(size=int(size[1]))
            cases = self._cases(f"{address}/misconduct") if status in (409, 422) else ()
            return Reply(trouble=f"HTTP {status}", cases=cases)
        except self._failures as error:
            return Reply(trouble=type(error).__name__)
        except _TooMuch as error:
            return Reply(trouble=str(error))

    def close(self) -> None:
        """End its connection."""
        self._client.close()

    def _cosigned(self, request: AddCheckpoint, body: bytes) -> Reply:
        try:
            line = accepted_lines(request.note, body, self.witness.key)
            second = cosigned_at(request.note + line, self.witness.key)
        except Refused as refused:
            return Reply(trouble=str(refused))
        assert second is not None, "there are accepted lines"
        if second > self._clock.now().timestamp() + CLOCK_SLACK_SECONDS:
            return Reply(trouble="its clock is ahead")
        return Reply(line=line, second=second)

    def _cases(self, address: str) -> tuple[Case, ...]:
        """What a witness that refuses can show against this log, and no more than it can prove."""
        try:
            status, _, body = self._exchange("GET", address, b"", CASES_LIMIT_BYTES)
            listed: Any = json.loads(body)["cases"] if status == 200 else []
            shown = [json.dumps(case).encode() for case in listed[:CASES_LIMIT]]
        except (*self._failures, _TooMuch, ValueError, TypeError, KeyError, RecursionError):
            return ()
        return tuple(case for document in shown if (case := self._checked(document)) is not None)

    def _checked(self, document: bytes) -> Case | None:
        try:
            found = check_misconduct(document, [self._log_key])
        except Refused:
            return None
        return Case(found, misconduct_document(found, [self._log_key])) if found.proven else None

    def _exchange(self, method: str, address: str, content: bytes, limit_bytes: int) -> tuple[int, str, bytes]:
        """Status, media type and body of an answer that ends in time."""
        until = self._clock.monotonic() + 2 * self._wait_seconds
        with self._client.stream(method, address, content=content or None, headers=_PLAIN) as answer:
            body = b""
            for chunk in answer.iter_raw():
                body += chunk
                if len(body) > limit_bytes or self._clock.monotonic() > until:
                    raise _TooMuch("its answer is too long")
            return answer.status_code, _media_type(answer), body


_PLAIN = {"Accept-Encoding": "identity"}


class _TooMuch(Exception):
    """An answer without end."""


def _media_type(answer: httpx.Response) -> str:
    return answer.headers.get("content-type", "").partition(";")[0].strip().lower()
