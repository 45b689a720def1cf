"""What one may want to talk about on a goal's scale: holes, overlaps, more than one thing. A good one gets no hint."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.blind import spread
from desktop.model.gas import Gas
from desktop.model.gas_hints import Fault, scale_hints
from desktop.model.gas_numbers import spans
from desktop.model.sides import Side

GOOD = [
    ("0-1 nat om ugen", "2 nætter om ugen", "3-4 nætter om ugen", "5 nætter om ugen", "6-7 nætter om ugen"),
    ("går ikke ud", "går ud en gang om ugen", "to gange", "tre gange", "fire gange eller flere"),
    ("aldrig", "én gang om ugen", "to gange om ugen", "tre gange om ugen", "fire gange om ugen"),
    ("Står op kl. 12", "Står op kl. 11", "Står op kl. 9.30", "Står op kl. 8.30", "Står op kl. 8"),
    ("mindst 1 gang", "mindst 2 gange", "mindst 4 gange", "mindst 6 gange", "mindst 8 gange"),
    ("2 ud af 10 gange", "3 ud af 10", "4 ud af 10", "5 ud af 10", "6 ud af 10 eller flere"),
    ("5 opkald om natten", "4 opkald", "3 opkald", "2 opkald", "0-1 opkald"),
    ("Bliver i sengen", "Kommer ud i stuen", "Spiser med ved bordet", "Laver mad med en anden", "Laver mad alene"),
]

FAULTS = [
    (("", "", "", "Ringer selv", ""), -1, Fault.NO_EXPECTED),
    (("1 gang", "2 gange", "3 gange", "", "5 gange"), -1, Fault.HOLE),
    (("Ringer ikke", "Ringer ikke.", "Ringer", "Ringer selv", "Ringer tit"), -1, Fault.SAME),
    (("0-1 gang", "1-2 gange", "3 gange", "4 gange", "5 gange"), -1, Fault.OVERLAP),
    (("1 gang", "2 gange", "5 gange", "6 gange", "7 gange"), -1, Fault.BETWEEN),
    (("1 gang", "3 gange", "2 gange", "4 gange", "5 gange"), -1, Fault.TURNS),
    (("2 gange i 10 minutter", "3 i 15", "4 i 20", "5 i 25", "6 i 30"), -1, Fault.SEVERAL),
    (("1 gang", "2 gange", "3 gange", "4 gange", "5 gange"), None, Fault.NO_BASE),
    (("1 gang", "2 gange", "3 gange", "4 gange", "5 gange"), 1, Fault.HIGH_BASE),
]


@pytest.mark.parametrize("words", GOOD)
def test_a_good_scale_gets_no_hint(words):
    assert scale_hints(Gas(words, base=-1)) == ()


@pytest.mark.parametrize(("words", "base", "fault"), FAULTS)
def test_what_makes_a_scale_hard_to_use_is_pointed_out(words, base, fault):
    assert [hint.fault for hint in scale_hints(Gas(words, base))] == [fault]


def test_hints_name_the_levels_and_the_number_in_doubt():
    overlap, between = scale_hints(Gas(("0-2 nætter", "2 nætter", "5 nætter", "6 nætter", "sover godt"), -1))
    assert (overlap.level, overlap.other, overlap.number) == (-1, -2, "2")
    assert (between.level, between.other, between.number) == (0, -1, "3")


def test_nothing_is_asked_for_before_somebody_writes_and_a_keeping_goal_may_start_where_it_is_to_stay():
    assert scale_hints(Gas(base=1)) == ()
    steady = Gas(("1 gang", "2 gange", "3 gange", "4 gange", "5 gange"), base=0)
    assert [hint.fault for hint in scale_hints(steady)] == [Fault.HIGH_BASE]
    assert scale_hints(steady, keeps=True) == ()


@given(st.tuples(*[st.text(max_size=30)] * 5), st.sampled_from([None, -2, 0, 2]))
def test_any_words_can_be_looked_through(words, base):
    for hint in scale_hints(Gas(words, base)):
        assert hint.level in (None, -2, -1, 0, 1, 2)


def test_numbers_are_read_as_figures_as_words_and_as_spans():
    low, high, word = spans("fra 2-3 gange til mindst 4, og aldrig")
    assert (low.low, low.high, low.counted) == (2, 3, True)
    assert (high.low, high.counted) == (4, False)
    assert (word.low, word.high) == (0, 0)
    assert spans("en ven og et kort") == ()


def test_the_distance_is_told_with_whose_the_ends_are():
    found = spread({Side.CITIZEN: 1, Side.AUTHORITY: -1, Side.PROVIDER: 1, Side.OTHERS: 2})
    assert found is not None
    assert (found.steps, found.least, found.most) == (2, (Side.AUTHORITY,), (Side.CITIZEN, Side.PROVIDER))
    assert spread({Side.CITIZEN: 1}) is None
