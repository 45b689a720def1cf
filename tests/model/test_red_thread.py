"""The red thread from the citizen's wish to a step of the journey, and the places where it ends too soon."""

import pytest

from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.loose_ends import LooseEnd, loose_ends
from desktop.model.red_thread import Rung, red_thread

AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL


class Table:
    """A group at its board, with names for its cards."""

    def __init__(self, start: bytes) -> None:
        self.document = BoardDocument([start])
        self.keys: dict[str, str] = {}

    def add(self, name: str, kind: CardKind, goal: str = "", *ties: str) -> str:
        self.keys[name] = self.document.ladder.add(kind, name, self.keys.get(goal, ""))
        self.tie(name, *ties)
        return self.keys[name]

    def step(self, name: str, *ties: str, lane: str = "provider", kind: JourneyKind = IDEAL, sort=CardKind.STEP) -> str:
        key = self.document.add_card(kind, f"{kind}.{lane}", f"{kind}.1", text=name, sort=sort)
        self.keys[name] = key
        self.tie(name, *ties)
        return key

    def tie(self, name: str, *others: str) -> None:
        for other in others:
            assert self.document.ladder.tie(self.keys[name], self.keys[other])

    @property
    def thread(self):
        return red_thread(self.document.board)

    def on(self, rung: Rung) -> list[str]:
        return [card.text for card in self.thread.rungs[rung]]

    @property
    def ties(self) -> set[str]:
        names = {key: name for name, key in self.keys.items()}
        return {f"{names[tie.above]}-{names[tie.below]}" for tie in self.thread.ties}

    @property
    def ends(self) -> dict[LooseEnd, list[str]]:
        board = self.document.board
        return {end: [card.text for card in cards] for end, cards in loose_ends(board, red_thread(board)).items()}

    def chain(self, name: str) -> set[str]:
        names = {key: name for name, key in self.keys.items()}
        return {names[key] for key in self.thread.chain_of(self.keys[name])}


@pytest.fixture
def table(templates) -> Table:
    return Table(board_start(templates["social"]))


def test_an_empty_board_has_no_thread_and_no_loose_ends(table):
    assert list(table.thread.cards) == []
    assert table.thread.journey is IDEAL
    assert table.ends == {}


def test_with_one_wish_and_one_purpose_everything_hangs_by_itself(table):
    table.add("ønske", CardKind.WISH)
    table.add("formål", CardKind.PURPOSE)
    table.add("mål", CardKind.GOAL)
    table.add("delmål", CardKind.SUB_GOAL, "mål")
    table.add("indsats", CardKind.EFFORT, "mål")
    table.add("tegn", CardKind.SIGN, "mål")
    table.step("trin", "indsats")
    assert table.ties == {"ønske-formål", "formål-mål", "mål-delmål", "mål-indsats", "indsats-trin"}
    assert table.chain("trin") == {"ønske", "formål", "mål", "indsats", "trin"}
    assert table.chain("mål") == set(table.keys) - {"tegn"}
    assert table.ends == {}
    table.tie("indsats", "delmål")
    assert "mål-indsats" not in table.ties
    assert {"mål-delmål", "delmål-indsats"} < table.ties


def test_with_several_a_thread_says_which_and_what_none_says_is_a_loose_end(table):
    for name in ("ønske 1", "ønske 2"):
        table.add(name, CardKind.WISH)
    table.add("formål 1", CardKind.PURPOSE, "", "ønske 1")
    table.add("formål 2", CardKind.PURPOSE)
    table.add("mål 1", CardKind.GOAL, "", "formål 1")
    table.add("mål 2", CardKind.GOAL)
    table.step("trin 1", "mål 1")
    table.step("trin 2")
    assert table.ties == {"ønske 1-formål 1", "formål 1-mål 1", "mål 1-trin 1"}
    assert table.ends == {
        LooseEnd.GOAL_WITHOUT_WISH: ["mål 2"],
        LooseEnd.GOAL_WITHOUT_STEP: ["mål 2"],
        LooseEnd.STEP_WITHOUT_GOAL: ["trin 2"],
        LooseEnd.PURPOSE_WITHOUT_WISH: ["formål 2"],
        LooseEnd.PURPOSE_WITHOUT_GOAL: ["formål 2"],
        LooseEnd.WISH_ALONE: ["ønske 2"],
    }
    table.tie("mål 2", "ønske 2")
    assert LooseEnd.GOAL_WITHOUT_WISH not in table.ends
    assert LooseEnd.WISH_ALONE not in table.ends


