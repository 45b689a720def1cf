"""What was found in a text, with some of the words around it."""

from dataclasses import dataclass

AROUND = 64
"""Letters shown before and after what was found; words are kept whole."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """What was found with some words before and after it, in one line."""

    before: str
    words: str
    after: str

    @property
    def text(self) -> str:
        return self.before + self.words + self.after


def snippet(text: str, start: int, end: int) -> Snippet:
    """Cut out a stretch of a text with the words around it."""
    first = 0 if start <= AROUND else _next_word(text, start - AROUND, start)
    last = len(text) if len(text) - end <= AROUND else text.rfind(" ", end, end + AROUND)
    last = last if last >= end else min(len(text), end + AROUND)
    before, words, after = (_one_line(part) for part in (text[first:start], text[start:end], text[end:last]))
    return Snippet(("… " if first else "") + before, words, after + (" …" if last < len(text) else ""))


def _next_word(text: str, at: int, end: int) -> int:
    found = text.find(" ", at, end)
    return found + 1 if found != -1 else at


def _one_line(text: str) -> str:
    return text.replace("\r", "").replace("\n", " ").replace("\t", " ")
