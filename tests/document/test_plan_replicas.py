"""Three laptops with one board, its journeys and its plan, and no order between them: all that is tied stays whole."""

import random
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.document.board import BoardDocument
from desktop.document.many import Seed
from desktop.document.restoring import restore
from desktop.model.clipping import clip, read, write
from desktop.model.clipping_places import places
from desktop.model.journey import Board, Card
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.loose_ends import loose_ends
from desktop.model.plan import AIM_TEXTS, GOALS, KINDS, LOOSE, NEW, WIDE, GoalType, Level, Person, Subject
from desktop.model.red_thread import red_thread
from desktop.model.sides import Side
from desktop.overriding import override
from desktop.trouble import Trouble
from tests.document.conftest import AS_IS, raw_texts
from tests.document.test_replicas import LAPTOPS, Laptop, Room, fresh, with_word, words_of

PLAN = JourneyKind.PLAN
RUNGS = tuple(dict.fromkeys(KINDS.values()))
GESTURES = (
    ["rung"] * 6
    + ["step", "step", "make", "make"]
    + ["tie"] * 4
    + ["untie", "cut"]
    + ["write"] * 4
    + ["aim"] * 4
    + ["value", "value", "scale", "expect", "speak", "erase"]
    + ["move"] * 5
    + ["carry", "carry", "several", "remove", "remove", "paste", "paste", "double", "hide", "restore"]
    + ["undo"] * 4
    + ["redo"] * 2
    + ["deliver"] * 6
)
STEPS = st.lists(
    st.tuples(st.sampled_from(GESTURES), st.integers(0, LAPTOPS - 1), st.integers(0, 2**32)), min_size=8, max_size=40
)
EXAMPLES = settings().max_examples if settings().max_examples > 100 else 25
"""A few each day; many where the machine is searching (BROBYG_HYPOTHESIS)."""


def raw(board: BoardDocument) -> str:
    return raw_texts(board) + str(board.root("words"))


@dataclass
class Writer(Laptop):
    """A laptop of its own, which alone may change the citizen's words written on it; `disk` is what it has."""

    disk: list[bytes] = field(default_factory=list)

    def words(self, known: set[str]) -> set[str]:
        held = raw(self.board)
        return {word for word in known if word in held}


