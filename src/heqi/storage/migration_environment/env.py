"""Alembic's environment: runs the revisions over the connection that :func:`heqi.storage.migrate` hands in."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    version_table="migration",
    version_table_schema="heqi",
    transaction_per_migration=False,
)
context.run_migrations()
