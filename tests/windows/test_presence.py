"""Together at a board: what others do is seen on its page, and what is done here reaches them, and ends with it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.archive.building import PROCESS, board_document
from desktop.canvas.other_marks import Cursor, Written
from desktop.canvas.picks import CardPick
from desktop.document.board import BoardDocument
from desktop.model.assessment_template import load_assessment
from desktop.model.kinds import JourneyKind
from desktop.model.pages import Page
from desktop.model.presence import CROWD, Ghost, Hand, Here, View
from desktop.model.seat import Role, Seat
from desktop.model.sides import Side
from desktop.paths import resources
from desktop.windows.day_company import meet
from desktop.windows.here_list import HereList
from desktop.windows.journey_page import JourneyPage
from tests.windows.company import Laptop, Room, facilitator
from tests.windows.conftest import Desktop

IDEAL = JourneyKind.IDEAL.value
AS_IS = JourneyKind.AS_IS.value
BO = Seat(Role.WRITER, "", "Bo", Side.PROVIDER)


class Table:
    """This window at a day with two groups, among other laptops."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.new_day()
        self.room = Room(desktop.shell.session.day.id)
        self.one, self.two = (group.id for group in desktop.shell.session.day.groups)

    def sit(self, seat: Seat) -> Laptop:
        me = self.room.enter(seat)
        meet(self.desktop.window.desk, self.desktop.shell, me)
        self.desktop.window.activateWindow()
        self.desktop.wait(self.desktop.window.isActiveWindow)
        return me

    def open_board(self) -> JourneyPage:
        self.desktop.shell.show_journey(self.one)
        page = self.desktop.shell.journey_page
        assert page is not None
        return page

    def card(self, words: str = "Jeg ringer") -> str:
        board = self.desktop.shell.session.board(self.one)
        return board.add_card(JourneyKind.AS_IS, "as_is.citizen", "as_is.0", text=words)

    def marks(self, kind: type) -> list[object]:
        view = self.desktop.shell.journey_page.view
        view.others.look_again()
        return [mark for mark in view.others.marks if isinstance(mark, kind)]

    @property
    def line(self) -> str:
        line = self.desktop.shell.company.line
        return line.words.text() if line.isVisible() else ""


@pytest.fixture
def table(desktop: Desktop) -> Table:
    return Table(desktop)


def test_others_are_seen_on_the_process_plan_and_hear_of_what_is_done_on_it(table: Table) -> None:
    me, bo = table.sit(facilitator()), table.room.enter(replace(facilitator(), name="Bo"))
    plan = table.desktop.shell.planned.show()
    plan.begin.begin.click()
    card = plan.document.add_card(JourneyKind.PROCESS, "process.authority", "process.0", text="Ringer")
    bo.show_hand(PROCESS, Hand("Bo", Side.PROVIDER, "process", writing=card))
    plan.view.others.look_again()
    assert [mark for mark in plan.view.others.marks if isinstance(mark, Written) and "Bo" in mark.words]
    plan.go_to(CardPick(card))
    plan.panel.fields["text"].setFocus()
    table.desktop.wait(lambda: bo.hands(PROCESS).get(me.client, Hand()).writing == card)
    table.desktop.shell.show_overview()
    assert me.client not in bo.hands(PROCESS)


def test_others_are_seen_on_the_grid_they_are_on_and_only_there(table: Table) -> None:
    me, bo = table.sit(facilitator()), table.room.enter(BO)
    page, card = table.open_board(), table.card()
    assert me.hands(table.one) == {}
    bo.show_hand(table.one, Hand("Bo", Side.PROVIDER, AS_IS, (90.0, 40.0)))
    assert "Bo" in table.marks(Cursor)[0].words
    bo.show_hand(table.one, Hand("Bo", Side.PROVIDER, AS_IS, writing=card))
    assert not table.marks(Cursor)
    assert "Bo" in table.marks(Written)[0].words
    page.show_kind(JourneyKind.IDEAL)
    assert not page.view.others.marks
    page.show_kind(JourneyKind.AS_IS)
    assert table.marks(Written)
    table.desktop.shell.show_journey(table.two)
    assert not page.view.others.marks
    table.desktop.shell.show_journey(table.one)
    bo.show_hand(table.one, None)
    assert not page.view.others.marks
    bo.show_hand(table.one, Hand("Bo", Side.PROVIDER, JourneyKind.PLAN.value, (60.0, 40.0)))
    table.desktop.shell.show_plan(table.one)
    assert not page.view.others.marks
    assert "Bo" in table.desktop.shell.plan_page.view.others.marks[0].words


