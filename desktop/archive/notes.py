"""What lists and searches show of documents, noted beside them; made again from the documents at any time."""

from desktop.archive.archive import Archive
from desktop.archive.building import ROOM, beside_document
from desktop.archive.readmodel import agreement_rows, rows_of
from desktop.model.agreement import Agreements
from desktop.model.day import Day
from desktop.model.journey import Board


def note_day(archive: Archive, day: Day) -> None:
    """Bring the list of days up to date with a day's document."""
    with archive.writing():
        archive.library.workshops.change(day.id, title=day.title, date=day.date, place=day.place)


def note_board(archive: Archive, document: str, board: Board) -> None:
    """Bring the read model up to date with a board."""
    with archive.writing():
        archive.library.readmodel.replace(document, rows_of(board))


def note_room(archive: Archive, document: str, agreements: Agreements) -> None:
    """Bring the read model up to date with what the room has agreed."""
    with archive.writing():
        archive.library.readmodel.replace(document, {"agreements": agreement_rows(agreements)})


def note_whole_day(archive: Archive, day_id: str) -> None:
    """Bring lists and read model up to date with all documents of a day."""
    opened = archive.read_day(day_id)
    with archive.writing():
        note_day(archive, opened.day.day)
        for group_id, board in opened.boards.items():
            note_board(archive, opened.board_ids[group_id], board.board)
        if opened.beside.room.written and archive.document_of(room := beside_document(ROOM, day_id)) is not None:
            note_room(archive, room, opened.beside.room.agreements.listed)


def catch_up(archive: Archive) -> None:
    """After work in memory came home: what was noted on disk knows nothing of it."""
    rows = [archive.document_of(document) for document in archive.unnoted]
    for day_id in {str(row["workshop"]) for row in rows if row is not None}:
        note_whole_day(archive, day_id)
    archive.unnoted.clear()
