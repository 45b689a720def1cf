"""What is typed is told letter by letter, but the last digits of a CPR number in the making are told to nobody.

The numbers are put together while the tests run, so that none stands in the repository.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.cpr import MASK, mask
from desktop.model.held_back import HeldBack

DATE, SERIAL = "17" + "03" + "64", "2" * 4


def typed(words: str, before: str = "", after: str = "") -> list[str]:
    """Type words letter by letter into a text; give all that is told of it on the way."""
    held, told, text, cursor = HeldBack(), [], before + after, len(before)
    for letter in words:
        text, hidden = mask(text[:cursor] + letter + text[cursor:])
        cursor = text.index(MASK) + len(MASK) if hidden else cursor + 1
        told.append(held.tell(text, cursor))
    last = held.settle(text)
    return [*told, last] if last is not None else told


@pytest.mark.parametrize("gap", ["", "-", " ", " - ", ".", "–", "\n"])
@pytest.mark.parametrize(("before", "after"), [("", ""), ("Ole ", " bor her"), ("Født 1964: ", "\nog 12 timer")])
def test_no_digit_after_the_date_is_told(gap, before, after):
    told = typed(DATE + gap + SERIAL, before, after)
    assert told[-1] == before + MASK + after
    assert max(sum(letter.isdigit() for letter in text) for text in told) <= len(DATE) + 6


@pytest.mark.parametrize("number", ["17 03 64 22 22", "17.03.64-2222", "17-03-1964-2222", "170364-2A2B"])
def test_other_shapes_are_held_back_too(number):
    told = typed(number)
    assert told[-1] == MASK
    assert max(sum(letter.isdigit() for letter in text) for text in told) <= len(DATE)
    assert not any("2" in text for text in told)


def test_what_is_put_in_the_middle_of_a_number_hides_it():
    assert typed(SERIAL[:2], f"Ole {DATE}", SERIAL[2:])[-1] == f"Ole {MASK}"


@pytest.mark.parametrize("letter", [",", "k", "\n", ")"])
def test_the_next_letter_tells_what_was_no_number(letter):
    assert typed(f"{DATE}22{letter}")[-1] == f"{DATE}22{letter}"
    assert typed(f"{DATE}22{letter}")[-2] == DATE


def test_a_blank_after_it_decides_nothing_yet():
    assert typed(f"{DATE} 22 2")[-2] == f"{DATE} "


@pytest.mark.parametrize("words", ["Ring 20 30 40 50", "12.000.000 kr.", "Kl. 12.30", "CVR 99999999", "den 12.05.2026"])
def test_ordinary_numbers_come_through_whole(words):
    assert typed(words)[-1] == words


@pytest.mark.parametrize("words", ["Ring 20304050", "1234567 kr", "99999999"])
def test_what_begins_with_no_date_is_told_at_once(words):
    assert typed(words) == [words[: end + 1] for end in range(len(words))]


@given(st.text(alphabet="0123 -.\nab6", max_size=40), st.data())
def test_all_that_is_typed_is_told_in_the_end(words, data):
    cut = data.draw(st.integers(0, len(words)))
    text = mask(words)[0]
    held = HeldBack()
    told = held.tell(text, min(cut, len(text)))
    assert held.with_held(told) == text
    assert (held.settle(text) or told) == text


def test_what_others_write_meanwhile_leaves_the_held_digits_in_their_place():
    held = HeldBack()
    text = f"Ole {DATE}22 bor her"
    told = held.tell(text, text.index(" bor"))
    assert told == f"Ole {DATE} bor her"
    assert held.with_held("Se: " + told) == "Se: " + text
    assert held.with_held(told + " nu") == text + " nu"


def test_held_digits_go_with_the_date_they_belong_to():
    held = HeldBack()
    told = held.tell(f"Ole {DATE}22", len(f"Ole {DATE}22"))
    assert held.with_held("Ole ") == "Ole "
    assert held.settle("Ole ") is None
    assert held.with_held(told) == told
