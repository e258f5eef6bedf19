"""Write the demo world of this state as plain SQL, for the upgrade drill of every later state.

``.venv/bin/python scripts/dump_world.py issue-3`` makes a fresh home, loads the demo world, deposits three invented
files and writes ``tests/upgrade/issue-3/``: ``world.sql`` (the whole database), ``keys/`` (what the evidence log and
the accounts need; the passwords of the database are not among them) and ``facts.json`` (what has to be there again).
Once when an issue closes; what is committed is never made anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from sqlalchemy import URL, text

from heqi.kernel.settings import Settings
from heqi.storage import Database, open_database
from heqi.storage.identity import wheel_programs

ROOT = Path(__file__).resolve().parent.parent
DRILLS = ROOT / "tests" / "upgrade"
DATABASE_PASSWORDS = {"app", "postgres"}
FILES = {
    "甲子证券-托管协议.txt": "甲子证券与青松基金托管协议（演示文本，无法律效力）\n" * 20,
    "valuation-2026-03-31.csv": "fund,nav\n青松一号,1.0823\n青松二号,0.9971\n",
    "空文件.txt": "",
}
TABLES = text("select schemaname || '.' || tablename from pg_tables where tableowner = :owner order by 1")
REVISIONS = text("select version_num from heqi.migration order by 1")


def heqi(home: Path, *arguments: str | Path) -> str:
    """Run one command of this state on ``home``."""
    environment = {**os.environ, "HEQI_HOME": str(home), "HEQI_LANGUAGE": "en"}
    command = [sys.executable, "-c", "from heqi.portal.main import main; main()", *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


def populate(home: Path, folder: Path) -> dict[str, dict[str, object]]:
    """The demo world and three deposits; by entry id, what was deposited."""
    heqi(home, "demo")
    folder.mkdir()
    for name, content in FILES.items():
        (folder / name).write_text(content, "utf-8")
    receipts = json.loads(heqi(home, "evidence", "deposit", *(folder / name for name in FILES), "--json"))
    return {
        receipt["entry_id"]: {"name": name, "sha256": hashlib.sha256(content.encode()).hexdigest()}
        for receipt, (name, content) in zip(receipts, FILES.items(), strict=True)
    }


def connection(url: URL) -> dict[str, str]:
    """The environment of PostgreSQL's programs."""
    given = {"PGUSER": url.username, "PGPASSWORD": url.password, "PGDATABASE": url.database}
    given["PGHOST"] = str(url.query["host"])
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C", **{name: str(value) for name, value in given.items()}}


def dump(database: Database) -> str:
    """The whole database as SQL, without the names of owners; the same world gives the same text."""
    arguments = ["--format=plain", "--no-owner", "--exclude-schema=public", "--restrict-key=heqi"]
    command = [str(wheel_programs() / "pg_dump"), *arguments]
    ran = subprocess.run(command, env=connection(database.admin_url), capture_output=True, text=True, check=True)
    return ran.stdout


def rows(database: Database) -> dict[str, int]:
    """How many rows every table has."""
    with database.admin() as admin:
        tables = admin.execute(TABLES, {"owner": f"{database.name}_owner"}).scalars().all()
        return {table: int(admin.execute(text(f"select count(*) from {table}")).scalar_one()) for table in tables}


def facts(home: Path, database: Database) -> dict[str, object]:
    """What a later state has to find again."""
    with database.admin() as admin:
        revisions = list(admin.execute(REVISIONS).scalars())
    return {"revisions": revisions, "rows": rows(database)}


def write(name: str) -> Path:
    """Make the world and write it to ``tests/upgrade/<name>``, which must not be there yet."""
    target = DRILLS / name
    target.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch) / "home"
        deposits = populate(home, Path(scratch) / "files")
        audit = json.loads(heqi(home, "evidence", "audit", "--json"))
        (target / "log.vkey").write_text(heqi(home, "evidence", "key"))
        with open_database(Settings(home=home), purpose="command") as database:
            (target / "world.sql").write_text(dump(database), "utf-8")
            told = {**facts(home, database), "deposits": deposits, "entries": audit["entries"], "root": audit["root"]}
        (target / "facts.json").write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", "utf-8")
        shutil.copytree(home / "keys", target / "keys", ignore=lambda _, names: DATABASE_PASSWORDS & set(names))
    return target


if __name__ == "__main__":
    print(write(sys.argv[1]))
