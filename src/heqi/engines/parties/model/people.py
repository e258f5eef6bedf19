"""Institutions 机构, people 人员, mandates 授权 and delegations 转授权, and which roles follow from them.

A mandate gives a person roles at one institution from one day to another (market time) until it is revoked. A
delegation lends some of a person's own roles to a colleague; it never lends more than the lender has at that moment,
so it ends with the lender's mandate, and what was lent cannot be lent on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum

import msgspec

from heqi.kernel.clock import market_time
from heqi.kernel.messages import Text


class InstitutionKind(StrEnum):
    """What an institution is in the market."""

    OPERATOR = "operator"
    BROKER = "broker"
    FUND_MANAGER = "fund_manager"
    BANK = "bank"
    REGISTRY = "registry"
    RATING_FIRM = "rating_firm"
    ASSOCIATION = "association"
    REGULATOR = "regulator"
    WORKING_GROUP = "working_group"
    TECHNOLOGY_FIRM = "technology_firm"
    INVESTOR_FIRM = "investor_firm"
    OTHER = "other"


INSTITUTION_KINDS: Mapping[InstitutionKind, Text] = {
    InstitutionKind.OPERATOR: Text("平台运营方", "Operator of the platform"),
    InstitutionKind.BROKER: Text("证券公司", "Broker"),
    InstitutionKind.FUND_MANAGER: Text("基金管理人", "Fund manager"),
    InstitutionKind.BANK: Text("银行", "Bank"),
    InstitutionKind.REGISTRY: Text("登记结算机构", "Registry"),
    InstitutionKind.RATING_FIRM: Text("评级机构", "Rating firm"),
    InstitutionKind.ASSOCIATION: Text("行业协会", "Association"),
    InstitutionKind.REGULATOR: Text("监管机构", "Regulator"),
    InstitutionKind.WORKING_GROUP: Text("试点工作组", "Working group of the pilots"),
    InstitutionKind.TECHNOLOGY_FIRM: Text("科技公司", "Technology firm"),
    InstitutionKind.INVESTOR_FIRM: Text("机构投资者", "Institutional investor"),
    InstitutionKind.OTHER: Text("其他机构", "Other institution"),
}


class InstitutionStatus(StrEnum):
    """Whether an institution's people may act."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    CLOSED = "closed"


INSTITUTION_STATUSES: Mapping[InstitutionStatus, Text] = {
    InstitutionStatus.ACTIVE: Text("正常", "Active"),
    InstitutionStatus.SUSPENDED: Text("已暂停", "Suspended"),
    InstitutionStatus.CLOSED: Text("已注销", "Closed"),
}
STATUS_MOVES: Mapping[InstitutionStatus, frozenset[InstitutionStatus]] = {
    InstitutionStatus.ACTIVE: frozenset({InstitutionStatus.SUSPENDED, InstitutionStatus.CLOSED}),
    InstitutionStatus.SUSPENDED: frozenset({InstitutionStatus.ACTIVE, InstitutionStatus.CLOSED}),
    InstitutionStatus.CLOSED: frozenset(),
}
"""From which status to which; closing is for good."""

OPERATOR = "operator"
ADMIN = "admin"
WORKING_GROUP = "working_group"


def is_privileged(role: str) -> bool:
    """Whether only the operator of the platform gives ``role``, and nobody lends it: operator, any working group."""
    return role == OPERATOR or role.rpartition(".")[2] == WORKING_GROUP


class Institution(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An institution, known to every member of the platform."""

    id: str
    """``ins_…``, or ``house`` for the operator of the platform."""
    name: Text
    kind: InstitutionKind
    uscc: str | None
    """Unified social credit code 统一社会信用代码."""
    lei: str | None
    status: InstitutionStatus
    created_at: datetime


class Person(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A person as one institution knows them."""

    id: str
    institution: str
    name: Text
    individual: str
    """The natural person behind the record, the same at every institution that gave the same resident id."""
    resident_id_masked: str | None
    joined_at: datetime
    left_at: datetime | None
    """From this moment on the person may do nothing; the record stays."""


class Mandate(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Roles of a person from one day to another, both included, market time."""

    id: str
    person: str
    institution: str
    department: str
    roles: tuple[str, ...]
    valid_from: date
    valid_until: date | None
    granted_by: str
    granted_at: datetime
    revoked_at: datetime | None


class Delegation(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Roles lent to a colleague from one day to another, both included, market time."""

    id: str
    institution: str
    lender: str
    deputy: str
    roles: tuple[str, ...]
    valid_from: date
    valid_until: date
    reason: str
    created_at: datetime
    revoked_at: datetime | None


class Standing(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A person with all mandates and delegations, and the roles that follow from them now."""

    person: Person
    mandates: tuple[Mandate, ...]
    delegations: tuple[Delegation, ...]
    """Given and received."""
    roles: tuple[str, ...]


class NewPerson(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who joins, with the first mandate."""

    name_zh: str
    name_en: str
    roles: tuple[str, ...]
    department: str = ""
    resident_id: str | None = None
    """As typed; kept encrypted."""
    valid_from: date | None = None
    """None: today."""
    valid_until: date | None = None


class NewInstitution(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An institution to be enrolled."""

    name_zh: str
    name_en: str
    kind: InstitutionKind
    uscc: str | None = None
    lei: str | None = None


class Grant(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A further mandate for a person."""

    person_id: str
    roles: tuple[str, ...]
    department: str = ""
    valid_from: date | None = None
    """None: today."""
    valid_until: date | None = None


class Move(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Other roles or another department from a day on, in place of all mandates there are."""

    person_id: str
    roles: tuple[str, ...]
    department: str
    on: date | None = None
    """None: today, at once."""


class Lend(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Some of one's own roles for a colleague."""

    deputy_id: str
    roles: tuple[str, ...]
    valid_from: date
    valid_until: date
    reason: str


def in_force(one: Mandate | Delegation, moment: datetime) -> bool:
    """Whether it holds at ``moment``: between its days (market time) and not revoked."""
    day = market_time(moment).date()
    begun = one.valid_from <= day
    ended = one.valid_until is not None and one.valid_until < day
    return begun and not ended and (one.revoked_at is None or moment < one.revoked_at)


def own_roles(person: Person, mandates: Iterable[Mandate], moment: datetime) -> frozenset[str]:
    """The roles of a person's own mandates at ``moment``; none from the moment of leaving on."""
    if person.left_at is not None and moment >= person.left_at:
        return frozenset()
    return frozenset(
        role for one in mandates if one.person == person.id and in_force(one, moment) for role in one.roles
    )


def roles_of(
    person: Person,
    moment: datetime,
    *,
    institution: InstitutionStatus,
    people: Sequence[Person],
    mandates: Sequence[Mandate],
    delegations: Sequence[Delegation],
) -> frozenset[str]:
    """All roles of ``person`` at ``moment``: own ones, and lent ones as far as the lender has them at that moment.

    ``people``, ``mandates`` and ``delegations`` are those of the institution. Nobody has a role at an institution that
    is not active, and no privileged role is ever lent.
    """
    left = person.left_at is not None and moment >= person.left_at
    if left or institution is not InstitutionStatus.ACTIVE:
        return frozenset()
    owned = {one.id: own_roles(one, mandates, moment) for one in people}
    lent = {
        role
        for one in delegations
        if one.deputy == person.id and in_force(one, moment)
        for role in one.roles
        if role in owned.get(one.lender, ()) and not is_privileged(role)
    }
    return own_roles(person, mandates, moment) | lent
