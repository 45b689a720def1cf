"""The journey as an outline: written, moved, joined and undone by keys alone, while others write in it as well."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.canvas.picks import CardPick, CellPick, FeelingPick, LinkPick, PhasePick, Pick
from desktop.document.board import BoardDocument
from desktop.layout.emotion import SWING
from desktop.model.journey import Card, Journey
from desktop.model.kinds import JOURNEY_CARDS, CardKind, JourneyKind
from desktop.model.sides import Side
from desktop.windows.journey_page import JourneyPage
from desktop.windows.outline_view import Outline
from tests.windows.conftest import Desktop

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)

AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL
Key = Qt.Key

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class Table:
    """A group at the journey page, with nothing but a keyboard."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.window.resize(1366, 768)
        desktop.new_day(groups=1)
        desktop.shell.show_journey()
        page = desktop.shell.journey_page
        assert page is not None
        self.page: JourneyPage = page
        self.view = page.view
        self.session = desktop.shell.session
        self.board: BoardDocument = self.session.board(self.session.day.groups[0].id)
        desktop.window.activateWindow()
        desktop.wait(lambda: QApplication.focusWidget() is not None)

    # What is there

    @property
    def outline(self) -> Outline:
        return self.page.desk.outline

    @property
    def journey(self) -> Journey:
        return self.board.board.journey(self.page.kind)

    @property
    def here(self) -> str:
        """The line that is chosen, as it reads."""
        return str(self.outline.currentIndex().data())

    @property
    def heard(self) -> str:
        """The line that is chosen, as it is read out."""
        return str(self.outline.currentIndex().data(SPOKEN))

    def lines(self, above: QModelIndex | None = None) -> Iterator[str]:
        """All lines, from top to bottom."""
        model, above = self.outline.model(), above or QModelIndex()
        for row in range(model.rowCount(above)):
            index = model.index(row, 0, above)
            yield str(index.data())
            yield from self.lines(index)

    def card(self, text: str) -> Card:
        return next(card for card in self.journey.cards.values() if card.text == text)

    def cell(self, lane: str, phase: int) -> list[str]:
        return [card.text for card in self.journey.cells.get((f"as_is.{lane}", f"as_is.{phase}"), ())]

    # What is done

    def put(self, lane: str, phase: int, text: str) -> str:
        return self.board.add_card(AS_IS, f"as_is.{lane}", f"as_is.{phase}", text=text)

    def press(self, *keys: str) -> None:
        """Press keys, such as "Ctrl+Right", wherever the keyboard is."""
        for each in keys:
            chord = QKeySequence(each)[0]
            place = QApplication.focusWidget()
            assert place is not None
            QTest.keyClick(place, chord.key(), chord.keyboardModifiers())

    def type(self, text: str) -> None:
        place = QApplication.focusWidget()
        assert place is not None
        QTest.keyClicks(place, text)

    def show_outline(self) -> None:
        self.press("Ctrl+Shift+D")
        assert self.outline.isVisible()
        assert self.outline.hasFocus()

    def walk_to(self, words: str) -> None:
        """Press Down until a line is reached."""
        assert any(words in line for line in self.lines()), (words, list(self.lines()))
        self.press("Home")
        for _ in range(300):
            if words in self.here:
                return
            self.press("Down")
        raise AssertionError((words, self.here))


@pytest.fixture
def table(desktop: Desktop) -> Table:
    return Table(desktop)


def test_the_outline_takes_the_place_of_the_canvas_and_gives_it_back(table: Table) -> None:
    table.show_outline()
    assert not table.view.isVisible()
    table.press("Ctrl+Shift+D")
    assert table.view.isVisible()
    assert not table.outline.isVisible()
    assert QApplication.focusWidget() is table.view


def test_the_outline_reads_phase_by_phase_and_lane_by_lane(table: Table) -> None:
    first, second = table.put("citizen", 0, "Ringer"), table.put("authority", 1, "Vurdering")
    table.board.add_link(first, second)
    table.show_outline()
    lines = list(table.lines())
    phases, lanes = table.journey.phases, table.journey.lanes
    assert lines[0] == phases[0].title
    assert len(lines) == len(phases) * (2 + len(lanes)) + 3
    at = lines.index("Step: Ringer")
    assert lines[at - 1] == next(lane.title for lane in lanes if lane.id == "as_is.citizen")
    assert lines[at + 1] == "→ Handover 1 to Myndighed: Vurdering"


