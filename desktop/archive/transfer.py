"""A theme day out of the library and in again: .brobyg files, which merge and may be opened any number of times.

Opening one takes steps, so that a window can go on saving while a stranger's bytes are tried out: `unpack`, `already`,
`try_out`, `take_in`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from db import dayfile
from desktop.archive.archive import Archive
from desktop.archive.building import BOARD, KINDS, PEOPLE, SCRIPT, beside_document, build, day_document, document_id
from desktop.archive.cases import has_case, keep_case
from desktop.archive.copies import copy_of, write_copy
from desktop.archive.faults import refused, telling
from desktop.archive.news import News
from desktop.archive.notes import note_whole_day
from desktop.archive.own_files import MOST
from desktop.archive.probe import Trial, survives
from desktop.archive.templates import TEMPLATES
from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.document.shared import Change, Shared
from desktop.model.day import Day
from desktop.model.differences import DayNews
from desktop.model.template import JourneyTemplate
from desktop.trouble import Trouble

FILE, LINK = "file", "link"
"""Where a day came from. One that came over the link leaves its cases in the day: a group's laptop is no library."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a .brobyg file: the day, whether it was new here, and how many things in it were new or changed.

    `template` is the name of a template that came along and is now among the own ones. `news` tells what came in.
    """

    day: str
    title: str
    new_day: bool
    new_changes: int
    template: str = ""
    news: DayNews = field(default_factory=DayNews)


@dataclass(frozen=True, slots=True)
class Parcel:
    """A .brobyg file, or what a host has sent, read but not yet believed. `updates` go by document."""

    path: Path
    day: str
    title: str
    documents: Mapping[str, tuple[str, str]]
    """Kind and name of each document."""
    updates: Mapping[str, Sequence[bytes]]
    origin: str = FILE


def export_day(archive: Archive, day_id: str, path: Path, *, people: bool = False, script: bool = True) -> Path:
    """Write a day with its documents and cases as one file.

    Participants are in it only when asked for; the facilitator's notes can be left out of a file that groups get.
    """
    opened = archive.read_day(day_id)
    documents: dict[str, Shared] = {opened.document: opened.day}
    documents |= {opened.board_ids[group_id]: board for group_id, board in opened.boards.items()}
    documents |= {beside_document(kind, day_id): each for kind, each in opened.beside.by_kind().items()}
    copy = copy_of(opened.day.day, opened.document, opened.board_ids, documents)
    return write_copy(path, copy.without(*left_out(people=people, script=script)))


def left_out(*, people: bool, script: bool) -> tuple[str, ...]:
    """The kinds of documents that do not go along."""
    return (*(() if people else (PEOPLE,)), *(() if script else (SCRIPT,)))


def import_day(archive: Archive, path: Path) -> Imported:
    """Merge a .brobyg file into the library: all of it or nothing. Opening it again changes nothing."""
    parcel = unpack(path)
    try_out(parcel, already(archive, parcel))
    return take_in(archive, parcel)


def unpack(path: Path) -> Parcel:
    """Read a .brobyg file; `Trouble` if it is not one, or not whole."""
    with telling(path):
        held = dayfile.read(path)
    day_id = str(held["day"]["id"])
    documents = {str(row["id"]): (str(row["kind"]), str(row["name"])) for row in held["documents"]}
    updates: dict[str, list[bytes]] = {document: [] for document in documents}
    for document, update in held["updates"]:
        updates[document].append(update)
    # Ids follow from what the documents are, so that no file can pass one thing off as another.
    expected = {document_id(kind, day_id, name) for kind, name in documents.values()}
    if expected != set(documents) or day_document(day_id) not in documents or not updates[day_document(day_id)]:
        raise refused(path)
    if any(kind not in KINDS or (name and kind != BOARD) for kind, name in documents.values()):
        raise refused(path)
    return Parcel(path, day_id, str(held["day"]["title"]), documents, updates)


def already(archive: Archive, parcel: Parcel) -> dict[str, list[bytes]]:
    """What the library holds of the parcel's documents; `Trouble` if it knows one of them as something else."""
    for document, (kind, name) in parcel.documents.items():
        row = archive.document_of(document)
        if row is not None and (row["workshop"], row["kind"], row["name"]) != (parcel.day, kind, name):
            raise refused(parcel.path)
    return {document: archive.updates(document) for document in parcel.documents}


def try_out(parcel: Parcel, here: Mapping[str, Sequence[bytes]]) -> None:
    """Build and merge everything in a process of its own first; `Trouble` if that one does not come through."""
    trials = [
        Trial(kind, tuple(here[document]), tuple(parcel.updates[document]))
        for document, (kind, _) in parcel.documents.items()
    ]
    if not survives(trials):
        raise refused(parcel.path)


def take_in(archive: Archive, parcel: Parcel) -> Imported:
    """Keep what is new in a parcel that was tried out: all of it or nothing."""
    reading = _day(parcel)
    with archive.writing():
        new_day = not archive.has_day(parcel.day)
        known = set() if new_day else set(archive.read_day(parcel.day).day.day.cases)
        if new_day:
            archive.add_day(reading, parcel.origin)
        news = News()
        changes = sum(_merge(archive, parcel, document, news) for document in parcel.documents)
        for case_id, case in reading.cases.items() if parcel.origin == FILE else ():
            # One that was in the day before and is not among ours was taken away on purpose.
            if case_id not in known and not has_case(archive, case_id):
                keep_case(archive, case)
    if new_day or changes:
        note_whole_day(archive, parcel.day)
    template = _keep_template(archive, reading.own_template) if new_day else ""
    told = DayNews() if new_day or not changes else news.told(archive.read_day(parcel.day).day.day)
    return Imported(parcel.day, reading.title, new_day, changes, template, told)


def _day(parcel: Parcel) -> Day:
    reading = DayDocument(parcel.day, parcel.updates[day_document(parcel.day)]).day
    return reading if reading.title else replace(reading, title=parcel.title)


def _keep_template(archive: Archive, template: JourneyTemplate | None) -> str:
    """Keep the template of a day that is new here, where there is none like it; tell its name if it was kept.

    The day has its own copy: where the folder is full or cannot be written, only new days do without it.
    """
    own = TEMPLATES.all(archive.places)
    if template is None or template.id in own or len(own) >= MOST:
        return ""
    try:
        return TEMPLATES.keep(archive.places, template).name
    except Trouble:
        return ""


def _merge(archive: Archive, parcel: Parcel, document: str, news: News) -> int:
    """Bring what a document lacks; tell how many things in it are new or changed, and add them to the news."""
    kind, name = parcel.documents[document]
    here = archive.updates(document)
    archive.add_document(parcel.day, kind, name)
    merged = build(kind, here, parcel.day)
    state, vector = merged.state(), merged.vector()
    before = merged.board if kind == BOARD and isinstance(merged, BoardDocument) else None
    changes: list[Change] = []
    merged.listen(changes.append)
    merged.merge(*parcel.updates[document])
    if not changes:
        return 0
    if here:
        archive.remember(document, state)
    archive.bring([(document, merged.missing(vector))])
    things = len(frozenset().union(*(change.touched for change in changes)))
    if kind == BOARD and isinstance(merged, BoardDocument):
        news.add_board(name, before if here else None, merged.board, parcel.updates[document])
    else:
        news.add(kind, things)
    return things
