"""A group's laptop: which pages it has, what opens there as the day goes on, what may be done, and what is said."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.archive.answers import evaluation_of
from desktop.canvas.picks import CellPick
from desktop.model.case import Case
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.order import Answer
from desktop.model.order import Block as OrderBlock
from desktop.model.pages import Page
from desktop.model.programme import Allowed, Block, BlockKind, Opens
from desktop.model.seat import Role, Seat
from desktop.model.wall import Met, NoteKind
from desktop.windows.day_company import meet
from desktop.windows.journey_page import JourneyPage
from desktop.windows.report_dialog import ReportDialog
from tests.windows.company import Room, facilitator
from tests.windows.conftest import Desktop
from tests.windows.running import SetWatch, programme
from tests.windows.sizes import cut_off
from tests.windows.tables import second_laptop, writer

BLOCKS = (
    Block("w", BlockKind.WELCOME, "Velkomst", 15),
    Block("a", BlockKind.GROUP_WORK, "Borgerrejsen", 40, opens=Opens.AS_IS, instructions="Begynd i borgerens bane."),
    Block("f", BlockKind.FEEDBACK, "Respons", 20, opens=Opens.AS_IS, allowed=Allowed.COMMENT),
    Block("p", BlockKind.GROUP_WORK, "Målarbejde", 40, opens=Opens.PLAN),
    Block("v", BlockKind.EXPECTATIONS, "Forventninger", 10, opens=Opens.WALL),
    Block("g", BlockKind.GALLERY, "Gallerigang", 25, opens=Opens.GALLERY, allowed=Allowed.COMMENT),
    Block("l", BlockKind.PLENUM, "Plenum", 25, opens=Opens.WALL, allowed=Allowed.LOOK),
    Block("m", BlockKind.MEASUREMENT, "Førmåling", 10, opens=Opens.SURVEY),
    Block("e", BlockKind.EVALUATION, "Evaluering", 10, opens=Opens.EVALUATION),
    Block("c", BlockKind.EXERCISE, "Læs casen", 10, opens=Opens.CASE),
)


def settle() -> None:
    for _ in range(10):
        QCoreApplication.processEvents()


class Table:
    """The one laptop of a group, on which the day also goes on, as if the facilitator did it elsewhere."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.new_day(groups=3)
        desktop.window.resize(1366, 768)
        self.shell = desktop.shell
        self.session = self.shell.session
        self.own, self.other, _ = (group.id for group in self.session.day.groups)
        self.blocks = programme(self.session, BLOCKS)
        self.watch = SetWatch()
        self.shell.use_watch(self.watch)
        self.shell.take_seat(writer(desktop))

    def go_to(self, block: str) -> None:
        self.session.document.clock.go_to(self.blocks[block], self.watch.wall)
        settle()

    @property
    def page(self) -> Page:
        shown = [page for page, button in self.shell.rail.pages.items() if button.isChecked()]
        assert len(shown) == 1
        return shown[0]

    def card(self, words: str, kind: JourneyKind = JourneyKind.AS_IS, group: str = "") -> str:
        board = self.session.board(group or self.own)
        journey = board.board.journey(kind)
        return board.add_card(kind, journey.lanes[0].id, journey.phases[0].id, text=words, sort=CardKind.STEP)


@pytest.fixture
def table(desktop: Desktop) -> Table:
    return Table(desktop)


