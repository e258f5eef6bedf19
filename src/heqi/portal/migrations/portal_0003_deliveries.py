"""Webhooks are delivered: how each message stands, every attempt, and why a subscription was stopped by the house."""

from alembic import op

from heqi.storage import roles

revision = "portal_0003"
down_revision = "portal_0002"
branch_labels = None
depends_on = "flow_0001"

TABLES = """
alter table portal.webhook_subscription add column stopped_because text
    check (stopped_because in ('gone', 'failing'));
comment on column portal.webhook_subscription.stopped_because is 'Why the house stopped it; null: it did not.';

alter table portal.webhook_message
    add column state text not null default 'stopped'
        check (state in ('waiting', 'delivered', 'failed', 'stopped')),
    add column run text,
    add column rounds integer not null default 0 check (rounds >= 0),
    add column ended_at timestamptz,
    add unique (id, institution);
alter table portal.webhook_message alter column state drop default;
comment on column portal.webhook_message.state is 'stopped: written while nothing was sent, or to a stopped address.';
comment on column portal.webhook_message.rounds is 'How often its delivery was begun; run: the present one.';
grant update on portal.webhook_message to {app};

create table portal.webhook_delivery (
    id text primary key,
    institution text not null default heqi.institution(),
    message_id text not null,
    subscription_id text not null,
    attempt integer not null check (attempt > 0),
    at timestamptz not null,
    status integer,
    error text,
    duration_ms integer not null check (duration_ms >= 0),
    excerpt text not null check (octet_length(excerpt) <= 4096),
    foreign key (message_id, institution) references portal.webhook_message (id, institution) on delete cascade,
    check ((status is null) <> (error is null))
);
comment on table portal.webhook_delivery is 'One attempt to deliver a message, and what was answered.';
create index webhook_delivery_message on portal.webhook_delivery (message_id, id);
create index webhook_delivery_good on portal.webhook_delivery (subscription_id, at) where status between 200 and 299;
grant select, insert on portal.webhook_delivery to {app};
{tenant:portal.webhook_delivery}
"""


def upgrade() -> None:
    op.execute(roles.sql(TABLES))
