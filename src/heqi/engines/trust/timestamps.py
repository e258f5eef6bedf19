"""Time tokens (RFC 3161) on checkpoints: asking for one, and reading every reason why an answer is none.

**What is stamped**: the text of a checkpoint, UTF-8, from its first byte to the newline behind the root; neither the
blank line nor any signature line (:func:`stamped_bytes`). These are the bytes that the log signs and witnesses cosign,
so cosignatures can be added later and every token stays good. Whoever shows that this text existed shows that the root
did, and by it every entry below.

The signature and the chain are judged by OpenSSL (through rfc3161-client), the rest is read from asn1crypto's parse;
:mod:`verifier_time` does the same from scratch for bundles, and a test holds the two against each other.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec
import rfc3161_client
from asn1crypto import cms as asn1crypto_cms
from asn1crypto import core as asn1crypto_core
from asn1crypto import parser as asn1crypto_parser
from asn1crypto import tsp as asn1crypto_tsp
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID
from rfc3161_client.errors import VerificationError

from heqi.engines.trust import verifier_time
from heqi.engines.trust.time_faults import Fault, TokenProblem

cms: Any = asn1crypto_cms
parser: Any = asn1crypto_parser
tsp: Any = asn1crypto_tsp

DEVELOPMENT_LABEL = "DEVELOPMENT — NO LEGAL EFFECT / 开发用，无法律效力"
DEVELOPMENT_POLICY = verifier_time.DEVELOPMENT_POLICY
"""Below the number that RFC 5612 sets aside for documentation: no authority can have it."""
QUERY_TYPE, REPLY_TYPE = "application/timestamp-query", "application/timestamp-reply"

ANSWER_LIMIT_BYTES = TOKEN_LIMIT_BYTES = 65_536
ANCHORS_LIMIT_BYTES = 1 << 20
CERTIFICATES_LIMIT = 16
RSA_LEAST_BITS = 2048
NONCE_BYTES = 16
SHOWN_LIMIT = 200
DIGESTS = {"sha256", "sha384", "sha512"}
ODD_CERTIFICATES = (x509.DuplicateExtension, x509.InvalidVersion, x509.UnsupportedGeneralNameType, UnsupportedAlgorithm)
UNSTATED_ACCURACY = timedelta(seconds=1)
"""What is allowed for where a token states no accuracy: it tells whole seconds."""


class TimeQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A request for a token."""

    der: bytes
    imprint: bytes
    """SHA-256 of what is to be stamped."""
    nonce: int


