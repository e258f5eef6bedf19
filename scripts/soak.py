"""Long campaigns: the rules that CI samples, run with new seeds until the time is out.

``python scripts/soak.py --campaign NAME|all --minutes M`` resumes from the record ``docs/soak/NAME.json``. A stretch of
it (``runs``) says on what it ran: the commit, and a digest of the sources and tests that count (``engine``); where they
change, another stretch begins. What is counted is ``seeds`` (simulated ones) or ``rounds``, over all and by stretch.
A finding is a seed whose test failed; the same seed shows it again, with ``each_seed`` in the environment:
``HEQI_SEED=<seed> .venv/bin/pytest <test>``.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
RECORDS = ROOT / "docs" / "soak"
CAMPAIGNS: dict[str, list[str]] = {
    "kills": ["tests/storage/test_durability.py", "tests/storage/test_opening.py"],
    "flips": ["tests/engines/evidence/test_bundle.py"],
    "api": ["tests/portal/api/test_schemathesis.py"],
    "flow-seeds": ["tests/engines/flow/test_simulation.py"],
    "flow-kills": ["tests/engines/flow/test_kills.py"],
}
"""Tests of each campaign; each draws from the seed in ``HEQI_SEED``."""
EACH_SEED: dict[str, dict[str, str]] = {"flow-seeds": {"HEQI_SEEDS": "250"}, "flow-kills": {"HEQI_ROUNDS": "5"}}
"""What a campaign does under one seed where that is more than in a test: simulated seeds, kill rounds."""
SOURCES: dict[str, list[str]] = {
    "kills": ["src/heqi/storage"],
    "flips": ["src/heqi/engines/evidence", "src/heqi/engines/trust"],
    "api": ["src/heqi"],
    "flow-seeds": ["src/heqi/engines/flow", "tests/sim"],
    "flow-kills": ["src/heqi/engines/flow", "tests/sim"],
}
"""What a campaign is about, besides its tests: a stretch on other sources is another stretch."""


def counted(name: str) -> tuple[str, int]:
    """What a campaign counts, and how much of it each seed is."""
    each = EACH_SEED.get(name, {})
    return ("seeds", int(each["HEQI_SEEDS"])) if "HEQI_SEEDS" in each else ("rounds", int(each.get("HEQI_ROUNDS", "1")))


def engine(name: str) -> str:
    """Digest of the sources and tests of a campaign as they are now; comments, docstrings and layout do not count."""
    digest = hashlib.sha256()
    for given in (*SOURCES[name], *CAMPAIGNS[name]):
        for file in sorted((ROOT / given).rglob("*.py")) or [ROOT / given]:
            digest.update(f"{file.relative_to(ROOT)}\0{code(file)}\0".encode())
    return digest.hexdigest()[:16]


def code(file: Path) -> str:
    tree = ast.parse(file.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            node.body = [one for one in node.body if not _is_words(one)]
    return ast.dump(tree)


def _is_words(one: ast.stmt) -> bool:
    return isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)


def commit() -> str:
    shown = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True)
    changed = subprocess.run(["git", "status", "--porcelain"], cwd=ROOT, capture_output=True, text=True)
    return shown.stdout.strip() + (" with changes" if changed.stdout.strip() else "")


def read_record(name: str) -> dict[str, Any]:
    file = RECORDS / f"{name}.json"
    if file.exists():
        return json.loads(file.read_text())
    return {
        "campaign": name,
        "tests": CAMPAIGNS[name],
        "each_seed": EACH_SEED.get(name, {}),
        "next_seed": 1,
        counted(name)[0]: 0,
        "seconds": 0,
        "runs": [],
        "findings": [],
    }


def write_record(record: dict[str, Any]) -> None:
    RECORDS.mkdir(parents=True, exist_ok=True)
    file = RECORDS / f"{record['campaign']}.json"
    fresh = file.with_suffix(".new")
    fresh.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n")
    fresh.replace(file)


def one_seed(name: str, seed: int, processes: int) -> tuple[bool, str]:
    spread = ["-n", str(processes)] if processes > 1 else ["-p", "no:xdist"]
    command = [sys.executable, "-m", "pytest", "-q", "-x", *spread, *CAMPAIGNS[name]]
    told = {**os.environ, **EACH_SEED.get(name, {}), "HEQI_SEED": str(seed)}
    ran = subprocess.run(command, cwd=ROOT, env=told, capture_output=True, text=True)
    if ran.returncode not in (0, 1):  # nothing was tested: no finding, and nothing to count
        raise SystemExit(f"soak {name}: seed {seed} did not run: {(ran.stdout + ran.stderr)[-2000:]}")
    return ran.returncode == 0, ran.stdout[-2000:]


def stretch(record: dict[str, Any]) -> dict[str, Any]:
    """The last stretch of a record where it ran on what stands here now, else a new one."""
    name = record["campaign"]
    now = {"commit": commit(), "engine": engine(name)}
    last: dict[str, Any] = record["runs"][-1] if record["runs"] else {}
    if {key: last.get(key) for key in now} != now:
        last = {**now, "first_seed": record["next_seed"], counted(name)[0]: 0, "seconds": 0}
        record["runs"].append(last)
    return last


def campaign(name: str, minutes: float, most: int | None, processes: int) -> int:
    record, started, found = read_record(name), time.monotonic(), 0
    unit, amount = counted(name)
    while time.monotonic() - started < minutes * 60 and (most is None or record[unit] < most):
        run, seed, begun = stretch(record), record["next_seed"], time.monotonic()
        passed, words = one_seed(name, seed, processes)
        if engine(name) != run["engine"]:
            print(f"soak {name}: seed {seed} does not count: the sources changed meanwhile", flush=True)
            continue
        record["next_seed"] += 1
        for one in (record, run):
            one[unit] += amount
            one["seconds"] = round(one["seconds"] + time.monotonic() - begun)
        if not passed:
            found += 1
            record["findings"].append({"seed": seed, "commit": run["commit"], "engine": run["engine"], "words": words})
        write_record(record)
        print(f"soak {name}: seed {seed} {'passed' if passed else 'FAILED'}, {record[unit]} {unit}", flush=True)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description="Run a long campaign and keep its record.")
    parser.add_argument("--campaign", default="all", choices=["all", *CAMPAIGNS])
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--until", type=int, help="end when the record counts so many")
    parser.add_argument("--processes", type=int, default=1, help="over how many the tests of a seed are spread")
    chosen = parser.parse_args()
    names = list(CAMPAIGNS) if chosen.campaign == "all" else [chosen.campaign]
    minutes = chosen.minutes / len(names)
    return 1 if sum(campaign(name, minutes, chosen.until, chosen.processes) for name in names) else 0


if __name__ == "__main__":
    sys.exit(main())
