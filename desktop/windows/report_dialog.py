"""A report of the whole day or one group, as the file somebody wants: made beside the window, then opened."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QWidget

from desktop.archive.answers import evaluation_of
from desktop.language import Language
from desktop.model.day_record import DayRecord
from desktop.model.evaluation import Outcome, load_questionnaire
from desktop.model.kinds import JOURNEY_NAMES, JourneyKind
from desktop.model.plenum import Plenum
from desktop.model.printing import Part
from desktop.model.reader import Reader
from desktop.overriding import override
from desktop.paths import resources
from desktop.session import Session
from desktop.windows.desk import Desk
from desktop.windows.file_format import FORMAT_NAMES, FileFormat
from desktop.windows.labels import label
from desktop.windows.pdf_dialog import PdfDialog
from desktop.windows.report_orders import PartOrder, ReaderOrder, TableOrder
from desktop.windows.sender_line import sender_of
from desktop.windows.template_choice import TemplateChoice


class ReportDialog(PdfDialog):
    """Asks whether it is to be of the whole day or of a group, and whether of all or of a part alone.

    At a table it is of their `own` group.
    """

    def __init__(self, desk: Desk, session: Session, group: str = "", part: Part = Part.ALL, *, own: str = "") -> None:
        self.choice, self.part, self.as_what = QComboBox(), QComboBox(), QComboBox()
        self.in_template, self.names = TemplateChoice(desk), QCheckBox()
        self._whose, self._what_part, self._as, self._in, self.lines = label(), label(), label(), label(), QCheckBox()
        choices = QWidget()
        grid = _fill(
            choices,
            (self._whose, self.choice),
            (self._as, self.as_what),
            (self._in, self.in_template),
            (self._what_part, self.part),
        )
        grid.addWidget(self.lines, 4, 1)
        grid.addWidget(self.names, 5, 1)
        super().__init__(desk, choices, self._order, self._file)
        self._session = session
        self.lines.setChecked(desk.settings.lines)
        if not own:
            self.choice.addItem("", "")
        for each in session.day.groups:
            if own in ("", each.id):
                self.choice.addItem(each.name, each.id)
        self.choice.setCurrentIndex(max(0, self.choice.findData(group)))
        for each_part in Part:
            self.part.addItem("", each_part)
        for kind in FORMAT_NAMES:
            self.as_what.addItem("", kind)
        for box in (self.part, self.as_what, self.choice):
            box.currentIndexChanged.connect(lambda _: self._show_what_fits())
        self.part.setCurrentIndex(list(Part).index(part))
        self._asked, self._outcome = load_questionnaire(resources()), Outcome({}, {})
        session.shelf.ask(partial(evaluation_of, day_id=session.day.id), self._take_outcome)
        self.retranslate()
        self.begin()

    @override
    def wanted(self) -> FileFormat:
        return FileFormat(self.as_what.currentData())

    @override
    def template(self) -> Path | None:
        return self.in_template.path if self.wanted() is FileFormat.WORD else None

    def _order(self) -> PartOrder | ReaderOrder | TableOrder:
        group, part = self.choice.currentData(), Part(self.part.currentData())
        if self.wanted().is_table:
            return TableOrder(self._record(), group)
        if part is not Part.ALL:
            return PartOrder(self._record(), group, part)
        return ReaderOrder(Reader.GROUP if group else Reader.DAY, self._record(), group)

    def _record(self) -> DayRecord:
        session = self._session
        return DayRecord(
            session.day,
            session.boards(),
            Plenum(session.room.wall, self._asked, self._outcome),
            session.room.agreements.listed,
            session.guideline.guideline,
            session.people.people,
            self.names.isChecked() and not self.names.isHidden(),
            sender_of(self._desk.settings),
            self.lines.isChecked(),
        )

    def _say_lead(self) -> None:
        drawn = self.tr(
            "A cover, the case, the journeys and the goal plan as drawings to hang on a wall, and the same as text."
        )
        counted = self.tr(
            "Journeys, cards, handovers, goals, agreements, votes and programme as rows, to sort and to count."
        )
        lead = counted if self.wanted().is_table else drawn
        self.say(self.tr("Save a report"), lead, self.tr("What should be in it"))

    def _show_what_fits(self) -> None:
        """Offer a template for Word, names where there is a list, and what is drawn only where it is."""
        kind, part = self.wanted(), self.part.currentData()
        self.lines.setVisible(not kind.is_table and part == Part.ALL)
        for widget in (self._what_part, self.part):
            widget.setVisible(not kind.is_table)
        for widget in (self._in, self.in_template):
            widget.setVisible(kind is FileFormat.WORD)
        self.names.setVisible(kind.is_table and self.choice.currentData() == "")
        self.save_page.setVisible(not kind.is_table)
        self._say_lead()

    def _take_outcome(self, outcome: Outcome) -> None:
        self._outcome = outcome

    def _file(self) -> str:
        group = self._session.day.group(self.choice.currentData())
        words = [self._session.day.title, group.name if group is not None else ""]
        part = Part(self.part.currentData())
        if part is Part.INDICATORS:
            words.append(self.tr("Indicators"))
        elif part is Part.ORDER:
            words.append(self.tr("The order"))
        elif part is Part.ASSESSMENT:
            words.append(self.tr("The assessment"))
        elif part is not Part.ALL:
            words.append(Language.translate("Kinds", JOURNEY_NAMES[JourneyKind.PLAN]))
        return " ".join(filter(None, words))

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self._say_lead()
        self.lines.setText(self.tr("Journeys with the lines of the service"))
        self._show_what_fits()
        self._whose.setText(self.tr("Of whom"))
        self._what_part.setText(self.tr("What"))
        self._as.setText(self.tr("As"))
        self._in.setText(self.tr("Template"))
        self.as_what.setAccessibleName(self.tr("As"))
        self.in_template.retranslate()
        self.names.setText(self.tr("With the participants, by name"))
        for kind, name in FORMAT_NAMES.items():
            self.as_what.setItemText(self.as_what.findData(kind), Language.translate("FileFormat", name))
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
            Part.ORDER: self.tr("The order, with the provider's answer"),
            Part.ASSESSMENT: self.tr("The assessment"),
            Part.INDICATORS: self.tr("The indicators over time"),
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