def test_what_i_do_is_told_with_my_name_and_ends_when_i_leave_the_page(table: Table) -> None:
    table.sit(Seat(Role.FACILITATOR, name="Anna", side=Side.AUTHORITY))
    bo = table.room.enter(BO)
    page, card = table.open_board(), table.card()

    def heard() -> Hand:
        return next(iter(bo.hands(table.one).values()), Hand())

    QTest.mouseMove(page.view.viewport(), QPoint(300, 300))
    table.desktop.wait(lambda: heard().cursor is not None)
    assert (heard().name, heard().side) == ("Anna", Side.AUTHORITY)
    page.go_to(CardPick(card))
    page.panel.fields["text"].setFocus()
    table.desktop.wait(lambda: heard().writing == card)
    page.view.setFocus()
    table.desktop.wait(lambda: heard().writing == "")
    table.desktop.shell.show_overview()
    assert bo.hands(table.one) == {}


def test_above_twenty_people_cursors_are_off_until_somebody_asks_and_who_writes_stays(table: Table) -> None:
    table.sit(facilitator())
    others = [table.room.enter(replace(BO, name=f"Bo {n}")) for n in range(CROWD - 1)]
    page, card = table.open_board(), table.card()
    hand = Hand("Bo", Side.PROVIDER, AS_IS, (90.0, 40.0), card, Ghost(card, 80.0, 80.0))
    others[0].show_hand(table.one, hand)
    switch = table.desktop.shell.company.presences[page].switch
    assert switch.isChecked()
    assert len(page.view.others.marks) == 2
    others.append(table.room.enter(BO))
    assert not switch.isChecked()
    assert "20" in switch.text()
    (ring,) = page.view.others.marks
    assert isinstance(ring, Written)
    QTest.mouseMove(page.view.viewport(), QPoint(341, 322))
    table.desktop.wait(lambda: others[0].hands(table.one))
    assert all(each.cursor is None for each in others[0].hands(table.one).values())
    switch.trigger()
    assert len(page.view.others.marks) == 2
    assert "20" not in switch.text()
    table.desktop.wait(lambda: any(each.cursor is not None for each in others[0].hands(table.one).values()))


def test_in_calm_view_cursors_are_off_and_the_switch_says_why(table: Table) -> None:
    table.sit(facilitator())
    bo, page = table.room.enter(BO), table.open_board()
    bo.show_hand(table.one, Hand("Bo", Side.PROVIDER, AS_IS, (90.0, 40.0)))
    assert table.marks(Cursor)
    page.view.calm = True
    assert not page.view.others.marks
    switch = table.desktop.shell.company.presences[page].switch
    assert "calm" in switch.text()
    switch.trigger()
    assert table.marks(Cursor)


def test_a_screen_reader_hears_who_begins_to_write_in_the_card_i_write_in(table: Table) -> None:
    table.sit(facilitator())
    bo, page, card = table.room.enter(BO), table.open_board(), table.card()
    said: list[str] = []
    table.desktop.shell.company.presences[page].announced.connect(said.append)
    page.go_to(CardPick(card))
    page.view.edit()
    bo.show_hand(table.one, Hand("Bo", Side.PROVIDER, AS_IS, writing="another card"))
    assert said == []
    for step in range(3):
        bo.show_hand(table.one, Hand("Bo", Side.PROVIDER, AS_IS, (float(step), 1.0), card))
    assert said == ["Bo is writing in this card too"]


class Colleague:
    """Another laptop that works on the same board; what it does comes the way of the link."""

    def __init__(self, table: Table) -> None:
        self._session, self._document = table.desktop.shell.session, board_document(table.one)
        self._mine = self._session.board(table.one)
        self.board = BoardDocument([self._mine.state()])

    def send(self) -> None:
        self._session.take(self._document, [self.board.missing(self._mine.vector())])


