"""The steps of the shared guideline as a table to write in, made a few rows at a time so that nobody waits."""

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.document.guideline import GuidelineDocument
from desktop.language import Language
from desktop.model.guideline import STEP_TEXTS, GuidelineStep
from desktop.model.guideline_words import STEP_NAMES, Sources
from desktop.text_size import hold
from desktop.windows.case_editor_items import throw_away
from desktop.windows.desk import Desk
from desktop.windows.guideline_row import NUMBER, SHARES, StepRow
from desktop.windows.labels import label

SLICE = 0.006
"""Seconds of making rows in one turn."""


class StepsTable(QWidget):
    """Rows keep their step while it moves, and with it the keyboard."""

    hid = Signal()
    made = Signal()
    """All rows are there."""

    def __init__(self, desk: Desk, document: GuidelineDocument) -> None:
        super().__init__()
        self._desk, self._document = desk, document
        self._steps: tuple[GuidelineStep, ...] = ()
        self._sources: Sources | None = None
        self._locked = False
        self._at = 0
        self._stale = True
        self._known: dict[str, StepRow] = {}
        self._heads = {name: label("kicker") for name in STEP_TEXTS}
        self._empty, self.add = label("muted", wrap=True), QPushButton()
        self._head, self._rows = QWidget(), QVBoxLayout()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)
        self._build()

    @property
    def rows(self) -> list[StepRow]:
        """The rows as they stand."""
        return [self._known[each.id] for each in self._steps if each.id in self._known]

    def show_steps(self, steps: tuple[GuidelineStep, ...], sources: Sources, *, locked: bool) -> None:
        """Show these and no others."""
        whole = self._at == len(self._steps) and not self._stale
        if whole and sources is self._sources and locked is self._locked and steps == self._steps:
            return
        self._steps, self._sources, self._locked, self._at, self._stale = steps, sources, locked, 0, False
        wanted = {each.id for each in steps}
        for key in [key for key in self._known if key not in wanted]:
            row = self._known.pop(key)
            row.finish()
            throw_away(row)
        self.add.setVisible(not locked)
        self._head.setVisible(bool(steps))
        self._empty.setVisible(not steps)
        self._go_on()

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        for name, head in self._heads.items():
            head.setText(Language.translate("Guideline", STEP_NAMES[name]).upper())
        self._empty.setText(self.tr("No steps yet. Fetch them from the process plan and the agreements, or add one."))
        self.add.setText(self.tr("Add a step"))
        for row in self._known.values():
            row.forget()
        self._stale = True

    def _go_on(self) -> None:
        end = time.perf_counter() + SLICE
        while self._at < len(self._steps) and self._sources is not None and time.perf_counter() < end:
            step = self._steps[self._at]
            row = self._known.get(step.id)
            if row is None:
                row = self._known[step.id] = self._make(step.id)
            if self._rows.indexOf(row) != self._at:
                self._rows.insertWidget(self._at, row)
            row.show_step(step, self._at + 1, self._sources.say([step.source]), locked=self._locked)
            row.show()
            self._at += 1
        if self._at < len(self._steps):
            self._turn.start()
        else:
            self.made.emit()

    def _make(self, step_id: str) -> StepRow:
        row = StepRow(self._desk, self._document, step_id)
        row.hid.connect(self.hid)
        row.shift_wanted.connect(self._shift)
        row.removal_wanted.connect(lambda key: self._document.steps.remove([key]))
        return row

    def _build(self) -> None:
        column, head = QVBoxLayout(self), QHBoxLayout(self._head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._rows.setSpacing(0)
        head.setContentsMargins(0, 4, 0, 0)
        head.setSpacing(4)
        space, menu = QWidget(), QWidget()
        hold(space, QWidget.setFixedWidth, NUMBER)
        hold(menu, QWidget.setFixedWidth, 40)
        head.addWidget(space)
        for name, words in self._heads.items():
            words.setContentsMargins(10, 0, 0, 0)
            words.setMinimumWidth(40)
            head.addWidget(words, SHARES[name])
        head.addWidget(menu)
        self._empty.setContentsMargins(12, 6, 12, 6)
        self._desk.look.put(self.add, "plus")
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 10, 0, 0)
        foot.addWidget(self.add)
        foot.addStretch(1)
        column.addWidget(self._head)
        column.addLayout(self._rows)
        column.addWidget(self._empty)
        column.addLayout(foot)
        self.add.clicked.connect(self._add)

    def _add(self) -> None:
        made = self._document.steps.add()
        self._turn.stop()
        while self._at < len(self._steps):
            self._go_on()
        if made in self._known:
            self._known[made].fields["who"].setFocus()

    def _shift(self, step_id: str, by: int) -> None:
        at = next((at for at, each in enumerate(self._steps) if each.id == step_id), None)
        if at is not None and 0 <= at + by < len(self._steps):
            focused = self._known[step_id].focusWidget()
            self._document.steps.move(step_id, at + by)
            if focused is not None:
                focused.setFocus()
