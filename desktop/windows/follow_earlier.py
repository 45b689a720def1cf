"""Indicators of the same case on earlier days: looked for beside the interface, offered, and brought when asked."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.archive.followed import FollowedBefore, followed_before, same_goals
from desktop.document.board import BoardDocument
from desktop.session import Session
from desktop.shelf import Shelf


class FollowEarlier(QObject):
    """Knows what of them is not here yet."""

    found = Signal(object)
    """What could be brought: a tuple of `FollowedBefore`, the latest day first."""

    def __init__(self, shelf: Shelf, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf, self._session = shelf, session
        self._case = ""
        self._document: BoardDocument | None = None
        self._all: tuple[FollowedBefore, ...] = ()
        self._told: tuple[FollowedBefore, ...] = ()

    def look(self, group_id: str, document: BoardDocument) -> None:
        """Look for what was followed for the case of a group, unless that is known."""
        group = self._session.day.group(group_id)
        case = group.case if group is not None else ""
        if document is self._document and case == self._case:
            return
        self._case, self._document, self._all = case, document, ()
        self.show_newest()
        if self._case:
            job = partial(followed_before, day_id=self._session.day.id, case_id=self._case)
            self._shelf.ask(job, partial(self._take, self._case), lambda _: None)

    def show_newest(self) -> None:
        """Tell what could be brought, when that is something else than before."""
        document = self._document
        found = tuple(each for each in self._all if document is not None and not document.following.has_all(each.ids))
        if found != self._told:
            self._told = found
            self.found.emit(found)

    def bring(self, before: FollowedBefore) -> int:
        """Bring what was followed on a day to the board; how many things are new there."""
        document = self._document
        if document is None:
            return 0
        number = document.following.bring(before.followed, before.title, same_goals(before, document.board))
        self.show_newest()
        return number

    def _take(self, case: str, found: Iterable[FollowedBefore]) -> None:
        if case == self._case:
            self._all = tuple(found)
            self.show_newest()
