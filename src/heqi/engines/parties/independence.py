"""Who takes part in four eyes, and whether they are independent of each other."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from heqi.engines.parties.model.approval import Hand, dependence
from heqi.engines.parties.model.problems import SamePerson
from heqi.engines.parties.store import people as store
from heqi.kernel.clock import market_time
from heqi.kernel.ids import is_id
from heqi.storage import Context


def acting_hand(ctx: Context) -> Hand:
    """The acting person, and the natural persons behind: the person's own, and that of whoever acts in their place."""
    ids = [one for one in (ctx.actor.id, ctx.actor.on_behalf_of) if one is not None]
    return Hand(ids[-1], frozenset(_individual(ctx, one) for one in ids))


def check_independent(ctx: Context, mine: Hand, others: Iterable[Hand], since: datetime) -> None:
    """:class:`SamePerson` unless ``mine`` is independent of all ``others`` from ``since`` until now."""
    others = list(others)
    people = [one.person for one in (mine, *others)]
    first, last = market_time(since).date(), market_time(ctx.now()).date()
    lent = store.lent_between(ctx.db, people, first, last, since)
    for other in others:
        reason = dependence(mine, other, lent)
        if reason is not None:
            raise SamePerson(reason_zh=reason.zh, reason_en=reason.en)


def _individual(ctx: Context, actor_id: str) -> str:
    found = store.person(ctx.db, actor_id) if is_id(actor_id, "per") else None
    return found.individual if found else actor_id
