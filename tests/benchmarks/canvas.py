"""The canvas measured: bytes to the first picture, a keystroke to paint, and a frame of panning and zooming."""

import itertools
import json

from pycrdt import Doc, Map
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop.canvas.picks import cards_pick
from desktop.canvas.view import JourneyView
from desktop.document.board import BoardDocument
from desktop.layout.card import lay_out_card
from desktop.layout.typeface import _units, broken
from desktop.model.kinds import JourneyKind
from desktop.settings import Appearance
from desktop.theme import theme_of
from tests.benchmarks import colleagues
from tests.benchmarks.boards import board
from tests.benchmarks.measure import Row, Took, alternately, timed

AS_IS = JourneyKind.AS_IS
LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
SIZE = (1600, 900)
OPEN_BARS = {500: 300.0, 5_000: 1_500.0}
KEY_BARS = {500: 16.0, 5_000: 33.0}
FRAME_BAR = 16.6


def rows(family: str) -> list[Row]:
    """Measure everything about the canvas."""
    return [row for cards in (500, 5_000) for row in _rows(cards, family)]


def _rows(cards: int, family: str) -> list[Row]:
    state = board(cards).state()
    view = _view(family)
    document = BoardDocument([state])
    document.listen(lambda _: view.show_change())
    view.show_board(document, AS_IS)
    found = [
        alternately(
            f"open, {cards} cards, to the first picture",
            OPEN_BARS[cards],
            lambda: opened(state, family),
            "merge, parse and fill only",
            lambda: timed(lambda: _least_open(state, cards)),
            7,
        ),
        _keystroke(cards, view, document),
    ]
    view.fit()
    view.set_zoom(view.zoom * 1.15)
    found += [_pan(cards, view, "whole board in view"), _zoom(cards, view)]
    view.set_zoom(1.0)
    found.append(_pan(cards, view, "at 100 %"))
    found += [_drag(cards, view, count) for count in (1, 20)]
    found += [_mark(cards, view), _paste(cards, view)]
    found += colleagues.rows(cards, view, document, KEY_BARS[cards])
    view.hide()
    view.deleteLater()
    return found


def _view(family: str) -> JourneyView:
    view = JourneyView(theme_of(Appearance.LIGHT), family)
    view.resize(*SIZE)
    view.show()
    QApplication.processEvents()
    return view


def opened(state: bytes, family: str) -> Took:
    """As the first time: nothing of the words has been measured yet."""
    for known in (lay_out_card, broken, _units):
        known.cache_clear()
    return timed(lambda: _open(state, family))


def _open(state: bytes, family: str) -> None:
    view = _view(family)
    view.show_board(BoardDocument([state]), AS_IS)
    view.viewport().grab()
    view.hide()
    view.deleteLater()


def _least_open(state: bytes, cards: int) -> None:
    """Do what no program on these parts can do without: merge the bytes, read them, and paint a block per card."""
    doc = Doc()
    held = doc.get("cards", type=Map)
    doc.apply_update(state)
    json.loads(str(held))
    _blocks(cards)


def _keystroke(cards: int, view: JourneyView, document: BoardDocument) -> Row:
    view.set_zoom(0.8)
    card = next(iter(document.board.journey(AS_IS).in_reading_order()))
    letters = itertools.cycle("abcdefghijklmnopqrstuvwxyzæøå ")
    words = [card.text]
    field = QPlainTextEdit()
    field.resize(*SIZE)
    field.show()
    QApplication.processEvents()

    def strike() -> None:
        words[0] = (words[0] + next(letters))[-80:]
        document.write_card(card.id, "text", words[0])
        QApplication.processEvents()

    def strike_field() -> None:
        field.insertPlainText(next(letters))
        QApplication.processEvents()

    row = alternately(
        f"keystroke to painted, {cards} cards",
        KEY_BARS[cards],
        lambda: timed(strike),
        "a keystroke in Qt's own text field",
        lambda: timed(strike_field),
        120,
    )
    field.hide()
    field.deleteLater()
    return row


