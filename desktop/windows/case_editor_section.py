"""What all parts of the case editor's form share: a name, a line of help, and how a change of theirs is told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.case import Case
from desktop.model.case_places import FIELD_NAMES, Place
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.case_editor_words import HELP
from desktop.windows.desk import Desk
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import label


@dataclass(frozen=True, slots=True)
class Edit:
    """Something written: new values of a case's fields, where it was done, and where the cursor goes then."""

    place: Place
    values: Mapping[str, Any] = field(default_factory=dict)
    typing: bool = False
    then: Place | None = None


class Section(QWidget):
    """One field of a case with its name and help. It shows a case, and tells of edits; it keeps nothing itself."""

    edited = Signal(object)
    """An `Edit`."""
    hid = Signal()
    """A CPR number has been hidden in what was just written."""
    left = Signal()
    """The keyboard has left one of the fields."""
    caret_moved = Signal(object)
    """The `GuardedText` whose cursor has moved."""
    reshaped = Signal()
    """There are other widgets than before."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.desk = desk
        self.name = name
        self._shown: object = None
        self.caption, self.help = label("strong"), label("muted", wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.column.addWidget(self.caption)
        self.column.addWidget(self.help)

    def show_case(self, case: Case) -> None:
        """Show what the case says, touching only what has changed."""
        value = self.value_of(case)
        if self._shown is None or value != self._shown:
            self._shown = value
            self.show_value(case)

    def value_of(self, case: Case) -> object:
        """What of the case this section shows."""
        return getattr(case, self.name)

    def show_value(self, case: Case) -> None:
        """Show a value that differs from the one shown."""

    def field_at(self, place: Place) -> QWidget | None:
        """The widget that writes this place, or the nearest one."""
        return self if place.field == self.name else None

    def stops(self) -> Sequence[QWidget]:
        """Where Tab stops, in order."""
        return ()

    def settle(self) -> None:
        """Tell what is written but not told yet."""

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        self.caption.setText(Language.translate("CaseFields", FIELD_NAMES[self.name]))
        self.help.setText(Language.translate("CaseHelp", HELP[self.name]))

    def text(self, lines: int = 1, *, single: bool = False) -> GuardedText:
        """Make a text field that tells this section's signals."""
        made = GuardedText(lines, single=single)
        made.hid.connect(self.hid)
        made.left.connect(self.left)
        made.caret_moved.connect(partial(self.caret_moved.emit, made))
        return made

    def quiet_button(self, icon: str) -> QPushButton:
        """Make a small button that shows only a sign."""
        button = QPushButton()
        button.setProperty("kind", "quiet")
        hold(button, QWidget.setFixedWidth, 40, tall)
        self.desk.look.put(button, icon)
        return button


class TextSection(Section):
    """A field of plain text. `single` is one line, which Enter leaves."""

    def __init__(self, desk: Desk, name: str, lines: int = 1, *, single: bool = False) -> None:
        super().__init__(desk, name)
        self.field = self.text(lines, single=single)
        self.column.addWidget(self.field)
        self.field.written.connect(self._write)
        self.field.entered_key.connect(self.field.focusNextChild)

    @override
    def show_value(self, case: Case) -> None:
        self.field.show_text(getattr(case, self.name))

    @override
    def field_at(self, place: Place) -> QWidget:
        return self.field

    @override
    def stops(self) -> Sequence[QWidget]:
        return (self.field,)

    @override
    def settle(self) -> None:
        self.field.settle()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.field.setAccessibleName(self.caption.text())
        self.field.setAccessibleDescription(self.help.text())

    def _write(self, words: str) -> None:
        self._shown = words
        self.edited.emit(Edit(Place(self.name), {self.name: words}, typing=True))
