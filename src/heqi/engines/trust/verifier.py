#!/usr/bin/env python3
"""Verify a Heqi evidence bundle, offline. This one file is the whole checking side, and it is meant to be read.

    python verify_heqi.py bundle.zip [--log-key log.vkey] [--policy FILE] [--submitter-key FILE] [--anchors FILE]
    0: proven (without the log's key: consistent); 1: refused; 2: usage
Needed: Python >= 3.9 and the package ``cryptography``; no network, no database, nothing else of Heqi. Checked:
 1. the archive is, byte for byte, the plain stored zip that its members prescribe;
 2. ``manifest``, signed by the log's key, names every other member with its SHA-256 and size;
 3. ``entry.json`` is in the log: the path of ``proof.tlog-proof`` leads to the root of the signed ``checkpoint``;
 4. what ``disclosure.json`` says (name, size, SHA-256, ...) opens the salted commitments of the entry;
 5. the payload, when it is inside, has the disclosed size and SHA-256;
 6. ``submission``, when it is inside: whoever the entry names as its submitter has signed it, alone or in a batch;
 7. the cosignatures of witnesses on the checkpoint, and whether they are enough for ``policy``, or for yours;
 8. the ``time`` tokens on the checkpoint: it, and all below it, existed before the time they say.
Keys, policies and certificates out of the bundle prove nothing by themselves: give yours, got from a source you trust.
Not checked, because nothing can: whether the content was true. ``certificates.pem`` is enclosed and not judged.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import struct
import sys
import unicodedata
from collections.abc import Sequence
from contextlib import nullcontext, suppress
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, BinaryIO, cast

from cryptography import x509

from heqi.engines.trust.verifier_archive import MEMBERS, ORDER, PARSED, TOKENS, Member, read_archive
from heqi.engines.trust.verifier_notes import (
    HASH64,
    KEY_NAME,
    NUMBER,
    PARSED_LIMIT_BYTES,
    Refused,
    VerifierKey,
    canonical_value,
    decode64,
    decode_text,
    leaf_hash,
    malformed,
    open_checkpoint,
    open_commitments,
    open_note,
    parse_object,
    parse_proof,
    parse_verifier_key,
    reading,
    root_from_path,
    split_note,
    values_of,
)
from heqi.engines.trust.verifier_time import verify_time
from heqi.engines.trust.verifier_witness import Policy, cosigned_by, instant, parse_policy, readable

BUNDLE_FORMAT, BUNDLE_FORMAT_1 = "heqi.evidence/bundle/v2", "heqi.evidence/bundle/v1"
ENTRY_FORMAT, ENTRY_FORMAT_2 = "heqi.evidence/entry/v1", "heqi.evidence/entry/v2"
DISCLOSURE_FORMAT, SUBMISSION_FORMAT = "heqi.evidence/disclosure/v1", "heqi.evidence/submission/v1"
SUBMISSION_PROOF_FORMAT, SUITE = "heqi.evidence/submission-proof/v1", "SHA-256, Ed25519"
DEVELOPMENT = "NO LEGAL EFFECT"  # stands in the name of an authority that is one for development only
ENTRY_KEYS = ("format", "id", "kind", "deposited_at", "commitments")
ENTRY_KEYS_2 = ("format", "id", "stream", "kind", "at", "submitter", "commitments")
HOUSE_FIELDS = ("content_sha256", "name", "media_type", "size_bytes", "depositor")
# A name that every system takes as it is. Its letters and digits are those of Unicode 3.2: all Pythons know them alike.
PAYLOAD = re.compile(r"payload/(?i:(?!(con|prn|aux|nul)(\.|$)|com|lpt))[^./][^/]{0,129}(?<!\.)")
SUBMISSION = re.compile(f"{SUBMISSION_FORMAT}\n({KEY_NAME})\n{NUMBER}\n({HASH64})\n")


@dataclass(frozen=True)
class Verdict:
    """``state``: ``proven`` (the log key was given), ``consistent`` (it was not) or ``refused`` (see ``member``)."""

    state: str
    pinned: bool
    zh: str
    en: str
    member: str = ""
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Trusted:
    """What the caller got another way; what is None is taken from the bundle and said to be so."""

    log_key: VerifierKey | None = None
    policy: Policy | None = None
    submitter: VerifierKey | None = None
    anchors: bytes | None = None


def manifest_text(members: Sequence[Member], form: str = BUNDLE_FORMAT) -> str:
    """What the log's key signs: the format, then SHA-256, size in bytes and name of every member but the manifest."""
    return "".join([f"{form}\n", *(f"{member.sha256} {member.size} {member.name}\n" for member in members)])


