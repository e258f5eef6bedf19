"""What the verifier says of bundles of every shape, in modules and as the single file; the first format for ever."""

from __future__ import annotations

import ast
import io
import json
import random
import subprocess
import sys
import zipfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from heqi.engines.trust import Verdict, VerifierKey, single, single_file, verify_bundle
from heqi.engines.trust.verifier import MEMBERS, ORDER
from tests.engines.trust.bundles import (
    FORGER,
    FULL,
    GOOD,
    LOG,
    OTHER_SUBMITTER,
    PAYLOAD,
    SUBMITTER,
    TWO_OF_THREE,
    VALUES,
    Shape,
    authority,
    bent,
    contents_of,
    forgeries,
    made,
    packed,
    policy,
    signed,
)

FIXTURES = Path(__file__).parents[1] / "evidence" / "fixtures"
KEY = str(LOG.key)
SEED = 20260601


def verdict(shape: Shape, **trusted: Any) -> Verdict:
    return verify_bundle(io.BytesIO(made(shape)), KEY, **trusted)


def test_a_bundle_of_the_first_format_keeps_its_verdict_for_ever() -> None:
    """Made by the release that knew nothing else."""
    expected = json.loads((FIXTURES / "bundle-v1.json").read_text())
    key = (FIXTURES / "bundle-v1.vkey").read_text()
    bundle = (FIXTURES / "bundle-v1.zip").read_bytes()
    assert asdict(verify_bundle(io.BytesIO(bundle), key)) == expected
    with zipfile.ZipFile(io.BytesIO(bundle)) as archive:
        spans = [(info.header_offset, info.file_size) for info in archive.infolist()]
    for start, size in spans:
        for place in {start, start + 40, start + 40 + size // 2}:
            assert verify_bundle(io.BytesIO(bent(bundle, place, 3)), key).state == "refused"


@pytest.mark.parametrize("what", GOOD)
def test_every_shape_of_bundle_is_proven_with_the_key_and_consistent_without(what: str) -> None:
    bundle = made(GOOD[what])
    assert verify_bundle(io.BytesIO(bundle), KEY).state == "proven"
    assert verify_bundle(io.BytesIO(bundle)).state == "consistent"
    assert verify_bundle(io.BytesIO(bundle), str(FORGER.key)).member == "log.vkey"
    clash = VerifierKey(LOG.key.name, LOG.key.public_key, 4)
    assert verify_bundle(io.BytesIO(bundle), str(clash)).member == "--log-key"


def test_every_forgery_is_refused_with_or_without_the_key() -> None:
    for what, bundle in forgeries(random.Random(SEED)).items():
        for key in (KEY, None):
            said = verify_bundle(io.BytesIO(bundle), key)
            assert said.state == "refused", what
            assert said.zh, what
            assert said.en, what
            assert said.facts == {}, what


def test_the_facts_of_a_full_bundle() -> None:
    said = verdict(FULL)
    facts = said.facts
    assert said.state == "proven"
    assert {name: facts[name] for name in VALUES} == facts["fields"] == VALUES
    assert facts["undisclosed"] == []
    assert (facts["stream"], facts["kind"], facts["at"]) == ("deposit", "deposit", "2026-01-02T03:04:05.678Z")
    assert facts["submitter"] == f"jiazi.example/agent+{SUBMITTER.key.key_id.hex()}"
    assert (facts["submitter_signed"], facts["submitter_pinned"]) == (True, False)
    assert facts["submitter_fingerprint"] == SUBMITTER.key.fingerprint
    assert (facts["finality"], facts["policy"]) == ("final", "enclosed")
    assert facts["cosigned"] == [
        {"witness": "a", "key": "a.example/w", "at": "2026-01-02T03:06:37Z"},
        {"witness": "b", "key": "b.example/w", "at": "2026-01-02T03:06:38Z"},
    ]
    assert [time["before"] for time in facts["times"]] == ["2026-11-23T04:00:01.000000Z"] * 2
    assert all(time["development"] and not time["pinned"] for time in facts["times"])
    assert (facts["suite"], facts["certificates"]) == ("SHA-256, Ed25519", True)
    assert "deposited_at" not in facts, "the submitter's word, not the house's"
    assert "final: cosigned by a, b, enough for the enclosed policy" in said.en
    assert "开发用途，无法律效力" in said.zh


@pytest.mark.parametrize("fields", [(), ("name",), ("depositor", "media_type"), tuple(VALUES)])
def test_a_field_can_be_proven_without_the_rest(fields: tuple[str, ...]) -> None:
    shape = Shape(fields=fields, payload="")
    said = verdict(shape)
    assert said.state == "proven"
    assert said.facts["fields"] == {name: VALUES[name] for name in fields}
    assert said.facts["undisclosed"] == sorted(set(VALUES) - set(fields))
    everything = b"".join(contents_of(shape).values()).decode()
    for name in set(VALUES) - set(fields):
        assert str(VALUES[name]) not in everything


def test_a_disclosed_value_cannot_pass_for_a_fact() -> None:
    """Fields have any name; what the verifier itself found out stands apart."""
    for shape in GOOD.values():
        facts = verdict(shape).facts
        assert facts["index"] == shape.index
        assert facts["root"] != ""


def test_a_checkpoint_is_final_only_by_enough_witnesses_of_a_policy() -> None:
    for cosigned, rule, said in (
        ("ab", policy(), "final"),
        ("abc", policy(), "final"),
        ("ad", policy(), "pending"),
        ("", policy(), "pending"),
        ("a", policy("quorum a\n"), "final"),
        ("bc", policy("quorum a\n"), "pending"),
        ("abc", policy("quorum none\n"), "unknown"),
        ("abc", b"", "unknown"),
        ("bc", policy("group x all a b\ngroup y any x c\nquorum y\n"), "final"),
        ("b", policy("group x all a b\ngroup y any x c\nquorum y\n"), "pending"),
    ):
        found = verdict(Shape(cosigned=cosigned, policy=rule))
        assert (found.state, found.facts["finality"]) == ("proven", said), (cosigned, rule)


def test_your_policy_counts_and_not_the_enclosed_one() -> None:
    easy, hard = policy("quorum a\n"), policy("group all all a b c\nquorum all\n")
    shape = Shape(cosigned="ab", policy=easy)
    assert verdict(shape, policy=policy()).facts["policy"] == "given"
    refused = verdict(shape, policy=hard)
    assert (refused.state, refused.member) == ("refused", "checkpoint")
    assert verdict(Shape(cosigned="ab"), policy=policy(TWO_OF_THREE)).facts["finality"] == "final"


def test_a_policy_that_lists_the_log_pins_its_key() -> None:
    bundle = made(Shape(cosigned="ab"))
    assert verify_bundle(io.BytesIO(bundle), policy=policy()).state == "proven"
    assert verify_bundle(io.BytesIO(bundle), policy=policy(logs=())).state == "consistent"
    other = verify_bundle(io.BytesIO(bundle), policy=policy(logs=(FORGER,)))
    assert (other.state, other.member) == ("refused", "log.vkey")
    assert verify_bundle(io.BytesIO(bundle), policy=policy(logs=(FORGER, LOG))).state == "proven"


def test_the_submitters_key_can_be_given() -> None:
    assert verdict(FULL, submitter_key=str(SUBMITTER.key)).facts["submitter_pinned"] is True
    assert verdict(FULL, submitter_key=str(OTHER_SUBMITTER.key)).member == "submitter.vkey"
    assert verdict(Shape(), submitter_key=str(SUBMITTER.key)).member == "submission"
    unsigned = contents_of(FULL)
    for name in ("submission", "submitter.vkey"):
        del unsigned[name]
    said = verify_bundle(io.BytesIO(packed(signed(unsigned))), KEY)
    assert (said.state, said.facts["submitter_signed"]) == ("proven", False)
    assert "the signature of the submitter is not enclosed" in said.en


def test_time_counts_by_your_own_anchors() -> None:
    _, anchors = authority()
    assert all(time["pinned"] for time in verdict(FULL, anchors=anchors).facts["times"])
    for wrong in (b"", b"nonsense", anchors.replace(b"A", b"B")):
        said = verdict(FULL, anchors=wrong)
        assert (said.state, said.member) == ("refused", "time/1.tsr")
    assert verdict(replace(FULL, tokens=0), anchors=anchors).member == "time/1.tsr"


def test_a_token_on_anything_else_is_refused() -> None:
    whole = contents_of(FULL)
    stamp, anchors = authority()
    note = whole["checkpoint"]
    for token in (stamp(note), stamp(b""), whole["time/1.tsr"][:-1], b"", bent(whole["time/1.tsr"], 200, 0)):
        said = verify_bundle(io.BytesIO(packed(signed({**whole, "time/1.tsr": token}))), KEY)
        assert (said.state, said.member) == ("refused", "time/1.tsr")
    said = verify_bundle(io.BytesIO(packed(signed({**whole, "time/anchors.pem": anchors[:-200]}))), KEY)
    assert (said.state, said.member) == ("refused", "time/1.tsr")


def test_a_bundle_of_the_first_format_has_none_of_what_the_second_one_brought() -> None:
    first = GOOD["first format"]
    _, anchors = authority()
    for trusted in ({"policy": policy()}, {"submitter_key": str(SUBMITTER.key)}, {"anchors": anchors}):
        assert verdict(first, **trusted).state == "refused"
    assert verdict(first, policy=policy("quorum none\n")).state == "proven"
    assert "finality" not in verdict(first).facts
    assert verdict(replace(first, certificates=b"x")).state == "refused"


@pytest.mark.parametrize("option", ["policy", "submitter_key", "log_key"])
def test_what_is_given_and_is_not_in_its_format_is_named(option: str) -> None:
    given: dict[str, Any] = {option: b"quorum x\n" if option == "policy" else "nonsense"}
    said = verify_bundle(io.BytesIO(made(Shape())), **given)
    assert (said.state, said.member) == ("refused", f"--{option.replace('_', '-')}")


def test_one_changed_bit_anywhere_is_refused() -> None:
    bundle, source = made(FULL), random.Random(SEED)
    for place in source.sample(range(len(bundle)), 300):
        assert verify_bundle(io.BytesIO(bent(bundle, place, source.randrange(8))), KEY).state == "refused", place


# The single file.
@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The single file alone in a folder."""
    path = tmp_path_factory.mktemp("alone") / "verify_heqi.py"
    path.write_bytes(single_file())
    return path


def run(program: Path, bundle: bytes, **options: bytes) -> tuple[int, Mapping[str, Any]]:
    """Exit code and verdict of the single file, isolated from this installation."""
    (program.parent / "bundle.zip").write_bytes(bundle)
    arguments: list[str] = []
    for name, content in options.items():
        (program.parent / name).write_bytes(content)
        arguments += [f"--{name.replace('_', '-')}", name]
    done = subprocess.run(
        [sys.executable, "-I", "verify_heqi.py", "bundle.zip", "--json", *arguments],
        cwd=program.parent, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stderr == b""
    return done.returncode, json.loads(done.stdout)


def test_the_single_file_says_what_the_modules_say(program: Path) -> None:
    forged = forgeries(random.Random(SEED))
    some = [made(FULL), made(GOOD["first format"]), *(forged[name] for name in list(forged)[::24])]
    for bundle in some:
        code, said = run(program, bundle, log_key=KEY.encode() + b"\n")
        assert said == asdict(verify_bundle(io.BytesIO(bundle), KEY))
        assert code == int(said["state"] == "refused")
    _, anchors = authority()
    given = {"policy": policy(), "submitter_key": str(SUBMITTER.key).encode(), "anchors": anchors}
    code, said = run(program, made(FULL), **given)
    assert (code, said["state"], said["facts"]["policy"]) == (0, "proven", "given")
    assert run(program, made(FULL), policy=policy("group all all a b c\nquorum all\n"))[0] == 1


def test_the_single_file_is_for_python_3_9_and_asks_for_nothing_but_cryptography() -> None:
    tree = ast.parse(single_file(), feature_version=(3, 9))
    modules = {
        (node.module or "").split(".")[0] if isinstance(node, ast.ImportFrom) else alias.name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    assert modules - {"cryptography"} <= sys.stdlib_module_names
    late = {"UTC", "StrEnum", "Self", "batched", "pairwise", "ExceptionGroup"}
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert not late & (used | imported), "younger than Python 3.9"


def test_no_name_is_defined_twice_in_the_single_file() -> None:
    names = Counter[str]()
    for node in ast.parse(single_file()).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names[node.name] += 1
        elif isinstance(node, ast.Assign):
            names.update(each.id for target in node.targets for each in ast.walk(target) if isinstance(each, ast.Name))
        elif isinstance(node, ast.Import | ast.ImportFrom):
            names.update(alias.name for alias in node.names)
    assert [name for name, count in names.items() if count > 1] == []


def test_the_single_file_is_small_enough_to_be_parsed_as_a_whole() -> None:
    assert all(
        len(Path(single.__file__).with_name(f"{part}.py").read_text().splitlines()) <= 400 for part in single.PARTS
    )
    assert len(single_file()) < 65_536


def test_members_have_one_order() -> None:
    assert [name for name in ORDER if name in MEMBERS] == list(MEMBERS)
    whole = contents_of(FULL)
    assert [name for name in ORDER if name in whole] == [name for name in whole if not name.startswith("payload/")]
    assert len(PAYLOAD) == VALUES["size_bytes"]
