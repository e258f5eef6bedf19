"""What a bundle discloses, and what others have vouched for: nothing more is said than what was asked for and holds."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO

import msgspec
import pytest
from pypdf import PdfReader

from heqi.engines import evidence
from heqi.engines.evidence import EvidenceDamaged, EvidenceLog, IncomingFile
from heqi.engines.evidence import bundle as bundles
from heqi.engines.evidence.bundle import Exhibit, UnknownField
from heqi.engines.evidence.model import FIELDS
from heqi.engines.trust import leaf_hash, proof_text, verify_bundle
from heqi.engines.trust.cosigning import Cosigner
from heqi.engines.trust.submissions import Submitter, entry_body_v2, sign_submission, submission_proof
from heqi.kernel.clock import instant_text
from heqi.storage import OpenContext
from tests.engines.evidence.conftest import Put
from tests.engines.evidence.test_bundle import proven, unpacked
from tests.engines.trust.bundles import SECOND, SUBMITTER, authority

NAME = "并购意向书-甲子.pdf"
CONTENT = b"letter of intent\n" * 30
WITNESS = Cosigner("witness.example/one", b"\x21" * 32)


@pytest.fixture
def entry_id(open_context: OpenContext, log: EvidenceLog, put: Put) -> str:
    """An entry in the midst of others."""
    put(b"x", b"y")
    with open_context() as ctx:
        (receipt,) = evidence.deposit(ctx, log, [IncomingFile(name=NAME, content=io.BytesIO(CONTENT))])
    put(b"z")
    return receipt.entry_id


def shown(bundle: bytes) -> str:
    """Everything that a reader of the bundle can read, but for the payload itself."""
    contents = unpacked(bundle)
    report = "".join(page.extract_text() for page in PdfReader(io.BytesIO(contents.pop("report.pdf"))).pages)
    plain = [content for name, content in contents.items() if not name.startswith("payload/")]
    return "\n".join([*contents, report, *(each.decode("utf-8", "replace") for each in plain)])


def proven_with(
    open_context: OpenContext, log: EvidenceLog, entry_id: str, fields: tuple[str, ...], *, with_payload: bool
) -> bytes:
    out = io.BytesIO()
    with open_context() as ctx:
        evidence.prove(ctx, log, entry_id, out, with_payload=with_payload, fields=fields)
    return out.getvalue()


@pytest.mark.parametrize("fields", [(), ("name",), ("size_bytes", "depositor"), FIELDS])
def test_a_bundle_discloses_the_fields_that_were_asked_for_and_no_other(
    open_context: OpenContext, log: EvidenceLog, entry_id: str, fields: tuple[str, ...]
) -> None:
    bundle = proven_with(open_context, log, entry_id, fields, with_payload=False)
    verdict = verify_bundle(io.BytesIO(bundle), str(log.key))
    assert verdict.state == "proven"
    assert set(verdict.facts["fields"]) == set(fields)
    text = shown(bundle)
    with open_context() as ctx:
        receipt = evidence.entry(ctx, log, entry_id)
    assert (NAME in text) is ("name" in fields)
    assert (receipt.receipt.content_sha256 in text) is ("content_sha256" in fields)
    assert (receipt.depositor in text) is ("depositor" in fields)
    assert ("(not disclosed)" in text) is (set(fields) != set(FIELDS))


def test_the_payload_is_named_and_fits_though_its_name_is_not_disclosed(
    open_context: OpenContext, log: EvidenceLog, entry_id: str
) -> None:
    bundle = proven_with(open_context, log, entry_id, ("media_type",), with_payload=True)
    verdict = verify_bundle(io.BytesIO(bundle), str(log.key))
    assert (verdict.state, verdict.facts["payload"]) == ("proven", "payload/content")
    assert set(verdict.facts["fields"]) == {"media_type", "content_sha256", "size_bytes"}
    assert unpacked(bundle)["payload/content"] == CONTENT
    assert "并购" not in shown(bundle)


def test_a_field_that_the_entry_does_not_have_is_named(
    open_context: OpenContext, log: EvidenceLog, entry_id: str
) -> None:
    with pytest.raises(UnknownField, match="amount"):
        proven_with(open_context, log, entry_id, ("name", "amount"), with_payload=False)


@pytest.fixture
def exhibit(open_context: OpenContext, log: EvidenceLog, entry_id: str, monkeypatch: pytest.MonkeyPatch) -> Exhibit:
    """What the house writes into a bundle today."""
    kept: list[Exhibit] = []

    def keep(out: BinaryIO, log: EvidenceLog, exhibit: Exhibit, payload: Iterator[bytes] | None) -> None:
        kept.append(exhibit)

    with monkeypatch.context() as patch:
        patch.setattr(bundles, "write", keep)
        proven(open_context, log, entry_id, with_payload=False)
    return kept[0]


def written(log: EvidenceLog, exhibit: Exhibit) -> bytes:
    out = io.BytesIO()
    bundles.write(out, log, exhibit, None)
    return out.getvalue()


def text_of(note: bytes) -> str:
    return note.decode().partition("\n\n")[0] + "\n"


def cosigned(exhibit: Exhibit, log: EvidenceLog) -> Exhibit:
    """With the witness's line under the checkpoint, and the policy that asks for it."""
    note = exhibit.checkpoint + WITNESS.cosign(text_of(exhibit.checkpoint), SECOND)
    rule = f"log {log.key}\nwitness one {WITNESS.key}\nquorum one\n".encode()
    return msgspec.structs.replace(exhibit, checkpoint=note, policy=rule)


