"""One section of an assessment to write in: its help, its text, and the small choices that make it of use to others."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.document.board import BoardDocument
from desktop.icons import Look
from desktop.model.assessed import SectionPlan, section_entity
from desktop.overriding import override
from desktop.windows.assess_choices import AssessChoices
from desktop.windows.assess_cited import AssessCited
from desktop.windows.assess_reader import AssessReader
from desktop.windows.labels import breakable, label
from desktop.windows.shared_field import SharedField

LINES = 9
"""Of the empty text: room to write in."""


class AssessSection(QFrame):
    """Made anew for each section; its words go straight to the board."""

    hid = Signal()
    overfull = Signal(int)
    """There is no room for so many letters that were pasted; 0 for a key that found none."""
    step_wanted = Signal(int)
    """Go to the section before (-1) or after (1)."""
    writing_changed = Signal(bool)
    """Somebody here begins or ends to write in it."""

    def __init__(self, look: Look, document: BoardDocument, plan: SectionPlan) -> None:
        super().__init__()
        self._document, self.plan = document, plan
        write = partial(document.assessing.write, plan.id)
        self.cited = AssessCited(document, plan, write, LINES) if plan.cited else None
        self.field = self.cited.field if self.cited is not None else SharedField(document, write, LINES)
        self.field.setProperty("kind", "quote" if self.cited is not None else "")
        self.choices = AssessChoices(document.assessing, plan)
        self.reader = AssessReader(look) if plan.graded else None
        self.title, self.help, self.others = label("heading", wrap=True), label("", wrap=True), label("chip")
        self.before, self.after = QPushButton(), QPushButton()
        self._build(look)
        self._connect()
        self.retranslate()

    def show_section(self, others: Sequence[str], *, locked: bool, first: bool, last: bool, read: bool) -> None:
        """Show what the board says, and who else writes here; `read` it with a reader's eyes as well, or not."""
        board = self._document.board
        section = board.assessed.section(self.plan.id)
        if self.cited is not None:
            readings = board.readings.get(section_entity(self.plan.id), ())
            self.cited.show_section(section, readings, locked=locked)
        else:
            self.field.show_text(section.text)
            self.field.lock(locked=locked)
        self.choices.show_section(section, locked=locked)
        if self.reader is not None:
            self.reader.show_text(section.text, is_open=read)
        self.others.setText(self.tr("{names} is writing here too").format(names=", ".join(others)))
        self.others.setVisible(bool(others))
        self.before.setEnabled(not first)
        self.after.setEnabled(not last)

    def take_keys(self) -> None:
        """Take the keyboard, with the cursor after the last word."""
        if self.field.isVisibleTo(self):
            self.field.go_to_end()
        else:
            self.after.setFocus()

    def finish(self) -> None:
        """Tell what was held back, because another section is shown."""
        self.field.finish()

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        self.title.setText(breakable(self.plan.title))
        self.help.setText(breakable(self.plan.help))
        self.help.setVisible(bool(self.plan.help.strip()))
        self.field.setAccessibleName(self.plan.title)
        self.field.setAccessibleDescription(self.plan.help)
        self.field.setPlaceholderText(
            self.tr("In the citizen's own words") if self.plan.cited else self.tr("Write here")
        )
        self.before.setText(self.tr("Before"))
        self.after.setText(self.tr("Next section"))
        self.before.setToolTip(self.tr("Ctrl and arrow up"))
        self.after.setToolTip(self.tr("Ctrl and arrow down"))
        self.choices.retranslate()
        if self.cited is not None:
            self.cited.retranslate()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What a choice or a button has no use for; a text tells of it by itself, and the scroll area would take it.
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.step_wanted.emit(step)
        else:
            super().keyPressEvent(event)

    def _build(self, look: Look) -> None:
        self.setProperty("role", "card")
        column, head, foot = QVBoxLayout(self), QHBoxLayout(), self.choices.foot
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(12)
        head.addWidget(self.title, 1)
        head.addWidget(self.others)
        column.addLayout(head)
        self.help.setProperty("role", "details")
        column.addWidget(self.help)
        column.addWidget(self.cited if self.cited is not None else self.field)
        column.addWidget(self.choices)
        if self.reader is not None:
            column.addWidget(self.reader)
        look.put(self.before, "chevron-up")
        look.put(self.after, "chevron-down")
        foot.setSpacing(10)
        foot.addStretch(1)
        foot.addWidget(self.before)
        foot.addWidget(self.after)

    def _connect(self) -> None:
        self.field.hid.connect(lambda _: self.hid.emit())
        self.field.overfull.connect(self.overfull)
        self.field.shift_wanted.connect(self.step_wanted)
        self.field.entered.connect(lambda: self.writing_changed.emit(True))
        self.field.left.connect(lambda: self.writing_changed.emit(False))
        self.before.clicked.connect(lambda *_: self.step_wanted.emit(-1))
        self.after.clicked.connect(lambda *_: self.step_wanted.emit(1))
