"""The levels of a udredning by view: set on bars, each for themselves, and shown with how far apart they are."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.document.board import BoardDocument
from desktop.model.assessed import Said
from desktop.model.kinds import CardKind
from desktop.model.level_views import Doing, Meaning, When, own_of
from desktop.model.pages import Page
from desktop.model.plan import GoalType, Subject
from desktop.model.programme import Allowed
from desktop.model.sides import Side
from desktop.model.vocabulary import load_vocabulary
from desktop.paths import resources
from desktop.windows.assess_bar import Face
from desktop.windows.level_blind import LevelBlind
from desktop.windows.level_card import LevelCard
from desktop.windows.level_face import LevelFace
from tests.windows.conftest import Desktop
from tests.windows.sizes import cut_off

B, L, M = Side.CITIZEN, Side.PROVIDER, Side.AUTHORITY
Left, Shift = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
VOCABULARY = load_vocabulary(resources())


def settle() -> None:
    """Let layouts find their places: each has the one inside it do so after it."""
    for _ in range(4):
        QApplication.processEvents()


class Levels:
    """A window at the levels of a day's first group."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.new_day()
        desktop.window.resize(1366, 768)
        desktop.window.activateWindow()
        desktop.wait(desktop.window.isActiveWindow)
        self.shell = desktop.shell
        QTest.mouseClick(self.shell.rail.pages[Page.ASSESSMENT], Left)
        self.page = self.shell.boards.assess_page
        self.page.bar._segments[Face.LEVELS].click()
        self.board: BoardDocument = self.shell.session.board(self.shell.session.day.groups[0].id)

    @property
    def face(self) -> LevelFace:
        return self.page.findChild(LevelFace)

    def card(self, label: str) -> LevelCard:
        code = next(row.code for row in self.face.rows if row.label == label)
        return self.face.cards[code]

    def add(self, label: str) -> LevelCard:
        """Look for a sub-theme in the list, and take it."""
        if not self.face.picker.isVisible():
            self.face.tools.add.click()
        self.face.picker.search.selectAll()
        QTest.keyClicks(self.face.picker.search, label)
        QTest.keyClick(self.face.picker.search, Qt.Key.Key_Return)
        QTest.keyClick(self.face.picker.search, Qt.Key.Key_Escape)
        return self.card(label)

    def press(self, label: str, view: Side, value: int) -> None:
        """Click on a view's bar."""
        lane = self.card(label).lanes.lanes[view]
        QTest.mouseClick(lane, Left, pos=lane.spot_of(value).toPoint())

    def views(self, label: str, system: str = "FFB") -> dict[Side, Said]:
        rows = self.board.board.assessed.levels_of(system)
        return dict(next(row for row in rows if row.label == label).views)

    def says(self, words: str, within: QWidget | None = None) -> bool:
        return self.desktop.says(words, within or self.face)

    @property
    def sheet(self) -> LevelBlind:
        return next(each for each in self.desktop.window.findChildren(LevelBlind) if each.isVisible())


@pytest.fixture
def levels(desktop: Desktop) -> Iterator[Levels]:
    yield Levels(desktop)
    for sheet in desktop.window.findChildren(LevelBlind):
        sheet.close()


def test_each_view_sets_its_level_on_the_bar_and_the_distance_is_said(levels: Levels):
    assert levels.says("Add the sub-themes you want to talk about")
    card = levels.add("Købe ind")
    levels.press("Købe ind", B, 1)
    levels.press("Købe ind", M, 4)
    assert levels.views("Købe ind") == {B: Said(B, "FFB", 1), M: Said(M, "FFB", 4)}
    assert levels.says("≠ 3 steps apart: Citizen/relatives 1 – Authority 4", card)
    assert levels.says("4 · Fuldstændig nedsat funktionsevne", card)
    assert levels.says("What does the citizen manage that the others do not see", card)
    levels.face.tools.whens.buttons[When.EXPECTED].click()
    levels.press("Købe ind", M, 2)
    assert levels.views("Købe ind")[M] == Said(M, "FFB", 4, 2)
    lane = card.lanes.lanes[L]
    lane.setFocus()
    QTest.keyClick(lane, Qt.Key.Key_Right, Shift)
    assert levels.views("Købe ind")[L] == Said(L, "FFB", 0), "Shift sets the one that a press does not set"
    QTest.keyClick(lane, Qt.Key.Key_Down)
    assert card.lanes.lanes[M].hasFocus()
    QTest.keyClick(card.lanes.lanes[M], Qt.Key.Key_Up)
    assert lane.hasFocus()
    assert lane.accessibleName() == ("Købe ind, Provider: now: 0 · Ingen nedsat funktionsevne, expected: not said")
    card.why.setFocus()
    QTest.keyClicks(card.why, "Vi ser det med støtte.")
    assert levels.board.board.assessed.levels[0].why == "Vi ser det med støtte."
    levels.page.undo()
    assert (levels.board.board.assessed.levels[0].why, card.why.toPlainText()) == ("", "")


