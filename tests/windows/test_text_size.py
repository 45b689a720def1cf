"""Text of 100 to 200 per cent: chosen by mouse or keys, at once, remembered, and with room for all of it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.canvas.picks import CardPick, CardsPick, CellPick, FeelingPick, LinkPick, PhasePick
from desktop.canvas.surface import READABLE
from desktop.link.nearby import NearbyDay
from desktop.model.join_trouble import no_contact
from desktop.model.kinds import CardKind, JourneyKind
from desktop.settings import Settings
from desktop.text_size import SIZES, nearest, stepped
from desktop.windows.assess_bar import Face as AssessFace
from desktop.windows.assess_reader import AssessReader
from desktop.windows.bug_dialog import BugDialog
from desktop.windows.carry_face import CarryFace
from desktop.windows.history_pane import HistoryPane
from desktop.windows.journey_page import JourneyPage
from desktop.windows.plan_bar import Face
from desktop.windows.play_button import PlayButton
from desktop.windows.settings_dialog import SettingsDialog
from desktop.windows.sheet import Sheet
from desktop.windows.survey_strip import View
from tests.windows.linking import ERIK, INVITATION, LONE, MAJA, FakeLink, use_links
from tests.windows.sizes import cut_off

SCREEN, TITLE_BAR = (1366, 768), 30


@pytest.fixture(autouse=True)
def _as_it_was(desktop) -> Iterator[None]:
    yield
    desktop.look.resize(100)


def test_text_grows_at_once_with_all_that_holds_it_and_is_remembered(desktop):
    desktop.new_day()
    report, rail = desktop.overview.report, desktop.shell.rail
    before = report.fontMetrics().height(), report.height(), rail.width()
    desktop.window.open_settings()
    dialog = desktop.dialog(SettingsDialog)
    dialog.text_sizes[200].click()
    QApplication.processEvents()
    after = report.fontMetrics().height(), report.height(), rail.width()
    assert after[0] == pytest.approx(2 * before[0], abs=2)
    assert before[1] < after[1] < 2 * before[1], "the air around the words stays as it is"
    assert after[2] == 2 * before[2]
    assert Settings(desktop.places.settings).text_size == 200
    dialog.text_sizes[100].click()
    QApplication.processEvents()
    assert (report.fontMetrics().height(), report.height(), rail.width()) == before


def test_keys_make_text_larger_and_smaller_step_by_step(desktop):
    def press(*keys: str) -> int:
        for each in keys:
            QTest.keySequence(desktop.window, each)
        return desktop.look.text_size

    assert press("Ctrl+Alt++") == 120
    assert press("Ctrl+Alt++", "Ctrl+Alt+-") == 120
    assert press(*["Ctrl+Alt++"] * 9) == SIZES[-1]
    assert press(*["Ctrl+Alt+-"] * 9) == 100, "never smaller than usual"


def test_the_program_begins_in_the_size_that_was_chosen(desktop, start):
    desktop.window.use_text_size(160)
    again = start()
    again.look.resize(again.settings.text_size)
    assert again.look.text_size == 160
    assert again.window.findChild(QPushButton).font().pixelSize() == 24


def test_a_size_written_by_hand_is_taken_for_the_nearest_one(places):
    for written, meant in (("130", 120), ("9999", 100), ("gross", 100), ("-5", 100), ("900", 200)):
        kept = Settings(places.settings)
        kept._kept.setValue("text_size", written)
        assert nearest(kept.text_size) == meant, written
    assert stepped(150, 1) == 160


# At twice the size


class Walk:
    """Everything the program shows, at 200 % on a small laptop's screen; what has no room there is gathered."""

    def __init__(self, desktop) -> None:
        self.desktop = desktop
        self.faults: dict[str, list[str]] = {}
        desktop.window.resize(*SCREEN)

    def look(self, name: str, top: QWidget | None = None) -> None:
        top = top or self.desktop.window
        for _ in range(3):
            QApplication.processEvents()
        faults = cut_off(top)
        needed = top.minimumSize().expandedTo(top.minimumSizeHint())
        if needed.width() > SCREEN[0] or needed.height() > SCREEN[1] - TITLE_BAR:
            faults.append(f"needs {needed.width()} x {needed.height()}")
        if faults:
            self.faults[name] = faults

    def dialog(self, name: str, ask: Callable[[], object]) -> None:
        ask()
        self.desktop.wait(lambda: any(each.isVisible() for each in self.desktop.window.findChildren(Sheet)))
        sheet = next(each for each in self.desktop.window.findChildren(Sheet) if each.isVisible())
        self.look(name, sheet)
        sheet.reject()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def start(self) -> None:
        window = self.desktop.window
        self.look("start")
        self.dialog("new day", window.errands.new_day)
        self.dialog("settings", window.open_settings)
        self.dialog("shortcuts", window.open_shortcuts)
        self.dialog("templates", window.errands.templates.manage)
        self.dialog("remove a day", lambda: window.errands.remove_day(window.start.cards[0].entry))
        self.dialog("a bug", lambda: BugDialog("ValueError", Path("/home/tove/Brobyg/brobyg.log"), window).open())

    def overview(self) -> None:
        shell = self.desktop.shell
        shell.show_overview()
        self.look("overview")
        self.desktop.window.desk.notices.tell(
            lambda: "En besked om noget, der gik skidt, og hvad man kan gøre ved det."
        )
        self.look("overview with a notice")
        self.desktop.window.desk.notices.clear()
        self.dialog("report", self.desktop.window.open_report)

    def sharing(self, link: FakeLink) -> None:
        shell, links = self.desktop.shell, self.desktop.window.links
        shell.show_overview()
        shell.overview.invite.click()
        self.look("about to share")
        link.let_in()
        link.gather(LONE, MAJA, ERIK)
        link.show(replace(INVITATION, words="bygkage-løgring-højmose", locked=True))
        self.look("invitation")
        links.sharing.page.code.reveal.click()
        links.sharing.page.server.fold.click()
        self.look("invitation unfolded")
        links.line.status.click()
        self.look("status card", links.sharing.card)
        links.sharing.card.close()
        link.stop_inviting()
        link.sit(None)

    def joining(self) -> None:
        sheet = self.desktop.window.links.joining.open()
        days = [NearbyDay(str(at), "Temadag om målarbejde", ("192.168.1.20",), 8420) for at in range(9)]
        sheet.where.show_days(days)
        sheet.tell_trouble(no_contact("192.168.100.120:8420"))
        self.look("take part: where", sheet)
        sheet.where.code.setText("192.168.100.120:8420 bus-guld-hjem")
        sheet.next.click()
        self.look("take part: who", sheet)
        sheet.next.click()
        sheet.show_waiting()
        self.look("take part: waiting", sheet)
        sheet.ask_group([(str(at), f"Gruppe {at}") for at in range(20)])
        self.look("take part: group", sheet)
        sheet.reject()
        self.desktop.window.start.nearby.show_days(days[:2])
        self.look("start with days nearby")

    def cases(self, case_file: Callable[..., Path]) -> None:
        desktop = self.desktop
        desktop.shell.show_cases()
        page = desktop.cases_page
        desktop.wait(lambda: page.library.pane.shown)
        self.look("cases")
        case, entry = page.library.pane.shown.case, page.library.list.rows[0].entry
        self.dialog("print cases", lambda: page.library.errands.print([entry]))
        self.dialog("versions", lambda: page.library._show_versions(entry))
        page.edit(case.id)
        desktop.settle()
        self.look("case editor")
        page.show_library(case.id)
        page.review(case.id)
        desktop.settle()
        self.look("review")
        page.show_library(case.id)
        page.read(case)
        self.look("reading")
        page.show_library(case.id)
        desktop.drop(case_file("kim.md"), case_file("navn.md", "# Sag\n\n## Situation\nKim Hansen, Nørregade 12."))
        desktop.wait(lambda: not page.importing.reading)
        page.importing._show_state()
        self.look("import")
        page.importing.give_up.click()

    def journey(self) -> None:
        desktop = self.desktop
        desktop.shell.show_journey()
        page = desktop.shell.journey_page
        view, journey = page.view, page.view.drawing.journey
        self.look("journey")
        for kind in CardKind:
            card = next((each for each in journey.cards.values() if each.kind is kind), None)
            if card is not None:
                view.set_pick(CardPick(card.id))
                self.look(f"card: {kind.value}")
        cards = list(journey.cards)[:3]
        picks = (
            LinkPick(next(iter(journey.links))),
            FeelingPick(journey.phases[0].id),
            CardsPick(frozenset(cards), cards[0]),
        )
        for pick in picks:
            view.set_pick(pick)
            self.look(type(pick).__name__)
        page._tools.hints.setChecked(True)
        self.look("a pick and the checklist")
        view.set_pick(None)
        self.look("checklist")
        page._tools.hints.setChecked(False)
        page.desk.search.open()
        self.look("search")
        page.desk.search.close_search()
        page.desk.button.setChecked(True)
        self.look("outline")
        page.desk.button.setChecked(False)
        self.dialog("split", lambda: page.grid.split(PhasePick(journey.phases[1].id)))
        self.dialog("template", lambda: desktop.window.errands.templates.save(journey))
        QApplication.clipboard().setText("Fase\tHenvendelse\tUdredning\nBorger\tRinger til kommunen\tSamtale hjemme")
        view.set_pick(CellPick(journey.lanes[0].id, journey.phases[0].id))
        self.dialog("paste", view.paste)
        self.shown(page)

    def plan(self) -> None:
        self.desktop.shell.show_plan()
        page = self.desktop.shell.plan_page
        self.look("plan")
        for kind in (CardKind.WISH, CardKind.PURPOSE, CardKind.GOAL, CardKind.SUB_GOAL, CardKind.EFFORT):
            card = next((each for each in page.view.drawing.journey.cards.values() if each.kind is kind), None)
            if card is not None:
                page.view.set_pick(CardPick(card.id))
                self.look(f"plan: {kind.value}")
        page.view.set_pick(None)
        for face in Face:
            page.show_face(face)
            self.look(f"plan: {face.name}")

    def assessment(self) -> None:
        shell = self.desktop.shell
        shell.assessed.show(shell.session.day.groups[1].id)
        page = shell.boards.assess_page
        self.look("assessment not begun")
        shell.assessed.show(shell.session.day.groups[0].id)
        for face in AssessFace:
            page.show_face(face)
            if face is AssessFace.CARRY:
                carry = page.findChild(CarryFace)
                self.desktop.wait(lambda carry=carry: carry.fields.settled and len(carry.sections.rows) == 19)
            for _ in range(5):
                self.desktop.settle()
            self.look(f"assessment: {face.name}")
        page.show_section("practical")
        page.findChild(AssessReader).fold.setChecked(True)
        self.look("assessment: a reader's questions")
        self.dialog("assessment templates", lambda: page.templates.manage(page.group))

    def surveys(self) -> None:
        page = self.desktop.shell.show_survey()
        face, document = page.survey, self.desktop.shell.session.document
        for view in (View.SETUP, View.BEFORE, View.COMPARE):
            face.show_view(view)
            self.look(f"survey: {view.name}")
        face.show_view(View.SETUP)
        face.setup.another.click()
        document.surveys.write_process(face.survey.id, "indlæggelse og udskrivning")
        face.show_view(View.BEFORE)
        self.look("survey: planned")
        face.round.open.click()
        self.look("survey: open")
        self.dialog("close the round", face.round.shut.click)
        face.type_in()
        face.paper.choose(face.survey.roles[0].id)
        self.look("survey: paper")
        face.paper.leave()
        window = face.errands.hand_round(face.held)
        window.showNormal()
        window.resize(*SCREEN)
        for step in ("hand-over", "role", "statement"):
            self.look(f"survey: {step}", window)
            QTest.keyClick(window, Qt.Key.Key_Return if step == "hand-over" else Qt.Key.Key_1)
        window.close()

    def shown(self, page: JourneyPage) -> None:
        page.show_comparison()
        self.look("comparison")
        page.show_kind(JourneyKind.AS_IS)
        show = next(each for each in page.findChildren(PlayButton))
        self.dialog("picture", show.picture.ask)
        show.history.open()
        self.look("history")
        next(each for each in page.findChildren(HistoryPane)).close()
        window = show.start()
        window.showNormal()
        window.resize(*SCREEN)
        self.look("presentation", window)
        window.close()


