"""The statements of the door. All but :data:`ENTER` run as the role ``door``."""

from __future__ import annotations

from sqlalchemy import text

ENTER = text("select * from identity.enter(:credential, :hash, :moment)")

INSERT_ACCOUNT = text("""
    insert into identity.account (person, login, state, demo, created_at)
    values (:person, :login, 'invited', :demo, :at) on conflict (login) do nothing
""")
_ACCOUNT = """
    select person, login, state, demo, password_hash, totp_sealed, totp_confirmed_at, totp_step from identity.account
"""
ACCOUNT = text(_ACCOUNT + "where person = :person for no key update")
ACCOUNT_BY_LOGIN = text(_ACCOUNT + "where login = :login")
ACCOUNTS = text("""
    select a.person, a.login, a.state, a.totp_confirmed_at is not null as has_factor,
           exists (select from identity.invitation i
                   where i.person = a.person and i.used_at is null and i.expires_at > :now) as invited
    from identity.account a where a.person = any(cast(:people as text[]))
""")
ANY_ACCOUNT = text("select exists (select from identity.account)")
LOGINS = text("select login, demo from identity.account where state = 'active' order by login")
SET_STATE = text("update identity.account set state = :state where person = :person")
SET_PASSWORD = text("""
    update identity.account set password_hash = :hash, password_changed_at = :at, state = 'active'
    where person = :person
""")
REHASH = text("update identity.account set password_hash = :hash where person = :person")
ACTIVATE = text("update identity.account set state = 'active' where person = :person and state = 'invited'")
ACTOR = text("""
    select name_zh, name_en, institution, roles, has_left from parties.actor(:person, :now)
""")

SET_TOTP = text("""
    update identity.account set totp_sealed = :sealed, totp_confirmed_at = null, totp_step = 0 where person = :person
""")
CONFIRM_TOTP = text("""
    update identity.account set totp_confirmed_at = :at, totp_step = :step where person = :person
""")
TAKE_STEP = text("""
    update identity.account set totp_step = :step where person = :person and totp_step < :step returning totp_step
""")
CLEAR_TOTP = text("""
    update identity.account set totp_sealed = null, totp_confirmed_at = null, totp_step = 0 where person = :person
""")
INSERT_RECOVERY = text("insert into identity.recovery_code (person, code_hash) values (:person, :hash)")
DELETE_RECOVERY = text("delete from identity.recovery_code where person = :person")
TAKE_RECOVERY = text("""
    update identity.recovery_code set used_at = :at
    where person = :person and code_hash = :hash and used_at is null returning code_hash
""")
RECOVERY_LEFT = text("select count(*) from identity.recovery_code where person = :person and used_at is null")

INSERT_SESSION = text("""
    insert into identity.session
        (id, token_hash, person, second_factor, created_at, seen_at, idle, expires_at, browser, address)
    values (:id, :hash, :person, :second_factor, :at, :at, make_interval(mins => cast(:idle_minutes as integer)),
            :expires_at, :browser, :address)
""")
STEP_UP = text("""
    update identity.session set token_hash = :hash, second_factor = true, expires_at = :expires_at
    where id = :id and revoked_at is null returning id
""")
SESSIONS = text("""
    select id, created_at, seen_at, expires_at, browser, address, second_factor from identity.session
    where person = :person and revoked_at is null and expires_at > :now and seen_at + idle > :now
    order by seen_at desc, id desc limit 100
""")
REVOKE_SESSION = text("""
    update identity.session set revoked_at = :at where id = :id and person = :person and revoked_at is null
    returning id
""")
REVOKE_BY_HASH = text("""
    update identity.session set revoked_at = :at where token_hash = :hash and revoked_at is null returning id
""")
REVOKE_SESSIONS = text("""
    update identity.session set revoked_at = :at where person = :person and revoked_at is null and id <> :but
""")
FORGET_SESSIONS = text("""
    delete from identity.session where person = :person and coalesce(revoked_at, expires_at) < :before
""")

