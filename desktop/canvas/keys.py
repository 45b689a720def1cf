"""The canvas by keyboard: which key does what, as one table."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.canvas.picks import CardPick, Pick
from desktop.canvas.walk import Way, next_card, step, where
from desktop.layout.emotion import SWING
from desktop.layout.journey import JourneyDrawing

Key = Qt.Key
WAYS = {Key.Key_Left: Way.LEFT, Key.Key_Right: Way.RIGHT, Key.Key_Up: Way.UP, Key.Key_Down: Way.DOWN}
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Hands(Protocol):
    """What keys can make the view do."""

    @property
    def drawing(self) -> JourneyDrawing: ...
    @property
    def pick(self) -> Pick: ...
    @property
    def connecting(self) -> str: ...
    def set_pick(self, pick: Pick) -> None: ...
    def reveal_pick(self) -> None: ...
    def edit(self) -> None: ...
    def new_card(self) -> None: ...
    def remove(self) -> None: ...
    def cancel(self) -> None: ...
    def fit(self) -> None: ...
    def zoom_step(self, steps: float) -> None: ...
    def move_card(self, card: str, lane: str, phase: str, index: int) -> None: ...
    def connect_from(self, card: str) -> None: ...
    def connect_cards(self, source: str, target: str) -> None: ...
    def set_feeling(self, phase: str, level: int | None) -> None: ...


class KeyMap:
    """Turns keys into what the view can do. Tab goes from card to card; F6 leaves the canvas."""

    def __init__(self, view: Hands) -> None:
        self._view = view
        self._plain: Mapping[Key, Callable[[], None]] = {
            Key.Key_Return: self._enter,
            Key.Key_Enter: self._enter,
            Key.Key_F2: view.edit,
            Key.Key_Insert: view.new_card,
            Key.Key_N: view.new_card,
            Key.Key_L: self._connect,
            Key.Key_Delete: view.remove,
            Key.Key_Backspace: view.remove,
            Key.Key_Escape: view.cancel,
            Key.Key_Plus: lambda: view.zoom_step(1),
            Key.Key_Minus: lambda: view.zoom_step(-1),
            Key.Key_0: view.fit,
            Key.Key_Tab: lambda: self._read(1),
            Key.Key_Backtab: lambda: self._read(-1),
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; tell whether it means anything."""
        key = Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in WAYS:
            return self._arrow(WAYS[key], modifiers)
        if key in (Key.Key_Plus, Key.Key_Minus, Key.Key_0, Key.Key_Backtab):
            modifiers &= ~(CTRL | SHIFT)
        if modifiers == CTRL and key in (Key.Key_Return, Key.Key_Enter):
            self._view.new_card()
            return True
        if modifiers == NONE and key in self._plain:
            self._plain[key]()
            return True
        return False

    def _arrow(self, way: Way, modifiers: Qt.KeyboardModifier) -> bool:
        if modifiers == NONE:
            self._view.set_pick(step(self._view.drawing, self._view.pick, way))
            self._view.reveal_pick()
        elif modifiers == CTRL:
            self._carry(way)
        elif modifiers == ALT and way in (Way.UP, Way.DOWN):
            self._lift(1 if way is Way.UP else -1)
        else:
            return False
        return True

    def _carry(self, way: Way) -> None:
        """Move the picked card: sideways to the next phase, up and down in its cell and on to the next lane."""
        view, drawing = self._view, self._view.drawing
        if not isinstance(view.pick, CardPick):
            return
        row, column, index = where(drawing, view.pick)
        across, down = way.value
        held = drawing.journey.cells[(drawing.rows[row].id, drawing.columns[column].id)]
        if down and 0 <= index + down < len(held):
            view.move_card(
                view.pick.id, drawing.rows[row].id, drawing.columns[column].id, index + (2 if down > 0 else -1)
            )
        elif 0 <= row + down < len(drawing.rows) and 0 <= column + across < len(drawing.columns):
            lane, phase = drawing.rows[row + down].id, drawing.columns[column + across].id
            there = drawing.journey.cells.get((lane, phase), ())
            view.move_card(view.pick.id, lane, phase, 0 if way is Way.DOWN else len(there))
        view.reveal_pick()

    def _lift(self, by: int) -> None:
        """Lift or lower the emotion point of the phase one is in."""
        view, drawing = self._view, self._view.drawing
        if not drawing.columns:
            return
        phase = drawing.journey.phases[where(drawing, view.pick)[1]]
        level = max(-SWING, min(SWING, (phase.feeling or 0) + by)) if phase.feeling is not None else by
        view.set_feeling(phase.id, level)

    def _enter(self) -> None:
        view = self._view
        if view.connecting and isinstance(view.pick, CardPick) and view.pick.id != view.connecting:
            view.connect_cards(view.connecting, view.pick.id)
        else:
            view.edit()

    def _connect(self) -> None:
        if isinstance(self._view.pick, CardPick):
            self._view.connect_from(self._view.pick.id)

    def _read(self, by: int) -> None:
        view = self._view
        view.set_pick(next_card(view.drawing, view.pick, by))
        view.reveal_pick()
