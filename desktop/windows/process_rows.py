"""A handover as a row beside the process plan: one that was gathered from groups, and one that is in the plan."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.process import Gathered
from desktop.model.process_plan import Planned
from desktop.overriding import override
from desktop.windows.labels import breakable, label
from desktop.windows.process_words import (
    between,
    clash_in_words,
    facts_of,
    facts_of_link,
    lacks_in_words,
    planned_title,
    title_of,
)
from desktop.windows.wrap import Wrap


class GatheredRow(QFrame):
    """Whoever presses it anywhere chooses it; one that is in the plan leads to where it is."""

    chosen = Signal(str, bool)
    """Of the gathered handover with this key."""
    wanted = Signal(str)
    """Show the arrow of the plan that it became."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._link = "", ""
        self.check, self._title = QCheckBox(), label("strong", wrap=True)
        self._way, self._facts = label("muted", wrap=True), label("muted", wrap=True)
        self.clashes = label("fault", wrap=True)
        self._chips: list[QLabel] = []
        self._marks = Wrap(gap=6)
        self.go = QPushButton()
        self._build()
        self.check.toggled.connect(lambda on: self.chosen.emit(self._key, on))
        self.go.clicked.connect(lambda *_: self.wanted.emit(self._link))

    def show_gathered(self, gathered: Gathered, names: Mapping[str, str], link: str, *, checked: bool) -> None:
        """Show one; `link` is the arrow of the plan that it became, empty while it is none; `names` those of groups."""
        say = Language.translate
        self._key, self._link = gathered.key, link
        self._title.setText(breakable(title_of(gathered, say)))
        self._way.setText(" · ".join(filter(None, (between(gathered.sides, say), gathered.found[0].phase))))
        clashing = {clash.name for clash in gathered.clashes}
        told = "" if link else facts_of(lambda name: "" if name in clashing else gathered.says(name), say)
        _tell(self._facts, told)
        lines = [] if link else [clash_in_words(clash, names, say) for clash in gathered.clashes]
        head = self.tr("The groups say different things:")
        _tell(self.clashes, "\n".join([head, *lines]) if lines else "")
        self._show_chips(gathered, names)
        self.check.blockSignals(True)
        self.check.setChecked(checked)
        self.check.blockSignals(False)
        self.check.setVisible(not link)
        self.go.setVisible(bool(link))
        self.go.setText(self.tr("In the plan: show"))
        said = ", ".join(filter(None, (self._title.text(), self._way.text(), *(chip.text() for chip in self._chips))))
        self.check.setAccessibleName(said)
        self.check.setAccessibleDescription(" ".join(filter(None, (self._facts.text(), self.clashes.text()))))
        self.go.setAccessibleName(f"{self.go.text()}: {said}")

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            (self.go if self._link else self.check).click()

    def _build(self) -> None:
        self.setProperty("role", "well")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.go.setProperty("kind", "quiet")
        row, column, foot = QHBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        row.setContentsMargins(12, 10, 8, 8)
        row.setSpacing(8)
        column.setSpacing(4)
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        for words in (self._title, self._way, self._facts, self.clashes):
            _grow(words)
            column.addWidget(words)
        foot.addLayout(self._marks, 1)
        foot.addWidget(self.go, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(foot)

    def _show_chips(self, gathered: Gathered, names: Mapping[str, str]) -> None:
        words = [(names.get(group, "?"), "") for group in gathered.groups]
        words += [(self.tr("Agreed"), "provider")] if gathered.agreed else []
        words += [(self.tr("As it is today"), "warning")] if gathered.as_is else []
        for chip in self._chips[len(words) :]:
            self._marks.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        del self._chips[len(words) :]
        while len(self._chips) < len(words):
            self._chips.append(label("chip"))
            self._marks.addWidget(self._chips[-1])
        for chip, (text, side) in zip(self._chips, words, strict=True):
            chip.setText(text)
            if chip.property("side") != side:
                chip.setProperty("side", side)
                chip.style().unpolish(chip)
                chip.style().polish(chip)


class PlannedRow(QFrame):
    """A numbered handover of the plan, with a quiet hint of what it lacks."""

    wanted = Signal(str)
    """Show the arrow with this id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = ""
        self.number, self.go = label("number"), QPushButton()
        self._title, self._way = label("strong", wrap=True), label("muted", wrap=True)
        self._facts, self.lacks = label("muted", wrap=True), label("fault", wrap=True)
        self._build()
        self.go.clicked.connect(lambda *_: self.wanted.emit(self._link))

    def show_planned(self, planned: Planned) -> None:
        say = Language.translate
        self._link = planned.link.id
        self.number.setText(str(planned.number))
        self._title.setText(breakable(planned_title(planned, say)))
        ends = " → ".join(filter(None, (planned.giver.strip(), planned.taker.strip())))
        self._way.setText(breakable(f"{between(planned.sides, say)}: {ends}" if ends else between(planned.sides, say)))
        _tell(self._facts, facts_of_link(planned.link, say))
        _tell(self.lacks, lacks_in_words(planned, say))
        self.go.setText(self.tr("Show"))
        self.go.setAccessibleName(
            ", ".join(filter(None, (f"{planned.number}: {self._title.text()}", self._way.text(), self.lacks.text())))
        )

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.go.click()

    def _build(self) -> None:
        self.setProperty("role", "well")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.go.setProperty("kind", "quiet")
        row, column, foot = QHBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        row.setContentsMargins(12, 10, 8, 8)
        row.setSpacing(10)
        column.setSpacing(4)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        for words in (self._title, self._way, self._facts, self.lacks):
            _grow(words)
        for words in (self._title, self._way, self._facts):
            column.addWidget(words)
        foot.addWidget(self.lacks, 1)
        foot.addWidget(self.go, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
        column.addLayout(foot)


def _grow(words: QLabel) -> None:
    """Let words have as many lines as they need."""
    words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)


def _tell(words: QLabel, text: str) -> None:
    words.setText(breakable(text))
    words.setVisible(bool(text))
