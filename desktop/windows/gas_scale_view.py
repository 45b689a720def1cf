"""A goal's scale to look at: five levels under each other, and at each what is there: who expects it, where it is."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.model.blind import PERSPECTIVES, Spread
from desktop.model.gas import STEPS, Gas
from desktop.model.sides import Side
from desktop.text_size import hold, tall
from desktop.windows.gas_words import level_name, perspective_name
from desktop.windows.labels import breakable, label
from desktop.windows.panel_form import restyle
from desktop.windows.panel_scale import signed

NUMBER, ROW = 32, 40


class ScaleRow(QFrame):
    """One level. `brief` shows who expects it by letters alone."""

    def __init__(self, level: int, *, brief: bool) -> None:
        super().__init__()
        self._level, self._brief = level, brief
        self._words, self._marks = label("", wrap=True), label("chip")
        self._chips: dict[Side, QLabel] = {}
        self._place = QHBoxLayout()
        self.setProperty("role", "level")
        hold(self, QWidget.setMinimumHeight, ROW, tall)
        number = label("strong", signed(level))
        hold(number, QWidget.setFixedWidth, NUMBER)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(6)
        self._place.setSpacing(4)
        row.addWidget(number)
        row.addWidget(self._words, 1)
        self._place.addWidget(self._marks, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._place)

    def show_level(self, scale: Gas, levels: Mapping[Side, int], apart: Spread | None) -> None:
        """Show the words, the marks, and whether the level lies between what is expected."""
        words = scale.at(self._level).strip()
        self._words.setText(breakable(words) or level_name(self._level))
        self._words.setEnabled(bool(words))
        for side in PERSPECTIVES:
            self._show_chip(side, here=levels.get(side) == self._level)
        said = [self.tr("baseline")] if scale.base == self._level else []
        said += [self.tr("reached")] if scale.score == self._level else []
        self._marks.setText(" · ".join(said))
        self._marks.setVisible(bool(said))
        within = apart is not None and apart.steps > 0 and apart.lowest <= self._level <= apart.highest
        restyle(self, "state", "apart" if within else "reached" if scale.score == self._level else "")
        who = [perspective_name(side) for side, level in levels.items() if level == self._level]
        self.setAccessibleName(", ".join([signed(self._level), self._words.text(), *said, *who]))

    def _show_chip(self, side: Side, *, here: bool) -> None:
        """Most levels have none, and making one takes time."""
        if here and side not in self._chips:
            chip = self._chips[side] = label("chip")
            chip.setProperty("side", side.value)
            self._place.insertWidget(self._place.count() - 1, chip, 0, Qt.AlignmentFlag.AlignVCenter)
        if side in self._chips:
            name = perspective_name(side)
            self._chips[side].setText(side.letter if self._brief else f"{side.letter} · {name}")
            self._chips[side].setToolTip(name)
            self._chips[side].setVisible(here)


class ScaleView(QWidget):
    """Five rows, the best one on top."""

    def __init__(self, *, brief: bool = False) -> None:
        super().__init__()
        self.rows = {level: ScaleRow(level, brief=brief) for level in STEPS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.rows.values():
            column.addWidget(row)

    def show_scale(self, scale: Gas, levels: Mapping[Side, int], apart: Spread | None = None) -> None:
        """Show the scale, and who expects which level where that may be seen."""
        for row in self.rows.values():
            row.show_level(scale, levels, apart)
