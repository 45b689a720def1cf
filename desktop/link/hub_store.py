"""The hub's hand on the library, used from one thread: what a day has on disk, and batches committed to it."""

from collections.abc import Mapping
from enum import Enum, auto

from db.connection import BUSY_SECONDS
from desktop.archive.answers import EVALUATION, answers_held, forget_answers, receive_answers
from desktop.archive.archive import Archive
from desktop.archive.faults import GONE, GoneTrouble, UnwritableTrouble, telling
from desktop.archive.surveys import receive_sheet, sheets_held
from desktop.link.hub_batch import Batch, Held, Parcel
from desktop.model.evaluation import Answer, HeldAnswer, Questionnaire
from desktop.model.forgetting import Forgotten
from desktop.model.survey_count import round_of


class Outcome(Enum):
    """What became of a batch."""

    COMMITTED = auto()
    REFUSED = auto()
    """The disk takes nothing just now."""
    GONE = auto()
    """The day has been deleted from the library."""


class HubStore:
    """The library as the hub of one day uses it. `questionnaires` are what is asked, by survey."""

    def __init__(self, archive: Archive, day_id: str, questionnaires: Mapping[str, Questionnaire]) -> None:
        self._archive = archive
        self._day_id = day_id
        self._questionnaires = questionnaires
        self._seen = archive.version()

    @classmethod
    def of_evaluation(cls, archive: Archive, day_id: str, questionnaire: Questionnaire) -> "HubStore":
        """One that takes the answers of the evaluation at the end of the day."""
        return cls(archive, day_id, {EVALUATION: questionnaire})

    def news(self) -> list[Held]:
        """What other programs on this laptop have written in the day since this was last asked."""
        version = self._archive.version()
        if version == self._seen:
            return []
        self._seen = version
        found: dict[str, list[bytes]] = {}
        for arrival in self._archive.arrivals():
            found.setdefault(arrival.document, []).append(arrival.update)
        rows = [(self._archive.document_of(document), updates) for document, updates in found.items()]
        of_day = [(row, updates) for row, updates in rows if row is not None and row["workshop"] == self._day_id]
        return [(str(row["kind"]), str(row["name"]), updates) for row, updates in of_day]

    def held(self) -> list[Held]:
        """Every document of the day as it is on disk. Raises `Trouble` where the library cannot be written."""
        if self._archive.homeless is not None:
            # What is only in memory must never be acknowledged.
            raise self._archive.homeless
        with telling(self._archive.places.library):
            rows = self._archive.library.documents.of(self._day_id)
        if not self._archive.has_day(self._day_id):
            raise GoneTrouble(GONE)
        return [(str(row["kind"]), str(row["name"]), self._archive.updates(str(row["id"]))) for row in rows]

    def answers(self) -> tuple[HeldAnswer, ...]:
        """Every answer to the evaluation that is on disk here."""
        return answers_held(self._archive, self._day_id)

    def sheets(self) -> Mapping[str, tuple[HeldAnswer, ...]]:
        """Every answer to the day's collaboration surveys that is on disk here, by the round it is to."""
        return sheets_held(self._archive, self._day_id)

    def forget(self, forgotten: Forgotten) -> None:
        """Delete what was answered before that, if it is not deleted yet."""
        forget_answers(self._archive, self._day_id, forgotten)

    def commit(self, batch: Batch) -> Outcome:
        """Keep a batch; when this gives `COMMITTED` it is on the disk."""
        try:
            if batch.rows:
                self._archive.append(batch.rows, batch.new)
            for parcel in batch.parcels:
                self._receive(parcel)
        except UnwritableTrouble:
            return Outcome.REFUSED
        except GoneTrouble:
            return Outcome.GONE
        return Outcome.COMMITTED

    def commit_at_once(self, batch: Batch) -> Outcome:
        """The same, but `REFUSED` where that would mean waiting for another program's write."""
        self._archive.library.wait_for_others(0)
        try:
            return self.commit(batch)
        finally:
            self._archive.library.wait_for_others(BUSY_SECONDS)

    def close(self) -> None:
        self._archive.close()

    def _receive(self, parcel: Parcel) -> None:
        if parcel.forgotten:
            self.forget(parcel.forgotten)
        asked = self._questionnaires.get(parcel.survey)
        if asked is not None:
            answers = [Answer(item, value, words) for item, value, words in parcel.rows]
            receive_answers(self._archive, self._day_id, asked, parcel.id, answers)
        elif found := round_of(parcel.survey):
            receive_sheet(self._archive, self._day_id, found, parcel.id, parcel.rows)
