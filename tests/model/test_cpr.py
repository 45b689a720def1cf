"""Personal numbers are found in every shape people write them in, and ordinary text is left alone.

The numbers are put together while the tests run, so that none stands in the repository.
"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.case import Actor, Assessment, Case
from desktop.model.cpr import MASK, WEIGHTS, find, mask, mask_case
from desktop.model.sides import Side

DAY, MONTH, YEAR, SERIAL = "17", "03", "64", "2" * 4


def with_modulus(agrees):
    """A serial number with which the number passes modulus 11, or fails it."""
    for serial in range(1000, 9999):
        digits = DAY + MONTH + YEAR + str(serial)
        if (sum(w * int(d) for w, d in zip(WEIGHTS, digits, strict=True)) % 11 == 0) == agrees:
            return str(serial)
    raise AssertionError


@pytest.mark.parametrize(
    "gap", ["", "-", " ", "–", ".", "/", "\u00a0", "\u00ad", " - ", "-\n", "\n", "\r\n    ", "\u200b", "**-"]
)
def test_number_is_masked_whatever_stands_before_its_serial(gap):
    assert mask(f"Ole ({DAY}{MONTH}{YEAR}{gap}{SERIAL}) bor her") == (f"Ole ({MASK}) bor her", 1)


@pytest.mark.parametrize("gap", [" ", "-", "\n", ".", "\u00ad", "\u2060"])
@pytest.mark.parametrize("at", range(1, 10))
def test_number_is_masked_wherever_it_is_broken_once(gap, at):
    digits = DAY + MONTH + YEAR + SERIAL
    masked, count = mask(f"nr. {digits[:at]}{gap}{digits[at:]}, tak")
    assert (masked, count) == (f"nr. {MASK}, tak", 1)


@pytest.mark.parametrize(
    "written",
    [
        f"{DAY} {MONTH} {YEAR} {SERIAL}",
        f"{DAY}.{MONTH}.{YEAR}-{SERIAL}",
        f"{DAY} {MONTH} {YEAR} {SERIAL[:2]} {SERIAL[2:]}",
        " ".join(DAY + MONTH + YEAR + SERIAL),
        " ".join(DAY + MONTH + YEAR) + " - " + " ".join(SERIAL),
        f"{DAY}{MONTH}19{YEAR}-{SERIAL}",
        f"{DAY}-{MONTH}-19{YEAR}-{SERIAL}",
        f"{DAY}{MONTH}19{YEAR}{SERIAL}",
        f"cpr{DAY}{MONTH}{YEAR}{SERIAL}",
    ],
)
def test_other_shapes_are_masked(written):
    masked, count = mask(f"Det er {written}.")
    assert count == 1
    assert masked in (f"Det er {MASK}.", f"Det er cpr{MASK}.")


@pytest.mark.parametrize("serial", ["AB12", "ab12", "9AA1"])
def test_replacement_number_with_letters_is_masked(serial):
    assert mask(f"{DAY}{MONTH}{YEAR}-{serial}") == (MASK, 1)


def test_replacement_number_with_sixty_added_to_the_day_is_masked():
    assert mask(f"{int(DAY) + 60}{MONTH}{YEAR}-{SERIAL}") == (MASK, 1)


def test_digits_of_another_script_are_masked():
    arabic = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    assert mask(f"{DAY}{MONTH}{YEAR}-{SERIAL}".translate(arabic)) == (MASK, 1)


def test_modulus_11_raises_confidence_and_never_clears():
    passing, failing = (find(f"{DAY}{MONTH}{YEAR}-{with_modulus(agrees)}") for agrees in (True, False))
    assert [hit.certain for hit in passing] == [True]
    assert [hit.certain for hit in failing] == [False]


def test_leap_day_counts_only_where_there_is_one():
    assert mask(f"29{'02'}{'64'}-{SERIAL}")[1] == 1
    assert mask(f"29{'02'}{'63'}-{SERIAL}")[1] == 0


def test_several_numbers_are_counted_and_what_is_between_stays():
    number = f"{DAY}{MONTH}{YEAR}-{SERIAL}"
    assert mask(f"{number} og 2 børn: {number}, {number}") == (f"{MASK} og 2 børn: {MASK}, {MASK}", 3)


@pytest.mark.parametrize(
    "text",
    [
        "000000-0000",
        "320164-2222",
        "011364-2222",
        "Tlf. 12 12 12 12",
        "+45 12 12 12 12 eller 12 12 12 13",
        "12.05.2026 1200",
        "12.05.26 12.30",
        "12.05.2026 til 13.06.2026",
        "12.05.26-13.05.26",
        "2026-05-12 10.30",
        "2010-2011 22 borgere",
        "1.012.701.234 kr.",
        "SEL §§ 85, 86, 141; 2800 Lyngby 12345678",
        "27.12.04-G01-5-20",
        "niveau 3 → 1 · 2 → 0",
        MASK,
    ],
)
def test_ordinary_text_is_left_alone(text):
    assert mask(text) == (text, 0)


def test_masking_twice_changes_nothing():
    once, _ = mask(f"{DAY}{MONTH}{YEAR}-{SERIAL} {DAY}{MONTH}{YEAR}{SERIAL}")
    assert mask(once) == (once, 0)


def test_every_text_of_a_case_is_masked():
    number = f"{DAY}{MONTH}{YEAR}-{SERIAL}"
    case = Case(
        id=number,
        title=number,
        persona=number,
        age=40,
        keywords=(number,),
        legal_basis=(number,),
        situation=number,
        own_words=(number,),
        actors=(Actor(number, Side.OTHERS),),
        scale=number,
        assessments=(Assessment(number, number, number, 2, 1, number, number),),
        went_wrong=number,
        questions=(number,),
        left_over=number,
        source=number,
        license=number,
    )
    masked, count = mask_case(case)
    assert count == 19
    assert number not in repr(masked)
    assert (masked.age, masked.assessments[0].level) == (40, 2)


GAPS = [
    "",
    " ",
    "-",
    ".",
    "/",
    "\u00a0",
    "\u2007",
    "\u202f",
    "\u2011",
    "\u2013",
    "\u2212",
    "\u00ad",
    "\n",
    "\r\n",
    " - ",
    "- ",
    "\t",
]
SCRIPTS = ["0123456789", "٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９", "०१२३४५६७८९"]
AROUND = ["", " ", "(", ")", "\n", "cpr ", "CPR-nr.: ", ". ", ", ", "»", "«", "\t"]


@st.composite
def numbers(draw):
    """Ten digits that begin with a date, a replacement number among them."""
    day = draw(st.dates(min_value=date(1900, 1, 1), max_value=date(2036, 12, 31)))
    replacement = draw(st.sampled_from([0, 60]))
    return f"{day.day + replacement:02}{day:%m%y}{draw(st.integers(0, 9999)):04}"


@given(numbers(), st.sampled_from(GAPS), st.sampled_from(SCRIPTS), st.sampled_from(AROUND), st.sampled_from(AROUND))
def test_any_number_is_masked_before_its_serial_in_any_script(number, gap, script, before, after):
    written = f"{number[:6]}{gap}{number[6:]}".translate(str.maketrans("0123456789", script))
    assert mask(f"{before}{written}{after}") == (f"{before}{MASK}{after}", 1)


@given(numbers(), st.sampled_from(GAPS), st.integers(1, 9))
def test_any_number_is_masked_wherever_it_is_broken(number, gap, at):
    assert mask(f"nr {number[:at]}{gap}{number[at:]}, tak")[0] == f"nr {MASK}, tak"


@given(numbers(), st.sampled_from([" ", "-", ".", "\u00a0", "/"]), st.sampled_from([" ", "-", "\u00a0", " - "]))
def test_a_date_in_three_parts_before_the_serial_is_masked(number, within, before_serial):
    written = within.join((number[:2], number[2:4], number[4:6])) + before_serial + number[6:]
    masked, count = mask(f"Født {written}.")
    assert count == 1
    assert not any(sign.isdigit() for sign in masked)


@given(numbers())
def test_a_check_sum_that_fails_clears_nothing(number):
    (hit,) = find(number)
    agrees = sum(w * int(d) for w, d in zip(WEIGHTS, number, strict=True)) % 11 == 0
    assert hit.certain == agrees


@given(st.text(alphabet="0123456789 -./\nXkr", max_size=80))
def test_what_is_masked_once_has_nothing_left_to_mask(text):
    once, _ = mask(text)
    assert mask(once) == (once, 0)


@pytest.mark.parametrize(
    "shape",
    [
        "{0}, {1}",
        "{0}:{1}",
        "{0} (-) {1}",
        "{0} løbenr. {1}",
        "|{0}|{1}|",
        "{0} | {1}",
        "1964-03-17-{1}",
        "17. marts 1964-{1}",
        "17mar64-{1}",
        "17. MARTS 64-{1}",
    ],
)
def test_a_number_whose_date_is_written_out_is_hidden(shape):
    written = shape.format("17" + "03" + "64", "2" * 4)
    hidden, count = mask(f"Ole, {written}, bor her")
    assert count == 1
    assert "2222" not in hidden
    assert hidden.startswith("Ole, ")
    assert hidden.endswith("bor her")


@pytest.mark.parametrize(
    "words",
    [
        "fra 1. januar 2024 – 2025",
        "2024-05-12 kl. 1230",
        "12. maj 2026 1230",
        "sag 990199: 1234",
        "uge 12, 2024",
        "Maj 2024-2025",
    ],
)
def test_dates_and_years_are_no_numbers(words):
    assert mask(words) == (words, 0)
