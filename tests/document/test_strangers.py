"""Whatever a stranger has written into a document: it is read without a fault, and the same however it came."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pycrdt import Array, Doc, Map, Text

from desktop.document.aims import VALUES as AIM_NAMES
from desktop.document.aims_read import AIM
from desktop.document.board import CARD_TEXTS, ROOTS, BoardDocument
from desktop.document.day import ROOTS as DAY_ROOTS
from desktop.document.day import DayDocument
from desktop.document.decode import LINK_TEXTS
from desktop.model.kinds import JOURNEYS, CardKind
from desktop.model.plan import AIM_TEXTS, KINDS, LOOSE, NEW, WHOLE, Subject
from desktop.model.sides import Side
from desktop.trouble import Trouble
from tests.archive.strangers import nested
from tests.document.conftest import AS_IS, cell, put
from tests.document.test_plan_replicas import check

AIM_FIELDS = (*AIM_NAMES.values(), "second.d2", "gas.base", "gas.score", "gas.weight", "talked.rule")

KEYS = st.sampled_from(["k1", "k2", "as_is.citizen", "as_is.0", "ideal.0", "title", "", "|", "æ😀"])
WORDS = st.sampled_from(
    ["", "as_is", "ideal", "citizen", "step", "as_is.citizen|as_is.0|V", "a|b", "||||", "k1", "k2", "\0", "0", "é" * 50]
)
PLAN_KEYS = KEYS | st.sampled_from(
    [WHOLE, LOOSE, NEW, "k1|own_words", "k1|gas+1", "plan|name", "expect|k1|citizen", "expect|k2|nobody", "unveil|k1|"]
)
"""Names a stranger may give to cards, to texts and to marks of a plan; some are those of the plan's own columns."""
PLACES = st.builds("|".join, st.tuples(st.sampled_from([*KINDS, "plan.new_rung"]), KEYS | st.just(WHOLE), WORDS))
AIMED = WORDS | st.sampled_from(
    ["plan", "thread", "develop", "going", "go_on", "du", "FFB|d1|Søvn", "||", "ffb|2", "ffb|22", "ffb|²", "2026-05-12"]
)
PLAIN = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**53), 2**53),
    st.floats(allow_nan=True, allow_infinity=True),
    WORDS,
    st.binary(max_size=6),
)
FIELDS = st.sampled_from(
    [
        "journey",
        "pos",
        "kind",
        "del",
        "order",
        "side",
        "at",
        "by",
        "origin",
        "source",
        "target",
        "feeling",
        "emotional",
        "name",
        "case",
        "title",
        "quote",
        "date",
        *CARD_TEXTS,
        *LINK_TEXTS,
    ]
)
ANY = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELDS, inner, max_size=6),
    max_leaves=12,
)

NEARLY = st.fixed_dictionaries(
    {"journey": st.sampled_from(["as_is", "ideal"])},
    optional=dict.fromkeys(("pos", "kind", "del", "order", "at", "source", "target", "feeling", *CARD_TEXTS), PLAIN),
)
"""Something that looks like what the program writes itself, up to a point."""


class Shown:
    """A value with the shared types a stranger may have chosen for it."""

    def __init__(self, value: object, shape: str) -> None:
        self.value, self.shape = value, shape

    def make(self) -> object:
        match self.value:
            case dict() if self.shape != "plain":
                return Map({key: Shown(value, self.shape).make() for key, value in self.value.items()})
            case list() if self.shape == "all":
                return Array([Shown(value, self.shape).make() for value in self.value])
            case str() if self.shape == "all":
                return Text(self.value)
            case _:
                return self.value

    def __repr__(self) -> str:
        return f"{self.shape}: {self.value!r}"


