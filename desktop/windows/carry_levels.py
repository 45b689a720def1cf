"""The levels of a field: what the provider suggests, beside a bar that only the authority fills in."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.icons import Look
from desktop.layout.level_signs import SIGNS
from desktop.model.assessed import LevelRow, Said
from desktop.model.code_system import Scale
from desktop.model.level_views import When, value_of, with_value
from desktop.model.sides import Side
from desktop.model.vocabulary import Vocabulary
from desktop.windows.case_editor_items import throw_away
from desktop.windows.labels import breakable, label
from desktop.windows.level_lane import LevelLane


class CarryLevels(QWidget):
    """A line for each sub-theme whose level the group talks about. Nothing is ever filled in by itself."""

    def __init__(self, look: Look, document: BoardDocument, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._look, self._document, self._vocabulary = look, document, vocabulary
        self.lines: dict[tuple[str, str], CarryLevel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_rows(self, rows: Sequence[LevelRow], *, locked: bool) -> None:
        """Show these rows and no others."""
        wanted = {(row.system, row.code): row for row in rows}
        for key in [key for key in self.lines if key not in wanted]:
            throw_away(self.lines.pop(key))
        for key, row in wanted.items():
            system = self._vocabulary.system(row.system)
            scale = system.scale if system is not None else None
            if scale is None:
                continue
            if key not in self.lines:
                self.lines[key] = CarryLevel(self._look, self._document)
                self._column.addWidget(self.lines[key])
            self.lines[key].show_row(row, scale, locked=locked)
        self.setVisible(bool(self.lines))

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        for line in self.lines.values():
            line.retranslate()


class CarryLevel(QWidget):
    """One sub-theme."""

    def __init__(self, look: Look, document: BoardDocument) -> None:
        super().__init__()
        self._document = document
        self._row: LevelRow | None = None
        self._scale: Scale | None = None
        self.title, self.suggested = label("", wrap=True), label("muted", wrap=True)
        self.set, self.lane = label("muted", wrap=True), LevelLane(look, SIGNS[Side.AUTHORITY])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self.title, self.suggested, self.lane, self.set):
            column.addWidget(widget)
        self.lane.chosen.connect(self._set)

    def show_row(self, row: LevelRow, scale: Scale, *, locked: bool) -> None:
        """Show what the document says of it."""
        self._row, self._scale = row, scale
        here = self._here(Side.AUTHORITY)
        self.lane.show_scale(scale)
        self.lane.show_levels(value_of(here, When.NOW), value_of(here, When.EXPECTED))
        self.lane.lock(locked=locked)
        self.retranslate()

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        row, scale = self._row, self._scale
        if row is None or scale is None:
            return
        self.title.setText(breakable(row.label))
        suggested, own = self._words(Side.PROVIDER), self._words(Side.AUTHORITY)
        words = self.tr("Provider suggests: {level}")
        self.suggested.setText(words.format(level=suggested) if suggested else self.tr("Provider suggests nothing yet"))
        words = self.tr("Authority: {level}")
        self.set.setText(words.format(level=own) if own else self.tr("The authority has not set a level"))
        self.lane.entitle(self.tr("{subtheme}, level set by the authority").format(subtheme=row.label))

    def _here(self, view: Side) -> Said | None:
        said = self._row.views.get(view) if self._row is not None else None
        return said if said is not None and self._scale is not None and said.scale == self._scale.id else None

    def _words(self, view: Side) -> str:
        said = self._here(view)
        steps = [_step(self._scale, value_of(said, when)) for when in When] if said is not None else ["", ""]
        return " → ".join((steps[0] or "–", steps[1])) if steps[1] else steps[0]

    def _set(self, when: When, value: int | None) -> None:
        row, scale = self._row, self._scale
        if row is not None and scale is not None:
            said = with_value(row.views.get(Side.AUTHORITY), Side.AUTHORITY, scale, when, value)
            self._document.assessing.set_level(row.system, row.code, said)


def _step(scale: Scale | None, value: int | None) -> str:
    step = scale.step(value) if scale is not None else None
    return step.words if step is not None else ""
