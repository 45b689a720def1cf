"""Many arrows in one gutter can be told apart: side by side while there is room, then as branches of one tree."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.document.board import BoardDocument
from desktop.layout import measures as m
from desktop.layout.arrows import Arrow, lay_out_arrows
from desktop.layout.tracks import APART, LEAST, Run, in_tracks
from tests.layout.test_journey_layout import AS_IS, drawn, new_board

MOST = 4.4


def cards(board: BoardDocument, lane: str, phase: int, count: int) -> list[str]:
    return [board.add_card(AS_IS, f"as_is.{lane}", f"as_is.{phase}", text=f"{lane} {n}") for n in range(count)]


def upright(arrow: Arrow) -> float:
    """Where across the drawing an arrow's long upright part runs."""
    (one, _other) = max(pairwise(arrow.line), key=lambda leg: abs(leg[0][1] - leg[1][1]))
    return one[0]


def in_reach(arrows: list[Arrow]) -> bool:
    """Whether all run between the cards of the first two columns."""
    middle = m.LANE_LABEL + m.COLUMN
    return all(abs(upright(arrow) - middle) <= (m.COLUMN - m.CARD_WIDTH) / 2 - 0.5 for arrow in arrows)


def test_six_arrows_between_different_cards_run_side_by_side() -> None:
    board = new_board()
    for source, target in zip(cards(board, "citizen", 0, 6), cards(board, "authority", 1, 6), strict=True):
        board.add_link(source, target)
    arrows = list(lay_out_arrows(drawn(board)))
    xs = sorted(map(upright, arrows))
    assert all(other - one >= 0.79 for one, other in pairwise(xs))
    assert in_reach(arrows)
    assert not any(arrow.thin for arrow in arrows)


def test_many_arrows_from_one_card_are_branches_of_one_tree_each_with_its_number_on_its_branch() -> None:
    board = new_board()
    (source,) = cards(board, "citizen", 0, 1)
    ends = cards(board, "authority", 1, 8)
    for target in ends:
        board.add_link(source, target)
    drawing = drawn(board)
    arrows = list(lay_out_arrows(drawing))
    assert len({upright(arrow) for arrow in arrows}) == 1
    for arrow in arrows:
        assert abs(arrow.middle[1] - arrow.line[-1][1]) <= 2 * m.BADGE
    heights = sorted(arrow.middle[1] for arrow in arrows)
    assert all(other - one >= 2 * m.BADGE for one, other in pairwise(heights)), "no number stands on another"


def test_many_arrows_to_one_card_share_their_way_to_it_and_others_keep_their_own() -> None:
    board = new_board()
    sources, target = cards(board, "citizen", 0, 7), cards(board, "authority", 1, 1)[0]
    for source in sources:
        board.add_link(source, target)
    others = [
        board.add_link(*ends)
        for ends in zip(cards(board, "provider", 0, 2), cards(board, "authority", 1, 2), strict=True)
    ]
    arrows = list(lay_out_arrows(drawn(board)))
    shared = {upright(arrow) for arrow in arrows if arrow.key not in others}
    own = {upright(arrow) for arrow in arrows if arrow.key in others}
    assert (len(shared), len(own)) == (1, 2)
    assert not shared & own


def test_ten_arrows_between_different_cards_are_thin_lines_within_the_gutter() -> None:
    board = new_board()
    for source, target in zip(cards(board, "citizen", 0, 10), cards(board, "authority", 1, 10), strict=True):
        board.add_link(source, target)
    arrows = list(lay_out_arrows(drawn(board)))
    xs = sorted({upright(arrow) for arrow in arrows})
    assert len(xs) >= 8
    assert all(other - one >= LEAST - 0.001 for one, other in pairwise(xs))
    assert in_reach(arrows)
    assert all(arrow.thin for arrow in arrows)


ENDS = st.tuples(st.integers(0, 5), st.integers(0, 9), st.integers(1, 9), st.integers(0, 9), st.integers(0, 9))


@given(st.lists(ENDS, max_size=30))
def test_lines_that_meet_on_one_track_share_a_card_or_there_is_no_room_at_all(ends: list[tuple[int, ...]]) -> None:
    runs = [
        Run((row, float(at)), (row + long // 4, float(at + long)), f"{n}", f"from {source}", f"to {target}")
        for n, (row, at, long, source, target) in enumerate(ends)
    ]
    tracks = in_tracks(runs, MOST)
    assert in_tracks(reversed(runs), MOST) == tracks
    asides = sorted(set(tracks.aside.values()))
    assert asides[-1] - asides[0] <= MOST + 0.001 if asides else True
    assert all(other - one >= LEAST - 0.001 for one, other in pairwise(asides))
    if tracks.tight:
        return
    assert all(other - one >= APART - 0.001 for one, other in pairwise(asides))
    for one in runs:
        for other in runs:
            meet = one.start <= other.end and other.start <= one.end
            if one.key < other.key and meet and tracks.aside[one.key] == tracks.aside[other.key]:
                assert one.source == other.source or one.target == other.target
