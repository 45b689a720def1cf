"""Where an indicator begins and where it shall come to, and how the citizen sees it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.document.follow import MARKS
from desktop.language import Language, long_date
from desktop.layout.timeline_words import BASELINE, TARGET
from desktop.model.followed import Followed, Mark, OwnView
from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.date_button import DateButton
from desktop.windows.follow_part import FollowGround, FollowPart
from desktop.windows.follow_steps import StepPick
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import breakable, label
from desktop.windows.shared_field import SharedField
from desktop.windows.wrap import Wrap

CAPTION, INDENT = 104, 14
"""How wide the names are, and by how many pixels a field's words stand in."""
NAMES = dict(zip(MARKS, (BASELINE, TARGET), strict=True))


class FollowMarks(FollowPart):
    """Baseline and target, each a date and a step."""

    def __init__(self, ground: FollowGround) -> None:
        super().__init__(ground, "")
        self._followed: Followed | None = None
        self.dates = {name: DateButton(ground.desk.look, ground.desk.language) for name in MARKS}
        self.steps = {name: StepPick(unassessed=False) for name in MARKS}
        for name in MARKS:
            words = Language.translate("Follow", NAMES[name])
            self.dates[name].entitle(words)
            self.steps[name].entitle(words)
            line, caption = QWidget(), label("strong", words)
            hold(caption, QWidget.setMinimumWidth, CAPTION)
            row = Wrap(line, gap=12)
            for widget in (caption, self.dates[name], self.steps[name]):
                row.addWidget(widget)
            self.column.addWidget(line)
            self.dates[name].chosen.connect(partial(self._date, name))
            self.steps[name].chosen.connect(partial(self._step, name))
        self.column.addWidget(label("muted", self.tr("A step that is pressed again is taken back."), wrap=True))

    @override
    def show_followed(self, followed: Followed) -> None:
        self._followed = followed
        for name in MARKS:
            mark = getattr(followed, name)
            self.dates[name].show_date(mark.date)
            self.steps[name].show_step(followed, mark.step)

    def _mark(self, name: str) -> Mark:
        held = self._followed
        return Mark() if held is None else held.baseline if name == "baseline" else held.target

    def _date(self, name: str, day: str) -> None:
        self.ground.verbs.set_mark(self.ground.id, name, Mark(day, self._mark(name).step))

    def _step(self, name: str, step: int | None) -> None:
        self.ground.verbs.set_mark(self.ground.id, name, Mark(self._mark(name).date, step))


class ViewRow(QFrame):
    """What the citizen said once; written in only where it was written down."""

    def __init__(self, ground: FollowGround, view: OwnView) -> None:
        super().__init__()
        verbs = ground.verbs
        self._ground, self._mine = ground, verbs.may_write_view(view.id)
        self.words = SharedField(ground.board, partial(verbs.write_view, view.id))
        self._about, self.remove = label("muted", wrap=True), QPushButton("×")
        self.setProperty("role", "ownWords")
        self._about.setIndent(INDENT)
        self.words.setAccessibleName(self.tr("In the citizen's words"))
        self.words.lock(locked=not self._mine)
        self.remove.setProperty("kind", "quiet")
        self.remove.setAutoDefault(False)
        self.remove.setVisible(self._mine)
        self.remove.setAccessibleName(self.tr("Take it away"))
        row, column = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(10, 6, 6, 6)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self._about)
        row.addLayout(column, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.remove.clicked.connect(lambda *_: verbs.remove_view(view.id))

    def show_view(self, view: OwnView) -> None:
        self.words.show_text(view.words)
        brought = self.tr("From {day}").format(day=view.day) if view.day else ""
        kept = "" if self._mine else self.tr("can be changed only where it was written down")
        date = long_date(view.date, self._ground.desk.language.code)
        self._about.setText(breakable(" · ".join(filter(None, (date, view.by, brought, kept)))))


class FollowViews(FollowPart):
    """What was said before stays; a further one is put beside it."""

    def __init__(self, ground: FollowGround, day: "DateButton") -> None:
        super().__init__(ground, "")
        self._day = day
        self.rows: dict[str, ViewRow] = {}
        self.column.addWidget(label("strong", self.tr("The citizen's own view, in the citizen's words")))
        self._stack = QVBoxLayout()
        self._stack.setSpacing(6)
        self.column.addLayout(self._stack)
        self.field, self.add = GuardedText(), QPushButton(self.tr("Write it down"))
        self.field.setPlaceholderText(self.tr("“I don't mind, as long as there is music.”"))
        self.field.setAccessibleName(self.tr("The citizen's own view, in the citizen's words"))
        self.add.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self.add.clicked.connect(lambda *_: self.say())

    @override
    def show_followed(self, followed: Followed) -> None:
        wanted = {view.id: view for view in followed.views}
        for key in self.rows.keys() - wanted.keys():
            gone = self.rows.pop(key)
            gone.words.finish()
            self._stack.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for at, (key, view) in enumerate(wanted.items()):
            if key not in self.rows:
                self.rows[key] = ViewRow(self.ground, view)
                self._stack.insertWidget(at, self.rows[key])
                self.rows[key].show()
            self.rows[key].show_view(view)

    def say(self) -> None:
        """Write down what stands in the field."""
        self.field.settle()
        if self.ground.verbs.say_view(self.ground.id, self.field.toPlainText(), self._day.date):
            self.field.show_afresh("")

    @override
    def leave(self) -> None:
        for row in self.rows.values():
            row.words.finish()
