"""Three laptops that drag, cut, paste, duplicate and undo in any order: in the end all read the same board.

And each drop lies where its preview said it would.
"""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.canvas.landing import carry, land, landing
from desktop.document.many import Seed
from desktop.document.template import board_start
from desktop.exchange.pasted_table import read_tabbed
from desktop.exchange.table_plan import guess, lay_out_table, plan
from desktop.layout.journey import lay_out
from desktop.model.clipping import Clipping, clip, read, write
from desktop.model.clipping_places import places
from desktop.model.clipping_text import as_text
from desktop.model.journey import Journey
from desktop.model.kinds import JourneyKind
from desktop.model.template import load_templates
from tests.document.test_replicas import LAPTOPS, Laptop, Room, fresh

GESTURES = (
    ["add"] * 5
    + ["drag"] * 6
    + ["carry"] * 3
    + ["copy"] * 3
    + ["paste"] * 5
    + ["cut", "duplicate", "duplicate", "remove", "table", "table"]
    + ["undo"] * 5
    + ["redo"] * 2
    + ["deliver"] * 6
)
STEPS = st.lists(
    st.tuples(st.sampled_from(GESTURES), st.integers(0, LAPTOPS - 1), st.integers(0, 2**32)), min_size=5, max_size=40
)
MOST = 60
"""Cards; a board that doubles at every paste would only take time."""


def as_it_is(context: str, text: str) -> str:
    return text


@pytest.fixture(scope="module")
def grid() -> bytes:
    template = load_templates(Path(__file__).parents[2] / "resources")["social"]
    return board_start(template)


def act(room: Room, clipboards: dict[int, Clipping], gesture: str, number: int, chance: random.Random) -> None:
    laptop = room.laptops[number]
    kind = chance.choice([JourneyKind.AS_IS, JourneyKind.AS_IS, JourneyKind.IDEAL])
    journey = laptop.board.board.journey(kind)
    some = chance.sample(sorted(journey.cards), k=min(len(journey.cards), chance.randint(1, 4)))
    cell = (chance.choice(journey.lanes).id, chance.choice(journey.phases).id)
    match gesture:
        case "add":
            laptop.board.add_card(kind, *cell, index=chance.choice([None, 0]), text=room.type(laptop))
        case "undo" | "redo":
            room.undo(laptop, again=gesture == "redo")
        case "deliver":
            room.deliver(laptop, chance)
        case "paste" if id(laptop) in clipboards and len(journey.cards) < MOST:
            paste(laptop, kind, clipboards[id(laptop)], chance.choice([None, cell]))
        case "table" if id(laptop) in clipboards and len(journey.cards) < MOST:
            paste_table(laptop, kind, clipboards[id(laptop)], cell)
        case _ if some:
            act_on_cards(laptop, clipboards, gesture, journey, some, chance)


def act_on_cards(
    laptop: Laptop,
    clipboards: dict[int, Clipping],
    gesture: str,
    journey: Journey,
    some: list[str],
    chance: random.Random,
) -> None:
    match gesture:
        case "copy" | "cut":
            cut = clip(journey, some)
            assert cut is not None
            clipboards[id(laptop)] = cut
            if gesture == "cut":
                laptop.board.many.remove(some)
        case "duplicate" if len(journey.cards) < MOST:
            laptop.board.many.duplicate(some)
        case "remove":
            laptop.board.many.remove(some)
        case "drag" | "carry":
            drag(laptop, journey, some, chance, by_keyboard=gesture == "carry")


def drag(laptop: Laptop, journey: Journey, cards: list[str], chance: random.Random, *, by_keyboard: bool) -> None:
    """Carry cards, and find them where the preview said: cell by cell, in that order."""
    drawing = lay_out(journey, as_it_is)
    load = carry(drawing, chance.choice(cards), cards)
    assert load is not None
    if by_keyboard:
        row, column = load.cards[load.lead]
        drop = landing(load, load.shift_to(row + chance.choice([-1, 0, 1]), column + chance.choice([-1, 0, 1])), None)
    else:
        found = land(
            load, chance.uniform(drawing.columns[0].start, drawing.width - 1), chance.uniform(20, drawing.height - 1)
        )
        assert found is not None
        drop = found
    if not drop.changes:
        return
    laptop.board.many.move(drop.cells, drop.index)
    after = lay_out(laptop.board.board.journey(journey.kind), as_it_is)
    for room in drop.rooms:
        box = after.box(room.row, room.column)
        assert box is not None
        shown = sorted([(tile.frame.y, tile.key) for tile in room.tiles] + [(gap.y, "") for gap in room.gaps])
        assert [key in drop.cells for key in (tile.key for tile in box.tiles)] == [not key for _, key in shown]
        stay = [tile.key for tile in box.tiles if tile.key not in drop.cells]
        assert stay == [key for _, key in shown if key]


def paste(laptop: Laptop, kind: JourneyKind, cut: Clipping, cell: tuple[str, str] | None) -> None:
    held = read(write(cut).encode())
    assert held is not None
    cells = places(held, laptop.board.board.journey(kind), cell)
    seeds = [Seed(piece.card, *where) for piece, where in zip(held.pieces, cells, strict=True)]
    made = laptop.board.many.add(kind, seeds, held.links)
    assert len(made) == len(cut.pieces)


def paste_table(laptop: Laptop, kind: JourneyKind, cut: Clipping, cell: tuple[str, str]) -> None:
    table = read_tabbed(as_text(cut))
    if table is not None:
        journey = laptop.board.board.journey(kind)
        lay_out_table(laptop.board, kind, plan(table.rows, journey, cell, guess(table.rows, journey), ("Bane", "Fase")))


@given(STEPS, st.integers(0, 2**32))
def test_laptops_end_up_with_one_board_whatever_is_dragged_and_pasted(grid, steps, seed):
    room, clipboards = Room(grid), {}
    for gesture, number, luck in steps:
        act(room, clipboards, gesture, number, random.Random(luck))
    room.deliver_all(random.Random(seed))
    first, *others = (laptop.board for laptop in room.laptops)
    for other in others:
        assert other.board == first.board
        assert other.whole
    for laptop in room.laptops:
        assert laptop.board.board == fresh(laptop.board)
        assert room.typed - room.taken_back <= laptop.words(room.typed)


@given(STEPS)
def test_each_step_is_taken_back_by_one_undo(grid, steps):
    room, clipboards = Room(grid), {}
    for gesture, _, luck in steps:
        board = room.laptops[0].board
        before = board.board
        if gesture in ("undo", "redo", "deliver"):
            continue
        act(room, clipboards, gesture, 0, random.Random(luck))
        if board.board != before:
            after = board.board
            board.undo()
            assert board.board.journeys == before.journeys
            board.redo()
            assert board.board.journeys == after.journeys