def test_cosignatures_tokens_and_certificates_travel_with_the_entry(log: EvidenceLog, exhibit: Exhibit) -> None:
    stamp, anchors = authority()
    tokens = (stamp(text_of(exhibit.checkpoint).encode()),) * 2
    more = {"tokens": tokens, "anchors": anchors, "certificates": b"-----BEGIN CERTIFICATE-----\n"}
    bundle = written(log, msgspec.structs.replace(cosigned(exhibit, log), **more))
    facts = verify_bundle(io.BytesIO(bundle), str(log.key)).facts
    assert (facts["finality"], len(facts["times"]), facts["certificates"]) == ("final", 2, True)
    said = shown(bundle)
    assert "cosigned by one" in said.replace("\n", " ")
    assert "NO LEGAL EFFECT" in said
    assert unpacked(bundle)["checkpoint"] in unpacked(bundle)["proof.tlog-proof"]


def test_the_entry_of_another_submitter_is_proven_with_their_signature(log: EvidenceLog, exhibit: Exhibit) -> None:
    """The house has the entry and its place, and no values to disclose."""
    submitter = Submitter(SUBMITTER.key)
    at = instant_text(exhibit.row.at)
    body = entry_body_v2(exhibit.row.entry_id, "esign", "contract", at, submitter.id, {"amount": "ab" * 32})
    note = log.signer.sign(f"{log.origin}\n1\n{_coded(leaf_hash(body))}\n")
    batch = [leaf_hash(b"other"), leaf_hash(body), leaf_hash(b"third")]
    signed = sign_submission(SUBMITTER, log.origin, [b"other", body, b"third"])
    row = msgspec.structs.replace(exhibit.row, body=body, index=0)
    path = msgspec.structs.replace(
        exhibit.path, index=0, size=1, leaf_hash=leaf_hash(body).hex(), root=leaf_hash(body).hex(), steps=()
    )
    alone = Exhibit(row=row, opening=None, checkpoint=note, path=path)
    foreign = msgspec.structs.replace(alone, submission=submission_proof(batch, 1, signed), submitter=SUBMITTER.key)
    bundle = written(log, foreign)
    assert unpacked(bundle)["proof.tlog-proof"] == proof_text(0, [], note)
    verdict = verify_bundle(io.BytesIO(bundle), str(log.key), submitter_key=str(SUBMITTER.key))
    assert verdict.state == "proven"
    assert (verdict.facts["submitter_signed"], verdict.facts["undisclosed"]) == (True, ["amount"])
    with pytest.raises(EvidenceDamaged, match="submission"):
        written(log, msgspec.structs.replace(foreign, submission=submission_proof(batch, 0, signed)))
    with pytest.raises(UnknownField):
        written(log, msgspec.structs.replace(alone, fields=frozenset({"amount"})))


def _coded(data: bytes) -> str:
    import base64

    return base64.b64encode(data).decode()


def test_nothing_leaves_the_house_that_the_verifier_would_refuse(log: EvidenceLog, exhibit: Exhibit) -> None:
    whole = cosigned(exhibit, log)
    stamp, anchors = authority()
    for changed in (
        {"checkpoint": whole.checkpoint.replace(b"A", b"B")},
        {"checkpoint": exhibit.checkpoint + WITNESS.cosign("another text\n", SECOND)},
        {"policy": b"quorum x\n"},
        {"tokens": (stamp(b"another text"),), "anchors": anchors},
        {"submission": b"x", "submitter": SUBMITTER.key},
    ):
        with pytest.raises(EvidenceDamaged):
            written(log, msgspec.structs.replace(whole, **changed))
    assert verify_bundle(io.BytesIO(written(log, whole)), str(log.key)).state == "proven"