def test_not_assessed_is_neither_a_zero_nor_nothing(levels: Levels):
    card = levels.add("Lave mad")
    levels.press("Lave mad", L, 0)
    levels.press("Lave mad", M, 8)
    assert levels.views("Lave mad") == {L: Said(L, "FFB", 0), M: Said(M, "FFB", 8)}
    assert levels.says("Ikke vurderet", card)
    assert not levels.says("apart", card)
    levels.press("Lave mad", M, 8)
    assert levels.views("Lave mad") == {L: Said(L, "FFB", 0)}, "what is pressed again is taken back"
    assert levels.says("not set", card)


def test_only_what_has_a_level_is_offered_and_other_systems_stay_as_they_are(levels: Levels):
    levels.add("Vaske sig")
    levels.press("Vaske sig", L, 2)
    levels.face.tools.add.click()
    offered = [levels.face.picker.choice(code)[2].label for code in levels.face.picker.found()]
    assert "Hukommelse" not in offered
    levels.face.tools.systems.buttons["FSIII_classic"].click()
    assert levels.face.rows == ()
    assert levels.face.others.buttons[0].accessibleName() == "FFB · Vaske sig: L 2"
    card = levels.add("Vaske sig")
    levels.press("Vaske sig", L, 3)
    assert levels.says("3 · Svære begrænsninger", card)
    card.own.meaning.setCurrentIndex(2)
    card.own.meaning.activated.emit(2)
    assert levels.says("a limitation that the citizen does not experience", card)
    own = own_of(levels.board.board.assessed, levels.face.rows[0])
    assert (own.doing, own.meaning) == (None, Meaning.NOT_LIMITED)
    card.own.doing.activated.emit(card.own.doing.findText("Does parts of it"))
    assert own_of(levels.board.board.assessed, levels.face.rows[0]).doing is Doing.PARTS
    levels.face.others.buttons[0].click()
    assert levels.views("Vaske sig") == {L: Said(L, "FFB", 2)}, "nothing was converted"


def test_sub_themes_of_the_goals_are_taken_in_and_a_type_that_does_not_fit_is_only_remarked_on(levels: Levels):
    found = VOCABULARY.find("FFB", "Gøre rent")
    goal = levels.board.ladder.add(CardKind.GOAL, "Kim gør rent hver fredag")
    levels.board.ladder.aims.choose(goal, "subject", Subject("FFB", found.code, found.label))
    levels.board.ladder.aims.choose(goal, "goal_type", GoalType.DEVELOP)
    assert levels.face.tools.fetch.text() == "Take in those of case and goals (1)"
    levels.face.tools.fetch.click()
    assert not levels.face.tools.fetch.isVisible()
    levels.press("Gøre rent", M, 2)
    card = levels.card("Gøre rent")
    assert not levels.says("To develop", card)
    QTest.keyClick(card.lanes.lanes[M], Qt.Key.Key_Left, Shift)
    assert levels.views("Gøre rent")[M] == Said(M, "FFB", 2, 4)
    assert levels.says("To develop, the expected level is usually lower", card)


def test_rows_are_put_in_order_by_distance_taken_away_and_brought_back_with_what_was_set(levels: Levels):
    for label, values in (("Gøre rent", (2, 2)), ("Lave mad", (1, 4)), ("Købe ind", (2, 3))):
        levels.add(label)
        for view, value in zip((L, M), values, strict=True):
            levels.press(label, view, value)
    levels.face.tools.sort.click()
    assert [row.label for row in levels.face.rows] == ["Lave mad", "Købe ind", "Gøre rent"]
    QApplication.processEvents()
    above = [levels.card(label).y() for label in ("Lave mad", "Købe ind", "Gøre rent")]
    assert above == sorted(above)
    levels.card("Lave mad").remove.click()
    assert [row.label for row in levels.face.rows] == ["Købe ind", "Gøre rent"]
    levels.add("Lave mad")
    assert levels.views("Lave mad") == {L: Said(L, "FFB", 1), M: Said(M, "FFB", 4)}


