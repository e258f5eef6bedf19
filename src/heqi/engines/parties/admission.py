"""The admission hook: whether a pilot takes this new business now, counted against its caps.

:class:`PilotAdmission` is what the house hands to its contexts; it is asked for actions of kind NEW only. It holds the
pilot's admission shared until the transaction ends, and every change of an admission waits for that: once a kill has
committed, no new business commits. Nothing is cached, so it holds for all processes at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy import Connection

from heqi.engines.parties.model.admission import PILOT_STATES, Admittance, PilotState, Usage
from heqi.engines.parties.model.problems import CapReached, ConsentMissing, Killed, NotAdmitted, PilotClosed
from heqi.engines.parties.store import admission as store
from heqi.kernel.actions import Fact
from heqi.kernel.clock import market_time
from heqi.kernel.messages import Text
from heqi.kernel.problems import Invalid
from heqi.storage import Context

CLIENT, AMOUNT, PRODUCT = "client", "amount_fen", "product"
"""The facts that caps look at. An action that has no client counts the acting person as its user."""


class PilotAdmission:
    """The hook itself, see ``storage.context.Admission``. It has no state of its own."""

    def check(self, ctx: Context, action: str, resource: str, facts: Mapping[str, Fact]) -> None:
        """Admit and count, or raise :class:`PilotClosed`, :class:`Killed`, :class:`NotAdmitted`,
        :class:`ConsentMissing`, :class:`CapReached`, ``Invalid`` (a negative amount).

        ``resource``: id of the business; the same id again is counted once. The pilot's own slug: counted each time.
        """
        pilot = action.partition(".")[0]
        store.lock_shared(ctx.db, pilot)
        # only a statement that begins after the lock is there sees what the last change committed
        admittance = store.admittance(ctx.db, pilot)
        if admittance is None:
            raise PilotClosed(pilot=pilot, reason_zh="尚未准入", reason_en="it has not been admitted")
        _check_open(ctx, admittance)
        usage = _usage(ctx, pilot, action, resource, facts)
        if admittance.consent_needed and not store.consent_stands(ctx.db, usage.institution, pilot, usage.client):
            raise ConsentMissing(client=usage.client, pilot=pilot)
        _check_product(admittance, usage)
        with ctx.engine_role("door") as db:
            if admittance.caps.users is not None or admittance.caps.amount_fen is not None:
                _count(db, admittance, usage)
            store.upsert_usage(db, usage)


def _check_open(ctx: Context, one: Admittance) -> None:
    if one.killed_at is not None:
        raise Killed(pilot=one.pilot, at=f"{market_time(one.killed_at):%Y-%m-%d %H:%M:%S}", reason=one.kill_reason)
    if one.state is not PilotState.TRIAL:
        state = PILOT_STATES[one.state]
        raise PilotClosed(pilot=one.pilot, reason_zh=state.zh, reason_en=state.en)
    today = market_time(ctx.now()).date()
    first, last = one.caps.valid_from, one.caps.valid_until
    if first is not None and today < first:
        raise PilotClosed(pilot=one.pilot, reason_zh=f"自 {first} 起受理", reason_en=f"it opens on {first}")
    if last is not None and today > last:
        raise PilotClosed(pilot=one.pilot, reason_zh=f"受理期已于 {last} 截止", reason_en=f"its last day was {last}")
    if one.whitelist and ctx.actor.institution not in one.institutions:
        raise NotAdmitted(institution=ctx.actor.institution, pilot=one.pilot)


def _usage(ctx: Context, pilot: str, action: str, resource: str, facts: Mapping[str, Fact]) -> Usage:
    amount, product = facts.get(AMOUNT, 0), facts.get(PRODUCT)
    assert isinstance(amount, int), "amounts are whole fen"
    if amount < 0:
        raise Invalid(place=AMOUNT, value=amount, expected_zh="非负整数（分）", expected_en="fen, not negative")
    return Usage(
        pilot=pilot,
        institution=ctx.actor.institution,
        subject=ctx.new_id("use") if resource == pilot else resource,
        client=str(facts.get(CLIENT) or ctx.actor.on_behalf_of or ctx.actor.id),
        amount_fen=amount,
        product=None if product is None else str(product),
        action=action,
        at=ctx.now(),
    )


def _check_product(one: Admittance, usage: Usage) -> None:
    allowed = one.caps.products
    if allowed is not None and usage.product is not None and usage.product not in allowed:
        shown = "、".join(allowed) or "—"
        raise CapReached(pilot=one.pilot, cap_zh="产品", cap_en="products", limit=shown, used="—", asked=usage.product)


def _count(db: Connection, one: Admittance, usage: Usage) -> None:
    """Under the lock of the pilot's total: two at once cannot both take the last of a cap."""
    users, amount_fen = store.lock_total(db, one.pilot)
    before_fen, known_client = store.usage_before(db, one.pilot, usage.institution, usage.subject, usage.client)
    more_users = 0 if known_client else 1
    more_fen = max(usage.amount_fen - before_fen, 0)
    _check_cap(one, Text("用户数", "users"), one.caps.users, users, more_users, str)
    _check_cap(one, Text("金额（元）", "amount (yuan)"), one.caps.amount_fen, amount_fen, more_fen, _yuan)
    store.set_total(db, one.pilot, users + more_users, amount_fen + more_fen)


def _check_cap(
    one: Admittance, cap: Text, limit: int | None, used: int, asked: int, spell: Callable[[int], str]
) -> None:
    if limit is not None and asked > 0 and used + asked > limit:
        raise CapReached(
            pilot=one.pilot, cap_zh=cap.zh, cap_en=cap.en, limit=spell(limit), used=spell(used), asked=spell(asked)
        )


def _yuan(fen: int) -> str:
    return f"{fen // 100:,}.{fen % 100:02d}"
