"""Giving a library case to a theme day that is not open here: what `Session.take_case` does for one that is."""

from desktop.archive.archive import Archive
from desktop.archive.cases import case_for_day
from desktop.archive.notes import note_day


def give_case(archive: Archive, case_id: str, day_id: str, group_id: str = "") -> None:
    """Take a frozen copy of a case into a day and give it to a group; a copy the day holds already stays as it is.

    `Trouble` if nobody has looked the case through.
    """
    with archive.writing():
        opened = archive.read_day(day_id)
        before = opened.day.vector()
        if case_id not in opened.day.day.cases:
            opened.day.add_case(case_for_day(archive, case_id))
        opened.day.give_case(group_id, case_id)
        archive.append([(opened.document, opened.day.missing(before))])
        note_day(archive, opened.day.day)
