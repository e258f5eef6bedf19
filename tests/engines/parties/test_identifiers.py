"""Check digits against an independent computation from the standards' weights, and what each promises to betray."""

from __future__ import annotations

import string
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heqi.engines.parties import identifiers
from heqi.kernel.messages import Language
from heqi.kernel.problems import Invalid

TODAY = date(2031, 3, 3)
FULL_WIDTH = "１１０１０５１９４９１２３１００２Ｘ"
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
USCC_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
RIC_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def refused(check: Callable[[], str]) -> bool:
    try:
        check()
    except Invalid:
        return True
    return False


def uscc_with_check(body: str) -> str:
    total = sum(ALPHABET.index(letter) * weight for letter, weight in zip(body, USCC_WEIGHTS, strict=True))
    return body + ALPHABET[-total % 31]


def ric_with_check(body: str) -> str:
    total = sum(int(digit) * weight for digit, weight in zip(body, RIC_WEIGHTS, strict=True))
    return body + "10X98765432"[total % 11]


def lei_number(code: str) -> int:
    return int("".join(str((string.digits + string.ascii_uppercase).index(letter)) for letter in code))


def lei_with_check(body: str) -> str:
    return f"{body}{98 - lei_number(body + '00') % 97:02d}"


def a_resident_id(province: str, area: int, born: date, sequence: int) -> str:
    return ric_with_check(f"{province}{area:04d}{born:%Y%m%d}{sequence:03d}")


usccs = st.tuples(
    st.sampled_from("123456789ANY"),
    st.sampled_from(ALPHABET),
    st.text("0123456789", min_size=6, max_size=6),
    st.text(ALPHABET, min_size=9, max_size=9),
).map(lambda parts: uscc_with_check("".join(parts)))
rics = st.builds(
    a_resident_id,
    st.sampled_from(sorted(identifiers.PROVINCES)),
    st.integers(0, 9999),
    st.dates(date(1900, 1, 1), TODAY),
    st.integers(1, 999),
)
leis = st.text(string.digits + string.ascii_uppercase, min_size=18, max_size=18).map(lei_with_check)


@given(usccs)
def test_a_credit_code_computed_from_the_standard_is_accepted(code: str) -> None:
    assert identifiers.credit_code(code) == code


@given(rics)
def test_a_resident_id_computed_from_the_standard_is_accepted(number: str) -> None:
    assert identifiers.resident_id(number, TODAY) == number


@given(leis)
def test_a_lei_computed_from_the_standard_is_accepted(code: str) -> None:
    assert identifiers.lei(code) == code


@pytest.mark.parametrize("code", ["91350100M000100Y43", "91110108551385082Q", "91440300MA5QEYFH70"])
def test_known_credit_codes_are_accepted_also_with_check_value_nought(code: str) -> None:
    assert identifiers.credit_code(code) == code


def test_known_resident_id_and_lei_are_accepted() -> None:
    assert identifiers.resident_id("11010519491231002X", TODAY) == "11010519491231002X"
    assert identifiers.lei("529900T8BM49AURSDO55") == "529900T8BM49AURSDO55"


def test_the_credit_code_of_a_popular_tutorial_is_refused() -> None:
    with pytest.raises(Invalid):
        identifiers.credit_code("91310115MA1H8R7C6D")
    assert identifiers.credit_code("91310115MA1H8R7C67")


def test_the_organisation_code_inside_has_its_own_check() -> None:
    assert identifiers.organisation_code_fits("551385082")
    assert identifiers.organisation_code_fits("91350100M000100Y43")
    assert not identifiers.organisation_code_fits("91350100M000100Y53")
    assert not identifiers.organisation_code_fits("91440300MA5QEYFH70")


@given(usccs, st.integers(0, 17), st.sampled_from(ALPHABET))
def test_every_wrong_character_of_a_credit_code_is_noticed(code: str, place: int, letter: str) -> None:
    wrong = code[:place] + letter + code[place + 1 :]
    assert wrong == code or refused(lambda: identifiers.credit_code(wrong))


@given(usccs, st.integers(0, 16))
def test_every_swap_of_neighbours_in_a_credit_code_is_noticed(code: str, place: int) -> None:
    wrong = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert wrong == code or refused(lambda: identifiers.credit_code(wrong))


@given(rics, st.integers(0, 17), st.sampled_from("0123456789X"))
def test_every_wrong_character_of_a_resident_id_is_noticed(number: str, place: int, letter: str) -> None:
    wrong = number[:place] + letter + number[place + 1 :]
    assert wrong == number or refused(lambda: identifiers.resident_id(wrong, TODAY))


@given(rics, st.integers(0, 16))
def test_every_swap_of_neighbours_in_a_resident_id_is_noticed(number: str, place: int) -> None:
    wrong = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assert wrong == number or refused(lambda: identifiers.resident_id(wrong, TODAY))


@given(leis, st.integers(0, 19), st.sampled_from(string.digits + string.ascii_uppercase))
def test_every_wrong_character_of_the_same_sort_in_a_lei_is_noticed(code: str, place: int, letter: str) -> None:
    wrong = code[:place] + letter + code[place + 1 :]
    same_sort = code[place].isdigit() == letter.isdigit()
    assert wrong == code or not same_sort or refused(lambda: identifiers.lei(wrong))


@given(leis, st.integers(0, 18))
def test_every_swap_of_neighbours_in_a_lei_but_three_pairs_is_noticed(code: str, place: int) -> None:
    pair = code[place : place + 2]
    wrong = code[:place] + pair[::-1] + code[place + 2 :]
    blind = "".join(sorted(pair)) in {"1B", "2M", "3X"}
    assert wrong == code or blind or refused(lambda: identifiers.lei(wrong))