def test_a_table_has_its_own_pages_and_no_key_link_or_file_leads_to_another(table: Table, case_file):
    desktop, shell = table.desktop, table.shell
    offered = [button.text() for button in shell.rail.pages.values() if button.isVisible()]
    assert offered == [
        "Now",
        "Case",
        "Journey",
        "Goal plan",
        "Assessment",
        "Gallery",
        "Wall",
        "Survey",
        "Evaluation",
        "Agreements",
        "Guideline",
    ]
    assert table.page is Page.NOW, "a laptop begins where it is said what is on"
    for keys in ("Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+Shift+N", "Ctrl+1"):
        QTest.keySequence(desktop.window, keys)
        assert table.page is Page.NOW, keys
    QTest.keySequence(desktop.window, "Ctrl+2")
    assert table.page is Page.CASE
    assert shell.facilitator.cases_page is None
    for show in (shell.show_programme, shell.show_run, shell.show_groups, shell.show_overview, shell.show_cases):
        shell.show_wall()
        show()
        assert table.page is Page.NOW, show
    assert desktop.drop(case_file())
    assert desktop.window.notices.words == "Cases are taken in on the facilitator's laptop."
    assert table.page is Page.CASE
    QTest.keySequence(desktop.window, "Ctrl+P")
    report = desktop.dialog(ReportDialog)
    assert [report.choice.itemData(at) for at in range(report.choice.count())] == [table.own]
    report.reject()
    shell.take_seat(None)
    assert shell.rail.pages[Page.RUN].isVisible(), "and all is there again where the day is no longer shared"
    assert table.page is Page.DAY


def test_a_table_whose_group_was_taken_off_the_day_is_told_so_until_it_is_back(table: Table):
    shell, words = table.shell, "Your group is no longer part of the day. What you have written is kept."
    shell.show_plan(table.own)
    table.session.document.remove_group(table.own)
    settle()
    assert table.page is Page.NOW
    page = shell.page_in_view
    assert table.desktop.says(words, page)
    table.session.document.bring_back_group(table.own)
    settle()
    assert not table.desktop.says(words, page)


def test_another_groups_board_is_seen_in_the_gallery_alone(table: Table):
    shell = table.shell
    theirs, mine = table.card("Deres", group=table.other), table.card("Vores")
    gallery = shell.show_gallery()
    gallery.show_group(table.other)
    assert not gallery.side._openers[table.other].isVisible()
    gallery.show_card(table.other, JourneyKind.AS_IS, theirs)
    assert not gallery.talk.open_board.isVisible()
    gallery.talk.comments.field.setPlainText("Godt set")
    gallery.talk.comments.send.click()
    assert [said.text for said in table.session.board(table.other).board.comments[theirs]] == ["Godt set"]
    for ask in (
        lambda: shell.show_journey(table.other),
        lambda: shell.show_plan(table.other),
        lambda: gallery.board_wanted.emit(table.other, JourneyKind.AS_IS),
        lambda: gallery.card_wanted.emit(table.other, JourneyKind.AS_IS, theirs),
    ):
        ask()
        assert table.page is Page.GALLERY
    gallery.show_card(table.own, JourneyKind.AS_IS, mine)
    gallery.talk.open_board.click()
    assert table.page is Page.JOURNEY
    assert shell.journey_page.group == table.own
    assert not shell.journey_page._bar._groups.isVisible(), "there is no other group to choose"


def test_the_page_of_each_block_opens_by_itself_and_back_again(table: Table):
    ways = [
        ("a", Page.JOURNEY),
        ("p", Page.PLAN),
        ("v", Page.WALL),
        ("g", Page.GALLERY),
        ("e", Page.EVALUATION),
        ("m", Page.SURVEY),
    ]
    for block, page in [*ways, ("c", Page.CASE), ("a", Page.JOURNEY), ("w", Page.JOURNEY)]:
        table.go_to(block)
        assert table.page is page, block
    table.shell.show_wall()
    table.session.document.clock.pause(table.watch.wall)
    table.session.document.clock.resume(table.watch.wall)
    table.session.document.blocks.write(table.blocks["w"], "title", "Velkommen")
    assert table.page is Page.WALL, "nothing opens again because of a pause or another word"
    table.go_to("p")
    table.shell.take_seat(writer(table.desktop, 1))
    assert table.page is Page.PLAN, "who comes late comes to the right page"
    assert table.shell.plan_page.group == table.other


