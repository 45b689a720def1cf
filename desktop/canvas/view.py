"""The journey canvas: writing in cards, and what mouse, fingers and keys make of the board.

It holds what is personal (zoom, what is picked), never what is shared: that is in the board document.
"""

from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QTouchEvent
from PySide6.QtWidgets import QWidget

from desktop.canvas.areas import DragArea
from desktop.canvas.camera import Camera
from desktop.canvas.doing import Doing
from desktop.canvas.drags import Drags
from desktop.canvas.editor import CardEditor
from desktop.canvas.fingers import Fingers
from desktop.canvas.gestures import DragCards, Gesture
from desktop.canvas.grid_hands import GridHands, NamingPlace
from desktop.canvas.heading_drag import DragHeading, paint_drag
from desktop.canvas.headings import heading_spot, more_spot, paint_heading
from desktop.canvas.keys import KeyMap
from desktop.canvas.others import Others
from desktop.canvas.picks import (
    CardPick,
    CardsPick,
    CellPick,
    FeelingPick,
    HeadPick,
    LanePick,
    LinkPick,
    PhasePick,
    Pick,
    lead_of,
)
from desktop.canvas.pointer import Pointer
from desktop.canvas.ties import paint_ties
from desktop.canvas.touch import Touch
from desktop.canvas.walk import Way, at, cards_at, where
from desktop.canvas.writing import Spot, Writing, WritingPlace
from desktop.document.board import BoardDocument
from desktop.layout.palette import Token
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.plan import GOALS, NEW
from desktop.model.presence import Ghost
from desktop.overriding import override
from desktop.theme import Theme


class WritingHome(WritingPlace, NamingPlace, Protocol):
    """Another view of the journey, in which all is written while it is in sight."""


DEAF_MS = 1_200
"""How long a pause in typing must be before keys mean the canvas again, after a card was lost under the hands."""

SHIFT = Qt.KeyboardModifier.ShiftModifier

BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
"""Who comes by keyboard must see where the focus is: then something is always picked."""