def test_in_the_field_beside_the_canvas_the_cursor_stays_with_its_words(table: Table) -> None:
    page, card = table.open_board(), table.card("ja ja")
    page.go_to(CardPick(card))
    field = page.panel.fields["text"]
    field.setFocus()
    cursor = field.textCursor()
    cursor.setPosition(3)
    field.setTextCursor(cursor)
    bo = Colleague(table)
    with bo.board.edit():
        bo.board.entity("cards", card)["text"].insert(0, "ja ")
    bo.send()
    QTest.keyClicks(field, "nej ")
    assert bo.board.board.journey(JourneyKind.AS_IS).cards[card].text == "ja ja ja"
    assert table.desktop.shell.session.board(table.one).board.journey(JourneyKind.AS_IS).cards[card].text == (
        "ja ja nej ja"
    )


@pytest.mark.parametrize("where", ["on the card", "beside the canvas", "dragged"])
def test_a_card_that_a_colleague_deletes_under_my_hands_is_told_and_can_come_back(table: Table, where: str) -> None:
    table.desktop.window.activateWindow()
    table.desktop.wait(table.desktop.window.isActiveWindow)
    page, card = table.open_board(), table.card("Jeg ringer")
    cards = table.desktop.shell.session.board(table.one)
    bo = Colleague(table)
    page.go_to(CardPick(card))
    spot = page.view.camera().to_screen(page.view.drawing.frame_of(card)).center().toPoint()
    if where == "dragged":
        QTest.mousePress(page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        for step in (20, 120, 240):
            QTest.mouseMove(page.view.viewport(), spot + QPoint(step, 0))
    elif where == "on the card":
        page.view.edit()
    else:
        page.panel.fields["text"].setFocus()
    bo.board.remove_card(card)
    bo.send()
    if where == "dragged":
        QTest.mouseRelease(page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot + QPoint(240, 0))
    else:
        QTest.keyClicks(page.view, "n")  # written on, unaware: no command to the canvas
        assert not page.view.editing
    assert table.desktop.says("Somebody deleted the card")
    assert not cards.board.journey(JourneyKind.AS_IS).cards
    table.desktop.press("Bring it back")
    assert page.view.pick == CardPick(card)
    assert cards.board.journey(JourneyKind.AS_IS).cards[card].text == "Jeg ringer"


def test_a_card_that_a_colleague_moves_while_i_write_in_it_takes_my_writing_along(table: Table) -> None:
    page, card = table.open_board(), table.card("Jeg ringer")
    page.go_to(CardPick(card))
    page.view.edit()
    before = page.view.editor.pos()
    bo = Colleague(table)
    bo.board.move_card(card, "as_is.provider", "as_is.2", 0)
    bo.send()
    QTest.keyClicks(page.view.editor, " igen")
    held = table.desktop.shell.session.board(table.one).board.journey(JourneyKind.AS_IS).cards[card]
    assert (held.text, held.place.lane) == ("Jeg ringer igen", "as_is.provider")
    assert page.view.editing == card
    assert page.view.editor.pos() != before


def leads(table: Table, anna: Laptop, page: Page, grid: str = "", view: View | None = None) -> None:
    """Anna shows everybody what she sees."""
    anna.show_here(page.name.lower(), table.one if grid else "", grid, view, shows=True)


def test_who_leads_asks_everybody_along_and_the_way_back_is_exactly_back(table: Table) -> None:
    table.sit(facilitator("Mette"))
    anna = table.room.enter(facilitator())
    page, shell = table.open_board(), table.desktop.shell
    table.desktop.shell.show_journey(table.two)
    own = table.desktop.shell.session.board(table.two)
    card = own.add_card(JourneyKind.AS_IS, "as_is.citizen", "as_is.0", text="Min")
    page.go_to(CardPick(card))
    QApplication.processEvents()  # until what is picked is in sight
    page.view.set_zoom(1.4)
    page.view.scroll_by(400, 300)
    before = page.view.place()
    leads(table, anna, Page.JOURNEY, IDEAL, View(160.0, 110.0, 6.0))
    assert "Anna" in table.line
    assert page.group == table.two
    table.desktop.press("Look along")
    assert (page.group, page.kind) == (table.one, JourneyKind.IDEAL)
    seen = page.view.view_now()
    assert (seen.x, seen.y, seen.scale) == pytest.approx((160.0, 110.0, 6.0), abs=1.0)
    assert shell.company.frame.isVisible()
    leads(table, anna, Page.WALL)
    assert shell.page is Page.WALL
    leads(table, anna, Page.JOURNEY, AS_IS, View(160.0, 110.0, 6.0))
    assert page.kind is JourneyKind.AS_IS
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert (page.group, page.kind, page.view.place()) == (table.two, JourneyKind.AS_IS, before)
    assert page.view.pick == CardPick(card)
    assert not shell.company.frame.isVisible()
    assert table.line == ""
    leads(table, anna, Page.WALL)
    assert shell.page is Page.JOURNEY


@pytest.mark.parametrize("how", ["press", "double click", "wheel", "key", "rail", "button", "they leave"])
def test_whatever_i_do_myself_ends_it_and_does_nothing_else(table: Table, how: str) -> None:
    table.sit(facilitator("Mette"))
    anna = table.room.enter(facilitator())
    page, shell = table.open_board(), table.desktop.shell
    card = table.card()
    leads(table, anna, Page.JOURNEY, AS_IS, View(160.0, 110.0, 6.0))
    shell.company.along.follow(anna.client)
    assert shell.company.along.leader == anna.client
    spot = page.view.camera().to_screen(page.view.drawing.frame_of(card)).center().toPoint()
    deeds: dict[str, Callable[[], object]] = {
        "press": lambda: QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot),
        "double click": lambda: (
            QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot),
            QTest.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot),
        ),
        "wheel": lambda: QTest.wheelEvent(table.desktop.window.windowHandle(), middle(page.view), QPoint(0, -240)),
        "key": lambda: QTest.keyClick(page.view, Qt.Key.Key_N),
        "rail": lambda: QTest.mouseClick(shell.rail.pages[Page.DAY], Qt.MouseButton.LeftButton),
        "button": lambda: table.desktop.press("Stop (Esc)"),
        "they leave": anna.leave,
    }
    deeds[how]()
    assert shell.company.along.leader == 0
    assert table.room.here[101].follows == 0
    assert page.view.pick is None
    assert not page.view.editing
    assert shell.page is (Page.DAY if how == "rail" else Page.JOURNEY)


