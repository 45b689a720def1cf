"""The process plan: handovers taken along as one step each, remembered, undone, and written by several at once."""

import pytest

from desktop.document.board import BoardDocument
from desktop.document.process import ProcessDocument, process_start
from desktop.document.template import board_start
from desktop.model.agreement import Agreements
from desktop.model.journey import Board
from desktop.model.kinds import JourneyKind
from desktop.model.process import Gathered
from desktop.model.process_gathering import gather
from desktop.model.process_plan import draft_of, is_taken, planned
from desktop.model.sides import Side
from tests.document.conftest import meet

IDEAL = JourneyKind.IDEAL


@pytest.fixture
def plan(templates) -> ProcessDocument:
    return ProcessDocument([process_start(templates["social"])])


@pytest.fixture
def groups(templates) -> dict[str, BoardDocument]:
    """Two groups: both send the order, one sends a status from where the order was received."""
    made = {name: BoardDocument([board_start(templates["social"])]) for name in ("g1", "g2")}
    for board in made.values():
        sends = board.add_card(IDEAL, "ideal.authority", "ideal.3", text="Sender bestilling")
        takes = board.add_card(IDEAL, "ideal.provider", "ideal.4", text="Læser bestilling")
        board.write_card(sends, "who", "Visitator")
        board.write_link(link := board.add_link(sends, takes), "what", "Bestilling med mål")
        board.write_link(link, "deadline", "3 dage")
    reads = board.add_card(IDEAL, "ideal.authority", "ideal.6", text="Læser status")
    board.write_link(board.add_link(takes, reads), "what", "Status")
    return made


def of(groups: dict[str, BoardDocument]) -> tuple[Gathered, ...]:
    phases = [phase.title for phase in board_of(groups).journey(IDEAL).phases]
    return gather({name: board.board for name, board in groups.items()}, Agreements(), phases)


def board_of(groups: dict[str, BoardDocument]) -> Board:
    return next(iter(groups.values())).board


def drafts(groups, plan):
    return [draft_of(each, plan.plan) for each in of(groups)]


def rows(plan: ProcessDocument) -> list[tuple[object, ...]]:
    return [(each.number, each.link.what, each.giver, each.taker, each.lacks) for each in planned(plan.plan)]


def test_it_begins_alike_on_every_laptop_with_a_lane_for_each_side_and_the_phases_of_the_day(templates, plan):
    other = ProcessDocument([process_start(templates["social"])])
    card = plan.add_card(JourneyKind.PROCESS, "process.authority", "process.2", text="Ringer")
    other.merge(plan.state())
    plan.merge(other.state())
    assert other.board == plan.board
    assert plan.plan.cards[card].text == "Ringer"
    assert [lane.side for lane in plan.plan.lanes] == [
        Side.CITIZEN,
        Side.RELATIVES,
        Side.PROVIDER,
        Side.AUTHORITY,
        Side.OTHERS,
        Side.ARTEFACTS,
    ]
    assert [phase.title for phase in plan.plan.phases] == list(templates["social"].phases)


def test_handovers_are_taken_along_whole_as_one_step_and_remembered(groups, plan):
    order, status = drafts(groups, plan)
    plan.take([order])
    (only,) = planned(plan.plan)
    sender = plan.plan.cards[only.link.source]
    assert (sender.text, sender.who, sender.place.cell) == (
        "Sender bestilling",
        "Visitator",
        ("process.authority", "process.3"),
    )
    assert (only.link.what, only.link.deadline, only.sides) == (
        "Bestilling med mål",
        "3 dage",
        (Side.AUTHORITY, Side.PROVIDER),
    )
    assert [is_taken(each, plan.taken) for each in of(groups)] == [True, False]
    plan.undo()
    assert (planned(plan.plan), plan.plan.cards, plan.taken) == ((), {}, {})
    assert not plan.can_undo
    plan.redo()
    plan.take([order, status])
    assert rows(plan) == [
        (1, "Bestilling med mål", "Sender bestilling", "Læser bestilling", ("who",)),
        (2, "Status", "Læser bestilling", "Læser status", ("deadline", "who")),
    ]


def test_a_handover_that_is_deleted_in_the_plan_can_be_taken_again(groups, plan):
    (link,) = plan.take(drafts(groups, plan)[:1])
    plan.remove_link(link)
    assert plan.taken == {}
    plan.take(drafts(groups, plan)[:1])
    assert len(plan.plan.cards) == 2, "its steps are still there"
    assert [each.link.id for each in planned(plan.plan)] == [*set(plan.taken.values())]


def test_two_facilitators_take_along_at_once_and_nothing_is_lost(groups, plan):
    other = ProcessDocument([plan.state()])
    order, status = drafts(groups, plan)
    plan.take([order])
    other.take([status])
    meet(plan, other)
    assert rows(plan) == rows(other)
    assert {what for _, what, *_ in rows(plan)} == {"Bestilling med mål", "Status"}
    other.undo()
    meet(plan, other)
    assert [what for _, what, *_ in rows(plan)] == ["Bestilling med mål"]


def test_what_a_stranger_writes_among_the_marks_is_read_as_nothing(plan):
    plan.root("meta")["taken|g|x"] = {"a": 1.0}
    plan.root("meta")["taken|g|y"] = "gone"
    again = ProcessDocument([plan.state()])
    assert (again.taken, again.plan.lanes) == ({}, plan.plan.lanes)
