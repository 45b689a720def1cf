"""A sub-theme with its levels by view: its name, the lanes, how far apart they are, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.document.levelling import Levelling
from desktop.icons import Look
from desktop.language import Language
from desktop.model.assessed import VIEWS, LevelRow
from desktop.model.case import Case
from desktop.model.code_system import CodeSystem
from desktop.model.journey import Card
from desktop.model.level_say import MISFITS, distance_words, question_words, short_words
from desktop.model.level_views import (
    Doing,
    Meaning,
    Own,
    Striking,
    When,
    foreign,
    hidden_of,
    line_of,
    misfits,
    own_of,
    steps_apart,
    striking,
)
from desktop.model.level_words import levels_of
from desktop.model.sides import Side
from desktop.model.vocabulary import Vocabulary
from desktop.overriding import override
from desktop.text_size import aside, hold, px, tall
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import breakable, for_tip, label
from desktop.windows.level_lanes import LevelLanes
from desktop.windows.level_own import LevelOwn
from desktop.windows.panel_form import push
from desktop.windows.stay import Stay

OWN_SCALE = "FSIII"
"""The scale of the systems in which the citizen's own account stands beside a condition."""
SIDE, LEAST = 210, 400
"""Width of what stands to the left of the lanes, and what the lanes need beside it, in pixels."""


