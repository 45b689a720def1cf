"""The words at the door: what they are like, and how somebody may type them."""

import itertools
import re
import unicodedata

import pytest

from desktop.link.words import (
    Door,
    UnknownWords,
    Words,
    WrongCount,
    all_words,
    choose,
    read,
    spellings,
    ways_to_type,
)
from desktop.paths import resources


def test_there_are_2048_short_words_that_are_written_in_danish_letters():
    words = all_words()
    assert len(words) == len(set(words)) == 2048
    assert [word for word in words if not re.fullmatch("[a-zæøå]{3,7}", word)] == []


def test_no_word_is_a_persons_name():
    taken = set()
    for name in ("first_names.txt", "surnames.txt"):
        lines = (resources() / "guard" / name).read_text("utf-8").splitlines()
        taken |= {word.lower() for line in lines if not line.startswith(("#", "[")) for word in line.split()}
    assert len(taken) > 1_000
    assert taken & set(all_words()) == set()


def test_one_slip_never_makes_another_word_of_one():
    """A letter too few, too many, another one, or two that changed places; also without æ, ø and å."""
    forms = {form: word for word in all_words() for form in (word, *ways_to_type(word))}
    shortened: dict[str, set[str]] = {}
    for form, word in forms.items():
        for short in {form, *(form[:at] + form[at + 1 :] for at in range(len(form)))}:
            shortened.setdefault(short, set()).add(word)
    close = set()
    for words in shortened.values():
        for one, other in itertools.combinations(sorted(words), 2):
            if any(one_slip(a, b) for a in (one, *ways_to_type(one)) for b in (other, *ways_to_type(other))):
                close.add((one, other))
    assert close == set()


def one_slip(one: str, other: str) -> bool:
    if len(one) == len(other):
        at = [place for place in range(len(one)) if one[place] != other[place]]
        swapped = len(at) == 2 and at[1] == at[0] + 1 and one[at[0]] == other[at[1]] and one[at[1]] == other[at[0]]
        return len(at) <= 1 or swapped
    short, long = sorted((one, other), key=len)
    return len(long) - len(short) == 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def test_each_way_to_type_a_word_means_that_word_alone():
    ways = [way for word in all_words() for way in set(ways_to_type(word))]
    assert len(ways) == len(set(ways)) == len(spellings())


@pytest.mark.parametrize(
    "typed",
    [
        "blåbær-gøgler-måne",
        "BLÅBÆR GØGLER MÅNE",
        "  blåbær.gøgler.måne.  ",
        "blåbær,gøgler;måne!",
        "Blaabaer - Goegler - Maane",
        "blabar gogler mane",
        "blåbær\ngøgler\tmåne",
        unicodedata.normalize("NFD", "blåbær–gøgler—måne"),
        "blåbär gögler måne",
    ],
)
def test_words_may_be_typed_in_many_ways(typed, monkeypatch):
    monkeypatch.setattr("desktop.link.words.all_words", lambda: ("blåbær", "gøgler", "måne"))
    spellings.cache_clear()
    try:
        assert read(typed) == Words(("blåbær", "gøgler", "måne"))
    finally:
        spellings.cache_clear()


def test_a_word_typed_wrong_is_told_at_once_with_what_it_may_have_been():
    right = choose(Door.ROOM)
    slip = right.each[1] + "q"
    with pytest.raises(UnknownWords) as told:
        read("-".join((right.each[0], slip, right.each[2])))
    assert told.value.typed == slip
    assert told.value.near[0] == right.each[1]


@pytest.mark.parametrize("typed", ["", "   ", "12 34", "abrikos", "abrikos-adresse", "abrikos " * 4, "abrikos " * 6])
def test_too_few_or_too_many_words_open_no_door(typed):
    with pytest.raises(WrongCount):
        read(typed)


def test_three_words_open_the_room_and_five_the_facilitators_door():
    for door, count in ((Door.ROOM, 3), (Door.FACILITATOR, 5)):
        words = choose(door)
        assert len(set(words.each)) == count
        assert read(words.spoken) == words
        assert words.door is door
        assert words.secret.startswith(door.encode())
    assert len({choose(Door.ROOM) for _ in range(50)}) == 50
