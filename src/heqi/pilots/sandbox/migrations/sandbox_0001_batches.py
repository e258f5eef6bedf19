"""Batches, applications, their history and the objections to them."""

from alembic import op

from heqi.storage import roles

revision = "sandbox_0001"
down_revision = None
branch_labels = ("sandbox",)
depends_on = "heqi_0001"

TABLES = """
create schema sandbox authorization {owner};

create table sandbox.batch (
    id text primary key,
    city text not null,
    name_zh text not null,
    name_en text not null,
    call_opens date not null,
    call_closes date not null,
    notice_days integer not null check (notice_days > 0),
    working_group text[] not null,
    created_at timestamptz not null,
    check (call_opens <= call_closes)
);

create table sandbox.application (
    id text primary key,
    batch_id text not null references sandbox.batch,
    title_zh text not null,
    title_en text not null,
    lead text not null,
    joint text[] not null,
    scenario_provider text not null,
    licence text not null,
    innovation text not null,
    users text not null,
    risk_compensation text not null,
    contingency_plan text not null,
    exit_plan text not null,
    technologies text[] not null,
    state text not null check (state in ('call', 'selection', 'review', 'assessment', 'notice', 'trial',
        'stopping', 'run_off', 'hand_over', 'closed', 'rejected', 'withdrawn')),
    notice_ends date check (notice_ends is not null or state in ('call', 'selection', 'review', 'assessment',
        'rejected', 'withdrawn')),
    exit_cause text check ((exit_cause is not null) = (state in ('stopping', 'run_off', 'hand_over', 'closed'))),
    created_at timestamptz not null,
    moved_at timestamptz not null,
    version bigint not null check (version > 0)
);
create index application_batch on sandbox.application (batch_id);
create index application_state on sandbox.application (state, id);

-- one row a version: a gap or a second row for the same version cannot exist
create table sandbox.history (
    application_id text not null references sandbox.application,
    version bigint not null check (version > 0),
    origin text,
    target text not null,
    party text not null,
    actor text not null,
    actor_name_zh text not null,
    actor_name_en text not null,
    at timestamptz not null,
    reason text not null,
    primary key (application_id, version)
);

create table sandbox.objection (
    id text primary key,
    application_id text not null references sandbox.application,
    objector text not null,
    content text not null,
    raised_at timestamptz not null,
    settled_at timestamptz,
    upheld boolean,
    conclusion text not null,
    check ((settled_at is null) = (upheld is null))
);
create index objection_application on sandbox.objection (application_id);


grant usage on schema sandbox to {app};
grant select, insert on sandbox.batch to {app};
grant select, insert, update on sandbox.application to {app};
grant select, insert on sandbox.history to {app};
grant select, insert on sandbox.objection to {app};
grant update (settled_at, upheld, conclusion) on sandbox.objection to {app};
"""


def upgrade() -> None:
    op.execute(roles.sql(TABLES))
