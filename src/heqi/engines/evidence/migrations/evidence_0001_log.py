"""The evidence log: its head, entries, tiles and checkpoints, and beside them, encrypted, what was deposited."""

from alembic import op

from heqi.storage import roles

revision = "evidence_0001"
down_revision = None
branch_labels = ("evidence",)
depends_on = "heqi_0001"

TABLES = """
create schema evidence authorization {owner};

create table evidence.head (
    singleton boolean primary key default true check (singleton),
    origin text not null,
    suite text not null check (suite = 'sha256'),
    epoch integer not null default 1 check (epoch > 0),
    log_key text not null,
    payload_key_mark bytea not null,
    size bigint not null check (size >= 0),
    root bytea not null check (octet_length(root) = 32),
    frontier bytea not null check (octet_length(frontier) % 32 = 0)
);
comment on table evidence.head is 'The one log of this house; locked while it grows.';

create table evidence.entry (
    index bigint primary key check (index >= 0),
    entry_id text not null unique,
    body bytea not null check (octet_length(body) between 1 and 65535),
    leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
    at timestamptz not null
);
comment on column evidence.entry.body is 'Canonical JSON that holds salted commitments only.';

create table evidence.disclosure (
    entry_id text primary key references evidence.entry (entry_id) deferrable initially deferred,
    lookup bytea not null check (octet_length(lookup) = 32),
    wrapped_key bytea not null,
    sealed bytea not null
);
create index disclosure_lookup on evidence.disclosure (lookup);
comment on table evidence.disclosure is 'Salt and values of an entry, encrypted; found by a keyed hash of the content.';

create table evidence.payload (
    entry_id text primary key references evidence.entry (entry_id) deferrable initially deferred,
    wrapped_key bytea not null,
    chunks integer not null check (chunks > 0)
);
create table evidence.payload_chunk (
    entry_id text not null references evidence.payload (entry_id) deferrable initially deferred,
    number integer not null check (number >= 0),
    body bytea not null,
    primary key (entry_id, number)
);
alter table evidence.payload_chunk alter column body set storage external;
comment on table evidence.payload_chunk is 'What was deposited, encrypted, 1 MiB a row.';

create table evidence.tile (
    level smallint not null check (level between 0 and 7),
    number bigint not null check (number >= 0),
    hashes bytea not null check (octet_length(hashes) = 8192),
    root bytea not null check (octet_length(root) = 32),
    primary key (level, number)
);
alter table evidence.tile alter column hashes set storage external;
comment on table evidence.tile is 'Full tiles; their roots are the hashes of the next level.';

create table evidence.checkpoint (
    size bigint primary key check (size > 0),
    note bytea not null,
    made_in xid8 not null default pg_current_xact_id()
);
comment on column evidence.checkpoint.made_in is 'No transaction shows its own checkpoint: it may yet roll back.';

grant usage on schema evidence to {log};
grant select, insert on all tables in schema evidence to {log};
grant update (size, root, frontier) on evidence.head to {log};
"""


def upgrade() -> None:
    op.execute(roles.sql(TABLES))
