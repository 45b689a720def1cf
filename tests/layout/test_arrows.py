"""Arrows stay on their cards, go around all others, and keep clear of one another."""

from itertools import combinations, pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from desktop.document.board import BoardDocument
from desktop.layout import measures as m
from desktop.layout.arrows import Arrow, Arrows, distance_to, lay_out_arrows
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.marks import Frame, Point
from tests.layout.test_journey_layout import AS_IS, drawn, new_board

LANES = ("citizen", "citizen_emotion", "provider", "authority")


def a_board(cards: int, links: int, seed: int) -> BoardDocument:
    board, rng = new_board(), Random(seed)
    lanes = [lane.id for lane in board.board.journey(AS_IS).lanes]
    ids = [
        board.add_card(
            AS_IS, rng.choice(lanes), f"as_is.{rng.randrange(8)}", text=f"{n} " + "ord " * rng.randint(1, 20)
        )
        for n in range(cards)
    ]
    for _ in range(links):
        board.add_link(*rng.sample(ids, 2))
    return board


def legs(arrow: Arrow) -> list[Frame]:
    """The straight parts of an arrow as very thin frames."""
    return [
        Frame(min(one[0], other[0]), min(one[1], other[1]), abs(one[0] - other[0]), abs(one[1] - other[1]))
        for one, other in pairwise(arrow.line)
    ]


def crosses(leg: Frame, card: Frame) -> bool:
    """Whether a leg runs over a card's face, more than along its edge."""
    inner = Frame(card.x + 0.1, card.y + 0.1, card.width - 0.2, card.height - 0.2)
    return leg.x < inner.right and inner.x < leg.right + 0.001 and leg.y < inner.bottom and inner.y < leg.bottom + 0.001


def assert_on_their_cards(drawing: JourneyDrawing) -> None:
    for arrow in lay_out_arrows(drawing):
        link = drawing.journey.links[arrow.key]
        for card, point in ((link.source, arrow.line[0]), (link.target, arrow.line[-1])):
            frame = drawing.frame_of(card)
            assert frame is not None
            assert on_edge(frame, point), (frame, point)


def on_edge(frame: Frame, point: Point) -> bool:
    x, y = point
    beside = min(abs(x - frame.x), abs(x - frame.right)) < 0.01 and frame.y < y < frame.bottom
    return beside or (min(abs(y - frame.y), abs(y - frame.bottom)) < 0.01 and frame.x < x < frame.right)


def test_no_arrow_of_a_crowded_board_crosses_a_card() -> None:
    for seed in range(6):
        drawing = drawn(a_board(90, 60, seed))
        cards = list(drawing.card_tiles())
        for arrow in lay_out_arrows(drawing):
            for leg in legs(arrow):
                over = [card.key for card in cards if crosses(leg, card.frame)]
                assert not over, (seed, arrow.line, over)
        assert_on_their_cards(drawing)


def test_an_arrow_to_the_next_column_runs_in_the_gutter_between() -> None:
    board = new_board()
    here = board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Her")
    there = board.add_card(AS_IS, "as_is.authority", "as_is.1", text="Der")
    drawing = drawn(board)
    board.add_link(here, there)
    (arrow,) = lay_out_arrows(drawn(board))
    source, target = drawing.frame_of(here), drawing.frame_of(there)
    assert source is not None
    assert target is not None
    assert arrow.line[0][0] == source.right
    assert arrow.line[-1][0] == target.x
    assert all(source.right <= x <= target.x for x, _ in arrow.line)


def test_an_arrow_goes_straight_through_empty_cells_and_around_full_ones() -> None:
    board = new_board()
    here = board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Her")
    there = board.add_card(AS_IS, "as_is.citizen", "as_is.4", text="Der")
    board.add_link(here, there)
    (straight,) = lay_out_arrows(drawn(board))
    assert len(straight.line) == 2
    board.add_card(AS_IS, "as_is.citizen", "as_is.2", text="I vejen")
    (around,) = lay_out_arrows(drawn(board))
    assert len(around.line) == 6
    drawing = drawn(board)
    assert max(y for _, y in around.line) > drawing.rows[0].end - m.LANE_PADDING, "it takes the way between the lanes"


def test_a_card_right_below_is_reached_straight_down() -> None:
    board = new_board()
    one, two, three = (board.add_card(AS_IS, "as_is.citizen", "as_is.0", text=f"Kort {n}") for n in range(3))
    board.add_link(one, two)
    (down,) = lay_out_arrows(drawn(board))
    assert down.line[0][0] == down.line[1][0]
    assert len(down.line) == 2
    board.add_link(one, three)
    around = [arrow for arrow in lay_out_arrows(drawn(board)) if arrow.key != down.key]
    assert len(around[0].line) == 4, "past the card between, by the gutter"