def check_manifest(note: bytes, key: VerifierKey, members: Sequence[Member], form: str) -> None:
    """Refuse unless the manifest is signed by ``key`` alone and lists exactly these members."""
    with reading("manifest"):
        claimed, found = open_note(note, key).split("\n"), manifest_text(members, form).split("\n")
        if len(split_note(note)[1]) != 1 or len(claimed) != len(found) or claimed[0] != found[0]:
            malformed("这些成员的清单，只签名一次", "manifest of these members, signed once")
    for number, member in enumerate(members, start=1):
        if claimed[number] != found[number]:
            raise Refused("与清单不符", "does not fit the manifest", member.name)


def check_names(members: Sequence[Member], form: str) -> Member | None:
    """The payload, if it is inside; refused unless the members are those of this format, in their order."""
    names = [member.name for member in members]
    wanted = [name for name in ORDER if name in MEMBERS or (form == BUNDLE_FORMAT and name in names)]
    payload, tokens = list(members[len(wanted) :]), [name in names for name in TOKENS]
    known = all(c in "._-/" or unicodedata.ucd_3_2_0.category(c)[0] in "LN" for m in payload for c in m.name)
    paired = ("submission" in names) == ("submitter.vkey" in names) and ("time/anchors.pem" in names) == any(tokens)
    whole = names[: len(wanted)] == wanted and len(payload) <= 1 and sorted(tokens, reverse=True) == tokens
    if not whole or not known or not paired or not all(PAYLOAD.fullmatch(each.name) for each in payload):
        raise Refused("成员缺失、多余、重复或次序不符", "members are missing, added, repeated or out of order")
    return payload[0] if payload else None


