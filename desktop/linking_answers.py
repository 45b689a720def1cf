"""What people answered, on its way to the host: on this laptop's disk until the host has it, and then nowhere here."""

import json
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer

from desktop.archive.answers import EVALUATION, copy_answers, forget_answers
from desktop.archive.archive import Archive
from desktop.archive.surveys import copy_sheets
from desktop.link.keys import write_private
from desktop.model.evaluation import HeldAnswer, load_questionnaire
from desktop.model.forgetting import Age, Forgotten, age, last
from desktop.model.survey_count import ROUND, round_of
from desktop.paths import Places, resources
from desktop.shelf import Shelf
from desktop.trouble import Trouble

Row = tuple[str, int | None, str]
"""An item of the survey, its value, and words."""
LARGEST = 4 << 20
AGAIN_MS = 20_000
MOST_EARLY = 200


class Say(Protocol):
    """Says something to the host; tells whether there was one to say it to."""

    def __call__(self, what: str, **words: object) -> bool: ...


class Outbox(QObject):
    """Parcels of answers, each one person's, without name and time. A parcel sent twice is counted once."""

    def __init__(self, shelf: Shelf, places: Places, day_id: str, say: Say, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf, self._day, self._say = shelf, day_id, say
        self._path = places.answers(day_id)
        self._parcels: dict[str, dict[str, Any]] = {}
        self._forgotten: Forgotten = {}
        self._early: list[tuple[str, str, tuple[HeldAnswer, ...]]] = []
        """Copies that came before the deletion they were given after was heard of: survey, its stamp, rows."""
        self._again = QTimer(self, interval=AGAIN_MS)
        """What the host could not take yet, such as a sheet of a round it has not heard of, is sent again."""
        self._again.timeout.connect(self.connected)
        shelf.ask(lambda _: _load(self._path), self._take_loaded)

    @property
    def waiting(self) -> int:
        """How many people's answers the host does not have yet."""
        return len(self._parcels)

    def add(
        self, survey: str, rows: Sequence[Row], done: Callable[[], None], failed: Callable[[Trouble], None]
    ) -> None:
        """Send one person's answers; `done` is called once they are on disk here."""
        number = secrets.token_hex(12)
        since = last(self._forgotten.get(survey, ()))
        self._parcels[number] = {"survey": survey, "rows": [list(row) for row in rows], "since": since}

        def keep() -> None:
            self._send(number)
            self._watch()
            done()

        def drop(trouble: Trouble) -> None:
            self._parcels.pop(number, None)
            failed(trouble)

        self._store(lambda _: keep(), drop)

    def connected(self) -> None:
        """The link stands: send what waits."""
        for number in self._parcels:
            self._send(number)
        self._watch()

    def kept(self, number: object, survey: object = None) -> None:
        """The host has a parcel. An older one says so of a sheet of a survey, too, but does not name the survey."""
        held = self._parcels.get(number) if isinstance(number, str) else None
        if held is not None and (not round_of(held["survey"]) or held["survey"] == survey):
            self._parcels.pop(str(number))
            self._watch()
            self._store(lambda _: None, lambda _: None)

    def copy(self, raw: object, since: object = "") -> None:
        """Keep what the host hands on to facilitators of what was answered there since it was last deleted."""
        self._keep(EVALUATION, raw, since)

    def copy_sheets(self, round_id: object, raw: object, since: object = "") -> None:
        """The same of what was answered in a round of a collaboration survey."""
        if isinstance(round_id, str) and round_of(ROUND + round_id):
            self._keep(ROUND + round_id, raw, since)

    def forget(self, forgotten: Forgotten) -> None:
        """Delete what the day's document says is deleted, here too."""
        if forgotten == self._forgotten:
            return
        self._forgotten = forgotten
        self._shelf.ask(lambda archive: forget_answers(archive, self._day, forgotten), lambda _: None)
        early, self._early = self._early, []
        for survey, since, rows in early:
            self._take(survey, rows, since)

    def _keep(self, survey: str, raw: object, since: object) -> None:
        rows = tuple(row for each in raw if (row := _row(each)) is not None) if isinstance(raw, list) else ()
        if rows:
            self._take(survey, rows, since if isinstance(since, str) else "")

    def _take(self, survey: str, rows: tuple[HeldAnswer, ...], since: str) -> None:
        match age(self._forgotten.get(survey, ()), since):
            case Age.UNHEARD:
                self._early = [*self._early[-MOST_EARLY:], (survey, since, rows)]
            case Age.SINCE if survey == EVALUATION:
                asked = load_questionnaire(resources())
                self._shelf.ask(lambda archive: copy_answers(archive, self._day, asked, rows), lambda _: None)
            case Age.SINCE:
                found = round_of(survey)
                self._shelf.ask(lambda archive: copy_sheets(archive, self._day, found, rows), lambda _: None)

    def _send(self, number: str) -> None:
        if number in self._parcels:
            self._say("answers", id=number, **self._parcels[number])

    def _watch(self) -> None:
        """Look again only while something waits."""
        if not self._parcels:
            self._again.stop()
        elif not self._again.isActive():
            self._again.start()

    def _store(self, done: Callable[[None], None], failed: Callable[[Trouble], None]) -> None:
        parcels = dict(self._parcels)

        def write(_: Archive) -> None:
            if parcels:
                write_private(self._path, {"parcels": parcels})
            else:
                with suppress(OSError):
                    self._path.unlink(missing_ok=True)

        self._shelf.ask(write, done, failed)

    def _take_loaded(self, parcels: dict[str, dict[str, Any]]) -> None:
        self._parcels = {**parcels, **self._parcels}
        self.connected()


def _row(raw: object) -> HeldAnswer | None:
    match raw:
        case [int(number), str(item), int() | None as value, str(words)] if 0 < number < 2**53:
            return number, item, value, words
    return None


def _load(path: Path) -> dict[str, dict[str, Any]]:
    with suppress(OSError, ValueError, RecursionError):
        raw = json.loads(path.read_bytes()[:LARGEST])
        parcels = raw.get("parcels") if isinstance(raw, dict) else None
        if isinstance(parcels, dict):
            return {number: each for number, each in parcels.items() if _is_parcel(each)}
    return {}


def _is_parcel(raw: object) -> bool:
    return isinstance(raw, dict) and isinstance(raw.get("survey"), str) and isinstance(raw.get("rows"), list)
