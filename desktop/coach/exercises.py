"""Exercise cards for a group that practises goals: what to do, for how long, and what to do it with.

The cards are data in resources/coach/exercises.json (domain reference 5.5 and 5.6); the windows show them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop.coach.data_file import read_data


class ExerciseKind(StrEnum):
    """What a group does with its hands."""

    SORT = "sort"
    """Puts slips on piles."""
    TRANSLATE = "translate"
    """Makes a purpose and a goal of the citizen's sentence."""
    SWAP = "swap"
    """Writes what the other side usually writes."""
    BASELINE = "baseline"
    """Sets levels apart from each other, and compares."""
    SCALE = "scale"
    """Writes a goal attainment scale."""
    SHADES = "shades"
    """Says where it stands between a split and a dialogue-based BUM, and where it wants to be."""
    TIDY = "tidy"
    """Rewrites a weak goal; before and after stay side by side."""
    TEXT = "text"
    """Rewrites a weak text of an assessment, and looks at a better one afterwards (domain reference 9.6)."""


class SlipRung(StrEnum):
    """The piles of “Sortér”: three rungs of the ladder, the wish above them, and what is often mistaken for one."""

    WISH = "wish"
    PURPOSE = "purpose"
    GOAL = "goal"
    SUB_GOAL = "sub_goal"
    METHOD = "method"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class Pile:
    """Where slips belong: its name, the question it answers, and whose it is."""

    rung: SlipRung
    title: str
    question: str
    owner: str


@dataclass(frozen=True, slots=True)
class Slip:
    """A sentence to be sorted, the pile it belongs to, and why."""

    text: str
    rung: SlipRung
    because: str


@dataclass(frozen=True, slots=True)
class Shade:
    """A way authority and provider can be organised; the last of an exercise is what all of them can end in."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """One card. `slips` are to be sorted; `weak` is to be written anew, `because` says why, and `better` is one way."""

    id: str
    kind: ExerciseKind
    title: str
    minutes: int
    instruction: str
    questions: tuple[str, ...]
    """To talk about afterwards, or to get going."""
    slips: tuple[Slip, ...] = ()
    shades: tuple[Shade, ...] = ()
    weak: str = ""
    because: str = ""
    better: str = ""


@dataclass(frozen=True, slots=True)
class Exercises:
    """The cards in the order they are offered, and the piles of the one that sorts."""

    cards: tuple[Exercise, ...]
    piles: tuple[Pile, ...]

    def find(self, exercise_id: str) -> Exercise | None:
        """The card with this id."""
        return next((card for card in self.cards if card.id == exercise_id), None)


def load_exercises(folder: Path) -> Exercises:
    """Read the cards from resources/coach; raises `Trouble` where the file is damaged."""
    return read_data(folder, "exercises", _exercises)


def _exercises(data: Mapping[str, Any]) -> Exercises:
    cards = tuple(_exercise(entry) for entry in data["exercises"])
    piles = tuple(Pile(SlipRung(each["rung"]), *_texts(each, "title", "question", "owner")) for each in data["piles"])
    if not cards or len({card.id for card in cards}) < len(cards) or {pile.rung for pile in piles} != set(SlipRung):
        raise ValueError
    return Exercises(cards, piles)


def _exercise(entry: Mapping[str, Any]) -> Exercise:
    exercise_id, title, instruction = _texts(entry, "id", "title", "instruction")
    weak, because = _texts(entry, "weak", "because") if "weak" in entry else ("", "")
    return Exercise(
        id=exercise_id,
        kind=ExerciseKind(entry["kind"]),
        title=title,
        minutes=int(entry["minutes"]),
        instruction=instruction,
        questions=tuple(str(question) for question in entry["questions"]),
        slips=tuple(_slip(slip) for slip in entry.get("slips", ())),
        shades=tuple(Shade(*_texts(shade, "title", "text")) for shade in entry.get("shades", ())),
        weak=weak,
        because=because,
        better=_texts(entry, "better")[0] if "better" in entry else "",
    )


def _slip(entry: Mapping[str, Any]) -> Slip:
    text, because = _texts(entry, "text", "because")
    return Slip(text, SlipRung(entry["rung"]), because)


def _texts(entry: Mapping[str, Any], *names: str) -> list[str]:
    """Texts that must be there, and not be empty."""
    texts = [str(entry[name]).strip() for name in names]
    if not all(texts):
        raise ValueError(names)
    return texts
