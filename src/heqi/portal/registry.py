"""What is in the house: the rooms of the engines and the pilots that are built, found by their ``app.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

from heqi.engines import parties
from heqi.engines.flow import Flow, Schedule
from heqi.engines.parties import Holders, declared_holders
from heqi.kernel.actions import Action
from heqi.pilots import CATALOGUE, Card, Listener, Manifest
from heqi.portal.authority import Policy, read_policy

PILOTS, ROOMS = "heqi.pilots", "heqi.portal.rooms"  # found by name: what is here decides what is built


@cache
def built_pilots() -> Mapping[str, Manifest]:
    """The manifests of the pilots in the house by slug, in the order of the catalogue, then by name."""
    found = {name: _manifest(f"{PILOTS}.{name}") for name in _packages(PILOTS)}
    order = list(CATALOGUE)
    return dict(sorted(found.items(), key=lambda item: (order.index(item[0]) if item[0] in order else 99, item[0])))


@cache
def built_rooms() -> Mapping[str, Manifest]:
    """The manifests of the rooms by slug."""
    return {name: _manifest(f"{ROOMS}.{name}") for name in _packages(ROOMS)}


def manifests() -> Mapping[str, Manifest]:
    """Rooms first, then pilots."""
    return {**built_rooms(), **built_pilots()}


def policies() -> Mapping[str, Policy]:
    """The policy of each slug with its declared actions: of the engine of the parties, the rooms, the pilots."""
    engines = {"parties": read_policy("heqi.engines.parties", parties.ACTIONS)}
    rooms = {slug: read_policy(f"{ROOMS}.{slug}", one.actions) for slug, one in built_rooms().items()}
    return (
        engines | rooms | {slug: read_policy(f"{PILOTS}.{slug}", one.actions) for slug, one in built_pilots().items()}
    )


@cache
def holders() -> Holders:
    """Which kinds of institution may hold which role, as all manifests declare it together."""
    return declared_holders(one.holders for one in manifests().values())


def flows() -> Sequence[Flow[Any, Any]]:
    """Every flow that is declared in the house."""
    return [one for manifest in manifests().values() for one in manifest.flows]


def schedules() -> Sequence[Schedule]:
    """Every schedule that is declared in the house."""
    return [one for manifest in manifests().values() for one in manifest.schedules]


def listeners() -> Sequence[Listener]:
    """Whoever is told of every recorded action."""
    return [one.listener for one in manifests().values() if one.listener is not None]


@cache
def actions() -> Mapping[str, Action]:
    """Every declared action by its full name, such as ``sandbox.apply``."""
    return {f"{slug}.{word}": one for slug, policy in policies().items() for word, one in policy.actions.items()}


def cards() -> list[tuple[Card, bool]]:
    """Every card of the landing page and whether it is built: the sixteen, then what stands beside them."""
    built = built_pilots()
    extra = [manifest.card for slug, manifest in built.items() if slug not in CATALOGUE]
    return [(card, card.slug in built) for card in [*CATALOGUE.values(), *extra]]


def template_folders() -> list[Path]:
    """Where templates are looked for: the portal's own, then each room's and pilot's."""
    portal = Path(__file__).parent
    owners = [Path(part) for package in (ROOMS, PILOTS) for part in import_module(package).__path__]
    return [portal / "templates", *(found for owner in owners for found in sorted(owner.glob("*/templates")))]


def _packages(package: str) -> list[str]:
    return sorted(module.name for module in iter_modules(import_module(package).__path__) if module.ispkg)


def _manifest(package: str) -> Manifest:
    manifest: Manifest = import_module(f"{package}.app").MANIFEST
    assert manifest.card.slug == package.rpartition(".")[2], f"{package}: the card's slug is {manifest.card.slug}"
    return manifest
