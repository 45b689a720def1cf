"""The collaboration survey for who runs the day: setting it up, its rounds, what they say, and what has changed."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.agreement import Origin, Source
from desktop.model.survey import Round, RoundState, Survey
from desktop.overriding import override
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.page_bar import PageBar
from desktop.windows.survey_begin import SurveyBegin
from desktop.windows.survey_errands import SurveyErrands
from desktop.windows.survey_item_errands import SurveyItemErrands
from desktop.windows.survey_out_dialog import SurveyOutDialog
from desktop.windows.survey_paper import PaperEntry
from desktop.windows.survey_results import SurveyResults
from desktop.windows.survey_round import SurveyRound
from desktop.windows.survey_setup import SurveySetup
from desktop.windows.survey_sheets import SurveySheets
from desktop.windows.survey_strip import ROUNDS, SurveyStrip, View

translate = Language.translate
OFTEN = 1500
"""Milliseconds between two looks at how many have answered: sheets come from the tables' laptops, too."""


class SurveyFace(QWidget):
    """Owns which survey and which part of it is in view. All values it shows are those of a closed round."""

    agreement_wanted = Signal(object, QPoint)
    """Make an agreement out of this `Origin`, beside this spot of the screen."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session) -> None:
        super().__init__()
        self._desk, self._session = desk, session
        self.errands = SurveyErrands(desk, shelf, session, self)
        self.statements = SurveyItemErrands(desk, shelf, session, self)
        self._survey, self._view = "", View.SETUP
        self.sheets = SurveySheets(session)
        self.bar, self.counted, self.out = PageBar(desk, shelf), label("chip"), QPushButton()
        self.strip = SurveyStrip()
        self.begin, self.setup = SurveyBegin(), SurveySetup(desk, session)
        self.round, self.results = SurveyRound(desk, session), SurveyResults(desk)
        self.paper: PaperEntry | None = None
        self._paper_of = ""
        self._stack = QStackedWidget()
        self._again = QTimer(self, interval=OFTEN)
        self._build()
        self._connect()
        self._retranslate()
        self.follow()

    # What is in view

    @property
    def survey(self) -> Survey | None:
        """The survey in view: the one chosen, or the last one made."""
        day = self._session.day
        return day.survey(self._survey) or (day.surveys[-1] if day.surveys else None)

    @property
    def rounds(self) -> tuple[Round, ...]:
        """Its rounds, in their order; of very many the last."""
        survey = self.survey
        return self._session.day.rounds_of(survey.id)[-len(ROUNDS) :] if survey is not None else ()

    @property
    def held(self) -> Round | None:
        """The round in view."""
        at = ROUNDS.index(self._view) if self._view in ROUNDS else len(ROUNDS)
        return self.rounds[at] if at < len(self.rounds) else None

    def show_view(self, view: View) -> None:
        """Look at another part of the survey."""
        self._view = view
        self.follow()
        self.refresh()

    def show_round(self, round_id: str) -> None:
        """Look at a round, or where none is named at what is of use now: an open round, the newest result."""
        held = self._session.day.round(round_id)
        if held is not None:
            self._survey = held.survey
        ids, states = [each.id for each in self.rounds], [each.state for each in self.rounds]
        closed = [view for view, each in zip(ROUNDS, self.rounds, strict=False) if each.shown is not None]
        if round_id in ids:
            self.show_view(ROUNDS[ids.index(round_id)])
        elif RoundState.OPEN in states:
            self.show_view(ROUNDS[states.index(RoundState.OPEN)])
        else:
            self.show_view(View.COMPARE if len(closed) > 1 else closed[-1] if closed else self._view)

    def take_keys(self) -> None:
        shown = self._stack.currentWidget()
        if isinstance(shown, SurveyBegin | SurveySetup | SurveyRound | PaperEntry | SurveyResults):
            shown.take_keys()

    def refresh(self, *_: object) -> None:
        """Ask how many have answered."""
        for held in self.rounds:
            self.errands.ask_sheets(held, partial(self._take_sheets, held.id))

    def prepare(self) -> None:
        """Make a survey, and stand where it is set up."""
        made = self.errands.prepare()
        if made:
            self._survey = made
            self.show_view(View.SETUP)
            self.setup.take_keys()

    def type_in(self) -> None:
        """Type in what was answered on paper."""
        held = self.held
        give = self.errands.giving(held) if held is not None else None
        if held is not None and held.asked is not None and give is not None:
            self.leave()
            paper, self._paper_of = PaperEntry(held.asked, give), held.id
            self.paper = paper
            paper.given.connect(self.refresh)
            paper.done.connect(self._end_paper)
            self._stack.addWidget(paper)
            self.follow()
            paper.take_keys()

    def leave(self) -> None:
        """Hand in what was finished on paper, and put the paper away."""
        if self.paper is not None:
            self.paper.keep()
        self._put_paper_away()

    def ask_out(self) -> None:
        """Ask which results are to be saved, and as what."""
        SurveyOutDialog(self._desk, self._session, self.held).open()

    def follow(self, *_: object) -> None:
        """Show what the day says now."""
        if not self.isVisible():
            return  # it follows when it is looked at
        self._end_closed_paper()
        survey, rounds = self.survey, self.rounds
        self.strip.setVisible(survey is not None)
        self.counted.hide()
        self.out.setVisible(any(each.shown for each in self._session.day.rounds))
        if survey is None:
            self._stack.setCurrentWidget(self.begin)
            return
        if not self.strip.offers(self._view, rounds):
            self._view = View.SETUP
        self.strip.show_survey(self._session.day.surveys, survey, rounds, self._view)
        held = self.held
        if self.paper is not None and held is not None and held.id == self._paper_of:
            self._stack.setCurrentWidget(self.paper)
        elif self._view is View.COMPARE:
            closed = [each for each in rounds if each.shown is not None]
            self.results.show_rounds(closed[0], closed[-1], self._desk.language.code)
            self.results.offer_again(on=False)
            self._stack.setCurrentWidget(self.results)
        elif held is None:
            self.setup.show_survey(survey)
            self._stack.setCurrentWidget(self.setup)
        elif held.shown is not None:
            self.results.show_round(held, self._desk.language.code)
            self.results.show_late(self.sheets.late(held))
            self.results.offer_again(on=not held.tied and not held.carried)
            self._stack.setCurrentWidget(self.results)
        else:
            asked = held.asked or survey
            self.round.show_round(asked, held, self.sheets.of(held), self.sheets.known(asked))
            self._stack.setCurrentWidget(self.round)
        self._say_counted()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._again.start()
        self.follow()
        self.statements.refresh()
        self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.stop()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.follow()

    def _build(self) -> None:
        self._desk.look.put(self.out, "export-variant")
        self.bar.add(self.out)
        self.counted.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.bar.add_badge(self.counted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for face in (self.begin, self.setup, self.round, self.results):
            self._stack.addWidget(face)
        column.addWidget(self.bar)
        column.addWidget(self.strip)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        errands = self.errands
        for changed in (self._session.day_changed, self._session.people_changed):
            changed.connect(self.follow)
        for asking in (self._again.timeout, errands.given, errands.counted):
            asking.connect(self.refresh)
        self.out.clicked.connect(lambda *_: self.ask_out())
        self.strip.view_chosen.connect(self.show_view)
        self.strip.survey_chosen.connect(self._choose)
        self.begin.begin_wanted.connect(self.prepare)
        self.setup.another_wanted.connect(self.prepare)
        self.setup.load_wanted.connect(self.statements.load)
        self.setup.save_wanted.connect(self.statements.save)
        self.setup.round_wanted.connect(errands.plan_round)
        self.setup.remove_wanted.connect(errands.ask_to_remove)
        self.statements.own_changed.connect(self.setup.items.offer)
        self.round.open_wanted.connect(errands.open_round)
        self.round.hand_round_wanted.connect(errands.hand_round)
        self.round.close_wanted.connect(errands.ask_to_close)
        self.round.forget_wanted.connect(errands.ask_to_forget)
        self.round.drop_wanted.connect(errands.drop_round)
        self.round.print_wanted.connect(errands.print_paper)
        self.round.type_wanted.connect(self.type_in)
        self.round.setup_wanted.connect(partial(self.show_view, View.SETUP))
        self.results.count_again_wanted.connect(errands.count)
        self.results.again_wanted.connect(errands.open_round)
        self.results.agreement_wanted.connect(self._agree)

    # Inside

    def _take_sheets(self, round_id: str, sheets: Mapping[str, int]) -> None:
        if self.sheets.hear(round_id, sheets):
            self.follow()

    def _say_counted(self) -> None:
        words = self.sheets.words(self.held) if self.held is not None else ""
        self.counted.setText(words)
        self.counted.setVisible(bool(words))

    def _choose(self, survey_id: str) -> None:
        self._survey = survey_id
        self.show_round("")

    def _agree(self, words: str, spot: QPoint) -> None:
        held = self.held
        if held is not None:
            self.agreement_wanted.emit(Origin(Source.SURVEY, held.id, words=words), spot)

    def _end_closed_paper(self) -> None:
        """Hand in from paper what there is where the round was closed meanwhile, by somebody else."""
        of = self._session.day.round(self._paper_of)
        if self.paper is not None and not self.paper.leaving and (of is None or of.state is not RoundState.OPEN):
            self.paper.leave()

    def _end_paper(self) -> None:
        self._put_paper_away()
        self.follow()
        self.refresh()

    def _put_paper_away(self) -> None:
        paper, self.paper = self.paper, None
        if paper is not None:
            self._stack.removeWidget(paper)
            paper.hide()
            paper.deleteLater()

    def _retranslate(self) -> None:
        self.out.setText(translate("Survey", "Save …"))
