"""What can be printed, as the process that makes reports is told it.

The functions here run in that process and import the report room themselves: the window never needs to.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.model.assessed import Assessed
from desktop.model.carry_fields import CarrySystem
from desktop.model.case import Case
from desktop.model.day import Day, Group
from desktop.model.day_record import DayRecord, Sender
from desktop.model.fallback import FallbackPlan
from desktop.model.guideline import Guideline
from desktop.model.journey import Board
from desktop.model.people import People
from desktop.model.posters import PosterWish
from desktop.model.printing import DaySheet, Part
from desktop.model.reader import Reader
from desktop.model.shown import JoinCode
from desktop.model.survey import Survey
from desktop.windows.project_order import ProjectOrder
from desktop.words import Translate

if TYPE_CHECKING:
    from desktop.report.blocks import Report
    from desktop.report.carried import CarriedPaper
    from desktop.report.pdf import Progress
    from desktop.report.posters.contents import Pinned


@dataclass(frozen=True, slots=True)
class PartOrder:
    """Goal plans, assessments or indicators alone; `group` is an id, or empty for all of them."""

    record: DayRecord
    group: str
    part: Part

    def report(self, translate: Translate) -> "Report":
        """Put the report together; runs in the other process."""
        from desktop.report.part_paper import part_report

        return part_report(self.record, translate, self.group or None, self.part)


@dataclass(frozen=True, slots=True)
class ReaderOrder:
    """A report for a reader; `group` is an id, or empty for each of them in turn."""

    reader: Reader
    record: DayRecord
    group: str = ""

    def report(self, translate: Translate) -> "Report":
        """Put the report together; runs in the other process."""
        from desktop.report.readers import report_for

        return report_for(self.reader, self.record, translate, self.group or None)


@dataclass(frozen=True, slots=True)
class SheetOrder:
    """One of the sheets of a day, with its participants and the notes of the facilitator's script."""

    sheet: DaySheet
    day: Day
    people: People
    notes: Mapping[str, str]
    join: JoinCode | None = None
    """How to come in with a laptop, where the day is shared."""

    def report(self, translate: Translate) -> "Report":
        """Put the sheet together; runs in the other process."""
        from desktop.report.day_sheets import day_sheet

        return day_sheet(self.sheet, self.day, self.people, self.notes, translate, self.join)


@dataclass(frozen=True, slots=True)
class FallbackOrder:
    """The plan for when the network does not work."""

    plan: FallbackPlan

    def report(self, translate: Translate) -> "Report":
        """Put the page together; runs in the other process."""
        from desktop.report.fallback import fallback_plan

        return fallback_plan(self.plan, translate)


@dataclass(frozen=True, slots=True)
class SurveyPaperOrder:
    """Questionnaires of a collaboration survey to be filled in by hand."""

    survey: Survey
    name: str
    """What the round is called."""

    def report(self, translate: Translate) -> "Report":
        """Put the questionnaires together; runs in the other process."""
        from desktop.report.survey_paper import survey_paper

        return survey_paper(self.survey, self.name, translate)


@dataclass(frozen=True, slots=True)
class CaseOrder:
    """Cases as handouts or, when `cards`, as A5 cards."""

    cases: tuple[Case, ...]
    cards: bool

    def report(self, translate: Translate) -> "Report":
        """Put the pages together; runs in the other process."""
        from desktop.report.blocks import PaperKind
        from desktop.report.contents import cases_on_paper

        return cases_on_paper(self.cases, PaperKind.CARD if self.cards else PaperKind.HANDOUT, translate)


@dataclass(frozen=True, slots=True)
class ProcessOrder:
    """The process plan of a day, as the board of its document."""

    day: Day
    board: Board
    lines: bool = False

    def report(self, translate: Translate) -> "Report":
        """Put the report together; runs in the other process."""
        from desktop.report.process import process_report

        return process_report(self.day, self.board, translate, lines=self.lines)


@dataclass(frozen=True, slots=True)
class TableOrder:
    """A day as tables; `group` is an id, or empty for all of them."""

    record: DayRecord
    group: str

    def save(self, path: Path, translate: Translate, tell: "Progress") -> None:
        """Put the tables together and write them; runs in the other process."""
        from desktop.report.table.contents import day_tables
        from desktop.report.table.writing import save_tables

        save_tables(day_tables(self.record, translate, self.group or None), self.record.day.title, path, tell)


@dataclass(frozen=True, slots=True)
class SurveyOrder:
    """The closed rounds of a day's collaboration surveys, or one of them: a report, or tables where the file is one."""

    day: Day
    round_id: str = ""
    sender: Sender = field(default_factory=Sender)

    def report(self, translate: Translate) -> "Report":
        """Put the report together; runs in the other process."""
        from desktop.report.survey import survey_report

        return survey_report(self.day, translate, self.round_id, self.sender)

    def save(self, path: Path, translate: Translate, tell: "Progress") -> None:
        """Put the tables together and write them; runs in the other process."""
        from desktop.report.table.surveys import survey_tables
        from desktop.report.table.writing import save_tables

        save_tables(survey_tables(self.day, translate, self.round_id), self.day.title, path, tell)


@dataclass(frozen=True, slots=True)
class GuidelineOrder:
    """The shared guideline of a day."""

    day: Day
    guideline: Guideline

    def report(self, translate: Translate) -> "Report":
        """Put the report together; runs in the other process."""
        from desktop.report.guideline import guideline_report

        return guideline_report(self.day, self.guideline, translate)


@dataclass(frozen=True, slots=True)
class CarryOrder:
    """The fields of a system that the udredning of a group was carried into."""

    day: Day
    group: Group
    assessed: Assessed
    system: CarrySystem
    sender: Sender = field(default_factory=Sender)

    def paper(self) -> "CarriedPaper":
        """It as the report room takes it; it is brought only where it is wanted."""
        from desktop.report.carried import CarriedPaper

        return CarriedPaper(self.day, self.group, self.assessed, self.system, self.sender)

    def report(self, translate: Translate) -> "Report":
        """Put the report together; runs in the other process."""
        from desktop.report.carried import carried_report

        return carried_report(self.paper(), translate)


@dataclass(frozen=True, slots=True)
class PosterOrder:
    """A board as a poster: that of a group, or the process plan where there is no group."""

    wish: PosterWish
    day: Day
    group: Group | None
    board: Board
    sender: Sender = field(default_factory=Sender)
    lines: bool = False

    def pinned(self) -> "Pinned":
        """The board as the report room takes it; it is brought only where it is wanted."""
        from desktop.report.posters.contents import Pinned

        return Pinned(self.day, self.group, self.board, self.sender, self.lines)

    def report(self, translate: Translate) -> "Report":
        """Put the poster together; runs in the other process."""
        from desktop.report.posters.contents import poster_report

        return poster_report(self.pinned(), self.wish, translate)


What = (
    PartOrder
    | ReaderOrder
    | CaseOrder
    | SheetOrder
    | FallbackOrder
    | SurveyPaperOrder
    | ProcessOrder
    | TableOrder
    | SurveyOrder
    | GuidelineOrder
    | CarryOrder
    | ProjectOrder
    | PosterOrder
)