def test_what_hangs_by_itself_still_hangs_when_its_thread_is_untied(table):
    table.add("formål", CardKind.PURPOSE)
    table.add("mål", CardKind.GOAL)
    table.step("trin", "mål")
    table.tie("mål", "formål")
    threads = {tie.below: tie.thread for tie in table.thread.ties}
    assert set(threads.values()) == set(table.document.board.threads)
    table.document.ladder.untie(threads[table.keys["mål"]])
    assert table.ties == {"formål-mål", "mål-trin"}
    table.document.ladder.untie(threads[table.keys["trin"]])
    assert table.ties == {"formål-mål"}


@pytest.mark.parametrize(
    ("lane", "sort", "asked"),
    [
        ("citizen", CardKind.STEP, True),
        ("authority", CardKind.DECISION, True),
        ("provider", CardKind.IDEA, True),
        ("authority", CardKind.AGREEMENT, True),
        ("provider", CardKind.PAIN_POINT, False),
        ("authority", CardKind.WAITING, False),
        ("provider", CardKind.QUESTION, False),
        ("relatives", CardKind.STEP, False),
        ("others", CardKind.TOUCHPOINT, False),
    ],
)
def test_only_what_a_plan_can_ask_for_is_asked_about_its_goal(table, lane, sort, asked):
    table.add("mål", CardKind.GOAL)
    table.step("trin", lane=lane, sort=sort)
    assert (table.ends.get(LooseEnd.STEP_WITHOUT_GOAL) == ["trin"]) is asked
    table.tie("trin", "mål")
    assert table.on(Rung.STEP) == ["trin"]
    assert table.ends == {LooseEnd.GOAL_WITHOUT_WISH: ["mål"]}


def test_the_journey_as_it_is_stands_in_until_there_is_an_ideal_one(table):
    table.add("mål", CardKind.GOAL)
    table.step("i dag", "mål", kind=AS_IS)
    assert table.on(Rung.STEP) == ["i dag"]
    table.step("en dag")
    assert table.on(Rung.STEP) == ["en dag"]
    assert table.ends[LooseEnd.GOAL_WITHOUT_STEP] == ["mål"]


def test_what_belonged_to_a_goal_somebody_took_away_meanwhile_is_a_loose_end(table, templates):
    table.add("mål", CardKind.GOAL)
    other = BoardDocument([table.document.state()])
    table.document.remove_card(table.keys["mål"])
    for kind in (CardKind.SUB_GOAL, CardKind.SIGN):
        other.ladder.add(kind, kind.value, table.keys["mål"])
    table.document.merge(other.state())
    assert table.ends[LooseEnd.WITHOUT_GOAL] == ["sub_goal", "sign"]
    assert table.ties == set()


def test_a_thread_round_in_a_ring_is_followed_once(table):
    """Wish to step and step to goal: what is tied every which way still has an end."""
    table.add("ønske", CardKind.WISH)
    table.add("formål", CardKind.PURPOSE)
    table.add("mål", CardKind.GOAL)
    table.step("trin", "mål", "formål", "ønske")
    assert table.chain("trin") == {"ønske", "formål", "mål", "trin"}
    table.document.ladder.tie(table.keys["mål"], table.add("andet mål", CardKind.GOAL))
    assert "mål-andet mål" not in table.ties
