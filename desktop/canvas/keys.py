"""The canvas by keyboard: which key does what, as one table."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.canvas.landing import carry, landing
from desktop.canvas.picks import (
    CardPick,
    CardsPick,
    CellPick,
    HeadPick,
    LanePick,
    PhasePick,
    Pick,
    cards_pick,
    lead_of,
    picked_cards,
)
from desktop.canvas.walk import Way, beside, card_beyond, far, lane_beside, next_card, step, where
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.emotion import SWING
from desktop.model.journey import Cell

Key = Qt.Key
AT_ONCE = (Key.Key_Plus, Key.Key_Minus, Key.Key_0, Key.Key_Space)
"""Keys that do what they do in an empty cell as well, where others begin to write."""
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
    def write_in_cell(self, lane: str, phase: str, words: str = "") -> None: ...
    def remove(self) -> None: ...
    def duplicate(self) -> None: ...
    def copy(self) -> None: ...
    def cut(self) -> None: ...
    def paste(self) -> None: ...
    def pick_all(self) -> None: ...
    def set_panning(self, *, on: bool) -> None: ...
    def cancel(self) -> None: ...
    def fit(self) -> None: ...
    def zoom_step(self, steps: float) -> None: ...
    def move_card(self, card: str, lane: str, phase: str, index: int) -> None: ...
    def move_cards(self, cells: Mapping[str, Cell], index: int | None) -> None: ...
    def ask_pictogram(self) -> None: ...
    def ask_agreement(self) -> None: ...
    def connect_from(self, card: str) -> None: ...
    def connect_cards(self, source: str, target: str) -> None: ...
    def set_feeling(self, phase: str, level: int | None) -> None: ...
    def shift_heading(self, pick: HeadPick, by: int) -> None: ...


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
            Key.Key_P: view.ask_pictogram,
            Key.Key_A: view.ask_agreement,
            Key.Key_Delete: view.remove,
            Key.Key_Backspace: view.remove,
            Key.Key_Escape: view.cancel,
            Key.Key_Plus: lambda: view.zoom_step(1),
            Key.Key_Minus: lambda: view.zoom_step(-1),
            Key.Key_0: view.fit,
            Key.Key_Tab: lambda: self._read(1),
            Key.Key_Backtab: lambda: self._read(-1),
            Key.Key_Home: lambda: self._go(far(view.drawing, view.pick, Way.LEFT)),
            Key.Key_End: lambda: self._go(far(view.drawing, view.pick, Way.RIGHT)),
            Key.Key_PageUp: lambda: self._go(lane_beside(view.drawing, view.pick, -1)),
            Key.Key_PageDown: lambda: self._go(lane_beside(view.drawing, view.pick, 1)),
        }
        self._with_ctrl: Mapping[Key, Callable[[], None]] = {
            Key.Key_Return: view.new_card,
            Key.Key_Enter: view.new_card,
            Key.Key_A: view.pick_all,
            Key.Key_C: view.copy,
            Key.Key_X: view.cut,
            Key.Key_V: view.paste,
            Key.Key_D: view.duplicate,
            Key.Key_Home: lambda: self._go(far(view.drawing, None, Way.LEFT)),
            Key.Key_End: lambda: self._go(self._last()),
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; tell whether it means anything."""
        key = Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in WAYS:
            return self._arrow(WAYS[key], modifiers)
        if key == Key.Key_Space and not event.isAutoRepeat():
            self._view.set_panning(on=True)
            return True
        if self._begins_writing(event, key, modifiers):
            return True
        if key in (Key.Key_Plus, Key.Key_Minus, Key.Key_0, Key.Key_Backtab):
            modifiers &= ~(CTRL | SHIFT)
        table = {NONE: self._plain, CTRL: self._with_ctrl}.get(modifiers, {})
        if key in table:
            table[key]()
            return True
        return False

    def release(self, event: QKeyEvent) -> bool:
        """Hear that a key is let go; tell whether that means anything."""
        if event.key() != Key.Key_Space or event.isAutoRepeat():
            return False
        self._view.set_panning(on=False)
        return True

    def _begins_writing(self, event: QKeyEvent, key: Key, modifiers: Qt.KeyboardModifier) -> bool:
        """In an empty cell a letter is the first of a new card."""
        pick, letter = self._view.pick, event.text()
        if not isinstance(pick, CellPick) or key in AT_ONCE or modifiers & ~SHIFT or not letter.isprintable():
            return False
        if not letter:
            return False
        self._view.write_in_cell(pick.lane, pick.phase, letter)
        return True

    def _arrow(self, way: Way, modifiers: Qt.KeyboardModifier) -> bool:
        if modifiers == NONE:
            self._go(step(self._view.drawing, self._view.pick, way))
        elif modifiers == SHIFT:
            self._extend(way)
        elif modifiers == CTRL:
            self.carry(way)
        elif modifiers == ALT and way in (Way.UP, Way.DOWN):
            self._lift(1 if way is Way.UP else -1)
        else:
            return False
        return True

    def carry(self, way: Way) -> None:
        """Move the picked card: sideways to the next phase, up and down in its cell and on to the next lane."""
        view, drawing = self._view, self._view.drawing
        if isinstance(view.pick, CardsPick):
            self._carry_all(view.pick, way)
        if isinstance(view.pick, PhasePick | LanePick):
            by = way.value[0 if isinstance(view.pick, PhasePick) else 1]
            view.shift_heading(view.pick, by) if by else None
        if not isinstance(view.pick, CardPick):
            return
        row, column, index = where(drawing, view.pick)
        _, down = way.value
        held = drawing.journey.cells[drawing.cell(row, column)]
        if down and 0 <= index + down < len(held):
            view.move_card(view.pick.id, *drawing.cell(row, column), index + (2 if down > 0 else -1))
        elif (square := beside(drawing, row, column, way)) is not None:
            lane, phase = drawing.cell(*square)
            there = drawing.journey.cells.get((lane, phase), ())
            view.move_card(view.pick.id, lane, phase, 0 if way is Way.DOWN else len(there))
        view.reveal_pick()

    def _carry_all(self, pick: CardsPick, way: Way) -> None:
        """Move all picked cards by a phase or a lane, as far as the grid goes."""
        load = carry(self._view.drawing, pick.lead, pick.cards)
        if load is None:
            return
        row, column = load.cards[pick.lead]
        across, down = way.value
        shift = load.shift_to(row + down, column + across)
        if shift != (0, 0):
            index = 0 if way is Way.DOWN else None
            self._view.move_cards(landing(load, shift, index).cells, index)
            self._view.reveal_pick()

    def _extend(self, way: Way) -> None:
        """Take one card more into the pick, or the last one out of it when going back."""
        view, lead = self._view, lead_of(self._view.pick)
        beside = card_beyond(view.drawing, lead, way) if lead else ""
        if not beside:
            return
        cards = picked_cards(view.pick)
        view.set_pick(cards_pick(cards - {lead} if beside in cards else cards | {beside}, beside))
        view.reveal_pick()

    def _go(self, pick: Pick) -> None:
        self._view.set_pick(pick)
        self._view.reveal_pick()

    def _last(self) -> Pick:
        """The last card or cell of the board."""
        drawing = self._view.drawing
        corner = far(drawing, far(drawing, None, Way.RIGHT), Way.DOWN)
        return far(drawing, corner, Way.RIGHT)

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
        self._go(next_card(self._view.drawing, self._view.pick, by))
