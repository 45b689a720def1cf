"""One goal on its way through the coach: its words, and where in it dates and measures stand."""

from collections.abc import Iterable, Iterator, Sequence
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
    language = rules.language
    tokens = language.reader.read(facts.text, facts.name)
    often = tuple(language.not_dates.find(tokens))
    dates = apart(language.dates.find(tokens), often)
    no_measures = (*dates, *language.not_measures.find(tokens))
    measures = (*often, *apart(language.measures.find(tokens), no_measures), *_done(tokens))
    return Reading(facts, tokens, dates, tuple(sorted(measures)))


def _done(tokens: Sequence[Token]) -> Iterator[Span]:
    """What has been done once can be seen: “har besøgt”, “har du inden jul ringet”."""
    has, sentence = -1, -1
    for at, token in enumerate(tokens):
        if token.low in ("har", "have"):
            has, sentence = at, token.sentence
        elif "done" in token.kinds and has != -1 and token.sentence == sentence:
            yield has, at + 1
            has = -1


def apart(spans: Iterable[Span], others: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans that share no token with others."""
    return tuple(span for span in spans if not any(span[0] < end and start < span[1] for start, end in others))
