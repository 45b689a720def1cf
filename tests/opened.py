"""A theme day as a window has it open, without the window: a shelf, a session, and what they told."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from desktop.archive.archive import Archive
from desktop.model.kinds import JourneyKind
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.trouble import Trouble


class Window:
    """What a window has: a shelf, the day it has opened, and what it was told."""

    def __init__(self, qtbot: QtBot, make: Callable[[], Archive]) -> None:
        self.qtbot = qtbot
        self.shelf = Shelf(make)
        self.days: tuple = ()
        self.troubles: list[Trouble] = []
        self.session: Session | None = None
        self.shelf.days_changed.connect(self._take_days)
        self.shelf.trouble_met.connect(self.troubles.append)
        self.shelf.start()

    def _take_days(self, days: tuple) -> None:
        self.days = days

    def open(self, day: str) -> Session:
        opened = []
        self.shelf.open_day(day, opened.append)
        self.qtbot.waitUntil(lambda: bool(opened), timeout=30_000)
        self.session = Session(self.shelf, opened[0])
        return self.session

    def board(self):
        return self.session.board(self.session.day.groups[0].id)

    def write(self, text: str) -> str:
        return self.board().add_card(JourneyKind.AS_IS, "as_is.citizen", "as_is.0", text=text)

    def until_saved(self) -> None:
        self.qtbot.waitUntil(lambda: self.shelf.saving.saved, timeout=30_000)

    def until(self, done: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(done, timeout=30_000)

    def close(self) -> bool:
        if self.session is not None:
            self.session.close()
        return self.shelf.close()
