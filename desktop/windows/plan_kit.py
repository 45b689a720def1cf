"""What the forms of a goal plan need beside its board: the look, the language, the vocabularies and the goal coach."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.coach.coach import Coach, load_rules
from desktop.coach.hint import Letter
from desktop.coach.wording import LetterWords
from desktop.icons import Look
from desktop.language import Language
from desktop.model.vocabulary import Vocabulary, load_vocabulary
from desktop.paths import resources
from desktop.settings import Settings


class CoachWords(QObject):
    """The coach in the words of the municipality: A and R of SMART are read in several ways, and one may be chosen."""

    changed = Signal()

    def __init__(self, coach: Coach, settings: Settings | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._kept = dict(settings.smart_words) if settings is not None else {}
        self._plain = coach
        self.coach = coach
        self._use()

    @property
    def letters(self) -> tuple[LetterWords, ...]:
        """The letters that are read in several ways, with the words in use."""
        return tuple(each for each in self._plain.letters if len(each.words) > 1)

    def word(self, letter: Letter) -> str:
        """What a letter stands for; an empty string for VUM's word."""
        return self._kept.get(letter.value, "")

    def choose(self, letter: Letter, word: str) -> None:
        """Let a letter stand for another word from now on, also the next time."""
        if word != self.word(letter):
            self._kept = {key: kept for key, kept in {**self._kept, letter.value: word}.items() if kept}
            if self._settings is not None:
                self._settings.smart_words = self._kept
            self._use()
            self.changed.emit()

    def _use(self) -> None:
        self.coach = self._plain.reading({letter: self.word(letter) for letter in Letter})


@dataclass(frozen=True, slots=True)
class PlanKit:
    """Made once for an open day, with the page of the plan."""

    look: Look
    language: Language
    vocabulary: Vocabulary
    words: CoachWords

    @property
    def coach(self) -> Coach:
        """The coach, in the words in use."""
        return self.words.coach


def plan_kit(look: Look, language: Language, settings: Settings | None = None) -> PlanKit:
    """Read what comes with the program; raises `Trouble` where the coach's rules are damaged."""
    coach = Coach(load_rules(resources() / "coach"))
    return PlanKit(look, language, load_vocabulary(resources()), CoachWords(coach, settings))
