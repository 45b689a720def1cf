"""All of one indicator, from its question to the goals it follows, in one column that scrolls."""

from collections.abc import Callable

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


class FollowSheet(QScrollArea):
    """Made for one indicator; made anew for another."""

    goal_wanted = Signal(str)
    removal_wanted = Signal(str)
    keep_wanted = Signal(str)
    """Put the indicator with this id among the municipality's own."""

    def __init__(self, ground: FollowGround, vocabulary: Callable[[], Vocabulary]) -> None:
        super().__init__()
        self.ground = ground
        self._name, self._about = label("heading", wrap=True), label("muted", wrap=True)
        self.remove = QPushButton(self.tr("Follow no more"))
        self.entry, self.course, self.marks = FollowEntry(ground), FollowCourse(ground), FollowMarks(ground)
        self.views, self.ties = FollowViews(ground, self.entry.day), FollowTies(ground, vocabulary)
        self.texts = FollowTexts(ground)
        self.parts: tuple[FollowPart, ...] = (
            self.entry,
            self.course,
            self.marks,
            self.views,
            self.ties,
            self.texts,
        )
        self._build()
        self._connect()

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
        for part in self.parts:
            part.show_followed(followed)

    def lock(self, *, locked: bool) -> None:
        """Let it be read only; it can still be scrolled through, and goals gone to."""
        for part in self.parts:
            part.lock(locked=locked)
        self.remove.setVisible(not locked)

    def leave(self) -> None:
        """Tell what is held back, because something else is shown."""
        for part in self.parts:
            part.leave()

    def begin(self, followed: Followed) -> None:
        """Be in sight for the first time: one that says nothing yet is written first."""
        if not followed.question and not any(followed.steps):
            self.texts.unfold()
            self.texts.fields["name"].setFocus()
            QTimer.singleShot(0, self, lambda: self._show(self.texts))

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
        outer, column, head = QHBoxLayout(body), QVBoxLayout(inside), QHBoxLayout()
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
        for part in self.parts:
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(body)

    def _connect(self) -> None:
        for part in self.parts:
            part.sight_wanted.connect(self._show)
        self.entry.said.connect(self.course.toggle)
        self.ties.goal_wanted.connect(self.goal_wanted)
        self.remove.clicked.connect(lambda *_: self.removal_wanted.emit(self.ground.id))
        self.texts.keep_wanted.connect(lambda: self.keep_wanted.emit(self.ground.id))

    def _show(self, widget: QWidget) -> None:
        self.ensureWidgetVisible(widget, 0, 24)
