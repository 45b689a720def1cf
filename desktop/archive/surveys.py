"""Answers to the collaboration surveys in the library: one person's sheet in, counts of sheets and results out."""

from collections.abc import Iterable, Mapping, Sequence

from desktop.archive.archive import Archive
from desktop.archive.faults import telling
from desktop.model.day import Day
from desktop.model.evaluation import HeldAnswer
from desktop.model.survey import Result, Round, RoundState, Sheet, Survey
from desktop.model.survey_count import (
    ROUND,
    Refused,
    Row,
    Uncountable,
    counted,
    counted_again,
    is_row,
    round_of,
    rows_of,
    sheets_in,
    with_pairs,
)
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

GONE = QT_TRANSLATE_NOOP("Trouble", "This round is not there any more.")
UNCOUNTABLE = {
    Uncountable.FEW_MORE: QT_TRANSLATE_NOOP(
        "Trouble",
        "Too few answers have come since the round was counted: what one or two have said could be found out.",
    ),
    Uncountable.FEWER: QT_TRANSLATE_NOOP(
        "Trouble", "This laptop does not have all the answers that the result was counted from."
    ),
}
STAYS = QT_TRANSLATE_NOOP("Trouble", "The result stays as it is.")


class CountTrouble(Trouble):
    """A round cannot be counted again; `why` says why not."""

    def __init__(self, why: Uncountable) -> None:
        super().__init__(UNCOUNTABLE[why], STAYS)
        self.why = why


def give_sheet(archive: Archive, day_id: str, survey: Survey, round_id: str, sheet: Sheet) -> None:
    """Keep what one person answered in a round, as rows that nothing ties together."""
    keep_rows(archive, day_id, round_id, rows_of(survey, sheet))


def keep_rows(archive: Archive, day_id: str, round_id: str, rows: Sequence[Row]) -> None:
    """Keep one person's rows, all or none."""
    with archive.writing():
        archive.library.answers.add(day_id, ROUND + round_id, rows)


def receive_sheet(archive: Archive, day_id: str, round_id: str, parcel: str, rows: Sequence[Row]) -> bool:
    """Keep what one person answered on another laptop, once however often it comes; tell whether it was new."""
    with archive.writing():
        new = archive.library.answers.receive(parcel)
        if new:
            keep_rows(archive, day_id, round_id, [row for row in rows if is_row(*row)])
    return new


def sheets_held(archive: Archive, day_id: str) -> Mapping[str, tuple[HeldAnswer, ...]]:
    """Every row of a day's rounds, by round, each with the number by which it is known in every library."""
    with telling(archive.places.library):
        answers = archive.library.answers
        names = [name for name in answers.surveys(day_id, ROUND) if round_of(name)]
        return {round_of(name): tuple(answers.rows(day_id, name)) for name in names}


def copy_sheets(archive: Archive, day_id: str, round_id: str, held: Iterable[HeldAnswer]) -> None:
    """Keep rows that lie on the host's laptop on a facilitator's, too, each once however often it comes."""
    rows = [row for row in held if is_row(*row[1:])]
    with archive.writing():
        archive.library.answers.copy(day_id, ROUND + round_id, rows)


def sheets_of(archive: Archive, day_id: str, survey: Survey, round_id: str) -> Mapping[str, int]:
    """How many have answered on a day, by role: all that is told while a round is open."""
    return sheets_in(survey, _rows_here(archive, day_id, round_id))


def count(archive: Archive, day: Day, round_id: str) -> Result:
    """Make the result that a round is closed with, or counted again with; raises `CountTrouble`.

    A round that was opened again for those who are late closes with the result it had, where too few have come.
    Nobody is shown it before it is in the day's document: what lies there is what the next count is held against.
    """
    found = day.round(round_id)
    survey = None if found is None else day.asked_in(found)
    if found is None or survey is None:
        raise Trouble(GONE)
    rows = _rows_here(archive, day.id, round_id)
    if found.result is not None:
        try:
            return counted_again(survey, rows, found.result)
        except Refused as refused:
            if found.state is RoundState.OPEN:
                return found.result
            raise CountTrouble(refused.why) from refused
    result = counted(survey, rows)
    before = round_before(day, found)
    if before is None:
        return result
    paired = with_pairs(survey, result, before, _rows(archive, before.id), rows)
    return paired if paired.paired and _ties(archive, day, before, found) else result


def round_before(day: Day, held: Round) -> Round | None:
    """The round whose answers one's are paired with: the last closed one before it that takes no part in a pairing.

    One round in two pairings would tell what those have said who are in one of them and not in the other.
    """
    earlier = day.rounds_of(held.survey)
    earlier = earlier[: earlier.index(held)] if held in earlier else ()
    free = [
        each
        for each in earlier
        if each.state is RoundState.CLOSED and not each.tied and each.result is not None and not each.result.before
    ]
    return free[-1] if free else None


def _rows(archive: Archive, round_id: str) -> list[Row]:
    """What was answered in a round on whichever day: a follow-up day has it without its answers."""
    with telling(archive.places.library):
        return archive.library.answers.of_survey(ROUND + round_id)


def _rows_here(archive: Archive, day_id: str, round_id: str) -> list[Row]:
    """What was answered in a round on this day alone: two days that count the same at different times tell more."""
    with telling(archive.places.library):
        return [row[1:] for row in archive.library.answers.rows(day_id, ROUND + round_id)]


def _ties(archive: Archive, day: Day, before: Round, after: Round) -> bool:
    """Note that two rounds are paired, unless the first is paired with another round on some other day."""
    with archive.writing():
        return archive.library.answers.tie(before.id, f"{day.id}>{after.id}")
