"""Saying what was seen today by one press, the course of it as a drawing, and as a table that says the same."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.layout.timeline_words import NEVER, Row, course
from desktop.model.followed import Followed, Observed
from desktop.overriding import override
from desktop.windows.date_button import DateButton
from desktop.windows.follow_part import FollowGround, FollowPart
from desktop.windows.follow_picture import FollowPicture
from desktop.windows.follow_seen import CourseRow, SeenForm
from desktop.windows.follow_steps import StepLines
from desktop.windows.labels import breakable, label
from desktop.windows.row_list import RowList
from desktop.windows.today import today


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
        self._shown: dict[str, Row] = {}
        self.picture = FollowPicture(ground.desk.look)
        self.unfolded = ""
        self.form: SeenForm | None = None
        """Of the row that is unfolded: there is one, which goes from row to row."""
        self._none = label("muted", self.tr("Nothing observed yet."), wrap=True)
        self._list, self._stack = QWidget(), QVBoxLayout()
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        self._rows = RowList(self._stack, self, self._make, self._show_row)
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
        self._shown = {row.id: row for row in rows}
        if self.form is not None and self.form.seen_id not in self._shown:
            self._take_back(self.form)
        self._rows.follow(rows)
        self._show_again(self.unfolded)

    @property
    def rows(self) -> dict[str, CourseRow]:
        return self._rows.rows

    def toggle(self, seen_id: str) -> None:
        """Unfold something that was seen, or fold it; one at a time."""
        before, self.unfolded = self.unfolded, "" if self.unfolded == seen_id else seen_id
        if before:
            self._show_again(before)
        row = self._show_again(self.unfolded)
        if row is not None and row.form is not None:
            self.sight_wanted.emit(row.form)

    def prepare(self) -> None:
        """Have the form ready: a press on a step unfolds it."""
        if self.form is None:
            self.form = SeenForm(self.ground)
            self.form.hide()
            self.form.setParent(self)
            for each in (self.form, *self.form.findChildren(QWidget)):
                each.ensurePolished()

    @override
    def leave(self) -> None:
        if self.form is not None:
            self.form.finish()

    def _make(self, row: Row) -> CourseRow:
        made = CourseRow(self.ground, row.id)
        made.toggled.connect(self.toggle)
        return made

    def _show_row(self, made: CourseRow, row: Row) -> None:
        if self._followed is None:
            return
        unfolded = row.id == self.unfolded and row.seen is not None
        if unfolded:
            self.prepare()
        made.show_row(self._followed, row, self.form if unfolded else None)
        made.show()

    def _show_again(self, key: str) -> CourseRow | None:
        made = self._rows.row(key)
        if made is not None:
            self._show_row(made, self._shown[key])
        return made

    def _take_back(self, form: SeenForm) -> None:
        """Keep the form when its row goes."""
        form.finish()
        form.hide()
        form.setParent(self)
