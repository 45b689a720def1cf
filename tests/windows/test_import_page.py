"""Taking cases in: every file is shown as it was understood, and the library knows nothing before somebody says so."""

import json
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.archive.cases import all_cases, one_case
from desktop.exchange.case_pack import write_pack
from desktop.exchange.reading_room import ReadingRoom
from desktop.model.case import Case
from desktop.windows.case_view import SideChip
from desktop.windows.import_found import Verdict
from desktop.windows.import_page import ImportPage
from desktop.windows.level_bar import Level

CASE = """# Ring før du kommer

## Persona
Inger, 81 år

## Målgruppe
Ældre

## Emneord
hoftebrud, overgang

## Lovgrundlag
SEL § 83 a

## Situation
Inger bor alene.

## Borgerens egne ord
Jeg vil selv.

## Aktører
- Visitator
- Datter

## Hvad gik galt
Ingen ringede.

## Spørgsmål
1. Hvem ringer?
"""


class Importing:
    """The page as its user meets it."""

    def __init__(self, desktop) -> None:
        self.desktop = desktop
        self.page = ImportPage(desktop.window.desk, desktop.shelf)
        self.page.resize(1290, 768)
        self.page.show()
        self.ended: list[tuple[str, ...]] = []
        self.page.finished.connect(self.ended.append)

    def read(self, *paths: Path) -> None:
        """Begin with some files and wait until all are read and placed."""
        self.page.start(paths)
        self.settle()

    def settle(self) -> None:
        self.desktop.wait(lambda: not self.page.reading)
        self.desktop.wait(lambda: all(f.read is None or f.standing.value != "unknown" for f in self.page.list.all))
        self.desktop.wait(lambda: not self.page._soon.isActive())

    def choose(self, title: str) -> None:
        titles = [found.title for found in self.page.list.all]
        self.page.list.setCurrentRow(titles.index(title))

    def says(self, words: str) -> bool:
        return self.desktop.says(words, self.page)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page.list, key)

    def take(self) -> None:
        self.desktop.wait(self.page.take.isEnabled)
        QTest.mouseClick(self.page.take, Qt.MouseButton.LeftButton)

    def press(self, words: str) -> None:
        self.desktop.press(words, self.page)

    def drop(self, *paths: Path) -> bool:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        spot, left = QPointF(200, 200), Qt.MouseButton.LeftButton
        copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        entering = QDragEnterEvent(spot.toPoint(), copy, data, left, none)
        QApplication.sendEvent(self.page, entering)
        if entering.isAccepted():
            QApplication.sendEvent(self.page, QDropEvent(spot, copy, data, left, none))
        return entering.isAccepted()

    def library(self) -> list[str]:
        """The titles of the cases in the library."""
        heard: list[list[str]] = []
        self.desktop.shelf.ask(lambda archive: [entry.title for entry in all_cases(archive)], heard.append)
        self.desktop.wait(lambda: bool(heard))
        return heard[0]

    def kept(self, case_id: str) -> Case:
        heard: list[Case] = []
        self.desktop.shelf.ask(lambda archive: one_case(archive, case_id), heard.append)
        self.desktop.wait(lambda: bool(heard))
        return heard[0]


@pytest.fixture
def importing(desktop):
    made = Importing(desktop)
    yield made
    made.page._end()
    made.page.deleteLater()


def test_a_file_is_shown_field_by_field_and_kept_only_when_told(importing, case_file):
    importing.read(case_file("inger.md", CASE))
    preview = importing.page.preview
    for words in ("Ring før du kommer", "Inger, 81 år", "Ældre", "hoftebrud, overgang", "SEL § 83 a"):
        assert importing.desktop.says(words, preview), words
    for words in ("Inger bor alene.", "Jeg vil selv.", "Ingen ringede.", "1. Hvem ringer?"):
        assert importing.desktop.says(words, preview), words
    assert {chip.text() for chip in preview.findChildren(SideChip)} == {"M · Visitator", "P · Datter"}
    assert importing.desktop.says("Not found: Themes and levels.", preview)
    assert importing.library() == []

    importing.take()
    importing.desktop.wait(lambda: importing.ended)
    ((case_id,),) = importing.ended
    assert importing.kept(case_id).title == "Ring før du kommer"


