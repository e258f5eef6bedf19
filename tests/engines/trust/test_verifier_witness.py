"""The single file's own reading of policies and cosignatures, held against the house's and the specification."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import combinations
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heqi.engines.trust import Refused, policies, verifier_witness
from heqi.engines.trust.cosigning import cosignatures
from heqi.engines.trust.verifier_notes import parse_verifier_key, split_note
from heqi.engines.trust.verifier_witness import cosigned_by, instant, parse_policy
from tests.engines.trust.bundles import (
    RIGHT_POLICIES,
    SECOND,
    WITNESSES,
    WRONG_POLICIES,
    Shape,
    bent,
    contents_of,
    policy,
)
from tests.engines.trust.test_promises import Witness

# The verifier key of a witness in public service, as its operator shows it.
PUBLIC_WITNESS = "transparency.dev/DEV:witness-little-garden+d8042a87+BCtusOxINQNUTN5Oj8HObRkh2yHf/MwYaGX4CPdiVEPM"
# The example of C2SP tlog-cosignature, and the time that its text gives for it.
EXAMPLE = (
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
    "\u2014 example.com/behind-the-sofa "
    "Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
    "\u2014 witness.example.com/w1 "
    "jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n"
)


def test_the_key_of_a_public_witness_is_read() -> None:
    key = parse_verifier_key(PUBLIC_WITNESS, 4)
    assert (key.name, key.key_id.hex()) == ("transparency.dev/DEV:witness-little-garden", "d8042a87")
    with pytest.raises(Refused):
        parse_verifier_key(PUBLIC_WITNESS)


def test_a_cosignature_has_the_layout_of_the_specification() -> None:
    _, signatures = split_note(EXAMPLE.encode())
    name, body = signatures[1]
    assert (name, len(body)) == ("witness.example.com/w1", 76)
    assert int.from_bytes(body[4:12], "big") == 1679315147


def answer(read: Callable[[bytes], object], data: bytes) -> object:
    try:
        return read(data)
    except Refused:
        return None


def same(data: bytes) -> bool:
    """Both readers take the policy or neither does, and then both mean the same."""
    ours, house = answer(parse_policy, data), answer(policies.parse_policy, data)
    assert (ours is None) == (house is None), data
    if ours is None or house is None:
        return False
    assert isinstance(ours, verifier_witness.Policy)
    assert isinstance(house, policies.Policy)
    assert [str(key) for key in ours.logs] == [str(log.key) for log in house.logs]
    assert {n: str(k) for n, k in ours.witnesses.items()} == {w.name: str(w.key) for w in house.witnesses}
    for count in range(len(ours.witnesses) + 1):
        for some in combinations(ours.witnesses, count):
            assert ours.is_met(some) == house.met(some), (data, some)
    return True


def test_both_readers_agree_on_what_is_a_policy() -> None:
    for data in RIGHT_POLICIES:
        assert same(data), data
    for data in WRONG_POLICIES:
        assert not same(data), data


WORDS = [
    "log",
    "witness",
    "group",
    "quorum",
    "none",
    "all",
    "any",
    "1",
    "2",
    "3",
    "a",
    "b",
    "g",
    "h",
    "#",
    "\n",
    "\n",
    " ",
]
KEYS = [str(WITNESSES[name].key) for name in "ab"]


@given(st.lists(st.sampled_from([*WORDS, *KEYS]), max_size=24))
def test_both_readers_agree_on_any_words(words: list[str]) -> None:
    start = f"witness a {KEYS[0]}\nwitness b {KEYS[1]}\n" if len(words) % 2 else ""
    whole, bare = (start + " ".join(words) + end for end in ("\nquorum none\n", ""))
    assert same(whole.encode()) == (answer(parse_policy, whole.encode()) is not None)
    assert same(bare.encode()) == (answer(parse_policy, bare.encode()) is not None)


@given(st.sampled_from(RIGHT_POLICIES), st.data())
def test_both_readers_agree_on_a_policy_with_one_changed_byte(data: bytes, draw: st.DataObject) -> None:
    place = draw.draw(st.integers(0, len(data) - 1))
    changed = data[:place] + draw.draw(st.binary(max_size=2)) + data[place + 1 :]
    assert same(changed) == (answer(parse_policy, changed) is not None)


def test_a_group_within_a_group_has_no_depth_that_breaks_it() -> None:
    lines = [f"witness a {KEYS[0]}\ngroup g0 any a\n"] + [f"group g{n} any g{n - 1}\n" for n in range(1, 2000)]
    assert parse_policy("".join([*lines, "quorum g1999\n"]).encode()).is_met(["a"])


def test_both_readers_agree_on_cosignatures() -> None:
    note = contents_of(Shape(cosigned="abd"))["checkpoint"]
    read = parse_policy(policy())
    assert cosigned_by(note, read.witnesses) == [("a", SECOND + ord("a")), ("b", SECOND + ord("b"))]
    source = random.Random(1)
    for _ in range(300):
        changed = bent(note, source.randrange(len(note)), source.randrange(8))
        for name in "ab":
            house = answer(lambda data, name=name: cosignatures(data, WITNESSES[name].key), changed)
            ours = answer(lambda data, name=name: cosigned_by(data, {name: read.witnesses[name]}), changed)
            assert (house is None) == (ours is None)
            if house is not None:
                assert [(name, second) for second in cast("list[int]", house)] == ours


@pytest.mark.parametrize(("second", "holds"), [(0, True), (2**63 - 1, True), (2**63, False), (2**64 - 1, False)])
def test_a_time_beyond_the_specification_is_refused_though_the_witness_signed_it(second: int, holds: bool) -> None:
    witness, note = Witness("odd"), contents_of(Shape())["checkpoint"]
    known = {"odd": witness.key}
    if holds:
        assert cosigned_by(note + witness.cosign(note, second), known) == [("odd", second)]
    else:
        with pytest.raises(Refused):
            cosigned_by(note + witness.cosign(note, second), known)


@pytest.mark.parametrize(
    ("second", "text"),
    [
        (0, "1970-01-01T00:00:00Z"),
        (1679315147, "2023-03-20T12:25:47Z"),
        (253402300799, "9999-12-31T23:59:59Z"),
        (253402300800, "253402300800"),
        (2**63 - 1, "9223372036854775807"),
    ],
)
def test_every_second_can_be_said(second: int, text: str) -> None:
    assert instant(second) == text
