"""What was agreed on any day and should be done by now or within a week: a row each, that opens its day there."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout

from desktop.language import Language, long_date
from desktop.overriding import override
from desktop.windows.labels import for_menu, for_tip, label
from desktop.windows.today import today

if TYPE_CHECKING:
    from desktop.archive.agreed import Agreed

MOST = 5
EDGES = 24
"""What stands beside the words of a row, in pixels."""


class DueRow(QPushButton):
    """As wide as there is room, with an ellipsis where that is too little."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setProperty("kind", "row")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - EDGES
        self.setText(for_menu(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)))


class DueList(QFrame):
    """Hidden while nothing is due."""

    wanted = Signal(object)
    """Open the day of this `Agreed`, and stand on it."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._all: tuple[Agreed, ...] = ()
        self.rows: list[QPushButton] = []
        self.setProperty("role", "card")
        self._heading, self._more = label("strong"), label("muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(6)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._more)
        self.hide()

    def show_agreed(self, agreed: "Sequence[Agreed]") -> None:
        """Show what of all that is open is due, or soon will be."""
        from desktop.archive.agreed import to_follow_up

        self._all = to_follow_up(tuple(agreed), today())
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(each, overdue=each.is_due(today())) for each in self._all[:MOST]]
        for at, row in enumerate(self.rows, start=1):
            self._column.insertWidget(at, row)
        left = len(self._all) - len(self.rows)
        self._more.setText(self.tr("and %n more", "", left))
        self._more.setVisible(left > 0)
        self._heading.setText(self.tr("Agreements to follow up"))
        self.setAccessibleName(self._heading.text())
        self.setVisible(bool(self._all))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._all:
            self.show_agreed(self._all)

    def _row(self, each: "Agreed", *, overdue: bool) -> QPushButton:
        what = " ".join(each.what.split()) or "…"
        when = long_date(each.due, self._language.code)
        words = " · ".join(filter(None, (when, what, " ".join(each.who.split()), each.title)))
        button = DueRow(words)
        button.setProperty("due", "yes" if overdue else "")
        said = self.tr("Due: {words}").format(words=words) if overdue else words
        button.setAccessibleName(said)
        button.setToolTip(for_tip("\n".join(filter(None, (what, each.title)))))
        button.clicked.connect(partial(self._take, each))
        return button

    def _take(self, each: "Agreed", *_: object) -> None:
        self.wanted.emit(each)
