"""Documents are true: their commands run, their links lead somewhere, and they speak of the project alone."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
READMES = [ROOT / "README.md", ROOT / "README.zh-CN.md"]
NOT_HERE = re.compile(r"^(make (up|test)|git clone|export PATH)")


def commands(document: Path) -> str:
    blocks = re.findall(r"```sh\n(.*?)```", document.read_text("utf-8"), re.DOTALL)
    return "\n".join(line for block in blocks for line in block.splitlines() if not NOT_HERE.match(line))


@pytest.mark.parametrize("document", [*READMES, ROOT / "docs" / "flow.md"], ids=lambda path: path.name)
def test_every_command_of_a_document_runs(document: Path, tmp_path: Path) -> None:
    script = "set -eux\n" + commands(document)
    assert "heqi " in script
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    environment = {**os.environ, "HEQI_HOME": str(tmp_path / "home"), "PATH": path}
    ran = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300
    )
    assert ran.returncode == 0, ran.stderr[-3000:]


def test_every_make_target_in_the_documents_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = {word for path in DOCUMENTS for word in re.findall(r"`make ([a-z]+)", path.read_text("utf-8"))}
    assert named <= targets


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_leads_to_a_file(document: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text("utf-8"))
    missing = [link for link in links if "://" not in link and not (document.parent / link).exists()]
    assert missing == []


def test_the_shown_pictures_are_pictures() -> None:
    for language in ("zh", "en"):
        picture = ROOT / "docs" / f"landing-{language}.png"
        assert picture.read_bytes().startswith(b"\x89PNG")
        assert picture.stat().st_size < 600_000
