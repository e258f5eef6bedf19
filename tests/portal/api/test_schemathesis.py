"""A machine that reads only the document tries everything: no 5xx, and nothing that the document does not say.

All phases: examples, coverage, fuzzing, and stateful along the links. ``HEQI_SEED`` and ``HEQI_API_EXAMPLES`` make it
another or a longer campaign (``make soak CAMPAIGN=api``).
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from typing import Any, cast

import msgspec
import pytest
import schemathesis
from litestar.types import ASGIApp, Receive, Scope, Send
from schemathesis.engine import events, from_schema

from heqi.portal.gate import Gate
from heqi.portal.page import current_view
from heqi.storage import Actor
from tests.portal.api.conftest import entry_of

SEED = int(os.environ.get("HEQI_SEED", "20310304"))
EXAMPLES = int(os.environ.get("HEQI_API_EXAMPLES", "2"))
MOST_SECONDS = int(os.environ.get("HEQI_API_SECONDS", "40"))
TOKEN = "the-token-of-the-campaign"
RULES = ["2xx", "304", "401", "403", "404", "409", "412", "422", "5xx"]
"""What may answer a request that fits its schema: beyond it stand rules that no schema can say (422)."""
REFUSALS = ["400", "401", "403", "404", "405", "409", "411", "412", "413", "415", "422", "428"]
"""What may answer a request that does not fit its schema: of several things that are wrong, any may be told first."""
CONFIGURATION = {
    "seed": SEED,
    "max-time": MOST_SECONDS,
    "generation": {"max-examples": EXAMPLES, "database": "none"},
    "phases": {"stateful": {"generation": {"max-examples": EXAMPLES * 2}}},
    "checks": {
        "positive_data_acceptance": {"expected-statuses": RULES},
        "negative_data_rejection": {"expected-statuses": REFUSALS},
        "missing_required_header": {"expected-statuses": REFUSALS},
    },
    "auth": {"openapi": {"token": {"bearer": TOKEN}}},
    "cache": {"enabled": False},
    "continue-on-failure": True,
    "suppress-health-check": ["all"],
}


class TokenPorter:
    """Lets in whoever shows the token of the campaign."""

    def __init__(self, app: ASGIApp, person: Actor) -> None:
        self.app, self.person = app, person

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            shown = dict(scope["headers"]).get(b"authorization", b"")
            entry = entry_of(self.person) if shown == f"Bearer {TOKEN}".encode() else None
            actor = entry.actor if entry else None
            current_view.set(msgspec.structs.replace(current_view.get(), visitor=actor, entry=entry))
        await self.app(scope, receive, send)


@pytest.fixture
def campaign(app: ASGIApp, person: Actor) -> Iterator[events.EngineEvent]:
    headers = {"host": "127.0.0.1:8080", "accept-language": "en"}
    config = schemathesis.Config.from_dict({**CONFIGURATION, "headers": headers})
    schema = schemathesis.openapi.from_asgi(
        "/api/schema", Gate(TokenPorter(app, person)), config=config, headers=headers
    )
    return iter(from_schema(schema).execute())


def test_nothing_breaks_and_everything_is_as_described(campaign: Iterator[events.EngineEvent]) -> None:
    found: list[str] = []
    phases: Counter[str] = Counter()
    requests = 0
    for event in campaign:
        if isinstance(event, events.NonFatalError | events.FatalError):
            found.append(str(getattr(event, "value", event)))
        if isinstance(event, events.ScenarioFinished):
            phases[event.phase.value] += 1
            requests += len(event.recorder.interactions)
            found += failures(event)
    assert sorted(set(found)) == []
    assert {"examples", "coverage", "fuzzing", "stateful"} <= phases.keys()
    assert requests > 100


def failures(event: events.ScenarioFinished) -> list[str]:
    told: list[str] = []
    for case_id, checks in event.recorder.checks.items():
        for check in checks:
            if check.failure_info is not None:
                case = cast(Any, event.recorder.cases[case_id].value)
                told.append(f"{check.name}: {case.method} {case.path}: {check.failure_info.failure}"[:600])
    return told
