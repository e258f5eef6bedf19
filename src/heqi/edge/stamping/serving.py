"""HTTP around the development authority: POST a query, get a reply (RFC 3161, 3.4). Every limit stands here."""

from __future__ import annotations

import re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import socket
from threading import BoundedSemaphore, Event
from typing import Any

from heqi.edge.stamping.stamping import QUERY_LIMIT_BYTES, Authority
from heqi.engines.trust.timestamps import DEVELOPMENT_LABEL, QUERY_TYPE, REPLY_TYPE

AT_ONCE = 32
"""Connections at once; whoever comes more is told 503."""
SILENCE_SECONDS = 5
"""So long a connection may keep us waiting."""


class StampingServer(ThreadingHTTPServer):
    """One authority on one address."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, address: tuple[str, int], authority: Authority, slow_seconds: int) -> None:
        self.authority, self.slow_seconds = authority, slow_seconds
        self.places = BoundedSemaphore(AT_ONCE)
        super().__init__(address, _Handler)

    def process_request(self, request: socket | tuple[bytes, socket], client_address: Any) -> None:
        """In a thread, if there is a place."""
        assert isinstance(request, socket)
        if self.places.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            request.settimeout(SILENCE_SECONDS)
            request.sendall(b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            self.shutdown_request(request)

    def process_request_thread(self, request: socket | tuple[bytes, socket], client_address: Any) -> None:
        """Frees the place at the end."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self.places.release()

    def handle_error(self, request: object, client_address: object) -> None:
        """A caller who left is no event."""


class _Handler(BaseHTTPRequestHandler):
    server: StampingServer  # pyright: ignore[reportIncompatibleVariableOverride]
    timeout = SILENCE_SECONDS
    server_version, sys_version = "heqi-dev-tsa", ""

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if re.fullmatch("[0-9]{1,9}", length) is None or "Transfer-Encoding" in self.headers:
            return self._say(411, b"")
        if self.headers.get("Content-Type", "").strip().lower() != QUERY_TYPE:
            return self._say(415, f"{QUERY_TYPE}\n".encode())
        if int(length) > QUERY_LIMIT_BYTES:
            return self._say(413, b"")
        query = self.rfile.read(int(length))
        if len(query) < int(length):
            return None
        Event().wait(self.server.slow_seconds)
        return self._say(200, self.server.authority.answer(query), REPLY_TYPE)

    def do_GET(self) -> None:
        self._say(200, f"{DEVELOPMENT_LABEL}\nRFC 3161, POST {QUERY_TYPE}\n".encode())

    def _say(self, status: int, body: bytes, kind: str = "text/plain; charset=utf-8") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: who asked and for what is nobody's business."""
