"""A report made in a process of its own, so that the window never waits for it; it tells its progress through a pipe.

The functions that run in that process import the report room themselves: the window never needs to.
"""

import multiprocessing
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

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
from desktop.model.seen_page import Picture
from desktop.model.shown import JoinCode
from desktop.model.survey import Survey
from desktop.paths import resources
from desktop.trouble import Trouble
from desktop.windows.project_order import ProjectOrder
from desktop.words import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from desktop.report.blocks import Report
    from desktop.report.carried import CarriedPaper
    from desktop.report.pdf import Progress
    from desktop.report.posters.contents import Pinned
    from desktop.report.word.writing import Manner

LOOK_MS = 60
TABLES = (".xlsx", ".zip")
"""What files end in that a survey is written to as tables."""


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


@dataclass(frozen=True, slots=True)
class Order:
    """What to print, where to, and in which language; without a path it is only pictured, and no file is written."""

    what: What
    path: Path | None
    language: str
    template: Path | None = None
    """A Word file of the municipality's own that a Word file is made in."""


@dataclass(frozen=True, slots=True)
class _Progress:
    share: float


@dataclass(frozen=True, slots=True)
class _Finished:
    path: Path | None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Broken:
    story: str


@dataclass(frozen=True, slots=True)
class _Refused:
    text: str
    advice: str
    values: Mapping[str, object]


class ReportBroke(RuntimeError):
    """A fault of ours in the other process, with its whole story."""


class ReportJob(QObject):
    """One report on its way."""

    progressed = Signal(float)
    """A share, 0 to 1."""
    finished = Signal(object)
    """The `Path` of the finished file; None where it was only pictured."""
    doubted = Signal(object)
    """What is to be said of the file, a tuple of sentences; told before it is finished."""
    pictured = Signal(object)
    """The `Picture` of a page, one after the other."""
    failed = Signal(object)
    """A `Trouble`."""

    def __init__(self, order: Order, parent: QObject | None = None) -> None:
        super().__init__(parent)
        context = multiprocessing.get_context("spawn")
        self._pipe, self._far_end = context.Pipe(duplex=False)
        self._process: SpawnProcess = context.Process(target=_run, args=(self._far_end, order), daemon=True)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        self._process.start()
        self._far_end.close()
        self._timer.start()

    def stop(self) -> None:
        """Listen no more: the other process finds nobody at the pipe's end and stops, leaving no file behind."""
        self._timer.stop()
        self._pipe.close()

    def _look(self) -> None:
        try:
            while self._pipe.poll():
                self._hear(self._pipe.recv())
                if not self._timer.isActive():
                    return
        except (EOFError, OSError):
            self._give_up()

    def _give_up(self) -> None:
        self.stop()
        self.failed.emit(Trouble(QT_TRANSLATE_NOOP("Trouble", "The file could not be made.")))

    def _hear(self, message: "_Progress | _Finished | _Refused | _Broken | Picture") -> None:
        match message:
            case Picture():
                self.pictured.emit(message)
            case _Progress(share):
                self.progressed.emit(share)
            case _Finished(path, doubts):
                self.stop()
                if doubts:
                    self.doubted.emit(doubts)
                self.finished.emit(path)
            case _Refused(text, advice, values):
                self.stop()
                self.failed.emit(Trouble(text, advice, **values))
            case _Broken(story):
                self._give_up()
                raise ReportBroke(story)


def _run(pipe: Connection, order: Order) -> None:
    with suppress(OSError), pipe:  # nobody at the other end: stopped
        pipe.send(_made(pipe, order))


def _made(pipe: Connection, order: Order) -> _Finished | _Refused | _Broken:
    try:
        return _make(pipe, order)
    except Trouble as trouble:
        values = {name: str(value) for name, value in trouble.values.items()}
        return _Refused(trouble.text, trouble.advice, values)
    except Exception:  # noqa: BLE001 - carried to the window's process, and raised there
        return _Broken(traceback.format_exc())


def _write_word(
    what: GuidelineOrder, path: Path, template: Path | None, translate: Translate, tell: Callable[[int, int], bool]
) -> tuple[str, ...]:
    from desktop.report.guideline import write_guideline

    return write_guideline(what.day, what.guideline, path, translate, template, tell)


def _make(pipe: Connection, order: Order) -> _Finished:
    from desktop.language import words_of
    from desktop.report.pdf import pdf_bytes
    from desktop.report.seen import pictures_of
    from desktop.report.writing import save_report

    def tell(done: int, whole: int) -> bool:
        try:
            pipe.send(_Progress(done / max(1, whole)))
        except OSError:
            return False
        return True

    translate = words_of(order.language, resources() / "i18n")
    if isinstance(order.what, TableOrder) or _is_table(order):
        if order.path is not None and isinstance(order.what, TableOrder | SurveyOrder):
            order.what.save(order.path, translate, tell)
        return _Finished(order.path)
    if isinstance(order.what, GuidelineOrder) and order.path is not None and order.path.suffix.lower() == ".docx":
        return _Finished(order.path, _write_word(order.what, order.path, order.template, translate, tell))
    if isinstance(order.what, CarryOrder) and order.path is not None:
        from desktop.report.carried import write_carried

        told = write_carried(order.what.paper(), order.path, translate, order.template, tell)
        return _Finished(order.path, told)
    what, path = order.what, order.path
    report = what.report(translate, path) if isinstance(what, ProjectOrder) else what.report(translate)
    if order.path is not None:
        return _Finished(order.path, save_report(report, order.path, translate, tell, _manner(order, translate)))
    for picture in pictures_of(pdf_bytes(report, translate, tell)):
        pipe.send(picture)
    return _Finished(None)


def _is_table(order: Order) -> bool:
    return isinstance(order.what, SurveyOrder) and order.path is not None and order.path.suffix.lower() in TABLES


def _manner(order: Order, translate: Translate) -> "Manner":
    from desktop.report.dates import date_in_words
    from desktop.report.word.writing import Manner

    if isinstance(order.what, ProjectOrder):
        made = date_in_words(order.what.today.isoformat(), translate)
        return Manner(order.template, made, order.what.sender.name)
    if not isinstance(order.what, PartOrder | ReaderOrder):
        return Manner(order.template)
    record = order.what.record
    return Manner(order.template, date_in_words(record.day.date, translate), record.sender.name)
