"""The checklist of a finished journey ticks itself off, point by point, and points at what lacks."""

import pytest

from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.model.journey_hints import Point, checklist, missing_handovers
from desktop.model.kinds import CardKind, JourneyKind, Perspective

AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL


@pytest.fixture
def board(templates):
    return BoardDocument([board_start(templates["social"])])


def tick(board, point):
    return next(each for each in checklist(board.board, AS_IS) if each.point is point)


def add(board, lane, phase, sort=CardKind.STEP, text="Kort"):
    return board.add_card(AS_IS, f"as_is.{lane}", f"as_is.{phase}", text=text, sort=sort)


def test_an_empty_journey_meets_no_point(board):
    assert not any(each.met for each in checklist(board.board, AS_IS))


def test_eight_steps_and_two_quotes(board):
    for phase in range(8):
        add(board, "citizen", phase)
    assert (tick(board, Point.STEPS).count, tick(board, Point.STEPS).met) == (8, False)
    board.write_quote("as_is.0", "Jeg ringer.")
    board.write_quote("as_is.1", "Ingen svarer.")
    assert tick(board, Point.STEPS).met


def test_a_handover_lacks_what_or_deadline_until_both_are_said(board):
    link = board.add_link(add(board, "authority", 1), add(board, "provider", 2))
    assert len(tick(board, Point.HANDOVERS).cards) == 2
    board.write_link(link, "what", "Bestillingen")
    assert not tick(board, Point.HANDOVERS).met
    board.write_link(link, "deadline", "14 dage")
    assert tick(board, Point.HANDOVERS).met


def test_a_phase_of_one_side_is_pointed_at_until_the_other_comes_or_the_group_asks(board):
    alone = add(board, "authority", 3)
    assert tick(board, Point.BOTH_SIDES).cards == (alone,)
    question = add(board, "provider", 3, CardKind.QUESTION)
    assert tick(board, Point.BOTH_SIDES).met
    board.remove_card(question)
    add(board, "provider", 3)
    assert tick(board, Point.BOTH_SIDES).met


def test_two_or_three_moments_of_truth_and_no_more(board):
    met = []
    for _ in range(4):
        add(board, "citizen", 1, CardKind.MOMENT)
        met.append(tick(board, Point.MOMENTS).met)
    assert met == [False, True, True, False]
    assert len(tick(board, Point.MOMENTS).cards) == 4


def test_lack_of_time_alone_is_not_enough(board):
    add(board, "provider", 1, CardKind.PAIN_POINT, "Der er ikke tid")
    assert not tick(board, Point.NOT_TIME).met
    add(board, "provider", 1, CardKind.PAIN_POINT, "Bestillingen siger ikke, hvad man er i tvivl om")
    assert tick(board, Point.NOT_TIME).met


def test_three_changes_judged_from_all_three_perspectives_on_either_journey(board):
    for number in range(3):
        idea = add(board, "provider", number, CardKind.IDEA)
        for perspective in Perspective:
            assert not tick(board, Point.JUDGED).met
            board.details.judge(idea, perspective, 1)
    assert tick(board, Point.JUDGED).met


def test_an_agreement_has_somebody_and_a_time(board):
    agreement = board.add_card(IDEAL, "ideal.provider", "ideal.1", text="Ring", sort=CardKind.AGREEMENT)
    assert tick(board, Point.AGREED).cards == (agreement,)
    board.write_card(agreement, "who", "Teamleder")
    board.details.write(agreement, "due", "fra på mandag")
    assert tick(board, Point.AGREED).met


def test_a_change_of_side_without_an_arrow_is_pointed_out_until_there_is_one(board):
    first, second = add(board, "authority", 2, text="Bestiller"), add(board, "provider", 3, text="Begynder")
    add(board, "provider", 4, text="Går videre")
    journey = board.board.journey(AS_IS)
    assert [(each.source.id, each.target.id) for each in missing_handovers(journey)] == [(first, second)]
    assert "Bestiller" in missing_handovers(journey)[0].say()
    board.add_link(first, second)
    assert not missing_handovers(board.board.journey(AS_IS))
