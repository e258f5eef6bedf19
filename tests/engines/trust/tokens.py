"""Time-stamping authorities of their own making for tests: OpenSSL's command line, pyHanko's dummy, and ours."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from cryptography import x509

from heqi.edge.stamping.certificates import make_authority, make_stamper
from heqi.edge.stamping.faults import parse_faults
from heqi.edge.stamping.stamping import Authority
from heqi.engines.trust.timestamps import Expected, TimeQuery, read_anchors
from heqi.kernel.clock import SystemRandomness

NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
NOTE = "heqi.invalid/abc\n5\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n\n\u2014 heqi.invalid/abc AAAA\n".encode()
TEXT = NOTE[: NOTE.index(b"\n\n") + 1]
NONCE = bytes(range(16))


class Noon:
    """A clock that stands at noon."""

    def __init__(self, moment: datetime = NOON) -> None:
        self.moment, self.seconds = moment, 100.0

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.seconds

    def wait(self, seconds: float, *, jump: float = 0) -> None:
        """Time goes by; with ``jump`` somebody sets the clock meanwhile."""
        self.moment += timedelta(seconds=seconds + jump)
        self.seconds += seconds


class OurAuthority:
    """The development authority inside this process, at noon."""

    def __init__(self, *faults: str) -> None:
        above = make_authority(NOON)
        self.anchors = [above.certificate]
        self.clock = Noon()
        serial = count(1).__next__
        stamper = make_stamper(above, NOON)
        self.answer = Authority(above, stamper, serial, self.clock, SystemRandomness(), parse_faults(faults)).answer


def expected(query: TimeQuery, anchors: list[x509.Certificate], **more: object) -> Expected:
    """What an answer to ``query`` is held against."""
    return Expected(imprint=query.imprint, anchors=anchors, nonce=query.nonce, **more)  # pyright: ignore[reportArgumentType]


CONFIGURATION = """
[tsa]
default_tsa = one
[one]
dir = {folder}
serial = {folder}/serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.2
digests = sha256, sha384, sha512
accuracy = {accuracy}
ordering = {ordering}
tsa_name = {tsa_name}
ess_cert_id_chain = {chain}
ess_cert_id_alg = {ess}
[v3_ca]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[v3_tsa]
basicConstraints = CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[v3_plain]
extendedKeyUsage = timeStamping
[v3_code]
extendedKeyUsage = critical, timeStamping, codeSigning
[req]
distinguished_name = name
[name]
"""


class OpenSsl:
    """OpenSSL's own time-stamping authority: root, one authority below it, and a stamper."""

    def __init__(self, folder: Path, *, kind: str = "rsa:2048", profile: str = "v3_tsa", **options: str) -> None:
        if shutil.which("openssl") is None:
            pytest.skip("needs the Debian package openssl")
        self.folder, settings = folder, {"accuracy": "secs:1, millisecs:500, microsecs:100", "ordering": "no"}
        settings |= {"tsa_name": "yes", "chain": "no", "ess": "sha256"} | options
        folder.mkdir(parents=True)
        (folder / "cnf").write_text(CONFIGURATION.format(folder=folder, **settings))
        (folder / "serial").write_text("01\n")
        self.certify("root", None, kind, "v3_ca")
        self.certify("middle", "root", kind, "v3_ca")
        self.certify("stamper", "middle", kind, profile)
        self.anchors = read_anchors((folder / "root.pem").read_bytes())

    def run(self, *words: str) -> str:
        """The output of one command; fails with what it said."""
        done = subprocess.run(["openssl", *words], cwd=self.folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    def certify(self, name: str, above: str | None, kind: str, profile: str) -> None:
        """A key, and its certificate by ``above``, or by itself."""
        curve = ("-pkeyopt", "ec_paramgen_curve:P-384") if kind == "ec" else ()
        new = ("-newkey", kind, *curve, "-nodes", "-keyout", f"{name}.key", "-subj", f"/CN=Test {name}/O=\u7532")
        signing = ("-CA", f"{above}.pem", "-CAkey", f"{above}.key") if above else ()
        self.run(
            "req", "-x509", "-utf8", *new, *signing, "-days", "3650", "-config", "cnf", "-extensions", profile,
            "-out", f"{name}.pem",
        )  # fmt: skip

    def answer(self, query: bytes) -> bytes:
        """The answer of ``openssl ts -reply``, with the authority in the middle in it."""
        (self.folder / "query").write_bytes(query)
        self.run(
            "ts", "-reply", "-config", "cnf", "-queryfile", "query", "-signer", "stamper.pem", "-inkey", "stamper.key",
            "-chain", "middle.pem", "-out", "reply",
        )  # fmt: skip
        return (self.folder / "reply").read_bytes()


Answer = Callable[[bytes], bytes]
