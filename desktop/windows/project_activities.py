"""The activities of a project: on a line with what was, what is on and what comes, and below it a row for each."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.layout.palette import Token
from desktop.layout.time_line import Stage, Stop, time_line
from desktop.model.project import Activity, ActivityKind, ActivityStatus, day_of, timeline
from desktop.model.project_record import DayLine, ProjectRecord
from desktop.windows.activity_row import ActivityRow
from desktop.windows.chart_view import ChartView
from desktop.windows.date_button import date_words
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.panel_form import push
from desktop.windows.project_fields import ProjectCard
from desktop.windows.project_keeping import ProjectKeeping
from desktop.windows.project_words import status_name, title_of, translate
from desktop.windows.row_list import RowList
from desktop.windows.today import today
from desktop.windows.wrap import Wrap

USUAL = (
    ActivityKind.KICK_OFF,
    ActivityKind.AFTERNOON,
    ActivityKind.TEACHING,
    ActivityKind.MEASUREMENT,
    ActivityKind.FOLLOW_UP,
    ActivityKind.STEERING,
)
"""What a project usually does, offered at once where there is nothing yet."""


class ProjectActivities(ProjectCard):
    """Writes into the project; says which days are wanted."""

    day_wanted = Signal(str)
    making_wanted = Signal(str)
    """Make the theme day of this activity; of the next one, where it is empty."""
    link_wanted = Signal()
    """Add a day that there is."""

    def __init__(self, desk: Desk, keeping: ProjectKeeping) -> None:
        super().__init__()
        self._desk, self._keeping = desk, keeping
        self._record = ProjectRecord(keeping.project)
        self._days: Mapping[str, DayLine] = {}
        self._shown: tuple[Activity, ...] | None = None
        self.line = ChartView(desk.look)
        self.line.setMinimumHeight(1)
        self.parts = label("muted", wrap=True)
        self.add, self.usual = push("", self._add), push("", self._add_usual)
        self.next_day = push("", lambda: self.making_wanted.emit(""), "primary")
        self.link = push("", self.link_wanted.emit)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._rows = RowList[Activity, ActivityRow](self._list, self, self._row, self._show_row)
        self.column.addWidget(self.line)
        self.column.addWidget(self.parts)
        tools = QWidget()
        row = Wrap(tools, gap=8)
        for button in (self.next_day, self.link, self.add, self.usual):
            row.addWidget(button)
        self.column.addWidget(tools)
        self.column.addLayout(self._list)
        desk.look.put(self.next_day, "calendar-plus", Token.SURFACE)
        for button, icon in ((self.link, "link-plus"), (self.add, "plus")):
            desk.look.put(button, icon)

    def show_record(self, record: ProjectRecord) -> None:
        """Show the newest reading; a row that stays keeps the keyboard."""
        self._record = record
        activities = record.project.activities
        if activities == self._shown and record.days == self._days:
            return
        afresh, self._days, self._shown = record.days != self._days, record.days, activities
        self._rows.follow(activities, afresh=afresh)
        self.usual.setVisible(not activities)
        self._show_line()

    @property
    def rows(self) -> dict[str, ActivityRow]:
        """The rows there are by now, by the id of their activity."""
        return {key: self._rows.rows[key] for key in (each.id for each in self._shown or ()) if key in self._rows.rows}

    def write_in(self, activity_id: str) -> None:
        """Stand in the title of an activity."""
        row = self._rows.row(activity_id)
        if row is not None:
            row.write()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.entitle(translate("Project", "Activities"))
        self.add.setText(translate("Project", "Add an activity"))
        self.usual.setText(translate("Project", "Put in what a project usually does"))
        self.next_day.setText(translate("Project", "Make the next theme day …"))
        self.link.setText(translate("Project", "Add a day that there is …"))
        self._show_line()

    def _row(self, activity: Activity) -> ActivityRow:
        row = ActivityRow(self._desk, self._keeping, activity)
        row.day_wanted.connect(self.day_wanted)
        row.making_wanted.connect(self.making_wanted)
        row.removal_wanted.connect(lambda key: self._keeping.remove("activity", key))
        row.next_wanted.connect(self._add)
        return row

    def _show_row(self, row: ActivityRow, activity: Activity) -> None:
        row.show_activity(activity, self._days.get(activity.day))

    def _add(self) -> None:
        self.write_in(self._keeping.add("activity", {"kind": ActivityKind.OWN.value}))

    def _add_usual(self) -> None:
        for kind in USUAL:
            self._keeping.add("activity", {"kind": kind.value})

    # The line

    def _show_line(self) -> None:
        code, now = self._desk.language.code, today()
        dated = [each for each in self._record.project.activities if each.when]
        told = timeline(self._record.project, now)
        self.line.setVisible(bool(dated))
        stops = [Stop(title_of(each), date_words(each.when, code), _day_of(each), _stage(each, now)) for each in dated]
        name = translate("Project", "Today")
        said = [f"{title_of(each)}: {date_words(each.when, code)}, {status_name(each.status)}" for each in dated]
        self.line.show_chart(lambda width: time_line(stops, now.toordinal(), name, width), ". ".join(said))
        parts = (
            (translate("Project", "Before: {names}"), told.before),
            (translate("Project", "Now: {names}"), told.now),
            (translate("Project", "Next: {names}"), told.next[:3]),
        )
        lines = [words.format(names=", ".join(map(title_of, part))) for words, part in parts if part]
        self.parts.setText(
            "\n".join(lines)
            or translate("Project", "Nothing is planned yet. A project usually begins with a kick-off for both sides.")
        )


def _day_of(activity: Activity) -> int:
    return date.fromisoformat(day_of(activity.when)).toordinal()


def _stage(activity: Activity, now: date) -> Stage:
    match activity.status:
        case ActivityStatus.DONE:
            return Stage.DONE
        case ActivityStatus.DROPPED:
            return Stage.DROPPED
        case ActivityStatus.UNDER_WAY:
            return Stage.ON
        case _:
            return Stage.ON if _day_of(activity) <= now.toordinal() else Stage.NEXT