def middle(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), widget.rect().center())


def test_at_a_table_anothers_board_is_seen_in_the_gallery_and_the_own_one_is_the_way_back(table: Table) -> None:
    table.sit(replace(BO, group=table.two))
    anna = table.room.enter(facilitator())
    shell = table.desktop.shell
    shell.show_journey()
    own = shell.journey_page
    assert own is not None
    own.view.set_zoom(1.3)
    lies = own.view.place()
    view = View(150.0, 100.0, 5.0)
    leads(table, anna, Page.JOURNEY, IDEAL, view)
    table.desktop.press("Look along")
    gallery = shell.room.gallery()
    assert shell.page is Page.GALLERY
    assert (gallery.group, gallery.kind) == (table.one, JourneyKind.IDEAL)
    seen = gallery.side.views[table.one].view_now()
    assert (seen.x, seen.y, seen.scale) == pytest.approx((150.0, 100.0, 5.0), abs=1.0)
    for step in range(3):  # as they move on it, nothing is opened anew
        leads(table, anna, Page.JOURNEY, IDEAL, replace(view, x=150.0 + step))
    assert gallery.side.views[table.one].view_now().x == pytest.approx(152.0, abs=1.0)
    table.desktop.press("Stop (Esc)")
    assert (shell.page, own.group, own.view.place()) == (Page.JOURNEY, table.two, lies)


