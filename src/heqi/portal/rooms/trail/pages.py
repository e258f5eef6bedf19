"""The page of the trail."""

from __future__ import annotations

from litestar import get
from litestar.di import NamedDependency
from litestar.response import Template

from heqi.kernel.tables import TableQuery
from heqi.portal.rooms.trail.views import deeds_table
from heqi.storage import OpenContext


@get("/trail", sync_to_thread=True, include_in_schema=False)
def index(open_context: NamedDependency[OpenContext], table_query: NamedDependency[TableQuery]) -> Template:
    """What the institution did, with search."""
    with open_context() as ctx:
        sheet = deeds_table(ctx, table_query)
    return Template("trail/index.html", context={"sheet": sheet})


HANDLERS = (index,)
