"""The page of a group's own case: the case to read, in the size they want, or that there is none yet."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QStackedWidget

from desktop.language import Language
from desktop.model.case import Case
from desktop.overriding import override
from desktop.session import Session
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.reading_page import ReadingPage


class GroupCase(QStackedWidget):
    """Follows the day: a case that is given, or renewed, is there at once."""

    def __init__(self, desk: Desk, session: Session, group: Callable[[], str]) -> None:
        super().__init__()
        self._session, self._group = session, group
        self._shown: Case | None = None
        self.reading, self.nothing = ReadingPage(desk), label("lead", wrap=True)
        self.reading.back.hide()
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.addWidget(self.nothing)
        self.addWidget(self.reading)
        session.day_changed.connect(self.follow)
        self._retranslate()
        self.follow()

    def follow(self, *_: object) -> None:
        """Show the case the group works on now; one that is read already stays where it is."""
        group = self._session.day.group(self._group())
        case = self._session.day.case_of(group) if group is not None else None
        if case is not None and case != self._shown:
            self.reading.show_case(case)
        self._shown = case
        self.setCurrentWidget(self.reading if case is not None else self.nothing)

    def take_keys(self) -> None:
        self.reading.area.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.nothing.setText(Language.translate("AtTheTable", "Your group has not been given a case yet."))
