"""The command line of ``heqi-witness``."""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import signal
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from threading import Lock, Thread

from heqi.edge.witness.answering import Witness, described
from heqi.edge.witness.keeping import alone, check_folder, opened, prepare
from heqi.edge.witness.problems import BadArguments, BadLogKey
from heqi.edge.witness.serving import Server
from heqi.engines.trust.verifier_notes import KEY_NAME, Refused, VerifierKey, parse_verifier_key
from heqi.kernel.clock import Clock, SystemClock, SystemRandomness, instant_text
from heqi.kernel.messages import Language
from heqi.kernel.problems import Problem

DESCRIPTION = """\
Watches transparency logs and cosigns their checkpoints while they only grow (C2SP tlog-witness).
见证透明日志：只要日志仅增不改，便对其检查点副署。

  heqi-witness --init --name NAME --state DIR                             once: make key and empty state
  heqi-witness --log ORIGIN --log-key FILE --listen ADDR --state DIR      serve; repeat --log --log-key for more logs
  heqi-witness --state DIR --show                                         key, logs and misconduct, also while it runs

Run it on a machine of its own, as a user of its own, for whom alone DIR is (0700).
"""
EPILOG = """\
An argument @FILE is replaced by the arguments in that file; # begins a remark in it.
GET /status and GET /misconduct tell as JSON what --show tells. The log goes to standard output, one JSON object a line.
Exit codes: 0 stopped in order, 1 a problem (told on standard error), 2 wrong usage.
"""
LOG_KEY_LIMIT_BYTES = 65_536


class Parser(argparse.ArgumentParser):
    """Reads ``@FILE`` as a shell would."""

    def convert_arg_line_to_args(self, arg_line: str) -> list[str]:
        """The arguments of one line."""
        return shlex.split(arg_line, comments=True)


def parser() -> Parser:
    """What the program understands."""
    made = Parser(
        prog="heqi-witness",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        fromfile_prefix_chars="@",
        allow_abbrev=False,
    )
    add = made.add_argument
    add("--state", metavar="DIR", type=Path, required=True, help="folder of key and memory / 状态目录")
    add("--init", action="store_true", help="make key and empty state, then end / 首次建立密钥与状态")
    add("--name", metavar="NAME", help="with --init: name of the witness, such as witness.example.cn/a / 见证方名称")
    add("--log", metavar="ORIGIN", action="append", default=[], help="origin of a log to watch / 日志名称")
    add("--log-key", metavar="FILE", type=Path, action="append", default=[], help="its public key(s) / 日志公钥文件")
    add("--listen", metavar="ADDR", help="IP address and port, such as 127.0.0.1:7380 / 监听地址")
    add("--show", action="store_true", help="print what is remembered as JSON / 显示已见证的内容")
    return made


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the program; ends the process with its exit code."""
    language = Language.ZH if os.environ.get("LANG", "")[:2] == "zh" else Language.EN
    try:
        run(parser().parse_args(arguments))
    except Problem as problem:
        sys.stderr.write(f"heqi-witness: {problem.sentence(language)}\n")
        sys.exit(1)
    except OSError as error:
        sys.stderr.write(f"heqi-witness: {error}\n")
        sys.exit(1)


def run(options: argparse.Namespace) -> None:
    """Do what the command line asks."""
    os.umask(0o077)
    if options.show:
        show(options.state)
    elif options.init:
        begin(options.state, options.name)
    else:
        serve(options)


def begin(folder: Path, name: str | None) -> None:
    """Make a new witness and print its key."""
    if name is None or re.fullmatch(KEY_NAME, name) is None:
        raise BadArguments(
            reason_zh="--init 须有 --name，不含空格与加号", reason_en="--init needs --name without spaces or +"
        )
    prepare(folder, name, SystemRandomness())
    show(folder)


def show(folder: Path) -> None:
    """Print what the witness remembers."""
    with opened(folder, to_write=False) as state:
        cases = [str(path) for path in state.cases()]
        _write({**described(state, {}), "cases": cases}, indent=1)


def serve(options: argparse.Namespace) -> None:
    """Answer until the process is told to end."""
    logs = log_keys(options.log, options.log_key)
    address = parse_address(options.listen)
    clock = SystemClock()
    tell = partial(_tell, Lock(), clock)
    check_folder(options.state)
    with alone(options.state), opened(options.state, to_write=True) as state:
        server = Server(address, Witness(state, logs, clock, tell), clock, tell)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, partial(_stop, server))
        with server:
            host, port = server.server_address[:2]
            tell("listening", address=f"{host}:{port}", witness=str(state.cosigner.key), logs=sorted(logs))
            server.serve_forever(poll_interval=0.2)
        tell("stopped")


def _stop(server: Server, *_: object) -> None:
    Thread(target=server.shutdown).start()  # which waits for the loop that this handler has interrupted


def log_keys(origins: Sequence[str], files: Sequence[Path]) -> dict[str, list[VerifierKey]]:
    """The keys of each log. :class:`BadLogKey`, :class:`BadArguments`."""
    if not origins or len(origins) != len(files) or len(set(origins)) != len(origins):
        raise BadArguments(
            reason_zh="每个 --log 须有一个 --log-key，且日志不重复",
            reason_en="each --log needs one --log-key, and each log is named once",
        )
    return {origin: read_keys(origin, path) for origin, path in zip(origins, files, strict=True)}


def read_keys(origin: str, path: Path) -> list[VerifierKey]:
    """The keys in a file, all of which sign for this log: the present one and, for a while, its successor."""
    try:
        with path.open("rb") as file:
            lines = file.read(LOG_KEY_LIMIT_BYTES).decode().split()
        keys = [parse_verifier_key(line) for line in lines]
    except OSError as error:
        raise BadLogKey(path=path, reason=error.strerror) from error
    except (Refused, ValueError) as error:
        raise BadLogKey(path=path, reason=str(error)) from error
    if not keys or any(key.name != origin for key in keys):
        raise BadLogKey(path=path, reason=f"{[key.name for key in keys]}, --log {origin}")
    return keys


def parse_address(text: str | None) -> tuple[str, int]:
    """Host and port of ``127.0.0.1:7380`` or ``[::1]:7380``. :class:`BadArguments`."""
    host, _, port = (text or "").rpartition(":")
    if not host or not (port.isascii() and port.isdigit()) or int(port) > 65_535:
        raise BadArguments(reason_zh="--listen 应为 地址:端口", reason_en="--listen must be ADDRESS:PORT")
    return host.removeprefix("[").removesuffix("]"), int(port)


def _tell(turn: Lock, clock: Clock, event: str, **facts: object) -> None:
    with turn:
        _write({"at": instant_text(clock.now()), "event": event, **facts})


def _write(line: dict[str, object], indent: int | None = None) -> None:
    sys.stdout.write(json.dumps(line, ensure_ascii=False, indent=indent) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
