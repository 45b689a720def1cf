"""A row of the project's activities: what, when, how far it has come, and the theme day that it is."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.model.project import Activity, ActivityKind, ActivityStatus
from desktop.model.project_record import DayLine
from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.choice_button import ChoiceButton
from desktop.windows.date_button import DateButton, Grain
from desktop.windows.desk import Desk
from desktop.windows.labels import for_menu, for_tip
from desktop.windows.panel_form import push
from desktop.windows.project_fields import ProjectText
from desktop.windows.project_keeping import ProjectKeeping
from desktop.windows.project_words import activity_name, status_name, title_of, translate
from desktop.windows.wrap import Wrap

KINDS, STATUSES = tuple(ActivityKind), tuple(ActivityStatus)
LONGEST = 28


class ActivityRow(QFrame):
    """Writes into the project; says which day is wanted."""

    day_wanted = Signal(str)
    """Open the theme day with this id."""
    making_wanted = Signal(str)
    """Make the theme day of the activity with this id."""
    removal_wanted = Signal(str)
    next_wanted = Signal()
    """Enter in the title: a new activity."""

    def __init__(self, desk: Desk, keeping: ProjectKeeping, activity: Activity) -> None:
        super().__init__()
        self._keeping, self._desk = keeping, desk
        self.activity = activity
        self._day: DayLine | None = None
        self.setProperty("role", "block")
        self.kind, self.status = ChoiceButton(), ChoiceButton()
        self.title = ProjectText(keeping, f"activity.{activity.id}.title", single=True)
        self.when = DateButton(desk.look, desk.language, grain=Grain.DAY_OR_MONTH)
        self.day, self.remove = push("", self._ask_day, "small"), push("✕", self._ask_removal, "quiet")
        self._build()
        self._connect()
        self.retranslate()

    def show_activity(self, activity: Activity, day: DayLine | None) -> None:
        """Show the newest reading, and the theme day it is, where that is in this library."""
        self.activity, self._day = activity, day
        self.title.follow()
        self.when.show_date(activity.when)
        self.kind.setCurrentIndex(KINDS.index(activity.kind))
        self.status.setCurrentIndex(STATUSES.index(activity.status))
        self.title.setPlaceholderText(activity_name(activity.kind))
        self._say_day()

    def write(self) -> None:
        """Write in its title."""
        self.title.go_to_end()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for choice, names in (
            (self.kind, [activity_name(each) for each in KINDS]),
            (self.status, [status_name(each) for each in STATUSES]),
        ):
            choice.offer(names)
        self.kind.entitle(translate("Project", "What it is"))
        self.title.setAccessibleName(translate("Project", "What it is called"))
        self.status.entitle(translate("Project", "How far it is"))
        self.when.entitle(translate("Project", "When"))
        self.remove.setAccessibleName(translate("Project", "Take the activity out"))
        self.remove.setToolTip(for_tip(translate("Project", "Take the activity out")))
        self.show_activity(self.activity, self._day)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not isinstance(self.focusWidget(), ProjectText):
            self._ask_removal()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say_day(self) -> None:
        linked = self.activity.day
        if self._day is not None:
            words = self._day.title if len(self._day.title) <= LONGEST else f"{self._day.title[:LONGEST]}…"
            self.day.setText(for_menu(words))
            self.day.setToolTip(for_tip(translate("Project", "Open the theme day")))
            self._desk.look.put(self.day, "arrow-right")
        else:
            missing = translate("Project", "Day not on this computer")
            self.day.setText(missing if linked else translate("Project", "Make the theme day …"))
            self.day.setToolTip("")
            self._desk.look.put(self.day, "link-off" if linked else "calendar-plus")
        self.day.setEnabled(self._day is not None or not linked)
        self.day.setVisible(bool(linked) or self.activity.kind.may_be_day)
        self.day.setAccessibleName(f"{self.day.text()}: {title_of(self.activity)}")

    def _build(self) -> None:
        row, fields = QHBoxLayout(self), QWidget()
        row.setContentsMargins(0, 2, 0, 2)
        line = Wrap(fields, gap=8)
        for widget, width in ((self.kind, 210), (self.title, 290), (self.when, 170), (self.status, 130)):
            hold(widget, QWidget.setFixedWidth, width)
        for field in (self.kind, self.title, self.when, self.status, self.day):
            line.addWidget(field)
        hold(self.remove, QWidget.setFixedWidth, 40)
        row.addWidget(fields, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.kind.activated.connect(lambda at: self._say("kind", KINDS[at].value))
        self.status.activated.connect(lambda at: self._say("status", STATUSES[at].value))
        self.when.chosen.connect(lambda written: self._say("when", written))
        self.title.entered_key.connect(self.next_wanted)

    def _say(self, name: str, value: str) -> None:
        self._keeping.write({f"activity.{self.activity.id}.{name}": value})

    def _ask_day(self) -> None:
        if self._day is not None:
            self.day_wanted.emit(self._day.id)
        else:
            self.making_wanted.emit(self.activity.id)

    def _ask_removal(self) -> None:
        self.removal_wanted.emit(self.activity.id)
