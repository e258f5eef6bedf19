"""Runs, their journal, their signals and schedules, and the workers that live."""

from alembic import op

from heqi.storage import roles

revision = "flow_0001"
down_revision = None
branch_labels = ("flow",)
depends_on = "heqi_0002"

TABLES = """
create schema flow authorization {owner};
grant usage on schema flow to {app}, {flow};
grant usage on schema heqi to {flow};
grant execute on function heqi.institution, heqi.person, heqi.shares to {flow};

create table flow.run (
    id text primary key,
    institution text not null check (institution <> ''),
    name text not null,
    version integer not null check (version > 0),
    queue text not null,
    key text,
    parent text,
    restarted_from text,
    input text not null,
    state text not null check (state in
        ('queued', 'running', 'waiting', 'parked', 'succeeded', 'failed', 'cancelled')),
    wake_at timestamptz,
    awaits text,
    lease bigint not null default 0,
    worker text,
    claimed_at timestamptz,
    takeovers integer not null default 0,
    seen integer not null default 0,
    signals integer not null default 0,
    cancel_requested boolean not null default false,
    undo_from integer,
    outcome text check (outcome in ('failed', 'cancelled')),
    result text,
    reason text,
    detail text,
    progress text,
    started_by text not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    check ((state = 'running') = (worker is not null)),
    check ((ended_at is not null) = (state in ('succeeded', 'failed', 'cancelled'))),
    unique (id, institution),
    foreign key (parent, institution) references flow.run (id, institution),
    foreign key (restarted_from, institution) references flow.run (id, institution),
    check ((undo_from is null) = (outcome is null))
);
comment on table flow.run is 'One piece of unattended work; lease is its fencing token.';
create unique index run_key on flow.run (institution, name, key) where key is not null;
create index run_due on flow.run (queue, wake_at) where state in ('queued', 'waiting');
create index run_wake on flow.run (wake_at) where state in ('queued', 'waiting');
create index run_held on flow.run (worker) where state = 'running';
create index run_list on flow.run (institution, id);
create index run_parent on flow.run (parent) where parent is not null;
create index run_rate on flow.run (queue, claimed_at);

create table flow.step (
    run text not null,
    institution text not null,
    seq integer not null check (seq > 0),
    name text not null,
    kind text not null check (kind in ('tx', 'step', 'sleep', 'signal')),
    state text not null check (state in ('begun', 'done', 'failed', 'refused')),
    attempts integer not null,
    key text not null,
    due timestamptz,
    undo text,
    result text,
    error text,
    begun_at timestamptz not null,
    ended_at timestamptz,
    primary key (run, seq),
    foreign key (run, institution) references flow.run (id, institution)
);
comment on table flow.step is 'The journal of a run: what stands here is never done again.';

create table flow.signal (
    id text primary key,
    run text not null,
    institution text not null,
    name text not null,
    key text,
    payload text not null,
    sent_by text not null,
    sent_at timestamptz not null,
    consumed_by integer,
    unique (run, name, key),
    foreign key (run, institution) references flow.run (id, institution)
);
comment on table flow.signal is 'What a run is told while it works; consumed by one step.';
create index signal_open on flow.signal (run, name, id) where consumed_by is null;

{tenant:flow.run}
{tenant:flow.step:run}
{tenant:flow.signal:run}
create policy engine on flow.run to {flow} using (true) with check (true);
create policy engine on flow.step to {flow} using (true) with check (true);
create policy engine on flow.signal to {flow} using (true) with check (true);
grant select, insert, update on flow.run, flow.step, flow.signal to {app}, {flow};
grant delete on flow.step to {app}, {flow};

create table flow.schedule (
    name text primary key,
    next_at timestamptz,
    last_at timestamptz,
    last_run text,
    paused boolean not null default false,
    trouble text
);
comment on table flow.schedule is 'When a declared schedule comes up next; trouble: why nobody can say.';

create table flow.worker (
    id text primary key,
    beat bigint not null,
    place text not null,
    started_at timestamptz not null,
    offers text[] not null
);
comment on table flow.worker is 'The workers that live: each lets its beat grow; whose beat stands still is buried.';
grant select on flow.schedule, flow.worker to {app};
grant select, insert, update, delete on flow.schedule, flow.worker to {flow};
"""


def upgrade() -> None:
    op.execute(roles.sql(TABLES))
