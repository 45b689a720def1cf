"""A project from its first word to its next day: written, taken back, on disk, passed on, and anonymous."""

from datetime import timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desktop.archive.faults import UnwritableTrouble
from desktop.archive.projects import Writing, load_project, write_project
from desktop.model.course import Offer
from desktop.model.ledger import written
from desktop.model.project import ActivityKind, ActivityStatus, Advice
from desktop.model.sides import Side
from desktop.model.survey import Cell, Result
from desktop.model.survey_items import load_items
from desktop.paths import resources
from desktop.windows.course_row import OFFERS, PLANNED
from desktop.windows.new_day_dialog import NewDayDialog
from desktop.windows.project_page import Face
from desktop.windows.project_sheets import LinkDaySheet, NewProjectSheet
from desktop.windows.question import Question
from desktop.windows.status_dialog import StatusDialog
from desktop.windows.today import today

TOMORROW = (today() + timedelta(days=1)).isoformat()


@pytest.fixture
def begun(desktop):
    """A project that has just been begun."""
    desktop.wait(desktop.window.start.projects.isVisible)
    desktop.press("Begin a project")
    sheet = desktop.dialog(NewProjectSheet)
    sheet.title.setText("Brobygning & VUM")
    desktop.press("Begin the project", sheet)
    desktop.wait(lambda: desktop.window.projects.page is not None)
    desktop.window.activateWindow()
    desktop.wait(desktop.window.isActiveWindow)
    return desktop.window.projects.page


def measured(session, name, value):
    """Close a round of the day's survey, made where there is none, in which everybody said the same."""
    verbs = session.document.surveys
    if not session.day.surveys:
        survey = verbs.add("Udredning til VUM", load_items(resources()))
        for label, side in (("Sagsbehandler", Side.AUTHORITY), ("Pædagog", Side.PROVIDER)):
            verbs.add_role(survey, label, side)
    survey = session.day.surveys[0]
    held = verbs.add_round(survey.id, name)
    verbs.open_round(held, "2026-05-12")
    asked = session.day.round(held).asked
    verbs.close_round(held, Result({cell: Cell(4 * value, 4) for cell in asked.cells}), "2026-05-12")
    return held


def saved(desktop, page):
    desktop.wait(lambda: page.keeping.saving.saved)


def test_a_project_is_begun_written_taken_back_and_there_again(desktop, begun, start):
    assert desktop.window.windowTitle() == "Brobyg – Brobygning & VUM"
    QTest.keyClicks(begun.overview.texts["purpose"], "Bygge bro")
    begun.keeping.settle()
    QTest.keyClicks(begun.overview.texts["purpose"], " til 041286-1234")
    assert begun.overview.texts["purpose"].toPlainText() == "Bygge bro til XXXXXX-XXXX"
    QTest.keySequence(desktop.window, "Ctrl+Z")
    assert begun.overview.texts["purpose"].toPlainText() == begun.project.purpose == "Bygge bro"
    QTest.keySequence(desktop.window, "Ctrl+Shift+Z")
    QTest.keySequence(desktop.window, "Ctrl+Z")
    saved(desktop, begun)
    desktop.press("Back")
    (card,) = desktop.window.start.projects.cards.values()
    assert "Brobygning & VUM" in card.accessibleName()
    desktop.quit()
    again = start()
    again.wait(lambda: again.window.start.projects.cards)
    (card,) = again.window.start.projects.cards.values()
    QTest.keyClick(card, Qt.Key.Key_Space)
    again.wait(lambda: again.window.projects.page is not None)
    assert again.window.projects.page.project.purpose == "Bygge bro"


def test_taking_back_leaves_what_another_laptop_has_written_in_its_place(begun):
    keeping = begun.keeping
    keeping.write({"purpose": "Mit", "work": "Også mit"})
    keeping.take_in(written(keeping.ledger, {"purpose": "Den andens"}, "anden"))
    keeping.undo()
    assert (begun.project.purpose, begun.project.work) == ("Den andens", "")


def test_activities_lie_on_a_line_and_in_rows_and_undo_brings_one_back(desktop, begun):
    activities = begun.overview.activities
    assert desktop.says("Nothing is planned yet", activities)
    desktop.press("Put in what a project usually does")
    desktop.wait(lambda: len(activities.rows) == 6)
    assert [row.activity.kind for row in activities.rows.values()] == list(ActivityKind)[:-1]
    kick_off = next(iter(activities.rows.values()))
    kick_off.when.chosen.emit("2026-01")
    kick_off.status.setCurrentIndex(2)
    kick_off.status.activated.emit(2)
    assert begun.project.activities[0].status is ActivityStatus.DONE
    assert desktop.says("Before: Kick-off", activities)
    assert "Kick-off: January 2026, Held" in activities.line.accessibleName()
    assert not desktop.says("Put in what", activities)
    kick_off.remove.click()
    assert len(activities.rows) == 5
    QTest.keySequence(desktop.window, "Ctrl+Z")
    assert len(activities.rows) == 6
    QTest.keyClick(next(iter(activities.rows.values())).title, Qt.Key.Key_Return)
    assert [row.activity.kind for row in activities.rows.values()][-1] is ActivityKind.OWN


