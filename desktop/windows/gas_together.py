"""What all perspectives expect of a goal on one scale, how far it lies apart, and a question to talk about."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.model.blind import Spread, spread
from desktop.model.gas import Gas
from desktop.model.sides import Side
from desktop.windows.gas_scale_view import ScaleView
from desktop.windows.gas_words import perspective_name
from desktop.windows.labels import label


class GasTogether(QWidget):
    """Shows; whether it may be shown is decided by whoever shows it."""

    def __init__(self) -> None:
        super().__init__()
        self.scale, self._apart, self._ask = ScaleView(), label("strong", wrap=True), label("lead", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.scale, self._apart, self._ask):
            column.addWidget(widget)
        column.addStretch(1)

    @property
    def words(self) -> str:
        """What is said about the distance."""
        return f"{self._apart.text()} {self._ask.text()}"

    def show_levels(self, scale: Gas, levels: Mapping[Side, int]) -> None:
        """Show who expects which level."""
        found = spread(levels)
        self.scale.show_scale(scale, levels, found)
        self._apart.setText(self._say_apart(found))
        self._ask.setText(self._say_question(found.steps if found is not None else 0))

    def _say_apart(self, found: Spread | None) -> str:
        if found is None or not found.steps:
            return self.tr("You expect the same.")
        most, least = (", ".join(map(perspective_name, sides)) for sides in (found.most, found.least))
        said = self.tr("There are %n step(s) between the highest and the lowest:", "", found.steps)
        return f"{said} {most} – {least}."

    def _say_question(self, steps: int) -> str:
        if not steps:
            return self.tr("What do you build that on? And would the citizen say the same in three months?")
        if steps == 1:
            return self.tr("What does the one know that the other does not? Word 0 so that all of you expect it.")
        return self.tr(
            "Let the one who expects least begin: what do you see in everyday life that makes you think so? What would "
            "have to be in place for it to go as well as the others expect? Word 0 so that all of you expect it."
        )
