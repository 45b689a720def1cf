"""One goal on its way through the coach: its words, and where in it dates and measures stand."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.coach.facts import GoalFacts
from desktop.coach.phrases import Span, Token
from desktop.coach.rules import CoachRules


@dataclass(frozen=True, slots=True)
class Reading:
    """A goal as it was read. Spans are numbers of tokens."""

    facts: GoalFacts
    tokens: tuple[Token, ...]
    dates: tuple[Span, ...]
    measures: tuple[Span, ...]

    def characters(self, spans: Iterable[Span]) -> tuple[tuple[int, int], ...]:
        """Spans in characters of the text, as it reads and without overlaps."""
        found = list[tuple[int, int]]()
        for first, last in sorted(set(spans)):
            start, end = self.tokens[first].start, self.tokens[last - 1].end
            if found and start < found[-1][1]:
                found[-1] = found[-1][0], max(end, found[-1][1])
            else:
                found.append((start, end))
        return tuple(found)


def read(facts: GoalFacts, rules: CoachRules) -> Reading:
    """Read a goal."""
    tokens = rules.reader.read(facts.text, facts.name)
    frequencies = tuple(rules.not_dates.find(tokens))
    dates = apart(rules.dates.find(tokens), frequencies)
    return Reading(facts, tokens, dates, (*frequencies, *apart(rules.measures.find(tokens), dates)))


def apart(spans: Iterable[Span], others: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans that share no token with others."""
    return tuple(span for span in spans if not any(span[0] < end and start < span[1] for start, end in others))