def test_the_assessment_is_looked_at_along_and_nothing_is_written_there(table: Table) -> None:
    me = table.sit(facilitator("Mette"))
    anna = table.room.enter(facilitator())
    page, shell = table.open_board(), table.desktop.shell
    table.desktop.shell.session.board(table.two).assessing.begin(load_assessment(resources()))
    anna.show_here(Page.ASSESSMENT.name.lower(), table.two, "", None, shows=True)
    table.desktop.press("Look along")
    assert (shell.page, shell.boards.assess_page.group) == (Page.ASSESSMENT, table.two)
    table.desktop.wait(lambda: table.room.here[me.client].page == "assessment")
    told = table.room.here[me.client]
    assert (told.group, told.grid) == (table.two, "")
    assert not anna.hands(table.two), "who looks on is not said to write"
    shell.company.along.stop()
    assert (shell.page, page.group) == (Page.JOURNEY, table.one)


def test_a_page_that_a_table_has_not_got_is_told_and_not_shown(table: Table) -> None:
    table.sit(replace(BO, group=table.one))
    anna = table.room.enter(facilitator())
    page, shell = table.open_board(), table.desktop.shell
    before = page.view.place()
    leads(table, anna, Page.PROGRAMME)
    table.desktop.press("Look along")
    assert shell.page is Page.JOURNEY
    assert "does not have" in table.line
    leads(table, anna, Page.WALL)
    assert shell.page is Page.WALL
    assert "does not have" not in table.line
    shell.company.along.stop()
    assert shell.page is Page.JOURNEY
    assert page.view.place() == before


def test_who_leads_looks_along_with_a_table_from_the_run_page(table: Table) -> None:
    table.sit(facilitator())
    shell = table.desktop.shell
    shell.show_run()
    cards = shell.facilitator.run_page.groups.cards
    assert not cards[table.one].follow.isVisible()
    bo = table.room.enter(replace(BO, group=table.one))
    bo.show_here("plan", table.one, JourneyKind.PLAN.value, None)
    assert cards[table.one].follow.isVisible()
    assert not cards[table.two].follow.isVisible()
    cards[table.one].follow.click()
    assert shell.page is Page.PLAN
    assert shell.plan_page.group == table.one
    assert table.room.here[101].follows == bo.client
    table.desktop.press("Stop (Esc)")
    assert shell.page is Page.RUN


def test_the_list_of_who_is_here_offers_what_each_may_do(table: Table) -> None:
    me = table.sit(replace(BO, group=table.two))
    anna, mette = table.room.enter(facilitator()), table.room.enter(replace(BO, group=table.one, name="Mette"))
    shell = table.desktop.shell
    may_follow = shell.company.along.may_follow
    listed = HereList(table.desktop.window, table.desktop.look, shell.session.day, may_follow)
    listed.show_people(me.here, me.client)
    listed.follow_wanted.connect(shell.company.along.follow)
    listed.show()
    leads(table, anna, Page.WALL)
    (offer,) = listed.findChildren(QPushButton)
    assert "Anna" in offer.accessibleName()
    offer.click()
    assert shell.page is Page.WALL
    assert shell.company.along.leader == anna.client
    assert not shell.company.along.may_follow(mette.client)
    assert not shell.company.along.may_show


def test_nobody_follows_who_follows_them(table: Table) -> None:
    me = table.sit(facilitator())
    table.desktop.shell.show_run()
    bo = table.room.enter(replace(BO, group=table.one))
    card = table.desktop.shell.facilitator.run_page.groups.cards[table.one]
    assert card.follow.isVisible()
    bo.follow(me.client)
    assert not card.follow.isVisible()
    along = table.desktop.shell.company.along
    along.follow(bo.client)
    assert along.leader == 0
    assert along.followers() == 1


def test_what_i_show_is_told_as_i_go_and_says_how_many_look_along(table: Table) -> None:
    me = table.sit(facilitator())
    bo = table.room.enter(BO)
    page, shell = table.open_board(), table.desktop.shell
    shell.show_run()
    menu = shell.facilitator.run_page.bar.menu()
    next(each for each in menu.actions() if each.text() == "Show everybody what I see").trigger()
    shell.show_journey(table.one)

    def told() -> Here:
        return table.room.here[me.client]

    assert told().shows
    bo.follow(me.client)
    assert "1" in table.line
    page.view.set_zoom(0.9)
    table.desktop.wait(lambda: told().view is not None and told().view.scale == pytest.approx(3.6))
    assert (told().page, told().group, told().grid) == ("journey", table.one, AS_IS)
    table.desktop.press("Stop")
    assert not told().shows
    assert table.line == ""
