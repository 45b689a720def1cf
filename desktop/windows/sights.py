"""What is in sight in an open day: which page, whose board, which grid of it and which part; told and shown again."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.canvas.surface import Surface
from desktop.model.kinds import GROUP_GRIDS
from desktop.model.pages import Page
from desktop.model.presence import Here, View

if TYPE_CHECKING:
    from desktop.windows.day_shell import DayShell


Place = tuple[Page, str, str]
"""A page, whose board is on it, and which grid; both empty on pages without boards."""
BOARDS = (Page.JOURNEY, Page.PLAN)


@dataclass(frozen=True, slots=True)
class Sight:
    """`group` and `grid` are empty on pages without a board; without a canvas there is no view."""

    page: Page
    group: str = ""
    grid: str = ""
    view: View | None = None


def sight_of(here: Here) -> Sight | None:
    """What somebody else has in sight; nothing if it is a page that this program does not know."""
    page = next((page for page in Page if page.name.lower() == here.page), None)
    return Sight(page, here.group, here.grid, here.view) if page is not None else None


class Sights(QObject):
    """Of one shell."""

    moved = Signal()
    """Something else may be in sight now."""

    def __init__(self, shell: "DayShell") -> None:
        super().__init__(shell)
        self._shell = shell
        self._heard: WeakSet[Surface] = WeakSet()
        self._shown: tuple[Place, Place] | None = None
        """What was shown last, and what that is here: a group sees another's board in the gallery."""
        shell.history_changed.connect(self._look)

    def has(self, sight: Sight) -> bool:
        """Whether this laptop has the page."""
        if sight.page is Page.ASSESSMENT and sight.group != self._shell.table.group:
            return not self._shell.table.group and self._shell.has(sight.page)
        others = sight.page in BOARDS and sight.group != self._shell.table.group
        return self._shell.has(Page.GALLERY if others and self._shell.table.group else sight.page)

    def now(self) -> Sight:
        """What is in sight."""
        surface = self._surface()
        return Sight(*self._place(), surface.view_now() if surface is not None else None)

    def show(self, sight: Sight) -> None:
        """Bring it into sight, as far as there is such a thing here."""
        wanted = (sight.page, sight.group, sight.grid)
        if self._shown is None or self._shown[0] != wanted:
            if self._place() != wanted:
                self._go_to(wanted)
            self._shown = (wanted, self._place())
        surface = self._surface()
        if surface is not None and sight.view is not None:
            surface.show_view(sight.view)

    def mark(self) -> Callable[[], None]:
        """Give a way back to exactly what is in sight now."""
        place, surface, board = self._place(), self._surface(), self._shell.board_in_view
        lies, pick = (surface.place() if surface is not None else None), (board.view.pick if board else None)

        def go_back() -> None:
            self._shown = None
            if self._place() != place:
                self._go_to(place)
            if board is not None and board is self._shell.board_in_view:
                board.view.set_pick(pick)
            if surface is not None and lies is not None and surface.isVisible():
                surface.put_back(lies)
                # What is picked is brought into sight a moment after it was picked; it need not have been.
                QTimer.singleShot(0, surface, partial(surface.put_back, lies))

        return go_back

    def _place(self) -> Place:
        shell = self._shell
        gallery = shell.room.gallery() if shell.page is Page.GALLERY else None
        group = gallery.group if gallery is not None else shell.group_in_view
        gridded = shell.page is not Page.ASSESSMENT and (group or gallery is not None)
        return (shell.page, group, shell.grid_in_view.value if gridded else "")

    def _go_to(self, place: Place) -> None:
        shell, (page, group, grid) = self._shell, place
        kind = next((kind for kind in GROUP_GRIDS if kind == grid), None)
        known = kind is not None and shell.session.day.group(group) is not None
        if page is Page.GALLERY:
            gallery = shell.show_gallery()
            if kind is not None:
                gallery.show_kind(kind)
            if known:
                gallery.show_group(group)
        elif page is Page.ASSESSMENT:
            shell.assessed.look(group)
        elif kind is None:
            shell.go_to(page)
        elif known:
            shell.show_board(group, kind)

    def _surface(self) -> Surface | None:
        """The one drawing in view, where there is one."""
        page = self._shell.page_in_view
        shown = [each for each in page.findChildren(Surface) if each.isVisible()] if page is not None else []
        return shown[0] if len(shown) == 1 else None

    def _look(self) -> None:
        if self._shown is not None and self._place() != self._shown[1]:
            self._shown = None  # the programme has led elsewhere meanwhile
        surface = self._surface()
        if surface is not None and surface not in self._heard:
            self._heard.add(surface)
            surface.view_moved.connect(self.moved)
        self.moved.emit()
