"""Time tokens: what is stamped, what a token says, and that every reason against one is found and named."""

from __future__ import annotations

import ast
import hashlib
import inspect
import random
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import rfc3161_client
from asn1crypto import keys as asn1crypto_keys
from asn1crypto import tsp as asn1crypto_tsp
from asn1crypto import x509 as asn1crypto_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

from heqi.edge.stamping.certificates import make_authority, make_stamper
from heqi.edge.stamping.faults import Faults
from heqi.edge.stamping.stamping import Authority
from heqi.engines.trust import timestamps, verifier_time
from heqi.engines.trust.time_faults import Fault
from heqi.engines.trust.timestamps import (
    ANSWER_LIMIT_BYTES,
    DEVELOPMENT_LABEL,
    DEVELOPMENT_POLICY,
    TimeToken,
    read_anchors,
    read_answer,
    read_token,
    stamped_bytes,
    time_query,
)
from heqi.engines.trust.verifier_time import verify_time
from heqi.kernel.clock import SystemRandomness
from tests.engines.trust.tokens import NONCE, NOON, NOTE, TEXT, Noon, OpenSsl, OurAuthority, expected

tsp: Any = asn1crypto_tsp
keys: Any = asn1crypto_keys
asn1_x509: Any = asn1crypto_x509
QUERY = time_query(TEXT, NONCE)
FIRST, LAST = (datetime(year, 1, 1, tzinfo=UTC).replace(tzinfo=None) for year in (2001, 2049))
pytestmark = pytest.mark.filterwarnings("ignore:Parsed a serial number:UserWarning")


@pytest.fixture(scope="module")
def openssl(tmp_path_factory: pytest.TempPathFactory) -> OpenSsl:
    return OpenSsl(tmp_path_factory.mktemp("openssl") / "one")


@pytest.fixture(scope="module")
def theirs(openssl: OpenSsl) -> TimeToken:
    return read_answer(openssl.answer(QUERY.der), expected(QUERY, openssl.anchors))


def faults(token: TimeToken) -> list[Fault]:
    return [problem.fault for problem in token.problems]


def ours(*words: str, **more: object) -> TimeToken:
    authority = OurAuthority(*words)
    wanted = expected(QUERY, authority.anchors, **({"development": True, "between": (NOON, NOON)} | more))
    return read_answer(authority.answer(QUERY.der), wanted)


def test_the_text_of_the_checkpoint_is_stamped_without_its_signatures() -> None:
    assert stamped_bytes(NOTE) == TEXT
    assert stamped_bytes(NOTE + "\u2014 witness.example BBBB\n".encode()) == TEXT
    assert TEXT.count(b"\n") == 3
    assert QUERY.imprint == hashlib.sha256(TEXT).digest()


def test_a_request_is_read_the_same_by_others() -> None:
    read = rfc3161_client._rust.parse_timestamp_request(QUERY.der)  # pyright: ignore
    assert (read.version, read.nonce, read.cert_req, read.message_imprint.message) == (
        1,
        QUERY.nonce,
        True,
        QUERY.imprint,
    )
    again = tsp.TimeStampReq.load(QUERY.der, strict=True)
    assert again["message_imprint"]["hash_algorithm"]["algorithm"].native == "sha256"
    assert again["nonce"].native == QUERY.nonce
    assert QUERY.nonce.bit_length() == 128


def test_a_token_of_our_authority_is_good_and_says_that_it_is_for_development() -> None:
    token = ours()
    assert token.good
    assert (token.time, token.accuracy, token.serial, token.policy) == (
        NOON, timedelta(seconds=1), 1, DEVELOPMENT_POLICY)  # fmt: skip
    assert token.development
    assert DEVELOPMENT_LABEL in token.authority


def test_a_development_token_is_refused_of_an_authority_that_is_not_declared_as_one() -> None:
    token = ours(development=False)
    assert faults(token) == [Fault.UNDECLARED_DEVELOPMENT]
    assert token.development


@pytest.mark.parametrize(
    ("word", "fault"),
    [
        ("wrong-imprint", Fault.WRONG_IMPRINT),
        ("wrong-nonce", Fault.WRONG_NONCE),
        ("clock=+3600", Fault.TIME_OFF),
        ("clock=-3600", Fault.TIME_OFF),
        ("clock=-8", Fault.TIME_OFF),
        ("refuse", Fault.NOT_GRANTED),
        ("garbage", Fault.MALFORMED),
        ("expired-cert", Fault.EXPIRED),
        ("wrong-eku", Fault.WRONG_PURPOSE),
    ],
)
def test_every_scripted_fault_is_refused_with_its_reason(word: str, fault: Fault) -> None:
    assert fault in faults(ours(word))


