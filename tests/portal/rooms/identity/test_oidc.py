"""Single sign-on: against a certified provider in a process of its own, and against one that errs on purpose."""

from __future__ import annotations

import hmac
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import msgspec
import pytest
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey
from msgspec.structs import replace

from heqi.kernel.clock import SystemClock
from heqi.kernel.settings import Provider
from heqi.portal.doorkeeper import Doorkeeper
from heqi.portal.house import House
from heqi.portal.oidc import ProviderClient, Untrustworthy
from heqi.portal.rooms.identity.model.records import LinkPurpose
from heqi.portal.rooms.identity.service import accounts
from tests.portal.conftest import free_port

from .conftest import ADDRESS, CHEAP, PASSWORD, Client, Moving, World, csrf, enter, furnished, log_in
from .provider import Running

ANSWER = f"{ADDRESS}/login/answer/tally"
NONCE = "nonce-of-this-sign-in"


@pytest.fixture(scope="module")
def provider() -> Iterator[Running]:
    running = Running(free_port(), ANSWER)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def house(database: Any, tmp_path: Path, moving: Moving, provider: Running) -> House:
    """A house that knows the provider; the clock is the present one, for the provider's is."""
    moving.moment = _now()
    secret = tmp_path / "secret"
    secret.write_text("secret-of-the-tests\n")
    one = Provider(name="tally", issuer=provider.issuer, client_id="heqi", client_secret_file=secret)
    keeper = Doorkeeper(replace(CHEAP, providers=(one,)), "a key of the tests", ADDRESS)
    return replace(furnished(database, tmp_path), doorkeeper=keeper, clock=moving)


def _now() -> Any:
    return SystemClock().now()


def go(client: Client, path: str = "/login/with/tally?next=/identity") -> str:
    answer = client.get(path)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def link(client: Client, world: World, provider: Running, subject: str) -> httpx.Response:
    """A signed-in person links an identity."""
    enter(client, world.house, world.admin)
    page = client.post("/identity/providers/tally")
    assert page.status_code == 200
    (address,) = [part for part in page.text.replace("&amp;", "&").split('"') if part.startswith(provider.issuer)]
    return client.get(provider.sign_in(address, subject))


def test_a_linked_identity_signs_in(browser: Client, world: World, provider: Running) -> None:
    answer = link(browser, world, provider, "he@tally")
    assert (answer.status_code, answer.headers["location"]) == (303, "/identity")
    with world.browser() as fresh:
        address = go(fresh)
        asked = parse_qs(urlsplit(address).query)
        assert asked["code_challenge_method"] == ["S256"]
        assert {"state", "nonce", "code_challenge"} <= asked.keys()
        back = fresh.get(provider.sign_in(address, "he@tally"))
        assert (back.status_code, back.headers["location"]) == (303, "/identity")
        assert "he.zhiqiu" in fresh.get("/identity").text


def test_an_unknown_identity_is_nobody_even_with_a_known_name(browser: Client, world: World, provider: Running) -> None:
    for subject in ("stranger", "he.zhiqiu", world.admin.id):
        answer = browser.get(provider.sign_in(go(browser), subject))
        assert answer.status_code == 403
        assert "heqi_session" not in browser.cookies


def test_an_invitation_links_the_identity_once(browser: Client, world: World, provider: Running) -> None:
    with world.house.open_context() as ctx:
        code = accounts.invite(ctx, world.colleague.id, LinkPurpose.JOIN)
    address = go(browser, f"/login/with/tally?invitation={code}")
    assert browser.get(provider.sign_in(address, "gu@tally")).status_code == 303
    assert "gu.qinghe" in browser.get("/identity").text
    assert browser.get(f"/login/with/tally?invitation={code}").status_code == 410
    with world.browser() as other:
        taken = link(other, world, provider, "gu@tally")
        assert taken.status_code == 409, "an identity belongs to one account"


def test_an_answer_counts_once_and_in_its_browser_only(browser: Client, world: World, provider: Running) -> None:
    link(browser, world, provider, "he@tally")
    with world.browser() as one, world.browser() as other:
        go(other)
        back = provider.sign_in(go(one), "he@tally")
        assert other.get(back).status_code == 410, "another browser"
        assert one.get(back).status_code == 410, "the answer was spent"
        back = provider.sign_in(go(one), "he@tally")
        assert one.get(back).status_code == 303
        assert one.get(back).status_code == 410
        assert one.get("/login/answer/tally?state=made-up&code=x").status_code == 410


def test_the_provider_changes_its_keys(browser: Client, world: World, provider: Running) -> None:
    link(browser, world, provider, "he@tally")
    provider.stop()
    provider.start()
    with world.browser() as fresh:
        assert fresh.get(provider.sign_in(go(fresh), "he@tally")).status_code == 303


def test_a_provider_that_is_down_is_told_and_the_password_still_works(
    browser: Client, world: World, provider: Running
) -> None:
    world.give_password(world.admin)
    back = provider.sign_in(go(browser), "he@tally")
    provider.stop()
    try:
        answer = browser.get(back)
        assert answer.status_code == 502
        assert "tally" in answer.text
        assert log_in(browser, "he.zhiqiu").status_code == 303
    finally:
        provider.start()


def test_linking_needs_the_form_of_the_page(browser: Client, world: World) -> None:
    enter(browser, world.house, world.admin)
    browser.headers.pop("x-csrf-token")
    assert browser.post("/identity/providers/tally").status_code == 403
    form = {"_csrf": csrf(browser.get("/identity"))}
    assert browser.post("/identity/providers/tally", data=form).status_code == 200
    assert browser.get("/login/with/unknown").status_code == 404
    assert PASSWORD not in browser.get("/identity").text


