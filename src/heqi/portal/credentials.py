"""What a visitor shows at the door, and what the door makes of it: cookies, tokens, CSRF, entry."""

from __future__ import annotations

import hashlib
import hmac
import re
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from enum import StrEnum
from http.cookies import CookieError, SimpleCookie

import msgspec

from heqi.kernel.clock import Randomness
from heqi.kernel.messages import Text
from heqi.kernel.problems import Forbidden, Problem
from heqi.storage import Actor

SECRET_BYTES = 32
"""256 random bits: nobody guesses them, so a plain SHA-256 keeps them (no salt, no work factor)."""
TOKEN_PREFIX = "hq_"  # noqa: S105 every token begins so
TOKEN_SHAPE = re.compile(r"hq_[A-Za-z0-9_-]{43}")
HOST_PREFIX = "__Host-"
CSRF_FIELD, CSRF_HEADER = "_csrf", "x-csrf-token"
CSRF_LEFT = "heqi_csrf"
"""In the scope of a request: the token that its form with files has to carry, to be checked where the form is read."""
FACTOR_PAGE, CODE_PAGE = "/identity/factor", "/login/code"
ANYONE = Actor(
    id="anyone", name=Text("未登录的访客", "A visitor who has not signed in"), institution="", roles=frozenset()
)
"""Who acts at a public page without having signed in."""


class FormNotOurs(Forbidden):
    """无法确认这次提交来自您打开的页面。
    It could not be confirmed that this submission came from a page you opened.
    → 请返回上一页，刷新后再提交；没有保存任何内容。
    → Go back, reload the page and submit again; nothing was stored."""


class SignInNeeded(Problem):
    """请先登录。
    Sign in first.
    → 网页请从登录页进入；程序请在 Authorization 请求头中提供有效的接口令牌。
    → People start at the sign-in page; programs send a valid API token in the Authorization header."""

    status = 401


class Credential(StrEnum):
    """What was shown."""

    SESSION = "session"
    TOKEN = "token"  # noqa: S105 a kind, not a secret


class Standing(StrEnum):
    """How far a visitor has come in."""

    FULL = "full"
    CODE_NEEDED = "code-needed"
    """The password was right; the code of the second factor is still to come."""
    FACTOR_NEEDED = "factor-needed"
    """A role requires a second factor, and none is set up yet."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A visitor who was let in."""

    credential: Credential
    id: str
    """Of the session or the token."""
    actor: Actor
    standing: Standing
    login: str
    demo: bool = False
    """Whether the account belongs to the demo world."""


class Cookies(msgspec.Struct, frozen=True):
    """The names and flags of the door's cookies; ``secure`` when the public address is https."""

    secure: bool = False

    @property
    def session(self) -> str:
        """The session's cookie."""
        return self.named("heqi_session")

    @property
    def visit(self) -> str:
        """The cookie of somebody who is about to sign in: it ties forms and provider answers to this browser."""
        return self.named("heqi_visit")

    @property
    def device(self) -> str:
        """The cookie of a browser in which somebody has signed in before."""
        return self.named("heqi_device")

    def named(self, name: str) -> str:
        """The full name of a cookie of this house."""
        # a browser takes this prefix only over https, from this very host, for the whole of it
        return f"{HOST_PREFIX}{name}" if self.secure else name


def cookies_of(headers: Mapping[str, str]) -> dict[str, str]:
    """The cookies that a request carries; none where they cannot be read."""
    try:
        return {name: one.value for name, one in SimpleCookie(headers.get("cookie", "")).items()}
    except CookieError:
        return {}


def new_secret(randomness: Randomness) -> str:
    """256 random bits, as 43 letters that fit a cookie and an address."""
    return urlsafe_b64encode(randomness.take(SECRET_BYTES)).rstrip(b"=").decode()


def digest(secret: str) -> bytes:
    """What is stored of a secret: from it nobody gets the secret back."""
    return hashlib.sha256(secret.encode()).digest()


def csrf_of(secret: str) -> str:
    """The synchroniser token of a session (or visit), made of its secret, which only this browser has."""
    return hmac.new(secret.encode(), b"heqi csrf", hashlib.sha256).hexdigest()


def same(one: str, other: str) -> bool:
    """Whether two secrets are equal, in a time that does not tell where they differ."""
    return hmac.compare_digest(one.encode(), other.encode())


def check_csrf(shown: str, expected: str) -> None:
    """:class:`FormNotOurs` unless the token is the expected one."""
    if not expected or not same(shown, expected):
        raise FormNotOurs(actor="-", action="-")
