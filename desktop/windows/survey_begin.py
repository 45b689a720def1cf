"""What stands in place of the collaboration survey while there is none: what it is for, and how to begin."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.labels import label

translate = Language.translate


class SurveyBegin(QWidget):
    """A heading, three sentences and a button."""

    begin_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._head, self._how, self.begin = label("heading", wrap=True), label("body", wrap=True), QPushButton()
        for words in (self._head, self._how):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.begin.setProperty("kind", "primary")
        self.begin.setProperty("fit", "touch")
        inside, row = QWidget(), QHBoxLayout(self)
        hold(inside, QWidget.setMaximumWidth, 560)
        column = QVBoxLayout(inside)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self._head)
        column.addWidget(self._how)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        self.begin.clicked.connect(self.begin_wanted)
        self._retranslate()

    def take_keys(self) -> None:
        self.begin.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._head.setText(translate("Survey", "How do you find that you work together?"))
        self._how.setText(
            translate(
                "Survey",
                "Each role says of the others how well seven statements fit, about one piece of work that they share. "
                "It takes a few minutes, without names. Ask now, and again in three to six months, and you can see "
                "what has changed.",
            )
        )
        self.begin.setText(translate("Survey", "Prepare a survey"))
