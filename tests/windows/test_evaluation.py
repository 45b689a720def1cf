"""The evaluation at the end: one after another at a shared laptop, without a name, and shown only all together."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.archive.answers import give_answers
from desktop.model.evaluation import Answer, Outcome, load_questionnaire
from desktop.paths import resources
from desktop.windows.evaluation_bars import TallyBar
from desktop.windows.evaluation_page import EvaluationPage
from desktop.windows.evaluation_window import EvaluationWindow
from desktop.windows.question import Question
from tests.windows.conftest import Desktop

LEFT = Qt.MouseButton.LeftButton
KEYS = [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5]


class End:
    """The end of a day, with the evaluation open."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.new_day()
        self.page: EvaluationPage = desktop.shell.show_evaluation()
        self.heard()

    def heard(self) -> Outcome:
        """What all have said together, when the library has answered."""
        self.desktop.settle()
        return self.page.outcome

    def answer(self, window: EvaluationWindow, value: int, best: str = "") -> None:
        """One person answers everything by keys, and sends it."""
        QTest.mouseClick(window.between.begin, LEFT)
        for _ in range(5):
            QTest.keyClick(window, KEYS[value - 1])
        window.questions.fields["best"].insertPlainText(best)
        with self.desktop.qtbot.waitSignal(window.given):
            QTest.mouseClick(window.on, LEFT)
        self.heard()


@pytest.fixture
def end(desktop: Desktop) -> End:
    return End(desktop)


def test_people_answer_one_after_another_and_see_nothing_of_each_other(end: End):
    window = end.page.hand_round()
    QTest.mouseClick(window.between.begin, LEFT)
    assert end.desktop.says("Jeg kender de andres opgaver bedre", window)
    QTest.mouseClick(window.statement.values[4], LEFT)
    assert end.desktop.says("Jeg ved, hvem jeg skal kontakte", window)
    QTest.keyClick(window, Qt.Key.Key_Left)
    assert window.statement.values[4].isChecked()
    QTest.keyClick(window, Qt.Key.Key_5)  # thinks again
    end.desktop.press("Skip", window)
    for key in (Qt.Key.Key_3, Qt.Key.Key_3, Qt.Key.Key_3):
        QTest.keyClick(window, key)
    window.questions.fields["best"].insertPlainText("Samtalen, ikke 010190-1234")
    with end.desktop.qtbot.waitSignal(window.given):
        QTest.mouseClick(window.on, LEFT)
    assert end.desktop.says("Thank you. Pass the computer on", window)
    outcome = end.heard()
    assert outcome.sheets == 1
    assert outcome.tallies["tasks"].counts == (0, 0, 0, 0, 1)
    assert "contact" not in outcome.tallies
    assert "1234" not in outcome.words["best"][0]
    QTest.keyClick(window.between.begin, Qt.Key.Key_Return)
    assert not any(button.isChecked() for button in window.statement.values.values())
    assert not window.questions.fields["best"].toPlainText()
    QTest.keyClick(window, Qt.Key.Key_4)
    end.desktop.press("Back", window)
    end.desktop.press("Back", window)  # walks away: nothing is kept
    end.desktop.press("End the evaluation", window)
    assert end.heard().sheets == 1
    assert end.desktop.says("Answers: 1", end.page)


def test_nothing_is_shown_before_five_have_answered_and_then_only_all_together(end: End):
    window = end.page.hand_round()
    for number in range(4):
        end.answer(window, 4, f"Kaffen {number}")
    assert end.desktop.says("Nothing is shown until 5 have answered", end.page)
    assert not end.page.findChildren(TallyBar)
    assert not end.desktop.says("Kaffen", end.page)
    end.answer(window, 5)
    window.close()
    bars = end.page.findChildren(TallyBar)
    assert len(bars) == 5
    assert bars[0].accessibleName() == "1: 0, 2: 0, 3: 0, 4: 4, 5: 1"
    assert end.desktop.says("4.2 on average of 5 answers", end.page)
    assert end.desktop.says("– Kaffen 3", end.page)
    end.desktop.press("Delete the answers", end.page.bar)
    end.desktop.press("Delete the answers", end.desktop.dialog(Question))
    end.desktop.wait(lambda: end.page.outcome.sheets == 0)
    assert not [bar for bar in end.page.findChildren(TallyBar) if bar.isVisible()]


def test_the_facilitator_sees_answers_from_the_tables_come_in_but_not_what_the_last_one_said(end: End):
    questionnaire, day = load_questionnaire(resources()), end.page._session.day.id

    def answer_at_a_table(value: int) -> None:
        answers = [Answer("tasks", value)]
        end.desktop.shelf.ask(lambda archive: give_answers(archive, day, questionnaire, answers), lambda _: None)

    for _ in range(5):
        answer_at_a_table(4)
    end.desktop.qtbot.waitUntil(lambda: end.desktop.says("Answers: 5", end.page))
    answer_at_a_table(1)
    end.desktop.qtbot.waitUntil(lambda: end.desktop.says("Answers: 6", end.page))
    assert end.page.outcome.tallies["tasks"].counts == (0, 0, 0, 5, 0)
    end.page.refresh()
    assert end.heard().tallies["tasks"].counts == (1, 0, 0, 5, 0)


def test_a_statement_that_few_have_answered_is_not_shown_among_the_others(end: End):
    outcome_of = [Answer("tasks", 5)], [Answer("tasks", 4), Answer("contact", 1)]
    window = end.page.hand_round()
    for answers in (*[outcome_of[0]] * 4, outcome_of[1]):
        QTest.mouseClick(window.between.begin, LEFT)
        window._values = {answer.item: answer.value for answer in answers}
        for _ in range(5):
            QTest.keyClick(window, Qt.Key.Key_Right)
        with end.desktop.qtbot.waitSignal(window.given):
            QTest.mouseClick(window.on, LEFT)
    window.close()
    end.heard()
    assert len(end.page.findChildren(TallyBar)) == 1
    assert end.desktop.says("Fewer than 5 have answered this.", end.page)
