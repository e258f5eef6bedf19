"""What can be set from outside, read once at the edge and passed down."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from heqi.kernel.problems import Problem


class BadSetting(Problem):
    """环境变量 {name} 的值“{value}”无效：应为{expected_zh}。
    The environment variable {name} has the value "{value}": expected {expected_en}.
    → 请改正它或取消设置，然后重试。
    → Correct or unset it, then try again."""

    status = 500


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The settings of one house. Each is the environment variable ``HEQI_`` + its name in capitals."""

    home: Path
    """Folder of everything that is kept: database, keys, logs."""
    port: int = 8080
    """TCP port of the pages, on 127.0.0.1."""
    database_url: str | None = None
    """External PostgreSQL (``postgresql://owner:password@host/database``) instead of the embedded server."""
    deposit_max_bytes: int = 256 * 1024 * 1024
    """Largest file that can be deposited as evidence, in bytes."""
    workers: int = 2
    """Processes that serve pages."""


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Settings from ``environment``; :class:`BadSetting` names the variable, its value and what is expected."""
    home = Path(environment.get("HEQI_HOME") or "var").absolute()
    return Settings(
        home=home,
        port=_number(environment, "HEQI_PORT", 8080, 1, 65535),
        database_url=environment.get("HEQI_DATABASE_URL") or None,
        deposit_max_bytes=_number(environment, "HEQI_DEPOSIT_MAX_BYTES", 256 * 1024 * 1024, 1, 4 * 1024**3),
        workers=_number(environment, "HEQI_WORKERS", 2, 1, 64),
    )


def _number(environment: Mapping[str, str], name: str, default: int, low: int, high: int) -> int:
    value = environment.get(name)
    if not value:
        return default
    if not value.isascii() or not value.isdigit() or not low <= int(value) <= high:
        raise BadSetting(
            name=name,
            value=value,
            expected_zh=f"{low} 到 {high} 的整数",
            expected_en=f"a whole number from {low} to {high}",
        )
    return int(value)
