"""What can be set from outside, declared once here, read once at the edge and passed down.

A setting is an annotated field: its key in the settings file, its variable, check, description and place in
``heqi config`` follow from it. A section is a structure of such fields (``[sign_in]``); a later pilot adds one
structure and one field of :class:`Settings`.
"""

from __future__ import annotations

from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Literal, TypeVar

import msgspec

from heqi.kernel.configured import (
    BadSetting,
    BadSettings,
    Contradiction,
    Found,
    Reading,
    SettingsFile,
    names_of_tables,
    read_file,
)
from heqi.kernel.declaring import Declaration, Setting, build, declarations, tables
from heqi.kernel.messages import Text
from heqi.kernel.sections import ISSUER_SHAPE, Api, Log, Mail, Provider, Runs, SignIn

__all__ = [
    "Api",
    "BadSetting",
    "BadSettings",
    "Log",
    "Mail",
    "Provider",
    "Runs",
    "Settings",
    "SignIn",
    "check_file",
    "read_all",
    "read_settings",
]

FILE_NAME = "heqi.toml"
_HTTPS = Text("https://主机名，末尾没有斜杠", "https://host without a slash at its end")
_IP = Text("IP 地址", "an IP address")

Structure = TypeVar("Structure", bound="Settings")


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The settings of one house."""

    home: Annotated[
        Path,
        Setting("存放全部数据的目录：数据库、密钥、日志", "Folder of everything that is kept: database, keys, logs"),
    ]
    port: Annotated[int, Setting("网页和接口的 TCP 端口", "TCP port of pages and API", low=1, high=65535)] = 8080
    listen_address: Annotated[
        str,
        Setting(
            "监听的 IP 地址；本机以外须有 https 的 public_address 且 listen_beyond_loopback = true",
            "IP address to listen on; beyond this machine only with an https public_address and listen_beyond_loopback",
            parses=ip_address,
            shape=_IP,
        ),
    ] = "127.0.0.1"
    listen_beyond_loopback: Annotated[
        bool,
        Setting(
            "确认反向代理在另一台机器上，且两机之间的网络可信（代理到本平台为明文）",
            "Yes, the proxy is another machine and the network to it is trusted (that hop is not encrypted)",
        ),
    ] = False
    public_address: Annotated[
        str | None,
        Setting(
            "浏览器访问本平台的地址（在反向代理之后）",
            "Where browsers find the house when it stands behind a proxy",
            pattern=r"https://[a-z0-9.-]+(:[0-9]{1,5})?",
            shape=_HTTPS,
        ),
    ] = None
    workers: Annotated[int, Setting("提供网页服务的进程数", "Processes that serve pages", low=1, high=64)] = 2
    demo: Annotated[bool, Setting("启动时载入演示数据", "Load the demo world at start")] = True
    database_url: Annotated[
        str | None,
        Setting(
            "外部 PostgreSQL（postgresql://属主:口令@主机/库），代替内置服务器",
            "External PostgreSQL (postgresql://owner:password@host/database) instead of the embedded server",
            secret=True,
        ),
    ] = None
    deposit_max_bytes: Annotated[
        int,
        Setting(
            "单个存证文件的上限",
            "Largest file that can be deposited as evidence",
            low=1,
            high=4 * 1024**3,
            unit="bytes",
        ),
    ] = 256 * 1024 * 1024
    telemetry: Annotated[
        Literal["off", "file", "otlp"],
        Setting(
            "跟踪数据（OpenTelemetry）写往：不记录、log/spans.jsonl 或 telemetry_endpoint",
            "Where OpenTelemetry spans go: nowhere, log/spans.jsonl, or telemetry_endpoint",
        ),
    ] = "off"
    telemetry_endpoint: Annotated[
        str | None,
        Setting(
            "OTLP/HTTP 接收地址（须安装 heqi[otlp]）",
            "OTLP/HTTP receiver (needs heqi[otlp])",
            pattern=r"(https://|http://(127\.0\.0\.1|localhost)[:/])\S+",
            shape=ISSUER_SHAPE,
        ),
    ] = None
    telemetry_max_bytes: Annotated[
        int,
        Setting(
            "跟踪文件合计的上限（写满一半即轮换）",
            "Most that the span files take together (rotated at half of it)",
            low=65536,
            high=1024**4,
            unit="bytes",
        ),
    ] = 64 * 1024 * 1024
    sign_in: SignIn = SignIn()
    api: Api = Api()
    runs: Runs = Runs()
    mail: Mail = Mail()
    log: Log = Log()

    @property
    def log_is_public(self) -> bool:
        """Whether anyone may read the log's tiles: as ``log.public`` says; unsaid, where the world is a demo."""
        return self.demo if self.log.public is None else self.log.public


class AllSettings(msgspec.Struct, frozen=True, kw_only=True):
    """The settings, and of each where it came from."""

    settings: Settings
    found: tuple[Found, ...]
    file: Path | None


def read_settings(environment: Mapping[str, str]) -> Settings:
    """The settings of ``environment`` and of the file it names (``HEQI_CONFIG``, else ``heqi.toml`` in the home).

    :class:`BadSetting` with place, name, value and what is expected; :class:`BadSettings` when there are several.
    """
    return read_all(environment).settings