def test_a_day_is_tied_to_it_and_the_next_one_takes_agreements_and_cases_along(desktop, tmp_path):
    file = tmp_path / "sag.md"
    file.write_text("# En opdigtet sag\n\n## Situation\nKim vil have ro.\n", "utf-8")
    desktop.new_day("Kick-off")
    desktop.take_in(file)
    desktop.vouch()
    session = desktop.shell.session
    session.take_case(
        desktop.cases_page.library.list.chosen or next(iter(desktop.cases_page.library.entries)),
        session.day.groups[0].id,
    )
    desktop.wait(lambda: session.day.groups[0].case)
    agreements = session.room.agreements
    late = agreements.add("Vi ringer inden udskrivning", who="Sagsbehandler")
    agreements.set_due(late, "2026-01-05")
    done = agreements.add("Vi har skrevet skabelonen")
    agreements.set_status(done, agreements.listed.every[0].status.DONE)
    first = measured(session, "Førmåling", 2)
    desktop.settle()
    desktop.window.open_start()
    desktop.settle()
    desktop.press("Begin a project")
    desktop.press("Begin the project", desktop.dialog(NewProjectSheet))
    desktop.wait(lambda: desktop.window.projects.page is not None)
    page = desktop.window.projects.page
    desktop.press("Add a day that there is …")
    desktop.dialog(LinkDaySheet).rows[0].click()
    desktop.wait(lambda: page.record.promises)
    assert desktop.says("Not started 1 · Done 1 · Overdue 1", page.overview.agreed)
    (row,) = page.overview.agreed.rows
    assert row.accessibleName().startswith("Overdue · 5 January 2026 · Vi ringer inden udskrivning · Sagsbehandler")
    desktop.press("Make the next theme day …")
    dialog = desktop.dialog(NewDayDialog)
    assert desktop.says("with their cases", dialog)
    dialog.date.show_date(TOMORROW)
    with desktop.qtbot.waitSignal(desktop.window.day_shown):
        desktop.press("Create theme day", dialog)
    desktop.settle()
    following = desktop.shell.session
    assert [each.what for each in following.room.agreements.listed.every] == ["Vi ringer inden udskrivning"]
    assert [following.day.case_of(group) is not None for group in following.day.groups] == [True, False]
    before, after = following.day.rounds
    assert (before.id, before.name, before.shown is not None) == (first, "Førmåling", True)
    following.document.surveys.remove_round(after.id)
    measured(following, "Eftermåling", 4)
    desktop.settle()
    desktop.window.open_start()
    desktop.wait(lambda: desktop.window.start.projects.cards)
    (card,) = desktop.window.start.projects.cards.values()
    card.click()
    desktop.wait(lambda: desktop.window.projects.page is not None)
    page = desktop.window.projects.page
    desktop.wait(lambda: len(page.record.days) == 2)
    assert [(each.when, bool(each.day)) for each in page.project.activities] == [("2026-05-12", True), (TOMORROW, True)]
    desktop.wait(lambda: desktop.says("Not started 1 · Done 1 · Overdue 1", page.overview.agreed))
    page.show_face(Face.MEASURES)
    desktop.wait(lambda: len(page.measures.rows) == 3)
    assert next(iter(page.measures.rows.values())).accessibleName() == "Compare Førmåling and Eftermåling"
    assert desktop.says("2.0 → 4.0", page.measures.results)
    assert desktop.says("clear change", page.measures.results)
    list(page.measures.rows.values())[1].click()
    assert desktop.says("2.0", page.measures.results)
    assert not any(button.isVisible() for button in page.measures.results.gaps.buttons)
    with desktop.qtbot.waitSignal(desktop.window.day_shown):
        page.overview.agreed.rows[0].click()
    assert desktop.shell.session.day.id == following.day.id


