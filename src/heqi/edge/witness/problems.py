"""What keeps a witness from working."""

from __future__ import annotations

from heqi.kernel.problems import Problem


class StateMissing(Problem):
    """目录 {folder} 中没有见证方的状态（缺少 {name}）。
    There is no state of a witness in {folder} ({name} is missing).
    → 首次使用请加 --init；若状态已丢失，请勿用旧密钥重新开始，见 docs/witness.md。
    → Give --init the very first time; once state was lost, never begin again with the old key: see docs/witness.md."""


class StateExists(Problem):
    """目录 {folder} 中已有见证方的文件（{name}），不会重新开始。
    {folder} holds files of a witness already ({name}); nothing is begun anew.
    → 请去掉 --init 启动，或为新的见证方另选空目录。
    → Start without --init, or choose an empty folder for a new witness."""


class StateDamaged(Problem):
    """见证方的状态 {path} 不能使用：{reason}。
    The state {path} of the witness cannot be used: {reason}.
    → 请勿以旧副本替换它；请换新密钥重新开始，见 docs/witness.md。
    → Never put an older copy in its place; begin anew with a new key: see docs/witness.md."""


class StateNotWritten(Problem):
    """见证方的状态 {path} 未能写入磁盘：{reason}；因此没有签名。
    The state {path} of the witness could not be written: {reason}; hence nothing was cosigned.
    → 请检查磁盘空间与权限；恢复后无须其他操作。
    → Check disk space and permissions; once they are right, nothing else is to be done."""


class StateExposed(Problem):
    """目录 {folder} 不为当前用户独有：{reason}。
    The folder {folder} is not this user's alone: {reason}.
    → 请以见证方自己的用户运行，并执行 chmod 700。
    → Run the witness as its own user, and chmod 700 the folder."""


class StateInUse(Problem):
    """另一个进程正在使用目录 {folder}。
    Another process is using {folder}.
    → 一份状态只能由一个进程使用；请先停止另一个。
    → One state serves one process only; stop the other one first."""


class BadLogKey(Problem):
    """日志公钥文件 {path} 不能使用：{reason}。
    The file {path} with the log's public key cannot be used: {reason}.
    → 每行一个 C2SP 公钥，其名称须与 --log 相同；请向日志运营方核对指纹。
    → One C2SP verifier key a line, named as --log says; check its fingerprint with the log's operator."""


class BadArguments(Problem):
    """命令行参数有误：{reason_zh}。
    The arguments are wrong: {reason_en}.
    → heqi-witness --help 说明用法。
    → heqi-witness --help tells how to use it."""
