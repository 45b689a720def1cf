"""The case editor: a page on which a facilitator writes or mends a case, saved while it is written."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.archive.cases import one_case
from desktop.model.case import Case
from desktop.model.case_hints import hints
from desktop.model.case_places import Place
from desktop.model.cpr import mask_case
from desktop.model.ids import new_id
from desktop.model.vocabulary import Vocabulary
from desktop.overriding import override
from desktop.shelf import Shelf
from desktop.trouble import Trouble
from desktop.windows.case_editor_bar import EditorBar
from desktop.windows.case_editor_form import EditorForm
from desktop.windows.case_editor_hints import HintsPanel
from desktop.windows.case_editor_history import History
from desktop.windows.case_editor_keeping import Keeping, is_empty
from desktop.windows.case_editor_scroll import EditorScroll
from desktop.windows.case_editor_section import Edit
from desktop.windows.desk import Desk
from desktop.windows.guarded_text import GuardedText
from desktop.windows.today import today

HINTS_PAUSE_MS = 250


class CaseEditor(QWidget):
    """Holds the case as it is written; the library gets it through `Keeping`, and undo lies in `History`."""

    finished = Signal(str)
    """The page may go: the id of the case, or nothing if none was made."""
    case_shown = Signal(str)
    """The id of the case now in the form."""
    history_changed = Signal()

    def __init__(self, desk: Desk, shelf: Shelf, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shelf = shelf
        self._vocabulary = vocabulary
        self._case = Case("", "")
        self._awaited = ""
        self._told = False
        self._leaving = False
        self._history = History()
        self.keeping = Keeping(shelf, self)
        self.bar = EditorBar(desk, self.keeping)
        self.form = EditorForm(desk, vocabulary)
        self.hints = HintsPanel(desk.look)
        self._hinting = QTimer(self, singleShot=True, interval=HINTS_PAUSE_MS)
        self._scroll = EditorScroll(self.form, self.hints)
        self._build()
        self._connect()

    @property
    def case(self) -> Case:
        """The case as it is written, with what is not saved yet."""
        return self._case

    @property
    def can_undo(self) -> bool:
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo

    # Coming and going

    def edit(self, case_id: str) -> None:
        """Open a case of the library; `case_shown` tells when it is there."""
        self._awaited = case_id
        self.form.hide()  # it may still show the case before
        self._shelf.ask(partial(one_case, case_id=case_id), self._open, self._not_found)

    def begin(self) -> None:
        """Begin a new case; it is made when it has a title."""
        self._awaited = ""
        self._start(Case(new_id(), ""), None)

    def leave(self) -> None:
        """Save what is left and finish; the page stays if that fails."""
        if self._leaving:
            return
        self._leaving = True
        self._settle()
        self.keeping.flush(self._left)

    def flush(self) -> None:
        """Save what is left, before the window goes."""
        self._settle()
        self.keeping.flush()

    # Doing

    def undo(self) -> None:
        """Take back the last burst of typing or change of a list."""
        self.form.settle()
        if self._history.can_undo:
            self._go_to(*self._history.undo())

    def redo(self) -> None:
        """Do again what was taken back."""
        self.form.settle()
        if self._history.can_redo:
            self._go_to(*self._history.redo())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslate()
            self._scroll.setAccessibleName(self.tr("The case"))

    @override
    def event(self, event: QEvent) -> bool:
        # Taken before the window's own shortcuts: here undo means this case.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _history_key(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match _history_key(event):
            case "undo":
                self.undo()
            case "redo":
                self.redo()
            case _ if event.key() == Qt.Key.Key_Escape:
                self.leave()
            case _:
                super().keyPressEvent(event)

    # Building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._scroll, 1)
        self._scroll.setAccessibleName(self.tr("The case"))

    def _connect(self) -> None:
        self.bar.back_wanted.connect(self.leave)
        self.bar.undo_wanted.connect(self.undo)
        self.bar.redo_wanted.connect(self.redo)
        self.form.edited.connect(self._take)
        self.form.hid.connect(self._tell_hidden)
        self.form.left.connect(self._left_field)
        self.form.caret_moved.connect(self._scroll.follow)
        self.hints.chosen.connect(self._focus)
        self.keeping.paused.connect(self._pause)
        self._hinting.timeout.connect(self._show_hints)

    # Showing

    def _open(self, case: Case) -> None:
        if case.id == self._awaited:
            masked, count = mask_case(case)
            self._start(masked, case)
            if count:
                self._take_quietly(masked)

    def _not_found(self, trouble: Trouble) -> None:
        self._shelf.trouble_met.emit(trouble)
        self.finished.emit("")

    def _start(self, case: Case, saved: Case | None) -> None:
        self._case = case
        self._told = self._leaving = False
        self._history = History()
        self.keeping.begin(saved)
        self.form.hide()  # laid out once, not row by row
        self.form.show_case(case)
        self.form.chain()
        self.form.show()
        self._refresh()
        self._show_hints()
        self._scroll.verticalScrollBar().setValue(0)
        self.form.title.field.go_to_end()
        self.case_shown.emit(case.id)

    def _refresh(self) -> None:
        self.bar.show_title(self._case.title)
        self.form.title.show_kept(kept=bool(self.keeping.title) and not self._case.title.strip())
        self.bar.show_history(can_undo=self.can_undo, can_redo=self.can_redo)
        self.history_changed.emit()

    def _show_hints(self) -> None:
        self._hinting.stop()
        if self.hints.show_hints(hints(self._case, self._vocabulary, today())):
            self._chain_hints()

    def _chain_hints(self) -> None:
        before: QWidget = self.form.stops()[-1]
        for button in self.hints.buttons:
            QWidget.setTabOrder(before, button)
            before = button

    def _focus(self, place: Place) -> None:
        field = self.form.field_at(place)
        if field is None:
            return
        if isinstance(field, GuardedText):
            field.go_to_end()
        else:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, field, partial(self._scroll.show_widget, field))

    # Writing

    def _take(self, edit: Edit) -> None:
        new = replace(self._case, **edit.values)
        if new != self._case:
            self._history.record(self._case, new, edit.place, typing=edit.typing)
            self._show(new)
        if edit.then is not None:
            self._focus(edit.then)

    def _take_quietly(self, case: Case) -> None:
        self.keeping.take(case)
        self._tell_hidden()

    def _go_to(self, case: Case, place: Place) -> None:
        self._show(case)
        self._focus(place)

    def _show(self, case: Case) -> None:
        self._case = case
        self.form.show_case(case)
        self.keeping.take(case)
        self._hinting.start()
        self._refresh()

    def _settle(self) -> None:
        """Take in all that is written; what has no title gets its earlier one, or one the library can keep."""
        self.form.settle()
        if not self._case.title.strip() and (self.keeping.title or not is_empty(self._case)):
            self._take(Edit(Place("title"), {"title": self.keeping.title or self.tr("Case without a title")}))

    def _pause(self) -> None:
        self._history.pause()

    def _left_field(self) -> None:
        self._history.pause()
        if not self._leaving:
            self.keeping.flush()

    def _left(self, done: bool) -> None:  # noqa: FBT001 - whether it is on disk
        if not self._leaving:
            return
        self._leaving = False
        if done or is_empty(self._case):
            made = self.keeping.made or self._awaited != ""
            self._shelf.refresh()
            self.finished.emit(self._case.id if made else "")

    def _tell_hidden(self) -> None:
        if not self._told:
            self._told = True
            self._desk.notices.tell(lambda: self.tr("CPR numbers are hidden: cases must be made up."))


def _history_key(event: QKeyEvent) -> str:
    """What a key does to the history, on every platform."""
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    held = event.modifiers() & (control | shift | Qt.KeyboardModifier.AltModifier)
    if event.matches(QKeySequence.StandardKey.Undo) or (event.key() == Qt.Key.Key_Z and held == control):
        return "undo"
    redo = (event.key() == Qt.Key.Key_Z and held == control | shift) or (
        event.key() == Qt.Key.Key_Y and held == control
    )
    return "redo" if redo or event.matches(QKeySequence.StandardKey.Redo) else ""
