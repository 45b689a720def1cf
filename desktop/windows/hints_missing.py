"""A place where the case changes hands without an arrow, with the arrow to be drawn or the hint to be sent away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.journey_hints import MissingHandover
from desktop.windows.labels import label
from desktop.windows.wrap import Wrap


class HintsMissing(QFrame):
    """One missing handover."""

    draw_wanted = Signal(object)
    dismissed = Signal(object)

    def __init__(self, missing: MissingHandover, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "well")
        words = missing.say(Language.translate)
        draw, dismiss = QPushButton(self.tr("Draw the arrow")), QPushButton(self.tr("Not a handover"))
        draw.clicked.connect(lambda *_: self.draw_wanted.emit(missing))
        dismiss.clicked.connect(lambda *_: self.dismissed.emit(missing))
        dismiss.setProperty("kind", "quiet")
        for button in (draw, dismiss):
            button.setAccessibleDescription(words)
        column, feet = QVBoxLayout(self), Wrap(gap=6)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(label("", words, wrap=True))
        feet.addWidget(draw)
        feet.addWidget(dismiss)
        column.addLayout(feet)
