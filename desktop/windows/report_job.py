"""A report made in a process of its own, so that the window never waits for it; it tells its progress through a pipe.

The functions that run in that process import the report room themselves: the window never needs to.
"""

import multiprocessing
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.model.seen_page import Picture
from desktop.paths import resources
from desktop.trouble import Trouble
from desktop.windows.project_order import ProjectOrder
from desktop.windows.report_orders import (
    CarryOrder,
    GuidelineOrder,
    PartOrder,
    ReaderOrder,
    SurveyOrder,
    TableOrder,
    What,
)
from desktop.words import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from desktop.report.word.writing import Manner

LOOK_MS = 60
TABLES = (".xlsx", ".zip")
"""What files end in that a survey is written to as tables."""


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
