"""A step of the shared guideline as a row of its table: number, who, what, deadline, document, and where it is from."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.document.guideline import GuidelineDocument
from desktop.language import Language
from desktop.model.guideline import STEP_TEXTS, GuidelineStep
from desktop.model.guideline_words import LACKS, STEP_NAMES, missing
from desktop.text_size import hold
from desktop.windows.case_editor_items import RowMenu
from desktop.windows.desk import Desk
from desktop.windows.labels import breakable, label
from desktop.windows.shared_field import SharedField

SHARES = {"who": 22, "what": 40, "deadline": 17, "document": 21}
"""Of the width of the table."""
NUMBER = 34


class StepRow(QFrame):
    """Says what is wanted; its words go straight to the document."""

    hid = Signal()
    shift_wanted = Signal(str, int)
    """Move the step with this id: -1 up, 1 down."""
    removal_wanted = Signal(str)

    def __init__(self, desk: Desk, document: GuidelineDocument, step_id: str) -> None:
        super().__init__()
        self.id = step_id
        self._shown: object = None
        self.number, self.source = label("number"), label("muted", wrap=True)
        self.fields = {name: SharedField(document, partial(document.steps.write, step_id, name)) for name in STEP_TEXTS}
        self.more = RowMenu(desk)
        self._build()
        self._connect()

    def show_step(self, step: GuidelineStep, number: int, source: str, *, locked: bool) -> None:
        """Show what the document says; `source` is where the step came from, in words."""
        if self._shown == (step, number, source, locked):
            return
        self._shown = (step, number, source, locked)
        say = Language.translate
        self.number.setText(str(number))
        for name, field in self.fields.items():
            field.show_text(getattr(step, name))
            named = self.tr("Step {number}: {name}")
            field.setAccessibleName(named.format(number=number, name=say("Guideline", STEP_NAMES[name])))
            field.setPlaceholderText(say("Guideline", LACKS))
            field.setAccessibleDescription("" if getattr(step, name).strip() else missing([name], say))
            field.lock(locked=locked)
        self.more.setVisible(not locked)
        self.more.setAccessibleName(self.tr("More about step {number}").format(number=number))
        self.source.setText(breakable(self.tr("From {source}").format(source=source)) if source else "")
        self.source.setVisible(bool(source))

    def forget(self) -> None:
        """Say all words again at the next showing, in the language in use."""
        self._shown = None

    def finish(self) -> None:
        """Tell what was held back, because the row goes away."""
        for field in self.fields.values():
            field.finish()

    def _build(self) -> None:
        self.setProperty("role", "level")  # a line below it
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(0)
        row.setSpacing(4)
        hold(self.number, QWidget.setFixedWidth, NUMBER)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.number.setContentsMargins(0, 10, 6, 0)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        for name, field in self.fields.items():
            field.setProperty("scale", "cell")
            row.addWidget(field, SHARES[name], Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        hold(self.source, lambda widget, width: widget.setContentsMargins(width, 0, 44, 0), NUMBER + 12)
        column.addWidget(self.source)

    def _connect(self) -> None:
        self.more.shift_wanted.connect(lambda by: self.shift_wanted.emit(self.id, by))
        self.more.removal_wanted.connect(lambda: self.removal_wanted.emit(self.id))
        for field in self.fields.values():
            field.hid.connect(lambda _: self.hid.emit())
            field.shift_wanted.connect(lambda by: self.shift_wanted.emit(self.id, by))