INSERT_TOKEN = text("""
    insert into identity.token (id, secret_hash, person, name, scopes, created_at, expires_at)
    values (:id, :hash, :person, :name, :scopes, :created_at, :expires_at)
""")
TOKENS = text("""
    select id, name, scopes, created_at, expires_at, cast(used_on as text) as used_on from identity.token
    where person = :person and revoked_at is null and expires_at > :now order by id desc limit 200
""")
REVOKE_TOKEN = text("""
    update identity.token set revoked_at = :at where id = :id and person = :person and revoked_at is null returning id
""")
REVOKE_TOKENS = text("update identity.token set revoked_at = :at where person = :person and revoked_at is null")

CLOSE_INVITATIONS = text("""
    update identity.invitation set used_at = :at where person = :person and purpose = :purpose and used_at is null
""")
INSERT_INVITATION = text("""
    insert into identity.invitation (code_hash, person, purpose, created_at, expires_at)
    values (:hash, :person, :purpose, :at, :expires_at)
""")
INVITATION = text("""
    select i.person, a.login, i.purpose, i.expires_at
    from identity.invitation i join identity.account a on a.person = i.person
    where i.code_hash = :hash and i.used_at is null and i.expires_at > :now and a.state in ('invited', 'active')
""")
TAKE_INVITATION = text("""
    update identity.invitation set used_at = :now
    where code_hash = :hash and used_at is null and expires_at > :now returning person
""")

INSERT_FLOW = text("""
    insert into identity.flow
        (state_hash, visit_hash, provider, nonce, verifier, next, person, invitation, expires_at)
    values (:state_hash, :visit_hash, :provider, :nonce, :verifier, :next, :person, :invitation, :expires_at)
""")
TAKE_FLOW = text("""
    delete from identity.flow where state_hash = :state_hash
    returning provider, nonce, verifier, next, person, invitation, visit_hash, expires_at
""")
FORGET_FLOWS = text("delete from identity.flow where expires_at < :now")
LINK = text("""
    insert into identity.provider_link (issuer, subject, person, linked_at)
    values (:issuer, :subject, :person, :at) on conflict (issuer, subject) do nothing
""")
LINKED = text("select person from identity.provider_link where issuer = :issuer and subject = :subject")
LINKS = text("select issuer, subject, linked_at from identity.provider_link where person = :person order by linked_at")
UNLINK = text("""
    delete from identity.provider_link where issuer = :issuer and subject = :subject and person = :person
    returning person
""")

COUNT_ATTEMPT = text("""
    insert into identity.attempt as a (counter, failures, last_at, blocked_until) values (:counter, 1, :now, :now)
    on conflict (counter) do update set
        failures = case when a.last_at < :forgotten then 1 else a.failures + 1 end,
        last_at = :now,
        blocked_until = case when a.last_at < :forgotten or a.failures + 1 < :free then :now
            else :now + least(make_interval(secs => power(2, least(a.failures + 1 - :free, 20))),
                              make_interval(secs => :longest_seconds)) end
    where a.blocked_until <= :now
    returning failures
""")
TELL_REFUSED = text("""
    insert into identity.attempt as a (counter, failures, last_at, blocked_until) values (:counter, 1, :now, :now)
    on conflict (counter) do update set last_at = :now where a.last_at <= :before returning counter
""")
TARGET = text("""
    select a.person, p.institution
    from identity.account a cross join lateral parties.actor(a.person, a.created_at) p
    where a.login = :login
""")
BLOCKED_UNTIL = text("select blocked_until from identity.attempt where counter = :counter")
FORGIVE_ATTEMPT = text("""
    update identity.attempt set failures = failures - 1 where counter = :counter and failures > 1
""")
CLEAR_ATTEMPTS = text("delete from identity.attempt where counter = :counter")
FORGET_ATTEMPTS = text("delete from identity.attempt where last_at < :before and blocked_until < :before")
