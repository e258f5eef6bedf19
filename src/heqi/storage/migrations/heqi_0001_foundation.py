"""The foundation every other package's tables depend on: who may see which version the database has."""

from alembic import op

from heqi.storage import roles

revision = "heqi_0001"
down_revision = None
branch_labels = ("heqi",)
depends_on = None


def upgrade() -> None:
    op.execute(
        roles.sql("""
            revoke all on schema heqi from public;
            grant usage on schema heqi to {app};
            grant select on heqi.migration to {app};
        """)
    )