def test_at_twice_the_size_every_page_and_dialog_fits_a_small_laptop_and_nothing_is_cut_off(desktop, case_file):
    desktop.window._use_language("da")
    walk, (links, _) = Walk(desktop), use_links(desktop)
    desktop.window.use_text_size(200)
    with desktop.qtbot.waitSignal(desktop.window.day_shown, timeout=60_000):
        desktop.window.errands.open_example()
    desktop.settle()
    walk.overview()
    walk.sharing(links[-1])
    walk.cases(case_file)
    walk.journey()
    walk.plan()
    walk.assessment()
    walk.surveys()
    desktop.window.open_start()
    desktop.settle()
    walk.start()
    walk.joining()
    assert walk.faults == {}


def test_buttons_without_room_are_put_away_behind_three_dots_and_do_the_same_there(desktop):
    desktop.new_day()
    desktop.shell.show_journey()
    page = desktop.shell.journey_page
    bar, tools = page._bar, page._tools
    desktop.window.resize(1500, 800)
    desktop.wait(lambda: bar._print.isVisible() and tools.lane.isVisible())
    assert not bar._folding.more.isVisible()
    desktop.window.resize(*SCREEN)
    desktop.window.use_text_size(200)
    desktop.wait(lambda: not bar._print.isVisible() and not tools.lane.isVisible())
    more = tools._folding.more
    more._fill()
    offered = {action.text(): action for action in more.menu().actions()}
    assert "Lane" in offered
    lanes = len(page.view.drawing.rows)
    offered["Lane"].trigger()
    assert len(page.view.drawing.rows) == lanes + 1
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    bar._folding.more._fill()
    said = {action.text(): action.isEnabled() for action in bar._folding.more.menu().actions()}
    assert said["Print"]
    assert list(said).index("Compare") < list(said).index("Redo") < list(said).index("Print"), "in the bar's order"
    assert not said["Redo"], "what cannot be done now cannot be done there either"
    desktop.window.use_text_size(100)
    desktop.window.resize(1500, 800)
    desktop.wait(lambda: bar._print.isVisible() and tools.lane.isVisible())


