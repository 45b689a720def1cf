"""One comment on a card: whose it is, what it says, whether it has been answered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.journey import Comment
from desktop.model.sides import SIDE_NAMES
from desktop.windows.labels import for_tip, label
from desktop.windows.panel_form import push, restyle
from desktop.windows.panel_times import ago


class CommentCard(QFrame):
    """Follows its comment; what is done with it, the list does."""

    answered = Signal(bool)
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "well")
        self._letter, self._who = label("chip"), label("strong", wrap=True)
        self._when, self._words = label("muted"), label("", wrap=True, selectable=True)
        self.done = QCheckBox(self.tr("Answered"))
        self.remove = push(self.tr("Delete"), self.removal_wanted.emit, "quiet")
        self._build()
        self.done.clicked.connect(self.answered)

    def show_comment(self, comment: Comment, now: int) -> None:
        """Show its words; `now` is seconds since 1970."""
        side = Language.translate("Sides", SIDE_NAMES[comment.side])
        who = comment.by or side
        self._letter.setText(comment.side.letter)
        self._letter.setToolTip(for_tip(side))
        restyle(self._letter, "side", comment.side.value)
        self._who.setText(who)
        self._when.setText(ago(comment.at, now) if comment.at else "")
        self._words.setText(comment.text)
        restyle(self._words, "role", "muted" if comment.answered else "")
        self.done.setChecked(comment.answered)
        self.setAccessibleName(f"{side}, {who}: {comment.text}")
        self.done.setAccessibleName(self.tr("Answered: {comment}").format(comment=comment.text))
        self.remove.setAccessibleName(self.tr("Delete comment: {comment}").format(comment=comment.text))

    def be_closed(self, *, on: bool) -> None:
        """Let nothing be done with it but reading."""
        self.done.setEnabled(not on)
        self.remove.setVisible(not on)

    def _build(self) -> None:
        column, head, foot = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(10, 8, 6, 2)
        column.setSpacing(2)
        head.setSpacing(8)
        head.addWidget(self._letter)
        head.addWidget(self._who, 1)
        head.addWidget(self._when)
        foot.addWidget(self.done, 1)
        foot.addWidget(self.remove)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addLayout(foot)
