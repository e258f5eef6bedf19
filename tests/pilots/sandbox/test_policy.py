"""Who may do what."""

from __future__ import annotations

import re
from importlib import resources

import pytest

from heqi.kernel.messages import Text
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.lifecycle import Party
from heqi.portal.authority import CedarAuthority
from heqi.storage import Actor, Authority

SOURCE = resources.files("heqi.pilots.sandbox")
USED = set(re.findall(r'permit\("(sandbox\.\w+)"', (SOURCE / "service.py").read_text("utf-8")))
ACTIONS = sorted(USED | {f"sandbox.act_as_{party}" for party in Party})


def actor(*roles: str) -> Actor:
    return Actor(id="someone", name=Text("某人", "Someone"), institution="甲子证券", roles=frozenset(roles))


@pytest.mark.parametrize("action", ACTIONS)
def test_the_operator_may_and_nobody_else(authority: Authority, action: str) -> None:
    assert authority.permits(actor("operator"), action, service.SLUG)
    assert not authority.permits(actor(), action, service.SLUG)
    assert not authority.permits(actor("clerk", "Operator"), action, service.SLUG)


def test_what_is_not_listed_is_denied_to_everyone(authority: Authority) -> None:
    for action in ("sandbox.delete", "sandbox.transition2", "evidence.deposit", "sandbox"):
        assert not authority.permits(actor("operator"), action, service.SLUG)


def test_the_policy_lists_exactly_the_actions_in_use() -> None:
    listed = re.findall(r'Action::"([^"]+)"', (SOURCE / "policy.cedar").read_text("utf-8"))
    assert sorted(listed) == ACTIONS


def test_an_unknown_pilot_permits_nothing() -> None:
    assert not CedarAuthority({}).permits(actor("operator"), "sandbox.apply", service.SLUG)
