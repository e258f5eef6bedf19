"""Search over pages and records that the visitor may see: a page, a fragment for the dialog, and JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from litestar import Request, Response, get
from litestar.di import NamedDependency
from litestar.params import FromQuery
from litestar.response import Template

from heqi.kernel.messages import Language, Text
from heqi.kernel.problems import Forbidden
from heqi.pilots import Hit
from heqi.portal.answers import wants_page
from heqi.portal.page import TABS, current_view
from heqi.portal.registry import built_pilots, built_rooms, manifests
from heqi.storage import Context, OpenContext

MOST_HITS = 8
"""Hits of one kind of record, and pages."""
LONGEST_WORDS = 120
PAGE = Text("页面", "Page")


def page_hits(words: str) -> list[Hit]:
    """Pages whose name, in either language, or address contains ``words``."""
    pages = [Hit(Text("总览", "Overview"), "/", PAGE), Hit(Text("核验文件", "Verify a file"), "/verify", PAGE)]
    pages += [Hit(room.card.name, f"/{slug}", PAGE) for slug, room in built_rooms().items()]
    for slug, pilot in built_pilots().items():
        name = pilot.card.name
        pages += [
            Hit(
                name if key == "overview" else Text(f"{name.zh} · {tab.zh}", f"{name.en} · {tab.en}"),
                f"/{slug}" if key == "overview" else f"/{slug}/{key}",
                PAGE,
            )
            for key, tab in TABS.items()
        ]
    pages.append(Hit(Text("样式页", "Style page"), "/style", PAGE))
    wanted = words.casefold()
    return [hit for hit in pages if wanted in f"{hit.title.zh} {hit.title.en} {hit.href}".casefold()][:MOST_HITS]


def record_hits(ctx: Context, words: str) -> list[Hit]:
    """Records of every pilot and room that fit ``words``; what the actor may not search is left out."""
    found: list[Hit] = []
    for manifest in manifests().values():
        if manifest.search is None:
            continue
        try:
            found += manifest.search(ctx, words)[:MOST_HITS]
        except Forbidden:
            continue
    return found


def search_all(ctx: Context, words: str) -> Sequence[Hit]:
    """Pages, then records; nothing for no words."""
    return [*page_hits(words), *record_hits(ctx, words)] if words else []


def tidy(words: str) -> str:
    """What was typed, without blanks at its ends, control characters and what is too long."""
    return "".join(letter for letter in words if letter.isprintable()).strip()[:LONGEST_WORDS]


@get("/search", sync_to_thread=True, include_in_schema=False)
def search(
    request: Request[Any, Any, Any], open_context: NamedDependency[OpenContext], q: FromQuery[str] = ""
) -> Template | Response[Any]:
    """The search page; its results alone for the dialog (``HX-Request``), JSON for programs."""
    words = tidy(q)
    with open_context() as ctx:
        hits = search_all(ctx, words)
    if not wants_page(request) and "hx-request" not in request.headers:
        language = current_view.get().language
        return Response([_plain(hit, language) for hit in hits], headers={"vary": "accept, hx-request"})
    name = "search/hits.html" if "hx-request" in request.headers else "search/page.html"
    return Template(name, context={"words": words, "hits": hits}, headers={"vary": "accept, hx-request"})


def _plain(hit: Hit, language: Language) -> dict[str, str]:
    return {"title": hit.title.to(language), "href": hit.href, "kind": hit.kind.to(language)}