VALUES = st.builds(Shown, ANY | NEARLY, st.sampled_from(["plain", "maps", "all"]))
NEARLY_AIMED = st.fixed_dictionaries(
    {"journey": st.sampled_from(["plan", "plan", "thread", "as_is"])},
    optional={"pos": PLACES | PLAIN, "source": PLAN_KEYS, "target": PLAN_KEYS}
    | dict.fromkeys(("del", "text", "cited_by", *AIM_TEXTS, *(AIM + name for name in AIM_FIELDS)), AIMED | PLAIN),
)
"""What looks like a card of a plan or a thread, up to a point."""
PLAN_VALUES = st.builds(Shown, NEARLY_AIMED | AIMED | PLAIN | ANY, st.sampled_from(["plain", "maps", "all"]))
BOARD_ROOTS = ("links", "words", "marks", "meta", "readings")
PLAN_ENTRIES = st.lists(
    st.tuples(st.sampled_from(["cards", "cards", *BOARD_ROOTS]), PLAN_KEYS, PLAN_VALUES),
    max_size=12,
)
ENTRIES = st.lists(st.tuples(st.sampled_from(sorted({*ROOTS, *DAY_ROOTS})), KEYS, VALUES), max_size=10)


def updates_of(entries, start: bytes | None) -> list[bytes]:
    """What a stranger's own program would send, entry by entry."""
    doc: Doc = Doc()
    if start is not None:
        doc.apply_update(start)
    updates = []
    for root, key, value in entries:
        before = doc.get_state()
        doc.get(root, type=Map)[key] = value.make()
        updates.append(bytes(doc.get_update(before)))
    return updates


@given(ENTRIES)
def test_a_board_reads_anything_and_the_same_however_it_came(start, entries):
    updates = updates_of(entries, start)
    live = BoardDocument([start])
    for update in updates:
        live.merge(update)
    assert live.board == BoardDocument([start, *updates]).board == BoardDocument([live.state()]).board
    assert not live.poisoned


@given(ENTRIES)
def test_every_gesture_works_on_a_strangers_board(start, entries):
    board = BoardDocument([start, *updates_of(entries, start)])
    for kind in JOURNEYS:
        journey = board.board.journey(kind)
        for key in [*journey.cards]:
            for name in CARD_TEXTS:
                board.write_card(key, name, "mine ord")
                assert getattr(board.board.journey(kind).cards[key], name) == "mine ord"
            board.change_kind(key, CardKind.IDEA)
            board.move_card(key, journey.lanes[-1].id, journey.phases[-1].id)
            board.remove_card(key)
        for key in [*journey.links]:
            board.write_link(key, "what", "mine ord")
            board.remove_link(key)
        for phase in journey.phases:
            board.feel(phase.id, 2)
            board.write_quote(phase.id, "mine ord")
            assert board.board.journey(kind).phase(phase.id).quote == "mine ord"
    while board.undo():
        pass
    assert board.board == BoardDocument([board.state()]).board


@given(PLAN_ENTRIES)
def test_a_plan_reads_anything_and_every_gesture_works_on_it(start, entries):
    updates = updates_of(entries, start)
    board = BoardDocument([start], device="d")
    put(board, "et trin")
    for update in updates:
        board.merge(update)
    assert board.board == BoardDocument([board.state()]).board
    check(board.board)
    for key in [*board.board.plan.cards]:
        build_on(board, key)
    check(board.board)
    while board.undo():
        pass
    assert board.board == BoardDocument([board.state()]).board
    check(board.board)


