"""The tabs that every pilot has without doing anything for them: Data, API, Evidence."""

from __future__ import annotations

import msgspec
from litestar import Router, get
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Template

from heqi.kernel.problems import NotFound
from heqi.kernel.tables import TableQuery
from heqi.pilots import Manifest
from heqi.portal.api.catalogue import operations_of
from heqi.portal.registry import manifests
from heqi.storage import OpenContext


def tabs_of(slug: str, manifest: Manifest) -> Router:
    """The portal's own pages under the address of one pilot."""

    @get("/data", sync_to_thread=True)
    def data(open_context: NamedDependency[OpenContext], table_query: NamedDependency[TableQuery]) -> Template:
        first = next(iter(manifest.tables), None)
        return _data_page(slug, manifest, first, open_context, table_query)

    @get("/data/{name:str}", sync_to_thread=True)
    def table(
        name: FromPath[str], open_context: NamedDependency[OpenContext], table_query: NamedDependency[TableQuery]
    ) -> Template:
        if name not in manifest.tables:
            raise NotFound(what=ascii(name)[1:-1][:40])
        return _data_page(slug, manifest, name, open_context, table_query)

    @get("/api", sync_to_thread=False)
    def api() -> Template:
        context = {"operations": operations_of(slug, manifest.api), "tables": list(manifest.tables)}
        return Template("pilot/api.html", context=context)

    @get("/evidence", sync_to_thread=True)
    def evidence(open_context: NamedDependency[OpenContext], table_query: NamedDependency[TableQuery]) -> Template:
        asked = msgspec.structs.replace(table_query, filters={"action": slug, **table_query.filters})
        with open_context() as ctx:
            may = ctx.allows("trail.read", "trail")
            sheet = manifests()["trail"].tables["deeds"](ctx, asked) if may else None
        return Template("pilot/evidence.html", context={"sheet": sheet})

    return Router(f"/{slug}", route_handlers=[data, table, api, evidence], include_in_schema=False)


def _data_page(
    slug: str, manifest: Manifest, name: str | None, open_context: OpenContext, query: TableQuery
) -> Template:
    if name is None:
        return Template("pilot/data.html", context={"sheet": None, "others": []})
    with open_context() as ctx:
        sheet = manifest.tables[name](ctx, query)
        titles = {
            other: sheet.title if other == name else make(ctx, TableQuery(limit=1)).title
            for other, make in manifest.tables.items()
        }
    others = [
        {"title": title, "href": f"/{slug}/data/{other}", "current": other == name} for other, title in titles.items()
    ]
    return Template("pilot/data.html", context={"sheet": sheet, "others": others})
