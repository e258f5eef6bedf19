"""A witness as somebody else might write it, from the specifications alone: nothing of ours is used in here."""

from __future__ import annotations

import base64
import hashlib
import time
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

NAME = "foreign.example/w1"


def node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


def consistent(old: int, old_root: bytes, new: int, new_root: bytes, proof: list[bytes]) -> bool:
    """RFC 9162, 2.1.4.2, step by step."""
    if old == new or old == 0:
        return not proof and (old == 0 or old_root == new_root)
    if old & (old - 1) == 0:
        proof = [old_root, *proof]
    fn, sn = old - 1, new - 1
    while fn % 2 == 1:
        fn, sn = fn // 2, sn // 2
    if not proof:
        return False
    fr = sr = proof[0]
    for c in proof[1:]:
        if sn == 0:
            return False
        if fn % 2 == 1 or fn == sn:
            fr, sr = node(c, fr), node(c, sr)
            while fn % 2 == 0 and fn != 0:
                fn, sn = fn // 2, sn // 2
        else:
            sr = node(sr, c)
        fn, sn = fn // 2, sn // 2
    return (fr, sr, sn) == (old_root, new_root, 0)


class ForeignWitness:
    """Keeps its state in memory, extra signature lines and all."""

    def __init__(self, log_key: str) -> None:
        self.origin, _, coded = log_key.split("+", 2)
        self.log_key = Ed25519PublicKey.from_public_bytes(base64.b64decode(coded)[1:])
        self.private = Ed25519PrivateKey.from_private_bytes(b"\x55" * 32)
        public = b"\x04" + self.private.public_key().public_bytes_raw()
        self.key_id = hashlib.sha256(NAME.encode() + b"\n" + public).digest()[:4]
        self.key = f"{NAME}+{self.key_id.hex()}+{base64.b64encode(public).decode()}"
        self.size, self.root = 0, b""
        self.turn = Lock()

    def answer(self, body: bytes) -> tuple[int, str, bytes]:
        head, note = body.split(b"\n\n", 1)
        first, *proof = head.decode().split("\n")
        old = int(first.removeprefix("old "))
        text, signatures = note.split(b"\n\n", 1)
        text += b"\n"
        origin, size, root = text.decode().splitlines()[:3]
        if origin != self.origin:
            return 404, "text/plain", b""
        try:
            self.log_key.verify(base64.b64decode(signatures.split()[2])[4:], text)
        except InvalidSignature:
            return 403, "text/plain", b""
        with self.turn:
            if old > int(size):
                return 400, "text/plain", b""
            if old != self.size:
                return 409, "text/x.tlog.size", f"{self.size}\n".encode()
            hashes = [base64.b64decode(line) for line in proof]
            if not consistent(old, self.root, int(size), base64.b64decode(root), hashes):
                return 422, "text/plain", b""
            self.size, self.root = int(size), base64.b64decode(root)
        return 200, "text/plain", self.line(text, other=True) + self.line(text)

    def line(self, text: bytes, *, other: bool = False) -> bytes:
        moment = int(time.time())
        signature = self.private.sign(b"cosignature/v1\ntime %d\n" % moment + text)
        key_id = b"\x01\x02\x03\x04" if other else self.key_id
        coded = base64.b64encode(key_id + moment.to_bytes(8, "big") + signature)
        return f"\u2014 {NAME} ".encode() + coded + b"\n"


@contextmanager
def foreign_witness(log_key: str) -> Generator[tuple[ForeignWitness, str]]:
    """A running foreign witness and its submission prefix, which is not the root of its server."""
    witness = ForeignWitness(log_key)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status, kind, answer = (
                witness.answer(body) if self.path == "/tlog/v0/add-checkpoint" else (404, "text/plain", b"")
            )
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield witness, f"http://127.0.0.1:{server.server_port}/tlog/v0/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
