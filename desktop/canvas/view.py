"""The journey canvas: what is picked, writing in cards, and the verbs that keys, menus, buttons and gestures share.

It holds what is personal (zoom, what is picked), never what is shared: that is in the board document.
"""

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from desktop.canvas.camera import FULL, Camera
from desktop.canvas.editor import CardEditor
from desktop.canvas.keys import KeyMap
from desktop.canvas.picks import CardPick, CellPick, FeelingPick, LinkPick, Pick, still_there
from desktop.canvas.pointer import Pointer
from desktop.canvas.surface import Surface
from desktop.canvas.walk import cards_at, where
from desktop.document.board import BoardDocument
from desktop.layout import measures as m
from desktop.layout.emotion import emotion_row
from desktop.layout.marks import Frame
from desktop.model.journey import Journey
from desktop.model.kinds import CardKind, JourneyKind
from desktop.overriding import override
from desktop.theme import Theme


class JourneyView(Surface):
    """Shows one journey of a board document and edits it."""

    pick_changed = Signal(object)
    """What is picked: a `Pick`."""
    words_wanted = Signal()
    """Go to the words of what is picked, which are written beside the canvas."""
    menu_wanted = Signal(object, object)
    """A context menu for a `Pick` at a global `QPoint`."""
    connecting_changed = Signal(bool)
    """Whether the next press on a card begins or ends an arrow."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, family, parent)
        self._document: BoardDocument | None = None
        self._kind = JourneyKind.AS_IS
        self._pick: Pick = None
        self._connecting = ""
        self._connect_mode = False
        self._editing = ""
        self._fresh = False
        self._just_ended = False
        self._keys = KeyMap(self)
        self._pointer = Pointer(self, self)
        self._editor = CardEditor(self.viewport())
        self._editor.written.connect(self._write)
        self._editor.ended.connect(self._end_by_key)
        self.setAccessibleName(self.tr("The citizen's journey"))

    @property
    def document(self) -> BoardDocument | None:
        return self._document

    @property
    def pick(self) -> Pick:
        return self._pick

    @property
    def editing(self) -> str:
        """Id of the card that is being written in, or an empty string."""
        return self._editing

    @property
    def editor(self) -> CardEditor:
        return self._editor

    @property
    def connecting(self) -> str:
        """Id of the card an arrow has been begun from, or an empty string."""
        return self._connecting

    @property
    def connect_mode(self) -> bool:
        """Whether the next two presses on cards draw an arrow."""
        return self._connect_mode

    def show_board(self, document: BoardDocument | None, kind: JourneyKind) -> None:
        """Show a journey of a board, or nothing."""
        self.stop_editing()
        same = document is self._document and kind is self._kind
        self._document, self._kind = document, kind
        self.show_journey(document.board.journey(kind) if document is not None else Journey(kind))
        if not same:
            self.set_pick(None)
            self.fit_readable()

    def show_change(self) -> None:
        """Show the newest reading of the board."""
        if self._document is None:
            return
        self.show_journey(self._document.board.journey(self._kind))
        self.set_pick(still_there(self._pick, self.drawing))
        self._pointer.set_hover(still_there(self._pointer.hover, self.drawing))
        if self._connecting not in self.drawing.journey.cards:
            self._connecting = ""
        self._moved()

    def set_pick(self, pick: Pick) -> None:
        if pick != self._pick:
            self._pick = pick
            self.viewport().update()
            self.pick_changed.emit(pick)

    def reveal_pick(self) -> None:
        """Scroll so that what is picked is in sight."""
        self.reveal(self._frame_of(self._pick))

    # Verbs

    def move_card(self, card: str, lane: str, phase: str, index: int) -> None:
        if self._document is not None:
            self._document.move_card(card, lane, phase, index)
            self.set_pick(CardPick(card))

    def connect_cards(self, source: str, target: str) -> None:
        if self._document is not None:
            link = self._document.add_link(source, target)
            self.set_connect_mode(on=False)
            if link:
                self.set_pick(LinkPick(link))

    def set_feeling(self, phase: str, level: int | None) -> None:
        if self._document is not None:
            self._document.feel(phase, level)
            self.set_pick(FeelingPick(phase))

    def connect_from(self, card: str) -> None:
        """Begin an arrow: the next chosen card is where it goes. Without a card, stop."""
        self._connecting = card
        if not card:
            self._connect_mode = False
        self._tell_connecting()

    def set_connect_mode(self, *, on: bool) -> None:
        """Let the next two presses on cards draw an arrow, from the picked card if there is one."""
        self._connect_mode = on
        self._connecting = self._pick.id if on and isinstance(self._pick, CardPick) else ""
        self._tell_connecting()

    def new_card(self, sort: CardKind = CardKind.STEP) -> None:
        """Write a new card below the picked one, in the picked cell, or in the first one."""
        drawing = self.drawing
        if drawing.rows and drawing.columns:
            row, column, index = where(drawing, self._pick)
            after = index + 1 if isinstance(self._pick, CardPick) else len(cards_at(drawing, row, column))
            self._write_new(drawing.rows[row].id, drawing.columns[column].id, after, sort)

    def write_in_cell(self, lane: str, phase: str) -> None:
        """Write a new card at the end of a cell."""
        self._write_new(lane, phase, len(self.drawing.journey.cells.get((lane, phase), ())), CardKind.STEP)

    def edit(self) -> None:
        """Write in what is picked, or a new card in the picked cell, or in the first when nothing is picked."""
        match self._pick:
            case CardPick(key):
                self._open_editor(key)
            case CellPick() | None:
                self.new_card()
            case LinkPick() | FeelingPick():
                self.words_wanted.emit()

    def remove(self) -> None:
        """Take what is picked off the board; the neighbour is picked next."""
        if self._document is None:
            return
        match self._pick:
            case CardPick(key):
                place = where(self.drawing, self._pick)
                self._document.remove_card(key)
                self.set_pick(self._neighbour(*place))
            case LinkPick(key):
                self._document.remove_link(key)
            case FeelingPick(phase):
                self._document.feel(phase, None)
            case _:
                return

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
        if self._editing:
            self._editor.settle()
        if not self._editing:  # telling the last digits shows a card that is gone by now
            return
        key, self._editing = self._editing, ""
        self._editor.hide()
        document, card = self._document, self.drawing.journey.cards.get(key)
        if document is None:
            return
        if self._fresh and card is not None and not card.text.strip():
            place = where(self.drawing, CardPick(key))
            document.remove_card(key)
            self.set_pick(self._neighbour(*place))
        document.release()
        self.setFocus()

    # Events

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        ends_writing = bool(self._editing) or self._just_ended
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.stop_editing()
        # The click that ends writing does nothing else in an empty cell: one would write a card at every turn.
        if not ends_writing or not isinstance(self._pointer.pick_at(event.position()), CellPick):
            self._pointer.press(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._editing:  # in an empty field its first click has begun a card, which is then written on
            self._pointer.double_click(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointer.set_hover(None)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            frame = self._frame_of(self._pick)
            spot = self.camera().to_screen(frame).center().toPoint() if frame else self.viewport().rect().center()
            self.menu_wanted.emit(self._pick, self.viewport().mapToGlobal(spot))
        else:
            self.set_pick(self._pointer.pick_at(QPointF(event.pos())))
            self.menu_wanted.emit(self._pick, event.globalPos())

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
    def focusNextPrevChild(self, next: bool) -> bool:
        # Tab walks the cards; F6 leaves the canvas.
        return False

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("The citizen's journey"))
            self.retranslate()
            self.viewport().update()

    # Inside

    @override
    def _paint_over(self, painter: QPainter, camera: Camera) -> None:
        pointer = self._pointer
        if pointer.hover != self._pick and pointer.gesture is None and not self._editing:
            self._overlay.paint_hover(painter, camera, pointer.hover)
        if self._connecting:
            self._overlay.paint_pick(painter, camera, CardPick(self._connecting), focused=True)
        self._overlay.paint_pick(painter, camera, self._pick, focused=self.hasFocus())
        self._overlay.paint_gesture(painter, camera, pointer.gesture)

    @override
    def _moved(self) -> None:
        if not self._editing:
            return
        card, frame = self.drawing.journey.cards.get(self._editing), self.drawing.frame_of(self._editing)
        if card is None or frame is None:
            self.stop_editing()
            return
        self._editor.take_in(card.text)
        self._editor.place(self.camera().to_screen(frame))

    def _tell_connecting(self) -> None:
        on = self._connect_mode or bool(self._connecting)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self.connecting_changed.emit(on)
        self.viewport().update()

    def _frame_of(self, pick: Pick) -> Frame | None:
        drawing = self.drawing
        match pick:
            case CardPick(key):
                return drawing.frame_of(key)
            case LinkPick(key):
                arrow = self.scenery.arrow(key)
                return arrow.room if arrow is not None else None
            case CellPick(lane, phase):
                return drawing.cell_frame(drawing.row_of(lane), drawing.column_of(phase))
            case FeelingPick(phase):
                return drawing.cell_frame(emotion_row(drawing), drawing.column_of(phase))
            case None:
                return None

    def _write_new(self, lane: str, phase: str, index: int, sort: CardKind) -> None:
        if self._document is None:
            return
        key = self._document.add_card(self._kind, lane, phase, index=index, sort=sort)
        if key:
            self._open_editor(key, fresh=True)

    def _open_editor(self, key: str, *, fresh: bool = False) -> None:
        card = self.drawing.journey.cards.get(key)
        if card is None or self._document is None:
            return
        self.set_pick(CardPick(key))
        self.reveal_pick()
        frame = self.drawing.frame_of(key)
        if frame is not None:
            self._editing, self._fresh = key, fresh
            self._document.hold(join=fresh)
            self._editor.open(card.text, self.camera().to_screen(frame), m.TEXT * self.zoom * FULL)

    def _write(self, text: str) -> None:
        if self._document is not None and self._editing:
            self._document.write_card(self._editing, "text", text)

    def _end_by_key(self, by_enter: bool) -> None:  # noqa: FBT001 - a signal's one payload
        # A press takes the focus from the editor before the canvas hears of the press itself.
        self._just_ended = not by_enter
        QTimer.singleShot(0, self, self._forget_ending)
        card = self.drawing.journey.cards.get(self._editing)
        again = by_enter and self._fresh and card is not None and bool(card.text.strip())
        self.stop_editing()
        if again:
            self.new_card()

    def _forget_ending(self) -> None:
        self._just_ended = False

    def _neighbour(self, row: int, column: int, index: int) -> Pick:
        held = cards_at(self.drawing, row, column)
        if held:
            return CardPick(held[min(index, len(held) - 1)].id)
        return CellPick(self.drawing.rows[row].id, self.drawing.columns[column].id)
