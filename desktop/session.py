"""One open theme day: its documents, every edit kept on disk, and the only hub of signals about what changed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.archive.archive import Archive, OpenDay
from desktop.archive.building import (
    BESIDE,
    BOARD,
    DAY,
    GUIDELINE,
    PEOPLE,
    PROCESS,
    ROOM,
    SCRIPT,
    beside_document,
    board_document,
    build_readable,
)
from desktop.archive.cases import case_for_day
from desktop.archive.copies import DayCopy, copy_of
from desktop.archive.entries import Arrival, NewDocument
from desktop.archive.notes import note_board, note_day, note_room
from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.document.guideline import GuidelineDocument
from desktop.document.guideline_start import guideline_start
from desktop.document.people import PeopleDocument
from desktop.document.process import ProcessDocument, process_start
from desktop.document.room import RoomDocument
from desktop.document.script import ScriptDocument
from desktop.document.shared import Change, Origin, Shared
from desktop.document.template import board_start
from desktop.keeping import Keeping
from desktop.model.case import Case
from desktop.model.day import Day
from desktop.model.journey import Board
from desktop.model.ready_programme import ReadyProgramme
from desktop.model.template import JourneyTemplate
from desktop.noting import Noting
from desktop.shelf import Shelf
from desktop.taking import Taking


@dataclass(frozen=True, slots=True)
class BoardNews:
    """A board has a new reading."""

    group: str
    board: Board
    change: Change


class Session(QObject):
    """Joins the documents of one day with the library. Documents are touched in the interface thread only."""

    day_changed = Signal(object)
    """The new reading of the day: `Day`."""
    board_changed = Signal(object)
    """`BoardNews`."""
    room_changed = Signal(object)
    """The new reading of what the room shares: `Wall`."""
    people_changed = Signal(object)
    """The new reading of the participants: `People`."""
    stepped = Signal()
    """This user has made a step in one of the documents, or can no longer take back those that were made in one."""
    script_changed = Signal(object)
    """The new reading of the facilitator's notes, by block."""
    process_changed = Signal(object)
    """The process plan has a new reading: `BoardNews` of `PROCESS`."""
    guideline_changed = Signal(object)
    """The new reading of the shared guideline: `Guideline`."""
    kept = Signal(str, object, bool)
    """A document and an update of it made here, once it is on disk or the disk has refused it; and whether it counts:
    the unseen half of making something is no change to anybody."""
    documents_changed = Signal()
    """There is a board that was not there before."""

    def __init__(
        self, shelf: Shelf, opened: OpenDay, author: str = "", device: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.shelf = shelf
        self._templates = opened.templates
        self.document: DayDocument = opened.day
        self.room: RoomDocument = opened.beside.room
        self.people: PeopleDocument = opened.beside.people
        self.script: ScriptDocument = opened.beside.script
        self.process: ProcessDocument = opened.beside.process
        self.guideline: GuidelineDocument = opened.beside.guideline
        self.room.device = device
        self.process.author, self.process.device = author, device
        self._beside = {beside_document(kind, opened.day.id): each for kind, each in opened.beside.by_kind().items()}
        self._author, self._device = author, device
        self._boards: dict[str, BoardDocument] = {}
        self._ids: dict[str, str] = {}
        self._day_id, self._room_id = opened.document, beside_document(ROOM, opened.day.id)
        self._unmade = {document for document, each in self._beside.items() if not each.written}
        """Those of the documents beside the day that may not be in the library yet."""
        self._closed = False
        self._keeping = Keeping(shelf, self)
        self._taking = Taking(shelf, self._append)
        self._noting = Noting(shelf, self.documents, self._job_for, self)
        self._adopt_all(opened)
        self._connect()

    @property
    def day(self) -> Day:
        return self.document.day

    @property
    def is_open(self) -> bool:
        """Whether its day is still open in a window."""
        return not self._closed

    @property
    def author(self) -> str:
        """What this laptop's writer is called; empty when nobody said."""
        return self._author

    @property
    def template(self) -> JourneyTemplate:
        """What the journeys of a new group begin with."""
        known = self._templates
        return self.day.own_template or known.get(self.day.template) or next(iter(known.values()))

    def board(self, group_id: str) -> BoardDocument:
        """The board of one of the day's groups, which gets one if it has none; with `PROCESS` the process plan."""
        if group_id == PROCESS:
            return self.process
        if group_id not in self._boards:
            self._make_board(group_id)
        return self._boards[group_id]

    def boards(self) -> dict[str, Board]:
        """The latest reading of every group's board."""
        return {group.id: self.board(group.id).board for group in self.day.groups}

    def documents(self) -> dict[str, Shared]:
        """Every document of the day, by id."""
        boards = {self._ids[group_id]: board for group_id, board in self._boards.items()}
        return {self._day_id: self.document, **boards, **self._beside}

    def add_group(self, name: str) -> str:
        """Add a group with an empty board and give its id."""
        return self.add_groups([name])[0]

    def add_groups(self, names: Iterable[str]) -> list[str]:
        """Add groups with empty boards, as one gesture, and give their ids."""
        made = self.document.add_groups(names)
        for group_id in made:
            self.board(group_id)
        return made

    def take_case(self, case_id: str, group_id: str = "") -> None:
        """Take a frozen copy of a library case into the day, and give it to a group.

        A case that nobody has looked through is refused. One the day holds already stays as it was taken.
        """
        held = self.day.cases.get(case_id)
        if held is not None:
            self._give(group_id, held)
        else:
            self.shelf.ask(partial(case_for_day, case_id=case_id), partial(self._give, group_id))

    def renew_case(self, case_id: str) -> None:
        """Take the newest version of a case the day holds, for all groups that work on it; it can be undone."""
        self.shelf.ask(partial(case_for_day, case_id=case_id), self.document.add_case)

    def begin_process(self) -> None:
        """Give the process plan its lanes and phases, unless it has them; what two laptops begin is one."""
        if not self.process.plan.lanes:
            document, start = beside_document(PROCESS, self.day.id), process_start(self.template)
            self._keeping.append(document, start, self._new(document))
            self.process.merge(start)

    def begin_guideline(self) -> None:
        """Give the shared guideline its first headings, unless it has them; what two laptops begin is one."""
        if not self.guideline.is_begun:
            document, start = beside_document(GUIDELINE, self.day.id), guideline_start()
            self._keeping.append(document, start, self._new(document))
            self.guideline.merge(start)

    def take_programme(self, ready: ReadyProgramme) -> None:
        """Let a ready programme take the place of the day's, with its notes in the script.

        Undoing it in the day's document brings the earlier one back; its notes were never gone.
        """
        made = self.document.blocks.fill(ready.programme)
        self.script.write_all(ready.notes_for(made))

    def take(self, document_id: str, updates: Sequence[bytes]) -> None:
        """Merge what came from another laptop into one of the day's documents, and keep it.

        What cannot be read is left out and told. Of a document that is not this day's nothing is taken.
        """
        self._make_board_of(document_id)
        target = self.documents().get(document_id)
        if target is not None:
            self._taking.take(self._describe(document_id), target, updates)

    def copy(self) -> DayCopy:
        """Everything as it stands now, to be written as a file: also what is not on disk yet."""
        return copy_of(self.day, self._day_id, self._ids, self.documents())

    def sign(self, author: str) -> None:
        """Put another name on the cards written from now on."""
        self._author = author
        for board in (*self._boards.values(), self.process):
            board.author = author

    def close(self) -> None:
        """Bring lists up to date and let go of the documents."""
        self._closed = True
        self._keeping.close()
        self._taking.close()
        self._noting.close()
        self.shelf.rows_arrived.disconnect(self._merge)
        for document in self.documents().values():
            document.forget()

    def _give(self, group_id: str, case: Case) -> None:
        self.document.hold()
        self.document.add_case(case)
        self.document.give_case(group_id, case.id)
        self.document.release()

    def _connect(self) -> None:
        self.document.listen(self._day_changed)
        self.room.listen(partial(self._beside_changed, ROOM))
        self.people.listen(partial(self._beside_changed, PEOPLE))
        self.script.listen(partial(self._beside_changed, SCRIPT))
        self.process.listen(partial(self._beside_changed, PROCESS))
        self.guideline.listen(partial(self._beside_changed, GUIDELINE))
        self._keeping.kept.connect(self.kept)
        self.shelf.rows_arrived.connect(self._merge)

    def _adopt_all(self, opened: OpenDay) -> None:
        for group_id, board in opened.boards.items():
            self._adopt(group_id, opened.board_ids[group_id], board)

    def _adopt(self, group_id: str, document: str, board: BoardDocument) -> None:
        board.author, board.device = self._author, self._device
        self._boards[group_id] = board
        self._ids[group_id] = document
        board.listen(partial(self._board_changed, group_id))

    def _make_board_of(self, document: str) -> None:
        """Make the board with that id where it is one of a group's of this day that has none yet."""
        for group in self.day.groups:
            if group.id not in self._boards and board_document(group.id) == document:
                self._make_board(group.id)

    def _make_board(self, group_id: str) -> None:
        document, start = board_document(group_id), board_start(self.template)
        self.shelf.append(document, start, NewDocument(document, self.day.id, BOARD, group_id))
        self._adopt(group_id, document, BoardDocument([start]))
        self.documents_changed.emit()

    def _day_changed(self, change: Change) -> None:
        self._keep(self._day_id, change)
        self.day_changed.emit(self.day)

    def _board_changed(self, group_id: str, change: Change) -> None:
        self._keep(self._ids[group_id], change)
        self.board_changed.emit(BoardNews(group_id, self._boards[group_id].board, change))

    def _keep(self, document: str, change: Change) -> None:
        if change.origin is Origin.HERE or not change.updates:
            self.stepped.emit()
        if change.origin is not Origin.THERE:
            for update in change.updates:
                self._keeping.append(document, update, self._new(document), counts=change.origin is Origin.HERE)
        self._noting.follow(document, rows=document not in self._beside or document == self._room_id)

    def _append(self, document: str, update: bytes) -> None:
        self.shelf.append(document, update, self._new(document))

    def _new(self, document: str) -> NewDocument | None:
        """What a document is, once, where it may not be in the library yet."""
        new = self._describe(document) if document in self._unmade else None
        self._unmade.discard(document)
        return new

    def _describe(self, document: str) -> NewDocument:
        """What a document is, as the library would have to be told."""
        if document == self._day_id:
            return NewDocument(document, self.day.id, DAY, "")
        for kind in BESIDE:
            if document == beside_document(kind, self.day.id):
                return NewDocument(document, self.day.id, kind, "")
        return NewDocument(document, self.day.id, BOARD, self._groups()[document])

    def _groups(self) -> dict[str, str]:
        """Whose board a document is, by its id."""
        return {document: group_id for group_id, document in self._ids.items()}

    def _beside_changed(self, kind: str, change: Change) -> None:
        self._keep(beside_document(kind, self.day.id), change)
        match kind:
            case "room":
                self.room_changed.emit(self.room.wall)
            case "people":
                self.people_changed.emit(self.people.people)
            case "process":
                self.process_changed.emit(BoardNews(PROCESS, self.process.board, change))
            case "guideline":
                self.guideline_changed.emit(self.guideline.guideline)
            case _:
                self.script_changed.emit(self.script.notes)

    def _merge(self, rows: tuple[Arrival, ...]) -> None:
        known = self.documents()
        for document in dict.fromkeys(row.document for row in rows):
            target = known.get(document)
            if target is None:
                self.shelf.ask(partial(_group_of, document=document, day_id=self.day.id), self._welcome)
                continue
            updates = [row.update for row in rows if row.document == document]
            self._taking.take(self._describe(document), target, updates, stored=True)

    def _welcome(self, found: tuple[str, str, BoardDocument] | None) -> None:
        """Take in a board that came with a file: a new group's, or one more start of a known group's."""
        if found is None:
            return
        group_id, document, board = found
        if group_id not in self._boards:
            self._adopt(group_id, document, board)
            self.documents_changed.emit()
        else:
            # Somebody looked at the group before its board arrived, and it was begun here as well: both are one.
            self._taking.take(self._describe(document), self._boards[group_id], [board.state()], stored=True)

    def _job_for(self, document: str) -> Callable[[Archive], None]:
        """What brings lists and read model up to date with a document."""
        if document == self._day_id:
            return partial(note_day, day=self.day)
        if document == self._room_id:
            return partial(note_room, document=document, agreements=self.room.agreements.listed)
        return partial(note_board, document=document, board=self._boards[self._groups()[document]].board)


def _group_of(archive: Archive, document: str, day_id: str) -> tuple[str, str, BoardDocument] | None:
    row = archive.document_of(document)
    if row is None or row["workshop"] != day_id or row["kind"] != "board":
        return None
    return str(row["name"]), document, build_readable(BoardDocument, archive.updates(document))[0]
