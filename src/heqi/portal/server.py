"""The HTTP server: one Litestar application over one open house."""

from __future__ import annotations

import os
import threading
import time
from functools import partial
from typing import Any

from anyio import to_thread
from litestar import Litestar, get
from litestar.datastructures import State
from litestar.di import NamedDependency, Provide
from litestar.exceptions import HTTPException
from litestar.file_system import BaseLocalFileSystem
from litestar.middleware import DefineMiddleware
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect, Template
from litestar.static_files import create_static_files_router  # pyright: ignore[reportUnknownVariableType]
from litestar.template.config import TemplateConfig
from litestar.types import PathType
from litestar.types.file_types import FileInfo
from sqlalchemy.exc import OperationalError

from heqi.engines.flow import overview
from heqi.kernel.messages import Language
from heqi.kernel.problems import NotFound, Problem
from heqi.kernel.settings import Settings, read_settings
from heqi.pilots import Group
from heqi.portal import answers, api, observability, preferences, searching, standing, style, tables, telemetry
from heqi.portal.assets import STATIC
from heqi.portal.bodies import HouseRequest
from heqi.portal.door import EXCEPTION_HANDLERS, GUARDS, Door, as_visitor
from heqi.portal.gate import LANGUAGE_COOKIE, Gate
from heqi.portal.house import House, attach_house
from heqi.portal.page import VERSION, current_view, template_engine
from heqi.portal.registry import built_pilots, cards, manifests
from heqi.portal.rooms.evidence.views import log_size
from heqi.portal.tabs import tabs_of

THREADS = 4
PUBLIC = {"public": True}
"""For handlers that anyone may reach, signed in or not."""


@get("/", sync_to_thread=True, include_in_schema=False, opt=PUBLIC)
def landing(house: NamedDependency[House]) -> Template:
    """The landing page: the sixteen cards in their five groups."""
    language = current_view.get().language
    other = Language.EN if language is Language.ZH else Language.ZH
    shown = cards()
    groups = [
        {
            "name": group.value.to(language),
            "cards": [
                {
                    "slug": card.slug,
                    "name": card.name.to(language),
                    "name_other": card.name.to(other),
                    "summary": card.summary.to(language),
                    "built": built,
                    "href": f"/{card.slug}" if built else None,
                }
                for card, built in shown
                if card.group is group
            ],
        }
        for group in Group
    ]
    with house.open_context() as ctx:
        size = log_size(ctx)
    facts = {"tree_size": size, "built_count": sum(built for _, built in shown), "total": len(shown)}
    return Template("landing.html", context={"groups": groups, "facts": facts})


@get("/language/{language:str}", sync_to_thread=False, include_in_schema=False, opt=PUBLIC)
def choose_language(language: FromPath[str], house: NamedDependency[House], to: FromQuery[str] = "/") -> Redirect:
    """Remember the language in a cookie and go back to the page (of this house only)."""
    if language not in {known.value for known in Language}:
        raise NotFound(what=language)
    return preferences.remember(house, LANGUAGE_COOKIE, language, to)


@get("/healthz", sync_to_thread=False, include_in_schema=False, opt=PUBLIC)
def alive() -> dict[str, str]:
    """The process answers."""
    return {"status": "ok"}


@get("/readyz", sync_to_thread=True, include_in_schema=False, opt=PUBLIC)
def ready(house: NamedDependency[House]) -> dict[str, str | int]:
    """The database answers and the log can be read."""
    with house.open_context() as ctx:
        return {"status": "ok", "log_entries": log_size(ctx)}


@get(
    "/metrics",
    sync_to_thread=True,
    include_in_schema=False,
    media_type="text/plain; version=0.0.4; charset=utf-8",
    opt=PUBLIC,
)
def metrics(house: NamedDependency[House]) -> bytes:
    """Prometheus metrics of all worker processes."""
    with house.open_context() as ctx:
        size, runs = log_size(ctx), overview(ctx)
        oldest_due_seconds = (ctx.now() - runs.oldest_due).total_seconds() if runs.oldest_due else 0.0
    return observability.metrics_text(size, observability.figures_of(runs, oldest_due_seconds))


