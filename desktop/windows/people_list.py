"""A list of participants, on a table card or beside: walked by arrows, dragged from, with keys for what is done."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QSizePolicy, QWidget

from desktop.icons import Look
from desktop.overriding import override
from desktop.text_size import tall
from desktop.windows.people_model import Index, PeopleModel, PersonRow
from desktop.windows.person_paint import HEIGHT, PersonDelegate


class Way(Enum):
    """Where an arrow key points."""

    LEFT = auto()
    RIGHT = auto()
    UP = auto()
    DOWN = auto()


WAYS = {
    Qt.Key.Key_Left.value: Way.LEFT,
    Qt.Key.Key_Right.value: Way.RIGHT,
    Qt.Key.Key_Up.value: Way.UP,
    Qt.Key.Key_Down.value: Way.DOWN,
}


class PeopleList(QListView):
    """Tells what is wanted; the page does it. Dragging is told step by step, in places on the screen."""

    chosen = Signal(str)
    edit_wanted = Signal(str)
    lock_wanted = Signal(str)
    removal_wanted = Signal(str)
    menu_wanted = Signal(str, object)
    """Of somebody, at a `QPoint` on the screen."""
    move_wanted = Signal(str, object)
    """Somebody is to go the way an arrow points: a `Way`."""
    left_by = Signal(object)
    """The arrow keys lead out of the list: a `Way`."""
    drag_began = Signal(str)
    drag_moved = Signal(object)
    """A `QPoint` on the screen."""
    drag_ended = Signal(object)
    """The `QPoint` where it was let go, or None when it was given up."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, grows: bool = False) -> None:
        super().__init__(parent)
        self._people = PeopleModel(self)
        self._grows = grows
        self._pressed: tuple[str, QPoint] | None = None
        self._dragging = False
        self.setModel(self._people)
        self.setItemDelegate(PersonDelegate(look, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._measure)

    @property
    def rows(self) -> tuple[PersonRow, ...]:
        return self._people.rows

    @property
    def current(self) -> str:
        """Whoever is chosen; empty when nobody is."""
        return self._people.id_at(self.currentIndex())

    def show_rows(self, rows: Sequence[PersonRow]) -> None:
        """Show other people; whoever was chosen stays so while they are in the list."""
        before, at = self.current, self.verticalScrollBar().value()
        if self._people.show_rows(rows):
            self.verticalScrollBar().setValue(at)
            self.choose(before, quiet=True)
            self._measure()

    def choose(self, person_id: str, *, quiet: bool = False) -> bool:
        """Choose somebody; tell whether they are in the list."""
        index = self._people.index_of(person_id)
        if index.isValid():
            self.blockSignals(quiet)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.blockSignals(False)
        return index.isValid()

    def enter(self, *, last: bool = False) -> None:
        """Take the keys, at one end of the list."""
        count = self._people.rowCount()
        if count:
            self.choose(self._people.id_at(self._people.index(count - 1 if last else 0)))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self._people.rowCount() * tall(HEIGHT)) if self._grows else hint

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height() if self._grows else tall(HEIGHT) * 2)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.current:
            self.chosen.emit(self.current)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.current and self._people.rowCount():
            self.choose(self._people.id_at(self._people.index(0)))
        elif self.current:
            self.choose(self.current)
            self.chosen.emit(self.current)

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        way = WAYS.get(event.key())
        if way is not None and control and self.current:
            self.move_wanted.emit(self.current, way)
        elif way is not None and not control and self._leads_out(way):
            self.left_by.emit(way)
        elif not self._press(event, control=control):
            if control or event.text():
                event.ignore()  # for the page; the view would look for a name that begins so
            else:
                super().keyPressEvent(event)

    def _press(self, event: QKeyEvent, *, control: bool) -> bool:
        """Do what a key says; tell whether it said anything."""
        wanted = {
            Qt.Key.Key_L.value: self.lock_wanted,
            Qt.Key.Key_Return.value: self.edit_wanted,
            Qt.Key.Key_Enter.value: self.edit_wanted,
            Qt.Key.Key_F2.value: self.edit_wanted,
            Qt.Key.Key_Delete.value: self.removal_wanted,
        }.get(event.key())
        if event.key() == Qt.Key.Key_Escape and self._dragging:
            self._end(None)
            return True
        if wanted is None or control or not self.current:
            return False
        wanted.emit(self.current)
        return True

    def _leads_out(self, way: Way) -> bool:
        at, count = self.currentIndex().row(), self._people.rowCount()
        match way:
            case Way.UP:
                return at <= 0
            case Way.DOWN:
                return at >= count - 1
            case _:
                return True

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            spot = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_wanted.emit(self._people.id_at(index), spot)

    # Mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._pressed = (self._people.id_at(index), event.globalPosition().toPoint())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.globalPosition().toPoint()
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        if not self._dragging:
            far = (spot - self._pressed[1]).manhattanLength() >= QApplication.startDragDistance()
            if not far:
                return
            self._dragging = True
            self.drag_began.emit(self._pressed[0])
        self.drag_moved.emit(spot)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._dragging:
            self._end(event.globalPosition().toPoint())
        self._pressed = None

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._pressed = None
        if index.isValid():
            self.edit_wanted.emit(self._people.id_at(index))

    def _end(self, spot: QPoint | None) -> None:
        self._dragging, self._pressed = False, None
        self.drag_ended.emit(spot)

    def _measure(self) -> None:
        self.updateGeometry()
        self.viewport().update()
