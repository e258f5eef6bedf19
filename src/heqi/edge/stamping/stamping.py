"""From a request for a time token to the answer (RFC 3161). Knows no network and no file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from asn1crypto import cms as asn1crypto_cms
from asn1crypto import core as asn1crypto_core
from asn1crypto import tsp as asn1crypto_tsp
from asn1crypto import x509 as asn1crypto_x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from heqi.edge.stamping.certificates import Pair, make_stamper
from heqi.edge.stamping.faults import Faults
from heqi.engines.trust.timestamps import DEVELOPMENT_LABEL, DEVELOPMENT_POLICY
from heqi.kernel.clock import Clock, Randomness

QUERY_LIMIT_BYTES = 4096
DIGEST_BYTES = {"sha256": 32, "sha384": 48, "sha512": 64}
ACCURACY_SECONDS = 1
cms: Any = asn1crypto_cms
core: Any = asn1crypto_core
tsp: Any = asn1crypto_tsp
x509: Any = asn1crypto_x509


class NotAccepted(Exception):
    """Why a request gets no token, in the words of RFC 3161 (PKIFailureInfo)."""


class _Refusal(asn1crypto_core.Sequence):
    _fields = [("status", asn1crypto_tsp.PKIStatusInfo)]  # noqa: RUF012 the library's own way to declare


class Authority:
    """Signs tokens, and misbehaves as it was told."""

    def __init__(
        self,
        above: Pair,
        stamper: Pair,
        serial: Callable[[], int],
        clock: Clock,
        randomness: Randomness,
        faults: Faults,
    ) -> None:
        self._faults, self._clock, self._randomness, self._serial = faults, clock, randomness, serial
        if faults.expired_cert:
            stamper = make_stamper(above, clock.now(), key=stamper.key, expired=True)
        if faults.wrong_eku:
            purposes = (ExtendedKeyUsageOID.TIME_STAMPING, ExtendedKeyUsageOID.CODE_SIGNING)
            stamper = make_stamper(above, clock.now(), key=stamper.key, purposes=purposes)
        self._key = stamper.key
        self._certificate = x509.Certificate.load(stamper.certificate.public_bytes(Encoding.DER))

    def answer(self, query: bytes) -> bytes:
        """The DER of the response to the DER of a request; whatever came, there is an answer."""
        if self._faults.garbage:
            return self._randomness.take(200)
        try:
            if self._faults.refuse:
                raise NotAccepted("time_not_available")
            token = self._token(_read(query))
            return bytes(tsp.TimeStampResp({"status": {"status": "granted"}, "time_stamp_token": token}).dump())
        except NotAccepted as refusal:
            words = [f"{refusal} ({DEVELOPMENT_LABEL})"]
            status = {"status": "rejection", "status_string": words, "fail_info": {str(refusal)}}
            refused: Any = _Refusal({"status": status})
            return bytes(refused.dump())

    def _token(self, request: Any) -> Any:
        imprint, nonce = request["message_imprint"], request["nonce"].native
        if self._faults.wrong_imprint:
            method = imprint["hash_algorithm"]["algorithm"].native
            other = hashlib.new(method, imprint["hashed_message"].native).digest()
            imprint = tsp.MessageImprint({"hash_algorithm": {"algorithm": method}, "hashed_message": other})
        info = {
            "version": "v1",
            "policy": DEVELOPMENT_POLICY,
            "message_imprint": imprint,
            "serial_number": self._serial(),
            "gen_time": self._now(),
            "accuracy": {"seconds": ACCURACY_SECONDS},
            "tsa": x509.GeneralName(name="directory_name", value=self._certificate.subject),
        }
        if nonce is not None:
            info["nonce"] = nonce + 1 if self._faults.wrong_nonce else nonce
        return self._signed(tsp.TSTInfo(info).dump(), bool(request["cert_req"].native))

    def _now(self) -> datetime:
        return self._clock.now().replace(microsecond=0) + timedelta(seconds=self._faults.clock_seconds)

    def _signed(self, info: bytes, with_certificate: bool) -> Any:
        """The CMS around a TSTInfo (RFC 3161, 2.4.2; RFC 5816)."""
        method = {"algorithm": "sha256"}
        named = {"cert_hash": hashlib.sha256(self._certificate.dump()).digest()}
        attributes = cms.CMSAttributes(
            [
                {"type": "content_type", "values": ["tst_info"]},
                {"type": "message_digest", "values": [hashlib.sha256(info).digest()]},
                {"type": "signing_certificate_v2", "values": [{"certs": [named]}]},
            ]
        )
        issuer = {"issuer": self._certificate.issuer, "serial_number": self._certificate.serial_number}
        signer = {
            "version": "v1",
            "sid": cms.SignerIdentifier({"issuer_and_serial_number": issuer}),
            "digest_algorithm": method,
            "signed_attrs": attributes,
            "signature_algorithm": {"algorithm": "sha256_ecdsa"},
            "signature": self._key.sign(attributes.dump(), ec.ECDSA(hashes.SHA256())),
        }
        content = {"content_type": "tst_info", "content": core.ParsableOctetString(info)}
        signed: dict[str, Any] = {"version": "v3", "digest_algorithms": [method], "encap_content_info": content}
        if with_certificate:
            signed["certificates"] = [self._certificate]
        signed["signer_infos"] = [signer]
        return cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(signed)})


def _read(query: bytes) -> Any:
    """The request, read to its last field. :class:`NotAccepted`."""
    try:
        request = tsp.TimeStampReq.load(query, strict=True)
        request.native  # noqa: B018 the library reads a field when it is asked for
        method = request["message_imprint"]["hash_algorithm"]["algorithm"].native
        size = len(request["message_imprint"]["hashed_message"].native)
        extensions, policy, version = request["extensions"].native, request["req_policy"].native, request["version"]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise NotAccepted("bad_data_format") from error
    if DIGEST_BYTES.get(method) != size:
        raise NotAccepted("bad_alg" if method not in DIGEST_BYTES else "bad_data_format")
    if version.native != "v1" or extensions:
        raise NotAccepted("unaccepted_extensions" if extensions else "bad_request")
    if policy not in (None, DEVELOPMENT_POLICY):
        raise NotAccepted("unaccepted_policy")
    return request
