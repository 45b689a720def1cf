"""A new theme day: few fields, each filled in well enough to just press Enter."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QWidget

from desktop.language import long_date
from desktop.model.template import JourneyTemplate, load_templates
from desktop.overriding import override
from desktop.paths import resources
from desktop.text_size import hold, tall
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.date_button import DateButton
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.sheet import Sheet
from desktop.windows.today import today

if TYPE_CHECKING:
    from desktop.archive.entries import DayEntry

MOST_GROUPS = 20
USUAL_GROUPS = 4


@dataclass(frozen=True, slots=True)
class NewDay:
    """What was chosen. `date` is ISO 8601 or empty."""

    title: str
    date: str
    place: str
    template: str
    groups: tuple[str, ...]
    follows: str = ""
    """The id of an earlier day that it follows up on."""


@dataclass(frozen=True, slots=True)
class Start:
    """How a day begins that belongs to a project: what it is called and when, and who hears its id and date.

    It takes along the cases of the day it follows up on, and what was measured there.
    """

    title: str
    date: str
    made: Callable[[str, str], None]


class NewDayDialog(Sheet):
    """Asks what, when, where, along which phases, and in how many groups."""

    day_wanted = Signal(object)
    """A `NewDay`."""
    templates_wanted = Signal()
    """Show the own templates."""

    def __init__(self, desk: Desk, own: Iterable[JourneyTemplate] = ()) -> None:
        super().__init__(desk.window, width=520)
        self._lead = label("lead", wrap=True)
        self._days: dict[str, DayEntry] = {}
        self._takes_cases = False
        self._language = desk.language
        self.title, self.place = QLineEdit(), QLineEdit()
        self.date = DateButton(desk.look, desk.language)
        self.template, self.groups, self.templates = QComboBox(), QSpinBox(), QPushButton()
        self.follows = CalmChoice()
        self._captions = [label("kicker") for _ in range(6)]
        self.cancel, self.make = self.add_button(), self.add_button("primary")
        self._build()
        self.show_own(own)
        self.follows.activated.connect(self._take_earlier)
        self.offer_earlier(())
        self.templates.clicked.connect(self.templates_wanted)
        self.cancel.clicked.connect(self.reject)
        self.make.clicked.connect(self._take)
        self.title.textChanged.connect(lambda words: self.make.setEnabled(bool(words.strip())))
        self.retranslate()
        self.title.setText(self.tr("Theme day"))
        self.title.selectAll()
        self.title.setFocus()

    def show_own(self, own: Iterable[JourneyTemplate]) -> None:
        """Offer the own templates after those that come with the program."""
        chosen = self.template.currentData()
        self.template.clear()
        for template in (*load_templates(resources()).values(), *own):
            self.template.addItem(template.name, template.id)
        self.template.setCurrentIndex(max(0, self.template.findData(chosen)))

    def offer_earlier(self, days: "Iterable[DayEntry]", chosen: str = "") -> None:
        """Offer to follow up on one of the days there are, or on the one that is chosen."""
        self._days = {day.id: day for day in days}
        self.follows.clear()
        self.follows.addItem(self.tr("No earlier day"), "")
        for day in self._days.values():
            self.follows.addItem(
                " · ".join(filter(None, (day.title, long_date(day.date, self._language.code)))), day.id
            )
        self.follows.setCurrentIndex(max(0, self.follows.findData(chosen)))
        for widget in (self.follows, self._captions[-1]):
            widget.setVisible(bool(self._days))
        if chosen:
            self._take_earlier()

    def begin_with(self, start: Start) -> None:
        """Offer what a project says of its day."""
        self._takes_cases = True
        self.title.setText(start.title[: self.title.maxLength()])
        self.title.selectAll()
        if start.date:
            self.date.show_date(start.date)
        self._lead.setText(self._words())

    def _take_earlier(self, *_: object) -> None:
        """Be called after the day that is followed up on, with as many groups."""
        day = self._days.get(self.follows.currentData() or "")
        if day is not None:
            self.title.setText(self.tr("Follow-up on {title}").format(title=day.title)[: self.title.maxLength()])
            self.groups.setValue(max(1, day.groups))
        self._lead.setText(self._words())

    def _words(self) -> str:
        if self.follows.currentData() and self._takes_cases:
            return self.tr(
                "Its groups come along with their cases, what is measured there, and all agreements that are not done "
                "yet, with how far they have come."
            )
        if self.follows.currentData():
            return self.tr("Its groups come along, without cases, and all agreements that are not done yet.")
        return self.tr("Everything can be changed later, also on the day itself.")

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("New theme day"))
        self._lead.setText(self._words())
        captions = (
            self.tr("Title"),
            self.tr("Date"),
            self.tr("Place"),
            self.tr("Phases"),
            self.tr("Groups"),
            self.tr("Follow-up on"),
        )
        for caption, words in zip(self._captions, captions, strict=True):
            caption.setText(words.upper())
        fields = (self.title, self.date, self.place, self.template, self.groups, self.follows)
        for field, words in zip(fields, captions, strict=True):
            if field is not self.date:
                field.setAccessibleName(words)
        self.place.setPlaceholderText(self.tr("Such as the town hall, room 2"))
        self.groups.setToolTip(self.tr("A group is a table with people from both sides."))
        self.templates.setText(self.tr("Templates …"))
        self.cancel.setText(self.tr("Cancel"))
        self.make.setText(self.tr("Create theme day"))

    def _build(self) -> None:
        self.date.show_date(today().isoformat())
        self.template.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.templates.setAutoDefault(False)
        self.groups.setRange(1, MOST_GROUPS)
        self.groups.setValue(USUAL_GROUPS)
        hold(self.groups, QWidget.setMaximumWidth, 120)
        self.groups.lineEdit().setTextMargins(9, 0, 0, 0)
        self.title.setMaxLength(200)
        self.place.setMaxLength(200)
        self.body.addWidget(self._lead)
        self.body.addSpacing(10)
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(18)
        fields = (self.title, self.date, self.place, self.template, self.groups, self.follows)
        for caption, field in zip(self._captions, fields, strict=True):
            hold(caption, QWidget.setMinimumHeight, 36, tall)
            caption.setBuddy(field)
            form.addRow(caption, field if field is not self.template else self._template_row())
        self.body.addLayout(form)

    def _template_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.template, 1)
        row.addWidget(self.templates)
        return row

    def _take(self) -> None:
        names = tuple(self.tr("Group {number}").format(number=at + 1) for at in range(self.groups.value()))
        wanted = NewDay(
            self.title.text().strip(),
            self.date.date,
            self.place.text().strip(),
            self.template.currentData(),
            names,
            self.follows.currentData() or "",
        )
        self.accept()
        self.day_wanted.emit(wanted)
