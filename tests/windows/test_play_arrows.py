"""Arrows of a phase that is presented: those inside it go past its cards, the others show where they lead."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.layout.journey import lay_out
from desktop.layout.marks import Frame, Tile, Words
from desktop.model.kinds import JourneyKind
from desktop.model.template import load_templates
from desktop.paths import resources
from desktop.windows.play_button import PlayButton
from desktop.windows.play_layout import PhasePicture, lay_out_phase
from desktop.windows.play_ways import AIR, Seat, ways

AS_IS = JourneyKind.AS_IS
ROOM = (1300.0, 560.0)


@pytest.fixture
def board() -> BoardDocument:
    template = load_templates(resources())["social"]
    return BoardDocument([board_start(template)])


def put(board: BoardDocument, lane: str, phase: int, text: str) -> str:
    return board.add_card(AS_IS, f"as_is.{lane}", f"as_is.{phase}", text=text)


def shown(board: BoardDocument, phase: int) -> PhasePicture:
    return lay_out_phase(lay_out(board.board.journey(AS_IS), lambda _, words: words), f"as_is.{phase}", *ROOM)


def tiles(picture: PhasePicture, key: str) -> list[Tile]:
    return [tile for tile in picture.tiles if tile.key.startswith(key)]


def words(tile: Tile) -> set[str]:
    return {mark.text for mark in tile.marks if isinstance(mark, Words)}


def test_an_arrow_inside_the_phase_is_drawn_with_its_number(board):
    asks, answers = put(board, "citizen", 0, "Spørger"), put(board, "authority", 0, "Svarer")
    link = board.add_link(asks, answers)
    picture = shown(board, 0)
    assert tiles(picture, f"arrow {link}")
    assert words(*tiles(picture, f"number {link}")) == {"1"}


def test_an_arrow_to_another_phase_is_begun_here_and_ended_there_with_the_other_phases_name(board):
    asks, answers = put(board, "citizen", 0, "Spørger"), put(board, "authority", 2, "Svarer")
    link = board.add_link(asks, answers)
    titles = [phase.title for phase in board.board.journey(AS_IS).phases]
    for here, there in ((0, 2), (2, 0)):
        said = words(*tiles(shown(board, here), f"stub {link}"))
        assert "1" in said
        assert any(titles[there].startswith(each.rstrip("…")) for each in said - {"1"}), said
    assert not tiles(shown(board, 0), "arrow")


def test_a_card_with_many_ways_on_shows_some_and_counts_the_rest(board):
    one = put(board, "citizen", 0, "Spørger")
    for number in range(6):
        board.add_link(one, put(board, "authority", 1, f"Svar {number}"))
    stubs = tiles(shown(board, 0), "stub")
    assert len(stubs) == 3
    assert any("+3" in each for each in words(stubs[-1]))


def test_a_screen_reader_hears_where_a_phase_leads(desktop):
    desktop.new_day()
    desktop.shell.show_journey()
    page = desktop.shell.journey_page
    board = page.view.document
    board.add_link(put(board, "citizen", 0, "Spørger"), put(board, "authority", 1, "Svarer"))
    play = page.findChild(PlayButton).start()
    second = page.view.drawing.journey.phases[1].title
    assert f"Handover 1 to {second}" in play.stage.accessibleName()
    play.go(1)
    assert "Handover 1 from" in play.stage.accessibleName()
    play.close()


def legs(line: tuple[tuple[float, float], ...]) -> Iterator[Frame]:
    for (left, top), (right, bottom) in pairwise(line):
        yield Frame(min(left, right), min(top, bottom), abs(right - left), abs(bottom - top))


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 5)), min_size=2, max_size=10, unique=True),
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=8),
)
def test_no_arrow_runs_through_a_card(places, pairs):
    seats = {}
    for number, (column, row) in enumerate(places):
        card = Frame(40 + column * (40 + 2 * AIR), row * (18 + 2 * AIR), 40, 18)
        seats[str(number)] = Seat(card, card)
    joined = [
        (f"{at}", str(one % len(places)), str(other % len(places)))
        for at, (one, other) in enumerate(pairs)
        if one % len(places) != other % len(places)
    ]
    found = ways(seats, (), joined)
    assert found.keys() == {key for key, _, _ in joined}
    for key, source, target in joined:
        assert not any(
            leg.x < seat.card.right - 0.1
            and leg.right > seat.card.x + 0.1
            and leg.y < seat.card.bottom - 0.1
            and leg.bottom > seat.card.y + 0.1
            for leg in legs(found[key])
            for seat in seats.values()
        ), (key, found[key])
        for end, card in ((found[key][0], seats[source].card), (found[key][-1], seats[target].card)):
            assert card.x - 0.1 <= end[0] <= card.right + 0.1
            assert card.y - 0.1 <= end[1] <= card.bottom + 0.1