def test_the_citizens_own_words_are_set_apart(importing, case_file):
    importing.read(case_file("inger.md", CASE))
    quoted = [each for each in importing.page.preview.findChildren(QLabel) if each.property("role") == "quote"]
    assert [each.text().strip("“”»«\"'") for each in quoted] == ["Jeg vil selv."]


def test_what_was_not_understood_is_shown_and_kept(importing, case_file):
    importing.read(case_file("inger.md", CASE + "\n## Parkering\nVed kirken.\n"))
    assert importing.says("Not understood – kept as text")
    assert importing.says("Ved kirken.")
    assert importing.page.list.at(0).verdict is Verdict.CHECK
    importing.key(Qt.Key.Key_Return)
    importing.desktop.wait(lambda: importing.ended)
    assert "Ved kirken." in importing.kept(importing.ended[0][0]).left_over


def test_hidden_numbers_are_told_and_nowhere_to_be_seen(importing, case_file):
    number = "17" + "03" + "64" + "-" + "2" * 4
    importing.read(case_file("inger.md", CASE.replace("alene", f"alene ({number})")))
    assert importing.says("1 CPR number was hidden")
    assert not importing.says(number)
    assert number not in repr(importing.page.list.all)


def test_levels_and_themes_are_shown(importing, tmp_path):
    from desktop.paths import resources

    importing.read(resources() / "cases" / "inger.yaml")
    assert "Personlig pleje: 2 → 0" in [each.accessibleName() for each in importing.page.preview.findChildren(Level)]


def test_a_refused_file_says_why_and_the_others_are_taken(importing, case_file):
    importing.read(case_file("tom.md", ""), case_file("inger.md", CASE))
    assert [found.verdict for found in importing.page.list.all] == [Verdict.REFUSED, Verdict.UNDERSTOOD]
    importing.page.list.setCurrentRow(0)
    assert importing.says("tom.md is empty.")
    assert importing.says("Understood: 1 · Refused: 1")
    importing.take()
    importing.desktop.wait(lambda: importing.ended)
    assert importing.library() == ["Ring før du kommer"]


def test_with_nothing_but_refused_files_there_is_nothing_to_take(importing, case_file):
    importing.read(case_file("tom.md", ""))
    assert not importing.page.take.isEnabled()
    importing.key(Qt.Key.Key_Return)
    importing.key(Qt.Key.Key_Space)
    assert not importing.page.take.isEnabled()
    assert importing.ended == []


def test_the_keyboard_walks_ticks_takes_and_gives_up(importing, case_file):
    importing.read(*(case_file(f"{name}.md", CASE.replace("Ring", name)) for name in ("Et", "To", "Tre")))
    importing.key(Qt.Key.Key_Down)
    assert importing.says("To før du kommer")
    importing.key(Qt.Key.Key_Space)
    assert [found.title[:3] for found in importing.page.list.taken] == ["Et ", "Tre"]
    importing.desktop.wait(lambda: "2" in importing.page.take.text())
    importing.key(Qt.Key.Key_Return)
    importing.desktop.wait(lambda: importing.ended)
    assert len(importing.ended[0]) == 2
    assert importing.library() == ["Et før du kommer", "Tre før du kommer"]


def test_giving_up_asks_nothing_and_leaves_no_trace(importing, case_file):
    importing.read(case_file("inger.md", CASE))
    importing.key(Qt.Key.Key_Escape)
    assert importing.ended == [()]
    assert importing.library() == []


def test_a_click_on_the_tick_leaves_a_case_and_one_beside_it_does_not(importing, case_file):
    importing.read(case_file("inger.md", CASE))
    page, rect = importing.page, importing.page.list.visualItemRect(importing.page.list.item(0))
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert len(list(page.list.taken)) == 1
    spot = rect.topLeft()
    spot.setX(rect.left() + 20)
    spot.setY(rect.center().y())
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert list(page.list.taken) == []


