"""How fast the log takes, proves and checks entries, beside what the same disk and server can do without a log.

``python bench/evidence.py [--quick] [--json] [--only PART]``. All with fsync on, taking turns on the same server:

- ``copy``: 1,000 rows a commit by binary COPY into a table of the same columns and indexes, the fastest for rows.
- ``single``: one row a commit into that table by one connection, what a team without a log would write.
- ``fsync``: 4 KiB written and synced to the same disk, the limit of one acknowledgement after the other.
- ``verify``: bare Ed25519 checks (PyNaCl) in one process, as many as ours uses.
- ``hash``: SHA-256 of the same bytes.

Entries have 300 bytes. Writers are tasks of one process that each wait for their place before they hand in the next
entry; the sequencer is a thread of that process. Ratios are ours by the peer's rate; medians of 5 rounds.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import io
import json
import os
import resource
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from nacl.bindings import crypto_sign_open
from sqlalchemy import create_engine, text

from heqi.engines import evidence
from heqi.engines.evidence import IncomingFile, Waiting
from heqi.engines.trust import Frontier, NoteSigner, TileTree, leaf_hash, verify_bundle
from heqi.engines.trust.submissions import Submitter, check_submission, entry_body_v2, sign_submission
from heqi.engines.trust.verifier import root_from_path
from heqi.engines.trust.verifier_notes import split_note
from heqi.kernel.ids import new_id
from heqi.kernel.settings import Settings
from heqi.portal.house import House, open_house

ROUNDS = 5
WRITERS = (1, 16, 256, 1024)
AT = datetime(2031, 3, 4, 2, 30, tzinfo=UTC)
PLAIN = """
create table public.plain (like evidence.entry including defaults including indexes);
"""
COPY = """
    copy public.plain (index, entry_id, body, leaf_hash, at, stream, submission) from stdin (format binary)
"""
INSERT = text("""
    insert into public.plain (index, entry_id, body, leaf_hash, at, stream)
    values (:index, :entry_id, :body, :leaf_hash, :at, :stream)