def test_the_board_is_shown_so_much_larger_and_stays_as_near_as_somebody_went(desktop):
    desktop.new_day()
    desktop.window.resize(*SCREEN)
    desktop.shell.show_journey()
    view = desktop.shell.journey_page.view
    desktop.wait(lambda: view._fitted)
    desktop.window.use_text_size(200)
    assert view.zoom >= 2 * READABLE
    view.set_zoom(0.5)
    desktop.window.use_text_size(100)
    assert view.zoom == pytest.approx(0.25)


def test_the_checklist_makes_way_for_what_is_picked_where_there_is_no_room_for_both(desktop):
    desktop.new_day()
    desktop.window.resize(*SCREEN)
    desktop.shell.show_journey()
    page = desktop.shell.journey_page
    view = page.view
    view.write_in_cell(view.drawing.rows[0].id, view.drawing.columns[0].id)
    QTest.keyClicks(view.editor, "Et kort")
    QTest.keyClick(view.editor, Qt.Key.Key_Escape)
    page._tools.hints.setChecked(True)
    assert page.hints.isVisible()
    assert page.panel.isVisible()
    desktop.window.use_text_size(200)
    desktop.wait(lambda: not page.hints.isVisible())
    assert page.panel.isVisible()
    view.set_pick(None)
    assert page.hints.isVisible()


def test_it_can_be_chosen_before_any_day_is_open(desktop):
    QTest.mouseClick(desktop.window.start.night.settings, Qt.MouseButton.LeftButton)
    desktop.dialog(SettingsDialog).text_sizes[140].click()
    assert desktop.look.text_size == 140
    desktop.dialog(SettingsDialog).close()
