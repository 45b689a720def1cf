"""The page from which the facilitator shares a day: the code for the room, who is here, and who asks to come in."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.layout.palette import Token
from desktop.model.day import Day
from desktop.model.link_state import Invitation, PersonState, Roster
from desktop.overriding import override
from desktop.shelf import Shelf
from desktop.text_size import aside, px
from desktop.trouble import Trouble
from desktop.windows.desk import Desk
from desktop.windows.invite_code import InviteCode
from desktop.windows.invite_roster import InviteRoster
from desktop.windows.invite_server import InviteServer
from desktop.windows.labels import label
from desktop.windows.page_bar import PageBar
from desktop.windows.question import Question

LEFT, NARROW = 600, 1_000
UNBOUND = 16_777_215
"""What Qt means by no limit."""


class InvitePage(QWidget):
    """Tells what is wanted, and shows what it is told."""

    start_wanted = Signal()
    stop_wanted = Signal()
    back_wanted = Signal()
    room_test_wanted = Signal()

    def __init__(self, desk: Desk, shelf: Shelf, day: Callable[[], Day]) -> None:
        super().__init__()
        self._desk, self._day = desk, day
        self._invitation: Invitation | None = None
        self._trouble: Trouble | None = None
        self._begun = self._hosts = self._elsewhere = False
        self.bar = PageBar(desk, shelf)
        self.back, self.stop = QPushButton(), QPushButton()
        self.code, self.roster = InviteCode(desk.look), InviteRoster(desk, day)
        self.server = InviteServer(desk.look, desk.settings.server)
        self.start, self._start_words = QPushButton(), label("lead", wrap=True)
        self._start_heading, self._off, self._failed = label("heading", wrap=True), QFrame(), label("strong", wrap=True)
        self._row, self._left = QHBoxLayout(), QWidget()
        self._build()
        self._connect()
        self._retranslate()

    @property
    def is_beginning(self) -> bool:
        """Whether the day is about to be shared."""
        return self._begun

    def begin(self) -> None:
        """Show that the day is about to be shared."""
        self._begun, self._trouble = True, None
        self._follow()

    def show_invitation(self, invitation: Invitation | None) -> None:
        """Show the code of a day that is shared, or that it is not."""
        if invitation is not None:
            self._begun, self._trouble = False, None
            self.code.show_invitation(invitation)
        self._invitation = invitation
        self._follow()

    def show_roster(self, roster: Roster) -> None:
        """Show who is here."""
        self.roster.show_roster(roster)
        self._follow()

    def show_host(self, *, here: bool, elsewhere: bool) -> None:
        """Show whether this laptop hosts the day, or another one or a server does."""
        self._hosts, self._elsewhere = here, elsewhere
        self._follow()

    def tell_trouble(self, trouble: Trouble) -> None:
        """Show why the day could not be shared."""
        self._begun, self._trouble = False, trouble
        self._follow()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk.look.put(self.back, "arrow-left")
        self._desk.look.put(self.start, "account-multiple-plus-outline", Token.SURFACE)
        self.start.setProperty("kind", "primary")
        self.stop.setProperty("kind", "danger")
        self.bar.add_first(self.back)
        self.bar.add(self.stop)
        column, left = QVBoxLayout(self), QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(10)
        left.addWidget(self.code)
        left.addWidget(self._build_off())
        left.addWidget(self.server)
        left.addStretch(1)
        body, scroll = QWidget(), QScrollArea()
        body.setObjectName("clear")
        self._row = QHBoxLayout(body)
        self._row.setContentsMargins(20, 16, 20, 16)
        self._row.setSpacing(16)
        self._row.addWidget(self._left)
        self._row.addWidget(self.roster, 1)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setObjectName("clear")
        scroll.setWidget(body)
        column.addWidget(self.bar)
        column.addWidget(scroll, 1)
        self._arrange()

    def _build_off(self) -> QFrame:
        self._off.setProperty("role", "card")
        column = QVBoxLayout(self._off)
        column.setContentsMargins(22, 20, 22, 20)
        column.setSpacing(12)
        for widget in (self._start_heading, self._failed, self._start_words):
            column.addWidget(widget)
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        return self._off

    def _connect(self) -> None:
        self.start.clicked.connect(self.start_wanted)
        self.stop.clicked.connect(self._ask_to_stop)
        self.back.clicked.connect(self.back_wanted)
        self._desk.look.changed.connect(self._arrange)

    def _arrange(self) -> None:
        """Side by side, or below one another where the window is too narrow for its text."""
        narrow = self.width() < px(NARROW)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._left.setMinimumWidth(0 if narrow else aside(LEFT))
        self._left.setMaximumWidth(UNBOUND if narrow else aside(LEFT))
        self.roster.setMinimumHeight(px(260))

    def _ask_to_stop(self) -> None:
        question = Question(
            self._desk.window,
            self.tr("Stop sharing the day?"),
            self.tr(
                "The other laptops keep all they have and can go on writing, but nothing comes from one to another "
                "until you share the day again."
            ),
        )
        question.add_answer(self.tr("Stop sharing"), self.stop_wanted.emit, "danger")
        question.add_answer(self.tr("Go on sharing"), lambda: None, "primary").setFocus()
        question.open()

    def _follow(self) -> None:
        shared = self._invitation is not None
        self.code.setVisible(shared)
        self.stop.setVisible(shared and self._hosts)
        self._off.setVisible(not shared)
        self.roster.setVisible(shared)
        self.start.setVisible(not self._elsewhere)
        self.start.setEnabled(not self._begun)
        self._failed.setVisible(self._trouble is not None)
        self._retranslate()

    def _retranslate(self) -> None:
        here = len(self.roster.roster.of(PersonState.HERE))
        details = self.tr("%n laptop(s) here", "", here) if self._invitation is not None else self._day().title
        self.bar.show_title(self.tr("Invite"), details)
        self.back.setText(self.tr("Back"))
        self.stop.setText(self.tr("Stop sharing …"))
        self._start_heading.setText(self.tr("Share the day with the tables"))
        self._start_words.setText(
            self.tr("The day is hosted by another laptop or by a server, and this laptop takes part in it.")
            if self._elsewhere
            else self.tr(
                "The other laptops in the room come in with three words and write along. "
                "It works without the internet, and nothing leaves the room."
            )
        )
        self.start.setText(self.tr("Sharing begins …") if self._begun else self.tr("Share the day"))
        self._failed.setText(self._trouble.say(Language.translate) if self._trouble is not None else "")
