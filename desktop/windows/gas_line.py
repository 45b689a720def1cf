"""One level of a goal's scale, to be said in words: its number, what it means, and whether it is the baseline."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.model.gas import Gas
from desktop.text_size import hold
from desktop.windows.gas_words import level_name, level_title
from desktop.windows.labels import label
from desktop.windows.live_text import LiveText
from desktop.windows.panel_form import Ground, Section, write_live
from desktop.windows.panel_scale import signed

NUMBER = 30


class GasLine(Section):
    """Its words go straight into the board."""

    def __init__(self, ground: Ground, level: int) -> None:
        super().__init__(2)
        self._level = level
        self.field = LiveText(level_title(level))
        self._marks = label("muted")
        self._build()
        aims = ground.board.ladder.aims
        write_live(ground, self.field, lambda words: aims.write_level(ground.about, level, words))

    @property
    def marks(self) -> str:
        """What is marked at the level, as it can be read."""
        return self._marks.text()

    def show_scale(self, scale: Gas) -> None:
        """Show the words of the level, and what it is."""
        self.field.show_text(scale.at(self._level))
        said = [self.tr("baseline")] if scale.base == self._level else []
        said += [self.tr("reached")] if scale.score == self._level else []
        words = " · ".join(f"● {each}" for each in said)
        if words != self._marks.text():
            self._marks.setText(words)
            self._marks.setVisible(bool(words))
            self.field.setAccessibleDescription(", ".join(said))

    def _build(self) -> None:
        number: QLabel = label("strong", signed(self._level))
        number.setAlignment(Qt.AlignmentFlag.AlignTop)
        hold(number, QWidget.setFixedWidth, NUMBER)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(number, 0, 0)
        grid.addWidget(label("muted", level_name(self._level)), 0, 1)
        grid.addWidget(self.field, 1, 1)
        grid.addWidget(self._marks, 2, 1)
        self._marks.hide()
        self.column.addLayout(grid)