class JourneyView(Doing):
    """Shows one journey of a board document and edits it."""

    words_wanted = Signal()
    """Go to the words of what is picked, which are written beside the canvas."""
    pictogram_wanted = Signal()
    """Choose a pictogram for the picked card."""
    agreement_wanted = Signal()
    """Make an agreement from the picked card or arrow."""
    menu_wanted = Signal(object, object)
    """A context menu for a `Pick` at a global `QPoint`."""
    card_taken = Signal(str)
    """Somebody else has taken away the card with this id while it was written in here."""
    carried_taken = Signal(str)
    """Somebody else has taken away the card with this id while it was dragged here."""
    hidden_wanted = Signal()
    """Show what of the journey is hidden."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, family, parent)
        self._keys = KeyMap(self)
        self._pointer = Pointer(self, self)
        self._touch = Touch(Fingers(self, self._pointer, self._meet), self)
        self._drags, self._drag_area = Drags(self._scenery, self._overlay), DragArea()
        self._writing = Writing(self, self)
        self._writing.taken.connect(self.lose)
        self._deaf = QTimer(self, singleShot=True, interval=DEAF_MS)
        self.grid = GridHands(self, self)
        self.others = Others(self, self)
        self._name()

    @property
    def editing(self) -> str:
        """Id of the card that is being written in, or an empty string."""
        return self._writing.card

    @property
    def is_at_work(self) -> bool:
        """Whether something is being written, named or dragged just now."""
        return bool(self.editing) or self.grid.naming or self._pointer.gesture is not None

    @property
    def editor(self) -> CardEditor:
        return self._writing.editor

    @property
    def carried(self) -> Ghost | None:
        """The card that is being dragged."""
        drag = self._pointer.gesture
        frame = self.drawing.frame_of(drag.load.lead) if isinstance(drag, DragCards) and not drag.over else None
        if not isinstance(drag, DragCards) or frame is None:
            return None
        across, down = drag.shift()
        return Ghost(drag.load.lead, frame.x + frame.width / 2 + across, frame.y + frame.height / 2 + down)

    @override
    def show_board(self, document: BoardDocument | None, kind: JourneyKind) -> None:
        self.stop_editing()
        self._pointer.cancel()
        super().show_board(document, kind)
        self._name()

    @override
    def show_change(self) -> None:
        super().show_change()
        self._pointer.look_again()

    def take_focus(self) -> None:
        self.setFocus()

    def write_in(self, place: WritingHome | None) -> None:
        """Let what is written and named on the journey be written there, or on the canvas again."""
        self._writing.lie_in(place)
        self.grid.lie_in(place)

    def follow_writing(self) -> None:
        """Lay what is being written in where it now belongs."""
        self._moved()

    # Verbs

    def move_heading(self, pick: HeadPick, index: int) -> None:
        self.grid.move(pick, index)

    def shift_heading(self, pick: HeadPick, by: int) -> None:
        self.grid.move_by(pick, by)

    def carry(self, way: Way) -> None:
        """Move what is picked one place on, as the keys do."""
        self._keys.carry(way)

    def show_hidden(self) -> None:
        self.hidden_wanted.emit()

    def open_menu(self, pick: Pick, point: QPointF) -> None:
        self.menu_wanted.emit(pick, self.viewport().mapToGlobal(point.toPoint()))

    @property
    def click_spot(self) -> QPoint | None:
        """Where in the viewport the click is that is being answered just now."""
        spot = self._pointer.click_spot
        return spot.toPoint() if spot is not None else None

    def ask_pictogram(self) -> None:
        if isinstance(self._pick, CardPick) and not self.drawing.is_plan:
            self.pictogram_wanted.emit()

    def ask_agreement(self) -> None:
        if isinstance(self._pick, CardPick | LinkPick):
            self.agreement_wanted.emit()

    def new_card(self, sort: CardKind = CardKind.STEP) -> None:
        """Write a new card below the picked one, in the picked cell, or in the first one."""
        drawing = self.drawing
        if drawing.rows and drawing.columns:
            row, column, index = where(drawing, self._pick) if self._pick or not drawing.is_plan else self._next_goal()
            after = index + 1 if lead_of(self._pick) else len(cards_at(drawing, row, column))
            self._writing.begin_new(Spot(drawing.cell(row, column), after, sort))

    def _next_goal(self) -> tuple[int, int, int]:
        """Where the next goal of a plan is written."""
        row, column = self.drawing.row_of(GOALS), self.drawing.column_of(NEW)
        return (row, column, 0)

    def write_in_cell(self, lane: str, phase: str, words: str = "") -> None:
        """Write a new card at the end of a cell; `words` is what has been typed of it already."""
        after = len(self.drawing.journey.cells.get((lane, phase), ()))
        self._writing.begin_new(Spot((lane, phase), after), words)

    def edit(self) -> None:
        """Write in what is picked, or a new card in the picked cell, or in the first when nothing is picked."""
        match self._pick:
            case CardPick() | CardsPick() if self._document is not None:
                if self._document.may_write(lead_of(self._pick)):
                    self._writing.begin(lead_of(self._pick))
                else:
                    self.words_wanted.emit()
            case CellPick() | None:
                self.new_card()
            case PhasePick() | LanePick():
                self.grid.rename(self._pick)
            case LinkPick() | FeelingPick():
                self.words_wanted.emit()

    def cancel(self) -> None:
        """Give up a drag or an arrow that has been begun, or let go of what is picked."""
        if self._pointer.cancel():
            return
        link = self.drawing.journey.links.get(self._pick.id) if isinstance(self._pick, LinkPick) else None
        if self._connecting or self._connect_mode:
            self.connect_from("")
        else:
            # From an arrow back to the card it comes from: by keyboard one goes on from there.
            self.set_pick(CardPick(link.source) if link is not None else None)

    def stop_editing(self) -> None:
        """End writing; a card nobody wrote in disappears again."""
        self._writing.stop()
        self.grid.stop()

    def set_panning(self, *, on: bool) -> None:
        """Let the next drag move the drawing, whatever it begins on."""
        self._pointer.set_panning(on=on)
        if on:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._show_cursor()

    def repaint_gesture(self, gesture: Gesture) -> None:
        """Paint a drag again after it has been moved."""
        areas = self._drag_area.moved(self.camera(), self.drawing, gesture)
        if areas is None:
            self.viewport().update()
        for area in areas or ():
            self.viewport().update(area)

    # Events

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and self._touch.hear(event):
            return True
        return super().viewportEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._meet(event.position()):
            self._pointer.press(event.button(), event.position(), event.modifiers())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event.button(), event.position())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self.editing:  # in an empty field its first click has begun a card, which is then written on
            self._pointer.double_click(event.position())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointer.set_hover(None)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            frame = self.frame_of(self._pick)
            if isinstance(self._pick, PhasePick | LanePick):
                heading = heading_spot(self.drawing, self.camera(), self._pick)
                self.open_menu(self._pick, heading.center() if heading is not None else QPointF())
                return
            spot = self.camera().to_screen(frame).center().toPoint() if frame else self.viewport().rect().center()
            self.menu_wanted.emit(self._pick, self.viewport().mapToGlobal(spot))
        else:
            self._pointer.pick_for_menu(QPointF(event.pos()))
            self.menu_wanted.emit(self._pick, event.globalPos())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._deaf.isActive() and not event.modifiers() & ~SHIFT:
            self._deaf.start()
            return
        if not self._keys.press(event):
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self._keys.release(event):
            super().keyReleaseEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._pick is None and event.reason() in BY_KEYBOARD:
            self.set_pick(at(self.drawing, 0, 0, 0) if self.drawing.rows and self.drawing.columns else None)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.set_panning(on=False)
        self.viewport().update()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # Tab walks the cards; F6 leaves the canvas.
        return False

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.retranslate()
            self.viewport().update()

    def lose(self, card: str) -> None:
        """A card that is written in is gone: what is typed on for a while are words, and no commands to the canvas."""
        self._deaf.start()
        self.card_taken.emit(card)

    def lose_carried(self, card: str) -> None:
        self.carried_taken.emit(card)

    # Inside

    def _name(self) -> None:
        plan = self.kind is JourneyKind.PLAN
        self.setAccessibleName(self.tr("The goal plan") if plan else self.tr("The citizen's journey"))

    def _meet(self, point: QPointF) -> bool:
        """Take the focus and end what is being written; tell whether a press at a point then means anything more."""
        ends_writing = bool(self.editing) or self._writing.just_ended or self.grid.naming or self.grid.just_ended
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.stop_editing()
        # The click that ends writing does nothing else in an empty cell: one would write a card at every turn.
        return not ends_writing or not isinstance(self._pointer.pick_at(point), CellPick)

    @override
    def _paint_over(self, painter: QPainter, camera: Camera) -> None:
        super()._paint_over(painter, camera)
        pointer, writing = self._pointer, bool(self.editing)
        if pointer.hover != self._pick and pointer.gesture is None and not writing and not self._calm:
            self._overlay.paint_hover(painter, camera, pointer.hover)
        if self._connecting:
            self._overlay.paint_pick(painter, camera, CardPick(self._connecting), focused=True)
        if not (writing and isinstance(self._pick, CellPick)) and not isinstance(pointer.gesture, DragCards):
            self._overlay.paint_pick(painter, camera, self._pick, focused=self.hasFocus())
        self._paint_ties(painter, camera)
        self._drags.paint(painter, camera, pointer.gesture)

    def _paint_ties(self, painter: QPainter, camera: Camera) -> None:
        """Show what the picked card of a plan belongs to."""
        if not self.drawing.is_plan or self._document is None or not isinstance(self._pick, CardPick):
            return
        key = self._pick.id
        others = [thread.other(key) for thread in self._document.board.threads_of(key)]
        paint_ties(painter, camera, self.drawing, key, others, self.scenery.brush.color(Token.AUTHORITY))

    @override
    def _paint_edges(self, painter: QPainter, camera: Camera) -> None:
        pointer, color = self._pointer, self.scenery.brush.color
        if isinstance(pointer.gesture, DragHeading):
            paint_drag(painter, camera, pointer.gesture, color(Token.HIGHLIGHT))
            return
        hover = pointer.hover if pointer.gesture is None and not self._calm else None
        for pick, line in ((hover, QPen(color(Token.MUTED), 2)), (self._pick, QPen(color(Token.HIGHLIGHT), 3))):
            if isinstance(pick, PhasePick | LanePick):
                spot = heading_spot(self.drawing, camera, pick)
                if spot is not None:
                    paint_heading(painter, spot, more_spot(spot, pick, camera.scale), color(Token.SURFACE), line)

    @override
    def _paint_others(self, painter: QPainter, camera: Camera) -> None:
        self.others.paint(painter)

    @override
    def _moved(self) -> None:
        self._drag_area.forget()
        self.others.look_again()
        self._pointer.scrolled()
        self._writing.follow()
        self.grid.follow()
