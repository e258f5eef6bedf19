"""Who may do what: Cedar policies, default deny; each pilot and room answers for its own actions only."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources

import cedarpy

from heqi.storage import Actor


class CedarAuthority:
    """Decides by the ``policy.cedar`` beside the manifest whose slug begins the action (``sandbox.apply``).

    A policy sees ``Actor::"<id>"`` with attributes ``roles`` (a set of names) and ``institution``,
    ``Action::"<action>"`` and ``Resource::"<id, or the slug>"``. No file, no permit.
    """

    def __init__(self, packages: Mapping[str, str]) -> None:
        """``packages``: the Python package of each slug; its policy is parsed once, here."""
        self._policies = {slug: cedarpy.PolicySet.from_str(_policy_text(name)) for slug, name in packages.items()}

    def permits(self, actor: Actor, action: str, resource: str) -> bool:
        """Whether the policy of the action's pilot permits it; an unknown pilot permits nothing."""
        policies = self._policies.get(action.partition(".")[0])
        if policies is None:
            return False
        principal = {"type": "Actor", "id": actor.id}
        attributes = {"roles": sorted(actor.roles), "institution": actor.institution}
        request = {
            "principal": principal,
            "action": {"type": "Action", "id": action},
            "resource": {"type": "Resource", "id": resource},
            "context": {},
        }
        entities: list[dict[str, object]] = [{"uid": principal, "attrs": attributes, "parents": []}]
        return cedarpy.is_authorized(request, policies, entities).allowed


def _policy_text(package: str) -> str:
    return resources.files(package).joinpath("policy.cedar").read_text("utf-8")
