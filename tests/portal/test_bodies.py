"""What a body may be, and how long it may take."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any

import pytest
from litestar.testing import TestClient

from heqi.portal.bodies import FIELD_BYTES, TEXT_BYTES, BodyCut, BodyLate, impatient
from heqi.portal.door import Door
from heqi.portal.gate import Gate
from heqi.portal.house import House
from heqi.portal.server import create_app
from tests.portal.conftest import new_operator, session_headers

Client = TestClient[Gate]
FORMS = ("/evidence/deposits", "/api/v1/evidence/deposits", "/verify/bundle")
DISPOSITION = b'content-disposition: form-data; name="files"'
Message = dict[str, Any]


def multipart(*parts: tuple[bytes, bytes]) -> bytes:
    return b"".join(b"--b0\r\n" + head + b"\r\n\r\n" + body + b"\r\n" for head, body in parts) + b"--b0--\r\n"


def send(client: Client, path: str, body: bytes, kind: str = "multipart/form-data; boundary=b0") -> tuple[int, str]:
    answer = client.post(path, content=body, headers={"content-type": kind})
    return answer.status_code, answer.json()["code"]


@pytest.mark.parametrize("path", FORMS)
def test_text_in_a_form_is_small_and_files_are_not_text(client: Client, path: str) -> None:
    file = (DISPOSITION + b'; filename="a"', b"x" * (TEXT_BYTES + 1))
    assert send(client, path, multipart((DISPOSITION, b"x" * (FIELD_BYTES + 1)))) == (413, "too-large")
    fields = [(DISPOSITION, b"x" * FIELD_BYTES)] * (TEXT_BYTES // FIELD_BYTES)
    assert send(client, path, multipart(*fields)) == (422, "nothing-sent")
    assert send(client, path, multipart(file, *fields, (DISPOSITION, b"x"))) == (413, "too-large")
    assert client.get("/api/v1/evidence/entries").json()["total"] == 0


def test_a_file_beside_text_is_deposited(client: Client) -> None:
    parts = (DISPOSITION, b"words"), (DISPOSITION + b'; filename="a"', b"x" * (TEXT_BYTES + 1)), (DISPOSITION, b"more")
    kind = {"content-type": "multipart/form-data; boundary=b0"}
    (receipt,) = client.post("/api/v1/evidence/deposits", content=multipart(*parts), headers=kind).json()
    assert receipt["size_bytes"] == TEXT_BYTES + 1


@pytest.mark.parametrize("path", FORMS)
@pytest.mark.parametrize(
    "body",
    [
        multipart((DISPOSITION, b"\xff\xfe")),
        multipart((DISPOSITION + b"\r\ncontent-type: text/plain; charset=bogus", b"a")),
        multipart((DISPOSITION + b"\r\ncontent-type: text/plain; charset=zlib", b"a")),
        multipart((DISPOSITION + b"\r\ncontent-type: text/plain; charset=utf-16", b"a")),
        multipart((DISPOSITION + b'; filename="a"', b"a"))[:-9],
        multipart(*[(DISPOSITION, b"")] * 1001),
        b"junk",
        b"",
    ],
    ids=["not utf-8", "bogus charset", "codec of bytes", "other charset", "no end", "too many", "junk", "nothing"],
)
def test_a_form_that_cannot_be_read_is_the_senders_fault(client: Client, path: str, body: bytes) -> None:
    assert send(client, path, body) == (400, "not-a-form")


@pytest.mark.parametrize("kind", ["", "text/plain", "multipart/form-data", "multipart/form-data; boundary=", ";;="])
def test_a_form_of_another_kind_is_the_senders_fault(client: Client, kind: str) -> None:
    assert send(client, "/verify/bundle", multipart((DISPOSITION, b"a")), kind) == (400, "not-a-form")


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"a":' * 100_000], ids=["lists", "objects"])
@pytest.mark.parametrize("path", ["/verify/hash", "/api/v1/sandbox/batches"])
def test_json_nested_too_deeply_is_the_senders_fault(client: Client, path: str, body: bytes) -> None:
    assert send(client, path, body, "application/json") == (400, "bad-request")


numbers = count()


def request(house: House, path: str, arriving: Sequence[Message], headers: dict[str, str]) -> tuple[list[Message], int]:
    """What is answered to a POST whose body arrives as told and then stays out, and how often it was asked for."""
    coming, answered, asked = iter(arriving), list[Message](), 0

    async def receive() -> Message:
        nonlocal asked
        asked += 1
        for message in coming:
            return message
        await asyncio.sleep(60)
        raise AssertionError("nobody waits that long")

    async def answer(message: Message) -> None:
        answered.append(message)

    all_headers = {"host": "127.0.0.1:8080", "content-type": "multipart/form-data; boundary=b0", **headers}
    all_headers |= session_headers(house, new_operator(house, f"operator{next(numbers)}"))
    scope: Message = {"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "scheme": "http"}
    scope |= {"method": "POST", "path": path, "raw_path": path.encode(), "query_string": b"", "root_path": ""}
    scope |= {"headers": [(name.encode(), value.encode()) for name, value in all_headers.items()]}
    scope |= {"client": ("127.0.0.1", 1), "server": ("127.0.0.1", 8080), "state": {}}
    gate: Any = Gate(Door(create_app(house), house), idle_seconds=0.2)
    asyncio.run(asyncio.wait_for(gate(scope, receive, answer), 20))
    return answered, asked


HALF: Message = {"type": "http.request", "body": multipart((DISPOSITION, b"a"))[:20], "more_body": True}
GONE: Message = {"type": "http.disconnect"}


@pytest.mark.parametrize("path", [*FORMS, "/verify/hash", "/api/v1/sandbox/batches"])
def test_a_body_that_stays_out_is_given_up(house: House, path: str) -> None:
    for arriving in ([], [HALF]):
        (start, *_), _ = request(house, path, arriving, {"content-length": "1000"})
        assert start["status"] == 408
        assert dict(start["headers"])[b"connection"] == b"close"


def test_a_body_cut_off_half_way_is_no_error_of_the_house(house: House) -> None:
    (start, *_), _ = request(house, "/evidence/deposits", [HALF, GONE], {"content-length": "1000"})
    assert start["status"] == 400


@pytest.mark.parametrize("path", FORMS)
@pytest.mark.parametrize(("length", "status"), [("99999999", 413), ("", 411), ("-1", 411), ("²", 411), ("1e3", 411)])
def test_an_upload_beyond_the_limit_is_refused_before_it_is_read(
    house: House, path: str, length: str, status: int
) -> None:
    (start, *_), asked = request(house, path, [HALF], {"content-length": length})
    assert (start["status"], asked) == (status, 0)


def test_after_the_whole_body_one_may_wait_for_the_client_to_go() -> None:
    def messages() -> Iterator[Message]:
        yield {"type": "http.request", "body": b"a", "more_body": True}
        yield {"type": "http.request", "body": b"b"}
        yield GONE

    coming = messages()

    async def receive() -> Any:
        message = next(coming)
        await asyncio.sleep(0.1 if message is GONE else 0)
        return message

    async def all_three() -> list[str]:
        received = impatient(receive, idle_seconds=0.05)
        return [(await received())["type"] for _ in range(3)]

    assert asyncio.run(all_three()) == ["http.request", "http.request", "http.disconnect"]


def test_silence_and_an_end_half_way_are_told_apart() -> None:
    async def silent() -> Any:
        await asyncio.sleep(60)

    async def gone() -> Any:
        return GONE

    for receive, problem in ((silent, BodyLate), (gone, BodyCut)):
        with pytest.raises(problem):
            asyncio.run(impatient(receive, 0.01)())  # pyright: ignore[reportArgumentType]
