"""One check of the room test: its name, a sign with words, the cause, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.link.roomtest.finding import CHECK_NAMES, SIGNS, VERDICT_NAMES, Check, Finding, Verdict
from desktop.text_size import factor, hold
from desktop.windows.labels import breakable, label

TINTS = {Verdict.GOOD: "provider", Verdict.WARNING: "warning", Verdict.BAD: "citizen", Verdict.NOT_CHECKED: "others"}
NAME = 146
"""Width of the names, in pixels."""
LARGE = 1.5
"""From this text size on, there is no room for three columns."""


class RoomRow(QFrame):
    """Says so while it is being looked at; sign and words say what the colour does."""

    def __init__(self, check: Check) -> None:
        super().__init__()
        self.check = check
        self.finding: Finding | None = None
        self._looking = False
        self._name, self.verdict = label("strong"), label("chip")
        self.cause, self.advice = label(wrap=True, selectable=True), label("details", wrap=True, selectable=True)
        self._build()
        self.retranslate()

    def show_finding(self, finding: Finding | None, *, looking: bool = False) -> None:
        """Show how it went, or that it is being found out, or that it was left."""
        self.finding, self._looking = finding, looking
        self.retranslate()

    def add(self, button: QPushButton) -> None:
        """Put a button under the words."""
        self._words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        finding, say = self.finding, Language.translate
        verdict = finding.verdict if finding is not None else Verdict.NOT_CHECKED
        words = f"{SIGNS[verdict]}  {say('RoomTest', VERDICT_NAMES[verdict])}"
        self._name.setText(say("RoomTest", CHECK_NAMES[self.check]))
        self.verdict.setText(self.tr("Looking …") if finding is None and self._looking else words)
        self.verdict.setProperty("side", TINTS[verdict])
        self.verdict.style().unpolish(self.verdict)
        self.verdict.style().polish(self.verdict)
        for part, text in ((self.cause, finding and finding.say(say)), (self.advice, finding and finding.advise(say))):
            part.setText(breakable(text or ""))
            part.setVisible(bool(text))
        self.setAccessibleName(f"{self._name.text()}: {self.verdict.text()}")
        self.setAccessibleDescription(f"{self.cause.text()} {self.advice.text()}".strip())

    def _build(self) -> None:
        """In a line: the name, the words, the sign; with large letters the words go under the others."""
        self.setProperty("role", "level")
        self._words = QVBoxLayout()
        self._words.setSpacing(3)
        self._words.addWidget(self.cause)
        self._words.addWidget(self.advice)
        grid, top = QGridLayout(self), Qt.AlignmentFlag.AlignTop
        grid.setContentsMargins(16, 9, 12, 9)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        self._name.setContentsMargins(0, 3, 0, 0)
        self.cause.setContentsMargins(0, 3, 0, 0)
        grid.addWidget(self._name, 0, 0, top)
        if factor() < LARGE:
            self._name.setWordWrap(True)
            grid.addLayout(self._words, 0, 1)
            grid.addWidget(self.verdict, 0, 2, top | Qt.AlignmentFlag.AlignRight)
            hold(self._name, QWidget.setFixedWidth, NAME)
            grid.setColumnStretch(1, 1)
        else:
            grid.addWidget(self.verdict, 0, 1, top | Qt.AlignmentFlag.AlignRight)
            grid.addLayout(self._words, 1, 0, 1, 2)
            grid.setColumnStretch(0, 1)
