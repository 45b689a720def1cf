"""The pointer on the canvas: which press, drag or hover means what. Ends in the view's verbs; paints nothing."""

from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop.canvas.camera import Camera
from desktop.canvas.gestures import THRESHOLD, DragArrow, DragCard, DragFeeling, Gesture, Pan, Stage
from desktop.canvas.overlay import HANDLE, handle_spot
from desktop.canvas.picks import CardPick, CellPick, FeelingPick, Pick, pick_at
from desktop.canvas.scenery import Scenery
from desktop.layout import measures as m
from desktop.layout.emotion import emotion_row
from desktop.layout.marks import Frame

EDGE_ZONE = 36
"""Pixels from the edge of the view in which a drag scrolls by itself."""

EDGE_SPEED = 14
"""Pixels per 16 ms."""

NEAR = 3.0
"""Millimetres around a point in which arrows are looked for."""


class Board(Stage, Protocol):
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
    def viewport(self) -> QWidget: ...
    def set_pick(self, pick: Pick) -> None: ...
    def connect_from(self, card: str) -> None: ...
    def write_in_cell(self, lane: str, phase: str) -> None: ...
    def edit(self) -> None: ...


class Pointer(QObject):
    """Follows one pointer from press to release."""

    def __init__(self, board: Board, parent: QObject) -> None:
        super().__init__(parent)
        self._board = board
        self.hover: Pick = None
        self.gesture: Gesture | None = None
        self._pressed: QPointF | None = None
        self._edge = QTimer(self, interval=16)
        self._edge.timeout.connect(self._scroll_at_edge)

    def press(self, event: QMouseEvent) -> None:
        match event.button():
            case Qt.MouseButton.MiddleButton:
                self.gesture = Pan(self._board, event.position())
            case Qt.MouseButton.LeftButton:
                self._pressed = event.position()
            case Qt.MouseButton.RightButton:
                self._board.set_pick(self.pick_at(event.position()))
            case _:
                return

    def move(self, event: QMouseEvent) -> None:
        point = event.position()
        if self.gesture is None and self._pressed is not None:
            if (point - self._pressed).manhattanLength() < THRESHOLD:
                return
            self.gesture = self._gesture_from(self._pressed)
        if self.gesture is None:
            self.set_hover(self.pick_at(point))
            return
        self.gesture.move(point)
        if self._near_edge(point):
            self._edge.start()
        else:
            self._edge.stop()
        self._board.viewport().update()

    def release(self, event: QMouseEvent) -> None:
        self._edge.stop()
        gesture, self.gesture = self.gesture, None
        pressed, self._pressed = self._pressed, None
        if gesture is not None:
            gesture.end(event.position())
        elif pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            self._click(event.position())
        self._board.viewport().update()

    def double_click(self, event: QMouseEvent) -> None:
        self._pressed = None
        board, pick = self._board, self.pick_at(event.position())
        match pick:
            case CardPick():
                board.set_pick(pick)
                board.edit()
            case CellPick(lane, phase) if not (board.connect_mode or board.connecting):
                # Where the second click took the focus from the card that the first had begun.
                board.write_in_cell(lane, phase)
            case _:
                return

    def cancel(self) -> bool:
        """Let go of a drag without doing anything; tell whether there was one."""
        had = self.gesture is not None
        self.gesture = self._pressed = None
        self._edge.stop()
        self._board.viewport().update()
        return had

    def set_hover(self, hover: Pick) -> None:
        if hover != self.hover:
            self.hover = hover
            self._board.viewport().update()

    def pick_at(self, point: QPointF) -> Pick:
        """What a click at a point of the viewport means."""
        x, y = self._board.to_drawing(point)
        near = Frame(x - NEAR, y - NEAR, 2 * NEAR, 2 * NEAR)
        return pick_at(self._board.drawing, list(self._board.scenery.arrows_in(near)), x, y)

    def _gesture_from(self, point: QPointF) -> Gesture:
        board = self._board
        pick = self.pick_at(point)
        source = self._handle_at(point)
        if not source and board.connect_mode and isinstance(pick, CardPick):
            source = pick.id
        if source:
            return DragArrow(board, source)
        match pick:
            case CardPick(key):
                board.set_pick(pick)
                x, y = board.to_drawing(point)
                frame = board.drawing.frame_of(key)
                return DragCard(board, key, (x - frame.x, y - frame.y) if frame else (0.0, 0.0))
            case FeelingPick(phase):
                board.set_pick(pick)
                return DragFeeling(board, phase, emotion_row(board.drawing))
            case _:
                return Pan(board, point)

    def _handle_at(self, point: QPointF) -> str:
        """The card whose arrow handle lies under a point: of the picked card, or of the one under the pointer."""
        for pick in (self._board.pick, self.hover):
            frame = self._board.drawing.frame_of(pick.id) if isinstance(pick, CardPick) else None
            if frame is not None and isinstance(pick, CardPick):
                distance = handle_spot(self._board.camera(), frame) - point
                if distance.manhattanLength() <= HANDLE * 1.6:
                    return pick.id
        return ""

    def _click(self, point: QPointF) -> None:
        board, pick = self._board, self.pick_at(point)
        if board.connect_mode or board.connecting:
            self._click_connecting(pick)
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
            case _:
                board.set_pick(pick)

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

    def _near_edge(self, point: QPointF) -> bool:
        inside = QRectF(self._board.viewport().rect()).adjusted(EDGE_ZONE, EDGE_ZONE, -EDGE_ZONE, -EDGE_ZONE)
        return not isinstance(self.gesture, Pan) and not inside.contains(point)

    def _scroll_at_edge(self) -> None:
        if self.gesture is None:
            return
        viewport = self._board.viewport()
        point = QPointF(viewport.mapFromGlobal(QCursor.pos()))
        rect = viewport.rect()
        across = (point.x() > rect.right() - EDGE_ZONE) - (point.x() < rect.left() + EDGE_ZONE)
        down = (point.y() > rect.bottom() - EDGE_ZONE) - (point.y() < rect.top() + EDGE_ZONE)
        self._board.scroll_by(EDGE_SPEED * across, EDGE_SPEED * down)
        self.gesture.move(point)
        viewport.update()