class TimeToken(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a token says, and what is wrong with it; only without problems does it prove anything."""

    problems: tuple[TokenProblem, ...]
    token: bytes = b""
    """DER of the token alone (CMS ContentInfo), as a bundle carries it."""
    time: datetime | None = None
    """In UTC: what was stamped existed before this, give or take the accuracy."""
    accuracy_micros: int | None = None
    """As stated by the authority; None: not stated."""
    authority: str = ""
    """Name of the signer (RFC 4514)."""
    serial: int = 0
    policy: str = ""
    """OID under which it was given, in dots."""
    imprint: bytes = b""
    """What was stamped, by its SHA-256."""
    development: bool = False
    """Without legal effect: from a development authority."""

    @property
    def good(self) -> bool:
        """Whether nothing is wrong with it."""
        return not self.problems

    @property
    def accuracy(self) -> timedelta:
        """How far the time may be off, by the authority's own word."""
        return UNSTATED_ACCURACY if self.accuracy_micros is None else timedelta(microseconds=self.accuracy_micros)


class Expected(msgspec.Struct, frozen=True, kw_only=True):
    """What a token is held against."""

    imprint: bytes
    anchors: Sequence[x509.Certificate]
    """Self-signed certificates of authorities that are trusted; :func:`read_anchors`."""
    nonce: int | None = None
    """Of the request; None for a token that was kept."""
    policy: str | None = None
    """None: any."""
    between: tuple[datetime, datetime] | None = None
    """House clock when it was asked for and when it came; None: whatever the time."""
    tolerance: timedelta = timedelta(seconds=2)
    development: bool = False
    """Whether the authority is declared as one for development."""


class _AnswerShape(asn1crypto_core.Sequence):
    _fields = [  # noqa: RUF012 the library's own way to declare
        ("status", asn1crypto_tsp.PKIStatusInfo),
        ("token", asn1crypto_cms.ContentInfo, {"optional": True}),
    ]


_Answer: Any = _AnswerShape


class _Unreadable(Exception):
    """Not a time token."""


def stamped_bytes(note: bytes) -> bytes:
    """The bytes of a checkpoint that a token covers: its text, without the blank line and the signatures."""
    text, blank, _ = note.partition(b"\n\n")
    assert blank, "a signed checkpoint"
    return text + b"\n"


def time_query(stamped: bytes, nonce: bytes) -> TimeQuery:
    """A request for a token on ``stamped`` (SHA-256, with the certificates); ``nonce`` is 16 fresh random bytes."""
    assert len(nonce) == NONCE_BYTES
    # The highest bit is set, so that every nonce has one length and none begins with a zero.
    imprint, number = hashlib.sha256(stamped).digest(), int.from_bytes(nonce, "big") | 1 << 8 * NONCE_BYTES - 1
    named = {"hash_algorithm": {"algorithm": "sha256"}, "hashed_message": imprint}
    request = tsp.TimeStampReq({"version": "v1", "message_imprint": named, "nonce": number, "cert_req": True})
    return TimeQuery(request.dump(), imprint, number)


def read_anchors(pem: bytes) -> list[x509.Certificate]:
    """The trust anchors of a PEM file; ValueError unless there are some and each is a self-signed authority."""
    if len(pem) > ANCHORS_LIMIT_BYTES:
        raise ValueError("longer than 1 MiB")
    anchors = x509.load_pem_x509_certificates(pem)
    for anchor in anchors:
        may = next((each.value for each in anchor.extensions if isinstance(each.value, x509.BasicConstraints)), None)
        if anchor.issuer != anchor.subject or may is None or not may.ca:
            raise ValueError(f"no self-signed authority: {anchor.subject.rfc4514_string()}")
    return anchors


def read_answer(answer: bytes, expected: Expected) -> TimeToken:
    """What an authority's answer (TimeStampResp) is worth. Never raises for what came from outside."""
    if len(answer) > ANSWER_LIMIT_BYTES:
        return _refused(Fault.TOO_LONG)
    try:
        parsed: Any = _Answer.load(answer, strict=True)
        status, said = parsed["status"]["status"].native, _said(parsed["status"])
        token: bytes = parsed["token"].dump() if parsed["token"].native else b""
        if parsed.dump(force=True) != answer and not token:
            return _refused(Fault.MALFORMED)
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError) as error:
        return _refused(Fault.MALFORMED, str(error))
    if status not in ("granted", "granted_with_mods"):
        return _refused(Fault.NOT_GRANTED, f"{status} {said}")
    return read_token(token, expected) if token else _refused(Fault.MALFORMED, "granted without a token")


def read_token(token: bytes, expected: Expected) -> TimeToken:
    """What a token (CMS ContentInfo alone) is worth. Never raises for what came from outside."""
    if len(token) > TOKEN_LIMIT_BYTES:
        return _refused(Fault.TOO_LONG)
    try:
        parts = _Parts(token)
        found = _facts(parts)
        problems = tuple(_problems(parts, found, expected))
    except (_Unreadable, ValueError, TypeError, LookupError, AttributeError, RecursionError, OverflowError) as error:
        return _refused(Fault.MALFORMED, str(error))
    except ODD_CERTIFICATES as error:
        return _refused(Fault.MALFORMED, str(error))
    development = expected.development or found.policy == DEVELOPMENT_POLICY or DEVELOPMENT_POLICY in parts.policies
    if development and not expected.development:
        problems += (TokenProblem(Fault.UNDECLARED_DEVELOPMENT),)
    return msgspec.structs.replace(found, problems=problems, development=development)


