"""The red thread drawn: columns from wish to step, lines that run over no card, open ends, the same on paper."""

import random
from itertools import combinations, pairwise

import pytest

from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.layout.marks import Frame, Words
from desktop.layout.red_thread import HEAD, lay_out_red_thread
from desktop.layout.typeface import width_of
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.loose_ends import LooseEnd
from desktop.model.red_thread import Rung
from desktop.words import untranslated

IDEAL = JourneyKind.IDEAL


@pytest.fixture
def board(templates) -> BoardDocument:
    return BoardDocument([board_start(templates["social"])])


def tangled(board: BoardDocument, seed: int) -> BoardDocument:
    """A board whose cards are tied every which way."""
    chance = random.Random(seed)
    ladder, journey = board.ladder, board.board.journey(IDEAL)

    def words() -> str:
        return "Et kort med ord " * chance.randrange(6)

    top = [ladder.add(kind, words()) for kind in [CardKind.WISH, CardKind.PURPOSE] * 2]
    goals = [ladder.add(CardKind.GOAL, words()) for _ in range(4)]
    own = [
        ladder.add(chance.choice([CardKind.SUB_GOAL, CardKind.EFFORT]), words(), chance.choice(goals))
        for _ in range(10)
    ]
    steps = [
        board.add_card(IDEAL, chance.choice(journey.lanes).id, chance.choice(journey.phases).id, text=words())
        for _ in range(10)
    ]
    everything = [*top, *goals, *own, *steps]
    for _ in range(25):
        ladder.tie(*chance.sample(everything, 2))
    return board


def drawing(board: BoardDocument):
    return lay_out_red_thread(board.board, untranslated)


@pytest.mark.parametrize("seed", range(12))
def test_cards_stand_apart_and_lines_run_over_none_of_them(board, seed):
    found = drawing(tangled(board, seed))
    frames = {key: tile.frame for key, tile in found.cards.items()}
    for one, other in combinations(frames.values(), 2):
        assert not one.meets(other)
    for frame in frames.values():
        assert frame.y > HEAD
        assert frame.bottom <= found.height
        assert frame.x >= 0
        assert frame.right <= found.width
    assert len(found.lines) == len(found.thread.ties)
    for line in found.lines:
        source, target = frames[line.tie.above], frames[line.tie.below]
        assert (line.line[0][0], line.line[-1][0]) == (source.right, target.x)
        assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(line.line))
        for key, frame in frames.items():
            inside = Frame(frame.x + 0.1, frame.y + 0.1, frame.width - 0.2, frame.height - 0.2)
            crossed = [leg for leg in pairwise(line.line) if inside.meets(room_of(leg))]
            assert not crossed, (key, line.tie)


def room_of(leg: tuple) -> Frame:
    (x, y), (end, low) = leg
    return Frame(min(x, end), min(y, low), abs(end - x) or 0.01, abs(low - y) or 0.01)


def test_words_stay_inside_their_card_and_the_rest_is_an_ellipsis(board):
    goal = board.ladder.add(CardKind.GOAL, "Rindfleischetikettierungsüberwachung " * 12)
    step = board.add_card(IDEAL, "ideal.provider", "ideal.4", text="")
    found = drawing(board)
    for key in (goal, step):
        tile = found.cards[key]
        for mark in tile.marks:
            if isinstance(mark, Words):
                assert mark.x + width_of(mark.text, mark.size, mark.weight) <= tile.frame.width
                assert mark.y <= tile.frame.height
    said = [mark.text for mark in found.cards[goal].marks if isinstance(mark, Words)]
    assert len(said) == 4
    assert said[-1].endswith("…")
    assert next(mark.text for mark in found.cards[step].marks if isinstance(mark, Words)) == "…"


def test_what_hangs_on_a_card_stands_beside_and_below_it(board):
    wish = board.ladder.add(CardKind.WISH, "ro")
    purpose = board.ladder.add(CardKind.PURPOSE, "hjem")
    goals = [board.ladder.add(CardKind.GOAL, text) for text in ("sove", "spise")]
    subs = [board.ladder.add(CardKind.SUB_GOAL, text, goals[0]) for text in ("seng", "te")]
    tops = {key: tile.frame.y for key, tile in drawing(board).cards.items()}
    assert tops[wish] == tops[purpose] == tops[goals[0]] == tops[subs[0]] < tops[subs[1]] < tops[goals[1]]


def test_open_ends_are_where_something_is_missing(board):
    goal = board.ladder.add(CardKind.GOAL, "sove")
    alone = board.add_card(IDEAL, "ideal.provider", "ideal.4", text="træning")
    found = drawing(board)
    assert set(found.open_ends) == {goal, alone}
    assert len(found.open_ends[goal]) == 2 * len(found.open_ends[alone])
    assert set(found.ends) == {
        LooseEnd.GOAL_WITHOUT_WISH,
        LooseEnd.GOAL_WITHOUT_STEP,
        LooseEnd.STEP_WITHOUT_GOAL,
    }
    wish = board.ladder.add(CardKind.WISH, "ro")
    board.ladder.tie(goal, wish)
    board.ladder.tie(goal, alone)
    assert drawing(board).open_ends == {}


def test_an_empty_rung_asks_its_question_on_screen_and_leaves_none_on_paper(board):
    board.ladder.add(CardKind.GOAL, "sove")
    found = drawing(board)
    asked = {prompt.key for prompt in found.prompts}
    assert asked == {f"ask {rung}" for rung in Rung if rung is not Rung.GOAL}
    on_paper = {tile.key for tile in found.tiles()}
    assert on_paper.isdisjoint(asked)
    assert all(not prompt.frame.meets(tile.frame) for prompt in found.prompts for tile in found.cards.values())
    assert {head.key for head in found.heads} == set(Rung)
    assert set(found.cards) < on_paper


def test_paper_gets_all_that_the_screen_shows(board):
    """The two painters know the same marks; what is drawn for one can be drawn by the other."""
    found = drawing(tangled(board, 3))
    words = [mark.text for tile in found.tiles() for mark in tile.marks if isinstance(mark, Words)]
    assert sum(text.startswith("Et kort med") for text in words) >= 10
    keys = [tile.key for tile in found.tiles()]
    assert [key for key in keys if key in found.cards] == list(found.cards)
    lines = {f"{line.tie.above} {line.tie.below}" for line in found.lines}
    assert lines <= set(keys)
