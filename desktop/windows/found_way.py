"""The way to what was found over all days: on a board, among the agreements, or in the library."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from desktop.archive.across import Found, Sort
from desktop.canvas.picks import LinkPick

if TYPE_CHECKING:
    from desktop.windows.day_shell import DayShell
    from desktop.windows.main_window import MainWindow


def go_to_found(window: "MainWindow", found: Found) -> None:
    """Go there; nothing happens where it is gone by now."""
    if found.sort is Sort.CASE:
        cases = window.open_cases()
        if cases is not None:
            cases.show_library(found.id)
        return
    shell = window.shell
    ways = _ways(shell, found) if shell is not None else {}
    if found.sort in ways:
        ways[found.sort]()
        return
    if shell is None or found.grid is None or shell.session.day.group(found.group) is None:
        return
    if found.sort is Sort.HANDOVER:
        shell.show_board(found.group, found.grid)
        if shell.journey_page is not None:
            shell.journey_page.go_to(LinkPick(found.id))
    else:
        shell.ways.go_to_card_of(found.group, found.grid, found.id)


def _ways(shell: "DayShell", found: Found) -> Mapping[Sort, Callable[[], object]]:
    """The ways to what is no card and no arrow."""
    return {
        Sort.AGREEMENT: lambda: shell.agreeing.show(found.id),
        Sort.SECTION: lambda: shell.assessed.show_section(found.group, found.id),
        Sort.INDICATOR: lambda: shell.assessed.show_found_indicator(found.group, found.id),
        Sort.ORDER: lambda: shell.agreeing.show_order(found.group),
    }
