"""All of one indicator, from its question to the goals it follows, in one column that scrolls."""

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.model.followed import Followed
from desktop.model.vocabulary import Vocabulary
from desktop.text_size import hold, px
from desktop.windows.follow_aims import FollowMarks, FollowViews
from desktop.windows.follow_course import FollowCourse, FollowEntry
from desktop.windows.follow_part import FollowGround, FollowPart
from desktop.windows.follow_texts import FollowTexts
from desktop.windows.follow_ties import FollowTies
from desktop.windows.labels import breakable, label

WIDE = 860
ORDER = ("entry", "course", "marks", "views", "ties", "texts")
"""The parts from top to bottom, as they are named here."""
P = TypeVar("P", bound=FollowPart)


class FollowSheet(QScrollArea):
    """Made for one indicator; made anew for another.

    Its parts are made one at a time, the first at once: all together they take longer than a picture may.
    """

    goal_wanted = Signal(str)
    removal_wanted = Signal(str)
    keep_wanted = Signal(str)
    """Put the indicator with this id among the municipality's own."""

    def __init__(self, ground: FollowGround, vocabulary: Callable[[], Vocabulary]) -> None:
        super().__init__()
        self.ground = ground
        self._name, self._about = label("heading", wrap=True), label("muted", wrap=True)
        self.remove = QPushButton(self.tr("Follow no more"))
        self._vocabulary = vocabulary
        self._followed: Followed | None = None
        self._locked = self._to_write = False
        self._parts: dict[str, FollowPart] = {}
        self._column = QVBoxLayout()
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)
        self._build()
        self.remove.clicked.connect(lambda *_: self.removal_wanted.emit(self.ground.id))

    @cached_property
    def entry(self) -> FollowEntry:
        """The question, and its steps to press."""
        made = self._put("entry", FollowEntry(self.ground))
        made.said.connect(self._unfold)
        return made

    @cached_property
    def course(self) -> FollowCourse:
        """What was seen over time."""
        return self._put("course", FollowCourse(self.ground))

    @cached_property
    def marks(self) -> FollowMarks:
        """Baseline and target."""
        return self._put("marks", FollowMarks(self.ground))

    @cached_property
    def views(self) -> FollowViews:
        """What the citizen says."""
        return self._put("views", FollowViews(self.ground, self.entry.day))

    @cached_property
    def ties(self) -> FollowTies:
        """The goals it follows."""
        made = self._put("ties", FollowTies(self.ground, self._vocabulary))
        made.goal_wanted.connect(self.goal_wanted)
        return made

    @cached_property
    def texts(self) -> FollowTexts:
        """Its own words."""
        made = self._put("texts", FollowTexts(self.ground))
        made.keep_wanted.connect(lambda: self.keep_wanted.emit(self.ground.id))
        return made

    def show_followed(self, followed: Followed) -> None:
        """Show what the board says."""
        self._name.setText(breakable(followed.name or self.tr("An indicator of our own")))
        about = (
            followed.number,
            followed.theme,
            self.tr("From {day}").format(day=followed.day) if followed.day else "",
        )
        self._about.setText(breakable(" · ".join(filter(None, about))))
        self._about.setVisible(any(about))
        self._followed = followed
        for part in self._parts.values():
            part.show_followed(followed)
        if not self._parts:
            self._go_on()

    def lock(self, *, locked: bool) -> None:
        """Let it be read only; it can still be scrolled through, and goals gone to."""
        self._locked = locked
        for part in self._parts.values():
            part.lock(locked=locked)
        self.remove.setVisible(not locked)

    def leave(self) -> None:
        """Tell what is held back, because something else is shown."""
        for part in self._parts.values():
            part.leave()

    def begin(self, followed: Followed) -> None:
        """Be in sight for the first time: one that says nothing yet is written first."""
        self._to_write = not followed.question and not any(followed.steps)

    def _go_on(self) -> None:
        """Make the next part; the last of them is written in where nothing is said yet."""
        lacking = next((name for name in ORDER if name not in self._parts), "")
        if lacking:
            getattr(self, lacking)
            self._next.start()
            return
        self.course.prepare()
        if self._to_write:
            self._to_write = False
            self.texts.unfold()
            self.texts.field("name").setFocus()
            QTimer.singleShot(0, self, lambda: self._show(self.texts))

    def _put(self, name: str, part: P) -> P:
        if self._followed is not None:
            part.show_followed(self._followed)
        part.lock(locked=self._locked)
        part.sight_wanted.connect(self._show)
        self._parts[name] = part
        self._column.insertWidget(1 + [each for each in ORDER if each in self._parts].index(name), part)
        part.show()
        return part

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("clear")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body, inside = QWidget(), QWidget()
        body.setObjectName("clear")
        inside.setObjectName("clear")
        hold(inside, QWidget.setMaximumWidth, WIDE, px)
        outer, column, head = QHBoxLayout(body), self._column, QHBoxLayout()
        inside.setLayout(column)
        outer.setContentsMargins(20, 16, 20, 20)
        outer.addWidget(inside, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._about)
        head.addLayout(words, 1)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.remove.setAutoDefault(False)
        column.addLayout(head)
        column.addStretch(1)
        self.setWidget(body)

    def _unfold(self, seen_id: str) -> None:
        self.course.toggle(seen_id)

    def _show(self, widget: QWidget) -> None:
        self.ensureWidgetVisible(widget, 0, 24)