def test_a_whole_journey_is_built_in_the_outline_without_a_mouse(table: Table) -> None:
    table.show_outline()
    table.press("Home", "F2")
    table.type("Første møde")
    table.press("Return")
    assert table.journey.phases[0].title == "Første møde"
    for number, lane in enumerate(("Pårørende", "Leverandør", "Myndighed", "Andre")):
        table.walk_to(lane)
        table.press("Return")
        table.type(f"Kort {number}a")
        table.press("Return")
        table.type(f"Kort {number}b")
        table.press("Return", "Escape")
        assert table.outline.hasFocus()
    texts = [card.text for card in table.journey.in_reading_order()]
    assert texts == [f"Kort {number}{letter}" for number in range(4) for letter in "ab"]

    table.walk_to("Kort 3b")
    table.press("Ctrl+Right")
    assert table.card("Kort 3b").place.phase == table.journey.phases[1].id
    table.walk_to("Kort 1a")
    table.press("L")
    table.walk_to("Kort 2a")
    table.press("Return")
    link = next(iter(table.journey.links.values()))
    assert table.view.pick == LinkPick(link.id)
    assert table.here == "→ Handover 1 to Myndighed: Kort 2a"
    table.press("Return")
    for words in ("Udredning", "Digital post", "5 dage", "Kvittering", "Ferie"):
        table.type(words)
        table.press("Tab")
    kept = table.journey.links[link.id]
    assert (kept.what, kept.how, kept.deadline, kept.receipt, kept.risk) == (
        "Udredning", "Digital post", "5 dage", "Kvittering", "Ferie"
    )  # fmt: skip
    table.press("F6")
    assert table.outline.hasFocus()

    table.walk_to("The citizen feels")
    table.press("Alt+Up", "Alt+Up", "Return")
    table.type("Endelig en der lytter")
    assert (table.journey.phases[0].feeling, table.journey.phases[0].quote) == (2, "Endelig en der lytter")
    assert SWING >= 2
    table.press("F6")
    table.walk_to("Kort 0a")
    table.press("Delete")
    assert "Kort 0a" not in [card.text for card in table.journey.cards.values()]
    table.press("Ctrl+Z")
    assert "Step: Kort 0a" in list(table.lines())
    table.press("Ctrl+Y")
    assert "Step: Kort 0a" not in list(table.lines())


def test_a_whole_journey_is_built_on_the_canvas_without_a_mouse(table: Table) -> None:
    table.press("Ctrl+Home", "Up", "F2")
    table.type("Første møde")
    table.press("Return")
    table.press("Ctrl+Home")
    for text in ("Et", "To", "Tre", "Fire"):
        table.press("Return" if text == "Et" else "N")
        table.type(text)
        table.press("Escape")
    table.press("Ctrl+Right", "PgDown", "PgDown")
    for text in ("Fem", "Seks", "Syv", "Otte"):
        table.press("N")
        table.type(text)
        table.press("Escape")
    assert table.journey.phases[0].title == "Første møde"
    assert len(table.journey.cards) == 8
    table.press("L", "Ctrl+Home", "Return")
    link = next(iter(table.journey.links.values()))
    assert (table.journey.cards[link.source].text, table.journey.cards[link.target].text) == ("Otte", "Et")
    table.press("Return")
    table.type("Udredning")
    assert table.journey.links[link.id].what == "Udredning"
    table.press("F6", "Alt+Up", "Return")
    table.type("Endelig")
    assert [phase.quote for phase in table.journey.phases if phase.quote] == ["Endelig"]
    table.press("F6")
    for _ in range(40):
        if not table.board.can_undo:
            break
        table.press("Ctrl+Z")
    assert table.journey.cards == {}


def test_enter_after_a_new_card_goes_on_with_the_next_and_an_empty_one_is_never_made(table: Table) -> None:
    table.show_outline()
    table.walk_to("Leverandør")
    before = len(list(table.lines()))
    table.press("N")
    assert len(list(table.lines())) == before + 1
    assert table.journey.cards == {}
    table.type("Et")
    table.press("Return")
    table.type("To")
    table.press("Return", "Escape")
    assert table.cell("provider", 0) == ["Et", "To"]
    assert len(list(table.lines())) == before + 2
    assert table.here == "Leverandør"


