"""The room of the cases, with and without an open day: the library, and what its cases are made and changed in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.case_library import CaseLibrary
from desktop.windows.desk import Desk


class CasesPage(QStackedWidget):
    """Shows one face at a time; each but the library is made when it is first wanted."""

    files_wanted = Signal()
    """Choose case files to load."""
    back_wanted = Signal()
    """Leave the cases; only where no day is open."""
    case_shown = Signal(str)
    """The id of the case now to be read; empty when there is none."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shelf = shelf
        self.library = CaseLibrary(desk, shelf, session)
        self.addWidget(self.library)
        self._connect()
        self.setFocusProxy(self.library)

    def show_case(self, case_id: str) -> None:
        """Show the library with one case chosen."""
        self.setCurrentWidget(self.library)
        self.library.show_case(case_id)

    def _connect(self) -> None:
        self.library.load.clicked.connect(self.files_wanted)
        self.library.back_wanted.connect(self.back_wanted)
        self.library.case_shown.connect(self.case_shown)
