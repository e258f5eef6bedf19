"""How fast evidence is taken, proven and verified, beside a plain table and bare hashing on the same disk and server.

``python bench/evidence.py [--quick] [--json]``. Peers, alternately with ours, all with fsync on:

- ``plain``: one row of the same columns inserted and committed per file, no tree, no signature, no encryption. What a
  team without a log would write.
- ``fsync``: 4 KiB written and synced to the same disk, the limit of one acknowledgement after the other.

Ratios are ours by the peer's rate; medians of 5 rounds.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import os
import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import create_engine, text

from heqi.engines import evidence
from heqi.engines.evidence import IncomingFile
from heqi.engines.trust import verifier
from heqi.kernel.settings import Settings
from heqi.portal.house import House, open_house

CONTENT_BYTES = 300
ROUNDS = 5
CREATE_PLAIN = text(
    "create table if not exists plain (number bigint generated always as identity primary key, entry_id text unique,"
    " body bytea, at timestamptz default now(), content bytea)"
)
INSERT_PLAIN = text("insert into plain (entry_id, body, content) values (:entry_id, :body, :content)")


def rate(count: int, work: Callable[[int], None], threads: int = 1) -> float:
    """Calls of ``work`` a second, split over ``threads``."""
    share = [range(first, count, threads) for first in range(threads)]

    def run(numbers: range) -> None:
        for number in numbers:
            work(number)

    workers = [threading.Thread(target=run, args=(numbers,)) for numbers in share]
    started = time.perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return count / (time.perf_counter() - started)


class Bench:
    """One house, one plain table, one file."""

    def __init__(self, house: House, folder: Path) -> None:
        self.house = house
        self.peer = create_engine(house.database.admin_url, pool_size=16)
        self.file = (folder / "sync").open("wb", buffering=0)
        with house.database.admin() as admin, admin.begin():
            admin.execute(CREATE_PLAIN)

    def close(self) -> None:
        self.file.close()
        self.peer.dispose()

    def deposit(self, number: int, files: int = 1) -> str:
        content = [
            IncomingFile(name=f"{number}-{n}", content=io.BytesIO(os.urandom(CONTENT_BYTES))) for n in range(files)
        ]
        with self.house.open_context() as ctx:
            receipts = evidence.deposit(ctx, self.house.log, content)
        return receipts[0].entry_id

    def one(self, number: int) -> None:
        self.deposit(number)

    def hundred(self, number: int) -> None:
        self.deposit(number, 100)

    def plain(self, number: int) -> None:
        row = {"entry_id": os.urandom(16).hex(), "body": os.urandom(600), "content": os.urandom(CONTENT_BYTES)}
        with self.peer.begin() as connection:
            connection.execute(INSERT_PLAIN, row)

    def sync(self, number: int) -> None:
        os.pwrite(self.file.fileno(), b"x" * 4096, 0)
        os.fsync(self.file.fileno())


def measure(house: House, folder: Path, count: int) -> dict[str, float]:
    """All figures; ours and each peer take turns on the same input sizes."""
    bench = Bench(house, folder)
    rounds: dict[str, list[float]] = {}

    def note(name: str, value: float) -> None:
        rounds.setdefault(name, []).append(value)

    entry_id = bench.deposit(0)
    bundle = folder / "bundle.zip"
    with bundle.open("wb+") as out, house.open_context() as ctx:
        evidence.prove(ctx, house.log, entry_id, out, with_payload=True)
    for _ in range(ROUNDS):
        note("fsync_per_second", rate(count, bench.sync))
        for threads in (1, 16):
            note(f"deposits_per_second_{threads}_writers", rate(count, bench.one, threads))
            note(f"plain_rows_per_second_{threads}_writers", rate(count, bench.plain, threads))
        note("deposits_per_second_batches_of_100", 100 * rate(max(1, count // 50), bench.hundred))
        note("bundles_verified_per_second", rate(count, lambda n: check(bundle, str(house.log.key))))
        note("sha256_of_bundle_per_second", rate(count, lambda n: read_and_hash(bundle)))
    bench.close()
    figures = {name: statistics.median(values) for name, values in rounds.items()}
    for threads in (1, 16):
        ours, peer = f"deposits_per_second_{threads}_writers", f"plain_rows_per_second_{threads}_writers"
        figures[f"ratio_deposits_to_plain_rows_{threads}_writers"] = figures[ours] / figures[peer]
    figures["ratio_batches_of_100_to_fsync"] = (
        figures["deposits_per_second_batches_of_100"] / figures["fsync_per_second"]
    )
    figures["fsync_milliseconds"] = 1000 / figures["fsync_per_second"]
    return figures


def check(bundle: Path, key: str) -> None:
    verdict = verifier.verify_bundle(bundle, key)
    assert verdict.state == "proven", verdict


def read_and_hash(bundle: Path) -> None:
    hashlib.sha256(bundle.read_bytes()).digest()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a tenth of the work: to see that it runs")
    parser.add_argument("--json", action="store_true", help="one flat map of figures")
    chosen = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="bench-", dir=Path.cwd()) as folder,
        open_house(Settings(home=Path(folder) / "home"), "command") as house,
    ):
        figures = measure(house, Path(folder), 20 if chosen.quick else 200)
    if chosen.json:
        print(json.dumps(figures, indent=1))
    else:
        for name, value in figures.items():
            print(f"{name:52} {value:12,.2f}")


if __name__ == "__main__":
    main()
