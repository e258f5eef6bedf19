"""Complaints and incidents with their timelines, and the deadlines and working days they are measured by."""

from alembic import op

from heqi.storage import roles

revision = "sandbox_0003"
down_revision = "sandbox_0002"
branch_labels = None
depends_on = None

DEADLINES = """
create table sandbox.deadline_rule (
    id text primary key,
    institution text not null,
    matter text not null,
    unit text not null check (unit in ('hours', 'days', 'working_days')),
    count integer not null check (count between 1 and 1000),
    valid_from date not null,
    source text not null,
    set_by text not null,
    set_at timestamptz not null
);
comment on table sandbox.deadline_rule is 'Dated data: of one matter the newest rule that has begun counts.';
create index deadline_matter on sandbox.deadline_rule (matter, valid_from);
insert into sandbox.deadline_rule (id, institution, matter, unit, count, valid_from, source, set_by, set_at)
select 'rul_0000000000000000000000000' || row_number() over (), 'house', matter, unit, count, date '2021-01-01',
    '平台初始值，未经核实，由工作组按适用规定设定 Initial value, not verified; the working group sets what applies',
    'system', timestamptz '2021-01-01 00:00:00+08'
from (values
    ('complaint_acknowledge', 'working_days', 3),
    ('complaint_answer', 'working_days', 15),
    ('incident_critical', 'hours', 1),
    ('incident_major', 'hours', 4),
    ('incident_minor', 'hours', 24)
) as initial (matter, unit, count);

create table sandbox.calendar_day (
    day date primary key,
    institution text not null,
    works boolean not null,
    source text not null
);
comment on table sandbox.calendar_day is
    'Where the calendar differs from Monday to Friday: public holidays, and the weekends worked for them.';

alter table sandbox.deadline_rule enable row level security;
create policy public_read on sandbox.deadline_rule for select to {app} using (true);
create policy group_insert on sandbox.deadline_rule for insert to {app}
    with check (institution = heqi.institution() and sandbox.supervises());
alter table sandbox.calendar_day enable row level security;
create policy public_read on sandbox.calendar_day for select to {app} using (true);
create policy group_insert on sandbox.calendar_day for insert to {app}
    with check (institution = heqi.institution() and sandbox.supervises());
create policy group_update on sandbox.calendar_day for update to {app}
    using (sandbox.supervises()) with check (institution = heqi.institution() and sandbox.supervises());
grant select, insert on sandbox.deadline_rule to {app};
grant select, insert, update on sandbox.calendar_day to {app};
"""

COMPLAINTS = """
create table sandbox.complaint (
    id text primary key,
    institution text not null,
    handling text not null references parties.institution,
    pilot text not null,
    complainant_kind text not null check (complainant_kind in ('investor', 'institution', 'other')),
    complainant_sealed bytea not null,
    complainant_masked text not null,
    content text not null,
    received_on date not null,
    acknowledge_by date not null,
    answer_by date not null,
    rule_source text not null,
    state text not null check (state in ('received', 'acknowledged', 'answered', 'closed')),
    handler text,
    handler_name_zh text,
    handler_name_en text,
    acknowledged_at timestamptz check ((acknowledged_at is null) = (state = 'received')),
    answered_at timestamptz check ((answered_at is null) = (state in ('received', 'acknowledged'))),
    answer text not null default '' check ((answer = '') = (answered_at is null)),
    outcome text check (outcome in ('upheld', 'partly_upheld', 'not_upheld', 'withdrawn')),
    closed_at timestamptz check ((closed_at is null) = (state <> 'closed')),
    registered_at timestamptz not null,
    version bigint not null check (version > 0),
    check ((outcome is null) = (answered_at is null))
);
comment on column sandbox.complaint.institution is 'The institution that registered it.';
comment on column sandbox.complaint.handling is 'The institution that has to answer it.';
comment on column sandbox.complaint.complainant_sealed is
    'Name and contact, encrypted; the key is not in the database.';
create index complaint_state on sandbox.complaint (state, answer_by);

alter table sandbox.complaint enable row level security;
create policy complaint_read on sandbox.complaint for select to {app}
    using (institution = heqi.institution() or heqi.shares(id, institution));
create policy complaint_insert on sandbox.complaint for insert to {app}
    with check (institution = heqi.institution() and state = 'received' and version = 1);
create policy complaint_handle on sandbox.complaint for update to {app}
    using (handling = heqi.institution() and state <> 'closed'
        and (institution = heqi.institution() or heqi.shares(id, institution)))
    with check (handling = heqi.institution());
grant select, insert on sandbox.complaint to {app};
grant update (state, handler, handler_name_zh, handler_name_en, acknowledged_at, answered_at, answer, outcome,
    closed_at, version) on sandbox.complaint to {app};
"""

INCIDENTS = """
create table sandbox.incident (
    id text primary key,
    institution text not null,
    pilot text not null,
    severity text not null check (severity in ('critical', 'major', 'minor')),
    title text not null,
    description text not null,
    discovered_at timestamptz not null,
    report_by timestamptz not null,
    rule_source text not null,
    state text not null check (state in ('found', 'reported', 'contained', 'closed')),
    reported_at timestamptz check ((reported_at is null) = (state = 'found')),
    contained_at timestamptz check ((contained_at is null) = (state in ('found', 'reported'))),
    closed_at timestamptz check ((closed_at is null) = (state <> 'closed')),
    measures text not null default '' check (state in ('found', 'reported') or measures <> ''),
    registered_at timestamptz not null,
    version bigint not null check (version > 0)
);
create index incident_state on sandbox.incident (state, report_by);
{tenant:sandbox.incident}
create policy begins_as_found on sandbox.incident as restrictive for insert to {app}
    with check (state = 'found' and version = 1);
create policy open_only on sandbox.incident as restrictive for update to {app}
    using (state <> 'closed') with check (true);
grant select, insert on sandbox.incident to {app};
grant update (state, reported_at, contained_at, closed_at, measures, version) on sandbox.incident to {app};

create table sandbox.case_event (
    subject text not null,
    number integer not null check (number > 0),
    institution text not null,
    kind text not null,
    at timestamptz not null,
    actor text not null,
    actor_name_zh text not null,
    actor_name_en text not null,
    actor_institution text not null,
    note text not null,
    primary key (subject, number)
);
comment on table sandbox.case_event is 'The timelines of complaints and incidents: only ever added to.';
comment on column sandbox.case_event.institution is 'That of the complaint or incident.';
alter table sandbox.case_event enable row level security;
create policy event_read on sandbox.case_event for select to {app}
    using (institution = heqi.institution() or heqi.shares(subject, institution));
create policy event_insert on sandbox.case_event for insert to {app}
    with check (actor_institution = heqi.institution() and actor = heqi.person()
        and (institution = heqi.institution() or heqi.shares(subject, institution)));
grant select, insert on sandbox.case_event to {app};
"""


def upgrade() -> None:
    for part in (DEADLINES, COMPLAINTS, INCIDENTS):
        op.execute(roles.sql(part))
