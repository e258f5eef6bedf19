"""Signed notes, checkpoints and proofs, at their edges."""

from __future__ import annotations

import base64

import pytest

from heqi.engines.trust import (
    NoteSigner,
    Refused,
    checkpoint_text,
    open_checkpoint,
    open_note,
    parse_verifier_key,
    proof_text,
)
from heqi.engines.trust.verifier import parse_proof, split_note

SIGNER = NoteSigner("log.example/one", b"\x01" * 32)
OTHER = NoteSigner("witness.example", b"\x02" * 32)
IMPOSTOR = NoteSigner("log.example/one", b"\x03" * 32)
ROOT = bytes(range(32))

# The example of Go's package golang.org/x/mod/sumdb/note.
GO_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
GO_NOTE = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
    "\n"
    "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)


def signature_line(signer: NoteSigner, text: str) -> bytes:
    return signer.sign(text).removeprefix(text.encode() + b"\n")


def test_a_note_signed_by_gos_example_key_opens() -> None:
    key = parse_verifier_key(GO_KEY)
    assert key.name == "PeterNeumann"
    assert open_note(GO_NOTE.encode(), key).startswith("If you think")


def test_what_is_signed_opens_and_is_the_same_each_time() -> None:
    note = SIGNER.sign("hello\n\nworld\n")
    assert open_note(note, SIGNER.key) == "hello\n\nworld\n"
    assert note == SIGNER.sign("hello\n\nworld\n")


def test_signatures_of_unknown_keys_are_ignored() -> None:
    note = SIGNER.sign("hello\n") + signature_line(OTHER, "another text\n") + signature_line(IMPOSTOR, "hello\n")
    assert open_note(note, SIGNER.key) == "hello\n"
    assert len(split_note(note)[1]) == 3


def test_a_wrong_signature_of_a_known_key_refuses_even_beside_a_right_one() -> None:
    note = SIGNER.sign("hello\n") + signature_line(SIGNER, "another text\n")
    with pytest.raises(Refused, match="does not hold"):
        open_note(note, SIGNER.key)


def test_a_repeated_signature_line_changes_nothing() -> None:
    assert open_note(SIGNER.sign("hello\n") + signature_line(SIGNER, "hello\n"), SIGNER.key) == "hello\n"


def test_a_key_of_the_same_name_is_not_the_same_key() -> None:
    with pytest.raises(Refused, match="not signed by"):
        open_note(IMPOSTOR.sign("hello\n"), SIGNER.key)


def test_the_name_is_part_of_the_key() -> None:
    renamed = NoteSigner("log.example/two", b"\x01" * 32)
    assert renamed.key.public_key == SIGNER.key.public_key
    with pytest.raises(Refused, match="not signed by"):
        open_note(renamed.sign("hello\n"), SIGNER.key)


NOTE = SIGNER.sign("hello\n")


@pytest.mark.parametrize(
    "note",
    [
        b"",
        b"\n",
        b"hello\n",
        b"hello\n\n",
        NOTE[:-1],
        NOTE + b"\n",
        NOTE + b"x",
        b"\n" + NOTE[6:],
        NOTE.replace(b"\n\n", b"\n"),
        NOTE.replace("\u2014".encode(), b"-"),
        NOTE.replace("\u2014 ".encode(), "\u2014  ".encode()),
        NOTE.replace(b"one ", b"one  "),
        NOTE.replace(b"\n", b"\r\n"),
        NOTE.replace(b"hello", b"he\x00lo"),
        NOTE.replace(b"hello", b"he\xfflo"),
        NOTE.replace(b"=\n", b"\n"),
        NOTE.replace(b"=\n", b"==\n"),
        b"x" * 70_000 + NOTE,
    ],
)
def test_what_is_not_exactly_a_signed_note_is_refused(note: bytes) -> None:
    with pytest.raises(Refused):
        open_note(note, SIGNER.key)


def test_every_changed_byte_of_a_note_is_refused() -> None:
    for place in range(len(NOTE)):
        for bit in (1, 4, 32):
            bent = NOTE[:place] + bytes([NOTE[place] ^ bit]) + NOTE[place + 1 :]
            with pytest.raises(Refused):
                open_note(bent, SIGNER.key)


def test_a_verifier_key_reads_as_it_is_written() -> None:
    assert parse_verifier_key(str(SIGNER.key)) == SIGNER.key


@pytest.mark.parametrize(
    "text",
    [
        "",
        "+",
        "name",
        "name+00000000+",
        str(SIGNER.key) + "\n",
        " " + str(SIGNER.key),
        str(SIGNER.key).replace("log.example/one", "log.example/two"),
        str(SIGNER.key).replace("log.example/one", "log example/one"),
        str(SIGNER.key).upper(),
        str(SIGNER.key)[:-4],
        "a+b+" + str(SIGNER.key),
        f"x+00000000+{base64.b64encode(bytes(33)).decode()}",
    ],
)
def test_what_is_not_exactly_a_verifier_key_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        parse_verifier_key(text)


def test_a_checkpoint_opens_to_size_and_root() -> None:
    note = SIGNER.sign(checkpoint_text("log.example/one", 70_000, ROOT))
    assert open_checkpoint(note, SIGNER.key) == (70_000, ROOT)


@pytest.mark.parametrize(
    "text",
    [
        checkpoint_text("log.example/two", 5, ROOT),
        checkpoint_text("log.example/one", 5, ROOT) + "more\n",
        checkpoint_text("log.example/one", 5, ROOT).replace("\n5\n", "\n05\n"),
        checkpoint_text("log.example/one", 5, ROOT).replace("\n5\n", "\n-5\n"),
        checkpoint_text("log.example/one", 5, ROOT).replace("\n5\n", "\n+5\n"),
        checkpoint_text("log.example/one", 5, ROOT).replace("\n5\n", "\n٥\n"),
        checkpoint_text("log.example/one", 5, ROOT).replace("\n5\n", "\n1" + "0" * 30 + "\n"),
        "log.example/one\n5\n" + base64.b64encode(ROOT[:31]).decode() + "\n",
        "log.example/one\n5\n" + base64.b64encode(ROOT).decode().replace("8=", "9=") + "\n",
        "log.example/one\n5\n",
    ],
)
def test_what_is_not_exactly_a_checkpoint_of_this_log_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        open_checkpoint(SIGNER.sign(text), SIGNER.key)


def test_a_proof_reads_as_it_is_written_with_or_without_extra_data() -> None:
    note = SIGNER.sign(checkpoint_text("log.example/one", 5, ROOT))
    proof = proof_text(3, [ROOT, ROOT], note)
    assert parse_proof(proof) == (3, [ROOT, ROOT], note)
    assert parse_proof(proof.replace(b"index", b"extra aGVsbG8=\nindex")) == (3, [ROOT, ROOT], note)
    assert parse_proof(proof_text(0, [], note)) == (0, [], note)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"@v1", b"@v2"),
        (b"index 3", b"index 03"),
        (b"index 3", b"index three"),
        (b"index 3\n", b""),
        (b"index 3\n", b"index 3\nextra aGVsbG8=\n"),
        (base64.b64encode(ROOT), base64.b64encode(ROOT[:31])),
    ],
)
def test_what_is_not_exactly_a_proof_is_refused(old: bytes, new: bytes) -> None:
    proof = proof_text(3, [ROOT], b"checkpoint\n")
    assert old in proof
    with pytest.raises(Refused):
        parse_proof(proof.replace(old, new))