class Plans(Room):
    """Three laptops that build on the plan as well."""

    def __init__(self, start: bytes) -> None:
        super().__init__(start)
        self.laptops = [
            Writer(BoardDocument([start], device=f"d{at}"), self.sent, disk=[start]) for at in range(LAPTOPS)
        ]
        self.kept: list[bytes] = []
        for laptop in self.laptops:
            self.sit_down(laptop)

    def sit_down(self, laptop: Writer) -> None:
        laptop.board.listen(self.send)
        laptop.board.listen(lambda change: laptop.disk.extend(change.updates))

    def take(self, laptop: Writer, updates: list[bytes]) -> None:
        """Take updates in; where they bring the library down, as some orders do, begin again from the disk."""
        laptop.disk.extend(updates)
        try:
            laptop.board.merge(*updates)
        except Trouble:
            assert laptop.board.poisoned
            laptop.board = BoardDocument(laptop.disk, device=laptop.board.device)
            self.sit_down(laptop)

    @override
    def deliver(self, laptop: Writer, chance: random.Random) -> None:
        if self.sent:
            self.take(laptop, chance.choices(self.sent, k=chance.randrange(1, 2 * len(self.sent) + 1)))

    @override
    def deliver_all(self, chance: random.Random) -> None:
        for laptop in self.laptops:
            everything = self.sent + chance.choices(self.sent, k=len(self.sent) // 2) if self.sent else []
            chance.shuffle(everything)
            self.take(laptop, everything)

    def restore(self, laptop: Laptop, chance: random.Random) -> None:
        """Bring back an earlier state, of this laptop or another; what was written since is taken back on purpose."""
        self.kept.append(laptop.board.state())
        before = laptop.words(self.typed)
        restore(laptop.board, BoardDocument([chance.choice(self.kept)]))
        self.taken_back |= before - laptop.words(self.typed)


@pytest.fixture(scope="module")
def built(start: bytes) -> bytes:
    """A board as it is in the middle of the day: a plan with two goals, and threads to a few steps of a journey."""
    board = BoardDocument([start], device="d0")
    ladder, steps = board.ladder, [board.add_card(AS_IS, "as_is.provider", f"as_is.{at}", text="t") for at in range(3)]
    wishes = [ladder.add(CardKind.WISH, "ø") for _ in range(2)]
    purpose = ladder.add(CardKind.PURPOSE, "f")
    for at in range(2):
        goal = ladder.add(CardKind.GOAL, "m")
        own = [ladder.add(kind, "d", goal) for kind in (CardKind.SUB_GOAL, CardKind.EFFORT, CardKind.SIGN)]
        for one, other in ((goal, wishes[at]), (goal, steps[at]), (own[0], steps[2]), (purpose, wishes[at])):
            ladder.tie(one, other)
    return board.state()


def act(room: Plans, gesture: str, laptop: Laptop, chance: random.Random) -> None:
    match gesture:
        case "undo" | "redo":
            room.undo(laptop, again=gesture == "redo")
        case "deliver":
            room.deliver(laptop, chance)
        case "restore":
            room.restore(laptop, chance)
        case _:
            build(room, gesture, laptop, chance)


def build(room: Plans, gesture: str, laptop: Laptop, chance: random.Random) -> None:
    board = laptop.board
    cards = [card for grid in board.board.grids for card in grid.cards.values()]
    goals = [goal.id for goal in board.board.plan.goals]
    match gesture:
        case "rung":
            kind, goal = chance.choice(RUNGS), chance.choice([*goals, ""])
            if kind in (CardKind.WISH, CardKind.PURPOSE, CardKind.GOAL) or goal:
                board.ladder.add(kind, room.type(laptop), goal)
        case "step":
            journey = board.board.journey(chance.choice([JourneyKind.AS_IS, JourneyKind.IDEAL]))
            lane, phase = chance.choice(journey.lanes).id, chance.choice(journey.phases).id
            board.add_card(journey.kind, lane, phase, text=room.type(laptop), sort=chance.choice(list(CardKind)))
        case "speak":
            board.ladder.aims.speak(chance.choice([None, *Person]))
            board.ladder.aims.write_plan("duration", board.board.voice.duration + room.type(laptop))
        case "hide":
            journey = board.board.journey(JourneyKind.IDEAL)
            phase = chance.choice([*journey.phases, *journey.hidden_phases])
            board.grid.hide(phase.id, hidden=not phase.hidden)
        case "carry" if goals and board.whole:
            carry_a_goal(board, chance.choice(goals), chance)
        case "untie" | "cut":
            act_on_thread(board, gesture, chance)
        case _ if cards:
            act_on_card(room, gesture, laptop, chance.choice(sorted(cards, key=lambda card: card.id)), chance)


def act_on_thread(board: BoardDocument, gesture: str, chance: random.Random) -> None:
    """While something is missing (`whole`), the library does not always know how to undo what builds on it."""
    threads = sorted(board.board.threads)
    if threads and gesture == "untie":
        board.ladder.untie(chance.choice(threads))
    elif threads and board.whole:
        cut_an_end_off(board, chance)


def act_on_card(room: Plans, gesture: str, laptop: Laptop, card: Card, chance: random.Random) -> None:
    board = laptop.board
    others, goals = sorted(key for grid in board.board.grids for key in grid.cards), board.board.plan.goals
    match gesture:
        case "make":
            board.ladder.make(chance.choice(RUNGS), card.id, chance.choice(["", *(goal.id for goal in goals)]))
        case "tie":
            board.ladder.tie(card.id, chance.choice(others))
        case "write" if board.may_write(card.id):
            board.write_card(card.id, "text", with_word(card.text, room.type(laptop), chance))
        case "erase" if words_of(card.text) and board.may_write(card.id):
            gone = chance.choice(words_of(card.text))
            room.taken_back.add(gone)
            board.write_card(card.id, "text", card.text.replace(gone, ""))
        case "move" | "several":
            move(board, [card.id] if gesture == "move" else chance.sample(others, min(3, len(others))), chance)
        case "remove":
            board.remove_card(card.id)
        case "paste" | "double":
            paste(board, [card.id, *chance.sample(others, min(3, len(others)))], chance, double=gesture == "double")
        case _ if card.journey is PLAN:
            aim(room, gesture, laptop, card, chance)


def aim(room: Plans, gesture: str, laptop: Laptop, card: Card, chance: random.Random) -> None:
    aims, key = laptop.board.ladder.aims, card.id
    match gesture:
        case "aim":
            name = chance.choice(AIM_TEXTS)
            if name != "own_words" or aims.may_cite(key):
                aims.write(key, name, with_word(getattr(card.aims, name), room.type(laptop), chance))
        case "value":
            aims.choose(key, "goal_type", chance.choice([None, *GoalType]))
            aims.choose(key, "until", chance.choice(["2026-05-12", "2026-01-01", ""]))
            aims.choose(key, "level_now", chance.choice([None, Level("ffb", 2), Level("fs3", 4)]))
            aims.choose_second(key, Subject("FFB", chance.choice("ab"), "x"), chosen=chance.random() < 0.5)
        case "scale":
            level = chance.randrange(-2, 3)
            aims.write_level(key, level, with_word(card.aims.gas.at(level), room.type(laptop), chance))
            aims.set_score(key, chance.choice([None, level]))
        case "expect":
            aims.expect(key, chance.choice(list(Side)), chance.choice([None, -1, 2]))
            aims.unveil(key, unveiled=chance.random() < 0.5)


def move(board: BoardDocument, cards: list[str], chance: random.Random) -> None:
    """Cards of the plan anywhere on it: onto other rungs, under other goals, and beside them."""
    plan = board.board.plan
    cell = chance.choice(list(KINDS)), chance.choice([*(phase.id for phase in plan.phases), NEW])
    own = [card for card in cards if card in plan.cards]
    if len(own) == 1:
        board.move_card(own[0], *cell, chance.choice([None, 0, 1, 2]))
    else:
        board.many.move(dict.fromkeys(own, cell))


def paste(board: BoardDocument, cards: list[str], chance: random.Random, double: bool) -> None:
    """Through the clipboard from one of the grids to any of them, or doubled where they are."""
    if double:
        board.many.duplicate(cards)
        return
    source = next(grid for grid in board.board.grids if cards[0] in grid.cards)
    into = chance.choice(board.board.grids)
    cell = chance.choice(into.lanes).id, chance.choice(into.phases).id
    clipping = read(write(clip(source, cards)).encode())
    cells = places(clipping, into, chance.choice([cell, None]))
    texts = sorted(piece.card.text for piece in clipping.pieces)
    seeds = [Seed(piece.card, *where) for piece, where in zip(clipping.pieces, cells, strict=True)]
    made = board.many.add(into.kind, seeds, clipping.links)
    there = board.board.journey(into.kind).cards
    assert sorted(there[key].text for key in made) == texts
    if into.kind is PLAN:
        copies = zip(clipping.pieces, made, strict=True)
        assert all(there[key].aims.gas == piece.card.aims.gas for piece, key in copies)


def cut_an_end_off(board: BoardDocument, chance: random.Random) -> None:
    thread = board.board.threads[chance.choice(sorted(board.board.threads))]
    board.remove_card(chance.choice([thread.source, thread.target]))
    assert thread.id not in board.board.threads
    board.undo()
    assert board.board.threads[thread.id] == thread


def carry_a_goal(board: BoardDocument, goal: str, chance: random.Random) -> None:
    """Make a goal part of another one, or take it off and put it back: its own things go where it goes."""
    plan = board.board.plan
    own = {card.id for card in plan.cards.values() if card.place.phase == goal} - {goal}
    other = chance.choice([each.id for each in plan.goals])
    if other == goal:
        board.remove_card(goal)
        assert not (own | {goal}) & set(board.board.plan.cards)
        board.undo()
        goes_to = goal
    else:
        board.move_card(goal, chance.choice([lane for lane in KINDS if lane not in (*WIDE, GOALS)]), other)
        goes_to = other
    assert {board.board.plan.cards[key].place.phase for key in own} <= {goes_to}


def check(board: Board) -> None:
    """Nothing hangs in the air, and every card is on its rung and under a goal that is there."""
    for thread in board.threads.values():
        assert board.card(thread.source) is not None
        assert board.card(thread.target) is not None
    plan, phases = board.plan, {phase.id for phase in board.plan.phases}
    assert len(phases) == len(plan.phases)
    assert {card.place.phase for card in plan.cards.values()} <= phases
    assert all(card.kind is KINDS[card.place.lane] for card in plan.cards.values())
    assert sorted(card.id for held in plan.cells.values() for card in held) == sorted(plan.cards)
    assert (LOOSE in phases) == any(card.place.phase == LOOSE for card in plan.cards.values())
    thread = red_thread(board)
    drawn = {card.id for card in thread.cards}
    assert {end for tie in thread.ties for end in (tie.above, tie.below)} <= drawn
    for cards in loose_ends(board, thread).values():
        assert all(board.card(card.id) == card for card in cards)


@pytest.mark.qt_no_exception_capture
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@settings(max_examples=EXAMPLES)
@given(STEPS, st.integers(0, 2**32))
def test_plans_and_journeys_end_up_as_one_and_every_word_and_tie_is_kept(built, steps, seed):
    room = Plans(built)
    for gesture, number, luck in steps:
        laptop = room.laptops[number]
        act(room, gesture, laptop, random.Random(luck))
        check(laptop.board.board)
        if gesture in {"undo", "deliver", "restore", "paste", "hide"}:
            assert laptop.board.board == fresh(laptop.board)
    room.deliver_all(random.Random(seed))

    first, *others = (laptop.board for laptop in room.laptops)
    for other in others:
        assert other.board == first.board
        assert other.whole
    check(first.board)
    for laptop in room.laptops:
        assert laptop.board.board == fresh(laptop.board)
        assert room.typed - room.taken_back <= laptop.words(room.typed)
