"""A group's case beside what it writes about it: title, the citizen's own words, the situation."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.model.case import Case
from desktop.model.quoting import quoted
from desktop.text_size import aside, hold
from desktop.windows.labels import breakable, label

WIDTH = 316


class CaseBeside(QFrame):
    """To read, and to copy from."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label("strong", wrap=True)
        self._quotes = label("quote", wrap=True, selectable=True)
        self._story = label("", wrap=True, selectable=True)
        self.setProperty("role", "stageSide")
        hold(self, QWidget.setFixedWidth, WIDTH, aside)
        inner, self.area = QWidget(), QScrollArea()
        inner.setObjectName("clear")
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 18, 16, 18)
        column.setSpacing(12)
        for words in (self._title, self._quotes, self._story):
            column.addWidget(words)
        column.addStretch(1)
        self.area.setObjectName("clear")
        self.area.setWidget(inner)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def show_case(self, case: Case | None) -> None:
        """Show a case; its story in the paragraphs it was written in."""
        self._title.setText(breakable(case.title) if case is not None else "")
        self._quotes.setText(breakable("\n".join(map(quoted, case.own_words))) if case is not None else "")
        parts = (case.persona, case.situation, case.went_wrong) if case is not None else ()
        self._story.setText(breakable("\n\n".join(part.strip() for part in parts if part.strip())))
        for words in (self._title, self._quotes, self._story):
            words.setVisible(bool(words.text()))
