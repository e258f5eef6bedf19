"""Commitments hide values, bind them, and open one by one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heqi.engines.trust import Refused, commit, openings
from heqi.engines.trust.verifier_notes import canonical, open_commitments, parse_object, values_of
from heqi.kernel.canonical import canonical_bytes

SALT = bytes(range(32))
VALUES: dict[str, str | int] = {"name": "合同.pdf", "size_bytes": 17}


def test_each_value_opens_alone() -> None:
    commitments = commit(SALT, VALUES)
    for field, opening in openings(SALT, VALUES).items():
        assert open_commitments(commitments, {field: opening}) == {field: VALUES[field]}


def test_another_value_salt_or_field_does_not_open() -> None:
    commitments, opened = commit(SALT, VALUES), openings(SALT, VALUES)
    for wrong in (
        {"name": {**opened["name"], "value": "合同2.pdf"}},
        {"name": {**opened["name"], "salt": opened["size_bytes"]["salt"]}},
        {"size_bytes": opened["name"]},
        {"size_bytes": {**opened["size_bytes"], "value": "17"}},
        {"colour": opened["name"]},
    ):
        with pytest.raises(Refused):
            open_commitments(commitments, wrong)


@pytest.mark.parametrize("value", [True, None, 1.5, [], {}])
def test_only_texts_and_whole_numbers_open(value: object) -> None:
    with pytest.raises(Refused):
        open_commitments({}, {"name": {"salt": "00" * 32, "value": value}})


def test_the_same_value_looks_different_under_another_salt_and_in_another_field() -> None:
    commitments = {*commit(SALT, {"a": "x", "b": "x"}).values(), *commit(bytes(32), {"a": "x"}).values()}
    assert len(commitments) == 3


JSON = st.recursive(
    st.text() | st.integers(-(2**53) + 1, 2**53 - 1),
    lambda inner: st.dictionaries(st.text(st.characters(codec="ascii")), inner),
    max_leaves=8,
)


@given(JSON)
def test_the_verifiers_canonical_bytes_are_those_of_rfc_8785(value: object) -> None:
    assert canonical(value) == canonical_bytes(value)


@pytest.mark.parametrize(
    "data",
    [b"",
     b"{", b"[]", b'{"b":1,"a":2}', b'{"a":1,"a":1}', b'{"a": 1}', b'{"a":1}\n', b'{"a":"\\u0061"}', b'{"a":1}\xff',
     b'{"a":NaN}', b'{"a":"\\ud800"}', b"[" * 60_000, b'{"a":' * 30_000, b'{"a":' + b"9" * 5000 + b"}", b'{"a":1e2}'],
)  # fmt: skip
def test_only_the_canonical_spelling_of_an_object_is_read(data: bytes) -> None:
    with pytest.raises(Refused):
        parse_object(data, "a")


def test_an_object_has_exactly_the_keys_that_are_asked_for() -> None:
    assert parse_object(b'{"a":1,"b":"x"}', "b", "a") == ["x", 1]
    for keys in (("a",), ("a", "b", "c"), ("a", "c")):
        with pytest.raises(Refused):
            values_of({"a": 1, "b": 2}, *keys)
