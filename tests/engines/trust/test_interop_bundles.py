"""A program in another language, written from the formats alone, gives every bundle the same verdict."""

from __future__ import annotations

import io
import json
import os
import random
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from heqi.engines.trust import verify_bundle
from tests.engines.trust.bundles import (
    FORGER,
    FULL,
    GOOD,
    LOG,
    RIGHT_POLICIES,
    WRONG_POLICIES,
    Shape,
    bent,
    contents_of,
    forgeries,
    made,
    packed,
    policy,
    signed,
)

PROGRAM = Path(__file__).parents[2] / "interop" / "verify_bundle.go"
GO_SOURCES = Path("/usr/share/gocode")
SEED = int(os.environ.get("HEQI_SEED", "20260602"))
FLIPS = int(os.environ.get("HEQI_FLIPS", "400"))
KEY = str(LOG.key)

Judge = Callable[..., list[dict[str, Any]]]


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Judge:
    """What the Go program, built once, says of bundles."""
    if shutil.which("go") is None:
        pytest.skip("needs the Debian package golang-go")
    if not (GO_SOURCES / "src" / "golang.org" / "x" / "mod" / "sumdb" / "tlog").is_dir():
        pytest.skip("needs the Debian package golang-golang-x-mod-dev")
    folder = tmp_path_factory.mktemp("go")
    settings = {"GO111MODULE": "off", "GOPATH": str(GO_SOURCES), "GOCACHE": str(folder / "cache")}
    built = folder / "verify_bundle"
    subprocess.run(["go", "build", "-o", built, PROGRAM], env={**os.environ, **settings}, check=True, timeout=300)

    def verdicts(bundles: list[bytes], key: str | None = KEY, rule: bytes | None = None) -> list[dict[str, Any]]:
        paths = [folder / f"{number}.zip" for number in range(len(bundles))]
        for path, bundle in zip(paths, bundles, strict=True):
            path.write_bytes(bundle)
        (folder / "policy").write_bytes(rule or b"")
        arguments = [key or "-", "-" if rule is None else folder / "policy", *paths]
        done = subprocess.run([built, *arguments], capture_output=True, timeout=300, check=False)
        assert done.stderr == b""
        return [json.loads(line) for line in done.stdout.splitlines()]

    return verdicts


def ours(bundle: bytes, key: str | None = KEY, rule: bytes | None = None) -> dict[str, Any]:
    """What both programs say."""
    said = verify_bundle(io.BytesIO(bundle), key, policy=rule)
    known = said.facts
    return {
        "state": said.state,
        "finality": known.get("finality", "unknown"),
        "cosigned": [each["witness"] for each in known.get("cosigned", [])],
        "submitter_signed": known.get("submitter_signed", False),
    }


def agreed(judge: Judge, named: dict[str, bytes], key: str | None = KEY, rule: bytes | None = None) -> set[str]:
    """The states that both programs give these bundles; they say the same of each."""
    states: set[str] = set()
    for (what, bundle), theirs in zip(named.items(), judge(list(named.values()), key, rule), strict=True):
        theirs.pop("reason", None)
        assert theirs == ours(bundle, key, rule), what
        states.add(theirs["state"])
    return states


def test_both_programs_accept_every_shape_of_bundle(judge: Judge) -> None:
    good = {what: made(shape) for what, shape in GOOD.items()}
    assert agreed(judge, good) == {"proven"}
    assert agreed(judge, good, key=None) == {"consistent"}
    assert agreed(judge, good, key=str(FORGER.key)) == {"refused"}


def test_both_programs_refuse_every_forgery(judge: Judge) -> None:
    assert agreed(judge, forgeries(random.Random(SEED))) == {"refused"}


def test_both_programs_refuse_one_changed_bit_anywhere(judge: Judge) -> None:
    source, whole = random.Random(SEED), made(replace(FULL, tokens=0))
    places = [source.randrange(len(whole)) for _ in range(FLIPS)]
    assert agreed(judge, {f"{n}": bent(whole, n, source.randrange(8)) for n in places}) == {"refused"}


def test_both_programs_agree_on_whatever_the_holder_of_the_logs_key_signs(judge: Judge) -> None:
    """One bit changed within a member, and the manifest made anew; here a policy may still be one."""
    source, whole = random.Random(SEED), contents_of(replace(FULL, tokens=0))
    named: dict[str, bytes] = {}
    for number in range(FLIPS):
        name = source.choice([name for name in whole if name not in ("report.pdf", "verify_heqi.py", "README.txt")])
        changed = bent(whole[name], source.randrange(len(whole[name])), source.randrange(8))
        named[f"{name} {number}"] = packed(signed({**whole, name: changed}))
    assert "refused" in agreed(judge, named)


def test_both_programs_read_policies_alike(judge: Judge) -> None:
    whole = contents_of(Shape(cosigned="ab", policy=policy()))
    right = {f"right {n}": packed(signed({**whole, "policy": rule})) for n, rule in enumerate(RIGHT_POLICIES)}
    wrong = {f"wrong {n}": packed(signed({**whole, "policy": rule})) for n, rule in enumerate(WRONG_POLICIES)}
    assert agreed(judge, right) == {"proven"}
    assert agreed(judge, wrong) == {"refused"}


def test_both_programs_hold_a_bundle_against_your_policy(judge: Judge) -> None:
    good = {what: made(shape) for what, shape in GOOD.items()}
    for rule in (policy(), policy("quorum a\n"), policy("quorum none\n"), policy(logs=(FORGER,)), policy(logs=())):
        assert agreed(judge, good, key=None, rule=rule) <= {"proven", "consistent", "refused"}
    assert agreed(judge, {"final": good["final"]}, key=None, rule=policy()) == {"proven"}


def test_both_programs_agree_on_names_of_payloads(judge: Judge) -> None:
    names = [
        "a",
        "合同.pdf",
        "con",
        "CON.txt",
        "com1",
        "nul.",
        ".a",
        "a.",
        "a/b",
        "..",
        "",
        "a b",
        "a\\b",
        "x" * 130,
        "x" * 131,
    ]
    named = {name: made(Shape(payload=f"payload/{name}")) for name in names}
    assert agreed(judge, named) == {"proven", "refused"}


@pytest.mark.parametrize("odd", [b"", b"PK\x05\x06" + bytes(18), b"PK\x03\x04" + b"\xff" * 40, b"x" * 100])
def test_both_programs_refuse_what_is_no_archive(judge: Judge, odd: bytes) -> None:
    assert agreed(judge, {"odd": odd}) == {"refused"}
