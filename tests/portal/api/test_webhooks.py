"""Webhooks: who is told of what, where a message may go, and that it is signed as the standard says."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from sqlalchemy import text
from standardwebhooks import Webhook, WebhookVerificationError

from heqi.kernel.settings import Api
from heqi.portal.credentials import Credential
from heqi.portal.house import House
from heqi.portal.rooms.webhooks import outbox, service, signing
from heqi.portal.rooms.webhooks.addresses import is_allowed, is_public
from heqi.portal.rooms.webhooks.delivery import Outcome
from heqi.storage import Actor, Context, Database
from tests.portal.api.conftest import Porter, entry_of
from tests.portal.api.world import new_key

Client = TestClient[Any]
ROOT = "/api/v1/webhooks/subscriptions"
MESSAGES = "/api/v1/webhooks/messages"
URL = "https://hooks.jiazi.example/heqi"


def subscribed(client: Client, *events: str, url: str = URL) -> dict[str, Any]:
    made = client.post(ROOT, json={"url": url, "events": events or ("*",)}, headers=new_key())
    assert made.status_code == 201, made.text
    return made.json()


def ping(client: Client, subscription_id: str) -> dict[str, Any]:
    return client.post(f"{ROOT}/{subscription_id}/ping", headers=new_key()).json()


def test_a_message_is_accepted_by_the_reference_library_and_a_changed_one_is_not(program: Client) -> None:
    made = subscribed(program)
    message = ping(program, made["subscription"]["id"])
    told = Webhook(made["secret"]).verify(message["body"], message["headers"])
    assert told["type"] == "webhooks.ping"
    assert message["headers"]["webhook-id"] == message["id"]
    with pytest.raises(WebhookVerificationError):
        Webhook(made["secret"]).verify(message["body"] + " ", message["headers"])


def test_our_signature_is_that_of_the_reference_library() -> None:
    secret = "whsec_" + base64.b64encode(bytes(range(32))).decode()
    moment = datetime(2031, 3, 4, 2, 30, 5, 999_000, tzinfo=UTC)
    body = '{"标题": "合同"}'
    theirs = Webhook(secret).sign("msg_1", moment, body)
    assert signing.sign(secret, "msg_1", int(moment.timestamp()), body.encode()) == theirs


def test_the_secret_is_shown_once_and_kept_sealed(program: Client, database: Database) -> None:
    made = subscribed(program)
    identity, secret = made["subscription"]["id"], made["secret"]
    assert secret.startswith("whsec_")
    assert len(base64.b64decode(secret.removeprefix("whsec_"))) == 32
    for path in (ROOT, f"{ROOT}/{identity}"):
        assert "secret" not in program.get(path).text.replace("/secret", "")
    with database.admin() as admin:
        rows = admin.execute(text("select s::text from portal.webhook_subscription s")).scalars().all()
        answers = admin.execute(text("select a::text from portal.answer a")).scalars().all()
    raw = base64.b64decode(secret.removeprefix("whsec_"))
    for row in (*rows, *answers):
        assert secret not in row
        assert raw.hex() not in row
        assert secret.encode().hex() not in row


def test_a_replaced_secret_stays_good_for_its_overlap_and_no_longer(
    program: Client, house: House, person: Actor
) -> None:
    made = subscribed(program)
    identity = made["subscription"]["id"]
    renewed = program.post(f"{ROOT}/{identity}/secret", json={"overlap_hours": 2}, headers=new_key()).json()
    assert renewed["secret"] != made["secret"]
    message = ping(program, identity)
    for secret in (made["secret"], renewed["secret"]):
        Webhook(secret).verify(message["body"], message["headers"])
    assert len(message["headers"]["webhook-signature"].split()) == 2
    with house.open_context() as ctx:
        later = Later(ctx.now() + timedelta(hours=2, minutes=1))
    with msgspec.structs.replace(house, clock=later).open_context(person) as ctx:
        late = service.ping(ctx, identity)
    assert len(late.headers["webhook-signature"].split()) == 1


class Later:
    """A clock that stands still."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return 0.0


def test_after_a_leak_the_former_secret_ends_at_once(program: Client) -> None:
    made = subscribed(program)
    identity = made["subscription"]["id"]
    program.post(f"{ROOT}/{identity}/secret", json={"overlap_hours": 0}, headers=new_key())
    message = ping(program, identity)
    with pytest.raises(WebhookVerificationError):
        Webhook(made["secret"]).verify(message["body"], message["headers"])


def test_a_subscription_is_changed_by_version_and_deleted(program: Client) -> None:
    identity = subscribed(program)["subscription"]["id"]
    address = f"{ROOT}/{identity}"
    tag = program.get(address).headers["etag"]
    body = {"url": URL, "events": ["evidence.deposit"], "enabled": False}
    assert program.put(address, json=body).status_code == 428
    changed = program.put(address, json=body, headers={"if-match": tag})
    assert (changed.status_code, changed.json()["enabled"], changed.json()["version"]) == (200, False, 2)
    assert program.put(address, json=body, headers={"if-match": tag}).status_code == 412
    assert program.delete(address).status_code == 204
    assert program.get(address).status_code == 404
    assert program.delete(address).status_code == 404


