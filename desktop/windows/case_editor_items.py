"""Lists of texts in the case editor, one box each: quotes, questions and provisions of the law."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.case import Case
from desktop.model.case_places import FIELD_NAMES, Place
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.case_editor_section import Edit, Section
from desktop.windows.desk import Desk
from desktop.windows.labels import label


class RowMenu(QPushButton):
    """The small button at the end of a row: move it up or down, or remove it."""

    shift_wanted = Signal(int)
    removal_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("kind", "quiet")
        hold(self, QWidget.setFixedWidth, 40, tall)
        desk.look.put(self, "dots-vertical")
        self.clicked.connect(self._open)

    def menu_now(self) -> QMenu:
        """What can be done with the row."""
        menu = QMenu(self)
        up = menu.addAction(self.tr("Move up"), partial(self.shift_wanted.emit, -1))
        up.setShortcut("Ctrl+Up")
        down = menu.addAction(self.tr("Move down"), partial(self.shift_wanted.emit, 1))
        down.setShortcut("Ctrl+Down")
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), self.removal_wanted.emit)
        return menu

    def _open(self) -> None:
        menu = self.menu_now()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class ItemsSection(Section):
    """Rows of text. There is always one to write in; row n shows item n, so that a change rebuilds nothing."""

    def __init__(self, desk: Desk, name: str, *, numbered: bool = False, kind: str = "") -> None:
        super().__init__(desk, name)
        self._numbered = numbered
        self._kind = kind
        self._items: tuple[str, ...] = ()
        self.rows: list[ItemRow] = []
        self.add = QPushButton()
        self._stack = QVBoxLayout()
        self._stack.setSpacing(6)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(10)
        self.foot.addWidget(self.add)
        self.foot.addStretch(1)
        self.column.addLayout(self._stack)
        self.column.addLayout(self.foot)
        desk.look.put(self.add, "plus")
        self.add.clicked.connect(self._append)

    @override
    def show_value(self, case: Case) -> None:
        self._items = getattr(case, self.name)
        wanted = max(1, len(self._items))
        if len(self.rows) != wanted:
            while len(self.rows) < wanted:
                self._add_row()
            while len(self.rows) > wanted:
                throw_away(self.rows.pop())
            self.retranslate()
            self.reshaped.emit()
        for row, words in zip(self.rows, self._items or ("",), strict=True):
            row.field.show_text(words)

    @override
    def field_at(self, place: Place) -> QWidget:
        row = self.rows[min(max(place.index, 0), len(self.rows) - 1)]
        row.show()  # a row just made can take the keyboard only when it is shown
        return row.field

    @override
    def stops(self) -> Sequence[QWidget]:
        return [stop for row in self.rows for stop in (row.field, row.more)] + [self.add]

    @override
    def settle(self) -> None:
        for row in self.rows:
            row.field.settle()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        name = Language.translate("CaseFields", FIELD_NAMES[self.name])
        for number, row in enumerate(self.rows, start=1):
            row.say(f"{name} {number}", self.tr("More about {name}").format(name=f"{name} {number}"))
        words = {
            "own_words": self.tr("Add quote"),
            "questions": self.tr("Add question"),
            "legal_basis": self.tr("Add line"),
        }
        self.add.setText(words[self.name])

    def _add_row(self) -> None:
        row = ItemRow(self, len(self.rows) + 1 if self._numbered else 0, self._kind)
        at = len(self.rows)
        row.field.written.connect(partial(self._write, at))
        row.field.entered_key.connect(partial(self._insert_after, at))
        row.field.emptied.connect(partial(self._remove, at))
        row.field.shift_wanted.connect(partial(self._shift, at))
        row.more.shift_wanted.connect(partial(self._shift, at))
        row.more.removal_wanted.connect(partial(self._remove, at))
        self.rows.append(row)
        self._stack.addWidget(row)

    def _write(self, at: int, words: str) -> None:
        items = (*self._items[:at], words, *self._items[at + 1 :])
        self._shown = self._items = items
        self.edited.emit(Edit(Place(self.name, at), {self.name: items}, typing=True))

    def _insert_after(self, at: int) -> None:
        self.settle()
        if at < len(self._items) and self._items[at]:
            self._insert(at + 1)

    def _append(self) -> None:
        self.settle()
        if self._items and self._items[-1]:
            self._insert(len(self._items))
        else:
            self.rows[-1].field.go_to_end()

    def _insert(self, at: int) -> None:
        self._tell(at, (*self._items[:at], "", *self._items[at:]))

    def add_items(self, items: Sequence[str]) -> None:
        """Add texts at the end; the keyboard stays where it is."""
        kept = tuple(item for item in self._items if item)
        self.edited.emit(Edit(Place(self.name, len(kept)), {self.name: (*kept, *items)}))

    def take_out(self, at: int) -> None:
        """Remove a text; the keyboard stays where it is."""
        items = (*self._items[:at], *self._items[at + 1 :])
        self.edited.emit(Edit(Place(self.name, at), {self.name: items}))

    def _remove(self, at: int) -> None:
        self.settle()
        if at < len(self._items):
            self._tell(max(0, at - 1), (*self._items[:at], *self._items[at + 1 :]))

    def _shift(self, at: int, by: int) -> None:
        self.settle()
        to = at + by
        if at < len(self._items) and 0 <= to < len(self._items):
            items = list(self._items)
            items.insert(to, items.pop(at))
            self._tell(to, tuple(items))

    def _tell(self, at: int, items: tuple[str, ...]) -> None:
        self.edited.emit(Edit(Place(self.name, at), {self.name: items}, then=Place(self.name, at)))


class ItemRow(QWidget):
    """A number, where the list has numbers, the text, and what can be done with it."""

    def __init__(self, section: ItemsSection, number: int, kind: str) -> None:
        super().__init__()
        self.field = section.text(single=True)
        self.field.setProperty("kind", kind)
        self.more = RowMenu(section.desk)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        top = Qt.AlignmentFlag.AlignTop
        if number:
            counted = label("number", f"{number}.")
            hold(counted, QWidget.setFixedWidth, 24)
            hold(counted, QWidget.setFixedHeight, 40, tall)
            row.addWidget(counted, 0, top)
        row.addWidget(self.field, 1)
        row.addWidget(self.more, 0, top)

    def say(self, name: str, more: str) -> None:
        """Name the widgets for those who hear them."""
        self.field.setAccessibleName(name)
        self.more.setAccessibleName(more)
        self.more.setToolTip(more)


def throw_away(row: QWidget) -> None:
    """Take a row out of the form for good."""
    # The row may be in the middle of the keystroke that takes it away.
    row.hide()
    row.setParent(None)
    row.deleteLater()
