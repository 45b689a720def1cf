"""The lines of a service blueprint: where they lie, that nothing else is moved apart, and when there is no place."""

import pytest

from desktop.layout.arrows import lay_out_arrows
from desktop.layout.journey import lay_out
from desktop.layout.marks import Words
from desktop.layout.whole import whole_drawing
from desktop.model.journey import Journey, Lane, Phase
from desktop.model.kinds import JourneyKind
from desktop.model.service_lines import ServiceLine, lines_of_part, service_lines, unseen_lanes, without_place
from desktop.model.sides import Side
from desktop.words import untranslated

SIDES = {"B": Side.CITIZEN, "P": Side.RELATIVES, "L": Side.PROVIDER, "M": Side.AUTHORITY, "A": Side.OTHERS}
SIDES["D"] = Side.ARTEFACTS
MEET, SEE, INNER = ServiceLine


def lanes(letters: str) -> tuple[Lane, ...]:
    return tuple(
        Lane(f"{letter}{at}", JourneyKind.IDEAL, letter, SIDES[letter], str(at)) for at, letter in enumerate(letters)
    )


@pytest.mark.parametrize(
    ("order", "placed", "missing"),
    [
        ("BBPLMAD", {MEET: 3, SEE: 4, INNER: 5}, ()),
        ("BPLLMMAAD", {MEET: 2, SEE: 4, INNER: 6}, ()),
        ("DBPLMA", {MEET: 3, SEE: 4, INNER: 5}, ()),  # documents above the citizen are what the citizen holds
        ("BML", {}, (MEET, SEE, INNER)),  # the authority nearer the citizen than the provider
        ("BLM", {MEET: 1, SEE: 2}, (INNER,)),
        ("BLAM", {MEET: 1}, (SEE, INNER)),
        ("LBM", {}, (MEET, SEE, INNER)),
        ("BLPM", {}, (MEET, SEE, INNER)),
        ("BLP", {}, (MEET, SEE, INNER)),
        ("B", {}, (MEET, SEE, INNER)),
        ("", {}, (MEET, SEE, INNER)),
    ],
)
def test_a_line_lies_between_the_lanes_it_separates_or_is_left_out(order, placed, missing):
    assert {each.line: each.below for each in service_lines(lanes(order))} == placed
    assert without_place(lanes(order)) == missing


def test_where_a_journey_is_cut_for_paper_its_lines_lie_over_the_rest():
    whole = lanes("BPLMAD")
    parts = [lines_of_part(whole, part) for part in (whole[:3], whole[3:], whole[4:5], whole[5:])]
    assert [{each.line: each.below for each in part} for part in parts] == [
        {MEET: 2},
        {SEE: 0, INNER: 1},
        {INNER: 0},
        {},
    ]


def test_what_lies_below_the_line_of_visibility_is_known_and_nothing_without_it():
    assert unseen_lanes(lanes("BPLMAD")) == {"M3", "A4", "D5"}
    assert unseen_lanes(lanes("BML")) == frozenset()


def test_the_lines_are_drawn_in_room_of_their_own_with_their_names_and_only_where_wanted():
    journey = Journey(JourneyKind.IDEAL, lanes("BPLMAD"), (Phase("p", JourneyKind.IDEAL, "Fase", "1"),))
    plain, lined = lay_out(journey, untranslated), lay_out(journey, untranslated, lines=service_lines(journey.lanes))
    assert not [tile for tile in whole_drawing(plain) if tile.key.startswith(("line ", "name "))]
    tiles = {tile.key: tile for tile in whole_drawing(lined)}
    names = [mark.text for tile in tiles.values() for mark in tile.marks if isinstance(mark, Words)]
    assert {"Line of interaction", "Line of visibility", "Internal line"} <= set(names)
    for line, above, below in ((MEET, 1, 2), (SEE, 2, 3), (INNER, 3, 4)):
        for key in (f"line {line}", f"name {line}"):
            frame = tiles[key].frame
            assert lined.rows[above].end <= frame.y
            assert frame.bottom <= lined.rows[below].start
    assert [row.size for row in lined.rows] == [row.size for row in plain.rows]
    assert lined.height - plain.height == pytest.approx(sum(tiles[f"line {line}"].frame.height for line in ServiceLine))
    # Turned off again over the layout it was made from, everything is as before.
    assert lay_out(journey, untranslated, lined).rows == plain.rows


def test_arrows_follow_the_lanes_that_make_room(template_board):
    lined = lay_out(template_board, untranslated, lines=service_lines(template_board.lanes))
    for arrow in lay_out_arrows(lined):
        link = template_board.links[arrow.key]
        target = lined.frame_of(link.target)
        assert target is not None
        assert arrow.room.meets(target)
        assert arrow.room.bottom <= lined.height


@pytest.fixture
def template_board(templates) -> Journey:
    from desktop.document.board import BoardDocument
    from desktop.document.template import board_start

    board = BoardDocument([board_start(templates["social"])])
    ends = [board.add_card(JourneyKind.IDEAL, f"ideal.{lane}", "ideal.3", text=lane) for lane in ("citizen", "others")]
    board.add_link(*ends)
    return board.board.journey(JourneyKind.IDEAL)
