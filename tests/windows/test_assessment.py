"""The page of the assessment: sections written by several at once, with help beside, and within what a block allows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.document.board import BoardDocument
from desktop.model.assessed import Frequency, Support
from desktop.model.pages import Page
from desktop.model.presence import Hand
from desktop.model.programme import Allowed, Block, Opens
from desktop.model.seat import Role, Seat
from desktop.model.sides import Side
from desktop.windows.assess_bar import Face
from desktop.windows.assess_page import AssessPage
from desktop.windows.assess_presence import GRID, AssessPresence
from desktop.windows.assess_write import WriteFace
from desktop.windows.day_company import meet
from desktop.windows.report_dialog import ReportDialog
from tests.windows.company import Room
from tests.windows.conftest import Desktop
from tests.windows.running import programme
from tests.windows.tables import writer

Left, Ctrl = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


class Writing:
    """A window at the assessment of a day's first group, with the real template."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.new_day()
        desktop.window.resize(1366, 768)
        desktop.window.activateWindow()
        desktop.wait(desktop.window.isActiveWindow)
        self.shell = desktop.shell
        self.own, self.other = (group.id for group in self.shell.session.day.groups)
        QTest.mouseClick(self.shell.rail.pages[Page.ASSESSMENT], Left)

    @property
    def page(self) -> AssessPage:
        assert self.shell.boards.assess_page is not None
        return self.shell.boards.assess_page

    @property
    def face(self) -> WriteFace:
        return self.page.findChild(WriteFace)

    @property
    def board(self) -> BoardDocument:
        return self.shell.session.board(self.own)

    def begin(self, button: str = "Begin") -> "Writing":
        self.desktop.wait(self.face.begin.begin.isVisible)
        self.desktop.press(button)
        return self

    def type(self, words: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), words)

    def text(self, section: str) -> str:
        return self.board.board.assessed.section(section).text


@pytest.fixture
def writing(desktop: Desktop) -> Writing:
    return Writing(desktop)


def test_a_group_begins_and_goes_from_section_to_section_by_keys(writing: Writing):
    desktop, face = writing.desktop, writing.begin().face
    assert desktop.says("Hvad er vi blevet bedt om at afklare?")
    assert desktop.says("Skriv så det kan flyttes.", face.help)
    writing.type("Vi er bedt om at afklare søvnen.")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, Ctrl)
    assert face.chosen == "wishes"
    writing.type("Jeg kan godt.")
    assert (writing.text("background"), writing.text("wishes")) == ("Vi er bedt om at afklare søvnen.", "Jeg kan godt.")
    assert face.outline.list.item(0).text() == "Baggrund for udredningen\n7 words"
    QTest.keySequence(desktop.window, "Ctrl+Z")
    assert (writing.text("background"), writing.text("wishes")) == ("Vi er bedt om at afklare søvnen.", "")
    assert face.section.field.toPlainText() == ""
    QTest.keySequence(desktop.window, "Ctrl+Shift+Z")
    assert face.section.field.toPlainText() == "Jeg kan godt."


def test_what_is_chosen_beside_the_text_is_asked_only_about_activities_and_never_demanded(writing: Writing):
    face = writing.begin().face
    assert list(face.section.choices.choices) == ["informant"]
    face.show_section("practical")
    choices = face.section.choices.choices
    assert list(choices) == ["support", "frequency", "certainty", "informant"]
    assert choices["informant"].currentText() == "Staff alone", "unless somebody says otherwise"
    for name, words in (("support", "A reminder"), ("frequency", "Weekly")):
        choices[name].setCurrentIndex(choices[name].findText(words))
        choices[name].activated.emit(choices[name].currentIndex())
    section = writing.board.board.assessed.section("practical")
    assert (section.support, section.frequency, section.certainty) == (Support.REMINDER, Frequency.WEEKLY, None)
    assert section.informant is None
    assert "1 choice missing" in face.outline.list.item(7).text()
    writing.page.undo()
    assert choices["frequency"].currentText() == "Not said"


def test_a_readers_questions_are_there_where_they_are_wanted(writing: Writing):
    face = writing.begin().face
    assert face.section.reader is None, "only about activities"
    face.show_section("practical")
    face.take_keys()
    writing.type("Han koger pasta, når en medarbejder er der.")
    reader = face.section.reader
    assert not reader.hints.isVisible()
    reader.fold.click()

    def said() -> str:
        return next(words.text() for title, words in reader.hints.rows if title.text() == "Hvor tit?")

    assert said().startswith("Skriv et tal")
    face.take_keys()
    writing.type(" To gange om ugen.")
    writing.desktop.wait(lambda: said() == "There: “To gange”, “om ugen”")
    face.show_section("self_care")
    assert face.section.reader.fold.isChecked(), "it stays as it was left"