def test_levels_set_blind_are_hidden_until_they_are_shown_together(levels: Levels, qtbot: object):
    for label in ("Gøre rent", "Lave mad", "Købe ind", "Spise"):
        levels.add(label)
    levels.press("Gøre rent", M, 1)
    levels.face.tools.blind.click()
    assert [box.isChecked() for box in levels.sheet.picking.boxes.values()] == [True, True, True, False]
    levels.sheet.picking.boxes[levels.face.rows[2].code].setChecked(False)
    levels.sheet.start.click()
    sheet = levels.sheet
    there = BoardDocument([levels.board.state()], device="b")
    scale, beside = VOCABULARY.system("FFB").scale, QWidget()
    qtbot.addWidget(beside)
    beside.resize(900, 700)
    other = LevelBlind(beside, levels.desktop.look, there, "FFB", scale)
    there.listen(lambda _: other.refresh())
    other.open()
    levels_of_each = {B: (0, 3), M: (4, 2), L: (1, 2)}
    for view, values in levels_of_each.items():
        at, board = (other, there) if view is L else (sheet, levels.board)
        at.turns.buttons[view].click()
        assert not at.keep.isEnabled()
        for lanes, value in zip(at.choosing.lanes.values(), values, strict=True):
            lane = lanes.lanes[view]
            QTest.mouseClick(lane, Left, pos=lane.spot_of(value).toPoint())
        at.keep.click()
        for one, two in ((levels.board, there), (there, levels.board)):
            two.merge(one.state())
        assert levels.views("Gøre rent") == {M: Said(M, "FFB", 1)}, "nobody is shown what was set"
        assert board.board.assessed.levels[1].views == {}
    assert levels.says("3 of 3", levels.card("Gøre rent"))
    assert not levels.card("Gøre rent").lanes.isVisible()
    sheet.show_together.click()
    there.merge(levels.board.state())
    assert [other._pages.currentWidget(), sheet._pages.currentWidget()] == [other.together, sheet.together]
    assert {view: said.now for view, said in levels.views("Gøre rent").items()} == {B: 0, M: 4, L: 1}
    assert levels.says("≠ 4 steps apart: Citizen/relatives 0 – Authority 4", sheet)
    assert levels.says("“Works well” often does", sheet)
    assert levels.views("Spise") == {}
    other.close()
    sheet.close_button.click()
    assert levels.says("4 · Fuldstændig nedsat funktionsevne", levels.card("Gøre rent"))


def test_the_exercise_is_called_off_and_what_was_set_before_stays(levels: Levels):
    levels.add("Spise")
    levels.press("Spise", L, 2)
    levels.face.tools.blind.click()
    levels.sheet.start.click()
    levels.sheet.turns.buttons[L].click()
    lane = next(iter(levels.sheet.choosing.lanes.values())).lanes[L]
    assert lane.shown == (None, None), "somebody else may sit here"
    QTest.keyClick(lane, Qt.Key.Key_4)
    levels.sheet.keep.click()
    levels.sheet.stop.click()
    assert levels.views("Spise") == {L: Said(L, "FFB", 2)}


def test_a_level_set_on_another_scale_is_told_and_kept_and_each_group_has_its_own(levels: Levels):
    card = levels.add("Lave mad")
    code = levels.face.rows[0].code
    levels.board.assessing.set_level("FFB", code, Said(M, "FSIII", 3))
    levels.press("Lave mad", L, 1)
    assert levels.says("kept as it was: Lave mad: L 1, M 3", card)
    assert card.lanes.lanes[M].shown == (None, None)
    assert not levels.says("apart", card)
    first, second = (group.id for group in levels.shell.session.day.groups)
    levels.page.show_group(second)
    assert (levels.face.rows, levels.face.cards) == ((), {})
    levels.page.show_group(first)
    assert levels.views("Lave mad") == {L: Said(L, "FFB", 1), M: Said(M, "FSIII", 3)}


def test_where_only_reading_is_on_nothing_can_be_set(levels: Levels):
    levels.add("Spise")
    levels.press("Spise", L, 2)
    levels.face.tools.blind.click()
    levels.page.allow(Allowed.LOOK)
    assert not any(sheet.isVisible() for sheet in levels.desktop.window.findChildren(LevelBlind))
    levels.press("Spise", L, 4)
    lane = levels.card("Spise").lanes.lanes[L]
    QTest.keyClick(lane, Qt.Key.Key_4)
    assert levels.views("Spise")[L] == Said(L, "FFB", 2)
    assert not levels.face.tools.add.isEnabled()


def test_twice_the_text_has_room_in_danish_also_while_levels_are_set_blind(levels: Levels):
    for label in ("Købe ind", "Deltage i sociale fællesskaber og fritidsaktiviteter"):
        levels.add(label)
        levels.press(label, L, 1)
        levels.press(label, M, 8 if label == "Købe ind" else 4)
    levels.desktop.language.use("da")
    levels.desktop.look.resize(200)
    settle()
    assert cut_off(levels.face) == []
    area = levels.face.findChild(QScrollArea)
    levels.add("Spise")
    for wide in (1366, 1300, 1200):
        levels.desktop.window.resize(wide, 768)
        levels.desktop.wait(lambda: area.widget().width() <= area.viewport().width())
    levels.desktop.window.resize(1366, 768)
    levels.face.tools.blind.click()
    sheet = levels.sheet
    for step in (sheet.start, sheet.turns.buttons[B]):
        assert cut_off(sheet) == []
        step.click()
        settle()
    assert cut_off(sheet) == []
    levels.desktop.look.resize(100)
