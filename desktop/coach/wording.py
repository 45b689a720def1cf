"""How a municipality reads the letters of SMART(E): above all A and R, which are read in several ways."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.coach.hint import Letter

_LONGEST = 30


@dataclass(frozen=True, slots=True)
class LetterWord:
    """A word for a letter, and the question it asks."""

    word: str
    question: str


@dataclass(frozen=True, slots=True)
class LetterWords:
    """The words in use for one letter; VUM's comes first."""

    letter: Letter
    words: tuple[LetterWord, ...]


def wording(letters: Iterable[LetterWords], chosen: Mapping[Letter, str] | None = None) -> dict[Letter, LetterWord]:
    """Give the word and the question of each letter: VUM's where nothing else is `chosen`.

    A municipality may write a word of its own; it then keeps VUM's question. What is no word counts as not chosen.
    """
    return {each.letter: _chosen(each.words, (chosen or {}).get(each.letter, "")) for each in letters}


def _chosen(words: tuple[LetterWord, ...], wanted: str) -> LetterWord:
    wish = " ".join(wanted.split())
    known = next((each for each in words if each.word.casefold() == wish.casefold()), None)
    if known or not wish or len(wish) > _LONGEST or not wish.isprintable():
        return known or words[0]
    return LetterWord(wish[0].upper() + wish[1:], words[0].question)
