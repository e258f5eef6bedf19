"""Time tokens on checkpoints, how the authorities answer, and jumps of the clock."""

from alembic import op

from heqi.storage import roles

revision = "evidence_0007"
down_revision = "evidence_0006"
branch_labels = None
depends_on = None

TIMES = """
create table evidence.time_token (
    origin text not null check (origin <> ''),
    size bigint not null check (size > 0),
    authority text not null check (length(authority) between 1 and 40),
    note bytea not null check (octet_length(note) between 1 and 65536),
    token bytea not null check (octet_length(token) between 1 and 65536),
    at timestamptz not null,
    accuracy_micros bigint check (accuracy_micros >= 0),
    signer text not null,
    serial text not null check (serial ~ '^[0-9]{1,80}$'),
    policy text not null,
    development boolean not null,
    off_millis bigint not null default 0,
    received_at timestamptz not null,
    primary key (origin, size, authority)
);
create index time_token_newest on evidence.time_token (origin, authority, size);
comment on table evidence.time_token is 'Verified time tokens; one covers every entry below its checkpoint.';
comment on column evidence.time_token.off_millis is
    'How far its time was from the clock of the house, where that is not tolerated: kept, and not given as proof.';

create table evidence.time_anchor (
    authority text not null check (length(authority) between 1 and 40),
    sha256 bytea not null check (octet_length(sha256) = 32),
    certificate bytea not null check (octet_length(certificate) between 1 and 65536),
    primary key (authority, sha256)
);
comment on table evidence.time_anchor is 'The trust anchors under which tokens were accepted.';

create table evidence.time_authority (
    name text primary key check (length(name) between 1 and 40),
    failing_since timestamptz,
    failures bigint not null default 0 check (failures >= 0),
    last_error text not null default '' check (length(last_error) <= 300),
    last_error_at timestamptz,
    last_token_at timestamptz
);
comment on table evidence.time_authority is 'How each time-stamping authority answers.';

create table evidence.clock_jump (
    number bigint generated always as identity primary key,
    noticed_at timestamptz not null,
    authority text not null default '',
    off_millis bigint not null,
    size bigint not null check (size >= 0)
);
comment on table evidence.clock_jump is 'When the clock of the house jumped, or parted from that of an authority.';
comment on column evidence.clock_jump.authority is 'Empty: noticed against the time that the machine has been running.';

grant select, insert on evidence.time_token, evidence.time_anchor, evidence.clock_jump to {log};
grant select, insert, update on evidence.time_authority to {log};
"""


def upgrade() -> None:
    op.execute(roles.sql(TIMES))
