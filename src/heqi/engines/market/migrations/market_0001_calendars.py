"""What the operator entered about the calendars: single days, and years that were announced. Only ever added to."""

from alembic import op

from heqi.storage import roles

revision = "market_0001"
down_revision = None
branch_labels = ("market",)
depends_on = "heqi_0002"

TABLES = """
create schema market authorization {owner};

create table market.calendar_override (
    id text primary key,
    calendar text not null,
    day date not null,
    open boolean not null,
    reason text not null,
    source text not null,
    entered_by text not null,
    entered_at timestamptz not null
);
comment on table market.calendar_override is
    'A day of a calendar on which business is done, or is not, whatever else is known; the one entered last counts.';
create index calendar_override_day on market.calendar_override (calendar, day, entered_at, id);

create table market.calendar_year (
    calendar text not null,
    year integer not null check (year between 2000 and 2100),
    source text not null,
    entered_by text not null,
    entered_at timestamptz not null,
    primary key (calendar, year)
);
comment on table market.calendar_year is
    'A year whose holidays were announced: Monday to Friday, but for the days in market.calendar_override.';

grant usage on schema market to {app}, {door};
grant select on market.calendar_override, market.calendar_year to {app};
grant insert on market.calendar_override, market.calendar_year to {door};
"""


def upgrade() -> None:
    op.execute(roles.sql(TABLES))
