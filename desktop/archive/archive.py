"""Theme days as they lie in the library: made, opened, listed and written. One thread at a time; cases lie beside."""

import secrets
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from db.errors import LibraryError, Unwritable
from db.library import Library
from desktop.archive.entries import Arrival, DayEntry
from desktop.archive.faults import UnwritableTrouble, telling
from desktop.archive.readmodel import card_rows, handover_rows, preview
from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.document.template import board_start
from desktop.model.day import Day
from desktop.model.journey import Board
from desktop.model.template import JourneyTemplate
from desktop.paths import Places
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

FOLD_AFTER = 2_000
"""How many updates a document may have before opening it folds them into one."""


@dataclass(frozen=True, slots=True)
class OpenDay:
    """A theme day with its documents built. `boards` and `board_ids` go by group id."""

    day: DayDocument
    document: str
    boards: Mapping[str, BoardDocument]
    board_ids: Mapping[str, str]
    templates: Mapping[str, JourneyTemplate]


class Archive:
    """The library of one user. Where its folder cannot be written, work goes on in memory (`homeless`)."""

    def __init__(self, places: Places, templates: Mapping[str, JourneyTemplate]) -> None:
        self.places = places
        self.templates = templates
        self.homeless: UnwritableTrouble | None = None
        try:
            with telling(places.library):
                self.library = Library.open(places.library, backups=places.backups)
        except UnwritableTrouble as trouble:
            self.homeless = trouble
            self.library = self._in_memory()
        self.seen = self.library.documents.last()
        self._mine: set[int] = set()

    def close(self) -> None:
        self.library.close()

    def version(self) -> int:
        """A number that changes when another window or command has written into the library."""
        with telling(self.places.library):
            return self.library.data_version()

    def backup(self, reason: str) -> None:
        """Make a dated copy of the library; silent when the disk has no room for one."""
        with suppress(Unwritable):
            self.library.backup(reason)

    def come_home(self) -> bool:
        """Try to move work that went on in memory to its folder; tell whether everything is on disk."""
        if self.homeless is None:
            return True
        with suppress(Unwritable):
            home = Library.open(self.places.library, backups=self.places.backups)
            home.merge_from(self.library)
            self.library.close()
            self.library = home
            self.seen = home.documents.last()
            self.homeless = None
        return self.homeless is None

    # Days

    def days(self) -> tuple[DayEntry, ...]:
        """The theme days, the last opened first."""
        with telling(self.places.library):
            return tuple(self._entry(row) for row in self.library.workshops.all())

    def find_day(self, wanted: str) -> DayEntry:
        """The day with an id, the beginning of an id, or a title; `Trouble` if there is none or more than one."""
        days = self.days()
        for matches in (
            [day for day in days if day.id == wanted],
            [day for day in days if wanted and day.id.startswith(wanted)],
            [day for day in days if day.title.casefold() == wanted.casefold()],
        ):
            if len(matches) == 1:
                return matches[0]
            if matches:
                raise Trouble(
                    QT_TRANSLATE_NOOP("Trouble", "More than one theme day answers to “{wanted}”."),
                    QT_TRANSLATE_NOOP("Trouble", "Use the id that `brobyg list` shows."),
                    wanted=wanted,
                )
        raise Trouble(
            QT_TRANSLATE_NOOP("Trouble", "There is no theme day “{wanted}”."),
            QT_TRANSLATE_NOOP("Trouble", "Use the id that `brobyg list` shows."),
            wanted=wanted,
        )

    def create_day(self, title: str, date: str, template: str, groups: Sequence[str] = (), origin: str = "") -> str:
        """Make a theme day with its groups and their empty boards; give its id."""
        day_id = secrets.token_urlsafe(9)
        now = int(time.time())
        with telling(self.places.library):
            row = {"id": day_id, "title": title, "date": date, "place": "", "origin": origin, "created": now, "opened": now}
            self.library.workshops.add(row)
            document = self.add_document(day_id, "day", "")
            day = DayDocument(day_id)
            day.begin(title, date, template, groups)
            self.append([(document, day.state())])
            for group in day.day.groups:
                self.add_board(day_id, group.id, template)
        return day_id

    def add_document(self, day_id: str, kind: str, name: str, document: str = "") -> str:
        """Make room for a document of a day and give its id."""
        document = document or secrets.token_urlsafe(12)
        with telling(self.places.library):
            self.library.documents.add(document, day_id, kind, name, int(time.time()))
        return document

    def add_board(self, day_id: str, group_id: str, template: str, document: str = "") -> str:
        """Make a group's board from a template and give its document's id."""
        document = self.add_document(day_id, "board", group_id, document)
        self.append([(document, board_start(self.template(template)))])
        return document

    def documents(self, day_id: str) -> list[dict[str, object]]:
        """The rows of a day's documents: id, kind, name, created."""
        with telling(self.places.library):
            return self.library.documents.of(day_id)

    def document_of(self, document: str) -> dict[str, object] | None:
        """The row of one document."""
        with telling(self.places.library):
            return self.library.documents.get(document)

    def template(self, name: str) -> JourneyTemplate:
        """The template with that id, or the first one."""
        return self.templates.get(name) or next(iter(self.templates.values()))

    def open_day(self, day_id: str) -> OpenDay:
        """Build all documents of a day from what is on disk."""
        with telling(self.places.library):
            rows = self.library.documents.of(day_id)
            day_row = next((row for row in rows if row["kind"] == "day"), None)
            if day_row is None:
                raise Trouble(QT_TRANSLATE_NOOP("Trouble", "This theme day is no longer in the library."))
            self._mark_opened(day_id)
            day = DayDocument(day_id, self.updates(day_row["id"]))
            boards = {row["name"]: BoardDocument(self.updates(row["id"])) for row in rows if row["kind"] == "board"}
            ids = {row["name"]: row["id"] for row in rows if row["kind"] == "board"}
        return OpenDay(day, day_row["id"], boards, ids, self.templates)

    def updates(self, document: str) -> list[bytes]:
        """Everything on disk of one document, folded if there is much of it."""
        snapshot, updates, upto = self.library.documents.load(document)
        found = [snapshot, *updates] if snapshot is not None else list(updates)
        if len(updates) > FOLD_AFTER:
            folded = BoardDocument(found).state() if self._is_board(document) else DayDocument("", found).state()
            with suppress(Unwritable):
                self.library.documents.fold(document, folded, upto, int(time.time()))
            return [folded]
        return found

    def append(self, rows: Sequence[tuple[str, bytes]]) -> None:
        """Commit updates of documents, all or none."""
        with telling(self.places.library):
            numbers = self.library.documents.append(rows, int(time.time()))
        self._own(numbers)

    def append_new(self, rows: Sequence[tuple[str, bytes]]) -> int:
        """Commit updates from a file and tell how many were not here before; open windows hear of them."""
        with telling(self.places.library):
            last = self.library.documents.last()
            numbers = self.library.documents.append(rows, int(time.time()))
        return sum(number > last for number in numbers)

    def adopt_day(self, day_id: str, title: str, date: str, place: str) -> bool:
        """Make room for a day from a file; tell whether it was not here before."""
        now = int(time.time())
        with telling(self.places.library):
            if self.library.workshops.get(day_id) is not None:
                return False
            row = {"id": day_id, "title": title, "date": date, "place": place, "origin": "file"}
            self.library.workshops.add({**row, "created": now, "opened": now})
        return True

    def adopt_documents(self, day_id: str, documents: Sequence[Mapping[str, object]]) -> None:
        """Make room for the documents of a day from a file."""
        for row in documents:
            if self.document_of(str(row["id"])) is None:
                self.add_document(day_id, str(row["kind"]), str(row["name"]), str(row["id"]))

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Keep all that is written inside, or nothing."""
        with telling(self.places.library), self.library.transaction():
            yield

    def has_case(self, case_id: str) -> bool:
        with telling(self.places.library):
            return self.library.cases.get(case_id) is not None

    def day_from(self, origin: str) -> str:
        """The id of the first day with that origin, or an empty string."""
        with telling(self.places.library):
            return next((str(row["id"]) for row in self.library.workshops.all() if row["origin"] == origin), "")

    def note_whole_day(self, day_id: str) -> None:
        """Bring the list of days and the read model up to date with all documents of a day."""
        opened = self.open_day(day_id)
        self.note_day(opened.day.day)
        for group_id, board in opened.boards.items():
            self.note_board(opened.board_ids[group_id], board.board)

    def arrivals(self) -> tuple[Arrival, ...]:
        """What others have written into the library since this was last asked."""
        with telling(self.places.library):
            rows = self.library.documents.since(self.seen, 1_000)
        if rows:
            self.seen = rows[-1][0]
        arrived = tuple(Arrival(*row) for row in rows if row[0] not in self._mine)
        self._mine = {number for number in self._mine if number > self.seen}
        return arrived

    def note_day(self, reading: Day) -> None:
        """Bring the list of days up to date with a day's document."""
        with telling(self.places.library):
            self.library.workshops.change(reading.id, title=reading.title, date=reading.date, place=reading.place)

    def note_board(self, document: str, board: Board) -> None:
        """Bring the read model up to date with a board."""
        with telling(self.places.library):
            self.library.readmodel.replace(document, card_rows(board), handover_rows(board))

    def remember(self, document: str, state: bytes) -> None:
        """Keep a dated copy of a whole document, against vandalism and mistakes."""
        with telling(self.places.library):
            self.library.documents.remember(document, state, int(time.time()))

    def remove_day(self, day_id: str) -> None:
        with telling(self.places.library):
            self.library.workshops.remove(day_id)

    # Inside

    def _in_memory(self) -> Library:
        memory = Library.in_memory()
        with suppress(LibraryError), Library.open(self.places.library, writable=False) as unwritable:
            memory.merge_from(unwritable)
        return memory

    def _own(self, numbers: Sequence[int]) -> None:
        self._mine.update(number for number in numbers if number > self.seen)

    def _mark_opened(self, day_id: str) -> None:
        with suppress(Unwritable):
            self.library.workshops.change(day_id, opened=int(time.time()))

    def _is_board(self, document: str) -> bool:
        row = self.library.documents.get(document)
        return row is not None and row["kind"] == "board"

    def _entry(self, row: Mapping[str, object]) -> DayEntry:
        day_id = str(row["id"])
        boards = [found for found in self.library.documents.of(day_id) if found["kind"] == "board"]
        cards = self.library.readmodel.cards(day_id)
        return DayEntry(
            id=day_id,
            title=str(row["title"]),
            date=str(row["date"] or ""),
            place=str(row["place"] or ""),
            opened=int(str(row["opened"] or 0)),
            groups=len(boards),
            cards=len(cards),
            preview=preview(cards),
        )
