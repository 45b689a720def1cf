"""The example day shows every tool between assessment and case, filled in: a new facilitator sees what they are for."""

import pytest

from desktop.archive.archive import Archive, OpenDay
from desktop.archive.example import example_day
from desktop.model.survey import Dimension
from desktop.model.survey_compare import compare
from desktop.paths import resources


@pytest.fixture
def opened(example: None, archive: Archive) -> OpenDay:
    return archive.read_day(example_day(archive, resources(), "2026-05-12"))


def test_a_group_has_an_udredning_an_order_and_indicators(opened):
    group = opened.day.day.groups[0].id
    board = opened.boards[group].board
    assert len(list(board.assessed.written())) == 9
    assert board.order.first == "2026-06-23"
    assert [len(each.observed) for each in board.followed] == [3, 2]
    assert (board.shades.now, board.shades.wish) == (1, 4)


def test_its_survey_has_two_rounds_that_can_be_compared_and_hides_the_small_role(opened):
    day = opened.day.day
    before, after = day.rounds
    (survey,) = day.surveys
    small = next(role.id for role in survey.roles if role.label == "Jobkonsulent")
    compared = compare(before, after)
    assert set(compared.dimensions) == set(Dimension)
    assert compared.dimensions[Dimension.SHARED_GOALS].difference > 0.5
    assert not [pair for pair in compared.matrix if pair[0] == small]
    assert after.result is not None
    assert after.result.sheets[small] == 2