class _Parts:
    """A token taken apart, in the one shape that is accepted: one signer, nothing that is not signed."""

    def __init__(self, token: bytes) -> None:
        content = cms.ContentInfo.load(token, strict=True)
        if content["content_type"].native != "signed_data":
            raise _Unreadable("not signed data")
        self.token, signed = token, content["content"]
        if signed["version"].native != "v3" or signed["encap_content_info"]["content_type"].native != "tst_info":
            raise _Unreadable("not a time token")
        if len(signed["signer_infos"]) != 1 or signed["crls"].native:
            raise _Unreadable("not one signer alone")
        self.signer: Any = signed["signer_infos"][0]
        if self.signer["unsigned_attrs"].native or self.signer["version"].native != "v1":
            raise _Unreadable("unsigned attributes, or another version")
        if not 0 < len(signed["certificates"]) <= CERTIFICATES_LIMIT:
            raise _Unreadable("no certificates, or too many")
        self.info: Any = signed["encap_content_info"]["content"].parsed
        self.certificates = [x509.load_der_x509_certificate(one.chosen.dump()) for one in signed["certificates"]]
        self.digest: str = self.signer["digest_algorithm"]["algorithm"].native
        methods = [self.signer["digest_algorithm"], *signed["digest_algorithms"]]
        if len(methods) != 2 or {one["algorithm"].native for one in methods} != {self.digest}:
            raise _Unreadable("digests do not fit")
        if any(one["parameters"].dump() not in (b"", b"\x05\x00") for one in [*methods, self._signing]):
            raise _Unreadable("an algorithm with parameters")
        self.leaf = self._leaf()

    @property
    def _signing(self) -> Any:
        return self.signer["signature_algorithm"]

    def _leaf(self) -> x509.Certificate:
        named = self.signer["sid"].chosen
        issuer, serial = named["issuer"].dump(), named["serial_number"].native
        found = [c for c in self.certificates if (c.issuer.public_bytes(), c.serial_number) == (issuer, serial)]
        if len(found) != 1:
            raise _Unreadable("the signer's certificate is missing")
        return found[0]

    @property
    def attributes(self) -> dict[str, Any]:
        """The signed attributes by type, each with one value."""
        pairs = [(one["type"].native, one["values"]) for one in self.signer["signed_attrs"]]
        if len(dict(pairs)) != len(pairs) or any(len(values) != 1 for _, values in pairs):
            raise _Unreadable("an attribute twice")
        return {kind: values[0] for kind, values in pairs}

    @property
    def policies(self) -> list[str]:
        """Policies that the signer's certificate names."""
        found = [each.value for each in self.leaf.extensions if isinstance(each.value, x509.CertificatePolicies)]
        return [policy.policy_identifier.dotted_string for each in found for policy in each]

    @property
    def is_strong(self) -> bool:
        """Whether digest, key and signature are of the accepted kinds and fit each other."""
        key, oid = self.leaf.public_key(), str(self._signing["algorithm"].native)
        if self.digest not in DIGESTS:
            return False
        if isinstance(key, rsa.RSAPublicKey):
            fits = oid in ("rsassa_pkcs1v15", f"{self.digest}_rsa")
            return fits and key.key_size >= RSA_LEAST_BITS
        return (
            isinstance(key, ec.EllipticCurvePublicKey) and self._signing["algorithm"].native == f"{self.digest}_ecdsa"
        )


def _refused(fault: Fault, detail: str = "") -> TimeToken:
    return TimeToken(problems=(_problem(fault, detail),))


def _problem(fault: Fault, detail: str = "") -> TokenProblem:
    return TokenProblem(fault, ascii(detail)[1:-1][:SHOWN_LIMIT])


def _said(status: Any) -> str:
    words = [str(word) for word in status["status_string"].native or ()]
    return " ".join([*sorted(status["fail_info"].native or ()), *words])


def _facts(parts: _Parts) -> TimeToken:
    """What the token says, believed or not."""
    info = parts.info
    if info["version"].native != "v1" or info["extensions"].native:
        raise _Unreadable("a TSTInfo with extensions")
    method, stated = info["message_imprint"]["hash_algorithm"], info["accuracy"].native
    if method["algorithm"].native != "sha256":
        raise _Unreadable("not for a SHA-256")
    units = {"seconds": 1_000_000, "millis": 1000, "micros": 1}
    return TimeToken(
        problems=(),
        token=parts.token,
        time=info["gen_time"].native,
        accuracy_micros=sum(units[unit] * (stated[unit] or 0) for unit in units) if stated else None,
        authority=parts.leaf.subject.rfc4514_string(),
        serial=info["serial_number"].native,
        policy=info["policy"].dotted,
        imprint=info["message_imprint"]["hashed_message"].native,
    )


