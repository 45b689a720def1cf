"""The process plan in the window: handovers of the groups taken along, edited as a board, listed, undone, printed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.archive.building import PROCESS
from desktop.canvas.picks import LinkPick
from desktop.model.kinds import JourneyKind
from desktop.model.pages import Page
from desktop.model.seat import Role, Seat
from desktop.model.sides import Side
from desktop.windows.board_look import BoardLook
from desktop.windows.process_dialog import ProcessDialog
from desktop.windows.process_page import ProcessPage
from desktop.windows.process_side import Face

IDEAL = JourneyKind.IDEAL


def hand(desktop, group: int, what: str, **said: str) -> None:
    """Draw a handover on the ideal journey of a group."""
    board = desktop.shell.session.board(desktop.shell.session.day.groups[group].id)
    giver = board.add_card(IDEAL, "ideal.authority", "ideal.3", text="Sender")
    taker = board.add_card(IDEAL, "ideal.provider", "ideal.4", text="Læser")
    link = board.add_link(giver, taker)
    for name, words in {"what": what, **said}.items():
        board.write_link(link, name, words)


@pytest.fixture
def page(desktop) -> ProcessPage:
    """The page of a day whose two groups have drawn three handovers, two of which say the same."""
    desktop.new_day()
    hand(desktop, 0, "Bestilling med mål", deadline="3 dage")
    hand(desktop, 1, "Bestillingen, mål", deadline="14 dage")
    hand(desktop, 1, "Kvittering")
    desktop.shell.rail.pages[Page.PROCESS].click()
    made = desktop.shell.page_in_view
    assert isinstance(made, ProcessPage)
    return made


def titles(page: ProcessPage) -> list[str]:
    return [row.check.accessibleName().split(",")[0] for row in page.side.pool.rows]


def test_what_groups_agreed_on_is_taken_along_and_becomes_a_plan(desktop, page):
    desktop.wait(lambda: len(page.side.pool.rows) == 2)
    order, receipt = page.side.pool.rows
    assert desktop.says("One plan for how you work together", page)
    assert "Group" not in titles(page)[0]
    assert "Gruppe 1, Gruppe 2" in order.check.accessibleName()
    assert "3 dage (Gruppe 1) · 14 dage (Gruppe 2)" in order.clashes.text()
    assert not receipt.clashes.isVisibleTo(page)
    assert not page.side.take.isEnabled()
    QTest.mouseClick(order, Qt.MouseButton.LeftButton)
    desktop.press("Take along · 1", page.side)
    plan = page.document.plan
    assert [(link.what, link.deadline) for link in plan.handovers()] == [("Bestilling med mål", "3 dage")]
    assert page.view.pick == LinkPick(plan.handovers()[0].id), "it is shown, to be gone on with"
    assert page.view.isVisible()
    desktop.wait(lambda: titles(page)[0] == "Kvittering")
    assert page.side.pool.rows[1].go.text() == "In the plan: show"
    desktop.settle()
    assert desktop.shell.can_undo
    desktop.shell.undo()
    assert (page.document.plan.cards, page.document.taken) == ({}, {})
    desktop.wait(page.side.pool.rows[0].check.isVisible)
    desktop.shell.redo()
    assert len(page.document.plan.cards) == 2


def test_the_plan_lists_its_handovers_and_what_they_lack_and_leads_to_them(desktop, page):
    page.side.all.click()
    page.side.take.click()
    page.view.set_pick(None)
    page.side.faces.buttons[Face.PLAN].click()
    desktop.wait(lambda: len(page.side.plan.rows) == 2)  # rows are made as many at a time as there is time for
    first, second = page.side.plan.rows
    assert (first.number.text(), second.number.text()) == ("1", "2")
    assert "who has the responsibility" in first.lacks.text()
    assert "a deadline" in second.lacks.text()
    second.go.click()
    link = page.document.plan.handovers()[1]
    assert page.view.pick == LinkPick(link.id)
    page.document.write_link(link.id, "deadline", "samme dag")
    desktop.wait(lambda: "deadline" not in second.lacks.text())


def test_it_can_begin_with_the_steps_of_a_case_and_who_is_responsible(desktop, page):
    desktop.press("Begin with: Sagens trin (VUM)", page.begin)
    cards = page.document.plan.cards.values()
    assert "Ansvarlig: kun myndighed" in {card.who for card in cards}
    assert page.document.plan.side_of(next(each.id for each in cards if "delmål" in each.text)) is Side.PROVIDER
    assert f"laid in as {len(cards)} card" in desktop.window.notices.words
    desktop.shell.undo()
    assert not page.document.plan.cards
    page.tools.steps.menu().actions()[0].trigger()
    assert len(page.document.plan.cards) == len(cards)
    page.tools.steps.menu().actions()[0].trigger()
    assert "is laid in already" in desktop.window.notices.words
    assert len(page.document.plan.cards) == len(cards)


def test_what_a_group_draws_while_the_page_is_shown_comes_in(desktop, page):
    page.begin.begin.click()
    assert page.document.plan.lanes
    assert not page.document.can_undo
    hand(desktop, 0, "Status")
    desktop.wait(lambda: "Status" in titles(page))


def test_steps_of_the_plan_say_deadline_and_documents(desktop, page):
    page.begin.begin.click()
    card = page.document.add_card(JourneyKind.PROCESS, "process.authority", "process.0", text="Sender bestilling")
    page.document.details.write(card, "due", "3 dage")
    page.document.write_card(card, "needs", "Bestillingen")
    (box,) = page.view.drawing.cells.values()
    words = [mark.text for mark in box.tiles[0].marks if hasattr(mark, "text")]
    assert {"Deadline: 3 dage", "Documents: Bestillingen"} <= set(words)


def test_the_plan_is_printed_by_itself(desktop, page, tmp_path):
    page.side.all.click()
    page.side.take.click()
    desktop.press("Print", page)
    dialog = desktop.dialog(ProcessDialog)
    report = dialog._order().report(lambda _, words: words)
    assert report.title == "Temadag om overgange · The process plan"
    dialog.reject()


def test_the_gallery_and_the_agreements_lead_to_the_plan_and_an_agreement_made_of_it_leads_back(desktop, page):
    shell = desktop.shell
    page.side.all.click()
    page.side.take.click()
    link = page.document.plan.handovers()[0]
    page.go_to(LinkPick(link.id))
    page.view.agreement_wanted.emit()
    shell.agreeing.making.finish()
    (agreed,) = shell.session.room.agreements.listed.every
    assert (agreed.origin.id, agreed.origin.group, agreed.group) == (link.id, PROCESS, "")
    assert {row["kind"] for row in rows_of(desktop)} >= {"process"}
    assert "board-process" not in {row["id"] for row in rows_of(desktop)}, "the plan is no group's board"
    agreements = shell.agreeing.show()
    agreements.origin_wanted.emit(agreed.origin)
    assert (shell.page, page.view.pick) == (Page.PROCESS, LinkPick(link.id))
    gallery = shell.show_gallery()
    assert [kind.value for kind in gallery.kinds.buttons] == ["as_is", "ideal", "plan"]
    desktop.press("Process plan", gallery)
    assert shell.page is Page.PROCESS
    desktop.press("Process plan", shell.agreeing.show())
    assert shell.page is Page.PROCESS


def rows_of(desktop) -> list[dict]:
    found: list = []
    desktop.settle()
    desktop.shelf.ask(lambda archive: archive.library.documents.of(desktop.shell.session.day.id), found.append)
    desktop.wait(lambda: found)
    return found[0]


def test_a_group_reads_the_plan_and_says_something_about_it_and_nothing_more(desktop, page):
    shell = desktop.shell
    shell.take_seat(Seat(Role.WRITER, shell.session.day.groups[0].id, "Lone"))
    assert not shell.rail.pages[Page.PROCESS].isVisible(), "there is nothing to look at yet"
    plan = shell.session.process
    shell.session.begin_process()
    card = plan.add_card(JourneyKind.PROCESS, "process.authority", "process.0", text="Sender")
    desktop.wait(shell.rail.pages[Page.PROCESS].isVisible)
    shell.rail.pages[Page.PROCESS].click()
    look = shell.page_in_view
    assert isinstance(look, BoardLook)
    assert not shell.can_undo
    look.go_to(card)
    assert desktop.says("Sender", look.talk)
    look.talk.comments.field.setPlainText("Hvem sender?")
    desktop.press("Send", look.talk)
    assert [each.text for each in plan.board.comments[card]] == ["Hvem sender?"]
    plan.write_card(card, "text", "Sender straks")
    desktop.wait(lambda: desktop.says("Sender straks", look.talk))
    desktop.press("Make an agreement", look.talk)
    shell.agreeing.making.finish()
    (agreed,) = shell.session.room.agreements.listed.every
    assert (agreed.origin.id, agreed.origin.group, agreed.group) == (card, PROCESS, shell.session.day.groups[0].id)
    shell.take_seat(Seat(Role.READER))
    shell.planned.show()
    assert look.talk.comments is None or not look.talk.comments.field.isVisible()
