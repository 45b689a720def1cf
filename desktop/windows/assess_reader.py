"""The text of a section with the eyes of a reader who has not met the citizen: hints, where they are wanted."""

from functools import cache

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from desktop.coach.assessed_text import TextRules, load_text_rules
from desktop.icons import Look
from desktop.overriding import override
from desktop.paths import resources
from desktop.windows.exercise_hints import TextHints

SOON_MS = 350
"""After so long without a key the text is looked at anew."""


@cache
def text_rules() -> TextRules:
    """The questions a reader asks."""
    return load_text_rules(resources() / "coach")


class AssessReader(QFrame):
    """Looks at nothing while it is folded."""

    unfolded = Signal(bool)
    """Somebody has unfolded or folded it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._text = look, ""
        self.fold, self.hints = QPushButton(), TextHints()
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self.fold.setProperty("kind", "fold")
        self.fold.setCheckable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.fold)
        column.addWidget(self.hints)
        self.fold.toggled.connect(self._take)
        self.fold.clicked.connect(self.unfolded)
        self._soon.timeout.connect(self._read)
        self._take(on=False)
        self._retranslate()

    def show_text(self, text: str, *, is_open: bool) -> None:
        """Look at a text; soon, if it is another one than before."""
        changed, self._text = text != self._text, text
        self.fold.setChecked(is_open)
        if changed and is_open:
            self._soon.start()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _take(self, on: bool) -> None:  # noqa: FBT001 - a signal's one payload
        self._look.put(self.fold, "chevron-down" if on else "chevron-right")
        self._read()

    def _read(self) -> None:
        if self.fold.isChecked():
            rules = text_rules()
            self.hints.show_answers(rules.look(self._text), rules.vague(self._text))
        else:
            self.hints.hide()

    def _retranslate(self) -> None:
        self.fold.setText(self.tr("With a reader's eyes"))
        self.fold.setToolTip(self.tr("What somebody who has not met the citizen would ask; hints, by plain rules"))
        self.hints.retranslate()
        if not self.fold.isChecked():
            self.hints.hide()
