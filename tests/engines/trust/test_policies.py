"""Policies: read strictly, each fault named with its line; the quorum as C2SP tlog-policy counts it."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heqi.engines.trust import NoteSigner, Refused
from heqi.engines.trust.cosigning import Cosigner
from heqi.engines.trust.policies import POLICY_LIMIT_BYTES, Policy, parse_policy
from heqi.engines.trust.verifier_witness import parse_policy as parse_in_single_file

LOG = NoteSigner("log.example/one", b"\x01" * 32).key


def key(number: int, name: str = "w.example") -> str:
    return str(Cosigner(f"{name}/{number}", bytes([number]) * 32).key)


def witnesses(*names: str) -> str:
    return "".join(f"witness {name} {key(number)}\n" for number, name in enumerate(names, start=10))


# The example of the specification, with keys.
EXAMPLE = (
    f"log {LOG}\n\n"
    + "".join(f"witness X{n} {key(n)}\n" for n in (1, 2, 3))
    + "group X-witnesses 2 X1 X2 X3\n\n"
    + "".join(f"witness Y{n} {key(3 + n)}\n" for n in (1, 2, 3))
    + "group Y-witnesses any Y1 Y2 Y3\n\ngroup X-and-Y all X-witnesses Y-witnesses\nquorum X-and-Y\n"
)


def read(text: str) -> Policy:
    return parse_policy(text.encode("utf-8", "surrogateescape"))


def test_the_example_of_the_specification_asks_for_two_of_x_and_one_of_y() -> None:
    policy = read(EXAMPLE)
    names = [f"{letter}{number}" for letter in "XY" for number in (1, 2, 3)]
    for count in range(7):
        for cosigned in itertools.combinations(names, count):
            wanted = sum(name[0] == "X" for name in cosigned) >= 2 and any(name[0] == "Y" for name in cosigned)
            assert policy.met(cosigned) is wanted


def more_than_two_thirds(count: int) -> str:
    """Of ``count`` witnesses the regulator and so many others that together they are more than two thirds."""
    others = [f"w{number}" for number in range(1, count)]
    wanted = count * 2 // 3 + 1
    return (
        witnesses("regulator", *others)
        + f"group others {wanted - 1} {' '.join(others)}\ngroup enough all regulator others\nquorum enough\n"
    )


@pytest.mark.parametrize("count", range(2, 9))
def test_more_than_two_thirds_with_the_regulator_can_be_said(count: int) -> None:
    policy = read(more_than_two_thirds(count))
    names = [each.name for each in policy.witnesses]
    for number in range(count + 1):
        for cosigned in itertools.combinations(names, number):
            wanted = "regulator" in cosigned and len(cosigned) * 3 > count * 2
            assert policy.met(cosigned) is wanted


def test_a_quorum_of_one_witness_and_of_none() -> None:
    policy = read(witnesses("a", "b") + "quorum b\n")
    assert policy.met({"b"})
    assert not policy.met({"a"})
    assert read("quorum none\n").met(())


def test_names_that_are_no_witnesses_count_for_nothing() -> None:
    policy = read(witnesses("a", "b") + "group g any a b\nquorum g\n")
    assert not policy.met({"g", "none", "c"})


def test_remarks_space_and_urls_are_read() -> None:
    policy = read(
        f"# 见证方\n\t \n  #x\n\t log \t {LOG}  https://log.example/ \n"
        + f"witness  甲 {key(1)} http://w\nquorum\t甲\n"
    )
    assert (policy.logs[0].url, policy.witnesses[0].url, policy.witnesses[0].name) == (
        "https://log.example/",
        "http://w",
        "甲",
    )
    assert read(str(policy)) == policy


def test_octets_beyond_ascii_are_opaque() -> None:
    policy = parse_policy(b"witness \xff\xe2 " + key(1).encode() + b"\nquorum \xff\xe2\n")
    assert parse_policy(policy.to_bytes()) == policy
    with pytest.raises(Refused, match="line 2"):
        parse_policy(b"witness \xe2\x84\xaa " + key(1).encode() + b"\nquorum K\n")


W = witnesses("a", "b", "c")
FAULTS = {
    "log\nquorum none\n": (1, "log <vkey>"),
    f"log {key(1)}\nquorum none\n": (1, "0x01"),
    f"log {LOG} u v\nquorum none\n": (1, "log <vkey>"),
    f"log {LOG}\nlog {LOG}\nquorum none\n": (2, "listed already"),
    f"witness a {LOG}\nquorum a\n": (1, "0x04"),
    "witness a\nquorum a\n": (1, "witness <name>"),
    f"witness none {key(1)}\nquorum none\n": (1, "none has a meaning"),
    f"witness a {key(1)}\nwitness a {key(2)}\nquorum a\n": (2, "a has a meaning"),
    f"witness a {key(1)}\nwitness b {key(1)}\nquorum a\n": (2, "listed already"),
    W + "group g 0 a b\nquorum g\n": (4, "was 0"),
    W + "group g 3 a b\nquorum g\n": (4, "was 3"),
    W + "group g -1 a b\nquorum g\n": (4, "was -1"),
    W + "group g 01 a b\nquorum g\n": (4, "was 01"),
    W + "group g some a b\nquorum g\n": (4, "was some"),
    W + "group g any\nquorum g\n": (4, "group <name>"),
    W + "group a any b c\nquorum a\n": (4, "a has a meaning"),
    W + "group g any g\nquorum g\n": (4, "was g"),
    W + "group g any h\ngroup h any a\nquorum g\n": (4, "was h"),
    W + "group g any none\nquorum g\n": (4, "was none"),
    W + "group g all a a\nquorum g\n": (4, "a is one"),
    W + "group g all a b\ngroup h all b c\nquorum h\n": (5, "b is one"),
    W + "quorum g\n": (4, "was g"),
    W + "quorum a b\n": (4, "quorum <name>"),
    W + "quorum a\nquorum b\n": (5, "one quorum line"),
    W + "quorum a\nwitnesses x\n": (5, "was witnesses"),
    W: (4, "a quorum line"),
    "": (1, "a quorum line"),
    W + "quorum a": (4, "newline"),
    W + "quorum a\r\n": (4, "control"),
    W + "quorum\x0ba\n": (4, "control"),
    W + "quorum a\x7f\n": (4, "control"),
    W + "QUORUM a\n": (4, "was QUORUM"),
    "witness \udcff\n": (1, "witness <name>"),
    f"log \udcff{LOG}\nquorum none\n": (1, "0x01"),
}


@pytest.mark.parametrize("text", FAULTS)
def test_a_fault_is_named_with_its_line_and_what_is_expected(text: str) -> None:
    line, expected = FAULTS[text]
    with pytest.raises(Refused) as caught:
        read(text)
    assert caught.value.args[0].startswith(f"line {line}: expected ")
    assert expected in caught.value.args[0]
    assert caught.value.zh.startswith(f"第 {line} 行：应为")


def test_a_policy_that_is_too_large_is_refused() -> None:
    with pytest.raises(Refused, match="at most"):
        parse_policy(b"#" * POLICY_LIMIT_BYTES + b"\n")


def test_as_many_as_the_specification_recommends_are_read() -> None:
    logs = "".join(f"log {NoteSigner(f'log.example/{n}', bytes([n]) * 32).key}\n" for n in range(1, 33))
    names = [f"w{number}" for number in range(32)]
    groups, member = "", names[0]
    for number, name in enumerate(names[1:], start=1):
        groups, member = groups + f"group g{number} all {member} {name}\n", f"g{number}"
    policy = read(logs + witnesses(*names) + groups + f"group last any {member}\nquorum last\n")
    assert (len(policy.logs), len(policy.witnesses), len(policy.groups)) == (32, 32, 32)
    assert policy.met(names)
    assert not policy.met(names[1:])


@st.composite
def policies(draw: st.DrawFn) -> str:
    """Policies of up to six witnesses and nested groups."""
    names = [f"w{number}" for number in range(draw(st.integers(1, 6)))]
    free, lines = list(names), witnesses(*names)
    for number in range(draw(st.integers(0, 4))):
        members = draw(st.lists(st.sampled_from(free), min_size=1, max_size=len(free), unique=True))
        threshold = draw(st.sampled_from(["any", "all", *map(str, range(1, len(members) + 1))]))
        lines += f"group g{number} {threshold} {' '.join(members)}\n"
        free = [*(name for name in free if name not in members), f"g{number}"]
    return lines + f"quorum {draw(st.sampled_from(['none', *free]))}\n"


@settings(max_examples=150, deadline=None)
@given(
    text=policies(), cosigned=st.sets(st.sampled_from([f"w{number}" for number in range(6)])), more=st.integers(0, 5)
)
def test_the_house_and_the_single_file_agree_and_more_witnesses_never_harm(
    text: str, cosigned: set[str], more: int
) -> None:
    policy = read(text)
    assert read(str(policy)) == policy
    known = {each.name for each in policy.witnesses}
    assert policy.met(cosigned) == parse_in_single_file(text.encode()).is_met(cosigned & known)
    assert policy.met(cosigned) <= policy.met(cosigned | {f"w{more}"})


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200) | st.text(alphabet="agnoqruy 1\n\t#", max_size=80).map(str.encode))
def test_no_bytes_lead_to_anything_but_a_policy_or_a_refusal(content: bytes) -> None:
    try:
        policy = parse_policy(content)
    except Refused:
        return
    assert parse_policy(policy.to_bytes()) == policy