def test_a_card_is_carried_through_the_phases_its_cell_and_the_lanes(table: Table) -> None:
    for text in ("Et", "To"):
        table.put("provider", 1, text)
    table.show_outline()
    table.walk_to("Step: Et")
    table.press("Ctrl+Down")
    assert table.cell("provider", 1) == ["To", "Et"]
    table.press("Ctrl+Down")
    assert (table.cell("provider", 1), table.cell("authority", 1)) == (["To"], ["Et"])
    table.press("Ctrl+Left")
    assert table.cell("authority", 0) == ["Et"]
    assert table.here == "Step: Et"
    assert table.outline.isExpanded(table.outline.currentIndex().parent())


def test_phases_change_places_and_lanes_are_renamed_in_the_outline(table: Table) -> None:
    table.show_outline()
    first, second = (phase.title for phase in table.journey.phases[:2])
    table.press("Home", "Ctrl+Down")
    assert [phase.title for phase in table.journey.phases[:2]] == [second, first]
    assert table.here == first
    table.walk_to("Leverandør")
    table.press("F2")
    table.type("Botilbud")
    table.press("Return")
    assert "Botilbud" in [lane.title for lane in table.journey.lanes]
    assert table.outline.hasFocus()


def test_what_is_picked_on_the_canvas_is_chosen_in_the_outline_and_the_other_way_round(table: Table) -> None:
    first, second = table.put("citizen", 0, "Ringer"), table.put("authority", 4, "Vurdering")
    table.view.set_pick(CardPick(second))
    table.show_outline()
    assert table.here == "Step: Vurdering"
    table.walk_to("Step: Ringer")
    assert table.view.pick == CardPick(first)
    assert table.page.panel.fields["text"].toPlainText() == "Ringer"
    table.page.go_to(CardPick(second))
    assert table.here == "Step: Vurdering"
    picks: list[Pick] = []
    table.view.pick_changed.connect(picks.append)
    table.press("Home", "Down", "Down")
    assert [type(pick) for pick in picks] == [PhasePick, FeelingPick, CellPick]


def test_a_colleagues_keystrokes_neither_fold_nor_rebuild_the_outline(table: Table) -> None:
    mine, theirs = table.put("citizen", 0, "Mit kort"), table.put("authority", 3, "Deres")
    gone = table.put("provider", 2, "Forsvinder")
    table.show_outline()
    table.press("Home", "Left")
    folded = table.outline.currentIndex()
    assert not table.outline.isExpanded(folded)
    table.walk_to("Step: Deres")
    resets, changed = [], []
    model = table.outline.model()
    model.modelReset.connect(lambda: resets.append(True))
    model.dataChanged.connect(lambda first, _last: changed.append(first.data()))
    table.board.write_card(mine, "text", "Mit kort er længere")
    assert set(changed) == {"Step: Mit kort er længere"}
    table.board.move_card(theirs, "as_is.authority", "as_is.1")
    table.board.many.remove([gone])
    table.board.grid.remove("as_is.3")
    assert not resets
    assert table.here == "Step: Deres"
    assert table.view.pick == CardPick(theirs)
    assert not table.outline.isExpanded(model.index(0, 0))


def test_a_card_that_is_written_in_may_be_moved_meanwhile(table: Table) -> None:
    card = table.put("provider", 1, "Ud")
    table.show_outline()
    table.walk_to("Step: Ud")
    table.press("F2")
    table.type("red")
    table.board.move_card(card, "as_is.authority", "as_is.2")
    table.board.write_card(card, "text", "En udred")
    table.type("ning")
    table.press("Escape")
    assert table.cell("authority", 2) == ["En udredning"]
    table.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert table.outline.hasFocus()


def test_digits_that_may_become_a_cpr_number_are_told_to_nobody(table: Table) -> None:
    table.show_outline()
    table.walk_to("Leverandør")
    table.press("N")
    number = "".join(("01", "01", "90", "-", "12", "34"))
    seen: list[str] = []
    table.session.board_changed.connect(lambda _: seen.extend(card.text for card in table.journey.cards.values()))
    table.type(f"Nummer {number}")
    table.press("Escape")
    assert seen
    assert not [text for text in seen if number[-4:] in text or number[-3:] in text]


def test_the_menu_key_offers_what_the_canvas_offers(table: Table) -> None:
    table.put("provider", 1, "Møde")
    table.show_outline()
    table.walk_to("Step: Møde")
    offered: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered.extend(action.text() for action in menu.actions())
        QTest.keyClick(menu, Key.Key_Escape)

    QTimer.singleShot(0, look)
    spot = table.outline.visualRect(table.outline.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, spot, table.outline.viewport().mapToGlobal(spot))
    QApplication.sendEvent(table.outline.viewport(), event)
    assert {"Write", "Draw arrow from here", "Delete card"} <= set(offered)


