"""A client generated from the document works: what is written there is enough to write a program."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient

from heqi.kernel.messages import Language
from heqi.portal.api.document import document
from tests.portal.api.world import ROOT, application_body, batch_body

Client = TestClient[Any]
PACKAGE = "heqi_api_client"
Load = Callable[[str], ModuleType]


@pytest.fixture(scope="session")
def load(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Load]:
    """Loads modules of a client generated for this run."""
    folder = tmp_path_factory.mktemp("client")
    schema = folder / "schema.json"
    schema.write_bytes(msgspec.json.encode(document(Language.EN)))
    config = folder / "config.yaml"
    config.write_text("post_hooks: []\ncontent_type_overrides:\n  application/zip: application/octet-stream\n")
    generator = Path(sys.executable).with_name("openapi-python-client")
    command = [generator, "generate", "--path", schema, "--config", config, "--meta", "none"]
    command += ["--output-path", folder / PACKAGE, "--fail-on-warning"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    sys.path.insert(0, str(folder))
    yield lambda name: importlib.import_module(f"{PACKAGE}.{name}")
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


@pytest.fixture
def generated(load: Load, program: Client) -> Any:
    """The generated client, on the wires of the test's own."""
    client = load("client").AuthenticatedClient(base_url="http://127.0.0.1:8080", token="a-token")
    program.headers["authorization"] = "Bearer a-token"
    return client.set_httpx_client(program)


def test_it_creates_reads_changes_and_is_told_of_a_stale_version(load: Load, generated: Any) -> None:
    models, sandbox = load("models"), "api.sandbox.sandbox_"
    batch = load(sandbox + "create_batch").sync(
        client=generated, body=models.CreateBatch.from_dict(batch_body()), idempotency_key="batch-1"
    )
    assert isinstance(batch, models.Batch)
    apply = models.Apply.from_dict(application_body(batch.id))
    create = load(sandbox + "create_application")
    made = create.sync_detailed(client=generated, body=apply, idempotency_key="application-1")
    assert made.status_code == 201
    again = create.sync_detailed(client=generated, body=apply, idempotency_key="application-1")
    assert again.headers["idempotency-replayed"] == "true"
    assert again.parsed == made.parsed

    read = load(sandbox + "show_application").sync_detailed(made.parsed.id, client=generated)
    words = {name: value for name, value in apply.to_dict().items() if name != "batch_id"}
    change = models.Change.from_dict({**words, "users": "仅机构投资者", "reason": "补充材料"})
    put = load(sandbox + "change_application")
    changed = put.sync(made.parsed.id, client=generated, body=change, if_match=read.headers["etag"])
    assert (changed.users, changed.version) == ("仅机构投资者", 2)
    stale = put.sync_detailed(made.parsed.id, client=generated, body=change, if_match=read.headers["etag"])
    assert (stale.status_code, stale.parsed.code) == (412, "stale")


def test_it_reads_a_list_part_by_part(load: Load, generated: Any, program: Client) -> None:
    batch = program.post(f"{ROOT}/batches", json=batch_body(), headers={"idempotency-key": "b"}).json()
    for number in range(3):
        body = application_body(batch["id"], title_zh=f"项目 {number}")
        program.post(f"{ROOT}/applications", json=body, headers={"idempotency-key": f"a{number}"})
    listing, order = load("api.sandbox.sandbox_list_applications"), load("models").SandboxListApplicationsSort.TITLE
    seen, cursor = list[str](), None
    while True:
        asked = {"cursor": cursor} if cursor else {}
        page = listing.sync(client=generated, limit=2, sort=order, **asked)
        assert page.total == 3
        seen += [one.title_zh for one in page.items]
        cursor = page.next_cursor
        if cursor is None:
            break
    assert seen == ["项目 0", "项目 1", "项目 2"]


def test_it_is_told_all_that_is_wrong(load: Load, generated: Any) -> None:
    models = load("models")
    body = models.Apply.from_dict(application_body("bat_x", title_zh="", users=""))
    refused = load("api.sandbox.sandbox_create_application").sync(client=generated, body=body, idempotency_key="k")
    assert isinstance(refused, models.Problem)
    assert refused.code == "many-invalid"
    assert [one.place for one in refused.errors] == ["title_zh", "users"]
