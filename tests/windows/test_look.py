"""Words and colours change while the program runs, and are remembered."""

import gc
import weakref

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QWidget

from desktop.layout.marks import Words
from desktop.layout.palette import Token
from desktop.settings import Appearance, Settings
from desktop.theme import theme_of
from desktop.windows.notices import Tone
from desktop.windows.rail import RailButton
from desktop.windows.settings_dialog import SettingsDialog
from desktop.windows.shortcuts_dialog import ShortcutsDialog

LEAST = 36


def test_the_language_changes_every_word_at_once_and_back(desktop):
    desktop.new_day("Temadag")
    desktop.shell.show_cases()
    desktop.window.open_settings()
    dialog = desktop.dialog(SettingsDialog)
    dialog.languages["da"].click()
    desktop.wait(lambda: desktop.shell.rail.report.text() == "Rapport")
    assert desktop.overview.report.text().startswith("Rapport")
    assert desktop.overview.bar.light.words == "Gemt"
    assert desktop.shell.facilitator.cases_page.library.load.text().startswith("Hent")
    assert dialog.windowTitle() == "Indstillinger"
    assert "12. maj 2026" in desktop.overview.about.date.text()
    dialog.languages["en"].click()
    desktop.wait(lambda: desktop.shell.rail.report.text() == "Report")
    assert desktop.overview.bar.light.words == "Saved"
    assert desktop.overview.about.date.text() == "12 May 2026"


def test_a_notice_on_the_screen_changes_its_language_too(desktop, case_file):
    desktop.take_in(case_file())
    desktop.wait(lambda: desktop.window.notices.words)
    english = desktop.window.notices.words
    desktop.window.start.night.languages["da"].click()
    desktop.wait(lambda: desktop.window.notices.words != english)
    assert desktop.window.notices.words


def test_good_news_after_a_warning_have_no_longer_its_colour(desktop):
    notices = desktop.window.notices
    words = notices.findChild(QLabel)
    notices.tell(lambda: "Skjult")
    before = words.palette().windowText().color()
    notices.tell(lambda: "Gemt", Tone.GOOD)
    assert words.palette().windowText().color() != before
    assert words.palette().windowText().color() == desktop.look.theme.color(Token.PROVIDER)


def test_choices_are_remembered(desktop):
    desktop.window.open_settings()
    dialog = desktop.dialog(SettingsDialog)
    dialog.languages["da"].click()
    dialog.appearances[Appearance.DARK].click()
    QTest.keyClicks(dialog.author, "Tove")
    kept = Settings(desktop.places.settings)
    assert (kept.language, kept.appearance, kept.author) == ("da", Appearance.DARK, "Tove")


def test_high_contrast_is_a_choice_of_its_own_with_black_words_and_thicker_lines(desktop):
    desktop.window.open_settings()
    dialog = desktop.dialog(SettingsDialog)
    dialog.appearances[Appearance.CONTRAST].click()
    assert Settings(desktop.places.settings).appearance is Appearance.CONTRAST
    assert desktop.look.theme.color(Token.INK).name() == "#000000"
    assert desktop.look.theme.stroke > theme_of(Appearance.LIGHT).stroke
    assert desktop.window.start.night.appearances[Appearance.CONTRAST].isChecked()
    dialog.appearances[Appearance.LIGHT].click()


def test_the_writers_name_stands_on_cards_written_from_now_on(desktop):
    desktop.new_day()
    desktop.window.open_settings()
    QTest.keyClicks(desktop.dialog(SettingsDialog).author, "Tove")
    board = desktop.shell.session.board(desktop.shell.session.day.groups[0].id)
    assert board.author == "Tove"


def test_dark_is_dark_on_every_page_and_light_again(desktop):
    desktop.new_day()
    desktop.shell.show_cases()
    desktop.shell.show_journey()

    def brightness(page: QWidget) -> int:
        picture = page.grab().toImage()
        return picture.scaled(1, 1, mode=Qt.TransformationMode.SmoothTransformation).pixelColor(0, 0).lightness()

    def pages():
        for show in (desktop.shell.show_overview, desktop.shell.show_cases, desktop.shell.show_journey):
            show()
            yield brightness(desktop.window)

    assert min(pages()) > 150
    desktop.window._use_appearance(Appearance.DARK)
    assert max(pages()) < 110
    assert desktop.window.palette().window().color() == desktop.look.theme.color(Token.PAPER)
    desktop.window._use_appearance(Appearance.LIGHT)
    assert min(pages()) > 150


def test_icons_come_after_the_window_and_survive_a_change_of_theme(desktop):
    desktop.new_day()
    rail = desktop.shell.rail
    assert rail.report.icon().isNull()
    desktop.look.bring_icons()
    assert not rail.report.icon().isNull()
    desktop.window._use_appearance(Appearance.DARK)
    assert not desktop.overview.add_group.icon().isNull()


