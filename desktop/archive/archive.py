"""Theme days as they lie in the library: made, opened, listed and written. One thread at a time; cases lie beside."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial

from db.errors import Unwritable
from desktop.archive import listing
from desktop.archive.building import (
    BOARD,
    DAY,
    GUIDELINE,
    PEOPLE,
    PROCESS,
    ROOM,
    SCRIPT,
    Beside,
    Document,
    beside_document,
    build_readable,
    day_document,
    document_id,
    fold_long,
    stored,
)
from desktop.archive.entries import Arrival, CaseEntry, DayEntry, NewDocument
from desktop.archive.faults import GONE, SECRET_LEFT, GoneTrouble, UnwritableTrouble, telling
from desktop.archive.home import move_home, open_at_home, open_in_memory
from desktop.archive.looking import Looker, default_looker
from desktop.archive.templates import TEMPLATES
from desktop.archive.watch import Watch
from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.document.guideline import GuidelineDocument
from desktop.document.people import PeopleDocument
from desktop.document.process import ProcessDocument
from desktop.document.room import RoomDocument
from desktop.document.script import ScriptDocument
from desktop.document.template import board_start
from desktop.model.day import Day
from desktop.model.ids import new_id
from desktop.model.template import JourneyTemplate, is_own
from desktop.paths import Places
from desktop.trouble import Trouble


@dataclass(frozen=True, slots=True)
class OpenDay:
    """A theme day with its documents built. `boards` and `board_ids` go by group id; `document` is the day's own."""

    day: DayDocument
    document: str
    boards: Mapping[str, BoardDocument]
    board_ids: Mapping[str, str]
    templates: Mapping[str, JourneyTemplate]
    beside: Beside
    left_out: int = 0
    """How many changes on disk cannot be read; nothing but a failing disk makes any."""


ARRIVALS = 1_000
"""How many rows are read at a time when others have written."""


