"""Run every test within the budget of the house, and once more what touches the database on PostgreSQL 15."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUDGET_SECONDS = 40 * 60
POSTGRES_15 = Path("/usr/lib/postgresql/15/bin")
ON_OTHER_SERVERS = ["tests/storage", "tests/engines/evidence", "tests/pilots"]


def pytest(*arguments: str) -> int:
    command = [sys.executable, "-m", "pytest", "-n", "2", "--dist", "loadgroup", "-ra", *arguments]
    return subprocess.run(command, cwd=ROOT).returncode


def main() -> int:
    started = time.monotonic()
    failed = pytest("tests", "--ignore=tests/check")
    if (POSTGRES_15 / "postgres").exists():
        print("suite: once more on Debian's PostgreSQL 15", flush=True)
        failed = pytest(*ON_OTHER_SERVERS, "--postgres-bin", str(POSTGRES_15)) or failed
    elif "HEQI_FAIL_ON_MISSING_PACKAGE" in os.environ:
        print("suite: the Debian package postgresql-15 is missing", flush=True)
        failed = 1
    seconds = time.monotonic() - started
    print(f"suite: {seconds:.0f} s of {BUDGET_SECONDS} s", flush=True)
    if seconds > BUDGET_SECONDS and "CI" in os.environ:
        print("suite: over the test budget of the house", flush=True)
        failed = 1
    return failed


if __name__ == "__main__":
    sys.exit(main())
