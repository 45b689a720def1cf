"""What is invented is of the same kind, is the same again, and is nobody's in the case."""

import pytest

from desktop.guard.inventing import propose
from desktop.model.case import Case
from desktop.model.privacy import Sort, Subject


def case_of(text):
    return Case(id="c", title="T", situation=text)


@pytest.mark.parametrize("key", ["birthe", "fatima", "jonas", "yusuf", "agnieszka", "noah", "aviaja", "mehmet"])
def test_a_name_is_of_the_same_sex_origin_and_time(guard, key):
    name = propose(case_of("Her er ingen."), Subject(Sort.NAME, key), (), guard)
    assert guard.lists.first_names[name.lower()] == guard.lists.first_names[key]
    assert name.lower() != key
    assert name.lower() not in guard.lists.doubtful_first_names


def test_the_same_is_proposed_again_and_never_twice_for_two(guard):
    case = case_of("Birthe og Inger.")
    birthe, inger = Subject(Sort.NAME, "birthe"), Subject(Sort.NAME, "inger")
    first = propose(case, birthe, (), guard)
    assert propose(case, birthe, (), guard) == first
    assert propose(case, inger, (first,), guard) != first
    assert propose(case, birthe, (first,), guard) != first


def test_nothing_is_proposed_that_is_in_the_case(guard):
    subject = Subject(Sort.NAME, "birthe")
    text = ""
    for _ in range(50):
        name = propose(case_of(text), subject, (), guard)
        assert name not in text
        text += f" {name}s hund."


def test_a_family_keeps_one_surname(guard):
    case = case_of("Karen Holm og Ole Holm.")
    karen = propose(case, Subject(Sort.NAME, "karen holm"), (), guard)
    ole = propose(case, Subject(Sort.NAME, "ole holm"), (karen,), guard)
    assert karen.split()[-1] == ole.split()[-1] != "Holm"
    assert karen.split()[0] != ole.split()[0]


@pytest.mark.parametrize(
    ("sort", "key", "expected"),
    [
        (Sort.PHONE, "40123456", "00 00 00 00"),
        (Sort.EMAIL, "a@b.dk", "navn@eksempel.dk"),
        (Sort.ADDRESS, "nørregade 12", "Elmevej 1, 0000 Elmekær"),
        (Sort.JOURNAL, "jnr20191234", "sag 1"),
        (Sort.DATE, "1987-03-12", "i 1980'erne"),
        (Sort.DATE, "2024-04-03", "i foråret 2024"),
        (Sort.DATE, "-12-24", "i vinteren"),
    ],
)
def test_numbers_places_and_dates_become_harmless(guard, sort, key, expected):
    case = case_of("Her er ingen.")
    assert propose(case, Subject(sort, key), (), guard) == expected
    assert guard.examine_text(f"Der står tlf. {expected} her") == ()


def test_a_second_one_is_another(guard):
    case = case_of("Her er ingen.")
    for sort in (Sort.PHONE, Sort.EMAIL, Sort.ADDRESS, Sort.JOURNAL, Sort.PLATE):
        first = propose(case, Subject(sort, "nørregade 1"), (), guard)
        second = propose(case, Subject(sort, "nørregade 2"), (first,), guard)
        assert first != second
        assert guard.examine_text(f"Der står {second} her") == ()


@pytest.mark.parametrize("key", ["vejle", "solgården", "nørregade", "mk", "xqzia", "holm", "hussein"])
def test_there_is_something_for_everything(guard, key):
    for sort in Sort:
        if sort is not Sort.DATE:
            assert propose(case_of("Her er ingen."), Subject(sort, key)) != ""
