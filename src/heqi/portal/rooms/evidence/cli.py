"""``heqi evidence deposit | prove | verify | audit | renew | list | key | monitor | check | export | import``."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import asdict
from hashlib import file_digest
from mimetypes import guess_type
from pathlib import Path
from typing import Annotated, BinaryIO, cast

import typer

from heqi.engines import evidence
from heqi.engines.evidence import AuditReport, Finding, IncomingFile
from heqi.engines.trust import verifier
from heqi.kernel.messages import Text
from heqi.kernel.problems import Problem
from heqi.portal.desk import TerminalDesk
from heqi.portal.rooms.evidence import cli_log
from heqi.portal.rooms.evidence.views import FACTS, deposits_sheet, found_sheet
from heqi.storage import Home

app = typer.Typer(no_args_is_help=True, help="Deposit files as evidence, prove, verify, audit.")
app.add_typer(cli_log.app)
Json = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
KEY_LIMIT_BYTES = 65_536
EntryId = Annotated[str, typer.Argument(help="The id of the entry, evd_…")]


class Unreadable(Problem):
    """{path} 无法读取：{reason}。
    {path} cannot be read: {reason}.
    → 请核对路径与权限；没有保存任何内容。
    → Check the path and its permissions; nothing was stored."""

    status = 422


class AlreadyThere(Problem):
    """{path} 已经存在，不会覆盖。
    {path} exists and is not overwritten.
    → 请换一个文件名。
    → Choose another file name."""

    status = 409


class Unwritable(Problem):
    """无法写入 {path}：{reason}。
    {path} cannot be written: {reason}.
    → 请核对文件夹是否存在、是否可写。
    → Check that the folder exists and can be written to."""

    status = 422


class NotAFile(Problem):
    """{path} 不是普通文件。
    {path} is not a regular file.
    → 请给出磁盘上的证据包文件。
    → Give the bundle as a file on disk."""

    status = 422


class KeyFileTooLong(Problem):
    """{path} 超过 {limit} 字节，不可能是公钥、见证规则或机构证书。
    {path} has more than {limit} bytes and cannot be a key, a policy of witnesses or certificates of authorities.
    → 请核对路径；日志公钥只有一行文字，用 heqi evidence key 或从日志网站取得。
    → Check the path; a log's key is one line: get it with heqi evidence key or from the log's web site."""

    status = 422


class NotALogKey(Problem):
    """{path} 不是日志公钥。
    {path} is not the key of a log.
    → 公钥是一行文字，形如“名称+编号+编码”；用 heqi evidence key 或从日志网站取得。
    → A key is one line such as name+id+code; get it with heqi evidence key or from the log's web site."""

    status = 422


class NotConfirmed(Problem):
    """此操作不可撤销：日志将改用新密钥，旧检查点从数据库中删除，新旧历史不再相连。
    This cannot be undone: the log gets a new key, old checkpoints leave the database, a new history begins.
    → 先运行 heqi evidence audit 并停下 heqi up，再加 --yes 重新运行。
    → Run heqi evidence audit and stop heqi up first, then run this again with --yes."""

    status = 409


class EvidenceRefused(Problem):
    """未通过核验：{where}{reason_zh}。
    Refused: {where}{reason_en}.
    → 请不要依赖这份证明；向出具方索取完整的证据包。
    → Do not rely on this proof; ask whoever issued it for the whole bundle."""

    status = 422


class LogDoesNotFit(Problem):
    """审计不通过：{where_zh}{what}：应为 {expected}，实为 {found}。
    The audit found what does not fit: {where_en}{what}: expected {expected}, found {found}.
    → 请保留现场，用备份核对，并通知受影响的各方。
    → Keep everything as it is, compare with a backup, and tell the parties concerned."""

    status = 409


@app.command()
def deposit(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Files to deposit, all or none.")],
    as_json: Json = False,
) -> None:
    """Deposit files as evidence. A receipt is printed when the entries are durable.

    Example: heqi evidence deposit contract.pdf annex.xlsx
    """
    desk: TerminalDesk = context.obj
    log, limit = desk.house.log, desk.settings.deposit_max_bytes
    with ExitStack() as opened, desk.reading("存入", "Depositing") as watched:
        incoming = _open_all(files, opened, watched)
        with desk.open_context() as ctx:
            made = evidence.deposit(ctx, log, incoming, limit_bytes=limit)
        receipts = desk.house.settled([one.entry_id for one in made], desk.open_context)
    desk.answer(receipts, as_json=as_json)


