"""The days that are near, on the start page: nothing where there are none."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.link.nearby import NearbyDay
from desktop.overriding import override
from desktop.text_size import aside, hold
from desktop.windows.labels import ShortLabel, label

WIDE = 640


class NearbyRow(QFrame):
    """A day, and a button to take part in it."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.title, self.join = ShortLabel("strong"), QPushButton()
        self._about, self._dot = ShortLabel("muted"), label("state", "●")
        self._dot.setProperty("state", "here")
        self.join.setProperty("kind", "primary")
        self.join.clicked.connect(self.wanted)
        words, row = QVBoxLayout(), QHBoxLayout(self)
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self._about)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(self._dot)
        row.addLayout(words, 1)
        row.addWidget(self.join)

    def show_day(self, day: NearbyDay) -> None:
        """Show a day."""
        self.title.setText(day.title or self.tr("A theme day"))
        self._about.setText(self.tr("On the facilitator's laptop · the three words are needed"))
        self.join.setText(self.tr("Take part"))
        self.join.setAccessibleName(self.tr("Take part in {title}").format(title=self.title.text()))


class NearbyList(QWidget):
    """A row for each day."""

    wanted = Signal(str)
    """The mark of a day."""

    def __init__(self) -> None:
        super().__init__()
        self._days: tuple[NearbyDay, ...] = ()
        self._heading, self._column = label("heading"), QVBoxLayout(self)
        self.rows: dict[str, NearbyRow] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        hold(self, QWidget.setMaximumWidth, WIDE, aside)
        self._column.setContentsMargins(0, 12, 0, 0)
        self._column.setSpacing(10)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(self._heading)
        self.show_days(())

    def show_days(self, days: Sequence[NearbyDay]) -> None:
        """Show the days that are near; a row that stays keeps the keyboard."""
        self._days = tuple(days)
        for gone in self.rows.keys() - {day.mark for day in self._days}:
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        for day in self._days:
            if day.mark not in self.rows:
                row = self.rows[day.mark] = NearbyRow()
                row.wanted.connect(lambda mark=day.mark: self.wanted.emit(mark))
                self._column.addWidget(row)
                row.show()
        self.setVisible(bool(self._days))
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Near you"))
        for day in self._days:
            self.rows[day.mark].show_day(day)
