"""Submissions: the one spelling of an entry, all problems at once, and signatures that cannot be exchanged."""

from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heqi.engines.trust import NoteSigner, VerifierKey, leaf_hash
from heqi.engines.trust.submissions import (
    FIELDS_LIMIT,
    SUBMISSION_LIMIT,
    Entry,
    SubmissionRefused,
    Submitter,
    WrongEntryCount,
    check_submission,
    entry_body_v2,
    read_entry,
    rows,
    sign_submission,
    submission_proof,
    submission_text,
)
from heqi.engines.trust.tree import Frontier, TileTree
from heqi.engines.trust.verifier import SUBMISSION_PROOF_FORMAT
from heqi.engines.trust.verifier_notes import open_note, parse_proof, root_from_path
from heqi.kernel.canonical import canonical_bytes
from heqi.kernel.problems import Invalid, ManyInvalid, Problem, TooLarge

ORIGIN = "log.example/evidence"
SIGNER = NoteSigner("jiazi.example/agent", b"\x05" * 32)
SUBMITTER = Submitter(SIGNER.key)
AT = "2026-01-02T03:04:05.678Z"
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
HASHES = st.binary(min_size=32, max_size=32).map(bytes.hex)


def entry_id(number: int) -> str:
    return "evd_01m835n153e2nakn902n08" + "".join(ALPHABET[number >> shift & 31] for shift in (15, 10, 5, 0))


def body(number: int = 0, submitter: str = SUBMITTER.id, **values: str) -> bytes:
    values = {"stream": "deposit", "kind": "contract", "at": AT, **values}
    return entry_body_v2(entry_id(number), submitter=submitter, commitments={"name": "ab" * 32}, **values)


def changed(**values: object) -> bytes:
    """An entry with other values, in its canonical spelling; None leaves one out."""
    said = {**json.loads(body()), **values}
    return canonical_bytes({name: value for name, value in said.items() if value is not None})


def problems_of(data: bytes) -> list[Problem]:
    with pytest.raises(Problem) as caught:
        read_entry(data)
    return list(caught.value.problems) if isinstance(caught.value, ManyInvalid) else [caught.value]


@given(
    st.dictionaries(st.from_regex("[a-z][a-z0-9_]{0,39}", fullmatch=True), HASHES, min_size=1, max_size=FIELDS_LIMIT),
    st.datetimes(),
    st.from_regex("[a-z][a-z0-9_.-]{0,39}", fullmatch=True),
)
def test_an_entry_has_its_canonical_spelling_and_is_read_again(
    commitments: dict[str, str], moment: object, stream: str
) -> None:
    at = f"{moment:%H:%M:%S}.000Z"
    at = "2026-02-28T" + at
    made = entry_body_v2(entry_id(3), stream, "deposit", at, "", commitments)
    assert made == canonical_bytes(json.loads(made))
    assert read_entry(made) == Entry(
        id=entry_id(3), stream=stream, kind="deposit", at=at, submitter="", commitments=commitments, body=made
    )


@pytest.mark.parametrize(
    ("values", "place"),
    [
        ({"id": "evd_1"}, "entry.id"),
        ({"id": "evd_01m835n153e2nakn902n08453u"}, "entry.id"),
        ({"id": 7}, "entry.id"),
        ({"stream": ""}, "entry.stream"),
        ({"stream": "Deposit"}, "entry.stream"),
        ({"stream": "a" * 41}, "entry.stream"),
        ({"kind": "甲"}, "entry.kind"),
        ({"at": "2026-01-02T03:04:05Z"}, "entry.at"),
        ({"at": "2026-02-30T03:04:05.678Z"}, "entry.at"),
        ({"at": "2026-01-02T24:04:05.678Z"}, "entry.at"),
        ({"at": "2026-01-02T03:04:05.678+08:00"}, "entry.at"),
        ({"submitter": "jiazi.example"}, "entry.submitter"),
        ({"submitter": "a b+00000000"}, "entry.submitter"),
        ({"submitter": 'a"b+00000000'}, "entry.submitter"),
        ({"submitter": "a" * 101 + "+00000000"}, "entry.submitter"),
        ({"format": "heqi.evidence/entry/v1"}, "entry.format"),
        ({"commitments": {}}, "entry.commitments"),
        ({"commitments": []}, "entry.commitments"),
        ({"commitments": {"Name": "ab" * 32}}, "entry.commitments"),
        ({"commitments": {"a" * 41: "ab" * 32}}, "entry.commitments"),
        ({"commitments": {f"f{n}": "ab" * 32 for n in range(FIELDS_LIMIT + 1)}}, "entry.commitments"),
        ({"commitments": {"name": "AB" * 32}}, "entry.commitments.name"),
        ({"commitments": {"name": "ab" * 31}}, "entry.commitments.name"),
        ({"commitments": {"name": None}}, "entry.commitments.name"),
        ({"more": "x"}, "entry"),
        ({"kind": None}, "entry"),
    ],
)
def test_each_rule_of_an_entry_is_named_with_its_place(values: dict[str, object], place: str) -> None:
    (problem,) = problems_of(changed(**values))
    assert problem.place == place
    assert isinstance(problem, Invalid)
    assert problem.fields["expected_zh"] != ""


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"null",
        b"[]",
        b"\xff",
        body() + b" ",
        body().replace(b'":"', b'": "', 1),
        body()[:-1],
        b"[" * 60_000,
    ],
)
def test_other_spellings_and_other_values_are_refused(data: bytes) -> None:
    assert problems_of(data)[0].place == "entry"


