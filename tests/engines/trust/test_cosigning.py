"""Cosignatures of witnesses, as C2SP tlog-cosignature has them."""

from __future__ import annotations

import base64

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from heqi.engines.trust import NoteSigner, Refused, checkpoint_text, open_checkpoint
from heqi.engines.trust.cosigning import (
    LAST_SECOND,
    Cosigner,
    accepted_lines,
    cosignatures,
    cosigned_at,
    cosigned_message,
    parse_witness_key,
)
from heqi.engines.trust.verifier_notes import parse_verifier_key, split_note
from heqi.engines.trust.verifier_witness import cosigned_by

LOG = NoteSigner("log.example/one", b"\x01" * 32)
WITNESS = Cosigner("witness.example/a", b"\x02" * 32)
OTHER = Cosigner("witness.example/b", b"\x03" * 32)
TEXT = checkpoint_text("log.example/one", 5, bytes(range(32)))
NOTE = LOG.sign(TEXT)
SECOND = 1_679_315_147

# The example of tlog-cosignature, and a key of type 0x04 in use (github.com/transparency-dev/formats).
SPEC_NOTE = (
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
    "\u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+"
    "zyWE+xeMcTOAYQ8=\n"
    "\u2014 witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0"
    "xUe+mbIUBkBIfZ+qnA==\n"
)
KEY_IN_USE = "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2"


def test_the_message_is_the_one_of_the_specification() -> None:
    text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
    assert cosigned_message(SECOND, text) == b"cosignature/v1\ntime 1679315147\n" + text.encode()


def test_the_example_of_the_specification_has_the_form_that_we_write() -> None:
    text, lines = split_note(SPEC_NOTE.encode())
    name, body = lines[1]
    assert (name, len(body), int.from_bytes(body[4:12], "big")) == ("witness.example.com/w1", 76, SECOND)
    ours = split_note(LOG.sign(text) + WITNESS.cosign(text, SECOND))[1][1]
    assert (len(ours[1]), ours[1][4:12]) == (76, body[4:12])


def test_a_key_in_use_elsewhere_is_read_and_written_alike() -> None:
    assert str(parse_witness_key(KEY_IN_USE)) == KEY_IN_USE


def test_a_witness_key_reads_as_it_is_written() -> None:
    assert parse_witness_key(str(WITNESS.key)) == WITNESS.key
    assert WITNESS.key.fingerprint != OTHER.key.fingerprint


@pytest.mark.parametrize(
    "text",
    [
        "",
        "name",
        str(LOG.key),
        str(WITNESS.key) + "\n",
        str(WITNESS.key).replace("/a", "/b"),
        KEY_IN_USE.replace("+BOvN", "+AOvN"),
        KEY_IN_USE.replace("da77ade7", "da77ade8"),
        "x+00000000+" + base64.b64encode(b"\x04" + bytes(31)).decode(),
    ],
)
def test_what_is_not_exactly_a_witness_key_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        parse_witness_key(text)


def test_a_cosignature_tells_its_second_and_leaves_the_checkpoint_as_it_is() -> None:
    note = NOTE + WITNESS.cosign(TEXT, SECOND)
    assert cosigned_at(note, WITNESS.key) == SECOND
    assert cosigned_at(note, OTHER.key) is None
    assert open_checkpoint(note, LOG.key) == open_checkpoint(NOTE, LOG.key)


def test_of_several_cosignatures_the_latest_counts() -> None:
    note = NOTE + b"".join(WITNESS.cosign(TEXT, second) for second in (7, SECOND, 9))
    assert cosignatures(note, WITNESS.key) == [7, SECOND, 9]
    assert cosigned_at(note, WITNESS.key) == SECOND


def test_a_wrong_cosignature_of_a_known_witness_refuses_even_beside_a_right_one() -> None:
    wrong = WITNESS.cosign(checkpoint_text("log.example/one", 6, bytes(32)), SECOND)
    with pytest.raises(Refused, match="does not hold"):
        cosigned_at(NOTE + WITNESS.cosign(TEXT, SECOND) + wrong, WITNESS.key)


def test_a_plain_signature_by_the_witness_is_no_cosignature() -> None:
    plain = NoteSigner("witness.example/a", b"\x02" * 32).sign(TEXT).removeprefix(TEXT.encode() + b"\n")
    assert cosigned_at(NOTE + plain, WITNESS.key) is None


def test_every_changed_byte_of_a_cosignature_is_noticed() -> None:
    line = WITNESS.cosign(TEXT, SECOND)
    body = base64.b64decode(line.split()[-1])
    for place in range(len(body)):
        bent = body[:place] + bytes([body[place] ^ 1]) + body[place + 1 :]
        bent_line = line.replace(line.split()[-1], base64.b64encode(bent))
        if place < 4:
            assert cosigned_at(NOTE + bent_line, WITNESS.key) is None
        else:
            with pytest.raises(Refused):
                cosigned_at(NOTE + bent_line, WITNESS.key)


@pytest.mark.parametrize("second", [2**63, 2**64 - 1])
def test_a_second_beyond_the_specification_is_refused_though_it_is_signed(second: int) -> None:
    private = Ed25519PrivateKey.from_private_bytes(b"\x02" * 32)
    body = WITNESS.key.key_id + second.to_bytes(8, "big") + private.sign(cosigned_message(second, TEXT))
    with pytest.raises(Refused):
        cosigned_at(NOTE + f"\u2014 {WITNESS.key.name} {base64.b64encode(body).decode()}\n".encode(), WITNESS.key)


@settings(max_examples=50, deadline=None)
@given(seed=st.binary(min_size=32, max_size=32), second=st.integers(0, LAST_SECOND), size=st.integers(0, 10**17))
def test_the_house_and_the_single_file_agree_on_a_cosignature(seed: bytes, second: int, size: int) -> None:
    witness, text = Cosigner("w.example", seed), checkpoint_text("log.example/one", size, seed)
    note = LOG.sign(text) + witness.cosign(text, second)
    assert cosigned_at(note, witness.key) == second
    assert cosigned_by(note, {"w": parse_verifier_key(str(witness.key), 4)}) == [("w", second)]


def test_of_an_answer_only_the_lines_of_the_asked_witness_are_taken() -> None:
    own, foreign = WITNESS.cosign(TEXT, SECOND), OTHER.cosign(TEXT, SECOND)
    plain = NoteSigner("witness.example/a", b"\x02" * 32).sign(TEXT).removeprefix(TEXT.encode() + b"\n")
    assert accepted_lines(NOTE, foreign + plain + own, WITNESS.key) == own


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"ok\n",
        b"x" * 70_000,
        OTHER.cosign(TEXT, SECOND),
        WITNESS.cosign(TEXT, SECOND)[:-1],
        WITNESS.cosign(TEXT, SECOND) + b"\n",
        WITNESS.cosign(TEXT.replace("5", "6"), SECOND),
        b"more\n\n" + WITNESS.cosign(TEXT, SECOND),
        b"\n" + WITNESS.cosign(TEXT, SECOND),
        b"more\n\n" + WITNESS.cosign(TEXT + "\nmore\n", SECOND),
    ],
)
def test_an_answer_without_a_cosignature_that_holds_is_refused(answer: bytes) -> None:
    with pytest.raises(Refused):
        accepted_lines(NOTE, answer, WITNESS.key)