def read_all(environment: Mapping[str, str], structure: type[Settings] = Settings) -> AllSettings:
    """As :func:`read_settings`, with the origin of each; ``structure`` may add sections."""
    named = environment.get("HEQI_CONFIG")
    home = Path(environment.get("HEQI_HOME") or "var").absolute()
    if named:
        file = read_file(Path(named).absolute())
    elif (home / FILE_NAME).exists():
        file = read_file(home / FILE_NAME)
    else:
        file = SettingsFile()
    reading = _reading(environment, file, structure)
    if not named and "home" in file.tree:
        reading.problems.append(_home_in_its_own_file(file))
    settings = _settled(reading, environment, file, structure)
    return AllSettings(settings=settings, found=tuple(reading.found.values()), file=file.path)


def check_file(path: Path, structure: type[Settings] = Settings) -> AllSettings:
    """Whether a settings file alone is right, whatever the environment says; raises as :func:`read_settings`."""
    file = read_file(path.absolute())
    reading = _reading({}, file, structure)
    settings = _settled(reading, {}, file, structure)
    return AllSettings(settings=settings, found=tuple(reading.found.values()), file=file.path)


def declared_settings(structure: type[Settings] = Settings) -> tuple[Declaration, ...]:
    """Every setting there is, with one table ``name`` of each kind of which there may be many."""
    return declarations(structure, dict.fromkeys(tables(structure), ("name",)))


def _reading(environment: Mapping[str, str], file: SettingsFile, structure: type[Settings]) -> Reading:
    declared = declarations(structure, _names(environment, file, structure))
    return Reading((_rooted(each) for each in declared), environment, file)


def _names(environment: Mapping[str, str], file: SettingsFile, structure: type[Settings]) -> dict[str, list[str]]:
    keys = {name: [each.path[0] for each in declarations_of(kind)] for name, kind in tables(structure).items()}
    return names_of_tables(keys, environment, file)


def declarations_of(kind: type[msgspec.Struct]) -> tuple[Declaration, ...]:
    """The settings of one section, as if it stood alone."""
    return declarations(kind, {})


def _rooted(declared: Declaration) -> Declaration:
    """The home has a default that depends on where one stands."""
    if declared.path != ("home",):
        return declared
    return msgspec.structs.replace(declared, default=Path("var").absolute())


def _settled(
    reading: Reading, environment: Mapping[str, str], file: SettingsFile, structure: type[Structure]
) -> Structure:
    values = reading.values()
    settings: Structure = build(structure, values, _names(environment, file, structure))
    reading.problems += _contradictions(settings)
    reading.complain()
    return settings


def _home_in_its_own_file(file: SettingsFile) -> Contradiction:
    return Contradiction(
        place=file.place(("home",)),
        reason_zh=f"{FILE_NAME} 位于数据目录中，不能再指定 home；请用 HEQI_CONFIG 指定此文件",
        reason_en=f"{FILE_NAME} lies in the home and cannot name another home; point HEQI_CONFIG to the file instead",
    )


def _contradictions(settings: Settings) -> list[Contradiction]:
    found = [
        (
            _not_text(str(settings.home)),
            "数据目录的名称不是 UTF-8 文字（HEQI_HOME）",
            "the name of the home is not text in UTF-8 (HEQI_HOME)",
        ),
        (
            _exposed(settings),
            "listen_address 在本机以外，则须 public_address = https://… 且 listen_beyond_loopback = true",
            "listen_address is beyond this machine, which needs public_address = https://… and "
            "listen_beyond_loopback = true",
        ),
        (
            settings.telemetry == "otlp" and settings.telemetry_endpoint is None,
            "telemetry = otlp 须有 telemetry_endpoint",
            "telemetry = otlp needs telemetry_endpoint",
        ),
        (
            settings.sign_in.session_idle_minutes > settings.sign_in.session_hours * 60,
            "session_idle_minutes 不能长于 session_hours",
            "session_idle_minutes cannot be longer than session_hours",
        ),
        (
            settings.api.burst < settings.api.requests_per_second,
            "api.burst 不能小于 api.requests_per_second",
            "api.burst cannot be less than api.requests_per_second",
        ),
        (
            settings.mail.host is not None and settings.mail.sender is None,
            "设了 mail.host 则须有 mail.sender",
            "mail.host needs mail.sender",
        ),
        (
            settings.mail.host not in (None, "127.0.0.1", "::1", "localhost") and not settings.mail.starttls,
            "mail.starttls 仅在发信服务器为本机时可关",
            "mail.starttls can be off only for a mail server on this machine",
        ),
        (
            (settings.mail.user is None) != (settings.mail.password is None),
            "mail.user 与 mail.password 须同时设置",
            "mail.user and mail.password go together",
        ),
    ]
    return [Contradiction(reason_zh=zh, reason_en=en) for wrong, zh, en in found if wrong]


def _exposed(settings: Settings) -> bool:
    local = ip_address(settings.listen_address).is_loopback
    return not local and not (settings.public_address and settings.listen_beyond_loopback)


def _not_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return True
    return False