def test_fields_out_of_order_or_twice_are_refused() -> None:
    both = entry_body_v2(entry_id(0), "deposit", "x", AT, "", {"a": "aa" * 32, "b": "bb" * 32})
    a, b = b'"a":"%s"' % (b"aa" * 32), b'"b":"%s"' % (b"bb" * 32)
    assert read_entry(both).commitments == {"a": "aa" * 32, "b": "bb" * 32}
    for wrong in (b + b"," + a, a + b"," + a):
        assert problems_of(both.replace(a + b"," + b, wrong))[0].place == "entry"


def test_an_entry_that_no_tile_holds_is_too_large() -> None:
    (problem,) = problems_of(body() + b" " * 65_536)
    assert isinstance(problem, TooLarge)


def test_all_that_is_wrong_comes_at_once() -> None:
    found = problems_of(changed(id="x", at="now", commitments={"A": "1", "b": "2"}))
    assert [problem.place for problem in found] == [
        "entry.id", "entry.at", "entry.commitments", "entry.commitments.A", "entry.commitments.b",
    ]  # fmt: skip


@given(st.binary(max_size=400), st.integers(0, len(body()) - 1), st.binary(max_size=2))
def test_whatever_the_bytes_are_they_are_an_entry_or_a_problem(data: bytes, place: int, put: bytes) -> None:
    for odd in (data, body()[:place] + put + body()[place + 1 :]):
        try:
            entry = read_entry(odd)
        except Problem:
            continue
        assert entry.body == canonical_bytes(json.loads(odd)) == odd


@pytest.mark.parametrize("count", [1, 2, 3, 7, 8, 100])
def test_one_signature_covers_the_whole_batch_and_each_entry_is_shown_to_be_under_it(count: int) -> None:
    bodies = [body(number) for number in range(count)]
    note = sign_submission(SIGNER, ORIGIN, bodies)
    assert [entry.body for entry in check_submission(note, SUBMITTER, ORIGIN, bodies)] == bodies
    leaves = [leaf_hash(each) for each in bodies]
    root = Frontier().extend(leaves).root
    assert open_note(note, SIGNER.key) == submission_text(ORIGIN, count, root)
    for number, leaf in enumerate(leaves):
        index, path, signed = parse_proof(submission_proof(leaves, number, note), SUBMISSION_PROOF_FORMAT)
        assert (index, signed) == (number, note)
        assert path == TileTree(count, lambda level, number, width: b"".join(leaves)).inclusion(number)
        assert root_from_path(leaf, index, count, path) == root


def test_the_text_that_a_submitter_signs_is_the_documented_one() -> None:
    (tree,) = rows([leaf_hash(body())])
    expected = f"heqi.evidence/submission/v1\n{ORIGIN}\n1\n{base64.b64encode(tree[0]).decode()}\n"
    assert open_note(sign_submission(SIGNER, ORIGIN, [body()]), SIGNER.key) == expected


def refused(note: bytes, submitter: Submitter, origin: str, bodies: list[bytes]) -> Problem:
    with pytest.raises(Problem) as caught:
        check_submission(note, submitter, origin, bodies)
    return caught.value


def test_a_signature_holds_for_its_log_its_entries_and_its_key_only() -> None:
    bodies = [body(0), body(1)]
    note = sign_submission(SIGNER, ORIGIN, bodies)
    for origin, others in ((ORIGIN + "2", bodies), (ORIGIN, bodies[::-1]), (ORIGIN, bodies[:1])):
        assert isinstance(refused(note, SUBMITTER, origin, others), SubmissionRefused)
    same_name = Submitter(NoteSigner(SIGNER.key.name, b"\x06" * 32).key)
    many = refused(note, same_name, ORIGIN, bodies)
    assert isinstance(many, ManyInvalid)
    assert [each.place for each in many.problems] == ["entries[0].submitter", "entries[1].submitter", "note"]


@given(st.data())
def test_no_changed_byte_of_a_submission_is_taken(data: st.DataObject) -> None:
    note = sign_submission(SIGNER, ORIGIN, [body()])
    place, bit = data.draw(st.integers(0, len(note) - 1)), data.draw(st.integers(0, 7))
    bent = note[:place] + bytes([note[place] ^ 1 << bit]) + note[place + 1 :]
    for wrong in (
        bent,
        note + b"\n",
        note[:-1],
        note + note.rpartition(b"\n\n")[2],
        data.draw(st.binary(max_size=300)),
    ):
        assert isinstance(refused(wrong, SUBMITTER, ORIGIN, [body()]), SubmissionRefused)


def test_an_id_twice_in_a_batch_is_refused_with_everything_else() -> None:
    bodies = [body(0), body(0), b"x"]
    many = refused(b"", SUBMITTER, ORIGIN, bodies)
    assert isinstance(many, ManyInvalid)
    assert [each.place for each in many.problems] == ["entries[2]", "entries[1].id", "note"]


def test_a_submission_has_one_to_a_thousand_entries() -> None:
    for count in (0, SUBMISSION_LIMIT + 1):
        assert isinstance(refused(b"", SUBMITTER, ORIGIN, [b""] * count), WrongEntryCount)


@pytest.mark.parametrize("name", ["a" * 101, "名", 'a"b', "a\\b"])
def test_a_key_whose_name_no_entry_can_hold_submits_nothing(name: str) -> None:
    with pytest.raises(Invalid):
        Submitter(VerifierKey(name, SIGNER.key.public_key))
