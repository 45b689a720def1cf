"""Making an agreement in one gesture from whatever one stands on: it is there at once, and a small sheet asks the rest.

What is said in the sheet is written as it is said; taking it back is undoing that one step.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.model.agreement import Origin
from desktop.model.agreement_lists import roles
from desktop.session import Session
from desktop.windows.agreement_sheet import AgreementSheet
from desktop.windows.desk import Desk


class AgreementMaking(QObject):
    """One sheet at a time; another one ends it as if Enter had been pressed."""

    made = Signal(str)
    """The agreement with this id is made, and its sheet closed."""

    def __init__(self, desk: Desk, session: Session, over: QWidget, group: Callable[[str], str]) -> None:
        super().__init__(over)
        self._desk, self._session, self._over, self._group = desk, session, over, group
        self._made = ""
        self._came_from: QWidget | None = None
        self.sheet: AgreementSheet | None = None
        self.allowed: Callable[[], bool] = lambda: True
        """Whether agreements are made on this laptop."""
        session.room_changed.connect(self._follow)

    def make(
        self,
        origin: Origin | None = None,
        who: str = "",
        spot: QPoint | None = None,
        *,
        afresh: bool = False,
        due: str = "",
    ) -> None:
        """Make an agreement out of a thing, or of nothing, and ask the rest beside a `spot` on the screen.

        `afresh` lets typing take the place of the words of the thing; `due` is the day it already says.
        """
        self.finish()
        if not self.allowed():
            return
        room = self._session.room
        group = self._group(origin.group if origin is not None else "")
        room.hold()
        self._made = room.agreements.add(origin.words if origin is not None else "", group, origin, who)
        if not self._made:
            room.release()
            return
        if due:
            room.agreements.set_due(self._made, due)
        self._came_from = QApplication.focusWidget()
        self._open(spot)
        if afresh and self.sheet is not None:
            self.sheet.what.selectAll()

    def finish(self) -> None:
        """Leave the sheet; the agreement stays."""
        if self.sheet is not None:
            made, told = self._made, self.sheet.what.toPlainText().strip()
            self._close()
            self._session.room.release()
            if told:
                self.made.emit(made)
            else:
                self._session.room.undo()  # nothing was agreed

    def take_back(self) -> None:
        """Leave the sheet, and undo making it."""
        if self.sheet is not None:
            self._close()
            self._session.room.release()
            self._session.room.undo()

    def _open(self, spot: QPoint | None) -> None:
        sheet = self.sheet = AgreementSheet(self._desk, self._over)
        write, made = self._session.room.agreements, self._made
        sheet.who.offer(roles(self._session.people.people, self._session.boards()))
        sheet.what_said.connect(partial(write.write, made, "what"))
        sheet.who_said.connect(partial(write.write, made, "who"))
        sheet.due_said.connect(partial(write.set_due, made))
        sheet.kind_said.connect(partial(write.set_kind, made))
        sheet.done.connect(self.finish)
        sheet.taken_back.connect(self.take_back)
        self._follow()
        middle = QPoint((self._over.width() - sheet.width()) // 2, self._over.height() // 5)
        sheet.open_at(self._over.mapFromGlobal(spot) if spot is not None else middle)

    def _close(self) -> None:
        sheet, self.sheet = self.sheet, None
        if sheet is not None:
            sheet.what.settle()
            sheet.who.settle()
            sheet.hide()
            sheet.deleteLater()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus()
        self._came_from = None

    def _follow(self, *_: object) -> None:
        if self.sheet is None:
            return
        found = self._session.room.agreements.listed.find(self._made)
        if found is not None:
            self.sheet.show_agreement(found)
        elif self._session.is_open:  # somebody else has taken it away meanwhile
            self._close()
            self._session.room.release()
