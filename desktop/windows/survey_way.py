"""The way of one person's sheet of a collaboration survey: into this library, or to the laptop that hosts the day."""

from functools import partial

from desktop.archive.surveys import keep_rows
from desktop.model.survey import Round, Sheet
from desktop.model.survey_count import ROUND, Row, rows_of
from desktop.shelf import Shelf
from desktop.windows.answer_way import Done, Failed, Host


class SurveyWay:
    """Belongs to one round of a day that was opened. Nothing of a sheet comes back by it."""

    def __init__(self, shelf: Shelf, day_id: str, held: Round, host: Host | None = None) -> None:
        self._shelf, self._day, self._round, self._host = shelf, day_id, held, host

    def give(self, sheet: Sheet, done: Done, failed: Failed) -> None:
        """Send one person's sheet; `done` once it is on disk. Tags of a code take a moment, so they are made beside."""
        survey = self._round.asked
        if survey is not None:
            self._shelf.ask(lambda _: rows_of(survey, sheet), partial(self._send, done, failed), failed)

    def _send(self, done: Done, failed: Failed, rows: tuple[Row, ...]) -> None:
        if self._host is not None and self._host.elsewhere:
            self._host.send_answers(ROUND + self._round.id, rows, done, failed)
        else:
            keep = partial(keep_rows, day_id=self._day, round_id=self._round.id, rows=rows)
            self._shelf.ask(keep, lambda _: done(), failed)
