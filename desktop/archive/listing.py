"""Theme days as lists show them, and finding the one that somebody means; no document is opened for it."""

from collections.abc import Mapping, Sequence

from db.library import Library
from desktop.archive.entries import DayEntry
from desktop.archive.readmodel import PREVIEW_CARDS, preview
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP


def entries(library: Library) -> tuple[DayEntry, ...]:
    """Every theme day, the last opened first."""
    return tuple(_entry(library, row) for row in library.workshops.all())


def find(days: Sequence[DayEntry], wanted: str) -> DayEntry:
    """The day with an id, the beginning of an id, or a title; `Trouble` if there is none or more than one."""
    for matches in (
        [day for day in days if day.id == wanted],
        [day for day in days if day.title.casefold() == wanted.casefold()],
        [day for day in days if wanted and day.id.startswith(wanted)],
    ):
        if len(matches) == 1:
            return matches[0]
        if matches:
            raise Trouble(
                QT_TRANSLATE_NOOP("Trouble", "More than one theme day answers to “{wanted}”."),
                QT_TRANSLATE_NOOP("Trouble", "Use the id that `brobyg list` shows."),
                wanted=wanted,
            )
    raise Trouble(
        QT_TRANSLATE_NOOP("Trouble", "There is no theme day “{wanted}”."),
        QT_TRANSLATE_NOOP("Trouble", "`brobyg list` shows those there are."),
        wanted=wanted,
    )


def _entry(library: Library, row: Mapping[str, object]) -> DayEntry:
    day_id = str(row["id"])
    boards = {found["name"] for found in library.documents.of(day_id) if found["kind"] == "board"}
    return DayEntry(
        id=day_id,
        title=str(row["title"]),
        date=str(row["date"]),
        place=str(row["place"]),
        opened=int(str(row["opened"])),
        groups=len(boards),
        cards=library.readmodel.count_cards(day_id),
        preview=preview(library.readmodel.cards(day_id, PREVIEW_CARDS)),
    )
