"""Rows of the library become the documents of a theme day, and back: the only place that knows which kind is which."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from db.library import Library
from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.document.guideline import GuidelineDocument
from desktop.document.people import PeopleDocument
from desktop.document.process import ProcessDocument
from desktop.document.room import RoomDocument
from desktop.document.script import ScriptDocument
from desktop.document.shared import Shared
from desktop.document.sieve import sift
from desktop.trouble import Trouble

Document = TypeVar("Document", bound=Shared)

DAY = "day"
BOARD = "board"
ROOM = "room"
PEOPLE = "people"
SCRIPT = "script"
PROCESS = "process"
GUIDELINE = "guideline"
BESIDE = (ROOM, PEOPLE, SCRIPT, PROCESS, GUIDELINE)
"""Kinds of which a day has one each, made when something is first written in it: older days have none."""
KINDS = frozenset((DAY, BOARD, *BESIDE))

FOLD_AFTER = 2_000
"""How many updates a document may have before opening its day folds them into one."""


def day_document(day_id: str) -> str:
    """Id of the document that is a theme day."""
    return f"day-{day_id}"


def board_document(group_id: str) -> str:
    """Id of the document that is a group's board: the same on every laptop, so that two starts of it are one."""
    return f"board-{group_id}"


def beside_document(kind: str, day_id: str) -> str:
    """Id of one of the documents (`BESIDE`) that lie beside a theme day."""
    return f"{kind}-{day_id}"


def drawn_document(board: str, day_id: str) -> str:
    """Id of a document that is drawn: the board of a group or, for `PROCESS`, the process plan of the day."""
    return beside_document(PROCESS, day_id) if board == PROCESS else board_document(board)


def document_id(kind: str, day_id: str, name: str) -> str:
    """Id of a document of any kind: it follows from what the document is; `name` is a board's group."""
    if kind == BOARD:
        return board_document(name)
    return day_document(day_id) if kind == DAY else beside_document(kind, day_id)


@dataclass(frozen=True, slots=True)
class Beside:
    """The documents that lie beside a theme day.

    The room's, its participants', the facilitator's script, and what the day ends in: process plan and guideline.
    """

    room: RoomDocument
    people: PeopleDocument
    script: ScriptDocument
    process: ProcessDocument
    guideline: GuidelineDocument

    def by_kind(self) -> dict[str, Shared]:
        return {
            ROOM: self.room,
            PEOPLE: self.people,
            SCRIPT: self.script,
            PROCESS: self.process,
            GUIDELINE: self.guideline,
        }


def build(kind: str, updates: Sequence[bytes], day_id: str = "") -> Shared:
    """Make the document of a kind from its updates; raises `Trouble` if they cannot be read."""
    if kind == DAY:
        return DayDocument(day_id, updates)
    return MADE.get(kind, BoardDocument)(updates)


MADE: Mapping[str, Callable[[Sequence[bytes]], Shared]] = {
    ROOM: RoomDocument,
    PEOPLE: PeopleDocument,
    SCRIPT: ScriptDocument,
    PROCESS: ProcessDocument,
    GUIDELINE: GuidelineDocument,
}
"""What makes the documents beside a day."""


def build_readable(make: Callable[[Sequence[bytes]], Document], updates: Sequence[bytes]) -> tuple[Document, int]:
    """Make a document without the updates that cannot be read, where a disk has failed; tell how many those are."""
    try:
        return make(updates), 0
    except Trouble:
        sifted = sift(updates)
        return make(sifted.parts), len(sifted.unsound)


def stored(library: Library, document: str) -> list[bytes]:
    """Everything on disk of one document."""
    folded, updates, _ = library.documents.load(document)
    return [*([] if folded is None else [folded]), *updates]


def fold_long(library: Library, day_id: str) -> None:
    """Fold those of a day's documents that have grown many updates, so that building them stays quick."""
    for row in library.documents.of(day_id):
        folded, updates, upto = library.documents.load(row["id"])
        if len(updates) > FOLD_AFTER:
            make = partial(build, row["kind"], day_id=day_id)
            whole, left_out = build_readable(make, [*([] if folded is None else [folded]), *updates])
            if left_out or not whole.whole:
                continue  # what is not in it would be lost with the updates
            library.documents.fold(row["id"], whole.state(), upto, int(time.time()))
