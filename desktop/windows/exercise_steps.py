"""The steps of a scale as a row of figures with the words of the one chosen, and two sides' levels of one sub-theme."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.model.blind import Spread
from desktop.model.code_system import Scale, ScaleStep
from desktop.model.sides import Side
from desktop.windows.gas_words import perspective_name
from desktop.windows.labels import for_tip, label
from desktop.windows.panel_form import push, restyle

HIGHEST = 4
"""Steps above this say why there is no level."""


class StepPick(QWidget):
    """One level from 0 to 4, or none yet."""

    chosen = Signal(int)

    def __init__(self, name: str, scale: Scale) -> None:
        super().__init__()
        self._scale, self.value = scale, -1
        self._words, self._group = label("muted", wrap=True), QButtonGroup(self)
        frame, row, column = QFrame(), QHBoxLayout(), QVBoxLayout(self)
        frame.setProperty("role", "segments")
        frame.setLayout(row)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        self.buttons = {step.value: push(str(step.value), lambda: None, "segment") for step in steps_of(scale)}
        for value, button in self.buttons.items():
            button.setCheckable(True)
            button.setToolTip(for_tip(self._step(value)))
            button.setAccessibleName(f"{name}: {value}, {self._step(value)}")
            button.clicked.connect(lambda *_, value=value: self._choose(value))
            self._group.addButton(button)
            row.addWidget(button, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label("strong", name, wrap=True))
        column.addWidget(frame)
        column.addWidget(self._words)

    def _choose(self, value: int) -> None:
        self.value = value
        self._words.setText(self._step(value))
        self.chosen.emit(value)

    def _step(self, value: int) -> str:
        step = self._scale.step(value)
        return step.label if step is not None else ""


class BothLevels(QFrame):
    """What both sides have set for one sub-theme, and whether it is more than one step apart."""

    def __init__(self, name: str, scale: Scale, levels: Mapping[Side, int], apart: Spread | None) -> None:
        super().__init__()
        self.words = f"{name}: " + ", ".join(f"{perspective_name(side)} {level}" for side, level in levels.items())
        self.setProperty("role", "level")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(label("strong", name, wrap=True))
        for side, level in levels.items():
            row, chip = QHBoxLayout(), label("chip", f"{side.letter} · {perspective_name(side)}")
            chip.setProperty("side", side.value)
            step = scale.step(level)
            row.addWidget(chip)
            row.addWidget(label("", f"{level} · {step.label}" if step is not None else str(level), wrap=True), 1)
            column.addLayout(row)
        if apart is not None and apart.steps > 1:
            words = self.tr("%n steps apart: what did each of you reckon with?", "", apart.steps)
            self.words = f"{self.words} – {words}"
            column.addWidget(label("fault", words, wrap=True))
            restyle(self, "state", "apart")
        self.setAccessibleName(self.words)


def steps_of(scale: Scale) -> list[ScaleStep]:
    """The steps that are levels."""
    return [step for step in scale.steps if step.value <= HIGHEST]
