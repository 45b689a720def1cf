"""Agreements: made in one gesture from anything, said in a small sheet, kept on one page, and found again."""

import time

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.archive.agreed import Agreed, all_agreed
from desktop.canvas.picks import CardPick, LinkPick
from desktop.model.agreement import Agreement, AgreementKind, Source, Status
from desktop.model.agreement_lists import Arrangement, soon
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.programme import BlockKind, Opens
from desktop.model.seat import Role, Seat
from desktop.model.wall import NoteKind
from desktop.windows.agreement_row import AGREEMENT, AgreementRow
from desktop.windows.agreement_sheet import AgreementSheet
from desktop.windows.agreements_page import AgreementsPage
from desktop.windows.new_day_dialog import NewDayDialog
from desktop.windows.today import today
from tests.windows.conftest import Desktop

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


class Table:
    """A day with two groups, of which the first has two cards and an arrow between them."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.new_day()
        desktop.window.resize(1366, 768)
        self.session = desktop.window.session
        self.first, self.second = (group.id for group in self.session.day.groups)
        board = self.session.board(self.first)
        journey = board.board.journey(JourneyKind.AS_IS)
        lane, phase = journey.lanes[1].id, journey.phases[0].id
        self.card = board.add_card(JourneyKind.AS_IS, lane, phase, text="Ringer før udskrivning")
        other = board.add_card(JourneyKind.AS_IS, journey.lanes[2].id, phase, text="Tager imod")
        self.arrow = board.add_link(self.card, other)
        board.write_card(self.card, "who", "Rådgiver")

    @property
    def agreements(self) -> tuple[Agreement, ...]:
        return self.session.room.agreements.listed.shown

    @property
    def shell(self):
        return self.desktop.shell

    @property
    def sheet(self) -> AgreementSheet:
        assert self.shell.agreeing.making.sheet is not None
        return self.shell.agreeing.making.sheet

    def stand(self, pick: object) -> QWidget:
        self.shell.show_journey(self.first)
        page = self.shell.journey_page
        page.go_to(pick)
        page.view.setFocus()
        return page.view

    def say(self, what: str, group: str = "") -> str:
        return self.session.room.agreements.add(what, group)

    def page(self) -> AgreementsPage:
        page = self.shell.agreeing.show()
        self.desktop.wait(lambda: len(page.list.rows) >= len(page.list.wanted))
        return page

    def row(self, page: AgreementsPage, key: str) -> AgreementRow:
        self.desktop.wait(lambda: key in page.list.rows)
        return page.list.rows[key]


def shown(page: AgreementsPage) -> list[str]:
    return [row.what.toPlainText() for row in page.list._order if isinstance(row, AgreementRow)]


def choose(menu: QMenu, *words: str) -> None:
    for word in words[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == word)
    next(action for action in menu.actions() if action.text() == words[-1]).trigger()


@pytest.fixture
def table(desktop: Desktop) -> Table:
    return Table(desktop)


def test_a_on_a_card_makes_an_agreement_whose_sheet_asks_the_rest_and_enter_is_done(table: Table):
    view = table.stand(CardPick(table.card))
    QTest.keyClick(view, Qt.Key.Key_A)
    sheet = table.sheet
    assert sheet.what.toPlainText() == "Ringer før udskrivning"
    assert sheet.who.text() == "Rådgiver"
    assert "Myndighed" in sheet.who.completer().model().stringList()
    sheet.what.insertPlainText(", også om 010190-1234")
    for button in (sheet.soon[28], sheet.kinds[AgreementKind.WORKFLOW]):
        QTest.mouseClick(button, LEFT)
    sheet.what.setFocus()
    QTest.keyClick(sheet.what, Qt.Key.Key_Return)
    (made,) = table.agreements
    assert made.what.startswith("Ringer før udskrivning, også om")
    assert "1234" not in made.what
    assert (made.who, made.due, made.kind) == ("Rådgiver", soon(today(), 28), AgreementKind.WORKFLOW)
    assert (made.group, made.origin.id, made.origin.source) == (table.first, table.card, Source.CARD)
    assert table.shell.agreeing.making.sheet is None
    # The card leads to it, and it leads back to the card.
    form = table.shell.journey_page.panel.form
    assert form.agreed.ways[made.id].text().startswith("Ringer før")
    form.agreed.ways[made.id].click()
    page = table.shell.page_in_view
    assert isinstance(page, AgreementsPage)
    row = table.row(page, made.id)
    QTest.mouseClick(row.origin, LEFT)
    assert table.shell.page_in_view is table.shell.journey_page
    assert view.pick == CardPick(table.card)
    # Nothing but the sign on the card is new on the board.
    view.set_pick(None)
    after = view.grab().toImage()
    view.show_agreed(frozenset())
    before = view.grab().toImage()
    changed = [
        (x, y) for x in range(after.width()) for y in range(after.height()) if after.pixel(x, y) != before.pixel(x, y)
    ]
    foot = view.camera().to_screen(view.drawing.frame_of(table.card)).bottom()
    assert changed
    assert all(abs(y - foot) < 16 for _, y in changed)


def test_escape_takes_the_agreement_back_and_another_is_made_from_an_arrow(table: Table):
    view = table.stand(CardPick(table.card))
    QTest.keyClick(view, Qt.Key.Key_A)
    assert len(table.agreements) == 1
    QTest.keyClick(table.sheet.what, Qt.Key.Key_Escape)
    assert table.agreements == ()
    view = table.stand(LinkPick(table.arrow))
    QTest.keyClick(view, Qt.Key.Key_A)
    QTest.keyClick(table.sheet.what, Qt.Key.Key_Return)
    (made,) = table.agreements
    assert made.origin.source is Source.HANDOVER
    assert made.what == "Ringer før udskrivning → Tager imod"
    table.desktop.press("Show it")
    assert table.row(table.shell.page_in_view, made.id).hasFocus()
    table.shell.agreeing.go_to(made.origin)
    assert table.shell.journey_page.view.pick == LinkPick(table.arrow)


def test_words_of_a_pain_point_give_way_to_what_is_agreed_and_undo_right_after_takes_it_back(table: Table):
    board = table.session.board(table.first)
    lane = board.board.journey(JourneyKind.AS_IS).lanes[1].id
    pain = board.add_card(JourneyKind.AS_IS, lane, "as_is.1", sort=CardKind.PAIN_POINT, text="Ingen ringer")
    view = table.stand(CardPick(pain))
    QTest.keyClick(view, Qt.Key.Key_A)
    QTest.keyClicks(table.sheet.what, "Vi ringer samme dag")
    QTest.keyClick(table.sheet.what, Qt.Key.Key_Return)
    (made,) = table.agreements
    assert made.what == "Vi ringer samme dag"
    assert made.origin.words == "Ingen ringer"
    assert table.shell.journey_page._bar._undo.isEnabled()
    table.desktop.window.undo()
    assert table.agreements == ()
    assert pain in board.board.journey(JourneyKind.AS_IS).cards
    # After another step on the board, undo is about the board again.
    QTest.keyClick(view, Qt.Key.Key_A)
    QTest.keyClick(table.sheet.what, Qt.Key.Key_Return)
    board.write_card(pain, "text", "Ingen ringer tilbage")
    table.desktop.window.undo()
    assert board.board.journey(JourneyKind.AS_IS).cards[pain].text == "Ingen ringer"
    assert len(table.agreements) == 1


def test_a_note_and_a_card_in_the_gallery_become_agreements_too(table: Table):
    note = table.session.room.add_note(NoteKind.PARKED, "Hvem har nøglen?", table.second)
    wall = table.shell.show_wall()
    wall.show_note(table.session.room.wall.note(note))
    board = next(board for board in wall.boards.values() if NoteKind.PARKED in board.loose)
    table.desktop.wait(lambda: note in board.cards)
    board.cards[note].setFocus()
    QTest.keyClick(board.cards[note], Qt.Key.Key_A)
    QTest.keyClick(table.sheet.what, Qt.Key.Key_Return)
    gallery = table.shell.show_gallery()
    gallery.show_card(table.first, JourneyKind.AS_IS, table.card)
    table.desktop.press("Make an agreement", gallery.talk)
    QTest.keyClick(table.sheet.what, Qt.Key.Key_Return)
    assert [(each.origin.source, each.group) for each in table.agreements] == [
        (Source.NOTE, table.second),
        (Source.CARD, table.first),
    ]
    table.shell.agreeing.go_to(table.agreements[0].origin)
    assert board.cards[note].hasFocus()
    table.session.room.remove_note(note)
    table.shell.agreeing.go_to(table.agreements[0].origin)
    assert "no longer there" in table.desktop.window.notices.words


def test_the_page_says_how_to_make_one_sorts_sifts_and_takes_back(table: Table):
    page = table.page()
    assert table.desktop.says("press A", page)
    QTest.keyClick(page.new, Qt.Key.Key_A)
    QTest.keyClicks(table.sheet.what, "Fast kontaktperson")
    QTest.keyClick(table.sheet.what, Qt.Key.Key_Return)
    first = table.agreements[0].id
    second = table.say("Ring dagen før", table.second)
    third = table.say("Møde hver måned", table.first)
    write = table.session.room.agreements
    write.set_due(second, "2020-01-01")
    write.set_kind(third, AgreementKind.DIALOGUE)
    write.vote(third, on=True, voter="en anden")
    table.page()
    row = table.row(page, second)
    assert shown(page) == ["Møde hver måned", "Ring dagen før", "Fast kontaktperson"]
    assert "Still to be said: who, how it is kept" in row.accessibleName()
    assert table.desktop.says("Due", row)
    QTest.mouseClick(table.row(page, first).vote, LEFT)
    QTest.mouseClick(table.row(page, second).vote, LEFT)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Plus)
    page.show_arrangement(Arrangement.VOTES)
    assert [each.votes for each in page.list.wanted] == [1, 1, 0]
    assert shown(page) == ["Fast kontaktperson", "Møde hver måned", "Ring dagen før"]
    page.show_arrangement(Arrangement.DATE)
    assert shown(page)[0] == "Ring dagen før"
    page.kind.setCurrentIndex(2)
    page.kind.activated.emit(2)
    assert shown(page) == ["Møde hver måned"]
    page.copy.click()
    assert QApplication.clipboard().text() == "– Møde hver måned (Dialogue; Not started; Gruppe 1)"
    page.go_to(second)
    row = table.row(page, second)
    assert row.hasFocus()
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert second not in [each.id for each in table.agreements]
    table.desktop.window.undo()
    assert second in [each.id for each in table.agreements]


def test_an_agreement_is_dropped_with_why_merged_and_parted_in_place(table: Table):
    keep, other = table.say("Samme kontaktperson"), table.say("Én kontaktperson")
    page = table.page()
    row = table.row(page, keep)
    row.status.activated.emit(list(Status).index(Status.DROPPED))
    row.because.insertPlainText("Ingen timer")
    row.because.clearFocus()
    QTest.keyClicks(row.who, "Leder")
    QTest.keyClick(row.who, Qt.Key.Key_Return)
    found = table.session.room.agreements.listed.find(keep)
    assert (found.status, found.because, found.who) == (Status.DROPPED, "Ingen timer", "Leder")
    assert table.desktop.says(": Dropped", row)
    data = QMimeData()
    data.setData(AGREEMENT, other.encode())
    move, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(row, QDragEnterEvent(QPoint(5, 5), move, data, LEFT, none))
    QApplication.sendEvent(row, QDropEvent(QPointF(5, 5), move, data, LEFT, none))
    assert [each.id for each in table.agreements] == [keep]
    assert table.desktop.says("+ Én kontaktperson", row)
    choose(page.list.menu(keep), "Not the same: Én kontaktperson")
    assert [each.id for each in table.agreements] == [keep, other]
    table.row(page, other).setFocus()
    QTest.keyClick(table.row(page, other), Qt.Key.Key_Up, CONTROL)
    assert [each.id for each in table.agreements] == [other, keep]
    choose(page.list.menu(other), "Is the same as", "Samme kontaktperson")
    assert [each.id for each in table.agreements] == [keep]


def test_a_group_writes_its_own_and_votes_on_all_and_a_reader_only_reads(table: Table):
    own, others = table.say("Vores egen", table.first), table.say("De andres", table.second)
    blocks = table.session.document.blocks
    block = blocks.add(BlockKind.AGREEMENTS)
    blocks.set_opens(block, Opens.AGREEMENTS)
    table.session.document.clock.go_to(block, time.time())
    table.shell.take_seat(Seat(Role.WRITER, table.first))
    assert isinstance(table.shell.page_in_view, AgreementsPage)  # what is on opens there
    page = table.page()
    assert not table.row(page, own).what.isReadOnly()
    assert table.row(page, others).what.isReadOnly()
    QTest.keyClick(table.row(page, others), Qt.Key.Key_Delete)
    QTest.mouseClick(table.row(page, others).vote, LEFT)
    assert [each.votes for each in table.agreements] == [0, 1]
    view = table.stand(CardPick(table.card))
    QTest.keyClick(view, Qt.Key.Key_A)
    QTest.keyClick(table.sheet.what, Qt.Key.Key_Return)
    assert table.agreements[-1].group == table.first
    table.shell.take_seat(Seat(Role.READER))
    page = table.page()
    assert table.row(page, own).what.isReadOnly()
    assert not table.row(page, own).vote.isEnabled()
    assert page.new.isHidden()
    table.shell.agreeing.making.make()
    assert table.shell.agreeing.making.sheet is None


def test_what_is_due_stands_on_the_start_page_and_a_follow_up_meeting_goes_on_from_there(table: Table):
    desktop, write = table.desktop, table.session.room.agreements
    earlier = table.session.day.id
    late, done = table.say("Ring dagen før", table.first), table.say("Nøglen til boksen")
    later = table.say("Evaluér til sommer")
    write.write(late, "who", "Rådgiver")
    write.set_due(late, "2020-01-01")
    write.set_due(later, "2099-01-01")
    write.set_status(done, Status.DONE)
    desktop.window.open_start()
    due = desktop.window.start.due
    desktop.wait(lambda: due.rows)
    assert [row.accessibleName() for row in due.rows] == [
        "Due: 1 January 2020 · Ring dagen før · Rådgiver · Temadag om overgange"
    ]
    with desktop.qtbot.waitSignal(desktop.window.day_shown):
        due.rows[0].click()
    page = desktop.shell.page_in_view
    assert isinstance(page, AgreementsPage)
    desktop.wait(lambda: late in page.list.rows)
    assert page.list.rows[late].hasFocus()
    assert page.last.isHidden()
    # A meeting that follows up, from the page.
    desktop.press("Follow-up meeting …")
    dialog = desktop.dialog(NewDayDialog)
    assert dialog.title.text() == "Follow-up on Temadag om overgange"
    with desktop.qtbot.waitSignal(desktop.window.day_shown):
        dialog.make.click()
    second = desktop.window.session
    assert [group.name for group in second.day.groups] == ["Gruppe 1", "Gruppe 2"]
    assert not second.day.cases
    page = desktop.shell.page_in_view
    assert isinstance(page, AgreementsPage)
    assert page.last.text() == "2 agreements from last time · Not started: 2"
    carried = {each.what: each for each in second.room.agreements.listed.shown}
    assert carried["Ring dagen før"].earlier == (earlier, late)
    assert [second.day.group(each.group) for each in carried.values()] == [second.day.groups[0], None]
    assert all(desktop.says(heading, page) for heading in ("Gruppe 1 · 1", "The whole day · 1"))
    key = carried["Ring dagen før"].id
    row = table_row(desktop, page, key)
    row.status.activated.emit(list(Status).index(Status.DONE))
    assert page.last.text().endswith("Not started: 1 · Done: 1")
    # And again from day to day: once each, and what is done is due no more.
    desktop.window.open_start()
    desktop.wait(lambda: not due.rows)
    desktop.window.errands.new_day(second.day.id)
    with desktop.qtbot.waitSignal(desktop.window.day_shown):
        desktop.dialog(NewDayDialog).make.click()
    third = desktop.window.session
    assert [each.what for each in third.room.agreements.listed.shown] == ["Evaluér til sommer"]
    desktop.window.open_start()
    desktop.settle()
    found: list[tuple[Agreed, ...]] = []
    desktop.shelf.ask(all_agreed, found.append)
    desktop.wait(lambda: found)
    assert sorted((each.what, each.status.value) for each in found[0]) == [
        ("Evaluér til sommer", "not_started"),
        ("Nøglen til boksen", "done"),
        ("Ring dagen før", "done"),
    ]


def table_row(desktop: Desktop, page: AgreementsPage, key: str) -> AgreementRow:
    desktop.wait(lambda: key in page.list.rows)
    return page.list.rows[key]


def test_the_menus_offer_it_and_danish_says_it(table: Table, monkeypatch: pytest.MonkeyPatch):
    from desktop.windows.journey_menu import JourneyMenu

    view = table.stand(CardPick(table.card))
    said: list[str] = []
    monkeypatch.setattr(JourneyMenu, "exec", lambda menu, _: said.extend(each.text() for each in menu.actions()))
    table.desktop.language.use("da")
    for pick in (CardPick(table.card), LinkPick(table.arrow)):
        view.menu_wanted.emit(pick, QPoint())
    assert said.count("Lav en aftale") == 2
