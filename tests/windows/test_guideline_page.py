"""The shared guideline in the window: put together, written in, fetched anew, kept in versions, brought to paper."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.document.guideline import GuidelineDocument
from desktop.document.guideline_start import part_id
from desktop.model.guideline import Part
from desktop.model.kinds import JourneyKind
from desktop.model.pages import Page
from desktop.model.seat import Role, Seat
from desktop.windows.guideline_dialog import GuidelineDialog
from desktop.windows.guideline_offers import OffersSheet
from desktop.windows.guideline_page import GuidelinePage
from desktop.windows.guideline_versions import GuidelineVersionsSheet, SaveVersion
from desktop.windows.report_orders import GuidelineOrder

PROCESS = JourneyKind.PROCESS
PURPOSE = part_id(Part.PURPOSE)


def hand(desktop, what: str, **said: str) -> str:
    """Draw a handover in the process plan."""
    plan = desktop.shell.session.process
    giver = plan.add_card(PROCESS, "process.authority", "process.3", text="Sender")
    link = plan.add_link(giver, plan.add_card(PROCESS, "process.provider", "process.4", text="Læser"))
    for name, words in {"what": what, **said}.items():
        plan.write_link(link, name, words)
    return link


@pytest.fixture
def page(desktop) -> GuidelinePage:
    """The page of a day with a process plan and an agreement, and no guideline yet."""
    desktop.new_day()
    desktop.shell.session.begin_process()
    hand(desktop, "Bestilling med mål", deadline="3 dage")
    agreements = desktop.shell.session.room.agreements
    agreements.write(agreements.add("Vi ringer, før vi skriver"), "who", "Begge")
    desktop.shell.rail.pages[Page.GUIDELINE].click()
    made = desktop.shell.page_in_view
    assert isinstance(made, GuidelinePage)
    return made


def titles(page: GuidelinePage) -> list[str]:
    return [card.title.toPlainText() for card in page.editor.cards]


def card(page: GuidelinePage, part: Part):
    return next(each for each in page.editor.cards if each.id == part_id(part))


def test_a_draft_is_put_together_tells_its_sources_and_what_is_missing(desktop, page):
    assert desktop.says("One guideline for both sides' handbook", page)
    desktop.press("Put a draft together", page)
    assert titles(page)[0] == "Formål"
    steps = card(page, Part.STEPS)
    (row,) = steps.table.rows
    assert [field.toPlainText() for field in row.fields.values()] == [
        "Myndighed → Leverandør",
        "Sender: Bestilling med mål",
        "3 dage",
        "",
    ]
    assert row.fields["document"].placeholderText() == "missing"
    assert row.fields["document"].accessibleDescription() == "Missing: document"
    assert row.source.text() == "From handover 1 “Bestilling med mål”"
    duty = card(page, Part.RESPONSIBILITY)
    assert "Begge: Vi ringer, før vi skriver" in duty.text.toPlainText()
    assert "agreement “Vi ringer, før vi skriver”" in duty.sources.text()
    assert "owner" in card(page, Part.FOLLOW_UP).lacks.text()
    outline = [page.outline.list.item(at).text() for at in range(page.outline.list.count())]
    assert outline[2].startswith("Trin for trin")
    assert "1 missing" in outline[2]
    assert page.fetch.text() == "Nothing new to fetch"
    desktop.settle()
    desktop.shell.undo()
    assert page.document.guideline.is_blank
    desktop.wait(lambda: page.fetch.text().startswith("Fetch what is new"))


def test_what_is_typed_is_merged_with_what_others_write_and_undone_as_one_step(desktop, page):
    page.begin.begin.click()
    field = card(page, Part.PURPOSE).text
    field.setFocus()
    QTest.keyClicks(field, "Vi venter ikke")
    other = GuidelineDocument([page.document.state()])
    other.write(PURPOSE, "text", "Vi venter ikke på hinanden")
    page.document.merge(other.missing(page.document.vector()))
    assert field.toPlainText() == "Vi venter ikke på hinanden"
    QTest.keyClicks(field, " mere")
    assert page.document.guideline.section(PURPOSE).text == "Vi venter ikke mere på hinanden"
    QTest.keyClicks(field, " 010190-1234")
    field.clearFocus()
    assert "1234" not in page.document.guideline.section(PURPOSE).text
    assert "CPR" in desktop.window.notices.words
    desktop.shell.undo()
    assert page.document.guideline.section(PURPOSE).text == " på hinanden"
    title = card(page, Part.PURPOSE).title
    QTest.keyClick(title, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert titles(page)[:2] == ["Hvornår gælder den", "Formål"]
    page.editor.add.click()
    QTest.keyClicks(page.editor.cards[-1].title, "Bilag")
    assert titles(page)[-1] == "Bilag"
    assert page.outline.list.item(6).text().startswith("Bilag")
    page.editor.cards[-1].more.menu_now().actions()[-1].trigger()
    assert "Bilag" not in titles(page)


def test_steps_are_added_moved_and_removed_in_the_table(desktop, page):
    page.begin.begin.click()
    table = card(page, Part.STEPS).table
    table.add.click()
    first, second = table.rows
    QTest.keyClicks(second.fields["what"], "Svarer")
    second.more.shift_wanted.emit(-1)
    assert [row.fields["what"].toPlainText() for row in table.rows] == ["Svarer", "Sender: Bestilling med mål"]
    assert [row.number.text() for row in table.rows] == ["1", "2"]
    first.more.removal_wanted.emit()
    assert [row.fields["what"].toPlainText() for row in table.rows] == ["Svarer"]
    desktop.shell.undo()
    assert len(table.rows) == 2


def test_only_what_is_new_is_fetched_and_nothing_written_is_changed(desktop, page):
    page.begin.begin.click()
    (row,) = card(page, Part.STEPS).table.rows
    page.document.steps.write(row.id, "what", "Skrevet om")
    hand(desktop, "Status")
    desktop.wait(lambda: page.fetch.text().endswith("· 2"))
    page.fetch.click()
    sheet = desktop.dialog(OffersSheet)
    assert [check.accessibleName().splitlines()[0] for check in sheet.checks] == [
        "Sender: Status",
        "Myndighed: Status.",
    ]
    sheet.checks[1].setChecked(False)
    desktop.press("Take in · 1", sheet)
    whats = [each.fields["what"].toPlainText() for each in card(page, Part.STEPS).table.rows]
    assert whats == ["Skrevet om", "Sender: Status"]
    desktop.wait(lambda: page.fetch.text().endswith("· 1"))


def test_versions_are_saved_compared_and_brought_back(desktop, page):
    page.begin.begin.click()
    page.document.write(PURPOSE, "text", "Vi ringer i morgen, altid")
    desktop.press("Save version …", page)
    save = desktop.dialog(SaveVersion)
    QTest.keyClicks(save.name, "Til høring")
    desktop.press("Save version", save)
    page.document.write(PURPOSE, "text", "Vi ringer i dag, altid")
    desktop.press("Versions …", page)
    sheet = desktop.dialog(GuidelineVersionsSheet)
    told = sheet.difference.toPlainText()
    assert "From “Til høring” to now:" in told
    assert "− morgen" in told
    assert "+ dag, altid" in told
    desktop.press("Bring this version back", sheet)
    assert card(page, Part.PURPOSE).text.toPlainText() == "Vi ringer i morgen, altid"
    desktop.shell.undo()
    assert card(page, Part.PURPOSE).text.toPlainText() == "Vi ringer i dag, altid"


def test_a_group_reads_it_and_writes_nothing(desktop, page):
    page.begin.begin.click()
    group = desktop.shell.session.day.groups[0].id
    desktop.shell.take_seat(Seat(Role.WRITER, group))
    desktop.shell.go_to(Page.GUIDELINE)
    field = card(page, Part.PURPOSE).text
    QTest.keyClicks(field, "x")
    assert "x" not in page.document.guideline.section(PURPOSE).text
    assert not any(button.isVisible() for button in (page.fetch, page.save, page.editor.add))
    assert not desktop.shell.can_undo


def test_a_section_is_copied_and_all_of_it_goes_to_paper(desktop, page):
    page.begin.begin.click()
    card(page, Part.STEPS).copy.click()
    assert "1. Sender: Bestilling med mål (Who: Myndighed → Leverandør; Deadline: 3 dage; Missing: document)" in (
        QGuiApplication.clipboard().text()
    )
    desktop.press("Print …", page)
    dialog = desktop.dialog(GuidelineDialog)
    order = dialog._order()
    assert order == GuidelineOrder(desktop.shell.session.day, page.document.guideline)
    assert order.report(lambda _, words: words).title == "Shared guideline · Temadag om overgange"
    assert dialog.template() is None
    assert all(button.isVisible() for button in (dialog.word, dialog.save, dialog.save_page))
    dialog.reject()
