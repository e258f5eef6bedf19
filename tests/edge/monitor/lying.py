"""A web server that shows a toy log, honestly or not."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from heqi.kernel.problems import Problem
from tests.engines.trust.toy_log import ToyLog

LONGEST = 64 * 1024 * 1024
BOMB = gzip.compress(bytes(16 * 1024 * 1024))
Trick = Callable[[BaseHTTPRequestHandler], None]


class Server(ThreadingHTTPServer):
    """Answers from ``log``; ``tricks`` by address come first. ``asked`` holds path and headers of each request."""

    daemon_threads = True
    log: ToyLog
    tricks: dict[str, Trick]
    asked: list[tuple[str, dict[str, str]]]
    token: str | None = None

    @property
    def address(self) -> str:
        """Where it listens, with a prefix as logs have."""
        return f"http://127.0.0.1:{self.server_address[1]}/log"


class _Handler(BaseHTTPRequestHandler):
    server: Server  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_GET(self) -> None:
        path = self.path.removeprefix("/log/")
        self.server.asked.append((path, {name.lower(): value for name, value in self.headers.items()}))
        if self.server.token and self.headers.get("authorization") != f"Bearer {self.server.token}":
            self.send_error(401)
        elif path in self.server.tricks:
            self.server.tricks[path](self)
        else:
            self._honestly(path)

    def _honestly(self, path: str) -> None:
        try:
            send(self, self.server.log.read(path, LONGEST))
        except Problem:
            self.send_error(404)

    def log_message(self, format: str, *args: Any) -> None:
        return


def send(handler: BaseHTTPRequestHandler, content: bytes, **headers: str) -> None:
    """A whole answer."""
    handler.send_response(200)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("content-length", str(len(content)))
    handler.end_headers()
    handler.wfile.write(content)


def endless(handler: BaseHTTPRequestHandler) -> None:
    """A body that never ends."""
    handler.send_response(200)
    handler.end_headers()
    for _ in range(LONGEST // 65_536):
        handler.wfile.write(b"x" * 65_536)


def stalling(handler: BaseHTTPRequestHandler) -> None:
    """Not a word."""
    time.sleep(3)


def dribbling(handler: BaseHTTPRequestHandler) -> None:
    """A byte now and then, for as long as anybody listens."""
    handler.send_response(200)
    handler.end_headers()
    for _ in range(200):
        handler.wfile.write(b"x")
        time.sleep(0.05)


def bomb(handler: BaseHTTPRequestHandler) -> None:
    """A few bytes that stand for many."""
    send(handler, BOMB, Content_Encoding="gzip")


def cut_off(handler: BaseHTTPRequestHandler) -> None:
    """Less than was promised."""
    handler.send_response(200)
    handler.send_header("content-length", "100")
    handler.end_headers()
    handler.wfile.write(b"x")
    handler.close_connection = True


def endless_headers(handler: BaseHTTPRequestHandler) -> None:
    """Headers that never end."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(100_000):
        handler.wfile.write(b"x-%d: %s\r\n" % (number, b"y" * 100))


def garbage(handler: BaseHTTPRequestHandler) -> None:
    """No HTTP at all."""
    handler.wfile.write(b"\0\1\2 nonsense\r\n\r\n")
    handler.close_connection = True


def elsewhere(handler: BaseHTTPRequestHandler) -> None:
    """Somewhere else."""
    handler.send_response(302)
    handler.send_header("location", "http://127.0.0.1:9/")
    handler.send_header("content-length", "0")
    handler.end_headers()


@contextmanager
def serving(log: ToyLog) -> Generator[Server]:
    """The server for the length of the block."""
    with Server(("127.0.0.1", 0), _Handler) as server:
        server.log, server.tricks, server.asked = log, {}, []
        server.handle_error = lambda request, client_address: None  # whoever hangs up is meant to
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
