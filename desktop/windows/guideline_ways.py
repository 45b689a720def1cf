"""The ways of an open day to its shared guideline, and from there to paper."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.model.pages import Page
from desktop.windows.desk import Desk
from desktop.windows.guideline_dialog import GuidelineDialog
from desktop.windows.guideline_page import GuidelinePage

if TYPE_CHECKING:
    from desktop.windows.day_shell import DayShell


class GuidelineWays(QObject):
    """Belongs to one shell."""

    def __init__(self, shell: "DayShell", desk: Desk) -> None:
        super().__init__(shell)
        self._shell, self._desk = shell, desk
        shell.room.guideline_print_wanted.connect(self.print)

    def show(self) -> GuidelinePage:
        """Show the shared guideline of the day."""
        page = self._shell.room.guideline()
        self._shell.show_page(Page.GUIDELINE, page)
        page.take_keys()
        return page

    def print(self) -> None:
        """Ask how the guideline is to be printed, or saved for a handbook."""
        GuidelineDialog(self._desk, self._shell.session).open()
