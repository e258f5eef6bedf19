"""Second factor by time (RFC 6238, TOTP), recovery codes, and how coarse a session says where it is."""

from __future__ import annotations

import ipaddress
import re
from base64 import b32encode
from datetime import datetime

from pyotp.totp import TOTP

from heqi.kernel.clock import Randomness
from heqi.portal.credentials import digest, same

STEP_SECONDS = 30
DRIFT_STEPS = 1
"""Steps before and after the present one that count too: clocks differ."""
TOTP_BYTES = 20
RECOVERY_CODES, RECOVERY_GROUPS = 10, 6
_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"  # 31 letters that nobody takes for another one
_GROUP_LETTERS = 4


def new_totp_secret(randomness: Randomness) -> str:
    """160 random bits in base 32, as authenticators take them."""
    return b32encode(randomness.take(TOTP_BYTES)).decode()


def enrolment_uri(secret: str, login: str) -> str:
    """What the QR code says."""
    return TOTP(secret).provisioning_uri(name=login, issuer_name="Heqi")


def accepted_step(secret: str, code: str, now: datetime, last_step: int) -> int | None:
    """The time step whose code this is, None when it is wrong or not after ``last_step`` (a replay)."""
    typed = re.sub(r"\s", "", code)
    if not re.fullmatch("[0-9]{6}", typed):
        return None
    present = int(now.timestamp()) // STEP_SECONDS
    totp = TOTP(secret)
    steps = range(present - DRIFT_STEPS, present + DRIFT_STEPS + 1)
    fitting = [step for step in steps if same(totp.generate_otp(step), typed)]
    return next((step for step in fitting if step > last_step), None)


def new_recovery_codes(randomness: Randomness) -> tuple[str, ...]:
    """Ten codes such as ``k3m7-p9xz-4hqw-…``, shown once.

    Six groups are 118 bits: from 112 on a plain hash keeps them (ASVS 5.0, 6.5.2), as nobody can try them all.
    """
    return tuple(spelled(randomness, RECOVERY_GROUPS) for _ in range(RECOVERY_CODES))


def spelled(randomness: Randomness, groups: int) -> str:
    """A random word in groups of four letters, almost five bits each, that can be read aloud and typed."""
    count = groups * _GROUP_LETTERS
    number = int.from_bytes(randomness.take(2 * count), "big")  # far more bits than letters: each is as likely
    letters = "".join(_ALPHABET[number // 31**place % 31] for place in range(count))
    return "-".join(letters[start : start + _GROUP_LETTERS] for start in range(0, count, _GROUP_LETTERS))


def recovery_digest(person: str, code: str) -> bytes:
    """What is stored of a recovery code, however it was typed."""
    return digest(f"{person} {re.sub('[^0-9a-z]', '', code.lower())}")


def coarse_address(address: str) -> str:
    """An address that tells the network and not the machine: 203.0.113.*, 2001:db8:1:*."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return ""
    if parsed.is_loopback:
        return "localhost"
    if isinstance(parsed, ipaddress.IPv4Address):
        return str(parsed).rpartition(".")[0] + ".*"
    return ":".join(parsed.exploded.split(":")[:3]) + ":*"


def address_group(address: str) -> str:
    """Whom failures from ``address`` are counted against: the machine in IPv4, its network (/64) in IPv6."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return "unknown"
    if isinstance(parsed, ipaddress.IPv6Address):
        return ":".join(parsed.exploded.split(":")[:4])
    return str(parsed)


_BROWSERS = (("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))
_SYSTEMS = (
    ("Android", "Android"), ("iPhone", "iOS"), ("iPad", "iOS"), ("Windows", "Windows"),
    ("Mac OS X", "macOS"), ("HarmonyOS", "HarmonyOS"), ("Linux", "Linux"),
)  # fmt: skip


def browser_family(agent: str) -> str:
    """Browser and system of a ``User-Agent``, without versions; empty when it is neither."""
    browser = next((name for mark, name in _BROWSERS if mark in agent), "")
    system = next((name for mark, name in _SYSTEMS if mark in agent), "")
    return " · ".join(part for part in (browser, system) if part)
