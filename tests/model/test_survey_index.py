"""The index of a collaboration survey, reckoned by hand: domain reference 6.5 and 6.6."""

from fractions import Fraction

import pytest

from desktop.model.survey import Dimension
from desktop.model.survey_bands import Band, Bands, Shift, difference_shown, one_decimal, shift_of, two_decimals
from desktop.model.survey_index import index
from tests.measured import A, B, C, result_of, survey_of

F = Fraction


def test_two_roles_weigh_the_same_however_many_answered() -> None:
    survey = survey_of()
    # Four visitators:   12/4=3  14/4=3,5  10/4=2,5  16/4=4  15/4=3,75  9/4=2,25  20/4=5
    # Forty pedagogues:  80/40=2 in every dimension
    result = result_of(
        survey,
        {
            (A, B): [(12, 4), (14, 4), (10, 4), (16, 4), (15, 4), (9, 4), (20, 4)],
            (B, A): [(80, 40)] * 7,
        },
    )
    found = index(survey, result)
    # M[A,B] = (3 + 3,5 + 2,5 + 4 + 3,75 + 2,25 + 5) / 7 = 24/7 = 3,43;   M[B,A] = 14/7 = 2
    assert found.matrix == {(A, B): F(24, 7), (B, A): F(2)}
    # dim: (3+2)/2  (3,5+2)/2  (2,5+2)/2  (4+2)/2  (3,75+2)/2  (2,25+2)/2  (5+2)/2
    assert [found.dimensions[each] for each in Dimension] == [
        F(5, 2),
        F(11, 4),
        F(9, 4),
        F(3),
        F(23, 8),
        F(17, 8),
        F(7, 2),
    ]
    # communication = (2,5 + 2,75 + 2,25 + 3) / 4 = 10,5/4 = 2,625
    assert found.communication == F(21, 8)
    # relations = (2,875 + 2,125 + 3,5) / 3 = 8,5/3 = 2,83
    assert found.relations == F(17, 6)
    # between = (24/7 + 14/7) / 2 = 19/7 = 2,71; by person it would be (4 * 24/7 + 40 * 2) / 44 = 2,13
    assert found.between == F(19, 7)
    assert found.within is None
    # reciprocity = 24/7 - 14/7 = 10/7, and the same the other way with another sign
    assert found.reciprocity == {(A, B): F(10, 7), (B, A): F(-10, 7)}
    assert [(gap.one, gap.other, gap.size) for gap in found.gaps] == [(A, B, F(10, 7))]
    assert found.weakest == ((B, A), (A, B))
    assert found.fewest == {(A, B): 4, (B, A): 40}
    assert found.answers[Dimension.TIMELY] == 44
    assert [one_decimal(each) for each in (*found.matrix.values(), found.communication, found.relations)] == [
        "3,4",
        "2,0",
        "2,6",
        "2,8",
    ]


def test_a_role_says_something_as_a_whole_from_five_of_seven_dimensions() -> None:
    survey = survey_of()
    result = result_of(
        survey,
        {
            (A, B): [(9, 3), (12, 3), (15, 3), (6, 3), (12, 4), None, None],
            (B, A): [(9, 3), (12, 3), (15, 3), (6, 3), None, None, None],
        },
    )
    found = index(survey, result)
    # M[A,B] = (3 + 4 + 5 + 2 + 3) / 5 = 17/5; M[B,A] has four dimensions only
    assert found.matrix == {(A, B): F(17, 5)}
    assert found.reciprocity == {}
    assert found.gaps == ()
    assert found.between == F(17, 5)
    # each dimension is the average of the pairs that say something in it: shared goals of one, shared knowledge of none
    assert found.dimensions[Dimension.FREQUENT] == F(3)
    assert found.dimensions[Dimension.SHARED_GOALS] == F(3)
    assert Dimension.SHARED_KNOWLEDGE not in found.dimensions
    # communication = (3 + 4 + 5 + 2) / 4; of relations two dimensions are missing
    assert found.communication == F(7, 2)
    assert found.relations is None
    assert found.behind[Dimension.SHARED_GOALS] == {(A, B)}


def test_a_role_about_itself_is_within_and_never_in_the_dimensions() -> None:
    survey = survey_of(2, within=True)
    result = result_of(
        survey,
        {
            (A, A): [(15, 3)] * 7,
            (A, B): [(9, 3)] * 7,
            (B, A): [(6, 3)] * 7,
            (B, B): [(12, 3)] * 7,
        },
    )
    found = index(survey, result)
    assert found.within == F(9, 2)  # (5 + 4) / 2
    assert found.between == F(5, 2)  # (3 + 2) / 2
    assert set(found.dimensions.values()) == {F(5, 2)}
    assert found.weakest == ((B, A), (A, B))
    without = survey_of(2)
    assert index(without, result).within is None


