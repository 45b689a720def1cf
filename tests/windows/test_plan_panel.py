"""A group at the panel of its goal plan: what each rung asks for, the goal coach, levels, dates, own words and ties."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QHBoxLayout, QLabel, QWidget

from desktop.canvas.picks import CardPick
from desktop.coach.facts import GoalFacts
from desktop.coach.hint import Letter
from desktop.document.board import BoardDocument
from desktop.document.many import Seed
from desktop.document.template import board_start
from desktop.icons import Look
from desktop.language import Language
from desktop.model.assessed import Said
from desktop.model.case import Assessment, Case
from desktop.model.journey import Card, Place
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.plan import SUB_GOALS, GoalType, Level, Result, Status, Subject
from desktop.model.sides import Side
from desktop.model.template import load_templates
from desktop.paths import Places, resources
from desktop.settings import Appearance, Settings
from desktop.theme import load_fonts
from desktop.windows.card_panel import CardPanel
from desktop.windows.level_lane import LevelLane
from desktop.windows.plan_form import PlanForm
from desktop.windows.plan_kit import CoachWords, PlanKit, plan_kit
from desktop.windows.plan_verdicts import PlanVerdicts

AS_IS, PLAN = JourneyKind.AS_IS, JourneyKind.PLAN
Key = Qt.Key
SAME_ROW = 60
"""What stands beside something else may begin a little higher, in pixels."""
WEAK = "Maja får det bedre socialt"


class Table:
    """A laptop with a card of the plan in its panel, and another laptop of the same group."""

    def __init__(self, qtbot: object, kit: PlanKit, settings: Settings) -> None:
        start = board_start(load_templates(resources())["social"])
        self.board = BoardDocument([start], author="Ole", device="here")
        self.other = BoardDocument([start], author="Kaja", device="there")
        self.qtbot, self.settings = qtbot, settings
        self.wanted: list[tuple[JourneyKind, str]] = []
        self.window = QWidget()
        self.panel = CardPanel(self.window)
        QHBoxLayout(self.window).addWidget(self.panel)
        self.panel.plan_with(kit)
        self.panel.remember_in(settings)
        self.panel.pick_wanted.connect(lambda pick: self.pick(pick.id))
        self.panel.card_wanted.connect(lambda kind, card: self.wanted.append((kind, card)))
        self.board.listen(lambda _: self.panel.refresh())
        self.window.resize(self.panel.width(), 900)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def end(self) -> None:
        """Clear away after the test, at once: what is left would be said anew in each other language."""
        self.board.forget()
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)

    def add(self, kind: CardKind, text: str = "", goal: str = "") -> str:
        return self.board.ladder.add(kind, text, goal)

    def bar(self, name: str) -> LevelLane:
        """The bar of the level now, or of the one that is the target."""
        return getattr(self.form.folds["theme"].section.parts[1], name).bar

    def goal(self, text: str = WEAK) -> str:
        """A goal in the panel."""
        goal = self.add(CardKind.GOAL, text)
        self.pick(goal)
        return goal

    def pick(self, card: str) -> None:
        self.picked = card
        self.panel.show_pick(self.board, PLAN, CardPick(card))

    def card(self, card: str = "") -> Card:
        found = self.board.board.card(card or self.picked)
        assert found is not None
        return found

    def sync(self) -> None:
        self.other.merge(self.board.state())
        self.board.merge(self.other.state())

    @property
    def form(self) -> PlanForm:
        form = self.panel.form
        assert isinstance(form, PlanForm)
        return form

    def shown(self, kind: type[QWidget]) -> list[QWidget]:
        QApplication.processEvents()
        return [each for each in self.panel.findChildren(kind) if each.isVisible()]

    def says(self, words: str) -> bool:
        return any(words in label.text() for label in self.shown(QLabel))

    def named(self, name: str) -> QWidget:
        found = [each for each in self.shown(QWidget) if each.accessibleName() == name]
        assert len(found) == 1, (name, [each.accessibleName() for each in self.shown(QAbstractButton)])
        return found[0]

    def button(self, words: str) -> QAbstractButton:
        found = [each for each in self.shown(QAbstractButton) if words in (each.text(), each.accessibleName())]
        assert len(found) == 1, (words, [each.text() or each.accessibleName() for each in self.shown(QAbstractButton)])
        return found[0]

    def press(self, words: str) -> None:
        QTest.mouseClick(self.button(words), Qt.MouseButton.LeftButton)

    def unfold(self, title: str) -> None:
        self.press(f"{title}, folded")

    def offered(self, name: str) -> list[str]:
        choice = self.named(name)
        assert isinstance(choice, QComboBox)
        return [choice.itemText(index) for index in range(choice.count())]

    def choose(self, name: str, words: str) -> None:
        choice = self.named(name)
        assert isinstance(choice, QComboBox)
        assert words in self.offered(name), self.offered(name)
        choice.setCurrentIndex(choice.findText(words))
        choice.activated.emit(choice.currentIndex())

    def write(self, field: str, words: str) -> None:
        QTest.keyClicks(self.panel.fields[field], words)

    def choose_date(self, name: str, day: str) -> None:
        """Choose a day as the calendar under a button does."""
        button = next(each for each in self.shown(QAbstractButton) if each.accessibleName().startswith(name))
        button._choose(day)

    def hints(self) -> list[str]:
        """The titles of what the coach asks."""
        return [card.hint.title for card in self.form.coach.hints.all]


@pytest.fixture(scope="module")
def kit(qapp: QApplication) -> PlanKit:
    language = Language(resources() / "i18n")
    language.use("en")
    return plan_kit(Look(qapp, Appearance.LIGHT, load_fonts()), language)


@pytest.fixture
def table(qtbot: object, kit: PlanKit, tmp_path: Path) -> Iterator[Table]:
    made = Table(qtbot, kit, Settings(Places(tmp_path).settings))
    yield made
    made.end()


# What each rung asks for


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (CardKind.WISH, ["text", "reading"]),
        (CardKind.PURPOSE, ["text"]),
        (CardKind.GOAL, ["text", "who", "own_words", "reading"]),
        (CardKind.SUB_GOAL, ["text", "baseline", "who"]),
        (CardKind.SIGN, ["text", "baseline", "target", "who"]),
        (CardKind.EFFORT, ["text", "who", "needs"]),
        (CardKind.FOLLOW_UP, ["text", "who", "needs"]),
    ],
)
def test_each_rung_asks_for_what_is_its_own_and_keeps_what_is_written(
    table: Table, kind: CardKind, fields: list[str]
) -> None:
    goal = table.add(CardKind.GOAL, "Maja sover")
    table.pick(goal if kind is CardKind.GOAL else table.add(kind, "", goal))
    assert sorted(table.panel.fields) == sorted(fields)
    for name in set(fields) - {"text", "reading", "own_words"}:
        table.write(name, f"Ord i {name}")
        kept = table.card()
        assert f"Ord i {name}" in (getattr(kept, name, ""), getattr(kept.aims, name, ""))
    table.write("text", " om natten")
    assert table.card().text.endswith("om natten")


def test_a_card_is_moved_to_another_goal_and_leads_to_its_own(table: Table) -> None:
    first, second = table.add(CardKind.GOAL, "Maja sover"), table.add(CardKind.GOAL, "Maja spiser")
    step = table.add(CardKind.SUB_GOAL, "Fast sengetid", first)
    table.pick(step)
    table.choose("Belongs to the goal", "Maja spiser")
    assert table.card(step).place.phase == second
    table.press("Go to it")
    assert table.picked == second
    table.pick(step)
    table.other.merge(table.board.state())
    table.other.many.move({step: (SUB_GOALS, first)})
    table.sync()
    assert table.named("Belongs to the goal").currentText() == "Maja sover"


def test_a_card_that_changes_its_rung_gets_the_form_of_the_new_one_without_losing_words(table: Table) -> None:
    goal = table.add(CardKind.GOAL, "Maja sover")
    step = table.add(CardKind.SUB_GOAL, "Fast sengetid", goal)
    table.pick(step)
    table.write("who", "Bostøtten")
    table.board.many.move({step: ("plan.sign", goal)})
    assert "target" in table.panel.fields
    assert (table.card().text, table.card().who) == ("Fast sengetid", "Bostøtten")
    assert table.panel.fields["who"].accessibleName() == "Who measures"


def test_a_form_that_rests_while_nothing_is_picked_shows_the_newest_of_its_own_board(table: Table) -> None:
    first, second = table.add(CardKind.GOAL, "Maja sover"), table.add(CardKind.GOAL, "Maja spiser")
    table.pick(first)
    form = table.form
    table.panel.show_pick(table.board, PLAN, None)
    assert table.panel.form is None
    assert not table.shown(QLabel)
    table.board.write_card(second, "text", "Maja laver mad")
    table.pick(second)
    assert table.form is form, "making another one takes a while"
    assert table.panel.fields["text"].toPlainText() == "Maja laver mad"
    table.panel.show_pick(table.other, PLAN, None)
    table.other.merge(table.board.state())
    table.other.write_card(second, "text", "Maja køber ind")
    table.panel.show_pick(table.other, PLAN, CardPick(second))
    assert table.panel.fields["text"].toPlainText() == "Maja køber ind"
    table.write("text", "!")
    assert (table.card(second).text, table.other.board.card(second).text) == ("Maja laver mad", "Maja køber ind!")


# The citizen's own words


def test_a_wish_is_changed_only_where_it_was_written_and_others_put_a_reading_beside(table: Table) -> None:
    mine = table.add(CardKind.WISH, "Jeg vil sove")
    table.sync()
    theirs = table.other.ladder.add(CardKind.WISH, "Jeg vil have en at ringe til")
    table.sync()
    table.pick(theirs)
    assert "text" not in table.panel.fields
    assert table.says("Jeg vil have en at ringe til")
    table.write("reading", "Hun savner sin søster")
    assert [each.text for each in table.board.board.readings[theirs]] == ["Hun savner sin søster"]
    table.pick(mine)
    table.write("text", " godt")
    assert table.card(mine).text == "Jeg vil sove godt"


def test_a_goal_as_the_citizen_says_it_belongs_to_whoever_wrote_it_down(table: Table) -> None:
    goal = table.goal()
    table.write("own_words", "Jeg vil ringe til Ida")
    table.press("Has the citizen said yes to the goal? Yes")
    table.sync()
    assert table.card().aims.accepted is True
    table.other.ladder.aims.write(goal, "own_words", "Noget andet")
    assert table.other.board.card(goal).aims.own_words == "Jeg vil ringe til Ida"
    second = table.other.ladder.add(CardKind.GOAL, "Maja spiser")
    table.other.ladder.aims.write(second, "own_words", "Jeg vil lave mad selv")
    table.sync()
    table.pick(second)
    assert "own_words" not in table.panel.fields
    assert table.says("Jeg vil lave mad selv")
    table.write("reading", "Sammen med andre")
    assert table.board.board.readings[second][0].by == "Ole"


# Theme and levels


def find(table: Table, words: str) -> list[str]:
    """Search in the list that is unfolded; give what is found."""
    picker = table.form.folds["theme"].section.parts[0].picker
    QTest.keyClicks(picker.search, words)
    return [picker.choice(code)[2].label for code in picker.found()]


def test_a_goal_has_one_primary_sub_theme_with_a_level_and_any_number_of_secondary(table: Table) -> None:
    table.goal()
    table.unfold("Theme and level")
    table.press("Choose a sub-theme …")
    picker = table.form.folds["theme"].section.parts[0].picker
    themes = [picker.tree.topLevelItem(at).text(0) for at in range(picker.tree.topLevelItemCount())]
    assert themes == ["Egenomsorg", "Kommunikation", "Mobilitet", "Praktiske opgaver", "Relationer", "Samfundsliv"]
    assert find(table, "lave mad") == ["Lave mad"]
    QTest.keyClick(picker.search, Key.Key_Return)
    assert table.card().aims.subject == Subject("FFB", table.card().aims.subject.code, "Lave mad")
    assert not picker.isVisible()
    table.press("Add a secondary one …")
    assert find(table, "købe ind") == ["Købe ind"]
    QTest.keyClick(picker.search, Key.Key_Return)
    assert [each.label for each in table.card().aims.secondary] == ["Købe ind"]
    table.press("Choose another …")
    find(table, "købe ind")
    QTest.keyClick(picker.search, Key.Key_Return)
    aims = table.card().aims
    assert (aims.subject.label, aims.secondary) == ("Købe ind", ())
    table.board.undo()
    assert [each.label for each in table.card().aims.secondary] == ["Købe ind"]
    table.press("Secondary: Købe ind. Take it away")
    assert table.card().aims.secondary == ()
    table.press("Take the sub-theme away")
    assert table.card().aims.subject is None


def test_levels_are_chosen_in_the_words_of_their_scale_and_not_assessed_is_a_word_of_its_own(table: Table) -> None:
    table.goal()
    table.unfold("Theme and level")
    assert table.says("Choose a sub-theme first")
    table.board.ladder.aims.choose(table.picked, "subject", _subject(table, "FFB", "Lave mad"))
    assert table.offered("Level now")[1:3] == ["0 · Ingen nedsat funktionsevne", "1 · Let nedsat funktionsevne"]
    table.choose("Level now", "3 · Svært nedsat funktionsevne")
    table.choose("Level expected", "2 · Moderat nedsat funktionsevne")
    assert (table.bar("now").shown, table.bar("target").shown) == ((3, None), (None, 2))
    table.choose("Level now", "Ikke vurderet")
    assert table.card().aims.level_now == Level("FFB", 8)
    assert table.bar("now").accessibleName() == "Level now: Ikke vurderet"
    table.choose("Level now", "Not said")
    assert table.card().aims.level_now is None


def test_levels_are_set_on_the_bar_by_mouse_and_by_keys(table: Table) -> None:
    table.goal()
    table.unfold("Theme and level")
    table.board.ladder.aims.choose(table.picked, "subject", _subject(table, "FFB", "Lave mad"))
    now, target = table.bar("now"), table.bar("target")
    QTest.mouseClick(now, Qt.MouseButton.LeftButton, pos=now.spot_of(3).toPoint())
    assert table.card().aims.level_now == Level("FFB", 3)
    assert table.named("Level now").currentText() == "3 · Svært nedsat funktionsevne"
    QTest.mousePress(now, Qt.MouseButton.LeftButton, pos=now.spot_of(3).toPoint())
    QTest.mouseMove(now, now.spot_of(1).toPoint())
    assert table.card().aims.level_now == Level("FFB", 3), "a drag is local until it ends"
    QTest.mouseRelease(now, Qt.MouseButton.LeftButton, pos=now.spot_of(1).toPoint())
    assert table.card().aims.level_now == Level("FFB", 1)
    target.setFocus()
    QTest.keyClick(target, Key.Key_Right)
    QTest.keyClick(target, Key.Key_Right)
    assert table.card().aims.level_target == Level("FFB", 1)
    QTest.keyClick(target, Key.Key_4)
    QTest.keyClick(target, Key.Key_Right)
    assert table.card().aims.level_target == Level("FFB", 8), "beside the line lies the step that is no level"
    QTest.keyClick(target, Key.Key_Delete)
    assert table.card().aims.level_target is None
    QTest.mouseClick(now, Qt.MouseButton.LeftButton, pos=now.spot_of(1).toPoint())
    assert (table.card().aims.level_now, table.card().aims.level_target) == (None, None)


def test_levels_of_the_assessment_are_offered_to_a_goal_and_never_filled_in(table: Table) -> None:
    table.goal()
    table.unfold("Theme and level")
    subject = _subject(table, "FFB", "Lave mad")
    table.board.assessing.add_level("FFB", subject.code, "Lave mad")
    for side, now in ((Side.PROVIDER, 2), (Side.AUTHORITY, 8)):
        table.board.assessing.set_level("FFB", subject.code, Said(side, "FFB", now, 1))
    table.board.ladder.aims.choose(table.picked, "subject", subject)
    assert table.card().aims.level_now is None
    section = table.form.folds["theme"].section.parts[1]
    table.press("Provider: 2 · Moderat nedsat funktionsevne. Use this level")
    assert table.card().aims.level_now == Level("FFB", 2)
    assert [view for view, each in section.now.offers.buttons.items() if each.isVisible()] == [Side.AUTHORITY]
    assert section.now.offers.buttons[Side.AUTHORITY].text() == "M Ikke vurderet"
    section.target.offers.buttons[Side.PROVIDER].click()
    assert table.card().aims.level_target == Level("FFB", 1)
    assert not section.target.offers.isVisible(), "both say what the goal says"


def test_a_level_keeps_its_own_scale_when_the_sub_theme_is_of_another_system(table: Table) -> None:
    table.goal()
    table.unfold("Theme and level")
    choose = table.board.ladder.aims.choose
    choose(table.picked, "subject", _subject(table, "FFB", "Lave mad"))
    table.choose("Level now", "3 · Svært nedsat funktionsevne")
    table.press("Choose another …")
    picker = table.form.folds["theme"].section.parts[0].picker
    assert not picker.systems.isVisible(), "a case that uses FFB is offered nothing else"
    table.panel.use_case(Case("1", "En sag", assessments=(Assessment("FSIII_simple", "", "Lave mad"),)))
    table.press("Choose another …")
    picker = table.form.folds["theme"].section.parts[0].picker
    assert [picker.systems.itemData(at) for at in range(picker.systems.count())] == ["FFB", "FSIII_simple"]
    picker.choose_system("FSIII_simple")
    assert "Problemer med vægt" not in find(table, "")
    find(table, "lave mad")
    QTest.keyClick(picker.search, Key.Key_Return)
    aims = table.card().aims
    assert (aims.subject.system, aims.level_now) == ("FSIII_simple", Level("FFB", 3))
    assert table.named("Level now").currentText() == "3 · Svært nedsat funktionsevne (FFB funktionsevneniveau)"
    assert table.says("levels of two scales are never converted")
    assert table.bar("now").shown == (None, None)
    table.choose("Level now", "3 · Svære begrænsninger")
    assert table.card().aims.level_now == Level("FSIII", 3)
    assert not table.says("levels of two scales are never converted")


def test_levels_that_do_not_go_with_the_type_of_goal_are_only_remarked_on(table: Table) -> None:
    table.goal()
    table.unfold("Theme and level")
    choose = table.board.ladder.aims.choose
    choose(table.picked, "subject", _subject(table, "FFB", "Lave mad"))
    choose(table.picked, "level_now", Level("FFB", 2))
    choose(table.picked, "level_target", Level("FFB", 3))
    for name, kind, words in (
        ("Develop", GoalType.DEVELOP, "usually lower"),
        ("Maintain", GoalType.MAINTAIN, "usually the same"),
        ("Limit a loss", GoalType.LIMIT, ""),
        ("Clarify", GoalType.CLARIFY, ""),
    ):
        table.choose("Type of goal", next(each for each in table.offered("Type of goal") if each.startswith(name)))
        assert table.card().aims.goal_type is kind
        assert table.says("To develop,") is (words == "usually lower")
        assert table.says("To maintain,") is (words == "usually the same")
    assert (table.card().aims.level_now, table.card().aims.level_target) == (Level("FFB", 2), Level("FFB", 3))


def _subject(table: Table, system: str, label: str) -> Subject:
    found = table.panel._kit.vocabulary.find(system, label)
    return Subject(system, found.code, found.label)


# Time and status


def test_an_end_date_puts_sub_goals_in_the_order_of_time_in_one_step(table: Table) -> None:
    goal = table.add(CardKind.GOAL, "Maja sover")
    first, second, third = (table.add(CardKind.SUB_GOAL, f"Delmål {at}", goal) for at in range(3))
    table.pick(first)
    table.choose_date("End", "2026-06-01")
    table.pick(third)
    table.choose_date("End", "2026-05-01")
    held = [card.id for card in table.board.board.plan.cells[SUB_GOALS, goal]]
    assert held == [third, first, second]
    assert table.button("End: 1 May 2026").isVisible()
    table.board.undo()
    assert [card.id for card in table.board.board.plan.cells[SUB_GOALS, goal]] == [first, second, third]
    assert table.card(third).aims.until == ""


def test_time_status_and_result_of_a_goal_are_folded_and_said_in_one_line(table: Table) -> None:
    table.goal()
    table.unfold("Time and status")
    table.write("baseline", "to nætter om ugen")
    table.choose_date("Start", "2026-03-01")
    table.choose_date("End", "2026-06-01")
    table.choose("Status", "Under way")
    table.choose("Result of the follow-up", "Decide to go on with the effort")
    table.write("outcome", "Det går fremad")
    aims = table.card().aims
    assert (aims.baseline, aims.since, aims.until) == ("to nætter om ugen", "2026-03-01", "2026-06-01")
    assert (aims.status, aims.result, aims.outcome) == (Status.GOING, Result.GO_ON, "Det går fremad")
    table.press("Time and status, unfolded")
    assert table.says("1 March 2026 – 1 June 2026 · Under way")
    assert "baseline" not in table.panel.fields


def test_what_is_unfolded_stays_so_for_other_cards_and_the_next_time(table: Table, kit: PlanKit, qtbot: object) -> None:
    table.goal()
    table.unfold("Time and status")
    table.press("The citizen's own words, unfolded")
    table.goal("Maja spiser")
    assert "outcome" in table.panel.fields
    assert "own_words" not in table.panel.fields
    again = Table(qtbot, kit, table.settings)
    again.goal()
    assert "outcome" in again.panel.fields
    assert "own_words" not in again.panel.fields
    again.end()


# The goal coach


def test_the_coach_names_the_words_it_reacts_to_and_says_how_the_goal_stands(table: Table) -> None:
    table.goal()
    assert table.says("SMART 2/5")
    assert table.says("▲ Målbart")
    assert table.says("“bedre” kan ikke ses udefra")
    marked = [mark.cursor.selectedText() for mark in table.panel.fields["text"].extraSelections()]
    assert marked == ["bedre"]


def test_the_coach_follows_what_is_written_a_moment_later_and_never_stops_anybody(table: Table) -> None:
    goal = table.goal("")
    assert table.says("Write something, and the coach looks at it.")
    table.write("text", "Støtte til struktur i hverdagen")
    assert table.card(goal).text == "Støtte til struktur i hverdagen"
    table.qtbot.waitUntil(lambda: "Mål eller ydelse?" in table.hints())
    table.board.write_card(goal, "text", "Maja sover syv timer fem nætter om ugen")
    table.qtbot.waitUntil(lambda: "Mål eller ydelse?" not in table.hints())
    assert table.panel.fields["text"].extraSelections() == []


def test_a_new_wording_is_written_beside_the_old_one_and_the_old_one_is_never_lost(table: Table) -> None:
    goal = table.goal()
    pattern = table.form.coach.patterns.all[0].words
    table.press(f"Write on from this: {pattern}")
    assert table.card(goal).text == WEAK
    wording = table.panel.fields["wording"]
    assert (wording.toPlainText(), wording.hasFocus()) == (pattern, True)
    table.add(CardKind.GOAL, "Maja spiser")
    table.pick(table.board.board.plan.goals[1].id)
    assert "wording" not in table.panel.fields
    table.pick(goal)
    table.panel.fields["wording"].selectAll()
    table.write("wording", "Maja ringer selv til Ida hver søndag")
    table.press("Use the new wording")
    assert (table.card(goal).text, table.card(goal).aims.weak) == ("Maja ringer selv til Ida hver søndag", WEAK)
    assert "wording" not in table.panel.fields
    table.board.undo()
    assert (table.card(goal).text, table.card(goal).aims.weak) == (WEAK, "")
    table.board.redo()
    table.form.coach.rewording.start("Maja ringer til Ida mindst to søndage om måneden")
    table.press("Use the new wording")
    assert table.card(goal).aims.weak == WEAK
    said = [comment.text for comment in table.board.board.comments[goal]]
    assert said == ["Earlier wording: Maja ringer selv til Ida hver søndag"]


def test_a_hint_that_was_talked_about_steps_aside_for_all_and_can_come_back(table: Table) -> None:
    goal = table.goal()
    table.press("We have talked about it: Målbart?")
    assert "Målbart?" not in table.hints()
    assert table.says("✓ Målbart? (bedre)")
    assert table.says("SMART 3/5")
    table.sync()
    assert table.other.board.card(goal).aims.talked == (("value_word", "bedre"),)
    table.press("Show again: Målbart?")
    assert "Målbart?" in table.hints()
    assert not table.says("✓ Målbart?")


def test_each_hint_leads_to_where_something_can_be_done_about_it(table: Table) -> None:
    goal = table.goal("Maja ringer til Ida om søndagen")
    table.press("Write the words: Borgerens?")
    assert table.panel.fields["own_words"].hasFocus()
    table.press("Choose a date: Hvornår?")
    assert QApplication.focusWidget() is table.named("End: No date yet")
    table.press("Write it in: Hvor er vi nu?")
    assert table.panel.fields["baseline"].hasFocus()
    table.press("Plan it: Hvem følger op?")
    assert (table.card().kind, table.card().place.phase) == (CardKind.FOLLOW_UP, goal)
    table.pick(goal)
    table.qtbot.waitUntil(lambda: "Hvilket ønske?" in table.hints())
    table.press("Find the wish: Hvilket ønske?")
    assert table.card().kind is CardKind.WISH, "there was none: now it can be written"
    table.write("text", "Jeg vil tale med Ida")
    table.pick(goal)
    table.press("Find the wish: Hvilket ønske?")
    finder = table.form.folds["ties"].section.finder
    assert finder.search.hasFocus()


def test_the_plan_speaks_in_one_form_and_the_coach_with_it(table: Table) -> None:
    table.goal("Borgeren ringer til Ida hver søndag")
    table.unfold("The form of the plan")
    table.press("The goals say “du”")
    table.qtbot.waitUntil(lambda: "Samme form?" in table.hints())
    other = table.goal("Du sover syv timer fem nætter om ugen")
    assert table.button("The goals say “du”").isChecked()
    assert "Samme form?" not in table.hints()
    table.press("The goals say “du”")
    assert table.board.board.voice.person is None
    table.press("The goals say “navn”")
    table.write("name", "Maja")
    table.board.write_card(other, "text", WEAK)
    table.qtbot.waitUntil(lambda: table.says("Hvad gør Maja, når målet er nået?"))


def test_a_municipality_reads_the_letters_in_its_own_words(table: Table, kit: PlanKit) -> None:
    table.goal()
    assert table.says("▲ Accepteret")
    table.unfold("The form of the plan")
    assert table.offered("A in SMART stands for")[0] == "Accepteret"
    table.choose("A in SMART stands for", "Opnåeligt")
    assert table.says("▲ Opnåeligt")
    kept = CoachWords(kit.coach, table.settings)
    kept.choose(Letter.R, "Relevant")
    again = CoachWords(kit.coach, table.settings)
    assert again.word(Letter.R) == "Relevant"
    again.choose(Letter.R, "")
    assert "R" not in table.settings.smart_words
    table.choose("A in SMART stands for", "Accepteret")
    assert table.says("▲ Accepteret")


def test_purposes_and_sub_goals_are_looked_at_too_and_other_cards_are_not(table: Table) -> None:
    goal = table.add(CardKind.GOAL, "Maja sover")
    table.pick(table.add(CardKind.PURPOSE, "Støtte til struktur i hverdagen"))
    assert "Mål eller ydelse?" in table.hints()
    assert not table.says("SMART")
    table.pick(table.add(CardKind.SUB_GOAL, "Støtte til struktur i hverdagen", goal))
    assert "Mål eller ydelse?" in table.hints()
    table.pick(table.add(CardKind.EFFORT, "Støtte til struktur i hverdagen", goal))
    assert not [fold for name, fold in table.form.folds.items() if name == "coach" and fold.isVisible()]


def test_all_goals_are_judged_bit_by_bit_and_those_that_stay_as_they_are_only_once(table: Table, kit: PlanKit) -> None:
    goals = [table.add(CardKind.GOAL, f"Maja går {number} ture om ugen") for number in range(1, 21)]
    looked: list[str] = []

    class Watched:
        def look_whole(self, facts: GoalFacts) -> object:
            looked.append(facts.text)
            return kit.coach.look_whole(facts)

    verdicts = PlanVerdicts(Watched())
    verdicts.look_at(table.board.board)
    table.qtbot.waitUntil(lambda: len(verdicts.all) == len(goals))
    assert len(looked) == len(goals)
    weak = "Støtte til struktur i hverdagen"
    table.board.write_card(goals[3], "text", weak)
    table.add(CardKind.SUB_GOAL, "Går en tur", goals[5])
    before = verdicts.all
    with table.qtbot.waitSignal(verdicts.changed):
        verdicts.look_at(table.board.board)
    assert looked[len(goals) :] == [weak]
    assert verdicts.all[goals[3]].met < before[goals[3]].met
    verdicts.look_at(None)
    assert verdicts.all == {}


# Ties


def test_a_goal_tells_where_it_comes_from_and_leads_there_and_back_again(table: Table) -> None:
    pain = table.board.add_card(AS_IS, "as_is.citizen", "as_is.1", text="Ingen at ringe til", sort=CardKind.PAIN_POINT)
    goal = table.board.ladder.make(CardKind.GOAL, pain)
    table.pick(goal)
    assert table.says("COMES FROM THE JOURNEY")
    table.press("↗ Pain point: Ingen at ringe til")
    assert table.wanted == [(AS_IS, pain)]
    table.board.remove_card(pain)
    assert not table.says("COMES FROM THE JOURNEY")
    assert table.card(goal).text == "Ingen at ringe til"
    table.board.undo()
    table.press("Take the tie away: ↗ Pain point: Ingen at ringe til")
    assert not table.board.board.threads
    assert table.board.board.card(pain)
    assert not table.says("COMES FROM THE JOURNEY")


def test_a_goal_is_tied_to_what_is_found_by_its_words(table: Table) -> None:
    wish, _ = table.add(CardKind.WISH, "Jeg vil sove"), table.add(CardKind.WISH, "Jeg vil have en at ringe til")
    purpose = table.add(CardKind.PURPOSE, "At Maja trives")
    step = table.board.add_card(AS_IS, "as_is.provider", "as_is.1", text="Bostøtten ringer om fredagen")
    goal = table.goal()
    assert table.says("Hangs by itself on the only purpose: At Maja trives")
    table.press("Tie it to …")
    finder = table.form.folds["ties"].section.finder
    assert goal not in finder.found()
    QTest.keyClicks(finder.search, "fredag ringer")
    assert finder.found() == [step]
    QTest.keyClick(finder.search, Key.Key_Return)
    assert table.board.board.threads_of(goal)[0].other(goal) == step
    assert finder.ticked() == [step]
    QTest.keyClick(finder.search, Key.Key_Return)
    assert not table.board.board.threads
    finder.search.selectAll()
    QTest.keyClicks(finder.search, "wish sove")
    assert finder.found() == [wish]
    QTest.keyClick(finder.search, Key.Key_Escape)
    assert not finder.isVisible()
    assert table.button("Tie it to …").hasFocus()
    table.pick(purpose)
    assert not table.says("Hangs by itself"), "there are two wishes"


def test_of_thousands_of_cards_those_one_searches_for_are_found(table: Table) -> None:
    place = Place("as_is.provider", "as_is.1", "")
    cards = [Card(str(at), AS_IS, place, CardKind.STEP, f"Trin nummer {at}") for at in range(1_000)]
    seeds = [Seed(card, place.lane, place.phase) for card in cards]
    made = table.board.many.add(AS_IS, seeds)
    table.goal()
    table.press("Tie it to …")
    finder = table.form.folds["ties"].section.finder
    assert 0 < len(finder.found()) <= 200
    QTest.keyClicks(finder.search, "nummer 998")
    assert finder.found() == [made[998]]


# For every hand and eye


@pytest.mark.parametrize("kind", [CardKind.GOAL, CardKind.SUB_GOAL, CardKind.FOLLOW_UP])
def test_everything_has_a_name_room_to_be_hit_and_a_place_in_the_order_of_tab(table: Table, kind: CardKind) -> None:
    goal = table.add(CardKind.GOAL, WEAK)
    table.pick(goal if kind is CardKind.GOAL else table.add(kind, "Kort", goal))
    for fold in table.form.folds.values():
        if fold.isVisible():
            fold.unfold()
    if kind is CardKind.GOAL:
        table.form.folds["theme"].section.parts[0].open_picker(primary=True)
    QApplication.processEvents()  # what was unfolded gets its place in the order a moment later
    table.panel.take_focus()
    seen: list[QWidget] = []
    while (stop := QApplication.focusWidget()) not in seen:
        assert stop is not None, seen[-1].accessibleName()
        seen.append(stop)
        QTest.keyClick(stop, Key.Key_Tab)
    assert len(seen) > 10
    places = [widget.mapTo(table.form, widget.rect().topLeft()).y() for widget in seen]
    assert all(after > before - SAME_ROW for before, after in pairwise(places))
    for widget in table.shown(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            found = QAccessible.queryAccessibleInterface(widget)
            assert found.text(QAccessible.Text.Name), widget
            if isinstance(widget, QAbstractButton):
                assert widget.height() >= 30, widget.accessibleName()
    assert table.form.width() <= table.panel.viewport().width()


def test_another_language_says_everything_anew(table: Table, kit: PlanKit) -> None:
    table.goal()
    kit.language.use("da")
    QApplication.processEvents()
    assert table.says("HVAD MANGLER")
    assert table.button("Målhjælper, foldet ud").isVisible()
    assert not [label.text() for label in table.shown(QLabel) if "goal" in label.text().lower()]
    kit.language.use("en")
