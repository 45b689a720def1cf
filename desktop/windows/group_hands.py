"""What a table can tell the room from its own board while the day runs: that it wants help, and that it is done."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.layout.palette import Token
from desktop.model.clock import current
from desktop.model.programme import Block
from desktop.overriding import override
from desktop.session import Session
from desktop.text_size import hold, tall
from desktop.windows.board_page import BoardPage
from desktop.windows.desk import Desk
from desktop.windows.labels import for_tip

WIDTH = 44


class GroupHands(QObject):
    """Two buttons in the bar of a board's page; there only while a block is on."""

    def __init__(self, desk: Desk, session: Session, page: BoardPage) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._elsewhere = False
        self.help, self.done = QPushButton(), QPushButton()
        for button, icon, ink in (
            (self.help, "hand-back-right-outline", Token.WARNING),
            (self.done, "check-bold", Token.PROVIDER),
        ):
            button.setCheckable(True)
            hold(button, QWidget.setFixedWidth, WIDTH, tall)
            desk.look.put(button, icon, ink)
            page.add_to_bar(button, wanted=self._is_running)
        self.help.clicked.connect(self._call)
        self.done.clicked.connect(self._mark)
        session.room_changed.connect(self.show_newest)
        session.day_changed.connect(self.show_newest)
        page.group_shown.connect(self.show_newest)
        page.installEventFilter(self)
        self.show_newest()

    def be_elsewhere(self, *, on: bool) -> None:
        """Leave it to the strip over the pages, which a group's laptop has."""
        self._elsewhere = on
        self._page.refold()

    def show_newest(self, *_: object) -> None:
        """Show what the group in view has said."""
        wall, group, block = self._session.room.wall, self._page.group, self._block
        self.help.setChecked(wall.calling(group))
        self.done.setChecked(block is not None and wall.is_done(block.id, group))
        self._page.refold()
        self._retranslate()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return False

    @property
    def _block(self) -> Block | None:
        day = self._session.day
        return current(day.programme, day.clock)

    def _is_running(self) -> bool:
        return self._block is not None and not self._elsewhere

    def _call(self, on: bool) -> None:  # noqa: FBT001 - a signal's one payload
        self._session.room.call_help(self._page.group, on=on)

    def _mark(self, on: bool) -> None:  # noqa: FBT001 - a signal's one payload
        if self._block is not None:
            self._session.room.mark_done(self._block.id, self._page.group, done=on)

    def _retranslate(self) -> None:
        calling = self.help.isChecked()
        words = {
            self.help: self.tr("Help has come") if calling else self.tr("Ask for help"),
            self.done: self.tr("We are not done yet") if self.done.isChecked() else self.tr("We are done"),
        }
        for button, said in words.items():
            button.setAccessibleName(said)
            button.setToolTip(for_tip(said))
