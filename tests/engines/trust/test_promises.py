"""Promises: whatever an honest log does, nobody can convict it; each way of breaking one is shown by two documents."""

from __future__ import annotations

import base64
import hashlib
import struct
from datetime import UTC, datetime, timedelta
from itertools import combinations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from heqi.engines.trust import Frontier, NoteSigner, Refused, TileTree, VerifierKey, checkpoint_text, proof_text
from heqi.engines.trust.promises import Promise, Word, judge, open_promise, proof_of_another, sign_promise
from heqi.engines.trust.verifier_witness import Policy, parse_policy

LOG = NoteSigner("log.example/evidence", b"\x01" * 32)
OTHER = NoteSigner("log.example/evidence", b"\x02" * 32)
START = 1_800_000_000
DEADLINE = datetime.fromtimestamp(START, UTC)
LEAVES = [hashlib.sha256(bytes([number])).digest() for number in range(64)]


class Witness:
    """A witness that is honest: it cosigns only what is no smaller than what it has cosigned before."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._private_key = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(name.encode()).digest())
        self.key = VerifierKey(f"{name}.example/w", self._private_key.public_key().public_bytes_raw(), 4)
        self.size = 0

    def cosign(self, note: bytes, second: int) -> bytes:
        text = note.partition(b"\n\n")[0] + b"\n"
        signature = self._private_key.sign(b"cosignature/v1\ntime %d\n" % second + text)
        body = self.key.key_id + struct.pack(">Q", second) + signature
        return f"\u2014 {self.key.name} {base64.b64encode(body).decode()}\n".encode()


def policy_of(text: str, *witnesses: Witness) -> Policy:
    lines = [f"witness {each.name} {each.key}\n" for each in witnesses]
    return parse_policy("".join([*lines, text]).encode())


A, B, C = (Witness(name) for name in "abc")
TWO_OF_THREE = policy_of("group g 2 a b c\nquorum g\n", A, B, C)
ALL = policy_of("group g all a b c\nquorum g\n", A, B, C)


def checkpoint(size: int, signer: NoteSigner = LOG, leaves: list[bytes] = LEAVES) -> bytes:
    return signer.sign(checkpoint_text(signer.key.name, size, Frontier().extend(leaves[:size]).root))


def proof(index: int, note: bytes, leaves: list[bytes] = LEAVES) -> bytes:
    size = int(note.split(b"\n")[1])
    tree = TileTree(size, lambda level, number, width: b"".join(leaves[:width]))
    return proof_text(index, tree.inclusion(index), note)


PROMISE = sign_promise(LOG, 5, LEAVES[5], DEADLINE)


def word(document: bytes, policy: Policy | None = TWO_OF_THREE, promise: bytes = PROMISE) -> Word:
    finding = judge(promise, document, LOG.key, policy)
    assert finding.reason.zh != ""
    assert finding.reason.en != ""
    return finding.word


def test_a_promise_is_the_documented_text_and_is_read_again() -> None:
    lines = PROMISE.decode().split("\n")
    assert lines[:5] == [
        "heqi.evidence/promise/v1",
        "log.example/evidence",
        "5",
        base64.b64encode(LEAVES[5]).decode(),
        "2027-01-15T08:00:00.000Z",
    ]
    said = Promise(origin=LOG.key.name, index=5, leaf_hash=LEAVES[5], deadline=DEADLINE)
    assert open_promise(PROMISE, LOG.key) == said


@pytest.mark.parametrize("day", ["2027-02-30T00:00:00.000Z", "2027-01-15T08:00:00Z", "2027-01-15 08:00:00.000Z"])
def test_a_deadline_that_is_no_time_is_refused(day: str) -> None:
    note = LOG.sign(PROMISE.decode().partition("\n\n")[0].replace("2027-01-15T08:00:00.000Z", day) + "\n")
    with pytest.raises(Refused):
        open_promise(note, LOG.key)
    assert word(proof(5, checkpoint(9)), promise=note) is Word.SILENT


def test_another_leaf_in_the_promised_place_breaks_it_with_or_without_a_policy() -> None:
    leaves = [*LEAVES[:5], LEAVES[60], *LEAVES[6:]]
    for size in (6, 7, 8, 9, 33):
        forged = proof_of_another(proof(5, checkpoint(size, leaves=leaves), leaves), LEAVES[60])
        assert word(forged) is word(forged, None) is Word.BROKEN


def test_a_proof_that_does_not_say_its_leaf_convicts_nobody() -> None:
    """Anybody can write a path that leads nowhere."""
    leaves = [*LEAVES[:5], LEAVES[60], *LEAVES[6:]]
    assert word(proof(5, checkpoint(9, leaves=leaves), leaves)) is Word.SILENT
    bare = proof(5, checkpoint(9))
    for odd in (bare.replace(base64.b64encode(LEAVES[4]), base64.b64encode(LEAVES[7])), proof(4, checkpoint(9))):
        assert word(odd) is word(proof_of_another(odd, LEAVES[60])) is Word.SILENT


def test_the_right_leaf_of_another_place_convicts_nobody() -> None:
    assert word(proof_of_another(proof(4, checkpoint(9)), LEAVES[4])) is Word.SILENT
    assert word(proof_of_another(proof(6, checkpoint(9)), LEAVES[6])) is Word.SILENT


def test_a_promise_for_another_log_is_none_even_under_the_same_key() -> None:
    other = LOG.sign(PROMISE.decode().partition("\n\n")[0].replace(LOG.key.name, "log.example/other") + "\n")
    with pytest.raises(Refused):
        open_promise(other, LOG.key)


def test_an_inner_node_passes_for_no_leaf() -> None:
    note = checkpoint(8)
    node = Frontier().extend(LEAVES[4:6]).root
    whole = proof(5, note).decode().split("\n")
    shortened = "\n".join([*whole[:2], *whole[3:]]).encode()
    assert word(proof_of_another(shortened, node)) is Word.SILENT


def test_enough_witnesses_that_saw_no_larger_tree_after_the_deadline_break_it() -> None:
    note = checkpoint(5)
    late = note + A.cosign(note, START + 1) + B.cosign(note, START + 60)
    assert word(late) is Word.BROKEN
    assert word(note + A.cosign(note, START + 1)) is Word.SILENT, "b and c may have made a larger tree final"
    assert word(note + A.cosign(note, START + 1), ALL) is Word.BROKEN, "without a nothing is final"
    assert word(late, None) is Word.SILENT
    assert word(late, policy_of("quorum none\n", A, B, C)) is Word.SILENT
    on_time = note + A.cosign(note, START) + B.cosign(note, START - 9)
    assert word(on_time, ALL) is Word.SILENT


def test_a_larger_tree_alone_says_nothing() -> None:
    note = checkpoint(6)
    assert word(note + A.cosign(note, START + 1) + B.cosign(note, START + 1)) is Word.SILENT


def test_a_promise_is_kept_when_enough_witnesses_cosigned_in_time() -> None:
    note = checkpoint(9)
    in_time = note + A.cosign(note, START) + C.cosign(note, START - 5)
    assert word(proof(5, in_time)) is Word.KEPT
    assert word(proof(5, in_time), ALL) is Word.SILENT
    assert word(proof(5, in_time), None) is Word.SILENT
    late = note + A.cosign(note, START + 1) + B.cosign(note, START)
    assert word(proof(5, late)) is Word.SILENT, "an earlier checkpoint may have been final in time"


def test_a_time_token_can_only_show_that_it_was_kept() -> None:
    for before, said in ((DEADLINE, Word.KEPT), (DEADLINE + timedelta(seconds=1), Word.SILENT), (None, Word.SILENT)):
        finding = judge(PROMISE, proof(5, checkpoint(9)), LOG.key, None, lambda note, before=before: before)
        assert finding.word is said
        small = judge(PROMISE, checkpoint(5), LOG.key, TWO_OF_THREE, lambda note, before=before: before)
        assert small.word is Word.SILENT


def test_documents_under_another_key_say_nothing() -> None:
    leaves = [*LEAVES[:5], LEAVES[60], *LEAVES[6:]]
    note = checkpoint(9, OTHER, leaves)
    assert word(proof_of_another(proof(5, note, leaves), LEAVES[60])) is Word.SILENT
    small = checkpoint(5, OTHER)
    assert word(small + A.cosign(small, START + 1) + B.cosign(small, START + 1)) is Word.SILENT
    forged = sign_promise(OTHER, 5, LEAVES[60], DEADLINE)
    assert word(proof_of_another(proof(5, checkpoint(9)), LEAVES[5]), promise=forged) is Word.SILENT


def test_a_false_cosignature_convicts_nobody() -> None:
    note = checkpoint(5)
    line = A.cosign(note, START + 1)
    forged = note + line.replace(line[-20:-5], b"A" * 15) + B.cosign(note, START + 1)
    assert word(forged) is Word.SILENT
    assert word(note + A.cosign(checkpoint(4), START + 1) + B.cosign(note, START + 1)) is Word.SILENT


@given(st.binary(max_size=300), st.binary(max_size=300), st.integers(0, len(PROMISE) - 1))
def test_whatever_the_documents_are_there_is_an_answer(one: bytes, other: bytes, place: int) -> None:
    good = proof(5, checkpoint(9))
    bent = PROMISE[:place] + bytes([PROMISE[place] ^ 1]) + PROMISE[place + 1 :]
    for promise in (one, PROMISE, bent):
        for document in (other, good[: place % len(good)] + other, b"c2sp.org/tlog-proof@v1\n" + other, checkpoint(3)):
            assert word(document, promise=promise) in (Word.SILENT, Word.KEPT)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_an_honest_log_is_never_convicted(data: st.DataObject) -> None:
    """It promises, keeps it among honest witnesses that lag behind, and somebody collects every document there is."""
    witnesses = [Witness(name) for name in "abcd"]
    rule = data.draw(st.sampled_from(["2 a b c d", "3 a b c d", "all a b c d", "any a b c d"]))
    policy = policy_of(f"group g {rule}\nquorum g\n", *witnesses)
    index = data.draw(st.integers(0, 20))
    promise = sign_promise(LOG, index, LEAVES[index], DEADLINE)
    notes = {size: checkpoint(size) for size in data.draw(st.sets(st.integers(1, 40), min_size=1)) | {index + 1}}
    lines: dict[int, list[bytes]] = {size: [] for size in notes}
    final = False
    for second in range(START - 12, START + 12):
        if second == START and not final:  # what an honest log does: all that are missing, now
            for witness in witnesses:
                size = min(size for size in notes if size >= max(index + 1, witness.size))
                lines[size].append(witness.cosign(notes[size], second))
                witness.size = size
        witness = data.draw(st.sampled_from(witnesses))
        size = data.draw(st.sampled_from(sorted(notes)))
        if size >= witness.size:
            witness.size = size
            lines[size].append(witness.cosign(notes[size], second))
        final = final or any(policy.is_met({w.name for w in witnesses if w.size >= s}) for s in notes if s > index)
    for size, note in notes.items():
        kept = lines[size][:6]
        for many in range(len(kept) + 1):
            for some in combinations(kept, many):
                whole = note + b"".join(some)
                assert judge(promise, whole, LOG.key, policy).word is Word.SILENT
        if size > index:
            for another in (None, LEAVES[index], LEAVES[63]):
                shown = proof(index, note + b"".join(kept))
                shown = shown if another is None else proof_of_another(shown, another)
                assert judge(promise, shown, LOG.key, policy).word is not Word.BROKEN
