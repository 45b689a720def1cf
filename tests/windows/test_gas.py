"""A group writes the scale of a goal, says blind what it expects, and sees the T-score beside all its goals."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.coach.coach import Coach, load_rules
from desktop.document.board import BoardDocument
from desktop.model.gas import Gas
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.sides import Side
from desktop.paths import resources
from desktop.settings import Appearance
from desktop.theme import dress, load_fonts, theme_of
from desktop.windows.gas_blind import GasBlind
from desktop.windows.gas_overview import GasOverview
from desktop.windows.gas_section import GasSection
from desktop.windows.panel_form import Ground, PanelForm
from desktop.windows.panel_memory import PanelMemory

LEVELS = {2: "6-7 nætter", 1: "5 nætter", 0: "3-4 nætter", -1: "2 nætter", -2: "0-1 nat"}


class Laptop:
    """One of the laptops at a table, with the goal's scale in its side panel."""

    def __init__(self, qtbot: object, board: BoardDocument, goal: str) -> None:
        self.qtbot, self.board, self.goal = qtbot, board, goal
        ground = Ground(board, JourneyKind.PLAN, PanelMemory(), goal)
        self.window, self.form = QWidget(), PanelForm(ground)
        self.section = GasSection(ground)
        self.form.setParent(self.window)
        self.form.add(self.section)
        self.window.resize(700, 900)
        self.form.resize(330, 880)
        qtbot.addWidget(self.window)
        board.listen(lambda _: self.show())
        self.show()
        self.window.show()

    def show(self) -> None:
        card = self.board.board.plan.cards.get(self.goal)
        self.form.setVisible(card is not None)
        if card is not None:
            self.section.show_card(card)

    @property
    def scale(self) -> Gas:
        return self.board.board.plan.cards[self.goal].aims.gas

    @property
    def sheet(self) -> GasBlind:
        if not any(sheet.isVisible() for sheet in self.window.findChildren(GasBlind)):
            press(self.section.blind)
        return next(sheet for sheet in self.window.findChildren(GasBlind) if sheet.isVisible())

    def expect(self, side: Side, level: int) -> None:
        """Sit down as one perspective, choose, and hide it."""
        self.sheet.turns.buttons[side].click()
        self.sheet.choosing.cards[level].click()
        self.sheet.keep.click()


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def read(widget: QWidget) -> str:
    """All that can be read on a widget."""
    labels = [each for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]
    return "\n".join(each.text() for each in labels)


@pytest.fixture
def board(qapp: QApplication) -> BoardDocument:
    dress(qapp, theme_of(Appearance.LIGHT), load_fonts())
    board = BoardDocument(author="Tove", device="a")
    board.ladder.add(CardKind.GOAL, "Maja sover fem nætter om ugen")
    return board


@pytest.fixture
def laptop(qtbot: object, board: BoardDocument) -> Iterator[Laptop]:
    yield Laptop(qtbot, board, board.board.plan.goals[0].id)
    board.forget()


def join(one: BoardDocument, other: BoardDocument) -> None:
    other.merge(one.missing(other.vector()))
    one.merge(other.missing(one.vector()))


def test_the_five_levels_are_written_with_a_baseline_and_taken_back(laptop: Laptop) -> None:
    for level, words in LEVELS.items():
        QTest.keyClicks(laptop.section.lines[level].field, words)
    press(laptop.section.base.buttons[-1])
    assert laptop.scale == Gas(tuple(LEVELS[level] for level in sorted(LEVELS)), base=-1)
    assert "baseline" in laptop.section.lines[-1].marks
    assert laptop.section.lines[-2].marks == ""
    press(laptop.section.score.buttons[1])
    assert laptop.scale.score == 1
    press(laptop.section.score.buttons[1])
    assert laptop.scale.score is None
    laptop.board.undo()
    assert laptop.scale.score == 1


