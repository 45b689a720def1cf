"""The programme of a day, and the day while it runs, as the day's document holds them."""

import pytest

from desktop.document.day import DayDocument
from desktop.model.elastic import propose_minutes
from desktop.model.programme import Allowed, Block, BlockKind, Opens, Programme, Screen
from desktop.model.pulse import Pulse
from tests.document.conftest import meet

TALK, LUNCH, PARALLEL = BlockKind.TALK, BlockKind.LUNCH, BlockKind.PARALLEL
AT = 1_790_000_000.0


@pytest.fixture
def day() -> DayDocument:
    document = DayDocument("d1")
    document.begin("Temadag", "2026-05-12", "social", ["Gruppe 1"])
    return document


def titles(day: DayDocument, inside: str = "") -> list[str]:
    programme = day.day.programme
    return [block.title for block in (programme.beside(inside) if inside else programme.tops)]


def filled(day: DayDocument, *names: str) -> list[str]:
    return [day.blocks.add(TALK, name, 20) for name in names]


def test_a_day_from_before_there_were_programmes_has_an_empty_one(day):
    assert day.day.programme == Programme()
    assert not day.day.clock.started


def test_blocks_are_put_in_moved_and_taken_out_each_as_one_step(day):
    filled(day, "Velkomst", "Oplæg", "Plenum")
    lunch = day.blocks.add(LUNCH, "Frokost", 45, index=2)
    assert titles(day) == ["Velkomst", "Oplæg", "Frokost", "Plenum"]
    day.blocks.move(lunch, 0)
    assert titles(day) == ["Frokost", "Velkomst", "Oplæg", "Plenum"]
    day.blocks.move(lunch, 3)
    assert titles(day)[-1] == "Frokost"
    day.undo()
    day.blocks.remove([lunch])
    assert titles(day) == ["Velkomst", "Oplæg", "Plenum"]
    day.undo()
    assert titles(day)[0] == "Frokost"
    copy = day.blocks.copy(lunch)
    assert titles(day) == ["Frokost", "Frokost", "Velkomst", "Oplæg", "Plenum"]
    assert copy not in ("", lunch)


def test_everything_about_a_block_is_written_and_read(day):
    (key,) = filled(day, "Casearbejde")
    for name in ("title", "goal", "instructions", "method", "materials", "roles", "prompts"):
        day.blocks.write(key, name, f"{name} æøå")
    day.blocks.set_kind(key, BlockKind.GROUP_WORK)
    day.blocks.set_minutes(key, 70)
    day.blocks.set_shortest(key, 50)
    day.blocks.set_screen(key, Screen.TIMER)
    day.blocks.set_opens(key, Opens.IDEAL)
    day.blocks.set_allowed(key, Allowed.COMMENT)
    day.blocks.set_template(key, "young")
    block = day.day.programme.block(key)
    assert (block.kind, block.minutes, block.shortest) == (BlockKind.GROUP_WORK, 70, 50)
    assert (block.screen, block.opens, block.allowed, block.template) == (
        Screen.TIMER,
        Opens.IDEAL,
        Allowed.COMMENT,
        "young",
    )
    assert (block.title, block.goal, block.prompts) == ("title æøå", "goal æøå", "prompts æøå")
    assert DayDocument("d1", [day.state()]).day.programme == day.day.programme
    day.blocks.write(key, "title", "CPR 010190-1234")
    assert "1234" not in day.day.programme.block(key).title
    day.blocks.set_minutes(key, -5)
    assert day.day.programme.block(key).minutes == 1


def test_blocks_run_side_by_side_and_leave_with_the_one_that_holds_them(day):
    (talk,) = filled(day, "Oplæg")
    both = day.blocks.add(PARALLEL, "To spor")
    young = day.blocks.add(BlockKind.GROUP_WORK, "Unge", 40, inside=both)
    day.blocks.add(BlockKind.GROUP_WORK, "Ældre", 55, inside=both)
    group = day.day.groups[0].id
    day.blocks.set_groups(young, [group])
    assert titles(day, both) == ["Unge", "Ældre"]
    assert day.day.programme.minutes_of(day.day.programme.block(both)) == 55
    day.blocks.move(talk, 0, both)
    assert titles(day, both) == ["Oplæg", "Unge", "Ældre"]
    day.blocks.move(both, 0, both)
    assert titles(day) == ["To spor"], "nothing goes inside itself"
    copy = day.blocks.copy(both)
    assert titles(day, copy) == titles(day, both)
    day.blocks.remove([both])
    assert titles(day) == ["To spor"]
    day.undo()
    assert titles(day, both) == ["Oplæg", "Unge", "Ældre"]
    day.blocks.set_kind(both, TALK)
    assert set(titles(day)) == {"To spor", "Oplæg", "Unge", "Ældre"}, "what it held is seen among the others"


