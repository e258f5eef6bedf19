"""The certificates of the development authority: every name in them says that they are worth nothing."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from heqi.engines.trust.timestamps import DEVELOPMENT_LABEL, DEVELOPMENT_POLICY

LIFE = timedelta(days=3650)
EARLIER = timedelta(days=1)
"""So long before it was made a certificate is valid, for the sake of clocks that are behind."""


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """A key and its certificate."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate


def make_authority(now: datetime) -> Pair:
    """A self-signed authority for one kind of certificate: those of time-stampers."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name("CA")
    draft = _draft(name, name, key.public_key(), now - EARLIER, now + LIFE)
    draft = draft.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    draft = draft.add_extension(_usage(key_cert_sign=True), critical=True)
    draft = draft.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    return Pair(key=key, certificate=draft.sign(key, hashes.SHA256()))


def make_stamper(
    authority: Pair,
    now: datetime,
    *,
    key: ec.EllipticCurvePrivateKey | None = None,
    expired: bool = False,
    purposes: tuple[ObjectIdentifier, ...] = (ExtendedKeyUsageOID.TIME_STAMPING,),
) -> Pair:
    """A certificate for time-stamping (RFC 3161, 2.3), or, for tests, one that is expired or for something else."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    start, end = (now - 30 * EARLIER, now - EARLIER) if expired else (now - EARLIER, now + LIFE)
    draft = _draft(_name("TSA"), authority.certificate.subject, key.public_key(), start, end)
    above = authority.certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    identifier = x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(above)
    notice = x509.UserNotice(None, DEVELOPMENT_LABEL)
    policy = x509.PolicyInformation(ObjectIdentifier(DEVELOPMENT_POLICY), [notice])
    draft = draft.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    draft = draft.add_extension(_usage(digital_signature=True), critical=True)
    draft = draft.add_extension(x509.ExtendedKeyUsage(purposes), critical=True)
    draft = draft.add_extension(identifier, critical=False)
    draft = draft.add_extension(x509.CertificatePolicies([policy]), critical=False)
    return Pair(key=key, certificate=draft.sign(authority.key, hashes.SHA256()))


def _name(part: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, DEVELOPMENT_LABEL),
            x509.NameAttribute(NameOID.COMMON_NAME, f"Heqi development {part} (NO LEGAL EFFECT)"),
        ]
    )


def _draft(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, start: datetime, end: datetime
) -> x509.CertificateBuilder:
    draft = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key)
    return draft.serial_number(x509.random_serial_number()).not_valid_before(start).not_valid_after(end)


def _usage(*, key_cert_sign: bool = False, digital_signature: bool = False) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=digital_signature,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=key_cert_sign,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
