"""The face *Overfør*: sections are carried by hand into the fields of a case system, by several at once, and undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.document.board import BoardDocument
from desktop.document.levelling import Levelling
from desktop.model.assessed import Said
from desktop.model.assessment_template import load_assessment
from desktop.model.carry_fields import CarrySystem, sources_of
from desktop.model.level_views import When
from desktop.model.pages import Page
from desktop.model.sides import Side
from desktop.paths import resources
from desktop.windows.assess_bar import Face
from desktop.windows.carry_dialog import CarryDialog
from desktop.windows.carry_face import CarryFace
from desktop.windows.carry_field import CarryCard
from desktop.windows.file_format import FileFormat
from tests.windows.conftest import Desktop

PRACTICAL = "Han skærer grøntsager 🙂\n\n•  fire ud af fire "


class Carrying:
    """A window at an assessment with something written, its face *Overfør* shown."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.new_day()
        desktop.window.resize(1366, 768)
        desktop.window.activateWindow()
        desktop.wait(desktop.window.isActiveWindow)
        self.group = desktop.shell.session.day.groups[0].id
        self.board: BoardDocument = desktop.shell.session.board(self.group)
        self.board.assessing.begin(load_assessment(resources()))
        for section, words in (
            ("wishes", "Jeg vil have ro."),
            ("method", "Samtaler."),
            ("practical", PRACTICAL),
            ("mobility", "Går til bussen."),
        ):
            self.board.assessing.write(section, words)
        QTest.mouseClick(desktop.shell.rail.pages[Page.ASSESSMENT], Qt.MouseButton.LeftButton)
        self.page = desktop.shell.boards.assess_page
        self.page.show_face(Face.CARRY)
        self.face: CarryFace = self.page.findChild(CarryFace)
        self.page.take_keys()
        self.until_made()

    def until_made(self) -> None:
        self.desktop.wait(lambda: self.face.fields.settled and len(self.face.sections.rows) == 19)

    def card(self, section: str) -> CarryCard:
        return self.face.fields.cards[self.face._plan.place(section).key]

    def texts(self, section: str) -> list[str]:
        return [piece.field.toPlainText() for piece in self.card(section).pieces.values()]

    def state(self, section: str) -> str:
        return self.face.sections.rows[section].state.text()


@pytest.fixture
def carrying(desktop: Desktop) -> Carrying:
    return Carrying(desktop)


def test_a_section_is_carried_behind_what_stands_and_all_of_them_as_one_step(carrying: Carrying):
    face, board = carrying.face, carrying.board
    row, card = face.sections.rows["practical"], carrying.card("practical")
    assert carrying.state("practical") == "○ Not carried over"
    assert face.bar.figure.text() == "0 of 4 sections with text are carried over unchanged."
    QTest.mouseClick(card.write, Qt.MouseButton.LeftButton)
    QTest.keyClicks(QApplication.focusWidget(), "Stod her.")
    QTest.mouseClick(row.carry, Qt.MouseButton.LeftButton)
    assert carrying.texts("practical") == [PRACTICAL]
    assert card.own.toPlainText() == "Stod her."
    assert carrying.state("practical") == "✓ Carried over"
    assert not row.carry.isVisible()
    face.bar.carry_all.click()
    carrying.until_made()
    assert face.bar.figure.text() == ("3 of 4 sections with text are carried over unchanged. 1 went to the appendix.")
    assert not face.bar.carry_all.isEnabled()
    carrying.page.undo()
    carrying.until_made()
    assert carrying.texts("wishes") == carrying.texts("mobility") == []
    assert carrying.texts("practical") == [PRACTICAL]
    board.assessing.write("practical", PRACTICAL + "\nNyt.")
    assert carrying.state("practical") == "▲ Changed since it was carried over"
    QTest.mouseClick(row.carry, Qt.MouseButton.LeftButton)
    assert carrying.texts("practical") == [PRACTICAL, "Nyt."]
    QTest.mouseClick(list(card.pieces.values())[1].out, Qt.MouseButton.LeftButton)
    assert carrying.texts("practical") == [PRACTICAL]
    assert card.own.toPlainText() == "Stod her."


def test_what_a_field_has_no_room_for_is_said(carrying: Carrying):
    card = carrying.card("social")
    QTest.mouseClick(card.write, Qt.MouseButton.LeftButton)
    QGuiApplication.clipboard().setText("Han laver mad. " * 1_400)
    card.own.paste()
    assert "The last 1000 characters were not pasted" in carrying.desktop.window.notices.words
    assert len(card.own.toPlainText()) == 20_000


