"""Take on the server's identity, then become the server: run by a fresh interpreter, standard library only.

PostgreSQL refuses to run as root. Nothing here makes a user or changes a permission: root either enters a user
namespace in which it has another name (files stay root's), or becomes an ordinary account. Folders the new identity
cannot reach by their path, for a 0700 parent, it reaches through a descriptor opened before (``/proc/self/fd/N``).

The one argument is JSON: ``way`` (plain, namespace, account), ``uid``, ``gid``, ``owner`` (process id, 0 for none),
``folders`` (name to path) and ``command``, in whose arguments ``{name}`` stands for a folder.
"""

from __future__ import annotations

import ctypes
import json
import os
import re
import signal
import sys
from typing import Any

CLONE_NEWUSER = 0x10000000
PR_SET_PDEATHSIG = 1
REFUSED = 71  # sysexits' EX_OSERR: the operating system does not allow it


def main(argument: str) -> None:
    """Do as the argument says; does not return when all goes well."""
    spec: dict[str, Any] = json.loads(argument)
    os.umask(0o077)
    opened = {name: os.open(path, os.O_RDONLY | os.O_DIRECTORY) for name, path in spec["folders"].items()}
    os.chdir("/")
    take_identity(spec["way"], spec["uid"], spec["gid"])
    end_with_owner(spec["owner"])
    places = {name: place(path, opened[name]) for name, path in spec["folders"].items()}
    program, *arguments = filled(spec["command"], places)
    os.execv(program, [program, *arguments])  # noqa: S606 the program was chosen by our own launcher


def filled(command: list[str], places: dict[str, str]) -> list[str]:
    """``command`` with its placeholders as ``places``, in one pass: a path may itself look like a placeholder."""
    names = re.compile("|".join(re.escape("{" + name + "}") for name in places) or "(?!)")
    return command[:1] + [names.sub(lambda found: places[found[0][1:-1]], part) for part in command[1:]]


def take_identity(way: str, uid: int, gid: int) -> None:
    """Become ``uid``: by name only inside a user namespace, or for good."""
    if way == "namespace":
        mine = os.geteuid(), os.getegid()
        system = ctypes.CDLL(None, use_errno=True)
        if system.unshare(CLONE_NEWUSER) != 0:
            raise OSError(ctypes.get_errno(), "user namespaces are not allowed here")
        write("/proc/self/setgroups", "deny")
        write("/proc/self/uid_map", f"{uid} {mine[0]} 1")
        write("/proc/self/gid_map", f"{gid} {mine[1]} 1")
    elif way == "account":
        os.setgroups([])
        os.setgid(gid)
        os.setuid(uid)


def end_with_owner(owner: int) -> None:
    """A clean shutdown when the owner ends, however it ends. Set after the identity: changing it clears the signal."""
    if not owner or not sys.platform.startswith("linux"):
        return
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, int(signal.SIGINT), 0, 0, 0)
    if os.getppid() != owner:  # it ended before the signal was set
        sys.exit(REFUSED)


def place(path: str, opened: int) -> str:
    """The path itself where this identity can use it, else the descriptor's."""
    if os.access(path, os.R_OK | os.W_OK | os.X_OK):
        os.close(opened)
        return path
    os.set_inheritable(opened, True)
    return f"/proc/self/fd/{opened}"


def write(path: str, content: str) -> None:
    with open(path, "w") as file:
        file.write(content)


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except OSError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(REFUSED)
