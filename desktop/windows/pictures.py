"""Pictures of the main screens with real data, made without anybody at the screen."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer, SignalInstance

from desktop.model.kinds import JOURNEYS
from desktop.shelf import Shelf
from desktop.windows.day_shell import DayShell
from desktop.windows.main_window import MainWindow

PATIENCE_MS = 120_000


class Photographer:
    """Walks through a window and keeps a picture of each screen."""

    def __init__(self, window: MainWindow, shelf: Shelf, folder: Path) -> None:
        self._window = window
        self._shelf = shelf
        self._folder = folder
        self._made: list[Path] = []

    def take_all(self, day_id: str, sizes: Iterable[tuple[int, int]]) -> list[Path]:
        """Take every screen in every size; give the files."""
        self._folder.mkdir(parents=True, exist_ok=True)
        window = self._window
        window.show()
        wait_for(self._shelf.days_changed, lambda: window.use_shelf(self._shelf))
        for width, height in sizes:
            window.resize(width, height)
            window.open_start()
            self._take("start")
            if window.errands is not None:
                wait_for(window.day_shown, partial(window.errands.open_day, day_id))
            self._take_day()
        return self._made

    def _take_day(self) -> None:
        shell = self._window.shell
        if shell is None:
            return
        # The page asks for the lists again when it is made; the light must say saved.
        wait_for(self._shelf.cases_changed, self._shelf.refresh)
        self._take("day")
        shell.show_cases()
        if shell.facilitator.cases_page is not None:
            wait_for(shell.facilitator.cases_page.library.case_shown, self._shelf.refresh)
        self._take("cases")
        self._take_cases(shell)
        for kind in JOURNEYS:
            shell.show_journey()
            if shell.journey_page is not None:
                shell.journey_page.show_kind(kind)
                self._settle()
                shell.journey_page.view.fit()
            self._take(f"journey-{kind.value.replace('_', '-')}")
        shell.show_groups()
        self._take("groups")
        shell.show_run()
        self._take("run")
        shell.show_plan()
        if shell.plan_page is not None:
            self._settle()
            shell.plan_page.view.fit()
        self._take("plan")
        shell.assessed.show()
        self._take("assessment")

    def _take_cases(self, shell: DayShell) -> None:
        page = shell.show_cases()
        case_id = page.library.list.chosen
        page.edit(case_id)
        if page.editor is not None:
            wait_for(page.editor.case_shown, lambda: None)
        self._take("case-edit")
        shell.show_cases(case_id)
        page.review(case_id)
        wait_for(self._shelf.cases_changed, self._shelf.refresh)  # the library has answered the page by then
        self._take("case-check")
        shell.show_cases(case_id)
        if page.library.pane.shown is not None:
            page.read(page.library.pane.shown.case)
        self._take("case-read")
        shell.show_cases(case_id)

    def _take(self, name: str) -> None:
        self._settle()
        size = self._window.size()
        path = self._folder / f"{name}-{size.width()}x{size.height()}.png"
        if not self._window.grab().save(str(path)):
            raise OSError(str(path))
        self._made.append(path)

    def _settle(self) -> None:
        """Let layouts and pages that are going away finish."""
        for _ in range(3):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_for(signal: SignalInstance, begin: Callable[[], object]) -> None:
    """Begin something and wait for the signal that tells it is done."""
    loop = QEventLoop()
    limit = QTimer(singleShot=True, interval=PATIENCE_MS)
    limit.timeout.connect(lambda: loop.exit(1))
    signal.connect(lambda *_: loop.exit(0))
    limit.start()
    begin()
    if loop.exec():
        raise TimeoutError