""")


class Bench:
    """One house, its sequencer at work, and a plain table beside it."""

    def __init__(self, house: House, folder: Path) -> None:
        self.house = house
        self.peer = create_engine(house.database.admin_url)
        self.file = (folder / "sync").open("wb", buffering=0)
        self.gateway = NoteSigner("gateway.example", bytes(32))
        self.submitter = Submitter(self.gateway.key)
        self.sequencer = house.sequencer()
        self.count = 0
        with house.database.admin() as admin, admin.begin():
            admin.exec_driver_sql(PLAIN)

    def entries(self, count: int, submitter: str = "") -> list[Waiting]:
        """Entries of 300 bytes."""
        made: list[Waiting] = []
        for _ in range(count):
            entry_id = new_id("evd", self.house.clock, self.house.randomness)
            body = entry_body_v2(entry_id, "bench", "batch", "2031-03-04T02:30:00.000Z", submitter, {"a": "0" * 64})
            made.append(Waiting(entry_id, "bench", body, AT))
        return made

    @contextmanager
    def serving(self) -> Generator[None]:
        """The sequencer at work, as in a house that serves."""
        self.sequencer = self.house.sequencer()
        thread = threading.Thread(target=self.sequencer.serve)
        thread.start()
        try:
            yield
        finally:
            self.sequencer.stop()
            thread.join()

    def write(self, batches: list[list[Waiting]], check: Callable[[Waiting], None] | None = None) -> float:
        """Seconds in which as many writers as there are batches get a place for each of their entries."""
        started = time.perf_counter()
        asyncio.run(self._writers(batches, check))
        return time.perf_counter() - started

    async def _writers(self, batches: list[list[Waiting]], check: Callable[[Waiting], None] | None) -> None:
        async def writer(entries: list[Waiting]) -> None:
            for one in entries:
                if check is not None:
                    check(one)
                assert (await self.sequencer.placed(one)).index >= 0

        await asyncio.gather(*map(writer, batches))

    def copy(self, rows: list[Waiting], a_commit: int = 1000) -> float:
        """Seconds for the same rows by COPY, so many a commit."""
        started = time.perf_counter()
        for first in range(0, len(rows), a_commit):
            with self.peer.begin() as connection:
                driver: Any = connection.connection.driver_connection
                with driver.cursor() as cursor, cursor.copy(COPY) as copy:
                    copy.set_types(("int8", "text", "bytea", "bytea", "timestamptz", "text", "text"))
                    for one in rows[first : first + a_commit]:
                        copy.write_row((self.number(), one.entry_id, one.body, bytes(32), one.at, one.stream, None))
        return time.perf_counter() - started

    def single(self, rows: list[Waiting]) -> float:
        """Seconds for the same rows, a commit each."""
        started = time.perf_counter()
        for one in rows:
            row = {"index": self.number(), "entry_id": one.entry_id, "body": one.body, "leaf_hash": bytes(32)}
            with self.peer.begin() as connection:
                connection.execute(INSERT, {**row, "at": one.at, "stream": one.stream})
        return time.perf_counter() - started

    def number(self) -> int:
        self.count += 1
        return self.count

    def sync(self, count: int) -> float:
        started = time.perf_counter()
        for _ in range(count):
            os.pwrite(self.file.fileno(), b"x" * 4096, 0)
            os.fsync(self.file.fileno())
        return time.perf_counter() - started

    def signed(self, count: int) -> tuple[list[Waiting], dict[str, bytes]]:
        """Entries and a submission for each."""
        name = f"{self.gateway.key.name}+{self.gateway.key.key_id.hex()}"
        rows = self.entries(count, name)
        origin = self.house.log.origin
        return rows, {one.entry_id: sign_submission(self.gateway, origin, [one.body]) for one in rows}

    def close(self) -> None:
        self.file.close()
        self.peer.dispose()


Figures = dict[str, list[float]]


def note(figures: Figures, name: str, value: float) -> None:
    figures.setdefault(name, []).append(value)


def measure_writing(bench: Bench, figures: Figures, scale: int) -> None:
    """Durable entries a second by so many writers, beside COPY and one row a commit."""
    totals = {1: 20 * scale, 16: 100 * scale, 256: 400 * scale, 1024: 400 * scale}
    for _ in range(ROUNDS):
        note(figures, "fsync_per_second", 50 / bench.sync(50))
        note(figures, "single_rows_per_second", 20 * scale / bench.single(bench.entries(20 * scale)))
        for writers in WRITERS:
            total = max(totals[writers], 2 * writers)
            rows = bench.entries(total)
            batches = [rows[first::writers] for first in range(writers)]
            with bench.serving():
                note(figures, f"entries_per_second_{writers}_writers", total / bench.write(batches))
            copied = bench.entries(max(total, 2000))
            note(figures, f"copy_rows_per_second_beside_{writers}_writers", len(copied) / bench.copy(copied))


def measure_checking(bench: Bench, figures: Figures, scale: int) -> None:
    """The same with a signature a entry checked, and with one signature over 1,000 entries."""
    origin, key = bench.house.log.origin, bench.gateway.key.public_key
    total = 200 * scale
    for _ in range(ROUNDS):
        for writers in (256, 1024):
            rows, notes = bench.signed(max(total, 2 * writers))

            def check(one: Waiting, notes: dict[str, bytes] = notes) -> None:
                check_submission(notes[one.entry_id], bench.submitter, origin, [one.body])

            batches = [rows[first::writers] for first in range(writers)]
            with bench.serving():
                figure = f"checked_entries_per_second_{writers}_writers"
                note(figures, figure, len(rows) / bench.write(batches, check))
            whole, ((_, signature),) = split_note(notes[rows[0].entry_id])
            signed = signature[4:] + whole.encode()
            started = time.perf_counter()
            for _ in range(total):
                crypto_sign_open(signed, key)
            note(figures, f"raw_verifies_per_second_beside_{writers}_writers", total / (time.perf_counter() - started))
        rows, _ = bench.signed(1000)
        bodies = [one.body for one in rows]
        root = sign_submission(bench.gateway, origin, bodies)
        with bench.serving():
            started = time.perf_counter()
            check_submission(root, bench.submitter, origin, bodies)
            bench.write([[one] for one in rows])
            note(figures, "batch_root_entries_per_second", 1000 / (time.perf_counter() - started))


def measure_proofs(bench: Bench, figures: Figures, scale: int) -> None:
    """Proofs and their checks a second over a tree of 10^5 leaves kept in tiles, and bare hashing."""
    size, wanted = 100_000, 100 * scale
    leaves = [hashlib.sha256(str(number).encode()).digest() for number in range(size)]
    rows = {0: leaves}
    for level in (1, 2):
        below = rows[level - 1]
        rows[level] = [Frontier().extend(below[at : at + 256]).root for at in range(0, len(below) // 256 * 256, 256)]

    def read(level: int, number: int, width: int) -> bytes:
        return b"".join(rows[level][number * 256 : number * 256 + width])

    tree = TileTree(size, read)
    root = tree.root()
    for _ in range(ROUNDS):
        places = [hash(str(number)) % size for number in range(wanted)]
        started = time.perf_counter()
        proofs = [tree.inclusion(place) for place in places]
        note(figures, "proofs_per_second", wanted / (time.perf_counter() - started))
        started = time.perf_counter()
        for place, proof in zip(places, proofs, strict=True):
            assert root_from_path(leaves[place], place, size, proof) == root
        note(figures, "proof_checks_per_second", wanted / (time.perf_counter() - started))
        body = bytes(300)
        started = time.perf_counter()
        for _ in range(wanted):
            leaf_hash(body)
        note(figures, "leaf_hashes_per_second", wanted / (time.perf_counter() - started))


def measure_deposits(bench: Bench, figures: Figures, folder: Path, scale: int) -> None:
    """Files deposited through the front door, their bundles verified, and the audit of the log."""
    house, count = bench.house, max(5, scale)
    for _ in range(ROUNDS):
        started = time.perf_counter()
        made: list[str] = []
        for number in range(count):
            with house.open_context() as ctx:
                file = IncomingFile(name=f"{number}", content=io.BytesIO(os.urandom(300)))
                made += [one.entry_id for one in evidence.deposit(ctx, house.log, [file])]
        note(figures, "deposits_per_second", count / (time.perf_counter() - started))
        house.sequence()
        bundle = folder / "bundle.zip"
        with bundle.open("wb+") as out, house.open_context() as ctx:
            evidence.prove(ctx, house.log, made[0], out, with_payload=True)
        started = time.perf_counter()
        for _ in range(count):
            assert verify_bundle(bundle, str(house.log.key)).state == "proven"
        note(figures, "bundles_verified_per_second", count / (time.perf_counter() - started))
    with house.open_context() as ctx:
        started = time.perf_counter()
        report = evidence.audit(ctx, house.log)
        seconds = time.perf_counter() - started
    assert report.intact, report
    note(figures, "audited_entries_per_second", report.size / seconds)


def measure_storage(bench: Bench, figures: Figures) -> None:
    """Bytes on disk for each byte of canonical entries: tables, indexes and tiles."""
    with bench.house.database.admin(autocommit=True) as admin:
        admin.exec_driver_sql("vacuum full evidence.entry, evidence.tile, evidence.checkpoint, evidence.staged")
        stored, canonical, entries = admin.exec_driver_sql("""
            select sum(pg_total_relation_size(t)), (select sum(octet_length(body)) from evidence.entry),
                   (select count(*) from evidence.entry)
            from unnest(array['evidence.entry', 'evidence.tile', 'evidence.checkpoint', 'evidence.staged']) t
        """).one()
    if not entries:
        return
    note(figures, "stored_bytes_per_entry", float(stored / entries))
    note(figures, "ratio_stored_to_canonical_bytes", float(stored / canonical))
    note(figures, "entries_stored", float(entries))
    note(figures, "peak_memory_mib", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def summary(figures: Figures) -> dict[str, float]:
    found = {name: statistics.median(values) for name, values in figures.items()}
    for writers in WRITERS:
        ours, peer = f"entries_per_second_{writers}_writers", f"copy_rows_per_second_beside_{writers}_writers"
        if ours in found:
            found[f"ratio_entries_to_copy_{writers}_writers"] = found[ours] / found[peer]
        ours, peer = f"checked_{ours}", f"raw_verifies_per_second_beside_{writers}_writers"
        if ours in found:
            found[f"ratio_checked_to_raw_verifies_{writers}_writers"] = found[ours] / found[peer]
    if "single_rows_per_second" in found:
        found["ratio_one_writer_to_single_rows"] = (
            found["entries_per_second_1_writers"] / found["single_rows_per_second"]
        )
        found["fsync_milliseconds"] = 1000 / found["fsync_per_second"]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a tenth of the work: to see that it runs")
    parser.add_argument("--json", action="store_true", help="one flat map of figures")
    parser.add_argument("--only", choices=["writing", "checking", "proofs", "deposits"], help="one part of it")
    chosen = parser.parse_args()
    scale, figures = 5 if chosen.quick else 50, Figures()
    with (
        tempfile.TemporaryDirectory(prefix="bench-", dir=Path.cwd()) as folder,
        open_house(Settings(home=Path(folder) / "home"), "command") as house,
    ):
        bench = Bench(house, Path(folder))
        parts: dict[str, Callable[[], None]] = {
            "writing": partial(measure_writing, bench, figures, scale),
            "checking": partial(measure_checking, bench, figures, scale),
            "proofs": partial(measure_proofs, bench, figures, scale),
            "deposits": partial(measure_deposits, bench, figures, Path(folder), scale),
        }
        for name, part in parts.items():
            if chosen.only in (None, name):
                part()
        measure_storage(bench, figures)
        bench.close()
    if chosen.json:
        print(json.dumps(summary(figures), indent=1))
    else:
        for name, value in summary(figures).items():
            print(f"{name:56} {value:14,.2f}")


if __name__ == "__main__":
    main()
