"""Where settings come from: a TOML file and the environment, read strictly, every fault told at once with its place."""

from __future__ import annotations

import re
import stat
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from heqi.kernel.declaring import NAME, Declaration
from heqi.kernel.problems import ManyInvalid, Problem

OTHER_VARIABLES = frozenset(
    {"HEQI_CONFIG", "HEQI_LANGUAGE", "HEQI_SEED", "HEQI_SOAK_ROUNDS", "HEQI_FAIL_ON_MISSING_PACKAGE"}
)
"""Variables that are no settings: where the file is, the language of the command line, and what only tests read."""
TESTS_ONLY = "HEQI_TEST_"
LONGEST_SHOWN = 200
LONGEST_SECRET_BYTES = 65536


class BadSetting(Problem):
    """环境变量 {name} 的值“{value}”无效：应为{expected_zh}。
    The environment variable {name} has the value "{value}": expected {expected_en}.
    → 请改正它或取消设置，然后重试。
    → Correct or unset it, then try again."""

    status = 500


class BadLine(BadSetting):
    """配置文件中 {name} 的值“{value}”无效：应为{expected_zh}。
    The settings file gives {name} the value "{value}": expected {expected_en}.
    → 请改正这一行，然后重试；heqi config check 可先行检查。
    → Correct that line, then try again; heqi config check tells whether a file is right."""


class UnknownSetting(BadSetting):
    """没有名为 {name} 的设置{nearest_zh}。
    There is no setting {name}{nearest_en}.
    → 请更正或删除它；heqi config 列出全部设置。
    → Correct or remove it; heqi config lists all settings."""


class MissingSetting(BadSetting):
    """缺少 {name}：应为{expected_zh}。
    {name} is missing: expected {expected_en}.
    → 请补上它，或删除它所在的一节。
    → Add it, or remove the section it belongs to."""


class SecretInFile(BadSetting):
    """{name} 是机密，不能写在配置文件里。
    {name} is a secret and must not stand in the settings file.
    → 请把它写入只有属主可读的文件（chmod 600），并设置 {name}_file；此值已泄露，请更换。
    → Put it into a file that only its owner can read (chmod 600) and name it in {name}_file; change the secret."""


class BadSecretFile(BadSetting):
    """{name} 指向的文件 {path} 不能使用：{reason_zh}。
    {name} names {path}, which cannot be used: {reason_en}.
    → 机密文件须为普通文件，只有属主可读（chmod 600），不空。
    → A secret's file is a plain file that only its owner can read (chmod 600), and not empty."""


class BadFile(BadSetting):
    """配置文件 {file} 不能使用：{reason}。
    The settings file {file} cannot be used: {reason}.
    → 请改正它；heqi config example 给出一份范例。
    → Correct it; heqi config example prints one to begin with."""


class Contradiction(BadSetting):
    """设置相互矛盾：{reason_zh}。
    Settings contradict each other: {reason_en}.
    → 请改正其中之一，然后重试。
    → Correct one of them, then try again."""


class BadSettings(ManyInvalid):
    """共有 {count} 处设置错误。
    There are {count} faults in the settings.
    → 请逐条改正，然后重试；heqi config 列出全部设置。
    → Correct them all, then try again; heqi config lists all settings."""

    status = 500


class Origin(StrEnum):
    """What gave a setting its value."""

    DEFAULT = "default"
    FILE = "file"
    VARIABLE = "variable"


