"""Every SQL statement of every store is prepared against the migrated schema: a misspelt column is a failing check."""

from __future__ import annotations

import importlib
import pkgutil
import re
from types import ModuleType

import pytest
from sqlalchemy import TextClause, create_engine
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

import heqi
from heqi.storage import Database


def stores() -> list[ModuleType]:
    names = [module.name for module in pkgutil.walk_packages(heqi.__path__, "heqi.")]
    return [importlib.import_module(name) for name in names if re.search(r"\.store(\.|$)", name)]


STATEMENTS = [
    pytest.param(value, id=f"{module.__name__.removeprefix('heqi.')}.{name}")
    for module in stores()
    for name, value in vars(module).items()
    if isinstance(value, TextClause)
]


def numbered(statement: TextClause) -> str:
    """The statement with ``$1, $2 …`` for its parameters, as PREPARE wants them."""
    compiled = str(statement.compile(dialect=PGDialect_psycopg()))
    names: list[str] = []

    def number(match: re.Match[str]) -> str:
        if match[1] not in names:
            names.append(match[1])
        return f"${names.index(match[1]) + 1}"

    return re.sub(r"%\((\w+)\)s", number, compiled).replace("%%", "%")


def test_there_are_statements_to_prepare() -> None:
    assert len(STATEMENTS) > 10


@pytest.mark.parametrize("statement", STATEMENTS)
def test_a_statement_fits_the_migrated_schema(statement: TextClause, database: Database) -> None:
    engine = create_engine(database.admin_url)
    with engine.connect() as connection:
        connection.exec_driver_sql(f"prepare one as {numbered(statement)}")
        prepared = connection.exec_driver_sql("select count(*) from pg_prepared_statements").scalar()
    engine.dispose()
    assert prepared == 1
