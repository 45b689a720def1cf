"""Reading a case: all of it is there, in any size, printed, and read aloud by whatever voice the system has."""

import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from desktop.exchange.case_reader import read_case
from desktop.windows.paper_dialog import PaperDialog
from desktop.windows.read_aloud import Voice, system_voice
from desktop.windows.reading_page import ReadingPage

MIKKEL = Path(__file__).parents[2] / "resources" / "cases" / "mikkel.yaml"


@pytest.fixture
def case():
    return read_case(MIKKEL).case


@pytest.fixture
def spoken(tmp_path):
    return tmp_path / "spoken.txt"


@pytest.fixture
def voice(tmp_path, spoken):
    """A voice that writes down what it is given."""
    program = tmp_path / "voice.py"
    code = "import sys\nwith open({!r}, 'ab') as file:\n    file.write(sys.stdin.buffer.read() + b'\\n---\\n')\n"
    program.write_text(code.format(str(spoken)))
    return Voice(sys.executable, (str(program),))


@pytest.fixture
def page(desktop, case, voice):
    page = ReadingPage(desktop.window.desk, voice)
    page.resize(1400, 900)
    page.show_case(case)
    page.show()
    yield page
    page.hide()
    page.deleteLater()


def labels(page):
    return [each for each in page.sheet.findChildren(QLabel) if not each.isHidden()]


def test_a_group_reads_all_of_the_case_but_what_is_for_the_facilitator(page, case):
    shown = "\n".join(each.text() for each in labels(page))
    read = [case.title, case.persona, *case.own_words, *case.questions]
    read += case.situation.split("\n\n") + case.went_wrong.split("\n\n") + [actor.role for actor in case.actors]
    for words in read:
        assert words in shown
    assert not any(law in shown for law in case.legal_basis)


def test_type_grows_and_shrinks_by_key_and_is_remembered(page, desktop):
    def size():
        title = next(each for each in labels(page) if each.property("role") == "title")
        title.ensurePolished()
        return title.font().pixelSize()

    usual = size()
    QTest.keyClick(page, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert size() > usual
    assert desktop.window.desk.settings.reading_zoom == 115
    for _ in range(3):
        page.smaller.click()
    assert size() < usual
    page.usual.click()
    assert size() == usual
    for _ in range(20):
        page.larger.click()
    assert not page.larger.isEnabled()
    assert all(each.width() <= page.area.viewport().width() for each in labels(page))


def test_at_twice_the_size_what_stood_beside_stands_below(page, desktop):
    def beside():
        actor = next(each for each in labels(page) if each.property("role") == "chip")
        title = next(each for each in labels(page) if each.property("role") == "title")
        return (
            actor.mapTo(page.sheet, actor.rect().topLeft()).x() > title.mapTo(page.sheet, title.rect().topRight()).x()
        )

    desktop.wait(beside)
    page.zoom_to(200)
    desktop.wait(lambda: not beside())


def test_esc_leaves(page, qtbot):
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_the_case_is_read_aloud_part_by_part_and_the_part_is_marked(page, desktop, spoken, case):
    marked = []
    page._aloud.part_begun.connect(
        lambda number: marked.append([part.frame.property("role") for part in page.sheet.parts].index("spoken"))
    )
    page.aloud.click()
    assert page.aloud.text() == "Stop reading"
    desktop.wait(lambda: page.aloud.text() == "Read aloud")
    said = spoken.read_text("utf-8").split("\n---\n")[:-1]
    assert marked == list(range(len(page.sheet.parts)))
    assert said[0] == f"{case.title}. {case.persona}"
    assert case.questions[-1] in said[-1]
    assert "spoken" not in [part.frame.property("role") for part in page.sheet.parts]


def test_reading_aloud_stops_when_asked_and_when_the_page_is_left(page, desktop, tmp_path):
    program = tmp_path / "slow.py"
    program.write_text("import sys, threading\nsys.stdin.read()\nthreading.Event().wait()\n")
    page._aloud._voice = Voice(sys.executable, (str(program),))
    for leave in (page.aloud.click, page.hide):
        page.show()
        page.aloud.click()
        process = page._aloud._process
        assert process.waitForStarted(5000)
        leave()
        assert not page._aloud.speaking
        assert page.aloud.text() == "Read aloud"


@pytest.mark.parametrize("code", ["raise SystemExit(1)", None])
def test_a_voice_that_does_not_work_is_told(page, desktop, tmp_path, code):
    program = tmp_path / "broken.py"
    program.write_text(code or "")
    page._aloud._voice = Voice(sys.executable if code else str(tmp_path / "nowhere"), (str(program),))
    page.aloud.click()
    desktop.wait(lambda: desktop.says("voice does not work"))
    assert page.aloud.text() == "Read aloud"


def test_without_a_voice_there_is_no_button(desktop, monkeypatch):
    monkeypatch.setattr("desktop.windows.reading_page.system_voice", lambda: None)
    page = ReadingPage(desktop.window.desk)
    assert page.aloud.isHidden()


@pytest.mark.parametrize(
    ("platform", "program"),
    [("linux", "espeak-ng"), ("linux", "spd-say"), ("darwin", "say"), ("win32", "powershell")],
)
def test_the_voice_is_the_systems_own(platform, program):
    voice = system_voice(platform, lambda name: f"/there/{name}" if name == program else "")
    assert voice.program == f"/there/{program}"
    assert system_voice(platform, lambda _: "") is None


def test_handouts_and_cards_are_printed_from_here(page, desktop, case, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "kort"), ""))
    page.print.click()
    dialog = desktop.dialog(PaperDialog)
    dialog.choice.setCurrentIndex(1)
    desktop.press("Save as …", dialog)
    desktop.wait(lambda: desktop.says("The PDF is saved as kort.pdf", dialog))
    pages = PdfReader(tmp_path / "kort.pdf").pages
    assert len(pages) == 2
    assert case.title in pages[0].extract_text()


def test_a_case_nobody_has_checked_is_not_printed(page, case):
    page.show_case(case, checked=False)
    assert not page.print.isEnabled()
    assert "personal data" in page.print.toolTip()
    page.show_case(case)
    assert page.print.isEnabled()
