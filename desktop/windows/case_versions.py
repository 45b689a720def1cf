"""The versions of a case: when each was made, what changed from one to another, and bringing an older one back."""

from functools import partial

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.archive.archive import Archive
from desktop.archive.cases import one_case, restore_version, versions
from desktop.archive.entries import CaseEntry, Kept, VersionEntry
from desktop.language import locale_of
from desktop.model.case import Case
from desktop.overriding import override
from desktop.shelf import Shelf
from desktop.text_size import hold, tall
from desktop.windows.case_difference import CaseDifference
from desktop.windows.case_list import CaseList
from desktop.windows.case_model import Pill, PillTone
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.sheet import Sheet

LIST_WIDTH, HEIGHT = 300, 440


class CaseVersions(Sheet):
    """Two versions beside each other's words: the chosen one, and the one it is compared with."""

    def __init__(self, desk: Desk, shelf: Shelf, case_id: str, title: str) -> None:
        super().__init__(desk.window, width=860)
        self._desk = desk
        self._shelf = shelf
        self._id, self._title = case_id, title
        self._entries: tuple[VersionEntry, ...] = ()
        self._wanted = (0, 0)
        self.list = CaseList(desk.look)
        self.other = QComboBox()
        self.difference = CaseDifference(desk)
        self._with = label("muted")
        self.restore: QPushButton = self.add_button()
        self.close_button = self.add_button("primary")
        self._build()
        self._connect()
        self.retranslate()
        shelf.ask(partial(versions, case_id=case_id), self._take_versions)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The versions as listed, newest first."""
        return tuple(entry.number for entry in self._entries)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(18)
        hold(self.list, QWidget.setFixedWidth, LIST_WIDTH)
        hold(self.list, QWidget.setMinimumHeight, HEIGHT, tall)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        right = QVBoxLayout()
        right.setSpacing(10)
        choice = QHBoxLayout()
        choice.addWidget(self._with)
        choice.addWidget(self.other, 1)
        right.addLayout(choice)
        right.addWidget(self.difference, 1)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.body.addLayout(row)
        self._desk.look.put(self.restore, "restore")
        self.list.setFocus()

    def _connect(self) -> None:
        self.list.case_chosen.connect(self._choose)
        self.other.activated.connect(self._compare)
        self.restore.clicked.connect(self._restore)
        self.close_button.clicked.connect(self.accept)

    # Showing

    def _take_versions(self, entries: tuple[VersionEntry, ...]) -> None:
        self._entries = entries
        self._fill_list()

    def _fill_list(self) -> None:
        self.list.show_entries([self._line(entry) for entry in self._entries], self._pill)

    def _line(self, entry: VersionEntry) -> CaseEntry:
        """A version as a line of the same list as the cases."""
        newest = entry.number == self._entries[0].number
        name = self.tr("Version {number}, the newest") if newest else self.tr("Version {number}")
        title = name.format(number=entry.number)
        return CaseEntry(str(entry.number), title, self._when(entry.at), (), reviewed=entry.reviewed)

    def _pill(self, entry: CaseEntry) -> Pill:
        return Pill(self.tr("Checked")) if entry.reviewed else Pill(self.tr("To be checked"), PillTone.WARNING)

    def _when(self, at: int) -> str:
        """Say a moment, in seconds since 1970, as a date and a 24-hour clock."""
        code = self._desk.language.code
        shape = "d. MMM yyyy 'kl.' HH.mm" if code == "da" else "d MMM yyyy, HH:mm"
        return locale_of(code).toString(QDateTime.fromSecsSinceEpoch(at), shape)

    @property
    def _at(self) -> int:
        """Which of the versions is chosen, counted from the newest."""
        return next(at for at, entry in enumerate(self._entries) if str(entry.number) == self.list.chosen)

    def _choose(self, chosen: str) -> None:
        if not chosen:
            return
        row = self._at
        self.restore.setEnabled(row > 0)
        self.other.clear()
        for at, entry in enumerate(self._entries):
            if at != row:
                words = self.tr("Version {number}").format(number=entry.number)
                self.other.addItem(f"{words} · {self._when(entry.at)}", entry.number)
        self.other.setEnabled(len(self._entries) > 1)
        self.other.setCurrentIndex(min(row, self.other.count() - 1))
        self._compare()

    def _compare(self, *_: object) -> None:
        row = self._at
        if self.other.count():
            pair = sorted((self._entries[row].number, int(self.other.currentData())))
            self._wanted = (pair[0], pair[1])
            job = partial(_both, case_id=self._id, numbers=self._wanted)
            self._shelf.ask(job, partial(self._take_both, self._wanted))
        else:
            self.difference.show_only()

    def _take_both(self, numbers: tuple[int, int], cases: tuple[Case, Case]) -> None:
        if numbers == self._wanted:
            self.difference.show_pair(*cases, numbers)

    # Doing

    def _restore(self) -> None:
        number = self._entries[self._at].number
        self._shelf.ask(partial(restore_version, case_id=self._id, number=number), self._restored)

    def _restored(self, _kept: Kept) -> None:
        self._shelf.refresh()
        self.accept()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Versions of “{title}”").format(title=self._title))
        self._with.setText(self.tr("Compared with"))
        self.other.setAccessibleName(self.tr("Compared with"))
        self.list.setAccessibleName(self.tr("Versions"))
        self.restore.setText(self.tr("Bring this version back"))
        self.close_button.setText(self.tr("Close"))
        if self._entries:
            self._fill_list()
            self._choose(self.list.chosen)


def _both(archive: Archive, case_id: str, numbers: tuple[int, int]) -> tuple[Case, Case]:
    return one_case(archive, case_id, numbers[0]), one_case(archive, case_id, numbers[1])
