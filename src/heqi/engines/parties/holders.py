"""Which kinds of institution may hold which role: declared by those who speak of the role, asked by parties.

The house hands :class:`Holders` to its contexts, made from all manifests; no mandate and no delegation gives a role at
an institution that cannot hold it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from sqlalchemy import Connection

from heqi.engines.parties.model.people import INSTITUTION_KINDS, InstitutionKind
from heqi.engines.parties.model.problems import RoleMisplaced
from heqi.engines.parties.store import people as store
from heqi.storage import Context


class Holders(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The kinds of institution at which a role may be held."""

    kinds: Mapping[str, frozenset[InstitutionKind]]
    """By role; one that is not here may be held at any institution, one without kinds at none: only runs act in it."""

    def may_hold(self, kind: InstitutionKind, role: str) -> bool:
        """Whether people of an institution of this kind may have ``role``."""
        return role not in self.kinds or kind in self.kinds[role]


def declared_holders(declarations: Iterable[Mapping[str, frozenset[InstitutionKind]]]) -> Holders:
    """What several manifests declare, together; two that differ about a role are a programmer's error."""
    found: dict[str, frozenset[InstitutionKind]] = {}
    for declared in declarations:
        for role, kinds in declared.items():
            assert found.setdefault(role, kinds) == kinds, f"{role}: declared twice, differently"
    return Holders(found)


def check_placed(ctx: Context, db: Connection, institution: str, roles: Sequence[str]) -> None:
    """:class:`RoleMisplaced` unless an institution of this kind may hold every one of ``roles``."""
    found = store.institution(db, institution)
    assert found is not None, "a person refers to an institution"
    holders = ctx.engine(Holders)
    for role in roles:
        if not holders.may_hold(found.kind, role):
            present = INSTITUTION_KINDS[found.kind]
            fitting = [INSTITUTION_KINDS[kind] for kind in InstitutionKind if holders.may_hold(kind, role)]
            raise RoleMisplaced(
                role=role,
                present_zh=present.zh,
                present_en=present.en,
                fitting_zh="、".join(one.zh for one in fitting) or "无",
                fitting_en=", ".join(one.en for one in fitting) or "none",
            )
