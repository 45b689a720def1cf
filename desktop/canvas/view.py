"""The journey canvas: one widget that shows a drawing, turns gestures and keys into verbs, and lets people write in cards.

It holds what is personal (zoom, what is picked), never what is shared: that is in the board document.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QGestureEvent, QPinchGesture, QWidget
from typing_extensions import override

from desktop.canvas.brush import Brush
from desktop.canvas.camera import Camera, clamped
from desktop.canvas.editor import CardEditor
from desktop.canvas.gestures import THRESHOLD, DragArrow, DragCard, DragFeeling, Gesture, Pan
from desktop.canvas.keys import KeyMap
from desktop.canvas.overlay import HANDLE, Overlay, handle_spot
from desktop.canvas.picks import CardPick, CellPick, FeelingPick, LinkPick, Pick, pick_at, still_there
from desktop.canvas.scenery import Scenery
from desktop.canvas.walk import cards_at, where
from desktop.document.board import BoardDocument
from desktop.language import Language
from desktop.layout import measures as m
from desktop.layout.emotion import emotion_row
from desktop.layout.journey import JourneyDrawing, lay_out
from desktop.layout.marks import Frame
from desktop.model.journey import Journey
from desktop.model.kinds import CardKind, JourneyKind
from desktop.theme import Theme

MARGIN = 3.0
"""Room around the drawing, in millimetres."""

STEP = 1.15
"""One step of zoom."""

EDGE_ZONE = 36
"""Pixels from the edge of the view in which a drag scrolls by itself."""

ROOMY = 0.62
"""The zoom below which a newly shown board is not made smaller just to fit: words must be readable."""


class JourneyView(QAbstractScrollArea):
    """Shows one journey of a board document and edits it."""

    pick_changed = Signal(object)
    """What is picked: a `Pick`."""
    zoom_changed = Signal(float)
    """The zoom as a share of 100 %."""
    menu_wanted = Signal(object, object)
    """A context menu for a `Pick` at a global `QPoint`."""
    connecting_changed = Signal(bool)
    """Whether the next press on a card begins or ends an arrow."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._family = family
        self._scenery = Scenery(Brush(theme, family))
        self._overlay = Overlay(self._scenery)
        self._document: BoardDocument | None = None
        self._kind = JourneyKind.AS_IS
        self._drawing = lay_out(Journey(self._kind), Language.translate)
        self._zoom = 1.0
        self._fitted = True
        self._pick: Pick = None
        self._hover: Pick = None
        self._pressed: QPointF | None = None
        self._gesture: Gesture | None = None
        self._connecting = ""
        self._connect_mode = False
        self._editing = ""
        self._fresh = False
        self._keys = KeyMap(self)
        self._build()
        self._connect()

    # What is shown

    @property
    def drawing(self) -> JourneyDrawing:
        return self._drawing

    @property
    def document(self) -> BoardDocument | None:
        return self._document

    @property
    def kind(self) -> JourneyKind:
        return self._kind

    @property
    def pick(self) -> Pick:
        return self._pick

    @property
    def zoom(self) -> float:
        """The zoom as a share of 100 %."""
        return self._zoom

    @property
    def editing(self) -> str:
        """Id of the card that is being written in, or an empty string."""
        return self._editing

    @property
    def editor(self) -> CardEditor:
        return self._editor

    def show_board(self, document: BoardDocument | None, kind: JourneyKind) -> None:
        """Show a journey of a board, or nothing."""
        self.stop_editing()
        same = document is self._document and kind is self._kind
        self._document, self._kind = document, kind
        journey = document.board.journey(kind) if document is not None else Journey(kind)
        self._drawing = lay_out(journey, Language.translate)
        self._scenery.show(self._drawing)
        if not same:
            self.set_pick(None)
            self.fit_readable()
        self._range()
        self.viewport().update()

    def show_change(self) -> None:
        """Show the newest reading of the board; only what differs is laid out and painted again."""
        if self._document is None:
            return
        old = self._drawing
        self._drawing = lay_out(self._document.board.journey(self._kind), Language.translate, old)
        self._scenery.show(self._drawing)
        self._repaint_difference(old)
        if (old.width, old.height) != (self._drawing.width, self._drawing.height):
            self._range()
        self.set_pick(still_there(self._pick, self._drawing))
        self._hover = still_there(self._hover, self._drawing)
        self._follow_editor()

    def set_theme(self, theme: Theme) -> None:
        self._scenery.brush = Brush(theme, self._family)
        self.viewport().update()

    def set_pick(self, pick: Pick) -> None:
        if pick != self._pick:
            self._pick = pick
            self.viewport().update()
            self.pick_changed.emit(pick)

    # Zoom

    def camera(self) -> Camera:
        edge = MARGIN * self._zoom * 4
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        return Camera(self._zoom, bars[0].value() - edge, bars[1].value() - edge)

    def set_zoom(self, zoom: float, about: QPointF | None = None) -> None:
        """Zoom, keeping what lies under a point of the viewport where it is."""
        zoom = clamped(zoom)
        if abs(zoom - self._zoom) < 1e-6:
            return
        spot = about or QPointF(self.viewport().rect().center())
        x, y = self.camera().to_drawing(spot)
        self._zoom = zoom
        self._fitted = False
        self._range()
        now = self.camera().to_screen(Frame(x, y, 0, 0)).topLeft()
        self.scroll_by(now.x() - spot.x(), now.y() - spot.y())
        self.viewport().update()
        self._follow_editor()
        self.zoom_changed.emit(zoom)

    def zoom_step(self, steps: float) -> None:
        self.set_zoom(self._zoom * STEP**steps)

    def fit(self) -> None:
        """Show the whole board."""
        room, drawing = self.viewport().size(), self._drawing
        across = room.width() / ((drawing.width + 2 * MARGIN) * 4)
        down = room.height() / ((drawing.height + 2 * MARGIN) * 4)
        self.set_zoom(min(across, down, 1.6))
        self._fitted = True

    def fit_readable(self) -> None:
        """Show the whole width of the board if its words can be read then."""
        across = self.viewport().width() / ((self._drawing.width + 2 * MARGIN) * 4)
        self.set_zoom(max(ROOMY, min(across, 1.25)))
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)
        self._fitted = True

    def reveal(self, pick: Pick) -> None:
        """Scroll so that what is picked is in sight, clear of the names at the edges."""
        frame = self._frame_of(pick)
        if frame is None:
            return
        spot = self.camera().to_screen(frame)
        scale = self._zoom * 4
        room = QRectF(self.viewport().rect()).adjusted(m.LANE_LABEL * scale + 8, m.HEAD * scale + 8, -20, -12)
        across = min(0.0, spot.left() - room.left()) or max(0.0, min(spot.right() - room.right(), spot.left() - room.left()))
        down = min(0.0, spot.top() - room.top()) or max(0.0, min(spot.bottom() - room.bottom(), spot.top() - room.top()))
        self.scroll_by(across, down)

    # The stage of gestures

    def to_drawing(self, point: QPointF) -> tuple[float, float]:
        return self.camera().to_drawing(point)

    def scroll_by(self, across: float, down: float) -> None:
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        bars[0].setValue(bars[0].value() + round(across))
        bars[1].setValue(bars[1].value() + round(down))

    def move_card(self, card: str, lane: str, phase: str, index: int) -> None:
        if self._document is not None:
            self._document.move_card(card, lane, phase, index)
            self.set_pick(CardPick(card))

    def connect_cards(self, source: str, target: str) -> None:
        if self._document is not None:
            link = self._document.add_link(source, target)
            self.connect_from("")
            self.set_connect_mode(on=False)
            if link:
                self.set_pick(LinkPick(link))

    def set_feeling(self, phase: str, level: int | None) -> None:
        if self._document is not None:
            self._document.feel(phase, level)
            self.set_pick(FeelingPick(phase))

    # Verbs of buttons, menus and keys

    def new_card(self, sort: CardKind = CardKind.STEP) -> None:
        """Write a new card below the picked one, in the picked cell, or in the first one."""
        if self._document is None or not self._drawing.rows or not self._drawing.columns:
            return
        row, column, index = where(self._drawing, self._pick)
        after = index + 1 if isinstance(self._pick, CardPick) else len(cards_at(self._drawing, row, column))
        self._write_new(self._drawing.rows[row].id, self._drawing.columns[column].id, after, sort)

    def edit(self) -> None:
        """Write in the picked card, or a new one in the picked cell."""
        match self._pick:
            case CardPick(key):
                self._open_editor(key)
            case CellPick():
                self.new_card()
            case _:
                return

    def remove(self) -> None:
        """Take what is picked off the board; the neighbour is picked next."""
        if self._document is None:
            return
        match self._pick:
            case CardPick(key):
                row, column, index = where(self._drawing, self._pick)
                self._document.remove_card(key)
                self.set_pick(self._neighbour(row, column, index))
            case LinkPick(key):
                self._document.remove_link(key)
            case FeelingPick(phase):
                self._document.feel(phase, None)
            case _:
                return

    def connect_from(self, card: str) -> None:
        """Begin an arrow by keyboard or menu: the next chosen card is where it goes."""
        self._connecting = card
        self.connecting_changed.emit(bool(card) or self._connect_mode)
        self.viewport().update()

    def set_connect_mode(self, *, on: bool) -> None:
        """Let the next two presses on cards draw an arrow."""
        self._connect_mode = on
        if not on:
            self._connecting = ""
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self.connecting_changed.emit(on)
        self.viewport().update()

    @property
    def connecting(self) -> str:
        """Id of the card an arrow has been begun from, or an empty string."""
        return self._connecting

    def stop_editing(self, *, by_enter: bool = False) -> None:
        """End writing; a card nobody wrote in disappears again."""
        if not self._editing:
            return
        key, fresh, self._editing = self._editing, self._fresh, ""
        self._editor.hide()
        document = self._document
        if document is None:
            return
        card = self._drawing.journey.cards.get(key)
        empty = card is not None and not card.text.strip()
        row, column, index = where(self._drawing, CardPick(key)) if card is not None else (0, 0, 0)
        if empty and fresh:
            document.remove_card(key)
        document.release()
        if empty and fresh:
            self.set_pick(self._neighbour(row, column, index))
        self.setFocus()
        if by_enter and fresh and not empty:
            self.new_card()

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        camera = self.camera()
        self._scenery.paint(painter, camera, QRectF(event.rect()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._hover is not None and self._hover != self._pick and self._gesture is None and not self._editing:
            self._overlay.paint_hover(painter, camera, self._hover)
        if self._connecting:
            self._overlay.paint_pick(painter, camera, CardPick(self._connecting), focused=True)
        self._overlay.paint_pick(painter, camera, self._pick, focused=self.hasFocus())
        self._overlay.paint_gesture(painter, camera, self._gesture)
        painter.end()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # Names stay at the edges, so the picture cannot simply be pushed along.
        self.viewport().update()
        self._follow_editor()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit_readable()
        self._range()

    # Pointer

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.stop_editing()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._gesture = Pan(self, event.position())
        elif event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
        elif event.button() == Qt.MouseButton.RightButton:
            self.set_pick(self._pick_at(event.position()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._gesture is None and self._pressed is not None:
            if (point - self._pressed).manhattanLength() < THRESHOLD:
                return
            self._gesture = self._gesture_from(self._pressed)
        if self._gesture is not None:
            self._gesture.move(point)
            self._edge_timer.start() if self._near_edge(point) else self._edge_timer.stop()
            self.viewport().update()
            return
        self._set_hover(self._pick_at(point))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._edge_timer.stop()
        gesture, self._gesture = self._gesture, None
        pressed, self._pressed = self._pressed, None
        if gesture is not None:
            gesture.end(event.position())
        elif pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            self._click(event.position())
        self.viewport().update()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        pick = self._pick_at(event.position())
        self.set_pick(pick)
        if isinstance(pick, CardPick):
            self.edit()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hover(None)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            frame = self._frame_of(self._pick)
            spot = self.camera().to_screen(frame).center().toPoint() if frame else self.viewport().rect().center()
            self.menu_wanted.emit(self._pick, self.viewport().mapToGlobal(spot))
        else:
            pick = self._pick_at(QPointF(event.pos()))
            self.set_pick(pick)
            self.menu_wanted.emit(pick, event.globalPos())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.scroll_by(-(event.angleDelta().y() or event.angleDelta().x()), 0)
            event.accept()
        else:
            pixels = event.pixelDelta()
            delta = pixels if not pixels.isNull() else event.angleDelta()
            self.scroll_by(-delta.x(), -delta.y())
            event.accept()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.set_zoom(self._zoom * (1 + event.value()), event.position())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._pressed = None
                spot = self.viewport().mapFromGlobal(pinch.centerPoint().toPoint())
                self.set_zoom(self._zoom * pinch.scaleFactor(), QPointF(spot))
                return True
        return super().viewportEvent(event)

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        return False if self._keys.tab_walks else super().focusNextPrevChild(forward)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._document is not None:
            self._drawing = lay_out(self._drawing.journey, Language.translate)
            self._scenery.show(self._drawing)
            self.setAccessibleName(self.tr("The citizen's journey"))
            self.viewport().update()

    # Inside

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The citizen's journey"))
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        viewport.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        viewport.grabGesture(Qt.GestureType.PinchGesture)
        self._editor = CardEditor(viewport)
        self._edge_timer = QTimer(self, interval=16)

    def _connect(self) -> None:
        self._editor.written.connect(self._write)
        self._editor.ended.connect(lambda by_enter: self.stop_editing(by_enter=by_enter))
        self._edge_timer.timeout.connect(self._scroll_at_edge)

    def _range(self) -> None:
        """Let the scroll bars reach all of the drawing and its margin."""
        scale = self._zoom * 4
        room = self.viewport().size()
        lengths = (self._drawing.width + 2 * MARGIN) * scale, (self._drawing.height + 2 * MARGIN) * scale
        bars = (self.horizontalScrollBar(), lengths[0], room.width()), (self.verticalScrollBar(), lengths[1], room.height())
        for bar, length, page in bars:
            bar.setRange(0, max(0, round(length - page)))
            bar.setPageStep(page)
            bar.setSingleStep(40)

    def _repaint_difference(self, old: JourneyDrawing) -> None:
        """Paint again only the cells that differ, when nothing else moved."""
        new = self._drawing
        moved = old.rows != new.rows or old.columns != new.columns or old.ends is not new.ends
        if moved or old.journey.lanes != new.journey.lanes or old.journey.phases != new.journey.phases:
            self.viewport().update()
            return
        camera = self.camera()
        for cell, box in new.cells.items():
            before = old.cells.get(cell)
            if before is not box:
                if before is None or [tile.frame for tile in before.tiles] != [tile.frame for tile in box.tiles]:
                    self.viewport().update()
                    return
                frame = new.cell_frame(new.row_of(cell[0]), new.column_of(cell[1]))
                self.viewport().update(camera.to_screen(frame).adjusted(-2, -2, 2, 2).toAlignedRect())

    def _frame_of(self, pick: Pick) -> Frame | None:
        drawing = self._drawing
        match pick:
            case CardPick(key):
                return drawing.frame_of(key)
            case LinkPick(key):
                arrow = self._scenery.arrow(key)
                return arrow.room if arrow is not None else None
            case CellPick(lane, phase):
                return drawing.cell_frame(drawing.row_of(lane), drawing.column_of(phase))
            case FeelingPick(phase):
                return drawing.cell_frame(emotion_row(drawing), drawing.column_of(phase))
            case None:
                return None

    def _pick_at(self, point: QPointF) -> Pick:
        x, y = self.to_drawing(point)
        near = Frame(x - 3, y - 3, 6, 6)
        return pick_at(self._drawing, list(self._scenery.arrows_in(near)), x, y)

    def _gesture_from(self, point: QPointF) -> Gesture:
        source = self._handle_at(point)
        pick = self._pick_at(point)
        if source or (self._connect_mode and isinstance(pick, CardPick)):
            return DragArrow(self, source or (pick.id if isinstance(pick, CardPick) else ""))
        match pick:
            case CardPick(key):
                self.set_pick(pick)
                x, y = self.to_drawing(point)
                frame = self._drawing.frame_of(key)
                return DragCard(self, key, (x - frame.x, y - frame.y) if frame else (0, 0))
            case FeelingPick(phase):
                self.set_pick(pick)
                return DragFeeling(self, phase, emotion_row(self._drawing))
            case _:
                return Pan(self, point)

    def _handle_at(self, point: QPointF) -> str:
        """The card whose arrow handle lies under a point: of the picked card or the one under the pointer."""
        for pick in (self._pick, self._hover):
            frame = self._drawing.frame_of(pick.id) if isinstance(pick, CardPick) else None
            if frame is not None and isinstance(pick, CardPick):
                distance = handle_spot(self.camera(), frame) - point
                if distance.manhattanLength() <= HANDLE * 1.6:
                    return pick.id
        return ""

    def _click(self, point: QPointF) -> None:
        pick = self._pick_at(point)
        if self._connect_mode or self._connecting:
            self._click_connecting(pick)
            return
        handle = self._handle_at(point)
        if handle and not (isinstance(pick, CardPick) and pick.id != handle):
            self.connect_from(handle)
            return
        self.set_pick(pick)
        match pick:
            case CellPick(lane, phase):
                held = self._drawing.journey.cells.get((lane, phase), ())
                self._write_new(lane, phase, len(held), CardKind.STEP)
            case FeelingPick(phase) if self._document is not None:
                x, y = self.to_drawing(point)
                drag = DragFeeling(self, phase, emotion_row(self._drawing))
                if y < self._drawing.rows[drag.row].start + m.CURVE_HEIGHT - 6:
                    drag.end(point)
            case _:
                return

    def _click_connecting(self, pick: Pick) -> None:
        if not isinstance(pick, CardPick):
            self.connect_from("")
            self.set_connect_mode(on=False)
        elif self._connecting and self._connecting != pick.id:
            self.connect_cards(self._connecting, pick.id)
        else:
            self.connect_from(pick.id)

    def _set_hover(self, hover: Pick) -> None:
        if hover != self._hover:
            # The handle stands a little outside its card: on the way to it the card stays hovered.
            self._hover = hover
            self.viewport().update()

    def _near_edge(self, point: QPointF) -> bool:
        return not QRectF(self.viewport().rect()).adjusted(EDGE_ZONE, EDGE_ZONE, -EDGE_ZONE, -EDGE_ZONE).contains(point)

    def _scroll_at_edge(self) -> None:
        point = QPointF(self.viewport().mapFromGlobal(self.cursor().pos()))
        rect = self.viewport().rect()
        if self._gesture is None or isinstance(self._gesture, Pan):
            return
        across = 14 * ((point.x() > rect.right() - EDGE_ZONE) - (point.x() < rect.left() + EDGE_ZONE))
        down = 14 * ((point.y() > rect.bottom() - EDGE_ZONE) - (point.y() < rect.top() + EDGE_ZONE))
        self.scroll_by(across, down)
        self._gesture.move(point)
        self.viewport().update()

    def _write_new(self, lane: str, phase: str, index: int, sort: CardKind) -> None:
        if self._document is None:
            return
        self._document.hold()
        key = self._document.add_card(self._kind, lane, phase, index=index, sort=sort)
        self._document.release()
        if key:
            self._open_editor(key, fresh=True)

    def _open_editor(self, key: str, *, fresh: bool = False) -> None:
        card = self._drawing.journey.cards.get(key)
        if card is None or self._document is None:
            return
        self.set_pick(CardPick(key))
        self.reveal(self._pick)
        frame = self._drawing.frame_of(key)
        if frame is None:
            return
        self._editing, self._fresh = key, fresh
        self._document.hold(join=fresh)
        self._editor.open(card.text, self.camera().to_screen(frame), m.TEXT * self._zoom * 4)

    def _write(self, text: str) -> None:
        if self._document is not None and self._editing:
            self._document.write_card(self._editing, "text", text)

    def _follow_editor(self) -> None:
        if not self._editing:
            return
        card = self._drawing.journey.cards.get(self._editing)
        frame = self._drawing.frame_of(self._editing)
        if card is None or frame is None:
            self.stop_editing()
            return
        self._editor.take_in(card.text)
        self._editor.place(self.camera().to_screen(frame))

    def _neighbour(self, row: int, column: int, index: int) -> Pick:
        held = cards_at(self._drawing, row, column)
        if held:
            return CardPick(held[min(index, len(held) - 1)].id)
        return CellPick(self._drawing.rows[row].id, self._drawing.columns[column].id) if self._drawing.rows else None

