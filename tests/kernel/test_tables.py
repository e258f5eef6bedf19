"""What the address of a table may ask for, and what it is told when it may not."""

from __future__ import annotations

from urllib.parse import parse_qsl

import pytest

from heqi.kernel.messages import Text
from heqi.kernel.problems import ManyInvalid
from heqi.kernel.tables import Column, Filter, TableQuery, read_query

COLUMNS = (Column("title", Text("名称", "Title"), sortable=True), Column("remark", Text("备注", "Remark")))
FILTERS = (
    Filter("state", Text("状态", "State"), (("on", Text("开", "On")), ("off", Text("关", "Off")))),
    Filter("q", Text("文字", "Words")),
)


def places(address: str) -> list[str | None]:
    """The places of the problems of an address."""
    try:
        read_query(parse_qsl(address, keep_blank_values=True)).check(COLUMNS, FILTERS)
    except ManyInvalid as caught:
        return [one.place for one in caught.problems]
    return []


def test_an_address_says_order_filters_and_part() -> None:
    query = read_query(parse_qsl("sort=-title&state=on&q=%E5%90%88&cursor=x&limit=200&lang=en"))
    assert query == TableQuery(sort="title", descending=True, filters={"state": "on", "q": "合"}, cursor="x", limit=200)
    query.check(COLUMNS, FILTERS)


def test_what_is_left_empty_in_a_form_does_not_restrict() -> None:
    assert read_query([("state", ""), ("q", ""), ("sort", "")]) == TableQuery()


@pytest.mark.parametrize("address", ["", "sort=title", "sort=-title&state=on&q=a+b%26c&limit=10&cursor=app_1"])
def test_an_address_comes_back_as_it_was_read(address: str) -> None:
    query = read_query(parse_qsl(address))
    assert read_query(parse_qsl(query.address())) == query


def test_a_changed_order_starts_from_the_first_row() -> None:
    query = read_query(parse_qsl("state=on&cursor=x"))
    assert query.address(cursor=None, sort="title") == "state=on&sort=title"


@pytest.mark.parametrize("limit", ["0", "201", "-1", "1.5", "x", "\u0663", "9" * 30])
def test_a_part_has_one_to_two_hundred_rows(limit: str) -> None:
    with pytest.raises(ManyInvalid) as caught:
        read_query([("limit", limit)])
    assert caught.value.problems[0].place == "limit"
    assert "1 to 200" in caught.value.problems[0].message.en


def test_all_that_cannot_be_read_is_named_at_once() -> None:
    assert places("limit=0&q=%00&state=on&state=off&cursor=" + "x" * 201) == ["q", "state", "cursor", "limit"]


def test_what_a_table_cannot_answer_is_named_with_what_it_can() -> None:
    assert places("sort=remark&state=maybe&colour=red") == ["sort", "state", "colour"]
    with pytest.raises(ManyInvalid) as caught:
        TableQuery(filters={"state": "maybe"}).check(COLUMNS, FILTERS)
    (problem,) = caught.value.problems
    assert problem.message.en == "maybe is not acceptable: expected one of on, off."
    assert "以下之一：on、off" in problem.message.zh


def test_a_table_of_one_order_is_not_sorted() -> None:
    with pytest.raises(ManyInvalid):
        TableQuery(sort="title").check([Column("title", Text("名称", "Title"))])
