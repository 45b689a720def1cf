"""A group at a glance while the day runs: its board from far away, its cards and last change, help and done."""

from time import localtime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.day import Group
from desktop.model.journey import Board
from desktop.model.timing import clock_text
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.board_picture import far_away
from desktop.windows.group_card import BoardButton
from desktop.windows.labels import ShortLabel, for_tip, label
from desktop.windows.run_words import translate


class RunGroup(QFrame):
    """Tells what is wanted; the page does it."""

    board_wanted = Signal()
    show_wanted = Signal()
    """Put its board on the projector."""
    help_said = Signal(bool)
    """It asks for help, or help has come."""
    done_said = Signal(bool)
    follow_wanted = Signal()
    """Look along with a laptop of it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._group = Group("", "", "")
        self._board: Board | None = None
        self._changed = 0
        self._calling = False
        self.setProperty("role", "card")
        self.name, self.count = ShortLabel("strong"), ShortLabel("muted")
        self.sign = label("muted")
        self.picture = BoardButton(look)
        self.show_board, self.follow = QPushButton(), QPushButton()
        self.help, self.done = QPushButton(), QPushButton()
        self._build()
        self._connect()

    def show_group(self, group: Group, *, calling: bool, done: bool) -> None:
        """Show what the day and the room say of it."""
        self._group = group
        self.name.setText(group.name)
        self.help.setChecked(calling)
        self.done.setChecked(done)
        if calling != self._calling:
            self._calling = calling
            self.setProperty("role", "calling" if calling else "card")
            self.count.setProperty("role", "fault" if calling else "muted")
            for widget in (self, self.count):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
        self._retranslate()

    def offer_following(self, *, on: bool, among_others: bool) -> None:
        """Offer to look along with it or not; where others offer it, all cards stay as high as theirs."""
        policy = self.follow.sizePolicy()
        policy.setRetainSizeWhenHidden(among_others)
        self.follow.setSizePolicy(policy)
        self.follow.setVisible(on)

    def show_board_of(self, board: Board) -> None:
        """Show what the group has built; a board that did not change is not looked through again."""
        if board is self._board:
            return
        self._board = board
        self.picture.show_cards(far_away(board))
        self._changed = max(
            (max(card.at, card.edited_at) for grid in board.grids for card in grid.cards.values()), default=0
        )
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        foot.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.follow)
        self.follow.setProperty("kind", "quiet")
        self.follow.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        hold(self.follow, QWidget.setFixedWidth, 40, tall)
        column.addLayout(head)
        column.addWidget(self.picture)
        said = QHBoxLayout()  # beside the name there would be no room for it where one can look along
        said.setSpacing(6)
        said.addWidget(self.sign)
        said.addWidget(self.count, 1)
        column.addLayout(said)
        for button in (self.show_board, self.help, self.done):
            button.setProperty("kind", "more")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            hold(button, QWidget.setFixedWidth, 44, tall)
            foot.addWidget(button)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)
        self.follow.hide()
        self.help.setCheckable(True)
        self.done.setCheckable(True)
        self.picture.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._look.put(self.show_board, "projector")
        self._look.put(self.follow, "eye-outline")
        self._look.put(self.help, "hand-back-right-outline", Token.WARNING)
        self._look.put(self.done, "check-bold", Token.PROVIDER)

    def _connect(self) -> None:
        self.picture.clicked.connect(self.board_wanted)
        self.show_board.clicked.connect(self.show_wanted)
        self.follow.clicked.connect(self.follow_wanted)
        self.help.clicked.connect(self.help_said)
        self.done.clicked.connect(self.done_said)
        self._look.changed.connect(self.picture.update)

    def _retranslate(self) -> None:
        name = self._group.name
        self.picture.setText(translate("RunDay", "Nothing yet"))
        self.picture.setAccessibleName(translate("RunDay", "Open the board of {group}").format(group=name))
        words = {
            self.show_board: translate("RunDay", "Show the board of {group} on the projector"),
            self.follow: translate("RunDay", "Look along with {group}"),
            self.help: translate("RunDay", "Help has come to {group}")
            if self._calling
            else translate("RunDay", "{group} asks for help"),
            self.done: translate("RunDay", "{group} is done with this block"),
        }
        for button, text in words.items():
            button.setAccessibleName(text.format(group=name))
            button.setToolTip(for_tip(text.format(group=name)))
        self.count.setText(self._words())
        self.sign.setText("✓ " + translate("RunDay", "done") if self.done.isChecked() else "")
        self.sign.setVisible(self.done.isChecked())

    def _words(self) -> str:
        if self._calling:
            return "● " + translate("RunDay", "asks for help")
        cards = self._board.card_count if self._board is not None else 0
        said = [self.tr("%n card(s)", "", cards)]
        if self._changed:
            there = localtime(self._changed)
            said.append(translate("RunDay", "last {time}").format(time=clock_text(there.tm_hour * 60 + there.tm_min)))
        return " · ".join(said)
