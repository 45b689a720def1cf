"""What can be read out of a text of an assessment by plain rules: what was seen, with which support, how often.

The questions and their words are data in resources/coach/text.json. An answer is a hint for the group, never a grade.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.coach.data_file import read_data
from desktop.coach.phrases import Phrases, Token, Words

MOST = 6_000
"""Letters of a text that are looked at."""
FEWEST = 3
"""Words from which a text is looked at: an empty one is not told what it lacks."""
_TOKEN = re.compile(r"[^\W\d_]+|\d+(?:[.,:]\d+)*|[^\s\w]")


@dataclass(frozen=True, slots=True)
class TextQuestion:
    """What a reader who has not met the citizen asks; `ask` says what to write where there is no answer."""

    id: str
    title: str
    ask: str


@dataclass(frozen=True, slots=True)
class TextAnswer:
    """A question, and the words in the text that answer it, as they stand there; none where nothing does."""

    question: TextQuestion
    words: tuple[str, ...] = ()

    @property
    def is_there(self) -> bool:
        return bool(self.words)


class TextRules:
    """Looks at texts, on this computer and by rules alone."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        classes: Mapping[str, list[str]] = data["classes"]
        self._words = Words(classes)
        self._asked = tuple(
            (TextQuestion(row["id"], row["title"], row["ask"]), Phrases(row["phrases"], classes))
            for row in data["questions"]
        )
        vague = data["vague"]
        self._vague_question = TextQuestion("vague", vague["title"], vague["ask"])
        self._vague = Phrases(vague["phrases"], classes)
        if not self._asked:
            raise ValueError

    def look(self, text: str) -> tuple[TextAnswer, ...]:
        """Each question with what answers it; nothing for a text that is hardly begun."""
        tokens = self._read(text)
        if sum(token.low.isalpha() for token in tokens) < FEWEST:
            return ()
        return tuple(TextAnswer(question, self._found(text, tokens, phrases)) for question, phrases in self._asked)

    def vague(self, text: str) -> TextAnswer:
        """The words in a text that nobody can see."""
        found = self._found(text, self._read(text), self._vague)
        said = ", ".join(f"“{word}”" for word in found)
        question = self._vague_question
        return TextAnswer(TextQuestion(question.id, question.title, question.ask.format(words=said)), found)

    def _read(self, text: str) -> list[Token]:
        return [
            Token(*match.span(), match[0].lower(), self._kinds(match[0].lower()), 0, begins=True, aside="")
            for match in _TOKEN.finditer(text, 0, MOST)
        ]

    def _kinds(self, low: str) -> frozenset[str]:
        return frozenset({"count"}) if low[0].isdigit() else self._words.kinds(low)

    @staticmethod
    def _found(text: str, tokens: list[Token], phrases: Phrases) -> tuple[str, ...]:
        spans = (text[tokens[at].start : tokens[end - 1].end] for at, end in phrases.find(tokens))
        return tuple(dict.fromkeys(spans))


def load_text_rules(folder: Path) -> TextRules:
    """Read the questions from resources/coach; raises `Trouble` where the file is damaged."""
    return read_data(folder, "text", TextRules)