@pytest.mark.parametrize("word", ["clock=+3", "clock=-3"])
def test_a_token_within_accuracy_and_tolerance_is_good(word: str) -> None:
    assert ours(word).good
    assert ours("clock=+3", tolerance=timedelta(0), between=(NOON, NOON + timedelta(seconds=3))).good
    assert not ours(word, tolerance=timedelta(seconds=0.5)).good


def test_every_fault_has_a_meaning() -> None:
    assert all(fault.meaning.zh and fault.meaning.en for fault in Fault)


def test_another_policy_than_the_one_asked_for_is_refused() -> None:
    assert faults(ours(policy="1.2.3")) == [Fault.WRONG_POLICY]
    assert ours(policy=DEVELOPMENT_POLICY).good


def test_another_authority_is_not_trusted() -> None:
    answer = OurAuthority().answer(QUERY.der)
    token = read_answer(answer, expected(QUERY, OurAuthority().anchors, development=True))
    assert faults(token) == [Fault.UNTRUSTED]
    with pytest.raises(ValueError, match="anchor"):
        verify_time(token.token, TEXT, OurAuthority().anchors)


def test_a_token_for_one_checkpoint_is_none_for_another() -> None:
    other = TEXT.replace(b"5", b"6")
    found = read_token(KEPT.token, expected(time_query(other, NONCE), KEPT_ANCHORS, development=True))
    assert faults(found) == [Fault.WRONG_IMPRINT]
    for wrong in (other, TEXT + b"\n", NOTE, b""):
        with pytest.raises(ValueError, match="something else"):
            verify_time(KEPT.token, wrong, KEPT_ANCHORS)


def test_what_is_too_long_is_not_read() -> None:
    wanted = expected(QUERY, [])
    assert faults(read_answer(bytes(ANSWER_LIMIT_BYTES + 1), wanted)) == [Fault.TOO_LONG]
    assert faults(read_token(bytes(ANSWER_LIMIT_BYTES + 1), wanted)) == [Fault.TOO_LONG]
    with pytest.raises(ValueError, match="long"):
        verify_time(bytes(ANSWER_LIMIT_BYTES + 1), TEXT, [])


def test_a_token_of_openssl_is_accepted(theirs: TimeToken, openssl: OpenSsl) -> None:
    assert theirs.good
    assert theirs.time is not None
    assert abs(theirs.time - datetime.now(UTC)) < timedelta(minutes=5)
    assert (theirs.accuracy_micros, theirs.policy, theirs.development) == (1_500_100, "1.2.3.4.1", False)
    assert verify_time(theirs.token, TEXT, openssl.anchors)["time"] == theirs.time


@pytest.mark.parametrize(
    ("kind", "options"),
    [("ec", {"ess": "sha1"}), ("rsa:3072", {"chain": "yes", "ordering": "yes", "tsa_name": "no", "ess": "sha512"})],
)
def test_other_tokens_of_openssl_are_accepted_too(tmp_path: Path, kind: str, options: dict[str, str]) -> None:
    authority = OpenSsl(tmp_path / "tsa", kind=kind, **options)
    token = read_answer(authority.answer(QUERY.der), expected(QUERY, authority.anchors))
    assert token.good
    assert agreed(token.token, authority.anchors)


