"""Running the day: the programme against the clock, what the projector shows, and all groups at a glance."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.overriding import override
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.text_size import aside, hold
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.projector import Projector
from desktop.windows.projector_picture import ProjectorPicture
from desktop.windows.projector_screens import Screens
from desktop.windows.question import Question
from desktop.windows.run_bar import RunBar
from desktop.windows.run_groups import RunGroups
from desktop.windows.run_list import RunList, lines_of
from desktop.windows.run_notes import RunNotes
from desktop.windows.run_now import RunNow
from desktop.windows.run_words import end_words, standing_words, translate
from desktop.windows.running import Running
from desktop.windows.watch import Watch

Key = Qt.Key
LEFT = 430


class RunPage(QWidget):
    """Shows the running day of a session; also what is on the projector belongs to it."""

    board_wanted = Signal(str)
    """Open the board of this group."""
    rehearsal_wanted = Signal()

    def __init__(
        self, desk: Desk, shelf: Shelf, session: Session, watch: Watch | None = None, screens: Screens | None = None
    ) -> None:
        super().__init__()
        self._desk, self._session = desk, session
        self.running = Running(session, (), watch, self)
        self.picture = ProjectorPicture(desk.look.family, lambda: desk.language.code)
        self.projector = Projector(desk, self.running, self.picture, screens)
        self.bar = RunBar(desk, shelf, self.running, self.projector)
        self.list, self.notes = RunList(desk.look), RunNotes(session)
        self.now = RunNow(desk.look, self.running, self.projector, self.picture)
        self.groups = RunGroups(desk.look, self.running)
        self.heading, self.standing = label("heading"), label("muted")
        self.nothing = label("muted", wrap=True)
        self._scroll = QScrollArea()
        self._shown = ""
        self._keys = {
            Key.Key_PageDown: self.running.go_on,
            Key.Key_PageUp: self.running.step_back,
            Key.Key_Space: self.running.pause_or_resume,
            Key.Key_Plus: self.running.add_minutes,
            Key.Key_B: self.running.toggle_black,
            Key.Key_Period: self.running.toggle_black,
            Key.Key_F: self.running.toggle_frozen,
        }
        self._build()
        self._connect()
        self.follow()

    def leave(self) -> None:
        """Let the projector go with the day."""
        self.projector.leave()

    def follow(self) -> None:
        """Show how the day stands now."""
        if not self.isVisible():
            return
        running = self.running
        block = running.block
        standing = running.standing
        self.heading.setText(translate("RunDay", "Programme"))
        said = [standing_words(running.clock, standing)]
        if running.programme.tops and not running.clock.done:
            said.append(end_words(standing))
        self.standing.setText(" · ".join(said))
        self.nothing.setText(translate("RunDay", "There is no programme yet. It is made on the page Programme."))
        self.nothing.setVisible(not running.programme.tops)
        self.list.show_lines(lines_of(running.programme, running.clock, running.now))
        self.bar.follow()
        self.now.follow()
        self.groups.follow()
        self.notes.follow(block)
        self._bring_into_view(block.id if block is not None else "")

    def take_key(self, key: Key) -> bool:
        """Do what a key means here, from this page or from the projector's window; tell whether it means anything."""
        if key in self._keys:
            self._keys[key]()
        return key in self._keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        enter = event.key() in (Key.Key_Return, Key.Key_Enter)
        if enter and isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
            focused.click()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier or not (
            self.take_key(Key(event.key()))
        ):
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown = ""
        self.running.watched(self, on=True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.running.watched(self, on=False)

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column, row, left, right = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(16)
        side = QWidget()
        hold(side, QWidget.setFixedWidth, LEFT, aside)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addWidget(self._programme_card(), 5)
        left.addWidget(self.notes, 2)
        right.setSpacing(12)
        right.addWidget(self.now)
        right.addWidget(self.groups, 1)
        row.addWidget(side)
        row.addLayout(right, 1)
        column.addWidget(self.bar)
        column.addLayout(row, 1)

    def _programme_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column, head = QVBoxLayout(card), QHBoxLayout()
        column.setContentsMargins(14, 12, 8, 10)
        column.setSpacing(8)
        head.setSpacing(8)
        head.addWidget(self.heading)
        head.addWidget(self.standing, 1)
        column.addLayout(head)
        column.addWidget(self.nothing)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setObjectName("clear")
        self.list.setObjectName("clear")
        self._scroll.setWidget(self.list)
        column.addWidget(self._scroll, 1)
        return card

    def _connect(self) -> None:
        self.running.beaten.connect(self.follow)
        self.projector.changed.connect(self.follow)
        self.projector.window.pressed.connect(self.take_key)
        self.list.go_wanted.connect(self.running.go_to)
        self.groups.board_wanted.connect(self.board_wanted)
        self.bar.start_over_wanted.connect(self._ask_to_start_over)
        self.bar.rehearsal_wanted.connect(self.rehearsal_wanted)

    def _ask_to_start_over(self) -> None:
        words = translate("RunDay", "The clock forgets what has been. Boards and notes stay.")
        question = Question(self._desk.window, translate("RunDay", "Start the day over?"), words)
        question.add_answer(translate("RunDay", "Cancel"), lambda: None)
        question.add_answer(translate("RunDay", "Start over"), self.running.start_over, "danger")
        question.open()

    def _bring_into_view(self, block: str) -> None:
        """Keep the current block in sight when another one is on; not when somebody scrolls meanwhile."""
        row = self.list.current
        if block != self._shown and row is not None:
            self._shown = block
            self._scroll.ensureWidgetVisible(row, 0, 120)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.follow()