def _pan(cards: int, view: JourneyView, where: str) -> Row:
    way = itertools.cycle([7.0] * 20 + [-7.0] * 20)

    def frame() -> None:
        step = next(way)
        view.scroll_by(step, step)
        QApplication.processEvents()

    return alternately(
        f"pan, {cards} cards, {where}",
        FRAME_BAR,
        lambda: timed(frame),
        "as many plain blocks in Qt",
        lambda: timed(lambda: _blocks(cards)),
        60,
    )


def _zoom(cards: int, view: JourneyView) -> Row:
    way = itertools.cycle([0.4] * 6 + [-0.4] * 6)

    def frame() -> None:
        view.zoom_step(next(way))
        QApplication.processEvents()

    return alternately(
        f"zoom, {cards} cards, around the whole board",
        FRAME_BAR,
        lambda: timed(frame),
        "as many plain blocks in Qt",
        lambda: timed(lambda: _blocks(cards)),
        60,
    )


def _drag(cards: int, view: JourneyView, count: int) -> Row:
    """Drag some cards about over the fields in view, from a press that picks them up to what is painted."""
    view.set_zoom(0.8)
    view.scroll_by(-100_000, -100_000)
    held = list(itertools.islice(view.drawing.journey.in_reading_order(), count))
    view.set_pick(cards_pick((card.id for card in held), held[0].id))
    viewport = view.viewport()
    frame = view.drawing.frame_of(held[0].id)
    assert frame is not None
    grip = view.camera().to_screen(frame).center()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=grip.toPoint())
    way = itertools.cycle([QPointF(11, 7)] * 45 + [QPointF(-11, -7)] * 45)
    at = [grip]

    def move() -> None:
        at[0] += next(way)
        event = QMouseEvent(
            QEvent.Type.MouseMove, at[0], viewport.mapToGlobal(at[0]), NO_BUTTON, LEFT, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(viewport, event)
        QApplication.processEvents()

    row = alternately(
        f"drag of {count} card(s), {cards} cards, a move to painted",
        FRAME_BAR,
        lambda: timed(move),
        "as many plain blocks in Qt",
        lambda: timed(lambda: _blocks(cards)),
        180,
    )
    view.cancel()
    return row


def _mark(cards: int, view: JourneyView) -> Row:
    """Pick all cards and none, in turn."""
    view.fit()
    way = itertools.cycle([view.pick_all, lambda: view.set_pick(None)])

    def turn() -> None:
        next(way)()
        QApplication.processEvents()

    return alternately(
        f"pick all {cards} cards, to painted",
        100.0,
        lambda: timed(turn),
        "as many plain blocks in Qt",
        lambda: timed(lambda: _blocks(cards)),
        20,
    )


def _paste(cards: int, view: JourneyView) -> Row:
    """Paste twenty copied cards and take them back."""
    view.set_zoom(0.8)
    held = list(itertools.islice(view.drawing.journey.in_reading_order(), 20))
    view.set_pick(cards_pick(card.id for card in held))
    view.copy()
    document = view.document
    assert document is not None

    def paste() -> None:
        view.paste()
        QApplication.processEvents()

    def once() -> float:
        taken = timed(paste)
        document.undo()
        QApplication.processEvents()
        return taken

    return alternately(
        f"paste of 20 cards, {cards} cards, to painted",
        200.0,
        once,
        "as many plain blocks in Qt",
        lambda: timed(lambda: _blocks(cards)),
        10,
    )


PICTURE = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)


def _blocks(cards: int) -> None:
    PICTURE.fill(QColor("#f7f5f0"))
    painter = QPainter(PICTURE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#17795e"))
    painter.drawRects([QRectF(index % 100 * 16, index // 100 * 12, 14, 9) for index in range(cards)])
    painter.end()
