"""Lists of people and institutions for tables: filtered, in an order of one's choice, part by part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from heqi.engines.parties.model.listing import INSTITUTION_SORTS, PEOPLE_SORTS, InstitutionList, PeopleList
from heqi.engines.parties.model.people import Institution, Person
from heqi.engines.parties.store import listing as store
from heqi.engines.parties.words import NAME_LENGTH, invalid, refuse, require_id, text_faults
from heqi.kernel.paging import Page
from heqi.kernel.problems import Problem
from heqi.storage import HOUSE, Context

PAGE_LIMIT = 200


def people_page(ctx: Context, asked: PeopleList) -> Page[Person]:
    """A part of the people of the actor's institution. :class:`ManyInvalid`, :class:`NotFound` (the cursor)."""
    ctx.permit("parties.people", ctx.actor.institution)
    refuse(_faults(asked, PEOPLE_SORTS))
    if asked.cursor is not None:
        require_id(asked.cursor, "per")
    asked = msgspec.structs.replace(asked, text=asked.text.strip(), limit=_limited(asked.limit))
    found, total = store.people(ctx.db, ctx.actor.institution, asked)
    following = found[asked.limit - 1].id if len(found) > asked.limit else None
    return Page(items=found[: asked.limit], total=total, next_cursor=following)


def institutions_page(ctx: Context, asked: InstitutionList) -> Page[Institution]:
    """A part of the enrolled institutions. :class:`ManyInvalid`, :class:`NotFound` (the cursor)."""
    ctx.permit("parties.institutions", HOUSE)
    refuse(_faults(asked, INSTITUTION_SORTS))
    if asked.cursor not in (None, HOUSE):
        require_id(str(asked.cursor), "ins")
    asked = msgspec.structs.replace(asked, text=asked.text.strip(), limit=_limited(asked.limit))
    found, total = store.institutions(ctx.db, asked)
    following = found[asked.limit - 1].id if len(found) > asked.limit else None
    return Page(items=found[: asked.limit], total=total, next_cursor=following)


def _limited(limit: int) -> int:
    return max(1, min(limit, PAGE_LIMIT))


def _faults(asked: PeopleList | InstitutionList, sorts: Sequence[str]) -> Iterator[Problem]:
    yield from text_faults("q", asked.text, 0, NAME_LENGTH)
    if asked.sort is not None and asked.sort not in sorts:
        said = "、".join(sorts)
        yield invalid("sort", ascii(asked.sort), f"以下之一：{said}", f"one of {said}")
