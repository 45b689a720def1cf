"""One person's way through a survey: there and back, and what is said on it."""

from desktop.model.survey import Dimension
from desktop.model.survey_walk import HAND_OVER, OWN_ROLE, Walk
from tests.measured import survey_of

SEVEN = len(Dimension)


def test_somebody_goes_through_all_statements_and_back_and_is_forgotten_at_the_hand_over():
    survey = survey_of()
    own, others = survey.roles[0].id, survey.about(survey.roles[0].id)
    walk = Walk(survey).going(1)
    assert walk.at == OWN_ROLE
    assert walk.going(1) == walk, "nobody goes on without a role"
    walk = walk.choosing(own)
    assert walk.statement == (others[0].id, Dimension.FREQUENT)
    assert own not in {about for about, _ in walk.asked}
    walk = walk.saying(4).saying(None).going(1)
    assert walk.draft.answered == 1
    assert walk.going(-1).going(-2) == walk.going(-3)
    over = walk.going(1000)
    assert over.is_over
    assert over.statement is None
    assert over.saying(5) == over
    back = over.going(-1000)
    assert back.at == HAND_OVER
    assert not back.draft.said


def test_a_role_is_passed_over_as_a_whole_and_another_own_role_begins_anew():
    survey = survey_of()
    first, second = survey.roles[0].id, survey.roles[1].id
    walk = Walk(survey).choosing(first).saying(3).passing_over()
    assert [value for (about, _), value in walk.draft.said.items() if about == survey.about(first)[0].id] == [
        None
    ] * SEVEN
    assert walk.is_over or walk.statement == (survey.about(first)[1].id, Dimension.FREQUENT)
    assert Walk(survey).choosing(first).saying(3).choosing(second).draft.said == {}
    kept = Walk(survey).choosing(first).saying(3).choosing(first)
    assert kept.draft.answered == 1
    assert kept.at == 0
