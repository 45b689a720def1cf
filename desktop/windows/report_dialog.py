"""A report as PDF or web page, of the whole day or one group: made beside the window, then opened or shown."""

from functools import partial

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QWidget

from desktop.archive.answers import evaluation_of
from desktop.language import Language
from desktop.model.evaluation import Outcome, load_questionnaire
from desktop.model.kinds import JOURNEY_NAMES, JourneyKind
from desktop.model.plenum import Plenum
from desktop.model.printing import Part
from desktop.overriding import override
from desktop.paths import resources
from desktop.session import Session
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.pdf_dialog import PdfDialog
from desktop.windows.report_job import DayOrder


class ReportDialog(PdfDialog):
    """Asks whether it is to be of the whole day or of a group, and whether of all or of the goal plan alone.

    At a table it is of their `own` group.
    """

    def __init__(self, desk: Desk, session: Session, group: str = "", part: Part = Part.ALL, *, own: str = "") -> None:
        self.choice, self.part = QComboBox(), QComboBox()
        self._whose, self._what_part, self.lines = label(), label(), QCheckBox()
        choices = QWidget()
        grid = _fill(choices, (self._whose, self.choice), (self._what_part, self.part))
        grid.addWidget(self.lines, 2, 1)
        super().__init__(desk, choices, self._order, self._file)
        self._session = session
        self.lines.setChecked(desk.settings.lines)
        self.part.currentIndexChanged.connect(lambda _: self._show_lines())
        if not own:
            self.choice.addItem("", "")
        for each in session.day.groups:
            if own in ("", each.id):
                self.choice.addItem(each.name, each.id)
        self.choice.setCurrentIndex(max(0, self.choice.findData(group)))
        for each_part in Part:
            self.part.addItem("", each_part)
        self.part.setCurrentIndex(list(Part).index(part))
        self._asked, self._outcome = load_questionnaire(resources()), Outcome({}, {})
        session.shelf.ask(partial(evaluation_of, day_id=session.day.id), self._take_outcome)
        self.retranslate()
        self.begin()

    def _order(self) -> DayOrder:
        part = Part(self.part.currentData())
        plenum = Plenum(self._session.room.wall, self._asked, self._outcome)
        lines = self.lines.isChecked()
        return DayOrder(self._session.day, self._session.boards(), self.choice.currentData(), part, plenum, lines)

    def _show_lines(self) -> None:
        """Offer the lines where journeys are printed."""
        self.lines.setVisible(Part(self.part.currentData()) is Part.ALL)

    def _take_outcome(self, outcome: Outcome) -> None:
        self._outcome = outcome

    def _file(self) -> str:
        group = self._session.day.group(self.choice.currentData())
        words = [self._session.day.title, group.name if group is not None else ""]
        if Part(self.part.currentData()) is not Part.ALL:
            words.append(Language.translate("Kinds", JOURNEY_NAMES[JourneyKind.PLAN]))
        return " ".join(filter(None, words))

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Report as PDF or web page"),
            self.tr(
                "A cover, the case, the journeys and the goal plan as drawings to hang on a wall, and the same as text."
            ),
            self.tr("What should be in it"),
        )
        self.lines.setText(self.tr("Journeys with the lines of the service"))
        self._show_lines()
        self._whose.setText(self.tr("Of whom"))
        self._what_part.setText(self.tr("What"))
        self.choice.setAccessibleName(self.tr("Of whom"))
        self.part.setAccessibleName(self.tr("What"))
        whole = self.choice.findData("")
        if whole >= 0:
            self.choice.setItemText(whole, self.tr("The whole day, all groups"))
        words = {
            Part.ALL: self.tr("Everything"),
            Part.PLAN: self.tr("The goal plan: A3 drawing and A4 table"),
            Part.PLAN_DRAWING: self.tr("The goal plan: A3 drawing"),
            Part.PLAN_TABLE: self.tr("The goal plan: A4 table"),
        }
        for at, part in enumerate(Part):
            self.part.setItemText(at, words[part])


def _fill(choices: QWidget, *rows: tuple[QLabel, QComboBox]) -> QGridLayout:
    grid = QGridLayout(choices)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(1, 1)
    for at, (name, box) in enumerate(rows):
        name.setBuddy(box)
        grid.addWidget(name, at, 0)
        grid.addWidget(box, at, 1)
    return grid
