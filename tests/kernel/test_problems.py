import pytest

from heqi.kernel.messages import Language, preferred
from heqi.kernel.problems import Invalid, ManyInvalid, NotFound, Problem


def test_the_docstring_is_the_message_in_both_languages() -> None:
    problem = NotFound(what="evd_1")
    assert problem.message.to(Language.ZH) == "没有找到 evd_1。"
    assert problem.message.to(Language.EN) == "evd_1 was not found."
    assert problem.slug() == "not-found"


def test_a_problem_names_its_place() -> None:
    problem = Invalid(value="13 月", expected_zh="1 到 12", expected_en="1 to 12", place="row 7, month")
    assert problem.sentence(Language.EN).startswith("row 7, month: 13 月 is not acceptable: expected 1 to 12.")


def test_a_field_left_out_is_a_programmers_error() -> None:
    with pytest.raises(KeyError):
        NotFound()


def test_a_batch_keeps_all_its_problems() -> None:
    both = ManyInvalid([NotFound(what="a"), NotFound(what="b")])
    assert isinstance(both, Problem)
    assert [each.fields["what"] for each in both.problems] == ["a", "b"]
    assert "2" in both.message.to(Language.EN)


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", Language.ZH),
        ("en-GB", Language.EN),
        ("fr, en;q=0.1", Language.EN),
        ("fr", None),
        ("", None),
    ],
)
def test_the_first_language_the_house_speaks_is_taken(header: str, language: Language | None) -> None:
    assert preferred(header) is language
