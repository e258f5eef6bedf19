"""No server makes the reader wait, fill up or follow."""

from __future__ import annotations

import gzip
from collections.abc import Iterator

import pytest

from heqi.edge.monitor.web import BadAddress, TokenInTheOpen, WebSource
from heqi.engines.trust.reading import AccessRefused, AnswerTooLong, NotThere, SourceUnreachable
from heqi.kernel.clock import SystemClock
from tests.edge.monitor import lying
from tests.edge.monitor.lying import Server, Trick, send, serving
from tests.engines.trust.toy_log import ToyLog, bodies

CLOCK = SystemClock()


@pytest.fixture
def server() -> Iterator[Server]:
    with serving(ToyLog(bodies(300))) as running:
        yield running


class Waits(list[float]):
    def __call__(self, seconds: float) -> None:
        self.append(seconds)


def source(server: Server, waits: Waits | None = None, token: str | None = None) -> WebSource:
    wait = Waits() if waits is None else waits
    return WebSource(server.address, clock=CLOCK, wait=wait, token=token, timeout_seconds=0.3, whole_seconds=0.6)


def test_what_the_log_has_is_read_plain_or_compressed(server: Server) -> None:
    wanted = server.log.right("tile/entries/000")
    assert wanted is not None
    with source(server) as web:
        assert web.read("tile/entries/000", 10**6) == wanted
        server.tricks["tile/entries/000"] = lambda handler: send(
            handler, gzip.compress(wanted), Content_Encoding="gzip"
        )
        assert web.read("tile/entries/000", len(wanted)) == wanted
        with pytest.raises(NotThere):
            web.read("tile/0/001", 10**6)
    assert server.asked[0][1]["accept-encoding"] == "gzip, identity"
    assert "authorization" not in server.asked[0][1]


@pytest.mark.parametrize("trick", [lying.endless, lying.bomb], ids=lambda trick: trick.__name__)
def test_too_much_is_refused_without_being_read(server: Server, trick: Trick) -> None:
    server.tricks["checkpoint"] = trick
    with source(server) as web, pytest.raises(AnswerTooLong):
        web.read("checkpoint", 65_536)
    assert len(server.asked) == 1, "not tried again"
    assert len(lying.BOMB) < 65_536 / 2, "packed it would be let in"


@pytest.mark.parametrize(
    "trick",
    [lying.stalling, lying.dribbling, lying.cut_off, lying.garbage, lying.endless_headers, lying.elsewhere],
    ids=lambda trick: trick.__name__,
)
def test_a_server_that_does_not_answer_properly_is_tried_three_times(server: Server, trick: Trick) -> None:
    server.tricks["checkpoint"] = trick
    waits, begun = Waits(), CLOCK.monotonic()
    with source(server, waits) as web, pytest.raises(SourceUnreachable):
        web.read("checkpoint", 65_536)
    assert (len(server.asked), list(waits)) == (3, [0.5, 2.0])
    assert CLOCK.monotonic() - begun < 6


@pytest.mark.parametrize("broken", [b"no gzip", gzip.compress(b"x" * 1000, mtime=0)[:-9]], ids=["none", "cut"])
def test_broken_compression_is_no_answer(server: Server, broken: bytes) -> None:
    server.tricks["checkpoint"] = lambda handler: send(handler, broken, Content_Encoding="gzip")
    with source(server) as web, pytest.raises(SourceUnreachable):
        web.read("checkpoint", 65_536)


def test_unknown_compression_is_no_answer(server: Server) -> None:
    server.tricks["checkpoint"] = lambda handler: send(handler, b"x", Content_Encoding="br")
    with source(server) as web, pytest.raises(SourceUnreachable, match="br"):
        web.read("checkpoint", 65_536)


def test_what_passes_by_itself_is_waited_for(server: Server) -> None:
    def busy(handler: object) -> None:
        del server.tricks["checkpoint"]
        handler.send_response(429)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        handler.send_header("retry-after", "7")  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        handler.send_header("content-length", "0")  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        handler.end_headers()  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]

    server.tricks["checkpoint"] = busy
    waits = Waits()
    with source(server, waits) as web:
        assert web.read("checkpoint", 65_536) == server.log.right("checkpoint")
    assert list(waits) == [7.0]


def test_the_token_is_shown_and_needed(server: Server) -> None:
    server.token = "hq_token"
    with source(server, token="hq_token") as web:
        assert web.read("checkpoint", 65_536)
    with source(server) as web, pytest.raises(AccessRefused, match="401"):
        web.read("checkpoint", 65_536)


def test_the_token_goes_over_the_network_encrypted_only() -> None:
    with pytest.raises(TokenInTheOpen):
        WebSource("http://log.example/log", clock=CLOCK, wait=Waits(), token="hq_token")
    for address in ("https://log.example/log", "http://localhost:1", "http://[::1]:1/log"):
        with WebSource(address, clock=CLOCK, wait=Waits(), token="hq_token") as web:
            assert web.name == address


@pytest.mark.parametrize(
    "address",
    ["", "log", "ftp://x", "http://", "http://user:word@host/", "http://host/?q", "http://host/#f", "http://[x"],
)
def test_only_an_address_of_a_log_is_taken(address: str) -> None:
    with pytest.raises(BadAddress):
        WebSource(address, clock=CLOCK, wait=Waits())