def test_courses_are_entered_quickly_counted_together_and_must_be_anonymous(desktop, begun):
    begun.show_face(Face.EFFECT)
    courses = begun.courses
    assert desktop.says("Write only of invented or anonymous courses", courses)
    assert desktop.says("No course is done yet", courses)
    desktop.press("Add a course")
    for _ in range(2):
        QTest.keyClick(list(courses.rows.values())[-1].label, Qt.Key.Key_Return)
    assert [each.label for each in begun.project.courses] == ["Course 1", "Course 2", "Course 3"]
    for row, lives in zip(courses.rows.values(), (Offer.OWN_SUPPORT, Offer.STAYS, Offer.HOME_ROUND), strict=True):
        for choice, at in (
            (row.planned, PLANNED.index(Offer.HOME_ROUND)),
            (row.going, 1),
            (row.outcome, OFFERS.index(lives)),
        ):
            choice.setCurrentIndex(at)
            choice.activated.emit(at)
        row.ended.chosen.emit("2026-03")
    assert desktop.says("Courses that are done: 3.", courses)
    assert desktop.says("1 of 3", courses)
    assert desktop.says("Small numbers swing", courses)
    assert "Mar 2026: Courses done 3" in courses.chart.accessibleName()
    label = next(iter(courses.rows.values())).label
    label.setFocus()
    label.selectAll()
    QTest.keyClicks(label, "Karen Holm Jensen")
    desktop.wait(lambda: desktop.says("Karen Holm Jensen", begun) and not begun.personal.isHidden())
    QTest.keySequence(label, "Alt+2")
    card = begun.advice.cards[Advice.TIME]
    assert begun.advice.isVisible()
    QTest.keyClick(card.done, Qt.Key.Key_Space)
    QTest.keyClicks(card.note, "Fast onsdag")
    assert begun.project.followed(Advice.TIME).done
    assert begun.project.followed(Advice.TIME).note == "Fast onsdag"


def test_a_file_comes_back_from_another_laptop_and_both_are_asked_about(desktop, begun, tmp_path, monkeypatch):
    file = tmp_path / "projekt.brobyg-project"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    begun.menu().actions()[0].trigger()
    desktop.wait(file.exists)
    theirs = written(load_project(file), {"purpose": "Deres", "steering": "Ledere"}, "theirs")
    write_project(tmp_path / "tilbage.brobyg-project", theirs)
    QTest.keyClicks(begun.overview.texts["purpose"], "Vores")
    assert desktop.drop(tmp_path / "tilbage.brobyg-project")
    desktop.wait(lambda: not begun.asides.isHidden())
    assert begun.overview.texts["steering"].toPlainText() == "Ledere"
    assert {begun.project.purpose, begun.project.asides[0].words} == {"Deres", "Vores"}
    desktop.press("Keep both", begun.asides)
    assert set(begun.project.purpose.split("\n")) == {"Deres", "Vores"}
    assert begun.asides.isHidden()
    saved(desktop, begun)
    QTest.keySequence(desktop.window, "Ctrl+Z")
    assert not begun.asides.isHidden()
    begun.menu().actions()[-1].trigger()
    desktop.press("Delete the project", desktop.dialog(Question))
    desktop.wait(lambda: not desktop.window.start.projects.cards)
    assert desktop.window.projects.page is None


def test_the_status_page_is_saved_from_the_page(desktop, begun, tmp_path, monkeypatch):
    QTest.keyClicks(begun.overview.texts["decide"], "Skal vi fortsætte?")
    desktop.press("Status page …")
    dialog = desktop.dialog(StatusDialog)
    file = tmp_path / "status.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    desktop.press("Save as PDF …", dialog)
    desktop.wait(file.exists)
    assert "Skal vi fortsætte?" in PdfReader(file).pages[0].extract_text()
    desktop.wait(dialog.open_file.isVisible)
    dialog.reject()


def test_what_the_disk_refuses_is_tried_again_also_when_the_page_is_left_and_never_lost_in_silence(
    desktop, begun, monkeypatch, tmp_path
):
    saved(desktop, begun)
    full, real = [True], Writing.keep

    def keep(self, archive, ledger):
        if full:
            raise UnwritableTrouble("Nothing can be saved right now.")
        return real(self, archive, ledger)

    monkeypatch.setattr(Writing, "keep", keep)
    QTest.keyClicks(begun.overview.texts["purpose"], "Vigtigt")
    desktop.wait(lambda: begun.keeping.saving.trouble is not None)
    assert begun.bar.light.words == "Not saved"
    desktop.window.close()
    question = desktop.dialog(Question)
    assert desktop.says("Nothing can be saved right now.", question)
    file = tmp_path / "reddet.brobyg-project"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    desktop.press("Save as a file …", question)
    desktop.wait(file.exists)
    assert load_project(file).says("purpose") == "Vigtigt"
    assert desktop.window.isVisible()
    key = begun.project.id
    desktop.press("Back")
    full.clear()
    desktop.wait(lambda: not desktop.window.projects._unsaved)
    desktop.window.projects.open(key)
    desktop.wait(lambda: desktop.window.projects.page is not None)
    assert desktop.window.projects.page.project.purpose == "Vigtigt"
