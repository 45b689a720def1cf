"""An open round answered here by one person after another: the window, its end, and how sheets are handed in."""

from PySide6.QtCore import QObject

from desktop.model.survey import Round, RoundState, Sheet, Survey
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.answer_way import Done, Failed, Host
from desktop.windows.desk import Desk
from desktop.windows.survey_way import SurveyWay
from desktop.windows.survey_window import Give, SurveyWindow


class Asking(QObject):
    """Lives as long as its window, and lets nobody begin once the round is no longer open."""

    def __init__(self, desk: Desk, session: Session, survey: Survey, held: Round, give: Give) -> None:
        self.window = SurveyWindow(desk, survey, give)
        super().__init__(self.window)
        self._session, self._round = session, held.id
        session.day_changed.connect(self._follow)
        self.window.showFullScreen()

    def _follow(self, *_: object) -> None:
        if self._round not in [each.id for each in self._session.day.open_rounds]:
            self.window.end_round()


def hand_round(desk: Desk, shelf: Shelf, session: Session, held: Round, host: Host | None) -> SurveyWindow | None:
    """Open what a round is answered in; nothing where it is not open."""
    give = giving(shelf, session, held, host)
    return Asking(desk, session, held.asked, held, give).window if give is not None and held.asked is not None else None


def giving(shelf: Shelf, session: Session, held: Round, host: Host | None) -> Give | None:
    """How a sheet is handed in; nothing where the round is not open."""
    if held.state is not RoundState.OPEN or held.asked is None:
        return None
    way = SurveyWay(shelf, session.day.id, held, host)

    def give(sheet: Sheet, done: Done, failed: Failed) -> None:
        if session.day.round(held.id) is not None:
            way.give(sheet, done, failed)
        else:
            done()  # it was deleted while somebody answered: nobody is to keep it any longer

    return give
