"""Who reads a row is asked of the planner, not of a function row by row: the policies that stand get that form."""

from alembic import op

from heqi.storage import roles

revision = "heqi_0003"
down_revision = "heqi_0002"
branch_labels = None
depends_on = None

PARTICIPANT = """
alter policy participant_read on heqi.participant using ((select heqi.institution()) in (owner, institution));
"""
# Tables whose policy {tenant:…} wrote before it had this form; where there are none yet, they will be made with it.
STANDING = r"""
do $$
declare
    one record;
begin
    for one in
        select n.nspname, c.relname,
            substring(pg_get_expr(p.polqual, p.polrelid) from 'heqi[.]shares[(]([a-z_]+), institution[)]') as subject
        from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
        where p.polname = 'tenant_read' and p.polcmd = 'r'
            and pg_get_expr(p.polqual, p.polrelid)
                ~ '^[(]+institution = heqi[.]institution[(][)][)] OR heqi[.]shares[(][a-z_]+, institution[)][)]$'
    loop
        execute format(
            'alter policy tenant_read on %1$I.%2$I using (institution = (select heqi.institution()) or exists (
                select from heqi.participant p
                where p.subject = %2$I.%3$I and p.owner = %2$I.institution
                    and p.institution = (select heqi.institution())))',
            one.nspname, one.relname, one.subject);
    end loop;
end $$;
"""


def upgrade() -> None:
    op.execute(roles.sql(PARTICIPANT))
    op.execute(roles.sql(STANDING))