def test_another_institution_sees_nothing_of_it(program: Client, porter: Porter, person: Actor) -> None:
    identity = subscribed(program)["subscription"]["id"]
    with porter.letting_in(entry_of(msgspec.structs.replace(person, id="per_b", institution="ins_b"))):
        assert program.get(ROOT).json()["total"] == 0
        assert program.get(f"{ROOT}/{identity}").status_code == 404
        assert program.delete(f"{ROOT}/{identity}").status_code == 404
        assert program.post(f"{ROOT}/{identity}/ping", headers=new_key()).status_code == 404
    assert program.get(ROOT).json()["total"] == 1


def test_who_has_not_the_role_may_not(program: Client, porter: Porter, person: Actor) -> None:
    applicant = msgspec.structs.replace(person, roles=frozenset({"sandbox.applicant"}))
    with porter.letting_in(entry_of(applicant)):
        assert program.get(ROOT).status_code == 403
        assert program.post(ROOT, json={"url": URL, "events": ["*"]}, headers=new_key()).status_code == 403


class Refused(Exception):
    """The business was refused after all."""


def tell_and_refuse(ctx: Context) -> None:
    service.tell(ctx, "evidence.deposit", "app_2")
    raise Refused


OUTBOX = text("""
    select subscription_id, event, body from portal.webhook_message where event like :events order by id
""")


def test_whatever_is_recorded_is_told_to_those_who_listen(program: Client, database: Database) -> None:
    everything = subscribed(program)["subscription"]["id"]
    subscribed(program, "webhooks.change")
    with database.admin() as admin:
        told = admin.execute(OUTBOX, {"events": "%"}).all()
    assert [(row.subscription_id, row.event) for row in told] == [
        (everything, "webhooks.subscribe"),  # of itself, for it was there when it was recorded
        (everything, "webhooks.subscribe"),
    ]


def test_the_outbox_is_written_in_the_transaction_of_what_it_tells_of(
    program: Client, house: House, database: Database, person: Actor
) -> None:
    everything = subscribed(program)["subscription"]["id"]
    one = subscribed(program, "evidence.deposit")["subscription"]["id"]
    stopped = subscribed(program)["subscription"]
    body = {"url": URL, "events": ["*"], "enabled": False}
    program.put(f"{ROOT}/{stopped['id']}", json=body, headers={"if-match": '"1"'})
    with house.open_context(person) as ctx:
        service.tell(ctx, "evidence.deposit", "app_1")
        service.tell(ctx, "evidence.other", "app_1")
    with pytest.raises(Refused), house.open_context(person) as ctx:
        tell_and_refuse(ctx)
    with database.admin() as admin:
        rows = admin.execute(OUTBOX, {"events": "evidence.%"}).all()
    assert {(row.subscription_id, row.event) for row in rows} == {
        (everything, "evidence.deposit"),
        (one, "evidence.deposit"),
        (everything, "evidence.other"),
    }
    assert {json.loads(row.body)["data"]["subject"] for row in rows} == {"app_1"}


def test_an_institution_has_a_bounded_number_of_subscriptions(program: Client) -> None:
    for _ in range(20):
        subscribed(program)
    refused = program.post(ROOT, json={"url": URL, "events": ["*"]}, headers=new_key())
    assert (refused.status_code, refused.json()["code"]) == (409, "too-many-subscriptions")


def test_all_that_is_wrong_with_a_subscription_is_said(program: Client) -> None:
    body = {"url": "http://10.0.0.1/", "events": ["nothing.happened", "nothing.happened"]}
    refused = program.post(ROOT, json=body, headers=new_key())
    assert refused.status_code == 422
    assert [one["place"] for one in refused.json()["errors"]] == ["url", "events", "events", "events"]


@pytest.mark.parametrize(
    "url",
    [
        "https://hooks.jiazi.example/heqi",
        "https://hooks.jiazi.example",
        "https://hooks.jiazi.example:8443/a?b=c",
        "https://xn--fiqs8s.example/",
        "https://93.184.216.34/hook",
        "https://[2606:2800:220:1:248:1893:25c8:1946]/",
    ],
)
def test_a_webhook_may_go_outside(url: str) -> None:
    assert is_allowed(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://hooks.jiazi.example/",
        "ftp://hooks.jiazi.example/",
        "https://",
        "https:///path",
        "//hooks.jiazi.example/",
        "https://localhost/",
        "https://LOCALHOST./",
        "https://db.internal/",
        "https://printer.local/",
        "https://portal/",
        "https://127.0.0.1/",
        "https://127.1/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0x7f.0.0.1/",
        "https://0177.0.0.1/",
        "https://10.1.2.3/",
        "https://172.16.0.1/",
        "https://192.168.1.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/",
        "https://0.0.0.0/",
        "https://224.0.0.1/",
        "https://255.255.255.255/",
        "https://[::1]/",
        "https://[::]/",
        "https://[fe80::1]/",
        "https://[fc00::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[::ffff:7f00:1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[2002:7f00:1::]/",
        "https://user:pass@hooks.jiazi.example/",
        "https://hooks.jiazi.example@127.0.0.1/",
        "https://hooks.jiazi.example#@127.0.0.1/",
        "https://hooks.jiazi.example\\@127.0.0.1/",
        "https://hooks.jiazi.example/\r\nhost: x",
        "https://hooks.jiazi.example/ x",
        "https://hooks.jiazi.example:22/",
        "https://hooks.jiazi.example:99999/",
        "https://hooks.jiazi.example:0/",
        "https://ｌocalhost.example/",
        "https://[::1/",
        "https://hooks.jiazi.example/" + "a" * 500,
    ],
)
def test_a_webhook_may_not_go_inside(url: str) -> None:
    assert not is_allowed(url)
    assert not is_allowed(url, insecure=True)


