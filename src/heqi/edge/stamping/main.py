"""``heqi-dev-tsa``: a time-stamping authority for development.

heqi-dev-tsa --state DIR --init                          make keys and certificates
heqi-dev-tsa --state DIR --listen 127.0.0.1:3161         serve; DIR/ca.pem is the trust anchor to configure
"""

from __future__ import annotations

import argparse
import re
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from heqi.edge.stamping.faults import parse_faults
from heqi.edge.stamping.serving import StampingServer
from heqi.edge.stamping.stamping import Authority
from heqi.edge.stamping.state import State, alone, create_state
from heqi.engines.trust.timestamps import DEVELOPMENT_LABEL
from heqi.kernel.clock import SystemClock, SystemRandomness
from heqi.kernel.messages import Language
from heqi.kernel.problems import Problem


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns the exit code."""
    options = _parser().parse_args(arguments)
    try:
        if options.init:
            create_state(options.state, SystemClock())
        if options.listen is not None:
            _serve(options.state, options.listen, options.fault)
    except Problem as problem:
        sys.stderr.write("".join(f"{problem.sentence(language)}\n" for language in Language))
        return 1
    except OSError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("heqi-dev-tsa", description=f"时间戳服务 / time-stamping. {DEVELOPMENT_LABEL}")
    parser.add_argument("--state", type=Path, required=True, metavar="DIR", help="状态目录 / folder of its state")
    parser.add_argument("--init", action="store_true", help="新建密钥和证书 / make keys and certificates")
    parser.add_argument("--listen", type=_address, metavar="HOST:PORT", help="监听地址 / where to listen")
    parser.add_argument(
        "--fault", action="append", default=[], metavar="FAULT",
        help="测试用故障 / for tests: wrong-imprint, wrong-nonce, clock=+3600, refuse, slow=5, garbage, "
        "expired-cert, wrong-eku",
    )  # fmt: skip
    return parser


def _address(text: str) -> tuple[str, int]:
    match = re.fullmatch(r"([0-9.]{7,15}|localhost):([0-9]{1,5})", text)
    if match is None or int(match[2]) > 65535:
        raise argparse.ArgumentTypeError("127.0.0.1:3161")
    return match[1], int(match[2])


def _serve(folder: Path, address: tuple[str, int], fault: Sequence[str]) -> None:
    faults = parse_faults(fault)
    with alone(folder):
        state = State(folder)
        authority = Authority(
            state.authority, state.stamper, state.serials.take, SystemClock(), SystemRandomness(), faults
        )
        signal.signal(signal.SIGTERM, _end)
        with StampingServer(address, authority, faults.slow_seconds) as server:
            host, port = server.server_address[:2]
            sys.stdout.write(f"http://{host!s}:{port} {DEVELOPMENT_LABEL}\n")
            sys.stdout.flush()
            try:
                server.serve_forever()
            except KeyboardInterrupt:
                return


def _end(number: int, frame: FrameType | None) -> None:
    sys.exit(0)


if __name__ == "__main__":
    sys.exit(main())