class LevelCard(QFrame):
    """Writes what is set straight into its board. While levels are set blind, none of them can be seen or set here."""

    blind_wanted = Signal()
    """Go to the exercise in which this row's levels are being set."""

    def __init__(self, look: Look, document: BoardDocument, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._document, self._vocabulary = document, vocabulary
        self._row: LevelRow | None = None
        self._system: CodeSystem | None = None
        self._stay = Stay(document)
        self._shown: tuple[object, ...] = ()
        self.lanes = LevelLanes(look)
        self.own: LevelOwn | None = None
        self.why: GuardedText | None = None
        """Both made when they are first needed: each is as much as all the rest."""
        self._locked = False
        self._name, self._theme = label("strong", wrap=True), label("muted", wrap=True)
        self._case, self._misfit, self._foreign = (label(role, wrap=True) for role in ("muted", "fault", "muted"))
        self._distance, self._questions = label("strong", wrap=True), label("muted", wrap=True)
        self._why_caption, self._hidden = label("muted"), label("", wrap=True)
        self.go, self.remove = push("", self.blind_wanted.emit), push("", self._remove, "quiet")
        look.put(self.remove, "close")
        self._grid, self._side, self._main = QGridLayout(self), QWidget(), QWidget()
        self._own_place, self._why_place = QVBoxLayout(), QHBoxLayout()
        self._narrow = False
        self._build()
        self._connect()

    def show_row(self, row: LevelRow, system: CodeSystem, case: Case | None, goals: Sequence[Card]) -> None:
        """Show the newest reading of a row."""
        assessed = self._document.board.assessed
        hidden, own = hidden_of(assessed, row), own_of(assessed, row)
        if self._shown == (shown := (row, system.id, case, goals, hidden, own)):
            return
        self._shown, self._row, self._system = shown, row, system
        scale, found = system.scale, system.find(row.code)
        if scale is None:
            return
        theme, line = (system.theme_of(found) if found is not None else None), line_of(case, row, system)
        self._name.setText(breakable(row.label))
        self._say(self._theme, theme.label if theme is not None and theme.label != row.label else "")
        told = levels_of(line, Language.translate) if line is not None else ""
        self._say(self._case, self.tr("In the case: {levels}").format(levels=told) if told else "")
        kinds = [] if hidden.going else misfits(row, scale, goals)
        self._say(self._misfit, "\n".join(Language.translate("Levels", MISFITS[each]) for each in kinds))
        others = short_words(row, self._vocabulary.scales) if foreign(row, scale) else ""
        words = self.tr("Set on another scale, and kept as it was: {levels}")
        self._say(self._foreign, words.format(levels=others) if others else "")
        self.lanes.show_row(row, scale)
        self.lanes.setVisible(not hidden.going)
        self._show_own(own, striking(own, row, scale), shown=scale.id == OWN_SCALE and not hidden.going)
        self._say(self._distance, "" if hidden.going else distance_words(row, scale, Language.translate))
        apart = steps_apart(row, scale)
        questions = question_words(row, scale, Language.translate) if apart and not hidden.going else ()
        self._say(self._questions, "\n".join(questions))
        self._show_why(row, shown=not hidden.going and bool(apart or row.why))
        self._say(self._hidden, self._say_hidden(len(hidden.chosen)) if hidden.going else "")
        self.go.setVisible(hidden.going)
        self._entitle(row)

    def set_active(self, when: When) -> None:
        """Let a press on the bars set the level now, or the expected one."""
        self.lanes.set_active(when)

    def lock(self, *, locked: bool) -> None:
        """Let it be read only."""
        self._locked = locked
        self.lanes.lock(locked=locked)
        if self.why is not None:
            self.why.setReadOnly(locked)
        for widget in (self.own, self.remove, self.go):
            if widget is not None:
                widget.setEnabled(not locked)

    def retranslate(self) -> None:
        """Say everything again when it is shown next."""
        self._shown = ()

    def finish(self) -> None:
        """Tell what was held back, because the card goes away."""
        if self.why is not None:
            self.why.settle()
        self._stay.end()

    @property
    def stops(self) -> list[QWidget]:
        """What the Tab key comes to, in order."""
        widgets = (*self.lanes.lanes.values(), *(self.own.stops if self.own is not None else ()))
        return [*widgets, self.go, *((self.why,) if self.why is not None else ()), self.remove]

    def take_keys(self) -> None:
        next(iter(self.lanes.lanes.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.setProperty("role", "card")
        left, right, row = QVBoxLayout(), QVBoxLayout(), self._grid
        left.setSpacing(4)
        right.setSpacing(4)
        for widget in (self._name, self._theme, self._case, self._misfit, self._foreign):
            left.addWidget(widget)
        left.addStretch(1)
        self._why_place.addWidget(self._why_caption, 0, Qt.AlignmentFlag.AlignTop)
        right.addWidget(self.lanes)
        right.addWidget(self._hidden)
        right.addLayout(self._own_place)
        right.addWidget(self._distance)
        right.addWidget(self._questions)
        right.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        right.addLayout(self._why_place)
        right.addStretch(1)
        self._main.setObjectName("clear")
        self._side.setObjectName("clear")
        self._main.setLayout(right)
        self._side.setLayout(left)
        right.setContentsMargins(0, 0, 0, 0)
        left.setContentsMargins(0, 8, 0, 0)
        hold(self.remove, QWidget.setFixedWidth, 36, tall)
        self._why_caption.setContentsMargins(0, 10, 0, 0)
        row.setContentsMargins(16, 8, 8, 10)
        row.setHorizontalSpacing(16)
        row.setColumnStretch(1, 1)
        row.addWidget(self.remove, 0, 2, Qt.AlignmentFlag.AlignTop)
        self._arrange(narrow=False)

    def _arrange(self, *, narrow: bool) -> None:
        """Put the name beside the lanes, or over them where there is little room."""
        self._narrow = narrow
        for widget in (self._side, self._main):
            self._grid.removeWidget(widget)
        self._side.setMinimumWidth(0 if narrow else aside(SIDE))
        self._side.setMaximumWidth(self.maximumWidth() if narrow else aside(SIDE))
        self._grid.addWidget(self._side, 0, 0, 1, 2 if narrow else 1)
        self._grid.addWidget(self._main, int(narrow), 0 if narrow else 1, 1, 3 if narrow else 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < aside(SIDE) + px(LEAST)
        if narrow is not self._narrow:
            self._arrange(narrow=narrow)

    def _connect(self) -> None:
        self.lanes.chosen.connect(self._set)

    def _entitle(self, row: LevelRow) -> None:
        self._why_caption.setText(self.tr("Why?"))
        if self.why is not None:
            self.why.setPlaceholderText(self.tr("A sentence about why you see it differently"))
            self.why.setAccessibleName(self.tr("{label}: why the views differ").format(label=row.label))
        self.remove.setAccessibleName(self.tr("Take {label} away").format(label=row.label))
        self.remove.setToolTip(for_tip(self.tr("Take it away. What was set is kept, and comes back with it.")))
        self.go.setText(self.tr("Go to the exercise"))

    def _say_hidden(self, chosen: int) -> str:
        words = self.tr("Each view sets its level hidden from the others: {chosen} of {all} have done it.")
        return words.format(chosen=chosen, all=len(VIEWS))

    def _show_own(self, own: Own, found: Striking | None, *, shown: bool) -> None:
        if shown and self.own is None:
            self.own = LevelOwn()
            self.own.setEnabled(not self._locked)
            self.own.chosen.connect(self._say_own)
            self._own_place.addWidget(self.own)
        if self.own is not None:
            self.own.setVisible(shown)
            self.own.show_own(own, found)

    def _show_why(self, row: LevelRow, *, shown: bool) -> None:
        if shown and self.why is None:
            self.why = self._make_why()
            self._why_place.addWidget(self.why, 1)
        if self.why is not None:
            # Somebody who writes there just now goes on, also if the views agree meanwhile.
            shown = shown or self.why.hasFocus()
            self.why.setVisible(shown)
            self.why.show_text(row.why)
        self._why_caption.setVisible(shown)

    def _make_why(self) -> GuardedText:
        made = GuardedText(1)
        made.setReadOnly(self._locked)
        made.ask_changes(lambda: self._document.splices)
        made.written.connect(self._write)
        made.entered.connect(self._stay.begin)
        made.left.connect(self._stay.end)
        return made

    def _set(self, view: Side, when: When, value: int | None) -> None:
        if self._row is not None and self._system is not None and self._system.scale is not None:
            Levelling(self._document).set_value(self._row, view, self._system.scale, when, value)

    def _say_own(self, name: str, said: Doing | Meaning | None) -> None:
        if self._row is not None:
            Levelling(self._document).say_own(self._row, name, said)

    def _write(self, words: str) -> None:
        if self._row is not None:
            self._document.assessing.write_why(self._row.system, self._row.code, words)

    def _remove(self) -> None:
        if self._row is not None:
            self._document.assessing.remove_level(self._row.system, self._row.code)

    @staticmethod
    def _say(where: QLabel, words: str) -> None:
        where.setText(words)
        where.setVisible(bool(words))
