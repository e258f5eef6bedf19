"""The OpenAPI document tells the truth, all of it, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

import jsonschema_rs
import msgspec
import pytest
from litestar import Litestar, get, post, put
from litestar.testing import TestClient
from litestar.types import ASGIApp
from openapi_python_client.schema.openapi_schema_pydantic import OpenAPI

from heqi.kernel.messages import Language
from heqi.portal.api.document import document
from heqi.portal.api.operation import faults_of, operation
from heqi.storage import Context
from tests.portal.api.conftest import Porter

Client = TestClient[Any]
EN, ZH = document(Language.EN), document(Language.ZH)
CHINESE = re.compile("[\u4e00-\u9fff]")


def operations(written: dict[str, Any] = EN) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in written["paths"].items():
        for method, one in methods.items():
            yield path, method, one


EACH = [pytest.param(path, method, one, id=one["operationId"]) for path, method, one in operations()]


def resolved(part: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in part:
        found: Any = EN
        for name in part["$ref"].removeprefix("#/").split("/"):
            found = found[name]
        part = found
    return part


def fits(example: object, schema: dict[str, Any]) -> list[str]:
    whole = {**schema, "components": EN["components"]}
    validator = jsonschema_rs.Draft202012Validator(whole, validate_formats=True)
    return [f"{error.instance_path}: {error.message}" for error in validator.iter_errors(example)]


def test_it_is_served_in_the_language_asked_for(program: Client, porter: Porter) -> None:
    with porter.letting_in(None):
        for tag, written in (("en", EN), ("zh-CN", ZH)):
            served = program.get("/api/schema", headers={"accept-language": tag})
            assert served.headers["content-language"] == tag
            assert served.json() == msgspec.json.decode(msgspec.json.encode(written))
    assert OpenAPI.model_validate(EN).openapi == "3.1.0"


def test_every_route_of_the_api_is_an_operation_of_the_document(app: ASGIApp) -> None:
    assert isinstance(app, Litestar)
    served = {
        (re.sub(r":\w+\}", "}", route.path), method.lower())
        for route in app.routes
        if route.path.startswith("/api/v1")
        for method in getattr(route, "methods", ())
        if method not in {"HEAD", "OPTIONS"}
    }
    assert served == {(path, method) for path, method, _ in operations()}


@pytest.mark.parametrize(("path", "method", "one"), EACH)
def test_an_operation_is_described_in_both_languages(path: str, method: str, one: dict[str, Any]) -> None:
    zh = ZH["paths"][path][method]
    assert CHINESE.search(zh["summary"]), 'summary="…" of its handler says in Chinese what it does'
    assert not CHINESE.search(one["summary"] + one["description"])
    assert one["tags"]
    assert one["security"]
    for mine, theirs in zip(one["parameters"], zh["parameters"], strict=True):
        if "description" in mine:
            assert CHINESE.search(theirs["description"])


@pytest.mark.parametrize(("path", "method", "one"), EACH)
def test_every_example_fits_its_schema(path: str, method: str, one: dict[str, Any]) -> None:
    bodies = [*one.get("requestBody", {}).get("content", {}).values()]
    for response in one["responses"].values():
        bodies += resolved(response).get("content", {}).values()
    for body in bodies:
        if body["schema"].get("format") == "binary":
            continue
        assert "example" in body, "give an example of its type in the manifest"
        if "files" not in body["schema"].get("properties", {}):
            assert fits(body["example"], body["schema"]) == []
    for parameter in one["parameters"]:
        shown = resolved(parameter)
        for example in [shown.get("example"), *shown["schema"].get("examples", [])]:
            assert example is None or fits(example, shown["schema"]) == []
        assert shown["in"] != "path" or "example" in shown, "give an example whose id it is"


@pytest.mark.parametrize(("path", "method", "one"), EACH)
def test_every_refusal_is_a_documented_problem(path: str, method: str, one: dict[str, Any]) -> None:
    refusals = {status for status in one["responses"] if int(status) >= 400}
    assert {"400", "401", "403", "404", "422", "429", "500", "503"} <= refusals
    for status in refusals:
        response = resolved(one["responses"][status])
        assert list(response["content"]) == ["application/problem+json"]
        assert response["content"]["application/problem+json"]["schema"] == {"$ref": "#/components/schemas/Problem"}
        assert response["content"]["application/problem+json"]["example"]["status"] == int(status)


@pytest.mark.parametrize(("path", "method", "one"), EACH)
def test_an_operation_asks_for_what_its_kind_needs(path: str, method: str, one: dict[str, Any]) -> None:
    asked = {shown["name"] for each in one["parameters"] if (shown := resolved(each))["in"] == "header"}
    assert ("Idempotency-Key" in asked) is (method == "post")
    reads = method == "get" and "application/json" in one["responses"]["200"]["content"]
    assert ("If-None-Match" in asked) is reads
    assert ("304" in one["responses"]) is reads
    if "If-Match" in asked:
        assert {"412", "428"} <= one["responses"].keys()
    assert "If-Match" in asked or method not in {"put", "patch"}


@pytest.mark.parametrize(("path", "method", "one"), [each for each in EACH if each.values[1] == "get"])
def test_nothing_that_is_read_is_a_bare_list(path: str, method: str, one: dict[str, Any]) -> None:
    content = one["responses"]["200"]["content"]
    if "application/json" not in content:
        return
    schema = resolved(content["application/json"]["schema"])
    assert schema["type"] == "object"
    if "items" in schema["properties"]:
        assert {"items", "total", "next_cursor"} <= schema["properties"].keys()


def objects(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if schema.get("type") == "object" and "properties" in schema:
        yield schema
    for inner in schema.values():
        if isinstance(inner, dict):
            yield from objects(cast(dict[str, Any], inner))


def sent() -> set[str]:
    """The names of what programs send."""
    bodies = [body for _, _, one in operations() for body in one.get("requestBody", {}).get("content", {}).values()]
    return {body["schema"]["$ref"].rpartition("/")[2] for body in bodies if "$ref" in body["schema"]}


def test_records_have_plain_names_refuse_unknown_fields_and_give_moments_a_format() -> None:
    for name, schema in EN["components"]["schemas"].items():
        assert re.fullmatch("[A-Za-z0-9_]+", name), "two records of one name: rename one"
        for one in objects(schema):
            assert one.get("additionalProperties") is False or name not in sent(), name
        for field, one in schema.get("properties", {}).items():
            if field.endswith("_at"):
                assert "date-time" in str(one), f"{name}.{field}"


def test_what_a_program_sends_says_its_limits() -> None:
    assert len(sent()) > 5
    for name in sorted(sent()):
        for field, schema in EN["components"]["schemas"][name]["properties"].items():
            if schema.get("type") == "string" and not schema.get("format") and not field.endswith("_id"):
                assert "maxLength" in schema, f"{name}.{field}"
            if schema.get("type") == "array" and "$ref" not in schema["items"]:
                assert "maxItems" in schema, f"{name}.{field}"


def test_links_lead_from_what_was_made_to_what_can_be_done_with_it() -> None:
    made = EN["paths"]["/api/v1/sandbox/applications"]["post"]["responses"]["201"]["links"]
    assert made["sandbox_show_application"]["parameters"] == {"application_id": "$response.body#/id"}
    assert made["sandbox_change_application"]["parameters"]["header.If-Match"] == "$response.header.ETag"
    assert made["sandbox_show_batch"]["parameters"] == {"batch_id": "$response.body#/batch_id"}
    known = {one["operationId"] for _, _, one in operations()}
    for _, _, one in operations():
        for response in one["responses"].values():
            for link in response.get("links", {}).values():
                assert link["operationId"] in known
    reached = {
        name for _, _, one in operations() for answer in one["responses"].values() for name in answer.get("links", {})
    }
    assert {one["operationId"] for path, _, one in operations() if "{" in path} <= reached


def test_the_page_shows_every_operation_without_scripts_of_its_own(program: Client) -> None:
    for language in ("zh", "en"):
        page = program.get(f"/api?lang={language}", headers={"accept": "text/html"})
        assert page.status_code == 200
        for path, _, one in operations():
            assert f'id="{one["operationId"]}"' in page.text
            assert path in page.text
        for name in EN["components"]["schemas"]:
            assert f'id="schema-{name}"' in page.text
    assert "Idempotency-Key" in page.text
    assert "curl -X POST http://127.0.0.1:8080/api/v1/sandbox/batches" in page.text


def no_context() -> None:
    """Does not ask for the context."""


def test_a_handler_of_another_shape_is_not_served() -> None:
    def change(ctx: Context) -> None:
        """Changes without a version."""

    def make(ctx: Context) -> None:
        """Tells no secret."""

    assert faults_of(get("/", sync_to_thread=True, status_code=204)(no_context), {}) != []
    assert faults_of(put("/", sync_to_thread=True, status_code=204)(change), {"ctx": Context}) != []
    assert faults_of(post("/", sync_to_thread=False)(make), {"ctx": Context}) != []
    repeated = post("/", sync_to_thread=True, opt={"told_once": "secret"})(make)
    assert faults_of(repeated, {"ctx": Context}) != []
    with pytest.raises(AssertionError, match="ctx"):
        operation(get("/", sync_to_thread=True, status_code=204)(no_context))
