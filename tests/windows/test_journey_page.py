"""A group at its board: two journeys, the panel for what is picked, undo, and another window's words coming in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton

from desktop.archive.archive import Archive, OpenDay
from desktop.canvas.picks import CardPick, CellPick, FeelingPick, LinkPick
from desktop.model.journey import Journey
from desktop.model.kinds import JOURNEY_CARDS, CardKind, JourneyKind
from desktop.model.template import load_templates
from desktop.paths import Places, resources
from desktop.session import Session
from desktop.settings import Appearance
from desktop.shelf import Shelf
from desktop.theme import dress, load_fonts, theme_of
from desktop.windows.journey_page import JourneyPage

AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL


class Table:
    """A group of people at one laptop."""

    def __init__(self, page: JourneyPage, session: Session, shelf: Shelf, places: Places) -> None:
        self.page, self.session, self.shelf, self.places = page, session, shelf, places
        self.group = session.day.groups[0].id
        self.board = session.board(self.group)

    def journey(self, kind: JourneyKind = AS_IS) -> Journey:
        return self.board.board.journey(kind)

    def put(self, lane: str, phase: int, text: str, kind: JourneyKind = AS_IS) -> str:
        return self.board.add_card(kind, f"{kind}.{lane}", f"{kind}.{phase}", text=text)

    def button(self, words: str) -> QPushButton:
        found = [button for button in self.page.findChildren(QPushButton) if button.text() == words]
        assert found, words
        return found[-1]

    def write(self, field: str, text: str) -> None:
        QTest.keyClicks(self.page.panel.fields[field], text)

    def says(self, words: str) -> bool:
        labels = self.page.findChildren(QLabel)
        return any(words in label.text() and label.isVisibleTo(self.page) for label in labels)


@pytest.fixture
def table(qtbot: object, qapp: QApplication, tmp_path: Path) -> Iterator[Table]:
    theme = theme_of(Appearance.LIGHT)
    dress(qapp, theme, load_fonts())
    places = Places(tmp_path)
    templates = load_templates(resources())
    shelf = Shelf(lambda: Archive(places, templates))
    shelf.start()
    days: list[str] = []
    shelf.create_day("Temadag", "2026-05-12", "social", ("Gruppe 1", "Gruppe 2"), days.append)
    qtbot.waitUntil(lambda: bool(days))
    opened: list[OpenDay] = []
    shelf.open_day(days[0], opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    session = Session(shelf, opened[0], author="Tove")
    page = JourneyPage(theme)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.show_group(session, session.day.groups[0].id)
    yield Table(page, session, shelf, places)
    page.leave()
    session.close()
    assert shelf.close()


def test_the_ideal_journey_begins_as_a_copy_and_lives_its_own_life(table: Table) -> None:
    first, second = table.put("provider", 1, "Udredning"), table.put("authority", 2, "Vurdering")
    table.board.write_link(table.board.add_link(first, second), "what", "Elleve sider")
    table.board.feel("as_is.1", -2)
    table.page.show_kind(IDEAL)
    table.button("Begin with a copy of how it is").click()
    copied = table.journey(IDEAL)
    assert sorted(card.text for card in copied.cards.values()) == ["Udredning", "Vurdering"]
    assert [link.what for link in copied.links.values()] == ["Elleve sider"]
    assert copied.phases[1].feeling == -2
    table.board.write_card(next(iter(copied.cards)), "text", "Ændret")
    assert sorted(card.text for card in table.journey().cards.values()) == ["Udredning", "Vurdering"]
    table.page.undo()
    table.page.undo()
    assert table.journey(IDEAL).cards == {}
    assert table.journey(IDEAL).phases[1].feeling is None


def test_the_steps_of_a_case_are_laid_beside_what_a_group_has_written(table: Table) -> None:
    mine = table.put("citizen", 1, "Ringer selv")
    steps = table.button("Steps of a case").menu()
    assert [action.text() for action in steps.actions()] == [
        "Lay in: Sagens trin (VUM)",
        "Lay in: Rehabiliteringens faser",
    ]
    steps.actions()[0].trigger()
    assert table.journey().cards[mine].text == "Ringer selv"
    assert len(table.journey().handovers()) > 3
    table.page.undo()
    assert list(table.journey().cards) == [mine]


def test_a_handovers_words_are_written_in_the_panel(table: Table) -> None:
    first, second = table.put("provider", 1, "Udredning"), table.put("authority", 2, "Vurdering")
    link = table.board.add_link(first, second)
    table.page.view.set_pick(LinkPick(link))
    assert table.says("Handover 1")
    for field, words in (
        ("what", "Støttebehov"),
        ("how", "Mail"),
        ("deadline", "5 dage"),
        ("receipt", "Svar"),
        ("risk", "Ferie"),
    ):
        table.write(field, words)
    kept = table.journey().links[link]
    assert (kept.what, kept.how, kept.deadline, kept.receipt, kept.risk) == (
        "Støttebehov", "Mail", "5 dage", "Svar", "Ferie"
    )  # fmt: skip


def test_a_cards_words_and_kind_are_changed_in_the_panel(table: Table) -> None:
    card = table.put("provider", 1, "Møde")
    table.page.view.set_pick(CardPick(card))
    table.write("who", "Kontaktpædagog")
    table.write("needs", "Tid")
    choice = table.page.panel.findChild(QComboBox)
    choice.setCurrentIndex(JOURNEY_CARDS.index(CardKind.DECISION))
    choice.activated.emit(choice.currentIndex())
    kept = table.journey().cards[card]
    assert (kept.who, kept.needs, kept.kind, kept.by) == ("Kontaktpædagog", "Tid", CardKind.DECISION, "Tove")


def test_a_visit_to_a_field_is_one_step_back(table: Table) -> None:
    card = table.put("provider", 1, "Møde")
    table.page.view.set_pick(CardPick(card))
    field = table.page.panel.fields["who"]
    field.setFocus()
    table.write("who", "Sagsbehandler")
    table.page.view.setFocus()
    table.page.undo()
    assert table.journey().cards[card].who == ""
    assert field.toPlainText() == "" or table.page.panel.fields["who"].toPlainText() == ""


def test_how_the_citizen_feels_is_chosen_by_words(table: Table) -> None:
    table.page.view.set_pick(FeelingPick("as_is.3"))
    table.button("+2   hopeful").click()
    table.write("quote", "Endelig")
    phase = table.journey().phases[3]
    assert (phase.feeling, phase.quote) == (2, "Endelig")


def test_the_panel_is_there_for_what_is_picked_and_not_for_an_empty_field(table: Table) -> None:
    card = table.put("citizen", 0, "Kort")
    table.page.view.set_pick(CardPick(card))
    assert table.page.panel.isVisibleTo(table.page)
    table.page.view.set_pick(CellPick("as_is.citizen", "as_is.1"))
    assert not table.page.panel.isVisibleTo(table.page)


def test_a_double_click_writes_in_a_card_that_its_first_click_has_moved_or_covered(table: Table) -> None:
    view, page = table.page.view, table.page
    cards = [table.put("provider", phase, f"Kort {phase}") for phase in range(8)]
    QApplication.processEvents()
    for card in cards:
        view.set_pick(None)
        QApplication.processEvents()
        spot = view.viewport().mapTo(page, view.camera().to_screen(view.frame_of(CardPick(card))).center().toPoint())
        left, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(view.viewport(), left, held, view.viewport().mapFrom(page, spot))
        QApplication.processEvents()
        under = page.childAt(spot)
        here, there = QPointF(under.mapFrom(page, spot)), QPointF(page.mapToGlobal(spot))
        QApplication.sendEvent(under, QMouseEvent(QEvent.Type.MouseButtonDblClick, here, there, left, left, held))
        assert view.editing == card
        view.stop_editing()


def test_a_screen_reader_is_told_what_is_picked(table: Table) -> None:
    card = table.put("provider", 2, "Udredning på elleve sider")
    table.page.view.set_pick(CardPick(card))
    assert table.page.view.accessibleDescription() == "Step: Udredning på elleve sider, Leverandør, Udredning"
    table.page.view.set_pick(CellPick("as_is.citizen", "as_is.0"))
    assert "Før henvendelsen" in table.page.view.accessibleDescription()


def test_undo_can_be_pressed_only_when_there_is_something_of_mine(table: Table) -> None:
    assert not table.button("Undo").isEnabled()
    table.put("citizen", 0, "Kort")
    assert table.button("Undo").isEnabled()
    table.button("Undo").click()
    assert table.journey().cards == {}
    assert not table.button("Undo").isEnabled()
    table.button("Redo").click()
    assert len(table.journey().cards) == 1


def test_a_board_is_shown_again_as_it_was_left(table: Table, qtbot: object) -> None:
    table.put("citizen", 0, "Kort i gruppe 1")
    table.page.show_group(table.session, table.session.day.groups[1].id)
    assert not table.page.view.drawing.journey.cards
    table.page.show_group(table.session, table.group)
    assert [card.text for card in table.page.view.drawing.journey.cards.values()] == ["Kort i gruppe 1"]


def test_what_is_written_is_shown_as_saved_and_is_on_disk(table: Table, qtbot: object) -> None:
    card = table.put("citizen", 0, "Æblegrød")
    assert not table.shelf.saving.saved
    qtbot.waitUntil(lambda: table.shelf.saving.saved)
    again = Archive(table.places, load_templates(resources()))
    board = again.open_day(table.session.day.id).boards[table.group]
    again.close()
    assert board.board.journey(AS_IS).cards[card].text == "Æblegrød"


def test_words_written_by_a_command_appear_on_the_board(table: Table, qtbot: object) -> None:
    other = Archive(table.places, load_templates(resources()))
    opened = other.open_day(table.session.day.id)
    board = opened.boards[table.group]
    before = board.vector()
    board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Udefra")
    other.append([(opened.board_ids[table.group], board.missing(before))])
    other.close()
    qtbot.waitUntil(lambda: bool(table.journey().cards))
    assert [card.text for card in table.page.view.drawing.journey.cards.values()] == ["Udefra"]


def test_an_arrow_begun_by_a_click_on_the_dot_ends_on_the_next_card(table: Table) -> None:
    first, second = table.put("provider", 1, "A"), table.put("authority", 2, "B")
    table.page.view.set_pick(CardPick(first))
    table.page.panel.connect_wanted.emit(first)
    assert table.button("Connect").isChecked()
    frame = table.page.view.drawing.frame_of(second)
    spot = table.page.view.camera().to_screen(frame).center().toPoint()
    QTest.mouseClick(table.page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [(link.source, link.target) for link in table.journey().links.values()] == [(first, second)]
    assert not table.button("Connect").isChecked()


def test_a_notice_that_comes_while_somebody_works_leaves_the_zoom_as_it_is(table: Table) -> None:
    table.page.resize(1366, 768)
    QApplication.processEvents()
    assert not table.page.view.horizontalScrollBar().maximum()
    before = table.page.view.camera().zoom
    table.page.view.set_pick(CardPick(table.put("citizen", 0, "Et kort")))
    QApplication.processEvents()
    assert table.page.panel.isVisible()
    table.page.resize(1366, 700)
    QApplication.processEvents()
    assert table.page.view.camera().zoom == before


def test_another_group_is_fitted_to_the_room_it_has_without_the_panel(table: Table) -> None:
    QApplication.processEvents()
    alone = table.page.view.camera().zoom
    table.page.view.set_pick(CardPick(table.put("citizen", 0, "Et kort")))
    QApplication.processEvents()
    table.page.hide()
    table.page.show_group(table.session, table.session.day.groups[1].id)
    table.page.show()
    assert not table.page.panel.isVisible()
    assert table.page.view.camera().zoom == alone
