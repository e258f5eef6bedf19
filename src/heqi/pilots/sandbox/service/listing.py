"""Lists of what the actor's institution may see: applications, batches, what waits, notices, and the search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from heqi.kernel.ids import is_id
from heqi.kernel.messages import Text
from heqi.kernel.problems import NotFound
from heqi.kernel.tables import Sheet, TableQuery
from heqi.pilots import Hit
from heqi.pilots.sandbox.model import rules
from heqi.pilots.sandbox.model.lifecycle import Stage, State, stage_of
from heqi.pilots.sandbox.model.records import NEWEST_FIRST, ApplicationPage, Filters, Order
from heqi.pilots.sandbox.model.tables import (
    APPLICATION_COLUMNS,
    BATCH_COLUMNS,
    NOTICE_COLUMNS,
    QUEUE_COLUMNS,
    application_filters,
    application_sheet,
    batch_sheet,
    notice_filters,
    notice_sheet,
    queue_sheet,
    title_of,
)
from heqi.pilots.sandbox.service.applications import PAGE_LIMIT, SLUG, application, batches, notices, open_moves
from heqi.pilots.sandbox.store import applications as store
from heqi.storage import Context

SEARCH_LIMIT = 8
APPLICATION, BATCH = Text("申报项目", "Application"), Text("试点批次", "Batch")


def applications(
    ctx: Context,
    filters: Filters,
    cursor: str | None = None,
    limit: int = PAGE_LIMIT,
    order: Order = NEWEST_FIRST,
) -> ApplicationPage:
    """Applications that fit, in ``order``: at most ``limit`` (1 to 200) after ``cursor``, as the last part gave it."""
    ctx.permit("sandbox.applications", SLUG)
    rules.refuse(_list_faults(filters, cursor, limit))
    found = store.applications(ctx.db, filters, cursor, limit + 1, order)
    total = sum(store.count_by_state(ctx.db, filters).values())
    items = found[:limit]
    return ApplicationPage(items=items, total=total, next_cursor=items[-1].id if len(found) > limit else None)


def count_by_state(ctx: Context, filters: Filters) -> Mapping[State, int]:
    """How many applications stand at each state, those without any included."""
    ctx.permit("sandbox.applications", SLUG)
    counts = store.count_by_state(ctx.db, filters)
    return {state: counts.get(state.value, 0) for state in State}


def application_table(ctx: Context, query: TableQuery) -> Sheet:
    """Applications as a table, newest first unless sorted otherwise; :class:`ManyInvalid` names what it cannot do."""
    filters = application_filters(batches(ctx))
    query.check(APPLICATION_COLUMNS, filters)
    asked = query.filters
    wanted = Filters(
        batch_id=asked.get("batch"),
        state=State(asked["state"]) if "state" in asked else None,
        text=asked.get("q", "").strip(),
    )
    order = Order(sort=query.sort, descending=query.descending) if query.sort else NEWEST_FIRST
    page = applications(ctx, wanted, query.cursor, query.limit, order)
    sheet = application_sheet(page.items, page.total, page.next_cursor)
    return msgspec.structs.replace(sheet, filters=filters, query=query)


def batch_table(ctx: Context, query: TableQuery) -> Sheet:
    """All batches as a table, newest first."""
    query.check(BATCH_COLUMNS)
    found = batches(ctx)
    return msgspec.structs.replace(batch_sheet(found), query=query)


def queue_table(ctx: Context, query: TableQuery) -> Sheet:
    """What waits for a step that the actor may take, the longest wait first: at most :data:`PAGE_LIMIT` rows."""
    query.check(QUEUE_COLUMNS)
    ctx.permit("sandbox.applications", SLUG)
    seated = store.seated_parties(ctx.db)
    waiting = [(one, open_moves(ctx, one, seated.get(one.id, ()))) for one in store.waiting(ctx.db, PAGE_LIMIT)]
    return msgspec.structs.replace(queue_sheet([(one, moves) for one, moves in waiting if moves]), query=query)


def notice_table(ctx: Context, query: TableQuery) -> Sheet:
    """The public notices as a table, newest application first."""
    filters = notice_filters(batches(ctx))
    query.check(NOTICE_COLUMNS, filters)
    found = notices(
        ctx,
        query.filters.get("batch"),
        query.cursor,
        query.limit,
        running="running" in query.filters,
    )
    sheet = notice_sheet(found.items, found.total, found.next_cursor)
    return msgspec.structs.replace(sheet, filters=filters, query=query)


def waits(ctx: Context) -> Mapping[Stage, Sequence[int]]:
    """For how many whole days applications have been at the stage where they stand, by stage; ended ones left out."""
    ctx.permit("sandbox.applications", SLUG)
    found: dict[Stage, list[int]] = {}
    for one in store.waiting(ctx.db, PAGE_LIMIT):
        stage = stage_of(one.state)
        assert stage is not None, "what waits has not ended"
        found.setdefault(stage, []).append((ctx.now() - one.moved_at).days)
    return found


def search(ctx: Context, words: str) -> Sequence[Hit]:
    """Applications by title, institution or id, then batches by name, city or id."""
    found = applications(ctx, Filters(text=words), limit=SEARCH_LIMIT).items
    if not found and is_id(words, "app"):
        try:
            found = (application(ctx, words),)
        except NotFound:
            found = ()
    wanted = words.casefold()
    fitting = [one for one in batches(ctx) if wanted in f"{one.name_zh} {one.name_en} {one.city} {one.id}".casefold()]
    hits = [Hit(title_of(one), f"/sandbox/applications/{one.id}", APPLICATION) for one in found]
    hits += [
        Hit(Text(one.name_zh, one.name_en), f"/sandbox/data/applications?batch={one.id}", BATCH) for one in fitting
    ]
    return hits


def _list_faults(filters: Filters, cursor: str | None, limit: int) -> list[rules.Problem]:
    found = list(rules.text_faults("q", filters.text, 0, rules.NAME_LENGTH))
    if filters.batch_id is not None and not is_id(filters.batch_id, "bat"):
        found.append(rules.invalid("batch", filters.batch_id, Text("批次编号", "the id of a batch")))
    if cursor is not None and not is_id(cursor, "app"):
        found.append(
            rules.invalid("cursor", cursor, Text("上一页给出的 next_cursor", "the next_cursor of the last part"))
        )
    if not 1 <= limit <= PAGE_LIMIT:
        expected = Text(f"1 至 {PAGE_LIMIT} 的整数", f"a whole number from 1 to {PAGE_LIMIT}")
        found.append(rules.invalid("limit", limit, expected))
    return found
