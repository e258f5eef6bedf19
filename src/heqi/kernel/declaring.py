"""How a setting is declared: once, as an annotated field, from which its key, variable, check and meaning follow."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import NoneType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec

from heqi.kernel.messages import Text

NAME = re.compile("[a-z][a-z0-9]{0,19}")
"""Names of tables such as ``[oidc.bank]``."""


class Setting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a field of a settings structure says of itself, beside its type and default."""

    zh: str
    """Its meaning, with the source of its default where there is one."""
    en: str
    low: int | None = None
    high: int | None = None
    unit: str = ""
    pattern: str = ""
    """Regular expression of the whole text; ``shape`` says the same to people."""
    shape: Text | None = None
    parses: Callable[[str], object] | None = None
    """Raises ValueError for a text that is not what it should be."""
    secret: bool = False
    """Never shown and never in the settings file, which names a file with it: ``<name>_file``."""
    private: bool = False
    """A path to a file that holds a secret."""

    @property
    def meaning(self) -> Text:
        """What it is for."""
        return Text(self.zh, self.en)


class Tables(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """On a field ``tuple[Structure, ...]``: as many tables ``[<name>.…]`` as there are, each one such structure."""

    name: str


class Declaration(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One setting with its place."""

    path: tuple[str, ...]
    """Keys from the top of the settings file: ``("sign_in", "session_hours")``."""
    kind: type
    choices: tuple[str, ...] = ()
    default: Any = msgspec.NODEFAULT
    setting: Setting

    @property
    def key(self) -> str:
        """Its name in the settings file, ``sign_in.session_hours``."""
        return ".".join(self.path)

    @property
    def variable(self) -> str:
        """Its environment variable, ``HEQI_SIGN_IN_SESSION_HOURS``."""
        return "_".join(("HEQI", *self.path)).upper()

    @property
    def file(self) -> Declaration | None:
        """The setting that names the file of this secret."""
        if not self.setting.secret:
            return None
        meaning = Setting(
            f"内容为 {self.key} 的文件，仅属主可读", f"File that holds {self.key}, for its owner alone", private=True
        )
        return Declaration(path=(*self.path[:-1], self.path[-1] + "_file"), kind=Path, default=None, setting=meaning)

    @property
    def expected(self) -> Text:
        """What its value has to be."""
        low, high = self.setting.low, self.setting.high
        if self.choices:
            words = ", ".join(self.choices)
            return Text(f"下列之一：{words}", f"one of {words}")
        if self.setting.shape is not None:
            return self.setting.shape
        if self.kind is int:
            return Text(f"{low} 到 {high} 的整数", f"a whole number from {low} to {high}")
        return EXPECTED[self.kind]

    def from_text(self, text: str) -> object:
        """The value that a variable holds; ValueError."""
        if self.kind is bool:
            return self.checked({"true": True, "1": True, "false": False, "0": False}.get(text.lower()))
        if self.kind is int:
            return self.checked(int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None)
        if self.kind is frozenset:
            return self.checked(text.replace(",", " ").split())
        return self.checked(text)

    def checked(self, value: object) -> object:
        """The value, as it came from a settings file, in its own type; ValueError."""
        if self.kind is frozenset:
            if not isinstance(value, list) or not all(isinstance(each, str) and each for each in value):  # pyright: ignore[reportUnknownVariableType]
                raise ValueError
            return frozenset(str(each) for each in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        given = str if self.kind is Path else self.kind
        if type(value) is not given or not self._within_limits(value):  # a bool is no int here
            raise ValueError
        return Path(str(value)) if self.kind is Path else value

    def _within_limits(self, value: object) -> bool:
        if isinstance(value, int) and not isinstance(value, bool):
            low, high = self.setting.low, self.setting.high
            return (low is None or low <= value) and (high is None or value <= high)
        if isinstance(value, str):
            if self.setting.parses is not None:
                self.setting.parses(value)
            shaped = re.fullmatch(self.setting.pattern, value) if self.setting.pattern else value
            return bool(shaped) and "\0" not in value and (not self.choices or value in self.choices)
        return True


EXPECTED: Mapping[type, Text] = {
    bool: Text("true 或 false", "true or false"),
    str: Text("非空的文字", "some text"),
    Path: Text("文件路径", "a path"),
    frozenset: Text(
        "以逗号或空格分隔的名称（文件中为字符串数组）", "names with commas or spaces (in a file: a list of texts)"
    ),
}


def declarations(structure: type[msgspec.Struct], names: Mapping[str, Sequence[str]]) -> tuple[Declaration, ...]:
    """Every setting of ``structure``, in its order; ``names``: which tables there are of those that may be many."""
    return tuple(_declared(structure, (), names))


def tables(structure: type[msgspec.Struct]) -> Mapping[str, type[msgspec.Struct]]:
    """The tables of which there may be many, by their name."""
    found: dict[str, type[msgspec.Struct]] = {}
    for field in _fields(structure):
        if isinstance(field.note, Tables):
            found[field.note.name] = get_args(field.kind)[0]
        elif field.note is None:
            found |= tables(field.kind)
    return found


def build(
    structure: type[msgspec.Struct], values: Mapping[tuple[str, ...], object], names: Mapping[str, Sequence[str]]
) -> Any:
    """The structure with these values at their paths."""
    return _built(structure, (), values, names)


class _Field(msgspec.Struct, frozen=True):
    name: str
    kind: Any
    default: Any
    note: Setting | Tables | None
    """None: the field is a section, itself a structure of settings."""


def _fields(structure: type[msgspec.Struct]) -> Iterator[_Field]:
    hints = get_type_hints(structure, include_extras=True)
    for field in msgspec.structs.fields(structure):
        hint = hints[field.name]
        notes = getattr(hint, "__metadata__", ())
        kind = get_args(hint)[0] if notes else hint
        if notes or (isinstance(kind, type) and issubclass(kind, msgspec.Struct)):
            yield _Field(field.name, kind, field.default, notes[0] if notes else None)


def _declared(
    structure: type[msgspec.Struct], path: tuple[str, ...], names: Mapping[str, Sequence[str]]
) -> Iterator[Declaration]:
    for field in _fields(structure):
        if isinstance(field.note, Setting):
            kind, choices = _kind(field.kind)
            declaration = Declaration(
                path=(*path, field.name), kind=kind, choices=choices, default=field.default, setting=field.note
            )
            yield declaration
            if declaration.file is not None:
                yield declaration.file
        elif isinstance(field.note, Tables):
            each: type[msgspec.Struct] = get_args(field.kind)[0]
            for name in names.get(field.note.name, ()):
                yield from _declared(each, (field.note.name, name), names)
        else:
            yield from _declared(field.kind, (*path, field.name), names)


def _built(
    structure: type[msgspec.Struct],
    path: tuple[str, ...],
    values: Mapping[tuple[str, ...], object],
    names: Mapping[str, Sequence[str]],
) -> Any:
    given: dict[str, object] = {}
    for field in _fields(structure):
        if isinstance(field.note, Setting):
            given[field.name] = values[*path, field.name]
        elif isinstance(field.note, Tables):
            each: type[msgspec.Struct] = get_args(field.kind)[0]
            given[field.name] = tuple(
                _built(each, (field.note.name, name), values, names) for name in names.get(field.note.name, ())
            )
        else:
            given[field.name] = _built(field.kind, (*path, field.name), values, names)
    if "name" in structure.__struct_fields__ and "name" not in given:
        given["name"] = path[-1]
    return structure(**given)


def _kind(hint: Any) -> tuple[type, tuple[str, ...]]:
    """The type of a value without its ``| None``, and the words it is limited to."""
    parts = [part for part in get_args(hint) if part is not NoneType]
    if get_origin(hint) is not None and NoneType in get_args(hint):
        return _kind(parts[0])
    if get_origin(hint) is Literal:
        return str, tuple(parts)
    return (get_origin(hint) or hint), ()
