"""What a bundle may call its payload, what the verifier opens, and how it says no."""

from __future__ import annotations

import io
import os
import re
import threading
from pathlib import Path

import pytest
import typer
from hypothesis import example, given
from hypothesis import strategies as st

from heqi.engines import evidence
from heqi.engines.evidence import EvidenceLog
from heqi.engines.trust import verifier, verify_bundle
from heqi.engines.trust.single import PARTS
from heqi.engines.trust.verifier import PAYLOAD, main
from heqi.portal.rooms.evidence import cli
from heqi.storage import OpenContext
from tests.engines.evidence.conftest import Put
from tests.engines.evidence.test_bundle import Contents, packed, proven, resigned, unpacked


@pytest.fixture
def contents(open_context: OpenContext, log: EvidenceLog, put: Put) -> Contents:
    """The members of a bundle with its payload."""
    (receipt,) = put(b"12345")
    return unpacked(proven(open_context, log, receipt.entry_id, with_payload=True))


def renamed(contents: Contents, name: str) -> Contents:
    """The bundle whose payload is called so."""
    return {(name if old.startswith("payload/") else old): content for old, content in contents.items()}


ODD = [
    "payload/..", "payload/.", "payload/", "payload/.hidden", "payload/end.", "payload/a b", "payload/a\u202efdp.exe",
    "payload/C:evil", "payload/a\\b", "payload/a/b", "payload//b", "payload/../b", "payload/con", "payload/NUL.txt",
    "payload/COM1", "payload/a\u200b", "payload/a\u0301", "payload/a\tb", "payload/" + "a" * 131, "payload/a*",
    "payload/a\n", "other/a", "payload/\U0001f600", "Payload/a",
]  # fmt: skip


@pytest.mark.parametrize("name", ODD)
def test_not_even_the_logs_own_key_can_sign_an_odd_payload_name(
    contents: Contents, log: EvidenceLog, name: str
) -> None:
    forged = resigned(renamed(contents, name), log)
    assert verify_bundle(io.BytesIO(forged), str(log.key)).state == "refused"
    assert verify_bundle(io.BytesIO(packed(renamed(contents, name)))).state == "refused"


@pytest.mark.parametrize(
    "name", ["a", "合同.pdf", "a-b_c.tar.gz", "_CON.txt", "_", "..a", "x" * 130, "COMPANY", "ＡＢ"]
)
def test_the_verifier_takes_every_name_that_the_log_gives(contents: Contents, log: EvidenceLog, name: str) -> None:
    forged = resigned(renamed(contents, "payload/" + evidence.safe_name(name)), log)
    assert verify_bundle(io.BytesIO(forged), str(log.key)).state == "proven"


@example("a" * 119 + "." + "b" * 20)
@example("a" * 119 + "_" + "b" * 20)
@given(st.one_of(st.text(), st.from_regex(r"(?i)(con|com|lpt|a|名|\.|_| ){0,40}(\.[a-z.]{0,12})?", fullmatch=True)))
def test_a_safe_name_is_a_payload_name_and_stays_as_it_is(name: str) -> None:
    safe = evidence.safe_name(name)
    assert PAYLOAD.fullmatch("payload/" + safe)
    assert all(c in "._-" or verifier.unicodedata.ucd_3_2_0.category(c)[0] in "LN" for c in safe)
    assert len(safe.encode()) <= 121
    assert evidence.safe_name(safe) == safe


def in_time(work: threading.Thread) -> bool:
    """Whether ``work`` ends without anybody writing into its pipe."""
    work.daemon = True
    work.start()
    work.join(5)
    return not work.is_alive()


def test_a_pipe_or_a_folder_in_place_of_a_bundle_is_refused_at_once(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    pipe, told = tmp_path / "pipe", list[object]()
    os.mkfifo(pipe)

    def check() -> None:
        told.append(verify_bundle(pipe).state)
        told.append(main([str(pipe), "--lang", "en"]))
        try:
            cli._readable(pipe)  # pyright: ignore[reportPrivateUsage]
        except cli.NotAFile as problem:
            told.append(problem.slug())

    assert in_time(threading.Thread(target=check))
    assert told == ["refused", 1, "not-a-file"]
    assert b"not a file" in capsysbinary.readouterr().out
    assert verify_bundle(tmp_path).state == verify_bundle(tmp_path / "none").state == "refused"


def test_a_key_file_is_read_to_a_limit(tmp_path: Path, contents: Contents, log: EvidenceLog) -> None:
    bundle, key, long = tmp_path / "b.zip", tmp_path / "log.vkey", tmp_path / "long"
    bundle.write_bytes(packed(contents))
    key.write_bytes(f"\ufeff{log.key}\n".encode())
    long.write_bytes(f"{log.key}\n".encode().ljust(70_000))
    assert cli._key_in(key) == str(log.key)  # pyright: ignore[reportPrivateUsage]
    with pytest.raises(cli.KeyFileTooLong, match="65536"):
        cli._key_in(long)  # pyright: ignore[reportPrivateUsage]
    assert in_time(threading.Thread(target=lambda: main([str(bundle), "--log-key", "/dev/zero"])))
    assert main([str(bundle), "--log-key", str(key)]) == 0
    assert main([str(bundle), "--log-key", "/dev/zero"]) == 1
    with pytest.raises(cli.KeyFileTooLong):
        cli._key_in(Path("/dev/zero"))  # pyright: ignore[reportPrivateUsage]


def test_a_chinese_reason_holds_no_english_words_but_names() -> None:
    parts = [Path(verifier.__file__).with_name(f"{part}.py").read_text() for part in PARTS]
    reasons = [each for part in parts for each in re.findall(r'(?:malformed|Refused)\(\s*f?"([^"]*)"', part)]
    assert len(reasons) > 25
    for reason in reasons:
        plain = re.sub(r"\{[^}]*\}", "", reason)
        assert set(re.findall("[A-Za-z0-9-]+", plain)) <= {"base64", "UTF-8", "JSON", "zip"}, reason
        assert re.search("[\u4e00-\u9fff]", reason), reason


def test_a_new_history_is_not_begun_by_accident() -> None:
    with pytest.raises(cli.NotConfirmed):
        cli.renew(typer.Context(typer.main.get_command(cli.app)), yes=False)