def test_two_who_write_in_one_section_at_once_lose_no_word_and_the_cursor_stays(writing: Writing):
    face = writing.begin().face
    face.show_section("practical")
    face.take_keys()
    writing.type("Han koger pasta. ")
    there = BoardDocument([writing.board.state()], device="b")
    writing.type("Onsdag ")
    there.assessing.write("practical", "Han koger pasta. Ingen minder ham om det 🙂.")
    there.assessing.choose("practical", "support", Support.TOGETHER)
    writing.board.merge(there.state())
    writing.type("skærer han.")
    there.merge(writing.board.state())
    text = writing.text("practical")
    assert text == there.board.assessed.section("practical").text == face.section.field.toPlainText()
    assert "Onsdag skærer han." in text
    assert "Ingen minder ham om det 🙂." in text
    assert face.section.choices.choices["support"].currentText() == "Together with somebody"


def test_a_cpr_number_is_hidden_and_that_is_said(writing: Writing):
    writing.begin()
    QApplication.clipboard().setText("Kaj 010180-1234 sover dårligt")
    writing.face.section.field.paste()
    assert "010180" not in writing.text("background")
    assert writing.desktop.window.notices.words == "A CPR number was hidden: it belongs in no assessment."


def test_what_a_section_has_no_room_for_is_said_and_never_swallowed(writing: Writing):
    writing.begin()
    field, notices = writing.face.section.field, writing.desktop.window.notices
    QApplication.clipboard().setText("Han laver mad. " * 2_000)
    field.paste()
    kept = writing.text("background")
    assert len(kept) == 20_000
    assert "The last 10000 characters were not pasted; they are still on the clipboard." in notices.words
    notices.hide()
    writing.type("x")
    assert notices.words == "There is no room for more here; write on elsewhere."
    assert writing.text("background") == field.toPlainText() == kept
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    writing.type("y")
    assert writing.text("background") == kept[:-1] + "y"


def test_the_citizens_words_from_another_laptop_stand_and_get_a_reading_beside(writing: Writing):
    face = writing.begin().face
    there = BoardDocument([writing.board.state()], device="b")
    there.assessing.write("wishes", "Jeg vil have ro.")
    writing.board.merge(there.state())
    face.show_section("wishes")
    cited = face.section.cited
    assert not face.section.field.isVisible()
    assert writing.desktop.says("Jeg vil have ro.", cited)
    cited.readings.fresh.field.setFocus()
    writing.type("Ro betyder om natten.")
    there.merge(writing.board.state())
    assert there.board.assessed.section("wishes").text == "Jeg vil have ro."
    assert [each.text for found in there.board.readings.values() for each in found] == ["Ro betyder om natten."]


def test_a_block_opens_it_at_the_table_and_limits_what_may_be_done(writing: Writing):
    shell, face = writing.shell, writing.begin("Begin in all groups").face
    assert shell.session.board(writing.other).board.assessed.is_begun
    blocks = programme(
        shell.session,
        (
            Block("w", title="Velkomst"),
            Block("u", title="Udredning", opens=Opens.ASSESSMENT),
            Block("l", title="Læs højt", opens=Opens.ASSESSMENT, allowed=Allowed.LOOK),
        ),
    )
    shell.take_seat(writer(writing.desktop))
    shell.session.document.clock.go_to(blocks["u"], 0.0)
    writing.desktop.wait(lambda: shell.page is Page.ASSESSMENT)
    writing.face.take_keys()
    writing.type("Sammen.")
    assert writing.text("background") == "Sammen."
    face.section.field.clearFocus()
    shell.session.document.clock.go_to(blocks["l"], 0.0)
    writing.desktop.wait(lambda: writing.page.locked)
    assert face.section.field.isReadOnly()
    assert not face.section.choices.choices["informant"].isEnabled()
    assert not shell.can_undo
    shell.assessed.show(writing.other)
    assert writing.page.group == writing.own, "a group sees its own alone"


def test_who_writes_in_which_section_is_seen_and_told(writing: Writing):
    writing.begin()
    shell, desktop = writing.shell, writing.desktop
    room = Room(shell.session.day.id)
    me, bo = room.enter(Seat(Role.FACILITATOR, "", "Ane", Side.AUTHORITY)), room.enter(Seat(Role.WRITER, "", "Bo"))
    meet(desktop.window.desk, shell, me)
    bo.show_hand(writing.own, Hand("Bo", Side.PROVIDER, GRID, writing="mental"))
    assert writing.face.outline.list.item(4).text() == "Mentale funktioner\nBo is writing"
    writing.face.show_section("mental")
    assert desktop.says("Bo is writing here too")
    writing.face.take_keys()
    assert [(hand.grid, hand.writing) for hand in bo.hands(writing.own).values()] == [(GRID, "mental")]
    heard: list[str] = []
    writing.page.findChild(AssessPresence).announced.connect(heard.append)
    bo.show_hand(writing.own, Hand("Bo", Side.PROVIDER, GRID, writing="social"))
    bo.show_hand(writing.own, Hand("Bo", Side.PROVIDER, GRID, writing="mental"))
    assert heard == ["Bo is writing in this section too"]
    shell.show_overview()
    assert not bo.hands(writing.own)


