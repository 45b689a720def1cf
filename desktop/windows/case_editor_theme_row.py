"""One line of themes and levels in the case editor: what it is about, its level in its scale's words, a note."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from desktop.model.case import LEVELS, NOT_ASSESSED, NOT_RELEVANT, Assessment
from desktop.model.vocabulary import CodeSystem, ScaleStep, Subtheme, Vocabulary
from desktop.windows.case_editor_section import Section
from desktop.windows.group_card import CaseChoice
from desktop.windows.labels import label

NARROW, WIDE = 224, 292
"""Of a choice of levels in pixels: beside another one, and alone."""


class ThemeRow(QWidget):
    """Tells the new line; `typing` is true while a text of it is written. Lines no system knows are free text."""

    changed = Signal(object, str, bool)
    """The new `Assessment`, which part of it, and whether it was typed."""
    removal_wanted = Signal()

    def __init__(self, section: Section, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self.line = Assessment("", "", "")
        self.title, self._about = label("", wrap=True), label("muted", wrap=True)
        self.fields = {part: section.text(single=True) for part in ("label", "theme", "note")}
        self.level, self.expected = CaseChoice(), CaseChoice()
        self.remove = section.quiet_button("close")
        self._build()
        self._connect()

    def show_line(self, line: Assessment) -> None:
        """Show another line, or the same one changed."""
        self.line = line
        found = self._vocabulary.find(line.system, line.code) or self._vocabulary.find(line.system, line.label)
        system = self._system(found)
        self.title.setText(line.label)
        self.title.setVisible(found is not None)
        self._about.setText(" · ".join(filter(None, (line.theme, system.name if system else line.system))))
        self._about.setVisible(found is not None or not line.theme)
        for part in ("label", "theme"):
            self.fields[part].setVisible(found is None)
        for part, field in self.fields.items():
            field.show_text(getattr(line, part))
        levelled = found is None or found.has_level or line.level is not None
        self._fill(self.level, system, line.level, self.tr("No level chosen"))
        self.level.setVisible(levelled)
        expecting = line.system.startswith("FSIII") and levelled
        self._fill(self.expected, system, line.expected, self.tr("No expected level"))
        self.expected.setVisible(expecting or line.expected is not None)
        for choice in (self.level, self.expected):
            choice.setFixedWidth(WIDE if self.expected.isHidden() else NARROW)
        self._name()

    def settle(self) -> None:
        """Tell what is written but not told yet."""
        for field in self.fields.values():
            field.settle()

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order; those not shown are passed over."""
        return [self.fields["label"], self.fields["theme"], self.level, self.expected, self.fields["note"], self.remove]

    def field_of(self, part: str) -> QWidget:
        """The widget that writes a part."""
        by_part: dict[str, QWidget] = {"level": self.level, "expected": self.expected, **self.fields}
        wanted = by_part.get(part, self.fields["note"])
        shown = (wanted, self.level, self.fields["label"], self.fields["note"])
        return next((field for field in shown if not field.isHidden()), self.remove)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 2)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        top = Qt.AlignmentFlag.AlignTop
        for at, widget in enumerate((self.title, self.fields["label"], self._about, self.fields["theme"])):
            grid.addWidget(widget, at, 0)
        grid.addWidget(self.fields["note"], 4, 0, 1, 3)
        for at, choice in enumerate((self.level, self.expected), start=1):
            grid.addWidget(choice, 0, at, 4, 1, top)
        grid.addWidget(self.remove, 0, 3, 4, 1, top)
        self.fields["note"].setProperty("kind", "place")

    def _connect(self) -> None:
        for part, field in self.fields.items():
            field.written.connect(self._writing(part))
            field.entered_key.connect(field.focusNextChild)
        self.level.activated.connect(lambda *_: self._tell("level", self.level.currentData()))
        self.expected.activated.connect(lambda *_: self._tell("expected", self.expected.currentData()))
        self.remove.clicked.connect(self.removal_wanted)

    def _writing(self, part: str) -> Callable[[str], None]:
        return lambda words: self._tell(part, words, typing=True)

    def _tell(self, part: str, value: str | int | None, *, typing: bool = False) -> None:
        changes: dict[str, Any] = {part: value}
        self.line = replace(self.line, **changes)
        self.changed.emit(self.line, part, typing)

    def _system(self, found: Subtheme | None) -> CodeSystem | None:
        named = self._vocabulary.named(self.line.system)
        return next((each for each in named if found is None or each.find(found.code or found.label) == found), None)

    def _fill(self, choice: QComboBox, system: CodeSystem | None, value: int | None, nothing: str) -> None:
        """Offer the steps of the scale; a step it does not have is kept as it came."""
        offered: dict[int | None, str] = {None: nothing}
        scale = system.scale if system is not None else None
        for number in [step.value for step in scale.steps] if scale is not None else LEVELS:
            step = scale.step(number) if scale is not None else None
            offered[number] = _said(step) if step is not None else str(number)
        if value not in offered:
            offered[value] = str(value)
        now = {choice.itemData(at): choice.itemText(at) for at in range(choice.count())}
        if now != offered:
            choice.clear()
            for level, words in offered.items():
                choice.addItem(words, level)
            room = max(choice.fontMetrics().horizontalAdvance(words) for words in offered.values())
            choice.view().setMinimumWidth(room + 40)
        choice.setCurrentIndex(list(offered).index(value))
        choice.setToolTip(choice.currentText())

    def _name(self) -> None:
        words = self.line.label or self.tr("New line")
        self.level.setAccessibleName(self.tr("Level of {theme}").format(theme=words))
        self.expected.setAccessibleName(self.tr("Expected level of {theme}").format(theme=words))
        self.fields["label"].setAccessibleName(self.tr("Sub-theme or condition"))
        self.fields["label"].setPlaceholderText(self.tr("Sub-theme or condition"))
        self.fields["theme"].setAccessibleName(self.tr("Theme of {theme}").format(theme=words))
        self.fields["theme"].setPlaceholderText(self.tr("Theme"))
        self.fields["note"].setAccessibleName(self.tr("Note to {theme}").format(theme=words))
        self.fields["note"].setPlaceholderText(self.tr("Note"))
        remove = self.tr("Remove {word}").format(word=words)
        self.remove.setAccessibleName(remove)
        self.remove.setToolTip(self.tr("Remove"))


def _said(step: ScaleStep) -> str:
    """A step in its scale's words; the number of one that is no level says nothing."""
    return step.label if step.value in (NOT_ASSESSED, NOT_RELEVANT) else f"{step.value} · {step.label}"
