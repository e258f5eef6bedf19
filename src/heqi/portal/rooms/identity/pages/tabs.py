"""The tabs of the room: one's own pages for everybody, people and institutions for those who look after them."""

from __future__ import annotations

from typing import Any

from heqi.kernel.messages import Text
from heqi.portal.page import current_view
from heqi.storage import HOUSE, Actor

OWN = (
    ("/identity", Text("我的账户", "My account")),
    ("/identity/sessions", Text("登录会话", "Sessions")),
    ("/identity/factor", Text("第二因素", "Second factor")),
    ("/identity/tokens", Text("接口令牌", "API tokens")),
    ("/identity/delegations", Text("转授权", "Delegations")),
)
PEOPLE = ("/identity/people", Text("本机构人员", "People"))
INSTITUTIONS = ("/identity/institutions", Text("机构", "Institutions"))


def is_operator(actor: Actor) -> bool:
    """Whether this is the operator of the platform."""
    return actor.institution == HOUSE and "operator" in actor.roles


def tabs(actor: Actor) -> list[dict[str, Any]]:
    """What ``kit.tabs`` shows."""
    view = current_view.get()
    items = [*OWN]
    if {"admin", "operator"} & actor.roles:
        items.append(PEOPLE)
    if is_operator(actor):
        items.append(INSTITUTIONS)
    part = "/".join(view.path.split("/")[:3])
    return [{"name": name.to(view.language), "href": href, "current": part == href} for href, name in items]
