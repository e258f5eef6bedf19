"""``heqi-monitor``: the command line of the monitor; ``heqi evidence monitor`` and ``check`` are the same program.

    heqi-monitor https://house.example/log --log-key log.vkey --state DIR           every minute, until Ctrl-C
    heqi-monitor https://house.example/log --log-key log.vkey --state DIR --once    once, for a timer
    heqi-monitor exported-folder --log-key log.vkey --once                          a whole log, from its first entry on

Exit codes: 0 everything holds; 1 something of the log does not; 2 usage; 3 nothing could be found out; 130 Ctrl-C.
"""

from __future__ import annotations

import argparse
import os
import stat
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

import msgspec

from heqi.edge.monitor.web import WebSource
from heqi.engines.trust import verifier
from heqi.engines.trust.monitoring import Look, Monitor, StateFolder, read_key
from heqi.engines.trust.reading import FolderSource, Source
from heqi.engines.trust.verifier import Refused, VerifierKey
from heqi.kernel.clock import SystemClock
from heqi.kernel.messages import Language, Text
from heqi.kernel.problems import Problem

HOLDS, DOES_NOT_HOLD, NOTHING_FOUND_OUT, INTERRUPTED = 0, 1, 3, 130
FILE_LIMIT_BYTES = 65_536
EVERY_SECONDS = 60


class FileUnfit(Problem):
    """{path} 无法使用：{reason_zh}。
    {path} cannot be used: {reason_en}.
    → 公钥文件为一行“名称+编号+编码”；令牌文件为一行，权限 0600。
    → A key file is one line name+id+code; a token file is one line, with the mode 0600."""

    status = 422


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it; returns the exit code."""
    options, language = _parser().parse_args(arguments), _language(os.environ)
    try:
        return _run(options, language)
    except Problem as problem:
        sys.stderr.write(f"{Text('错误', 'Problem').to(language)}: {problem.sentence(language)}\n")
        return DOES_NOT_HOLD
    except KeyboardInterrupt:
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "heqi-monitor", description="监测存证日志：只增不改、各方所见一致 / watch an evidence log from outside"
    )
    add = parser.add_argument
    add("source", metavar="URL|DIR", help="日志地址或导出的文件夹 / address of the log, or an exported folder")
    add("--log-key", type=Path, metavar="FILE", help="日志公钥，另行取得 / the log's key, got another way")
    add("--token", type=Path, metavar="FILE", help="成员日志的接口令牌 / API token, for a log for members")
    add(
        "--state",
        type=Path,
        metavar="DIR",
        help="保存已核验内容；不设则每次从头 / keeps what was verified; else nothing",
    )
    add("--once", action="store_true", help="只看一次 / look once")
    add("--every", type=_seconds, default=EVERY_SECONDS, metavar="SECONDS", help="间隔 / pause between looks (60)")
    add("--no-entries", action="store_true", help="不读取条目，只核对检查点和分片 / checkpoints and tiles only")
    add("--silent-after", type=_seconds, metavar="SECONDS", help="多久无新检查点即报告 / report a log that is silent")
    add("--json", action="store_true", help="每次一行 JSON / one line of JSON a look")
    return parser


def _seconds(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) <= 366 * 86_400):
        raise argparse.ArgumentTypeError("1 … 31622400")
    return int(text)


def _language(environment: Mapping[str, str]) -> Language:
    wish = environment.get("HEQI_LANGUAGE") or environment.get("LC_ALL") or environment.get("LANG") or ""
    return Language.ZH if wish.lower().startswith("zh") else Language.EN


def _run(options: argparse.Namespace, language: Language) -> int:
    clock, pause = SystemClock(), threading.Event()
    with ExitStack() as opened:
        source = _source(options, opened, clock, pause)
        folder = StateFolder(options.state) if options.state else None
        if folder is not None:
            opened.enter_context(folder.held())
        key, pinned = _key(options.log_key, source, folder)
        _warn(pinned, language)
        monitor = Monitor(
            source,
            key,
            clock,
            folder=folder,
            entries=not options.no_entries,
            silent_seconds=options.silent_after,
        )
        while True:
            look = monitor.look()
            _tell(look, language, as_json=options.json)
            if options.once:
                return _verdict(look)
            pause.wait(options.every)


def _source(options: argparse.Namespace, opened: ExitStack, clock: SystemClock, pause: threading.Event) -> Source:
    if "://" not in options.source and Path(options.source).is_dir():
        return FolderSource(Path(options.source))
    token = _token(options.token) if options.token else None
    return opened.enter_context(WebSource(options.source, clock=clock, wait=pause.wait, token=token))


def _key(path: Path | None, source: Source, folder: StateFolder | None) -> tuple[VerifierKey, bool]:
    """The log's key, and whether it came another way than from the log itself."""
    if path is not None:
        return _parsed(_line(path), path), True
    state = folder.load() if folder else None
    if state is not None:
        return _parsed(state.key, folder.folder if folder else Path()), True
    return _parsed(read_key(source).decode("utf-8", "replace").strip(), source.name), False


def _parsed(text: str, path: Path | str) -> VerifierKey:
    try:
        return verifier.parse_verifier_key(text)
    except Refused as refusal:
        raise FileUnfit(path=path, reason_zh="不是日志公钥", reason_en="it is not the key of a log") from refusal


def _line(path: Path) -> str:
    try:
        with path.open("rb") as file:  # a pipe too: --log-key <(heqi evidence key)
            return file.read(FILE_LIMIT_BYTES).decode("utf-8-sig", "replace").strip()
    except OSError as error:
        raise FileUnfit(path=path, reason_zh=error.strerror, reason_en=error.strerror) from error


def _token(path: Path) -> str:
    token = _line(path)
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise FileUnfit(path=path, reason_zh="其他用户可读", reason_en="other users may read it")
    if not token or len(token) > 4096 or not token.isascii() or not token.isprintable() or " " in token:
        raise FileUnfit(path=path, reason_zh="不是令牌", reason_en="it holds no token")
    return token


def _warn(pinned: bool, language: Language) -> None:
    if not pinned:
        warning = Text(
            "公钥取自日志本身，未经核对；请用 --log-key 指定另行取得的公钥",
            "the key is the one that the log shows of itself; pin one that you got another way with --log-key",
        )
        sys.stderr.write(warning.to(language) + "\n")


def _verdict(look: Look) -> int:
    if not look.findings:
        return HOLDS
    return DOES_NOT_HOLD if any(one.of_the_log for one in look.findings) else NOTHING_FOUND_OUT


def _tell(look: Look, language: Language, *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(msgspec.json.encode(look).decode() + "\n")
    else:
        sys.stdout.write("\n".join(_words(look, language)) + "\n")
    sys.stdout.flush()


def _words(look: Look, language: Language) -> list[str]:
    lines = [
        Text(
            f"{look.at} {look.origin}：{look.size} 条（新增 {look.grown_by}），已读取条目 {look.entries}，"
            f"根 {look.root}",
            f"{look.at} {look.origin}: {look.size} entries ({look.grown_by} new), {look.entries} of them read, "
            f"root {look.root}",
        ).to(language)
    ]
    for one in look.findings:
        lines.append(f"  {one.code}: {Text(one.zh, one.en).to(language)}")
        lines += [f"    {Text('证据', 'proof').to(language)}: {one.proof}"] if one.proof else []
    # what a foreign log says may hold what moves the cursor of a terminal
    return ["".join(c if c.isprintable() else "\ufffd" for c in line) for line in lines]
