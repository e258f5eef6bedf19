"""The sections of the settings: one structure each, whose fields are declared as in :mod:`heqi.kernel.settings`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec

from heqi.kernel.declaring import Setting, Tables
from heqi.kernel.messages import Text

ISSUER_SHAPE = Text("https:// 地址（本机可用 http://）", "an https:// address (http:// on this machine)")


class Provider(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A single sign-on provider: one table ``[oidc.NAME]``, or variables ``HEQI_OIDC_<NAME>_…``."""

    name: str
    """Small letters and digits; part of addresses."""
    issuer: Annotated[
        str,
        Setting(
            "单点登录提供方的签发地址",
            "Issuer of a single sign-on provider",
            pattern=r"(https://|http://(127\.0\.0\.1|localhost)[:/])\S+",
            shape=ISSUER_SHAPE,
        ),
    ]
    client_id: Annotated[str, Setting("本平台在该提供方的客户端编号", "The house's client id at the provider")]
    client_secret_file: Annotated[
        Path,
        Setting("存放客户端密钥的文件，仅属主可读", "File with the client's secret, for its owner alone", private=True),
    ]
    name_zh: Annotated[str | None, Setting("登录按钮上的中文名称", "Chinese name on the button")] = None
    name_en: Annotated[str | None, Setting("登录按钮上的英文名称", "English name on the button")] = None

    @property
    def title(self) -> Text:
        """What people read on the button."""
        return Text(self.name_zh or self.name_en or self.name, self.name_en or self.name)


