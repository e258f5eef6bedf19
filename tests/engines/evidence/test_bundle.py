"""The bundle proves what it should and no byte of it can change, by the imported verifier and by the single file."""

from __future__ import annotations

import io
import json
import os
import random
import shutil
import struct
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from heqi.engines import evidence
from heqi.engines.evidence import EvidenceDamaged, EvidenceLog, IncomingFile
from heqi.engines.evidence import bundle as bundles
from heqi.engines.trust import NoteSigner, VerifierKey, verify_bundle
from heqi.engines.trust.verifier import MEMBERS, main, manifest_text
from heqi.engines.trust.verifier_archive import Member, directory, local_header
from heqi.kernel.problems import TooLarge
from heqi.storage import OpenContext
from tests.engines.evidence.conftest import Put, keeping

CONTENT = b"the content of the contract\n" * 20
NAME = "合同（终稿）😀.pdf"
SEED, PLACES = int(os.environ.get("HEQI_SEED", "20260601")), 40
OTHER = NoteSigner("log.example/forged", b"\x07" * 32)

Contents = dict[str, bytes]


@pytest.fixture
def bundle(open_context: OpenContext, log: EvidenceLog, put: Put) -> bytes:
    """A bundle with its payload, of the sixth entry of nine."""
    put(*(b"x" for _ in range(5)))
    with open_context() as ctx:
        file = IncomingFile(name=NAME, content=io.BytesIO(CONTENT), media_type="application/pdf")
        (receipt,) = evidence.deposit(ctx, log, [file])
    put(*(b"y" for _ in range(3)))
    return proven(open_context, log, receipt.entry_id, with_payload=True)


def proven(open_context: OpenContext, log: EvidenceLog, entry_id: str, *, with_payload: bool) -> bytes:
    out = io.BytesIO()
    with open_context() as ctx:
        evidence.prove(ctx, log, entry_id, out, with_payload=with_payload)
    return out.getvalue()


def unpacked(bundle: bytes) -> Contents:
    with zipfile.ZipFile(io.BytesIO(bundle)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def packed(contents: Contents) -> bytes:
    """A zip of these members with all its own sums right, as a forger would make it."""
    members = [Member(name, len(content), zlib.crc32(content)) for name, content in contents.items()]
    stored = [local_header(member) + contents[member.name] for member in members]
    return b"".join(stored) + directory(members)


def manifest_of(contents: Contents) -> str:
    members = [bundles._member(name, content) for name, content in contents.items() if name != "manifest"]  # pyright: ignore[reportPrivateUsage]
    return manifest_text(members)


def bent(content: bytes, place: int, bit: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1 << bit]) + content[place + 1 :]


def places(content: bytes, source: random.Random) -> list[int]:
    return list(range(len(content))) if len(content) <= PLACES else source.sample(range(len(content)), PLACES)


def test_a_bundle_is_proven_with_the_key_and_consistent_without(bundle: bytes, log: EvidenceLog) -> None:
    verdict = verify_bundle(io.BytesIO(bundle), str(log.key))
    assert (verdict.state, verdict.pinned, verdict.member) == ("proven", True, "")
    assert verdict.facts["name"] == NAME
    assert (verdict.facts["index"], verdict.facts["tree_size"]) == (5, 9)
    assert verdict.facts["payload"] == "payload/合同_终稿__.pdf"
    assert verdict.facts["origin"] == log.origin
    verdict = verify_bundle(io.BytesIO(bundle))
    assert (verdict.state, verdict.pinned) == ("consistent", False)
    assert verdict.en.startswith(f"consistent, key fingerprint {log.key.fingerprint} not pinned; ")


def test_a_bundle_of_the_only_entry_is_proven(open_context: OpenContext, log: EvidenceLog, put: Put) -> None:
    (receipt,) = put(b"")
    for with_payload in (False, True):
        bundle = proven(open_context, log, receipt.entry_id, with_payload=with_payload)
        assert verify_bundle(io.BytesIO(bundle), str(log.key)).state == "proven"
        assert any(name.startswith("payload/") for name in unpacked(bundle)) is with_payload


def test_the_same_proof_is_the_same_bytes(open_context: OpenContext, log: EvidenceLog, put: Put) -> None:
    (receipt,) = put(b"a")
    first = proven(open_context, log, receipt.entry_id, with_payload=True)
    assert first == proven(open_context, log, receipt.entry_id, with_payload=True)