def test_everything_to_press_has_a_name_and_room_for_a_finger(desktop):
    desktop.new_day()
    desktop.shell.show_cases()
    for show in (desktop.window.shell.show_overview, desktop.shell.show_cases):
        show()
        for button in desktop.window.findChildren(QAbstractButton):
            if button.isVisible() and button.focusPolicy() and not isinstance(button.parent(), QLineEdit):
                name = button.accessibleName() or button.text()
                assert name.strip(), button
                assert button.height() >= LEAST, (name, button.height())


def test_tab_reaches_every_button_of_the_start_page(desktop):
    night = desktop.window.start.night
    met = set()
    desktop.window.start.setFocus()
    for _ in range(30):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.add(QApplication.focusWidget())
    assert {night.new_day, night.open_file, night.cases, night.example} <= met
    assert met & set(night.languages.values())  # arrow keys walk inside a group of choices
    assert met & set(night.appearances.values())


def test_the_list_of_shortcuts_is_the_table_of_actions(desktop):
    QTest.keySequence(desktop.window, "F1")
    dialog = desktop.dialog(ShortcutsDialog)
    assert desktop.says("Back to all theme days", dialog)
    assert desktop.says("Ctrl+N", dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_f11_fills_the_screen_and_gives_it_back(desktop):
    QTest.keySequence(desktop.window, "F11")
    assert desktop.window.isFullScreen()
    QTest.keySequence(desktop.window, "F11")
    assert not desktop.window.isFullScreen()


def test_the_windows_place_is_remembered(desktop, start):
    desktop.window.resize(960, 707)
    desktop.quit()
    assert start().window.height() == 707


def test_a_day_that_was_left_is_not_painted_or_told_any_more(desktop, case_file):
    desktop.new_day()
    desktop.shell.show_cases()
    desktop.shell.show_journey()
    session = weakref.ref(desktop.shell.session)
    desktop.window.open_start()
    desktop.wait(lambda: gc.collect() >= 0 and session() is None)  # or a day takes memory after it was left
    desktop.window._use_appearance(Appearance.DARK)
    desktop.look.bring_icons()
    desktop.take_in(case_file())
    assert desktop.window.cases.isVisible()


def test_in_a_low_and_narrow_window_every_button_can_be_brought_into_view(desktop):
    desktop.window.resize(780, 480)
    night = desktop.window.start.night
    missing = {night.new_day, night.open_file, night.cases, night.example}
    desktop.window.start.setFocus()
    for _ in range(20):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        button = QApplication.focusWidget()
        seen = QRect(button.mapTo(desktop.window, QPoint()), button.size())
        if desktop.window.rect().contains(seen):
            missing.discard(button)
    assert not missing
    last = night.languages["da"]
    assert last.mapTo(desktop.window, last.rect().bottomRight()).x() < desktop.window.width()


def test_qts_own_file_dialog_speaks_danish_throughout(desktop):
    desktop.window._use_language("da")
    dialog = QFileDialog(desktop.window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    words = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"&Søg i:", "&Filnavn:", "Fil&type:"} <= words
    desktop.window._use_language("en")


def test_a_long_title_makes_room_for_the_buttons_and_not_the_window_wider(desktop):
    desktop.new_day("Borgerrejsen " * 15)
    desktop.shell.show_journey()
    assert desktop.window.minimumSizeHint().width() < 1000
    desktop.window.resize(1000, 700)
    desktop.shell.show_overview()
    bar = desktop.overview.bar
    desktop.wait(lambda: bar.title.width() < bar.title.sizeHint().width())
    assert bar.rect().contains(desktop.overview.report.geometry())
    assert not bar.title.geometry().intersects(desktop.overview.export.geometry())


def test_the_words_on_the_board_change_language_too(desktop):
    desktop.new_day()
    desktop.shell.show_journey()
    view = desktop.shell.journey_page.view
    view.write_in_cell(view.drawing.rows[0].id, view.drawing.columns[0].id)
    QTest.keyClicks(view.editor, "Et kort")
    QTest.keyClick(view.editor, Qt.Key.Key_Escape)

    def said() -> set[str]:
        marks = (mark for tile in view.drawing.card_tiles() for mark in tile.marks)
        return {mark.text for mark in marks if isinstance(mark, Words)}

    assert "STEP" in said()
    desktop.window._use_language("da")
    desktop.wait(lambda: "TRIN" in said())
    assert "STEP" not in said()
    desktop.window._use_language("en")


def test_words_of_a_low_rail_are_whole(desktop):
    button = RailButton(desktop.look, "cog-outline")
    desktop.look.bring_icons()
    button.setText("gjpqy")
    for height in range(button.minimumSizeHint().height(), 60):
        button.resize(78, height)
        seen = QImage(button.size(), QImage.Format.Format_ARGB32)
        seen.fill(0)
        button.render(seen, QPoint(), QRegion(), QWidget.RenderFlag(0))
        assert not any(seen.pixelColor(x, height - 1).alpha() for x in range(78)), height
