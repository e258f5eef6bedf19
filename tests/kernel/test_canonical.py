import pytest

from heqi.kernel.canonical import NotCanonical, canonical_bytes, parse_canonical


def test_the_example_of_rfc_8785_is_spelled_as_the_rfc_spells_it() -> None:
    value = {"numbers": [333333333, 4, 2], "string": '€$\u000f\nA\'B"\\\\"/', "literals": [None, True, False]}
    expected = r'{"literals":[null,true,false],"numbers":[333333333,4,2],"string":"€$\u000f\nA' + r"'B\"\\\\\"/" + '"}'
    assert canonical_bytes(value).decode() == expected


def test_names_are_sorted_by_utf_16_units() -> None:
    assert canonical_bytes({"\U0001f600": 1, "\ufb33": 2}).decode() == '{"\U0001f600":1,"\ufb33":2}'


@pytest.mark.parametrize(
    "data", [b'{"a": 1}', b'{"b":1,"a":2}', b'{"a":1}\n', b'{"a":1.0}', b'{"a":1,"a":1}', b"\xff", b""]
)
def test_another_spelling_is_refused(data: bytes) -> None:
    with pytest.raises(NotCanonical):
        parse_canonical(data)


def test_canonical_bytes_come_back_as_the_value() -> None:
    value = {"name": "合同.pdf", "size": 0}
    assert parse_canonical(canonical_bytes(value)) == value