def test_the_tools_below_write_in_the_outline_while_it_is_shown(table: Table) -> None:
    table.show_outline()
    table.walk_to("Leverandør")
    table.desktop.press("+ Card", table.page)
    assert table.view.editor.isVisible()
    assert table.outline.isAncestorOf(table.view.editor)
    table.type("Møde")
    table.press("Escape")
    assert table.cell("provider", 0) == ["Møde"]
    table.press("Ctrl+Shift+D")
    table.press("F2")
    assert table.view.viewport().isAncestorOf(table.view.editor)


def test_a_line_is_a_sentence_for_whoever_hears_it(table: Table) -> None:
    table.board.author = "Tove"
    card = table.board.add_card(AS_IS, "as_is.authority", "as_is.2", text="Beder om\nudredning", sort=CardKind.DECISION)
    other = table.put("provider", 2, "Svar")
    table.board.talk.comment(card, "Hvor længe?", Side.CITIZEN)
    table.board.write_link(table.board.add_link(card, other), "deadline", "5 dage")
    table.show_outline()
    phase = table.journey.phases[2].title
    table.walk_to("Beder om")
    assert table.heard.startswith(f"Decision: Beder om udredning, Myndighed, {phase}, written by Tove, 1 comment")
    table.press("Down")
    assert table.heard == "Handover 1 to Leverandør: Svar, 5 dage"
    table.press("Home")
    count = len(table.journey.phases)
    assert table.heard.startswith(f"Phase 1 of {count}: {table.journey.phases[0].title}, 0 card")


def test_both_journeys_have_an_outline(table: Table) -> None:
    table.put("provider", 1, "Møde")
    table.show_outline()
    assert "Step: Møde" in list(table.lines())
    table.page.show_kind(IDEAL)
    assert not [line for line in table.lines() if line.startswith("Step")]
    table.page.show_kind(AS_IS)
    assert "Step: Møde" in list(table.lines())


def nameless(page: JourneyPage) -> list[str]:
    """What can have the keyboard now and would be silent then."""
    stops = [each for each in page.findChildren(QWidget) if each.isVisible() and each.isEnabled()]
    stops = [each for each in stops if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None]
    silent = []
    for each in stops:
        heard = QAccessible.queryAccessibleInterface(each)
        if heard is None or not heard.text(QAccessible.Text.Name).strip(" ×‹›+−"):
            silent.append(f"{type(each).__name__} {each.objectName()}")
    return silent


@pytest.mark.parametrize("outlined", [False, True])
def test_everything_that_can_have_the_keyboard_has_a_name(table: Table, *, outlined: bool) -> None:
    first, second = table.put("citizen", 0, "Ringer"), table.put("authority", 1, "Vurdering")
    table.board.talk.comment(first, "Hvorfor?", Side.CITIZEN)
    link = table.board.add_link(first, second)
    if outlined:
        table.show_outline()
    table.press("Ctrl+F")
    assert nameless(table.page) == []
    picks: tuple[Pick, ...] = (CardPick(first), LinkPick(link), FeelingPick("as_is.0"))
    for pick in picks:
        table.view.set_pick(pick)
        assert table.page.panel.isVisible()
        assert nameless(table.page) == [], pick
    for kind in JOURNEY_CARDS:
        table.board.change_kind(first, kind)
        table.view.set_pick(CardPick(first))
        assert nameless(table.page) == [], kind


def test_the_outline_is_a_tree_of_sentences_to_a_screen_reader(table: Table) -> None:
    table.put("citizen", 0, "Ringer")
    table.show_outline()
    tree = QAccessible.queryAccessibleInterface(table.outline)
    assert tree is not None
    assert tree.role() is QAccessible.Role.Tree
    assert tree.text(QAccessible.Text.Name) == "Outline of the journey"
    names = [tree.child(index).text(QAccessible.Text.Name) for index in range(tree.childCount())]
    phase = table.journey.phases[0].title
    assert any(name.startswith(f"Step: Ringer, Borger – det jeg gør, {phase}") for name in names), names
    assert names[0] == "Phases, lanes and cards"
    assert names[1].startswith("Phase 1 of")
