"""A witness cosigns consistent growth and nothing else, and two histories under one key are shown to be two."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heqi.engines.trust import NoteSigner, Refused, checkpoint_text, leaf_hash
from heqi.engines.trust.cosigning import Cosigner
from heqi.engines.trust.verifier_notes import split_note
from heqi.engines.trust.witnessing import (
    FORK,
    PROOF_LIMIT,
    REWRITTEN,
    SIZE_TYPE,
    UNEXPLAINED,
    AddCheckpoint,
    Ruling,
    Seen,
    check_misconduct,
    contradict,
    judge,
    misconduct_document,
    open_head,
    parse_request,
)

LOG = NoteSigner("log.example/one", b"\x01" * 32)
NEXT = NoteSigner("log.example/one", b"\x02" * 32)
STRANGER = NoteSigner("log.example/one", b"\x03" * 32)
WITNESS = Cosigner("witness.example/a", b"\x04" * 32)

# The example of tlog-witness.
SPEC_REQUEST = (
    "old 20852014\n"
    "PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=\njrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=\n"
    "5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=\n/6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=\n\n"
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
    "\u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zy"
    "WE+xeMcTOAYQ8=\n"
    "\u2014 example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5"
    "Rovnzv++qbSzm9Q=\n"
).encode()


def root(leaves: Sequence[bytes]) -> bytes:
    """MTH of RFC 6962, written from its definition."""
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256(b"").digest()
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.sha256(b"\x01" + root(leaves[:half]) + root(leaves[half:])).digest()


def proof(leaves: Sequence[bytes], old: int, whole: bool = True) -> list[bytes]:
    """PROOF and SUBPROOF of RFC 6962, written from their definition."""
    if old == len(leaves):
        return [] if whole else [root(leaves)]
    half = 1 << (len(leaves) - 1).bit_length() - 1
    if old <= half:
        return [*proof(leaves[:half], old, whole), root(leaves[half:])]
    return [*proof(leaves[half:], old - half, False), root(leaves[:half])]


def log(size: int, changed: int | None = None) -> list[bytes]:
    """The leaves of a log, one of which may be another."""
    return [leaf_hash(b"%d" % number + b"x" * (number == changed)) for number in range(size)]


def note(leaves: Sequence[bytes], signer: NoteSigner = LOG) -> bytes:
    return signer.sign(checkpoint_text("log.example/one", len(leaves), root(leaves)))


def seen(leaves: Sequence[bytes]) -> Seen:
    return Seen(len(leaves), root(leaves), note(leaves) if leaves else b"")


def asked(leaves: Sequence[bytes], old: int, hashes: Sequence[bytes] | None = None) -> AddCheckpoint:
    given_proof = proof(leaves, old) if hashes is None and 0 < old <= len(leaves) else hashes or ()
    return AddCheckpoint(old, tuple(given_proof), note(leaves))


def ruled(request: AddCheckpoint, latest: Seen, *history: Seen) -> Ruling:
    kept = {each.size: each for each in history}
    return judge(request, [LOG.key], latest, kept.get)


def test_the_example_of_the_specification_is_read_and_written_alike() -> None:
    request = parse_request(SPEC_REQUEST)
    assert (request.old_size, len(request.proof), request.origin) == (20852014, 4, "example.com/behind-the-sofa")
    assert request.encode() == SPEC_REQUEST


@settings(max_examples=100, deadline=None)
@given(old=st.integers(0, 70), more=st.integers(0, 70))
def test_consistent_growth_is_accepted(old: int, more: int) -> None:
    leaves = log(old + more)
    ruling = ruled(asked(leaves, old), seen(leaves[:old]))
    assert ruling.status == 200
    assert ruling.accepted is not None
    assert (ruling.accepted.size, ruling.accepted.root) == (len(leaves), root(leaves))
    assert ruling.contradiction is None


@settings(max_examples=150, deadline=None)
@given(old=st.integers(1, 70), more=st.integers(0, 70), place=st.integers(0, 69))
def test_a_rewritten_history_is_refused_and_both_checkpoints_are_kept(old: int, more: int, place: int) -> None:
    rewritten, latest = log(old + more, changed=place % old), seen(log(old))
    ruling = ruled(asked(rewritten, old), latest)
    assert ruling.status == (422 if more else 409)
    assert ruling.accepted is None
    found = ruling.contradiction
    assert found is not None
    assert (found.first, found.second) == (latest.note, note(rewritten))
    power_of_two = old & (old - 1) == 0
    assert found.kind == (FORK if not more else UNEXPLAINED if power_of_two else REWRITTEN)
    assert contradict(found.first, found.second, LOG.key, found.proof) == found
    assert check_misconduct(misconduct_document(found, [LOG.key]), [LOG.key]) == found


@settings(max_examples=100, deadline=None)
@given(old=st.integers(0, 40), more=st.integers(0, 40), wrong=st.lists(st.binary(min_size=32, max_size=32), max_size=8))
def test_no_other_proof_is_accepted_and_an_honest_log_is_never_proven_guilty(
    old: int, more: int, wrong: list[bytes]
) -> None:
    leaves = log(old + more)
    ruling = ruled(asked(leaves, old, wrong), seen(leaves[:old]))
    right = wrong == (proof(leaves, old) if old else [])
    assert ruling.status == (200 if right else 422)
    assert ruling.contradiction is None or not ruling.contradiction.proven


@settings(max_examples=150, deadline=None)
@given(latest=st.integers(0, 30), size=st.integers(0, 30), old=st.integers(0, 32))
def test_only_the_latest_size_may_be_the_old_one(latest: int, size: int, old: int) -> None:
    leaves = log(32)
    ruling = ruled(asked(leaves[:size], old), seen(leaves[:latest]))
    if old > size:
        assert ruling.status == 400
    elif old != latest:
        assert (ruling.status, ruling.media_type, ruling.body) == (409, SIZE_TYPE, b"%d\n" % latest)
    else:
        assert ruling.status == 200
    assert ruling.contradiction is None


def test_the_size_in_a_conflict_has_the_media_type_of_the_specification() -> None:
    assert SIZE_TYPE == "text/x.tlog.size"


def test_another_tree_of_a_size_that_was_cosigned_once_is_a_fork() -> None:
    earlier, latest = seen(log(5)), seen(log(9))
    for old, status in ((9, 400), (5, 409), (0, 409)):
        ruling = ruled(asked(log(5, changed=2), old), latest, earlier)
        assert (ruling.status, ruling.accepted) == (status, None)
        assert ruling.contradiction is not None
        assert (ruling.contradiction.kind, ruling.contradiction.first) == (FORK, earlier.note)


def test_an_old_head_of_the_same_history_is_refused_and_no_misconduct() -> None:
    ruling = ruled(asked(log(5), 5), seen(log(9)), seen(log(5)))
    assert (ruling.status, ruling.body, ruling.contradiction) == (409, b"9\n", None)


def test_the_same_head_is_cosigned_again() -> None:
    assert ruled(asked(log(9), 9), seen(log(9))).status == 200


def test_a_root_that_is_not_the_empty_one_is_refused_for_an_empty_log() -> None:
    odd = LOG.sign(checkpoint_text("log.example/one", 0, bytes(32)))
    ruling = ruled(AddCheckpoint(0, (), odd), Seen())
    assert (ruling.status, ruling.body, ruling.contradiction) == (409, b"0\n", None)
    assert ruled(asked([], 0), Seen()).status == 200


def test_an_unknown_log_is_not_found() -> None:
    assert judge(asked(log(5), 0), [], Seen(), lambda _: None).status == 404


@pytest.mark.parametrize("signer", [STRANGER, NoteSigner("log.example/two", b"\x01" * 32)])
def test_a_checkpoint_that_no_known_key_signed_is_forbidden(signer: NoteSigner) -> None:
    ruling = ruled(AddCheckpoint(0, (), note(log(5), signer)), Seen())
    assert (ruling.status, ruling.contradiction) == (403, None)


def test_a_signature_that_does_not_hold_is_forbidden_and_accuses_nobody() -> None:
    lines = note(log(7)).partition(b"\n\n")[2]
    forged = note(log(5, changed=1)).partition(b"\n\n")[0] + b"\n\n" + lines
    ruling = ruled(AddCheckpoint(5, (), forged), seen(log(5)))
    assert (ruling.status, ruling.contradiction) == (403, None)


def test_a_checkpoint_under_another_origin_than_its_keys_name_is_forbidden() -> None:
    other = LOG.sign(checkpoint_text("log.example/two", 5, root(log(5))))
    assert ruled(AddCheckpoint(0, (), other), Seen()).status == 403


def test_while_keys_overlap_either_signature_is_enough_and_both_must_hold() -> None:
    both = note(log(5)) + note(log(5), NEXT).partition(b"\n\n")[2]
    wrong = note(log(5)) + note(log(6), NEXT).partition(b"\n\n")[2]
    keys = [LOG.key, NEXT.key]
    for text, status in ((note(log(5)), 200), (note(log(5), NEXT), 200), (both, 200), (wrong, 403)):
        assert judge(AddCheckpoint(0, (), text), keys, Seen(), lambda _: None).status == status


def test_lines_of_others_are_not_kept() -> None:
    text = checkpoint_text("log.example/one", 5, root(log(5)))
    noisy = note(log(5)) + note(log(5), STRANGER).partition(b"\n\n")[2] + WITNESS.cosign(text, 7) * 3
    ruling = ruled(AddCheckpoint(0, (), noisy), Seen())
    assert ruling.accepted is not None
    assert ruling.accepted.note == note(log(5))


def test_extension_lines_are_part_of_what_is_signed() -> None:
    extended = LOG.sign(checkpoint_text("log.example/one", 5, root(log(5))) + "more\n")
    ruling = ruled(AddCheckpoint(0, (), extended), Seen())
    assert ruling.status == 200
    assert ruling.accepted is not None
    assert split_note(ruling.accepted.note)[0].endswith("more\n")


GOOD = asked(log(6), 5).encode()
HASH = base64.b64encode(bytes(32)) + b"\n"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"old 5\n",
        b"old 5\n\n",
        GOOD.replace(b"old 5", b"old 05"),
        GOOD.replace(b"old 5", b"old -5"),
        GOOD.replace(b"old 5", b"old  5"),
        GOOD.replace(b"old 5", b"Old 5"),
        GOOD.replace(b"old 5", b"old"),
        GOOD.replace(b"old 5", "old ٥".encode()),
        GOOD.replace(b"old 5", b"old 1" + b"0" * 18),
        GOOD.replace(b"\n", b"\r\n"),
        GOOD[:-1],
        GOOD + b"\n",
        b" " + GOOD,
        b"\n" + GOOD,
        GOOD.replace(b"=\n", b"\n", 1),
        GOOD.replace(b"=\n", b"=\nAAAA\n", 1),
        GOOD.replace(b"old 5\n", b"old 5\n" + HASH * PROOF_LIMIT),
        GOOD.replace(b"\n6\n", b"\n06\n"),
        GOOD.replace(b"\n6\n", b"\n6\n6\n"),
        GOOD.partition(b"\n\n")[2],
        GOOD.replace(b"log", b"l\xffg"),
        GOOD.replace(b"log", b"l\x00g"),
    ],
)
def test_a_malformed_request_is_refused(body: bytes) -> None:
    with pytest.raises(Refused):
        parse_request(body)


def test_as_many_hashes_as_the_specification_allows_are_read() -> None:
    body = b"old 5\n" + HASH * PROOF_LIMIT + b"\n" + note(log(6))
    assert len(parse_request(body).proof) == PROOF_LIMIT


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300) | st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)))
def test_no_bytes_lead_to_anything_but_a_request_or_a_refusal(given_bytes: bytes | tuple[int, int]) -> None:
    if isinstance(given_bytes, tuple):
        place, value = given_bytes
        given_bytes = GOOD[:place] + bytes([value]) + GOOD[place + 1 :]
    try:
        request = parse_request(given_bytes)
    except Refused:
        return
    assert request.encode() == given_bytes
    assert ruled(request, seen(log(5))).status in (200, 403, 409, 422, 400)


def test_two_checkpoints_of_one_history_contradict_each_other_only_without_the_right_proof() -> None:
    first, second = note(log(5)), note(log(9))
    assert contradict(first, second, LOG.key, proof(log(9), 5)) is None
    assert contradict(second, first, LOG.key, proof(log(9), 5)) is None
    unexplained = contradict(first, second, LOG.key)
    assert unexplained is not None
    assert unexplained.kind == UNEXPLAINED
    assert not unexplained.proven


def test_two_checkpoints_of_one_size_prove_a_fork_without_anything_else() -> None:
    found = contradict(note(log(5)), note(log(5, changed=0)), LOG.key)
    assert found is not None
    assert found.kind == FORK
    assert found.proven
    assert contradict(note(log(5)), note(log(5)), LOG.key) is None


def test_nobody_is_accused_by_what_another_key_signed() -> None:
    with pytest.raises(Refused):
        contradict(note(log(5)), note(log(5, changed=0), STRANGER), LOG.key)
    with pytest.raises(Refused):
        open_head(note(log(5), STRANGER), [LOG.key])


def test_a_document_that_says_more_than_it_shows_is_refused() -> None:
    found = contradict(note(log(5)), note(log(5, changed=0)), LOG.key)
    assert found is not None
    document = misconduct_document(found, [LOG.key])
    fields = json.loads(document)
    honest = contradict(note(log(5)), note(log(9)), LOG.key)
    assert honest is not None
    claims: list[object] = [
        {**fields, "kind": REWRITTEN},
        {**fields, "second": fields["first"]},
        {**fields, "format": "x"},
        {**json.loads(misconduct_document(honest, [LOG.key])), "kind": FORK},
        {**fields, "second": fields["second"].replace("=\n\n", "=\nmore\n\n")},
        {key: value for key, value in fields.items() if key != "proof"},
        {**fields, "proof": ["x"]},
        {**fields, "first": 7},
        [],
        7,
    ]
    for claim in claims:
        with pytest.raises(Refused):
            check_misconduct(json.dumps(claim).encode(), [LOG.key])
    with pytest.raises(Refused):
        check_misconduct(document, [STRANGER.key])
    with pytest.raises(Refused):
        check_misconduct(b"[" * 100_000, [LOG.key])