def test_arrows_in_one_gutter_run_side_by_side() -> None:
    board = new_board()
    for number in range(4):
        source = board.add_card(AS_IS, "as_is.citizen", "as_is.0", text=f"Fra {number}")
        target = board.add_card(AS_IS, "as_is.authority", "as_is.1", text=f"Til {number}")
        board.add_link(source, target)
    arrows = list(lay_out_arrows(drawn(board)))
    xs = sorted(arrow.line[1][0] for arrow in arrows)
    assert all(other - one >= 0.7 for one, other in pairwise(xs))
    for one, other in combinations(arrows, 2):
        assert abs(one.middle[1] - other.middle[1]) >= 2 * m.BADGE, "no number stands on another"


def test_two_arrows_at_one_edge_of_a_card_do_not_share_their_start() -> None:
    board = new_board()
    here = board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Her")
    ends = [board.add_card(AS_IS, f"as_is.{lane}", "as_is.1", text="Der") for lane in ("citizen", "authority")]
    for end in ends:
        board.add_link(here, end)
    first, second = lay_out_arrows(drawn(board))
    assert abs(first.line[0][1] - second.line[0][1]) >= 2


def test_question_and_answer_between_two_cards_are_two_arrows() -> None:
    board = new_board()
    one = board.add_card(AS_IS, "as_is.provider", "as_is.0", text="Spørgsmål")
    other = board.add_card(AS_IS, "as_is.authority", "as_is.0", text="Svar")
    board.add_link(one, other)
    board.add_link(other, one)
    there, back = lay_out_arrows(drawn(board))
    assert abs(there.line[0][0] - back.line[0][0]) >= 4
    assert abs(there.middle[0] - back.middle[0]) >= 2 * m.BADGE


def test_an_arrow_can_be_hit_anywhere_on_its_line() -> None:
    line = ((0.0, 0.0), (10.0, 0.0), (10.0, 20.0))
    assert distance_to(line, 5, 1) == 1
    assert distance_to(line, 12, 10) == 2
    assert distance_to(line, 10, 25) == 5


def test_a_letter_more_lays_out_no_arrow_anew() -> None:
    board = a_board(40, 25, 3)
    before = drawn(board)
    arrows = Arrows(before)
    known = {link: arrows.arrow(link) for link in before.ends}
    card = next(iter(before.journey.cards))
    board.write_card(card, "text", before.journey.cards[card].text + "x")
    after = drawn(board, before)
    assert after.frame_of(card) == before.frame_of(card)
    arrows.follow(after)
    assert all(arrows.arrow(link) is known[link] for link in after.ends)


steps = st.lists(
    st.tuples(
        st.sampled_from(["add", "move", "write", "remove", "link", "unlink", "hide", "side"]),
        st.integers(0, 90),
        st.integers(0, 90),
    ),
    max_size=25,
)


@given(steps)
def test_arrows_that_followed_every_change_lie_as_if_laid_out_from_scratch(todo: list[tuple[str, int, int]]) -> None:
    board = a_board(12, 8, 1)
    drawing = drawn(board)
    arrows = Arrows(drawing)
    for verb, one, two in todo:
        take(board, verb, one, two)
        drawing = drawn(board, drawing)
        arrows.follow(drawing)
        if one % 2:
            assert_alike(arrows, drawing)
    assert_alike(arrows, drawing)


def take(board: BoardDocument, verb: str, one: int, two: int) -> None:
    journey = board.board.journey(AS_IS)
    cards, links = sorted(journey.cards), sorted(journey.links)
    lane, phase = journey.lanes[one % len(journey.lanes)].id, journey.phases[two % len(journey.phases)].id
    if verb == "add" or not cards:
        board.add_card(AS_IS, lane, phase, text="ord " * (two % 30))
    elif verb == "move":
        board.move_card(cards[one % len(cards)], lane, phase, two % 3)
    elif verb == "write":
        board.write_card(cards[one % len(cards)], "text", "ord " * (two % 30))
    elif verb == "remove":
        board.remove_card(cards[one % len(cards)])
    elif verb == "link" and cards[one % len(cards)] != cards[two % len(cards)]:
        board.add_link(cards[one % len(cards)], cards[two % len(cards)])
    elif verb == "unlink" and links:
        board.remove_link(links[one % len(links)])
    elif verb == "hide" and len(journey.phases) > 5:
        board.grid.hide(phase)
    elif verb == "side":
        board.grid.change_side(lane, journey.lanes[two % len(journey.lanes)].side)


def assert_alike(arrows: Arrows, drawing: JourneyDrawing) -> None:
    fresh = Arrows(drawing)
    for link in drawing.ends:
        assert arrows.arrow(link) == fresh.arrow(link)