def parse_entry(data: bytes, form: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """What an entry says of itself, in the first or the second format, and its commitments."""
    value = canonical_value(data)
    second = form == BUNDLE_FORMAT and isinstance(value, dict) and "stream" in value
    keys: tuple[str, ...] = ENTRY_KEYS_2 if second else ENTRY_KEYS
    said: dict[str, Any] = dict(zip(keys, values_of(cast("object", value), *keys)))  # noqa: B905  Python 3.9 knows no strict
    commitments: Any = said.pop("commitments")
    strings = all(type(text) is str for text in said.values()) and isinstance(commitments, dict)
    if said.pop("format") != (ENTRY_FORMAT_2 if second else ENTRY_FORMAT) or not strings:
        malformed("日志条目", "entry")
    said["entry_id"] = said.pop("id")
    return said, cast("dict[str, Any]", commitments)


def check_entry(contents: dict[str, bytes], key: VerifierKey, form: str) -> dict[str, Any]:
    """Refuse unless the entry is in the tree of the signed checkpoint; returns what is thereby known of it."""
    with reading("entry.json"):
        said, commitments = parse_entry(contents["entry.json"], form)
    with reading("checkpoint"):
        size, root = open_checkpoint(contents["checkpoint"], key)
    with reading("proof.tlog-proof"):
        index, path, signed = parse_proof(contents["proof.tlog-proof"])
        leaf = leaf_hash(contents["entry.json"])
        if signed != contents["checkpoint"] or root_from_path(leaf, index, size, path) != root:
            raise Refused("路径不通向检查点的根", "the path does not lead to the checkpoint's root")
    with reading("disclosure.json"):
        form_1, disclosed_id, openings = parse_object(contents["disclosure.json"], "format", "entry", "fields")
        if (form_1, disclosed_id, type(openings)) != (DISCLOSURE_FORMAT, said["entry_id"], dict):
            malformed("本条目的披露内容", "disclosure of this entry")
        facts = values = open_commitments(commitments, openings)
    if form == BUNDLE_FORMAT:
        facts = {name: values[name] for name in HOUSE_FIELDS if name in values}
        facts.update(fields=values, undisclosed=sorted(set(commitments) - set(values)))
        own = {"stream": "", "submitter": "", "at": said.get("deposited_at"), **said}
        said = own if own["submitter"] else {**own, "deposited_at": own["at"]}
    facts.update(said, index=index, leaf_hash=leaf.hex(), tree_size=size)
    return {**facts, "root": root.hex(), "origin": key.name, "key_fingerprint": key.fingerprint}


def check_submission(contents: dict[str, bytes], facts: dict[str, Any], pinned: VerifierKey | None) -> dict[str, Any]:
    """What is known of the submitter's signature; refused unless it is over this entry, for this log."""
    if "submission" not in contents:
        if pinned is not None:
            raise Refused("未附提交方的签名", "the signature of the submitter is not enclosed", "submission")
        return {"submitter_signed": False}
    with reading("submitter.vkey"):
        key = key_line(contents["submitter.vkey"])
        if facts["submitter"] != f"{key.name}+{key.key_id.hex()}":
            raise Refused("不是条目所载提交方的公钥", "is not the key of the entry's submitter")
        if pinned is not None and key != pinned:
            raise Refused("不是您指定的提交方公钥", "is not the submitter's key that you gave")
    with reading("submission"):
        index, path, note = parse_proof(contents["submission"], SUBMISSION_PROOF_FORMAT)
        match = SUBMISSION.fullmatch(open_note(note, key))
        if match is None or match[1] != facts["origin"] or len(split_note(note)[1]) != 1:
            malformed("对本日志的提交，只签名一次", "submission to this log, signed once")
        if root_from_path(bytes.fromhex(facts["leaf_hash"]), index, int(match[2]), path) != decode64(match[3]):
            raise Refused("提交方签名的不是本条目", "the submitter did not sign this entry")
    known = {"submitter_fingerprint": key.fingerprint, "submitter_pinned": pinned is not None}
    return {"submitter_signed": True, **known}


def check_witnesses(contents: dict[str, bytes], key: VerifierKey, pinned: Policy | None) -> dict[str, Any]:
    """Whose cosignatures the checkpoint bears, and whether they are enough; refused if they are not for your policy."""
    policies: list[tuple[str, Policy]] = []
    with reading("policy"):
        if "policy" in contents:
            policies.append(("enclosed", parse_policy(contents["policy"])))
        if any(policy.logs and key not in policy.logs for _, policy in policies):
            raise Refused("不是为本日志而定", "is not for this log")
    if pinned is not None:
        policies.append(("given", pinned))
    facts: dict[str, Any] = {"finality": "unknown", "policy": "", "cosigned": []}
    for whose, policy in policies:
        with reading("checkpoint"):
            found = cosigned_by(contents["checkpoint"], policy.witnesses)
            met = policy.is_met([name for name, _ in found])
            if whose == "given" and not met:
                raise Refused("未达到您指定的见证规则", "your policy is not met by its cosignatures")
        named = [(readable(name), policy.witnesses[name].name, instant(second)) for name, second in found]
        cosigned = [{"witness": name, "key": key_name, "at": at} for name, key_name, at in named]
        finality = ("final" if met else "pending") if policy.asks else "unknown"
        facts = {"finality": finality, "policy": whose, "cosigned": cosigned}
    return facts


def check_times(contents: dict[str, bytes], pinned: bytes | None) -> list[dict[str, Any]]:
    """What each time token says; refused unless all hold by the enclosed anchors and, if given, one by yours."""
    stamped = split_note(contents["checkpoint"])[0].encode()
    times: list[dict[str, Any]] = []
    for name in [name for name in TOKENS if name in contents]:
        with reading(name):
            said = read_time(contents[name], stamped, contents["time/anchors.pem"])
        with suppress(Refused):
            said["pinned"] = pinned is not None and bool(read_time(contents[name], stamped, pinned))
        times.append(said)
    if pinned is not None and not any(said["pinned"] for said in times):
        raise Refused("没有您所信任机构的时间戳", "no time token of an authority that you trust", TOKENS[0])
    return times


def read_time(token: bytes, stamped: bytes, anchors: bytes) -> dict[str, Any]:
    """Before which time, by which authority; refused unless a chain leads to one of the anchors."""
    try:
        said = verify_time(token, stamped, x509.load_pem_x509_certificates(anchors))
    except ValueError as error:
        raise Refused("时间戳不成立", f"the time token does not hold: {error}") from None
    micros = said["accuracy_micros"]
    latest = said["time"] + timedelta(microseconds=1_000_000 if micros is None else micros)  # whole seconds
    facts = {"before": latest.strftime("%Y-%m-%dT%H:%M:%S.%fZ"), "authority": said["authority"]}
    return {**facts, "development": DEVELOPMENT in said["authority"], "pinned": False}


def check_enclosures(
    contents: dict[str, bytes], key: VerifierKey, facts: dict[str, Any], trusted: Trusted
) -> dict[str, Any]:
    """What is known by others than the log: submitter, witnesses, authorities for time."""
    known = {"suite": SUITE, "certificates": "certificates.pem" in contents}
    known.update(check_submission(contents, facts, trusted.submitter))
    known.update(check_witnesses(contents, key, trusted.policy))
    return {**known, "times": check_times(contents, trusted.anchors)}


def key_line(data: bytes) -> VerifierKey:
    """The key of a file that holds it in one line."""
    text = decode_text(data)
    return parse_verifier_key(text[:-1] if text.endswith("\n") else "")


def check_bundle(archive: BinaryIO, trusted: Trusted) -> dict[str, Any]:
    """All checks, in the order of the docstring at the top; :class:`Refused` at the first that fails."""
    members = read_archive(archive)
    contents = {member.name: member.content for member in members if member.name in PARSED}
    second = contents.get("manifest", b"").startswith(f"{BUNDLE_FORMAT}\n".encode())
    form = BUNDLE_FORMAT if second else BUNDLE_FORMAT_1
    payload = check_names(members, form)
    logs = [] if trusted.policy is None else trusted.policy.logs
    with reading("log.vkey"):
        key = key_line(contents["log.vkey"])
        if (trusted.log_key is not None and key != trusted.log_key) or (logs and key not in logs):
            raise Refused("不是您指定的日志公钥", "is not the log key that you gave")
    check_manifest(contents["manifest"], key, members[1:], form)
    facts = check_entry(contents, key, form)
    if payload and (facts.get("content_sha256"), facts.get("size_bytes")) != (payload.sha256, payload.size):
        raise Refused("内容与存证的散列或长度不符", "its SHA-256 or size is not the committed one", payload.name)
    facts["payload"] = payload.name if payload else ""
    if form == BUNDLE_FORMAT:
        facts.update(check_enclosures(contents, key, facts, trusted))
    elif trusted.submitter or trusted.anchors or (trusted.policy and trusted.policy.asks):
        raise Refused("第一版证据包没有见证、时间戳和提交方签名", "the first format has none of what you ask for")
    return facts


def told(facts: dict[str, Any]) -> list[tuple[str, str]]:
    """What a bundle of the second format says of witnesses, time and submitter, in Chinese and English."""
    names = [each["witness"] for each in facts["cosigned"]]
    zh, en = "、".join(names) or "无", ", ".join(names) or "nobody"
    rule = ("您指定的", "your") if facts["policy"] == "given" else ("包内所附的", "the enclosed")
    said = {
        "final": (
            f"已终局，见证方 {zh} 联署，符合{rule[0]}规则",
            f"final: cosigned by {en}, enough for {rule[1]} policy",
        ),
        "pending": (f"尚未终局，已联署的见证方：{zh}", f"pending: cosigned by {en}, not enough for {rule[1]} policy"),
        "unknown": ("没有要求见证的规则，是否终局不作判断", "finality not judged: no policy asks for witnesses"),
    }
    lines = [said[facts["finality"]]]
    for time in facts["times"]:
        zh, en = ("", "") if time["pinned"] else ("，机构未经核对", ", authority not pinned")
        if time["development"]:
            zh, en = f"{zh}，开发用途，无法律效力", f"{en}, for development, without legal effect"
        before, by = time["before"], time["authority"]
        lines.append(
            (f"检查点在 {before} 之前已存在（{by}{zh}）", f"the checkpoint existed before {before} ({by}{en})")
        )
    if facts["submitter"]:
        zh, en = "未附提交方的签名", "the signature of the submitter is not enclosed"
        if facts["submitter_signed"]:
            who, print_ = facts["submitter"], facts["submitter_fingerprint"]
            zh, en = ("", "") if facts["submitter_pinned"] else (" 未经核对", " not pinned")
            zh, en = f"提交方 {who} 已签名，密钥指纹 {print_}{zh}", f"signed by {who}, fingerprint {print_}{en}"
        lines.append((zh, en))
    return lines


def verify_bundle(
    bundle: str | Path | BinaryIO,
    log_key: str | None = None,
    *,
    policy: bytes | None = None,
    submitter_key: str | None = None,
    anchors: bytes | None = None,
) -> Verdict:
    """Verdict on a bundle (a path or an open file), against whatever of these the caller trusts; never raises."""
    try:
        trusted = Trusted(*given(log_key, policy, submitter_key), anchors)
        if isinstance(bundle, (str, Path)) and not Path(bundle).is_file():  # a pipe would keep us waiting
            raise Refused("不是文件，或者不存在", "is not a file, or not there")
        with open(bundle, "rb") if isinstance(bundle, (str, Path)) else nullcontext(bundle) as archive:
            facts = check_bundle(archive, trusted)
    except Refused as refusal:
        return Verdict("refused", False, refusal.zh, refusal.en, refusal.member)
    except (OSError, ValueError, TypeError, OverflowError, RecursionError, struct.error) as error:
        return Verdict("refused", False, f"无法读取（{error}）", f"cannot be read: {error}")
    pinned = trusted.log_key is not None or bool(trusted.policy and trusted.policy.logs)
    zh, en = f"密钥指纹 {facts['key_fingerprint']}", f"key fingerprint {facts['key_fingerprint']}"
    lines = [(f"内部一致，{zh} 未经核对", f"consistent, {en} not pinned")]
    lines = [(f"已证实，{zh}", f"proven, {en}")] if pinned else lines
    lines += told(facts) if "finality" in facts else []
    said = "；".join(zh for zh, _ in lines), "; ".join(en for _, en in lines)
    return Verdict("proven" if pinned else "consistent", pinned, *said, facts=facts)


def given(
    log_key: str | None, policy: bytes | None, submitter_key: str | None
) -> tuple[VerifierKey | None, Policy | None, VerifierKey | None]:
    """What the caller trusts, parsed; :class:`Refused` names the option that is not in its format."""
    with reading("--log-key"):
        log = None if log_key is None else parse_verifier_key(log_key.strip())
    with reading("--policy"):
        rule = None if policy is None else parse_policy(policy)
    with reading("--submitter-key"):
        submitter = None if submitter_key is None else parse_verifier_key(submitter_key.strip())
    return log, rule, submitter


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns the exit code."""
    parser = argparse.ArgumentParser(description="Verify a Heqi evidence bundle / 核验合契证据包")
    parser.add_argument("bundle", help="the zip / 证据包")
    parser.add_argument("--log-key", metavar="FILE", help="the log's key, from a source you trust / 可信来源的日志公钥")
    parser.add_argument("--policy", metavar="FILE", help="the witnesses you trust / 您认可的见证规则")
    parser.add_argument("--submitter-key", metavar="FILE", help="the submitter's key / 提交方公钥")
    parser.add_argument("--anchors", metavar="FILE", help="PEM of time authorities you trust / 您信任的时间戳机构证书")
    parser.add_argument("--json", action="store_true", help="the verdict as JSON / 以 JSON 输出")
    parser.add_argument("--lang", choices=("zh", "en"), default="zh" if os.getenv("LANG", "")[:2] == "zh" else "en")
    options = parser.parse_args(arguments)
    names = (options.log_key, options.policy, options.submitter_key, options.anchors)
    try:
        log_key, policy, submitter_key, anchors = (None if name is None else read_file(name) for name in names)
        keys = [None if each is None else each.decode("utf-8-sig") for each in (log_key, submitter_key)]
        Path(options.bundle).stat()
    except (OSError, ValueError) as error:
        parser.error(str(error))
    verdict = verify_bundle(options.bundle, keys[0], policy=policy, submitter_key=keys[1], anchors=anchors)
    show(verdict, getattr(verdict, options.lang), options.json)
    return 1 if verdict.state == "refused" else 0


def read_file(name: str) -> bytes:
    """The content of a file, up to the limit of what is parsed."""
    with open(name, "rb") as file:
        return file.read(PARSED_LIMIT_BYTES)


def show(verdict: Verdict, reason: str, as_json: bool) -> None:
    """Write the verdict to the standard output; nothing in it can steer a terminal."""
    facts = [f"{name}: {value}" for name, value in verdict.facts.items()]
    rows = [f"{verdict.state.upper()} {verdict.member}", *reason.split("; "), *facts]
    clean = ["".join(c if c.isprintable() else "\ufffd" for c in row) for row in rows]
    shown = json.dumps(asdict(verdict)) if as_json else "\n  ".join(clean)
    sys.stdout.buffer.write(f"{shown}\n".encode("utf-8", "backslashreplace"))


if __name__ == "__main__":
    sys.exit(main())