class Found(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One setting with its value and where it came from."""

    declaration: Declaration
    value: Any
    origin: Origin
    place: str = ""
    """``heqi.toml:3``, or the variable's name."""


class SettingsFile(msgspec.Struct, frozen=True, kw_only=True):
    """A settings file as read; an empty one where there is none."""

    path: Path | None = None
    text: str = ""
    tree: dict[str, Any] = {}

    def place(self, path: Sequence[str]) -> str:
        """``heqi.toml:3``; without the line when it cannot be told."""
        line = line_of(self.text, path)
        return f"{self.path}:{line}" if line else str(self.path)


def read_file(path: Path) -> SettingsFile:
    """:class:`BadFile` for one that cannot be read, is no TOML, or that anybody may write."""
    try:
        if path.stat().st_mode & stat.S_IWOTH:
            raise BadFile(file=path, reason="anybody may write it (chmod o-w)")
        text = path.read_text("utf-8")
        return SettingsFile(path=path, text=text, tree=tomllib.loads(text))
    except OSError as error:
        raise BadFile(file=path, reason=error.strerror) from error
    except UnicodeDecodeError as error:
        raise BadFile(file=path, reason="not UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise BadFile(file=path, reason=str(error)) from error


def line_of(text: str, path: Sequence[str]) -> int | None:
    """The line in which a key of a TOML text is given, None when it stands in an unusual form."""
    section: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[+([^\]]+)\]", line):
            section = _keys(header[1])
            if section == tuple(path):
                return number
        elif (given := re.match(r"\s*([^=#]+?)\s*=", line)) and (*section, *_keys(given[1])) == tuple(path):
            return number
    return None


def _keys(dotted: str) -> tuple[str, ...]:
    return tuple(key.strip().strip("\"'") for key in dotted.split("."))


def names_of_tables(
    kinds: Mapping[str, Sequence[str]], environment: Mapping[str, str], file: SettingsFile
) -> dict[str, list[str]]:
    """Which tables of each kind (with its keys) the file and the variables name, such as ``oidc`` → ``bank``."""
    found: dict[str, list[str]] = {}
    for kind, keys in kinds.items():
        ending = "|".join(keys).upper()
        variable = re.compile(f"HEQI_{kind.upper()}_([A-Z0-9]{{1,20}})_(?:{ending})")
        named = {match[1].lower() for name in environment if (match := variable.fullmatch(name))}
        table: Any = file.tree.get(kind)
        named |= {str(name) for name in table} if isinstance(table, dict) else set[str]()  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        found[kind] = sorted(name for name in named if NAME.fullmatch(name))
    return found


class Reading:
    """One reading of all declared settings: what was found, and everything that is wrong."""

    def __init__(self, declared: Iterable[Declaration], environment: Mapping[str, str], file: SettingsFile) -> None:
        self.declared = {each.path: each for each in declared}
        self.environment = environment
        self.file = file
        self.problems: list[Problem] = []
        self._lines = dict(self._leaves(file.tree, ()))
        self.found = {path: self._find(each) for path, each in self.declared.items()}
        self._refuse_unknown()
        self._open_secrets()

    def values(self) -> dict[tuple[str, ...], Any]:
        """Every value by its path; :class:`BadSettings`, or the one problem there is."""
        self.complain()
        return {path: found.value for path, found in self.found.items()}

    def complain(self) -> None:
        """Raise what is wrong, if anything is."""
        if len(self.problems) == 1:
            raise self.problems[0]
        if self.problems:
            raise BadSettings(self.problems)

    def _leaves(self, tree: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
        for key, value in tree.items():
            place = (*path, key)
            if isinstance(value, dict) and place not in self.declared:
                yield from self._leaves(value, place)  # pyright: ignore[reportUnknownArgumentType]
            else:
                yield place, value

    def _find(self, declared: Declaration) -> Found:
        text = self.environment.get(declared.variable)
        if text:
            return self._from_variable(declared, text)
        if declared.path in self._lines:
            return self._from_file(declared, self._lines[declared.path])
        if declared.default is msgspec.NODEFAULT:
            expected = declared.expected
            name = f"{declared.key} ({declared.variable})"
            self.problems.append(MissingSetting(name=name, expected_zh=expected.zh, expected_en=expected.en))
        return Found(declaration=declared, value=declared.default, origin=Origin.DEFAULT)

    def _from_variable(self, declared: Declaration, text: str) -> Found:
        value: object = None
        try:
            text.encode()  # bytes that are not UTF-8 reach Python as lone surrogates, which no file or database takes
            value = declared.from_text(text)
        except UnicodeEncodeError:
            self._refuse(BadSetting, declared, declared.variable, text, "UTF-8 文字", "text in UTF-8")
        except ValueError:
            self._refuse(BadSetting, declared, declared.variable, text)
        if isinstance(value, Path):
            value = value.absolute()
        return Found(declaration=declared, value=value, origin=Origin.VARIABLE, place=declared.variable)

    def _from_file(self, declared: Declaration, given: object) -> Found:
        assert self.file.path is not None
        place, value = self.file.place(declared.path), None
        try:
            if declared.setting.secret:
                self.problems.append(SecretInFile(place=place, name=declared.key))
            else:
                value = declared.checked(given)
        except ValueError:
            self._refuse(BadLine, declared, declared.key, given, place=place)
        if isinstance(value, Path):
            value = self.file.path.parent.absolute() / value
        return Found(declaration=declared, value=value, origin=Origin.FILE, place=place)

    def _refuse(
        self,
        kind: type[BadSetting],
        declared: Declaration,
        name: str,
        value: object,
        zh: str = "",
        en: str = "",
        place: str | None = None,
    ) -> None:
        expected = declared.expected
        shown = "…" if declared.setting.secret else str(value).encode("utf-8", "backslashreplace").decode()
        self.problems.append(
            kind(
                place=place,
                name=name,
                value=shown[:LONGEST_SHOWN],
                expected_zh=zh or expected.zh,
                expected_en=en or expected.en,
            )
        )

    def _refuse_unknown(self) -> None:
        """What nobody declared; its value is not repeated, it may be a secret in the wrong place."""
        keys = {each.key: each for each in self.declared.values()}
        for path in self._lines:
            if path not in self.declared:
                self._unknown(".".join(path), list(keys), self.file.place(path))
        variables = {each.variable for each in self.declared.values()}
        for name in self.environment:
            known = name in variables or name in OTHER_VARIABLES or name.startswith(TESTS_ONLY)
            if name.startswith("HEQI_") and not known:
                self._unknown(name, sorted(variables), None)

    def _unknown(self, name: str, known: list[str], place: str | None) -> None:
        nearest = get_close_matches(name, known, n=1)
        zh, en = (f"，是否指 {nearest[0]}？", f"; is {nearest[0]} meant?") if nearest else ("", "")
        shown = name.encode("utf-8", "backslashreplace").decode()[:LONGEST_SHOWN]
        self.problems.append(UnknownSetting(place=place, name=shown, nearest_zh=zh, nearest_en=en))

    def _open_secrets(self) -> None:
        for path, found in list(self.found.items()):
            if not found.declaration.setting.private or not isinstance(found.value, Path):
                continue
            try:
                content = secret_in(found.value, found.place)
            except BadSecretFile as problem:
                self.problems.append(problem)
                continue
            secret = self.found.get((*path[:-1], path[-1].removesuffix("_file")))
            if secret is not None and secret.origin is Origin.DEFAULT:
                place = f"{found.place} → {found.value}"
                self.found[secret.declaration.path] = msgspec.structs.replace(
                    secret, value=content, origin=found.origin, place=place
                )


def secret_in(path: Path, name: str) -> str:
    """The secret kept in a file; :class:`BadSecretFile`."""
    try:
        status = path.stat()
        readable = stat.S_ISREG(status.st_mode) and status.st_size <= LONGEST_SECRET_BYTES
        content = path.read_text("utf-8").strip() if readable else ""
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise BadSecretFile(name=name, path=path, reason_zh=reason, reason_en=reason) from error
    if status.st_mode & 0o077:
        mode = f"{status.st_mode & 0o777:04o}"
        raise BadSecretFile(
            name=name,
            path=path,
            reason_zh=f"权限为 {mode}，他人可读",
            reason_en=f"its mode is {mode}, others may read it",
        )
    if not content:
        raise BadSecretFile(
            name=name, path=path, reason_zh="空、过大或不是普通文件", reason_en="empty, too large or no plain file"
        )
    return content