def test_all_can_be_left_and_taken_again(importing, case_file):
    importing.read(case_file("a.md", CASE), case_file("b.md", CASE.replace("Ring", "Skriv")))
    importing.press("Take none")
    importing.desktop.wait(lambda: not importing.page.take.isEnabled())
    importing.press("Take all")
    importing.desktop.wait(importing.page.take.isEnabled)
    assert len(list(importing.page.list.taken)) == 2


def test_a_case_the_library_knows_says_whether_it_becomes_a_new_version(importing, case_file):
    importing.read(case_file("inger.md", CASE))
    importing.key(Qt.Key.Key_Return)
    importing.desktop.wait(lambda: importing.ended)
    importing.read(case_file("inger.md", CASE))
    assert importing.says("word for word")
    importing.read(case_file("inger.md", CASE.replace("Ingen ringede", "Alle ringede")))
    assert importing.says("becomes a new version")
    importing.key(Qt.Key.Key_Return)
    importing.desktop.wait(lambda: len(importing.ended) == 2)
    assert importing.ended[0] == importing.ended[1]
    assert importing.kept(importing.ended[0][0]).went_wrong == "Alle ringede."


def test_the_same_case_from_two_files_is_taken_once(importing, case_file):
    importing.read(case_file("a.md", CASE), case_file("b.md", CASE))
    assert [found.source for found in importing.page.list.taken] == ["a.md"]
    importing.page.list.setCurrentRow(1)
    assert importing.says("The same case comes from another file")


def test_a_word_file_says_what_it_left_behind(importing, tmp_path):
    from docx import Document

    document = Document()
    document.core_properties.author = "Hanne Hansen"
    document.add_heading("Ring før du kommer", 0)
    document.add_heading("Situation", 1)
    document.add_comment(document.add_paragraph("Inger bor alene.").runs, "Hedder Gerda", "Hanne Hansen")
    document.save(str(tmp_path / "inger.docx"))
    importing.read(tmp_path / "inger.docx")
    assert importing.says("Inger bor alene.")
    assert importing.says("Left behind in the file")
    assert importing.says("author")
    assert importing.says("comments")
    assert "Hanne" not in repr(importing.page.list.all)
    assert importing.page.list.at(0).verdict is Verdict.CHECK


def test_what_lay_on_the_clipboard_is_shown_and_kept(importing):
    importing.page.start_pasted(CASE)
    importing.settle()
    assert importing.says("Ring før du kommer")
    assert importing.says("Jeg vil selv.")
    importing.key(Qt.Key.Key_Return)
    importing.desktop.wait(lambda: importing.ended)
    assert importing.library() == ["Ring før du kommer"]


def test_an_empty_clipboard_is_told_of(importing):
    importing.page.start_pasted(" ")
    importing.settle()
    assert importing.says("There is no text to paste.")
    assert not importing.page.take.isEnabled()


def test_a_folder_with_a_pack_is_read_through(importing, tmp_path):
    folder = tmp_path / "Sager"
    (folder / "unge").mkdir(parents=True)
    (folder / "unge" / "a.md").write_text(CASE, "utf-8")
    (folder / ".DS_Store").write_text("x")
    write_pack(folder / "pakke.zip", (Case("kim", "Kim"), Case("bo", "Bo")), "2026-05-12")
    with zipfile.ZipFile(folder / "pakke.zip") as pack:
        assert len(json.loads(pack.read("manifest.json"))["cases"]) == 2
    importing.read(folder)
    assert {found.title for found in importing.page.list.all} == {"Ring før du kommer", "Kim", "Bo"}
    importing.key(Qt.Key.Key_Return)
    importing.desktop.wait(lambda: importing.ended)
    assert sorted(importing.library()) == ["Bo", "Kim", "Ring før du kommer"]


def test_more_files_can_be_dropped_while_others_are_read_and_after(importing, case_file, tmp_path):
    importing.page.start((case_file("a.md", CASE),))
    assert importing.drop(case_file("b.md", CASE.replace("Ring", "Skriv")))
    importing.settle()
    (tmp_path / "mappe").mkdir()
    (tmp_path / "mappe" / "c.md").write_text(CASE.replace("Ring", "Spørg"), "utf-8")
    assert importing.drop(tmp_path / "mappe")
    importing.settle()
    assert [found.title.split()[0] for found in importing.page.list.taken] == ["Ring", "Skriv", "Spørg"]


