"""Nobody overwrites what he has not seen, nobody loads what he has."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient

from heqi.pilots.sandbox.model.examples import DRAFT
from tests.portal.api.world import ROOT, a_batch, an_application, new_key

Client = TestClient[Any]


@pytest.fixture
def address(program: Client) -> str:
    application = an_application(program, a_batch(program)["id"])
    return f"{ROOT}/applications/{application['id']}"


def change(client: Client, address: str, tag: str | None, **changes: object) -> Any:
    body = {**msgspec.to_builtins(DRAFT), "reason": "补充材料", **changes}
    return client.put(address, json=body, headers={"if-match": tag} if tag is not None else {})


def test_what_is_made_says_where_it_is_and_at_which_version(program: Client) -> None:
    batch = a_batch(program)
    body = {**msgspec.to_builtins(DRAFT), "batch_id": batch["id"]}
    made = program.post(f"{ROOT}/applications", json=body, headers=new_key())
    read = program.get(made.headers["location"])
    assert read.json() == made.json()
    assert read.headers["etag"] == made.headers["etag"]


def test_what_one_has_is_not_sent_again(program: Client, address: str) -> None:
    tag = program.get(address).headers["etag"]
    same = program.get(address, headers={"if-none-match": f'"other", {tag}'})
    assert (same.status_code, same.content, same.headers["etag"]) == (304, b"", tag)
    assert change(program, address, tag).status_code == 200
    assert program.get(address, headers={"if-none-match": tag}).status_code == 200


def test_a_tag_changes_with_every_byte_of_the_answer(program: Client, address: str) -> None:
    one, two = program.get(f"{address}/dossier"), program.get(f"{address}/history")
    assert one.headers["etag"] != two.headers["etag"]
    listed = program.get(f"{ROOT}/applications").headers["etag"]
    change(program, address, program.get(address).headers["etag"])
    assert program.get(f"{ROOT}/applications").headers["etag"] != listed
    assert not listed.startswith("W/")


def test_a_change_without_the_version_is_refused(program: Client, address: str) -> None:
    for tag in (None, "", " "):
        refused = change(program, address, tag)
        assert (refused.status_code, refused.json()["code"]) == (428, "version-needed")
    step = program.post(f"{address}/transitions", json={"to": "withdrawn", "reason": "撤回"}, headers=new_key())
    assert step.status_code == 428
    assert program.get(address).json()["version"] == 1


def test_of_two_changes_of_one_version_the_second_is_refused(program: Client, address: str) -> None:
    tag = program.get(address).headers["etag"]
    first = change(program, address, tag, users="仅机构投资者")
    second = change(program, address, tag, users="所有人")
    assert (first.status_code, second.status_code, second.json()["code"]) == (200, 412, "stale")
    assert program.get(address).json()["users"] == "仅机构投资者"
    assert change(program, address, first.headers["etag"]).status_code == 200


@pytest.mark.parametrize("tag", ["*", "1", 'W/"1"', '"x"', '"1", "2"', '"1.xyz"', '"-1"', '"1"x'])
def test_what_is_no_tag_of_this_house_fits_nothing(program: Client, address: str, tag: str) -> None:
    refused = change(program, address, tag)
    assert (refused.status_code, refused.json()["code"]) == (412, "version-unknown")


def test_the_version_alone_will_do(program: Client, address: str) -> None:
    assert change(program, address, '"1"').status_code == 200
