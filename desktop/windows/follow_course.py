"""Saying what was seen today by one press, the course of it as a drawing, and as a table that says the same."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.layout.timeline_words import NEVER, course
from desktop.model.followed import Followed, Observed
from desktop.overriding import override
from desktop.windows.agreement_words import today
from desktop.windows.date_button import DateButton
from desktop.windows.follow_part import FollowGround, FollowPart
from desktop.windows.follow_picture import FollowPicture
from desktop.windows.follow_seen import CourseRow
from desktop.windows.follow_steps import StepLines
from desktop.windows.labels import breakable, label


class FollowEntry(FollowPart):
    """The question, the steps in words, and the day; pressing a step says it."""

    said = Signal(str)
    """Something was seen; its id."""

    def __init__(self, ground: FollowGround) -> None:
        super().__init__(ground)
        self._question = label("heading", wrap=True)
        self._method = label("muted", wrap=True)
        self.day = DateButton(ground.desk.look, ground.desk.language)
        self.steps = StepLines()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label("muted", self.tr("Press the step that fits, or its key 0–4."), wrap=True), 1)
        row.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)
        self.day.entitle(self.tr("Seen on"))
        self.day.show_date(today().isoformat())
        self.column.addWidget(self._question)
        self.column.addWidget(self._method)
        self.column.addLayout(row)
        self.column.addWidget(self.steps)
        self.steps.pressed.connect(self.say)

    @override
    def show_followed(self, followed: Followed) -> None:
        self._question.setText(breakable(followed.question or followed.name or self.tr("An indicator of our own")))
        how = [followed.method]
        if followed.informants:
            how.append(self.tr("Ask: {informants}").format(informants=followed.informants))
        self._method.setText(breakable(" · ".join(filter(None, how))))
        self._method.setVisible(any(how))
        self.steps.show_followed(followed)

    def say(self, step: int) -> None:
        """Say that this step was seen on the day that is chosen."""
        day = self.day.date or today().isoformat()
        made = self.ground.verbs.observe(self.ground.id, Observed("", day, step))
        if made:
            self.said.emit(made)


class FollowCourse(FollowPart):
    """Rows keep their widgets while others write, so that a cursor stays where it is."""

    def __init__(self, ground: FollowGround) -> None:
        super().__init__(ground, "")
        self._followed: Followed | None = None
        self.picture = FollowPicture(ground.desk.look)
        self.rows: dict[str, CourseRow] = {}
        self.unfolded = ""
        self._none = label("muted", self.tr("Nothing observed yet."), wrap=True)
        self._list, self._stack = QWidget(), QVBoxLayout()
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        self._list.setObjectName("clear")
        self._list.setLayout(self._stack)
        self._list.setAccessibleName(self.tr("The same as a table"))
        self.column.addWidget(label("strong", self.tr("Over time")))
        self.column.addWidget(self.picture)
        self.column.addWidget(self._none)
        self.column.addWidget(self._list)
        self.column.addWidget(label("muted", Language.translate("Follow", NEVER), wrap=True))

    @override
    def show_followed(self, followed: Followed) -> None:
        self._followed = followed
        rows = course(followed, Language.translate)
        self.picture.setVisible(bool(followed.dates))
        if followed.dates:
            self.picture.show_followed(followed)
        self._none.setVisible(not rows)
        wanted = {row.seen.id if row.seen is not None else row.what: row for row in rows}
        for key in self.rows.keys() - wanted.keys():
            gone = self.rows.pop(key)
            gone.leave()
            self._stack.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for at, (key, row) in enumerate(wanted.items()):
            if key not in self.rows:
                made = self.rows[key] = CourseRow(self.ground, key)
                made.toggled.connect(self.toggle)
            self.rows[key].show_row(followed, row, unfolded=key == self.unfolded)
            if self._stack.indexOf(self.rows[key]) != at:
                self._stack.insertWidget(at, self.rows[key])
                self.rows[key].show()

    def toggle(self, seen_id: str) -> None:
        """Unfold something that was seen, or fold it; one at a time."""
        self.unfolded = "" if self.unfolded == seen_id else seen_id
        if self._followed is not None:
            self.show_followed(self._followed)
        row = self.rows.get(self.unfolded)
        if row is not None and row.form is not None:
            self.sight_wanted.emit(row.form)

    @override
    def leave(self) -> None:
        for row in self.rows.values():
            row.leave()
