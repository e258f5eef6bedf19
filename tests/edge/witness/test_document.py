"""docs/witness.md: its commands run, its policy says what it claims, its unit names what there is."""

from __future__ import annotations

import itertools
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

from heqi.edge.witness.main import parser
from heqi.engines.trust import NoteSigner
from heqi.engines.trust.cosigning import Cosigner
from heqi.engines.trust.policies import parse_policy

DOCUMENT = Path(__file__).parents[3] / "docs" / "witness.md"


def blocks(kind: str) -> list[str]:
    return re.findall(rf"```{kind}\n(.*?)```", DOCUMENT.read_text("utf-8"), re.DOTALL)


def test_every_command_runs_in_the_order_of_the_document(tmp_path: Path) -> None:
    script = "set -eux\n" + "\n".join(blocks("sh"))
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    environment = {**os.environ, "HEQI_HOME": str(tmp_path / "home"), "HEQI_DEMO": "false", "PATH": path}
    ran = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert ran.returncode == 0, ran.stderr[-3000:]
    assert '"witness": "witness.broker.example/1"' in ran.stdout


def test_the_policy_asks_for_more_than_two_thirds_with_the_regulator() -> None:
    (written,) = blocks("text")
    keys = {f"VKEY-{n}": str(Cosigner(f"w.example/{n}", bytes([n]) * 32).key) for n in range(1, 5)}
    keys["VKEY-OF-THE-LOG"] = str(NoteSigner("log.example", bytes(32)).key)
    policy = parse_policy(re.sub(r"VKEY-[A-Z0-9-]+", lambda match: keys[match[0]], written).encode())
    names = [each.name for each in policy.witnesses]
    assert all(each.url for each in policy.witnesses)
    for count in range(5):
        for cosigned in itertools.combinations(names, count):
            assert policy.met(cosigned) is (count >= 3 and "regulator" in cosigned)


def test_the_unit_starts_the_program_as_it_is() -> None:
    (unit,) = blocks("ini")
    started = re.search(r"^ExecStart=(.*)$", unit, re.MULTILINE)
    assert started is not None
    program, *arguments = shlex.split(started[1])
    assert Path(program).name == parser().prog
    assert all(argument.startswith("@") for argument in arguments)
    assert "StateDirectoryMode=0700" in unit


def test_every_option_that_is_named_exists() -> None:
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", DOCUMENT.read_text("utf-8")))
    assert named <= set(re.findall(r"--[a-z-]+", parser().format_help()))
    assert {"--init", "--log-key", "--show", "--listen"} <= named
