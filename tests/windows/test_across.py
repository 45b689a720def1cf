"""Searching over all theme days: from anywhere to a card on a board of a day that is not open."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.archive.building import board_document
from desktop.canvas.picks import CardPick, LinkPick
from desktop.model.assessment_template import load_assessment
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.order import Block
from desktop.model.pages import Page
from desktop.paths import resources
from desktop.windows.across_list import FOUND, about
from desktop.windows.across_sheet import AcrossSheet
from desktop.windows.assess_write import WriteFace
from desktop.windows.case_runs import CaseRuns

AS_IS = JourneyKind.AS_IS


def written_day(desktop, title: str) -> tuple[str, str, str]:
    """A day with a card and a handover on its second group's board; the ids of day, card and arrow."""
    desktop.new_day(title)
    session = desktop.window.session
    board = session.board(session.day.groups[1].id)
    card = board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Inger åbner brevet")
    other = board.add_card(AS_IS, "as_is.authority", "as_is.1", text="Sagen oprettes")
    link = board.add_link(card, other)
    board.write_link(link, "what", "Samtykke")
    board.assessing.begin(load_assessment(resources()))
    board.assessing.write("mobility", "Går til kiosken")
    board.ordering.write(Block.DOUBT, "Kan hun gå om vinteren?")
    document, rows = board_document(session.day.groups[1].id), []

    def noted() -> bool:
        desktop.shelf.ask(lambda archive: archive.library.readmodel.of("cards", session.day.id), rows.append)
        return any(row["document"] == document for row in (rows[-1] if rows else ()))

    desktop.wait(noted)
    return session.day.id, card, link


def search(desktop, words: str) -> AcrossSheet:
    QTest.keyClick(
        desktop.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    sheet = desktop.dialog(AcrossSheet)
    QTest.keyClicks(sheet.field, words)
    desktop.wait(lambda: sheet._asked == words and (sheet.list.topLevelItemCount() or "Nothing" in sheet._said.text()))
    return sheet


def test_a_card_of_a_day_that_is_not_open_is_found_and_gone_to(desktop):
    day, card, _ = written_day(desktop, "Forårets dag")
    desktop.new_day("En anden dag")
    sheet = search(desktop, "inger brev")
    assert sheet.list.topLevelItem(0).text(0).startswith("Forårets dag")
    QTest.keyClick(sheet.field, Qt.Key.Key_Down)
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    desktop.wait(lambda: desktop.window.session.day.id == day and desktop.shell.journey_page is not None)
    page = desktop.shell.journey_page
    assert page.group == desktop.window.session.day.groups[1].id
    assert page.view.pick == CardPick(card)


def test_a_handover_is_found_by_what_is_handed_over(desktop):
    _, _, link = written_day(desktop, "Forårets dag")
    sheet = search(desktop, "samtykke")
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    assert desktop.shell.journey_page.view.pick == LinkPick(link)


def test_a_section_of_an_assessment_is_found_and_gone_to(desktop):
    written_day(desktop, "Forårets dag")
    sheet = search(desktop, "kiosken")
    assert "Assessment" in about(sheet.list.topLevelItem(0).child(0).data(0, FOUND))
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    desktop.wait(lambda: desktop.shell.page is Page.ASSESSMENT)
    page = desktop.shell.boards.assess_page
    assert page.group == desktop.window.session.day.groups[1].id
    assert desktop.says("Mobilitet", page)
    assert page.findChild(WriteFace).section.field.toPlainText() == "Går til kiosken"


def test_a_block_of_an_order_is_found_and_gone_to(desktop):
    written_day(desktop, "Forårets dag")
    sheet = search(desktop, "vinteren")
    assert "Order" in about(sheet.list.topLevelItem(0).child(0).data(0, FOUND))
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    desktop.wait(lambda: desktop.shell.page is Page.PLAN)
    plan = desktop.shell.board_in_view
    assert plan.group == desktop.window.session.day.groups[1].id
    assert plan.order.form.ground.board.board.order.text(Block.DOUBT) == "Kan hun gå om vinteren?"
    assert plan.order.isVisible()


def test_the_sheet_is_as_high_before_its_answers_as_with_them(desktop):
    written_day(desktop, "Forårets dag")
    sheet = search(desktop, "samtykke")
    assert sheet.list.isVisible()
    needed = sheet.sizeHint().height()
    sheet.list.hide()
    assert sheet.sizeHint().height() == needed


def test_what_is_nowhere_is_told(desktop):
    desktop.window.open_start()
    sheet = search(desktop, "findesikke")
    assert desktop.says("Nothing was found with all of these words.", sheet)


def test_a_case_is_compared_over_the_days_that_had_it(desktop, case_file):
    desktop.new_day("Forårets dag")
    library = desktop.take_in(case_file())
    desktop.vouch()
    session = desktop.window.session
    group = session.day.groups[0].id
    case = next(iter(library._entries))
    session.take_case(case, group)
    desktop.wait(lambda: session.day.groups[0].case)
    board = session.board(group)
    board.add_card(AS_IS, "as_is.citizen", "as_is.0", sort=CardKind.PAIN_POINT, text="Ingen ringer")
    waits = [board.add_card(AS_IS, "as_is.citizen", "as_is.0", sort=CardKind.WAITING, text="Venter") for _ in range(2)]
    board.details.choose(waits[0], "days", 12)
    board.add_card(JourneyKind.IDEAL, "ideal.citizen", "ideal.0", sort=CardKind.WAITING, text="Venter kort")
    desktop.settle()
    library.errands.compare_runs(library._entries[case])
    sheet = desktop.dialog(CaseRuns)
    desktop.wait(sheet.table.topLevelItemCount)
    row = sheet.table.topLevelItem(0)
    assert [row.text(0), row.text(2)] == ["Forårets dag", "Gruppe 1"]
    heads = [sheet.table.headerItem().text(column) for column in range(sheet.table.columnCount())]
    assert row.text(heads.index("Pain points")) == "1 → 0"
    assert row.text(heads.index("Days of waiting")) == "at least 12 → –"  # nobody said 0 days
    assert sheet.table.header().length() <= sheet.table.viewport().width(), "no column is out of sight"
    assert sheet.width() <= 1366
    assert sheet.as_text().splitlines()[1].startswith("Forårets dag\t")


def test_an_agreement_is_found_and_shown_on_its_page(desktop):
    desktop.new_day("Forårets dag")
    room = desktop.window.session.room
    made = room.agreements.add("Vi ringer samme dag")
    rows: list = []

    def noted() -> bool:
        day = desktop.window.session.day.id
        desktop.shelf.ask(lambda archive: archive.library.readmodel.of("agreements", day), rows.append)
        return any(row["id"] == made for row in (rows[-1] if rows else ()))

    desktop.wait(noted)
    sheet = search(desktop, "ringer samme")
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    assert desktop.shell.page is Page.AGREEMENTS
