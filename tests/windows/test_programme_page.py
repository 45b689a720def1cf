"""The programme of a day, made as a facilitator makes it: from a ready one, by drag, by keys, and in the form."""

import json
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.archive.programmes import PROGRAMMES, SUFFIX
from desktop.model.printing import DaySheet
from desktop.model.programme import Programme
from desktop.model.ready_programme import own_programme
from desktop.windows.programme_choice import ProgrammeChoice
from desktop.windows.programme_frame import BlockFrame
from desktop.windows.programme_name import ProgrammeName
from desktop.windows.programme_page import ProgrammePage
from desktop.windows.programme_sheet import ProgrammeSheet
from desktop.windows.sheets_dialog import SheetsDialog
from tests.windows.conftest import Desktop

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
FULL_DAY, HALF_DAY = "Heldag: mål og borgerrejser", "Temaeftermiddag: halv dag"
SCREEN = (1600, 1100)


class Planner:
    """Somebody who stands on the programme of a new day."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.window.resize(*SCREEN)
        desktop.new_day(groups=4)
        QTest.keySequence(desktop.window, "Ctrl+5")
        page = desktop.shell.page_in_view
        assert isinstance(page, ProgrammePage)
        self.page = page

    @property
    def programme(self) -> Programme:
        return self.desktop.shell.session.day.programme

    @property
    def titles(self) -> list[str]:
        """The rows from top to bottom, as they are seen."""
        return [self.page.table.rows[key].title.text() for key in self.page.table.order]

    @property
    def times(self) -> list[str]:
        return [self.page.table.rows[key].time.text() for key in self.page.table.order]

    def list_of_ready(self) -> ProgrammeSheet:
        self.page.errands.choose()
        sheet = self.desktop.dialog(ProgrammeSheet)
        assert isinstance(sheet, ProgrammeSheet)
        return sheet

    def begin_with(self, name: str) -> None:
        choice_of(self.list_of_ready(), name).use.click()
        self.back()

    def back(self) -> None:
        """Wait until the window has the keys again after a dialog."""
        QApplication.processEvents()
        self.desktop.window.activateWindow()
        self.desktop.wait(self.desktop.window.isActiveWindow)

    def row(self, title: str) -> BlockFrame:
        found = [row for row in self.page.findChildren(BlockFrame) if row.title.text() == title and row.isVisible()]
        assert len(found) == 1, (title, self.titles)
        return found[0]

    def click(self, title: str) -> BlockFrame:
        row = self.row(title)
        QTest.mouseClick(row, LEFT, pos=QPoint(30, 12))
        return row

    def keys(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget(), key, held)

    def undo(self) -> None:
        QTest.keySequence(self.desktop.window, "Ctrl+Z")

    def redo(self) -> None:
        QTest.keySequence(self.desktop.window, "Ctrl+Shift+Z")


def choice_of(sheet: ProgrammeSheet, name: str) -> ProgrammeChoice:
    return next(each for each in sheet.choices if each.ready.name == name)


@pytest.fixture
def planner(desktop: Desktop) -> Planner:
    return Planner(desktop)


@pytest.fixture
def full(planner: Planner) -> Planner:
    planner.begin_with(FULL_DAY)
    return planner


def test_a_day_begins_with_a_ready_programme_and_its_notes_and_both_are_undone_as_one(planner: Planner) -> None:
    assert planner.page.begin.isVisible()
    sheet = planner.list_of_ready()
    assert len(sheet.choices) == 6
    facts = choice_of(sheet, FULL_DAY)
    assert planner.desktop.says("17 blocks · 6 h 35 min. · 09.00–15.35", facts)
    facts.use.click()
    planner.back()
    assert (planner.times[0], planner.titles[0]) == ("08.30", "Ankomst, kaffe og find dit bord")
    assert (planner.times[-1], len(planner.titles)) == ("15.25", 17)
    assert planner.desktop.says("Ends 15.35 · 6 h 35 min.")
    assert planner.row("Pause" if "Pause" in planner.titles else "Frokost").property("pause")
    planner.click("Velkomst. Hvorfor er vi her?")
    assert planner.page.form.notes.toPlainText()
    planner.undo()
    assert not planner.programme.blocks
    assert not planner.desktop.shell.session.script.notes
    assert planner.page.begin.isVisible()
    planner.redo()
    assert len(planner.titles) == 17
    assert planner.desktop.shell.session.script.notes


def test_minutes_are_changed_in_place_and_all_times_follow(full: Planner) -> None:
    row = full.row("Oplæg: To opgaver, én borger")
    assert full.times[4] == "09.55"
    row.minutes.setFocus()
    row.minutes.selectAll()
    QTest.keyClicks(row.minutes, "35")
    assert full.times[4] == "10.10"
    assert full.desktop.says("Ends 15.50 · 6 h 50 min.")
    full.click("Frokost")
    full.undo()
    assert full.times[4] == "09.55"  # both digits are one step
    assert full.page.table.row(row.block.id).minutes.value() == 20


def test_a_warning_in_words_says_that_the_end_passes_the_booked_time(full: Planner) -> None:
    head = full.page.head
    assert not head.warning.isVisible()
    head.booked.setFocus()
    QTest.keyClicks(head.booked, "kl. 15.15")
    full.keys(Key.Key_Return)
    assert head.booked.text() == "15.15"
    assert "ends 15.35, 20 min. after the room is booked until 15.15" in head.warning.text()
    assert head.warning.isVisible()
    head.begins.setFocus()
    head.begins.selectAll()
    QTest.keyClicks(head.begins, "8")
    full.keys(Key.Key_Return)
    assert full.times[:2] == ["07.30", "08.00"]
    assert not head.warning.isVisible()
    assert full.desktop.says("40 min. to spare")
    head.booked.setFocus()
    head.booked.selectAll()
    QTest.keyClicks(head.booked, "noget")
    full.keys(Key.Key_Return)
    assert head.booked.text() == "15.15"  # no time at all changes nothing


def test_a_block_is_dragged_and_the_times_are_seen_before_it_is_dropped(full: Planner) -> None:
    title = "Velkomst. Hvorfor er vi her?"
    row, target = full.row(title), full.row("Oplæg: To opgaver, én borger")
    before = full.programme
    QTest.mousePress(row, LEFT, pos=QPoint(30, 12))
    below = row.mapFromGlobal(target.mapToGlobal(QPoint(30, target.height() - 2)))
    QTest.mouseMove(row, QPoint(30, 40))
    QTest.mouseMove(row, below)
    assert full.titles[3] == title
    assert full.times[1:4] == ["09.00", "09.20", "09.40"]
    assert full.programme == before  # until it is dropped
    QTest.mouseRelease(row, LEFT, pos=below)
    assert [block.title for block in full.programme.tops][3] == title
    full.undo()
    assert full.programme == before
    assert full.titles[1] == title
    QTest.mousePress(row, LEFT, pos=QPoint(30, 12))
    QTest.mouseMove(row, QPoint(30, 40))
    QTest.mouseMove(row, below)
    full.keys(Key.Key_Escape)
    QTest.mouseRelease(row, LEFT, pos=below)
    assert full.programme == before
    assert full.titles[1] == title


def test_everything_is_done_by_keys(full: Planner) -> None:
    QTest.keySequence(full.desktop.window, "Ctrl+1")
    QTest.keySequence(full.desktop.window, "Ctrl+5")
    full.keys(Key.Key_Down)
    assert full.page.form.title.toPlainText() == "Velkomst. Hvorfor er vi her?"
    full.click("Frokost")
    full.keys(Key.Key_Up, held=CTRL)
    assert full.titles[8] == "Frokost"
    full.keys(Key.Key_Down, Key.Key_Down, held=CTRL)
    assert full.titles[10] == "Frokost"
    full.keys(Key.Key_D, held=CTRL)
    assert full.titles[10:12] == ["Frokost", "Frokost"]
    full.keys(Key.Key_Delete)
    assert full.titles.count("Frokost") == 1
    assert full.desktop.says("“Frokost” is out of the programme.")
    assert isinstance(QApplication.focusWidget(), BlockFrame)  # the keys go on
    full.desktop.press("Undo")
    assert full.titles.count("Frokost") == 2
    full.click("Velkomst. Hvorfor er vi her?")
    full.keys(Key.Key_Down)
    assert full.page.form.title.toPlainText() == "Forventningsrunde: Hvilke forventninger har I?"
    full.keys(Key.Key_N)
    QTest.keyClicks(QApplication.focusWidget(), "Energizer")
    assert full.titles[3] == "Energizer"
    assert full.programme.tops[3].title == "Energizer"


def test_what_a_notice_offers_to_undo_is_gone_with_the_next_step(full: Planner) -> None:
    notices, session = full.desktop.window.notices, full.desktop.shell.session
    for number, (do, says) in enumerate(
        (
            (partial(full.page.doing.remove, full.programme.tops[0].id), "is out of the programme."),
            (partial(full.page.errands.fill, own_programme("Kort", "", full.programme, {})), "The programme is now"),
        )
    ):
        before = full.titles, session.script.notes
        do()
        assert says in notices.words
        session.script.write("day", f"Husk nøgle {number}")  # a later step: it is not what was offered to be undone
        assert notices.words == ""
        full.desktop.shell.undo()
        full.desktop.shell.undo()
        assert (full.titles, session.script.notes) == before


def test_what_is_written_in_a_block_is_one_step_a_field_and_notes_go_to_the_script_alone(full: Planner) -> None:
    session = full.desktop.shell.session
    row = full.click("Oplæg: To opgaver, én borger")
    form, key = full.page.form, row.block.id
    form.texts["method"].setFocus()
    form.texts["method"].selectAll()
    QTest.keyClicks(form.texts["method"], "Kort film")
    form.notes.setFocus()
    form.notes.selectAll()
    QTest.keyClicks(form.notes, "Husk lyden")
    form.title.setFocus()
    assert full.desktop.says("only for the facilitator")
    assert session.day.programme.block(key).method == "Kort film"
    assert session.script.notes[key] == "Husk lyden"
    assert "Husk lyden" not in str(session.day)
    full.undo()
    assert session.script.notes[key] != "Husk lyden"
    assert session.day.programme.block(key).method == "Kort film"
    full.undo()
    assert session.day.programme.block(key).method != "Kort film"
    full.redo()
    full.redo()
    assert session.script.notes[key] == "Husk lyden"
    assert form.notes.toPlainText() == "Husk lyden"
    full.desktop.settle()


def test_what_the_room_sees_is_chosen_in_words(full: Planner) -> None:
    row = full.click("Oplæg: To opgaver, én borger")
    form = full.page.form
    assert not form.choices.allowed.isVisible()
    for choice, words in (
        (form.choices.screen, "Only the time"),
        (form.choices.opens, "The ideal journey"),
        (form.choices.kind, "Exercise"),
    ):
        choice.setCurrentText(words)
        choice.activated.emit(choice.currentIndex())
    form.choices.template.setCurrentIndex(1)
    form.choices.template.activated.emit(1)
    form.choices.allowed.setCurrentText("Look")
    form.choices.allowed.activated.emit(form.choices.allowed.currentIndex())
    block = full.programme.block(row.block.id)
    assert (block.screen, block.opens, block.kind, block.allowed) == ("timer", "ideal", "exercise", "look")
    assert block.template == form.choices.template.itemData(1)
    assert form.choices.allowed.isVisible()


def test_two_blocks_run_side_by_side_each_for_its_groups(full: Planner) -> None:
    row = full.click("Casearbejde 1: Fra ønske til formål og mål")
    full.page.tools.split.click()
    QTest.keyClicks(QApplication.focusWidget(), "Rundvisning")
    inner = full.programme.beside(full.programme.block(row.block.id).inside)
    assert [(block.title, len(block.groups)) for block in inner] == [
        ("Casearbejde 1: Fra ønske til formål og mål", 2),
        ("Rundvisning", 0),
    ]
    first, second = full.row(inner[0].title), full.row("Rundvisning")
    assert full.desktop.says("Gruppe 1, Gruppe 2", first)
    assert full.desktop.says("All other groups", second)
    assert first.y() == second.y()
    assert first.geometry().right() < second.x()
    before = full.programme
    start, beyond = QPoint(20, 10), first.mapFromGlobal(second.mapToGlobal(QPoint(second.width() - 10, 20)))
    QTest.mousePress(first, LEFT, pos=start)
    QTest.mouseMove(first, QPoint(40, 12))
    QTest.mouseMove(first, beyond)
    assert [*full.page.table.rows[inner[0].inside].band.order] == [inner[1].id, inner[0].id]
    assert full.programme == before
    QTest.mouseRelease(first, LEFT, pos=beyond)
    assert full.programme.beside(inner[0].inside)[0].title == "Rundvisning"
    full.undo()
    assert full.programme == before
    full.click("Rundvisning")
    full.page.form.groups.chips[full.desktop.shell.session.day.groups[3].id].click()
    assert full.desktop.says("Gruppe 4", second)
    end = full.page.head.end.text()
    full.page.form.minutes.setValue(60)
    assert full.page.head.end.text() != end  # the longest of them counts
    full.page.form.title.setFocus()
    full.click("Rundvisning")
    alone = next(each for each in full.page.tools.menu().actions() if each.text() == "Let it stand alone")
    alone.trigger()
    assert "Rundvisning" in full.titles
    full.undo()
    for _ in range(3):
        full.undo()  # minutes, group and title of the new one
    full.undo()  # that it was put beside
    assert full.row(inner[0].title) is full.page.table.rows[row.block.id]


def test_a_sheet_is_printed_in_one_press_and_without_a_programme_only_those_of_people_are_offered(
    planner: Planner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = planner.desktop
    offered = [action.text() for action in planner.page.print_menu().actions() if action.isEnabled() and action.text()]
    assert offered == ["Sign-in list …", "Table signs …", "Name badges …"]
    planner.begin_with(HALF_DAY)
    menu = planner.page.print_menu()
    next(action for action in menu.actions() if action.text() == "Facilitator's script …").trigger()
    dialog = desktop.dialog(SheetsDialog)
    assert isinstance(dialog, SheetsDialog)
    assert dialog.choice.count() == len(DaySheet)
    assert desktop.says("A4, only for the facilitator", dialog)
    desktop.wait(lambda: desktop.says("5 pages", dialog))
    desktop.wait(lambda: len(dialog.preview.pages) == 5)
    image = dialog.preview.pages[0].pixmap().toImage()
    assert any(image.pixelColor(x, 60).lightness() < 120 for x in range(image.width()))  # there is type on it
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "drejebog"), ""))
    desktop.press("Save as …", dialog)
    process = dialog._job._process
    desktop.press("Stop", dialog)
    process.join(20)
    assert not (tmp_path / "drejebog.pdf").exists()
    desktop.press("Save as …", dialog)
    desktop.wait(lambda: desktop.says("The PDF is saved as drejebog.pdf", dialog))
    words = "".join(page.extract_text() for page in PdfReader(tmp_path / "drejebog.pdf").pages)
    assert "Saml sedlerne" in words  # out of the facilitator's notes


def test_a_programme_is_saved_shared_fetched_and_deleted(
    full: Planner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop, places = full.desktop, full.desktop.places
    full.page.errands.save()
    sheet = desktop.dialog(ProgrammeName)
    sheet.name.selectAll()
    QTest.keyClicks(sheet.name, "Vores egen dag")
    QTest.keyClick(sheet.name, Key.Key_Return)
    full.back()
    desktop.wait(lambda: desktop.says("“Vores egen dag” is now among the ready programmes."))
    file = tmp_path / f"dag{SUFFIX}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    ready = full.list_of_ready()
    desktop.wait(lambda: len(ready.choices) == 7)
    choice_of(ready, "Vores egen dag").share.click()
    desktop.wait(file.exists)
    choice_of(ready, "Vores egen dag").remove.click()
    desktop.wait(lambda: not PROGRAMMES.all(places))
    desktop.wait(lambda: any(each.bring_back.isVisible() for each in ready.choices))
    ready.reject()
    full.back()
    bad = tmp_path / f"ond{SUFFIX}"
    bad.write_text(json.dumps({"schema": "brobyg-programme/1", "blocks": [{"kind": "talk", "minutes": -5}]}))
    desktop.drop(bad)
    desktop.wait(lambda: desktop.says("is damaged"))
    assert not PROGRAMMES.all(places)
    desktop.drop(file)
    desktop.wait(lambda: PROGRAMMES.all(places))
    full.begin_with(HALF_DAY)
    assert full.desktop.says("3 h 30 min.")
    again = full.list_of_ready()
    desktop.wait(lambda: len(again.choices) == 7)
    choice_of(again, "Vores egen dag").use.click()
    assert full.desktop.says("Ends 15.35 · 6 h 35 min.")
    assert full.page.form.notes.toPlainText()
