"""Which actions the window has, when each is possible, and what it calls."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.windows import actions as a
from desktop.windows.actions import Entry

if TYPE_CHECKING:
    from desktop.windows.day_shell import DayShell
    from desktop.windows.errands import Errands
    from desktop.windows.main_window import MainWindow


def entries(window: "MainWindow") -> tuple[Entry, ...]:
    """The table of one window, in the order the list of shortcuts shows it."""

    def errand(do: "Callable[[Errands], None]") -> Callable[[], None]:
        return lambda: do(window.errands) if window.errands is not None else None

    def page(do: "Callable[[DayShell], None]") -> Callable[[], None]:
        return lambda: do(window.shell) if window.shell is not None else None

    def when(is_so: "Callable[[DayShell], bool]") -> Callable[[], bool]:
        return lambda: window.shell is not None and is_so(window.shell)

    def in_day() -> bool:
        return window.shell is not None

    def ready() -> bool:
        return window.errands is not None

    has_groups = when(lambda shell: bool(shell.session.day.groups))
    return (
        Entry(a.NEW_DAY, ("Ctrl+N",), errand(lambda errands: errands.new_day()), ready),
        Entry(a.OPEN_FILE, ("Ctrl+O",), errand(lambda errands: errands.ask_for_any_file()), ready),
        Entry(a.EXPORT, ("Ctrl+Shift+S",), window.export_day, in_day),
        Entry(a.REPORT, ("Ctrl+P", "Ctrl+4"), window.open_report, has_groups),
        Entry(a.UNDO, ("Ctrl+Z",), page(lambda shell: shell.undo()), when(lambda shell: shell.can_undo)),
        Entry(a.REDO, ("Ctrl+Shift+Z", "Ctrl+Y"), page(lambda shell: shell.redo()), when(lambda shell: shell.can_redo)),
        Entry(a.OVERVIEW, ("Ctrl+1",), page(lambda shell: shell.show_overview()), in_day),
        Entry(a.CASES, ("Ctrl+2",), page(lambda shell: shell.show_cases()), in_day),
        Entry(a.JOURNEY, ("Ctrl+3",), page(lambda shell: shell.show_journey()), has_groups),
        Entry(a.ALL_DAYS, ("Alt+Home",), window.open_start, in_day),
        Entry(a.SETTINGS, ("Ctrl+,",), window.open_settings),
        Entry(a.SHORTCUTS, ("F1",), window.open_shortcuts),
        Entry(a.FULL_SCREEN, ("F11",), window.toggle_full_screen),
        Entry(a.QUIT, ("Ctrl+Q",), window.close),
    )
