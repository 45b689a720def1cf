"""The citizen's words stand at the point they were said of, and on nothing else."""

from itertools import product

import pytest

from desktop.layout import measures as m
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.emotion import lay_out_curve, points
from desktop.layout.marks import Curve, Frame, Move, Path, Point, Words
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight
from tests.layout.test_journey_layout import drawn, new_board

LONG = "Mandage er værst, onsdage er gode, for der spiller vi, og fredag er der altid nogen, der ringer og spørger"


def with_quotes(levels: tuple[int, ...], words: str = LONG) -> JourneyDrawing:
    board = new_board()
    for number, level in enumerate(levels):
        board.feel(f"as_is.{number}", level)
        board.write_quote(f"as_is.{number}", words)
    return drawn(board)


def lines(drawing: JourneyDrawing) -> list[Words]:
    return [mark for mark in lay_out_curve(drawing) if isinstance(mark, Words)]


def frame(line: Words) -> Frame:
    return Frame(line.x, line.y - line.size * 0.7, width_of(line.text, line.size, line.weight), line.size * 0.8)


def curve(drawing: JourneyDrawing) -> list[Point]:
    """Points of the curve as it is drawn."""
    path = next(
        mark
        for mark in lay_out_curve(drawing)
        if isinstance(mark, Path) and any(isinstance(stroke, Curve) for stroke in mark.strokes)
    )
    first, *rest = path.strokes
    assert isinstance(first, Move)
    found, here = [], first.to
    for stroke in rest:
        assert isinstance(stroke, Curve)
        for share in (step / 60 for step in range(61)):
            back = 1 - share
            weights = (back**3, 3 * back**2 * share, 3 * back * share**2, share**3)
            four = (here, stroke.first, stroke.second, stroke.to)
            x, y = (sum(weight * point[axis] for weight, point in zip(weights, four, strict=True)) for axis in (0, 1))
            found.append((x, y))
        here = stroke.to
    return found


@pytest.mark.parametrize("levels", list(product((-3, 0, 2), repeat=3)))
def test_quotes_stand_on_no_point_no_word_no_neighbour_and_not_on_the_curve(levels: tuple[int, ...]) -> None:
    drawing = with_quotes(levels)
    frames = [(line, frame(line)) for line in lines(drawing)]
    for index, (_, one) in enumerate(frames):
        assert not any(one.meets(other) for _, other in frames[index + 1 :])
    for line, one in frames:
        if line.weight is Weight.ITALIC:
            assert not any(one.holds(*point) for point in curve(drawing)), line.text
            assert not any(
                Frame(x - m.POINT, y - m.POINT, 2 * m.POINT, 2 * m.POINT).meets(one) for _, (x, y) in points(drawing)
            )
            assert drawing.rows[1].start <= one.y
            assert one.bottom <= drawing.rows[1].end


def test_a_quote_stands_in_quotation_marks_near_its_point_where_there_is_room() -> None:
    drawing = with_quotes((2, 2, 2), "Endelig!")
    (_, (x, y)), *_ = points(drawing)
    quote = next(line for line in lines(drawing) if line.weight is Weight.ITALIC)
    assert quote.text == "“Endelig!”"
    assert abs(frame(quote).x + frame(quote).width / 2 - x) < 0.1
    assert abs(quote.y - y) < 8


def test_a_long_quote_is_two_lines_and_ends_in_an_ellipsis() -> None:
    quote = [line for line in lines(with_quotes((1,))) if line.weight is Weight.ITALIC]
    assert len(quote) == 2
    assert quote[-1].text.endswith("…")


def test_a_quote_without_a_point_is_shown_too() -> None:
    board = new_board()
    board.write_quote("as_is.4", "Det ved jeg ikke")
    assert [line.text for line in lines(drawn(board))] == ["“Det ved jeg ikke”"]
