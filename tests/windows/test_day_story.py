"""The whole day of one facilitator and sixty people: prepared, run block by block, written, gathered and evaluated."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.document.board import BoardDocument
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.programme import Block
from desktop.model.readiness import Lack
from desktop.model.shown import Clockface, Judged, Mosaic, Results, Rules, Shown, TablePlan, Task, WallShown
from desktop.model.wall import Met, NoteKind
from desktop.session import Session
from desktop.windows.deal_sheet import DealSheet
from desktop.windows.evaluation_window import EvaluationWindow
from desktop.windows.gallery_page import Hanging
from desktop.windows.gallery_recurring import RecurringCard
from desktop.windows.mix_sheet import MixSheet
from desktop.windows.programme_sheet import ProgrammeSheet
from desktop.windows.projector_type import Lettering
from desktop.windows.run_page import RunPage
from desktop.windows.wall_page import Part
from tests.windows.conftest import Desktop
from tests.windows.running import NINE, SetWatch, TestScreens, pass_on

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL
NAMES = tuple(f"Deltager{number:02}sen" for number in range(60))
UNSEEN = "Den hemmelige sag"
SHOWN: tuple[type[Shown], ...] = (
    TablePlan, Rules, WallShown, Task, Task, Clockface, Task, Task, Task, Clockface, Task, Task, Clockface,
    Mosaic, Results, Task, Task,
)  # fmt: skip
"""What the room sees at each block of the full day, once there is something to see."""


def people() -> str:
    """A list as it stands in a spreadsheet: 22 from the authority, 38 from providers, each place with a leader."""
    rows = ["Navn\tArbejdssted\tStilling\tSide\tLeder"]
    for number, name in enumerate(NAMES):
        side, places, role = ("Myndighed", 6, "Rådgiver") if number < 22 else ("Leverandør", 9, "Pædagog")
        rows.append(f"{name}\t{side} {number % places}\t{role}\t{side}\t{'ja' if number in (0, 1, 22, 23) else ''}")
    return "\n".join(rows)


class Story:
    """One facilitator at the program, and the clock on the wall."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.watch = SetWatch()
        self.watch.wall = NINE - 30 * 60
        self.drawn: list[str] = []

    @property
    def session(self) -> Session:
        return self.desktop.shell.session

    @property
    def groups(self) -> list[str]:
        return [group.id for group in self.session.day.groups]

    @property
    def page(self) -> RunPage:
        page = self.desktop.shell.facilitator.run_page
        assert page is not None
        return page

    @property
    def block(self) -> Block:
        block = self.page.running.block
        assert block is not None
        return block

    @property
    def left(self) -> float:
        remaining = self.page.running.remaining()
        assert remaining is not None
        return remaining.left / 60

    def told(self) -> set[Lack]:
        """What the overview says is missing."""
        self.desktop.shell.show_overview()
        card = self.desktop.overview.readiness
        return {lack for lack, row in card.rows.items() if row.isVisibleTo(card)}

    def board(self, number: int) -> BoardDocument:
        return self.session.board(self.groups[number])

    # The day before

    def prepare(self, case_file: Callable[..., Path]) -> None:
        desktop, shell = self.desktop, self.desktop.shell
        assert self.told() == {Lack.NO_PROGRAMME, Lack.NO_PEOPLE, Lack.WITHOUT_CASE}
        self._take_programme()
        assert self.told() == {Lack.NO_PEOPLE, Lack.WITHOUT_CASE}
        self._take_cases(case_file)
        assert self.told() == {Lack.NO_PEOPLE, Lack.WITHOUT_CASE, Lack.CASES_UNSEEN}
        page = shell.show_groups()
        QApplication.clipboard().setText(people())
        page.paste()
        desktop.press("Take 60 participants")
        assert self.told() == {Lack.UNSEATED, Lack.EMPTY_GROUPS, Lack.WITHOUT_CASE, Lack.CASES_UNSEEN}
        shell.show_groups()
        page.tables.mix.click()
        sheet = desktop.dialog(MixSheet)
        assert isinstance(sheet, MixSheet)
        sheet.groups.setValue(10)
        sheet.mix.click()
        desktop.wait(lambda: not page.mixing.busy)
        assert page.tables.standing == "✓ All rules are kept"
        assert {len(members) for members in page.errands.tables.members.values()} == {6}
        page.tables.cases.click()
        deal = desktop.dialog(DealSheet)
        assert isinstance(deal, DealSheet)
        assert [tick.text() for tick in deal.ticks.values()] == ["En opdigtet sag"]  # not the one nobody has seen
        next(iter(deal.ticks.values())).setChecked(True)
        desktop.press("Give all the same", deal)
        desktop.wait(lambda: all(group.case for group in self.session.day.groups))
        assert self.told() == set()
        assert desktop.says("All is ready.")

    def _take_programme(self) -> None:
        page = self.desktop.shell.show_programme()
        page.errands.choose()
        sheet = self.desktop.dialog(ProgrammeSheet)
        assert isinstance(sheet, ProgrammeSheet)
        next(choice for choice in sheet.choices if choice.ready.name == "Heldag: mål og borgerrejser").use.click()
        page.head.booked.setText("15.30")
        page.head.booked.editingFinished.emit()
        assert Lack.OVERRUN in self.told()
        self.desktop.shell.show_programme()
        page.head.booked.setText("15.35")
        page.head.booked.editingFinished.emit()

    def _take_cases(self, case_file: Callable[..., Path]) -> None:
        library = self.desktop.take_in(case_file())
        self.desktop.vouch(library.list.chosen)
        self.desktop.take_in(case_file("ny.md", f"# {UNSEEN}\n\n## Situation\nBo bor alene.\n"))

    # The day

    def stand_at_the_clock(self) -> RunPage:
        """Open the page of the running day, with this story's clock and no second screen."""
        page = self.desktop.shell.show_run()
        page.running.watch, page.running._seen = self.watch, None
        page.projector._screens = TestScreens()
        self.desktop.window.activateWindow()
        page.setFocus()
        page.running.look()
        return page

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page, key)

    def next_block(self) -> None:
        """Let the block have its time out, and go on."""
        pass_on(self.page, self.watch, self.left)
        self.press(Key.Key_PageDown)

    def see(self, place: int) -> Shown:
        """What the room sees at a block; whatever it is, nothing that is nobody's business there."""
        slide = self.page.running.slide()
        assert self.session.day.programme.tops[place].id == self.block.id
        assert isinstance(slide.shown, SHOWN[place])
        self.drawn.clear()
        image = QImage(960, 540, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        self.page.picture.paint(painter, QRectF(image.rect()), slide)
        painter.end()
        notes = [line for words in self.session.script.notes.values() for line in words.splitlines() if line.strip()]
        assert len(notes) >= 17
        for words in (repr(slide), " ".join(self.drawn)):
            assert not [secret for secret in (*NAMES, *notes, UNSEEN) if secret in words]
        return slide.shown

    def say(self, kind: NoteKind, words: str) -> str:
        """Write a note on the wall in the second group's name."""
        page = self.desktop.shell.show_wall()
        page.writer.setCurrentIndex(2)
        page.writer.activated.emit(2)
        part = Part.PARKED if kind is NoteKind.PARKED else Part.EXPECTATIONS
        page.show_part(part)
        field = page.boards[part].loose[kind].field
        field.insertPlainText(words)
        QTest.keyClick(field, Key.Key_Return)
        return next(note.id for note in self.session.room.wall.notes if note.text == words)

    def back(self) -> None:
        self.desktop.shell.show_run()
        self.page.setFocus()

    def expectations(self) -> None:
        assert isinstance(self.page.running.slide().shown, Task)  # until there is anything on the wall
        hope = self.say(NoteKind.HOPE, "Vi får navne på hinanden")
        self.say(NoteKind.FEAR, "Det bliver ved snakken")
        self.say(NoteKind.CONTRIBUTE, "Min viden om natten")
        card = self.desktop.shell.show_wall().boards[Part.EXPECTATIONS].cards[hope]
        for _ in range(3):
            QTest.keyClick(card, Key.Key_Plus)
        self.back()
        shown = self.see(2)
        assert isinstance(shown, WallShown)
        assert shown.heaps[0].pins[0].text == "Vi får navne på hinanden"
        assert shown.heaps[0].pins[0].votes == 3

    def write_plans(self) -> None:
        """The first group on its own page; the others as their laptops would."""
        shell = self.desktop.shell
        shell.show_plan(self.groups[0])
        assert shell.plan_page is not None
        shell.plan_page.tools.goal.click()
        QTest.keyClicks(shell.plan_page.view.editor, "Kim sover syv timer")
        QTest.keyClick(shell.plan_page.view.editor, Key.Key_Escape)
        for number in range(1, 10):
            self.board(number).ladder.add(CardKind.GOAL, f"Kim har ro om natten {number}")
        assert [goal.text for goal in self.board(0).board.plan.goals] == ["Kim sover syv timer"]
        self.back()
        calling = self.page.groups.cards[self.groups[3]]
        self.session.room.call_help(self.groups[3], on=True)
        assert calling.count.text() == "● asks for help"
        QTest.mouseClick(calling.help, LEFT)
        assert calling.count.text() != "● asks for help"
        QTest.mouseClick(self.page.groups.cards[self.groups[4]].done, LEFT)
        assert self.page.groups.cards[self.groups[4]].sign.text() == "✓ done"

    def write_journeys(self) -> None:
        shell = self.desktop.shell
        for number in range(10):
            board = self.board(number)
            sore = board.add_card(
                AS_IS, "as_is.provider", "as_is.1", text=f"Ingen ringer {number}", sort=CardKind.PAIN_POINT
            )
            board.add_link(sore, board.add_card(AS_IS, "as_is.authority", "as_is.2", text="Afgørelse"))
        shell.show_journey(self.groups[0])
        assert shell.journey_page is not None
        shell.journey_page.show_kind(IDEAL)
        self.desktop.press("Begin with a copy of how it is", shell.journey_page)
        assert len(self.board(0).board.journey(IDEAL).cards) == 2
        self.back()
        QTest.mouseClick(self.page.groups.cards[self.groups[0]].show_board, LEFT)
        assert "Chosen by you" in self.page.now.alarm.text()
        self.page.running.show(None)

    def gallery(self) -> None:
        page = self.desktop.shell.show_gallery()
        assert len(page.all.tiles) == 10
        page.hang(Hanging.WALK)
        page.walk.view.card_chosen.emit(
            next(card.id for card in self.board(6).board.journey(AS_IS).cards.values() if "Ingen ringer" in card.text)
        )
        self.desktop.press("Put a dot here", page.talk)
        assert [card.dots for card in self.board(6).board.journey(AS_IS).cards.values() if card.dots] == [1]
        page.hang(Hanging.RECURRING)
        cards = page.recurring.findChildren(RecurringCard)
        assert any(self.desktop.says("in 10 groups", card) for card in cards)
        self.back()

    def were_they_met(self) -> None:
        page = self.desktop.shell.show_wall()
        page.show_part(Part.MET)
        for key in (Key.Key_1, Key.Key_2, Key.Key_3):
            QTest.keyClick(QApplication.focusWidget(), key)
        assert page.met.summary.text() == "✓ Met: 1 · ◐ Partly: 1 · ✕ Not met: 1 · Not said yet: 0"
        self.back()
        shown = self.see(14)
        assert isinstance(shown, Results)
        assert {met: shown.met[met] for met in Met} == dict.fromkeys(Met, 1)
        assert [pin.text for pin in shown.chosen] == ["Vi får navne på hinanden"]

    def evaluate(self) -> None:
        desktop = self.desktop
        page = desktop.shell.show_evaluation()
        desktop.settle()
        window: EvaluationWindow = page.hand_round()
        for number in range(5):
            QTest.mouseClick(window.between.begin, LEFT)
            for _ in range(5):
                QTest.keyClick(window, Key.Key_5 if number else Key.Key_3)
            window.questions.fields["best"].insertPlainText(f"Kaffen {number}")
            with desktop.qtbot.waitSignal(window.given):
                QTest.mouseClick(window.on, LEFT)
            desktop.settle()
            assert desktop.says("on average of 5 answers", page) == (number == 4)
        window.close()
        assert desktop.says("4.6 on average of 5 answers", page)
        self.back()
        self.desktop.wait(lambda: self.page.running.tallies)


def restarted(story: Story, start: Callable[[], Desktop]) -> None:
    """The power goes; ten minutes later the computer is on again."""
    day = story.session.day.id
    story.desktop.settle()
    story.desktop.quit()
    story.desktop = start()
    with story.desktop.qtbot.waitSignal(story.desktop.window.day_shown):
        story.desktop.window.errands.open_day(day)
    story.watch.wall += 10 * 60
    story.watch.steady = 5.0
    story.stand_at_the_clock()


def test_a_facilitator_alone_runs_a_day_for_sixty_from_preparation_to_evaluation(start, case_file, monkeypatch):
    story = Story(start())
    for name in ("block", "one_line"):
        whole = getattr(Lettering, name)

        def noting(self, painter, words, *rest, _whole=whole, **named):
            story.drawn.append(words)
            return _whole(self, painter, words, *rest, **named)

        monkeypatch.setattr(Lettering, name, noting)
    story.desktop.new_day("Temadag om nætter", groups=10)
    story.prepare(case_file)

    page = story.stand_at_the_clock()
    assert story.desktop.says("Not started · ends 15.35", page)
    story.press(Key.Key_PageDown)
    plan = story.see(0)
    assert isinstance(plan, TablePlan)
    assert [sum(table.sides.values()) for table in plan.tables] == [6] * 10
    assert "Gruppe 10" in " ".join(story.drawn)
    story.next_block()
    story.see(1)
    story.next_block()
    assert story.desktop.says("Saml sedlerne", page.notes)  # the notes are for the facilitator alone
    story.expectations()
    story.press(Key.Key_Plus)
    story.next_block()
    story.see(3)
    story.press(Key.Key_Space)
    pass_on(page, story.watch, 4)  # somebody has fallen ill
    story.press(Key.Key_Space)
    assert story.desktop.says("9 min. behind · ends 15.44", page)
    QTest.mouseClick(page.elastic.ask, LEFT)
    assert story.desktop.says("Wins 9 of 9 min. The day ends 15.35.", page.elastic)
    QTest.mouseClick(page.elastic.use, LEFT)
    assert story.desktop.says("On time · ends 15.35", page)
    for place in range(4, 8):
        story.next_block()
        story.see(place)
    story.write_plans()
    pass_on(page, story.watch, 12)
    left = story.left
    restarted(story, start)
    assert story.left == left - 10
    assert story.block.title.startswith("Casearbejde 1")
    assert story.session.room.wall.is_done(story.block.id, story.groups[4])
    for place in range(8, 12):
        story.next_block()
        story.see(place)
    story.write_journeys()
    for place in range(12, 14):
        story.next_block()
        story.see(place)
    story.gallery()
    story.next_block()
    story.were_they_met()
    for place in (15, 16):
        story.next_block()
        story.see(place)
    story.evaluate()
    story.next_block()
    assert story.desktop.says("The day is over", story.page)
    assert story.watch.wall == NINE + (6 * 60 + 35) * 60  # 15.35, as booked
    assert all(isinstance(tally, Judged) and tally.mean == 4.6 for tally in story.page.running.tallies)
