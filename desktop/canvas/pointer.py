"""The pointer on the canvas: which press, drag or hover means what. Ends in the view's verbs; paints nothing."""

from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtWidgets import QWidget

from desktop.canvas.camera import Camera
from desktop.canvas.edge import EdgeScroll
from desktop.canvas.gestures import THRESHOLD, DragArrow, DragCards, DragFeeling, Gesture, Marquee, Pan, Stage
from desktop.canvas.heading_drag import DragHeading, HeadingStage
from desktop.canvas.headings import heading_at, heading_spot, more_spot
from desktop.canvas.landing import carry
from desktop.canvas.overlay import HANDLE, handle_spot
from desktop.canvas.picks import (
    CardPick,
    CellPick,
    FeelingPick,
    LanePick,
    PhasePick,
    Pick,
    pick_at,
    picked_cards,
    toggled,
)
from desktop.canvas.scenery import Scenery
from desktop.layout import measures as m
from desktop.layout.emotion import emotion_row
from desktop.layout.hidden import hidden_at
from desktop.layout.marks import Frame
from desktop.text_size import factor

NEAR = 3.0
"""Millimetres around a point in which arrows are looked for."""

Button = Qt.MouseButton
ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Board(Stage, HeadingStage, Protocol):
    """What the pointer needs of the view, besides what gestures need."""

    @property
    def scenery(self) -> Scenery: ...
    @property
    def pick(self) -> Pick: ...
    @property
    def connecting(self) -> str: ...
    @property
    def connect_mode(self) -> bool: ...
    def camera(self) -> Camera: ...
    def open_room(self) -> QRectF: ...
    def viewport(self) -> QWidget: ...
    def set_zoom(self, zoom: float, about: QPointF | None = None) -> None: ...
    def repaint_gesture(self, gesture: Gesture) -> None: ...
    def repaint_picks(self, before: Pick, after: Pick) -> None: ...
    def connect_from(self, card: str) -> None: ...
    def write_in_cell(self, lane: str, phase: str) -> None: ...
    def edit(self) -> None: ...
    def open_menu(self, pick: Pick, point: QPointF) -> None: ...
    def show_hidden(self) -> None: ...


