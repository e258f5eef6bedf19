"""What a list of people or institutions is asked for."""

from __future__ import annotations

import msgspec

from heqi.engines.parties.model.people import InstitutionKind, InstitutionStatus

PEOPLE_SORTS = ("name", "joined_at")
INSTITUTION_SORTS = ("name", "kind", "status")


class PeopleList(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which people of the own institution, in which order, from where on."""

    text: str = ""
    """In the name."""
    left: bool | None = None
    """Only those who have left, only the others, or, for None, both."""
    sort: str | None = None
    """One of :data:`PEOPLE_SORTS`; None: as they joined."""
    descending: bool = True
    cursor: str | None = None
    """The id of the last one of the part before."""
    limit: int = 50


class InstitutionList(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which institutions, in which order, from where on."""

    text: str = ""
    """In the name or an identifier."""
    kind: InstitutionKind | None = None
    status: InstitutionStatus | None = None
    sort: str | None = None
    """One of :data:`INSTITUTION_SORTS`; None: as they came."""
    descending: bool = False
    cursor: str | None = None
    """The id of the last one of the part before."""
    limit: int = 50
