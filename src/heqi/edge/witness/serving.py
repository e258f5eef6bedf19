"""HTTP for a witness: three addresses, and a limit on everything that a stranger could make large or slow."""

from __future__ import annotations

import io
import json
import socket
import sys
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import BoundedSemaphore
from typing import Any

from heqi.edge.witness.answering import JSON_TYPE, Tell, Witness
from heqi.engines.trust.witnessing import REQUEST_LIMIT_BYTES, TEXT_TYPE
from heqi.kernel.clock import Clock

CONNECTION_LIMIT = 64
IDLE_SECONDS, REQUEST_SECONDS, ANSWER_SECONDS = 75.0, 10.0, 10.0
"""How long a connection may wait for its next request, a request take from first to last byte, an answer be taken."""
ADD, MISCONDUCT, STANDING = "/add-checkpoint", "/misconduct", "/status"


class Patient(io.RawIOBase):
    """What a client sends, until a deadline that its next bytes do not move."""

    def __init__(self, connection: socket.socket, clock: Clock) -> None:
        self._connection, self._clock = connection, clock
        self._deadline, self._waiting = 0.0, False
        self.expect()

    def expect(self) -> None:
        """A new request may begin."""
        self._deadline, self._waiting = self._clock.monotonic() + IDLE_SECONDS, True

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        left = self._deadline - self._clock.monotonic()
        if left <= 0:
            raise TimeoutError
        self._connection.settimeout(left)
        try:
            count = self._connection.recv_into(buffer)
        finally:
            self._connection.settimeout(ANSWER_SECONDS)
        if self._waiting:
            self._deadline, self._waiting = self._clock.monotonic() + REQUEST_SECONDS, False
        return count


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = ANSWER_SECONDS
    wbufsize = 65_536
    server: Server  # pyright: ignore[reportIncompatibleVariableOverride]

    def setup(self) -> None:
        super().setup()
        self.rfile.close()
        self._patient = Patient(self.connection, self.server.clock)
        self.rfile = io.BufferedReader(self._patient, 16_384)

    def handle_one_request(self) -> None:
        self._patient.expect()
        super().handle_one_request()

    def do_GET(self) -> None:
        """The standing of the witness, and what it holds against logs."""
        answers: dict[str, Callable[[], dict[str, Any]]] = {
            STANDING: self.server.witness.standing,
            MISCONDUCT: self.server.witness.misconduct,
        }
        if self.path in answers:
            body = json.dumps(answers[self.path](), ensure_ascii=False, indent=1).encode() + b"\n"
            self._answer(200, body, JSON_TYPE)
        else:
            self.send_error(405 if self.path == ADD else 404)

    def do_POST(self) -> None:
        """``add-checkpoint``."""
        length = self.headers.get("Content-Length", "")
        if self.path != ADD:
            self.send_error(405 if self.path in (STANDING, MISCONDUCT) else 404)
        elif "Transfer-Encoding" in self.headers or not (length.isascii() and length.isdigit()):
            self.send_error(411)
        elif len(length) > 9 or int(length) > REQUEST_LIMIT_BYTES:
            self.send_error(413)
        else:
            body = self.rfile.read(int(length))
            if len(body) < int(length):
                self.close_connection = True
                return
            ruling = self.server.witness.add_checkpoint(body)
            self._answer(ruling.status, ruling.body, ruling.media_type)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """A plain sentence; whatever else the client sends on this connection is not read."""
        self.close_connection = True
        reason = message or self.responses.get(code, ("refused", ""))[0]
        self._answer(code, f"{reason}\n".encode(), TEXT_TYPE)

    def _answer(self, status: int, body: bytes, media_type: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        self.wfile.flush()

    def version_string(self) -> str:
        """Nothing about the machine."""
        return "heqi-witness"

    def log_message(self, format: str, *args: Any) -> None:
        """What matters is told by the witness itself."""


class Server(ThreadingHTTPServer):
    """Listens for one witness."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = CONNECTION_LIMIT

    def __init__(self, address: tuple[str, int], witness: Witness, clock: Clock, tell: Tell) -> None:
        self.witness, self.clock, self._tell = witness, clock, tell
        self._places = BoundedSemaphore(CONNECTION_LIMIT)
        self.address_family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
        super().__init__(address, Handler)

    def server_bind(self) -> None:
        """Without asking anybody for the name of this machine."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def process_request(self, request: Any, client_address: Any) -> None:
        """A thread for this connection, while there is a place for it."""
        if self._places.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self._tell("too_many_connections", limit=CONNECTION_LIMIT)
            self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """One connection to its end."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._places.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A connection that broke is told of in one line."""
        self._tell("connection_broke", reason=type(sys.exc_info()[1]).__name__)