@pytest.mark.parametrize("pair", ["1B", "2M", "3X"])
def test_three_swaps_in_a_lei_cannot_be_noticed(pair: str) -> None:
    code = lei_with_check("5299" + pair + "0" * 12)
    swapped = code.replace(pair, pair[::-1], 1)
    assert identifiers.lei(swapped) != code


@given(leis, st.sampled_from(["00", "01", "99"]))
def test_check_digits_that_iso_7064_never_gives_are_refused(code: str, digits: str) -> None:
    assert refused(lambda: identifiers.lei(code[:-2] + digits))


def test_an_alias_of_right_check_digits_is_refused() -> None:
    body = next(f"5299{number:014d}" for number in range(200) if lei_with_check(f"5299{number:014d}").endswith("98"))
    assert lei_number(body + "01") % 97 == 1
    assert refused(lambda: identifiers.lei(body + "01"))


@pytest.mark.parametrize("code", ["529900T8BM49AURSDO", "529900T8BM49AURSDO5５5", "52990٣T8BM49AURSDO55", ""])
def test_a_lei_has_twenty_plain_characters(code: str) -> None:
    assert refused(lambda: identifiers.lei(code))


@pytest.mark.parametrize("letter", "IOSVZ")
def test_the_five_missing_letters_are_named(letter: str) -> None:
    with pytest.raises(Invalid) as caught:
        identifiers.credit_code(f"91350100M00010{letter}Y43")
    assert letter in caught.value.message.zh.rpartition("含有")[2]


@pytest.mark.parametrize("first", "0BCDX")
def test_a_credit_code_begins_with_a_registry(first: str) -> None:
    assert refused(lambda: identifiers.credit_code(uscc_with_check(first + "1350100M000100Y4")))


def test_a_village_may_have_a_credit_code() -> None:
    code = uscc_with_check("N2110108MF00000A1")
    assert identifiers.credit_code(code) == code


@pytest.mark.parametrize("typed", ["11010519491231002x", " 110105 19491231 002X ", "110105-19491231-002X", FULL_WIDTH])
def test_spacing_small_letters_and_full_width_are_forgiven(typed: str) -> None:
    assert identifiers.resident_id(typed, TODAY) == "11010519491231002X"


@pytest.mark.parametrize("letter", ["Х", "Χ", "×", "²", "٣", "ß", "ı"])
def test_look_alikes_of_other_alphabets_are_refused(letter: str) -> None:
    assert refused(lambda: identifiers.resident_id("11010519491231002" + letter, TODAY))
    assert refused(lambda: identifiers.credit_code("91110108551385082" + letter))


@given(rics)
def test_no_message_holds_a_whole_resident_id(number: str) -> None:
    wrong = number[:-1] + ("0" if number[-1] != "0" else "1")
    with pytest.raises(Invalid) as caught:
        identifiers.resident_id(wrong, TODAY)
    for said in (caught.value.sentence(Language.ZH), caught.value.sentence(Language.EN), str(caught.value.fields)):
        assert wrong[2:16] not in said
        assert wrong[6:14] not in said
    assert caught.value.place == "resident_id"


@pytest.mark.parametrize("typed", ["11010549123100", "110105194912310021234", "11010519491231OO2X", "abc", ""])
def test_a_shapeless_resident_id_is_masked_too(typed: str) -> None:
    with pytest.raises(Invalid) as caught:
        identifiers.resident_id(typed, TODAY)
    assert not typed or typed not in str(caught.value)


@pytest.mark.parametrize("born", ["20230229", "19000229", "20231301", "20230431", "20230000", "00000101"])
def test_a_birth_date_must_exist(born: str) -> None:
    assert refused(lambda: identifiers.resident_id(ric_with_check("110105" + born + "002"), TODAY))


def test_leap_days_of_leap_years_are_birth_dates() -> None:
    assert identifiers.birth_date(identifiers.resident_id(ric_with_check("11010520000229002"), TODAY)) == date(
        2000, 2, 29
    )


def test_nobody_is_born_after_today() -> None:
    number = ric_with_check(f"110105{TODAY:%Y%m%d}002")
    assert identifiers.resident_id(number, TODAY) == number
    assert refused(lambda: identifiers.resident_id(number, TODAY - timedelta(days=1)))


@pytest.mark.parametrize("province", ["00", "10", "16", "24", "38", "47", "55", "66", "72", "84", "91", "99"])
def test_the_area_begins_with_a_province(province: str) -> None:
    assert refused(lambda: identifiers.resident_id(ric_with_check(province + "010519491231002"), TODAY))


def test_people_of_hong_kong_macao_and_taiwan_and_of_young_counties_have_ids() -> None:
    for area in ("810000", "820000", "830000", "110111"):
        assert identifiers.resident_id(ric_with_check(area + "19500101002"), TODAY)


def test_an_id_of_fifteen_digits_is_refused_with_the_reason_and_can_be_read_from_old_records() -> None:
    with pytest.raises(Invalid) as caught:
        identifiers.resident_id("110105491231002", TODAY)
    assert "2013" in caught.value.message.zh
    assert identifiers.from_fifteen("110105491231002", TODAY) == "11010519491231002X"
    assert refused(lambda: identifiers.from_fifteen("110105491231996", TODAY))
    assert refused(lambda: identifiers.from_fifteen("11010519491231002X", TODAY))
