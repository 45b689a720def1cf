"""A group practises goals: sorts, translates, changes glasses, agrees on the baseline, writes a scale, tidies up."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.coach.exercises import SlipRung
from desktop.document.board import BoardDocument
from desktop.icons import Look
from desktop.language import Language
from desktop.model.case import Assessment, Case
from desktop.model.echo import echoes
from desktop.model.journey import Card
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.plan import PURPOSES, SUB_GOALS, WISHES
from desktop.model.sides import Side
from desktop.paths import resources
from desktop.settings import Appearance
from desktop.theme import load_fonts
from desktop.windows.exercise_baseline import BaselineActivity
from desktop.windows.exercise_page import RESULTS, ExercisePage
from desktop.windows.exercise_pile import MIME
from desktop.windows.exercise_scale import ScaleActivity
from desktop.windows.exercise_shades import ShadesActivity
from desktop.windows.exercise_sort import SortActivity
from desktop.windows.exercise_swap import SwapActivity
from desktop.windows.exercise_text import TextActivity
from desktop.windows.exercise_tidy import OWN, TidyActivity
from desktop.windows.exercise_translate import TranslateActivity
from desktop.windows.plan_kit import PlanKit, plan_kit

WEAK = "Støtte til struktur i hverdagen."


class Table:
    """A group at the exercises of its plan."""

    def __init__(self, qtbot: object, kit: PlanKit) -> None:
        self.qtbot = qtbot
        self.board = BoardDocument(author="Tove", device="a")
        self.page = ExercisePage()
        self.page.plan_with(kit)
        qtbot.addWidget(self.page)
        self.page.resize(1200, 900)
        self.page.show()
        self.page.show_board(self.board)
        self.board.listen(lambda _: self.page.show_board(self.board))

    def choose(self, exercise: str) -> QWidget:
        QTest.mouseClick(self.page.cards[exercise], Qt.MouseButton.LeftButton)
        return self.page.results if exercise == RESULTS else self.page.activities[exercise]

    def lane(self, lane: str) -> list[Card]:
        return [card for card in self.board.board.plan.cards.values() if card.place.lane == lane]

    @property
    def goals(self) -> list[str]:
        return [goal.text for goal in self.board.board.plan.goals]

    def says(self, words: str) -> bool:
        labels = self.page.findChildren(QLabel)
        return any(words in label.text() and label.isVisibleTo(self.page) for label in labels)


@pytest.fixture(scope="module")
def kit(qapp: QApplication) -> PlanKit:
    return plan_kit(Look(qapp, Appearance.LIGHT, load_fonts()), Language(resources() / "i18n"))


@pytest.fixture
def table(qtbot: object, kit: PlanKit) -> Iterator[Table]:
    table = Table(qtbot, kit)
    yield table
    table.board.forget()


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_every_card_has_its_time_and_its_instruction(table: Table) -> None:
    said = {key: card.accessibleName() for key, card in table.page.cards.items()}
    assert said == {
        "sort": "Sortér, 10 min",
        "translate": "Oversæt, 15 min",
        "swap": "Byt briller, 20 min",
        "baseline": "Bliv enige om udgangspunktet, 15 min",
        "scale": "Skriv skalaen, 15 min",
        "shades": "Tre grader af BUM, 20 min",
        "tidy": "Ryd op, 8 min",
        "text": "Udredningstekst, 8 min",
        RESULTS: "Before and after",
    }
    for key in said:
        shown = table.choose(key)
        assert shown.isVisible()
        assert key == RESULTS or table.says(shown.exercise.instruction)
        assert [each for each in table.page.activities.values() if each.isVisible()] == [shown] * (key != RESULTS)


def test_the_group_says_where_it_stands_among_the_shades_of_bum_in_place_and_words(table: Table) -> None:
    shades = table.choose("shades")
    assert isinstance(shades, ShadesActivity)
    assert all(table.says(each.text) for each in shades.exercise.shades)
    press(shades.places["now"].buttons[1])
    press(shades.places["wish"].buttons[4])
    QTest.keyClicks(shades.fields["now_words"], "Vi sender et ark")
    QTest.keyClicks(shades.fields["triangle"], "Når mor ringer")
    held = table.board.board.shades
    assert (held.now, held.wish, held.now_words, held.triangle) == (1, 4, "Vi sender et ark", "Når mor ringer")
    assert table.says("Mellem opdelt og modificeret")
    press(shades.places["wish"].buttons[4])
    assert table.board.board.shades.wish is None
    assert not shades.places["wish"].buttons[4].isChecked()
    table.board.undo()
    assert table.board.board.shades.wish == 4


def test_slips_are_sorted_by_a_drag_a_press_or_a_key_and_the_answer_says_why(table: Table) -> None:
    sort = table.choose("sort")
    assert isinstance(sort, SortActivity)
    first = sort.slip.words.text()
    press(sort.aside)
    assert sort.slip.words.text() != first
    data = QMimeData()
    data.setData(MIME, b"")
    pile, left, move = sort.piles[SlipRung.SERVICE], Qt.MouseButton.LeftButton, Qt.DropAction.MoveAction
    entering = QDragEnterEvent(QPointF(5, 5).toPoint(), move, data, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(pile, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(pile, QDropEvent(QPointF(5, 5), move, data, left, Qt.KeyboardModifier.NoModifier))
    assert pile.accessibleName().endswith("(1)")
    QTest.keyClick(table.page.cards["sort"], Qt.Key.Key_5)  # as after choosing the exercise
    assert sort.piles[SlipRung.METHOD].accessibleName().endswith("(1)")
    QTest.keyClick(pile, Qt.Key.Key_Backspace)
    assert sort.piles[SlipRung.METHOD].accessibleName().endswith("(0)")
    assert table.says("11 slip")
    while sort.slip.isVisibleTo(sort):
        slip = next(each for each in sort.exercise.slips if each.text == sort.slip.words.text())
        press(sort.piles[slip.rung])
    assert table.says("All slips lie on a pile.")
    assert not table.says("Det er Mikkels egne ord")
    press(sort.answer)
    right = sum(row.agrees for row in sort.rows)
    assert right >= 11
    assert table.says(f"{right} of 12 as in the answer.")
    assert table.says("Ønske: Det er Mikkels egne ord om det, han vil.")
    assert table.says(sort.exercise.questions[0])
    press(sort.again)
    assert sort.slip.words.text() == first


def test_a_wrong_pile_is_told_with_the_right_one_and_the_reason(table: Table) -> None:
    sort = table.choose("sort")
    assert isinstance(sort, SortActivity)
    sort.put(SlipRung.SERVICE)
    sort.show_answer()
    assert [row.agrees for row in sort.rows] == [False]
    assert table.says("Ønske, not ydelse: Det er Mikkels egne ord")


def test_the_citizens_sentence_becomes_a_purpose_and_a_goal_tied_to_it(table: Table) -> None:
    translate = table.choose("translate")
    assert isinstance(translate, TranslateActivity)
    assert table.says("There is no sentence of the citizen's yet.")
    table.page.use_case(Case("maja", "Maja", own_words=("Jeg vil kunne sove om natten.",)))
    assert table.says("“Jeg vil kunne sove om natten.”")
    assert table.lane(WISHES) == []
    translate.purpose.field.setFocus()
    QTest.keyClicks(translate.purpose.field, "At Maja sover trygt")
    translate.goal.field.setFocus()
    QTest.keyClicks(translate.goal.field, "Maja er i seng kl. 23")
    assert [wish.text for wish in table.lane(WISHES)] == ["Jeg vil kunne sove om natten."]
    assert [card.text for card in table.lane(PURPOSES)] == ["At Maja sover trygt"]
    assert table.goals == ["Maja er i seng kl. 23"]
    threads = {frozenset((each.source, each.target)) for each in table.board.board.threads.values()}
    wish, purpose, goal = table.lane(WISHES)[0].id, translate.purpose.key, translate.goal.key
    assert threads == {frozenset((wish, purpose)), frozenset((purpose, goal))}
    assert table.says("Come again from the citizen's sentence: sove")
    translate.choice.setFocus()
    table.board.undo()
    assert table.goals == []
    assert translate.goal.text == ""
    assert [card.text for card in table.lane(PURPOSES)] == ["At Maja sover trygt"]


def test_both_sides_write_what_the_other_usually_writes(table: Table) -> None:
    swap = table.choose("swap")
    assert isinstance(swap, SwapActivity)
    assert table.says("The sub-goal needs a goal: let the provider begin.")
    assert not swap.step.isEnabled()
    QTest.keyClicks(swap.goal.field, "Maja ringer selv")
    assert table.goals == ["Maja ringer selv"]
    QTest.keyClicks(swap.step.field, "Finder nummeret")
    step = table.lane(SUB_GOALS)[0]
    assert (step.text, step.place.phase) == ("Finder nummeret", swap.goal.key)
    press(swap.step.another)
    QTest.keyClicks(swap.step.field, "Taler det igennem")
    assert [card.text for card in table.lane(SUB_GOALS)] == ["Finder nummeret", "Taler det igennem"]
    wanted: list[tuple[JourneyKind, str]] = []
    table.page.card_wanted.connect(lambda kind, key: wanted.append((kind, key)))
    press(swap.goal.go)
    assert wanted == [(JourneyKind.PLAN, swap.goal.key)]


def test_levels_are_set_unseen_and_shown_with_what_lies_more_than_a_step_apart(table: Table) -> None:
    baseline = table.choose("baseline")
    assert isinstance(baseline, BaselineActivity)
    assert baseline.system.isHidden()
    for side, levels in ((Side.AUTHORITY, (0, 2, 1)), (Side.PROVIDER, (3, 3, 1))):
        assert not baseline.together.isEnabled()
        press(baseline.turns[side])
        assert not baseline.keep.isEnabled()
        assert all(pick.value == -1 for pick in baseline.picks)
        for pick, level in zip(baseline.picks, levels, strict=True):
            press(pick.buttons[level])
        assert table.says("Svært nedsat funktionsevne") is (side is Side.PROVIDER)
        press(baseline.keep)
        assert not table.says("nedsat funktionsevne")
    press(baseline.together)
    assert [row.property("state") for row in baseline.rows] == ["apart", None, None]
    assert table.says("3 steps apart")
    assert table.says("0 · Ingen nedsat funktionsevne")
    assert table.says(baseline.exercise.questions[0])
    press(baseline.again)
    assert not table.says("nedsat funktionsevne")


def test_levels_of_two_systems_are_never_held_against_each_other(table: Table) -> None:
    baseline = table.choose("baseline")
    assert isinstance(baseline, BaselineActivity)
    table.page.use_case(Case("inger", "Inger", assessments=(Assessment("FSIII_simple", "", "Indkøb"),)))
    assert baseline.system.isVisible()
    press(baseline.turns[Side.AUTHORITY])
    for pick in baseline.picks:
        press(pick.buttons[2])
    press(baseline.keep)
    baseline.system.setCurrentIndex(1)
    baseline.system.activated.emit(1)
    assert "has not set" in baseline.turns[Side.AUTHORITY].text()
    press(baseline.turns[Side.AUTHORITY])
    press(baseline.picks[0].buttons[2])
    assert table.says("Moderate begrænsninger")


def test_the_scale_of_a_goal_is_written_with_room_for_all_five_levels(table: Table) -> None:
    scale = table.choose("scale")
    assert isinstance(scale, ScaleActivity)
    assert not scale.scale.isVisible()
    scale.first.field.setFocus()
    QTest.keyClicks(scale.first.field, "Maja sover")
    assert scale.scale.isVisible()
    scale.scale.lines[0].field.setFocus()
    QTest.keyClicks(scale.scale.lines[0].field, "fem nætter om ugen")
    assert table.board.board.plan.goals[0].aims.gas.at(0) == "fem nætter om ugen"
    second = table.board.ladder.add(CardKind.GOAL, "Maja laver mad")
    scale.choice.setCurrentIndex(scale.choice.findData(second))
    scale.choice.activated.emit(1)
    assert scale.scale.lines[0].field.toPlainText() == ""
    scale.scale.lines[0].field.setFocus()
    QTest.keyClicks(scale.scale.lines[0].field, "fire dage")
    assert [goal.aims.gas.at(0) for goal in table.board.board.plan.goals] == ["fem nætter om ugen", "fire dage"]


def test_a_weak_goal_is_tidied_up_and_stands_beside_the_new_one_in_the_gallery(table: Table) -> None:
    tidy = table.choose("tidy")
    assert isinstance(tidy, TidyActivity)
    assert tidy.choice.count() == 8
    assert tidy.choice.currentText() == WEAK
    assert not table.says("Det er en ydelse og ikke et mål.")
    press(tidy.why)
    assert table.says("Det er en ydelse og ikke et mål.")
    press(tidy.begin)
    goal = table.board.board.plan.goals[0]
    assert (goal.text, goal.aims.weak) == ("", WEAK)
    QTest.keyClicks(tidy.pair.field, "Jeg står op kl. 8 mindst fire hverdage om ugen")
    assert table.goals == ["Jeg står op kl. 8 mindst fire hverdage om ugen"]
    results = table.choose(RESULTS)
    assert table.says(WEAK)
    assert results.pairs[goal.id].field.toPlainText() == table.goals[0]
    asked: list[bool] = []
    table.page.print_wanted.connect(lambda: asked.append(True))
    press(results.print)
    assert asked == [True]
    table.board.remove_card(goal.id)
    assert results.pairs == {}
    assert not results.print.isEnabled()
    assert table.says("No goal is written anew yet.")


def test_a_goal_of_ones_own_keeps_its_wording_when_it_is_written_anew(table: Table) -> None:
    goal = table.board.ladder.add(CardKind.GOAL, "Maja får det bedre")
    tidy = table.choose("tidy")
    assert isinstance(tidy, TidyActivity)
    tidy.choice.setCurrentIndex(tidy.choice.findData(OWN + goal))
    tidy.choice.activated.emit(8)
    assert table.says("Maja får det bedre")
    assert not tidy.why.isVisible()
    press(tidy.begin)
    QTest.keyClicks(tidy.pair.field, "Maja ringer selv")
    card = table.board.board.plan.cards[goal]
    assert (card.text, card.aims.weak) == ("Maja ringer selv", "Maja får det bedre")
    assert tidy.choice.currentText() == "Our own: Maja får det bedre"


def test_a_goal_is_written_anew_from_its_own_form(desktop) -> None:
    desktop.new_day()
    shell = desktop.shell
    shell.show_plan()
    page = shell.plan_page
    board = shell.session.board(shell.session.day.groups[0].id)
    goal = board.ladder.add(CardKind.GOAL, "Maja får det bedre")
    page.show_card(JourneyKind.PLAN, goal)
    fold = page.panel.form.folds["rewritten"]
    section = fold.unfold()
    press(section.begin_anew)
    assert board.board.plan.cards[goal].aims.weak == "Maja får det bedre"
    assert desktop.says("Not written anew yet.")
    QTest.keyClicks(page.panel.fields["text"], "Maja ringer selv")
    assert board.board.plan.cards[goal].text == "Maja ringer selv"
    assert desktop.says("Maja får det bedre", section)
    press(section.forget)
    assert board.board.plan.cards[goal].aims.weak == ""
    desktop.press("Exercises")
    assert page.exercises.isVisible()
    assert page.exercises.cards["sort"].isChecked()


@pytest.mark.parametrize(
    ("said", "written", "found"),
    [
        ("Jeg vil kunne sove om natten", "At Maja sover hele natten", ("sove", "natten")),
        ("Jeg vil bare have ro", "At borgeren har det", ()),
        ("Mine børnebørn skal på besøg", "Du kan have børnebørnene på besøg hver uge", ("børnebørn", "besøg")),
        ("", "Noget", ()),
    ],
)
def test_the_citizens_words_are_known_again_in_other_forms(said: str, written: str, found: tuple[str, ...]) -> None:
    assert echoes(said, written) == found


def test_a_weak_text_of_an_assessment_is_written_anew_with_hints_and_then_compared(table: Table) -> None:
    activity = table.choose("text")
    assert isinstance(activity, TextActivity)
    assert "fungerer godt i køkkenet" in activity.weak.text()
    assert not activity.better.isVisible()
    assert not activity.hints.isVisible()
    activity.field.setFocus()
    QTest.keyClicks(activity.field, "Han koger pasta, når en medarbejder er ved siden af.")
    assert table.board.board.assessed.exercises["text-1"].startswith("Han koger pasta")
    assert table.board.board.assessed.says_nothing, "an exercise is no part of the assessment"
    shown = {title.text(): words.text() for title, words in activity.hints.rows}
    assert shown["Med hvilken støtte?"] == "There: “medarbejder”, “ved siden af”"
    assert shown["Hvor tit?"] == "Skriv et tal: hvor mange gange, ud af hvor mange?"
    activity.show_better.click()
    assert "fire ud af fire gange" in activity.better.text()
    there = BoardDocument([table.board.state()], device="b")
    there.assessing.write_exercise("text-1", table.board.board.assessed.exercises["text-1"] + " Hver onsdag.")
    table.board.merge(there.state())
    assert activity.field.toPlainText().endswith("Hver onsdag.")
    activity.choice.setCurrentIndex(1)
    activity.choice.activated.emit(1)
    assert activity.field.toPlainText() == ""
    assert "Inger" in activity.weak.text()
    assert table.board.board.assessed.exercises["text-1"].endswith("Hver onsdag.")
