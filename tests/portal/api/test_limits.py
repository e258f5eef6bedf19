"""Limits: how often, how much, how deep."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient

from heqi.kernel.settings import Api
from heqi.portal.api.limits import MOST_CALLERS, Buckets, shared_by
from heqi.storage import Actor
from tests.portal.api.conftest import Porter, entry_of
from tests.portal.api.world import HOOKS, hook_body, new_key

Client = TestClient[Any]


class Turned:
    """A clock that moves only when it is turned."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> Any:
        raise AssertionError("nobody asks for the date")

    def monotonic(self) -> float:
        return self.seconds


def test_a_bucket_gives_its_burst_then_what_flows_in() -> None:
    clock = Turned()
    buckets = Buckets(2.0, 3, clock)
    assert [buckets.take("a") for _ in range(4)] == [(2, 1), (1, 1), (0, 2), (-1, 2)]
    clock.seconds = 0.5
    assert buckets.take("a") == (0, 2)
    assert buckets.take("a")[0] == -1
    clock.seconds = 100
    assert buckets.take("a") == (2, 1), "a bucket never holds more than its burst"


def test_everybody_has_a_bucket_of_their_own_and_the_oldest_goes_first() -> None:
    buckets = Buckets(1.0, 1, Turned())
    assert buckets.take("a")[0] == 0
    assert buckets.take("b")[0] == 0
    assert buckets.take("a")[0] == -1
    for number in range(MOST_CALLERS):
        buckets.take(f"c{number}")
    assert buckets.take("a")[0] == 0


def test_the_workers_share_the_limit() -> None:
    buckets = shared_by(4, Api(requests_per_second=20, burst=100), Turned())
    assert (buckets.requests_per_second, buckets.burst) == (5.0, 25)
    assert shared_by(64, Api(requests_per_second=1, burst=1), Turned()).burst == 1


class TestAtTheApi:
    @pytest.fixture
    def api_settings(self) -> Api:
        return Api(requests_per_second=2, burst=6)  # two workers: 1 a second and 3 at once in each

    def test_who_asks_too_often_is_told_when_to_come_again(
        self, program: Client, porter: Porter, person: Actor
    ) -> None:
        answers = [program.get(HOOKS) for _ in range(5)]
        assert [one.status_code for one in answers] == [200, 200, 200, 429, 429]
        assert answers[0].headers["ratelimit-policy"] == '"caller";q=3;w=3'
        assert answers[0].headers["ratelimit"] == '"caller";r=2;t=1'
        refused = answers[3]
        assert refused.json()["code"] == "too-many-requests"
        assert refused.headers["retry-after"] == "1"
        assert refused.headers["ratelimit"].startswith('"caller";r=0;')
        with porter.letting_in(entry_of(msgspec.structs.replace(person, id="per_other"))):
            assert program.get(HOOKS).status_code == 200
        assert program.get("/healthz").status_code == 200


def test_a_body_beyond_the_limit_is_refused_with_the_limit(program: Client) -> None:
    body = {**hook_body(), "url": "x" * (1024 * 1024)}
    refused = program.post(HOOKS, json=body, headers=new_key())
    assert (refused.status_code, refused.json()["code"]) == (413, "body-too-large")
    assert str(1024 * 1024) in refused.json()["detail"]


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_a_body_nested_too_deeply_is_refused(program: Client, opening: str) -> None:
    headers = {**new_key(), "content-type": "application/json"}
    refused = program.post(HOOKS, content=opening * 100_000, headers=headers)
    assert refused.status_code == 400
    assert refused.headers["content-type"] == "application/problem+json"


def test_too_many_items_are_refused_with_their_place(program: Client) -> None:
    body = {**hook_body(), "events": [f"webhooks.{number}" for number in range(101)]}
    refused = program.post(HOOKS, json=body, headers=new_key())
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["place"] == "events"


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({"url": "x" * 20_001, "events": ["*"]}, "url"),
        ({"url": "https://a.example", "events": ["x" * 20_001]}, "events/0"),
        ({"url": "https://a.example", "events": ["x"] * 1_001}, "events"),
    ],
)
def test_no_text_and_no_list_is_longer_than_any_may_be(program: Client, body: dict[str, Any], place: str) -> None:
    refused = program.post(HOOKS, json=body, headers=new_key())
    assert refused.status_code == 422
    assert [one["place"] for one in refused.json()["errors"]] == [place]
    assert "at most" in refused.json()["errors"][0]["detail"]
