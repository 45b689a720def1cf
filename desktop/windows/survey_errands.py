"""What is done with a collaboration survey by who runs the day: making, opening, closing and counting, paper, files."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.archive.answers import forget_answers
from desktop.archive.surveys import CountTrouble, count, sheets_of
from desktop.language import Language
from desktop.model.survey import Result, Round, RoundState, Survey
from desktop.model.survey_count import ROUND
from desktop.model.survey_items import load_items
from desktop.paths import resources
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.trouble import Trouble
from desktop.windows.answer_way import Host
from desktop.windows.desk import Desk
from desktop.windows.last_step import LastStep
from desktop.windows.question import Question
from desktop.windows.survey_asking import giving, hand_round
from desktop.windows.survey_paper_dialog import SurveyPaperDialog
from desktop.windows.survey_roles import offered_roles
from desktop.windows.survey_window import Give, SurveyWindow
from desktop.windows.today import today

translate = Language.translate


class SurveyErrands(QObject):
    """Knows nothing of what is in view: each errand names its survey or round."""

    counted = Signal(str)
    """The result of this round is there."""
    given = Signal()
    """Somebody has answered here."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._shelf, self._session = desk, shelf, session
        self._step = LastStep(desk, session, self)
        self.host: Host | None = None
        """Where the sheets go that are handed in here, once the day is shared."""

    def prepare(self) -> str:
        """Make a survey with its two rounds and the participants' roles, as one step; its id."""
        document = self._session.document
        document.hold()
        made = document.surveys.add("", load_items(resources()))
        if made:
            for name in (translate("Survey", "Measurement before"), translate("Survey", "Measurement after")):
                document.surveys.add_round(made, name)
            for role, side in offered_roles((), self._session.people.people):
                document.surveys.add_role(made, role, side)
        document.release()
        return made

    def plan_round(self, survey: Survey) -> None:
        """Plan to ask the same once more."""
        self._session.document.surveys.add_round(survey.id, translate("Survey", "Measurement after"))

    def drop_round(self, held: Round) -> None:
        """Plan a round no longer that nobody could answer yet."""
        if held.state is RoundState.PLANNED:
            document = self._session.document
            document.surveys.remove_round(held.id)
            words = translate("Survey", "“{name}” is no longer planned.").format(name=held.name)
            self._step.tell(lambda: words, document.undo)

    def open_round(self, held: Round) -> None:
        """Let people answer."""
        self._session.document.surveys.open_round(held.id, today().isoformat())

    def giving(self, held: Round) -> Give | None:
        """How a sheet is handed in; nothing where the round is not open."""
        return giving(self._shelf, self._session, held, self.host)

    def hand_round(self, held: Round) -> SurveyWindow | None:
        """Let one person after another answer on this computer."""
        window = hand_round(self._desk, self._shelf, self._session, held, self.host)
        if window is not None:
            window.given.connect(self.given)
        return window

    def ask_sheets(self, held: Round, tell: Callable[[Mapping[str, int]], None]) -> None:
        """Ask how many of each role have answered."""
        if held.asked is not None:
            day_id = self._session.day.id
            self._shelf.ask(partial(sheets_of, day_id=day_id, survey=held.asked, round_id=held.id), tell)

    def ask_to_close(self, held: Round, given: int) -> None:
        """Close a round, once somebody has read what that means."""
        if held.asked is None:
            return
        words = translate(
            "Survey",
            "{given} sheets are counted, and from then on everybody can see what they say together. Fields with fewer "
            "than {least} answers are left out for good. Whoever is late can be let in afterwards, as long as nobody's "
            "answer can be told by it.",
        )
        question = Question(
            self._desk.window,
            translate("Survey", "Close the round “{name}”?").format(name=held.name),
            words.format(given=given, least=held.asked.least),
        )
        question.add_answer(translate("Survey", "Leave it open"), lambda: None)
        question.add_answer(translate("Survey", "Close the round"), partial(self.count, held), "primary")
        question.open()

    def ask_to_forget(self, held: Round, given: int) -> None:
        """Delete what was answered in a round that was not counted yet, such as what came of a rehearsal."""
        question = Question(
            self._desk.window,
            translate("Survey", "Delete what was answered in “{name}”?").format(name=held.name),
            translate(
                "Survey",
                "{given} sheets are deleted, here and on the laptops that have them too, as after a rehearsal. The "
                "round stays open. This cannot be undone.",
            ).format(given=given),
        )
        question.add_answer(translate("Survey", "Delete the answers"), partial(self._forget, [held]), "danger")
        question.add_answer(translate("Survey", "Keep them"), lambda: None, "primary").setFocus()
        question.open()

    def _forget(self, rounds: Iterable[Round]) -> None:
        for held in rounds:
            self._session.document.answers.forget(ROUND + held.id)
        day = self._session.day
        job = partial(forget_answers, day_id=day.id, forgotten=day.forgotten)
        self._shelf.ask(job, lambda _: self.given.emit())

    def count(self, held: Round) -> None:
        """Count a round, and publish what comes of it."""
        job = partial(count, day=self._session.day, round_id=held.id)
        self._shelf.ask(job, partial(self._publish, held.id), partial(self._not_counted, held))

    def print_paper(self, survey: Survey, held: Round) -> None:
        """Print questionnaires to be filled in by hand."""
        SurveyPaperDialog(self._desk, held.asked or survey, held.name).open()

    def ask_to_remove(self, survey: Survey) -> None:
        """Take a survey off the day with all that was answered, once somebody has read that."""
        question = Question(
            self._desk.window,
            translate("Survey", "Delete the survey about “{process}”?").format(process=survey.process.strip() or "…"),
            translate("Survey", "Its rounds go with it, and what was answered on this laptop is deleted for good."),
        )
        question.add_answer(translate("Survey", "Keep it"), lambda: None)
        question.add_answer(translate("Survey", "Delete the survey"), partial(self._remove, survey), "danger")
        question.open()

    def _remove(self, survey: Survey) -> None:
        self._forget(self._session.day.rounds_of(survey.id))
        self._session.document.surveys.remove(survey.id)

    def _not_counted(self, held: Round, trouble: Trouble) -> None:
        """Tell why; a round that was open again for those who were late is closed with what it said before."""
        self._shelf.trouble_met.emit(trouble)
        if isinstance(trouble, CountTrouble) and held.result is not None and held.state is RoundState.OPEN:
            self._publish(held.id, held.result)

    def _publish(self, round_id: str, found: Result) -> None:
        self._session.document.surveys.close_round(round_id, found, today().isoformat())
        self.counted.emit(round_id)
