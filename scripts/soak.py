"""Long campaigns: the rules that CI samples, run with new seeds until the time is out.

``python scripts/soak.py --campaign NAME|all --minutes M`` resumes from the record ``docs/soak/NAME.json``: commit,
seeds, rounds, findings. A finding is a seed whose test failed; the same seed shows it again:
``HEQI_SEED=<seed> .venv/bin/pytest <test>``.
"""

from __future__ import annotations

import argparse
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
EACH_ROUND: dict[str, dict[str, str]] = {"flow-seeds": {"HEQI_SEEDS": "50"}, "flow-kills": {"HEQI_ROUNDS": "5"}}
"""What a campaign does in one round where that is more than in a test: simulated seeds, kill rounds."""


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
        "each_round": EACH_ROUND.get(name, {}),
        "next_seed": 1,
        "rounds": 0,
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


def one_round(name: str, seed: int) -> tuple[bool, str]:
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:xdist", *CAMPAIGNS[name]]
    told = {**os.environ, **EACH_ROUND.get(name, {}), "HEQI_SEED": str(seed)}
    ran = subprocess.run(command, cwd=ROOT, env=told, capture_output=True, text=True)
    return ran.returncode == 0, ran.stdout[-2000:]


def campaign(name: str, minutes: float) -> int:
    record = read_record(name)
    run: dict[str, Any] = {"commit": commit(), "first_seed": record["next_seed"], "rounds": 0}
    record["runs"].append(run)
    started = time.monotonic()
    while time.monotonic() - started < minutes * 60:
        seed, begun = record["next_seed"], time.monotonic()
        passed, words = one_round(name, seed)
        record["next_seed"] += 1
        record["rounds"] += 1
        run["rounds"] += 1
        record["seconds"] = round(record["seconds"] + time.monotonic() - begun)
        if not passed:
            record["findings"].append({"seed": seed, "commit": run["commit"], "words": words})
        write_record(record)
        print(f"soak {name}: seed {seed} {'passed' if passed else 'FAILED'}", flush=True)
    return sum(finding["commit"] == run["commit"] for finding in record["findings"])


def main() -> int:
    parser = argparse.ArgumentParser(description="Run a long campaign and keep its record.")
    parser.add_argument("--campaign", default="all", choices=["all", *CAMPAIGNS])
    parser.add_argument("--minutes", type=float, default=30)
    chosen = parser.parse_args()
    names = list(CAMPAIGNS) if chosen.campaign == "all" else [chosen.campaign]
    return 1 if sum(campaign(name, chosen.minutes / len(names)) for name in names) else 0


if __name__ == "__main__":
    sys.exit(main())
