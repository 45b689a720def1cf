"""Rows of the library become the documents of a theme day, and back: the only place that knows which kind is which."""

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from db.library import Library
from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.document.shared import Shared
from desktop.trouble import Trouble

Document = TypeVar("Document", bound=Shared)

DAY = "day"
BOARD = "board"

FOLD_AFTER = 2_000
"""How many updates a document may have before opening its day folds them into one."""


def day_document(day_id: str) -> str:
    """Id of the document that is a theme day."""
    return f"day-{day_id}"


def board_document(group_id: str) -> str:
    """Id of the document that is a group's board: the same on every laptop, so that two starts of it are one."""
    return f"board-{group_id}"


def build(kind: str, updates: Sequence[bytes], day_id: str = "") -> BoardDocument | DayDocument:
    """Make the document of a kind from its updates; raises `Trouble` if they cannot be read."""
    return DayDocument(day_id, updates) if kind == DAY else BoardDocument(updates)


def build_readable(make: Callable[[Sequence[bytes]], Document], updates: Sequence[bytes]) -> tuple[Document, int]:
    """Make a document without the updates that cannot be read, where a disk has failed; tell how many those are."""
    try:
        return make(updates), 0
    except Trouble:
        readable = [update for update in updates if _is_readable(make, update)]
        return make(readable), len(updates) - len(readable)


def _is_readable(make: Callable[[Sequence[bytes]], Document], update: bytes) -> bool:
    # Each in a document of its own: one that has met an unreadable update may be spoilt.
    try:
        make([update])
    except Trouble:
        return False
    return True


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
