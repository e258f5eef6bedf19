"""How a visitor likes to see things: theme, density, figures, market colours; each remembered in a cookie."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from urllib.parse import urlencode

import msgspec
from litestar import get
from litestar.datastructures import Cookie
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from heqi.kernel.messages import Text
from heqi.kernel.problems import NotFound
from heqi.portal.credentials import HOST_PREFIX
from heqi.portal.house import House

REMEMBERED_SECONDS = 365 * 86400


class Theme(StrEnum):
    """Light or dark; ``auto`` follows the visitor's system."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"


class Density(StrEnum):
    """How much room a row takes."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


class Figures(StrEnum):
    """Amounts in 万 and 亿 (k, m, bn), or to the fen."""

    SHORT = "short"
    FULL = "full"


class Market(StrEnum):
    """The colours of rise and fall: red rises in China, green elsewhere."""

    RED_UP = "red-up"
    GREEN_UP = "green-up"


class Preferences(msgspec.Struct, frozen=True):
    """What a visitor has chosen; the first of each is what one sees who has chosen nothing."""

    theme: Theme = Theme.AUTO
    density: Density = Density.COMFORTABLE
    figures: Figures = Figures.SHORT
    market: Market = Market.RED_UP


KINDS: Mapping[str, type[StrEnum]] = {"theme": Theme, "density": Density, "figures": Figures, "market": Market}

NAMES: Mapping[str, Text] = {
    "theme": Text("主题", "Theme"),
    "density": Text("密度", "Density"),
    "figures": Text("金额", "Amounts"),
    "market": Text("涨跌颜色", "Rise and fall"),
}

CHOICES: Mapping[StrEnum, Text] = {
    Theme.AUTO: Text("跟随系统", "System"),
    Theme.LIGHT: Text("浅色", "Light"),
    Theme.DARK: Text("深色", "Dark"),
    Density.COMFORTABLE: Text("舒适", "Comfortable"),
    Density.COMPACT: Text("紧凑", "Compact"),
    Figures.SHORT: Text("万 / 亿", "k / m / bn"),
    Figures.FULL: Text("元，到分", "In full"),
    Market.RED_UP: Text("红涨绿跌", "Red up"),
    Market.GREEN_UP: Text("绿涨红跌", "Green up"),
}


def cookie_name(name: str) -> str:
    """The cookie that remembers the preference ``name``."""
    return f"heqi_{name}"


def read_preferences(cookies: Mapping[str, str]) -> Preferences:
    """The preferences among ``cookies``; what is missing or unknown is as if nothing was chosen."""
    said = {name: cookies.get(f"{HOST_PREFIX}{cookie_name(name)}") or cookies.get(cookie_name(name)) for name in KINDS}
    chosen = {name: kind(said[name]) for name, kind in KINDS.items() if said[name] in set(kind)}
    return msgspec.convert(chosen, Preferences)


def own_address(to: str) -> str:
    """``to`` when it is an address of this house, its first page otherwise: no link may lead out of it."""
    inside = to.startswith("/") and not to.startswith(("//", "/\\")) and to.isprintable()
    return to if inside else "/"


def setting_href(name: str, value: str, to: str) -> str:
    """The link that chooses ``value`` and comes back to ``to``."""
    return f"/settings/{name}/{value}?{urlencode({'to': to})}"


@get("/settings/{name:str}/{value:str}", sync_to_thread=False, include_in_schema=False, opt={"public": True})
def choose(
    name: FromPath[str], value: FromPath[str], house: NamedDependency[House], to: FromQuery[str] = "/"
) -> Redirect:
    """Remember one preference in a cookie and go back to the page."""
    if name not in KINDS or value not in set(KINDS[name]):
        raise NotFound(what=f"/settings/{ascii(name)[1:-1][:40]}/{ascii(value)[1:-1][:40]}")
    return remember(house, cookie_name(name), value, to)


def remember(house: House, name: str, value: str, to: str) -> Redirect:
    """Keep a choice in a cookie, with the flags of the session's, and go back to the page."""
    cookies = house.doorkeeper.cookies
    kept = Cookie(
        cookies.named(name),
        value=value,
        path="/",
        max_age=REMEMBERED_SECONDS,
        httponly=True,
        samesite="lax",
        secure=cookies.secure,
    )
    return Redirect(own_address(to), cookies=[kept])