@pytest.mark.parametrize("url", ["http://127.0.0.1:9000/", "http://localhost/", "http://[::1]:1/"])
def test_this_machine_only_where_a_setting_allows_it(url: str) -> None:
    assert is_allowed(url, insecure=True)
    assert not is_allowed(url)


def test_what_a_name_resolves_to_is_judged_by_the_same_rule() -> None:
    assert is_public(ip_address("93.184.216.34"))
    assert not is_public(ip_address("::ffff:10.0.0.1"))


class TestOnThisMachine:
    @pytest.fixture
    def api_settings(self) -> Api:
        return Api(requests_per_second=10_000, burst=100_000, allow_insecure_webhooks=True)

    def test_the_setting_reaches_the_operation(self, program: Client) -> None:
        assert subscribed(program, url="http://127.0.0.1:9000/hook")["subscription"]["url"].startswith("http://")


def test_the_pages_show_subscription_message_and_attempts(
    program: Client, porter: Porter, person: Actor, house: House
) -> None:
    identity = subscribed(program, "evidence.deposit")["subscription"]["id"]
    message = ping(program, identity)["id"]
    with house.open_context(person) as ctx:
        outbox.note(ctx, message, outcome(500, "<b>no</b>"))
    with porter.letting_in(entry_of(person, credential=Credential.SESSION)):
        pages = [
            program.get(path, headers={"accept": "text/html"})
            for path in ("/webhooks", f"/webhooks/subscriptions/{identity}", f"/webhooks/messages/{message}")
        ]
    assert [page.status_code for page in pages] == [200, 200, 200]
    assert identity in pages[0].text
    assert message in pages[1].text
    assert "&lt;b&gt;no&lt;/b&gt;" in pages[2].text
    assert "replay" not in pages[2].text, "it is being delivered"


def test_the_page_tells_that_the_house_stopped_a_subscription(
    program: Client, porter: Porter, person: Actor, house: House
) -> None:
    identity = subscribed(program, "evidence.deposit")["subscription"]["id"]
    message = ping(program, identity)["id"]
    with house.open_context(person) as ctx:
        outbox.note(ctx, message, outcome(410, ""))
    assert program.get(f"{ROOT}/{identity}").json()["stopped_because"] == "gone"
    with porter.letting_in(entry_of(person, credential=Credential.SESSION)):
        page = program.get("/webhooks", headers={"accept": "text/html"})
    assert "The house has stopped a subscription" in page.text


def test_a_program_reads_messages_and_has_one_delivered_again(program: Client, house: House, person: Actor) -> None:
    identity = subscribed(program, "evidence.deposit")["subscription"]["id"]
    first, second = ping(program, identity)["id"], ping(program, identity)["id"]
    listed = program.get(f"{MESSAGES}?subscription={identity}&limit=1").json()
    assert ([one["id"] for one in listed["items"]], listed["total"]) == ([second], 2)
    rest = program.get(f"{MESSAGES}?subscription={identity}&limit=1&cursor={listed['next_cursor']}").json()
    assert [one["id"] for one in rest["items"]] == [first]
    early = program.post(f"{MESSAGES}/{first}/replay", headers=new_key())
    assert (early.status_code, early.json()["code"]) == (409, "not-over")
    with house.open_context(person) as ctx:
        outbox.note(ctx, first, outcome(204, ""))
    shown = program.get(f"{MESSAGES}/{first}").json()
    assert (shown["message"]["state"], shown["deliveries"][0]["status"]) == ("delivered", 204)
    again = program.post(f"{MESSAGES}/{first}/replay", headers=new_key()).json()
    assert (again["id"], again["state"]) == (first, "waiting")
    assert again["run"] != shown["message"]["run"]
    assert program.get(f"{MESSAGES}?cursor=nonsense").status_code == 422
    assert program.get(f"{MESSAGES}/nonsense").status_code == 404


def outcome(status: int, excerpt: str) -> Outcome:
    """What came of an attempt."""
    at = datetime(2031, 3, 4, 2, 30, tzinfo=UTC)
    return Outcome(at=at, status=status, error=None, duration_ms=5, excerpt=excerpt)