def _open_all(files: list[Path], opened: ExitStack, watched: Callable[[BinaryIO, int], BinaryIO]) -> list[IncomingFile]:
    incoming: list[IncomingFile] = []
    for path in files:
        try:
            source = opened.enter_context(path.open("rb"))
            content = watched(source, path.stat().st_size)
        except OSError:
            incoming.append(IncomingFile(name=path.name, content=path))  # the log names it among all other problems
        else:
            media_type = guess_type(path.name)[0] or "application/octet-stream"
            incoming.append(IncomingFile(name=path.name, content=content, media_type=media_type))
    return incoming


@app.command()
def prove(
    context: typer.Context,
    entry_id: EntryId,
    output: Annotated[Path, typer.Option("-o", "--output", help="The bundle to write; never overwritten.")],
    payload: Annotated[bool, typer.Option("--payload", help="Put the deposited file itself into the bundle.")] = False,
    field: Annotated[list[str] | None, typer.Option(help="Disclose this field and no other; none: nothing.")] = None,
    as_json: Json = False,
) -> None:
    """Write the proof bundle of an entry: anyone can verify it offline.

    Example: heqi evidence prove evd_01m8… -o bundle.zip --payload
    """
    desk: TerminalDesk = context.obj
    if output.exists():
        raise AlreadyThere(path=output)
    log = desk.house.log
    fields = [] if field == ["none"] else field or None
    try:
        with (
            desk.progress("生成证据包", "Writing the bundle"),
            tempfile.NamedTemporaryFile(dir=output.parent, delete=False) as scratch,
            _gone_unless_done(scratch.name),
        ):
            with desk.open_context() as ctx:
                evidence.prove(ctx, log, entry_id, cast(BinaryIO, scratch), with_payload=payload, fields=fields)
            scratch.flush()
            os.fsync(scratch.fileno())
            _publish(Path(scratch.name), output)
    except OSError as error:
        raise Unwritable(path=output, reason=error.strerror) from error
    done = {"bundle": str(output), "size_bytes": output.stat().st_size}
    desk.answer(done if as_json else f"{output} ({done['size_bytes']:,} bytes)", as_json=as_json)


def _gone_unless_done(name: str) -> ExitStack:
    stack = ExitStack()
    stack.callback(Path(name).unlink, missing_ok=True)
    return stack


def _publish(scratch: Path, output: Path) -> None:
    scratch.chmod(0o644)
    try:
        os.link(scratch, output)  # unlike a rename, never overwrites
    except FileExistsError as error:
        raise AlreadyThere(path=output) from error


@app.command()
def verify(
    context: typer.Context,
    bundle: Annotated[Path, typer.Argument(help="The bundle to check.")],
    log_key: Annotated[Path | None, typer.Option(help="File with the log's key, got another way.")] = None,
    policy: Annotated[Path | None, typer.Option(help="File with the witnesses you trust (tlog-policy).")] = None,
    submitter_key: Annotated[Path | None, typer.Option(help="File with the submitter's key.")] = None,
    anchors: Annotated[Path | None, typer.Option(help="PEM of the time authorities you trust.")] = None,
    as_json: Json = False,
) -> None:
    """Check a bundle, without a database and without a network. With the log's key the verdict is 'proven'.

    What you give must be met, or the bundle is refused; what you do not give is taken from the bundle, and it says so.

    Example: heqi evidence verify bundle.zip --log-key log.vkey --policy witnesses.policy
    """
    desk: TerminalDesk = context.obj
    keys = [_key_in(path) if path else None for path in (log_key, submitter_key)]
    trusted = [_content_of(path) if path else None for path in (policy, anchors)]
    with desk.progress("核验", "Verifying"):
        verdict = verifier.verify_bundle(
            _readable(bundle), keys[0], policy=trusted[0], submitter_key=keys[1], anchors=trusted[1]
        )
    refused = verdict.state == "refused"
    if as_json:
        desk.answer(asdict(verdict), as_json=True)
        if refused:
            raise typer.Exit(1)
        return
    if refused:
        where = f"{verdict.member}: " if verdict.member else ""
        raise EvidenceRefused(where=where, reason_zh=verdict.zh, reason_en=verdict.en)
    facts = [
        Text(f"  {FACTS[name].zh}：{value}", f"  {FACTS[name].en}: {value}")
        for name, value in verdict.facts.items()
        if name in FACTS
    ]
    desk.answer([Text(verdict.zh, verdict.en), *facts], as_json=False)


def _readable(path: Path) -> Path:
    try:
        if path.exists() and not path.is_file():
            raise NotAFile(path=path)  # a pipe would keep us waiting
        path.open("rb").close()
    except OSError as error:
        raise Unreadable(path=path, reason=error.strerror) from error
    return path


