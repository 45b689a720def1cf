"""Whatever a stranger has written into a document: it is read without a fault, and the same however it came."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pycrdt import Array, Doc, Map, Text

from desktop.document.board import CARD_TEXTS, ROOTS, BoardDocument
from desktop.document.day import ROOTS as DAY_ROOTS
from desktop.document.day import DayDocument
from desktop.document.decode import LINK_TEXTS
from desktop.model.kinds import JOURNEYS, CardKind
from desktop.trouble import Trouble
from tests.archive.strangers import nested
from tests.document.conftest import AS_IS, cell, put

KEYS = st.sampled_from(["k1", "k2", "as_is.citizen", "as_is.0", "ideal.0", "title", "", "|", "æ😀"])
WORDS = st.sampled_from(
    ["", "as_is", "ideal", "citizen", "step", "as_is.citizen|as_is.0|V", "a|b", "||||", "k1", "k2", "\0", "0", "é" * 50]
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


@pytest.mark.parametrize("text", [10_000, 50_000])
def test_a_text_too_long_for_any_board_is_shown_shortened(board, text):
    key = put(board, "å" * text)
    assert board.board.journey(AS_IS).cards[key].text == "å" * min(text, 20_000)