def test_no_page_opens_under_the_hands_and_nothing_typed_is_lost(table: Table):
    shell = table.shell
    table.go_to("a")
    page = shell.journey_page
    lane, phase = page.view.drawing.journey.lanes[0].id, page.view.drawing.journey.phases[0].id
    page.view.set_pick(CellPick(lane, phase))
    page.view.edit()
    QTest.keyClicks(page.view.editor, "Mor ringer")
    table.go_to("p")
    offer = shell.table.offer
    assert table.page is Page.JOURNEY
    assert page.view.editing
    assert offer.isVisible()
    assert (offer.words.text(), offer.go.text()) == ("“Målarbejde” has begun.", "Go to the goal plan")
    QTest.keyClicks(page.view.editor, " igen")
    offer.go.click()
    assert table.page is Page.PLAN
    assert not offer.isVisible()
    assert [card.text for card in table.session.board(table.own).board.journey(JourneyKind.AS_IS).cards.values()] == [
        "Mor ringer igen"
    ]
    wall = shell.show_wall()
    field = next(iter(wall.boards.values())).loose[NoteKind.HOPE].field
    table.desktop.window.activateWindow()
    field.setFocus()
    QTest.keyClicks(field, "At vi")
    table.go_to("a")
    assert table.page is Page.WALL
    QTest.mouseClick(offer.stay, Qt.MouseButton.LeftButton)
    assert not offer.isVisible()
    assert field.toPlainText() == "At vi"
    shell.table.busy._now = lambda: 1e9  # the hands have long rested
    table.go_to("e")
    assert table.page is Page.EVALUATION
    shell.show_wall()
    assert field.toPlainText() == "At vi"


def test_a_laptop_that_does_not_follow_is_only_told(table: Table):
    shell = table.shell
    table.go_to("a")
    strip = shell.table.strip
    strip.follow_button.click()
    table.go_to("p")
    assert table.page is Page.JOURNEY
    assert shell.table.offer.isVisible()
    table.go_to("w")
    assert not shell.table.offer.isVisible(), "what is over is no longer offered"
    table.go_to("p")
    shell.show_plan()
    assert not shell.table.offer.isVisible(), "who went there by themselves needs no offer"
    table.go_to("v")
    strip.follow_button.click()
    assert table.page is Page.WALL, "switched on again it catches up"


def test_a_block_limits_its_page_and_says_why_and_the_rest_is_as_ever(table: Table):
    shell = table.shell
    card = table.card("Skal ligge her")
    table.go_to("f")
    look = shell.at_table.looking
    assert table.page is Page.JOURNEY
    assert look is not None
    assert look.isVisible()
    assert shell.table.limit.words.text() == "While “Respons” is on, you can comment and set dots here, but not write."
    before = table.session.board(table.own).state()
    look.view.setFocus()
    look.go_to(card)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_N):
        QTest.keyClick(look.view, key)
    shell.undo()
    assert table.session.board(table.own).state() == before, "no key writes on the board"
    look.talk.marks.put.click()
    look.talk.comments.field.setPlainText("Hvem gør det?")
    look.talk.comments.send.click()
    assert [said.text for said in table.session.board(table.own).board.comments[card]] == ["Hvem gør det?"]
    look.kinds.buttons[JourneyKind.IDEAL].click()
    assert isinstance(shell.page_in_view, JourneyPage), "the other journey is written on"
    assert not shell.table.limit.isVisible()
    shell.journey_page.show_kind(JourneyKind.AS_IS)
    assert look.isVisible(), "and back again by its bar one only looks"
    table.session.document.blocks.set_allowed(table.blocks["f"], Allowed.LOOK)
    settle()
    look.go_to(card)
    assert look.talk.comments.field.isHidden()
    assert look.talk.marks.isHidden()
    table.go_to("w")
    assert isinstance(shell.page_in_view, JourneyPage)
    assert shell.journey_page.kind is JourneyKind.AS_IS