def test_it_is_all_done_by_keys(carrying: Carrying):
    face = carrying.face
    assert QApplication.focusWidget() is face.sections.rows["background"]
    for _ in range(7):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is face.sections.rows["practical"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert carrying.texts("practical") == [PRACTICAL]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClicks(QApplication.focusWidget(), "gange")
    assert carrying.texts("practical") == [PRACTICAL + "gange"]
    assert next(iter(carrying.card("practical").pieces.values())).edited.isVisible()
    assert face.bar.figure.text().startswith("0 of 4")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert QApplication.focusWidget() is face.sections.rows["practical"]


def test_two_laptops_carry_and_write_in_one_field_at_once(carrying: Carrying):
    board = carrying.board
    there = BoardDocument([board.state()], device="b")
    carrying.face.bar.carry_all.click()
    carrying.until_made()
    plan = carrying.face._plan
    there.carrying.carry("FFB", [(each, plan.place(each.section).key) for each in sources_of(there.board.assessed)])
    (piece,) = there.board.assessed.carried.of_section("FFB", "mobility")
    there.carrying.write(piece.id, "Sjældent: " + piece.text)
    field = next(iter(carrying.card("mobility").pieces.values())).field
    field.go_to_end()
    QTest.keyClicks(field, " Og hjem.")
    board.merge(there.state())
    carrying.until_made()
    assert carrying.texts("mobility") == ["Sjældent: Går til bussen. Og hjem."]
    assert carrying.texts("practical") == [PRACTICAL]
    wish = next(iter(carrying.card("wishes").pieces.values())).field
    assert wish.isReadOnly(), "the citizen's words stay the citizen's"


def test_fields_go_to_the_clipboard_letter_for_letter_with_what_is_left_out_and_to_files(carrying: Carrying):
    face, desktop = carrying.face, carrying.desktop
    face.sections.go_to("practical")
    face.show_system(CarrySystem.VUM1)
    carrying.until_made()
    assert carrying.card("practical").property("aimed") == "yes"
    face.sections.rows["practical"].carry.click()
    card = carrying.card("practical")
    assert card.place.title == "Praktiske opgaver i hjemmet: Andres oplysninger"
    QTest.mouseClick(card.copy, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert text.split("\n", 1)[0].startswith("From the pedagogical assessment, pedagogue, ")
    assert text.split("\n", 1)[1].encode() == f"{PRACTICAL}\nSource: staff alone".encode()
    assert desktop.window.notices.words == f"The field is on the clipboard as text: {len(text)} characters."
    face.bar.copy_all.click()
    assert PRACTICAL in QGuiApplication.clipboard().text()
    assert "Not carried over: Borgerens ønsker for fremtiden, Hvordan" in desktop.window.notices.words
    face.bar.save.click()
    dialog = desktop.dialog(CarryDialog)
    order = dialog._order()
    assert (order.system, order.group.id) == (CarrySystem.VUM1, carrying.group)
    assert order.report(lambda _, words: words).title.startswith("Assessment carried over to VUM 1.0")
    dialog._make(desktop.places.data / f"ud{FileFormat.TEXT}")
    desktop.wait(lambda: dialog._path is not None)
    assert PRACTICAL.encode() in (desktop.places.data / "ud.txt").read_bytes()
    dialog.reject()


def test_a_level_is_suggested_beside_an_empty_bar_that_only_the_authority_fills_in(carrying: Carrying):
    face, board = carrying.face, carrying.board
    theme = face._vocabulary.system("FFB").find_theme("Praktiske opgaver")
    code, name = theme.subthemes[0].code, theme.subthemes[0].label
    board.assessing.add_level("FFB", code, name)
    board.assessing.set_level("FFB", code, Said(Side.PROVIDER, "FFB", 3, 1))
    face.sections.rows["practical"].carry.click()
    line = carrying.card("practical").levels.lines["FFB", code]
    assert line.suggested.text() == "Provider suggests: 3 · Svært nedsat funktionsevne → 1 · Let nedsat funktionsevne"
    assert line.lane.shown == (None, None)
    assert board.assessing.level_of("FFB", code, Side.AUTHORITY) is None
    line.lane.setFocus()
    QTest.keyClick(line.lane, Qt.Key.Key_2)
    assert board.assessing.level_of("FFB", code, Side.AUTHORITY) == Said(Side.AUTHORITY, "FFB", 2)
    assert line.set.text() == "Authority: 2 · Moderat nedsat funktionsevne"
    assert not carrying.card("social").levels.isVisible()
    line.lane.chosen.emit(When.EXPECTED, 0)
    Levelling(board).hide(board.board.assessed.levels)
    assert not carrying.card("practical").levels.isVisible(), "set by each for themselves just now"
    board.undo()
    line = carrying.card("practical").levels.lines["FFB", code]
    face.lock(locked=True)
    face.show_board(board, carrying.group)
    carrying.until_made()
    QTest.keyClick(line.lane, Qt.Key.Key_4)
    assert board.assessing.level_of("FFB", code, Side.AUTHORITY) == Said(Side.AUTHORITY, "FFB", 2, 0)
    assert not face.bar.carry_all.isEnabled()
    assert not any(row.carry.isVisible() for row in face.sections.rows.values())
