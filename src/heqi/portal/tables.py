"""Tables over HTTP: the query of an address, and a table as a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from litestar import Request, Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath

from heqi.kernel.problems import NotFound, Problem
from heqi.kernel.tables import MOST_ROWS, Row, Sheet, TableQuery, read_query
from heqi.portal.export import MEDIA_TYPES, export
from heqi.portal.page import current_view
from heqi.portal.registry import manifests
from heqi.storage import Context, OpenContext

MOST_EXPORTED = 100_000
"""Rows of one file; each part of it is read as a page is."""

MakeSheet = Callable[[Context, TableQuery], Sheet]


class TooManyRows(Problem):
    """该表有 {rows} 行，超过一个文件的上限 {limit} 行。
    The table has {rows} rows, more than the {limit} that fit one file.
    → 请先筛选，再分批导出；程序可用 limit 与 cursor 逐段读取。
    → Filter it and export it in parts; a program can read it part by part with limit and cursor."""

    status = 413


def asked_query(request: Request[Any, Any, Any]) -> TableQuery:
    """The dependency ``table_query``: what the address asks of the page's table; :class:`ManyInvalid`."""
    return read_query(request.query_params.multi_items())


def whole(ctx: Context, make: MakeSheet, query: TableQuery) -> Sheet:
    """Every row that fits ``query``, read part by part; :class:`TooManyRows`."""
    part = make(ctx, msgspec.structs.replace(query, limit=MOST_ROWS))
    rows: list[Row] = list(part.rows)
    while part.next_cursor is not None:
        if part.total > MOST_EXPORTED or len(rows) > MOST_EXPORTED:
            raise TooManyRows(rows=part.total, limit=MOST_EXPORTED)
        part = make(ctx, msgspec.structs.replace(query, limit=MOST_ROWS, cursor=part.next_cursor))
        rows.extend(part.rows)
    return msgspec.structs.replace(part, rows=rows)


@get("/tables/{slug:str}/{file:str}", sync_to_thread=True, include_in_schema=False)
def table_file(
    slug: FromPath[str],
    file: FromPath[str],
    request: Request[Any, Any, Any],
    open_context: NamedDependency[OpenContext],
    table_query: NamedDependency[TableQuery],
) -> Response[bytes]:
    """A table as a file: ``/tables/evidence/deposits.csv``; all that fits the query, or with ``limit`` a part of it.

    The header ``Link`` leads to the next part (RFC 8288), ``X-Total-Count`` says how many rows fit.
    """
    name, _, file_format = file.rpartition(".")
    manifest = manifests().get(slug)
    make = manifest.tables.get(name) if manifest else None
    if make is None or file_format not in MEDIA_TYPES:
        raise NotFound(what=ascii(f"/tables/{slug}/{file}")[1:-1][:80])
    in_parts = bool(request.query_params.get("limit"))
    with open_context() as ctx:
        sheet = make(ctx, table_query) if in_parts else whole(ctx, make, table_query)
    body = export(sheet, file_format, current_view.get().language)
    headers = {
        "content-disposition": f'attachment; filename="{slug}-{name}.{file_format}"',
        "x-total-count": str(sheet.total),
    }
    if sheet.next_cursor is not None:
        following = table_query.address(cursor=sheet.next_cursor)
        # the query leaves its usual limit out, and without one the whole table would be answered
        said = following if "limit=" in following else f"{following}&limit={table_query.limit}"
        headers["link"] = f'</tables/{slug}/{file}?{said}>; rel="next"'
    return Response(body, media_type=MEDIA_TYPES[file_format], headers=headers)