def test_nothing_is_made_on_a_plan_that_is_only_commented_on(table: Table):
    card = table.card("Ingen at ringe til")
    table.go_to("p")
    table.session.document.blocks.set_allowed(table.blocks["p"], Allowed.COMMENT)
    settle()
    look, board = table.shell.at_table.looking, table.session.board(table.own)
    assert look.order.isHidden(), "nobody has begun an order"
    board.ordering.write(OrderBlock.DOUBT, "Hvem ringer hun til?")
    board.ordering.answer(OrderBlock.DOUBT, Answer.ASKS)
    look.order.click()
    table.desktop.wait(lambda: table.desktop.says("Hvem ringer hun til?\nThe provider's answer: Asks", look))
    look.order.click()
    assert not look.order_look.isVisible()
    table.shell.show_board("", JourneyKind.AS_IS)
    making = table.shell.journey_page.making
    making.make(CardKind.GOAL, card)
    assert not table.session.board(table.own).board.plan.goals
    assert table.desktop.window.notices.words == "Nothing is written on the goal plan while “Målarbejde” is on."
    table.go_to("w")
    making.make(CardKind.GOAL, card)
    assert [goal.text for goal in table.session.board(table.own).board.plan.goals] == ["Ingen at ringe til"]


def test_a_limit_waits_until_the_hands_rest(table: Table):
    table.go_to("a")
    page = table.shell.journey_page
    page.view.new_card()
    QTest.keyClicks(page.view.editor, "Endnu et ord")
    table.go_to("f")
    assert page.view.editing, "the same page, and the words are not taken out of the hands"
    assert not table.shell.table.offer.isVisible(), "they are there already"
    page.view.stop_editing()
    table.desktop.wait(lambda: table.shell.at_table.looking is not None and table.shell.at_table.looking.isVisible())


def test_a_group_hangs_up_its_own_notes_and_leaves_those_of_others(table: Table):
    room = table.session.room
    theirs = room.add_note(NoteKind.HOPE, "De andres", table.other)
    table.go_to("v")
    wall = table.shell.show_wall()
    assert wall.writer.isHidden()
    assert not wall.parts.buttons[next(part for part in wall.parts.buttons if part.name == "PROMPTS")].isVisible()
    board = next(iter(wall.boards.values()))
    field = board.loose[NoteKind.HOPE].field
    QTest.keyClicks(field, "Vores")
    QTest.keyClick(field, Qt.Key.Key_Return)
    mine = next(note for note in room.wall.notes if note.text == "Vores")
    assert mine.group == table.own
    wall.follow()
    for key in (theirs, mine.id):
        QTest.keyClick(board.cards[key], Qt.Key.Key_Plus)
    assert [room.wall.note(key).votes for key in (theirs, mine.id)] == [1, 1]
    QTest.keyClick(board.cards[theirs], Qt.Key.Key_F2)
    QTest.keyClick(board.cards[theirs], Qt.Key.Key_Delete)
    assert board.cards[theirs].editor is None
    assert room.wall.note(theirs) is not None
    assert [action.text() for action in board.menu(room.wall.note(theirs)).actions()] == [
        "One dot more",
        "One dot less",
        "Make an agreement",
    ]
    wall.show_part(next(part for part in wall.parts.buttons if part.name == "MET"))
    for key in (theirs, mine.id):
        QTest.keyClick(wall.met.rows[key], Qt.Key.Key_1)
    assert room.wall.note(theirs).met is None, "whether it was met, says who hoped for it"
    assert room.wall.note(mine.id).met is Met.YES
    wall.show_part(next(part for part in wall.parts.buttons if part.name == "EXPECTATIONS"))
    QTest.keyClicks(field, "Og")
    table.go_to("l")
    assert not field.isHidden(), "they were writing just now"
    table.shell.table.busy._now = lambda: 1e9  # and have long rested since
    table.desktop.wait(field.isHidden)
    assert table.shell.table.limit.words.text().startswith("While “Plenum” is on, there is only something to look at")
    QTest.keyClick(board.cards[mine.id], Qt.Key.Key_Plus)
    QTest.keyClick(board.cards[mine.id], Qt.Key.Key_Delete)
    assert room.wall.note(mine.id).votes == 1
    assert not table.shell.can_undo


