"""A group reads and writes its plan under the four headings of SEL § 141, and takes it along as text."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.document.board import BoardDocument
from desktop.model.case import Case
from desktop.model.handleplan import Heading
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.plan import AUTHORITY, PURPOSES, SUB_GOALS, WISHES
from desktop.settings import Appearance
from desktop.theme import dress, load_fonts, theme_of
from desktop.windows.plan_headings import PlanHeadings


class Table:
    """A plan with a wish, a purpose and two goals, seen under the headings of the law."""

    def __init__(self, qtbot: object) -> None:
        self.qtbot = qtbot
        self.board = BoardDocument(author="Tove", device="a")
        add = self.board.ladder.add
        self.wish = add(CardKind.WISH, "Jeg vil bo selv.")
        self.purpose = add(CardKind.PURPOSE, "At Maja bor i egen bolig")
        self.goal, self.second = add(CardKind.GOAL, "Maja sover"), add(CardKind.GOAL, "Maja laver mad")
        self.step = add(CardKind.SUB_GOAL, "Fast sengetid", self.goal)
        self.effort = self.board.add_card(JourneyKind.PLAN, AUTHORITY, self.second, text="Bevilger bostøtte")
        self.face = PlanHeadings()
        qtbot.addWidget(self.face)
        self.face.resize(1000, 900)
        self.face.show()
        self.show()
        self.board.listen(lambda _: self.show())

    def show(self) -> None:
        self.face.show_board(self.board)

    def settle(self, cards: int) -> None:
        """Wait until all rows are there: they come one moment after the other."""
        self.qtbot.waitUntil(lambda: len(self.rows) == cards)

    @property
    def rows(self) -> list[str]:
        """What is read from top to bottom."""
        found = [row for block in self.face.blocks.values() for row in block.rows.values()]
        lines = sorted((row.mapTo(self.face, row.rect().topLeft()).y(), row) for row in found if row.isVisible())
        return [f"{row.field.accessibleName()}: {row.field.toPlainText()}" for _, row in lines]

    def says(self, words: str) -> bool:
        labels = self.face.findChildren(QLabel)
        return any(words in label.text() and label.isVisibleTo(self.face) for label in labels)


@pytest.fixture
def table(qtbot: object, qapp: QApplication) -> Iterator[Table]:
    dress(qapp, theme_of(Appearance.LIGHT), load_fonts())
    table = Table(qtbot)
    yield table
    table.board.forget()


def test_the_plan_is_read_under_the_four_headings_in_the_order_of_the_law(table: Table) -> None:
    table.settle(6)
    QApplication.processEvents()
    assert table.rows == [
        "Wish: Jeg vil bo selv.",
        "Purpose: At Maja bor i egen bolig",
        "Goal 1: Maja sover",
        "Sub-goal 1: Fast sengetid",
        "Goal 2: Maja laver mad",
        "Authority: Bevilger bostøtte",
    ]
    for number, words in enumerate(("Formålet med indsatsen", "Hvilken indsats", "Den forventede", "Andre"), start=1):
        assert table.says(f"{number}. {words}")


def test_what_is_written_here_is_written_on_the_plan_and_taken_back_in_one_step(table: Table) -> None:
    table.settle(6)
    goals, purposes = table.face.blocks[Heading.EFFORT], table.face.blocks[Heading.PURPOSE]
    field = goals.rows[table.step].field
    field.setFocus()
    field.moveCursor(field.textCursor().MoveOperation.End)
    QTest.keyClicks(field, " kl. 23")
    plan = table.board.board.plan
    assert plan.cards[table.step].text == "Fast sengetid kl. 23"
    table.face.copy.setFocus()
    table.board.undo()
    assert field.toPlainText() == "Fast sengetid"
    table.board.move_card(table.step, SUB_GOALS, table.second)
    assert goals.rows[table.step].field is field
    assert table.board.board.plan.cards[table.step].place.phase == table.second
    table.board.remove_card(table.effort)
    assert table.effort not in goals.rows
    QTest.mouseClick(table.face.add_purpose, Qt.MouseButton.LeftButton)
    new = [card for card in table.board.board.plan.cards.values() if card.place.lane == PURPOSES and not card.text]
    assert len(new) == 1
    QTest.keyClicks(purposes.rows[new[0].id].field, "At Maja er tryg")
    assert table.board.board.plan.cards[new[0].id].text == "At Maja er tryg"


def test_a_wish_is_written_only_where_it_was_said(qtbot: object, table: Table) -> None:
    elsewhere = BoardDocument([table.board.state()], author="Per", device="b")
    other = PlanHeadings()
    qtbot.addWidget(other)
    other.show_board(elsewhere)
    purposes = other.blocks[Heading.PURPOSE]
    qtbot.waitUntil(lambda: len(purposes.rows) == 2)
    assert purposes.rows[table.wish].field.isReadOnly()
    assert not purposes.rows[table.purpose].field.isReadOnly()
    assert not table.face.blocks[Heading.PURPOSE].rows[table.wish].field.isReadOnly()
    assert elsewhere.board.plan.cells[WISHES, "plan.whole"][0].id == table.wish
    table.face.show_board(elsewhere)
    QTest.keyClicks(table.face.texts["other"], "Kun her")
    assert (elsewhere.board.voice.other, table.board.board.voice.other) == ("Kun her", "")


def test_duration_and_other_matters_are_texts_and_the_dates_of_the_plan_stand_beside(table: Table) -> None:
    QTest.keyClicks(table.face.texts["duration"], "Et år")
    QTest.keyClicks(table.face.texts["other"], "Venter på bolig")
    voice = table.board.board.voice
    assert (voice.duration, voice.other) == ("Et år", "Venter på bolig")
    assert not table.says("By the dates")
    aims = table.board.ladder.aims
    aims.choose(table.goal, "since", "2026-03-01")
    aims.choose(table.second, "since", "2026-02-01")
    aims.choose(table.step, "until", "2026-12-24")
    aims.choose(table.goal, "until", "2026-06-01")
    said = table.face._dates.text().lower().replace(".", "")
    assert re.search(r"begins 1 februar\w? 2026 at the earliest, ends 24 december 2026 at the latest", said)
    assert table.says("By the dates")


@pytest.mark.parametrize(
    ("age", "day", "said"),
    [(81, "2026-05-12", True), (67, "2026-05-12", True), (66, "2026-05-12", False), (67, "2031-01-01", False),
     (None, "2026-05-12", False), (81, "", True)],
)  # fmt: skip
def test_a_case_about_somebody_of_pension_age_is_told_that_the_paragraph_is_not_for_them(
    table: Table, age: int | None, day: str, said: bool
) -> None:
    table.face.age.show_case(Case("inger", "Inger", age=age), day)
    assert table.says("people below state pension age") is said
    table.face.age.show_case(None, day)
    assert not table.says("people below state pension age")


def test_the_headings_are_a_face_of_the_plan_and_go_on_the_clipboard_as_text(desktop) -> None:
    desktop.new_day()
    shell = desktop.shell
    shell.show_plan()
    page = shell.plan_page
    assert page is not None
    board = shell.session.board(shell.session.day.groups[0].id)
    goal = board.ladder.add(CardKind.GOAL, "Maja sover fem nætter om ugen")
    board.ladder.aims.write_plan("other", "Venter på bolig")
    desktop.press("§ 141")
    assert page.headings.isVisible()
    assert not page.view.isVisible()
    desktop.press("Copy as text")
    desktop.wait(lambda: "Maja sover fem nætter" in QGuiApplication.clipboard().text())
    assert "Andre særlige forhold" in QGuiApplication.clipboard().text()
    page.headings.blocks[Heading.OTHER].copy.click()
    desktop.wait(lambda: QGuiApplication.clipboard().text().strip() == "Venter på bolig")
    page.headings.blocks[Heading.EFFORT].rows[goal].go.click()
    assert page.view.isVisible()
    assert page.panel.fields["text"].toPlainText() == "Maja sover fem nætter om ugen"
    desktop.press("Scales")
    assert page.scales.isVisible()
    assert desktop.says("Maja sover fem nætter om ugen", page.scales.goals[goal])
    desktop.press("Write the scale")
    assert page.view.isVisible()
    QTest.keyClicks(page.panel.fields["gas+0"], "fem nætter")
    assert board.board.plan.cards[goal].aims.gas.at(0) == "fem nætter"