class Pointer(QObject):
    """Follows one pointer from press to release; points are in pixels of the viewport."""

    def __init__(self, board: Board, parent: QObject) -> None:
        super().__init__(parent)
        self._board = board
        self.hover: Pick = None
        self.gesture: Gesture | None = None
        self._pressed: QPointF | None = None
        self._clicked: Pick = None
        """What the last click met: the board may have moved under the pointer before the second one comes."""
        self.click_spot: QPointF | None = None
        """Where the click is that is being answered just now."""
        self._at = QPointF()
        self._held = NONE
        self._panning = False
        self._edge = EdgeScroll(board, self)

    def set_panning(self, *, on: bool) -> None:
        """Let the next drag move the drawing, whatever it begins on: the space bar is held."""
        self._panning = on

    def press(self, button: Button, point: QPointF, held: Qt.KeyboardModifier = NONE) -> None:
        match button:
            case Button.MiddleButton:
                self.gesture = Pan(self._board, point)
            case Button.LeftButton if self._panning:
                self.gesture = Pan(self._board, point)
            case Button.LeftButton:
                self._pressed, self._held = point, held
            case Button.RightButton:
                self.pick_for_menu(point)
            case _:
                return

    def move(self, point: QPointF) -> None:
        self._at = point
        if self.gesture is None and self._pressed is not None:
            if (point - self._pressed).manhattanLength() < THRESHOLD:
                return
            self.gesture = self._gesture_from(self._pressed)
        if self.gesture is None:
            self.set_hover(self.pick_at(point))
            return
        self.gesture.move(point)
        if isinstance(self.gesture, DragHeading):
            self._edge.hold_at(self.gesture.on_axis(point, self._board.open_room()))
        elif not isinstance(self.gesture, Pan):
            self._edge.hold_at(point)
        if self.gesture is not None:
            self._board.repaint_gesture(self.gesture)

    def release(self, button: Button, point: QPointF) -> None:
        self._edge.stop()
        gesture, self.gesture = self.gesture, None
        pressed, self._pressed = self._pressed, None
        if gesture is not None:
            gesture.end(point)
        elif pressed is not None and button == Button.LeftButton:
            self._clicked, self.click_spot = self.pick_at(point), point
            self._click(point)
            self.click_spot = None
        self._board.viewport().update()

    def double_click(self, point: QPointF) -> None:
        self._pressed = None
        board, pick = self._board, self.pick_at(point)
        if isinstance(self._clicked, CardPick) and self._clicked == board.pick:
            pick = self._clicked
        match pick:
            case CardPick() | PhasePick() | LanePick():
                board.set_pick(pick)
                board.edit()
            case CellPick(lane, phase) if not (board.connect_mode or board.connecting):
                # Where the second click took the focus from the card that the first had begun.
                board.write_in_cell(lane, phase)
            case _:
                return

    def take_up(self, point: QPointF) -> bool:
        """Take up what is under a finger that has been held still: a card, a heading, the emotion point."""
        self._held = NONE
        if isinstance(self.pick_at(point), CardPick | PhasePick | LanePick | FeelingPick):
            self.gesture = self._gesture_from(point)
        if self.gesture is not None:
            self.gesture.move(point)
            self._board.viewport().update()
        return self.gesture is not None

    def pull(self, point: QPointF) -> bool:
        """Pull an arrow out of a card, which a finger need not hold still for; tell whether there is one to pull."""
        self._held = NONE
        if self._handle_at(point) or (self._board.connect_mode and isinstance(self.pick_at(point), CardPick)):
            self.gesture = self._gesture_from(point)
        return self.gesture is not None

    def cancel(self) -> bool:
        """Let go of a drag without doing anything; tell whether there was one."""
        had = self.gesture is not None
        self.gesture = self._pressed = None
        self._edge.stop()
        self._board.viewport().update()
        return had

    def scrolled(self) -> None:
        """The drawing has moved under a drag."""
        if self.gesture is not None and not isinstance(self.gesture, Pan):
            self.gesture.move(self._at)
            self._board.viewport().update()

    def look_again(self) -> None:
        """Something else may lie under the pointer now, that has not moved itself."""
        if self.hover is not None:
            self.set_hover(self.pick_at(self._at))

    def set_hover(self, hover: Pick) -> None:
        if hover != self.hover:
            before, self.hover = self.hover, hover
            self._board.repaint_picks(before, hover)

    def pick_at(self, point: QPointF) -> Pick:
        """What a click at a point of the viewport means."""
        heading = heading_at(self._board.drawing, self._board.camera(), point)
        if heading is not None:
            return heading
        if not self._board.open_room().contains(point):
            return None
        x, y = self._board.to_drawing(point)
        near = Frame(x - NEAR, y - NEAR, 2 * NEAR, 2 * NEAR)
        return pick_at(self._board.drawing, self._board.scenery.lines_in(near), x, y)

    def pick_for_menu(self, point: QPointF) -> None:
        """Pick what a menu is asked for; of several picked cards, all of them stay picked."""
        pick = self.pick_at(point)
        if not (isinstance(pick, CardPick) and pick.id in picked_cards(self._board.pick)):
            self._board.set_pick(pick)

    def _gesture_from(self, point: QPointF) -> Gesture | None:
        board = self._board
        pick = self.pick_at(point)
        source = self._handle_at(point)
        if not source and board.connect_mode and isinstance(pick, CardPick):
            source = pick.id
        if source:
            return DragArrow(board, source)
        match pick:
            case CardPick(key):
                return self._carrying(key, point)
            case PhasePick() | LanePick():
                board.set_pick(pick)
                return DragHeading(board, pick)
            case FeelingPick(phase) if not self._held & ADDING:
                board.set_pick(pick)
                return DragFeeling(board, phase, emotion_row(board.drawing))
            case None:
                return Pan(board, point)
            case _:
                before = board.pick if self._held & ADDING else None
                return Marquee(board, board.to_drawing(point), before)

    def _carrying(self, key: str, point: QPointF) -> Gesture | None:
        """Carry a card, and with it all that are picked if it is one of them."""
        board, picked = self._board, picked_cards(self._board.pick)
        together = key in picked or bool(self._held & ADDING)
        load = carry(board.drawing, key, {key} | picked if together else {key})
        return DragCards(board, load, board.to_drawing(point)) if load is not None else None

    def _handle_at(self, point: QPointF) -> str:
        """The card whose arrow handle lies under a point: of the picked card, or of the one under the pointer."""
        for pick in (self._board.pick, self.hover):
            frame = self._board.drawing.frame_of(pick.id) if isinstance(pick, CardPick) else None
            if frame is not None and isinstance(pick, CardPick):
                distance = handle_spot(self._board.camera(), frame) - point
                if distance.manhattanLength() <= HANDLE * 1.6 * factor():
                    return pick.id
        return ""

    def _click(self, point: QPointF) -> None:
        board, pick = self._board, self.pick_at(point)
        if board.connect_mode or board.connecting:
            self._click_connecting(pick)
            return
        if self._held & ADDING:
            if isinstance(pick, CardPick):
                board.set_pick(toggled(board.pick, pick.id))
            return
        handle = self._handle_at(point)
        if handle and pick != CardPick(handle) and not isinstance(pick, CardPick):
            board.connect_from(handle)
            return
        match pick:
            case CellPick(lane, phase):
                board.write_in_cell(lane, phase)
            case FeelingPick(phase):
                board.set_pick(pick)
                self._click_curve(phase, point)
            case PhasePick() | LanePick():
                self._click_heading(pick, point)
            case _:
                board.set_pick(pick)
                if pick is None and hidden_at(board.drawing, *board.to_drawing(point)):
                    board.show_hidden()

    def _click_heading(self, pick: PhasePick | LanePick, point: QPointF) -> None:
        board = self._board
        board.set_pick(pick)
        spot = heading_spot(board.drawing, board.camera(), pick)
        if spot is not None and more_spot(spot, pick, board.camera().scale).contains(point):
            board.open_menu(pick, spot.bottomLeft())

    def _click_curve(self, phase: str, point: QPointF) -> None:
        row = emotion_row(self._board.drawing)
        if self._board.to_drawing(point)[1] < self._board.drawing.rows[row].start + m.CURVE_HEIGHT - NEAR:
            DragFeeling(self._board, phase, row).end(point)

    def _click_connecting(self, pick: Pick) -> None:
        board = self._board
        if isinstance(pick, CardPick) and board.connecting and board.connecting != pick.id:
            board.connect_cards(board.connecting, pick.id)
        else:
            board.connect_from(pick.id if isinstance(pick, CardPick) else "")