def test_another_key_of_the_same_name_is_refused(bundle: bytes, log: EvidenceLog) -> None:
    for key in (OTHER.key, VerifierKey(log.origin, OTHER.key.public_key), VerifierKey("x", log.key.public_key)):
        verdict = verify_bundle(io.BytesIO(bundle), str(key))
        assert (verdict.state, verdict.member) == ("refused", "log.vkey")


@pytest.mark.parametrize("key", ["", "nonsense", "\ud800+00000000+AA=="])
def test_a_key_that_is_none_refuses(bundle: bytes, key: str) -> None:
    assert verify_bundle(io.BytesIO(bundle), key).state == "refused"


def test_one_flipped_byte_in_any_member_is_refused(bundle: bytes, log: EvidenceLog) -> None:
    source, contents, tried = random.Random(SEED), unpacked(bundle), 0
    assert list(contents) == [*MEMBERS, "payload/合同_终稿__.pdf"]
    for name, content in contents.items():
        for place in places(content, source):
            forged = packed({**contents, name: bent(content, place, source.randrange(8))})
            for key in (str(log.key), None):
                verdict = verify_bundle(io.BytesIO(forged), key)
                assert verdict.state == "refused", (name, place)
                assert verdict.en
                assert verdict.zh
            tried += 1
    assert tried >= 9 * PLACES


def test_one_flipped_byte_anywhere_in_the_archive_is_refused(bundle: bytes, log: EvidenceLog) -> None:
    source = random.Random(SEED)
    large = {"report.pdf", "verify_heqi.py"}
    with zipfile.ZipFile(io.BytesIO(bundle)) as archive:
        frames = [
            range(info.header_offset, info.header_offset + 30 + len(info.filename.encode()))
            for info in archive.infolist()
        ]
        frames.append(range(archive.start_dir, len(bundle)))
        assert large <= set(archive.namelist())
    for frame in frames:
        for place in frame:
            verdict = verify_bundle(io.BytesIO(bent(bundle, place, source.randrange(8))), str(log.key))
            assert verdict.state == "refused", place


def test_the_single_file_refuses_a_flipped_byte_in_every_member(
    bundle: bytes, log: EvidenceLog, tmp_path: Path
) -> None:
    source, contents = random.Random(SEED + 1), unpacked(bundle)
    for name, content in contents.items():
        for place in source.sample(range(len(content)), 2):
            forged = packed({**contents, name: bent(content, place, source.randrange(8))})
            code, verdict = run_single_file(tmp_path, contents["verify_heqi.py"], forged, str(log.key))
            assert (code, verdict["state"]) == (1, "refused"), (name, place)


def run_single_file(folder: Path, program: bytes, bundle: bytes, key: str | None) -> tuple[int, dict[str, object]]:
    """Exit code and verdict of the verifier out of the bundle, in an empty folder, isolated from this installation."""
    place = folder / "empty"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    (place / "verify_heqi.py").write_bytes(program)
    (place / "bundle.zip").write_bytes(bundle)
    arguments = ["bundle.zip", "--json"]
    if key is not None:
        (place / "key").write_text(key + "\n")
        arguments += ["--log-key", "key"]
    done = subprocess.run(
        [sys.executable, "-I", "verify_heqi.py", *arguments], cwd=place, capture_output=True, timeout=60, check=False
    )
    assert done.stderr == b""
    return done.returncode, json.loads(done.stdout)


def test_the_single_file_agrees_with_the_imported_verifier(bundle: bytes, log: EvidenceLog, tmp_path: Path) -> None:
    program = unpacked(bundle)["verify_heqi.py"]
    for key, state in ((str(log.key), "proven"), (None, "consistent"), (str(OTHER.key), "refused")):
        code, verdict = run_single_file(tmp_path, program, bundle, key)
        imported = verify_bundle(io.BytesIO(bundle), key)
        assert (code, verdict["state"]) == (int(state == "refused"), state)
        assert verdict["facts"] == imported.facts
        assert verdict["pinned"] is imported.pinned


def test_a_swapped_report_with_a_recomputed_manifest_is_refused(bundle: bytes, log: EvidenceLog) -> None:
    contents = unpacked(bundle)
    contents["report.pdf"] = b"%PDF-1.4 forged"
    text, signature = manifest_of(contents), contents["manifest"].rpartition(b"\n\n")[2]
    for manifest in (text.encode() + b"\n" + signature, OTHER.sign(text), OTHER.sign(text) + signature):
        for key in (str(log.key), None):
            verdict = verify_bundle(io.BytesIO(packed({**contents, "manifest": manifest})), key)
            assert (verdict.state, verdict.member) == ("refused", "manifest")


