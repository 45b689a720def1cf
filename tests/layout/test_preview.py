"""An arrow being drawn goes where it will go, and past the cards on its way to a pointer that is on none."""

from itertools import pairwise
from random import Random

from desktop.layout.arrows import lay_out_arrows
from desktop.layout.marks import Frame, Point
from desktop.layout.preview import preview
from tests.layout.test_arrows import a_board, crosses
from tests.layout.test_journey_layout import AS_IS, drawn


def legs(line: tuple[Point, ...]) -> list[Frame]:
    return [
        Frame(min(one[0], other[0]), min(one[1], other[1]), abs(one[0] - other[0]), abs(one[1] - other[1]))
        for one, other in pairwise(line)
    ]


def test_an_arrow_over_another_card_is_drawn_as_it_will_go() -> None:
    board, chance = a_board(40, 0, 4), Random(4)
    cards = sorted(board.board.journey(AS_IS).cards)
    for _ in range(40):
        source, target = chance.sample(cards, 2)
        shown = preview(drawn(board), source, target, (0.0, 0.0))
        board.add_link(source, target)
        (arrow,) = lay_out_arrows(drawn(board))
        assert arrow.line == shown
        board.undo()


def test_an_arrow_on_its_way_to_the_pointer_crosses_no_card() -> None:
    chance = Random(2)
    drawing = drawn(a_board(90, 0, 2))
    cards = list(drawing.card_tiles())
    tried = 0
    for source in cards[::4]:
        for _ in range(12):
            at = (chance.uniform(40, drawing.width - 1), chance.uniform(20, drawing.rows[-1].end - 1))
            if any(card.frame.holds(*at) for card in cards):
                continue
            line = preview(drawing, source.key, "", at)
            # Its last leg may run beside a card to a pointer at that card's far side.
            over = [card.key for card in cards for leg in legs(line)[:-1] if crosses(leg, card.frame)]
            assert line[-1] == at
            assert not over, (source.frame, at, line)
            tried += 1
    assert tried > 100


def test_nothing_is_drawn_while_the_pointer_is_in_the_card_and_beside_the_board_it_goes_straight() -> None:
    drawing = drawn(a_board(10, 0, 3))
    card = next(drawing.card_tiles())
    inside = (card.frame.x + 1, card.frame.y + 1)
    assert preview(drawing, card.key, "", inside) == ()
    assert preview(drawing, card.key, "", (-50.0, -50.0))[-1] == (-50.0, -50.0)
    assert preview(drawing, "gone", "", (0.0, 0.0)) == ()
