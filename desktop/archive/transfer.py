"""A theme day out of the library and in again: .brobyg files, which merge and may be opened any number of times."""

from dataclasses import dataclass
from pathlib import Path

from db import dayfile
from db.errors import Refused
from desktop.archive.archive import Archive
from desktop.archive.cases import keep_case
from desktop.archive.faults import as_trouble, telling
from desktop.archive.probe import survives
from desktop.document.day import DayDocument
from desktop.model.case import case_to_dict
from desktop.model.day import Day


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a .brobyg file: the day, whether it was new here, and how many changes were."""

    day: str
    title: str
    new_day: bool
    new_changes: int


@dataclass(frozen=True, slots=True)
class _Parcel:
    """A .brobyg file read and tried out, before anything of it is kept."""

    day: str
    reading: Day
    documents: list[dict[str, object]]
    updates: list[tuple[str, bytes]]


def export_day(archive: Archive, day_id: str, path: Path) -> Path:
    """Write a day with its documents and cases as one file; participants are not in it."""
    opened = archive.open_day(day_id)
    documents = archive.documents(day_id)
    states = {opened.document: opened.day.state()}
    states.update({opened.board_ids[group]: board.state() for group, board in opened.boards.items()})
    reading = opened.day.day
    day = {"id": day_id, "title": reading.title, "date": reading.date, "place": reading.place}
    cases = [case_to_dict(case) for case in reading.cases.values()]
    with telling(path):
        dayfile.write(path, day, documents, list(states.items()), cases)
    return path


def import_day(archive: Archive, path: Path) -> Imported:
    """Merge a .brobyg file into the library: all of it or nothing. Opening it again changes nothing."""
    parcel = _unpack(path)
    with archive.writing():
        new_day = archive.adopt_day(parcel.day, parcel.reading.title, parcel.reading.date, parcel.reading.place)
        archive.adopt_documents(parcel.day, parcel.documents)
        added = archive.append_new(parcel.updates)
        for case in parcel.reading.cases.values():
            if not archive.has_case(case.id):
                keep_case(archive, case)
    archive.note_whole_day(parcel.day)
    return Imported(parcel.day, parcel.reading.title, new_day, added)


def _unpack(path: Path) -> _Parcel:
    with telling(path):
        held = dayfile.read(path)
    documents = [dict(row) for row in held["documents"]]
    kinds = {str(row["id"]): str(row["kind"]) for row in documents}
    by_document: dict[str, list[bytes]] = {f"{kind} {key}": [] for key, kind in kinds.items()}
    for document, update in held["updates"]:
        by_document[f"{kinds[document]} {document}"].append(update)
    if sum(kind == "day" for kind in kinds.values()) != 1 or not survives(by_document):
        raise as_trouble(Refused("damaged"), path)
    day_id = str(held["day"]["id"])
    day = next(updates for name, updates in by_document.items() if name.startswith("day "))
    return _Parcel(day_id, DayDocument(day_id, day).day, documents, list(held["updates"]))