def test_levels_are_chosen_by_keys_alone(laptop: Laptop) -> None:
    pick = laptop.section.base
    stops = [button for button in pick.buttons.values() if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [pick.buttons[0]]
    stops[0].setFocus()
    QTest.keyClick(stops[0], Qt.Key.Key_Left)
    QTest.keyClick(pick.buttons[-1], Qt.Key.Key_Return)
    assert laptop.scale.base == -1
    QTest.keyClick(pick.buttons[-1], Qt.Key.Key_Delete)
    assert laptop.scale.base is None


def test_hints_come_a_moment_after_the_words_and_go_when_they_are_heeded(laptop: Laptop) -> None:
    section, aims = laptop.section, laptop.board.ladder.aims
    for level, words in (LEVELS | {-1: "1-2 nætter", 2: "Har det godt"}).items():
        aims.write_level(laptop.goal, level, words)
    aims.set_base(laptop.goal, -1)
    laptop.qtbot.waitUntil(lambda: section.hints == ("1 fits both −2 and −1. Let each number have one level.",))
    assert section.hints[0] in read(laptop.window)
    section.use_coach(Coach(load_rules(resources() / "coach")))
    laptop.qtbot.waitUntil(lambda: len(section.hints) == 2)
    assert section.hints[1].startswith("+2: “godt” cannot be seen.")
    aims.write_level(laptop.goal, -1, LEVELS[-1])
    aims.write_level(laptop.goal, 2, LEVELS[2])
    laptop.qtbot.waitUntil(lambda: section.hints == ())


def test_the_weight_is_folded_away_until_somebody_wants_it(laptop: Laptop) -> None:
    section = laptop.section
    assert not section.weight.isVisible()
    section.weigh.click()
    section.weight.lineEdit().selectAll()
    QTest.keyClicks(section.weight.lineEdit(), "3")
    assert laptop.scale.weight == 3
    section.weight.lineEdit().clear()
    assert laptop.scale.weight == 1


def test_each_perspective_chooses_unseen_at_one_computer(laptop: Laptop) -> None:
    for level, words in LEVELS.items():
        laptop.board.ladder.aims.write_level(laptop.goal, level, words)
    laptop.expect(Side.CITIZEN, 1)
    sheet = laptop.sheet
    assert "Hand the computer on to the authority." in read(sheet)
    assert not sheet.show_together.isEnabled()
    laptop.expect(Side.AUTHORITY, 0)
    assert sheet.show_together.text() == "Show together (2 of 3 have chosen)"
    sheet.turns.buttons[Side.PROVIDER].click()
    assert not any(card.isChecked() for card in sheet.choosing.cards.values())
    assert not sheet.keep.isEnabled()
    assert all(words in read(sheet) for words in LEVELS.values())
    sheet.choosing.cards[-1].click()
    sheet.choosing.cards[-2].click()
    sheet.keep.click()
    hidden = read(laptop.window) + read(sheet)
    assert "Chosen so far, and hidden: Citizen/relatives, Authority, Provider" in hidden
    assert "between the highest" not in hidden
    sheet.turns.buttons[Side.PROVIDER].click()
    assert sheet.choosing.level is None, "what was chosen before would be seen by whoever sits here now"
    sheet.choosing.cards[-1].click()
    sheet.keep.click()
    assert laptop.board.board.expected[laptop.goal] == {Side.CITIZEN: 1, Side.AUTHORITY: 0, Side.PROVIDER: -1}


def test_shown_together_the_distance_and_a_question_are_there_and_it_can_be_done_again(laptop: Laptop) -> None:
    for side, level in ((Side.CITIZEN, 1), (Side.AUTHORITY, 1), (Side.PROVIDER, -1)):
        laptop.expect(side, level)
    sheet = laptop.sheet
    sheet.show_together.click()
    rows = sheet.together.scale.rows
    assert "Citizen/relatives" in rows[1].accessibleName()
    assert "Authority" in rows[1].accessibleName()
    assert "Provider" in rows[-1].accessibleName()
    assert [level for level, row in rows.items() if row.property("state") == "apart"] == [1, 0, -1]
    assert "between the highest and the lowest: Citizen/relatives, Authority – Provider." in sheet.together.words
    assert "Let the one who expects least begin" in read(sheet)
    assert "Citizen/relatives +1 · Authority +1 · Provider −1" in read(laptop.window)
    sheet.again.click()
    assert not laptop.board.board.expected.get(laptop.goal)
    assert laptop.goal not in laptop.board.board.unveiled
    assert sheet.turns.isVisible()
    laptop.board.undo()
    assert laptop.board.board.expected[laptop.goal][Side.PROVIDER] == -1
    for side in Side.CITIZEN, Side.AUTHORITY, Side.PROVIDER:
        laptop.board.ladder.aims.expect(laptop.goal, side, 0)
    assert "You expect the same." in sheet.together.words


def test_the_blind_rating_goes_by_keys_alone_and_with_targets_for_fingers(laptop: Laptop) -> None:
    sheet = laptop.sheet
    for button in (*sheet.turns.buttons.values(), *sheet.choosing.cards.values(), sheet.keep, sheet.show_together):
        assert button.minimumHeight() >= 44
    for side in (Side.CITIZEN, Side.AUTHORITY, Side.PROVIDER):
        assert sheet.turns.buttons[side].property("kind") == "primary"
        QTest.keyClick(sheet.turns.buttons[side], Qt.Key.Key_Space)
        QTest.keyClick(sheet.choosing.cards[0], Qt.Key.Key_Down)
        QTest.keyClick(sheet.choosing.cards[-1], Qt.Key.Key_Return)
    assert laptop.board.board.expected[laptop.goal] == dict.fromkeys((Side.CITIZEN, Side.AUTHORITY, Side.PROVIDER), -1)
    QTest.keyClick(sheet.show_together, Qt.Key.Key_Return)
    assert laptop.goal in laptop.board.board.unveiled


def test_at_two_laptops_nothing_is_seen_before_it_is_shown_together(qtbot: object, laptop: Laptop) -> None:
    other = Laptop(qtbot, BoardDocument([laptop.board.state()], author="Per", device="b"), laptop.goal)
    laptop.expect(Side.AUTHORITY, 2)
    other.expect(Side.PROVIDER, -2)
    join(laptop.board, other.board)
    for here in (laptop, other):
        assert "Authority, Provider" in read(here.window)
        assert not here.sheet.together.isVisible()
        assert here.sheet.show_together.isEnabled()
    other.sheet.turns.buttons[Side.CITIZEN].click()
    laptop.sheet.show_together.click()
    join(laptop.board, other.board)
    assert other.sheet.choosing.isVisible(), "whoever is choosing is not shown the others' choice meanwhile"
    other.sheet.choosing.cards[0].click()
    other.sheet.keep.click()
    assert "4 step" in other.sheet.together.words
    other.board.remove_card(laptop.goal)
    assert not any(sheet.isVisible() for sheet in other.window.findChildren(GasBlind))
    other.board.forget()


def test_the_t_score_stands_beside_the_goals_and_says_what_it_is_not_for(qtbot: object, laptop: Laptop) -> None:
    board = laptop.board
    face = GasOverview()
    qtbot.addWidget(face)
    face.resize(1366, 768)
    face.show()
    face.show_board(None)
    assert "There are no goals yet." in read(face)
    assert "T-SCORE" not in read(face)
    second = board.ladder.add(CardKind.GOAL, "Maja laver mad fire dage om ugen")
    third = board.ladder.add(CardKind.GOAL, "Maja ringer selv til sin søster")
    board.ladder.aims.write_level(second, 0, "fire dage")
    face.show_board(board)
    qtbot.waitUntil(lambda: len(face.goals) == 3)
    assert face.score.number.text() == "–"
    assert "0 of 3 goals judged" in read(face)
    board.ladder.aims.set_score(laptop.goal, 1)
    board.ladder.aims.set_score(second, 1)
    board.ladder.aims.expect(third, Side.PROVIDER, -2)
    face.show_board(board)
    assert face.score.number.text() == "62"
    words = read(face)
    assert "2 of 3 goals judged" in words
    assert "must not be used to compare citizens, teams or municipalities" in words
    assert all(goal.text in words for goal in board.board.plan.goals)
    assert "reached" in face.goals[second].scale.rows[1].accessibleName()
    assert "Provider" not in face.goals[third].scale.rows[-2].accessibleName()
    wanted: list[tuple[JourneyKind, str]] = []
    face.card_wanted.connect(lambda kind, key: wanted.append((kind, key)))
    face.goals[third].go.click()
    assert wanted == [(JourneyKind.PLAN, third)]
    board.remove_card(second)
    face.show_board(board)
    assert list(face.goals) == [laptop.goal, third]
    assert "1 of 2 goals judged" in read(face)
