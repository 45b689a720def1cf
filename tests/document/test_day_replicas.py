"""Three laptops of facilitators who plan, seat and run one day at once: in the end all read the same."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.document.day import DayDocument
from desktop.document.people import PeopleDocument
from desktop.document.shared import Shared
from desktop.model.people import Person, Together
from desktop.model.programme import BlockKind, Screen

STEPS = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2**32)), min_size=5, max_size=40)


def start() -> bytes:
    day = DayDocument("d1")
    day.begin("Temadag", "", "social", ["Gruppe 1"])
    return day.state()


START = start()


def mingle(laptops: list[Shared], steps, act) -> None:
    """Let each laptop do things and hear some of the others', in any order and some of it twice; at last everything."""
    sent: list[bytes] = []
    for laptop in laptops:
        laptop.listen(lambda change: sent.extend(change.updates) if change.origin != "there" else None)
    for number, (who, seed) in enumerate(steps):
        chance = random.Random(seed)
        if sent and chance.random() < 0.25:
            laptops[who].merge(*chance.choices(sent, k=len(sent)))
        else:
            act(laptops[who], chance, number)
    for laptop in laptops:
        laptop.merge(*random.Random(len(sent)).sample(sent, len(sent)))


def plan(day: DayDocument, chance: random.Random, number: int) -> None:
    keys = [block.id for block in day.day.programme.blocks]
    one, at = chance.choice(keys or [""]), 1_790_000_000.0 + number
    parallel = [block.id for block in day.day.programme.tops if block.kind is BlockKind.PARALLEL]
    chance.choice(
        [
            lambda: day.blocks.add(chance.choice(list(BlockKind)), f"punkt {number}", chance.randrange(1, 90)),
            lambda: day.blocks.add(BlockKind.TALK, f"punkt {number}", inside=chance.choice([*parallel, "nowhere"])),
            lambda: day.blocks.move(one, chance.randrange(6), chance.choice([*parallel, "", ""])),
            lambda: day.blocks.set_kind(one, chance.choice(list(BlockKind))),
            lambda: day.blocks.set_screen(one, chance.choice(list(Screen))),
            lambda: day.blocks.write(one, "title", f"punkt {number}"),
            lambda: day.blocks.remove([one]),
            lambda: day.blocks.copy(one),
            lambda: day.clock.advance(at),
            lambda: day.clock.step_back(at),
            lambda: chance.choice([day.clock.pause, day.clock.resume])(at),
            lambda: day.clock.add_minutes(5, at),
            day.undo,
            day.redo,
        ]
    )()


def seat(people: PeopleDocument, chance: random.Random, number: int) -> None:
    keys = [person.id for person in people.people.people]
    one, other = chance.choice(keys or [""]), chance.choice(keys or [""])
    chance.choice(
        [
            lambda: people.add_all([Person("", f"Nr. {number}"), Person("", f"Nr. {number}b")]),
            lambda: people.seat_all(chance.choice([1, 2]), {key: f"g{chance.randrange(3)}" for key in keys}),
            lambda: people.lock(1, one, locked=chance.random() < 0.5),
            lambda: people.tie(one, other, chance.choice([*Together, None])),
            lambda: people.write(one, "role", f"rolle {number}"),
            lambda: people.set_away(one, away=chance.random() < 0.5),
            lambda: people.remove([one]),
            people.undo,
            people.redo,
        ]
    )()


@settings(max_examples=15, deadline=None)
@given(STEPS)
def test_three_who_plan_and_run_one_day_agree(steps):
    laptops = [DayDocument("d1", [START]) for _ in range(3)]
    mingle(laptops, steps, plan)
    assert laptops[0].day == laptops[1].day == laptops[2].day
    assert DayDocument("d1", [laptops[0].state()]).day == laptops[0].day
    programme = laptops[0].day.programme
    inside = [block for top in programme.tops for block in programme.beside(top.id)]
    assert len(programme.tops) + len(inside) == len(programme.blocks), "every block is seen somewhere"


@settings(max_examples=15, deadline=None)
@given(STEPS)
def test_three_who_seat_people_agree(steps):
    laptops = [PeopleDocument() for _ in range(3)]
    mingle(laptops, steps, seat)
    assert laptops[0].people == laptops[1].people == laptops[2].people
    assert PeopleDocument([laptops[0].state()]).people == laptops[0].people
