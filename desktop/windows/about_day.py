"""What is known about the day itself, written where it stands: title, date, place and purpose."""

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.document.day import DayDocument
from desktop.model.day import Day
from desktop.overriding import override
from desktop.windows.date_button import DateButton
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.live_line import LiveLine
from desktop.windows.live_text import LiveText
from desktop.windows.live_title import LiveTitle


class AboutDay(QFrame):
    """Every keystroke is an edit of the day's document."""

    entered = Signal()
    left = Signal()

    def __init__(self, desk: Desk, document: DayDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.title, self.place = LiveTitle(), LiveLine()
        self.purpose = LiveText("", 4)
        self.date = DateButton(desk.look, desk.language)
        self._captions = {name: label("kicker") for name in ("date", "place", "purpose")}
        self._build()
        self._connect(document)
        self._retranslate()

    def show_day(self, day: Day) -> None:
        """Show what the document says; a cursor stays with its words."""
        self.title.show_text(day.title)
        self.place.show_text(day.place)
        self.purpose.show_text(day.purpose)
        self.date.show_date(day.date)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 20)
        column.setSpacing(4)
        self.purpose.setProperty("kind", "place")
        self.date.setProperty("kind", "place")
        self.purpose.setAcceptDrops(False)
        column.addWidget(self.title)
        fields = {"date": self.date, "place": self.place, "purpose": self.purpose}
        for name, field in fields.items():
            column.addSpacing(12)
            self._captions[name].setBuddy(field)
            self._captions[name].setIndent(12)
            column.addWidget(self._captions[name])
            column.addWidget(field)

    def _connect(self, document: DayDocument) -> None:
        fields: dict[str, LiveLine | LiveText]
        fields = {"title": self.title, "place": self.place, "purpose": self.purpose}
        for name, field in fields.items():
            field.written.connect(partial(document.write, name))
            field.entered.connect(self.entered)
            field.left.connect(self.left)
        self.date.chosen.connect(document.set_date)

    def _retranslate(self) -> None:
        words = {"date": self.tr("Date"), "place": self.tr("Place"), "purpose": self.tr("Purpose")}
        for name, text in words.items():
            self._captions[name].setText(text.upper())
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setPlaceholderText(self.tr("Title of the theme day"))
        self.place.setAccessibleName(words["place"])
        self.place.setPlaceholderText(self.tr("Where do you meet?"))
        self.purpose.setAccessibleName(words["purpose"])
        self.purpose.setPlaceholderText(self.tr("What should be better when you go home?"))
