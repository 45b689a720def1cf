"""A day as its reports and tables read it, out of the library."""

from desktop.archive.archive import Archive
from desktop.model.day_record import DayRecord
from desktop.model.evaluation import load_questionnaire
from desktop.model.plenum import Plenum
from desktop.paths import resources


def record_of(archive: Archive, day_id: str, *, named: bool) -> DayRecord:
    """Read a day whole; `named` is whether participants may be named."""
    from desktop.archive.answers import evaluation_of

    opened = archive.read_day(day_id)
    beside = opened.beside
    return DayRecord(
        day=opened.day.day,
        boards={group_id: board.board for group_id, board in opened.boards.items()},
        plenum=Plenum(beside.room.wall, load_questionnaire(resources()), evaluation_of(archive, day_id)),
        agreements=beside.room.agreements.listed,
        guideline=beside.guideline.guideline,
        people=beside.people.people,
        named=named,
    )
