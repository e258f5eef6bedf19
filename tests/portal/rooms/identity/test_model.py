"""Passwords and codes, without a database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyotp.totp import TOTP

from heqi.kernel.clock import SystemRandomness
from heqi.kernel.settings import SignIn
from heqi.portal.credentials import csrf_of, digest, new_secret
from heqi.portal.doorkeeper import Doorkeeper, SealBroken
from heqi.portal.rooms.identity.model import codes
from heqi.portal.rooms.identity.model.passwords import normal_form, password_fault

NOW = datetime(2031, 3, 4, 2, 30, tzinfo=UTC)
KEEPER = Doorkeeper(SignIn(password_memory_kib=8192, password_passes=1), "key", "http://127.0.0.1:8080")


@pytest.mark.parametrize(
    "password",
    [
        "short", "elevenchars", "password1234", "Password!!2031", "qwertyuiop123", "123456789012", "aaaaaaaaaaaaaaa",
        "woaini1314520", "heqi2026heqi!", "1qaz2wsx3edc4rfv", "gu.qinghe12345", "密码密码密码密码密码密码",
        "ｐａｓｓｗｏｒｄ１２３４", "abababababababab", "x" * 201,
        "13812345678901", "20310304-0230",
    ],
)  # fmt: skip
def test_short_and_common_passwords_are_refused(password: str) -> None:
    assert password_fault(password, "gu.qinghe") is not None


@pytest.mark.parametrize(
    "password",
    ["three tallies match", "绿水青山就是金山银山啊哈", "Tr0ub4dor&3xyz", "k3m7p9xz4hqw", "a1b9-c7d2-e5f8"],
)
def test_no_kind_of_character_is_asked_for(password: str) -> None:
    assert password_fault(password, "gu.qinghe") is None


def test_a_refused_password_is_not_repeated() -> None:
    fault = password_fault("password1234", "x")
    assert fault is not None
    assert "password1234" not in fault.message.zh + fault.message.en


@given(st.text(min_size=1, max_size=40))
def test_what_looks_the_same_is_the_same_password(password: str) -> None:
    assert normal_form(normal_form(password)) == normal_form(password)


def test_an_unknown_login_costs_the_same_hash_as_a_known_one() -> None:
    real = KEEPER.hash_password("three tallies match", SystemRandomness())
    nobodys = KEEPER._nobodys  # pyright: ignore[reportPrivateUsage]
    assert nobodys.split("$")[:4] == real.split("$")[:4]
    assert [len(part) for part in nobodys.split("$")] == [len(part) for part in real.split("$")]
    assert not KEEPER.fits(None, "three tallies match")
    assert KEEPER.fits(real, "three tallies match")
    assert not KEEPER.outdated(real)


def test_a_hash_of_another_cost_is_outdated() -> None:
    dearer = Doorkeeper(SignIn(password_memory_kib=8192, password_passes=2), "key", "")
    assert dearer.outdated(KEEPER.hash_password("three tallies match", SystemRandomness()))


def test_a_sealed_secret_opens_for_its_person_and_key_only() -> None:
    sealed = KEEPER.seal("per_a", "SECRET", SystemRandomness())
    assert KEEPER.unseal("per_a", sealed) == "SECRET"
    assert b"SECRET" not in sealed
    for keeper, person in ((KEEPER, "per_b"), (Doorkeeper(SignIn(), "other", ""), "per_a")):
        with pytest.raises(SealBroken):
            keeper.unseal(person, sealed)


def test_a_code_counts_in_its_step_and_its_neighbours_only() -> None:
    secret = codes.new_totp_secret(SystemRandomness())
    step = int(NOW.timestamp()) // 30
    for shift, fits in ((-2, False), (-1, True), (0, True), (1, True), (2, False)):
        code = TOTP(secret).at(NOW + timedelta(seconds=30 * shift))
        assert (codes.accepted_step(secret, code, NOW, 0) == step + shift) is fits


def test_a_code_counts_once() -> None:
    secret = codes.new_totp_secret(SystemRandomness())
    code = TOTP(secret).at(NOW)
    step = codes.accepted_step(secret, code, NOW, 0)
    assert step is not None
    assert codes.accepted_step(secret, code, NOW, step) is None
    assert codes.accepted_step(secret, TOTP(secret).at(NOW - timedelta(seconds=30)), NOW, step) is None


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "abcdef", "١٢٣٤٥٦"])
def test_what_is_no_code_is_refused(typed: str) -> None:
    assert codes.accepted_step(codes.new_totp_secret(SystemRandomness()), typed, NOW, 0) is None


def test_recovery_codes_are_ten_different_and_read_however_they_are_typed() -> None:
    made = codes.new_recovery_codes(SystemRandomness())
    assert len(set(made)) == 10
    letters = set("".join(made)) - {"-"}
    assert all(len(one.replace("-", "")) * log2(len(letters)) > 112 for one in made), "a plain hash is enough for these"
    assert not letters & set("01ilo"), "nobody mistakes one for another"
    one = made[0]
    assert codes.recovery_digest("per_a", one) == codes.recovery_digest("per_a", one.upper().replace("-", " "))
    assert codes.recovery_digest("per_a", one) != codes.recovery_digest("per_b", one)


@pytest.mark.parametrize(
    ("address", "coarse", "group"),
    [
        ("203.0.113.77", "203.0.113.*", "203.0.113.77"),
        ("2001:db8:1:2:3:4:5:6", "2001:0db8:0001:*", "2001:0db8:0001:0002"),
        ("127.0.0.1", "localhost", "127.0.0.1"),
        ("::1", "localhost", "0000:0000:0000:0000"),
        ("testclient", "", "unknown"),
    ],
)
def test_an_address_is_shown_coarsely_and_counted_by_network(address: str, coarse: str, group: str) -> None:
    assert codes.coarse_address(address) == coarse
    assert codes.address_group(address) == group


def test_a_browser_is_known_by_its_family_only() -> None:
    agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
    assert codes.browser_family(agent) == "Firefox · Linux"
    assert codes.browser_family("curl/8") == ""


def test_secrets_are_long_and_leave_only_hashes() -> None:
    one, other = new_secret(SystemRandomness()), new_secret(SystemRandomness())
    assert one != other
    assert len(one) == 43
    assert len(digest(one)) == 32
    assert csrf_of(one) not in {csrf_of(other), one}