def test_stopping_keeps_what_was_read_and_it_can_be_taken(importing, tmp_path):
    folder = tmp_path / "Sager"
    folder.mkdir()
    for number in range(200):
        (folder / f"{number:03}.md").write_text(CASE.replace("Ring", f"Ring {number}"), "utf-8")
    importing.page.start((folder,))
    importing.desktop.wait(lambda: importing.page.list.count() >= 3)
    assert not importing.page.take.isEnabled()
    importing.press("Stop")
    read = importing.page.list.count()
    assert not importing.page.reading
    importing.settle()
    assert importing.page.list.count() == read < 200
    importing.key(Qt.Key.Key_Return)
    importing.desktop.wait(lambda: importing.ended)
    assert len(importing.library()) == read


def test_giving_up_while_reading_ends_it(importing, tmp_path):
    for number in range(50):
        (tmp_path / f"{number}.md").write_text(CASE.replace("Ring", f"Ring {number}"), "utf-8")
    importing.page.start(tuple(sorted(tmp_path.glob("*.md"))))
    importing.desktop.wait(importing.page.list.count)
    importing.key(Qt.Key.Key_Escape)
    assert importing.ended == [()]
    importing.desktop.wait(lambda: not importing.desktop.shelf._readings)
    assert importing.library() == []


def test_a_file_that_hangs_is_refused_and_the_rest_is_read(importing, case_file, monkeypatch):
    monkeypatch.setattr("desktop.exchange.case_reading.read_source", read_or_hang)
    patient = ReadingRoom.do

    def do(room, name, *rest):
        room._seconds = 0.5 if name.startswith("hænger") else 60.0
        return patient(room, name, *rest)

    monkeypatch.setattr(ReadingRoom, "do", do)
    importing.read(case_file("hænger.md", CASE), case_file("b.md", CASE))
    assert [found.verdict for found in importing.page.list.all] == [Verdict.REFUSED, Verdict.UNDERSTOOD]
    importing.page.list.setCurrentRow(0)
    assert importing.says("hænger.md could not be read within")


def read_or_hang(source):
    if source.name.startswith("hænger"):
        import threading

        threading.Event().wait()
    return source.read()


def test_the_language_can_be_changed_and_nothing_is_lost(importing, case_file):
    importing.read(case_file("inger.md", CASE), case_file("tom.md", ""))
    importing.page.list.setCurrentRow(1)
    assert importing.says("tom.md is empty.")
    importing.desktop.language.use("da")
    importing.desktop.wait(lambda: importing.says("tom.md er tom."))
    assert len(list(importing.page.list.taken)) == 1
    importing.desktop.language.use("en")
    importing.desktop.wait(lambda: importing.says("tom.md is empty."))


def test_hostile_words_are_shown_as_words(importing, case_file):
    importing.read(case_file("x.md", "# <b>Fed</b> & <img src=x>\n\n## Situation\n<h1>Stor</h1>\n"))
    assert importing.says("<b>Fed</b> & <img src=x>")
    assert importing.says("<h1>Stor</h1>")


def test_closing_the_program_while_reading_leaves_no_process(importing, tmp_path):
    import multiprocessing

    for number in range(100):
        (tmp_path / f"{number}.md").write_text(CASE, "utf-8")
    importing.page.start((tmp_path,))
    importing.desktop.wait(importing.page.list.count)
    importing.desktop.shelf.close()
    assert multiprocessing.active_children() == []


def test_the_first_case_is_shown_and_not_a_refused_file_before_it(importing, tmp_path):
    (tmp_path / "a.png").write_bytes(b"\x89PNG and nothing else")
    (tmp_path / "b.md").write_text(CASE, "utf-8")
    importing.read(tmp_path / "a.png", tmp_path / "b.md")
    assert importing.page.list.currentRow() == 1
    assert importing.says("Inger bor alene.")
