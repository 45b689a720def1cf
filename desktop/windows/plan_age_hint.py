"""A word to a group whose case is about somebody who has reached state pension age: SEL § 141 is for those below."""

from datetime import date

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.model.case import Case
from desktop.model.handleplan import is_below_pension_age
from desktop.model.vocabulary import Vocabulary, load_vocabulary
from desktop.paths import resources
from desktop.windows.labels import label
from desktop.windows.today import today


class AgeHint(QFrame):
    """Hidden where it has nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._vocabulary: Vocabulary | None = None
        self._age: int | None = None
        self._limit: int | None = None
        self._words = label("", wrap=True)
        self.setProperty("role", "warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(self._words)
        self.hide()

    def show_case(self, case: Case | None, day: str) -> None:
        """Look at the age of a group's case on the theme day, given as an ISO date or not at all."""
        self._age = case.age if case is not None else None
        if self._age is not None:
            self._vocabulary = self._vocabulary or load_vocabulary(resources())
            self._limit = self._vocabulary.pension_age(_day(day))
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        said = not is_below_pension_age(self._age, self._limit)
        words = self.tr(
            "SEL § 141 is for people below state pension age, which is {limit} years. The case is about somebody of "
            "{age}, who gets no action plan under § 141. Purpose, goals and effort then stand in the order to the "
            "provider; the headings can still help to write it."
        )
        self._words.setText(words.format(limit=self._limit, age=self._age) if said else "")
        self.setVisible(said)


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return today()
