"""Cases in: by file and by drop, bad files told in a sentence each, read on the page, and given to groups."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop.windows.case_view import SideChip
from desktop.windows.level_bar import Level


def loaded(desktop, *files: Path) -> None:
    with desktop.qtbot.waitSignal(desktop.window.errands.cases_loaded):
        assert desktop.drop(*files)
    desktop.settle()


def shown(desktop):
    library = desktop.shell.cases_page.library
    desktop.wait(lambda: library.pane.view.case is not None)
    return library


def test_a_dropped_case_is_kept_shown_and_there_after_a_restart(desktop, start, case_file):
    desktop.new_day("Temadag")
    loaded(desktop, case_file())
    page = shown(desktop)
    assert page.isVisible()
    assert desktop.window.notices.words.startswith("1 case")
    assert desktop.says("En opdigtet sag", page.pane.view)
    assert desktop.says("Kim bor i en lejlighed", page.pane.view)
    assert desktop.says("Jeg vil bare sove", page.pane.view)
    desktop.quit()
    again = start()
    again.new_day("Næste temadag")
    again.shell.show_cases()
    assert shown(again).pane.view.case.title == "En opdigtet sag"


def test_cases_are_loaded_by_the_file_dialog(desktop, case_file, monkeypatch):
    desktop.new_day()
    desktop.shell.show_cases()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(case_file())], ""))
    with desktop.qtbot.waitSignal(desktop.window.errands.cases_loaded):
        desktop.press("Load cases …")
    desktop.settle()
    assert shown(desktop).pane.view.case.title == "En opdigtet sag"


def test_a_bad_file_gives_one_sentence_that_names_it_and_the_good_ones_come_in(desktop, case_file, tmp_path):
    desktop.new_day()
    bad = tmp_path / "regneark.xlsx"
    bad.write_bytes(b"PK\x03\x04 not a case")
    empty = case_file("tom.md", "")
    loaded(desktop, case_file(), bad, empty)
    lines = desktop.window.notices.words.splitlines()
    assert lines[0].startswith("1 case")
    assert [line for line in lines if "regneark.xlsx" in line] == [lines[1]]
    assert [line for line in lines if "tom.md" in line] == [lines[2]]
    assert desktop.shell.cases_page.library.list.count() == 1


def test_only_bad_files_load_nothing(desktop, case_file):
    desktop.new_day()
    with desktop.qtbot.waitSignal(desktop.window.errands.cases_loaded):
        desktop.drop(case_file("tom.md", ""))
    assert "tom.md" in desktop.window.notices.words
    assert "loaded" not in desktop.window.notices.words
    desktop.press("", desktop.window.notices)
    assert desktop.window.notices.words == ""


def test_hidden_cpr_numbers_are_told_and_not_shown(desktop, case_file):
    desktop.new_day()
    loaded(desktop, case_file("kim.md", "# En sag\n\n## Situation\nKim, 010190-1234, bor alene.\n"))
    page = shown(desktop)
    assert "CPR" in desktop.window.notices.words
    assert "010190" not in page.pane.view.case.situation
    assert not desktop.says("1234", page.pane.view)


def test_hostile_words_are_shown_as_words(desktop, case_file):
    desktop.new_day()
    loaded(desktop, case_file("x.md", "# <b>Fed</b> & <img src=x>\n\n## Situation\n<h1>Stor</h1>\n"))
    page = shown(desktop)
    assert desktop.says("<b>Fed</b> & <img src=x>", page.pane.view)
    assert desktop.says("<h1>Stor</h1>", page.pane.view)


def test_a_shipped_case_shows_levels_and_actors_by_side(desktop):
    with desktop.qtbot.waitSignal(desktop.window.day_shown, timeout=20_000):
        desktop.window.errands.open_example()
    desktop.shell.show_cases("inger")
    page = desktop.shell.cases_page.library
    desktop.wait(lambda: page.pane.view.case is not None and page.pane.view.case.id == "inger")
    levels = [level.accessibleName() for level in page.pane.view.findChildren(Level)]
    assert "Personlig pleje: 2 → 0" in levels
    assert any(level.endswith("without level") for level in levels)
    chips = [chip.text() for chip in page.pane.view.findChildren(SideChip)]
    assert "M · Visitator" in chips
    assert "P · søn" in chips
    assert desktop.says("Gruppe 2", page.pane.view)


def test_search_narrows_the_list(desktop, case_file):
    desktop.new_day()
    loaded(desktop, case_file(), case_file("anden.md", "# Noget helt andet\n\n## Situation\nTekst.\n"))
    page = shown(desktop)
    assert page.list.count() == 2
    page.search.setText("OPDIGTET")
    desktop.wait(lambda: page.list.count() == 1)
    page.search.setText("findes ikke")
    desktop.wait(lambda: page.list.count() == 0)
    assert desktop.says("No case found", page.pane.view)


def test_the_list_is_in_danish_order(desktop, case_file):
    desktop.new_day()
    titles = ("Åse", "Zebra", "Ærø", "Aaby", "Bo")
    desktop.window._use_language("da")
    loaded(desktop, *(case_file(f"{at}.md", f"# {title}\n\nTekst.\n") for at, title in enumerate(titles)))
    page = shown(desktop)
    shown_titles = [title[:2] for title in page.list.titles]
    assert shown_titles in (["Bo", "Ze", "Ær", "Aa", "Ås"], ["Bo", "Ze", "Ær", "Ås", "Aa"])


def test_a_case_is_given_to_a_group_from_the_page_and_from_the_group(desktop, case_file):
    desktop.new_day(groups=2)
    loaded(desktop, case_file())
    page = shown(desktop)
    page.use_menu().actions()[0].trigger()
    desktop.wait(lambda: desktop.says("Gruppe 1", page.pane.view))
    first, second = desktop.shell.session.day.groups
    assert desktop.shell.session.day.case_of(first).title == "En opdigtet sag"
    assert desktop.shell.session.day.case_of(second) is None
    desktop.shell.show_overview()
    choice = desktop.overview.cards[1].case
    choice.setCurrentIndex(choice.findText("En opdigtet sag"))
    choice.activated.emit(choice.currentIndex())
    assert desktop.shell.session.day.groups[1].case == desktop.shell.session.day.groups[0].case != ""
    choice.activated.emit(0)
    assert desktop.shell.session.day.groups[1].case == ""


def test_the_day_keeps_its_copy_until_the_new_version_is_taken_in(desktop, case_file):
    first = "# Sagen\n\n## Situation\nÉn linje.\n\n## Spørgsmål\n1. Gammelt?\n"
    desktop.new_day(groups=1)
    loaded(desktop, case_file("sag.md", first))
    page = shown(desktop)
    page.use_menu().actions()[0].trigger()
    desktop.wait(lambda: bool(desktop.shell.session.day.cases))
    loaded(desktop, case_file("sag.md", first.replace("Gammelt", "Nyt")))
    desktop.wait(lambda: page.pane.view.case is not None and "Nyt" in page.pane.view.case.questions[0])
    held = next(iter(desktop.shell.session.day.cases.values()))
    assert "Gammelt" in held.questions[0]
    assert desktop.says("earlier version", page.pane.view)
    desktop.press("Take in this version", page.pane.view)
    desktop.wait(lambda: "Nyt" in next(iter(desktop.shell.session.day.cases.values())).questions[0])
    assert not desktop.says("earlier version", page.pane.view)


def test_cases_dropped_on_the_start_page_are_kept_and_told(desktop, case_file):
    with desktop.qtbot.waitSignal(desktop.window.errands.cases_loaded):
        desktop.drop(case_file())
    assert desktop.window.notices.words.startswith("1 case")
    desktop.new_day()
    desktop.shell.show_cases()
    assert shown(desktop).pane.view.case.title == "En opdigtet sag"


def test_a_folder_is_not_taken(desktop, tmp_path):
    assert not desktop.drop(tmp_path)


def test_a_case_is_given_to_a_new_group_when_the_others_are_busy(desktop, case_file):
    desktop.new_day(groups=2)
    loaded(desktop, case_file())
    shown(desktop).use_menu().actions()[-1].trigger()
    desktop.wait(lambda: bool(desktop.shell.session.day.cases))
    *_, new = desktop.shell.session.day.groups
    assert (len(desktop.shell.session.day.groups), new.name.endswith("3")) == (3, True)
    assert desktop.shell.session.day.case_of(new) is not None