class Archive:
    """The library of one user. Where its folder cannot be written, work goes on in memory (`homeless` says why)."""

    def __init__(self, places: Places, templates: Mapping[str, JourneyTemplate], guard: Looker | None = None) -> None:
        self.places = places
        self._shipped = templates
        self._guard = guard
        self.homeless: Trouble | None = None
        try:
            self.library = open_at_home(places)
        except UnwritableTrouble as trouble:
            self.homeless = trouble
            self.library = open_in_memory(places)
        self._watch = Watch(self.library.documents.last())
        self._written: list[int] = []
        self._depth = 0
        self._announced = 0
        self.unnoted: set[str] = set()
        """Documents written in memory: their rows on disk were noted without them (desktop/archive/notes.py)."""

        self.case_entries: dict[str, CaseEntry] = {}
        """The list of cases as it was last made (desktop/archive/case_entries.py)."""

    @property
    def templates(self) -> Mapping[str, JourneyTemplate]:
        """The templates there are, by id: those that come with the program, then the own ones."""
        return {**self._shipped, **TEMPLATES.all(self.places)}

    def close(self) -> None:
        self.library.close()

    @property
    def guard(self) -> Looker:
        """What finds personal data in cases; its lists are read when it first looks."""
        if self._guard is None:
            self._guard = default_looker()
        return self._guard

    def version(self) -> tuple[int, int]:
        """A value that changes when there is something to ask `arrivals` for, or only days and cases came."""
        with telling(self.places.library):
            return self.library.data_version(), self._announced

    def backup(self, reason: str) -> None:
        """Make a dated copy of the library; silent when the disk has no room for one."""
        with suppress(Unwritable):
            self.library.backup(reason)

    @property
    def away(self) -> bool:
        """Whether the library is in memory, or its file was moved away beneath it."""
        return self.homeless is not None or self.library.displaced

    def come_home(self) -> bool:
        """Try to move what is away to its folder; tell whether the library is there."""
        if not self.away:
            return True
        try:
            self.library = move_home(self.places, self.library)
        except Trouble as trouble:
            self.homeless = trouble
            return False
        self.homeless = None
        self._watch = Watch(self.library.documents.last())
        self._announced += 1
        return True

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Keep all that is written inside, or nothing; inside another one it is part of that one."""
        self._depth += 1
        try:
            with telling(self.places.library), self.library.transaction():
                yield
            if self._depth == 1:
                self._watch.wrote(self._written)
        finally:
            self._depth -= 1
            if not self._depth:
                self._written.clear()

    # Days

    def days(self) -> tuple[DayEntry, ...]:
        """The theme days, the last opened first."""
        with telling(self.places.library):
            return listing.entries(self.library)

    def find_day(self, wanted: str) -> DayEntry:
        """The day with an id, the beginning of an id, or a title; `Trouble` if there is none or more than one."""
        return listing.find(self.days(), wanted)

    def day_from(self, origin: str) -> str:
        """The id of the first day with that origin, or an empty string."""
        with telling(self.places.library):
            return next((str(row["id"]) for row in self.library.workshops.all() if row["origin"] == origin), "")

    def create_day(self, title: str, date: str, template: str, groups: Sequence[str] = (), origin: str = "") -> str:
        """Make a theme day with its groups and their empty boards; give its id."""
        day = DayDocument(new_id())
        day.begin(title, date, template, groups, self.templates.get(template) if is_own(template) else None)
        with self.writing():
            self.add_day(day.day, origin)
            self.append([(self.add_document(day.id, DAY, ""), day.state())])
            for group in day.day.groups:
                self.add_board(day.id, group.id, template)
        return day.id

    def has_day(self, day_id: str) -> bool:
        with telling(self.places.library):
            return self.library.workshops.get(day_id) is not None

    def add_day(self, day: Day, origin: str) -> None:
        """Put a day on the list; its documents come after."""
        now = int(time.time())
        row = {"id": day.id, "title": day.title, "date": day.date, "place": day.place, "origin": origin}
        with self.writing():
            self.library.workshops.add({**row, "created": now, "opened": now})

    def open_day(self, day_id: str) -> OpenDay:
        """Build all documents of a day from what is on disk, and put the day first in the list."""
        with suppress(UnwritableTrouble), self.writing():
            self.library.workshops.change(day_id, opened=int(time.time()))
            fold_long(self.library, day_id)
        return self.read_day(day_id)

    def read_day(self, day_id: str) -> OpenDay:
        """Build all documents of a day from what is on disk."""
        document = day_document(day_id)
        with telling(self.places.library):
            rows = [row for row in self.library.documents.of(day_id) if row["kind"] == BOARD]
        ids = {str(row["name"]): str(row["id"]) for row in rows}
        written = self.updates(document)
        if not written:
            raise GoneTrouble(GONE)
        day, left_out = build_readable(partial(DayDocument, day_id), written)
        built = {group_id: build_readable(BoardDocument, self.updates(board)) for group_id, board in ids.items()}
        left_out += sum(count for _, count in built.values())
        boards = {group_id: board for group_id, (board, _) in built.items()}
        beside, unread = self._read_beside(day_id)
        return OpenDay(day, document, boards, ids, self.templates, beside, left_out + unread)

    def _read_beside(self, day_id: str) -> tuple[Beside, int]:
        """Build what lies beside a day, empty where nothing was written in it yet; tell what cannot be read."""
        left_out = 0

        def built(kind: str, make: Callable[[Sequence[bytes]], Document]) -> Document:
            nonlocal left_out
            document, unread = build_readable(make, self.updates(beside_document(kind, day_id)))
            left_out += unread
            return document

        beside = Beside(
            room=built(ROOM, RoomDocument),
            people=built(PEOPLE, PeopleDocument),
            script=built(SCRIPT, ScriptDocument),
            process=built(PROCESS, ProcessDocument),
            guideline=built(GUIDELINE, GuidelineDocument),
        )
        return beside, left_out

    def remove_day(self, day_id: str) -> None:
        """Delete a day for good, and with it what lets this laptop host it or come back to its host."""
        with self.writing():
            self.library.workshops.remove(day_id)
        for secret in self.places.beside(day_id):
            try:
                secret.unlink(missing_ok=True)
            except OSError as fault:
                raise Trouble(*SECRET_LEFT, file=secret) from fault

    # Documents

    def document_of(self, document: str) -> dict[str, object] | None:
        """The row of one document."""
        with telling(self.places.library):
            return self.library.documents.get(document)

    def add_document(self, day_id: str, kind: str, name: str) -> str:
        """Make room for a document of a day, if there is none yet, and give its id."""
        document = document_id(kind, day_id, name)
        with self.writing():
            if self.library.documents.get(document) is None:
                self.library.documents.add(document, day_id, kind, name, int(time.time()))
        return document

    def add_board(self, day_id: str, group_id: str, template: str) -> str:
        """Make a group's board from a template and give its document's id."""
        with self.writing():
            document = self.add_document(day_id, BOARD, group_id)
            self.append([(document, board_start(self.template(template)))])
        return document

    def template(self, name: str) -> JourneyTemplate:
        """The template with that id, or the first one."""
        templates = self.templates
        return templates.get(name) or next(iter(templates.values()))

    def updates(self, document: str) -> list[bytes]:
        """Everything on disk of one document."""
        with telling(self.places.library):
            return stored(self.library, document)

    def append(self, updates: Sequence[tuple[str, bytes]], new: Sequence[NewDocument] = ()) -> None:
        """Commit updates of documents, of which `new` may not be here yet; all or none."""
        with self.writing():
            for document in new:
                self.add_document(document.day, document.kind, document.name)
            self._written += self.library.documents.append(updates, int(time.time()))
        if self.homeless:
            self.unnoted.update(document for document, _ in updates)

    def bring(self, updates: Sequence[tuple[str, bytes]]) -> None:
        """Commit updates out of a file: open windows hear of them, this process's own as well."""
        with telling(self.places.library):
            self.library.documents.append(updates, int(time.time()))
        self._announced += 1

    def arrivals(self) -> tuple[Arrival, ...]:
        """What others have written into the library since this was last asked."""
        found: list[Arrival] = []
        with telling(self.places.library):
            while rows := self.library.documents.since(self._watch.seen, ARRIVALS):
                found += self._watch.sort_out(rows)
        return tuple(found)

    def remember(self, document: str, state: bytes) -> None:
        """Keep a dated copy of a whole document, against vandalism and mistakes."""
        with self.writing():
            self.library.documents.remember(document, state, int(time.time()))
