"""Policies: whose cosignatures make a checkpoint final, as a text that anybody can read (C2SP tlog-policy).

``log`` lines name the logs, ``witness`` lines the witnesses, ``group`` lines say how many of which members are enough,
and one ``quorum`` line says what all of it comes to. Standard library only: it is meant to be read.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NoReturn

from heqi.engines.trust.cosigning import WitnessKey, parse_witness_key
from heqi.engines.trust.verifier_notes import Refused, VerifierKey, parse_verifier_key

POLICY_LIMIT_BYTES = 262_144
NOBODY = "none"
"""The quorum that asks for no cosignature at all; no witness or group may have this name."""
_SPACE = " \t"
_NUMBER = re.compile("[1-9][0-9]{0,5}")
_OTHER_OCTETS = re.compile(rb"[^\t\n\x20-\x7e\x80-\xff]")
_EXPECTED = {
    "log": ("log <公钥> [<网址>]", "log <vkey> [<url>]", (2, 3)),
    "witness": ("witness <名称> <公钥> [<网址>]", "witness <name> <vkey> [<url>]", (3, 4)),
    "group": ("group <名称> all|any|<数目> <成员>...", "group <name> all|any|<k> <member>...", (4, 10_000)),
    "quorum": ("quorum <名称>", "quorum <name>", (2, 2)),
}


@dataclass(frozen=True)
class PolicyLog:
    """A log whose checkpoints count."""

    key: VerifierKey
    url: str = ""


@dataclass(frozen=True)
class PolicyWitness:
    """A witness, its name within the policy, and where checkpoints are submitted to it."""

    name: str
    key: WitnessKey
    url: str = ""


@dataclass(frozen=True)
class PolicyGroup:
    """Has witnessed a checkpoint when so many of its members have, each a witness or an earlier group."""

    name: str
    threshold: int
    members: tuple[str, ...]


@dataclass(frozen=True)
class Policy:
    """A policy as it was read; the order of each kind is that of the text."""

    logs: tuple[PolicyLog, ...]
    witnesses: tuple[PolicyWitness, ...]
    groups: tuple[PolicyGroup, ...]
    quorum: str

    def met(self, cosigned: Collection[str]) -> bool:
        """Whether cosignatures of just these witnesses (by their names here) are enough."""
        known = {witness.name for witness in self.witnesses}
        fulfilled = {name for name in cosigned if name in known} | {NOBODY}
        for group in self.groups:  # members stand before their group
            if sum(member in fulfilled for member in group.members) >= group.threshold:
                fulfilled.add(group.name)
        return self.quorum in fulfilled

    def __str__(self) -> str:
        lines = [f"log {log.key} {log.url}".rstrip() for log in self.logs]
        lines += [f"witness {each.name} {each.key} {each.url}".rstrip() for each in self.witnesses]
        lines += [f"group {each.name} {each.threshold} {' '.join(each.members)}" for each in self.groups]
        return "".join(f"{line}\n" for line in [*lines, f"quorum {self.quorum}"])

    def to_bytes(self) -> bytes:
        """The text of the policy as octets, for a file."""
        return str(self).encode("utf-8", "surrogateescape")


class _Reader:
    """What the lines read so far have said."""

    def __init__(self) -> None:
        self.number = 0
        self.logs: list[PolicyLog] = []
        self.witnesses: list[PolicyWitness] = []
        self.groups: list[PolicyGroup] = []
        self.quorum = ""
        self.names: set[str] = set()
        self.members: set[str] = set()

    def refuse(self, zh: str, en: str) -> NoReturn:
        """Refuse this line: what was expected, and what stands there."""
        shown = (part.encode("utf-8", "replace").decode() for part in (zh, en))
        raise Refused(f"第 {self.number} 行：应为{next(shown)}", f"line {self.number}: expected {next(shown)}")

    def read(self, words: Sequence[str]) -> None:
        """Take one line, split into its words."""
        kind = words[0]
        if kind not in _EXPECTED:
            self.refuse(f" log、witness、group 或 quorum，而不是 {kind}", f"log, witness, group or quorum, was {kind}")
        zh, en, (fewest, most) = _EXPECTED[kind]
        if not fewest <= len(words) <= most:
            self.refuse(f" {zh}", f"{en}, was {len(words)} words")
        {"log": self.log, "witness": self.witness, "group": self.group, "quorum": self.decide}[kind](words)

    def log(self, words: Sequence[str]) -> None:
        """``log <vkey> [<url>]``"""
        try:
            key = parse_verifier_key(words[1])
        except (Refused, ValueError):
            self.refuse("日志公钥（0x01 型）", "the verifier key of a log (type 0x01)")
        if any(key.public_key == other.key.public_key for other in self.logs):
            self.refuse("另一把公钥，此密钥已列出", "another key, this one is listed already")
        self.logs.append(PolicyLog(key, *words[2:]))

    def witness(self, words: Sequence[str]) -> None:
        """``witness <name> <vkey> [<url>]``"""
        self.define(words[1])
        try:
            key = parse_witness_key(words[2])
        except (Refused, ValueError):
            self.refuse("见证方公钥（0x04 型）", "the verifier key of a witness (type 0x04)")
        if any(key.public_key == other.key.public_key for other in self.witnesses):
            self.refuse("另一把公钥，此密钥已列出", "another key, this one is listed already")
        self.witnesses.append(PolicyWitness(words[1], key, *words[3:]))

    def group(self, words: Sequence[str]) -> None:
        """``group <name> all|any|<k> <member>...``"""
        _, name, threshold, *members = words
        for member in members:
            if member not in self.names:
                self.refuse(f"前文定义过的成员，而不是 {member}", f"members defined on earlier lines, was {member}")
            if member in self.members:
                self.refuse(f"每个名称至多作一次成员，{member} 已是", f"each name as a member once, {member} is one")
            self.members.add(member)
        self.define(name)
        count = {"all": len(members), "any": 1}.get(threshold)
        if count is None:
            count = int(threshold) if _NUMBER.fullmatch(threshold) else 0
        if not 1 <= count <= len(members):
            wanted = f"all, any, 1 … {len(members)}"
            self.refuse(f" {wanted}，而不是 {threshold}", f"{wanted}, was {threshold}")
        self.groups.append(PolicyGroup(name, count, tuple(members)))

    def decide(self, words: Sequence[str]) -> None:
        """``quorum <name>``"""
        if self.quorum:
            self.refuse("只有一行 quorum", "one quorum line only")
        if words[1] != NOBODY and words[1] not in self.names:
            self.refuse(f"前文定义过的名称，而不是 {words[1]}", f"a name defined on an earlier line, was {words[1]}")
        self.quorum = words[1]

    def define(self, name: str) -> None:
        """A name is given once, to a witness or a group."""
        if name == NOBODY or name in self.names:
            self.refuse(f"新的名称，{name} 已有含义", f"a new name, {name} has a meaning already")
        self.names.add(name)


def parse_policy(content: bytes) -> Policy:
    """The policy of this file; refused with the number of the line and what was expected there."""
    reader = _Reader()
    if len(content) > POLICY_LIMIT_BYTES:
        raise Refused(f"应不超过 {POLICY_LIMIT_BYTES} 字节", f"expected at most {POLICY_LIMIT_BYTES} bytes")
    *lines, rest = content.split(b"\n")
    for line in lines:
        reader.number += 1
        if _OTHER_OCTETS.search(line):
            reader.refuse("文字，不含控制字符", "text without control characters")
        # Octets beyond ASCII are opaque: they come through unchanged, and equal is what has the same octets.
        stripped = line.decode("utf-8", "surrogateescape").strip(_SPACE)
        if stripped and not stripped.startswith("#"):
            reader.read(re.split(f"[{_SPACE}]+", stripped))
    reader.number += 1
    if rest:
        reader.refuse("行末有换行符", "a newline at the end of the line")
    if not reader.quorum:
        reader.refuse(" quorum 一行", "a quorum line")
    return Policy(tuple(reader.logs), tuple(reader.witnesses), tuple(reader.groups), reader.quorum)
