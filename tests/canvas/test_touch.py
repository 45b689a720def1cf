"""Fingers on the canvas: pan, pinch, tap, hold and carry, long press."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from desktop.canvas.picks import CardPick, CellPick
from desktop.layout.emotion import level_y
from desktop.layout.marks import Frame
from tests.canvas.conftest import Hands


class Glass:
    """A touch screen over the canvas."""

    def __init__(self, hands: Hands, device: QPointingDevice) -> None:
        self.hands, self.device = hands, device

    def down(self, *points: QPointF) -> None:
        self._send("press", points)

    def move(self, *points: QPointF) -> None:
        self._send("move", points)

    def join(self, first: QPointF, second: QPointF) -> None:
        """Put down a second finger."""
        viewport = self.hands.view.viewport()
        sequence = QTest.touchEvent(viewport, self.device, False)
        sequence.move(0, first.toPoint(), viewport)
        sequence.press(1, second.toPoint(), viewport)
        sequence.commit()

    def up(self, *points: QPointF) -> None:
        self._send("release", points)

    def stroke(self, start: QPointF, end: QPointF) -> None:
        self.down(start)
        for share in (0.3, 0.7, 1.0):
            self.move(start + (end - start) * share)
        self.up(end)

    def tap(self, point: QPointF) -> None:
        self.down(point)
        self.up(point)

    def _send(self, what: str, points: tuple[QPointF, ...]) -> None:
        viewport = self.hands.view.viewport()
        sequence = QTest.touchEvent(viewport, self.device, False)
        for number, point in enumerate(points):
            getattr(sequence, what)(number, point.toPoint(), viewport)
        sequence.commit()


@pytest.fixture(scope="session")
def device() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def glass(hands: Hands, device: QPointingDevice, qtbot: object) -> Glass:
    hands.view.resize(780, 760)  # a finger outside the test's small screen is not felt
    hands.view.fit()
    with qtbot.waitExposed(hands.view):
        hands.view.show()
    hands.put("citizen", 0, "A")
    hands.put("provider", 2, "B")
    return Glass(hands, device)


@pytest.fixture
def held(qtbot: object, hands: Hands) -> Callable[[], None]:
    """Wait until a finger that lies still has taken something up."""
    return lambda: qtbot.waitUntil(lambda: hands.view._pointer.gesture is not None)


def test_a_finger_on_the_ground_moves_the_drawing(glass: Glass) -> None:
    view = glass.hands.view
    view.set_zoom(2.5)
    before = view.horizontalScrollBar().value(), view.verticalScrollBar().value()
    glass.stroke(QPointF(600, 400), QPointF(520, 450))
    assert (view.horizontalScrollBar().value() - before[0], view.verticalScrollBar().value() - before[1]) == (80, -50)
    assert view.editing == ""
    assert len(glass.hands.journey.cards) == 2


def test_a_quick_stroke_over_a_card_moves_the_drawing_and_not_the_card(glass: Glass) -> None:
    hands = glass.hands
    hands.view.set_zoom(2.5)
    hands.view.reveal(hands.view.drawing.frame_of(hands.card("B").id))
    before = hands.view.horizontalScrollBar().value()
    spot = hands.card_spot("B")
    glass.stroke(spot, spot - QPointF(60, 0))
    assert hands.view.horizontalScrollBar().value() == before + 60
    assert hands.cell("provider", 2) == ["B"]


def test_a_card_held_still_for_a_moment_is_carried(glass: Glass, held: Callable[[], None]) -> None:
    hands = glass.hands
    start, end = hands.card_spot("A"), hands.cell_spot("authority", 3)
    glass.down(start)
    held()
    for share in (0.4, 1.0):
        glass.move(start + (end - start) * share)
    glass.up(end)
    assert hands.cell("authority", 3) == ["A"]
    hands.board.undo()
    assert hands.cell("citizen", 0) == ["A"]


def test_a_second_finger_gives_a_carried_card_back(glass: Glass, held: Callable[[], None]) -> None:
    hands = glass.hands
    start, end = hands.card_spot("A"), hands.cell_spot("authority", 3)
    glass.down(start)
    held()
    glass.move(end)
    glass.join(end, end + QPointF(50, 0))
    glass.up(end, end + QPointF(50, 0))
    assert hands.cell("citizen", 0) == ["A"]


def test_two_fingers_zoom_about_the_middle_between_them(glass: Glass) -> None:
    view = glass.hands.view
    view.set_zoom(1.5)
    view.scroll_by(300, 300)
    middle = QPointF(450, 400)
    zoom, below = view.zoom, view.to_drawing(middle)
    for reach in (50, 75, 100):
        across = QPointF(reach, 0)
        if reach == 50:
            glass.down(middle - across, middle + across)
        else:
            glass.move(middle - across, middle + across)
    glass.up(middle - QPointF(100, 0), middle + QPointF(100, 0))
    assert view.zoom == pytest.approx(2 * zoom, rel=0.01)
    assert view.to_drawing(middle) == pytest.approx(below, abs=0.5)


def test_two_fingers_together_move_the_drawing(glass: Glass) -> None:
    view = glass.hands.view
    view.set_zoom(2.5)
    view.scroll_by(300, 300)
    before, apart = view.horizontalScrollBar().value(), QPointF(80, 0)
    start = QPointF(450, 500)
    glass.down(start, start + apart)
    glass.move(start - QPointF(40, 0), start - QPointF(40, 0) + apart)
    glass.up(start - QPointF(40, 0), start - QPointF(40, 0) + apart)
    assert view.horizontalScrollBar().value() == before + 40
    assert view.zoom == pytest.approx(2.5)


def test_a_tap_picks_a_card_and_a_double_tap_writes_in_it(glass: Glass) -> None:
    hands = glass.hands
    glass.tap(hands.card_spot("A"))
    assert hands.view.pick == CardPick(hands.card("A").id)
    glass.tap(hands.card_spot("A"))
    assert hands.view.editing == hands.card("A").id


def test_a_tap_in_an_empty_field_writes_there(glass: Glass) -> None:
    hands = glass.hands
    glass.tap(hands.cell_spot("authority", 4))
    hands.type("Ny")
    assert hands.cell("authority", 4) == ["Ny"]


def test_a_long_press_opens_the_menu_of_what_lies_there(glass: Glass, qtbot: object) -> None:
    hands = glass.hands
    for spot, pick in (
        (hands.card_spot("A"), CardPick(hands.card("A").id)),
        (hands.cell_spot("authority", 4), CellPick("as_is.authority", "as_is.4")),
    ):
        with qtbot.waitSignal(hands.view.menu_wanted) as asked:
            glass.down(spot)
        glass.move(spot + QPointF(80, 80))
        glass.up(spot + QPointF(80, 80))
        assert asked.args[0] == pick
        assert isinstance(asked.args[1], QPoint)
    assert hands.view.editing == ""
    assert hands.cell("citizen", 0) == ["A"]


def test_the_emotion_point_is_lifted_once_it_has_been_held_still(glass: Glass, held: Callable[[], None]) -> None:
    hands, drawing = glass.hands, glass.hands.view.drawing
    row, column = drawing.row_of("as_is.citizen_emotion"), drawing.columns[3]
    hands.view.set_zoom(1.5)
    hands.view.reveal(drawing.cell_frame(row, 3))

    def at(level: int) -> QPointF:
        return hands.spot(Frame(column.start + column.size / 2, level_y(drawing, row, level), 0, 0))

    glass.stroke(at(0), at(2))
    assert hands.journey.phases[3].feeling is None
    glass.down(at(0))
    held()
    glass.move(at(1))
    glass.move(at(2))
    glass.up(at(2))
    assert hands.journey.phases[3].feeling == 2


def test_an_arrow_is_pulled_out_of_a_card_at_once(glass: Glass) -> None:
    hands = glass.hands
    glass.tap(hands.card_spot("A"))
    glass.stroke(hands.handle("A"), hands.card_spot("B"))
    (link,) = hands.journey.links.values()
    assert link.target == hands.card("B").id
