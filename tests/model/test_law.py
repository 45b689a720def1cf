"""Law references are found in the ways people write them, and sorted as people sort them."""

import random
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.model.law import Law, law_names, natural_order

WRITTEN = (
    "SEL",
    "SUL",
    "ABL",
    "ældreloven",
    "serviceloven",
    "stk. 1",
    "nr. 3",
    " og ",
    "i",
    "til",
    "timer",
    "85",
    "999",
)
SIGNS = st.sampled_from((*WRITTEN, *"§ 0ab–-/,.;()²٣→\n"))


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("SEL §§ 85, 99, 101, 141", "SEL § 85|SEL § 99|SEL § 101|SEL § 141"),
        ("SEL §§ 85 og 141", "SEL § 85|SEL § 141"),
        ("SEL §§ 85 og 141 for borgere", "SEL § 85|SEL § 141"),
        ("SEL § 85 og 141", "SEL § 85|SEL § 141"),
        ("SEL §§ 83 a, 83 b og 84", "SEL § 83 a|SEL § 83 b|SEL § 84"),
        ("§ 83 a", "SEL § 83 a"),
        ("§83a", "SEL § 83 a"),
        ("§ 83 A", "SEL § 83 a"),
        ("serviceloven § 85", "SEL § 85"),
        ("Servicelovens § 85", "SEL § 85"),
        ("lov om social service § 85", "SEL § 85"),
        ("LSS § 85", "SEL § 85"),
        ("paragraf 85", "SEL § 85"),
        ("SEL 85 og 141", "SEL § 85|SEL § 141"),
        ("SUL § 140", "SUL § 140"),
        ("SUL § 140, SEL §§ 85, 86, 141", "SEL § 85|SEL § 86|SEL § 141|SUL § 140"),
        ("SUL § 119 m.v. og § 140", "SUL § 119|SUL § 140"),
        ("ABL § 105", "ABL § 105"),
        ("§§ 103/104", "SEL § 103|SEL § 104"),
        ("§§ 82 a–d", "SEL § 82 a|SEL § 82 b|SEL § 82 c|SEL § 82 d"),
        ("§§ 107-110", "SEL § 107|SEL § 108|SEL § 109|SEL § 110"),
        ("ældreloven", "Ældreloven"),
        ("ældreloven § 10", "Ældreloven § 10"),
        ("SEL § 108 → ABL § 105 og SEL § 85", "SEL § 85|SEL § 108|ABL § 105"),
        ("SEL § 107 (midlertidigt ophold), § 85, § 141", "SEL § 85|SEL § 107|SEL § 141"),
        ("SEL § 83, stk. 1, nr. 3, og § 86", "SEL § 83|SEL § 86"),
        ("§ 85 i serviceloven og § 140 i sundhedsloven", "SEL § 85|SUL § 140"),
        ("Retssikkerhedsloven §§ 1, 5", "Retssikkerhedsloven § 1|Retssikkerhedsloven § 5"),
        ("Officialprincippet", "Officialprincippet"),
        ("SEL", "SEL"),
        ("Efter ældreloven. Desuden § 85", "SEL § 85|Ældreloven"),
    ],
)
def test_references_are_found(written, names):
    assert law_names([written]) == tuple(names.split("|"))


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("§ 85, 3 timer om ugen", ("SEL § 85",)),
        ("SEL § 85, 12 timer om ugen", ("SEL § 85",)),
        ("§ 85 i hjemmet", ("SEL § 85",)),
        ("§ 85, 12. maj 2026", ("SEL § 85",)),
        ("§ 85 og 2 gange om ugen", ("SEL § 85",)),
        ("SEL § 83 a. Fra 1. juli 2025", ("SEL § 83 a",)),
        ("§ 19", ()),
        ("beskæftigelseslovgivning", ()),
        ("evt. værgemål", ()),
        ("§", ()),
        ("§ 2025", ()),
        ("Anselig 85", ()),
        ("et lab 100", ()),
        ("", ()),
    ],
)
def test_what_is_no_reference_is_none(written, names):
    assert law_names([written]) == names


def test_a_law_does_not_carry_over_from_one_text_to_the_next():
    assert law_names(["SUL § 140", "§ 85"]) == ("SEL § 85", "SUL § 140")


def test_a_law_named_alone_gives_way_to_its_paragraphs():
    assert law_names(["serviceloven", "SEL § 85"]) == ("SEL § 85",)


def test_references_are_sorted_as_people_sort_them():
    names = ["SEL § 83", "SEL § 83 a", "SEL § 85", "SEL § 101", "SUL § 140", "ABL § 105", "Ældreloven", "Anden lov § 3"]
    mixed = random.Random(1).sample(names, len(names))
    assert sorted(mixed, key=natural_order) == names


@pytest.mark.parametrize(
    ("valid_from", "valid_to", "valid"),
    [
        (None, None, (True, True, True)),
        (date(2025, 7, 1), None, (False, True, True)),
        (None, date(2025, 7, 1), (True, True, False)),
    ],
)
def test_a_law_holds_from_its_first_day_to_its_last(valid_from, valid_to, valid):
    law = Law("SEL", "83 b", "Madservice", valid_from=valid_from, valid_to=valid_to)
    days = (date(2025, 6, 30), date(2025, 7, 1), date(2025, 7, 2))
    assert tuple(map(law.valid_on, days)) == valid
    assert law.short == "SEL § 83 b"


@given(st.lists(st.text() | st.lists(SIGNS).map("".join), max_size=3))
@example(["SEL §" + " " * 50_000])
@example(["§§ " + "85, " * 5_000])
@example(["§§ 82 a" + "–a" * 5_000])
def test_no_text_breaks_the_reading_and_its_names_read_as_themselves(texts):
    names = law_names(texts)
    assert sorted(set(names), key=natural_order) == list(names)
    for name in names:
        assert law_names([name]) == (name,)


@given(st.lists(st.integers(81, 150), min_size=1, max_size=6), st.sampled_from([", ", " og ", "/", ","]))
def test_every_number_after_the_sign_is_read(numbers, between):
    written = "SEL §§ " + between.join(map(str, numbers))
    assert law_names([written]) == tuple(f"SEL § {number}" for number in sorted(set(numbers)))
