"""What the parts of an indicator's page have in common: a card under a heading that follows one indicator."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.document.board import BoardDocument
from desktop.document.follow import Following
from desktop.model.followed import Followed
from desktop.windows.desk import Desk
from desktop.windows.labels import label


@dataclass(frozen=True, slots=True)
class FollowGround:
    """The board an indicator stands on, and its id."""

    desk: Desk
    board: BoardDocument
    id: str

    @property
    def verbs(self) -> Following:
        return self.board.following


class FollowPart(QFrame):
    """Everything goes straight into the board."""

    sight_wanted = Signal(object)
    """Scroll this widget into sight."""

    def __init__(self, ground: FollowGround, title: str = "") -> None:
        super().__init__()
        self.ground = ground
        self.setProperty("role", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(18, 14, 18, 16)
        self.column.setSpacing(8)
        if title:
            self.column.addWidget(label("strong", title))

    def show_followed(self, followed: Followed) -> None:
        """Show what the board says."""

    def lock(self, *, locked: bool) -> None:
        """Let it be read only."""
        self.setEnabled(not locked)

    def leave(self) -> None:
        """Tell what is held back, because something else is shown."""
