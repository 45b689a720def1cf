"""What changed from one version of a case to another, field by field and word by word, as people would tell it."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from desktop.model.case import Actor, Assessment, Case
from desktop.model.case_places import FIELD_NAMES
from desktop.model.level_words import levels_of
from desktop.model.sides import SIDE_NAMES
from desktop.words import Translate, untranslated

_NAMES = re.compile(r"[^\W_]+")
_WORDS = re.compile(r"(?:[^\W_]+|.)\s*", re.DOTALL)
ALIKE = 0.5
"""From which share of common letters on two items of a list count as one that was rewritten."""
HARDLY = 0.2
"""Below this share a text was written anew, and shown so."""
MOST = 25_000_000
"""How many pairs of words are compared; longer texts count as written anew."""


class How(StrEnum):
    """Whether a piece of text stands in both versions, only in the newer, or only in the older one."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text."""

    text: str
    how: How


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One text that differs. `index` counts the items of a list in the newer version, or in the older where it is gone.

    It is -1 where the field is no list. Items that only moved are not told.
    """

    field: str
    index: int
    pieces: tuple[Piece, ...]


def difference(old: Case, new: Case, translate: Translate = untranslated) -> tuple[FieldChange, ...]:
    """Give every text that changed other than in its blanks, in the order of `FIELD_NAMES`.

    `translate` is for the sides of actors.
    """
    found: list[FieldChange] = []
    for field in FIELD_NAMES:
        before, after = getattr(old, field), getattr(new, field)
        if before == after:
            continue
        if isinstance(before, tuple):
            found += _items(field, _lines(before, translate), _lines(after, translate))
        else:
            found.append(FieldChange(field, -1, pieces(_said(before), _said(after))))
    return tuple(change for change in found if any(piece.how is not How.SAME for piece in change.pieces))


def pieces(old: str, new: str) -> tuple[Piece, ...]:
    """Tell two texts apart by whole words, blanks aside; where hardly any is left, the old stands before the new."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    if _likeness(old, new) < HARDLY or len(before) * len(after) > MOST:
        return _told([(old, new)])
    matcher = SequenceMatcher(None, [*map(str.strip, before)], [*map(str.strip, after)], autojunk=False)
    steps: list[tuple[str, str] | str] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        gone, come = "".join(before[a:b]), "".join(after[c:d])
        at_an_end = not steps or d == len(after)
        if tag == "equal" and (at_an_end or any(letter.isalnum() for letter in come)):
            steps.append(come)
        elif steps and isinstance(steps[-1], tuple):
            # A lone comma between two changes makes no reading: it belongs to them.
            steps[-1] = (steps[-1][0] + gone, steps[-1][1] + come)
        else:
            steps.append((gone, come))
    return _told(steps)


def _told(steps: Sequence[tuple[str, str] | str]) -> tuple[Piece, ...]:
    found: list[Piece] = []
    for step in steps:
        if isinstance(step, str):
            found.append(Piece(step, How.SAME))
        else:
            found += [Piece(step[0], How.REMOVED), Piece(step[1], How.ADDED)]
    return tuple(piece for piece in found if piece.text)


def _items(field: str, old: Sequence[str], new: Sequence[str]) -> list[FieldChange]:
    """Pair off items that are in both wherever they stand, then those alike; the rest came or went."""
    left = list(enumerate(old))
    fresh: list[tuple[int, str]] = []
    for at, text in enumerate(new):
        match = next((pair for pair in left if pair[1] == text), None)
        if match is None:
            fresh.append((at, text))
        else:
            left.remove(match)
    told: list[tuple[int, int, FieldChange]] = []
    for at, text in fresh:
        likest = max(left, key=lambda pair: _likeness(pair[1], text), default=None)
        if likest is not None and _likeness(likest[1], text) >= ALIKE:
            left.remove(likest)
            told.append((at, 0, FieldChange(field, at, pieces(likest[1], text))))
        else:
            told.append((at, 0, FieldChange(field, at, (Piece(text, How.ADDED),))))
    told += [(at, -1, FieldChange(field, at, (Piece(text, How.REMOVED),))) for at, text in left]
    return [change for _, _, change in sorted(told, key=lambda row: row[:2])]


def _likeness(old: str, new: str) -> float:
    """Give the share of letters in words that stand in both, wherever."""
    before, after = Counter(_NAMES.findall(old)), Counter(_NAMES.findall(new))
    whole = _letters(before) + _letters(after)
    return 2 * _letters(before & after) / whole if whole else 1.0


def _letters(words: "Counter[str]") -> int:
    return sum(len(word) * count for word, count in words.items())


def _lines(items: Sequence[object], translate: Translate) -> list[str]:
    return [_said(item, translate) for item in items]


def _said(value: object, translate: Translate = untranslated) -> str:
    """Write a value as one text."""
    match value:
        case None:
            return ""
        case Actor(role, side):
            return f"{role} ({translate('Sides', SIDE_NAMES[side])})"
        case Assessment():
            return _assessed(value, translate)
    return str(value)


def _assessed(line: Assessment, translate: Translate) -> str:
    name = line.label or line.code
    return " · ".join(filter(None, (line.system, line.theme, name, levels_of(line, translate), line.note)))
