"""Cosignatures of witnesses on checkpoints, how the witnesses stand, and what proves misconduct of the log."""

from alembic import op

from heqi.storage import roles

revision = "evidence_0006"
down_revision = "evidence_0005"
branch_labels = None
depends_on = None

FINALITY = """
create table evidence.cosignature (
    origin text not null check (origin <> ''),
    size bigint not null check (size > 0),
    witness text not null check (length(witness) between 1 and 1000),
    second bigint not null check (second >= 0),
    line bytea not null check (octet_length(line) between 1 and 4096),
    primary key (origin, size, witness)
);
comment on table evidence.cosignature is 'Signature lines of witnesses on checkpoints, each verified when it came.';
comment on column evidence.cosignature.witness is 'Verifier key of the witness (C2SP signed-note, type 0x04).';

create table evidence.finality (
    origin text not null check (origin <> ''),
    size bigint not null check (size > 0),
    note bytea not null check (octet_length(note) between 1 and 65536),
    policy_sha256 bytea not null check (octet_length(policy_sha256) = 32),
    at timestamptz not null,
    primary key (origin, size)
);
comment on table evidence.finality is 'Checkpoints whose cosignatures met the policy of that time.';

create table evidence.witness (
    origin text not null check (origin <> ''),
    witness text not null check (length(witness) between 1 and 1000),
    known_size bigint check (known_size >= 0),
    cosigned_size bigint check (cosigned_size > 0),
    cosigned_at timestamptz,
    asked_at timestamptz not null,
    failing_since timestamptz,
    trouble text not null default '' check (length(trouble) <= 300),
    primary key (origin, witness)
);
comment on column evidence.witness.known_size is 'The largest tree of this log that the witness says it has seen.';

create table evidence.misconduct (
    id text primary key check (length(id) = 32),
    origin text not null check (origin <> ''),
    witness text not null check (length(witness) between 1 and 1000),
    kind text not null check (kind in ('fork', 'rewritten')),
    document bytea not null check (octet_length(document) between 1 and 1048576),
    found_at timestamptz not null
);
comment on table evidence.misconduct is 'Pairs of signed checkpoints of this log that cannot both be true.';

grant select, insert on evidence.cosignature, evidence.finality, evidence.misconduct to {log};
grant select, insert, update on evidence.witness to {log};
"""


def upgrade() -> None:
    op.execute(roles.sql(FINALITY))