def test_a_manifest_with_a_second_signature_is_refused(bundle: bytes, log: EvidenceLog) -> None:
    contents = unpacked(bundle)
    second = OTHER.sign(manifest_of(contents)).rpartition(b"\n\n")[2]
    forged = packed({**contents, "manifest": contents["manifest"] + second})
    verdict = verify_bundle(io.BytesIO(forged), str(log.key))
    assert (verdict.state, verdict.member) == ("refused", "manifest")


def test_a_bundle_signed_anew_by_a_forger_is_not_proven(bundle: bytes, log: EvidenceLog) -> None:
    """With a log of their own a forger can be consistent; only a key from elsewhere tells."""
    contents = unpacked(bundle)
    contents["log.vkey"] = f"{OTHER.key}\n".encode()
    contents["manifest"] = OTHER.sign(manifest_of(contents))
    for key, member in ((None, "checkpoint"), (str(log.key), "log.vkey"), (str(OTHER.key), "checkpoint")):
        verdict = verify_bundle(io.BytesIO(packed(contents)), key)
        assert (verdict.state, verdict.member) == ("refused", member)


def resigned(contents: Contents, log: EvidenceLog) -> bytes:
    """As only the holder of the log's key could make it."""
    return packed({**contents, "manifest": log.signer.sign(manifest_of(contents))})


def test_even_the_logs_own_key_cannot_sign_what_does_not_fit(bundle: bytes, log: EvidenceLog) -> None:
    contents = unpacked(bundle)
    payload = next(name for name in contents if name.startswith("payload/"))
    assert verify_bundle(io.BytesIO(resigned(contents, log)), str(log.key)).state == "proven"
    for name, old, new in (
        ("entry.json", b'"kind":"deposit"', b'"kind":"withdra"'),
        ("entry.json", b'"kind":"deposit"', b'"kind": "deposit"'),
        ("disclosure.json", NAME.encode(), "合同（初稿）😀.pdf".encode()),
        ("disclosure.json", b'"entry":"evd_', b'"entry":"evx_'),
        ("proof.tlog-proof", b"index 5", b"index 4"),
        ("checkpoint", b"\n9\n", b"\n8\n"),
        (payload, b"contract", b"contrast"),
    ):
        assert old in contents[name]
        verdict = verify_bundle(
            io.BytesIO(resigned({**contents, name: contents[name].replace(old, new)}, log)), str(log.key)
        )
        assert verdict.state == "refused"
        assert verdict.member in (name, "proof.tlog-proof")


def test_members_missing_added_repeated_or_moved_are_refused(bundle: bytes, log: EvidenceLog) -> None:
    contents = unpacked(bundle)
    payload = next(name for name in contents if name.startswith("payload/"))
    odd = [
        {name: content for name, content in contents.items() if name != left} for left in contents if left != payload
    ]
    odd += [
        {**contents, "more.txt": b"x"},
        {**contents, "payload/second": b"x"},
        {"readme.txt": b"x", **contents},
        dict(reversed(contents.items())),
        {("../evil" if name == payload else name): content for name, content in contents.items()},
        {("payload/../../evil" if name == payload else name): content for name, content in contents.items()},
        {("payload/" if name == payload else name): content for name, content in contents.items()},
        {},
    ]
    for forged in odd:
        assert verify_bundle(io.BytesIO(packed(forged)), str(log.key)).state == "refused"
        if "manifest" in forged:
            assert verify_bundle(io.BytesIO(resigned(forged, log)), str(log.key)).state == "refused"


