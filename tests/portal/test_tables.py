"""A table's address gives the page, the files and JSON: the same rows in the same order, or the same problem."""

from __future__ import annotations

import csv
import io
import re

import pytest
from litestar.testing import TestClient

from heqi.kernel.messages import Text
from heqi.kernel.tables import Column, Row, Sheet, TableQuery
from heqi.portal import tables
from heqi.portal.gate import Gate
from heqi.portal.house import House
from heqi.portal.registry import manifests
from heqi.storage import Context, OpenContext
from tests.pilots.sandbox.browsing import Town

Client = TestClient[Gate]
PAGE = {"accept": "text/html"}
APPLICATIONS = "/tables/sandbox/applications"
QUERIES = [
    "",
    "sort=title",
    "sort=-title",
    "state=trial&sort=-lead",
    "q=%E8%AF%81%E5%88%B8&sort=state",
    "sort=moved_at",
]


@pytest.fixture
def world(house: House, client: Client) -> None:
    """The sandbox's demo world, as the working group sees it."""
    Town(house, client, told=True).be("group")


def ids(client: Client, query: str) -> list[str]:
    answer = client.get(f"{APPLICATIONS}.json?{query}")
    assert answer.status_code == 200, answer.text
    return [row["id"] for row in answer.json()]


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize("query", QUERIES)
def test_page_csv_and_json_show_the_same_rows_in_the_same_order(client: Client, query: str) -> None:
    wanted = ids(client, query)
    assert wanted
    rows = csv.reader(io.StringIO(client.get(f"{APPLICATIONS}.csv?{query}").text))
    assert [row[-1] for row in rows][1:] == wanted
    page = client.get(f"/sandbox/data/applications?{query}", headers=PAGE).text
    assert re.findall(r'<td class="kind-text"><a href="/sandbox/applications/([^"]+)">', page) == wanted
    assert f'href="{APPLICATIONS}.csv?{query}"'.replace('?"', '"') in page.replace("&amp;", "&")


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize("query", QUERIES)
def test_the_parts_of_a_table_are_the_whole_without_gap_or_double(client: Client, query: str) -> None:
    whole, parts = ids(client, query), list[str]()
    address: str | None = f"{APPLICATIONS}.json?{query}&limit=3"
    while address:
        answer = client.get(address)
        assert answer.headers["x-total-count"] == str(len(whole))
        parts += [row["id"] for row in answer.json()]
        link = re.fullmatch('<(.+)>; rel="next"', answer.headers.get("link", ""))
        address = link[1] if link else None
    assert parts == whole


@pytest.mark.usefixtures("world")
def test_an_order_turned_round_is_the_same_order_backwards(client: Client) -> None:
    for column in ("title", "lead", "state", "moved_at"):
        assert ids(client, f"sort={column}") == ids(client, f"sort=-{column}")[::-1]


@pytest.mark.usefixtures("world")
def test_chinese_titles_stand_by_their_pinyin(client: Client) -> None:
    titles = [row["lead"] for row in client.get(f"{APPLICATIONS}.json?sort=lead").json()]
    order = [titles.index(name) for name in ("白鹭证券", "北辰股权交易中心", "海棠证券", "青松基金", "云杉资管")]
    assert order == sorted(order)


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ("sort=joint", "sort"),
        ("state=nowhere", "state"),
        ("colour=red", "colour"),
        ("limit=0", "limit"),
        ("limit=201", "limit"),
        ("cursor=elsewhere", "cursor"),
        ("q=a&q=b", "q"),
        ("q=%00", "q"),
    ],
)
def test_a_query_that_cannot_be_answered_is_a_problem_that_says_where(client: Client, query: str, place: str) -> None:
    for address in (f"{APPLICATIONS}.json?{query}", f"{APPLICATIONS}.csv?{query}", f"/sandbox/data?{query}"):
        answer = client.get(address)
        assert answer.status_code == 422, address
        assert [error["place"] for error in answer.json()["errors"]] == [place]


def test_every_table_of_the_house_answers_in_every_format(client: Client) -> None:
    found = [(slug, name) for slug, manifest in manifests().items() for name in manifest.tables]
    assert ("evidence", "deposits") in found
    for slug, name in found:
        for file_format in ("csv", "xlsx", "json"):
            answer = client.get(f"/tables/{slug}/{name}.{file_format}")
            assert answer.status_code == 200, f"{slug}/{name}.{file_format}: {answer.text}"


def numbers(rows: int, total: int | None = None) -> tables.MakeSheet:
    """A table of ``rows`` numbers."""

    def make(ctx: Context, query: TableQuery) -> Sheet:
        start = int(query.cursor or 0)
        end = min(start + query.limit, rows)
        return Sheet(
            name="n",
            title=Text("数", "Numbers"),
            columns=[Column("n", Text("数", "Number"))],
            rows=[Row({"n": n}) for n in range(start, end)],
            total=rows if total is None else total,
            next_cursor=str(end) if end < rows else None,
        )

    return make


def test_a_file_holds_every_row_however_many_parts_they_come_in(open_context: OpenContext) -> None:
    with open_context() as ctx:
        sheet = tables.whole(ctx, numbers(1234), TableQuery())
    assert [row.cells["n"] for row in sheet.rows] == list(range(1234))


def test_a_file_that_would_be_cut_is_refused(open_context: OpenContext) -> None:
    with pytest.raises(tables.TooManyRows), open_context() as ctx:
        tables.whole(ctx, numbers(500, total=tables.MOST_EXPORTED + 1), TableQuery())