def test_a_ready_programme_takes_the_place_of_the_one_there_was_as_one_step(day):
    filled(day, "Gammel")
    ready = Programme(
        (
            Block("a", BlockKind.WELCOME, "Velkomst", 10, goal="At komme i gang"),
            Block("b", PARALLEL, "To spor", 10),
            Block("c", BlockKind.GROUP_WORK, "Spor 1", 30, inside="b"),
        ),
        "Temaeftermiddag",
        12 * 60,
    )
    made = day.blocks.fill(ready)
    assert titles(day) == ["Velkomst", "To spor"]
    assert titles(day, made["b"]) == ["Spor 1"]
    assert (day.day.programme.title, day.day.programme.begins) == ("Temaeftermiddag", 720)
    day.undo()
    assert (titles(day), day.day.programme.title, day.day.programme.begins) == (["Gammel"], "", 540)


def test_the_day_runs_and_a_crash_changes_nothing(day):
    first, second = filled(day, "Velkomst", "Oplæg")
    day.clock.advance(AT)
    day.clock.pause(AT + 60)
    day.clock.resume(AT + 300)
    day.clock.advance(AT + 600)
    day.clock.add_minutes(5, AT + 601)
    again = DayDocument("d1", [day.state()]).day.clock
    assert again == day.day.clock
    assert (again.block, again.running, again.since, again.spent[first]) == (second, True, AT + 600, 360)
    assert again.lengths == {second: 25}
    day.clock.step_back(AT + 700)
    assert (day.day.clock.block, day.day.clock.spent) == (first, {first: 360, second: 100})
    day.clock.start_over()
    assert day.day.clock == DayDocument("d2").day.clock


def test_undoing_something_else_never_moves_the_day(day):
    _, second = filled(day, "Velkomst", "Oplæg")
    day.blocks.set_minutes(second, 30)
    day.clock.advance(AT)
    day.clock.advance(AT + 60)
    day.undo()
    assert day.day.programme.block(second).minutes == 20
    assert day.day.clock.block == second


def test_an_elastic_proposal_is_taken_and_taken_back_as_one_step(day):
    keys = filled(day, "Velkomst", "Oplæg", "Plenum")
    day.clock.advance(AT)
    proposal = propose_minutes(day.day.programme, day.day.clock, 10)
    day.clock.set_lengths(proposal.lengths())
    assert day.day.clock.lengths == {keys[1]: 15, keys[2]: 15}
    assert day.day.programme.block(keys[1]).minutes == 20, "what was planned stays"
    day.undo()
    assert day.day.clock.lengths == {}


def test_a_clock_that_was_set_is_made_good_in_the_document(day):
    filled(day, "Velkomst")
    day.clock.advance(AT)
    day.clock.follow(Pulse(AT + 60, 10.0), Pulse(AT + 61, 11.0))
    assert day.day.clock.since == AT
    day.clock.follow(Pulse(AT + 61, 11.0), Pulse(AT + 3661, 11.0))
    assert day.day.clock.since == AT + 3600


def test_two_facilitators_who_press_at_once_agree_on_where_the_day_is(day):
    keys = filled(day, "A", "B", "C")
    day.clock.advance(AT)
    other = DayDocument("d1", [day.state()])
    day.clock.advance(AT + 60)
    other.clock.pause(AT + 61)
    other.blocks.write(keys[2], "title", "Fra den anden")
    meet(day, other)
    assert day.day.clock == other.day.clock
    assert (day.day.clock.block, day.day.clock.running) in [(keys[0], False), (keys[1], True)]
    assert titles(day) == titles(other) == ["A", "B", "Fra den anden"]


def test_nonsense_from_elsewhere_reads_as_something_that_works(day):
    (key,) = filled(day, "Oplæg")
    with day.edit():
        entity = day.root("blocks")[key]
        entity["minutes"], entity["kind"], entity["pos"], entity["shortest"] = 1e9, 7, f"{key}|5", "x"
        day.root("blocks")["bad"] = "no map"
        day.root("meta")["begins"], day.root("meta")["booked"] = -1.0, "now"
        day.root("clock")["at"] = "running|nan|"
        day.root("clock")[f"spent|{key}"], day.root("clock")["length|x"] = float("inf"), True
    block = day.day.programme.block(key)
    assert (block.minutes, block.kind, block.inside, block.shortest) == (600, TALK, "", None)
    assert (day.day.programme.begins, day.day.programme.booked_until) == (540, None)
    assert (day.day.clock.block, day.day.clock.running, day.day.clock.lengths) == ("", False, {})
    day.blocks.move("nowhere", 3)
    day.blocks.write("nowhere", "title", "x")
    day.clock.go_to("nowhere", AT)
    assert len(day.day.programme.blocks) == 1
