"""A group follows indicators: takes them from the catalogue, says what it sees by one press, and goes to and fro."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.archive.across import Sort
from desktop.archive.indicators import OWN_INDICATORS, write_catalogue
from desktop.document.board import BoardDocument
from desktop.model.case import NOT_ASSESSED, Case
from desktop.model.followed import Followed, Mark, Observed
from desktop.model.indicators import Indicator, load_catalogue
from desktop.model.kinds import CardKind, Informant, JourneyKind
from desktop.model.pages import Page
from desktop.model.programme import Allowed
from desktop.paths import resources
from desktop.windows.across_list import FOUND
from desktop.windows.across_sheet import AcrossSheet
from desktop.windows.assess_bar import Face
from desktop.windows.follow_catalogue import FollowCatalogue
from desktop.windows.follow_editor import IndicatorEditor
from desktop.windows.follow_face import FollowFace
from desktop.windows.found_way import go_to_found
from desktop.windows.new_day_dialog import NewDay
from desktop.windows.today import today
from tests.windows.conftest import Desktop

Left = Qt.MouseButton.LeftButton


class Following:
    """A window at the indicators of a day's first group."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.new_day()
        desktop.window.resize(1366, 768)
        self.shell = desktop.shell
        self.group = self.shell.session.day.groups[0].id
        self.open()

    def open(self) -> None:
        QTest.mouseClick(self.shell.rail.pages[Page.ASSESSMENT], Left)
        self.shell.boards.assess_page.show_face(Face.INDICATORS)

    @property
    def face(self) -> FollowFace:
        return self.shell.boards.assess_page.findChild(FollowFace)

    @property
    def board(self) -> BoardDocument:
        return self.shell.session.board(self.group)

    @property
    def held(self) -> Followed:
        return next(each for each in self.board.board.followed if each.id == self.face.sheet.ground.id)

    def choose(self, words: str) -> None:
        """Take the first row that is found by some words."""
        QTest.mouseClick(self.face.list.catalogue, Left)
        sheet = self.desktop.dialog(FollowCatalogue)
        sheet.search.setText(words)
        QTest.mouseClick(sheet.take, Left)
        QTest.mouseClick(sheet.close_button, Left)


@pytest.fixture
def following(desktop: Desktop) -> Following:
    return Following(desktop)


def test_a_group_takes_an_indicator_from_the_catalogue_and_says_what_it_saw(following: Following):
    desktop, face = following.desktop, following.face
    assert desktop.says("never added up, and never compared between citizens or teams", face)
    following.choose("varmt måltid")
    assert desktop.says("Hvor mange gange om ugen laver borgeren et varmt måltid", face)
    assert desktop.says("Laver kun et varmt måltid, når nogen er med i køkkenet", face)
    QTest.mouseClick(face.sheet.entry.steps.lines[3].button, Left)
    seen = following.held.latest
    assert (seen.date, seen.step) == (today().isoformat(), 3)
    form = face.sheet.course.rows[seen.id].form
    assert form.isVisible()
    form.comment.setFocus()
    QTest.keyClicks(form.comment, "Suppe om mandagen, CPR 010190-1234")
    form.who.setCurrentIndex(form.who.findData(Informant.CITIZEN))
    form.who.activated.emit(form.who.currentIndex())
    face.take_keys()
    seen = following.held.latest
    assert seen.who is Informant.CITIZEN
    assert seen.comment.startswith("Suppe om mandagen")
    assert "1234" not in seen.comment
    QTest.keyClick(face, Qt.Key.Key_1)
    assert [each.step for each in following.held.observed] == [3, 1]
    QTest.mouseClick(face.sheet.entry.steps.unassessed, Left)
    assert following.held.latest.step == NOT_ASSESSED
    QTest.keySequence(desktop.window, "Ctrl+Z")
    assert [each.step for each in following.held.observed] == [3, 1]
    assert face.list.list.item(0).text().startswith("Laver et varmt måltid\n")


def test_sub_themes_that_two_systems_call_the_same_are_told_apart(following: Following):
    following.choose("Bader")
    chips = {chip.text() for chip in following.face.sheet.ties.chips.values()}
    assert chips == {"×  Vaske sig · FFB", "×  Vaske sig · VUM 1.0", "×  Klæde sig af og på"}


