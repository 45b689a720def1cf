"""The goal plans of the example day, made from the words in resources/demo by the verbs a group uses."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from desktop.document.board import BoardDocument
from desktop.model.gas import STEPS
from desktop.model.kinds import CardKind, Informant
from desktop.model.plan import AIM_TEXTS, AUTHORITY, PROVIDER, GoalType, Level, Person, Result, Status, Subject
from desktop.model.sides import Side
from desktop.model.vocabulary import Vocabulary

BELOW = {
    "sub_goals": "plan.sub_goal",
    "signs": "plan.sign",
    "authority": AUTHORITY,
    "provider": PROVIDER,
    "follow_ups": "plan.follow_up",
}
WORDS = {"type": ("goal_type", GoalType), "status": ("status", Status), "result": ("result", Result)}

Script = Mapping[str, Any]


def fill_plan(
    board: BoardDocument, script: Script, journeys: Mapping[str, str], vocabulary: Vocabulary, today: str
) -> None:
    """Fill a board's plan; `journeys` are the ids of its other cards, by journey and key, for threads to lead to."""
    _Filling(board, dict(journeys), vocabulary, date.fromisoformat(today)).fill(script)


class _Filling:
    """Knows the cards made so far by the keys they have in the script."""

    def __init__(self, board: BoardDocument, made: dict[str, str], vocabulary: Vocabulary, today: date) -> None:
        self._board, self._made = board, made
        self._vocabulary, self._today = vocabulary, today

    def fill(self, script: Script) -> None:
        aims = self._board.ladder.aims
        aims.speak(Person(script["person"]))
        for name in ("name", "duration", "other"):
            aims.write_plan(name, script.get(name, ""))
        for kind, name in ((CardKind.WISH, "wishes"), (CardKind.PURPOSE, "purposes"), (CardKind.GOAL, "goals")):
            for entry in script.get(name, ()):
                card = self._board.ladder.add(kind, entry["text"])
                self._made[entry["key"]] = card
                self._say(card, entry)
                if kind is CardKind.GOAL:
                    self._aim(card, entry)
                    self._hang(card, entry)

    def _hang(self, goal: str, entry: Script) -> None:
        plan = self._board.board.plan
        for name, lane in BELOW.items():
            for below in entry.get(name, ()):
                card = self._board.add_card(plan.kind, lane, goal, text=below["text"])
                self._say(card, below)

    def _say(self, card: str, entry: Script) -> None:
        """What cards of every rung may say."""
        board, aims = self._board, self._board.ladder.aims
        board.write_card(card, "who", entry.get("who", ""))
        if "source" in entry:
            board.details.choose(card, "source", Informant(entry["source"]))
        for name in AIM_TEXTS:
            if name in entry:
                aims.write(card, name, str(entry[name]))
        for name in ("since", "until"):
            if name in entry:
                aims.choose(card, name, (self._today + timedelta(weeks=entry[name])).isoformat())
        for name, (field, word) in WORDS.items():
            if name in entry:
                aims.choose(card, field, word(entry[name]))
        for key in entry.get("with", ()):
            board.ladder.tie(self._made[key], card)

    def _aim(self, goal: str, entry: Script) -> None:
        """What only goals say: what they are about, their levels, and their scale."""
        aims = self._board.ladder.aims
        aims.choose(goal, "accepted", entry.get("accepted"))
        if "subject" in entry:
            aims.choose(goal, "subject", self._subject(*entry["subject"]))
            for name, field in (("now", "level_now"), ("target_level", "level_target")):
                if name in entry:
                    aims.choose(goal, field, Level(self._scale(entry["subject"][0]), entry[name]))
        for pair in entry.get("secondary", ()):
            aims.choose_second(goal, self._subject(*pair), chosen=True)
        scale = entry.get("gas", {})
        for level in STEPS:
            aims.write_level(goal, level, scale.get(level, ""))
        aims.set_base(goal, scale.get("base"))
        aims.set_score(goal, scale.get("score"))
        for side, level in entry.get("expected", {}).items():
            aims.expect(goal, Side(side), level)
        if "expected" in entry:
            aims.unveil(goal)

    def _subject(self, system: str, label: str) -> Subject:
        found = self._vocabulary.find(system, label)
        if found is None:
            raise ValueError(label)
        return Subject(system, found.code, found.label)

    def _scale(self, system: str) -> str:
        found = self._vocabulary.system(system)
        if found is None or found.scale is None:
            raise ValueError(system)
        return found.scale.id
