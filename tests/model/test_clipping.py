"""Cards on the clipboard: what goes out comes in again, whatever else comes in harms nobody."""

import json

from hypothesis import given
from hypothesis import strategies as st

from desktop.model.clipping import LARGEST, MOST_CARDS, Clipping, Piece, clip, read, write
from desktop.model.clipping_places import places
from desktop.model.clipping_text import as_html, as_text
from desktop.model.cpr import MASK
from desktop.model.journey import Card, Journey, Lane, Link, Phase, Place, Worth
from desktop.model.kinds import CardKind, Channel, Informant, JourneyKind, Perspective
from desktop.model.sides import Side
from desktop.model.text_limits import LONGEST_CARD

AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL
NUMBER = "17" + "03" + "64-" + "2" * 4
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=6,
)
KEYS = ("version", "lanes", "phases", "cards", "links", "lane", "phase", "worth", "level", "source", "target", "kind")


def journey(*lanes: tuple[str, Side], kind: JourneyKind = AS_IS) -> Journey:
    return Journey(
        kind,
        tuple(Lane(f"l{at}", kind, title, side, f"a{at}") for at, (title, side) in enumerate(lanes)),
        tuple(Phase(f"p{at}", kind, f"Fase {at}", f"a{at}") for at in range(4)),
    )


LANES = (("Borger", Side.CITIZEN), ("Myndighed", Side.AUTHORITY), ("Udfører", Side.PROVIDER))


def with_cards(grid: Journey, *cards: Card, links: tuple[Link, ...] = ()) -> Journey:
    cells: dict[tuple[str, str], tuple[Card, ...]] = {}
    for card in cards:
        cells[card.place.cell] = (*cells.get(card.place.cell, ()), card)
    return Journey(
        grid.kind, grid.lanes, grid.phases, {card.id: card for card in cards}, cells, {link.id: link for link in links}
    )


def card(key: str, lane: int, phase: int, text: str, **more: object) -> Card:
    return Card(key, AS_IS, Place(f"l{lane}", f"p{phase}", key), CardKind.STEP, text, **more)


FULL = with_cards(
    journey(*LANES),
    card("a", 0, 1, "Ringer", who="Maja", by="Tove", at=5, edited_by="Ole", dots=3, days=4, worth=(
        Worth(Perspective.CITIZEN, -2, "fordi hun venter"),)),
    Card("b", AS_IS, Place("l2", "p2", "b"), CardKind.IDEA, "Skriv\tet \"brev\"", solves="a", channel=Channel.EBOKS,
         knows=False, source=Informant.STAFF),
    card("c", 2, 2, "Mødes"),
    links=(Link("x", AS_IS, "a", "b", what="sagen", risk="går tabt"), Link("y", AS_IS, "b", "gone")),
)  # fmt: skip


def test_what_is_cut_out_comes_in_again_with_all_its_fields_and_arrows() -> None:
    cut = clip(FULL, ["c", "b", "a"])
    assert cut is not None
    assert read(write(cut).encode()) == cut
    assert [(piece.lane, piece.phase, piece.card.text) for piece in cut.pieces] == [
        (0, 0, "Ringer"),
        (2, 1, 'Skriv\tet "brev"'),
        (2, 1, "Mødes"),
    ]
    first, second = cut.pieces[0].card, cut.pieces[1].card
    assert first.worth[0].because == "fordi hun venter"
    assert (second.solves, second.channel, second.knows, second.source) == (
        first.id,
        Channel.EBOKS,
        False,
        Informant.STAFF,
    )
    assert [(link.source, link.target, link.what, link.risk) for link in cut.links] == [("0", "1", "sagen", "går tabt")]


def test_nobodys_name_and_no_count_goes_along() -> None:
    cut = clip(FULL, ["a"])
    assert cut is not None
    assert "Tove" not in write(cut)
    assert "Ole" not in write(cut)
    assert cut.pieces[0].card.dots == 0


def test_nothing_is_cut_out_where_nothing_is() -> None:
    assert clip(FULL, ["gone"]) is None


