"""Which actions the window has, when each is possible, and what it calls."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.windows import actions as a
from desktop.windows.actions import Entry

if TYPE_CHECKING:
    from desktop.windows.cases_page import CasesPage
    from desktop.windows.day_shell import DayShell
    from desktop.windows.errands import Errands
    from desktop.windows.main_window import MainWindow

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

    def ready(self) -> bool:
        """Whether the library is there."""
        return self._window.errands is not None

    def in_day(self) -> bool:
        """Whether a day is open."""
        return self._window.shell is not None

    def away(self) -> bool:
        """Whether the start page is left."""
        return self._window.shell is not None or self._window.cases is not None

    def browsing(self) -> bool:
        """Whether the library of cases is in view."""
        cases = self._window.cases_in_view
        return cases is not None and cases.browsing


def entries(window: "MainWindow") -> tuple[Entry, ...]:
    """The table of one window, in the order the list of shortcuts shows it."""
    to = Reach(window)
    has_groups = to.when(lambda shell: bool(shell.session.day.groups))
    return (
        Entry(a.NEW_DAY, ("Ctrl+N",), to.errand(lambda errands: errands.new_day()), to.ready),
        Entry(a.OPEN_FILE, ("Ctrl+O",), to.errand(lambda errands: errands.ask_for_any_file()), to.ready),
        Entry(a.EXPORT, ("Ctrl+Shift+S",), window.export_day, to.in_day),
        Entry(a.REPORT, ("Ctrl+P", "Ctrl+4"), window.open_report, has_groups),
        Entry(a.UNDO, ("Ctrl+Z",), window.undo, lambda: window.history is not None and window.history.can_undo),
        Entry(
            a.REDO,
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            window.redo,
            lambda: window.history is not None and window.history.can_redo,
        ),
        Entry(a.OVERVIEW, ("Ctrl+1",), to.page(lambda shell: shell.show_overview()), to.in_day),
        Entry(a.CASES, ("Ctrl+2",), window.open_cases, to.ready),
        Entry(a.PROGRAMME, ("Ctrl+5",), to.page(lambda shell: shell.show_programme()), to.in_day),
        Entry(a.RUN, ("Ctrl+6",), to.page(lambda shell: shell.show_run()), to.in_day),
        Entry(a.GROUPS, ("Ctrl+7",), to.page(lambda shell: shell.show_groups()), to.in_day),
        Entry(a.JOURNEY, ("Ctrl+3",), to.page(lambda shell: shell.show_journey()), has_groups),
        Entry(a.NEW_CASE, ("Ctrl+Shift+N",), to.cases(lambda cases: cases.begin()), to.ready),
        Entry(a.LOAD_CASES, ("Ctrl+Shift+O",), to.cases(lambda cases: cases.loading.ask_for_files()), to.ready),
        Entry(a.PASTE_CASE, ("Ctrl+V",), to.cases(lambda cases: cases.loading.paste()), to.browsing),
        Entry(a.SEARCH_CASES, ("Ctrl+F",), to.cases(lambda cases: cases.library.search.setFocus()), to.browsing),
        Entry(a.ALL_DAYS, ("Alt+Home",), window.open_start, to.away),
        Entry(a.TEMPLATES, ("Ctrl+Shift+T",), to.errand(lambda errands: errands.templates.manage()), to.ready),
        Entry(a.SETTINGS, ("Ctrl+,",), window.open_settings),
        Entry(a.SHORTCUTS, ("F1",), window.open_shortcuts),
        Entry(a.LARGER, ("Ctrl+Alt++", "Ctrl+Alt+="), lambda: window.step_text_size(1)),
        Entry(a.SMALLER, ("Ctrl+Alt+-",), lambda: window.step_text_size(-1)),
        Entry(a.FULL_SCREEN, ("F11",), window.toggle_full_screen),
        Entry(a.QUIT, ("Ctrl+Q",), window.close),
    )
