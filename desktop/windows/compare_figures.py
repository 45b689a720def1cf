"""The figures of both journeys as calm tiles: before, after, and the difference in words and with an arrow."""

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.compare import FIGURE_NAMES, Comparison, Figure, Pair
from desktop.windows.labels import ShortLabel, label
from desktop.windows.wrap import Wrap

TILE = 130
"""The least width of a figure, in pixels."""


class CompareTile(QFrame):
    """One figure."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        self._figure = figure
        self._name, self._numbers, self._gap = ShortLabel("muted"), label("heading"), ShortLabel("strong")
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 10, 6)
        column.setSpacing(0)
        for each in (self._name, self._numbers, self._gap):
            column.addWidget(each)

    def show_pair(self, pair: Pair) -> None:
        """Say the figure on both journeys."""
        self._name.setText(Language.translate("Compare", FIGURE_NAMES[self._figure]))
        self._numbers.setText(f"{pair.as_is} → {pair.ideal}")
        gap = pair.ideal - pair.as_is
        if not gap:
            self._gap.setText(self.tr("unchanged"))
        elif gap < 0:
            self._gap.setText("↓ " + self.tr("{number} fewer").format(number=-gap))
        else:
            self._gap.setText("↑ " + self.tr("{number} more").format(number=gap))
        said = self.tr("{name}: {before} as it is, {after} in the ideal journey, {gap}")
        name, gap_words = self._name.text(), self._gap.text().lstrip("↓↑ ")
        self.setAccessibleName(said.format(name=name, before=pair.as_is, after=pair.ideal, gap=gap_words))


class CompareFigures(QWidget):
    """All figures in a row, and what they leave unsaid."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: Mapping[Figure, CompareTile] = {figure: CompareTile(figure) for figure in Figure}
        self._note = label("muted", wrap=True)
        column, row = QVBoxLayout(self), Wrap(cell=TILE, gap=10, most=len(Figure))
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for tile in self.tiles.values():
            row.addWidget(tile)
        column.addLayout(row)
        column.addWidget(self._note)

    def show_comparison(self, comparison: Comparison) -> None:
        """Say the figures."""
        for pair in comparison.figures:
            self.tiles[pair.figure].show_pair(pair)
        self._note.setVisible(bool(comparison.waits_unsaid))
        words = self.tr(
            "%n waiting time(s) have no number of days, and are not in the sum.", "", comparison.waits_unsaid
        )
        self._note.setText(words)
