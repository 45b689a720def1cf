"""What a card of a plan says beside its text, as it is stored, and the verbs that say it."""

import time
from typing import TYPE_CHECKING

from pycrdt import Map

from desktop.document.aims_read import (
    ABOUT,
    AIM,
    LONGEST_TALKED,
    SECOND,
    TALKED,
    day,
    gas_text,
    write_level,
    write_subject,
)
from desktop.document.extras import words_key
from desktop.document.marks import EXPECTED, UNVEILED
from desktop.document.text import fit
from desktop.model.gas import STEPS
from desktop.model.kinds import CardKind
from desktop.model.plan import AIM_TEXTS, Aims, GoalType, Level, Person, Result, Status, Subject
from desktop.model.sides import Side

if TYPE_CHECKING:
    from desktop.document.board import BoardDocument

VALUES = {
    "goal_type": "type",
    "subject": "subject",
    "level_now": "now",
    "level_target": "target",
    "since": "since",
    "until": "until",
    "status": "status",
    "result": "result",
    "accepted": "accepted",
}
"""Fields of `Aims` that are plain values, and the names they are stored under, after `AIM`."""

Aim = GoalType | Subject | Level | Status | Result | str | bool | None
DAYS = ("since", "until")
PLAN_WORDS = ("name", "duration", "other")
HIGHEST_WEIGHT = 9


def aim_values(aims: Aims) -> dict[str, object]:
    """The plain values of what is aimed at, those that are said, for the map of a new card."""
    values: dict[str, object] = {}
    for name, key in VALUES.items():
        said = getattr(aims, name)
        if said not in (None, ""):
            values[AIM + key] = _stored(said)
    values |= {SECOND + subject.code: write_subject(subject) for subject in aims.secondary}
    values |= {
        f"{AIM}gas.{name}": level for name in ("base", "score") if (level := getattr(aims.gas, name)) is not None
    }
    values |= {TALKED + rule: ABOUT + fit(words) for rule, words in aims.talked}
    if aims.gas.weight != 1:
        values[f"{AIM}gas.weight"] = float(aims.gas.weight)
    if aims.cited_by:
        values["cited_by"] = aims.cited_by
    return values


def aim_texts(aims: Aims) -> dict[str, str]:
    """The texts of what is aimed at, those with words, by the names they are stored under."""
    texts = {name: words for name in AIM_TEXTS if (words := getattr(aims, name))}
    return texts | {gas_text(level): words for level in STEPS if (words := aims.gas.at(level))}


def _stored(said: Aim) -> object:
    match said:
        case Subject():
            return write_subject(said)
        case Level():
            return write_level(said)
        case GoalType() | Status() | Result():
            return said.value
        case _:
            return said


