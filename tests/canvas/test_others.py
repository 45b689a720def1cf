"""What others do at the same board is seen where they do it, and what I do is told as it happens."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.canvas.other_marks import Carried, Cursor, Written
from desktop.canvas.own_hand import OwnHand
from desktop.canvas.scenery import Scenery
from desktop.model.presence import Ghost, Hand
from desktop.model.sides import Side
from tests.canvas.conftest import LEFT, Hands

ANNA = Hand("Anna", Side.AUTHORITY, "as_is", (100.0, 40.0))


class Clock:
    """A steady clock that only goes when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(hands: Hands) -> Clock:
    made = Clock()
    hands.view.others._clock = made
    return made


def shown(hands: Hands, kind: type) -> list[object]:
    hands.view.others.look_again()
    return [mark for mark in hands.view.others.marks if isinstance(mark, kind)]


def picture(hands: Hands) -> QImage:
    QApplication.processEvents()
    image = QImage(hands.view.viewport().size(), QImage.Format.Format_RGB32)
    hands.view.viewport().render(image, QPoint())
    return image


def test_a_cursor_is_seen_where_its_owner_points_and_glides_there(hands: Hands, clock: Clock) -> None:
    hands.view.others.show({7: ANNA})
    (cursor,) = shown(hands, Cursor)
    camera = hands.view.camera()
    assert camera.to_drawing(QPoint(round(cursor.x), round(cursor.y)).toPointF()) == pytest.approx((100, 40), abs=0.3)
    assert "Anna" in cursor.words
    assert "(M)" in cursor.words
    hands.view.others.show({7: Hand("Anna", Side.AUTHORITY, "as_is", (140.0, 40.0))})
    at_once = shown(hands, Cursor)[0].x
    clock.now += 0.04
    on_the_way = shown(hands, Cursor)[0].x
    clock.now += 1
    there = shown(hands, Cursor)[0].x
    assert at_once == cursor.x < on_the_way < there == pytest.approx(cursor.x + 40 * camera.scale)


def test_a_cursor_that_rests_goes_after_five_seconds_and_comes_back_when_it_moves(hands: Hands, clock: Clock) -> None:
    hands.view.others.show({7: ANNA})
    clock.now += 4.9
    assert shown(hands, Cursor)[0].opacity == 1
    clock.now += 0.2
    assert 0 < shown(hands, Cursor)[0].opacity < 1
    clock.now += 1
    assert not shown(hands, Cursor)
    hands.view.others.show({7: Hand("Anna", Side.AUTHORITY, "as_is", (101.0, 40.0))})
    assert shown(hands, Cursor)[0].opacity == 1


def test_nothing_glides_in_calm_view(hands: Hands, clock: Clock) -> None:
    hands.view.calm = True
    hands.view.others.show({7: ANNA})
    before = shown(hands, Cursor)[0].x
    hands.view.others.show({7: Hand("Anna", Side.AUTHORITY, "as_is", (140.0, 40.0))})
    assert shown(hands, Cursor)[0].x == pytest.approx(before + 40 * hands.view.camera().scale)


def test_who_writes_in_a_card_stands_at_it_and_goes_along_when_it_is_moved(hands: Hands, clock: Clock) -> None:
    key = hands.put("citizen", 0, "Jeg ringer")
    hands.view.others.show(
        {n: Hand(name, side, "as_is", writing=key) for n, (name, side) in enumerate(zip("ABCD", Side, strict=False))}
    )
    (ring,) = shown(hands, Written)
    assert "and 2 more" in ring.words
    hands.board.move_card(key, "as_is.citizen", "as_is.2", 0)
    (moved,) = shown(hands, Written)
    assert moved.x > ring.x + 100
    hands.board.remove_card(key)
    assert not shown(hands, Written)


def test_a_card_on_its_way_is_a_block_with_a_name_and_no_cursor_beside_it(hands: Hands, clock: Clock) -> None:
    key = hands.put("citizen", 0, "Jeg ringer")
    hands.view.others.show({7: Hand("Bo", Side.PROVIDER, "as_is", (90, 90), "", Ghost(key, 90.0, 95.0))})
    (block,) = shown(hands, Carried)
    frame = hands.view.drawing.frame_of(key)
    assert block.width == pytest.approx(frame.width * hands.view.camera().scale)
    assert not shown(hands, Cursor)
    hands.view.others.show({7: Hand("Bo", Side.PROVIDER, "as_is", (90, 90), "", Ghost("no such card", 90.0, 95.0))})
    assert not shown(hands, Carried)


