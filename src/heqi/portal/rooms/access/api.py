"""Decisions explained to programs: ``/api/v1/access/…``."""

from __future__ import annotations

from litestar import get
from litestar.di import NamedDependency
from litestar.params import FromQuery

from heqi.kernel.actions import ActionKind
from heqi.kernel.messages import Text
from heqi.portal.authority import CedarAuthority
from heqi.portal.house import House
from heqi.portal.rooms.access import service
from heqi.portal.rooms.access.service import Answer, Question, Source
from heqi.storage import Context


@get("/decision", summary="查询权限依据", sync_to_thread=True)
def show_decision(
    ctx: Context,
    house: NamedDependency[House],
    action: FromQuery[str],
    person: FromQuery[str | None] = None,
    resource: FromQuery[str] = "",
    facts: FromQuery[str] = "",
) -> Answer:
    """Whether a person may do an action, and which policies say so. ``facts``: ``name=value``, separated by commas."""
    assert isinstance(house.authority, CedarAuthority)
    written = dict(pair.split("=", 1) for pair in facts.split(",") if "=" in pair)
    question = Question(action=action, person=person, resource=resource, facts=written)
    return service.explain(ctx, house.authority, question)


OPERATIONS = (show_decision,)
EXAMPLES = (
    Answer(
        action="trail.read",
        name=Text("查看本机构的操作留痕", "Read the trail of the institution"),
        kind=ActionKind.READ,
        person="per_01m82haq6rffeb4t0c2edqv5ds",
        person_name=Text("林晚", "Lin Wan"),
        resource="trail",
        allowed=True,
        policies=("watchers-read-the-trail-of-their-institution",),
        statements=(),
        roles=(Source(role="auditor", mandates=("man_01m82haq6rffeb4t0c2edqv5ds",)),),
        admission_asked=False,
    ),
)
