"""The operations of the house, read from the manifests: what the document, its page and the links are made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import msgspec
from litestar.handlers.http_handlers import HTTPRouteHandler
from litestar.params import BodyKwarg, PathParameter, QueryParameter

from heqi.kernel.messages import Text
from heqi.pilots import Manifest
from heqi.portal.api.operation import status_of, takes_key
from heqi.portal.api.shapes import plain
from heqi.portal.bodies import Form

ROOT = "/api/v1"


class Parameter(msgspec.Struct, frozen=True):
    """A parameter of the address."""

    name: str
    place: str
    """``path`` or ``query``."""
    kind: Any
    required: bool
    default: object = msgspec.UNSET


class Operation(msgspec.Struct, frozen=True, kw_only=True):
    """One operation as a program sees it."""

    id: str
    slug: str
    method: str
    path: str
    """With ``{names}`` for what varies."""
    summary: Text
    description: str
    """What the handler says beyond its first line, in English."""
    parameters: tuple[Parameter, ...]
    asks: Any = None
    """Type of the JSON body."""
    uploads: bool = False
    """Whether it takes files as a form."""
    answers: Any = None
    """Type of the answer; None: an answer without content."""
    file: str | None = None
    """Media type of the answer when it is a file."""
    status: int
    keyed: bool
    """Whether it is carried out once for each idempotency key."""
    versioned: bool
    """Whether it needs the version it was decided on."""

    @property
    def reads(self) -> bool:
        """Whether it only looks."""
        return self.method == "GET"

    @property
    def answers_many(self) -> bool:
        """Whether the answer is a list, or a part of one."""
        kind: object = get_origin(self.answers) or self.answers
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            return "items" in kind.__struct_fields__
        return isinstance(kind, type) and issubclass(kind, Sequence)


def operations_of(slug: str, handlers: Iterable[HTTPRouteHandler]) -> list[Operation]:
    """The operations of one manifest, in the order written."""
    return [_operation(slug, handler) for handler in handlers]


def all_operations(manifests: Mapping[str, Manifest]) -> list[Operation]:
    """The operations of every manifest."""
    return [one for slug, manifest in manifests.items() for one in operations_of(slug, manifest.api)]


def _operation(slug: str, handler: HTTPRouteHandler) -> Operation:
    hints = get_type_hints(handler.fn, include_extras=True)
    written = inspect_defaults(handler)
    (path,) = handler.paths
    (method,) = handler.http_methods - {"HEAD", "OPTIONS"}
    said = " ".join((handler.fn.__doc__ or "").split("\n\n")[0].split())
    answers = plain(hints["return"])
    return Operation(
        id=f"{slug}_{handler.fn.__name__}",
        slug=slug,
        method=method,
        path=re.sub(r"\{(\w+)(:\w+)?\}", r"{\1}", f"{ROOT}/{slug}{path}").rstrip("/"),
        summary=Text(handler.summary or said, said.partition(". ")[0].rstrip(".")),
        description=said,
        parameters=tuple(one for name, hint in hints.items() if (one := _parameter(name, hint, written))),
        asks=plain(hints["data"]) if _marked(hints.get("data"), BodyKwarg) else None,
        uploads=any(plain(hint) is Form for hint in hints.values()),
        answers=None if answers is type(None) or "file" in handler.opt else answers,
        file=handler.opt.get("file"),
        status=status_of(handler),
        keyed=takes_key(handler),
        versioned="version" in hints,
    )


def inspect_defaults(handler: HTTPRouteHandler) -> Mapping[str, object]:
    """The defaults of a handler's parameters, by name."""
    code, defaults = handler.fn.__code__, handler.fn.__defaults__ or ()  # pyright: ignore[reportFunctionMemberAccess]
    names = code.co_varnames[: code.co_argcount]
    return dict(zip(names[len(names) - len(defaults) :], defaults, strict=True)) | (handler.fn.__kwdefaults__ or {})  # pyright: ignore[reportFunctionMemberAccess]


def _marked(hint: Any, kind: type) -> Any:
    """The mark of this kind on a parameter."""
    marks = get_args(hint)[1:] if get_origin(hint) is Annotated else ()
    return next((mark for mark in marks if isinstance(mark, kind)), None)


def _parameter(name: str, hint: Any, defaults: Mapping[str, object]) -> Parameter | None:
    if _marked(hint, PathParameter):
        return Parameter(name, "path", plain(hint), True)
    mark = _marked(hint, QueryParameter)
    if mark is None:
        return None
    default = defaults.get(name, msgspec.UNSET)
    return Parameter(mark.name or name, "query", plain(hint), default is msgspec.UNSET, default)
