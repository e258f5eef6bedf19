"""Explaining a decision: the same question that a use case asks, with the policies that answered it."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from heqi.engines import parties
from heqi.engines.parties import Mandate, Standing
from heqi.kernel.actions import Action, ActionKind, Fact
from heqi.kernel.messages import Text
from heqi.kernel.problems import Invalid, ManyInvalid, NotFound, Problem
from heqi.portal.authority import CedarAuthority
from heqi.portal.registry import actions
from heqi.storage import Actor, Context

TRUE, FALSE = "true", "false"


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """May this person do this action to this resource?"""

    action: str
    person: str | None = None
    """None: whoever asks."""
    resource: str = ""
    """An id; empty: the pilot or room as a whole."""
    facts: Mapping[str, str] = {}
    """What the action declares beside actor and resource, as written."""


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where a role comes from."""

    role: str
    mandates: tuple[str, ...]
    """Ids of the mandates in force that give it; none for a role that is lent, or that the house gives."""


class Answer(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A decision and its grounds."""

    action: str
    name: Text
    kind: ActionKind
    person: str
    person_name: Text
    resource: str
    allowed: bool
    policies: tuple[str, ...]
    """Names of the policies that decided; none: nothing permits it, and what nothing permits is denied."""
    statements: tuple[str, ...]
    """Those policies, as they are written."""
    roles: tuple[Source, ...]
    admission_asked: bool
    """Whether it is new business: then the pilot's admission must let it in too."""


def explain(ctx: Context, authority: CedarAuthority, question: Question) -> Answer:
    """Decide as a use case would, and say why.

    :class:`NotFound` for an action or a person that is not there, :class:`ManyInvalid` for facts that do not fit.
    """
    oneself = question.person in (None, ctx.actor.id, ctx.actor.on_behalf_of)
    ctx.permit("access.explain", question.person or ctx.actor.id, about_oneself=oneself)
    action = actions().get(question.action)
    if action is None:
        raise NotFound(what=ascii(question.action)[1:-1][:60])
    actor, standing = (ctx.actor, None) if oneself else _colleague(ctx, str(question.person))
    slug = question.action.partition(".")[0]
    facts = read_facts(action, question.facts)
    found = authority.explain(actor, question.action, question.resource or slug, facts)
    return Answer(
        action=question.action,
        name=action.name,
        kind=action.kind,
        person=actor.id,
        person_name=actor.name,
        resource=question.resource or slug,
        allowed=found.decision.allowed,
        policies=found.decision.reasons,
        statements=found.policies,
        roles=_sources(actor, standing.mandates if standing else ()),
        admission_asked=action.kind is ActionKind.NEW,
    )


def read_facts(action: Action, written: Mapping[str, str]) -> dict[str, Fact]:
    """The facts of an action from their words. :class:`ManyInvalid` with every one that is missing or does not fit."""
    found: dict[str, Fact] = {}
    faults: list[Problem] = []
    for name, kind in action.facts.items():
        word = written.get(name, "").strip()
        if kind is bool and word in (TRUE, FALSE):
            found[name] = word == TRUE
        elif kind is int and word.removeprefix("-").isdecimal() and len(word) < 19:
            found[name] = int(word)
        elif kind is str and word:
            found[name] = word
        else:
            faults.append(_misfit(name, word, kind))
    faults += [_unknown(name) for name in written if name not in action.facts]
    if faults:
        raise ManyInvalid(faults)
    return found


def _misfit(name: str, word: str, kind: type[Fact]) -> Problem:
    expected = {
        bool: Text("true 或 false", "true or false"),
        int: Text("整数", "a whole number"),
        str: Text("文字", "a word"),
    }[kind]
    return Invalid(place=name, value=ascii(word[:40]), expected_zh=expected.zh, expected_en=expected.en)


def _unknown(name: str) -> Problem:
    expected = Text("该操作声明的条件", "a fact that the action declares")
    return Invalid(place=name[:40], value=ascii(name[:40]), expected_zh=expected.zh, expected_en=expected.en)


def _colleague(ctx: Context, person_id: str) -> tuple[Actor, Standing]:
    standing = parties.person(ctx, person_id)
    one = standing.person
    return Actor(id=one.id, name=one.name, institution=one.institution, roles=frozenset(standing.roles)), standing


def _sources(actor: Actor, mandates: tuple[Mandate, ...]) -> tuple[Source, ...]:
    return tuple(
        Source(role=role, mandates=tuple(one.id for one in mandates if role in one.roles and one.revoked_at is None))
        for role in sorted(actor.roles)
    )