def rewritten(bundle: bytes, *, compression: int = zipfile.ZIP_STORED, comment: bytes = b"", twice: str = "") -> bytes:
    """The same members, as another program might zip them."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, content in unpacked(bundle).items():
            archive.writestr(name, content)
        if twice:
            with pytest.warns(UserWarning, match="Duplicate"):
                archive.writestr(twice, b"forged")
        archive.comment = comment
    return out.getvalue()


def test_odd_zip_features_are_refused(bundle: bytes, log: EvidenceLog) -> None:
    for odd in (
        rewritten(bundle),
        rewritten(bundle, compression=zipfile.ZIP_DEFLATED),
        rewritten(bundle, comment=b"hello"),
        rewritten(bundle, twice="report.pdf"),
        bundle + b"\n",
        b"\n" + bundle,
        bundle[:-1],
        bundle[: len(bundle) // 2],
        bundle + bundle,
        bundle[:-2] + b"\x05\x00hello",
        b"",
        b"PK\x05\x06" + bytes(18),
        b"PK\x03\x04" + b"\xff" * 26,
    ):
        assert verify_bundle(io.BytesIO(odd), str(log.key)).state == "refused"


def test_a_member_that_is_parsed_is_never_read_whole_when_it_is_large(bundle: bytes, log: EvidenceLog) -> None:
    contents = unpacked(bundle)
    for name in ("manifest", "entry.json", "checkpoint", "log.vkey"):
        verdict = verify_bundle(io.BytesIO(packed({**contents, name: bytes(3 << 20)})), str(log.key))
        assert (verdict.state, verdict.member) == ("refused", name)


@given(st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_inside_the_verifier_answers(bundle: bytes, log: EvidenceLog, data: st.DataObject) -> None:
    contents = unpacked(bundle)
    name = data.draw(st.sampled_from([member for member in contents if member != "report.pdf"]))
    drawn, kind = data.draw(st.binary(max_size=300)), data.draw(st.integers(0, 2))
    content = (drawn, contents[name] + b"\n", contents[name][:-1])[kind]
    forged = {**contents, name: content}
    raw = resigned(forged, log) if name != "manifest" else packed(forged)
    state = verify_bundle(io.BytesIO(raw), str(log.key)).state
    assert state == "refused" or name in ("verify_heqi.py", "README.txt"), "only those say nothing that is checked"


@given(st.binary(max_size=200))
def test_no_bytes_make_the_verifier_fail(data: bytes) -> None:
    for odd in (data, b"PK\x03\x04" + data, b"PK\x05\x06" + data):
        assert verify_bundle(io.BytesIO(odd)).state == "refused"


def test_the_command_line_answers_with_exit_codes(
    bundle: bytes, log: EvidenceLog, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path, key = tmp_path / "bundle.zip", tmp_path / "log.vkey"
    path.write_bytes(bundle)
    key.write_text(f"{log.key}\n")
    assert main([str(path), "--log-key", str(key), "--lang", "en"]) == 0
    assert capsysbinary.readouterr().out.startswith(b"PROVEN")
    assert main([str(path), "--lang", "zh"]) == 0
    assert "未经核对" in capsysbinary.readouterr().out.decode()
    path.write_bytes(bundle[:-1])
    assert main([str(path), "--lang", "en"]) == 1
    assert b"REFUSED" in capsysbinary.readouterr().out
    for usage in (
        [],
        [str(path), "--log-key", ""],
        [str(tmp_path / "none")],
        [str(path), "--log-key", str(tmp_path / "none")],
        ["--lang", "fr", "x"],
    ):
        with pytest.raises(SystemExit) as stopped:
            main(usage)
        assert stopped.value.code == 2
    assert b"Traceback" not in capsysbinary.readouterr().err


def test_a_name_cannot_write_to_the_terminal(
    open_context: OpenContext, log: EvidenceLog, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    with keeping(open_context, log) as ctx:
        file = IncomingFile(name="a\x1b[2J\n  state: PROVEN\u202e", content=io.BytesIO(b"a"))
        (receipt,) = evidence.deposit(ctx, log, [file])
    (tmp_path / "b.zip").write_bytes(proven(open_context, log, receipt.entry_id, with_payload=True))
    assert main([str(tmp_path / "b.zip")]) == 0
    shown = capsysbinary.readouterr().out.decode()
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "\n  state" not in shown


def test_a_payload_too_large_for_a_zip_is_refused(
    open_context: OpenContext, log: EvidenceLog, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    (receipt,) = put(b"12345")
    monkeypatch.setattr(bundles, "PAYLOAD_LIMIT_BYTES", 4)
    with pytest.raises(TooLarge):
        proven(open_context, log, receipt.entry_id, with_payload=True)
    assert proven(open_context, log, receipt.entry_id, with_payload=False)


def test_a_payload_that_does_not_fit_its_commitment_is_not_bundled(
    open_context: OpenContext, log: EvidenceLog, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    (receipt,) = put(b"12345")
    forged = iter([b"1234", b"6"])
    monkeypatch.setattr("heqi.engines.evidence.service._chunks", lambda ctx, log, entry_id: forged)  # pyright: ignore[reportUnknownArgumentType, reportUnknownLambdaType]
    with pytest.raises(EvidenceDamaged):
        proven(open_context, log, receipt.entry_id, with_payload=True)


def test_a_member_name_that_grows_when_decoded_is_refused_without_a_crash() -> None:
    name = b"\xff" * 65_535
    header = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0x800, 0, 0, 0x21, 0, 0, 0, len(name), 0)
    assert verify_bundle(io.BytesIO(header + name)).state == "refused"
