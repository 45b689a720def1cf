"""Giving a case to the groups of an open theme day: which have it, and which version the day holds."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from desktop.model.case import Case
from desktop.session import Session
from desktop.windows.labels import for_menu


class CaseGiving(QObject):
    """Speaks with one session; what a day holds of a case is a frozen copy."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def users(self, case_id: str) -> tuple[str, ...]:
        """The names of the groups that work on a case."""
        return tuple(group.name for group in self.session.day.groups if group.case == case_id)

    def held(self, case_id: str) -> Case | None:
        """The copy the day holds."""
        return self.session.day.cases.get(case_id)

    def menu(self, case_id: str, parent: QWidget) -> QMenu:
        """The groups, those that already work on the case ticked."""
        menu = QMenu(parent)
        for group in self.session.day.groups:
            action = menu.addAction(for_menu(group.name))
            action.setCheckable(True)
            action.setChecked(group.case == case_id)
            action.triggered.connect(partial(self._give, case_id, group.id))
        menu.addSeparator()
        menu.addAction(self.tr("New group"), partial(self._give_to_new, case_id))
        return menu

    def renew(self, case_id: str) -> None:
        """Take the newest version into the day, for all groups that work on it."""
        self.session.renew_case(case_id)

    def _give(self, case_id: str, group_id: str, *_: object) -> None:
        group = self.session.day.group(group_id)
        if group is None:
            return
        if group.case == case_id:
            self.session.document.give_case(group_id, "")
        else:
            self.session.take_case(case_id, group_id)

    def _give_to_new(self, case_id: str) -> None:
        name = self.tr("Group {number}")
        group_id = self.session.add_group(self.session.day.free_name(lambda number: name.format(number=number)))
        self._give(case_id, group_id)
