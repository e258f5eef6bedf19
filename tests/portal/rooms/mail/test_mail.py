"""What people are told: in their inbox, and by a real mail server in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from email import message_from_string, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import text

from heqi.engines import parties
from heqi.engines.flow import RunState, Worker
from heqi.kernel.clock import SystemRandomness
from heqi.kernel.messages import Language, Text
from heqi.kernel.problems import ManyInvalid, NotFound
from heqi.kernel.settings import Mail
from heqi.portal.house import House
from heqi.portal.rooms.mail import flows, service
from heqi.portal.rooms.mail.model import SetAddress
from heqi.storage import Database
from tests.portal.conftest import free_port
from tests.portal.rooms.conftest import Town
from tests.portal.rooms.webhooks.test_delivery import Ahead

SUBJECT, BODY = Text("投诉办理期限将至", "A complaint is due soon"), Text("请在期限前答复。", "Please answer in time.")
ADDRESS = "gu.qinghe@jiazi.example"


class MailRoom:
    """A house with a mail server, two people of two institutions, and a worker that is told when to work."""

    def __init__(self, house: House, folder: Path) -> None:
        self.folder, self.clock, self.port = folder, Ahead(), free_port()
        self.mail = Mail(host="127.0.0.1", port=self.port, starttls=False, sender="heqi@house.example")
        self.base = house
        self.servers: list[subprocess.Popen[str]] = []
        town = Town(house)
        self.sender, self.reader = town.institution("甲子"), town.institution("青松")

    @property
    def house(self) -> House:
        settings = msgspec.structs.replace(self.base.settings, mail=self.mail)
        return msgspec.structs.replace(self.base, clock=self.clock, settings=settings)

    @property
    def log(self) -> Path:
        return self.folder / "mails"

    def serve(self, *words: str) -> None:
        """Start the mail server."""
        program = Path(__file__).with_name("mail_server.py")
        command = [sys.executable, str(program), str(self.port), str(self.log), *words]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.servers.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"

    def want(self, language: Language = Language.ZH, address: str = ADDRESS) -> None:
        """The reader wants mail."""
        with self.house.open_context(self.reader) as ctx:
            service.set_address(ctx, SetAddress(address=address, language=language))

    def tell(self) -> str:
        """The sender tells the reader something."""
        with self.house.open_context(self.sender) as ctx:
            return parties.notify(ctx, self.reader.id, SUBJECT, BODY, "/sandbox/work")

    def work(self) -> None:
        """Carry out what is due."""
        worker = Worker([flows.send], self.house.open_context, self.clock, SystemRandomness())
        worker.beat()
        for row in worker.claim(8):
            worker.perform(row)
        worker.leave()

    def taken(self) -> list[dict[str, Any]]:
        """What came to the mail server."""
        return [json.loads(line) for line in self.log.read_text().splitlines()] if self.log.exists() else []

    def runs(self) -> list[tuple[str, str | None]]:
        """State and result of each run."""
        with self.house.open_context() as ctx, ctx.engine_role("flow") as db:
            return [(row[0], row[1]) for row in db.execute(text("select state, result from flow.run order by id"))]


@pytest.fixture
def room(house: House, tmp_path: Path) -> Iterator[MailRoom]:
    made = MailRoom(house, tmp_path)
    yield made
    for one in made.servers:
        one.terminate()
        one.communicate(timeout=20)


def parsed(content: str) -> EmailMessage:
    made = message_from_string(content, policy=policy.default)
    assert isinstance(made, EmailMessage)
    return made


def test_what_a_person_is_told_is_mailed_in_their_language(room: MailRoom) -> None:
    room.serve()
    for language in (Language.ZH, Language.EN):
        room.want(language)
        room.tell()
        room.work()
    zh, en = (parsed(one["content"]) for one in room.taken())
    assert (zh["subject"], en["subject"]) == (SUBJECT.zh, SUBJECT.en)
    assert zh["from"] == "合契 <heqi@house.example>"
    assert en["from"] == "Heqi <heqi@house.example>"
    assert zh["to"] == ADDRESS
    assert BODY.zh in zh.get_content()
    assert "/sandbox/work" in en.get_content()
    assert zh["auto-submitted"] == "auto-generated"
    assert room.runs() == [("succeeded", "true")] * 2


def test_a_server_that_says_later_is_asked_again_under_the_same_message_id(room: MailRoom) -> None:
    room.serve("451")
    room.want()
    room.tell()
    room.work()
    room.work()
    assert len(room.taken()) == 1, "the second try waits"
    assert room.runs()[0][0] == "waiting"
    room.clock.turn(timedelta(seconds=31))
    room.work()
    first, second = room.taken()
    assert (first["code"], second["code"]) == ("451", "250")
    assert parsed(first["content"])["message-id"] == parsed(second["content"])["message-id"]
    assert first["content"] == second["content"]
    assert room.runs() == [("succeeded", "true")]


@pytest.mark.parametrize("word", ["550", "rcpt:550"])
def test_a_mail_that_is_refused_for_good_is_not_sent_again(room: MailRoom, word: str) -> None:
    room.serve(word)
    room.want()
    room.tell()
    room.work()
    room.clock.turn(timedelta(days=2))
    room.work()
    assert len(room.taken()) <= 1
    assert room.runs() == [("failed", "null")] or room.runs()[0][0] == RunState.FAILED


def test_a_server_that_is_away_is_asked_again(room: MailRoom) -> None:
    room.want()
    room.tell()
    room.work()
    assert room.runs()[0][0] == "waiting"
    room.serve()
    room.clock.turn(timedelta(seconds=31))
    room.work()
    assert len(room.taken()) == 1


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, Path]:
    """A certificate of 127.0.0.1 that nobody but itself vouches for, and its key."""
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    made = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
    place = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(cert)]
    subprocess.run([*made, *place], check=True, capture_output=True)
    return cert, key


def test_mail_goes_encrypted_to_a_server_whose_certificate_is_trusted_and_to_no_other(
    room: MailRoom, certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    room.serve("--tls", *map(str, certificate))
    room.mail = msgspec.structs.replace(room.mail, starttls=True)
    room.want()
    room.tell()
    room.work()
    assert room.taken() == []
    assert room.runs()[0][0] == "waiting"
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    room.clock.turn(timedelta(seconds=31))
    room.work()
    assert [one["tls"] for one in room.taken()] == [True]


def test_a_server_without_encryption_gets_nothing_where_encryption_is_wanted(room: MailRoom) -> None:
    room.serve()
    room.mail = msgspec.structs.replace(room.mail, starttls=True)
    room.want()
    room.tell()
    room.work()
    assert room.taken() == []
    assert room.runs()[0][0] == "waiting"


def test_without_an_address_nothing_is_mailed_and_it_stands_in_the_inbox(room: MailRoom) -> None:
    room.serve()
    notice = room.tell()
    room.work()
    assert room.taken() == []
    assert room.runs() == [("succeeded", "false")]
    with room.house.open_context(room.reader) as ctx:
        (shown,) = service.notices(ctx).items
    assert (shown.id, shown.subject, shown.link) == (notice, SUBJECT, "/sandbox/work")


def test_without_a_mail_server_no_run_is_started(room: MailRoom) -> None:
    room.mail = Mail()
    room.want()
    room.tell()
    assert room.runs() == []


def test_nobody_else_sees_what_a_person_was_told(room: MailRoom) -> None:
    room.tell()
    colleague = Town(room.house).person(room.reader, "bai", "auditor")
    for other in (room.sender, colleague, msgspec.structs.replace(room.reader, institution="ins_x")):
        with room.house.open_context(other) as ctx:
            assert service.notices(ctx).total == 0
            assert ctx.db.execute(text("select count(*) from parties.notice")).scalar() == 0
            assert ctx.db.execute(text("select count(*) from portal.mail_address")).scalar() == 0


def test_everybody_who_holds_a_role_is_told(room: MailRoom) -> None:
    second = Town(room.house).person(room.reader, "bai", "auditor", "sandbox.applicant")
    Town(room.house).person(room.reader, "su", "auditor")
    with room.house.open_context(room.sender) as ctx:
        told = parties.notify_role(ctx, room.reader.institution, "sandbox.applicant", SUBJECT, BODY)
    assert len(told) == 1
    with room.house.open_context(second) as ctx:
        assert service.notices(ctx).total == 1


def test_who_has_left_or_is_nobody_is_not_told(room: MailRoom) -> None:
    for person in ("per_nobody", "per_06fw1g3k5m7n9p1r3t5v7x9z1b"):
        with pytest.raises(NotFound), room.house.open_context(room.sender) as ctx:
            parties.notify(ctx, person, SUBJECT, BODY)


@pytest.mark.parametrize("link", ["https://elsewhere.example/", "//elsewhere.example/", "/a\r\nb", "sandbox"])
def test_a_notice_leads_into_this_house_only(room: MailRoom, link: str) -> None:
    with pytest.raises(ManyInvalid), room.house.open_context(room.sender) as ctx:
        parties.notify(ctx, room.reader.id, SUBJECT, BODY, link)


@pytest.mark.parametrize("address", ["nobody", "a@b", "a b@c.example", "a@c.example\r\nBcc: x@y.example", "@c.example"])
def test_what_is_no_address_is_refused_and_not_repeated(room: MailRoom, address: str) -> None:
    with pytest.raises(ManyInvalid) as refused, room.house.open_context(room.reader) as ctx:
        service.set_address(ctx, SetAddress(address=address))
    assert address not in str(refused.value.problems)


def test_no_address_stands_in_a_journal_or_the_log(
    room: MailRoom, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    room.serve("451", "rcpt:550")
    room.want()
    room.tell()
    room.work()
    room.clock.turn(timedelta(seconds=31))
    room.work()
    with database.admin() as admin:
        rows = admin.execute(text("select s::text from flow.step s union all select r::text from flow.run r"))
        kept = "\n".join(rows.scalars())
    assert "jiazi.example" not in kept + caplog.text
    assert SUBJECT.zh not in kept + caplog.text


def test_the_inbox_page_shows_notices_and_takes_the_address(room: MailRoom) -> None:
    room.tell()
    with Town(room.house).browser(room.reader) as browser:
        page = browser.get("/mail")
        assert page.status_code == 200
        assert SUBJECT.en in page.text
        wrong = browser.post("/mail/address", data={"address": "nobody", "language": "en"})
        assert wrong.status_code == 422
        kept = browser.post("/mail/address", data={"address": ADDRESS, "language": "en"}, follow_redirects=False)
        assert kept.status_code == 303
        assert ADDRESS in browser.get("/mail").text
        assert browser.get("/api/v1/mail/address").json()["address"] == ADDRESS
        assert browser.get("/api/v1/mail/notices").json()["total"] == 1
        browser.post("/mail/address", data={"address": "", "language": "en"})
        assert browser.get("/api/v1/mail/address").json()["address"] is None
