"""The way of one person's answers to the evaluation: into this library, or to the laptop that hosts the day."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from desktop.archive.answers import EVALUATION, give_answers
from desktop.model.cpr import mask
from desktop.model.evaluation import Answer, Questionnaire, sound_answers
from desktop.shelf import Shelf
from desktop.trouble import Trouble

Row = tuple[str, int | None, str]
Done = Callable[[], None]
Failed = Callable[[Trouble], None]


class Host(Protocol):
    """Where a day's answers go when another laptop hosts it. `linking.Together` is the real one."""

    @property
    def elsewhere(self) -> bool:
        """Whether that is another laptop."""
        ...

    def send_answers(self, survey: str, rows: Sequence[Row], done: Done, failed: Failed) -> None:
        """Take one person's answers; `done` once they are on disk here or there."""
        ...


class AnswerWay:
    """Belongs to one day. What comes back of it is only what all have said together, and only where they are kept."""

    def __init__(self, shelf: Shelf, day_id: str, questionnaire: Questionnaire, host: Host | None = None) -> None:
        self._shelf, self._day, self._asked, self._host = shelf, day_id, questionnaire, host

    def give(self, answers: Sequence[Answer], done: Done, failed: Failed) -> None:
        """Send one person's answers; CPR numbers are hidden before anything leaves the window."""
        host = self._host
        if host is not None and host.elsewhere:
            sound = sound_answers(self._asked, answers)
            rows = [(answer.item, answer.value, mask(answer.words)[0]) for answer in sound]
            host.send_answers(EVALUATION, rows, done, failed)
        else:
            give = partial(give_answers, day_id=self._day, questionnaire=self._asked, answers=tuple(answers))
            self._shelf.ask(give, lambda _: done(), failed)