def test_openssl_accepts_a_token_of_ours(openssl: OpenSsl, tmp_path: Path) -> None:
    authority = OurAuthority()
    files = {"query": QUERY.der, "reply": authority.answer(QUERY.der), "text": TEXT}
    files["ca.pem"] = authority.anchors[0].public_bytes(Encoding.PEM)
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    at = str(int(NOON.timestamp()))
    base = ["openssl", "ts", "-verify", "-in", "reply", "-CAfile", "ca.pem", "-attime", at]
    for asked in (["-queryfile", "query"], ["-data", "text"]):
        done = subprocess.run([*base, *asked], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert "Verification: OK" in done.stdout, done.stderr
    (tmp_path / "text").write_bytes(TEXT + b"\n")
    done = subprocess.run([*base, "-data", "text"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1


def test_a_certificate_that_is_not_for_time_stamping_alone_is_refused() -> None:
    above = make_authority(NOON)
    for purposes in [
        (ExtendedKeyUsageOID.CODE_SIGNING,),
        (ExtendedKeyUsageOID.TIME_STAMPING, ExtendedKeyUsageOID.OCSP_SIGNING),
    ]:
        stamper = make_stamper(above, NOON, purposes=purposes)
        authority = Authority(above, stamper, lambda: 1, Noon(), SystemRandomness(), Faults())
        token = read_answer(authority.answer(QUERY.der), expected(QUERY, [above.certificate], development=True))
        assert Fault.WRONG_PURPOSE in faults(token)
        assert not agreed(token.token, [above.certificate])


def test_another_certificate_of_the_same_key_cannot_take_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    above = make_authority(NOON)
    monkeypatch.setattr(x509, "random_serial_number", lambda: 7)
    used = make_stamper(above, NOON)
    other = make_stamper(above, NOON + timedelta(hours=1), key=used.key)
    authority = Authority(above, used, lambda: 1, Noon(), SystemRandomness(), Faults())
    answer = authority.answer(QUERY.der)
    token = read_answer(answer, expected(QUERY, [above.certificate], development=True)).token
    assert agreed(token, [above.certificate])
    changed = timestamps.cms.ContentInfo.load(token)
    changed["content"]["certificates"] = [asn1_x509.Certificate.load(other.certificate.public_bytes(Encoding.DER))]
    found = read_token(changed.dump(), expected(QUERY, [above.certificate], development=True))
    assert faults(found) == [Fault.WRONG_SIGNER]
    assert not agreed(changed.dump(), [above.certificate])


def dummy(
    *, days: int = 1, bits: int = 2048, key_usage: bool = False, critical: bool = True
) -> tuple[bytes, x509.Certificate]:
    """An answer of pyHanko's dummy, whose certificate is its own anchor's child."""
    above, key = (rsa.generate_private_key(65537, size) for size in (2048, bits))
    names = [x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]) for name in ("root", "stamper")]
    found: list[x509.Certificate] = []
    for subject, public, authority in ((names[0], above, True), (names[1], key, False)):
        draft = x509.CertificateBuilder().subject_name(subject).issuer_name(names[0]).public_key(public.public_key())
        draft = draft.serial_number(7 + authority).not_valid_before(NOON - timedelta(days=1))
        draft = draft.not_valid_after(NOON + timedelta(days=days))
        draft = draft.add_extension(x509.BasicConstraints(authority, None), critical=True)
        if not authority:
            purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
            draft = draft.add_extension(purpose, critical=critical)
        if key_usage and not authority:
            flags = dict.fromkeys(inspect.signature(x509.KeyUsage).parameters, False) | {"key_encipherment": True}
            draft = draft.add_extension(x509.KeyUsage(**flags), critical=True)
        found.append(draft.sign(above, hashes.SHA256()))
    raw = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    stamper: Any = DummyTimeStamper(
        asn1_x509.Certificate.load(found[1].public_bytes(Encoding.DER)),
        keys.PrivateKeyInfo.load(raw),
        fixed_dt=NOON,
    )
    return stamper.request_tsa_response(tsp.TimeStampReq.load(QUERY.der)).dump(), found[0]


@pytest.mark.parametrize(
    ("options", "fault"),
    [
        ({}, None),
        ({"bits": 1024}, Fault.WEAK_ALGORITHM),
        ({"days": 0}, Fault.EXPIRED),
        ({"key_usage": True}, Fault.WRONG_PURPOSE),
        ({"critical": False}, Fault.WRONG_PURPOSE),
    ],
)
def test_a_token_of_pyhanko_is_read_and_its_certificate_judged(options: dict[str, Any], fault: Fault | None) -> None:
    answer, anchor = dummy(**options)
    token = read_answer(answer, expected(QUERY, [anchor]))
    assert (fault in faults(token)) if fault else token.good
    assert agreed(token.token, [anchor]) == (fault is None)


def agreed(token: bytes, anchors: list[x509.Certificate]) -> bool:
    """Whether both verifications accept the token; they must not differ."""
    full = read_token(token, expected(QUERY, anchors, development=True))
    try:
        facts = verify_time(token, TEXT, anchors)
    except ValueError:
        assert not full.good
        return False
    assert full.good, full.problems
    said = (full.time, full.accuracy_micros, full.serial, full.policy, full.authority)
    assert said == tuple(facts[name] for name in ("time", "accuracy_micros", "serial", "policy", "authority"))
    return True


def verdicts(token: bytes, anchors: list[x509.Certificate]) -> tuple[bool, bool]:
    """Whether the whole verification and the small one accept it."""
    try:
        small = bool(verify_time(token, TEXT, anchors))
    except ValueError:
        small = False
    return read_token(token, expected(QUERY, anchors)).good, small


def changes(token: bytes, seed: int, count: int) -> Iterator[tuple[int, bytes]]:
    source = random.Random(seed)
    for _ in range(count):
        place, changed = source.randrange(len(token)), bytearray(token)
        changed[place] ^= source.choice((1 << source.randrange(8), source.randrange(1, 256)))
        yield place, bytes(changed)


def test_no_changed_byte_of_a_token_goes_unnoticed_by_either_verification(theirs: TimeToken, openssl: OpenSsl) -> None:
    mine, authority = OurAuthority(), openssl
    token = read_answer(mine.answer(QUERY.der), expected(QUERY, mine.anchors, development=True)).token
    assert agreed(token, mine.anchors)
    assert agreed(theirs.token, authority.anchors)
    for raw, anchors in ((token, mine.anchors), (theirs.token, authority.anchors)):
        accepted = [place for place, changed in changes(raw, seed=5, count=150) if agreed(changed, anchors)]
        assert accepted == []


def test_a_change_is_harmless_only_in_a_certificate_that_the_chain_does_not_need(
    theirs: TimeToken, openssl: OpenSsl
) -> None:
    token = timestamps.cms.ContentInfo.load(theirs.token)
    root, signed = openssl.anchors[0].public_bytes(Encoding.DER), token["content"]
    signed["certificates"] = [*(one.chosen for one in signed["certificates"]), asn1_x509.Certificate.load(root)]
    raw = token.dump()
    assert agreed(raw, openssl.anchors)
    start = raw.index(root)
    # OpenSSL is more particular about a certificate that it does not need: what it takes, the small one takes too.
    accepted = [(place, *verdicts(changed, openssl.anchors)) for place, changed in changes(raw, seed=6, count=120)]
    assert all(small for _, full, small in accepted if full)
    assert all(start <= place < start + len(root) for place, _, small in accepted if small)
    assert any(full for _, full, _ in accepted), "a surplus certificate may be changed in its own signature, say"


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_whatever_comes_is_read_without_an_exception(raw: bytes) -> None:
    wanted = expected(QUERY, [])
    assert not read_answer(raw, wanted).good
    assert not read_token(raw, wanted).good
    with pytest.raises(ValueError, match=r"."):
        verify_time(raw, TEXT, [])


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_token_cut_or_prolonged_is_none(data: st.DataObject) -> None:
    raw = KEPT.token
    cut = data.draw(st.integers(0, len(raw) - 1))
    for changed in (raw[:cut], raw + raw[cut:], raw[:cut] + b"\0" + raw[cut:]):
        assert not agreed(changed, KEPT_ANCHORS)


@settings(max_examples=25, deadline=None)
@given(
    st.datetimes(FIRST, LAST),
    st.integers(0, 999_999),
    st.one_of(st.none(), st.integers(0, 5_000_000)),
    st.integers(1, 2**159),
)
def test_both_verifications_read_the_same_out_of_any_token(
    moment: datetime, micros: int, accuracy: int | None, serial: int
) -> None:
    info: dict[str, Any] = {"version": "v1", "policy": "1.2.3", "serial_number": serial}
    info["gen_time"] = moment.replace(microsecond=micros, tzinfo=UTC)
    info["message_imprint"] = {"hash_algorithm": {"algorithm": "sha256"}, "hashed_message": QUERY.imprint}
    if accuracy is not None:
        parts = {"seconds": accuracy // 1_000_000, "millis": accuracy // 1000 % 1000, "micros": accuracy % 1000}
        info["accuracy"] = {name: value for name, value in parts.items() if value or name == "seconds"}
    raw = tsp.TSTInfo(info).dump()
    facts = verifier_time.time_info(raw)
    assert facts["time"] == info["gen_time"]
    assert (facts["accuracy_micros"], facts["serial"]) == (accuracy, serial)


def test_anchors_are_self_signed_authorities() -> None:
    pem = KEPT_ANCHORS[0].public_bytes(Encoding.PEM)
    assert read_anchors(pem) == KEPT_ANCHORS
    answer, _ = dummy()
    leaf = rfc3161_client.decode_timestamp_response(answer).signed_data.certificates.pop()
    plain = x509.load_der_x509_certificate(leaf).public_bytes(Encoding.PEM)
    for wrong in (b"", b"nothing", pem + plain, bytes(timestamps.ANCHORS_LIMIT_BYTES + 1)):
        with pytest.raises(ValueError, match=r"."):
            read_anchors(wrong)


def test_the_small_verification_runs_on_python_3_9_and_imports_cryptography_alone() -> None:
    tree = ast.parse(Path(verifier_time.__file__).read_text("utf-8"), feature_version=(3, 9))
    imported = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    imported |= {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    allowed = {"__future__", "collections", "cryptography", "datetime", "hashlib", "re", "typing"}
    assert {name.partition(".")[0] for name in imported} <= allowed


MINE = OurAuthority()
KEPT = read_answer(MINE.answer(QUERY.der), expected(QUERY, MINE.anchors, development=True))
KEPT_ANCHORS = MINE.anchors
