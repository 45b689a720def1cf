"""What touch makes the journey view do, through the same pointer and verbs as the mouse."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget

from desktop.canvas.pointer import Board, Pointer

LEFT = Qt.MouseButton.LeftButton


class Fingers:
    """Turns taps and pulls of a finger into presses and drags of the pointer."""

    def __init__(self, board: Board, pointer: Pointer, meet: Callable[[QPointF], bool]) -> None:
        self._board = board
        self._pointer = pointer
        self._meet = meet
        """Ends what is being written; tells whether a press at that point then means anything more."""

    def viewport(self) -> QWidget:
        return self._board.viewport()

    def scroll_by(self, across: float, down: float) -> None:
        self._board.scroll_by(across, down)

    def zoom_by(self, factor: float, about: QPointF) -> None:
        self._board.set_zoom(self._board.camera().zoom * factor, about)

    def tap(self, point: QPointF) -> None:
        """Click."""
        if self._meet(point):
            self._pointer.press(LEFT, point)
            self._pointer.release(LEFT, point)

    def tap_twice(self, point: QPointF) -> None:
        """Double click."""
        if self._meet(point):
            self._pointer.double_click(point)

    def take_up(self, point: QPointF) -> bool:
        """Take up the card at a point, to be carried by the next moves; tell whether there is one."""
        return self._pointer.take_up(point)

    def pull(self, point: QPointF) -> bool:
        """Take hold of what need not be held still first: a card's arrow, the emotion point."""
        return self._pointer.pull(point)

    def drag_to(self, point: QPointF) -> None:
        self._pointer.move(point)

    def drop(self, point: QPointF) -> None:
        self._pointer.release(LEFT, point)

    def give_up(self) -> None:
        self._pointer.cancel()

    def long_press(self, point: QPointF) -> None:
        """Open the menu for what lies there."""
        if self._meet(point):
            self._pointer.pick_for_menu(point)
            self._board.open_menu(self._board.pick, point)
