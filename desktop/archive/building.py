"""Rows of the library become the documents of a theme day, and back: the only place that knows which kind is which."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db.library import Library
from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.model.template import JourneyTemplate
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

DAY = "day"
BOARD = "board"

FOLD_AFTER = 2_000
"""How many updates a document may have before opening its day folds them into one."""


@dataclass(frozen=True, slots=True)
class OpenDay:
    """A theme day with its documents built. `boards` and `board_ids` go by group id; `document` is the day's own."""

    day: DayDocument
    document: str
    boards: Mapping[str, BoardDocument]
    board_ids: Mapping[str, str]
    templates: Mapping[str, JourneyTemplate]


def day_document(day_id: str) -> str:
    """Id of the document that is a theme day."""
    return f"day-{day_id}"


def board_document(group_id: str) -> str:
    """Id of the document that is a group's board: the same on every laptop, so that two starts of it are one."""
    return f"board-{group_id}"


def build(kind: str, updates: Sequence[bytes], day_id: str = "") -> BoardDocument | DayDocument:
    """Make the document of a kind from its updates; raises `Trouble` if they cannot be read."""
    return DayDocument(day_id, updates) if kind == DAY else BoardDocument(updates)


def build_day(library: Library, day_id: str, templates: Mapping[str, JourneyTemplate]) -> OpenDay:
    """Build all documents of a day from what is on disk."""
    ids = {str(row["name"]): str(row["id"]) for row in library.documents.of(day_id) if row["kind"] == BOARD}
    document = day_document(day_id)
    written = stored(library, document)
    if not written:
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "This theme day is no longer in the library."))
    boards = {group_id: BoardDocument(stored(library, board)) for group_id, board in ids.items()}
    return OpenDay(DayDocument(day_id, written), document, boards, ids, templates)


def stored(library: Library, document: str) -> list[bytes]:
    """Everything on disk of one document."""
    folded, updates, _ = library.documents.load(document)
    return [*([] if folded is None else [folded]), *updates]


def fold_long(library: Library, day_id: str) -> None:
    """Fold those of a day's documents that have grown many updates, so that building them stays quick."""
    for row in library.documents.of(day_id):
        folded, updates, upto = library.documents.load(row["id"])
        if len(updates) > FOLD_AFTER:
            whole = build(row["kind"], [*([] if folded is None else [folded]), *updates], day_id)
            library.documents.fold(row["id"], whole.state(), upto, int(time.time()))
