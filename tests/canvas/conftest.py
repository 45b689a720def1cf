"""A canvas in a window, with a board whose changes it hears of, as the journey page joins them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.canvas.overlay import handle_spot, new_card_frame
from desktop.canvas.picks import picked_cards
from desktop.canvas.view import JourneyView
from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.layout.marks import Frame
from desktop.model.journey import Card, Journey
from desktop.model.kinds import JourneyKind
from desktop.model.template import load_templates
from desktop.settings import Appearance
from desktop.theme import dress, load_fonts, theme_of

AS_IS = JourneyKind.AS_IS
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Hands:
    """What somebody at the laptop can do with the canvas and see on it."""

    def __init__(self, view: JourneyView, board: BoardDocument) -> None:
        self.view = view
        self.board = board

    @property
    def journey(self) -> Journey:
        return self.board.board.journey(AS_IS)

    def texts(self) -> list[str]:
        return [card.text for card in self.journey.in_reading_order()]

    def card(self, text: str) -> Card:
        return next(card for card in self.journey.cards.values() if card.text == text)

    def put(self, lane: str, phase: int, text: str) -> str:
        return self.board.add_card(AS_IS, f"as_is.{lane}", f"as_is.{phase}", text=text)

    def click(self, point: QPointF, button: Qt.MouseButton = LEFT, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.view.viewport(), button, held, pos=point.toPoint())

    def click_cell(self, lane: str, phase: int) -> None:
        self.click(self.spot(new_card_frame(self.view.drawing, f"as_is.{lane}", f"as_is.{phase}")))

    def click_card(self, text: str, held: Qt.KeyboardModifier = NONE) -> None:
        self.click(self.card_spot(text), held=held)

    def pick(self, *texts: str) -> None:
        """Pick cards one after the other, as with Ctrl held."""
        self.view.set_pick(None)
        for text in texts:
            self.click_card(text, CTRL)

    def picked(self) -> set[str]:
        return {self.journey.cards[card].text for card in picked_cards(self.view.pick)}

    def cell(self, lane: str, phase: int) -> list[str]:
        return [card.text for card in self.journey.cells.get((f"as_is.{lane}", f"as_is.{phase}"), ())]

    def drag(
        self,
        start: QPointF,
        end: QPointF,
        *,
        drop: bool = True,
        held: Qt.KeyboardModifier = NONE,
        button: Qt.MouseButton = LEFT,
    ) -> None:
        viewport = self.view.viewport()
        QTest.mousePress(viewport, button, held, pos=start.toPoint())
        for share in (0.2, 0.6, 1.0):
            QTest.mouseMove(viewport, (start + (end - start) * share).toPoint())
        if drop:
            QTest.mouseRelease(viewport, button, held, pos=end.toPoint())

    def hover(self, point: QPointF) -> None:
        QTest.mouseMove(self.view.viewport(), point.toPoint())

    def drop_at(self, point: QPointF) -> None:
        QTest.mouseMove(self.view.viewport(), point.toPoint())
        QTest.mouseRelease(self.view.viewport(), LEFT, pos=point.toPoint())

    def hold_space(self) -> None:
        QTest.keyPress(self.view, Qt.Key.Key_Space)

    def let_go_of_space(self) -> None:
        QTest.keyRelease(self.view, Qt.Key.Key_Space)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.view.editor, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view.editor if self.view.editing else self.view, key, modifiers)

    def card_spot(self, text: str) -> QPointF:
        frame = self.view.drawing.frame_of(self.card(text).id)
        assert frame is not None
        return self.spot(frame)

    def handle(self, text: str) -> QPointF:
        frame = self.view.drawing.frame_of(self.card(text).id)
        assert frame is not None
        return handle_spot(self.view.camera(), frame)

    def cell_spot(self, lane: str, phase: int) -> QPointF:
        drawing = self.view.drawing
        return self.spot(drawing.cell_frame(drawing.row_of(f"as_is.{lane}"), drawing.column_of(f"as_is.{phase}")))

    def spot(self, frame: Frame) -> QPointF:
        return self.view.camera().to_screen(frame).center()


@pytest.fixture
def hands(qtbot: object, qapp: QApplication) -> Iterator[Hands]:
    theme = theme_of(Appearance.LIGHT)
    family = load_fonts()
    dress(qapp, theme, family)
    template = load_templates(Path(__file__).parents[2] / "resources")["social"]
    board = BoardDocument([board_start(template)])
    view = JourneyView(theme, family)
    qtbot.addWidget(view)
    view.resize(1700, 1000)
    view.show()
    board.listen(lambda _: view.show_change())
    view.show_board(board, AS_IS)
    view.setFocus()
    yield Hands(view, board)
    view.show_board(None, AS_IS)
