"""Cases in the library: taken in through the preview, found, read, given to groups once checked, and put in order."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from desktop.model.privacy import Keep
from desktop.windows.case_sieve import Facet
from desktop.windows.case_versions import CaseVersions
from desktop.windows.case_view import SideChip
from desktop.windows.level_bar import Level
from desktop.windows.question import Question

OTHER = """# Noget helt andet

## Målgruppe
- Unge

## Lovgrundlag
- SEL § 107

## Situation
Tekst om en ung.
"""


def shown(desktop, title: str = ""):
    library = desktop.cases_page.library
    desktop.wait(lambda: library.pane.shown is not None and title in library.pane.shown.case.title)
    return library


def menu_line(menu, words: str):
    found = [action for action in menu.actions() if action.text().startswith(words)]
    assert len(found) == 1, (words, [action.text() for action in menu.actions()])
    return found[0]


def test_a_number_searched_for_is_hidden_at_once_and_stays_hidden(desktop, case_file):
    desktop.new_day("Temadag")
    search = desktop.take_in(case_file()).search
    number = "17" + "03" + "64" + "-" + "2" * 4
    QTest.keyClicks(search, "Kim " + number)
    assert search.text() == "Kim XXXXXX-XXXX"
    search.undo()
    assert number[-4:] not in search.text()


# In


def test_a_dropped_case_is_taken_in_shown_and_there_after_a_restart(desktop, start, case_file):
    desktop.new_day("Temadag")
    library = desktop.take_in(case_file())
    shown(desktop)
    assert desktop.window.notices.words.startswith("1 case")
    assert desktop.says("En opdigtet sag", library.pane.view)
    assert desktop.says("Kim bor i en lejlighed", library.pane.view)
    assert desktop.says("Jeg vil bare sove", library.pane.view)
    desktop.quit()
    again = start()
    again.new_day("Næste temadag")
    again.shell.show_cases()
    assert shown(again).pane.shown.case.title == "En opdigtet sag"


def test_nothing_is_in_the_library_when_the_preview_is_given_up(desktop, case_file):
    desktop.new_day()
    desktop.drop(case_file())
    page = desktop.cases_page
    desktop.wait(lambda: page.importing is not None and not page.importing.reading)
    page.importing.give_up.click()
    assert page.browsing
    desktop.settle()
    assert page.library.list.count() == 0
    assert desktop.says("No case chosen", page.library.pane)


@pytest.mark.parametrize("way", ["From files", "From a folder", "From a case pack"])
def test_the_button_leads_to_files_folders_and_packs(desktop, case_file, tmp_path, monkeypatch, way):
    desktop.new_day()
    desktop.shell.show_cases()
    file = case_file()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(file.parent))
    page = desktop.cases_page
    menu_line(page.loading.menu(page.library.load), way).trigger()
    desktop.wait(lambda: page.importing is not None and page.importing.list.count() >= 1)
    assert page.importing.isVisible()


def test_a_folder_dropped_on_the_start_page_leads_to_the_preview_and_back_to_the_start(desktop, case_file):
    desktop.take_in(case_file().parent)
    assert desktop.window.cases is not None
    assert shown(desktop).pane.use.isHidden()
    assert desktop.window.windowTitle() == "Brobyg – Cases"
    desktop.press("Back")
    assert desktop.window.start.isVisible()
    assert desktop.window.windowTitle() == "Brobyg"


def test_the_cases_are_reached_from_the_start_page(desktop, case_file):
    desktop.take_in(case_file())
    desktop.press("Back")
    desktop.window.start.night.cases.click()
    assert shown(desktop, "En opdigtet sag").isVisible()
    QTest.keySequence(desktop.window, "Alt+Home")
    assert desktop.window.start.isVisible()


def test_a_text_is_pasted_by_key_where_nobody_writes(desktop):
    desktop.new_day()
    desktop.shell.show_cases()
    page = desktop.cases_page
    QGuiApplication.clipboard().setText("# Fra udklipsholderen\n\n## Situation\nKim bor her.\n")
    page.library.search.setFocus()
    QTest.keySequence(page.library.search, "Ctrl+V")
    assert page.browsing
    assert page.library.search.text()
    page.library.search.clear()
    page.library.list.setFocus()
    QTest.keySequence(page.library.list, "Ctrl+V")
    desktop.wait(lambda: page.importing is not None and page.importing.list.count() == 1)
    page.importing._show_state()
    page.importing.take.click()
    assert shown(desktop, "Fra udklipsholderen")


def test_copied_files_are_pasted_as_files_and_an_empty_clipboard_says_so(desktop, case_file):
    desktop.new_day()
    desktop.shell.show_cases()
    QGuiApplication.clipboard().clear()
    desktop.cases_page.loading.paste()
    assert "clipboard" in desktop.window.notices.words
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(case_file()))])
    QGuiApplication.clipboard().setMimeData(data)
    desktop.cases_page.loading.paste()
    page = desktop.cases_page
    desktop.wait(lambda: page.importing.list.count() == 1 and not page.importing.reading)
    assert page.importing.list.at(0).source == "kim.md"


def test_closing_the_window_while_files_are_read_ends_the_reading(desktop, case_file):
    desktop.new_day()
    desktop.drop(*(case_file(f"{number}.md") for number in range(20)))
    page = desktop.cases_page
    desktop.wait(lambda: page.importing is not None and page.importing.reading)
    assert desktop.quit()
    assert not page.importing.reading


def test_hidden_cpr_numbers_are_told_and_not_shown(desktop, case_file):
    desktop.new_day()
    number = "0101" + "90" + "-" + "1234"
    library = desktop.take_in(case_file("kim.md", f"# En sag\n\n## Situation\nKim, {number}, bor alene.\n"))
    shown(desktop)
    assert desktop.says("1 hidden CPR number", library.pane.strip)
    assert number[:6] not in library.pane.shown.case.situation
    assert not desktop.says(number[-4:], library.pane.view)


def test_hostile_words_are_shown_as_words(desktop, case_file):
    desktop.new_day()
    library = desktop.take_in(case_file("x.md", "# <b>Fed</b> & <img src=x>\n\n## Situation\n<h1>Stor</h1>\n"))
    shown(desktop)
    assert desktop.says("<b>Fed</b> & <img src=x>", library.pane.view)
    assert desktop.says("<h1>Stor</h1>", library.pane.view)


# Finding


def test_a_shipped_case_shows_levels_and_actors_by_side(example, desktop):
    with desktop.qtbot.waitSignal(desktop.window.day_shown, timeout=20_000):
        desktop.window.errands.open_example()
    desktop.shell.show_cases("inger")
    library = desktop.cases_page.library
    desktop.wait(lambda: library.pane.shown is not None and library.pane.shown.case.id == "inger")
    levels = [level.accessibleName() for level in library.pane.view.findChildren(Level)]
    assert "Personlig pleje: 2 → 0" in levels
    assert any(level.endswith("without level") for level in levels)
    chips = [chip.text() for chip in library.pane.view.findChildren(SideChip)]
    assert "M · Visitator" in chips
    assert "P · søn" in chips
    assert desktop.says("Gruppe 2", library.pane.view)


def test_search_finds_while_typing_and_leads_on_to_the_list_by_keys(desktop, case_file):
    desktop.new_day()
    library = desktop.take_in(case_file(), case_file("anden.md", OTHER))
    assert library.list.count() == 2
    QTest.keySequence(desktop.window, "Ctrl+F")
    QTest.keyClicks(library.search, "OPDIG lejl")
    desktop.wait(lambda: library.list.titles == ("En opdigtet sag",))
    assert library.search.hasFocus()
    QTest.keyClick(library.search, Qt.Key.Key_Down)
    assert library.list.hasFocus()
    library.search.setText("findes ikke")
    desktop.wait(lambda: library.list.count() == 0)
    assert desktop.says("No case found", library.pane.view)
    QTest.keyClick(library.search, Qt.Key.Key_Escape)
    assert library.list.count() == 2


def test_the_newest_words_win_however_fast_they_are_typed(desktop, case_file):
    desktop.new_day()
    library = desktop.take_in(case_file(), case_file("anden.md", OTHER))
    for words in ("opdigtet", "opdigtet sag findes", "helt"):
        library.search.setText(words)
    desktop.wait(lambda: library.list.titles == ("Noget helt andet",))
    desktop.settle()
    assert library.list.titles == ("Noget helt andet",)


def test_filters_are_counted_chosen_shown_as_chips_and_taken_away(desktop, case_file):
    desktop.new_day()
    library = desktop.take_in(case_file(), case_file("anden.md", OTHER))
    menu = library.filters.menu(Facet.TARGET_GROUP)
    menu_line(menu, "Unge  (1)").trigger()
    assert library.list.titles == ("Noget helt andet",)
    menu_line(library.filters.menu(Facet.LAW), "SEL § 107  (1)").trigger()
    assert [chip.text() for chip in library.filters.chips] == ["Unge", "SEL § 107"]
    library.filters.chips[0].click()
    assert [chip.text() for chip in library.filters.chips] == ["SEL § 107"]
    library.filters.reset.click()
    assert not library.filters.chips
    assert library.list.count() == 2


def test_a_case_wanted_from_elsewhere_is_shown_whatever_is_filtered(desktop, case_file):
    desktop.new_day()
    library = desktop.take_in(case_file(), case_file("anden.md", OTHER))
    other = next(entry for entry in library.entries.values() if entry.title == "En opdigtet sag")
    menu_line(library.filters.menu(Facet.TARGET_GROUP), "Unge").trigger()
    desktop.shell.show_cases(other.id)
    assert shown(desktop, "En opdigtet sag").list.chosen == other.id


def test_the_list_is_in_danish_order(desktop, case_file):
    desktop.new_day()
    titles = ("Åse", "Zebra", "Ærø", "Aaby", "Bo")
    desktop.window._use_language("da")
    library = desktop.take_in(*(case_file(f"{at}.md", f"# {title}\n\nTekst.\n") for at, title in enumerate(titles)))
    shown_titles = [title[:2] for title in library.list.titles]
    assert shown_titles in (["Bo", "Ze", "Ær", "Aa", "Ås"], ["Bo", "Ze", "Ær", "Ås", "Aa"])


# Groups


def test_a_case_is_given_to_a_group_from_the_page_and_from_the_group(desktop, case_file):
    desktop.new_day(groups=2)
    library = desktop.take_in(case_file())
    desktop.vouch()
    shown(desktop)
    library.use_menu().actions()[0].trigger()
    desktop.wait(lambda: desktop.says("Gruppe 1", library.pane.view))
    first, second = desktop.shell.session.day.groups
    assert desktop.shell.session.day.case_of(first).title == "En opdigtet sag"
    assert desktop.shell.session.day.case_of(second) is None
    assert library.list.rows[0].pill.words.startswith("1 group")
    desktop.shell.show_overview()
    choice = desktop.overview.cards[1].case
    choice.setCurrentIndex(choice.findText("En opdigtet sag"))
    choice.activated.emit(choice.currentIndex())
    assert desktop.shell.session.day.groups[1].case == desktop.shell.session.day.groups[0].case != ""
    choice.activated.emit(0)
    assert desktop.shell.session.day.groups[1].case == ""


def test_a_case_nobody_has_checked_says_so_and_cannot_be_given_to_a_group(desktop, case_file):
    desktop.new_day()
    library = desktop.take_in(case_file())
    shown(desktop)
    assert library.list.rows[0].pill.words == "To be checked"
    assert desktop.says("has not been checked", library.pane.strip)
    assert not library.pane.use.isEnabled()
    assert library.pane.use.accessibleDescription()
    desktop.vouch()
    desktop.wait(library.pane.use.isEnabled)
    assert library.pane.strip.isHidden()


def test_what_came_in_is_checked_one_case_after_the_other(desktop, case_file):
    desktop.new_day()
    desktop.take_in(case_file(), case_file("anden.md", OTHER))
    page = desktop.cases_page
    desktop.wait(lambda: desktop.window.notices.words)
    desktop.press("Check", desktop.window.notices)
    titles = []
    for following in ("Next case", ""):
        desktop.wait(lambda: page.reviewing is not None and page.reviewing.work is not None)
        assert not desktop.shell.can_undo
        titles.append(page.reviewing.work.case.title)
        keep_all(page.reviewing)
        page.reviewing.bar.approve.click()
        desktop.wait(lambda: page.browsing)
        if following:
            desktop.wait(lambda: "still to be checked" in desktop.window.notices.words)
            desktop.press(following, desktop.window.notices)
    desktop.settle()
    assert sorted(titles) == ["En opdigtet sag", "Noget helt andet"]
    assert all(row.entry.reviewed for row in page.library.list.rows)
    assert "still to be checked" not in desktop.window.notices.words


def keep_all(review):
    review._take({finding.subject: Keep("opdigtet") for group in review.work.groups for finding in group.findings})


def test_the_day_keeps_its_copy_until_the_new_version_is_taken_in(desktop, case_file):
    first = "# En sag om Kim\n\n## Situation\nÉn linje.\n\n## Spørgsmål\n1. Gammelt?\n"
    desktop.new_day(groups=1)
    library = desktop.take_in(case_file("sag.md", first))
    desktop.vouch()
    library.use_menu().actions()[0].trigger()
    desktop.wait(lambda: bool(desktop.shell.session.day.cases))
    desktop.take_in(case_file("sag.md", first.replace("Gammelt", "Nyt")))
    desktop.wait(lambda: library.pane.shown is not None and "Nyt" in library.pane.shown.case.questions[0])
    held = next(iter(desktop.shell.session.day.cases.values()))
    assert "Gammelt" in held.questions[0]
    desktop.vouch()
    desktop.wait(lambda: desktop.says("earlier version", library.pane.view))
    desktop.press("Take in this version", library.pane.view)
    desktop.wait(lambda: "Nyt" in next(iter(desktop.shell.session.day.cases.values())).questions[0])
    assert not desktop.says("earlier version", library.pane.view)


def test_a_case_is_given_to_a_new_group_when_the_others_are_busy(desktop, case_file):
    desktop.new_day(groups=2)
    library = desktop.take_in(case_file())
    desktop.vouch()
    library.use_menu().actions()[-1].trigger()
    desktop.wait(lambda: bool(desktop.shell.session.day.cases))
    *_, new = desktop.shell.session.day.groups
    assert (len(desktop.shell.session.day.groups), new.name.endswith("3")) == (3, True)
    assert desktop.shell.session.day.case_of(new) is not None


# Order in the library


def test_a_case_is_duplicated_and_the_copy_is_shown(desktop, case_file):
    desktop.new_day()
    library = desktop.take_in(case_file())
    shown(desktop)
    menu_line(library.more_menu(), "Duplicate").trigger()
    shown(desktop, "En opdigtet sag (copy)")
    assert library.list.titles == ("En opdigtet sag", "En opdigtet sag (copy)")


def test_archived_cases_are_out_of_sight_until_they_are_asked_for(desktop, case_file):
    desktop.new_day()
    library = desktop.take_in(case_file(), case_file("anden.md", OTHER))
    library.list.selectAll()
    menu_line(library.more_menu(), "Archive 2 case").trigger()
    desktop.wait(lambda: library.list.count() == 0)
    assert desktop.window.notices.words.startswith("2 case")
    library.archived.click()
    assert [row.pill.words for row in library.list.rows] == ["Archived", "Archived"]
    library.list.choose(library.list.rows[0].entry.id)
    menu_line(library.more_menu(), "Bring back").trigger()
    desktop.wait(lambda: [row.entry.archived for row in library.list.rows] == [False, True])


def test_deleting_asks_first_and_the_day_keeps_its_copy(desktop, case_file):
    desktop.new_day(groups=1)
    library = desktop.take_in(case_file())
    desktop.vouch()
    library.use_menu().actions()[0].trigger()
    desktop.wait(lambda: bool(desktop.shell.session.day.cases))
    library.list.setFocus()
    QTest.keyClick(library.list, Qt.Key.Key_Delete)
    question = desktop.dialog(Question)
    assert desktop.says("copy in the open theme day stays", question)
    desktop.press("Keep it", question)
    desktop.settle()
    assert library.list.count() == 1
    menu_line(library.more_menu(), "Delete for good").trigger()
    desktop.press("Delete for good", desktop.dialog(Question))
    desktop.wait(lambda: library.list.count() == 0)
    assert desktop.shell.session.day.case_of(desktop.shell.session.day.groups[0]).title == "En opdigtet sag"


def test_chosen_cases_are_saved_as_a_pack_and_come_back_from_it(desktop, case_file, tmp_path, monkeypatch):
    desktop.new_day()
    library = desktop.take_in(case_file(), case_file("anden.md", OTHER))
    pack = tmp_path / "ud" / "samling.zip"
    pack.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(pack), ""))
    library.list.selectAll()
    menu_line(library.more_menu(), "Save 2 case").trigger()
    question = desktop.dialog(Question)
    assert desktop.says("2 case", question)
    desktop.press("Save all the same", question)
    desktop.wait(pack.exists)
    desktop.wait(lambda: "samling.zip" in desktop.window.notices.words)
    menu_line(library.more_menu(), "Delete 2 case").trigger()
    desktop.press("Delete for good", desktop.dialog(Question))
    desktop.wait(lambda: library.list.count() == 0)
    desktop.take_in(pack)
    assert library.list.titles == ("En opdigtet sag", "Noget helt andet")


def test_versions_tell_what_changed_and_an_older_one_is_brought_back(desktop, case_file):
    first = "# En sag om Kim\n\n## Situation\nKim er ung.\n\nHan bor i en lejlighed i byen.\n"
    desktop.new_day()
    desktop.take_in(case_file("sag.md", first))
    library = desktop.take_in(case_file("sag.md", first.replace("lejlighed", "campingvogn")))
    desktop.wait(lambda: library.pane.shown is not None and "campingvogn" in library.pane.shown.case.situation)
    menu_line(library.more_menu(), "Versions").trigger()
    dialog = desktop.dialog(CaseVersions)
    desktop.wait(lambda: dialog.numbers == (2, 1))
    desktop.wait(lambda: "campingvogn" in dialog.difference.toPlainText())
    marked = {words: (font.strikeOut(), font.underline()) for words, font in pieces_of(dialog.difference)}
    assert marked["lejlighed"] == (True, False)
    assert marked["campingvogn"] == (False, True)
    assert not dialog.restore.isEnabled()
    dialog.list.choose("1")
    dialog.restore.click()
    desktop.wait(lambda: "lejlighed" in library.pane.shown.case.situation)
    assert library.entries[library.list.chosen].number == 3


def pieces_of(edit):
    block = edit.document().begin()
    while block.isValid():
        for part in block:
            fragment = part.fragment()
            yield fragment.text().strip(), fragment.charFormat().font()
        block = block.next()


def test_an_edited_case_is_shown_with_its_new_words(desktop, case_file):
    desktop.new_day()
    library = desktop.take_in(case_file())
    shown(desktop)
    page = desktop.cases_page
    with desktop.qtbot.waitSignal(page.face_changed):
        library.pane.edit.click()
    desktop.wait(lambda: page.editor.case.title == "En opdigtet sag")
    QTest.keyClicks(page.editor.form.title.field, " nu")
    assert desktop.shell.can_undo
    page.editor.leave()
    desktop.wait(lambda: page.browsing)
    shown(desktop, "En opdigtet sag nu")


def test_a_new_case_given_up_leaves_nothing(desktop):
    desktop.new_day()
    QTest.keySequence(desktop.window, "Ctrl+Shift+N")
    page = desktop.cases_page
    assert page.editor.isVisible()
    page.editor.leave()
    desktop.wait(lambda: page.browsing)
    desktop.settle()
    assert page.library.list.count() == 0


@pytest.mark.parametrize("in_a_day", [True, False])
def test_what_is_being_written_is_saved_when_the_window_is_closed(desktop, start, case_file, in_a_day):
    if in_a_day:
        desktop.new_day()
    library = desktop.take_in(case_file())
    shown(desktop)
    library.pane.edit.click()
    page = desktop.cases_page
    desktop.wait(lambda: page.editor.case.title == "En opdigtet sag")
    QTest.keyClicks(page.editor.form.title.field, " til sidst")
    assert desktop.quit()
    again = start()
    again.window.open_cases()
    shown(again, "En opdigtet sag til sidst")


def test_a_case_is_read_large_and_left_by_esc(desktop, case_file):
    desktop.new_day()
    library = desktop.take_in(case_file())
    shown(desktop)
    page = desktop.cases_page
    library.list.setFocus()
    QTest.keyClick(library.list, Qt.Key.Key_Return)
    assert page.reading.isVisible()
    assert desktop.says("Kim bor i en lejlighed", page.reading)
    QTest.keyClick(page.reading, Qt.Key.Key_Escape)
    assert page.browsing


def test_a_whole_folder_is_taken_in_and_one_of_many_is_found(desktop, tmp_path):
    folder = tmp_path / "mange"
    folder.mkdir()
    for number in range(120):
        (folder / f"{number}.md").write_text(f"# Sag {number}\n\n## Situation\nTekst {number}.\n", "utf-8")
    library = desktop.take_in(Path(folder))
    assert library.list.count() == 120
    assert library.list.titles[:3] == ("Sag 0", "Sag 1", "Sag 2")
    library.search.setText("sag 77")
    desktop.wait(lambda: library.list.titles == ("Sag 77",))


def test_an_answer_that_comes_after_the_sheet_is_gone_is_nobodys(desktop, case_file):
    desktop.new_day(groups=1)
    library = desktop.take_in(case_file())
    sheet = CaseVersions(library._desk, desktop.shelf, library.list.chosen, "En opdigtet sag")
    sheet.deleteLater()
    QCoreApplication.sendPostedEvents(sheet, QEvent.Type.DeferredDelete)
    assert not isValid(sheet)
    told = []
    desktop.shelf.ask(lambda _: None, told.append)
    desktop.wait(lambda: told)  # the library answers in turn: the sheet's answer has come before this one
