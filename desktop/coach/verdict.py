"""What the coach makes of a goal when the group has put some of its hints aside: people judge, so they count as met."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.coach.coach import Coach
from desktop.coach.facts import GoalFacts
from desktop.coach.hint import Hint, Letter, LetterState, Mark, score
from desktop.model.plan import Verdict

Talked = tuple[tuple[str, str], ...]
"""Rules and the words they were about, as `Aims.talked` has them."""
LONGEST_TALKED = 200


@dataclass(frozen=True, slots=True)
class View:
    """A goal as the coach sees it: hints to talk about, those that were, and how it stands by the letters."""

    hints: tuple[Hint, ...] = ()
    aside: tuple[Hint, ...] = ()
    letters: tuple[LetterState, ...] = ()

    @property
    def verdict(self) -> Verdict | None:
        """How many letters are met; nothing where they are not asked for."""
        if not self.letters:
            return None
        found = score(self.letters)
        return Verdict(found.reached, found.of)


def look(coach: Coach, facts: GoalFacts, talked: Talked = ()) -> View:
    """Look at a goal, a purpose or a sub-goal."""
    hints, states = coach.look_whole(facts)
    aside = tuple(hint for hint in hints if (hint.rule.value, about(hint)) in talked)
    rest = tuple(hint for hint in hints if hint not in aside)
    letters = tuple(_settled(state, hints, rest, facts) for state in states)
    return View(rest, aside, letters)


def about(hint: Hint) -> str:
    """What a hint is about, for `AimVerbs.put_aside`; nothing where something is missing."""
    return " · ".join(hint.words).casefold()[:LONGEST_TALKED]


def _settled(state: LetterState, hints: tuple[Hint, ...], rest: tuple[Hint, ...], facts: GoalFacts) -> LetterState:
    """A letter without the hints that were talked about, nor those that only they stood before."""
    if state.mark is not Mark.THINK:
        return state
    left = tuple(hint for hint in state.hints if hint in rest or (hint not in hints and rest))
    if left:
        return replace(state, hints=left)
    asks = state.letter is Letter.A and facts.accepted is None
    return replace(state, mark=Mark.ASK if asks else Mark.OK, hints=())


def verdict(coach: Coach, facts: GoalFacts, talked: Iterable[tuple[str, str]] = ()) -> Verdict | None:
    """How many letters of SMART are met; nothing for what is not a goal, or has no words yet."""
    return look(coach, facts, tuple(talked)).verdict
