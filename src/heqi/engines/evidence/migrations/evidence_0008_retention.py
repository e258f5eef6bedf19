"""How long what is kept, holds, and erasure."""

revision = "evidence_0008"
down_revision = "evidence_0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass
