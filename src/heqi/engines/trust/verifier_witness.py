"""Witnesses: whose cosignatures a checkpoint bears (C2SP tlog-cosignature), and whether they are enough (tlog-policy).

Small on purpose, and apart from what the house itself uses (:mod:`cosigning`, :mod:`policies`): a part of the single
file, written a second time, so that a test can hold one against the other.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

from heqi.engines.trust.verifier_notes import (
    PARSED_LIMIT_BYTES,
    Refused,
    VerifierKey,
    malformed,
    parse_verifier_key,
    require_signature,
    split_note,
)

THRESHOLD, CONTROL = re.compile("[1-9][0-9]{0,5}"), re.compile("[\x00-\x08\x0b-\x1f\x7f]")
EPOCH, LAST_SECOND = datetime(1970, 1, 1, tzinfo=timezone.utc), 2**63 - 1  # noqa: UP017  Python 3.9 knows no UTC


@dataclass
class Policy:
    """The logs and witnesses that somebody trusts, and which witnesses together make a checkpoint final."""

    logs: list[VerifierKey]
    witnesses: dict[str, VerifierKey]
    groups: dict[str, tuple[int, list[str]]]
    """Threshold and members by name; members are defined before their group."""
    quorum: str = ""
    names: set[str] = field(default_factory=lambda: {"none"})
    """All that is defined; each once."""
    members: set[str] = field(default_factory=set)
    """All that are members of a group; of one only."""

    @property
    def asks(self) -> bool:
        """Whether it asks for witnesses at all."""
        return self.quorum != "none"

    def is_met(self, cosigned: Collection[str]) -> bool:
        """Whether these witnesses, by their names here, are enough."""
        present = {"none", *cosigned}
        for name, (threshold, members) in self.groups.items():
            if sum(member in present for member in members) >= threshold:
                present.add(name)
        return self.quorum in present


def parse_policy(data: bytes) -> Policy:
    """The policy of this text; :class:`Refused` with the line that breaks a rule of tlog-policy."""
    text = data.decode("utf-8", "surrogateescape")
    policy = Policy([], {}, {})
    if not text.endswith("\n") or len(data) > PARSED_LIMIT_BYTES or CONTROL.search(text):
        malformed("以换行结尾的见证规则", "policy of whole lines")
    for number, line in enumerate(text.split("\n"), start=1):
        words = re.split("[ \t]+", line.strip(" \t"))
        if words[0] and not words[0].startswith("#") and not define(policy, words[0], words[1:]):
            raise Refused(f"见证规则第 {number} 行不合规定", f"line {number} of the policy breaks a rule")
    if not policy.quorum:
        malformed("含一行法定数的见证规则", "policy with a quorum")
    return policy


def define(policy: Policy, kind: str, words: list[str]) -> bool:
    """Add one line to the policy; False where it breaks a rule."""
    if kind == "log" and 1 <= len(words) <= 2:
        key = parse_verifier_key(checked(words[0]))
        policy.logs.append(key)
        return [log.public_key for log in policy.logs].count(key.public_key) == 1
    if kind == "quorum" and len(words) == 1 and not policy.quorum:
        policy.quorum = words[0]
        return words[0] in policy.names
    if kind not in ("witness", "group") or len(words) < 2 or words[0] in policy.names:
        return False
    name, second, *rest = words
    if kind == "witness":
        policy.names.add(name)
        key = policy.witnesses[name] = parse_verifier_key(checked(second), 4)
        return len(rest) <= 1 and [one.public_key for one in policy.witnesses.values()].count(key.public_key) == 1
    members = set(rest)
    free = members <= policy.names - {"none"} - policy.members and len(members) == len(rest) > 0
    least = {"all": len(rest), "any": 1}.get(second) or int(second if THRESHOLD.fullmatch(second) else len(rest) + 1)
    policy.groups[name] = least, rest
    policy.names.add(name)
    policy.members |= members
    return free and least <= len(rest)


def checked(word: str) -> str:
    """The word, which must be text in UTF-8 where it holds a key."""
    if re.search("[\ud800-\udfff]", word):
        malformed(" UTF-8 文本", "text in UTF-8")
    return word


def readable(name: str) -> str:
    """A name out of a policy as text; its octets need not be UTF-8."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def cosigned_by(note: bytes, witnesses: dict[str, VerifierKey]) -> list[tuple[str, int]]:
    """Which of these witnesses cosigned the checkpoint, each with its time in seconds since 1970 (UTC).

    Unknown signers are ignored; a line of a known witness that does not hold refuses the note.
    """
    text, signatures = split_note(note)
    found: list[tuple[str, int]] = []
    for alias, key in witnesses.items():
        for name, signature in signatures:
            if (name, signature[:4]) != (key.name, key.key_id):
                continue
            second = int.from_bytes(signature[4:12], "big")
            if len(signature) != 76 or second > LAST_SECOND:
                raise Refused(f"{key.name} 的签名不成立", f"the signature of {key.name} does not hold")
            require_signature(key, signature[12:], f"cosignature/v1\ntime {second}\n{text}".encode())
            found.append((alias, second))
    return found


def instant(second: int) -> str:
    """A second since 1970 as RFC 3339; beyond the year 9999 the plain number."""
    return (EPOCH + timedelta(seconds=second)).strftime("%Y-%m-%dT%H:%M:%SZ") if second < 253402300800 else str(second)