class Erring:
    """A provider that says what the test wants it to say."""

    def __init__(self, tmp_path: Path) -> None:
        self.key = RSAKey.generate_key(2048, {"kid": "one", "use": "sig", "alg": "RS256"})
        self.signing: Any = self.key
        self.header: dict[str, Any] = {"alg": "RS256", "kid": "one"}
        self.issuer = "https://tally.example"
        self.fetched = 0
        self.id_token: str | None = None
        secret = tmp_path / "secret"
        secret.write_text("s")
        one = Provider(name="tally", issuer=self.issuer, client_id="heqi", client_secret_file=secret)
        self.client = ProviderClient(one, httpx.MockTransport(self.answer))
        self.now = _now()
        self.claims: dict[str, Any] = {
            "iss": self.issuer, "aud": "heqi", "sub": "somebody", "nonce": NONCE,
            "iat": int(self.now.timestamp()), "exp": int(self.now.timestamp()) + 300,
        }  # fmt: skip

    def answer(self, request: httpx.Request) -> httpx.Response:
        address = self.issuer + "/"
        documents: dict[str, Any] = {
            "/.well-known/openid-configuration": {
                "issuer": self.issuer, "authorization_endpoint": address + "auth",
                "token_endpoint": address + "token", "jwks_uri": address + "jwks",
            },
            "/jwks": {"keys": [self.key.as_dict(private=False)]},
            "/token": {"id_token": self.token(), "access_token": "a", "token_type": "Bearer"},
        }  # fmt: skip
        self.fetched += request.url.path == "/jwks"
        return httpx.Response(200, json=documents[request.url.path])

    def token(self) -> str:
        if self.id_token is not None:
            return self.id_token
        return jwt.encode(self.header, self.claims, self.signing, algorithms=["RS256", "HS256"])

    def redeem(self) -> str:
        return self.client.redeem("code", redirect_uri=ANSWER, verifier="v" * 43, nonce=NONCE, now=self.now)


@pytest.fixture
def erring(tmp_path: Path) -> Erring:
    return Erring(tmp_path)


def test_a_good_token_names_the_subject(erring: Erring) -> None:
    assert erring.redeem() == "somebody"
    erring.claims["aud"] = ["heqi", "other"]
    erring.claims["azp"] = "heqi"
    assert erring.redeem() == "somebody"
    assert erring.fetched == 1, "keys are kept"


def change(name: str, value: object) -> Callable[[Erring], None]:
    def changed(erring: Erring) -> None:
        erring.claims[name] = value

    return changed


def without(name: str) -> Callable[[Erring], None]:
    def changed(erring: Erring) -> None:
        del erring.claims[name]

    return changed


def expired(erring: Erring) -> None:
    erring.claims["exp"] = int((erring.now - timedelta(minutes=5)).timestamp())


def old(erring: Erring) -> None:
    erring.claims["iat"] = int((erring.now - timedelta(hours=1)).timestamp())


def letters(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode()


def unsigned(erring: Erring) -> None:
    head, body = msgspec.json.encode({"alg": "none"}), msgspec.json.encode(erring.claims)
    erring.id_token = f"{letters(head)}.{letters(body)}."


def signed_with_the_secret(erring: Erring) -> None:
    erring.header, erring.signing = {"alg": "HS256"}, OctKey.import_key("s")


def signed_with_the_public_key(erring: Erring) -> None:
    head, body = msgspec.json.encode({"alg": "HS256", "kid": "one"}), msgspec.json.encode(erring.claims)
    signed = f"{letters(head)}.{letters(body)}"
    tag = hmac.digest(erring.key.as_pem(private=False), signed.encode(), "sha256")
    erring.id_token = f"{signed}.{letters(tag)}"


def signed_by_another(erring: Erring) -> None:
    erring.signing = RSAKey.generate_key(2048, {"kid": "one"})


FAULTS: dict[str, Callable[[Erring], object]] = {
    "another nonce": change("nonce", "of another sign-in"),
    "no nonce": without("nonce"),
    "another audience": change("aud", "other"),
    "meant for another party": lambda erring: erring.claims.update(aud=["heqi", "other"], azp="other"),
    "another issuer": change("iss", "https://evil.example"),
    "expired": expired,
    "no expiry": without("exp"),
    "made long ago": old,
    "nobody": without("sub"),
    "alg none": unsigned,
    "signed with the client's secret": signed_with_the_secret,
    "signed with the public key as secret": signed_with_the_public_key,
    "signed by another key": signed_by_another,
    "no token at all": lambda erring: setattr(erring, "id_token", "rubbish"),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
@pytest.mark.filterwarnings("ignore::joserfc.errors.SecurityWarning")
def test_a_token_with_a_fault_is_not_taken(erring: Erring, fault: Callable[[Erring], object]) -> None:
    fault(erring)
    with pytest.raises(Untrustworthy):
        erring.redeem()


def test_another_house_in_the_discovery_document_is_not_followed(erring: Erring, tmp_path: Path) -> None:
    other = Provider(
        name="tally", issuer="https://other.example", client_id="heqi", client_secret_file=tmp_path / "secret"
    )
    client = ProviderClient(other, httpx.MockTransport(erring.answer))
    with pytest.raises(Untrustworthy, match="another issuer"):
        client.metadata()
