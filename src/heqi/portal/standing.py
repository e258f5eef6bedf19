"""Whether a pilot takes new business now, said on each of its pages: users see a kill or an exit where they work."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
from anyio import to_thread
from litestar import Request

from heqi.engines import parties
from heqi.engines.parties import PILOT_STATES, Admittance, PilotState
from heqi.kernel.clock import market_time
from heqi.kernel.messages import Text
from heqi.portal.answers import wants_page
from heqi.portal.house import House
from heqi.portal.page import Banner, current_view
from heqi.portal.registry import built_pilots

NOT_ADMITTED = Banner(
    "warning",
    Text("本系统尚未准入试点", "This system has not been admitted to a trial"),
    Text("暂不受理新业务。", "It takes no new business yet."),
)
GOES_ON = Text("存量业务可继续办理。", "Business that stands goes on.")


def banners(house: House) -> Callable[[Request[Any, Any, Any]], Awaitable[None]]:
    """Asked before every request: puts the banner of the pilot whose page it is into the present view."""

    async def before(request: Request[Any, Any, Any]) -> None:
        view = current_view.get()
        slug = view.path.strip("/").partition("/")[0]
        if slug in built_pilots() and wants_page(request):
            banner = await to_thread.run_sync(_look_up, house, slug)
            current_view.set(msgspec.structs.replace(view, banner=banner))

    return before


def _look_up(house: House, slug: str) -> Banner | None:
    with house.open_context() as ctx:
        found = {one.pilot: one for one in parties.admittances(ctx)}.get(slug)
    return NOT_ADMITTED if found is None else banner_of(found)


def banner_of(one: Admittance) -> Banner | None:
    """What users of a pilot are told; None while it is on trial and not stopped."""
    if one.killed_at is not None:
        at, reason = f"{market_time(one.killed_at):%Y-%m-%d %H:%M:%S}", one.kill_reason
        return Banner(
            "error",
            Text(f"已于 {at} 紧急停止新业务", f"New business was stopped at {at}"),
            Text(f"原因：{reason}。{GOES_ON.zh}", f"Reason: {reason}. {GOES_ON.en}"),
        )
    if one.state is PilotState.TRIAL:
        return None
    state = PILOT_STATES[one.state]
    return NOT_ADMITTED if one.state is PilotState.CLOSED else Banner("warning", state, GOES_ON)
