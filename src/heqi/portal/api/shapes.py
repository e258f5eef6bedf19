"""The shapes of what goes in and out: JSON Schemas of the records, made from their types, and an example of each."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import pairwise
from types import NoneType, UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin, get_type_hints

import msgspec

from heqi.kernel.paging import Page

Schema = dict[str, Any]
REFERENCE = "#/components/schemas/{name}"
ANY_OF = "anyOf"


LONGEST_TEXT = 20_000
"""Characters of any text in a body, where nothing less is said of it."""
MOST_ITEMS = 1_000
"""Items of any list in a body, where nothing less is said of it."""


def schemas_of(types: Sequence[object], sent: Sequence[object] = ()) -> tuple[list[Schema], dict[str, Schema]]:
    """The schema of each type, and the named schemas they refer to; ``sent``: those of bodies, which have limits.

    Msgspec's own, closed where unknown fields are refused, with what it leaves out: the format of moments, and what
    the fields mean (their docstrings).
    """
    structs, bounded = structs_of(types), structs_of(sent)
    found = msgspec.json.schema_components([*types, *structs], ref_template=REFERENCE)
    clashing = {name: _told_apart(name) for name in found[1] if "." in name}
    shapes, named = _renamed(found, clashing)
    for struct, shape in zip(structs, shapes[len(types) :], strict=True):
        name = shape["$ref"].removeprefix(REFERENCE.format(name=""))
        _complete(named[name], struct)
        if struct in bounded:
            _bound(named[name])
    for name in clashing.values():
        named[name]["title"] = name
    return shapes[: len(types)], named


def _bound(schema: Schema) -> None:
    """Say the limits that hold for every body (see ``operation``) where nothing less is said."""
    for field in schema.get("properties", {}).values():
        for one in field.get(ANY_OF, [field]):
            for part in (one, one.get("items", {})):
                if part.get("type") == "string" and not part.keys() & {"format", "enum"}:
                    part.setdefault("maxLength", LONGEST_TEXT)
                if part.get("type") == "array":
                    part.setdefault("maxItems", MOST_ITEMS)


def _told_apart(name: str) -> str:
    """A short name for one of several records of the same name: ``heqi.engines.parties.model.Step``, PartiesStep."""
    words = name.split(".")
    return "".join(word.capitalize() for word in words[2].split("_")) + words[-1]


def _renamed(
    found: tuple[Sequence[Schema], Mapping[str, Schema]], names: Mapping[str, str]
) -> tuple[list[Schema], dict[str, Schema]]:
    text = msgspec.json.encode(found).decode()
    for name, short in names.items():
        text = text.replace(f'"{name}"', f'"{short}"').replace(
            f'"{REFERENCE.format(name=name)}"', f'"{REFERENCE.format(name=short)}"'
        )
    return msgspec.json.decode(text, type=tuple[list[Schema], dict[str, Schema]])


def structs_of(types: Iterable[object]) -> list[object]:
    """Every record type that these types are made of."""
    found: list[object] = []
    waiting = list(types)
    while waiting:
        kind = waiting.pop()
        if kind in found:
            continue
        if _is_struct(kind):
            found.append(kind)
            waiting += [plain(hint) for hint in _hints(kind).values()]
        else:
            waiting += [plain(one) for one in get_args(kind) if one is not Ellipsis]
    return found


def plain(hint: Any) -> Any:
    """A type without its annotations."""
    return plain(get_args(hint)[0]) if get_origin(hint) is Annotated else hint


def without_none(hint: Any) -> Any:
    """A type without ``None``, for what may simply be left out."""
    if get_origin(hint) in (Union, UnionType):
        rest = tuple(one for one in get_args(hint) if one is not NoneType)
        return rest[0] if len(rest) == 1 else Union[rest]  # noqa: UP007 made of a tuple
    return hint


def _is_struct(kind: object) -> bool:
    origin = get_origin(kind) or kind
    return isinstance(origin, type) and issubclass(origin, msgspec.Struct)


def _hints(kind: object) -> Mapping[str, Any]:
    """The types of a record's fields, those of a generic one filled in."""
    origin = cast(type, get_origin(kind) or kind)
    filled = dict(zip(getattr(origin, "__parameters__", ()), get_args(kind), strict=False))
    return {name: _filled(hint, filled) for name, hint in get_type_hints(origin, include_extras=True).items()}


def _filled(hint: Any, filled: Mapping[Any, Any]) -> Any:
    if hint in filled:
        return filled[hint]
    arguments = getattr(hint, "__parameters__", ())
    return hint[tuple(filled[one] for one in arguments)] if arguments and filled else hint


def _complete(schema: Schema, struct: object) -> None:
    said = _field_docs(cast(type, get_origin(struct) or struct))
    hints = _hints(struct)
    for name, field in schema.get("properties", {}).items():
        if name in said:
            field.setdefault("description", said[name])
        if without_none(plain(hints[name])) is datetime:
            for one in field.get(ANY_OF, [field]):
                if one.get("type") == "string":
                    one["format"] = "date-time"


def _field_docs(struct: type) -> dict[str, str]:
    """The docstrings below the fields of a record, of its ancestors too."""
    found: dict[str, str] = {}
    for one in reversed(struct.__mro__):
        if not issubclass(one, msgspec.Struct) or one is msgspec.Struct:
            continue
        (body,) = ast.parse(textwrap.dedent(inspect.getsource(one))).body
        lines = cast(ast.ClassDef, body).body
        for field, after in pairwise(lines):
            if isinstance(field, ast.AnnAssign) and isinstance(after, ast.Expr) and isinstance(field.target, ast.Name):
                text = ast.literal_eval(after.value) if isinstance(after.value, ast.Constant) else None
                if isinstance(text, str):
                    found[field.target.id] = " ".join(text.split())
    return found


class Examples:
    """Examples by type: those that were given, and what can be made of them."""

    def __init__(self, given: Iterable[msgspec.Struct]) -> None:
        self._given: dict[object, object] = {type(one): msgspec.to_builtins(one) for one in given}

    def of(self, kind: Any) -> object:
        """An example as JSON, :data:`msgspec.UNSET` where there is none."""
        kind = without_none(plain(kind))
        if kind in self._given:
            return self._given[kind]
        origin, arguments = get_origin(kind), get_args(kind)
        if origin is Page:
            return self._page({"items": Sequence[arguments[0]]})
        if isinstance(origin, type) and issubclass(origin, Sequence):
            one = self.of(arguments[0])
            return one if one is msgspec.UNSET else [one]
        if _is_struct(kind):
            hints = _hints(kind)
            return self._page(hints) if {"items", "next_cursor"} <= hints.keys() else self._made_of(hints)
        return msgspec.UNSET

    def _page(self, hints: Mapping[str, Any]) -> object:
        items = self.of(hints["items"])
        return items if items is msgspec.UNSET else {"items": items, "total": 1, "next_cursor": None}

    def _made_of(self, hints: Mapping[str, Any]) -> object:
        parts = {name: self.of(hint) for name, hint in hints.items()}
        return msgspec.UNSET if msgspec.UNSET in parts.values() else parts
