"""Running the day: the programme against the clock, what the projector shows, and all groups at a glance."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.archive.answers import evaluation_of
from desktop.model.evaluation import load_questionnaire
from desktop.model.prompts import load_ground_rules, load_prompts
from desktop.model.showing import judged
from desktop.model.watch import Watch
from desktop.overriding import override
from desktop.paths import resources
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.text_size import aside, px
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.last_step import LastStep
from desktop.windows.looking_along import LookingAlong
from desktop.windows.projector import Projector
from desktop.windows.projector_picture import ProjectorPicture
from desktop.windows.projector_screens import Screens
from desktop.windows.question import Question
from desktop.windows.run_bar import RunBar
from desktop.windows.run_elastic import RunElastic
from desktop.windows.run_groups import RunGroups
from desktop.windows.run_list import RunList, lines_of
from desktop.windows.run_notes import RunNotes
from desktop.windows.run_now import RunNow
from desktop.windows.run_words import end_words, minutes_late, standing_words, translate
from desktop.windows.running import Running

Key = Qt.Key
LEFT, NARROW = 430, 1000
UNBOUND = 16_777_215
"""What Qt means by no limit."""


class RunPage(QWidget):
    """Shows the running day of a session; also what is on the projector belongs to it."""

    board_wanted = Signal(str)
    """Open the board of this group."""
    rehearsal_wanted = Signal()
    programme_wanted = Signal()

    def __init__(
        self, desk: Desk, shelf: Shelf, session: Session, watch: Watch | None = None, screens: Screens | None = None
    ) -> None:
        super().__init__()
        self._desk, self._session = desk, session
        self._shelf = shelf
        self.running = Running(session, load_ground_rules(resources()), watch, self)
        self.picture = ProjectorPicture(desk.look.family, lambda: desk.language.code)
        self.projector = Projector(desk, self.running, self.picture, screens)
        self.bar = RunBar(desk, shelf, self.running, self.projector)
        self.list, self.notes = RunList(desk.look), RunNotes(session)
        self.now = RunNow(desk.look, self.running, self.projector, self.picture)
        self.groups = RunGroups(desk.look, self.running)
        self.elastic = RunElastic(desk.look, self.running)
        self.heading, self.standing = label("heading"), label("chip")
        self.nothing, self.make = label("muted", wrap=True), QPushButton()
        self._programme, self._side, self._row = QFrame(), QWidget(), QHBoxLayout()
        self._scroll = QScrollArea()
        self._shown = ""
        self._step = LastStep(desk, session, self)
        self._keys = {
            Key.Key_PageDown: self.running.go_on,
            Key.Key_PageUp: self.running.step_back,
            Key.Key_Space: self.running.pause_or_resume,
            Key.Key_Plus: self.running.add_minutes,
            Key.Key_B: self.running.toggle_black,
            Key.Key_Period: self.running.toggle_black,
            Key.Key_F: self.running.toggle_frozen,
        }
        self.now.prompts = load_prompts(resources())
        self._questionnaire = load_questionnaire(resources())
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
        late = running.block is not None and minutes_late(standing) > 0
        if self.standing.property("side") != ("warning" if late else "provider"):
            self.standing.setProperty("side", "warning" if late else "provider")
            self.standing.style().polish(self.standing)
        self.nothing.setText(translate("RunDay", "There is no programme yet."))
        self.make.setText(translate("RunDay", "Make the programme"))
        for widget in (self.nothing, self.make):
            widget.setVisible(not running.programme.tops)
        self.list.show_lines(lines_of(running.programme, running.clock, running.now))
        self.bar.follow()
        self.now.follow()
        self.elastic.follow()
        self.groups.follow()
        self.notes.follow(block)
        if block is not None and block.id != self._shown:
            self.ask_results()
        self._bring_into_view(block.id if block is not None else "")

    def let_along(self, along: LookingAlong) -> None:
        """Let who leads the day look along with a table, or ask everybody along."""
        self.bar.along = along
        self.groups.let_along(along)

    def ask_results(self) -> None:
        """Ask the library what the evaluation says."""
        day = self._session.day.id
        self._shelf.ask(
            lambda archive: evaluation_of(archive, day),
            lambda found: self.running.learn(judged(self._questionnaire, found)),
        )

    def take_key(self, key: Key) -> bool:
        """Do what a key means here, from this page or from the projector's window; tell whether it means anything."""
        if key in self._keys:
            self._keys[key]()
        return key in self._keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        enter = event.key() in (Key.Key_Return, Key.Key_Enter)
        if event.isAutoRepeat():
            event.accept()  # a key that is held is one press
        elif enter and isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
            focused.click()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier or not (
            self.take_key(Key(event.key()))
        ):
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown = ""
        self.ask_results()
        self.running.watched(self, on=True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.running.watched(self, on=False)

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column, left, right = QVBoxLayout(self), QVBoxLayout(self._side), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addWidget(self._programme, 5)
        left.addWidget(self.notes, 2)
        right.setSpacing(12)
        right.addWidget(self.now)
        right.addWidget(self.elastic)
        right.addWidget(self.groups, 1)
        body = QWidget()
        body.setObjectName("clear")
        body.setLayout(self._row)
        self._row.setContentsMargins(20, 16, 20, 16)
        self._row.setSpacing(16)
        self._row.addWidget(self._side)
        self._row.addLayout(right, 1)
        self._fill_programme()
        column.addWidget(self.bar)
        column.addWidget(_scrolling(body), 1)
        self._arrange()

    def _arrange(self) -> None:
        """Side by side, or below one another where the window is too narrow for its text."""
        narrow = self.width() < px(NARROW)
        way = QBoxLayout.Direction.BottomToTop if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        self._side.setMinimumWidth(0 if narrow else aside(LEFT))
        self._side.setMaximumWidth(UNBOUND if narrow else aside(LEFT))
        heights = {self._programme: 420, self.notes: 160, self.groups: 320}
        for card, high in heights.items():
            card.setMinimumHeight(px(high) if narrow else 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _fill_programme(self) -> None:
        self._programme.setProperty("role", "card")
        column, head = QVBoxLayout(self._programme), QHBoxLayout()
        column.setContentsMargins(14, 12, 8, 10)
        column.setSpacing(8)
        head.setSpacing(8)
        head.addWidget(self.heading)
        head.addWidget(self.standing)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        self.list.setObjectName("clear")
        self._scroll = _scrolling(self.list)
        column.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        # As shortcuts, or lists that can be scrolled would take them for themselves.
        for key in (Key.Key_PageDown, Key.Key_PageUp):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._keys[key])
        self._desk.look.changed.connect(self._arrange)
        self.running.beaten.connect(self.follow)
        self.projector.changed.connect(self.follow)
        self.projector.window.pressed.connect(self.take_key)
        self.list.go_wanted.connect(self.running.go_to)
        self.groups.board_wanted.connect(self.board_wanted)
        self.elastic.taken.connect(self._tell_taken)
        self.bar.start_over_wanted.connect(self._ask_to_start_over)
        self.bar.rehearsal_wanted.connect(self.rehearsal_wanted)
        self.make.clicked.connect(self.programme_wanted)

    def _tell_taken(self) -> None:
        words = partial(translate, "RunDay", "The programme is shorter from here on.")
        self._step.tell(words, self._session.document.undo)
        self.setFocus()

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
            self.picture.forget()
            self.follow()


def _scrolling(widget: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.viewport().setObjectName("clear")
    scroll.setWidget(widget)
    return scroll
