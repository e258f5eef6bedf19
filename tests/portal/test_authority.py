"""A decision is remembered for the very question that was asked, and for no other."""

from __future__ import annotations

from typing import Any, cast

import cedarpy
import pytest
from msgspec.structs import replace

from heqi.kernel.actions import reads
from heqi.kernel.messages import Text
from heqi.portal.authority import CedarAuthority, Policy
from heqi.storage import Actor

POLICY = """
@id("clerks-of-one-house-below-ten")
permit (principal, action == Action::"toy.look", resource == Resource::"one")
when {
    principal.roles.contains("clerk") && principal.institution == "ins_a" && principal != Actor::"per_banned" &&
    context.amount < 10 && context.own
};
"""
CLERK = Actor(id="per_a", name=Text("甲", "A"), institution="ins_a", roles=frozenset({"clerk"}))
FACTS = {"amount": 9, "own": True}


@pytest.fixture
def authority() -> CedarAuthority:
    return CedarAuthority({"toy": Policy(POLICY, {"look": reads("看", "Look", amount=int, own=bool)})})


def test_every_part_of_a_question_counts_also_the_second_time(authority: CedarAuthority) -> None:
    others: list[tuple[Actor, str, dict[str, Any]]] = [
        (replace(CLERK, id="per_banned"), "one", FACTS),
        (replace(CLERK, institution="ins_b"), "one", FACTS),
        (replace(CLERK, roles=frozenset()), "one", FACTS),
        (CLERK, "two", FACTS),
        (CLERK, "one", FACTS | {"amount": 10}),
        (CLERK, "one", FACTS | {"own": False}),
        (CLERK, "one", FACTS | {"own": 1}),
    ]
    for _ in range(2):
        assert authority.decide(CLERK, "toy.look", "one", FACTS).allowed
        for actor, resource, facts in others:
            assert not authority.decide(actor, "toy.look", resource, facts).allowed, (actor, resource, facts)


def test_the_same_question_is_decided_once(authority: CedarAuthority, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    decide = cast(Any, cedarpy).is_authorized

    def counting(request: Any, policies: Any, entities: Any) -> Any:
        asked.append(request)
        return decide(request, policies, entities)

    monkeypatch.setattr(cedarpy, "is_authorized", counting)
    told = [authority.decide(CLERK, "toy.look", "one", FACTS) for _ in range(3)]
    assert len(asked) == 1
    assert told[0] == told[1] == told[2]
    assert told[0].reasons == ("clerks-of-one-house-below-ten",)
