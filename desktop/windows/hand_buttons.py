"""What a table can tell the room on any of its pages: that it wants help, and that it is done with the block."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.clock import current
from desktop.model.programme import Block
from desktop.overriding import override
from desktop.session import Session
from desktop.text_size import tall
from desktop.windows.labels import for_tip

NARROW = 44
WIDEST = 16_777_215
"""What Qt means by no limit."""


class HandButtons(QWidget):
    """Two buttons; `group` tells for whom. They are there only while a block is on."""

    def __init__(self, look: Look, session: Session, group: Callable[[], str]) -> None:
        super().__init__()
        self._session, self._group = session, group
        self._wordless = False
        self.help, self.done = QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button, icon, ink in (
            (self.help, "hand-back-right-outline", Token.WARNING),
            (self.done, "check-bold", Token.PROVIDER),
        ):
            button.setCheckable(True)
            look.put(button, icon, ink)
            row.addWidget(button)
        self.help.clicked.connect(self._call)
        self.done.clicked.connect(self._mark)
        session.room_changed.connect(self.follow)
        session.day_changed.connect(self.follow)
        self.follow()

    def follow(self, *_: object) -> None:
        """Show what the group has said."""
        wall, group, block = self._session.room.wall, self._group(), self._block
        self.setVisible(block is not None and bool(group))
        self.help.setChecked(wall.calling(group))
        self.done.setChecked(block is not None and wall.is_done(block.id, group))
        self._say()

    def be_short(self, *, on: bool) -> None:
        """Show the signs alone, where there is no room for words."""
        if on is not self._wordless:
            self._wordless = on
            self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    @property
    def _block(self) -> Block | None:
        day = self._session.day
        return current(day.programme, day.clock)

    def _call(self, on: bool) -> None:  # noqa: FBT001 - a signal's one payload
        self._session.room.call_help(self._group(), on=on)

    def _mark(self, on: bool) -> None:  # noqa: FBT001 - a signal's one payload
        if self._block is not None:
            self._session.room.mark_done(self._block.id, self._group(), done=on)

    def _say(self) -> None:
        words = {
            self.help: self.tr("Help has come") if self.help.isChecked() else self.tr("Ask for help"),
            self.done: self.tr("We are not done yet") if self.done.isChecked() else self.tr("We are done"),
        }
        for button, said in words.items():
            button.setText("" if self._wordless else said)
            button.setFixedWidth(tall(NARROW)) if self._wordless else button.setMaximumWidth(WIDEST)
            if not self._wordless:
                button.setMinimumWidth(0)
            button.setAccessibleName(said)
            button.setToolTip(for_tip(said))
