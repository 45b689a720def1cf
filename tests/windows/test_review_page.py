"""Going through a case for personal data: what is found, the answers and how the case then reads, and approval."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from desktop.archive import cases
from desktop.archive.archive import Archive
from desktop.icons import Look
from desktop.language import Language
from desktop.model.case import Case
from desktop.model.cpr import MASK
from desktop.model.privacy import Keep, Remove, Replace, Sort, Subject
from desktop.model.template import load_templates
from desktop.paths import Places, resources
from desktop.settings import Appearance, Settings
from desktop.shelf import Shelf
from desktop.theme import load_fonts
from desktop.windows.desk import Desk
from desktop.windows.notices import NoticeBar
from desktop.windows.review_page import ReviewPage
from desktop.windows.review_row import SubjectRow

Key = Qt.Key
SERIAL = "2" * 4
STORY = Case(
    "en-sag",
    "En opdigtet sag",
    persona="Mikkel på 34 år",
    situation=f"Mikkel bor hos Birthe. Mikkels nummer er {17}{'03'}{64}-{SERIAL}. Ring til Birthe på 20 30 40 50.",
    questions=("Hvem ringer til Mikkel?",),
)
PLAIN = Case("ren-sag", "En anden sag", situation="Personen bor i en lejlighed og vil gerne have ro om natten.")


class Reviewer:
    """Somebody who goes through cases."""

    def __init__(self, page: ReviewPage, desk: Desk, shelf: Shelf, qtbot: Any) -> None:
        self.page, self.desk, self.shelf, self.qtbot = page, desk, shelf, qtbot
        self.finished: list[str] = []
        page.finished.connect(self.finished.append)

    def ask(self, job: Callable[[Archive], Any]) -> Any:
        told: list[Any] = []
        self.shelf.ask(job, told.append)
        self.qtbot.waitUntil(lambda: bool(told))
        return told[0]

    def open(self, case: Case) -> None:
        self.page.open_case(case.id)
        self.qtbot.waitUntil(lambda: self.page.work is not None)
        QApplication.sendPostedEvents()  # a widget that came into a layout is shown a moment later

    def row(self, words: str) -> SubjectRow:
        return next(row for row in self.page.list.rows if words in row.found.spellings)

    def take(self, words: str) -> None:
        """Take a finding in hand."""
        QTest.mouseClick(self.row(words), Qt.MouseButton.LeftButton)

    def replace(self, words: str, other: str) -> None:
        self.take(words)
        self.page.list.card.words.setFocus()
        self.page.list.card.words.selectAll()
        QTest.keyClicks(self.page.list.card.words, other)
        self.page.list.card.replace.click()

    def remove(self, words: str) -> None:
        self.take(words)
        self.page.list.card.remove.click()

    def keep(self, words: str, reason: str = "") -> None:
        self.take(words)
        if reason:
            self.page.list.card.reason.setEditText(reason)
        self.page.list.card.keep.click()

    def answer_all(self) -> None:
        while self.page.work is not None and self.page.work.open:
            self.keep(self.page.work.open[0].spellings[0])

    def approve(self) -> cases.CaseState:
        """Approve, and give what the library then holds."""
        work = self.page.work
        assert work is not None
        QTest.mouseClick(self.page.bar.approve, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: self.finished == [work.case.id])
        return self.ask(lambda archive: cases.case_state(archive, work.case.id))

    def versions(self, case: Case) -> int:
        return len(self.ask(lambda archive: cases.versions(archive, case.id)))

    @property
    def reads(self) -> str:
        return self.page.preview.toPlainText()

    def says(self, words: str) -> bool:
        labels = self.page.findChildren(QLabel)
        return any(words in label.text() and label.isVisibleTo(self.page) for label in labels)

    def undo(self) -> None:
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def on_disk(places: Places) -> bytes:
    return b"".join(path.read_bytes() for path in places.data.rglob("*") if path.is_file())


@pytest.fixture
def reviewer(qtbot: Any, qapp: QApplication, places: Places) -> Iterator[Reviewer]:
    shelf = Shelf(lambda: Archive(places, load_templates(resources())))
    shelf.start()
    settings, language = Settings(places.settings), Language(resources() / "i18n")
    settings.author = "Tove"
    language.use("en")
    look = Look(qapp, Appearance.LIGHT, load_fonts())
    notices = NoticeBar(look)
    qtbot.addWidget(notices)
    desk = Desk(notices, look, language, settings, notices)
    page = ReviewPage(desk, shelf)
    qtbot.addWidget(page)
    page.resize(1282, 708)
    page.show()
    made = Reviewer(page, desk, shelf, qtbot)
    for case in (STORY, PLAIN):
        made.ask(lambda archive, case=case: cases.keep_case(archive, case))
    yield made
    shelf.close()


@pytest.fixture
def story(reviewer: Reviewer) -> Reviewer:
    reviewer.open(STORY)
    return reviewer


def test_a_case_without_findings_is_approved_in_one_click(reviewer):
    reviewer.open(PLAIN)
    assert reviewer.says("No personal data were found")
    assert "Personen bor i en lejlighed" in reviewer.reads
    state = reviewer.approve()
    assert state.reviewed
    assert state.review.by == "Tove"
    assert state.review.at > 1_700_000_000
    assert "may now be used" in reviewer.desk.notices.words


def test_what_was_found_stands_in_a_row_with_its_sort_and_its_places(story):
    row = story.row("Mikkel")
    assert "Mikkels" in row.found.words
    assert row.details.startswith("Name · ")
    assert row.details.endswith("4 places")
    assert story.row("20 30 40 50").details.startswith("Telephone number · ")
    assert story.row(MASK).details.startswith("CPR number · ")
    assert "open" in story.page.bar.words
    story.take("Mikkel")
    card = story.page.list.card
    lines = [card._lines.itemAt(at).widget().accessibleName() for at in range(card._lines.count())]
    assert lines[0] == "Persona  Mikkel på 34 år"
    assert lines[1].startswith("Situation  Mikkel bor hos Birthe. Mikkels nummer")
    assert story.says(row.found.findings[0].say())


def test_an_invented_name_stands_everywhere_at_once_and_in_the_library_when_approved(story):
    story.replace("Mikkel", "Nour")
    assert "Nour bor hos Birthe. Nours nummer" in story.reads
    assert "Hvem ringer til Nour?" in story.reads
    assert story.row("Mikkel").standing == "→ Nour"
    story.remove("20 30 40 50")
    assert "20 30" not in story.reads
    story.answer_all()
    state = story.approve()
    assert state.reviewed
    assert state.case.persona == "Nour på 34 år"
    assert "Mikkel" not in str(state.case)
    assert story.versions(STORY) == 1


def test_what_was_taken_out_is_in_no_file_of_the_library(story, places):
    story.ask(lambda archive: archive.backup("day"))
    assert b"Mikkel" in on_disk(places)
    story.replace("Mikkel", "Nour")
    story.replace("Birthe", "Robin")
    story.answer_all()
    story.approve()
    story.ask(lambda archive: archive.version())
    found = on_disk(places)
    assert b"Nour" in found
    assert b"Mikkel" not in found
    assert b"mikkel" not in found


def test_earlier_versions_stay_when_somebody_wants_them(story):
    story.replace("Mikkel", "Nour")
    story.answer_all()
    story.page.forget.click()
    story.approve()
    assert story.versions(STORY) == 2


def test_nothing_is_deleted_when_everything_is_kept(story):
    assert not story.page.forget.isEnabled()
    story.answer_all()
    assert not story.page.forget.isEnabled()
    before = story.versions(STORY)
    state = story.approve()
    assert state.reviewed
    assert story.versions(STORY) >= before


def test_a_case_is_approved_only_when_all_is_answered_and_it_is_said_what_is_missing(story):
    work = story.page.work
    assert not story.page.bar.approve.isEnabled()
    assert story.says(f"{len(work.open)} findings to answer")
    story.answer_all()
    assert story.page.bar.approve.isEnabled()
    assert not story.says("to answer")


def test_the_reason_stands_in_the_record(story):
    story.keep("Mikkel", "Kendt fra en bog")
    story.answer_all()
    kept = {subject.key: reason for subject, reason in story.approve().review.kept}
    assert kept[story.page.list.rows[0].found.subject.key] == "Kendt fra en bog"
    assert "Invented name" in kept.values()


def test_all_names_are_kept_in_one_step_and_taken_back_in_one(story):
    names = [group for group in story.page.work.groups if group.subject.sort is Sort.NAME]
    assert story.page.list.names.text() == f"Keep all {len(names)} names: they are invented"
    story.page.list.names.click()
    assert not story.page.work.open_names
    assert story.row("Birthe").standing == "Kept"
    story.undo()
    assert len(story.page.work.open_names) == len(names)


def test_answers_are_taken_back_one_by_one(story):
    story.replace("Mikkel", "Nour")
    story.remove("Birthe")
    story.undo()
    assert "hos Birthe" in story.reads
    assert "Nour bor" in story.reads
    QTest.mouseClick(story.page.bar.undo, Qt.MouseButton.LeftButton)
    assert "Mikkel bor hos Birthe" in story.reads
    assert not story.page.bar.undo.isEnabled()


def test_one_answer_among_many_is_taken_back(story):
    story.replace("Mikkel", "Nour")
    story.remove("Birthe")
    story.take("Mikkel")
    story.page.list.card.back.click()
    assert "Mikkel bor hos" in story.reads
    assert story.row("Mikkel").standing == "Open"
    assert story.row("Birthe").standing == "Removed"


def test_the_keyboard_walks_and_answers(story):
    rows = story.page.list.rows
    assert rows[0].hasFocus()
    QTest.keyClick(rows[0], Key.Key_Down)
    assert rows[1].hasFocus()
    assert story.page.list.card.group == rows[1].found
    QTest.keyClick(rows[1], Key.Key_Up)
    QTest.keyClicks(rows[0], "r")
    assert rows[1].hasFocus()
    QTest.keyClicks(rows[1], "t")
    QTest.keyClicks(rows[2], "k")
    answers = story.page.work.answers
    assert [type(answers[row.found.subject]) for row in rows[:3]] == [Replace, Remove, Keep]


def test_each_name_gets_a_proposal_of_its_own_and_another_one_when_wanted(story):
    story.take("Mikkel")
    card = story.page.list.card
    first = card.words.text()
    assert first
    assert first not in str(STORY)
    card.another.click()
    story.qtbot.waitUntil(lambda: card.words.text() != first)
    story.take("Birthe")
    assert card.words.text() not in (first, "")


def test_the_text_points_at_the_finding_in_hand(story):
    story.take("20 30 40 50")
    assert story.page.preview.pointed_at == "20 30 40 50"
    story.take("Birthe")
    assert story.page.preview.pointed_at == "BirtheBirthe"
    story.replace("Birthe", "Robin")
    story.take("Birthe")
    assert story.page.preview.pointed_at == "RobinRobin"


def test_half_a_review_is_still_there_when_one_comes_back(story):
    story.replace("Mikkel", "Nour")
    story.page.checklist.boxes[3].click()
    story.page.bar.back.click()
    assert story.finished == [""]
    story.open(PLAIN)
    assert "Nour" not in story.reads
    assert not story.page.checklist.points
    story.open(STORY)
    assert "Nour bor hos Birthe" in story.reads
    assert story.page.checklist.points == {3}


def test_answers_stand_where_the_case_was_written_in_meanwhile(story):
    story.replace("Mikkel", "Nour")
    state = story.ask(lambda archive: cases.case_state(archive, STORY.id))
    longer = Case(**{name: getattr(state.case, name) for name in state.case.__slots__} | {"title": "Om Birthe"})
    story.ask(lambda archive: cases.keep_case(archive, longer))
    story.open(STORY)
    assert "Om Birthe" in story.reads
    assert "Nour bor hos Birthe" in story.reads


def test_what_was_cleared_before_is_answered_already(story):
    story.answer_all()
    story.approve()
    story.open(STORY)
    assert not story.page.work.open
    assert story.page.bar.approve.isEnabled()


def test_the_checklist_is_a_hint_and_the_approval_names_what_is_not_ticked(reviewer):
    reviewer.open(PLAIN)
    assert reviewer.says("Nothing is ticked on the checklist.")
    for number in (0, 1, 2, 3, 4, 5, 7, 9):
        reviewer.page.checklist.boxes[number].click()
    assert reviewer.says("8 of 10")
    assert reviewer.says("Not ticked on the checklist: 7, 9.")
    state = reviewer.approve()
    assert state.reviewed
    assert state.review.ticked == (0, 1, 2, 3, 4, 5, 7, 9)
    assert "Not ticked on the checklist: 7, 9." in reviewer.desk.notices.words


def test_an_answer_needs_words(story):
    story.take("Mikkel")
    story.page.list.card.words.clear()
    story.page.list.card.replace.click()
    assert story.row("Mikkel").standing == "Open"
    assert not story.page.list.card.replace.isChecked()


def test_a_cpr_number_typed_as_an_answer_is_hidden(story):
    number = f"{17}{'03'}{64}-{SERIAL}"
    story.replace("Mikkel", f"Nour {number}")
    assert story.page.work.answers[story.row("Mikkel").found.subject] == Replace(f"Nour {MASK}")
    line = story.page.list.card.reason.lineEdit()
    assert isinstance(line, QLineEdit)
    story.keep("Birthe", f"Står i {number}")
    assert story.page.work.answers[story.row("Birthe").found.subject] == Keep(f"Står i {MASK}")


def test_a_number_typed_as_a_reason_is_hidden_at_once_and_stays_hidden(story):
    story.take("Birthe")
    line = story.page.list.card.reason.lineEdit()
    line.clear()
    QTest.keyClicks(line, f"Se {17}{'03'}{64}-{SERIAL} igen")
    assert line.text() == f"Se {MASK} igen"
    for _ in range(30):
        line.undo()
        assert SERIAL not in line.text()


@pytest.mark.parametrize("words", ["   ", MASK, f" {MASK} "])
def test_nothing_and_a_hidden_number_are_no_name(story, words):
    story.replace("Mikkel", words)
    assert story.row("Mikkel").standing == "Open"


def test_the_notice_of_an_approved_case_says_its_new_title(reviewer):
    case = Case("ida", "Ida, 19 år", situation="Ida bor alene. Ida har en kat.")
    reviewer.ask(lambda archive: cases.keep_case(archive, case))
    reviewer.open(case)
    reviewer.replace("Ida", "Nour")
    reviewer.answer_all()
    reviewer.approve()
    assert "Ida" not in reviewer.desk.notices.words
    assert "Nour, 19 år" in reviewer.desk.notices.words


def test_what_was_replaced_by_itself_is_still_open(story):
    story.replace("Mikkel", "Mikkel")
    story.answer_all()
    QTest.mouseClick(story.page.bar.approve, Qt.MouseButton.LeftButton)
    story.qtbot.waitUntil(lambda: "Something more was found" in story.desk.notices.words)
    assert story.finished == []


def test_a_case_that_is_gone_is_told_and_left(reviewer):
    troubles: list[object] = []
    reviewer.shelf.trouble_met.connect(troubles.append)
    reviewer.page.open_case("findes-ikke")
    reviewer.qtbot.waitUntil(lambda: bool(reviewer.finished))
    assert reviewer.finished == [""]
    assert len(troubles) == 1


def test_the_language_may_change_in_the_middle(story, qapp):
    story.replace("Mikkel", "Nour")
    try:
        story.desk.language.use("da")
        qapp.processEvents()
        assert story.row("Mikkel").standing == "→ Nour"
        assert "Nour bor hos Birthe" in story.reads
        assert Subject(Sort.NAME, story.row("Mikkel").found.subject.key) in story.page.work.answers
    finally:
        story.desk.language.use("en")


def test_undo_in_the_window_takes_back_answers_and_nothing_of_the_day(desktop):
    desktop.new_day()
    desktop.shell.session.document.write("place", "Kulturhuset")
    desktop.shelf.ask(lambda archive: cases.keep_case(archive, STORY), lambda _: None)
    desktop.shell.show_cases()
    pages = desktop.shell.facilitator.cases_page
    pages.review(STORY.id)
    desktop.wait(lambda: pages.reviewing.work is not None)
    page = pages.reviewing
    desktop.wait(page.list.rows[0].hasFocus)
    QTest.keyClicks(page.list.rows[0], "k")
    assert page.work.answers
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not page.work.answers
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desktop.shell.session.day.place == "Kulturhuset"