class AimVerbs:
    """Every verb is silent when the card is no longer on the plan, or when a value makes no sense."""

    def __init__(self, board: "BoardDocument") -> None:
        self._board = board

    def write(self, card_id: str, name: str, words: str) -> None:
        """Make one of a card's texts in `AIM_TEXTS` read `words`; the citizen's own only where they were written."""
        aims = self._aims(card_id)
        if aims is None or name not in AIM_TEXTS:
            return
        if name != "own_words":
            self._write(card_id, name, words)
        elif self.may_cite(card_id):
            self._board.hold()
            self._cite(card_id, aims, words)
            self._write(card_id, name, words)
            self._board.release()

    def keep_as_weak(self, card_id: str) -> None:
        """Keep how a goal reads now as what it was before, because it is going to be written anew."""
        card = self._board.board.plan.cards.get(card_id)
        if card is not None and card.kind is CardKind.GOAL and card.text.strip():
            self.write(card_id, "weak", card.text)

    def may_cite(self, card_id: str) -> bool:
        """Whether the citizen's own words on a card may be changed from here."""
        aims = self._aims(card_id)
        return aims is not None and aims.cited_by in ("", self._board.device)

    def choose(self, card_id: str, name: str, said: Aim) -> None:
        """Set one of a card's values in `VALUES`; nothing said is None. Dates are ISO dates."""
        aims = self._aims(card_id)
        if aims is None or name not in VALUES or getattr(aims, name) == said:
            return
        if name in DAYS and said and not day(said):
            return
        with self._board.edit():
            self._entity(card_id)[AIM + VALUES[name]] = _stored(said)
            self._sign(card_id)

    def choose_second(self, card_id: str, subject: Subject, *, chosen: bool) -> None:
        """Add a secondary sub-theme, or take it away."""
        aims = self._aims(card_id)
        if aims is not None and (subject in aims.secondary) is not chosen:
            with self._board.edit():
                self._entity(card_id)[SECOND + subject.code] = write_subject(subject) if chosen else ""

    def put_aside(self, card_id: str, rule: str, words: str = "", *, aside: bool = True) -> None:
        """Note that the group has talked about a hint of the goal coach, or bring the hint back.

        `words` are what it was about: about other words it is another hint.
        """
        aims = self._aims(card_id)
        said = fit(words)[:LONGEST_TALKED]
        if aims is not None and rule and ((rule, said) in aims.talked) is not aside:
            with self._board.edit():
                self._entity(card_id)[TALKED + rule] = ABOUT + said if aside else ""

    def write_level(self, card_id: str, level: int, words: str) -> None:
        """Say in words what a level of a goal's scale, -2 to +2, looks like."""
        if self._aims(card_id) is not None and level in STEPS:
            self._write(card_id, gas_text(level), words)

    def set_base(self, card_id: str, level: int | None) -> None:
        """Say which level of its scale a goal is at in the beginning."""
        self._set_gas(card_id, "base", level)

    def set_score(self, card_id: str, level: int | None) -> None:
        """Say which level of its scale a goal has reached."""
        self._set_gas(card_id, "score", level)

    def weigh(self, card_id: str, weight: int) -> None:
        """Say how much a goal counts in the T-score, 1 to 9."""
        if self._aims(card_id) is not None and 0 < weight <= HIGHEST_WEIGHT:
            with self._board.edit():
                self._entity(card_id)[f"{AIM}gas.weight"] = float(weight)

    def expect(self, card_id: str, side: Side, level: int | None) -> None:
        """Say which level one side expects; nobody is shown it before `unveil`."""
        if self._aims(card_id) is not None and (level is None or level in STEPS):
            with self._board.edit():
                self._board.root("marks")[f"{EXPECTED}|{card_id}|{side}"] = None if level is None else float(level)

    def unveil(self, card_id: str, *, unveiled: bool = True) -> None:
        """Show all what each side expects of a goal, or hide it again."""
        if self._aims(card_id) is not None:
            with self._board.edit():
                self._board.root("marks")[f"{UNVEILED}|{card_id}|"] = unveiled

    def ask_again(self, card_id: str) -> None:
        """Let all sides choose anew what they expect of a goal, hidden from each other; one gesture."""
        chosen = self._board.board.expected.get(card_id, {})
        self._board.hold()
        self.unveil(card_id, unveiled=False)
        for side in chosen:
            self.expect(card_id, side, None)
        self._board.release()

    def speak(self, person: Person | None) -> None:
        """Say in which form the goals of the plan speak of the citizen."""
        if self._board.board.voice.person is not person:
            with self._board.edit():
                self._board.root("meta")["plan.person"] = person.value if person is not None else ""

    def write_plan(self, name: str, words: str) -> None:
        """Make one of the texts of the plan as a whole (`PLAN_WORDS`) read `words`."""
        if name in PLAN_WORDS:
            self._board.write_words(words_key("plan", name), words)

    def _cite(self, card_id: str, aims: Aims, words: str) -> None:
        if words and not aims.cited_by and self._board.device:
            with self._board.edit():
                self._entity(card_id)["cited_by"] = self._board.device

    def _set_gas(self, card_id: str, name: str, level: int | None) -> None:
        if self._aims(card_id) is not None and (level is None or level in STEPS):
            with self._board.edit():
                self._entity(card_id)[f"{AIM}gas.{name}"] = None if level is None else float(level)

    def _write(self, card_id: str, name: str, words: str) -> None:
        if self._board.write_words(words_key(card_id, name), words):
            self._board.details.sign(card_id)

    def _aims(self, card_id: str) -> Aims | None:
        card = self._board.board.plan.cards.get(card_id)
        return card.aims if card is not None else None

    def _entity(self, card_id: str) -> "Map[object]":
        return self._board.entity("cards", card_id)

    def _sign(self, card_id: str) -> None:
        entity = self._entity(card_id)
        entity["edited_by"] = fit(self._board.author)
        entity["edited_at"] = float(int(time.time()))