def test_a_figure_typed_in_a_text_says_nothing_about_a_step(following: Following):
    following.choose("varmt måltid")
    field = following.face.sheet.views.field
    field.setFocus()
    QTest.keyClicks(field, "3 gange er nok")
    assert following.held.observed == ()
    QTest.mouseClick(following.face.sheet.views.add, Left)
    assert [view.words for view in following.held.views] == ["3 gange er nok"]
    assert field.toPlainText() == ""


def test_the_course_is_drawn_and_the_same_stands_in_rows_and_words(following: Following):
    following.choose("varmt måltid")
    key, verbs = following.held.id, following.board.following
    verbs.set_mark(key, "baseline", Mark("2026-02-03", 4))
    verbs.set_mark(key, "target", Mark("2026-08-01", 1))
    verbs.observe(key, Observed("", "2026-03-10", 3, "Suppe"))
    verbs.observe(key, Observed("", "2026-06-01", 2))
    course = following.face.sheet.course
    following.desktop.wait(lambda: len(course.rows) == 4)
    told = course.picture.accessibleName()
    shown = [row._date.text() + " " + row._step.text() for row in course.rows.values() if row.isVisible()]
    order = ["3 February 2026 Baseline: 4", "10 March 2026 3", "1 June 2026 2", "1 August 2026 Target: 1"]
    dates = ["3 February 2026", "10 March 2026", "1 June 2026", "1 August 2026"]
    following.desktop.wait(  # rows are laid out in a turn of their own
        lambda: [row._date.text() for row in sorted(course.rows.values(), key=lambda row: row.y())] == dates
    )
    assert all(any(line.startswith(each) for line in shown) for each in order)
    for words in ("03/02/2026: Baseline, 4", "10/03/2026: Observation, 3", "01/08/2026: Target, 1"):
        assert words in told
    assert course.picture.chart is not None


def test_the_marks_are_set_by_press_and_taken_back_by_another(following: Following):
    following.choose("varmt måltid")
    marks = following.face.sheet.marks
    marks.dates["target"].chosen.emit("2026-08-01")
    QTest.mouseClick(marks.steps["target"].buttons[1], Left)
    assert following.held.target == Mark("2026-08-01", 1)
    QTest.mouseClick(marks.steps["target"].buttons[1], Left)
    assert following.held.target == Mark("2026-08-01", None)


def test_one_of_our_own_is_written_in_place_and_kept_for_the_municipality(following: Following):
    desktop, face = following.desktop, following.face
    QTest.mouseClick(face.list.own, Left)
    desktop.settle()  # a change of language that is still on its way makes the sheet anew
    fields = face.sheet.texts.fields
    desktop.wait(fields["name"].isVisible)
    for name, words in {
        "name": "Rydder bordet",
        "theme": "Hjemmet",
        "number": "H-1",
        "question": "Hvor tit?",
        "step0": "hver dag",
    }.items():
        fields[name].setFocus()
        QTest.keyClicks(fields[name], words)
    assert (following.held.name, following.held.steps[0]) == ("Rydder bordet", "hver dag")
    assert desktop.says("H-1 · Hjemmet", face)
    QTest.keyClick(face, Qt.Key.Key_0)
    QTest.mouseClick(face.sheet.texts.keep, Left)
    desktop.wait(lambda: OWN_INDICATORS.all(desktop.places))
    (kept,) = OWN_INDICATORS.all(desktop.places).values()
    assert (kept.name, kept.question, kept.steps[0]) == ("Rydder bordet", "Hvor tit?", "hver dag")


def test_the_municipalitys_catalogue_is_edited_here_and_goes_as_a_file(following: Following, tmp_path: Path):
    desktop, own = following.desktop, following.face.own
    path = write_catalogue(
        tmp_path / "nabo.brobyg-indicators", "Nabo", [Indicator("", "Henter selv posten", "Nyt tema")]
    )
    QTest.mouseClick(following.face.list.catalogue, Left)
    sheet = desktop.dialog(FollowCatalogue)
    own.take_files([path])
    desktop.wait(lambda: own.own)
    sheet.themes.setCurrentIndex(sheet.themes.findText("Nyt tema"))
    sheet.themes.activated.emit(sheet.themes.currentIndex())
    assert sheet.chosen.name == "Henter selv posten"
    QTest.mouseClick(sheet.edit, Left)
    editor = desktop.dialog(IndicatorEditor)
    editor.fields["question"].setFocus()
    QTest.keyClicks(editor.fields["question"], "Hvor mange dage om ugen?")
    QTest.mouseClick(editor.keep, Left)
    desktop.wait(lambda: own.own and own.own[0].question)
    assert [row.question for row in OWN_INDICATORS.all(desktop.places).values()] == ["Hvor mange dage om ugen?"]
    QTest.mouseClick(sheet.take, Left)
    assert following.held.question == "Hvor mange dage om ugen?"
    QTest.mouseClick(sheet.remove, Left)
    desktop.wait(lambda: not own.own)
    assert following.held.name == "Henter selv posten"


