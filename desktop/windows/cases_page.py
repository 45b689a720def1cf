"""The room of the cases, with and without an open day: the library, and where its cases are taken in and made."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.model.case import Case
from desktop.paths import resources
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.case_arrival import CaseArrival
from desktop.windows.case_library import CaseLibrary
from desktop.windows.case_loading import CaseLoading
from desktop.windows.desk import Desk

if TYPE_CHECKING:
    from desktop.windows.case_editor import CaseEditor
    from desktop.windows.import_page import ImportPage
    from desktop.windows.reading_page import ReadingPage
    from desktop.windows.review_page import ReviewPage


@dataclass(frozen=True, slots=True)
class NoHistory:
    """Undo on a page where the window has nothing to take back: the page keeps to itself what can be."""

    can_undo: bool = False
    can_redo: bool = False

    def undo(self) -> None:
        """Take nothing back."""

    def redo(self) -> None:
        """Do nothing again."""


class CasesPage(QStackedWidget):
    """Shows one face at a time; each but the library is imported and made when it is first wanted."""

    back_wanted = Signal()
    """Leave the cases; only where no day is open."""
    face_changed = Signal()
    """Another face is shown, or what can be undone in it has changed."""
    cases_touched = Signal()
    """Cases are being written or have been taken in, and could be lost with the window."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shelf = shelf
        self._left = False
        self.library = CaseLibrary(desk, shelf, session)
        self.loading = CaseLoading(desk, self)
        self.arrival = CaseArrival(desk, shelf, self)
        self.importing: ImportPage | None = None
        self.reviewing: ReviewPage | None = None
        self.editor: CaseEditor | None = None
        self.reading: ReadingPage | None = None
        self.addWidget(self.library)
        self.setFocusProxy(self.library)
        self._connect()

    def leave(self) -> None:
        """Stop what is under way and save what is being written, before the page or the window goes."""
        self._left = True
        self.library.leave()
        self.arrival.forget()
        if self.importing is not None and self.importing.reading:
            self.importing.give_up.click()
        if self.editor is not None and self.currentWidget() is self.editor:
            self.editor.flush()

    # Faces

    @property
    def browsing(self) -> bool:
        """Whether the library is in view."""
        return self.currentWidget() is self.library

    @property
    def undoing(self) -> "CaseEditor | NoHistory | None":
        """What undo is about in the face that is shown; None in the library, where it is about the open day."""
        if self.browsing:
            return None
        return self.editor if self.editor is not None and self.currentWidget() is self.editor else NoHistory()

    def show_library(self, case_id: str = "") -> None:
        """Go back to the list, and choose a case if one is named."""
        self._show(self.library)
        if case_id:
            self.library.show_case(case_id)

    def import_files(self, paths: tuple[Path, ...]) -> None:
        """Show what is in files, folders and packs before it is taken in; what is being read goes on."""
        page = self._importing()
        if self.currentWidget() is page:
            page.add(paths)
        else:
            self._show(page)
            page.start(paths)

    def import_pasted(self, text: str, html: str) -> None:
        """Show how a text from the clipboard is understood."""
        page = self._importing()
        self._show(page)
        page.start_pasted(text, html)

    def begin(self) -> None:
        """Write a new case."""
        if self.currentWidget() is not self.editor or self.editor is None:
            editor = self._editor()
            self._show(editor)
            editor.begin()

    def edit(self, case_id: str) -> None:
        """Write in a case of the library."""
        editor = self._editor()
        self._show(editor)
        editor.edit(case_id)

    def review(self, case_id: str) -> None:
        """Look a case through for personal data."""
        from desktop.windows.review_page import ReviewPage

        if self.reviewing is None:
            self.reviewing = ReviewPage(self._desk, self._shelf)
            self.reviewing.finished.connect(self._reviewed)
            self.addWidget(self.reviewing)
        self._show(self.reviewing)
        self.reviewing.open_case(case_id)

    def read(self, case: Case) -> None:
        """Show a case as a group sees it."""
        from desktop.windows.reading_page import ReadingPage

        if self.reading is None:
            self.reading = ReadingPage(self._desk)
            self.reading.closed.connect(self.show_library)
            self.addWidget(self.reading)
        self._show(self.reading)
        self.reading.show_case(case, checked=self.library.pane.shown is None or self.library.pane.shown.reviewed)

    # Making

    def _connect(self) -> None:
        library = self.library
        self.loading.chosen.connect(self.import_files)
        self.loading.pasted.connect(self.import_pasted)
        library.loading_wanted.connect(lambda: self.loading.open_menu(library.load))
        library.new_wanted.connect(self.begin)
        self.arrival.review_wanted.connect(self.review)
        library.review_wanted.connect(self.review)
        library.edit_wanted.connect(self.edit)
        library.read_wanted.connect(self.read)
        library.back_wanted.connect(self.back_wanted)

    def _importing(self) -> "ImportPage":
        from desktop.windows.import_page import ImportPage

        if self.importing is None:
            self.importing = ImportPage(self._desk, self._shelf)
            self.importing.finished.connect(self._imported)
            self.addWidget(self.importing)
        return self.importing

    def _editor(self) -> "CaseEditor":
        from desktop.model.vocabulary import load_vocabulary
        from desktop.windows.case_editor import CaseEditor

        if self.editor is None:
            self.editor = CaseEditor(self._desk, self._shelf, load_vocabulary(resources()))
            self.editor.finished.connect(self._edited)
            self.editor.history_changed.connect(self.face_changed)
            self.editor.history_changed.connect(self.cases_touched)
            self.addWidget(self.editor)
        return self.editor

    def _show(self, face: QWidget) -> None:
        if face is not self.library:
            self.arrival.forget()
        self.setCurrentWidget(face)
        self.setFocusProxy(face)
        face.setFocus()
        self.face_changed.emit()

    # Done

    def _imported(self, ids: tuple[str, ...]) -> None:
        if self._left:
            return
        self.show_library(ids[0] if ids else "")
        if ids:
            self.cases_touched.emit()
            self.arrival.tell(ids)

    def _edited(self, case_id: str) -> None:
        if not self._left:
            self.show_library(case_id)

    def _reviewed(self, case_id: str) -> None:
        if self._left:
            return
        self.show_library(case_id)
        if case_id:
            self.cases_touched.emit()
            self.arrival.go_on()
