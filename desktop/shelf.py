"""The library as windows see it: lists of days and cases, the state of saving, and questions answered by signal."""

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from desktop.archive import cases, example, transfer
from desktop.archive.agreed import Agreed, still_open
from desktop.archive.archive import Archive, OpenDay
from desktop.archive.entries import CaseEntry, DayEntry, NewDocument
from desktop.archive.keeper import Keeper
from desktop.archive.letters import Answered, Arrived, Event, Failed, Gone, NotSaved, Saved
from desktop.exchange.case_reading import Finished, Reading, ReadingEvent
from desktop.exchange.case_sources import Wanted
from desktop.layout.typeface import read_fonts
from desktop.model.case import Case
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

Value = TypeVar("Value")

CALM_MS = 2_000
"""Between two makings of the lists while others write; the first change is told at once."""
READING_ENDS = 3.0
"""Seconds for the process that reads case files to be gone when the program ends."""


@dataclass(frozen=True, slots=True)
class Saving:
    """Whether everything is on disk; `trouble` says why not, where it cannot be written at all."""

    saved: bool
    waiting: int = 0
    trouble: Trouble | None = None


class Shelf(QObject):
    """Owns the keeper. Every answer comes back in the interface thread."""

    days_changed = Signal(object)
    """The list of days: a tuple of `DayEntry`."""
    agreed_changed = Signal(object)
    """What was agreed on all days and is still open: `Agreed` entries, the next one due first."""
    cases_changed = Signal(object)
    """The list of cases: a tuple of `CaseEntry`."""
    saving_changed = Signal(object)
    """`Saving`, whenever it changes."""
    trouble_met = Signal(object)
    """A `Trouble` to be told."""
    committed = Signal(int)
    """Everything appended up to this number is on disk."""
    rows_arrived = Signal(object)
    """A tuple of `Arrival`: another window or command wrote in documents."""
    _heard = Signal(object)

    def __init__(self, make: Callable[[], Archive], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.saving = Saving(saved=True)
        self._written = 0
        self._unsaved: dict[int, tuple[str, bytes]] = {}
        self._closed = False
        self._calm = self._stale = False
        """Whether the lists were made just now, and whether others have written since."""
        self._readings: set[Reading] = set()
        self._keeper = Keeper(make, self._heard.emit)
        self._heard.connect(self._take)

    def start(self) -> None:
        """Open the library in its own thread and ask for both lists."""
        self._keeper.start()
        self.refresh()
        self.ask(lambda _: read_fonts(), lambda _: None, lambda _: None)

    def close(self) -> bool:
        """Commit what is left; tell whether everything is on disk."""
        self._closed = True
        for reading in self._readings:
            reading.stop()
        for reading in self._readings:
            reading.join(READING_ENDS)
        return self._keeper.close()

    def refresh(self) -> None:
        """Ask for the lists of days and cases again."""
        self.ask(lambda archive: (archive.days(), cases.all_cases(archive), still_open(archive)), self._tell_lists)

    def ask(
        self,
        job: Callable[[Archive], Value],
        done: Callable[[Value], None],
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Do a job beside the interface and call `done` with its value, or `failed` (or tell the trouble)."""

        def fail(fault: Exception) -> None:
            if not isinstance(fault, Trouble):
                raise fault
            (failed or self.trouble_met.emit)(fault)

        self._keeper.ask(job, done, fail)  # type: ignore[arg-type]  # the keeper hands each job's value to its own `done`

    def append(self, document: str, update: bytes, new: NewDocument | None = None) -> int:
        """Have an update committed, in a document that may be `new`; gives the number `committed` will reach."""
        self._written = self._keeper.append(document, update, new)
        self._unsaved[self._written] = (document, update)
        if self.saving.saved:
            self._set_saving(Saving(saved=False, waiting=1))
        return self._written

    @property
    def written(self) -> int:
        """The number of what was appended last."""
        return self._written

    def unsaved(self, document: str) -> list[bytes]:
        """What was written in a document and may not be on disk yet."""
        return [update for known, update in self._unsaved.values() if known == document]

    def create_day(
        self, title: str, date: str, template: str, groups: tuple[str, ...], done: Callable[[str], None]
    ) -> None:
        """Make a theme day and call `done` with its id."""
        self.ask(lambda archive: archive.create_day(title, date, template, groups), self._then_refresh(done))

    def open_day(self, day_id: str, done: Callable[[OpenDay], None]) -> None:
        """Build a day's documents and hand them over."""

        def tell(opened: OpenDay) -> None:
            done(opened)
            if opened.left_out:
                self.trouble_met.emit(_unreadable(opened.left_out))

        self.ask(lambda archive: archive.open_day(day_id), tell)
        self.ask(lambda archive: archive.backup("day"), lambda _: None)

    def remove_day(self, day_id: str) -> None:
        """Delete a day for good."""
        self.ask(lambda archive: archive.remove_day(day_id), lambda _: self.refresh())

    def example_day(self, resources: Path, today: str, done: Callable[[str], None]) -> None:
        """Find or make the example day and call `done` with its id."""
        self.ask(lambda archive: example.example_day(archive, resources, today), self._then_refresh(done))

    def read_cases(self, wanted: Iterable[Wanted], hear: Callable[[ReadingEvent], None]) -> Reading:
        """Read case files in a process of its own and keep none of them.

        `hear` is told of each in turn, and of the end at last; after `Reading.stop` of nothing but the end.
        """

        def take(event: ReadingEvent) -> None:
            if isinstance(event, Finished):
                self._readings.discard(reading)
            if isinstance(event, Finished) or not reading.stopped:
                hear(event)

        def tell(event: ReadingEvent) -> None:
            if not self._closed:
                self._heard.emit(Answered(take, event))  # type: ignore[arg-type]  # as in `ask`

        reading = Reading(wanted, tell)
        self._readings.add(reading)
        reading.start()
        return reading

    def keep_cases(
        self,
        wanted: Iterable[Case],
        done: Callable[[tuple[str, ...]], None],
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Keep all of some cases and call `done` with their ids; or none, and call `failed` (or tell the trouble)."""
        self.ask(partial(_keep_cases, wanted=tuple(wanted)), self._then_refresh(done), failed)

    def import_day(self, path: Path, done: Callable[[transfer.Imported], None]) -> None:
        """Merge a .brobyg file into the library."""

        def take_in(parcel: transfer.Parcel) -> None:
            self.take_in(parcel, done, self.trouble_met.emit)

        self._beside(lambda: transfer.unpack(path), take_in, self.trouble_met.emit)

    def take_in(
        self,
        parcel: transfer.Parcel,
        done: Callable[[transfer.Imported], None],
        failed: Callable[[Trouble], None],
    ) -> None:
        """Merge a parcel into the library, after it was tried out beside it."""

        def try_out(here: Mapping[str, Sequence[bytes]]) -> None:
            self._beside(lambda: transfer.try_out(parcel, here), lambda _: merge(), failed)

        def merge() -> None:
            self.ask(lambda archive: transfer.take_in(archive, parcel), self._then_refresh(done), failed)

        self.ask(lambda archive: transfer.already(archive, parcel), try_out, failed)

    def export_day(self, day_id: str, path: Path, done: Callable[[Path], None]) -> None:
        """Write a day as a .brobyg file."""
        self.ask(lambda archive: transfer.export_day(archive, day_id, path), done)

    def _tell_lists(self, lists: tuple[tuple[DayEntry, ...], tuple[CaseEntry, ...], tuple[Agreed, ...]]) -> None:
        self.agreed_changed.emit(lists[2])
        self.days_changed.emit(lists[0])
        self.cases_changed.emit(lists[1])

    def _beside(
        self, job: Callable[[], Value], done: Callable[[Value], None], failed: Callable[[Trouble], None]
    ) -> None:
        """Do what takes long and needs no library in a thread of its own, so that saving does not wait for it."""

        def work() -> None:
            event: Event
            try:
                event = Answered(done, job())  # type: ignore[arg-type]  # as in `ask`
            except Trouble as trouble:
                event = Failed(failed, trouble)  # type: ignore[arg-type]  # it is one, as was just seen
            if not self._closed:
                self._heard.emit(event)

        threading.Thread(target=work, name="beside", daemon=True).start()

    def _then_refresh(self, done: Callable[[Value], None]) -> Callable[[Value], None]:
        def both(value: Value) -> None:
            self.refresh()
            _tell(done, value)

        return both

    def _take(self, event: Event) -> None:
        match event:
            case Saved(upto):
                self._unsaved = {number: each for number, each in self._unsaved.items() if number > upto}
                self.committed.emit(upto)
                if upto >= self._written:
                    self._set_saving(Saving(saved=True))
            case NotSaved(trouble, waiting):
                self._set_saving(Saving(saved=False, waiting=waiting, trouble=trouble))
            case Gone(trouble):
                self.trouble_met.emit(trouble)
            case Arrived(rows):
                if rows:
                    self.rows_arrived.emit(rows)
                self._refresh_calmly()
            case Answered(done, value):
                _tell(done, value)
            case Failed(failed, fault):
                _tell(failed, fault)

    def _refresh_calmly(self) -> None:
        # Beside the hub of a day the library is written in all the time, and the lists are of all days.
        self._stale = self._calm
        if not self._calm:
            self._calm = True
            self.refresh()
            QTimer.singleShot(CALM_MS, self, self._go_on)  # none of its own: the collector may run in another thread

    def _go_on(self) -> None:
        self._calm = False
        if self._stale and not self._closed:
            self._refresh_calmly()

    def _set_saving(self, saving: Saving) -> None:
        if saving != self.saving:
            self.saving = saving
            self.saving_changed.emit(saving)


def _tell(asked: Callable[[Value], None], answer: Value) -> None:
    """Give an answer to who asked, unless they are gone by now: a sheet that was closed, a page of a day left."""
    whose: object = asked
    while isinstance(whose, partial):
        whose = whose.func
    owner = getattr(whose, "__self__", None)
    if not isinstance(owner, QObject) or isValid(owner):
        asked(answer)


def _unreadable(count: int) -> Trouble:
    return Trouble(
        QT_TRANSLATE_NOOP("Trouble", "Changes of this theme day that cannot be read were left out: {count}."),
        QT_TRANSLATE_NOOP("Trouble", "The disk may be failing; copies from earlier lie in the folder backups."),
        count=count,
    )


def _keep_cases(archive: Archive, wanted: tuple[Case, ...]) -> tuple[str, ...]:
    with archive.writing():
        for case in wanted:
            cases.keep_case(archive, case)
    return tuple(dict.fromkeys(case.id for case in wanted))
