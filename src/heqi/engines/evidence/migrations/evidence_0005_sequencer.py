"""One sequencer at a time, streams inside the log, and entries that wait for their place."""

from alembic import op

from heqi.storage import roles

revision = "evidence_0005"
down_revision = "evidence_0004"
branch_labels = None
depends_on = None

SEQUENCER = """
alter table evidence.head
    add column epoch bigint not null default 0 check (epoch >= 0),
    add column sequencer text not null default '';
comment on column evidence.head.epoch is 'Counts the sequencers; one of an earlier epoch can write nothing.';
grant update (epoch, sequencer) on evidence.head to {log};

create table evidence.submitter (
    id text primary key,
    key text not null,
    institution text not null check (institution <> '')
);
comment on table evidence.submitter is 'Public keys with which institutions sign entries: name + key id, verifier key.';

create table evidence.submission (
    id text primary key,
    institution text not null check (institution <> ''),
    submitter text not null references evidence.submitter (id),
    count integer not null check (count > 0),
    note bytea not null check (octet_length(note) between 1 and 4096)
);
comment on table evidence.submission is 'The signature of a submitter over one entry or many: a signed note.';
alter table evidence.submission enable row level security;
create policy tenant_read on evidence.submission for select to {app} using (institution = heqi.institution());
create policy log_keeps on evidence.submission to {log} using (true) with check (true);
alter table evidence.submitter enable row level security;
create policy tenant_read on evidence.submitter for select to {app} using (institution = heqi.institution());
create policy log_keeps on evidence.submitter to {log} using (true) with check (true);

alter table evidence.entry
    add column stream text check (length(stream) between 1 and 40),
    add column submission text references evidence.submission (id);
update evidence.entry e set stream = d.stream from evidence.disclosure d where d.entry_id = e.entry_id;
update evidence.entry set stream = 'deposit' where stream is null;
alter table evidence.entry alter column stream set not null;
create index entry_stream on evidence.entry (stream, index);
create index entry_at on evidence.entry using brin (at);
create index entry_submission on evidence.entry (submission, index) where submission is not null;

create table evidence.staged (
    number bigint generated always as identity primary key,
    entry_id text not null unique,
    stream text not null check (length(stream) between 1 and 40),
    body bytea not null check (octet_length(body) between 1 and 65535),
    at timestamptz not null,
    submission text references evidence.submission (id)
);
comment on table evidence.staged is 'Entries that their submitters have committed and that wait for their place.';

alter table evidence.disclosure drop constraint disclosure_entry_id_fkey;
alter table evidence.payload drop constraint payload_entry_id_fkey;
alter table evidence.deed drop constraint deed_entry_id_fkey;

grant select, insert on evidence.submission, evidence.submitter to {log};
grant select on evidence.submission, evidence.submitter to {app};
grant select, insert, delete on evidence.staged to {log};
grant select on evidence.staged to {app};
alter table evidence.checkpoint drop column made_in;
"""


def upgrade() -> None:
    op.execute(roles.sql(SEQUENCER))