class SignIn(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Limits and costs of signing in, each with its source."""

    session_idle_minutes: Annotated[
        int,
        Setting(
            "无操作多久后会话结束（NIST SP 800-63B 4.2.3，AAL2：30 分钟）",
            "A session ends after so long without use (NIST SP 800-63B, 4.2.3, AAL2: 30 minutes)",
            low=1,
            high=1440,
            unit="minutes",
        ),
    ] = 30
    session_hours: Annotated[
        int,
        Setting(
            "最迟多久须重新登录（NIST SP 800-63B 4.2.3，AAL2：12 小时）",
            "Sign in again at least so often (NIST SP 800-63B, 4.2.3, AAL2: 12 hours)",
            low=1,
            high=720,
            unit="hours",
        ),
    ] = 12
    password_memory_kib: Annotated[
        int,
        Setting(
            "口令散列 Argon2id 的内存（OWASP Password Storage：19 MiB、2 遍、1 路）",
            "Memory of the password hash Argon2id (OWASP Password Storage: 19 MiB, 2 passes, 1 lane)",
            low=8192,
            high=4194304,
            unit="KiB",
        ),
    ] = 19456
    password_passes: Annotated[int, Setting("Argon2id 的遍数", "Passes of Argon2id", low=1, high=20)] = 2
    password_lanes: Annotated[int, Setting("Argon2id 的并行路数", "Lanes of Argon2id", low=1, high=16)] = 1
    totp_roles: Annotated[
        frozenset[str],
        Setting("须用第二因素的角色（取其最后一段）", "Roles, by their last word, that need a second factor"),
    ] = frozenset({"operator", "admin", "working_group"})
    free_attempts: Annotated[
        int,
        Setting(
            "同一登录名在同一网络（或同一台登录过的设备）失败多少次后开始等待，此后逐次加倍",
            "Failures of a login name from one network, or one known device, before the wait begins, doubling",
            low=1,
            high=100,
        ),
    ] = 5
    free_attempts_name: Annotated[
        int,
        Setting(
            "同一登录名在各处陌生设备上合计失败多少次后开始等待（NIST SP 800-63B 5.2.2：至多 100）",
            "The same for a login name on all unknown devices together (NIST SP 800-63B, 5.2.2: at most 100)",
            low=1,
            high=100,
        ),
    ] = 100
    free_attempts_address: Annotated[
        int,
        Setting(
            "同一网络地址失败多少次后开始等待（其后可能有多人）",
            "The same for one network address, behind which many people may sit",
            low=1,
            high=10000,
        ),
    ] = 50
    longest_wait_seconds: Annotated[
        int, Setting("失败后最长的等待", "Longest wait after failures", low=1, high=86400, unit="seconds")
    ] = 900
    token_max_days: Annotated[
        int, Setting("API 令牌的最长有效期", "Longest life of an API token", low=1, high=365, unit="days")
    ] = 365
    providers: Annotated[tuple[Provider, ...], Tables("oidc")] = ()


class Api(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Limits of the programming interface, for each token."""

    requests_per_second: Annotated[
        int, Setting("每个令牌每秒的请求数", "Requests a second for each token", low=1, high=10000)
    ] = 20
    burst: Annotated[
        int, Setting("每个令牌可一次发出的请求数", "Requests that a token may send at once", low=1, high=100000)
    ] = 100
    answer_kept_days: Annotated[
        int,
        Setting(
            "Idempotency-Key 的应答保留多久",
            "How long the answer to an Idempotency-Key is kept",
            low=1,
            high=366,
            unit="days",
        ),
    ] = 30
    allow_insecure_webhooks: Annotated[
        bool,
        Setting(
            "允许向本机的 http:// 地址推送（仅供试验）", "Allow webhooks to http:// on this machine (to try things out)"
        ),
    ] = False


class Runs(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who carries out unattended work."""

    workers: Annotated[
        int,
        Setting(
            "heqi up 启动的执行进程数（0：由另行启动的 heqi worker 执行）",
            "Processes that heqi up starts for unattended work (0: leave it to heqi worker, started elsewhere)",
            low=0,
            high=64,
        ),
    ] = 1
    slots: Annotated[
        int,
        Setting("每个执行进程同时执行的运行数", "Runs that one such process carries out at once", low=1, high=12),
    ] = 8


class Mail(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The mail server that takes what the house writes to people; without ``host`` nothing is mailed."""

    host: Annotated[
        str | None,
        Setting(
            "发信服务器；不设则不发邮件，通知只在收件箱页面显示",
            "Mail server; without one nothing is mailed, and notices stand in the inbox of each person only",
            pattern=r"[A-Za-z0-9.:-]{1,253}",
            shape=Text("主机名或 IP 地址", "a host name or IP address"),
        ),
    ] = None
    port: Annotated[int, Setting("发信服务器的端口", "Port of the mail server", low=1, high=65535)] = 587
    starttls: Annotated[
        bool,
        Setting(
            "发信前以 STARTTLS 加密并核对服务器证书（仅本机服务器可关）",
            "Encrypt with STARTTLS and check the server's certificate (off for a server on this machine only)",
        ),
    ] = True
    user: Annotated[str | None, Setting("发信服务器的用户名", "User name at the mail server")] = None
    password: Annotated[str | None, Setting("发信服务器的口令", "Password at the mail server", secret=True)] = None
    sender: Annotated[
        str | None,
        Setting(
            "发件地址",
            "Address that the mail comes from",
            pattern=r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*",
            shape=Text("邮件地址", "a mail address"),
        ),
    ] = None


class TimeSource(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A time-stamping authority (RFC 3161): one table ``[time.NAME]``, or variables ``HEQI_TIME_<NAME>_…``."""

    name: str
    """Small letters and digits."""
    url: Annotated[
        str,
        Setting(
            "时间戳机构的地址（RFC 3161）；令牌自带签名，可用 http://",
            "Address of a time-stamping authority (RFC 3161); http:// will do, tokens are signed",
            pattern=r"https?://[^\s/@]+(/\S*)?",
            shape=Text("http:// 或 https:// 地址", "an http:// or https:// address"),
        ),
    ]
    trust: Annotated[
        Path,
        Setting(
            "该机构的信任锚：自签名根证书的 PEM 文件", "Its trust anchors: a PEM file of self-signed root certificates"
        ),
    ]
    development: Annotated[
        bool,
        Setting(
            "是否为开发用机构（其令牌无法律效力）",
            "Whether it is for development, so that its tokens have no legal effect",
        ),
    ]


class Log(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The evidence log as others see it."""

    public: Annotated[
        bool | None,
        Setting(
            "存证日志的分片是否对所有人开放；false 则仅限成员（登录或接口令牌）；不设时，仅演示世界的日志开放",
            "Whether anyone may read the tiles of the evidence log; false: members only, signed in or with an API "
            "token; unset: only the log of a demo world is open",
        ),
    ] = None
    policy: Annotated[
        Path | None,
        Setting(
            "见证规则文件（C2SP tlog-policy）：由哪些见证方副署才算终局；不设则没有终局",
            "Policy file (C2SP tlog-policy): whose cosignatures make a checkpoint final; without one nothing is final",
        ),
    ] = None
    witness_wait_seconds: Annotated[
        int,
        Setting("等待一个见证方应答的上限", "Longest wait for the answer of a witness", low=1, high=60, unit="seconds"),
    ] = 5
    time_interval_seconds: Annotated[
        int,
        Setting(
            "向每个时间戳机构至多每隔多久请求一次（仅在有新检查点时）",
            "How often each time-stamping authority is asked at most, and only when there is a new checkpoint",
            low=1,
            high=86400,
            unit="seconds",
        ),
    ] = 60
    time_tolerance_seconds: Annotated[
        int,
        Setting(
            "令牌时间或时钟走动与本机时钟相差多少即视为异常（令牌精度之外）",
            "How far tokens (beyond their accuracy) and the house clock may differ before it counts as a clock jump",
            low=1,
            high=3600,
            unit="seconds",
        ),
    ] = 2
    time_authorities: Annotated[tuple[TimeSource, ...], Tables("time")] = ()
