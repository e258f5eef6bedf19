"""The table of moves."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heqi.kernel.messages import Language
from heqi.pilots.sandbox.model.lifecycle import (
    ENDS,
    MOVES,
    PARTIES,
    STAGES,
    STATES,
    IllegalMove,
    Party,
    Stage,
    State,
    find_move,
    moves_from,
    stage_of,
)


@given(st.data())
def test_a_walk_goes_along_the_table_only(data: st.DataObject) -> None:
    present, allowed = State.CALL, {(move.origin, move.target) for move in MOVES}
    for _ in range(data.draw(st.integers(0, 20))):
        wanted = data.draw(st.sampled_from(State))
        if (present, wanted) in allowed:
            assert find_move(present, wanted).target is wanted
            present = wanted
        else:
            with pytest.raises(IllegalMove):
                find_move(present, wanted)


@given(st.data())
def test_every_walk_comes_to_an_end(data: st.DataObject) -> None:
    present, steps = State.CALL, 0
    while moves := moves_from(present):
        present = data.draw(st.sampled_from(moves)).target
        steps += 1
        assert steps <= len(State)
    assert present in ENDS


def test_every_state_can_be_reached_from_the_call() -> None:
    reached = {State.CALL}
    for _ in State:
        reached |= {move.target for move in MOVES if move.origin in reached}
    assert reached == set(State)


@pytest.mark.parametrize("state", State)
def test_only_an_end_has_no_way_out(state: State) -> None:
    assert (state in ENDS) == (moves_from(state) == ())


def test_a_project_with_users_is_never_simply_refused_or_withdrawn() -> None:
    running = {State.TRIAL, State.STOPPING, State.RUN_OFF, State.HAND_OVER}
    assert [move for move in MOVES if move.origin in running and move.target in (State.REJECTED, State.WITHDRAWN)] == []


def test_the_stages_come_in_the_order_of_the_procedure() -> None:
    assert [text.zh for text in STAGES.values()] == ["征集", "遴选", "专家评审", "专业评估", "公示", "入箱试点", "退出"]
    forward = [stage_of(move.target) for move in MOVES if stage_of(move.target) not in (None, stage_of(move.origin))]
    assert forward == list(STAGES)[1:]


def test_the_exit_has_its_four_steps_in_order() -> None:
    steps = [state for state in State if stage_of(state) is Stage.EXIT]
    assert steps == [State.STOPPING, State.RUN_OFF, State.HAND_OVER, State.CLOSED]
    for present, following in pairwise(steps):
        assert [move.target for move in moves_from(present)] == [following]


def test_every_state_and_party_has_a_name_and_every_party_a_move() -> None:
    assert set(STATES) == set(State)
    assert set(PARTIES) == set(Party)
    assert {move.party for move in MOVES} == set(Party)


def test_an_illegal_move_names_where_it_stands_and_where_it_could_go() -> None:
    with pytest.raises(IllegalMove) as caught:
        find_move(State.REVIEW, State.TRIAL)
    assert "Expert review" in caught.value.sentence(Language.EN)
    assert "Assessment, Rejected, Withdrawn" in caught.value.sentence(Language.EN)
    assert "“专家评审”，不能转为“入箱试点”；可转为：专业评估、未通过、已撤回" in caught.value.sentence(Language.ZH)


def test_an_illegal_move_from_an_end_says_that_it_has_ended() -> None:
    with pytest.raises(IllegalMove) as caught:
        find_move(State.CLOSED, State.TRIAL)
    assert "已终结" in caught.value.sentence(Language.ZH)
    assert caught.value.status == 409
