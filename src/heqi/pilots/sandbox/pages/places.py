"""The places of the tab Work, as far as the visitor may go."""

from __future__ import annotations

from typing import Any

from heqi.kernel.messages import Text
from heqi.storage import Context

PLACES = (
    ("queue", Text("待办项目", "Applications"), "/sandbox/work", "applications"),
    ("desk", Text("工作台", "Desk"), "/sandbox/work/desk", "desk"),
    ("complaints", Text("投诉", "Complaints"), "/sandbox/work/complaints", "complaints"),
    ("incidents", Text("事件", "Incidents"), "/sandbox/work/incidents", "incidents"),
    ("deadlines", Text("时限与日历", "Deadlines"), "/sandbox/work/deadlines", "deadlines"),
    ("report", Text("定期报告", "Report"), "/sandbox/work/report", "report"),
)
"""Key, name, address, and the action without which one does not come in."""


def work_places(ctx: Context, current: str) -> list[dict[str, Any]]:
    """The places with the present one marked."""
    return [
        {"name": name, "href": href, "current": key == current}
        for key, name, href, action in PLACES
        if ctx.allows(f"sandbox.{action}", "sandbox")
    ]
