"""Take the pictures of the README anew: the landing page of a fresh house with its demo world, in both languages.

``python scripts/pictures.py`` needs Debian's chromium; it writes ``docs/landing-zh.png`` and ``docs/landing-en.png``.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
TAGS = {"zh": "zh-CN", "en": "en-GB"}
WIDTH, HEIGHT = 1440, 1100  # so high that all of the navigation is in sight


@contextmanager
def house(home: Path) -> Generator[str]:
    """A house of its own; its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    program = Path(sys.executable).with_name("heqi")
    environment = {**os.environ, "HEQI_HOME": str(home), "HEQI_PORT": port}
    process = subprocess.Popen([program, "up", "--json"], env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            sys.exit("pictures: heqi up did not start")
        yield str(json.loads(line)["address"])
    finally:
        process.terminate()
        process.communicate(timeout=30)


def main() -> None:
    chromium = shutil.which("chromium")
    if chromium is None:
        sys.exit("pictures: needs the Debian package chromium")
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory() as folder, house(Path(folder) / "home") as address, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=arguments)
        for language, tag in TAGS.items():
            page = browser.new_page(locale=tag, viewport={"width": WIDTH, "height": HEIGHT}, reduced_motion="reduce")
            page.goto(address)
            page.screenshot(path=ROOT / "docs" / f"landing-{language}.png", full_page=True)
        browser.close()


if __name__ == "__main__":
    main()
