"""Everything that can go wrong and is not a programmer's error.

    Problem                       the root: slug, status, place, message and next step in both languages
    |-- Invalid           422     the input breaks a rule; names place, value and expectation
    |   `-- ManyInvalid   422     all the problems of a batch, none of it stored
    |-- NotFound          404
    |-- Forbidden         403     default deny: no policy permits it
    |-- Conflict          409     the present state does not allow it
    |-- Stale             412     somebody changed it meanwhile
    |-- TooLarge          413
    `-- Unavailable       503     a part of the house does not answer

A subclass is a slug (its name in kebab case), a status and a docstring of four lines, which *is* the message:
Chinese, English, then what to do next in Chinese and English, each of these two behind an arrow. Fields in braces are
filled from the keyword arguments. Programmer errors are assertions, never Problems.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from heqi.kernel.messages import Language, Text


class Problem(Exception):
    """出现问题：{reason}
    Something went wrong: {reason}
    → 请把这句话交给维护人员。
    → Hand this sentence to the person who runs the system."""

    status: int = 500

    def __init__(self, *, place: str | None = None, **fields: object) -> None:
        self.place = place
        self.fields = fields
        lines = [line.strip() for line in (type(self).__doc__ or "").strip().splitlines()]
        assert len(lines) == 4, f"{type(self).__name__}: the docstring must be zh, en, → zh, → en"
        zh, en, next_zh, next_en = (line.format(**fields) for line in lines)
        self.message = Text(zh, en)
        self.next_step = Text(next_zh.removeprefix("→ "), next_en.removeprefix("→ "))
        super().__init__(en)

    @classmethod
    def slug(cls) -> str:
        """The stable name of this kind of problem, in kebab case."""
        return re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()

    def sentence(self, language: Language) -> str:
        """The message and the next step, as one would say them."""
        joint = "" if language is Language.ZH else " "
        where = f"{self.place}: " if self.place else ""
        return where + self.message.to(language) + joint + self.next_step.to(language)


class Invalid(Problem):
    """{value} 不符合要求：应为{expected_zh}。
    {value} is not acceptable: expected {expected_en}.
    → 请改正后再提交；没有保存任何内容。
    → Correct it and submit again; nothing was stored."""

    status = 422


class ManyInvalid(Problem):
    """共有 {count} 处错误。
    There are {count} problems.
    → 请逐条改正后再提交；没有保存任何内容。
    → Correct them all and submit again; nothing was stored."""

    status = 422

    def __init__(self, problems: Sequence[Problem]) -> None:
        assert problems, "a batch without problems is not a problem"
        super().__init__(count=len(problems))
        self.problems = tuple(problems)


class NotFound(Problem):
    """没有找到 {what}。
    {what} was not found.
    → 请核对编号，或回到列表查找。
    → Check the id, or look it up in the list."""

    status = 404


class Forbidden(Problem):
    """{actor} 没有权限：{action}。
    {actor} may not do this: {action}.
    → 请向管理员申请相应角色。
    → Ask an administrator for a role that may."""

    status = 403


class Conflict(Problem):
    """当前状态不允许：{reason_zh}。
    The present state does not allow this: {reason_en}.
    → 请刷新后再试。
    → Refresh, then try again."""

    status = 409


class Stale(Problem):
    """内容已被他人更新：您依据的是第 {expected} 版，现为第 {actual} 版。
    Someone has changed it meanwhile: you decided on version {expected}, it is now at version {actual}.
    → 请刷新查看最新内容后再办理。
    → Refresh, look at what changed, then decide again."""

    status = 412


class TooLarge(Problem):
    """{what} 共 {size} 字节，超过上限 {limit} 字节。
    {what} has {size} bytes, more than the limit of {limit} bytes.
    → 请拆分，或请管理员提高上限。
    → Split it, or ask the administrator to raise the limit."""

    status = 413


class Unavailable(Problem):
    """{part} 暂时没有应答：{reason}。
    {part} does not answer: {reason}.
    → 请稍后再试；已确认的内容不会丢失。
    → Try again in a moment; nothing that was acknowledged is lost."""

    status = 503