def test_a_moving_cursor_paints_no_card_again_and_leaves_no_trace(
    hands: Hands, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for phase in range(3):
        hands.put("citizen", phase, "Jeg ringer til kommunen og venter")
    bare = picture(hands)
    painted: list[QRectF] = []
    paint: Callable[..., None] = Scenery.paint
    hands.view.others.show({7: ANNA})
    clock.now += 1
    with_cursor = picture(hands)
    assert with_cursor != bare
    hands.view.viewport().repaint()

    def count(scenery: Scenery, painter: object, camera: object, exposed: QRectF, view: QRectF) -> None:
        painted.append(exposed)
        paint(scenery, painter, camera, exposed, view)

    monkeypatch.setattr(Scenery, "paint", count)
    for step in range(20):
        hands.view.others.show({7: Hand("Anna", Side.AUTHORITY, "as_is", (100.0 + 3 * step, 40.0 + step))})
        clock.now += 0.05
        hands.view.others.look_again()
        QApplication.processEvents()
    assert painted == []
    hands.view.scroll_by(0, 40)
    QApplication.processEvents()
    hands.view.scroll_by(0, -40)
    hands.put("citizen", 0, "Jeg bliver ringet op")
    hands.board.undo()
    QApplication.processEvents()
    assert painted
    hands.view.others.show({})
    assert picture(hands) == bare


@pytest.fixture
def told(hands: Hands, qtbot: object) -> list[Hand | None]:
    heard: list[Hand | None] = []
    own = OwnHand(hands.view, hands.view)
    own.changed.connect(heard.append)
    hands.view.activateWindow()
    qtbot.waitUntil(hands.view.isActiveWindow)
    own.forget()
    qtbot.waitUntil(lambda: bool(heard))
    return heard


def test_where_i_point_is_told_in_millimetres_and_ends_with_the_window(
    hands: Hands, told: list[Hand | None], qtbot: object
) -> None:
    spot = QPoint(400, 300)
    QTest.mouseMove(hands.view.viewport(), spot)
    qtbot.waitUntil(lambda: told[-1] is not None and told[-1].cursor is not None)
    assert told[-1].cursor == pytest.approx(hands.view.to_drawing(spot.toPointF()), abs=0.01)
    assert told[-1].grid == "as_is"
    many = len(told)
    for step in range(40):
        QTest.mouseMove(hands.view.viewport(), spot + QPoint(step, 0))
    last = hands.view.to_drawing((spot + QPoint(39, 0)).toPointF())
    qtbot.waitUntil(lambda: told[-1].cursor == pytest.approx(last, abs=0.01))
    assert len(told) < many + 20
    QApplication.sendEvent(hands.view.viewport(), QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: told[-1].cursor is None)
    another = QWidget()
    qtbot.addWidget(another)
    another.show()
    another.activateWindow()
    qtbot.waitUntil(lambda: told[-1] is None)


def test_the_card_i_drag_and_the_card_i_write_in_are_told(hands: Hands, told: list[Hand | None], qtbot: object) -> None:
    key = hands.put("citizen", 0, "Jeg ringer")
    start, end = hands.card_spot("Jeg ringer"), hands.cell_spot("citizen", 2)
    hands.drag(start, end, drop=False)
    qtbot.waitUntil(lambda: told[-1] is not None and told[-1].ghost is not None)
    qtbot.waitUntil(lambda: (told[-1].ghost.x, told[-1].ghost.y) == pytest.approx(hands.view.to_drawing(end), abs=0.5))
    assert told[-1].ghost.card == key
    QTest.mouseRelease(hands.view.viewport(), LEFT, pos=end.toPoint())
    qtbot.waitUntil(lambda: told[-1].ghost is None)
    hands.press(Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: told[-1].writing == key)
    hands.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: told[-1].writing == "")
