"""Who may do what: Cedar policies, default deny; each pilot and room answers for its own actions only."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from importlib import resources
from typing import Protocol, cast

import cedarpy
import msgspec

from heqi.kernel.actions import Action, ActionKind, Fact
from heqi.storage import Actor, Decision

_CEDAR_TYPES: Mapping[type[Fact], str] = {str: "String", int: "Long", bool: "Boolean"}
_STATEMENT = re.compile(r'(?:^//[^\n]*\n)*^@id\("([^"]+)"\)\n(?:permit|forbid)\b.*?;[ ]*$', re.MULTILINE | re.DOTALL)
_UNKNOWN = Decision(allowed=False, kind=ActionKind.READ)


class _Told(Protocol):
    """What cedarpy, which has no types here, says of a decision."""

    reasons: Sequence[str]
    id_annotations_by_reason: Mapping[str, str]


class Policy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The policy of one slug: its text and the actions it may speak of, by their last word."""

    text: str
    actions: Mapping[str, Action]


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
        answer = self._ask(actor, action, resource, facts)
        told = cast(_Told, answer.diagnostics)
        reasons = tuple(told.id_annotations_by_reason.get(one) or one for one in told.reasons)
        return Decision(allowed=answer.allowed, kind=declared.kind, reasons=reasons)

    def explain(self, actor: Actor, action: str, resource: str, facts: Mapping[str, Fact]) -> Explanation:
        """The decision, and the words of the policies behind it; none when nothing permits."""
        decision = self.decide(actor, action, resource, facts)
        policy = self._policies.get(action.partition(".")[0])
        statements = statements_by_id(policy.text) if policy else {}
        return Explanation(decision, tuple(statements[name] for name in decision.reasons if name in statements))

    def _ask(self, actor: Actor, action: str, resource: str, facts: Mapping[str, Fact]) -> cedarpy.AuthzResult:
        principal = {"type": "Actor", "id": actor.id}
        attributes = {"roles": sorted(actor.roles), "institution": actor.institution}
        request = {
            "principal": principal,
            "action": {"type": "Action", "id": action},
            "resource": {"type": "Resource", "id": resource},
            "context": dict(facts),
        }
        entities: list[dict[str, object]] = [{"uid": principal, "attrs": attributes, "parents": []}]
        return cedarpy.is_authorized(request, self._parsed[action.partition(".")[0]], entities)


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
