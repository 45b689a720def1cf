"""A date, or a month, as words on a button; pressing it opens a calendar, where none can be chosen too."""

from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.language import Language, locale_of, long_date
from desktop.layout.palette import Token
from desktop.overriding import override
from desktop.text_size import hold


class Grain(Enum):
    """How exact a date is: to the day, or as a month (`2026-05`) alone or too."""

    DAY = auto()
    DAY_OR_MONTH = auto()
    MONTH = auto()


def date_words(written: str, code: str) -> str:
    """A date in full, or a month as `maj 2026`; what is neither is given back."""
    month = _qt_date(written) if len(written) == len("2026-05") else None
    return locale_of(code).toString(month, "MMMM yyyy") if month is not None else long_date(written, code)


def short_month(written: str, code: str) -> str:
    """A month where there is little room, as `maj 2026` or `sep. 2026`."""
    return locale_of(code).toString(QDate(int(written[:4]), int(written[5:7]), 1), "MMM yyyy") if written else ""


class DateButton(QPushButton):
    """Shows and chooses a date, ISO 8601 or empty."""

    chosen = Signal(str)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None, grain: Grain = Grain.DAY) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._grain = grain
        self._date = self._title = ""
        self._calendar: Calendar | None = None
        self.setAutoDefault(False)
        look.put(self, "calendar-blank-outline")
        self.clicked.connect(self.open)
        self._retranslate()

    @property
    def date(self) -> str:
        return self._date

    def entitle(self, title: str) -> None:
        """Say which date it is, where it is one of several."""
        self._title = title
        self._retranslate()

    def show_date(self, written: str) -> None:
        """Show a date."""
        self._date = written
        self._retranslate()

    def open(self) -> None:
        """Open the calendar under the button."""
        calendar = Calendar(self._date, self._look, self._language, self, self._grain)
        calendar.chosen.connect(self._choose)
        calendar.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        calendar.show()
        self._calendar = calendar

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _choose(self, written: str) -> None:
        if written != self._date:
            self.show_date(written)
            self.chosen.emit(written)

    def _retranslate(self) -> None:
        none = self.tr("No month") if self._grain is Grain.MONTH else self.tr("No date yet")
        words = date_words(self._date, self._language.code) or none
        self.setText(words)
        named = self.tr("{title}: {date}") if self._title else self.tr("Date: {date}")
        self.setAccessibleName(named.format(title=self._title, date=words))


class Calendar(QFrame):
    """The calendar that a date button opens."""

    chosen = Signal(str)

    def __init__(self, written: str, look: Look, language: Language, parent: QWidget, grain: Grain = Grain.DAY) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._grain = grain
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.month = QCalendarWidget()
        self.month.setLocale(locale_of(language.code))
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        hold(self.month, QWidget.setMinimumWidth, 360)
        hold(self.month, QWidget.setMinimumHeight, 280)
        self._dress(look)
        self.today, self.none = QPushButton(self.tr("Today")), QPushButton(self.tr("No date"))
        self.whole = QPushButton(self.tr("The month alone"))
        self._build()
        shown = _qt_date(written)
        self.month.setSelectedDate(shown or QDate.currentDate())
        self.month.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give(self.month.selectedDate())
        else:
            super().keyPressEvent(event)

    def _dress(self, look: Look) -> None:
        plain = QTextCharFormat()
        plain.setForeground(look.theme.color(Token.INK))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(day, plain)
        for name, arrow in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            button = self.month.findChild(QToolButton, name)
            if button is not None:
                look.put(button, arrow)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.month)
        row = QHBoxLayout()
        row.addWidget(self.today)
        row.addWidget(self.whole)
        row.addWidget(self.none)
        self.whole.setVisible(self._grain is not Grain.DAY)
        self.today.setVisible(self._grain is not Grain.MONTH)
        row.addStretch(1)
        column.addLayout(row)
        self.month.activated.connect(self._give)
        self.month.clicked.connect(self._give)
        self.today.clicked.connect(lambda: self._give(QDate.currentDate()))
        self.none.clicked.connect(lambda: self._give(None))
        self.whole.clicked.connect(self._give_month)

    def _give(self, day: QDate | None) -> None:
        shape = "yyyy-MM" if self._grain is Grain.MONTH else "yyyy-MM-dd"
        self.chosen.emit(day.toString(shape) if day is not None else "")
        self.close()

    def _give_month(self) -> None:
        self.chosen.emit(QDate(self.month.yearShown(), self.month.monthShown(), 1).toString("yyyy-MM"))
        self.close()


def _qt_date(written: str) -> QDate | None:
    try:
        day = date.fromisoformat(f"{written}-01" if len(written) == len("2026-05") else written)
    except ValueError:
        return None
    return QDate(day.year, day.month, day.day)
