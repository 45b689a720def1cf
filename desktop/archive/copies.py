"""An open day written as a .brobyg file straight from its documents: also what the library has no room for."""

from dataclasses import dataclass
from pathlib import Path

from db import dayfile
from desktop.archive.faults import writing_file
from desktop.model.case import case_to_dict
from desktop.model.day import Day


@dataclass(frozen=True, slots=True)
class DayCopy:
    """A day as it stands now. `states` holds each document whole: the day's id first, then a board for each group."""

    reading: Day
    document: str
    boards: tuple[tuple[str, str], ...]
    """Group id and document id."""
    states: tuple[tuple[str, bytes], ...]


def write_copy(path: Path, copy: DayCopy) -> Path:
    """Write the file, or raise `Trouble` and leave what lay there before."""
    reading = copy.reading
    day = {"id": reading.id, "title": reading.title, "date": reading.date, "place": reading.place}
    documents: list[dict[str, object]] = [{"id": copy.document, "kind": "day", "name": ""}]
    documents += [{"id": document, "kind": "board", "name": group} for group, document in copy.boards]
    with writing_file(path):
        dayfile.write(path, day, documents, copy.states, [case_to_dict(case) for case in reading.cases.values()])
    return path
