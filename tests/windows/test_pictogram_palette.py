"""A pictogram is chosen from the palette, by mouse and by keys alone, and is heard by its name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from desktop.canvas.picks import CardPick, CellPick
from desktop.model.kinds import JourneyKind
from desktop.model.pictograms import Pictogram
from desktop.windows.pictogram_palette import PictogramPalette

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)
AS_IS, Key = JourneyKind.AS_IS, Qt.Key


@pytest.fixture
def page(desktop):
    desktop.new_day()
    desktop.shell.show_journey()
    page = desktop.shell.journey_page
    card = page.view.document.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Ringer til lægen")
    page.view.set_pick(CardPick(card))
    return page


def opened(page) -> PictogramPalette:
    palettes = [each for each in page.findChildren(PictogramPalette) if each.isVisible()]
    assert len(palettes) == 1
    return palettes[0]


def shown(page) -> Pictogram | None:
    return next(iter(page.view.document.board.journey(AS_IS).cards.values())).pictogram


def test_by_keys_alone(desktop, page):
    page.view.setFocus()
    QTest.keyClick(page.view, Key.Key_P)
    palette = opened(page)
    QTest.keyClicks(palette.search, "doc")
    assert palette.found[0] is Pictogram.DOCTOR
    QTest.keyClick(palette.search, Key.Key_Return)
    assert shown(page) is Pictogram.DOCTOR
    assert page.panel.form.pictogram.button.text() == "Doctor"
    assert page.panel.form.pictogram.button.accessibleName() == "Pictogram: Doctor"
    assert "picture: Doctor" in page.view.accessibleDescription()
    QTest.keyClick(page.view, Key.Key_P)
    palette = opened(page)
    assert palette.list.currentItem().text() == "Doctor", "it opens at the one that is there"
    QTest.keyClick(palette.search, Key.Key_Right)
    QTest.keyClick(palette.list, Key.Key_Space)
    assert shown(page) is Pictogram.HOSPITAL
    page.undo()
    assert shown(page) is Pictogram.DOCTOR


def test_letters_typed_in_the_list_search_and_esc_leaves_all_as_it_was(page):
    palette = page.panel.form.pictogram.open()
    QTest.keyClick(palette.search, Key.Key_Down)
    QTest.keyClicks(palette.list, "z")
    assert palette.search.text() == "z"
    assert palette.found == []
    assert palette._nothing.isVisible()
    QTest.keyClick(palette.search, Key.Key_Escape)
    assert not opened_any(page)
    assert shown(page) is None


def opened_any(page) -> bool:
    return any(each.isVisible() for each in page.findChildren(PictogramPalette))


def test_by_mouse_and_none_again(page):
    QTest.mouseClick(page.panel.form.pictogram.button, Qt.MouseButton.LeftButton)
    palette = opened(page)
    spot = palette.list.visualItemRect(palette.list.item(2)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert shown(page) is Pictogram.FOOD
    QTest.mouseClick(page.panel.form.pictogram.button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(opened(page).none, Qt.MouseButton.LeftButton)
    assert shown(page) is None


def test_in_danish_it_is_found_by_danish_words(desktop, page):
    desktop.window._use_language("da")
    palette = page.panel.form.pictogram.open()
    for words, which in (("læge", Pictogram.DOCTOR), ("e-boks", Pictogram.DIGITAL_POST), ("ked af", Pictogram.SAD)):
        palette.search.setText(words)
        assert palette.found[:1] == [which], words
    palette.close()


def test_screen_readers_and_the_search_hear_of_it(desktop, page):
    card = next(iter(page.view.document.board.journey(AS_IS).cards))
    page.view.document.details.choose(card, "pictogram", Pictogram.DOG)
    canvas = QAccessible.queryAccessibleInterface(page.view)
    names = [canvas.child(at).text(QAccessible.Text.Name) for at in range(canvas.childCount())]
    assert any("picture: Dog" in name for name in names)
    page.desk.button.setChecked(True)
    model = page.desk.outline.model()
    lines = []

    def walk(parent) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            lines.append(index.data(Qt.ItemDataRole.AccessibleTextRole))
            walk(index)

    walk(page.desk.outline.rootIndex())
    assert any("picture: Dog" in str(line) for line in lines)
    page.desk.button.setChecked(False)
    page.desk.search.open()
    QTest.keyClicks(page.desk.search.field, "dog")
    assert page.desk.search.said


def test_pictograms_are_larger_in_the_calm_view(page):
    card = next(iter(page.view.document.board.journey(AS_IS).cards))
    page.view.document.details.choose(card, "pictogram", Pictogram.DOG)
    before = page.view.drawing.frame_of(card).height
    page.view.calm = True
    assert page.view.drawing.frame_of(card).height > before
    page.view.calm = False
    assert page.view.drawing.frame_of(card).height == before


def test_where_no_card_is_picked_the_key_begins_to_write(page):
    page.view.set_pick(CellPick("as_is.citizen", "as_is.1"))
    QTest.keyClick(page.view, Key.Key_P)
    assert not opened_any(page)
    assert page.view.editing
