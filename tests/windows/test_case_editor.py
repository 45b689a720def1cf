"""Writing a case: what is typed is on disk, undo goes through the whole form, and no CPR number gets anywhere."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.archive import cases
from desktop.archive.archive import Archive
from desktop.icons import Look
from desktop.language import Language
from desktop.model.case import NOT_ASSESSED, Actor, Assessment, Case
from desktop.model.case_places import Place
from desktop.model.sides import Side
from desktop.model.template import load_templates
from desktop.model.vocabulary import Vocabulary, load_vocabulary
from desktop.paths import Places, resources
from desktop.settings import Appearance, Settings
from desktop.shelf import Shelf
from desktop.theme import load_fonts
from desktop.windows.case_editor import CaseEditor
from desktop.windows.case_editor_theme_row import ThemeRow
from desktop.windows.desk import Desk
from desktop.windows.notices import NoticeBar

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KIM = Case(
    "kim",
    "Ro om natten",
    persona="Kim, 44 år.",
    age=44,
    keywords=("bolig", "søvn"),
    legal_basis=("SEL § 85",),
    situation="Kim bor i en lejlighed.",
    own_words=("Jeg vil bare sove.",),
    actors=(Actor("kontaktpædagog", Side.PROVIDER), Actor("sagsbehandler", Side.AUTHORITY)),
    questions=("Hvad ved vi?", "Hvem ved det?"),
)


class Writer:
    """Somebody at the editor, in a window with nothing else, over a library of their own."""

    def __init__(self, qtbot: object, app: QApplication, places: Places, vocabulary: Vocabulary) -> None:
        self.qtbot = qtbot
        self.places = places
        self.language = Language(resources() / "i18n")
        self.language.use("en")
        look = Look(app, Appearance.LIGHT, load_fonts())
        self.window = QWidget()
        self.notices = NoticeBar(look)
        self.shelf = Shelf(lambda: Archive(places, load_templates(resources())))
        desk = Desk(self.window, look, self.language, Settings(places.settings), self.notices)
        self.editor = CaseEditor(desk, self.shelf, vocabulary)
        self.troubles: list[str] = []
        self.finished: list[str] = []
        self.shelf.trouble_met.connect(lambda trouble: self.troubles.append(trouble.say()))
        self.editor.finished.connect(self.finished.append)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notices)
        column.addWidget(self.editor, 1)
        self.window.resize(1366, 768)
        self.window.show()
        self.shelf.start()

    @property
    def form(self):
        return self.editor.form

    # The library

    def library(self, job: Callable[[Archive], object]) -> object:
        """Do something with the library, after all that was asked of it before."""
        answers: list[object] = []
        self.shelf.ask(job, answers.append)
        self.wait(lambda: answers)
        return answers[0]

    def kept(self, case_id: str = "kim") -> Case:
        return self.library(partial(cases.one_case, case_id=case_id))

    def numbers(self, case_id: str = "kim") -> list[int]:
        return [each.number for each in self.library(partial(cases.versions, case_id=case_id))]

    def on_disk(self, words: str) -> bool:
        """Whether any file of the library holds some words."""
        files = [path for path in self.places.data.rglob("*") if path.is_file()]
        assert files
        return any(words.encode() in path.read_bytes() for path in files)

    # What is done

    def wait(self, until: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(until()), timeout=20_000)

    def open(self, case: Case = KIM) -> None:
        self.library(partial(cases.keep_case, case=case))
        with self.qtbot.waitSignal(self.editor.case_shown):
            self.editor.edit(case.id)

    def type(self, field: QPlainTextEdit, words: str) -> None:
        field.setFocus()
        QTest.keyClicks(field, words)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.focusWidget(), key, modifier)

    def paste(self, field: QWidget, words: str, html: str = "") -> None:
        data = QMimeData()
        data.setText(words)
        if html:
            data.setHtml(html)
        QApplication.clipboard().setMimeData(data)
        field.setFocus()
        self.press(KEYS.Key_V, CONTROL)

    def pause(self) -> None:
        """Stop typing for as long as it takes until everything is on disk."""
        self.wait(lambda: self.editor.keeping.saving.saved)

    def leave(self) -> str:
        before = len(self.finished)
        self.press(KEYS.Key_Escape)
        self.wait(lambda: len(self.finished) > before)
        return self.finished[-1]


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return load_vocabulary(resources())


@pytest.fixture
def writer(qtbot: object, qapp: QApplication, places: Places, vocabulary: Vocabulary) -> Iterator[Writer]:
    made = Writer(qtbot, qapp, places, vocabulary)
    yield made
    made.language.use("en")
    made.shelf.close()
    made.window.deleteLater()


def a_number(serial: int = 1234) -> str:
    """Something that looks like a CPR number, made while the test runs."""
    return f"{17:02}{4:02}{80:02}-{serial}"


# Saving


def test_what_is_typed_is_saved_by_itself_as_one_new_version(writer):
    writer.open()
    writer.type(writer.form.title.field, " igen")
    assert writer.editor.bar.light.words != "Saved"
    writer.pause()
    assert writer.editor.bar.light.words == "Saved"
    assert writer.kept().title == "Ro om natten igen"
    writer.type(writer.form.situation.field, " Alene. ")
    writer.pause()
    assert writer.kept().situation == "Kim bor i en lejlighed. Alene."
    assert writer.numbers() == [2, 1]
    assert writer.library(lambda archive: cases.one_case(archive, "kim", 1)) == KIM


def test_opening_and_leaving_changes_nothing(writer):
    writer.open()
    assert writer.leave() == "kim"
    assert writer.numbers() == [1]


def test_escape_leaves_with_everything_on_disk(writer):
    writer.open()
    writer.type(writer.form.went_wrong.field, "Ingen ringede.")
    assert writer.leave() == "kim"
    assert writer.kept().went_wrong == "Ingen ringede."


def test_a_new_case_is_made_when_it_has_a_title(writer):
    writer.editor.begin()
    writer.type(writer.form.persona.field, "Bo, 30 år.")
    writer.editor.keeping.flush()
    assert writer.library(cases.all_cases) == ()
    writer.type(writer.form.title.field, "Nyt hjem")
    writer.pause()
    made = writer.leave()
    assert (writer.kept(made).title, writer.kept(made).persona) == ("Nyt hjem", "Bo, 30 år.")
    assert writer.numbers(made) == [1]


def test_an_empty_new_case_leaves_nothing(writer):
    writer.editor.begin()
    assert writer.leave() == ""
    assert writer.library(cases.all_cases) == ()


def test_words_without_a_title_are_not_lost_on_the_way_out(writer):
    writer.editor.begin()
    writer.type(writer.form.situation.field, "Bo er flyttet.")
    made = writer.leave()
    assert writer.kept(made).situation == "Bo er flyttet."
    assert writer.kept(made).title == "Case without a title"


def test_a_window_that_closes_takes_nothing_with_it(writer):
    writer.open()
    writer.form.title.field.selectAll()
    writer.type(writer.form.title.field, "Nyt")
    writer.type(writer.form.keywords.field, "sidste ord")
    writer.editor.flush()
    writer.shelf.close()
    archive = Archive(writer.places, load_templates(resources()))
    case = cases.one_case(archive, "kim")
    assert (case.title, case.keywords) == ("Nyt", ("bolig", "søvn", "sidste ord"))
    assert len(cases.versions(archive, "kim")) == 2
    archive.close()


def test_a_case_whose_title_was_taken_away_is_still_kept(writer):
    writer.open()
    writer.form.title.field.selectAll()
    writer.form.title.field.setFocus()
    writer.press(KEYS.Key_Delete)
    writer.type(writer.form.situation.field, " Mere.")
    writer.leave()
    assert (writer.kept().title, writer.kept().situation) == ("Ro om natten", "Kim bor i en lejlighed. Mere.")


def test_when_saving_fails_it_is_told_and_nothing_typed_is_lost(writer):
    writer.open()
    writer.type(writer.form.title.field, "!")
    writer.pause()
    writer.library(lambda archive: cases.remove_case(archive, "kim"))
    writer.type(writer.form.title.field, "!")
    writer.wait(lambda: writer.troubles)
    assert writer.editor.bar.light.words == "Not saved"
    assert len(writer.troubles) == 1
    assert writer.form.title.field.toPlainText() == "Ro om natten!!"
    assert writer.leave() == "kim"
    assert writer.kept().title == "Ro om natten!!"


def test_the_next_case_in_the_same_editor_knows_nothing_of_the_last(writer):
    writer.open()
    writer.type(writer.form.title.field, " 1")
    writer.leave()
    writer.open(Case("bo", "Bo"))
    assert writer.form.title.field.toPlainText() == "Bo"
    assert writer.form.own_words.rows[0].field.toPlainText() == ""
    assert len(writer.form.actors.rows) == 1
    writer.press(KEYS.Key_Z, CONTROL)
    assert writer.editor.case == Case("bo", "Bo")


# Undo


def test_undo_and_redo_go_through_the_form_and_put_the_cursor_there(writer):
    writer.open()
    writer.type(writer.form.title.field, " nu")
    writer.type(writer.form.situation.field, " Og")
    writer.press(KEYS.Key_Z, CONTROL)
    assert writer.form.situation.field.toPlainText() == KIM.situation
    assert writer.form.title.field.toPlainText() == "Ro om natten nu"
    writer.press(KEYS.Key_Z, CONTROL)
    assert writer.editor.case == KIM
    assert writer.form.title.field.hasFocus()
    assert not writer.editor.can_undo
    writer.press(KEYS.Key_Z, CONTROL | SHIFT)
    assert writer.editor.case.title == "Ro om natten nu"
    writer.press(KEYS.Key_Y, CONTROL)
    assert writer.form.situation.field.toPlainText() == KIM.situation + " Og"
    assert writer.form.situation.field.hasFocus()
    writer.pause()
    assert writer.kept().situation == KIM.situation + " Og"


def test_a_pause_ends_a_burst_of_typing(writer):
    writer.open()
    writer.type(writer.form.title.field, " a")
    writer.pause()
    writer.type(writer.form.title.field, "b")
    writer.press(KEYS.Key_Z, CONTROL)
    assert writer.form.title.field.toPlainText() == "Ro om natten a"


def test_a_removed_row_comes_back_by_undo(writer):
    writer.open()
    writer.form.questions.rows[0].more.removal_wanted.emit()
    assert writer.editor.case.questions == ("Hvem ved det?",)
    writer.editor.bar.undo.click()
    assert [row.field.toPlainText() for row in writer.form.questions.rows] == list(KIM.questions)


def test_undo_works_from_a_choice_and_from_the_age(writer):
    writer.open()
    writer.form.age.field.setFocus()
    writer.form.age.field.selectAll()
    QTest.keyClicks(writer.form.age.field, "45")
    assert writer.editor.case.age == 45
    writer.press(KEYS.Key_Z, CONTROL)
    assert writer.editor.case.age == 44
    row = writer.form.actors.rows[0]
    row.side.setFocus()
    QTest.keyClick(row.side, KEYS.Key_Home)
    assert writer.editor.case.actors[0].side is Side.CITIZEN
    writer.press(KEYS.Key_Z, CONTROL)
    assert writer.editor.case.actors[0].side is Side.PROVIDER
    assert row.side.side is Side.PROVIDER


def test_the_age_can_be_empty(writer):
    writer.open()
    writer.form.age.field.setFocus()
    writer.form.age.field.selectAll()
    writer.press(KEYS.Key_Delete)
    assert writer.editor.case.age is None
    writer.leave()
    assert writer.kept().age is None


# CPR numbers


@pytest.mark.parametrize("how", ["typed", "pasted"])
@pytest.mark.parametrize("name", ["title", "situation", "own_words", "keywords", "actors", "source"])
def test_a_number_is_hidden_at_once_and_comes_back_by_no_means(writer, how, name):
    writer.open()
    number, field = a_number(), writer.form.field_at(Place(name, 0))
    {"typed": writer.type, "pasted": writer.paste}[how](field, "Nr. " + number)
    assert number[-4:] not in field.toPlainText()
    assert "XXXXXX-XXXX" in field.toPlainText()
    assert writer.notices.words == "CPR numbers are hidden: cases must be made up."
    writer.press(KEYS.Key_Z, CONTROL)
    writer.press(KEYS.Key_Z, CONTROL)
    writer.press(KEYS.Key_Y, CONTROL)
    writer.pause()
    for field in writer.editor.findChildren(QPlainTextEdit):
        assert number[-4:] not in field.toPlainText()
        assert not field.document().isUndoAvailable()
    writer.leave()
    assert number not in repr(writer.editor.case)
    writer.shelf.close()
    assert not writer.on_disk(number)
    assert not writer.on_disk(number.replace("-", ""))


def test_half_a_number_is_not_saved_while_it_is_being_typed(writer):
    writer.open()
    number = a_number()
    writer.type(writer.form.source.field, "Se her " + number[:-1])
    writer.wait(lambda: writer.kept().source.startswith("Se her"))
    assert not writer.on_disk(number[:-1])
    writer.type(writer.form.source.field, number[-1])
    writer.leave()
    assert writer.kept().source == "Se her XXXXXX-XXXX"


@pytest.mark.parametrize("slowly", [True, False])
def test_undo_does_not_bring_back_the_first_digits_of_a_hidden_number(writer, slowly):
    writer.editor.begin()
    for letters in ("Otto ", *a_number()):
        writer.type(writer.form.title.field, letters)
        if slowly:
            writer.pause()
    writer.type(writer.form.situation.field, "Bor alene.")
    seen = []
    while writer.editor.can_undo:
        writer.press(KEYS.Key_Z, CONTROL)
        seen.append(writer.editor.case.title)
    assert seen[-1] == ""
    assert not any(letter.isdigit() for title in seen for letter in title)


def test_an_emptied_title_is_told_and_the_earlier_one_stays(writer):
    writer.open()
    writer.form.title.field.selectAll()
    writer.press(KEYS.Key_Delete)
    assert writer.form.title.kept.isVisible()
    writer.pause()
    assert writer.editor.bar.light.words == "Saved"
    writer.leave()
    assert writer.kept().title == "Ro om natten"


def test_hidden_numbers_are_told_once(writer):
    writer.open()
    writer.paste(writer.form.situation.field, a_number())
    writer.notices.clear()
    writer.paste(writer.form.situation.field, a_number(4321))
    assert writer.notices.words == ""
    assert writer.form.situation.field.toPlainText().count("XXXXXX-XXXX") == 2


# Texts


def test_pasted_text_keeps_its_paragraphs_and_loses_its_looks(writer):
    writer.open(replace(KIM, situation=""))
    field = writer.form.situation.field
    words = "Første afsnit.\r\n\r\nAndet afsnit.\n\nTredje."
    writer.paste(field, words, "<b>Første afsnit.</b><p>Andet afsnit.<p>Tredje.")
    assert writer.editor.case.situation == "Første afsnit.\n\nAndet afsnit.\n\nTredje."
    writer.paste(writer.form.title.field, "\nog\nvidere")
    assert writer.editor.case.title == "Ro om natten og videre" or "\n" not in writer.editor.case.title


def test_a_field_grows_with_its_text_and_never_scrolls(writer):
    writer.open(replace(KIM, situation="\n".join(["En linje."] * 80)))
    field = writer.form.situation.field
    writer.wait(lambda: field.height() > 80 * field.fontMetrics().lineSpacing())
    before = field.height()
    writer.type(field, "mere\r\r\r")
    writer.press(KEYS.Key_Return)
    assert field.height() > before
    assert field.verticalScrollBar().maximum() == 0


def test_what_a_file_left_over_moves_to_the_situation(writer):
    writer.open(replace(KIM, left_over="Et postnummer for meget."))
    assert writer.form.left_over.isVisible()
    writer.form.left_over.move_text.click()
    assert writer.editor.case.situation == KIM.situation + "\n\nEt postnummer for meget."
    assert writer.editor.case.left_over == ""
    assert writer.form.situation.field.hasFocus()
    assert not writer.form.left_over.isVisible()
    writer.press(KEYS.Key_Z, CONTROL)
    assert writer.form.left_over.isVisible()


def test_nothing_left_over_shows_no_field_for_it(writer):
    writer.open()
    assert not writer.form.left_over.isVisible()


# Lists


def test_enter_begins_the_next_question_and_backspace_takes_an_empty_one_away(writer):
    writer.open()
    rows = writer.form.questions.rows
    rows[0].field.setFocus()
    writer.press(KEYS.Key_Return)
    assert rows[1].field.hasFocus()
    QTest.keyClicks(rows[1].field, "Og hvad nu?")
    assert writer.editor.case.questions == ("Hvad ved vi?", "Og hvad nu?", "Hvem ved det?")
    rows[1].field.selectAll()
    writer.press(KEYS.Key_Backspace)
    writer.press(KEYS.Key_Backspace)
    assert writer.editor.case.questions == KIM.questions
    assert rows[0].field.hasFocus()
    assert len(rows) == 2


def test_a_question_moves_by_the_keyboard_and_keeps_the_cursor(writer):
    writer.open()
    rows = writer.form.questions.rows
    rows[1].field.setFocus()
    writer.press(KEYS.Key_Up, CONTROL)
    assert writer.editor.case.questions == ("Hvem ved det?", "Hvad ved vi?")
    assert rows[0].field.hasFocus()
    writer.press(KEYS.Key_Up, CONTROL)
    writer.press(KEYS.Key_Down, CONTROL)
    assert writer.editor.case.questions == KIM.questions
    assert rows[1].field.hasFocus()


def test_the_menu_of_a_row_moves_and_removes_it(writer):
    writer.open()
    menu = writer.form.questions.rows[0].more.menu_now()
    actions = {action.text(): action for action in menu.actions()}
    actions["Move down"].trigger()
    assert writer.editor.case.questions == ("Hvem ved det?", "Hvad ved vi?")
    actions["Remove"].trigger()
    assert writer.editor.case.questions == ("Hvad ved vi?",)


def test_empty_boxes_are_not_kept(writer):
    writer.open()
    writer.form.own_words.add.click()
    writer.form.actors.add.click()
    writer.type(writer.form.title.field, "!")
    writer.leave()
    assert writer.kept().own_words == KIM.own_words
    assert writer.kept().actors == KIM.actors


def test_an_actor_has_a_role_and_a_side(writer):
    writer.open(replace(KIM, actors=()))
    section = writer.form.actors
    writer.type(section.rows[0].field, "Mor")
    section.rows[0].side.setFocus()
    QTest.keyClicks(section.rows[0].side, "P")
    section.rows[0].field.setFocus()
    writer.press(KEYS.Key_Return)
    QTest.keyClicks(section.rows[1].field, "Læge")
    writer.leave()
    assert writer.kept().actors == (Actor("Mor", Side.RELATIVES), Actor("Læge", Side.OTHERS))


def test_keywords_become_chips_at_the_comma_and_when_the_field_is_left(writer):
    writer.open()
    section = writer.form.keywords
    writer.type(section.field, "støtte, Bolig,nat")
    assert [chip.words for chip in section.chips] == ["bolig", "søvn", "støtte"]
    assert section.field.toPlainText() == "nat"
    section.chips[0].setFocus()
    writer.press(KEYS.Key_Delete)
    writer.leave()
    assert writer.kept().keywords == ("søvn", "støtte", "nat")


def test_target_groups_are_picked_or_written(writer, vocabulary):
    writer.open()
    section = writer.form.targets
    section.choose.click()
    label = vocabulary.target_groups[2].label
    QTest.keyClicks(section.picker.search, label)
    assert label in section.picker.found()
    writer.press(KEYS.Key_Return)
    writer.type(section.field, "Min egen,")
    assert len(writer.editor.case.target_groups) == 2
    assert writer.editor.case.target_groups[1] == "Min egen"
    assert writer.editor.case.target_groups[0] in section.picker.ticked()


def test_laws_are_picked_with_their_title_and_what_is_named_is_ticked(writer):
    writer.open()
    section = writer.form.laws
    section.choose.click()
    assert section.picker.ticked() == ["SEL § 85"]
    QTest.keyClicks(section.picker.search, "længerevarende botilbud")
    assert section.picker.found() == ["SEL § 108"]
    writer.press(KEYS.Key_Return)
    assert writer.editor.case.legal_basis == ("SEL § 85", "SEL § 108")
    assert section.picker.search.hasFocus()
    writer.press(KEYS.Key_Return)
    assert writer.editor.case.legal_basis == ("SEL § 85",)
    writer.press(KEYS.Key_Escape)
    assert not section.picker.isVisible()
    assert writer.finished == []


# Themes and levels


def shows(row: ThemeRow, part: str) -> bool:
    return part in row.choices and row.choices[part].isVisible()


def pick(writer: Writer, system: str, words: str) -> None:
    section = writer.form.themes
    section.open_picker()
    section.picker.choose_system(system)
    section.picker.search.setFocus()
    section.picker.search.selectAll()
    QTest.keyClicks(section.picker.search, words)
    writer.press(KEYS.Key_Return)


def test_a_sub_theme_is_found_while_typing_and_gets_its_level_in_the_words_of_the_scale(writer):
    writer.open()
    pick(writer, "FFB", "lave mad")
    (line,) = writer.editor.case.assessments
    assert (line.system, line.theme, line.label, line.level) == ("FFB", "Praktiske opgaver", "Lave mad", None)
    assert line.code
    assert writer.editor.case.scale == "FFB funktionsevneniveau"
    row = writer.form.themes.rows[0]
    offered = [row.choices["level"].itemText(at) for at in range(row.choices["level"].count())]
    assert offered[1] == "0 · Ingen nedsat funktionsevne"
    assert offered[-1] == "Ikke vurderet"
    row.choices["level"].setFocus()
    QTest.keyClicks(row.choices["level"], "3")
    assert writer.editor.case.assessments[0].level == 3
    QTest.keyClick(row.choices["level"], KEYS.Key_End)
    writer.leave()
    assert writer.kept().assessments[0].level == NOT_ASSESSED


def test_what_has_no_level_offers_none(writer):
    writer.open()
    pick(writer, "FFB", "døgnrytme")
    pick(writer, "FSIII_classic", "vaske sig")
    pick(writer, "FSIII_classic", "søvnproblemer")
    rows = writer.form.themes.rows
    writer.wait(rows[-1].isVisible)
    by_label = {row.line.label: row for row in rows}
    assert not shows(by_label["Døgnrytme"], "level")
    assert shows(by_label["Vaske sig"], "level")
    assert shows(by_label["Vaske sig"], "expected")
    assert not shows(by_label["Søvnproblemer"], "level")


def test_the_expected_level_is_kept_beside_the_present_one(writer):
    line = Assessment("FSIII_classic", "", "Vaske sig", 3, theme="Egenomsorg")
    writer.open(replace(KIM, assessments=(line,)))
    row = writer.form.themes.rows[0]
    row.choices["expected"].setFocus()
    QTest.keyClicks(row.choices["expected"], "1")
    writer.leave()
    assert writer.kept().assessments == (replace(line, expected=1),)


def test_picking_again_takes_away(writer):
    writer.open()
    pick(writer, "FFB", "gøre rent")
    pick(writer, "FFB", "gøre rent")
    assert writer.editor.case.assessments == ()
    assert writer.form.themes.rows == []


def test_a_chosen_line_stands_with_its_theme(writer):
    writer.open()
    for words in ("gøre rent", "samtale", "købe ind"):
        pick(writer, "FFB", words)
    assert [line.label for line in writer.editor.case.assessments] == ["Gøre rent", "Købe ind", "Samtale"]
    assert [row.line.label for row in writer.form.themes.rows] == ["Gøre rent", "Købe ind", "Samtale"]


def test_lines_that_no_system_knows_stay_as_they_came_and_can_be_written_in(writer):
    line = Assessment("", "", "Hjemmelavet tema", 2, note="fra filen", theme="Eget")
    writer.open(replace(KIM, assessments=(line,)))
    row = writer.form.themes.rows[0]
    writer.wait(row.isVisible)
    assert row.fields["label"].isVisible()
    assert row.fields["label"].toPlainText() == "Hjemmelavet tema"
    writer.type(row.fields["note"], ", ny")
    writer.leave()
    assert writer.kept().assessments == (replace(line, note="fra filen, ny"),)


def test_a_note_is_begun_by_its_button(writer):
    writer.open(replace(KIM, assessments=(Assessment("FFB", "", "Lave mad", 2, theme="Praktiske opgaver"),)))
    row = writer.form.themes.rows[0]
    assert "note" not in row.fields
    row.note.click()
    assert row.fields["note"].hasFocus()
    QTest.keyClicks(row.fields["note"], "Kun pasta.")
    assert not row.note.isVisible()
    writer.leave()
    assert writer.kept().assessments[0].note == "Kun pasta."


# The page


def test_a_hint_leads_to_its_field(writer):
    writer.open(replace(KIM, age=None))
    (hint,) = [button for button in writer.editor.hints.shown if button.place.field == "age"]
    QTest.mouseClick(hint, Qt.MouseButton.LeftButton)
    assert writer.form.age.field.hasFocus()
    QTest.keyClicks(writer.form.age.field, "44")
    writer.wait(lambda: "age" not in [button.place.field for button in writer.editor.hints.shown])


def test_hints_stand_beside_the_form_in_a_wide_window_and_below_it_in_a_narrow_one(writer):
    writer.open()

    def left_of(widget: QWidget) -> int:
        return widget.mapTo(writer.window, widget.rect().topLeft()).x()

    writer.wait(lambda: left_of(writer.editor.hints) > left_of(writer.form) + writer.form.width())
    writer.window.resize(1000, 768)
    writer.wait(lambda: left_of(writer.editor.hints) < left_of(writer.form) + writer.form.width())


def test_tab_goes_through_the_form_from_top_to_bottom(writer):
    writer.open()
    form = writer.form
    wanted = [stop for stop in form.stops() if stop.isVisible() and stop.isEnabled()]
    assert wanted[0] is form.title.field
    walked = [writer.window.focusWidget()]
    while walked[-1] is not wanted[-1] and len(walked) < 200:
        QTest.keyClick(walked[-1], KEYS.Key_Tab)
        walked.append(writer.window.focusWidget())
    assert walked == wanted


def test_everything_that_can_be_written_in_has_a_name(writer):
    line = Assessment("FFB", "", "Lave mad", 2, theme="Praktiske opgaver")
    writer.open(replace(KIM, assessments=(line,), left_over="Mere."))
    for stop in writer.form.stops():
        assert stop.accessibleName() or stop.text(), stop


def test_the_language_changes_while_the_page_is_open(writer):
    writer.open()
    side = writer.form.actors.rows[0].side
    assert side.currentText() == "L · Provider"
    writer.language.use("da")
    QApplication.processEvents()
    assert side.currentText() == "L · Leverandør"
    assert writer.form.title.caption.text() == Language.translate("CaseFields", "Title")
    assert writer.editor.bar.light.words == "Gemt"
