"""Who supervises: the working groups of the platform, and what only the people of one may do."""

from __future__ import annotations

from collections.abc import Sequence

from heqi.engines import parties
from heqi.engines.parties import InstitutionKind, InstitutionStatus
from heqi.kernel.problems import Forbidden
from heqi.pilots.sandbox.store import cases as store
from heqi.storage import Context

KINDS = (InstitutionKind.WORKING_GROUP, InstitutionKind.REGULATOR)
"""Kinds of institutions that can be a working group; ``sandbox.supervises`` in the database says the same."""
MOST = 500


class NotSupervising(Forbidden):
    """机构 {institution} 不是有效的试点工作组，不能办理此事。
    The institution {institution} is no active working group and cannot do this.
    → 请由试点工作组的人员办理；角色授予有误的，请平台运营方更正。
    → Let a member of the pilots' working group do it; if the role was given by mistake, ask the operator to mend it."""


def supervisors(ctx: Context) -> Sequence[str]:
    """The working groups of the platform, by id."""
    found = [one for kind in KINDS for one in parties.institutions(ctx, kind=kind, limit=MOST)]
    return [one.id for one in found if one.status is InstitutionStatus.ACTIVE]


def check_supervises(ctx: Context) -> None:
    """:class:`NotSupervising` unless the actor's institution is a working group: a role alone does not make it one."""
    if not store.supervises(ctx.db):
        raise NotSupervising(institution=ctx.actor.institution)
