"""A mail server in a process of its own: ``mail_server.py PORT LOG [--tls CERT KEY] WORD…``.

Each word is the answer to one mail, such as ``451`` or ``550``; ``rcpt:550`` refuses the recipient; then all are taken.
Every mail that is taken or refused becomes a line of JSON in LOG.
"""

from __future__ import annotations

import json
import signal
import ssl
import sys
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller

port, log, *words = sys.argv[1:]
context = None
if words[:1] == ["--tls"]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(words[1], words[2])
    words = words[3:]


class Handler:
    """Answers by the script."""

    async def handle_RCPT(  # noqa: N802
        self, server: Any, session: Any, envelope: Any, address: str, options: list[str]
    ) -> str:
        if words and words[0].startswith("rcpt:"):
            return f"{words.pop(0)[5:]} <{address}> is not known here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        code = words.pop(0) if words else "250"
        taken = {
            "code": code,
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "tls": session.ssl is not None,
            "content": envelope.content.decode(),
        }
        with Path(log).open("a") as file:
            file.write(json.dumps(taken) + "\n")
        return f"{code} {'OK' if code == '250' else 'not this time for ' + envelope.rcpt_tos[0]}"


controller = Controller(
    Handler(), hostname="127.0.0.1", port=int(port), tls_context=context, require_starttls=context is not None
)
controller.start()
print("ready", flush=True)
signal.sigwait({signal.SIGTERM})
controller.stop()
