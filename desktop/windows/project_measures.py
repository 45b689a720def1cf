"""What the days of a project have measured, in one list; a round, or the first beside the last, is shown beside it.

Everything shown is a function of published results alone, and never of a team or a person.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.model.project_measures import DayRound, Measured
from desktop.model.project_record import ProjectRecord
from desktop.model.survey import Round, RoundState
from desktop.overriding import override
from desktop.text_size import aside, hold, px
from desktop.windows.date_button import date_words
from desktop.windows.desk import Desk
from desktop.windows.labels import breakable, label
from desktop.windows.panel_form import push
from desktop.windows.project_words import translate
from desktop.windows.row_button import RowButton
from desktop.windows.survey_results import SurveyResults

LIST = 330
"""Width of the list, in pixels."""
ROOMY = 980


@dataclass(frozen=True, slots=True)
class Shown:
    """What is looked at: one round, or two of them beside each other."""

    before: Round
    after: Round | None = None

    @property
    def key(self) -> tuple[str, str]:
        return self.before.id, self.after.id if self.after is not None else ""


class ProjectMeasures(QWidget):
    """Writes nothing."""

    day_wanted = Signal(str)
    """Open the theme day that a round belongs to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._record: ProjectRecord | None = None
        self._chosen: tuple[str, str] | None = None
        self.rows: dict[tuple[str, str], RowButton] = {}
        self.results, self.empty = SurveyResults(desk, agrees=False), label("lead", wrap=True)
        self._scroll, self._list = QScrollArea(), QVBoxLayout()
        self._group = QButtonGroup(self)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build()
        self.retranslate()

    def show_record(self, record: ProjectRecord) -> None:
        """Show the newest reading; what was looked at stays chosen."""
        if self._record is None or (record.measured, record.days) != (self._record.measured, self._record.days):
            self._record = record
            self._fill(record)

    def take_keys(self) -> None:
        """Give the keyboard to what is chosen in the list."""
        chosen = self.rows.get(self._chosen) if self._chosen is not None else None
        (chosen or next(iter(self.rows.values()), self)).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.empty.setText(
            translate(
                "Project",
                "Nothing has been measured on the days of the project yet. A round is planned on a theme day, under "
                "Measurements; the next day that is made from here takes the same survey along, so that before and "
                "after can be compared.",
            )
        )
        record, self._record = self._record, None
        if record is not None:
            self.show_record(record)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= px(ROOMY)
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom)
        self._scroll.setMaximumWidth(aside(LIST) if roomy else 16_777_215)
        self._scroll.setMaximumHeight(16_777_215 if roomy else event.size().height() * 2 // 5)

    # The list

    def _fill(self, record: ProjectRecord) -> None:
        while (item := self._list.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.rows.clear()
        shown: dict[tuple[str, str], Shown] = {}
        for each in record.measured:
            self._list.addWidget(self._survey(each, record, shown))
        self._list.addStretch(1)
        self.empty.setVisible(not record.measured)
        self._scroll.setVisible(bool(record.measured))
        best = next((key for key in shown if key[1]), next(iter(shown), None))
        chosen = self._chosen if self._chosen in shown else best
        self._chosen = None
        self.results.setVisible(chosen is not None)
        if chosen is not None:
            self._choose(chosen, shown[chosen])

    def _survey(self, each: Measured, record: ProjectRecord, shown: dict[tuple[str, str], Shown]) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        process = " ".join(each.survey.process.split()) or translate("Project", "A work process")
        column.addWidget(label("strong", breakable(process), wrap=True))
        closed = each.published
        if len(closed) > 1:
            words = translate("Project", "Compare {before} and {after}")
            pair = Shown(closed[0], closed[-1])
            column.addWidget(self._row(words.format(before=_name(closed[0]), after=_name(closed[-1])), pair, shown))
        for held in each.rounds:
            column.addWidget(self._round(held, record, shown))
        return card

    def _round(self, held: DayRound, record: ProjectRecord, shown: dict[tuple[str, str], Shown]) -> QWidget:
        """A closed round is shown beside the list; for any other, its day is the place."""
        words = " · ".join(filter(None, (_name(held.round), self._when(held.round))))
        if held.round.shown is not None:
            return self._row(words, Shown(held.round), shown)
        line, day = QWidget(), record.days.get(held.day)
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label("muted", breakable(words), wrap=True))
        if day is not None:
            go = push(translate("Project", "Open the theme day"), lambda: self.day_wanted.emit(held.day), "small")
            go.setAccessibleName(f"{go.text()}: {day.title}")
            column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        return line

    def _row(self, words: str, what: Shown, shown: dict[tuple[str, str], Shown]) -> RowButton:
        row = self.rows[what.key] = RowButton(words)
        row.setCheckable(True)
        self._group.addButton(row)
        shown[what.key] = what
        row.clicked.connect(lambda *_: self._choose(what.key, what))
        return row

    def _choose(self, key: tuple[str, str], what: Shown) -> None:
        self._chosen = key
        self.rows[key].setChecked(True)
        code = self._desk.language.code
        if what.after is None:
            self.results.show_round(what.before, code)
        else:
            self.results.show_rounds(what.before, what.after, code)

    def _when(self, held: Round) -> str:
        code = self._desk.language.code
        match held.state:
            case RoundState.CLOSED:
                closed = translate("Project", "closed {date}")
                return closed.format(date=date_words(held.closed, code)) if held.closed else ""
            case RoundState.OPEN:
                return translate("Project", "is being answered")
            case _:
                return translate("Project", "planned")

    def _build(self) -> None:
        inside = QWidget()
        inside.setObjectName("clear")
        self._scroll.viewport().setObjectName("clear")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(20, 14, 6, 20)
        self._list.setSpacing(12)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hold(self.empty, QWidget.setMaximumWidth, 760)
        self.empty.setContentsMargins(28, 30, 28, 30)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._scroll, 2)
        self._box.addWidget(self.results, 5)
        self._box.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.results.hide()


def _name(held: Round) -> str:
    return " ".join(held.name.split()) or translate("Project", "Round")
