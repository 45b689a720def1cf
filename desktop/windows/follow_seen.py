"""One thing that was seen: a row of the table that says what the drawing shows, and unfolded all that can change."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language, long_date
from desktop.layout.timeline_words import UNDATED, Row
from desktop.model.followed import Followed, Observed
from desktop.model.kinds import INFORMANT_NAMES, Informant
from desktop.text_size import aside, hold
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.date_button import DateButton
from desktop.windows.follow_part import FollowGround
from desktop.windows.follow_steps import StepPick
from desktop.windows.labels import breakable, for_tip, label
from desktop.windows.shared_field import SharedField
from desktop.windows.wrap import Wrap

DATE, WHO, CAPTION = 150, 250, 110


class CourseRow(QFrame):
    """Date, what it is and the step; what was seen has a button that unfolds it."""

    toggled = Signal(str)
    """Unfold the thing seen with this id, or fold it."""

    def __init__(self, ground: FollowGround, seen_id: str) -> None:
        super().__init__()
        self.seen_id = seen_id
        self._ground = ground
        self._row: Row | None = None
        self.form: SeenForm | None = None
        self._date, self._step, self._more = label("strong"), label("", wrap=True), label("muted", wrap=True)
        self.edit = QPushButton()
        self.edit.setProperty("kind", "quiet")
        self.edit.setAutoDefault(False)
        self._column = QVBoxLayout(self)
        self._build()
        self.edit.clicked.connect(lambda *_: self.toggled.emit(self.seen_id))

    def show_row(self, followed: Followed, row: Row, form: "SeenForm | None") -> None:
        """Show what the board says; unfolded where there is a form for it."""
        unfolded = form is not None
        self._row = row
        date = long_date(row.date, self._ground.desk.language.code) or Language.translate("Follow", UNDATED)
        self._date.setText(date)
        self._step.setText(breakable(f"{row.what}: {row.step}" if row.seen is None else row.step))
        told = self._told(row)
        self._more.setText(breakable(told))
        self._more.setVisible(bool(told) and not unfolded)
        words = self.tr("Close") if unfolded else self.tr("Edit")
        self.edit.setText(words)
        self.edit.setVisible(row.seen is not None)
        self.edit.setAccessibleName(", ".join(filter(None, (f"{words}: {date}", row.step, told))))
        if form is not None and row.seen is not None:
            self._unfold(form, followed, row.seen)
        elif self.form is not None:
            if self.form.parentWidget() is self:  # it may have gone on to another row already
                self.form.finish()
                self.form.hide()
            self.form = None

    def _told(self, row: Row) -> str:
        support = self.tr("Support: {words}").format(words=row.support) if row.support else ""
        day = row.seen.day if row.seen is not None else ""
        brought = self.tr("From {day}").format(day=day) if day else ""
        return " · ".join(filter(None, (row.who, support, row.comment, brought)))

    def _unfold(self, form: "SeenForm", followed: Followed, seen: Observed) -> None:
        # Filled first: to dress what is in sight already takes ten times as long.
        form.show_seen(followed, seen)
        if form.parentWidget() is not self:
            self._column.addWidget(form)
        self.form = form
        form.show()

    def _build(self) -> None:
        self.setProperty("role", "level")
        self._column.setContentsMargins(2, 6, 2, 6)
        self._column.setSpacing(6)
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(12)
        words.setSpacing(2)
        hold(self._date, QWidget.setFixedWidth, DATE, aside)
        self._date.setWordWrap(True)
        words.addWidget(self._step)
        words.addWidget(self._more)
        words.addStretch(1)
        row.addWidget(self._date, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)


class SeenForm(QFrame):
    """All of something that was seen: each change goes straight into the board.

    It can be turned to another: making it takes as long as a picture may.
    """

    def __init__(self, ground: FollowGround) -> None:
        super().__init__()
        verbs = self._verbs = ground.verbs
        self.seen_id = ""
        self.date = DateButton(ground.desk.look, ground.desk.language)
        self.step, self.who = StepPick(unassessed=True), CalmChoice()
        self.support = SharedField(ground.board, partial(self._write, "support"))
        self.comment = SharedField(ground.board, partial(self._write, "comment"))
        self.remove = QPushButton(self.tr("Delete the observation"))
        self._build()
        self.date.chosen.connect(lambda day: verbs.correct(self.seen_id, date=day))
        self.step.chosen.connect(lambda step: verbs.correct(self.seen_id, step=step) if step is not None else None)
        self.who.activated.connect(self._choose)
        self.remove.clicked.connect(lambda *_: verbs.forget(self.seen_id))

    def show_seen(self, followed: Followed, seen: Observed) -> None:
        """Show what the board says."""
        if seen.id != self.seen_id:
            self.finish()
            self.seen_id = seen.id
            for field in (self.support, self.comment):
                field.show_afresh("")
        self.date.show_date(seen.date)
        self.step.show_step(followed, seen.step)
        self.who.setCurrentIndex(0 if seen.who is None else self.who.findData(seen.who))
        self.support.show_text(seen.support)
        self.comment.show_text(seen.comment)

    def finish(self) -> None:
        """Tell what is held back."""
        self.support.finish()
        self.comment.finish()

    def _write(self, name: str, words: str) -> None:
        self._verbs.write_observed(self.seen_id, name, words)

    def _choose(self, at: int) -> None:
        who = self.who.itemData(at)
        self._verbs.say_who(self.seen_id, Informant(who) if who else None)

    def _build(self) -> None:
        self.setProperty("role", "well")
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self.date.entitle(self.tr("When"))
        self.step.entitle(self.tr("Step"))
        self.who.addItem(self.tr("Who said it?"), None)
        for informant in Informant:
            self.who.addItem(Language.translate("Kinds", INFORMANT_NAMES[informant]), informant)
        self.who.setAccessibleName(self.tr("Who said it?"))
        hold(self.who, QWidget.setMinimumWidth, WHO, aside)
        first = QWidget()
        row = Wrap(first, gap=8)
        for widget in (self.date, self.step, self.who):
            row.addWidget(widget)
        grid.addWidget(first, 0, 0, 1, 2)
        captions = {
            self.support: (self.tr("Support meanwhile"), self.tr("What help was there? For example: no reminder")),
            self.comment: (self.tr("Comment"), self.tr("What was seen, in plain words")),
        }
        for at, (field, (caption, hint)) in enumerate(captions.items(), start=1):
            named = label("muted", caption, wrap=True)
            hold(named, QWidget.setFixedWidth, CAPTION, aside)
            grid.addWidget(named, at, 0, Qt.AlignmentFlag.AlignTop)
            field.setProperty("kind", "")
            field.setAccessibleName(caption)
            field.setPlaceholderText(hint)
            grid.addWidget(field, at, 1)
        self.remove.setProperty("kind", "quiet")
        self.remove.setAutoDefault(False)
        self.remove.setToolTip(for_tip(self.tr("Undo brings it back")))
        grid.addWidget(self.remove, 3, 1, Qt.AlignmentFlag.AlignRight)
