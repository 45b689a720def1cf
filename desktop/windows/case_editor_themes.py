"""Themes and levels in the case editor: the lines of the case, and the picker that adds to them and takes away."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.case import Assessment, Case
from desktop.model.case_places import FIELD_NAMES, Place
from desktop.model.vocabulary import Vocabulary
from desktop.overriding import override
from desktop.windows.case_editor_items import throw_away
from desktop.windows.case_editor_section import Edit, Section
from desktop.windows.case_editor_theme_row import ThemeRow
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.theme_picker import ThemePicker, key_of


class ThemesSection(Section):
    """Row n shows line n. What is chosen goes after the last line of its theme."""

    def __init__(self, desk: Desk, vocabulary: Vocabulary) -> None:
        super().__init__(desk, "assessments")
        self._vocabulary = vocabulary
        self._lines: tuple[Assessment, ...] = ()
        self._scale_said = ""
        self.rows: list[ThemeRow] = []
        self.picker = ThemePicker(desk.look, desk.language, vocabulary)
        self.choose, self.add = QPushButton(), QPushButton()
        self.scale = self.text(single=True)
        self._scale_name = label("muted")
        self._stack = QVBoxLayout()
        self._stack.setSpacing(0)
        self._build()
        self._connect()

    @override
    def value_of(self, case: Case) -> object:
        return case.assessments, case.scale

    @override
    def show_value(self, case: Case) -> None:
        before, self._lines = self._lines, case.assessments
        self._scale_said = case.scale
        self.scale.show_text(case.scale)
        while len(self.rows) < len(self._lines):
            self._add_row()
        while len(self.rows) > len(self._lines):
            throw_away(self.rows.pop())
        changed = [
            row.show_line(line) for row, line in zip(self.rows, self._lines, strict=True) if row.line is not line
        ]
        if len(before) != len(self._lines) or any(changed):
            self.reshaped.emit()
        self._show_scale()
        self._tick()

    @override
    def field_at(self, place: Place) -> QWidget:
        if place.field == "scale":
            return self.scale
        if not self.rows:
            return self.picker.search if self.picker.isVisible() else self.choose
        row = self.rows[min(max(place.index, 0), len(self.rows) - 1)]
        row.show()  # a row just made can take the keyboard only when it is shown
        return row.field_of(place.part)

    @override
    def stops(self) -> Sequence[QWidget]:
        found = [stop for row in self.rows for stop in row.stops()]
        inside = (self.picker.systems, self.picker.search, self.picker.close_button, self.picker.tree)
        return [*found, self.scale, self.choose, self.add, *inside]

    @override
    def settle(self) -> None:
        for row in self.rows:
            row.settle()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.choose.setText(self.tr("Choose themes …"))
        self.add.setText(self.tr("Add a line of your own"))
        self._scale_name.setText(Language.translate("CaseFields", FIELD_NAMES["scale"]))
        self.scale.setAccessibleName(self._scale_name.text())
        self.picker.retranslate()
        for row in self.rows:
            row.show_line(row.line)

    def open_picker(self) -> None:
        """Unfold the list, at the system the case uses."""
        systems = [line.system for line in self._lines]
        if systems and not self.picker.isVisible():
            self.picker.choose_system(self._vocabulary.named(systems[-1])[0].id if self._named(systems[-1]) else "")
        self.picker.show()
        self._tick()
        self.picker.search.go_to_end()

    def _build(self) -> None:
        scale = QHBoxLayout()
        scale.setSpacing(8)
        scale.addWidget(self._scale_name)
        scale.addWidget(self.scale, 1)
        self._scale_row = QWidget()
        self._scale_row.setLayout(scale)
        scale.setContentsMargins(0, 4, 0, 4)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.choose)
        foot.addWidget(self.add)
        foot.addStretch(1)
        self.column.addLayout(self._stack)
        self.column.addWidget(self._scale_row)
        self.column.addLayout(foot)
        self.column.addWidget(self.picker)
        self.desk.look.put(self.choose, "format-list-checks")
        self.desk.look.put(self.add, "plus")

    def _connect(self) -> None:
        self.choose.clicked.connect(self.open_picker)
        self.add.clicked.connect(self._add_own)
        self.picker.toggled.connect(self._toggle)
        self.picker.closed.connect(self._close)
        self.picker.system_chosen.connect(self._tick)
        self.scale.written.connect(self._write_scale)
        self.scale.entered_key.connect(self.scale.focusNextChild)

    def _tick(self) -> None:
        if self.picker.isVisible():
            self.picker.show_lines(self._lines)

    def _show_scale(self) -> None:
        self._scale_row.setVisible(bool(self._lines or self._scale_said or self.scale.hasFocus()))

    def _named(self, system: str) -> bool:
        return bool(self._vocabulary.named(system))

    def _close(self) -> None:
        self.picker.hide()
        self.choose.setFocus()

    def _add_row(self) -> None:
        row, at = ThemeRow(self, self._vocabulary), len(self.rows)
        row.changed.connect(partial(self._change, at))
        row.note_wanted.connect(partial(self._begin_note, at))
        row.removal_wanted.connect(partial(self._remove, at))
        self.rows.append(row)
        self._stack.addWidget(row)

    def _begin_note(self, at: int) -> None:
        self.rows[at].begin_note()
        self.rows[at].fields["note"].go_to_end()
        self.reshaped.emit()

    def _change(self, at: int, line: Assessment, part: str, typing: bool) -> None:  # noqa: FBT001 - of a signal
        lines = (*self._lines[:at], line, *self._lines[at + 1 :])
        self._lines = lines
        self.edited.emit(Edit(Place("assessments", at, part), {"assessments": lines}, typing=typing))

    def _toggle(self, key: str) -> None:
        self.settle()
        choice = self.picker.choice(key)
        if choice is None:
            return
        system, theme, found = choice
        here = [at for at, line in enumerate(self._lines) if key_of(system, self._vocabulary, line) == key]
        if here:
            self._tell(here[0], tuple(line for at, line in enumerate(self._lines) if at not in here))
            return
        line = Assessment(system.id, found.code, found.label, theme=theme.label if theme is not None else "")
        same = [at for at, each in enumerate(self._lines) if (each.system, each.theme) == (line.system, line.theme)]
        to = same[-1] + 1 if same else len(self._lines)
        scale = self._scale_said or (system.scale.name if system.scale is not None else "")
        self._tell(to, (*self._lines[:to], line, *self._lines[to:]), scale)

    def _remove(self, at: int) -> None:
        self.settle()
        lines = (*self._lines[:at], *self._lines[at + 1 :])
        place = Place("assessments", max(0, at - 1), "level")
        self.edited.emit(Edit(place, {"assessments": lines}, then=place))

    def _add_own(self) -> None:
        self.settle()
        place = Place("assessments", len(self._lines), "label")
        if self._lines and not self._lines[-1].label:
            self.rows[-1].fields["label"].go_to_end()
            return
        self.edited.emit(Edit(place, {"assessments": (*self._lines, Assessment("", "", ""))}, then=place))

    def _tell(self, at: int, lines: tuple[Assessment, ...], scale: str | None = None) -> None:
        values = {"assessments": lines} if scale is None else {"assessments": lines, "scale": scale}
        self.edited.emit(Edit(Place("assessments", at, "level"), values))

    def _write_scale(self, words: str) -> None:
        self._scale_said = words
        self.edited.emit(Edit(Place("scale"), {"scale": words}, typing=True))