def test_the_largest_differences_and_the_weakest_cells_come_first_three_of_each() -> None:
    survey = survey_of(3)
    # M: a>b 4, b>a 2 (2); a>c 3, c>a 3 (0); b>c 2,5, c>b 3,5 (1)
    said = {(A, B): 12, (B, A): 6, (A, C): 9, (C, A): 9}
    rows = {pair: [(total, 3)] * 7 for pair, total in said.items()}
    rows |= {(B, C): [(10, 4)] * 7, (C, B): [(14, 4)] * 7}
    found = index(survey, result_of(survey, rows))
    assert [(gap.one, gap.other, gap.size) for gap in found.gaps] == [(A, B, F(2)), (C, B, F(1))]
    assert found.weakest == ((B, A), (B, C), (A, C))
    assert found.between == F(4 + 2 + 3 + 3, 6) + (F(5, 2) + F(7, 2)) / 6


def test_nothing_is_said_where_nobody_has_answered() -> None:
    survey = survey_of(3)
    found = index(survey, result_of(survey, {}))
    assert (found.matrix, found.dimensions, found.gaps, found.weakest) == ({}, {}, (), ())
    assert found.communication is found.relations is found.between is found.within is None


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (F(335, 100), "3,4"),  # 3,35 is halfway, and goes up
        (F(3349, 1000), "3,3"),
        (F(395, 100), "4,0"),
        (F(1, 20), "0,1"),
        (F(1, 21), "0,0"),
        (F(-1, 21), "0,0"),
        (F(-1, 4), "−0,3"),  # as far from nought as +0,25 is
        (F(29, 7), "4,1"),
    ],
)
def test_one_decimal_halves_up(value: Fraction, shown: str) -> None:
    assert one_decimal(value) == shown


def test_two_decimals_halve_up_as_one_does() -> None:
    values = (F(21, 8), F(17, 8), F(-1, 8), F(29, 10), F(1, 3))
    assert [two_decimals(each) for each in values] == [2.63, 2.13, -0.13, 2.9, 0.33]


def test_a_difference_has_a_sign_and_a_number_none() -> None:
    assert one_decimal(F(1, 4), signed=True) == "+0,3"
    assert one_decimal(F(-1, 4), signed=True) == "−0,3"
    assert one_decimal(F(0), signed=True) == "0,0"
    assert one_decimal(F(7, 2), ".") == "3.5"


def test_bands_follow_the_number_as_it_is_shown_and_can_be_changed() -> None:
    # under 3,0 weak; 3,0 to 3,9 middling; 4,0 and over strong. 2,94 reads 2,9; 2,95 reads 3,0; 3,94 reads 3,9
    assert [Bands().of(each) for each in (F(294, 100), F(295, 100), F(394, 100), F(395, 100), F(5))] == [
        Band.WEAK,
        Band.MIDDLE,
        Band.MIDDLE,
        Band.STRONG,
        Band.STRONG,
    ]
    assert Bands(F(7, 2), F(9, 2)).of(F(3)) is Band.WEAK


@pytest.mark.parametrize(
    ("difference", "shown"),
    [
        (F(1, 10), "+0,1"),
        (F(15, 100), "+0,15"),  # unchanged, which +0,2 would not be
        (F(-1999, 10_000), "−0,19"),
        (F(1, 5), "+0,2"),
        (F(9, 20), "+0,45"),  # a small change, which +0,5 would not be
        (F(1, 2), "+0,5"),
        (F(-6, 7), "−0,9"),
        (F(0), "0,0"),
        (F(1, 100), "0,0"),
    ],
)
def test_a_difference_never_contradicts_its_word(difference: Fraction, shown: str) -> None:
    assert difference_shown(difference) == shown


def test_a_change_has_a_word_by_its_size_whichever_way_it_goes() -> None:
    sizes = (F(0), F(199, 1000), F(1, 5), F(-1, 5), F(499, 1000), F(1, 2), F(-1, 2), F(-199, 1000))
    words = [shift_of(each) for each in sizes]
    assert words == [
        Shift.UNCHANGED,
        Shift.UNCHANGED,
        Shift.LITTLE,
        Shift.LITTLE,
        Shift.LITTLE,
        Shift.CLEAR,
        Shift.CLEAR,
        Shift.UNCHANGED,
    ]
