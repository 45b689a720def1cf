"""The coach: reads a goal and says what a group may want to talk about. It explains and never stops anybody."""

from collections.abc import Mapping

from desktop.coach.checks import CHECKS
from desktop.coach.facts import GoalFacts, Rung
from desktop.coach.hint import Hint, Letter, LetterState, Mark
from desktop.coach.reading import read
from desktop.coach.rules import CoachRules, load_rules
from desktop.coach.saying import say
from desktop.coach.wording import LetterWord, LetterWords, wording

__all__ = ["Coach", "load_rules"]


class Coach:
    """Looks at goals, on this computer and by rules alone. What it says are hints: people judge."""

    def __init__(self, rules: CoachRules, words: Mapping[Letter, LetterWord] | None = None) -> None:
        """`words` is how the municipality reads the letters (see `wording`)."""
        self._rules = rules
        self._words = words or wording(rules.letters)

    @property
    def letters(self) -> tuple[LetterWords, ...]:
        """The words there are for each letter."""
        return self._rules.letters

    def reading(self, chosen: Mapping[Letter, str]) -> "Coach":
        """The same coach, with other words for some letters."""
        return Coach(self._rules, wording(self._rules.letters, chosen))

    def look(self, facts: GoalFacts) -> tuple[Hint, ...]:
        """Give the hints about a goal, the most important first; what another hint already says is left out."""
        return self._without_covered(self._all(facts))

    def smart(self, facts: GoalFacts) -> tuple[LetterState, ...]:
        """Give how a goal stands letter by letter; nothing for a purpose, a sub-goal, or an empty text."""
        if facts.rung is not Rung.GOAL or not facts.text.strip():
            return ()
        return self._letters(facts, self._all(facts))

    def look_whole(self, facts: GoalFacts) -> tuple[tuple[Hint, ...], tuple[LetterState, ...]]:
        """Give both, for one reading of the goal."""
        hints = self._all(facts)
        asked = facts.rung is Rung.GOAL and bool(facts.text.strip())
        return self._without_covered(hints), self._letters(facts, hints) if asked else ()

    def _letters(self, facts: GoalFacts, hints: tuple[Hint, ...]) -> tuple[LetterState, ...]:
        return tuple(self._state(letter, word, facts, hints) for letter, word in self._words.items())

    def _state(self, letter: Letter, word: LetterWord, facts: GoalFacts, hints: tuple[Hint, ...]) -> LetterState:
        mine = self._without_covered(tuple(hint for hint in hints if hint.letter is letter))
        asks = letter is Letter.A and facts.accepted is None
        mark = Mark.THINK if mine else Mark.ASK if asks else Mark.OK
        return LetterState(letter, mark, word.word, word.question, mine)

    def _all(self, facts: GoalFacts) -> tuple[Hint, ...]:
        if not facts.text.strip():
            return ()
        reading, hints = read(facts, self._rules), list[Hint]()
        for text in self._rules.texts:
            if facts.rung in text.rungs:
                found = CHECKS[text.rule](reading, text, self._rules)
                if found is not None:
                    hints.append(say(text, reading, reading.characters(found), self._rules))
        return tuple(hints)

    def _without_covered(self, hints: tuple[Hint, ...]) -> tuple[Hint, ...]:
        said = {hint.rule for hint in hints}
        covered = {rule for text in self._rules.texts if text.rule in said for rule in text.covers}
        return tuple(hint for hint in hints if hint.rule not in covered)
