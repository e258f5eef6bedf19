"""Pages: the template environment and what every page knows of the request it answers."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from datetime import datetime
from importlib.metadata import version
from typing import Any

import msgspec
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from litestar.plugins.jinja import JinjaTemplateEngine

from heqi.kernel.clock import market_time
from heqi.kernel.messages import Language, Text
from heqi.pilots import Group
from heqi.portal.registry import built_rooms, cards, template_folders

LOOPBACK_NOTICE = Text(
    "登录功能建成之前，本系统只在本机（127.0.0.1）开放，由一位“本机操作员”使用；演示密钥不具法律效力。",
    "Until people can log in, this house serves this machine only (127.0.0.1) and one local operator; "
    "its demo keys have no legal effect.",
)
VERSION = version("heqi")


class View(msgspec.Struct, frozen=True):
    """The request as a page sees it."""

    language: Language
    method: str
    path: str
    request_id: str


current_view: ContextVar[View] = ContextVar("current_view")


def say(zh: str, en: str) -> str:
    """The text in the language of the request; ``t(zh, en)`` in templates."""
    return Text(zh, en).to(current_view.get().language)


class HouseTemplate(Template):
    """A template that always knows language, navigation and notice."""

    def render(self, *args: Any, **kwargs: Any) -> str:
        return super().render({**page_values(), **dict(*args, **kwargs)})


def page_values() -> dict[str, Any]:
    """What the layout needs on every page."""
    view = current_view.get()
    other = Language.EN if view.language is Language.ZH else Language.ZH
    return {
        "lang": view.language.value,
        "lang_tag": view.language.tag,
        "path": view.path,
        "nav": navigation(view.language),
        "notice": LOOPBACK_NOTICE.to(view.language),
        "other_language_href": f"/language/{other.value}?to={_where(view)}",
        "version": VERSION,
        "request_id": view.request_id,
    }


def _where(view: View) -> str:
    """The page to come back to; what answered a form is no page of its own, the one above it is."""
    return view.path if view.method == "GET" else view.path.rpartition("/")[0] or "/"


def navigation(language: Language) -> list[dict[str, Any]]:
    """The side bar: rooms, then the pilots in their groups."""
    rooms = [
        {"slug": slug, "name": room.card.name.to(language), "href": f"/{slug}", "built": True}
        for slug, room in built_rooms().items()
    ]
    groups = [{"name": Text("证据", "Evidence").to(language), "items": rooms}]
    for group in Group:
        items = [
            {"slug": card.slug, "name": card.name.to(language), "href": f"/{card.slug}", "built": built}
            for card, built in cards()
            if card.group is group
        ]
        groups.append({"name": group.value.to(language), "items": items})
    return groups


def moment(value: datetime) -> str:
    """A moment as the market reads it, to the second."""
    return market_time(value).strftime("%Y-%m-%d %H:%M:%S")


def in_words(value: object) -> str:
    """A cell as text in the language of the request."""
    if isinstance(value, Text):
        return value.to(current_view.get().language)
    if isinstance(value, datetime):
        return moment(value)
    return "" if value is None else str(value)


def template_engine() -> JinjaTemplateEngine:
    """Jinja with strict undefined names, escaping on, and the portal's, rooms' and pilots' templates."""
    environment = Environment(
        loader=FileSystemLoader(template_folders()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.template_class = HouseTemplate
    environment.globals["t"] = say  # pyright: ignore[reportArgumentType]
    filters: dict[str, Callable[..., object]] = {"moment": moment, "words": in_words, "number": _number}
    environment.filters.update(filters)
    return JinjaTemplateEngine.from_environment(environment)


def _number(value: int) -> str:
    return f"{value:,}"
