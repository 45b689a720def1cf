"""The menu of one case or several: what can be done with them besides reading, editing and giving them to groups."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.archive.entries import CaseEntry


class CaseMenu(QMenu):
    """Tells what is wanted of the cases it was made for."""

    review_wanted = Signal()
    versions_wanted = Signal()
    runs_wanted = Signal()
    copy_wanted = Signal()
    print_wanted = Signal()
    pack_wanted = Signal()
    archive_wanted = Signal(bool)
    """Whether they are to be archived, or brought back."""
    removal_wanted = Signal()

    def __init__(self, entries: Sequence[CaseEntry], parent: QWidget) -> None:
        super().__init__(parent)
        self._entries = tuple(entries)
        self.setToolTipsVisible(True)
        if len(self._entries) == 1:
            self._fill_one(self._entries[0])
        elif self._entries:
            self._fill_many()

    def _fill_one(self, entry: CaseEntry) -> None:
        check = self.tr("Check again …") if entry.reviewed else self.tr("Check for personal data …")
        self.addAction(check, self.review_wanted.emit)
        self.addAction(self.tr("Versions …"), self.versions_wanted.emit)
        self.addAction(self.tr("Compare over all days …"), self.runs_wanted.emit)
        self.addAction(self.tr("Duplicate"), self.copy_wanted.emit)
        self._hold_back(self.addAction(self.tr("Print handout or cards …"), self.print_wanted.emit))
        self.addAction(self.tr("Save as a case pack …"), self.pack_wanted.emit)
        self.addSeparator()
        if entry.archived:
            self.addAction(self.tr("Bring back from the archive"), lambda: self.archive_wanted.emit(False))
        else:
            self.addAction(self.tr("Archive"), lambda: self.archive_wanted.emit(True))
        self.addAction(self.tr("Delete for good …"), self.removal_wanted.emit)

    def _fill_many(self) -> None:
        number = len(self._entries)
        self._hold_back(self.addAction(self.tr("Print %n case(s) …", "", number), self.print_wanted.emit))
        self.addAction(self.tr("Save %n case(s) as a case pack …", "", number), self.pack_wanted.emit)
        self.addSeparator()
        if all(entry.archived for entry in self._entries):
            words = self.tr("Bring %n case(s) back from the archive", "", number)
            self.addAction(words, lambda: self.archive_wanted.emit(False))
        else:
            self.addAction(self.tr("Archive %n case(s)", "", number), lambda: self.archive_wanted.emit(True))
        self.addAction(self.tr("Delete %n case(s) for good …", "", number), self.removal_wanted.emit)

    def _hold_back(self, action: QAction) -> None:
        """Paper is for the tables: like a day, it takes only cases somebody has checked."""
        if not all(entry.reviewed for entry in self._entries):
            action.setEnabled(False)
            action.setToolTip(self.tr("The case must be checked for personal data first."))
