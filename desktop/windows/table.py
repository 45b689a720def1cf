"""Which actions the window has, when each is possible, and what it calls."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.model.pages import Page
from desktop.text_size import stepped
from desktop.windows import actions as a
from desktop.windows.actions import Entry

if TYPE_CHECKING:
    from desktop.windows.cases_page import CasesPage
    from desktop.windows.day_shell import DayShell
    from desktop.windows.errands import Errands
    from desktop.windows.main_window import MainWindow
    from desktop.windows.projects import Projects

Do = Callable[[], None]
Is = Callable[[], bool]


class Reach:
    """What the window has at the moment somebody asks for it: errands, an open day, the cases in view."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def errand(self, do: "Callable[[Errands], None]") -> Do:
        """Send the window's errands."""
        window = self._window
        return lambda: do(window.errands) if window.errands is not None else None

    def projects(self, do: "Callable[[Projects], None]") -> Do:
        """Do something with the projects."""
        window = self._window
        return lambda: do(window.projects) if window.projects is not None else None

    def page(self, do: "Callable[[DayShell], object]") -> Do:
        """Do something with the open day."""

        def go() -> None:
            if self._window.shell is not None:
                do(self._window.shell)

        return go

    def cases(self, do: "Callable[[CasesPage], None]") -> Do:
        """Go to the cases and do something there."""

        def go() -> None:
            cases = self._window.open_cases()
            if cases is not None:
                do(cases)

        return go

    def when(self, is_so: "Callable[[DayShell], bool]") -> Is:
        """Ask the open day."""
        window = self._window
        return lambda: window.shell is not None and is_so(window.shell)

    def has(self, page: Page) -> Is:
        """Whether a day is open that has this page here."""
        return self.when(lambda shell: shell.has(page))

    def step_text(self, steps: int) -> None:
        """Make text so many sizes larger or smaller."""
        self._window.use_text_size(stepped(self._window.desk.look.text_size, steps))

    def takes_cases(self) -> bool:
        """Whether cases are written and taken in here: not at the table of a group."""
        return self.ready() and (self._window.shell is None or self._window.shell.has(Page.CASES))

    def ready(self) -> bool:
        """Whether the library is there."""
        return self._window.errands is not None

    def may_search(self) -> bool:
        """Whether one may look into all days: not from the table of a group."""
        return self.ready() and (self._window.shell is None or self._window.shell.has(Page.CASES))

    def in_day(self) -> bool:
        """Whether a day is open."""
        return self._window.shell is not None

    def away(self) -> bool:
        """Whether the start page is left."""
        window = self._window
        in_project = window.projects is not None and window.projects.page is not None
        return window.shell is not None or window.cases is not None or in_project

    def browsing(self) -> bool:
        """Whether the library of cases is in view."""
        cases = self._window.cases_in_view
        return cases is not None and cases.browsing


def entries(window: "MainWindow") -> tuple[Entry, ...]:
    """The table of one window, in the order the list of shortcuts shows it."""
    to = Reach(window)
    has_board = to.when(lambda shell: bool(shell.session.day.groups) and shell.has(Page.JOURNEY))
    return (
        Entry(a.NEW_DAY, ("Ctrl+N",), to.errand(lambda errands: errands.new_day()), to.ready),
        Entry(a.NEW_PROJECT, ("Ctrl+Shift+G",), to.projects(lambda projects: projects.begin()), to.ready),
        Entry(a.JOIN, ("Ctrl+J",), window.join_day, lambda: window.links is not None),
        Entry(a.INVITE, ("Ctrl+Shift+I",), window.share_day, to.has(Page.DAY)),
        Entry(a.OPEN_FILE, ("Ctrl+O",), to.errand(lambda errands: errands.ask_for_any_file()), to.ready),
        Entry(a.EXPORT, ("Ctrl+Shift+S",), window.export_day, to.in_day),
        Entry(a.REPORT, ("Ctrl+P", "Ctrl+4"), window.open_report, has_board),
        Entry(a.POSTER, ("Ctrl+Shift+H",), window.open_poster, has_board),
        Entry(a.UNDO, ("Ctrl+Z",), window.undo, lambda: window.history is not None and window.history.can_undo),
        Entry(
            a.REDO,
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            window.redo,
            lambda: window.history is not None and window.history.can_redo,
        ),
        Entry(a.OVERVIEW, ("Ctrl+1",), to.page(lambda shell: shell.go_home()), to.in_day),
        Entry(a.CASES, ("Ctrl+2",), window.open_cases, to.ready),
        Entry(a.PROGRAMME, ("Ctrl+5",), to.page(lambda shell: shell.show_programme()), to.has(Page.PROGRAMME)),
        Entry(a.RUN, ("Ctrl+6",), to.page(lambda shell: shell.show_run()), to.has(Page.RUN)),
        Entry(a.GROUPS, ("Ctrl+7",), to.page(lambda shell: shell.show_groups()), to.has(Page.GROUPS)),
        Entry(a.JOURNEY, ("Ctrl+3",), to.page(lambda shell: shell.show_journey()), has_board),
        Entry(a.NEW_CASE, ("Ctrl+Shift+N",), to.cases(lambda cases: cases.begin()), to.takes_cases),
        Entry(a.LOAD_CASES, ("Ctrl+Shift+O",), to.cases(lambda cases: cases.loading.ask_for_files()), to.takes_cases),
        Entry(a.PASTE_CASE, ("Ctrl+V",), to.cases(lambda cases: cases.loading.paste()), to.browsing),
        Entry(a.SEARCH_CASES, ("Ctrl+F",), to.cases(lambda cases: cases.library.search.setFocus()), to.browsing),
        Entry(a.SEARCH_DAYS, ("Ctrl+Shift+F",), to.errand(lambda errands: errands.search_days()), to.may_search),
        Entry(a.ALL_DAYS, ("Alt+Home",), window.open_start, to.away),
        Entry(a.TEMPLATES, ("Ctrl+Shift+T",), to.errand(lambda errands: errands.templates.manage()), to.ready),
        Entry(a.ROOM_TEST, ("Ctrl+Shift+L",), window.open_room_test),
        Entry(a.SETTINGS, ("Ctrl+,",), window.open_settings),
        Entry(a.SHORTCUTS, ("F1",), window.open_shortcuts),
        Entry(a.LARGER, ("Ctrl+Alt++", "Ctrl+Alt+="), lambda: to.step_text(1)),
        Entry(a.SMALLER, ("Ctrl+Alt+-",), lambda: to.step_text(-1)),
        Entry(a.FULL_SCREEN, ("F11",), window.toggle_full_screen),
        Entry(a.QUIT, ("Ctrl+Q",), window.close),
    )
