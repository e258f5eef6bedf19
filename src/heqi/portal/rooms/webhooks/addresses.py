"""Where a webhook may go: to the outside only, so that nobody makes the house call its own neighbours (SSRF).

The address is judged when it is given. A name may lead elsewhere later, so delivery must judge the resolved address
again with :func:`is_public`, and connect to that very address.
"""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit

LONGEST_URL = 500
_NAME = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?")
_INNER = ("localhost", "local", "internal", "intranet", "lan", "home", "corp", "test", "invalid", "arpa", "onion")
"""Last labels of names that lead nowhere outside (RFC 6761, 6762, 7686, 8375 and usual private ones)."""
_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_LEAST_FREE_PORT = 1024


def is_allowed(url: str, *, insecure: bool = False) -> bool:
    """Whether a webhook may go to ``url``; ``insecure``: also to ``http://`` on this machine."""
    if len(url) > LONGEST_URL or not re.fullmatch(r"[\x21-\x7e]+", url) or "\\" in url:
        return False
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    host = parts.hostname or ""
    if parts.username is not None or parts.password is not None or "#" in url or not host:
        return False
    if insecure and parts.scheme == "http" and host in _LOOPBACK:
        return True
    return parts.scheme == "https" and _is_usual(port) and _is_outside(host)


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address lies outside: no private, loopback, link-local, multicast or reserved one."""
    if isinstance(address, IPv6Address):
        # what carries an address of version 4 leads there; so do the well-known translations (RFC 6052, 3056, 4380)
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if inner is not None:
            return is_public(inner)
        if int(address) >> 32 == 0x0064_FF9B << 64:
            return is_public(IPv4Address(int(address) & 0xFFFF_FFFF))
    return address.is_global and not address.is_multicast and not address.is_reserved


def _is_usual(port: int | None) -> bool:
    return port in (None, 443) or port >= _LEAST_FREE_PORT


def _is_outside(host: str) -> bool:
    try:
        address = ip_address(host)
    except ValueError:
        # numbers in other spellings (127.1, 0x7f000001) fit no name: the last label of one begins with a letter
        name = host.lower()
        return bool(_NAME.fullmatch(name)) and name.rpartition(".")[2] not in _INNER
    return is_public(address)
