"""An open day written as a .brobyg file straight from its documents: also what the library has no room for."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from db import dayfile
from desktop.archive.building import BESIDE, BOARD, DAY, beside_document
from desktop.archive.entries import NewDocument
from desktop.archive.faults import writing_file
from desktop.document.shared import Shared
from desktop.model.case import case_to_dict
from desktop.model.day import Day


@dataclass(frozen=True, slots=True)
class DayCopy:
    """A day as it stands now: what documents it has, the day's own first, and each of them whole, by its id."""

    reading: Day
    documents: tuple[NewDocument, ...]
    states: tuple[tuple[str, bytes], ...]

    def without(self, *kinds: str) -> "DayCopy":
        """The same without the documents of some kinds, such as the participants."""
        kept = tuple(document for document in self.documents if document.kind not in kinds)
        known = {document.id for document in kept}
        return replace(self, documents=kept, states=tuple(state for state in self.states if state[0] in known))


def copy_of(reading: Day, document: str, boards: Mapping[str, str], documents: Mapping[str, Shared]) -> DayCopy:
    """Make a copy of a day out of its documents by id; `boards` gives a board's id by group, `document` the day's own.

    What lies beside a day comes along where something was written in it.
    """
    day_id = reading.id
    rows = [NewDocument(document, day_id, DAY, "")]
    rows += [NewDocument(board, day_id, BOARD, group) for group, board in boards.items()]
    beside = [NewDocument(beside_document(kind, day_id), day_id, kind, "") for kind in BESIDE]
    rows += [row for row in beside if row.id in documents and documents[row.id].written]
    return DayCopy(reading, tuple(rows), tuple((row.id, documents[row.id].state()) for row in rows))


def write_copy(path: Path, copy: DayCopy) -> Path:
    """Write the file, or raise `Trouble` and leave what lay there before."""
    reading = copy.reading
    day = {"id": reading.id, "title": reading.title, "date": reading.date, "place": reading.place}
    documents = [{"id": row.id, "kind": row.kind, "name": row.name} for row in copy.documents]
    with writing_file(path):
        dayfile.write(path, day, documents, copy.states, [case_to_dict(case) for case in reading.cases.values()])
    return path
