"""Links between operations (OpenAPI 3.1, Link Object): what an answer tells leads to what can be done with it.

Nobody writes them: an operation with a parameter ``application_id`` works on the ``id`` of any answer ``Application``
(or ``…Application``), and on the ``application_id`` of any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from heqi.portal.api.catalogue import Operation
from heqi.portal.api.shapes import REFERENCE, Schema

_DEPTH = 3


def links_of(source: Operation, answer: Schema, named: dict[str, Schema], others: Sequence[Operation]) -> Schema:
    """The links from the answer of ``source``, by name."""
    known: dict[str, str] = {}
    for name, pointer in _ids(answer, named, "", _DEPTH):
        known.setdefault(name, pointer)
    return {
        other.id: _link(source, other, wanted, known)
        for other in others
        if (wanted := _path_names(other)) and wanted <= known.keys() and other.id != source.id
    }


def _path_names(operation: Operation) -> set[str]:
    return {one.name for one in operation.parameters if one.place == "path"}


def _link(source: Operation, other: Operation, wanted: set[str], known: dict[str, str]) -> Schema:
    parameters = {name: f"$response.body#{known[name]}" for name in sorted(wanted)}
    if other.versioned and not source.answers_many:
        parameters["header.If-Match"] = "$response.header.ETag"
    return {"operationId": other.id, "parameters": parameters, "description": other.summary.en}


def _ids(schema: Schema, named: dict[str, Schema], pointer: str, depth: int) -> Iterator[tuple[str, str]]:
    """Names of parameters that parts of an answer can fill, with their places, the nearest first."""
    name = _named(schema)
    schema = named.get(name, schema)
    if schema.get("type") == "array" and depth:
        yield from _ids(schema.get("items", {}), named, f"{pointer}/0", depth - 1)
    properties: dict[str, Any] = schema.get("properties", {})
    if "id" in properties and name:
        yield from ((f"{one}_id", f"{pointer}/id") for one in short_names(name))
    yield from ((field, f"{pointer}/{field}") for field in properties)
    if depth:
        for field, inner in properties.items():
            yield from _ids(inner, named, f"{pointer}/{field}", depth - 1)


def _named(schema: Schema) -> str:
    reference = str(schema.get("$ref", ""))
    return reference.removeprefix(REFERENCE.format(name="")) if reference else ""


def short_names(name: str) -> list[str]:
    """``EvidenceEntry`` as ``evidence_entry`` and ``entry``."""
    words = snake(name).split("_")
    return ["_".join(words[at:]) for at in range(len(words))]


def snake(name: str) -> str:
    """``EvidenceEntry`` as ``evidence_entry``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
