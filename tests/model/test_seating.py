"""People mixed into groups by the rules, and what happens when somebody comes late, leaves or is dragged."""

import random
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.balance import Deal, balance, deal_cases, effect_of
from desktop.model.people import MIXED, Pair, Person, Together
from desktop.model.seating import mix, seat_late
from desktop.model.seating_rules import Rule, Seated, broken_rules
from desktop.model.sides import Side

M, L, A = Side.AUTHORITY, Side.PROVIDER, Side.OTHERS
MUST, MUST_NOT = Together.MUST, Together.MUST_NOT
TEN = [f"g{number}" for number in range(10)]


def sixty() -> list[Person]:
    """The example of the handbook: 22 from authority, 36 from providers, 2 from elsewhere."""
    sides = [M] * 22 + [L] * 36 + [A] * 2
    roles = ["rådgiver", "visitator", "pædagog", "sosu", "leder"]
    return [
        Person(f"p{n}", f"Person {n}", side, roles[n % 5], f"{side.letter}{n % (4 if side is M else 8)}", n % 9 == 4)
        for n, side in enumerate(sides)
    ]


def crowd(number: int, chance: random.Random) -> list[Person]:
    units = [f"enhed {n}" for n in range(max(2, number // chance.choice([5, 8, 12])))]
    return [
        Person(
            f"p{n}",
            side=chance.choices([M, L, A], [22, 36, 2])[0],
            role=chance.choice(["rådgiver", "pædagog", "sosu", ""]),
            unit=chance.choice([*units, ""]),
            is_leader=chance.random() < 0.08,
        )
        for n in range(number)
    ]


def test_sixty_people_sit_at_ten_tables_of_six_with_both_sides_at_each():
    people = sixty()
    seating = mix(people, TEN)
    assert seating.broken == ()
    sizes = Counter(seating.seats.values())
    assert set(sizes.values()) == {6}
    authority = Counter(seating.seats[person.id] for person in people if person.side is M)
    assert sorted(authority.values()) == [2] * 8 + [3] * 2
    assert mix(people, TEN, seed=0) == seating
    assert mix(people, TEN, seed=1).seats != seating.seats


def test_the_second_round_brings_new_people_together():
    people = sixty()
    first = mix(people, TEN)
    second = mix(people, TEN, met=[first.seats], seed=2)
    again = [
        (one.id, other.id)
        for n, one in enumerate(people)
        for other in people[n + 1 :]
        if first.seats[one.id] == first.seats[other.id] and second.seats[one.id] == second.seats[other.id]
    ]
    assert again == []
    assert second.broken == ()


def test_who_must_and_must_not_sit_together_comes_before_everything():
    people = sixty()
    pairs = [Pair("p0", "p40", MUST), Pair("p40", "p41", MUST), Pair("p1", "p2", MUST_NOT)]
    seats = mix(people, TEN, pairs=pairs).seats
    assert seats["p0"] == seats["p40"] == seats["p41"]
    assert seats["p1"] != seats["p2"]


def test_those_who_are_locked_stay_and_the_others_are_spread_around_them():
    people = sixty()
    stay = {"p0": "g3", "p1": "g3", "p30": "g3", "p31": "g7"}
    seats = mix(people, TEN, locked=stay).seats
    assert {person: seats[person] for person in stay} == stay
    assert set(Counter(seats.values()).values()) == {6}


def test_a_rule_that_cannot_be_kept_is_named_with_its_group_and_people():
    people = [Person("m", side=M, unit="Voksen"), *(Person(f"l{n}", side=L, unit="Huset") for n in range(7))]
    seating = mix(people, ["g1", "g2"])
    missing = [broken for broken in seating.broken if broken.rule is Rule.SIDE_MISSING]
    (without,) = {"g1", "g2"} - {seating.seats["m"]}
    assert [(broken.groups, broken.side) for broken in missing] == [((without,), M)]
    crowded = [broken for broken in seating.broken if broken.rule is Rule.UNIT]
    assert {person for broken in crowded for person in broken.people} == {f"l{n}" for n in range(7)}
    assert [broken.rule for broken in seating.broken] == sorted(
        (broken.rule for broken in seating.broken), key=list(Rule).index
    )


def test_nobody_sits_with_their_own_leader_where_there_is_another_table():
    people = [Person("chef", side=M, unit="Team Nord", is_leader=True)]
    people += [Person(f"m{n}", side=M, unit=" team nord ") for n in range(5)]
    people += [Person(f"l{n}", side=L, unit=f"Hus {n}") for n in range(12)]
    seats = mix(people, ["g1", "g2", "g3"]).seats
    both = {person: group for person, group in seats.items() if person.startswith("m") and group == seats["chef"]}
    assert both == {}
    moved = {**seats, "m0": seats["chef"]}
    broken = broken_rules(Seated(people, ["g1", "g2", "g3"], moved))
    assert [each.people for each in broken if each.rule is Rule.LEADER] == [("chef", "m0")]


def test_a_late_comer_gets_a_seat_and_nobody_else_moves():
    people = [*sixty(), Person("late", side=M, unit="Nyt team")]
    seats = dict(mix(people[:-1], TEN).seats)
    for gone in [person for person in seats if seats[person] == "g4"][:2]:
        del seats[gone]
    assert seat_late(people, TEN, seats, "late") == "g4"
    assert seat_late(people, [], seats, "late") == ""
    assert seat_late(people, TEN, seats, "nobody") == ""


def test_dragging_somebody_tells_what_it_would_do_to_both_groups():
    people = [Person("m", side=M), Person("n", side=M), Person("l", side=L), Person("k", side=L)]
    seated = Seated(people, ["g1", "g2"], {"m": "g1", "l": "g1", "n": "g2", "k": "g2"})
    effect = effect_of(seated, "m", "g2")
    named = [(each.rule, each.groups) for each in effect.breaks]
    assert named == [(Rule.SIDE_MISSING, ("g1",)), (Rule.SIZE, ("g1", "g2"))]
    moved = Seated(people, ["g1", "g2"], {**seated.seats, "m": "g2"})
    assert [each.rule for each in effect_of(moved, "m", "g1").mends] == [Rule.SIDE_MISSING, Rule.SIZE]
    found = balance([people[0], Person("x", side=L, unit="Huset ", role="pædagog", is_leader=True)])
    assert (found.size, found.sides, found.units, found.leaders) == (2, {M: 1, L: 1}, {"Huset": 1}, 1)


@pytest.mark.parametrize(
    ("deal", "expected"),
    [(Deal.SAME, "aaaaaa"), (Deal.SPREAD, "abcabc"), (Deal.NEIGHBOURS, "aabbcc")],
)
def test_cases_are_given_to_all_spread_or_to_neighbours(deal, expected):
    assert "".join(deal_cases(TEN[:6], "abc", deal).values()) == expected
    assert deal_cases(TEN, [], deal) == {}


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 200), st.integers(1, 40))
def test_any_people_sit_somewhere_in_even_groups_and_the_same_seed_says_the_same(seed, number, tables):
    chance = random.Random(seed)
    people = crowd(number, chance)
    groups = [f"g{n}" for n in range(tables)]
    ids = [person.id for person in people]
    pairs = [Pair(chance.choice(ids), chance.choice(ids), chance.choice(list(Together))) for _ in range(number // 9)]
    stay = {chance.choice(ids): chance.choice(groups) for _ in range(chance.choice([0, 0, 3]))}
    seating = mix(people, groups, pairs=pairs, locked=stay, seed=seed)
    assert mix(people, groups, pairs=pairs, locked=stay, seed=seed) == seating
    assert seating.seats.keys() == set(ids)
    assert all(seating.seats[person] == group for person, group in stay.items())
    sizes = [list(seating.seats.values()).count(group) for group in groups]
    assert max(sizes) - min(sizes) <= 1 or stay
    for side in MIXED:
        enough = sum(person.side is side for person in people) >= tables
        if enough and not pairs and not stay:
            assert not [each for each in seating.broken if each.rule is Rule.SIDE_MISSING and each.side is side]


def test_two_hundred_people_are_seated_twice_and_no_table_lacks_a_side():
    chance = random.Random(8)
    people, groups = crowd(200, chance), [f"g{n}" for n in range(33)]
    first = mix(people, groups)
    second = mix(people, groups, met=[first.seats])
    assert {each.rule for each in (*first.broken, *second.broken)} <= {Rule.SIDE_ALONE, Rule.UNIT, Rule.ROLE, Rule.MET}
