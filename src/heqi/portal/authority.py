"""Who may do what: Cedar policies, default deny; each pilot and room answers for its own actions only."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib import resources
from typing import Protocol, cast

import cedarpy
import msgspec

from heqi.kernel.actions import Action, ActionKind, Fact
from heqi.storage import Actor, Decision

_CEDAR_TYPES: Mapping[type[Fact], str] = {str: "String", int: "Long", bool: "Boolean"}
_STATEMENT = re.compile(r'(?:^//[^\n]*\n)*^@id\("([^"]+)"\)\n(?:permit|forbid)\b.*?;[ ]*$', re.MULTILINE | re.DOTALL)
_UNKNOWN = Decision(allowed=False, kind=ActionKind.READ)
MOST_DECISIONS = 4096
"""Decisions that are remembered; the one that was asked for longest ago goes first."""


class _Told(Protocol):
    """What cedarpy, which has no types here, says of a decision."""

    reasons: Sequence[str]
    id_annotations_by_reason: Mapping[str, str]


class Policy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The policy of one slug: its text and the actions it may speak of, by their last word."""

    text: str
    actions: Mapping[str, Action]


class _Question(msgspec.Struct, frozen=True):
    """All that a policy can see, and so all that a decision depends on."""

    person: str
    institution: str
    roles: frozenset[str]
    action: str
    resource: str
    facts: tuple[tuple[str, type[Fact], Fact], ...]
    """With their types, for ``1 == True``."""


class Explanation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A decision with the text of every policy that made it."""

    decision: Decision
    policies: tuple[str, ...]


class CedarAuthority:
    """Decides by the ``policy.cedar`` of the slug with which the action begins (``sandbox.apply``).

    A policy sees ``Actor::"<id>"`` with attributes ``roles`` (a set of names) and ``institution``,
    ``Action::"<action>"``, ``Resource::"<id, or the slug>"`` and the declared facts as ``context``. No policy that
    permits: denied.
    """

    def __init__(self, policies: Mapping[str, Policy]) -> None:
        """Parses and validates every policy once; one that does not fit its schema is a programmer's error."""
        for slug, policy in policies.items():
            faults = policy_faults(slug, policy)
            assert not faults, f"{slug}/policy.cedar: {'; '.join(faults)}"
        self._policies = policies
        self._parsed = {slug: cedarpy.PolicySet.from_str(policy.text) for slug, policy in policies.items()}
        # policies do not change while the program runs: the same question has the same answer
        self._decided = lru_cache(maxsize=MOST_DECISIONS)(self._decide)

    def action(self, name: str) -> Action | None:
        """The declared action of this full name."""
        slug, _, word = name.partition(".")
        policy = self._policies.get(slug)
        return policy.actions.get(word) if policy else None

    @property
    def actions(self) -> Mapping[str, Action]:
        """Every declared action by its full name."""
        return {
            f"{slug}.{word}": one for slug, policy in self._policies.items() for word, one in policy.actions.items()
        }

    def decide(self, actor: Actor, action: str, resource: str, facts: Mapping[str, Fact]) -> Decision:
        """What the policy of the action's slug says; an unknown action is permitted to nobody.

        ``facts`` must be those which the action declares.
        """
        declared = self.action(action)
        if declared is None:
            return _UNKNOWN
        assert facts.keys() == declared.facts.keys(), f"{action}: facts {sorted(facts)}, not {sorted(declared.facts)}"
        seen = tuple((name, type(value), value) for name, value in sorted(facts.items()))
        return self._decided(_Question(actor.id, actor.institution, actor.roles, action, resource, seen))

    def explain(self, actor: Actor, action: str, resource: str, facts: Mapping[str, Fact]) -> Explanation:
        """The decision, and the words of the policies behind it; none when nothing permits."""
        decision = self.decide(actor, action, resource, facts)
        policy = self._policies.get(action.partition(".")[0])
        statements = statements_by_id(policy.text) if policy else {}
        return Explanation(decision, tuple(statements[name] for name in decision.reasons if name in statements))

    def _decide(self, question: _Question) -> Decision:
        slug, _, word = question.action.partition(".")
        answer = _ask(self._parsed[slug], question)
        told = cast(_Told, answer.diagnostics)
        reasons = tuple(told.id_annotations_by_reason.get(one) or one for one in told.reasons)
        return Decision(allowed=answer.allowed, kind=self._policies[slug].actions[word].kind, reasons=reasons)


def _ask(policies: cedarpy.PolicySet, question: _Question) -> cedarpy.AuthzResult:
    principal = {"type": "Actor", "id": question.person}
    attributes = {"roles": sorted(question.roles), "institution": question.institution}
    request = {
        "principal": principal,
        "action": {"type": "Action", "id": question.action},
        "resource": {"type": "Resource", "id": question.resource},
        "context": {name: value for name, _, value in question.facts},
    }
    entities: list[dict[str, object]] = [{"uid": principal, "attrs": attributes, "parents": []}]
    return cedarpy.is_authorized(request, policies, entities)


def read_policy(package: str, actions: Mapping[str, Action]) -> Policy:
    """The ``policy.cedar`` of a package, with the actions its manifest declares."""
    return Policy(resources.files(package).joinpath("policy.cedar").read_text("utf-8"), actions)


def schema(slug: str, actions: Mapping[str, Action]) -> dict[str, object]:
    """The Cedar schema of one slug, made from its declared actions."""
    text = {"type": "String"}
    actor = {"roles": {"type": "Set", "element": text}, "institution": text}
    applies = {"principalTypes": ["Actor"], "resourceTypes": ["Resource"]}
    declared = {f"{slug}.{word}": {"appliesTo": applies | {"context": _facts(one)}} for word, one in actions.items()}
    entities = {"Actor": {"shape": {"type": "Record", "attributes": actor}}, "Resource": {}}
    return {"": {"entityTypes": entities, "actions": declared}}


def policy_faults(slug: str, policy: Policy) -> list[str]:
    """What is wrong with a policy: against its schema, or a statement without a name of its own."""
    found = [str(error) for error in cedarpy.validate_policies(policy.text, schema(slug, policy.actions)).errors]
    statements = len(re.findall(r"^(?:permit|forbid)\b", policy.text, re.MULTILINE))
    if not found and len(statements_by_id(policy.text)) != statements:
        found.append('every statement needs an @id("…") of its own')
    return found


def statements_by_id(text: str) -> dict[str, str]:
    """The statements of a policy file, as written, by their ``@id``."""
    return {match[1]: match[0] for match in _STATEMENT.finditer(text)}


def _facts(action: Action) -> dict[str, object]:
    attributes = {name: {"type": _CEDAR_TYPES[kind]} for name, kind in action.facts.items()}
    return {"type": "Record", "attributes": attributes}
