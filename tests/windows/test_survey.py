"""The collaboration survey: set up, answered one after another or from paper, closed, read, and agreed upon."""

import json

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QTableWidget

from desktop.archive.surveys import give_sheet, sheets_held
from desktop.model.agreement import AgreementKind, Source
from desktop.model.pages import Page
from desktop.model.people import Person
from desktop.model.seat import Role, Seat
from desktop.model.sides import Side
from desktop.model.survey import Dimension, Result, Round, RoundState, Sheet
from desktop.trouble import Trouble
from desktop.windows.chart_card import ChartCard
from desktop.windows.day_company import meet
from desktop.windows.evaluation_page import EvaluationPage
from desktop.windows.question import Question
from desktop.windows.survey_face import SurveyFace
from desktop.windows.survey_strip import View
from desktop.windows.survey_window import SurveyWindow
from tests.windows.company import Room
from tests.windows.conftest import Desktop
from tests.windows.sizes import cut_off

LEFT = Qt.MouseButton.LeftButton
DIGITS = [getattr(Qt.Key, f"Key_{number}") for number in range(10)]
SEVEN = len(Dimension)


class Measuring:
    """A day with four caseworkers and six pedagogues, at the survey that was set up for them."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.new_day()
        desktop.window.resize(1366, 768)
        self.session = desktop.shell.session
        people = [Person("", role="Sagsbehandler", side=Side.AUTHORITY) for _ in range(4)]
        self.session.people.add_all([*people, *(Person("", role="Pædagog", side=Side.PROVIDER) for _ in range(6))])
        self.page = desktop.shell.show_survey()
        self.face: SurveyFace = self.page.survey

    def prepare(self) -> None:
        QTest.mouseClick(self.face.begin.begin, LEFT)
        QTest.keyClicks(self.face.setup.process, "fra bestilling til første opfølgning")

    def open(self, view: View = View.BEFORE) -> Round:
        self.face.show_view(view)
        QTest.mouseClick(self.face.round.open, LEFT)
        assert self.face.held is not None
        return self.face.held

    def role(self, label: str) -> str:
        return next(role.id for role in self.face.survey.roles if role.label == label)

    def answer(self, held: Round, label: str, value: int, times: int) -> None:
        """So many people of a role all say the same of everybody."""
        role, day = self.role(label), self.session.day.id
        about = [each.id for each in held.asked.about(role)]
        sheet = Sheet(role, {(other, each): value for other in about for each in Dimension})
        for _ in range(times):
            self.desktop.shelf.ask(lambda archive: give_sheet(archive, day, held.asked, held.id, sheet), lambda _: None)
        self.look()

    def close(self) -> None:
        QTest.mouseClick(self.face.round.shut, LEFT)
        self.desktop.press("Close the round", self.desktop.dialog(Question))
        self.desktop.wait(lambda: self.face.held.state is RoundState.CLOSED)

    def look(self) -> None:
        self.face.refresh()
        self.desktop.settle()

    def rows(self, held: Round) -> list[tuple[str, int | None, str]]:
        """What lies in the library, without the numbers drawn by lot."""
        found: list[object] = []
        self.desktop.shelf.ask(lambda archive: sheets_held(archive, self.session.day.id), found.append)
        self.desktop.wait(lambda: found)
        return sorted((item, value, words) for _, item, value, words in found[0].get(held.id, ()))

    def table(self, card: ChartCard) -> QTableWidget:
        """The table that says what a picture says, which is turned to."""
        if not card.twin.isChecked():
            QTest.mouseClick(card.twin, LEFT)
        assert card.table.isVisibleTo(card)
        return card.table

    def texts(self) -> str:
        """All that can be read, or heard, on the page."""
        shown = [each for each in self.face.findChildren(QLabel) if each.isVisibleTo(self.face)]
        return "\n".join(each.text() for each in shown)


@pytest.fixture
def measuring(desktop: Desktop) -> Measuring:
    return Measuring(desktop)


def test_a_survey_is_set_up_from_the_participants_and_stays_as_it_is_once_it_is_open(measuring: Measuring):
    face, desktop = measuring.face, measuring.desktop
    assert desktop.says("How do you find that you work together?", face)
    QTest.mouseClick(face.begin.begin, LEFT)
    assert [(role.label, role.side) for role in face.survey.roles] == [
        ("Sagsbehandler", Side.AUTHORITY),
        ("Pædagog", Side.PROVIDER),
    ]
    assert [held.name for held in face.rounds] == ["Measurement before", "Measurement after"]
    desktop.shell.undo()
    assert face.survey is None, "preparing is one step"
    desktop.shell.redo()
    face.show_view(View.BEFORE)
    assert not face.round.open.isEnabled()
    assert desktop.says("which work it is about", face)
    face.show_view(View.SETUP)
    QTest.keyClicks(face.setup.process, "indlæggelse og udskrivning")
    desktop.press("Add the citizen", face)
    assert face.survey.roles[-1].side is Side.CITIZEN
    assert not face.setup.roles.citizen.isVisible(), "one is enough"
    desktop.shell.undo()
    assert len(face.survey.roles) == 2
    second = face.survey.roles[1].id
    verbs = measuring.session.document.surveys
    verbs.rename_role(face.survey.id, second, "sagsbehandler")
    face.show_view(View.BEFORE)
    assert desktop.says("Two roles are called the same.", face)
    verbs.rename_role(face.survey.id, second, "Pædagog")
    face.show_view(View.SETUP)
    desktop.press("At least 5: safer", face)
    assert face.survey.least == 5
    measuring.open()
    face.show_view(View.SETUP)
    assert desktop.says("A round has been opened", face)
    assert face.setup.process.isReadOnly()
    assert not face.setup.roles.add.isVisible()
    desktop.press("Another survey", face)
    assert len(measuring.session.day.surveys) == 2
    assert not face.setup.process.isReadOnly()


def test_people_answer_one_after_another_and_nothing_is_left_for_the_next(measuring: Measuring):
    measuring.prepare()
    held = measuring.open()
    desktop, own = measuring.desktop, measuring.role("Pædagog")
    window: SurveyWindow = measuring.face.errands.hand_round(held)
    assert desktop.says("It takes about 2 minutes", window)
    QTest.mouseClick(window.hand_over.begin, LEFT)
    QTest.keyClick(window, Qt.Key.Key_2)
    assert desktop.says("Sagsbehandler tager kontakt til os", window), "of the others, not of one's own role"
    assert "Sagsbehandler tager kontakt til os" in window.statement.accessibleName(), "it is read aloud, too"
    QTest.keyClick(window.statement, Qt.Key.Key_4)
    QTest.keyClick(window.statement, Qt.Key.Key_0)
    QTest.keyClick(window.statement, Qt.Key.Key_Left)
    assert window.statement.unknown.isChecked()
    QTest.keyClick(window.statement.pass_over, Qt.Key.Key_PageUp)
    assert window.statement.values[4].isChecked()
    QTest.mouseClick(window.statement.values[5], LEFT)  # thinks again
    QTest.keyClick(window.statement, Qt.Key.Key_Right)
    for _ in range(SEVEN - 2):
        QTest.keyClick(window, Qt.Key.Key_3)
    assert desktop.says("You have answered 6 of 7 statements", window)
    assert not measuring.rows(held), "nothing is kept before it is handed in"
    QTest.keyClicks(window.hand_in.code, "ka14")
    with desktop.qtbot.waitSignal(window.given):
        QTest.mouseClick(window.on, LEFT)
    assert desktop.says("Thank you. Pass the computer on", window)
    rows = measuring.rows(held)
    assert len(rows) == SEVEN, "six answers and the count of the sheet"
    assert {value for item, value, _ in rows if "frequent" in item} == {5}
    assert not any("ka14" in words for _, _, words in rows)
    QTest.keyClick(window.hand_over.begin, Qt.Key.Key_Return)
    assert not any(button.isChecked() for button in window.own.buttons.values())
    QTest.mouseClick(window.own.buttons[own], LEFT)
    assert not any(button.isChecked() for button in window.statement.values.values())
    assert not window.hand_in.code.text()
    QTest.mouseClick(window.statement.pass_over, LEFT)
    assert desktop.says("You have answered 0 of 7", window)
    window.hand_in.code.undo()
    assert not window.hand_in.code.text(), "nor does Ctrl+Z bring somebody else's code back"
    desktop.press("Throw away what I said", window)
    assert desktop.says("How do we work together", window)
    desktop.press("End here", window)
    assert len(measuring.rows(held)) == SEVEN


def test_who_closes_the_window_while_their_answers_are_saved_has_handed_them_in(measuring: Measuring):
    measuring.prepare()
    held = measuring.open()
    window: SurveyWindow = measuring.face.errands.hand_round(held)
    QTest.mouseClick(window.hand_over.begin, LEFT)
    QTest.keyClick(window, Qt.Key.Key_1)
    for _ in range(SEVEN):
        QTest.keyClick(window, Qt.Key.Key_4)
    QTest.mouseClick(window.on, LEFT)
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    measuring.desktop.wait(lambda: len(measuring.rows(held)) == SEVEN + 1)


def test_a_sheet_of_paper_is_not_lost_when_something_else_is_looked_at(measuring: Measuring):
    measuring.prepare()
    held = measuring.open()
    face, desktop = measuring.face, measuring.desktop
    QTest.mouseClick(face.round.type, LEFT)
    paper = face.paper
    for digit in (4, 4, 4):
        QTest.keyClick(paper, Qt.Key.Key_1)
        QTest.keyClick(paper.grid, DIGITS[digit])
        QTest.mouseClick(paper.next, LEFT)
    QTest.keyClick(paper, Qt.Key.Key_2)
    QTest.keyClick(paper.grid, DIGITS[5])
    desktop.press("Set-up", face.strip)
    assert not paper.isVisible()
    face.show_view(View.BEFORE)
    assert paper.isVisible()
    assert paper.grid.item(0, 0).text() == "5", "it goes on where it was left"
    desktop.window.open_start()
    desktop.wait(lambda: len([item for item, _, _ in measuring.rows(held) if item.startswith("sheet")]) == 3)


def test_sheets_of_paper_are_typed_by_digits_and_the_last_one_can_be_taken_back(measuring: Measuring):
    measuring.prepare()
    held = measuring.open()
    face, desktop = measuring.face, measuring.desktop
    QTest.mouseClick(face.round.type, LEFT)
    paper = face.paper
    QTest.keyClick(paper, Qt.Key.Key_1)
    for digit in (4, 4, 0, 9, 5):
        QTest.keyClick(paper.grid, DIGITS[digit])
    assert [paper.grid.item(0, column).text() for column in range(5)] == ["4", "4", "–", "5", ""]
    assert desktop.says("5.  Pædagog arbejder efter de samme mål", paper)
    QTest.keyClick(paper.grid, Qt.Key.Key_Backspace)
    QTest.keyClick(paper.grid, Qt.Key.Key_2)
    QTest.keyClick(paper.grid, Qt.Key.Key_Return)
    QTest.keyClick(paper.code, Qt.Key.Key_Return)
    assert desktop.says("The last sheet (Sagsbehandler) is handed in with the next one", paper)
    assert not measuring.rows(held)
    desktop.press("Take the last sheet back", paper)
    assert paper.grid.item(0, 3).text() == "2"
    desktop.press("Next sheet", paper)
    desktop.press("Done with the paper", paper)
    desktop.wait(lambda: face.paper is None)
    assert [value for item, value, _ in measuring.rows(held) if "problem" in item] == [2]
    measuring.look()
    assert desktop.says("1 of 4", face.round)


def test_a_sheet_of_paper_that_the_disk_does_not_take_waits_for_the_next_try(measuring: Measuring, monkeypatch):
    measuring.prepare()
    held = measuring.open()
    face = measuring.face
    QTest.mouseClick(face.round.type, LEFT)
    paper, give, full = face.paper, face.paper._give, [True]

    def give_or_not(sheet, done, failed):
        failed(Trouble("The disk is full.")) if full[0] else give(sheet, done, failed)

    monkeypatch.setattr(paper, "_give", give_or_not)
    for _ in range(3):
        QTest.keyClick(paper, Qt.Key.Key_1)
        QTest.keyClick(paper.grid, Qt.Key.Key_4)
        QTest.mouseClick(paper.next, LEFT)
    assert measuring.desktop.says("could not be saved yet", paper)
    QTest.keyClick(paper, Qt.Key.Key_2)
    QTest.keyClick(paper.grid, Qt.Key.Key_3)
    assert not paper.roles[measuring.role("Sagsbehandler")].isEnabled(), "a sheet is not changed into another role's"
    measuring.desktop.press("Throw this sheet away", paper)
    assert paper.roles[measuring.role("Sagsbehandler")].isEnabled()
    full[0] = False
    measuring.desktop.press("Done with the paper", paper)
    measuring.desktop.wait(lambda: face.paper is None)
    assert [value for item, value, _ in measuring.rows(held) if "frequent" in item] == [4, 4, 4]


def test_only_sheets_are_counted_while_a_round_is_open_and_the_result_is_read_and_agreed_upon(measuring: Measuring):
    measuring.prepare()
    held = measuring.open()
    face, desktop = measuring.face, measuring.desktop
    measuring.answer(held, "Sagsbehandler", 4, times=4)
    measuring.answer(held, "Pædagog", 2, times=5)
    assert desktop.window.focusWidget() is face.round.hand_round, "the next thing to do is under Enter"
    desktop.wait(lambda: desktop.says("9 of 10 have answered · anonymous", face))
    assert "4.0" not in measuring.texts()
    assert not cut_off(face)
    measuring.close()
    desktop.wait(lambda: desktop.says("Largest differences", face))
    assert "Sagsbehandler about Pædagog: 4.0 · Pædagog about Sagsbehandler: 2.0" in measuring.texts()
    table = measuring.table(face.results.matrix)
    assert table.item(0, 1).text() == "4.0 strong"
    assert table.item(1, 0).text() == "2.0 weak"
    assert table.item(0, 0).text() == "–", "they were not asked about themselves"
    heard = face.results.matrix.chart.accessibleName()
    assert "Sagsbehandler → Pædagog, 4.0, strong. Pædagog → Sagsbehandler, 2.0, weak" in heard
    face.results.gaps.buttons[0].click()
    sheet = desktop.shell.agreeing.making.sheet
    QTest.keyClicks(sheet.what, "Vi ringer, før vi skriver")
    sheet.kinds[AgreementKind.DIALOGUE].click()
    sheet.finish.click()
    (made,) = measuring.session.room.agreements.listed.shown
    assert (made.what, made.kind, made.origin.source) == (
        "Vi ringer, før vi skriver",
        AgreementKind.DIALOGUE,
        Source.SURVEY,
    )
    desktop.shell.show_wall()
    desktop.shell.agreeing.go_to(made.origin)
    assert desktop.shell.page is Page.SURVEY
    assert face.held.id == held.id


def test_what_comes_late_is_told_and_counted_only_where_it_gives_nobody_away(measuring: Measuring):
    measuring.prepare()
    held = measuring.open()
    face, desktop = measuring.face, measuring.desktop
    measuring.answer(held, "Sagsbehandler", 4, times=3)
    measuring.answer(held, "Pædagog", 2, times=2)
    measuring.close()
    assert "2.0" not in measuring.texts(), "two pedagogues can be told apart"
    assert measuring.table(face.results.matrix).item(1, 0).text() == "too few answers"
    measuring.answer(held, "Sagsbehandler", 1, times=1)
    desktop.wait(lambda: desktop.says("1 more have answered", face))
    desktop.press("Count them too", face)
    desktop.wait(lambda: desktop.says("Too few answers have come"))
    assert measuring.table(face.results.matrix).item(0, 1).text() == "4.0 strong"
    measuring.answer(held, "Sagsbehandler", 1, times=2)
    desktop.press("Count them too", face)
    desktop.wait(lambda: measuring.table(face.results.matrix).item(0, 1).text() == "2.5 weak")
    assert not desktop.says("more have answered", face)
    desktop.press("Open the round again for those who are late", face)
    assert desktop.says("The round is open again", face)
    assert not face.results.isVisible(), "while it is open nothing is shown"
    measuring.answer(held, "Sagsbehandler", 5, times=1)
    measuring.close()
    assert measuring.table(face.results.matrix).item(0, 1).text() == "2.5 weak", "as one more would give one away"


def test_what_came_of_a_rehearsal_is_deleted_before_the_round_is_counted_and_no_longer_after(measuring: Measuring):
    measuring.prepare()
    held = measuring.open()
    face, desktop = measuring.face, measuring.desktop
    assert not face.round.forget.isVisible()
    measuring.answer(held, "Pædagog", 3, times=4)
    QTest.mouseClick(face.round.forget, LEFT)
    assert desktop.says("4 sheets are deleted", desktop.dialog(Question))
    desktop.press("Delete the answers", desktop.dialog(Question))
    desktop.wait(lambda: desktop.says("Sheets: 0", face))
    assert measuring.rows(held) == []
    measuring.answer(held, "Pædagog", 3, times=4)
    measuring.close()
    measuring.session.document.surveys.open_round(held.id, "2026-03-06")
    measuring.look()
    assert face.held.state is RoundState.OPEN
    assert not face.round.forget.isVisible(), "it could not be counted again without them"


def test_two_rounds_are_compared_in_words(measuring: Measuring):
    measuring.prepare()
    face, desktop = measuring.face, measuring.desktop
    for view, value in ((View.BEFORE, 2), (View.AFTER, 3)):
        held = measuring.open(view)
        measuring.answer(held, "Sagsbehandler", value, times=3)
        measuring.answer(held, "Pædagog", 3, times=4)
        measuring.close()
    face.show_view(View.COMPARE)
    table = measuring.table(face.results.profile)
    assert [table.item(0, column).text() for column in range(4)] == ["2.5", "3.0", "+0.5 · clear change", "7 / 7"]
    pairs = measuring.table(face.results.matrix)
    assert [pairs.item(1, column).text() for column in range(4)] == ["3.0", "3.0", "0.0 · unchanged", "4 / 4"]
    assert desktop.says("“Shared knowledge” may fall", face)
    assert desktop.says("Measurement before: 7; Measurement after: 7", face)
    assert not face.results.gaps.isVisible()


def test_a_municipality_asks_its_own_statements_and_moves_the_bounds(measuring: Measuring, tmp_path, monkeypatch):
    measuring.prepare()
    face, desktop = measuring.face, measuring.desktop
    file = tmp_path / "egne.brobyg-survey"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    desktop.press("Save as a file …", face.setup)
    desktop.wait(lambda: desktop.says("The statements are saved as egne.brobyg-survey"))
    own = json.loads(file.read_text("utf-8"))
    own["name"], own["statements"]["respect"] = "Kommunens egne", "[Rolle] hilser på os."
    file.write_text(json.dumps(own), "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    desktop.press("From a file …", face.setup)
    desktop.wait(lambda: desktop.says("7.  [role] hilser på os.", face.setup))
    desktop.wait(lambda: face.setup.items.choice.count() == 2)
    assert face.setup.items.choice.currentText() == "Kommunens egne"
    face.setup.items.choice.activated.emit(0)
    assert face.survey.items.name == "Samarbejdsmåling"
    held = measuring.open()
    measuring.answer(held, "Sagsbehandler", 4, times=3)
    measuring.answer(held, "Pædagog", 3, times=3)
    measuring.close()
    assert measuring.table(face.results.matrix).item(1, 0).text() == "3.0 middling"
    face.show_view(View.SETUP)
    assert not face.setup.items.load.isVisible()
    face.setup.bands.middle.activated.emit(face.setup.bands.middle.findText("3.5"))
    face.show_view(View.BEFORE)
    assert measuring.table(face.results.matrix).item(1, 0).text() == "3.0 weak"
    face.show_view(View.SETUP)
    desktop.press("Delete this survey …", face.setup)
    desktop.press("Delete the survey", desktop.dialog(Question))
    assert desktop.says("How do you find that you work together?", face)
    desktop.wait(lambda: not measuring.rows(held))


def test_a_sheet_from_a_table_goes_to_the_host_alone(measuring: Measuring):
    measuring.prepare()
    held = measuring.open()
    desktop, shell = measuring.desktop, measuring.desktop.shell
    group = measuring.session.day.groups[0].id
    shell.take_seat(Seat(Role.WRITER, group))
    laptop = Room().enter(Seat(Role.WRITER, group))
    meet(desktop.window.desk, shell, laptop)
    window = shell.show_survey().hand_round()
    QTest.mouseClick(window.hand_over.begin, LEFT)
    QTest.keyClick(window, Qt.Key.Key_1)
    for _ in range(SEVEN):
        QTest.keyClick(window, Qt.Key.Key_2)
    with desktop.qtbot.waitSignal(window.given):
        QTest.mouseClick(window.on, LEFT)
    window.close()
    ((name, rows),) = laptop.parcels
    assert name == f"survey:{held.id}"
    assert [value for item, value, _ in rows if not item.startswith("sheet")] == [2] * SEVEN
    assert not measuring.rows(held), "nothing stays on the laptop"


def test_a_third_round_has_a_place_of_its_own_and_is_compared_with_the_first(measuring: Measuring):
    measuring.prepare()
    face = measuring.face
    measuring.desktop.press("One more round", face.setup)
    face.show_view(View.THIRD)
    face.round.name.selectAll()
    QTest.keyClicks(face.round.name, "A year later")
    for view, value in ((View.BEFORE, 2), (View.AFTER, 3), (View.THIRD, 4)):
        held = measuring.open(view)
        measuring.answer(held, "Sagsbehandler", value, times=3)
        measuring.answer(held, "Pædagog", value, times=3)
        measuring.close()
    face.show_view(View.COMPARE)
    table = measuring.table(face.results.profile)
    assert [table.horizontalHeaderItem(column).text() for column in range(2)] == ["Measurement before", "A year later"]
    assert [table.item(0, column).text() for column in range(2)] == ["2.0", "4.0"]


def test_a_table_chooses_between_two_surveys_that_are_open(measuring: Measuring):
    measuring.prepare()
    measuring.open()
    measuring.face.show_view(View.SETUP)
    measuring.desktop.press("Another survey", measuring.face)
    QTest.keyClicks(measuring.face.setup.process, "udskrivning")
    second = measuring.open()
    shell = measuring.desktop.shell
    shell.take_seat(Seat(Role.WRITER, measuring.session.day.groups[0].id))
    table = shell.show_survey()
    assert [table.which.itemText(at) for at in range(2)] == ["fra bestilling til første opfølgning", "udskrivning"]
    table.which.activated.emit(1)
    assert measuring.desktop.says("How do we work together on “udskrivning”?", table)
    measuring.session.document.surveys.close_round(second.id, Result(), "2026-05-12")
    assert not table.which.isVisible()
    assert measuring.desktop.says("How do we work together on “fra bestilling", table)


def test_a_table_sees_what_was_said_once_the_round_is_closed(measuring: Measuring):
    measuring.prepare()
    held = measuring.open()
    measuring.answer(held, "Sagsbehandler", 4, times=3)
    measuring.answer(held, "Pædagog", 2, times=3)
    shell = measuring.desktop.shell
    shell.take_seat(Seat(Role.WRITER, measuring.session.day.groups[0].id))
    table = shell.show_survey()
    assert not table.results.isVisible()
    shell.take_seat(None)
    shell.show_survey()
    measuring.close()
    shell.take_seat(Seat(Role.WRITER, measuring.session.day.groups[0].id))
    shell.show_survey()
    measuring.desktop.wait(lambda: measuring.desktop.says("Largest differences", table))
    assert measuring.table(table.results.matrix).item(0, 1).text() == "4.0 strong"
    table.results.gaps.buttons[0].click()
    sheet = shell.agreeing.making.sheet
    QTest.keyClicks(sheet.what, "Vi mødes om mandagen")
    sheet.finish.click()
    (made,) = measuring.session.room.agreements.listed.shown
    assert (made.what, made.group) == ("Vi mødes om mandagen", measuring.session.day.groups[0].id)
    shell.show_wall()
    shell.agreeing.go_to(made.origin)
    assert shell.page_in_view is table


def test_the_evaluation_is_a_face_of_the_surveys_and_a_table_answers_on_its_own_page(measuring: Measuring):
    measuring.prepare()
    shell, desktop = measuring.desktop.shell, measuring.desktop
    assert isinstance(shell.show_evaluation(), EvaluationPage)
    assert shell.page is Page.SURVEY
    assert desktop.says("Nothing is shown until 5 have answered", measuring.page)
    desktop.press("Collaboration survey", measuring.page.evaluation.bar)
    assert measuring.face.isVisible()
    held = measuring.open()
    shell.take_seat(Seat(Role.WRITER, measuring.session.day.groups[0].id))
    table = shell.show_survey()
    assert shell.page is Page.SURVEY
    assert desktop.says("How do we work together on “fra bestilling til første opfølgning”?", table)
    window = table.hand_round()
    QTest.mouseClick(window.hand_over.begin, LEFT)
    QTest.keyClick(window, Qt.Key.Key_1)
    for _ in range(SEVEN):
        QTest.keyClick(window, Qt.Key.Key_5)
    with desktop.qtbot.waitSignal(window.given):
        QTest.mouseClick(window.on, LEFT)
    window.close()
    assert desktop.says("Answered here: 1", table)
    assert len(measuring.rows(held)) == SEVEN + 1
    shell.take_seat(Seat(Role.READER))
    assert Page.SURVEY not in [page for page in Page if shell.has(page)]


def test_long_names_of_roles_can_be_read_where_one_is_chosen(measuring: Measuring):
    measuring.prepare()
    face, verbs = measuring.face, measuring.session.document.surveys
    long = verbs.add_role(face.survey.id, "Socialpædagogisk støtte- og kontaktperson i bostøtten")
    held = measuring.open()
    window: SurveyWindow = face.errands.hand_round(held)
    window.showNormal()
    window.resize(1366, 768)
    QTest.mouseClick(window.hand_over.begin, LEFT)
    measuring.desktop.settle()
    assert not cut_off(window)
    window.close()
    QTest.mouseClick(face.round.type, LEFT)
    before = face.paper.roles[long].sizeHint().width()
    face.paper.roles[long].click()
    measuring.desktop.settle()
    assert not cut_off(face.paper)
    assert face.paper.roles[long].width() > before, "it is bold now"


def test_a_round_that_nobody_could_answer_yet_is_taken_out_of_the_plan_and_back(measuring: Measuring):
    measuring.prepare()
    face, desktop = measuring.face, measuring.desktop
    face.show_view(View.AFTER)
    planned = face.held.id
    QTest.mouseClick(face.round.drop, LEFT)
    assert planned not in [each.id for each in face.rounds]
    assert face.setup.isVisible()
    desktop.press("Undo", desktop.window.notices)
    assert planned in [each.id for each in face.rounds]
    measuring.open(View.AFTER)
    assert not face.round.drop.isVisible(), "what is open is closed, not taken out"


def test_tab_goes_through_the_set_up_from_top_to_bottom(measuring: Measuring):
    measuring.prepare()
    setup, desktop = measuring.face.setup, measuring.desktop
    measuring.session.document.surveys.add_role(measuring.face.survey.id, "Sygeplejerske")
    setup.process.setFocus()
    passed = []
    for _ in range(9):
        QTest.keyClick(desktop.window.focusWidget(), Qt.Key.Key_Tab)
        passed.append(desktop.window.focusWidget())
    rows = list(setup.roles.rows.values())
    assert passed == [each for row in rows for each in (row.label, row.side, row.remove)]


def test_what_is_handed_in_to_a_survey_that_was_deleted_meanwhile_is_kept_nowhere(measuring: Measuring):
    measuring.prepare()
    held = measuring.open()
    face, survey = measuring.face, measuring.face.survey.id
    window: SurveyWindow = face.errands.hand_round(held)
    QTest.mouseClick(window.hand_over.begin, LEFT)
    QTest.keyClick(window, Qt.Key.Key_1)
    for _ in range(SEVEN):
        QTest.keyClick(window, Qt.Key.Key_4)
    QTest.mouseClick(face.round.type, LEFT)
    QTest.keyClick(face.paper, Qt.Key.Key_1)
    QTest.keyClick(face.paper.grid, DIGITS[3])
    measuring.session.document.surveys.remove(survey)
    measuring.desktop.wait(lambda: face.paper is None)
    QTest.mouseClick(window.on, LEFT)
    assert measuring.desktop.says("Thank you. Pass the computer on", window)
    window.close()
    assert measuring.rows(held) == []
    measuring.session.document.undo()
    assert face.held.state is RoundState.OPEN


def test_on_the_facilitators_computer_nobody_begins_once_the_round_is_closed_either(measuring: Measuring):
    measuring.prepare()
    held = measuring.open()
    window = measuring.face.errands.hand_round(held)
    assert window.isVisible()
    measuring.session.document.surveys.close_round(held.id, Result(), "2026-05-12")
    assert not window.isVisible()


def test_at_a_table_nobody_begins_once_the_round_is_closed_and_who_has_begun_hands_in(measuring: Measuring):
    measuring.prepare()
    held, surveys = measuring.open(), measuring.session.document.surveys
    shell = measuring.desktop.shell
    shell.take_seat(Seat(Role.WRITER, measuring.session.day.groups[0].id))
    table = shell.show_survey()
    window = table.hand_round()
    surveys.close_round(held.id, Result(), "2026-05-12")
    assert not window.isVisible(), "between two people it goes away by itself"
    surveys.open_round(held.id, "2026-05-12")
    window = table.hand_round()
    QTest.mouseClick(window.hand_over.begin, LEFT)
    QTest.keyClick(window, Qt.Key.Key_1)
    for _ in range(SEVEN):
        QTest.keyClick(window, Qt.Key.Key_5)
    surveys.close_round(held.id, Result(), "2026-05-12")
    assert window.isVisible(), "nothing is taken out of anybody's hands"
    with measuring.desktop.qtbot.waitSignal(window.given):
        QTest.mouseClick(window.on, LEFT)
    assert measuring.desktop.says("Thank you. Pass the computer on", window)
    assert not window.hand_over.begin.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert measuring.desktop.says("Thank you. Pass the computer on", window), "nobody begins by a key either"
    QTest.mouseClick(window.end, LEFT)
    assert not window.isVisible()
    assert len(measuring.rows(held)) == SEVEN + 1
