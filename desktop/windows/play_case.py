"""The case beside a presentation: its title, the citizen's own words, the situation."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.model.case import Case
from desktop.model.quoting import quoted
from desktop.text_size import aside, hold
from desktop.windows.labels import label

WIDTH = 380


class PlayCase(QFrame):
    """Shows a case, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._words, self._situation = (
            label("heading", wrap=True),
            label("stageQuote", wrap=True),
            label("body", wrap=True),
        )
        self.setProperty("role", "stageSide")
        hold(self, QWidget.setFixedWidth, WIDTH, aside)
        inner, room = QWidget(), QScrollArea()
        inner.setObjectName("clear")
        column = QVBoxLayout(inner)
        column.setContentsMargins(26, 26, 26, 26)
        column.setSpacing(18)
        for words in (self._title, self._words, self._situation):
            column.addWidget(words)
        column.addStretch(1)
        room.setWidget(inner)
        room.setWidgetResizable(True)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(room)

    def show_case(self, case: Case | None) -> None:
        """Show a case."""
        self._title.setText(case.title if case is not None else "")
        self._words.setText("\n".join(quoted(each) for each in case.own_words) if case is not None else "")
        self._situation.setText(case.situation if case is not None else "")
        for words in (self._title, self._words, self._situation):
            words.setVisible(bool(words.text()))