def test_an_indicator_leads_to_its_goal_and_comes_back_after_it_was_taken_away(following: Following):
    goal = following.board.ladder.add(CardKind.GOAL, "Du laver selv mad")
    following.choose("varmt måltid")
    ties = following.face.sheet.ties
    ties.offer.setCurrentIndex(1)
    ties.offer.activated.emit(1)
    assert following.held.goals == {goal}
    QTest.keyClick(following.face, Qt.Key.Key_2)
    QTest.mouseClick(ties.goals[goal].go, Left)
    assert following.shell.page is Page.PLAN
    assert following.shell.plan_page.panel.form.ground.about == goal
    following.open()
    QTest.mouseClick(following.face.sheet.remove, Left)
    assert following.board.board.followed == ()
    following.desktop.press("Bring it back")
    assert [each.step for each in following.board.board.followed[0].observed] == [2]


def test_words_of_others_come_in_while_one_writes(following: Following):
    following.choose("varmt måltid")
    QTest.mouseClick(following.face.sheet.entry.steps.lines[3].button, Left)
    seen = following.held.latest
    form = following.face.sheet.course.rows[seen.id].form
    form.comment.setFocus()
    QTest.keyClicks(form.comment, "Suppe")
    there = BoardDocument([following.board.state()], device="b")
    there.following.observe(following.held.id, Observed("", "2020-01-01", 4))
    there.following.write_observed(seen.id, "comment", "Suppe og brød")
    following.board.merge(there.state())
    assert form.comment.toPlainText() == "Suppe og brød"
    assert QApplication.focusWidget() is form.comment or not following.desktop.window.isActiveWindow()
    assert [each.step for each in following.held.observed] == [4, 3]


def test_a_goal_tells_what_follows_it_and_leads_there_and_to_the_catalogue(following: Following):
    desktop, shell = following.desktop, following.shell
    goal = following.board.ladder.add(CardKind.GOAL, "Du laver selv mad")
    following.choose("varmt måltid")
    cooks = following.held.id
    following.choose("vasker tøj")
    shell.show_card(JourneyKind.PLAN, goal)
    section = shell.plan_page.panel.form.folds["followed"].unfold()
    assert desktop.says("Nothing follows this goal yet", section)
    QTest.mouseClick(section.choose, Left)
    assert shell.page is Page.ASSESSMENT
    sheet = desktop.dialog(FollowCatalogue)
    sheet.search.setText("varmt måltid")
    QTest.mouseClick(sheet.take, Left)
    QTest.mouseClick(sheet.close_button, Left)
    assert (following.held.id, following.held.goals) == (cooks, {goal})
    QTest.keyClick(following.face, Qt.Key.Key_3)
    shell.show_card(JourneyKind.PLAN, goal)
    section = shell.plan_page.panel.form.folds["followed"].unfold()
    assert desktop.says("3 · Laver kun et varmt måltid, når nogen er med i køkkenet", section)
    following.face.show_indicator(following.board.board.followed[1].id)
    QTest.mouseClick(section.ways[cooks].button, Left)
    assert (shell.page, following.held.id) == (Page.ASSESSMENT, cooks)