def build_on(board: BoardDocument, key: str) -> None:
    """Do all that a group may do with a card of a plan, and see that it is so."""
    aims, step = board.ladder.aims, next(iter(board.board.journey(AS_IS).cards))
    for name in AIM_TEXTS:
        may = name != "own_words" or aims.may_cite(key)
        aims.write(key, name, "mine ord")
        assert (getattr(board.board.plan.cards[key].aims, name) == "mine ord") or not may
    aims.choose(key, "subject", Subject("FFB", "d1", "Søvn"))
    aims.choose(key, "until", "2026-05-12")
    aims.write_level(key, 2, "mine ord")
    aims.expect(key, Side.CITIZEN, 1)
    aims.write_plan("name", "Maja")
    said = board.board.plan.cards[key].aims
    assert (said.subject, said.until, said.gas.at(2)) == (Subject("FFB", "d1", "Søvn"), "2026-05-12", "mine ord")
    assert "|" in key or board.board.expected[key][Side.CITIZEN] == 1
    thread = board.ladder.tie(key, step)
    assert (board.board.threads[thread].ends == {key, step}) if key else thread == ""
    for lane in KINDS:
        goal = next((goal.id for goal in board.board.plan.goals if goal.id != key), NEW)
        board.move_card(key, lane, goal)
        check(board.board)
    board.ladder.untie(thread)
    board.many.duplicate([key])
    board.remove_card(key)
    assert board.board.card(key) is None


@given(ENTRIES)
def test_a_day_reads_anything_and_can_be_written(entries):
    updates = updates_of(entries, None)
    live = DayDocument("d")
    for update in updates:
        live.merge(update)
    assert live.day == DayDocument("d", updates).day
    live.write("title", "Min titel")
    live.set_date("2026-05-12")
    for group in live.day.groups:
        live.rename_group(group.id, "Min gruppe")
        live.give_case(group.id, "")
    key = live.add_group("Ny")
    assert live.day.title == "Min titel"
    assert live.day.group(key) is not None
    assert {group.name for group in live.day.groups} <= {"Min gruppe", "Ny"}


@given(st.binary(max_size=80))
def test_bytes_that_are_no_update_leave_the_board_as_it_was(start, update):
    board = BoardDocument([start])
    put(board, "et kort")
    before = board.board
    try:
        board.merge(update)
    except Trouble:
        assert board.board == before
    assert board.board == BoardDocument([board.state()]).board


def test_one_thing_nested_too_deeply_does_not_hide_the_others(board, start):
    """Deep enough to be no JSON for Python, not so deep that the library cannot read it."""
    put(board, "et kort")
    found: list[list[str]] = []

    def read() -> None:
        found.append(cell(BoardDocument([start, board.state(), nested(3_000)])))

    threading.stack_size(256 << 20)
    try:
        reader = threading.Thread(target=read)
        reader.start()
        reader.join()
    finally:
        threading.stack_size(0)
    assert found == [["et kort"]]


def test_a_plan_far_too_large_is_read_as_far_as_it_makes_sense(start):
    doc: Doc = Doc()
    cards, words = doc.get("cards", type=Map), doc.get("words", type=Map)
    with doc.transaction():
        card = {"journey": "plan", "pos": "plan.goal|plan.new|V", "aim.subject": "a|b|" + "c" * 90_000}
        cards["k"] = Map({**card, **{f"aim.second.{at}": f"FFB|{at}|x" for at in range(3_000)}})
        words["k|baseline"] = Text("å" * 90_000)
        for at in range(500):
            cards[f"s{at}"] = Map({"journey": "plan", "pos": f"plan.sub_goal|{'k' if at % 2 else at}|V"})
    board = BoardDocument([start, bytes(doc.get_update())])
    plan = board.board.plan
    said = plan.cards["k"].aims
    assert (len(said.secondary), len(said.baseline), len(said.subject.label)) == (20, 20_000, 200)
    assert [len(plan.cells["plan.sub_goal", phase]) for phase in ("k", LOOSE)] == [250, 250]
    board.ladder.aims.write("k", "baseline", "kort")
    assert board.board.plan.cards["k"].aims.baseline == "kort"


@pytest.mark.parametrize("text", [10_000, 50_000])
def test_a_text_too_long_for_any_board_is_shown_shortened(board, text):
    key = put(board, "å" * text)
    assert board.board.journey(AS_IS).cards[key].text == "å" * min(text, 20_000)
