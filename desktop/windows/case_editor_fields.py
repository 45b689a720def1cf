"""Two small fields of the case editor: an age that may be empty, and what came from a file and found no field."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QValidator, QWheelEvent
from PySide6.QtWidgets import QPushButton, QSpinBox, QWidget

from desktop.model.case import HIGHEST_AGE, Case
from desktop.model.case_places import Place
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.case_editor_section import Edit, Section, TextSection
from desktop.windows.desk import Desk
from desktop.windows.labels import label

NONE = -1


class AgeBox(QSpinBox):
    """A number, or nothing. Turning the wheel over it scrolls the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(NONE, HIGHEST_AGE)
        hold(self, QWidget.setFixedWidth, 130)
        hold(self, QWidget.setMinimumHeight, 38, tall)
        self.setValue(NONE)
        self.lineEdit().setTextMargins(9, 0, 0, 0)
        self.lineEdit().installEventFilter(self)

    @override
    def textFromValue(self, value: int) -> str:
        return "" if value == NONE else str(value)

    @override
    def valueFromText(self, text: str) -> int:
        return int(text) if text.isdigit() else NONE

    @override
    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        good = not text or (text.isdigit() and text.isascii() and len(text) <= 3 and int(text) <= HIGHEST_AGE)
        return (QValidator.State.Acceptable if good else QValidator.State.Invalid, text, at)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Its line would answer the keys for undo itself; the page takes back what was done.
        keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        pressed = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in pressed and isinstance(event, QKeyEvent) and any(map(event.matches, keys)):
            event.ignore()
            return event.type() == QEvent.Type.ShortcutOverride
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(map(event.matches, (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class AgeSection(Section):
    """How old the citizen is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "age")
        self.field = AgeBox()
        self.column.addWidget(self.field)
        self.field.valueChanged.connect(self._write)
        self.field.editingFinished.connect(self.left)

    @override
    def show_case(self, case: Case) -> None:
        value = NONE if case.age is None else case.age
        if value != self.field.value():
            self.field.blockSignals(True)
            self.field.setValue(value)
            self.field.blockSignals(False)

    @override
    def field_at(self, place: Place) -> QWidget:
        return self.field

    @override
    def stops(self) -> Sequence[QWidget]:
        return (self.field,)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.field.setAccessibleName(self.caption.text())
        self.field.setAccessibleDescription(self.help.text())

    def _write(self, value: int) -> None:
        age = None if value == NONE else value
        self.edited.emit(Edit(Place("age"), {"age": age}, typing=True))


class TitleSection(TextSection):
    """The title, and what becomes of it when it is emptied."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "title", single=True)
        self.kept = label("muted", wrap=True)
        self.kept.hide()
        self.column.addWidget(self.kept)

    def show_kept(self, *, kept: bool) -> None:
        """Say whether the case is still kept under an earlier title."""
        self.kept.setVisible(kept)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.kept.setText(self.tr("The case keeps its earlier title until you give it a new one."))


class LeftOverSection(TextSection):
    """Only there while there is something left over, or a cursor in it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "left_over", 2)
        self._situation = ""
        self.move_text = QPushButton()
        self.column.addWidget(self.move_text, 0, Qt.AlignmentFlag.AlignLeft)
        self.move_text.clicked.connect(self._move)
        desk.look.put(self.move_text, "arrow-up")

    @override
    def show_case(self, case: Case) -> None:
        super().show_case(case)
        self._situation = case.situation
        self.move_text.setEnabled(bool(case.left_over.strip()))
        self.setVisible(bool(case.left_over) or self.field.hasFocus())

    @override
    def stops(self) -> Sequence[QWidget]:
        return (self.field, self.move_text)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.move_text.setText(self.tr("Move to the situation"))

    def _move(self) -> None:
        parts = (self._situation.rstrip(), self.field.toPlainText().strip())
        values = {"situation": "\n\n".join(filter(None, parts)), "left_over": ""}
        self.edited.emit(Edit(Place("situation"), values, then=Place("situation")))
