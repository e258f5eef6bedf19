"""The document as JSON at ``/api/schema``, and as a page for people at ``/api``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from litestar import Request, Response, get
from litestar.response import Template

from heqi.portal.api.catalogue import ROOT, Operation
from heqi.portal.api.document import Writer, document
from heqi.portal.api.shapes import Schema
from heqi.portal.page import current_view
from heqi.portal.registry import manifests


@get("/api/schema", sync_to_thread=False, include_in_schema=False, opt={"public": True})
def api_schema() -> Response[bytes]:
    """The OpenAPI 3.1 document, in the language asked for."""
    language = current_view.get().language
    headers = {"content-language": language.tag, "vary": "accept-language"}
    return Response(msgspec.json.encode(document(language)), media_type="application/json", headers=headers)


@get("/api", sync_to_thread=False, include_in_schema=False, opt={"public": True})
def api_page(request: Request[Any, Any, Any]) -> Template:
    """Every operation with its parameters, examples, answers and a line for the shell."""
    language = current_view.get().language
    written = document(language)
    writer = Writer(manifests(), language)
    base = str(request.base_url).rstrip("/")
    groups = [
        {
            "slug": tag["name"],
            "name": tag["description"],
            "operations": [_shown(one, written, base) for one in writer.operations if one.slug == tag["name"]],
        }
        for tag in written["tags"]
    ]
    context = {"groups": groups, "info": written["info"], "schemas": _schemas(written), "root": ROOT}
    return Template("api/page.html", context=context)


def _shown(one: Operation, written: Schema, base: str) -> Mapping[str, Any]:
    described = written["paths"][one.path][one.method.lower()]
    parameters = [_resolved(each, written) for each in described["parameters"]]
    responses = {status: _resolved(each, written) for status, each in described["responses"].items()}
    (body,) = described.get("requestBody", {}).get("content", {"": {}}).values()
    good = responses[str(one.status)]
    (answered,) = good.get("content", {"": {}}).values()
    return {
        "id": one.id,
        "method": one.method,
        "path": one.path,
        "summary": described["summary"],
        "description": one.description,
        "parameters": parameters,
        "body": _type(body.get("schema", {})),
        "body_example": _pretty(body.get("example")),
        "answer": _type(answered.get("schema", {})),
        "answer_example": _pretty(answered.get("example")),
        "responses": [(status, each["description"]) for status, each in responses.items()],
        "links": sorted(good.get("links", {})),
        "curl": _curl(one, base, parameters, body.get("example")),
    }


def _resolved(part: Schema, written: Schema) -> Schema:
    reference = part.get("$ref")
    if reference is None:
        return part
    found: Schema = written
    for name in reference.removeprefix("#/").split("/"):
        found = found[name]
    return found


def _pretty(example: object) -> str | None:
    return msgspec.json.format(msgspec.json.encode(example), indent=2).decode() if example is not None else None


def _curl(one: Operation, base: str, parameters: Sequence[Schema], body: object) -> str:
    """A line for the shell that does it."""
    examples = {each["name"]: str(each.get("example", "…")) for each in parameters if each["in"] == "path"}
    address = re.sub(r"\{(\w+)\}", lambda match: examples[match[1]], one.path)
    parts = [f"curl -X {one.method} {base}{address}", '-H "Authorization: Bearer $HEQI_TOKEN"']
    parts += ['-H "Idempotency-Key: $(uuidgen)"'] * one.keyed
    parts += ["-H 'If-Match: \"3.9f86d081884c7d659a2feaa0\"'"] * one.versioned
    if one.uploads:
        parts.append("-F files=@contract.pdf")
    elif body is not None:
        said = msgspec.json.encode(body).decode().replace("'", r"'\''")
        parts += ['-H "Content-Type: application/json"', f"-d '{said}'"]
    return " \\\n  ".join(parts)


def _type(schema: Schema) -> Mapping[str, str] | None:
    """How a schema is said in a word: its name, and where it is described."""
    if not schema:
        return None
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return {"name": name, "href": f"#schema-{name}"}
    if schema.get("type") == "array":
        inner = _type(schema.get("items", {}))
        return {"name": f"[{inner['name']}]", "href": inner["href"]} if inner else {"name": "[]", "href": ""}
    several = schema.get("anyOf")
    if several:
        kinds = [kind for one in several if (kind := _type(one))]
        return {
            "name": " | ".join(one["name"] for one in kinds),
            "href": next((o["href"] for o in kinds if o["href"]), ""),
        }
    return {"name": str(schema.get("format") or schema.get("type") or "object"), "href": ""}


def _schemas(written: Schema) -> list[Mapping[str, Any]]:
    return [
        {
            "name": name,
            "description": schema.get("description", ""),
            "choices": schema.get("enum", ()),
            "fields": [
                {
                    "name": field,
                    "type": _type(one),
                    "needed": field in schema.get("required", ()),
                    "limits": _limits(one),
                    "description": one.get("description", ""),
                }
                for field, one in schema.get("properties", {}).items()
            ],
        }
        for name, schema in written["components"]["schemas"].items()
    ]


def _limits(schema: Schema) -> str:
    low = next((schema[key] for key in ("minLength", "minItems", "minimum") if key in schema), None)
    high = next((schema[key] for key in ("maxLength", "maxItems", "maximum") if key in schema), None)
    if low is None and high is None:
        return ""
    return f"{'' if low is None else low} … {'' if high is None else high}".strip()
