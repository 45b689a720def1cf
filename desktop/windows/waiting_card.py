"""Those who are here and sit nowhere: late comers, and everybody before groups are made."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.overriding import override
from desktop.windows.labels import label
from desktop.windows.people_list import PeopleList
from desktop.windows.people_model import PersonRow


class WaitingCard(QFrame):
    """Offers to give them the seats that suit best."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "well")
        self._title, self.place = label("strong"), QPushButton()
        self.list = PeopleList(look, grows=True)
        look.put(self.place, "seat-outline")
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self._title, 1)
        row.addWidget(self.place)
        column.setContentsMargins(14, 10, 10, 10)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.list)
        column.addStretch(1)
        self._retranslate()

    def show_rows(self, rows: Sequence[PersonRow]) -> None:
        """Show who has no group; nothing is shown where everybody has one."""
        self.list.show_rows(rows)
        self.setVisible(bool(rows))
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("%n without a group", "", len(self.list.rows)))
        self.place.setText(self.tr("Find seats"))
        self.place.setToolTip(self.tr("Each gets the seat that suits best; nobody else moves."))
        self.list.setAccessibleName(self.tr("Participants without a group"))