def test_another_program_gets_the_words_or_a_table_with_headings() -> None:
    one, all_ = clip(FULL, ["b", "c"]), clip(FULL, ["a", "b", "c"])
    assert one is not None
    assert all_ is not None
    assert as_text(one) == 'Skriv\tet "brev"\nMødes'
    assert as_text(all_) == (
        '\tFase 1\tFase 2\nBorger\tRinger\t\nMyndighed\t\t\nUdfører\t\t"Skriv\tet ""brev""\nMødes"'
    )
    assert "<td><p>Skriv\tet &quot;brev&quot;</p><p>Mødes</p></td>" in as_html(all_)


def cells_of(cut: Clipping, into: Journey, cell: tuple[str, str] | None) -> list[tuple[str, str]]:
    return list(places(cut, into, cell))


def test_cards_keep_their_distance_from_the_picked_cell() -> None:
    cut = clip(FULL, ["a", "b"])
    assert cut is not None
    wide = journey(*((f"Bane {at}", Side.OTHERS) for at in range(5)))
    assert cells_of(cut, wide, ("l1", "p0")) == [("l1", "p0"), ("l3", "p1")]


def test_cards_beyond_the_grid_lie_at_its_edge() -> None:
    cut = clip(FULL, ["a", "b"])
    assert cut is not None
    assert cells_of(cut, FULL, ("l2", "p3")) == [("l2", "p3"), ("l2", "p3")]


def test_from_such_a_lane_the_others_are_found_by_their_names_on_another_board() -> None:
    cut = clip(FULL, ["a", "b"])
    assert cut is not None
    other = journey(LANES[2], ("Pårørende", Side.RELATIVES), LANES[0], LANES[1], kind=IDEAL)
    assert cells_of(cut, other, ("l2", "p0")) == [("l2", "p0"), ("l0", "p1")]


def test_without_a_cell_each_goes_where_its_lane_and_phase_are() -> None:
    cut = clip(FULL, ["a", "b"])
    assert cut is not None
    other = journey(LANES[2], LANES[0], kind=IDEAL)
    assert cells_of(cut, other, None) == [("l1", "p1"), ("l0", "p2")]


def test_numbers_of_people_are_hidden_and_long_words_cut() -> None:
    raw = {"version": 1, "lanes": [{}], "phases": [""], "cards": [{"lane": 0, "phase": 0, "text": f"Ole {NUMBER}"}]}
    raw["cards"].append({"lane": 0, "phase": 0, "text": "x" * 9_000})
    found = read(json.dumps(raw).encode())
    assert found is not None
    assert [piece.card.text for piece in found.pieces] == [f"Ole {MASK}", "x" * LONGEST_CARD]


def test_only_so_much_is_read() -> None:
    cards = [{"lane": 0, "phase": 0, "text": "a"}] * (MOST_CARDS + 5)
    raw = {"version": 1, "lanes": [{}], "phases": [""], "cards": cards}
    found = read(json.dumps(raw).encode())
    assert found is not None
    assert len(found.pieces) == MOST_CARDS
    assert read(b" " * LARGEST + json.dumps(raw).encode()) is None
    assert read(b"[" * 200_000) is None
    assert read(b'{"version": 2}') is None


@given(st.binary() | JSON.map(lambda raw: json.dumps(raw).encode()))
def test_nothing_on_the_clipboard_raises(written: bytes) -> None:
    assert read(written) is None or isinstance(read(written), Clipping)


@given(
    st.dictionaries(st.sampled_from(KEYS), JSON),
    st.lists(st.dictionaries(st.sampled_from((*KEYS, "text", "knows", "days", "solves")), JSON), max_size=5),
    st.lists(st.dictionaries(st.sampled_from(("source", "target", "what")), JSON | st.sampled_from("01")), max_size=5),
)
def test_a_card_made_by_an_enemy_is_a_card_or_nothing(outer: dict, cards: list[dict], links: list[dict]) -> None:
    placed = [{"lane": 0, "phase": 0, **each} for each in cards]
    raw = {**outer, "version": 1, "lanes": [{"title": "Borger"}], "phases": ["Før"], "cards": placed, "links": links}
    found = read(json.dumps(raw).encode())
    if found is not None:
        assert all(isinstance(piece, Piece) and isinstance(piece.card.text, str) for piece in found.pieces)
        known = {piece.card.id for piece in found.pieces}
        assert all({link.source, link.target} <= known for link in found.links)
        again = read(write(found).encode())
        assert again is not None
        assert [piece.card.text for piece in again.pieces] == [piece.card.text for piece in found.pieces]
