"""What the cases of the sandbox send, as programs and forms write it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec

from tests.portal.matrix.cases import Build, a_form
from tests.portal.matrix.marks import mark
from tests.portal.matrix.sandbox_seeding import words
from tests.portal.matrix.seeding import today
from tests.portal.matrix.world import World


def day(world: World, days: int = 0) -> str:
    """A day from today on, as programs and forms write it."""
    with world.house.open_context() as ctx:
        return (today(ctx) + timedelta(days=days)).isoformat()


def draft(world: World, place: str) -> dict[str, Any]:
    """What an application of this institution says."""
    return msgspec.to_builtins(words(mark(place), mark(place)))


def applied(world: World, place: str) -> Any:
    """A new application."""
    return draft(world, place) | {"batch_id": world.id("w", "batch")}


def amended(world: World, place: str) -> Any:
    """The same application with a reason."""
    return draft(world, place) | {"reason": f"补充 {mark(place)}"}


def a_batch(world: World, _: str) -> Any:
    """A new batch."""
    said = {"city": "临江", "name_zh": "第二批", "name_en": "Second", "notice_days": 7, "working_group": ["临江证监局"]}
    return said | {"call_opens": day(world), "call_closes": day(world, 9)}


def a_complaint(world: World, place: str) -> Any:
    """A new complaint."""
    return {
        "pilot": "esign",
        "complainant_kind": "investor",
        "name": f"某 {mark(place)}",
        "content": f"投诉 {mark(place)}",
        "received_on": day(world),
    }


def an_incident(world: World, place: str) -> Any:
    """A new incident."""
    return {
        "pilot": "esign",
        "severity": "minor",
        "title": f"事件 {mark(place)}",
        "description": f"经过 {mark(place)}",
        "discovered_at": f"{day(world, -1)}T02:00:00Z",
    }


def a_deadline(world: World, _: str) -> Any:
    """A new deadline."""
    said = {"matter": "incident_minor", "unit": "hours", "count": 12, "source": "规定"}
    return said | {"valid_from": day(world, 1)}


def a_day(world: World, _: str) -> Any:
    """A day of the calendar."""
    return {"day": day(world, 30), "works": False, "source": "放假"}


def an_institution(world: World, _: str) -> Any:
    return {"institution": world.institutions["b"], "reason": "名单调整"}


def a_decision(world: World, _: str) -> Any:
    return {"verdict": "approve", "reason": "同意恢复", "seen_sha256": world.id("w", "revival_sha256")}


def a_scope(world: World, _: str) -> Any:
    return {"first": day(world, -30), "last": day(world), "pilot": "esign"}


def a_move(to: str) -> Build:
    return a_form(to=to, reason="会议决定")


OBJECTION = a_form(objector="某人", content="有异议")
NOTE = a_form(note="说明情况")
BECAUSE = a_form(reason="工作组决定")


def an_opening(world: World, _: str) -> Any:
    """A system's trial, for programs."""
    return {"institutions": [world.institutions["b"]], "reason": "同意试点"}


def an_opening_form(world: World, _: str) -> Any:
    """The same by form."""
    return {"institution": world.institutions["b"], "reason": "同意试点"}
