"""The tabs that every pilot has without doing anything for them: Data, API, Evidence."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

import msgspec
from litestar import Router, get
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Template

from heqi.kernel.messages import Text
from heqi.kernel.problems import Forbidden, NotFound
from heqi.kernel.tables import TableQuery
from heqi.pilots import Manifest
from heqi.portal.api.catalogue import operations_of
from heqi.portal.registry import manifests
from heqi.storage import Actor, Context, OpenContext


def tabs_of(slug: str, manifest: Manifest) -> Router:
    """The portal's own pages under the address of one pilot."""

    @get("/data", sync_to_thread=True)
    def data(open_context: NamedDependency[OpenContext], table_query: NamedDependency[TableQuery]) -> Template:
        return _data_page(slug, manifest, None, open_context, table_query)

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
    """One table, beside the others that the visitor may see; without a name the first of these."""
    if not manifest.tables:
        return Template("pilot/data.html", context={"sheet": None, "others": []})
    with open_context() as ctx:
        titles = _titles(ctx, manifest)
        shown = name or next(iter(titles), next(iter(manifest.tables)))
        sheet = manifest.tables[shown](ctx, query)
    others = [
        {"title": title, "href": f"/{slug}/data/{other}", "current": other == shown} for other, title in titles.items()
    ]
    return Template("pilot/data.html", context={"sheet": sheet, "others": others})


_SEEN: dict[tuple[str, Actor], Mapping[str, Text]] = {}
"""What actors may see, as long as their roles stay the same: a title does not cost the reading of its table."""
MOST_SEEN = 1000


def _titles(ctx: Context, manifest: Manifest) -> Mapping[str, Text]:
    """The titles of the tables that the actor may see: one that is open to everybody is not lost among the others."""
    key = manifest.card.slug, ctx.actor
    if key not in _SEEN:
        found: dict[str, Text] = {}
        for name, make in manifest.tables.items():
            with suppress(Forbidden):
                found[name] = make(ctx, TableQuery(limit=1)).title
        if len(_SEEN) >= MOST_SEEN:
            _SEEN.clear()
        _SEEN[key] = found
    return _SEEN[key]