def _problems(parts: _Parts, found: TimeToken, expected: Expected) -> Iterator[TokenProblem]:
    """Everything that is wrong with a token that could be read."""
    time, nonce = found.time, parts.info["nonce"].native
    assert time is not None
    if found.imprint != expected.imprint:
        yield _problem(Fault.WRONG_IMPRINT, f"is {found.imprint.hex()}")
    if expected.nonce not in (None, nonce):
        yield _problem(Fault.WRONG_NONCE)
    if expected.policy not in (None, found.policy):
        yield _problem(Fault.WRONG_POLICY, f"is {found.policy}")
    if not _is_stamper(parts.leaf):
        yield _problem(Fault.WRONG_PURPOSE)
    if not _names_signer(parts):
        yield _problem(Fault.WRONG_SIGNER)
    if not parts.is_strong:
        yield _problem(Fault.WEAK_ALGORITHM, parts.digest)
    if not parts.leaf.not_valid_before_utc <= time < parts.leaf.not_valid_after_utc:  # the end as OpenSSL takes it
        yield _problem(Fault.EXPIRED, f"{parts.leaf.not_valid_before_utc} .. {parts.leaf.not_valid_after_utc}")
    else:
        yield from _signature_problems(parts, found, expected)
    off = timedelta(0) if expected.between is None else time_off(found, expected.between)
    if abs(off) > found.accuracy + expected.tolerance:
        yield _problem(Fault.TIME_OFF, f"{off.total_seconds():+.3f} s")


def time_off(token: TimeToken, between: tuple[datetime, datetime]) -> timedelta:
    """How far a token's time is outside of when it was asked for; nothing within its accuracy, positive when ahead."""
    assert token.time is not None
    # Whole seconds are told downwards: 12:00:00 is said until 12:00:01.
    behind = token.time - between[0] + (timedelta(0) if token.time.microsecond else UNSTATED_ACCURACY)
    off = max(token.time - between[1], timedelta(0)) or min(behind, timedelta(0))
    return off if abs(off) > token.accuracy else timedelta(0)


def _is_stamper(leaf: x509.Certificate) -> bool:
    """Whether the certificate is critically and solely for time-stamping (RFC 3161, 2.3)."""
    purposes = [each for each in leaf.extensions if isinstance(each.value, x509.ExtendedKeyUsage)]
    if not purposes or not purposes[0].critical:
        return False
    wanted = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
    usage = next((each.value for each in leaf.extensions if isinstance(each.value, x509.KeyUsage)), None)
    return purposes[0].value == wanted and (usage is None or usage.digital_signature or usage.content_commitment)


def _names_signer(parts: _Parts) -> bool:
    """Whether the signing-certificate attributes, one or both, name the signer (RFC 2634, RFC 5816)."""
    found: list[bool] = []
    for kind, default in (("signing_certificate", "sha1"), ("signing_certificate_v2", "sha256")):
        if kind in parts.attributes:
            named = parts.attributes[kind]["certs"][0]
            digest = named["hash_algorithm"]["algorithm"].native if kind.endswith("v2") else default
            # SHA-1 in the older attribute only points to a certificate that the chain has to vouch for.
            method = {"sha1": hashes.SHA1, "sha256": hashes.SHA256, "sha384": hashes.SHA384, "sha512": hashes.SHA512}
            found.append(named["cert_hash"].native == parts.leaf.fingerprint(method[digest]()))
    return bool(found) and all(found)


def _signature_problems(parts: _Parts, found: TimeToken, expected: Expected) -> Iterator[TokenProblem]:
    """What OpenSSL says of the signature and of the chain at the time of the token."""
    try:
        answer = rfc3161_client.decode_timestamp_response(_granted(parts.token))
        rfc3161_client.VerifierBuilder(roots=list(expected.anchors)).build().verify(answer, found.imprint)
    except VerificationError as error:
        chain = "certificate verify error" in str(error)
        yield _problem(Fault.UNTRUSTED if chain else Fault.BAD_SIGNATURE, str(error))


def _granted(token: bytes) -> bytes:
    """A token in a granting answer, as rfc3161-client wants it: the certificates in the order of DER.

    OpenSSL writes them in any order, and nobody signs it. All other bytes stay as they are.
    """
    kind, wrapper = _children(_content(token))
    fields = _children(_content(_content(wrapper)))
    certificates = _emit(2, 0, *sorted(_children(_content(fields[3]))))
    signed = _emit(0, 16, *fields[:3], certificates, *fields[4:])
    return _emit(0, 16, b"\x30\x03\x02\x01\x00", _emit(0, 16, kind, _emit(2, 0, signed)))


def _content(raw: bytes) -> bytes:
    return parser.parse(raw, strict=True)[4]


def _children(content: bytes) -> list[bytes]:
    found: list[bytes] = []
    while content:
        _, _, _, header, inner, trailer = parser.parse(content)
        found.append(bytes(header + inner + trailer))
        content = content[len(found[-1]) :]
    return found


def _emit(kind: int, tag: int, *children: bytes) -> bytes:
    return parser.emit(kind, 1, tag, b"".join(children))
