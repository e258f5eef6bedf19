"""Accounts, sessions, API tokens, one-time links: as they are kept and shown, never with a secret."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum

import msgspec

from heqi.kernel.messages import Text


class AccountState(StrEnum):
    """Whether a person may sign in."""

    INVITED = "invited"
    ACTIVE = "active"
    LOCKED = "locked"
    LEFT = "left"


STATE_NAMES: Mapping[AccountState, Text] = {
    AccountState.INVITED: Text("已邀请", "Invited"),
    AccountState.ACTIVE: Text("正常", "Active"),
    AccountState.LOCKED: Text("已锁定", "Locked"),
    AccountState.LEFT: Text("已离开", "Left"),
}


class LinkPurpose(StrEnum):
    """What a one-time link is for."""

    JOIN = "join"
    """Set a first password, or link a provider."""
    SIGN_IN = "sign-in"


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """An account as the door's services see it."""

    person: str
    login: str
    state: AccountState
    demo: bool
    password_hash: str | None
    totp_sealed: bytes | None
    totp_confirmed_at: datetime | None
    totp_step: int
    """Time step of the last code that was accepted; an older or equal one is a replay."""

    @property
    def has_factor(self) -> bool:
        """Whether a second factor is set up."""
        return self.totp_confirmed_at is not None


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """A session as its person sees it."""

    id: str
    created_at: datetime
    seen_at: datetime
    expires_at: datetime
    browser: str
    """Family and system only: "Firefox · Linux"."""
    address: str
    """Shortened: 203.0.113.*"""
    second_factor: bool


class ApiToken(msgspec.Struct, frozen=True, kw_only=True):
    """An API token without its secret."""

    id: str
    name: str
    scopes: Sequence[str]
    created_at: datetime
    expires_at: datetime
    used_on: str | None
    """The last day of use; coarse on purpose."""


USUAL_DAYS = 90
"""How long an API token lasts unless something else is asked for."""


class NewToken(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an API token is to be for."""

    name: str
    scopes: tuple[str, ...]
    days: int = USUAL_DAYS


class IssuedToken(msgspec.Struct, frozen=True, kw_only=True):
    """An API token with its secret, which is told this once."""

    token: ApiToken
    secret: str


class Invitation(msgspec.Struct, frozen=True, kw_only=True):
    """A one-time link that stands open."""

    person: str
    login: str
    purpose: LinkPurpose
    expires_at: datetime


class Identifier(msgspec.Struct, frozen=True, kw_only=True):
    """A link of an account to a single sign-on provider."""

    issuer: str
    subject: str
    linked_at: datetime


class Provided(msgspec.Struct, frozen=True, kw_only=True):
    """What a provider vouches for: who signed in there."""

    issuer: str
    subject: str


class Flow(msgspec.Struct, frozen=True, kw_only=True):
    """A sign-in at a provider that was begun: what the answer must fit. Used once."""

    provider: str
    nonce: str
    verifier: str
    next: str
    person: str | None
    """The signed-in person who links the provider; None when signing in or answering an invitation."""
    invitation: bytes | None
    """Hash of the one-time link that is answered."""