def test_a_follow_up_day_goes_on_with_the_case_and_what_was_observed(following: Following):
    desktop, session = following.desktop, following.shell.session
    case = Case(id="sag", title="Ring før du kommer", situation="Kim bor alene.")
    session.document.add_case(case)
    session.document.give_case(following.group, case.id)
    goal = following.board.ladder.add(CardKind.GOAL, "Du laver selv mad")
    following.choose("varmt måltid")
    following.board.following.link(following.held.id, goal)
    following.board.following.observe(following.held.id, Observed("", "2026-05-12", 3, "Suppe"))
    desktop.settle()
    first = session.day.id
    with desktop.qtbot.waitSignal(desktop.window.day_shown):
        desktop.window.errands._create(
            NewDay("Opfølgning", "2026-11-28", "", "social", ("Gruppe 1", "Gruppe 2"), follows=first)
        )
    later = desktop.shell.session
    group = later.day.groups[0]
    assert (later.day.case_of(group).title, later.day.groups[1].case) == ("Ring før du kommer", "")
    (held,) = later.board(group.id).board.followed
    assert (held.day, held.latest.step, held.latest.day) == ("Temadag om overgange", 3, "Temadag om overgange")
    assert held.goals == frozenset()


def test_the_same_case_on_a_later_day_offers_what_was_followed_before_and_the_course_spans_both(following: Following):
    desktop, session = following.desktop, following.shell.session
    case = Case(id="sag", title="Ring før du kommer", situation="Kim bor alene.")
    session.document.add_case(case)
    session.document.give_case(following.group, case.id)
    following.choose("varmt måltid")
    following.board.following.observe(following.held.id, Observed("", "2026-05-12", 3, "Suppe"))
    desktop.settle()
    following.__init__(desktop)
    later = following.shell.session
    assert not following.face.list.bring.isVisible()
    later.document.add_case(case)
    later.document.give_case(following.group, case.id)
    following.face.show_board(following.board, following.group)
    desktop.wait(following.face.list.bring.isVisible)
    assert desktop.says("from Temadag om overgange", following.face)
    QTest.mouseClick(following.face.list.bring, Left)
    QTest.keyClick(following.face, Qt.Key.Key_1)
    assert [(each.step, each.day) for each in following.held.observed] == [(3, "Temadag om overgange"), (1, "")]
    assert desktop.says("From Temadag om overgange", following.face)
    assert not following.face.list.bring.isVisible()


def test_where_a_block_allows_only_to_look_it_is_read_and_scrolled_and_nothing_is_said(following: Following):
    following.choose("varmt måltid")
    following.shell.boards.assess_page.allow(Allowed.LOOK)
    face = following.face
    QTest.keyClick(face, Qt.Key.Key_1)
    QTest.mouseClick(face.sheet.entry.steps.lines[3].button, Left)
    QTest.mouseClick(face.list.catalogue, Left)
    assert following.held.observed == ()
    assert face.catalogue is None
    assert face.sheet.isEnabled()
    following.shell.boards.assess_page.allow(Allowed.WRITE)
    QTest.keyClick(face, Qt.Key.Key_1)
    assert [each.step for each in following.held.observed] == [1]


def test_what_was_observed_is_found_by_searching_all_days_and_gone_to(following: Following):
    desktop, session = following.desktop, following.shell.session
    other = session.day.groups[1].id
    board = session.board(other).following
    board.make("Noget andet")
    key = board.take(load_catalogue(resources()).rows[0])
    board.observe(key, Observed("", "2026-05-12", 3, "Laver gulerodssuppe"))
    rows = []

    def noted() -> bool:
        desktop.shelf.ask(lambda archive: archive.library.readmodel.of("indicators", session.day.id), rows.append)
        return bool(rows and rows[-1])

    desktop.wait(noted)
    desktop.window.errands.search_days()
    sheet = desktop.dialog(AcrossSheet)
    QTest.keyClicks(sheet.field, "gulerodssuppe")
    desktop.wait(sheet.list.topLevelItemCount)
    found = sheet.list.topLevelItem(0).child(0).data(0, FOUND)
    assert (found.sort, found.words, found.group) == (Sort.INDICATOR, "Laver et varmt måltid", other)
    go_to_found(desktop.window, found)
    assert (following.shell.page, following.face.sheet.ground.id) == (Page.ASSESSMENT, key)


def test_indicators_are_put_in_another_order_by_keys(following: Following):
    for words in ("varmt måltid", "vasker tøj", "sover"):
        following.choose(words)
    shown = following.face.list.list
    shown.setFocus()
    shown.setCurrentRow(2)
    QTest.keyClick(shown, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(shown, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(shown, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert [each.number for each in following.board.board.followed] == ["SU-01", "PO-01", "PO-02"]
    assert shown.currentItem().text().startswith("Sover og er vågen")
