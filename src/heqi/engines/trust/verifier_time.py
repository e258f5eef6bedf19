"""Checks an RFC 3161 time token offline: Python >= 3.9 and ``cryptography`` >= 42, nothing else; reads DER by hand.

The token is the time-stamp token of RFC 3161 alone (a CMS ContentInfo), without the response around it. Every byte of
it is signed or checked, or part of a certificate that the chain does not need.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding

TOKEN_LIMIT_BYTES, CERTIFICATES_LIMIT, CHAIN_LIMIT = 65536, 16, 6
NULLS, TIME_STAMPING = (b"", b"\x05\x00"), "1.3.6.1.5.5.7.3.8"
DEVELOPMENT_POLICY = "1.3.6.1.4.1.32473.3161"
PKCS7, PKCS9, SMIME, ANSI = "2a864886f70d0107", "2a864886f70d0109", "2a864886f70d010910", "2a8648ce3d0403"
HASHES = {"608648016503040201": "sha256", "608648016503040202": "sha384", "608648016503040203": "sha512"}
DIGESTS = {"sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512()}
RSA_OIDS = {f"2a864886f70d0101{end}": name for end, name in (("0b", "sha256"), ("0c", "sha384"), ("0d", "sha512"))}
EC_OIDS = {ANSI + "02": "sha256", ANSI + "03": "sha384", ANSI + "04": "sha512"}
KNOWN = (x509.BasicConstraints, x509.KeyUsage, x509.ExtendedKeyUsage, x509.CertificatePolicies)
ODD = (LookupError, TypeError, AttributeError, OverflowError, UnsupportedAlgorithm, x509.DuplicateExtension,
       x509.InvalidVersion, x509.UnsupportedGeneralNameType)  # fmt: skip


def need(holds: bool, otherwise: str) -> None:
    """ValueError unless it holds."""
    if not holds:
        raise ValueError(otherwise)


def values(data: bytes, *tags: int) -> list[tuple[int, bytes, bytes]]:
    """Tag, content and encoding of each DER value in ``data``; ValueError for other spellings and other tags."""
    found: list[tuple[int, bytes, bytes]] = []
    while data:
        need(len(data) > 1 and data[1] < 0x84 and data[1] != 0x80 and data[0] & 31 != 31, "not DER")
        start = 2 + max(0, data[1] - 0x80)
        size = data[1] if start == 2 else int.from_bytes(data[2:start], "big")
        need(len(data) >= start + size and (start == 2 or size >= max(0x80, 1 << 8 * (start - 3))), "not DER")
        found.append((data[0], data[start : start + size], data[: start + size]))
        data = data[start + size :]
    need(not tags or tuple(tag for tag, _, _ in found) == tags, "not a time token")
    return found


def parts(data: bytes, *tags: int) -> list[bytes]:
    """The contents of the values in ``data``, which have exactly these tags."""
    return [content for _, content, _ in values(data, *tags)]


def algorithm(content: bytes) -> str:
    """Object identifier, in hex, of an AlgorithmIdentifier that has no parameters."""
    tag, oid, whole = values(content)[0]
    need(tag == 6 and content[len(whole) :] in NULLS, "an algorithm with parameters")
    return oid.hex()


def dotted(oid: bytes) -> str:
    """An object identifier in dots."""
    numbers, value = [0], 0
    for byte in oid:
        value = value << 7 | byte & 127
        if byte < 128:
            numbers, value = [*numbers, value], 0
    numbers[:2] = divmod(numbers[1], 40) if numbers[1] < 80 else (2, numbers[1] - 80)
    return ".".join(map(str, numbers))


def time_info(signed: bytes) -> dict[str, Any]:
    """What the signed TSTInfo says."""
    fields = values(parts(signed, 0x30)[0])
    need([tag for tag, _, _ in fields[:5]] == [2, 6, 0x30, 2, 0x18] and fields[0][1] == b"\1", "not a TSTInfo")
    method, imprint = parts(fields[2][1], 0x30, 4)
    moment = re.fullmatch(rb"([0-9]{14})(?:\.([0-9]{1,6}))?Z", fields[4][1])
    if moment is None or HASHES.get(algorithm(method)) != "sha256":
        raise ValueError("not a time in UTC for a SHA-256")
    time = datetime.strptime(moment[1].decode() + "+0000", "%Y%m%d%H%M%S%z")
    time += timedelta(microseconds=int((moment[2] or b"").ljust(6, b"0")))
    more = {tag: content for tag, content, _ in fields[5:]}
    need(set(more) <= {0x30, 1, 2, 0xA0}, "a TSTInfo with extensions")
    units = {2: 1_000_000, 0x80: 1000, 0x81: 1}
    stated = [units[tag] * int.from_bytes(part, "big") for tag, part, _ in values(more.get(0x30, b""))]
    facts = {"serial": int.from_bytes(fields[3][1], "big"), "accuracy_micros": sum(stated) if stated else None}
    return {**facts, "time": time, "imprint": imprint, "policy": dotted(fields[1][1])}


def extension(certificate: x509.Certificate, kind: type[Any]) -> Any:
    """The extension of this kind, None where there is none."""
    return next((each for each in certificate.extensions if isinstance(each.value, kind)), None)


def is_valid(certificate: x509.Certificate, when: datetime) -> bool:
    """Whether it was valid then and has nothing critical that is unknown here."""
    known = all(isinstance(each.value, KNOWN) for each in certificate.extensions if each.critical)
    return known and certificate.not_valid_before_utc <= when < certificate.not_valid_after_utc


def issued(certificate: x509.Certificate, issuer: x509.Certificate, below: int) -> bool:
    """Whether ``issuer`` may and did issue it; ``below``: authorities between them and the end of the chain."""
    try:
        certificate.verify_directly_issued_by(issuer)
        may, usage = extension(issuer, x509.BasicConstraints), extension(issuer, x509.KeyUsage)
    except (*ODD, ValueError, InvalidSignature):
        return False
    if may is None or not may.value.ca or (may.value.path_length is not None and may.value.path_length < below):
        return False
    return usage is None or usage.value.key_cert_sign


def chains(
    leaf: x509.Certificate, pool: Sequence[x509.Certificate], anchors: Sequence[x509.Certificate], when: datetime
) -> bool:
    """Whether a chain leads to an anchor, each certificate in it valid ``when``."""
    reached = [leaf] if is_valid(leaf, when) else []
    for below in range(CHAIN_LIMIT):
        if any(issued(one, anchor, below) and is_valid(anchor, when) for one in reached for anchor in anchors):
            return True
        reached = [by for by in pool if any(issued(one, by, below) for one in reached) and is_valid(by, when)]
    return False


def is_stamper(leaf: x509.Certificate) -> bool:
    """Whether its one purpose, critically, is time-stamping."""
    purpose, usage = extension(leaf, x509.ExtendedKeyUsage), extension(leaf, x509.KeyUsage)
    if purpose is None or not purpose.critical or [oid.dotted_string for oid in purpose.value] != [TIME_STAMPING]:
        return False
    return usage is None or usage.value.digital_signature or usage.value.content_commitment


def is_signed(key: Any, method: str, digest: str, signature: bytes, data: bytes) -> bool:
    """Whether the signature holds: RSA (PKCS #1 v1.5, 2,048 bits or more) or ECDSA, with this digest."""
    try:
        if isinstance(key, rsa.RSAPublicKey):
            known = method == "2a864886f70d010101" or RSA_OIDS.get(method) == digest
            need(known and key.key_size >= 2048, "a weak key, or another digest")
            key.verify(signature, data, padding.PKCS1v15(), DIGESTS[digest])
        elif isinstance(key, ec.EllipticCurvePublicKey):
            need(EC_OIDS.get(method) == digest, "another digest")
            key.verify(signature, data, ec.ECDSA(DIGESTS[digest]))
        else:
            return False
    except (InvalidSignature, ValueError):
        return False
    return True


def names_signer(attributes: dict[str, bytes], leaf: x509.Certificate) -> bool:
    """Whether the signing-certificate attributes (RFC 2634, RFC 5816), one or both, name ``leaf``."""
    found: list[bool] = []
    for oid, default in ((SMIME + "020c", "sha1"), (SMIME + "022f", "sha256")):
        if oid in attributes:
            (statement,) = parts(attributes[oid], 0x30)
            named = values(parts(parts(statement)[0])[0])
            own = named[0][0] == 0x30 and default == "sha256"  # the digest is stated
            digest = hashlib.new(HASHES[algorithm(named[0][1])] if own else default, leaf.public_bytes(Encoding.DER))
            found.append(named[own][1] == digest.digest())
    return bool(found) and all(found)


def signer_of(sid: bytes, certificates: Sequence[x509.Certificate]) -> x509.Certificate:
    """The one certificate that issuer and serial number name."""
    (_, _, issuer), (_, serial, _) = values(sid, 0x30, 2)
    named = (issuer, int.from_bytes(serial, "big"))
    found = [one for one in certificates if (one.issuer.public_bytes(), one.serial_number) == named]
    need(len(found) == 1, "the signer's certificate is missing")
    return found[0]


def check_signature(signer: bytes, signed: bytes, certificates: Sequence[x509.Certificate]) -> x509.Certificate:
    """The signer's certificate; ValueError unless the one SignerInfo signs ``signed`` with it, for time-stamping."""
    version, sid, method, _, signing, signature = parts(signer, 2, 0x30, 0x30, 0xA0, 0x30, 4)
    pairs = [parts(pair, 6, 0x31) for pair in parts(values(signer)[3][1])]
    attributes = {oid.hex(): content for oid, content in pairs}
    leaf, digest = signer_of(sid, certificates), HASHES.get(algorithm(method), "")
    need(version == b"\1" and bool(digest) and len(attributes) == len(pairs), "no signer of a time token")
    need(parts(attributes[PKCS9 + "03"], 6)[0].hex() == SMIME + "0104", "signs something else than a time")
    need(parts(attributes[PKCS9 + "04"], 4)[0] == hashlib.new(digest, signed).digest(), "signs another time")
    as_set = b"\x31" + values(signer)[3][2][1:]
    need(is_signed(leaf.public_key(), algorithm(signing), digest, signature, as_set), "the signature does not hold")
    need(names_signer(attributes, leaf) and is_stamper(leaf), "not signed by an authority for time-stamping")
    return leaf


def verify_time(token: bytes, stamped: bytes, anchors: Sequence[x509.Certificate]) -> dict[str, Any]:
    """What a time token says of the bytes ``stamped``; ValueError unless it holds and leads to a self-signed anchor.

    ``time`` (aware), ``accuracy_micros`` (None: not stated), ``serial``, ``policy``, ``authority`` (its name),
    ``certificate`` (SHA-256 in hex), ``development``: whether it comes from a development authority (no legal effect).
    """
    try:
        need(len(token) <= TOKEN_LIMIT_BYTES, "too long")
        kind, content = parts(parts(token, 0x30)[0], 6, 0xA0)
        version, methods, inner, pool, signers = parts(parts(content, 0x30)[0], 2, 0x31, 0x30, 0xA0, 0x31)
        inner_kind, wrapped = parts(inner, 6, 0xA0)
        need((kind.hex(), inner_kind.hex(), version) == (PKCS7 + "02", SMIME + "0104", b"\3"), "not a time token")
        (signer,), (signed,) = parts(signers, 0x30), parts(wrapped, 4)
        need([algorithm(one) for one in parts(methods, 0x30)] == [algorithm(parts(signer)[2])], "digests do not fit")
        need(0 < len(values(pool)) <= CERTIFICATES_LIMIT, "too many certificates")
        certificates = [x509.load_der_x509_certificate(one) for _, _, one in values(pool)]
        facts = time_info(signed)
        leaf = check_signature(signer, signed, certificates)
        need(facts.pop("imprint") == hashlib.sha256(stamped).digest(), "a token for something else")
        roots = [anchor for anchor in anchors if anchor.issuer == anchor.subject]
        need(chains(leaf, certificates, roots, facts["time"]), "no chain to an anchor at that time")
    except ODD as error:
        raise ValueError(f"cannot be read: {error}") from error
    policies = extension(leaf, x509.CertificatePolicies)
    named = [facts["policy"], *(one.policy_identifier.dotted_string for one in (policies.value if policies else ()))]
    facts.update(authority=leaf.subject.rfc4514_string(), development=DEVELOPMENT_POLICY in named)
    return {**facts, "certificate": leaf.fingerprint(hashes.SHA256()).hex()}
