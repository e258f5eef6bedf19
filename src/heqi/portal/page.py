"""Pages: the template environment and what every page knows of the request it answers."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from datetime import date, datetime
from enum import StrEnum
from importlib.metadata import version
from typing import Any
from urllib.parse import urlencode

import msgspec
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from litestar.plugins.jinja import JinjaTemplateEngine

from heqi.kernel.charts import twin
from heqi.kernel.clock import market_time
from heqi.kernel.messages import Language, Text
from heqi.kernel.problems import Problem
from heqi.pilots import Group
from heqi.portal import figures
from heqi.portal.credentials import Entry
from heqi.portal.preferences import CHOICES, KINDS, NAMES, Figures, Preferences, Theme, setting_href
from heqi.portal.registry import built_pilots, built_rooms, cards, template_folders
from heqi.storage import Actor

NOTICE = Text(
    "开发密钥：本系统的签名与存证不具法律效力；演示世界中的机构与人员均为虚构。",
    "Development keys: signatures and evidence of this house have no legal effect; the demo world is invented.",
)
VERSION = version("heqi")
IDENTITY = "identity"
"""The room of people and sign-in; until it is built, no page offers it."""
TABS = {
    "overview": Text("概览", "Overview"),
    "work": Text("办理", "Work"),
    "data": Text("数据", "Data"),
    "api": Text("接口", "API"),
    "evidence": Text("存证", "Evidence"),
}
"""The tabs of every pilot, in their order."""


class Banner(msgspec.Struct, frozen=True):
    """What every page of a pilot says above all else."""

    tone: str
    title: Text
    detail: Text


class View(msgspec.Struct, frozen=True):
    """The request as a page sees it."""

    language: Language
    method: str
    path: str
    request_id: str
    query: str = ""
    """The query string of the address, as it was sent."""
    preferences: Preferences = Preferences()
    visitor: Actor | None = None
    """Who has signed in, or whose API token was shown; None: nobody."""
    entry: Entry | None = None
    """How the visitor came in."""
    csrf: str = ""
    """The token that a form of this page has to carry."""
    trouble: Problem | None = None
    """Why nobody could find out who is there."""
    banner: Banner | None = None
    """What the pages of this pilot have to say; None: nothing."""


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
    here = where(view)
    return {
        "lang": view.language.value,
        "lang_tag": view.language.tag,
        "path": view.path,
        "nav": navigation(view.language),
        "notice": NOTICE.to(view.language),
        "other_language_href": f"/language/{other.value}?{urlencode({'to': here})}",
        "version": VERSION,
        "request_id": view.request_id,
        "preferences": view.preferences,
        "theme": {Theme.LIGHT: "heqi", Theme.DARK: "heqi-dark"}.get(view.preferences.theme),
        "settings": settings_menu(view, here),
        "viewer": view.visitor,
        "csrf_token": view.csrf,
        "sign_in_href": f"/login?{urlencode({'next': here})}" if IDENTITY in built_rooms() else None,
        "pilot": present_pilot(view),
        "banner": view.banner,
    }


def where(view: View) -> str:
    """The page to come back to; what answered a form is no page of its own, the one above it is."""
    if view.method != "GET":
        return view.path.rpartition("/")[0] or "/"
    return f"{view.path}?{view.query}" if view.query else view.path


def settings_menu(view: View, here: str) -> list[dict[str, Any]]:
    """The preferences with their choices, each a link that chooses it and comes back."""

    def choice(name: str, value: StrEnum) -> dict[str, Any]:
        chosen = getattr(view.preferences, name) is value
        text = CHOICES[value].to(view.language)
        return {"name": text, "chosen": chosen, "href": setting_href(name, value.value, here)}

    return [
        {"key": name, "name": NAMES[name].to(view.language), "choices": [choice(name, value) for value in kind]}
        for name, kind in KINDS.items()
    ]


def present_pilot(view: View) -> dict[str, Any] | None:
    """The pilot that a page belongs to, by its address, with its tabs; None outside the pilots."""
    slug, _, rest = view.path.strip("/").partition("/")
    manifest = built_pilots().get(slug)
    if manifest is None:
        return None
    part = rest.partition("/")[0]
    current = "overview" if not rest else part if part in TABS else None
    tabs = [
        {
            "name": name.to(view.language),
            "href": f"/{slug}" if key == "overview" else f"/{slug}/{key}",
            "current": key == current,
        }
        for key, name in TABS.items()
    ]
    return {
        "slug": slug,
        "name": manifest.card.name.to(view.language),
        "summary": manifest.card.summary.to(view.language),
        "href": f"/{slug}",
        "tab": TABS[current].to(view.language) if current and current != "overview" else None,
        "tabs": tabs,
    }


def navigation(language: Language) -> list[dict[str, Any]]:
    """The side bar: rooms, then the pilots in their groups."""
    rooms = [
        {"slug": slug, "name": room.card.name.to(language), "href": f"/{slug}", "built": True}
        for slug, room in built_rooms().items()
    ]
    groups = [{"name": Text("公共服务", "Common services").to(language), "items": rooms}]
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
    return "" if value is None else value.isoformat() if isinstance(value, date) else str(value)


def amount(fen: int) -> str:
    """Money in fen as the visitor likes to read it."""
    view = current_view.get()
    short = view.preferences.figures is Figures.SHORT
    return (figures.amount_in_short if short else figures.amount_in_full)(fen, view.language)


def amount_in_full(fen: int) -> str:
    """Money in fen, to the fen."""
    return figures.amount_in_full(fen, current_view.get().language)


def foreign(value: Any) -> bool:
    """Whether a text on an English page is mostly written in Chinese, as what applicants write may be."""
    if current_view.get().language is Language.ZH or not isinstance(value, str):
        return False
    letters = [letter for letter in value if letter.isalpha()]
    return 2 * sum("\u3400" <= letter <= "\u9fff" for letter in letters) > len(letters)


FILTERS: dict[str, Callable[..., object]] = {
    "moment": moment,
    "words": in_words,
    "number": figures.number_text,
    "amount": amount,
    "amount_in_full": amount_in_full,
    "change": figures.change_text,
}


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
    environment.globals["chart_twin"] = twin  # pyright: ignore[reportArgumentType]
    environment.filters.update(FILTERS)
    environment.tests["foreign"] = foreign
    return JinjaTemplateEngine.from_environment(environment)
