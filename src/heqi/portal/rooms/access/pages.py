"""The page that explains a decision."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from litestar import Request, get
from litestar.di import NamedDependency
from litestar.response import Template

from heqi.engines import parties
from heqi.kernel.problems import ManyInvalid, NotFound
from heqi.portal.authority import CedarAuthority
from heqi.portal.house import House
from heqi.portal.page import say
from heqi.portal.registry import actions
from heqi.portal.rooms.access import service
from heqi.portal.rooms.access.service import Question
from heqi.storage import Context, OpenContext


@get("/access", sync_to_thread=True, include_in_schema=False)
def index(
    request: Request[Any, Any, Any], open_context: NamedDependency[OpenContext], house: NamedDependency[House]
) -> Template:
    """A question, and its answer when there is one."""
    assert isinstance(house.authority, CedarAuthority)
    asked = {key: value for key, value in request.query_params.items() if value}
    action = actions().get(asked.get("action", ""))
    facts = {name: asked.get(f"fact-{name}", "") for name in action.facts} if action else {}
    errors: dict[str, str] = {}
    answer = None
    with open_context() as ctx:
        if action is not None and (all(facts.values()) or "ask" in asked):
            try:
                answer = service.explain(ctx, house.authority, _question(asked, facts))
            except ManyInvalid as problem:
                errors = {f"fact-{one.place}": say(one.message.zh, one.message.en) for one in problem.problems}
            except NotFound as problem:
                errors = {"person": say(problem.message.zh, problem.message.en)}
        people = _people(ctx)
    context = {"asked": asked, "facts": facts, "errors": errors, "answer": answer, "people": people}
    return Template("access/index.html", context=context | {"actions": _choices()})


def _question(asked: dict[str, str], facts: dict[str, str]) -> Question:
    person, resource = asked.get("person"), asked.get("resource", "")
    return Question(action=asked["action"], person=person, resource=resource, facts=facts)


def _people(ctx: Context) -> Sequence[tuple[str, str]]:
    """Of whom one may ask: oneself, and for those who may see them the institution's people."""
    oneself = [("", say("我自己", "Myself"))]
    if not ctx.allows("parties.people", ctx.actor.institution):
        return oneself
    found = [one for one in parties.people(ctx, limit=200) if one.id != ctx.actor.id]
    return [*oneself, *((one.id, say(one.name.zh, one.name.en)) for one in found)]


def _choices() -> Sequence[tuple[str, str]]:
    shown = [(word, f"{word} · {say(one.name.zh, one.name.en)}") for word, one in sorted(actions().items())]
    return [("", say("请选择", "Choose")), *shown]


HANDLERS = (index,)
