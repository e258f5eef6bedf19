"""People of the demo world at their browsers and programs."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

import msgspec
from httpx import Response
from litestar.testing import TestClient

from heqi.engines.parties import Mandate
from heqi.engines.parties.store import people as store
from heqi.kernel.clock import market_time
from heqi.pilots.sandbox.demo import demo
from heqi.pilots.sandbox.demo.cast import gather
from heqi.portal.gate import Gate
from heqi.portal.house import House
from heqi.storage import Actor, begin
from tests.portal.conftest import come_in, with_account

Client = TestClient[Gate]
LOGINS = {
    "group": "shen.wangzhi",
    "colleague": "yan.ruoshui",
    "experts": "cheng.yanzhou",
    "assessor": "lu.zhiwei",
    "甲子证券": "gu.qinghe",
    "青松基金": "su.nianan",
    "北辰股权交易中心": "zhou.weiyang",
    "海棠证券": "wen.ruyan",
}


class Town:
    """The demo world behind one client: whoever is named signs in."""

    def __init__(self, house: House, client: Client, *, told: bool) -> None:
        self.house, self.client = house, client
        if told:
            demo(house.open_context)
        with house.open_context() as ctx:
            self.people: Mapping[str, Actor] = gather(ctx)
            with begin(ctx):
                for who, login in LOGINS.items():
                    with_account(ctx, self.people[who].id, login)

    def be(self, who: str) -> Client:
        """The client, with somebody of the cast signed in."""
        self.client.cookies.clear()
        self.client.headers.pop("x-csrf-token", None)
        come_in(self.client, self.house, self.people[who])
        return self.client

    def get(self, who: str, path: str, language: str = "en") -> Response:
        """A page as somebody sees it."""
        return self.be(who).get(path, headers={"accept": "text/html", "accept-language": language})

    def post(self, who: str, path: str, **fields: object) -> Response:
        """A form that somebody sends."""
        headers = {"content-type": "application/x-www-form-urlencoded", "accept": "text/html"}
        return self.be(who).post(path, content=urlencode(fields, doseq=True), headers=headers, follow_redirects=False)

    def give(self, who: str, *roles: str) -> None:
        """These roles and no others from now on, whatever fits: as a database of before the checks may have them."""
        with self.house.open_context() as ctx, ctx.engine_role("door") as db:
            person = self.people[who]
            today = market_time(ctx.now()).date()
            store.revoke_mandates(db, person.id, ctx.now(), today)
            if roles:
                mandate = Mandate(
                    id=ctx.new_id("man"),
                    person=person.id,
                    institution=person.institution,
                    department="",
                    roles=roles,
                    valid_from=today,
                    valid_until=None,
                    granted_by="local",
                    granted_at=ctx.now(),
                    revoked_at=None,
                )
                store.insert_mandate(db, mandate)

    def actor(self, who: str) -> Actor:
        """Somebody of the cast, as a person without limits of a token."""
        return msgspec.structs.replace(self.people[who], scopes=None)
