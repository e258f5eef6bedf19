"""What can go wrong at the door.

Problem
|-- SignInRefused     401    unknown, wrong, locked, left: one answer for all
|-- CodeRefused       401    the code of the second factor is wrong, or was used before
|-- Throttled         429    too many failures; says when to try again
|-- LinkSpent         410    a one-time link that was used, has expired or never was
|-- ProviderUnusable  502    the provider does not answer, or what it says cannot be trusted
|-- ProviderUnknown   403    nobody here is linked to this identity
|-- PasswordNeeded    403    the present password does not fit
|-- PersonsOnly       403    an API token cannot change credentials
|-- LoginTaken        409
`-- AlreadyLinked     409
"""

from __future__ import annotations

from heqi.kernel.problems import Conflict, Forbidden, Problem


class SignInRefused(Problem):
    """登录名或口令不正确，或该账户现在不能登录。
    The login name or the password is wrong, or this account cannot sign in now.
    → 请核对后重试；忘记口令的，请联系本机构管理员。
    → Check both and try again; if you forgot the password, ask your institution's administrator."""

    status = 401


class CodeRefused(Problem):
    """验证码不正确，或已经用过。
    The code is wrong, or was used before.
    → 请等待验证器显示下一个验证码后再试，或使用一个恢复码。
    → Wait for the next code of your authenticator, or use a recovery code."""

    status = 401


class Throttled(Problem):
    """尝试次数过多，请于 {until} 之后再试。
    Too many attempts; try again after {until}.
    → 请等候 {retry_seconds} 秒。
    → Wait {retry_seconds} seconds."""

    status = 429


class LinkSpent(Problem):
    """这个一次性链接已经用过、已过期，或不存在。
    This one-time link was used, has expired, or never was.
    → 请向发出链接的人索取新的链接。
    → Ask whoever sent it for a new one."""

    status = 410


class ProviderUnusable(Problem):
    """无法通过 {provider} 登录：{reason_zh}。
    Signing in with {provider} did not work: {reason_en}.
    → 请稍后重试，或用口令登录；若再次出现，请联系平台运营方。
    → Try again later or use your password; if it happens again, tell the operator of the platform."""

    status = 502


class ProviderUnknown(Forbidden):
    """{provider} 上的这个身份没有关联到本平台的任何账户。
    This identity at {provider} is not linked to any account here.
    → 请先用口令登录后在“我的账户”中关联，或通过管理员的邀请链接关联。
    → Sign in with your password and link it under My account, or use your administrator's invitation."""


class PasswordNeeded(Forbidden):
    """当前口令不正确。
    The present password does not fit.
    → 请核对后重试；没有做任何更改。
    → Check it and try again; nothing was changed."""


class PersonsOnly(Forbidden):
    """接口令牌不能管理登录凭据。
    An API token cannot manage credentials.
    → 请登录后在页面上办理。
    → Sign in and do it on the page."""


class LoginTaken(Conflict):
    """登录名 {login} 已被使用。
    The login name {login} is taken.
    → 请换一个登录名。
    → Choose another one."""


class AlreadyLinked(Conflict):
    """这个身份已经关联到一个账户。
    This identity is linked to an account already.
    → 请先在原账户中解除关联。
    → Remove the link there first."""
