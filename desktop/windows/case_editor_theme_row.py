"""One line of themes and levels in the case editor: what it is about, its level in its scale's words, a note."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.language import Language
from desktop.model.case import LEVELS, Assessment
from desktop.model.vocabulary import CodeSystem, Subtheme, Vocabulary
from desktop.text_size import hold, px, tall
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.case_editor_section import Section
from desktop.windows.case_editor_words import SYSTEMS
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import for_tip, label

NARROW, WIDE = 226, 292
"""Of a choice of levels in pixels: beside another one, and alone."""


PARTS = ("label", "theme", "level", "expected", "note")


class ThemeRow(QWidget):
    """Tells the new line; `typing` is true while a text of it is written. Lines no system knows are free text."""

    changed = Signal(object, str, bool)
    """The new `Assessment`, which part of it, and whether it was typed."""
    note_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, section: Section, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._section = section
        self._vocabulary = vocabulary
        self.line = Assessment("", "", "")
        self.title, self._about = label("", wrap=True), label("muted", wrap=True)
        self._arrow = label("muted", "→")
        self.fields: dict[str, GuardedText] = {}
        self.choices: dict[str, CalmChoice] = {}
        self.note, self.remove = section.quiet_button("note-plus-outline"), section.quiet_button("close")
        self._grid = QGridLayout(self)
        self._build()

    def show_line(self, line: Assessment) -> bool:
        """Show another line, or the same one changed; tell whether Tab stops elsewhere than before."""
        before = self.stops()
        self.line = line
        found = self._vocabulary.find(line.system, line.code) or self._vocabulary.find(line.system, line.label)
        system = self._system(found)
        self.title.setText(line.label)
        self.title.setVisible(found is not None)
        named = Language.translate("CaseHelp", SYSTEMS.get(system.id, system.name)) if system else line.system
        self._about.setText(" · ".join(filter(None, (line.theme, named))))
        self._about.setVisible(found is not None or not line.theme)
        noting = bool(line.note) or ("note" in self.fields and self.fields["note"].hasFocus())
        for part, shown in (("label", found is None), ("theme", found is None), ("note", noting)):
            self._show_text(part, getattr(line, part), shown=shown)
        self.note.setVisible(not noting)
        levelled = found is None or found.has_level or line.level is not None
        rated = found is not None and found.has_level and line.system.startswith("FSIII")
        expecting = rated or line.expected is not None
        width = NARROW if expecting else WIDE
        for part, shown in (("level", levelled), ("expected", expecting)):
            if self._shows(part, self.choices, shown=shown):
                self._offer(part, system, getattr(line, part))
                self.choices[part].setFixedWidth(px(width))
        self._arrow.setVisible(expecting)
        self._name()
        return self.stops() != before

    def settle(self) -> None:
        """Tell what is written but not told yet."""
        for field in self.fields.values():
            field.settle()

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order; those not shown are passed over."""
        made: dict[str, QWidget] = {**self.fields, **self.choices}
        return [*(made[part] for part in PARTS if part in made), self.note, self.remove]

    def field_of(self, part: str) -> QWidget:
        """The widget that writes a part."""
        if part == "note":
            self.begin_note()
        made: dict[str, QWidget] = {**self.fields, **self.choices}
        wanted = (made[each] for each in (part, "level", "label", "note") if each in made)
        return next((widget for widget in wanted if not widget.isHidden()), self.remove)

    def begin_note(self) -> None:
        """Make room for a note."""
        self._show_text("note", self.line.note, shown=True)
        self.note.hide()
        self._name()

    def _build(self) -> None:
        self._grid.setContentsMargins(0, 6, 0, 2)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.title, 0, 0)
        self._grid.addWidget(self._about, 2, 0)
        self._grid.addWidget(self._arrow, 0, 2, 4, 1, Qt.AlignmentFlag.AlignTop)
        hold(self._arrow, QWidget.setFixedHeight, 38, tall)
        kept = self.note.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # so that the choices stand below each other
        self.note.setSizePolicy(kept)
        for at, button in enumerate((self.note, self.remove), start=4):
            self._grid.addWidget(button, 0, at, 4, 1, Qt.AlignmentFlag.AlignTop)
        self.note.clicked.connect(self.note_wanted)
        self.remove.clicked.connect(self.removal_wanted)

    def _shows(self, part: str, made: Mapping[str, QWidget], *, shown: bool) -> bool:
        """Make a part's widget the first time it is needed: most lines never need most of them."""
        if shown and part not in made:
            if part in ("level", "expected"):
                self._make_choice(part)
            else:
                self._make_text(part)
        if part in made:
            made[part].setVisible(shown)
        return shown

    def _make_text(self, part: str) -> None:
        field = self.fields[part] = self._section.text(single=True)
        field.written.connect(self._writing(part))
        field.entered_key.connect(field.focusNextChild)
        if part == "note":
            field.setProperty("kind", "place")
            self._grid.addWidget(field, 4, 0, 1, 6)
        else:
            self._grid.addWidget(field, 1 if part == "label" else 3, 0)

    def _make_choice(self, part: str) -> None:
        choice = self.choices[part] = CalmChoice()
        choice.activated.connect(lambda *_: self._tell(part, choice.currentData()))
        self._grid.addWidget(choice, 0, 1 if part == "level" else 3, 4, 1, Qt.AlignmentFlag.AlignTop)

    def _show_text(self, part: str, words: str, *, shown: bool) -> None:
        if self._shows(part, self.fields, shown=shown):
            self.fields[part].show_text(words)

    def _writing(self, part: str) -> Callable[[str], None]:
        return lambda words: self._tell(part, words, typing=True)

    def _tell(self, part: str, value: str | int | None, *, typing: bool = False) -> None:
        changes: dict[str, Any] = {part: value}
        self.line = replace(self.line, **changes)
        self.changed.emit(self.line, part, typing)

    def _system(self, found: Subtheme | None) -> CodeSystem | None:
        named = self._vocabulary.named(self.line.system)
        return next((each for each in named if found is None or each.find(found.code or found.label) == found), None)

    def _offer(self, part: str, system: CodeSystem | None, value: int | None) -> None:
        """Offer the steps of the scale; a step it does not have is kept as it came."""
        choice = self.choices[part]
        nothing = self.tr("No level chosen") if part == "level" else self.tr("No expected level")
        offered: dict[int | None, str] = {None: nothing}
        scale = system.scale if system is not None else None
        for number in [step.value for step in scale.steps] if scale is not None else LEVELS:
            step = scale.step(number) if scale is not None else None
            offered[number] = step.words if step is not None else str(number)
        if value not in offered:
            offered[value] = str(value)
        now = {choice.itemData(at): choice.itemText(at) for at in range(choice.count())}
        if now != offered:
            choice.clear()
            for level, words in offered.items():
                choice.addItem(words, level)
            room = max(choice.fontMetrics().horizontalAdvance(words) for words in offered.values())
            choice.view().setMinimumWidth(room + tall(40))
        choice.setCurrentIndex(list(offered).index(value))
        choice.setToolTip(for_tip(choice.currentText()))

    def _name(self) -> None:
        words = self.line.label or self.tr("New line")
        names = {
            "level": self.tr("Level of {theme}"),
            "expected": self.tr("Expected level of {theme}"),
            "label": self.tr("Sub-theme or condition"),
            "theme": self.tr("Theme of {theme}"),
            "note": self.tr("Note to {theme}"),
        }
        hints = {"label": names["label"], "theme": self.tr("Theme"), "note": self.tr("Note")}
        for part, choice in self.choices.items():
            choice.setAccessibleName(names[part].format(theme=words))
        for part, field in self.fields.items():
            field.setAccessibleName(names[part].format(theme=words))
            field.setPlaceholderText(hints[part])
        self.remove.setAccessibleName(self.tr("Remove {word}").format(word=words))
        self.remove.setToolTip(self.tr("Remove"))
        self.note.setAccessibleName(names["note"].format(theme=words))
        self.note.setToolTip(self.tr("Write a note"))