def test_a_municipality_makes_the_template_its_own_and_the_groups_keep_their_words(
    writing: Writing, tmp_path, monkeypatch
):
    desktop, page = writing.desktop, writing.begin().page
    writing.type("Skrevet før.")
    desktop.press("Template …")
    desktop.wait(lambda: page.templates.sheet)
    sheet = page.templates.sheet
    sheet.name.setFocus()
    sheet.name.selectAll()
    writing.type("Nordby")
    sheet.list.setCurrentRow(2)
    sheet.leave_out.click()
    assert sheet.form.title.text() == "Hvordan udredningen er lavet"
    sheet.add.click()
    writing.type("Digital hverdag 010180-1234")
    sheet.form.help.setFocus()
    QApplication.clipboard().setText("Hjælp. " * 300)
    sheet.form.help.paste()
    assert desktop.says("There is room for 1200 characters of help.", sheet)
    sheet.form.help.selectAll()
    writing.type("Hvilke apps?")
    sheet.form.graded.click()
    sheet.up.click()
    sheet.use.click()
    assert sheet.version.text() == "our own"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nordby"), ""))
    sheet.share.click()
    desktop.wait((tmp_path / "nordby.brobyg-udredning").exists)
    sheet.close_button.click()
    for group in (writing.own, writing.other):
        template = writing.shell.session.board(group).board.assessed.template
        assert [plan.id for plan in template.sections][:3] == ["background", "own_1", "method"]
        assert template.sections[1].title == "Digital hverdag XXXXXX-XXXX"
        assert (template.sections[1].help, template.sections[1].graded) == ("Hvilke apps?", True)
    assert writing.text("background") == "Skrevet før."
    assert writing.face.outline.list.item(1).text() == "Digital hverdag XXXXXX-XXXX"
    desktop.wait(lambda: len(page.templates.known) == 2)
    # What was deleted comes back out of its file.
    page.templates._remove(list(page.templates.known.values())[1])
    desktop.wait(lambda: len(page.templates.known) == 1)
    assert desktop.drop(tmp_path / "nordby.brobyg-udredning")
    desktop.wait(lambda: "Nordby · our own" in desktop.window.notices.words)


def test_it_is_printed_from_its_page_and_copied_as_text(writing: Writing):
    desktop = writing.desktop
    writing.begin()
    writing.type("Vi er bedt om at afklare søvnen.")
    desktop.press("Print")
    dialog = desktop.dialog(ReportDialog)
    assert (dialog.choice.currentData(), dialog.part.currentText()) == (writing.own, "The assessment")
    dialog.reject()
    desktop.press("Copy as text")
    desktop.wait(lambda: "It is on the clipboard as text" in desktop.window.notices.words)
    text = QApplication.clipboard().text()
    assert "BAGGRUND FOR UDREDNINGEN\n\nVi er bedt om at afklare søvnen." in text
    assert "Hvad er vi blevet bedt om" not in text


def test_at_a_narrow_window_the_sections_are_a_list_to_open_and_keys_lead_on_from_a_choice(writing: Writing):
    face = writing.begin().face
    writing.type("Skrevet.")
    assert not face.jump.isVisible()
    writing.desktop.window.resize(900, 600)
    writing.desktop.wait(face.jump.isVisible)
    assert not face.outline.isVisible()
    face.jump.setCurrentIndex(7)
    face.jump.activated.emit(7)
    assert face.chosen == "practical"
    face.section.choices.choices["support"].setFocus()
    QTest.keyClick(face.section.choices.choices["support"], Qt.Key.Key_Up, Ctrl)
    assert face.chosen == "health"
    face.show_section("background")
    assert face.section.field.toPlainText() == "Skrevet."
    QTest.keySequence(writing.desktop.window, "Ctrl+Z")
    assert face.section.field.toPlainText() == "", "also where one comes back"


def test_where_there_is_nothing_to_carry_yet_a_press_leads_to_where_it_is_begun(writing: Writing):
    writing.page.show_face(Face.CARRY)
    writing.desktop.press("Go to Write")
    writing.begin()
    writing.type("Begyndt.")
    assert writing.text("background") == "Begyndt."


def test_from_the_page_one_comes_to_the_exercise(writing: Writing):
    writing.begin()
    writing.desktop.press("Exercise: before and after")
    assert writing.shell.page is Page.PLAN
    assert writing.desktop.says("fungerer godt i køkkenet")
