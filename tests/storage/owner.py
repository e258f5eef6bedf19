"""A program that opens a home's database, for tests that need a second process.

``owner.py HOME PURPOSE [BIN] [WRITERS]`` says ``ready <server pid>``, then answers each line of its input with
``answer <who am I>`` until the input ends. With writers, each of them writes ``written <writer> <number>`` after the
commit of that row, as fast as it can.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path

from sqlalchemy import text

from heqi.kernel.problems import Problem
from heqi.kernel.settings import Settings
from heqi.storage import Database, open_database
from heqi.storage.opening import Opening

TABLE = "create table if not exists public.kept (writer int, number int, primary key (writer, number))"
LAST = text("select coalesce(max(number), 0) from public.kept where writer = :w")
GRANT = 'grant usage on schema public to "heqi_app"; grant select, insert on public.kept to "heqi_app"'


signal.signal(signal.SIGINT, signal.default_int_handler)  # background jobs are started with it ignored


def say(line: str) -> None:
    os.write(1, line.encode() + b"\n")


def write(database: Database, writer: int) -> None:
    with database.transaction() as connection:
        number = int(connection.execute(LAST, {"w": writer}).scalar_one())
    while True:
        number += 1
        with database.transaction() as connection:
            connection.execute(text("insert into public.kept values (:w, :n)"), {"w": writer, "n": number})
        say(f"written {writer} {number}")


def prepare(database: Database) -> None:
    with database.admin(autocommit=True) as admin:
        admin.exec_driver_sql(TABLE)
        admin.exec_driver_sql(GRANT)


def answer(database: Database) -> None:
    with database.transaction() as connection:
        say(f"answer {connection.exec_driver_sql('select current_user').scalar_one()}")


def main() -> None:
    home, purpose = Path(sys.argv[1]), sys.argv[2]
    binaries = Path(sys.argv[3]) if len(sys.argv) > 3 and sys.argv[3] else None
    writers = int(sys.argv[4]) if len(sys.argv) > 4 else 0
    wait_seconds = float(os.environ.get("TEST_WAIT_SECONDS", "60"))
    settings = Settings(home=home, database_url=os.environ.get("HEQI_DATABASE_URL"))
    opening = Opening(binaries=binaries, wait_seconds=wait_seconds)
    assert purpose in ("up", "command")
    with open_database(settings, purpose=purpose, address="http://127.0.0.1:8080", opening=opening) as database:
        if writers:
            prepare(database)
        say(f"ready {database.server.pid if database.server else 0}")
        for writer in range(writers):
            threading.Thread(target=write, args=(database, writer), daemon=True).start()
        try:
            for _ in sys.stdin:
                answer(database)
        except KeyboardInterrupt:
            answer(database)


if __name__ == "__main__":
    try:
        main()
    except Problem as problem:
        say(f"problem {problem.slug()} {problem}")
        sys.exit(1)
