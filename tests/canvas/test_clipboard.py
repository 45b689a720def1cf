"""Copy, cut and paste on the canvas: between cells, journeys and boards, and from and to other programs."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from desktop.canvas.clipboard import PastedLines
from desktop.canvas.picks import CellPick
from desktop.document.board import BoardDocument
from desktop.exchange.pasted_table import PastedTable
from desktop.model.clipping import MIME
from desktop.model.cpr import MASK
from desktop.model.kinds import CardKind, JourneyKind
from tests.canvas.conftest import AS_IS, CTRL, Hands

Key = Qt.Key
IDEAL = JourneyKind.IDEAL
NUMBER = "17" + "03" + "64-" + "2" * 4


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: object) -> None:
    QGuiApplication.clipboard().clear()


@pytest.fixture
def three(hands: Hands) -> Hands:
    for lane, phase, text in (("citizen", 0, "A"), ("citizen", 0, "B"), ("provider", 1, "C")):
        hands.put(lane, phase, text)
    hands.board.add_link(hands.card("A").id, hands.card("C").id)
    hands.board.details.choose(hands.card("A").id, "days", 7)
    return hands


def on_cell(hands: Hands, lane: str, phase: int) -> None:
    hands.view.set_pick(CellPick(f"as_is.{lane}", f"as_is.{phase}"))


def hold_text(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def test_copied_cards_are_pasted_into_the_picked_cell_in_one_step(three: Hands) -> None:
    three.pick("A", "C")
    three.press(Key.Key_C, CTRL)
    on_cell(three, "citizen", 4)
    three.press(Key.Key_V, CTRL)
    assert three.cell("citizen", 4) == ["A"]
    assert three.cell("provider", 5) == ["C"]
    assert three.picked() == {"A", "C"}
    (copy,) = three.journey.cells[("as_is.citizen", "as_is.4")]
    assert copy.days == 7
    assert len(three.journey.links) == 2
    three.board.undo()
    assert three.texts() == ["A", "B", "C"]
    assert len(three.journey.links) == 1


def test_cut_cards_are_gone_until_they_are_pasted(three: Hands) -> None:
    three.pick("B")
    three.press(Key.Key_X, CTRL)
    assert three.texts() == ["A", "C"]
    on_cell(three, "authority", 3)
    three.press(Key.Key_V, CTRL)
    assert three.cell("authority", 3) == ["B"]


def test_cards_that_could_not_be_pasted_again_are_not_cut(three: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    three.press(Key.Key_A, CTRL)
    monkeypatch.setattr("desktop.model.clipping.MOST_CARDS", 2)
    three.press(Key.Key_X, CTRL)
    assert three.texts() == ["A", "B", "C"]


def test_pasted_right_after_copying_they_lie_beside_the_first_ones(three: Hands) -> None:
    three.pick("A", "C")
    three.press(Key.Key_C, CTRL)
    three.press(Key.Key_V, CTRL)
    assert three.cell("citizen", 0) == ["A", "B", "A"]
    assert three.cell("provider", 1) == ["C", "C"]


def test_cards_are_pasted_into_the_other_journey_where_their_lanes_are(three: Hands) -> None:
    three.pick("A", "C")
    three.press(Key.Key_C, CTRL)
    three.view.show_board(three.board, IDEAL)
    three.press(Key.Key_V, CTRL)
    ideal = three.board.board.journey(IDEAL)
    assert sorted((card.text, card.place.cell) for card in ideal.cards.values()) == [
        ("A", ("ideal.citizen", "ideal.0")),
        ("C", ("ideal.provider", "ideal.1")),
    ]
    assert len(ideal.links) == 1


def test_cards_are_pasted_on_another_groups_board(three: Hands) -> None:
    three.pick("A", "C")
    three.press(Key.Key_C, CTRL)
    other = BoardDocument([three.board.state()], author="Ole")
    other.many.remove([card.id for card in other.board.journey(AS_IS).cards.values()])
    three.view.show_board(other, AS_IS)
    three.press(Key.Key_V, CTRL)
    made = other.board.journey(AS_IS).cards.values()
    assert sorted(card.text for card in made) == ["A", "C"]
    assert {card.by for card in made} == {"Ole"}


def test_other_programs_get_a_table_and_no_names(three: Hands) -> None:
    three.pick("A", "C")
    three.press(Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().split("\n")
    assert lines[0].startswith("\t")
    assert "A" in lines[1].split("\t")
    assert "<table>" in data.html()
    assert b"Tove" not in data.data(MIME).data()


def test_each_line_of_pasted_text_becomes_a_card_and_all_are_one_step(three: Hands) -> None:
    hold_text(f"Ringer\r\n\r\n• Skriver til {NUMBER}\n  Venter  \n")
    on_cell(three, "authority", 2)
    three.press(Key.Key_V, CTRL)
    assert three.cell("authority", 2) == ["Ringer", f"Skriver til {MASK}", "Venter"]
    three.board.undo()
    assert three.cell("authority", 2) == []


def test_very_many_lines_are_asked_about_first(three: Hands, qtbot: object) -> None:
    hold_text("\n".join(f"Linje {number}" for number in range(101)))
    with qtbot.waitSignal(three.view.paste_wanted) as asked:
        three.press(Key.Key_V, CTRL)
    assert isinstance(asked.args[0], PastedLines)
    assert len(three.journey.cards) == 3


def test_a_table_is_asked_about_first(three: Hands, qtbot: object) -> None:
    hold_text("a\tb\nc\td", "<table><tr><td>a<td>b<tr><td>c<td>d</table>")
    with qtbot.waitSignal(three.view.paste_wanted) as asked:
        three.press(Key.Key_V, CTRL)
    assert asked.args == [PastedTable((("a", "b"), ("c", "d")))]
    assert len(three.journey.cards) == 3


@pytest.mark.parametrize("bad", [b"", b"{", b"[]", b'{"version": 1, "cards": 7}', b"\xff" * 50])
def test_broken_cards_on_the_clipboard_are_taken_for_the_text_beside_them(three: Hands, bad: bytes) -> None:
    data = QMimeData()
    data.setData(MIME, bad)
    data.setText("Ord")
    QGuiApplication.clipboard().setMimeData(data)
    on_cell(three, "authority", 2)
    three.press(Key.Key_V, CTRL)
    assert three.cell("authority", 2) == ["Ord"]


def test_an_empty_clipboard_pastes_nothing(three: Hands) -> None:
    three.press(Key.Key_V, CTRL)
    assert len(three.journey.cards) == 3
    three.view.set_pick(None)
    three.press(Key.Key_C, CTRL)
    three.press(Key.Key_X, CTRL)
    assert len(three.journey.cards) == 3


def test_the_kind_of_a_card_goes_along(three: Hands) -> None:
    three.board.change_kind(three.card("C").id, CardKind.WAITING)
    three.pick("C")
    three.press(Key.Key_C, CTRL)
    on_cell(three, "citizen", 5)
    three.press(Key.Key_V, CTRL)
    (copy,) = three.journey.cells[("as_is.citizen", "as_is.5")]
    assert copy.kind is CardKind.WAITING
