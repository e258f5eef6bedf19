"""The OpenAPI 3.1 document of the house: complete, from the handlers, their types and the examples of the manifests."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from http import HTTPStatus
from typing import Any

import msgspec

from heqi.kernel.messages import Language, Text
from heqi.pilots import Manifest
from heqi.portal.api import links, wording
from heqi.portal.api.catalogue import Operation, Parameter, all_operations
from heqi.portal.api.shapes import Examples, Schema, schemas_of, without_none
from heqi.portal.page import VERSION
from heqi.portal.registry import manifests

PROBLEM_JSON = "application/problem+json"


@cache
def document(language: Language) -> Schema:
    """The document of this house, its words in ``language``."""
    return Writer(manifests(), language).written()


class Writer:
    """Writes the document of some manifests."""

    def __init__(self, described: Mapping[str, Manifest], language: Language) -> None:
        self.language = language
        self.described = described
        self.operations = all_operations(described)
        self.examples = Examples(one for manifest in described.values() for one in manifest.examples)
        asked = [one.asks for one in self.operations if one.asks is not None]
        kinds: list[Any] = [*asked]
        kinds += [one.answers for one in self.operations if one.answers is not None]
        kinds += [without_none(each.kind) for one in self.operations for each in one.parameters]
        shapes, self.named = schemas_of(kinds, asked)
        self._shapes = list(zip(kinds, shapes, strict=True))

    def written(self) -> Schema:
        """The whole document."""
        paths: dict[str, Schema] = {}
        for one in self.operations:
            paths.setdefault(one.path, {})[one.method.lower()] = self._operation(one)
        return {
            "openapi": "3.1.0",
            "info": {
                "title": self._say(wording.TITLE),
                "version": VERSION,
                "summary": self._say(wording.SUMMARY),
                "description": self._say(wording.CONVENTIONS),
                "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
            },
            "externalDocs": {"url": "/problems", "description": self._say(wording.PROBLEMS)},
            "servers": [{"url": "/"}],
            "tags": [
                {"name": slug, "description": self._say(manifest.card.name)}
                for slug, manifest in self.described.items()
                if manifest.api
            ],
            "security": [{"token": []}, {"session": []}],
            "paths": paths,
            "components": self._components(),
        }

    def _say(self, text: Text) -> str:
        return text.to(self.language)

    def _shape(self, kind: Any) -> Schema:
        return next(shape for known, shape in self._shapes if known == kind)

    def _operation(self, one: Operation) -> Schema:
        written: Schema = {
            "operationId": one.id,
            "tags": [one.slug],
            "summary": self._say(one.summary),
            "description": one.description,
            "security": [{"token": [f"{one.slug}:{'read' if one.reads else 'write'}"]}, {"session": []}],
            "parameters": [*(self._parameter(one, each) for each in one.parameters), *_headers_asked(one)],
            "responses": self._responses(one),
        }
        if one.asks is not None:
            body: Schema = {"schema": self._shape(one.asks)}
            self._exemplify(body, one.asks)
            written["requestBody"] = {"required": True, "content": {"application/json": body}}
        if one.uploads:
            written["requestBody"] = {"required": True, "content": {"multipart/form-data": wording.FILES}}
        return written

    def _parameter(self, one: Operation, each: Parameter) -> Schema:
        schema: Schema = {**self._shape(without_none(each.kind)), **wording.LIMITS.get(each.name, {})}
        if each.default is not msgspec.UNSET and each.default is not None:
            schema["default"] = msgspec.to_builtins(each.default)
        if each.place == "path":
            schema["minLength"] = 1
        written: Schema = {"name": each.name, "in": each.place, "required": each.required, "schema": schema}
        written["description"] = self._say(wording.parameter(each.name, each.place))
        found = self._id_example(each)
        if found is not None:
            written["example"] = found
        return written

    def _id_example(self, each: Parameter) -> str | None:
        """An id of the kind that a parameter ``application_id`` takes: that of the example of an application."""
        wanted = each.name.removesuffix("_id")
        for manifest in self.described.values():
            for example in manifest.examples:
                found = getattr(example, each.name, None) if each.place == "path" else None
                if wanted in links.short_names(type(example).__name__):
                    found = getattr(example, "id", found)
                if isinstance(found, str):
                    return found
        return None

    def _responses(self, one: Operation) -> Schema:
        phrase = HTTPStatus(one.status).phrase
        good: Schema = {"description": phrase, "headers": _headers_answered(one)}
        if one.answers is not None:
            body: Schema = {"schema": self._shape(one.answers)}
            self._exemplify(body, one.answers)
            good["content"] = {"application/json": body}
            found = links.links_of(one, body["schema"], self.named, self.operations)
            if found:
                good["links"] = found
        if one.file is not None:
            good["content"] = {one.file: {"schema": {"type": "string", "format": "binary"}}}
        responses: Schema = {str(one.status): good}
        if one.reads and one.file is None:
            headers = {name: _reference("headers", name) for name in ("ETag", "X-Request-Id")}
            responses["304"] = {"description": self._say(wording.NOT_MODIFIED), "headers": headers}
        responses |= {str(status): _reference("responses", f"Problem{status}") for status in refusals(one)}
        return dict(sorted(responses.items()))

    def _exemplify(self, media: Schema, kind: Any) -> None:
        example = self.examples.of(kind)
        if example is not msgspec.UNSET:
            media["example"] = example

    def _components(self) -> Schema:
        return {
            "schemas": {**dict(sorted(self.named.items())), "Problem": wording.PROBLEM_SCHEMA},
            "responses": {f"Problem{status}": self._problem(status) for status in wording.REFUSALS},
            "parameters": {name: self._told(header) for name, header in wording.HEADERS_ASKED.items()},
            "headers": {name: self._told(header) for name, header in wording.HEADERS_ANSWERED.items()},
            "securitySchemes": {name: self._told(scheme) for name, scheme in wording.SECURITY.items()},
        }

    def _problem(self, status: int) -> Schema:
        said = self._say(wording.REFUSALS[status])
        headers = {name: _reference("headers", name) for name in ("X-Request-Id", *wording.refusal_headers(status))}
        content = {"schema": {"$ref": "#/components/schemas/Problem"}, "example": wording.refusal(status)}
        return {"description": said, "headers": headers, "content": {PROBLEM_JSON: content}}

    def _told(self, written: Schema) -> Schema:
        """What is written with its description in the language of the document."""
        return {name: self._say(one) if isinstance(one, Text) else one for name, one in written.items()}


def refusals(one: Operation) -> Sequence[int]:
    """The statuses with which an operation may refuse."""
    found = {400, 401, 403, 404, 422, 429, 500, 503}
    if not one.reads or one.file is not None:  # what a file is made of may not be there yet
        found |= {409}
    if one.asks is not None or one.uploads:
        found |= {408, 413, 415}
    if one.uploads:
        found |= {411}
    if one.versioned:
        found |= {412, 428}
    return sorted(found)


def _headers_asked(one: Operation) -> list[Schema]:
    names = ["Accept-Language"]
    names += ["Idempotency-Key"] * one.keyed + ["If-Match"] * one.versioned
    names += ["If-None-Match"] * (one.reads and one.file is None)
    return [_reference("parameters", name) for name in names]


def _headers_answered(one: Operation) -> Schema:
    names = ["X-Request-Id", "RateLimit", "RateLimit-Policy"]
    names += ["ETag"] if (one.reads and one.file is None) or one.versioned or one.status == HTTPStatus.CREATED else []
    names += ["Link"] * (one.reads and one.answers_many) + ["Idempotency-Replayed"] * one.keyed
    names += ["Location"] * (one.status in (HTTPStatus.CREATED, HTTPStatus.ACCEPTED) and one.keyed)
    return {name: _reference("headers", name) for name in names}


def _reference(kind: str, name: str) -> Schema:
    return {"$ref": f"#/components/{kind}/{re.sub('[^A-Za-z0-9._-]', '_', name)}"}