def test_it_says_what_is_on_how_long_and_when_little_time_is_left(table: Table):
    desktop, shell = table.desktop, table.shell
    assert desktop.says("The day has not begun yet. It goes on here by itself.")
    table.session.document.add_case(Case("k", "Han siger ja", own_words=("Jeg vil bare sove.",)))
    table.session.document.give_case(table.own, "k")
    table.go_to("a")
    assert shell.table.strip.isVisible()
    shell.show_now()
    assert not shell.table.strip.isVisible(), "there it stands larger"
    for words in ("Borgerrejsen", "40:00", "Begynd i borgerens bane.", "Then: Respons · at 09.40", "Han siger ja"):
        assert desktop.says(words), words
    desktop.press("Read the case")
    assert table.page is Page.CASE
    assert desktop.says("Jeg vil bare sove.")
    table.watch.pass_on(39.5)
    shell.table.underway.look()
    strip = shell.table.strip
    assert (strip.digits.text(), strip.left.text()) == ("0:30", "left – finish up")
    assert strip.property("role") == "warning"
    shell.show_now()
    assert desktop.says("Finish up · left of 40 min · ends 09.40")
    shell.show_case()
    table.watch.pass_on(1)
    shell.table.underway.look()
    assert (strip.digits.text(), strip.left.text()) == ("0:00", "the time is up")
    table.session.document.clock.pause(table.watch.wall)
    assert strip.left.text() == "paused"
    table.session.document.clock.go_to(table.blocks["c"], table.watch.wall)
    table.session.document.clock.advance(table.watch.wall)
    shell.show_now()
    assert desktop.says("Thank you for today")


def test_who_only_looks_on_has_fewer_pages_and_writes_nowhere(table: Table):
    shell = table.shell
    table.card("Deres")
    shell.take_seat(Seat(Role.READER))
    offered = [button.text() for button in shell.rail.pages.values() if button.isVisible()]
    assert offered == ["Now", "Gallery", "Wall", "Agreements", "Guideline"]
    assert not shell.rail.report.isVisible()
    table.go_to("p")
    assert table.page is Page.GALLERY, "whoever has no board sees everybody's"
    assert shell.show_gallery().kind is JourneyKind.PLAN
    assert shell.table.limit.words.text().startswith("You are here to look on.")
    assert shell.table.strip.hands.isHidden()
    wall = shell.show_wall()
    assert next(iter(wall.boards.values())).loose[NoteKind.HOPE].field.isHidden()
    table.go_to("e")
    assert table.page is Page.WALL
    shell.show_journey(table.own)
    assert table.page is Page.GALLERY
    table.session.document.blocks.remove(table.blocks.values())
    shell.show_now()
    settle()
    assert table.desktop.says("Look along in the gallery and on the wall whenever you like.", shell.page_in_view)


