"""A receiver of webhooks in a process of its own: ``receiver.py LOG WORD…`` says its port, then answers as told.

Each word is the answer to one request: a status, ``hang``, ``drip`` (a byte now and then), ``redirect`` or
``wait:SECONDS`` (429 with Retry-After); then 204 for ever. Every request becomes a line of JSON in LOG.
"""

from __future__ import annotations

import json
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

LOG, WORDS = Path(sys.argv[1]), iter(sys.argv[2:])


class Receiver(BaseHTTPRequestHandler):
    """Answers by the script."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"])).decode()
        seen = {"path": self.path, "headers": {k.lower(): v for k, v in self.headers.items()}, "body": body}
        with LOG.open("a") as file:
            file.write(json.dumps(seen) + "\n")
        self.answer(next(WORDS, "204"))

    def answer(self, word: str) -> None:
        """What the script says."""
        if word == "hang":
            time.sleep(60)
        elif word == "drip":
            for _ in range(120):
                self.wfile.write(b"H")
                self.wfile.flush()
                time.sleep(0.5)
        elif word == "redirect":
            self.send_response(302)
            self.send_header("location", f"http://127.0.0.1:{self.server.server_port}/elsewhere")  # pyright: ignore[reportAttributeAccessIssue]
            self.send_header("content-length", "0")
            self.end_headers()
        else:
            status, _, seconds = word.removeprefix("wait:").partition(":") if ":" not in word else ("429", "", word[5:])
            content = b"" if status == "204" else b"answer " + b"x" * 5000
            self.send_response(int(status))
            if seconds:
                self.send_header("retry-after", seconds)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on the screen."""


with ThreadingHTTPServer(("127.0.0.1", 0), Receiver) as server:
    print(server.server_port, flush=True)
    server.serve_forever()