def _content_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:  # a pipe too: --log-key <(heqi evidence key)
            data = file.read(KEY_LIMIT_BYTES + 1)
    except OSError as error:
        raise Unreadable(path=path, reason=error.strerror) from error
    if len(data) > KEY_LIMIT_BYTES:
        raise KeyFileTooLong(path=path, limit=KEY_LIMIT_BYTES)
    return data


def _key_in(path: Path) -> str:
    key = _content_of(path).decode("utf-8-sig", "replace").strip()
    try:
        verifier.parse_verifier_key(key)
    except verifier.Refused as refusal:
        raise NotALogKey(path=path) from refusal
    return key


@app.command()
def audit(context: typer.Context, as_json: Json = False) -> None:
    """Recompute the whole log from the stored rows and name the first entry that does not fit.

    Example: heqi evidence audit
    """
    desk: TerminalDesk = context.obj
    log = desk.house.log
    with desk.progress("审计", "Auditing") as advance, desk.open_context() as ctx:
        report = evidence.audit(ctx, log, progress=advance)
    if as_json:
        desk.answer(report, as_json=True)
        if not report.intact:
            raise typer.Exit(1)
        return
    if report.finding is None:
        desk.answer(_intact(report), as_json=False)
        return
    finding = report.finding
    where = _where(finding)
    raise LogDoesNotFit(
        where_zh=where.zh, where_en=where.en, what=finding.what, expected=finding.expected, found=finding.found
    )


def _where(finding: Finding) -> Text:
    """Which entry, or one of which entries; nothing where it is about no entry."""
    if finding.index is None:
        return Text("", "") if finding.entry_id is None else Text(f"存证 {finding.entry_id}，", f"{finding.entry_id}, ")
    if finding.last is not None:
        first, last = finding.index, finding.last
        return Text(f"序号 {first} 至 {last} 之间的存证，", f"one of the entries {first} to {last}, ")
    named = f" {finding.entry_id}" if finding.entry_id else ""
    return Text(f"序号 {finding.index}{named}，", f"entry {finding.index}{named}, ")


def _intact(report: AuditReport) -> Text:
    size, stored = f"{report.entries:,}", f"{report.payload_bytes:,}"
    counts = f"{report.tiles:,}", f"{report.checkpoints:,}"
    zh = "日志完好：{0} 条存证、{2} 个分片、{3} 个检查点、{1} 字节原文全部相符\n  根 {4}"
    en = "The log is intact: {0} entries, {2} tiles, {3} checkpoints and {1} bytes of content all fit\n  root {4}"
    return Text(zh.format(size, stored, *counts, report.root), en.format(size, stored, *counts, report.root))


@app.command()
def renew(
    context: typer.Context,
    yes: Annotated[bool, typer.Option("--yes", help="Really begin a new history.")] = False,
    as_json: Json = False,
) -> None:
    """Begin a new history under a new key, when the database was set back for good. Publish the new key afterwards.

    Example: heqi evidence renew --yes
    """
    desk: TerminalDesk = context.obj
    if not yes:
        raise NotConfirmed
    house, keys = desk.house, Home(desk.settings.home).keys
    with house.database.admin() as owner, owner.begin():
        key = evidence.renew(owner, house.log, keys, house.randomness)
    evidence.put_in_place(keys, key)
    done = Text(
        f"日志已改用新密钥，请公布新公钥并告知各方；旧密钥保留在 {keys}\n  {key}",
        f"The log has a new key: publish it and tell the parties; the old one is kept in {keys}\n  {key}",
    )
    desk.answer({"key": key} if as_json else done, as_json=as_json)


@app.command("list")
def list_entries(
    context: typer.Context,
    file: Annotated[Path | None, typer.Option(help="Only the entries of this very file.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many at most.")] = 50,
    as_json: Json = False,
) -> None:
    """List what was deposited, newest first; or find the entries of a file that you hold.

    Example: heqi evidence list --file contract.pdf
    """
    desk: TerminalDesk = context.obj
    digest = _sha256_of(file) if file else None
    with desk.open_context() as ctx:
        sheet = deposits_sheet(ctx, limit=limit) if digest is None else found_sheet(ctx, digest)
    desk.answer(sheet, as_json=as_json)


def _sha256_of(path: Path) -> str:
    try:
        with path.open("rb") as content:
            return file_digest(content, "sha256").hexdigest()
    except OSError as error:
        raise Unreadable(path=path, reason=error.strerror) from error


@app.command()
def key(context: typer.Context, as_json: Json = False) -> None:
    """Print the log's public key, to hand to whoever verifies (by a way of its own).

    Example: heqi evidence key > log.vkey
    """
    desk: TerminalDesk = context.obj
    log = desk.house.log
    if as_json:
        desk.answer({"origin": log.origin, "key": str(log.key)}, as_json=True)
    else:
        sys.stdout.write(f"{log.key}\n")