def test_the_facilitator_sees_hands_votes_and_notes_of_a_table_as_they_come(start, tmp_path):
    first = start()
    first.new_day(groups=2)
    blocks = programme(first.shell.session, BLOCKS)
    run = first.shell.show_run()
    run.running.watch = SetWatch()
    run.running._seen = None
    second = second_laptop(start, first, tmp_path)
    table = second.shell
    table.use_watch(SetWatch())
    table.take_seat(writer(first, 1))
    own = table.table.group
    run.running.go_to(blocks["a"])
    settle()
    assert isinstance(table.page_in_view, JourneyPage)
    assert table.table.strip.digits.text() == "40:00" == run.now.digits.text()
    table.table.strip.hands.help.click()
    table.table.strip.hands.done.click()
    assert run.groups.cards[own].help.isChecked()
    assert run.groups.cards[own].done.isChecked()
    run.groups.cards[own].help.click()
    assert not table.table.strip.hands.help.isChecked(), "help has come, said by the facilitator"
    run.running.go_to(blocks["v"])
    settle()
    board = next(iter(table.show_wall().boards.values()))
    field = board.loose[NoteKind.HOPE].field
    QTest.keyClicks(field, "Vi mødes igen")
    QTest.keyClick(field, Qt.Key.Key_Return)
    (note,) = first.shell.session.room.wall.notes
    assert (note.text, note.group) == ("Vi mødes igen", own)
    first.shell.session.room.vote(note.id, on=True)
    board.follow()
    QTest.keyClick(board.cards[note.id], Qt.Key.Key_Plus)
    assert first.shell.session.room.wall.note(note.id).votes == 2, "a dot of each laptop"
    before = first.shell.session.document.state()
    first.shell.rehearse()
    first.shell.facilitator.rehearsal.page.running.go_on()
    settle()
    assert table.page is Page.WALL, "a dry run is nobody's day"
    assert first.shell.session.document.state() == before


def test_answers_at_a_table_go_to_the_host_alone_without_name_or_cpr_number(table: Table):
    desktop, shell = table.desktop, table.shell
    laptop = Room().enter(writer(desktop))
    meet(desktop.window.desk, shell, laptop)
    table.go_to("e")
    page = shell.at_table.evaluation()
    window = page.hand_round()
    QTest.mouseClick(window.between.begin, Qt.MouseButton.LeftButton)
    for _ in range(5):
        QTest.keyClick(window, Qt.Key.Key_4)
    window.questions.fields["best"].insertPlainText("Samtalen, ikke 010190-1234")
    QTest.mouseClick(window.on, Qt.MouseButton.LeftButton)
    assert desktop.says("Thank you. Pass the computer on", window)
    ((survey, rows),) = laptop.parcels
    assert survey == "evaluation"
    assert {value for _, value, _ in rows} == {4, None}
    assert not any("1234" in words for _, _, words in rows)
    window.close()
    assert desktop.says("Answered here: 1")
    kept = []
    desktop.shelf.ask(lambda archive: evaluation_of(archive, table.session.day.id), kept.append)
    desktop.wait(lambda: kept)
    assert kept[0].sheets == 0, "nothing stays on the laptop"


def test_who_looks_along_with_the_facilitator_is_asked_and_not_torn_away(table: Table):
    room = Room()
    leader, laptop = room.enter(facilitator()), room.enter(writer(table.desktop))
    meet(table.desktop.window.desk, table.shell, laptop)
    table.shell.show_plan()
    leader.show_here("wall", "", "", None, shows=True)
    table.shell.company.along.follow(leader.client)
    assert table.page is Page.WALL
    table.go_to("a")
    assert table.page is Page.WALL
    assert table.shell.table.offer.isVisible()
    table.shell.company.along.stop()
    assert table.page is Page.PLAN, "back where they were"
    table.shell.table.offer.go.click()
    assert table.page is Page.JOURNEY


def test_a_right_given_to_a_laptop_turns_no_page_and_another_table_does(table: Table):
    table.shell.show_plan()
    table.shell.take_seat(replace(table.shell.seat, deputy=True, name="Bo"))
    assert table.page is Page.PLAN
    table.shell.take_seat(writer(table.desktop, 1))
    assert table.page is Page.NOW
    assert table.desktop.says("Gruppe 2")


@pytest.mark.parametrize(("percent", "size"), [(100, (1366, 768)), (200, (1366, 768)), (200, (1600, 1000))])
def test_nothing_is_cut_off(table: Table, percent: int, size: tuple[int, int]):
    table.desktop.window.resize(*size)
    table.desktop.look.resize(percent)
    try:
        table.go_to("f")
        shell = table.shell
        for show in (shell.show_now, shell.show_journey, shell.show_wall, shell.show_evaluation):
            show()
            settle()
            QApplication.processEvents()
            assert cut_off(shell.table) == []
    finally:
        table.desktop.look.resize(100)
