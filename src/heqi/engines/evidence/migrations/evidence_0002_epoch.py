"""The head loses a number that nothing read."""

from alembic import op

revision = "evidence_0002"
down_revision = "evidence_0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("alter table evidence.head drop column epoch")