class StaticFolder(BaseLocalFileSystem):
    """Files as they lie there; what cannot be a file's name names no file."""

    async def info(self, path: PathType, **kwargs: Any) -> FileInfo:  # pyright: ignore[reportUnknownParameterType]
        try:
            return await super().info(path, **kwargs)
        except (OSError, ValueError) as error:  # below a file, too long, with a NUL
            raise FileNotFoundError from error


def handlers() -> list[Any]:
    """Whatever answers at an address: the portal's own, the rooms', the pilots' and the files."""
    found: list[Any] = [landing, choose_language, alive, ready, metrics, *style.HANDLERS]
    found += [tables.table_file, preferences.choose, searching.search]
    found += api.HANDLERS
    for slug, manifest in manifests().items():
        found += [*manifest.handlers, api.operations(slug, manifest)]
    found += [tabs_of(slug, manifest) for slug, manifest in built_pilots().items()]
    found.append(create_static_files_router("/static", [STATIC], file_system=StaticFolder(), opt=PUBLIC))
    return found


async def limit_threads() -> None:
    """Few requests at work at once in one process: more only take the interpreter from each other.

    Measured with ``bench/portal.py``: pages at 50 a second have a p99 of 12 ms with 4 threads, of 69 ms with 16.
    """
    to_thread.current_default_thread_limiter().total_tokens = THREADS


def create_app(house: House) -> Litestar:
    """The application over ``house``: portal pages, rooms, pilots, health, tables and static files."""
    buckets = api.shared_by(house.settings.workers, house.settings.api, house.clock)
    return Litestar(
        route_handlers=handlers(),
        middleware=[DefineMiddleware(api.RateLimiter, buckets=buckets)],
        request_class=HouseRequest,
        dependencies={
            "house": Provide(lambda: house, sync_to_thread=False),
            "open_context": Provide(lambda: partial(as_visitor, house), sync_to_thread=False),
            "table_query": Provide(tables.asked_query, sync_to_thread=False),
        },
        guards=GUARDS,
        before_request=standing.banners(house),
        exception_handlers={
            **EXCEPTION_HANDLERS,
            Problem: answers.say_problem,
            HTTPException: answers.say_http_error,
            OperationalError: answers.say_database_error,
            Exception: answers.say_unexpected,
        },
        template_config=TemplateConfig(instance=template_engine()),
        state=State({"deposit_max_bytes": house.settings.deposit_max_bytes, "house": house}),
        request_max_body_size=1024 * 1024,
        on_startup=[limit_threads],
        openapi_config=None,
        logging_config=None,
    )


def front(house: House) -> Gate:
    """What answers requests: the gate, inside it the door, inside it the application."""
    return Gate(Door(create_app(house), house), public_address=house.settings.public_address)


def worker() -> Any:
    """What each server process runs: its own connection to the house of the running ``up``."""
    settings = read_settings(os.environ)
    observability.start_logging(settings.home / "log" / "portal.jsonl")
    end_with_owner()
    held = attach_house(settings)
    house = held.__enter__()
    return telemetry.traced(front(house), settings, VERSION)  # pyright: ignore[reportArgumentType]


def end_with_owner(poll_seconds: float = 0.5) -> None:
    """End this process when the one that started it dies: nobody may keep the port without the house."""
    owner = os.getppid()

    def watch() -> None:
        while os.getppid() == owner:
            time.sleep(poll_seconds)
        os._exit(1)

    threading.Thread(target=watch, name="owner-watch", daemon=True).start()


def address_of(settings: Settings) -> str:
    """Where the pages are."""
    return f"http://127.0.0.1:{settings.port}"
