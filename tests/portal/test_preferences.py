"""Theme, density, amounts and market colours: chosen by a link, remembered in a cookie, drawn by the server."""

from __future__ import annotations

import re

import msgspec
import pytest
from litestar.testing import TestClient

from heqi.portal.doorkeeper import Doorkeeper
from heqi.portal.gate import Gate
from heqi.portal.house import House
from heqi.portal.preferences import KINDS, Preferences, own_address, read_preferences
from heqi.portal.server import front

Client = TestClient[Gate]
PAGE = {"accept": "text/html"}


def html_tag(client: Client) -> str:
    found = re.search(r"<html[^>]*>", client.get("/style", headers=PAGE).text)
    assert found is not None
    return found[0]


def test_who_has_chosen_nothing_follows_the_system(client: Client) -> None:
    assert "data-theme" not in html_tag(client)
    assert 'data-density="comfortable"' in html_tag(client)
    assert 'data-market="red-up"' in html_tag(client)


@pytest.mark.parametrize(
    ("address", "drawn"),
    [
        ("theme/dark", 'data-theme="heqi-dark"'),
        ("theme/light", 'data-theme="heqi"'),
        ("density/compact", 'data-density="compact"'),
        ("market/green-up", 'data-market="green-up"'),
    ],
)
def test_a_choice_is_drawn_by_the_server_from_then_on(client: Client, address: str, drawn: str) -> None:
    answer = client.get(f"/settings/{address}?to=/style%3Fsort%3Dtitle", follow_redirects=False)
    assert answer.headers["location"] == "/style?sort=title"
    assert "HttpOnly" in answer.headers["set-cookie"]
    assert drawn in html_tag(client)


def test_amounts_are_short_until_the_visitor_wants_them_in_full(client: Client) -> None:
    short = client.get("/style", headers=PAGE).text
    client.get("/settings/figures/full?to=/style")
    full = client.get("/style", headers=PAGE).text
    assert "CNY 1.23bn" in short
    assert re.search(r"<data[^>]*>CNY 1,234,567,890.12</data>", full)


def test_every_choice_of_the_menu_is_a_link_that_works_and_comes_back(client: Client) -> None:
    links = re.findall(r'href="(/settings/[^"]+)"', client.get("/style?state=done", headers=PAGE).text)
    assert {link.split("/")[2] for link in links} == set(KINDS)
    for link in links:
        answer = client.get(link.replace("&amp;", "&"), follow_redirects=False)
        assert (answer.status_code, answer.headers["location"]) == (302, "/style?state=done"), link


@pytest.mark.parametrize("address", ["theme/pink", "font/large", "theme/heqi-dark"])
def test_what_is_not_offered_is_not_found(client: Client, address: str) -> None:
    answer = client.get(f"/settings/{address}", follow_redirects=False)
    assert answer.status_code == 404
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    "to", ["//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil.example", "x", ""]
)
def test_no_choice_leads_out_of_the_house(to: str) -> None:
    assert own_address(to) == "/"


def test_behind_https_choices_are_kept_as_safely_as_the_session(house: House) -> None:
    address = "https://heqi.example"
    settings = msgspec.structs.replace(house.settings, public_address=address)
    keeper = Doorkeeper(settings.sign_in, "a key of the tests", address)
    there = msgspec.structs.replace(house, settings=settings, doorkeeper=keeper)
    with TestClient(front(there), base_url=address) as client:  # pyright: ignore[reportArgumentType]
        for path, name in (("/settings/theme/dark", "heqi_theme"), ("/language/en", "heqi_language")):
            cookie = client.get(path, follow_redirects=False).headers["set-cookie"]
            assert cookie.startswith(f"__Host-{name}=")
            assert {"Secure", "HttpOnly", "Path=/"} <= {part.strip() for part in cookie.split(";")}
        page = client.get("/", headers={"accept": "text/html"}).text
        assert 'data-theme="heqi-dark"' in page
        assert '<html lang="en' in page


def test_an_unknown_cookie_is_as_if_nothing_was_chosen(client: Client) -> None:
    assert read_preferences({"heqi_theme": "pink", "heqi_density": ""}) == Preferences()
    client.cookies.set("heqi_theme", "pink")
    assert "data-theme" not in html_tag(client)
