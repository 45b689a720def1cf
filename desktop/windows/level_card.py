"""A sub-theme with its levels by view: its name, the lanes, how far apart they are, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.document.levelling import Levelling
from desktop.icons import Look
from desktop.model.assessed import VIEWS, LevelRow
from desktop.model.case import Case
from desktop.model.code_system import CodeSystem
from desktop.model.journey import Card
from desktop.model.level_views import Doing, Meaning, Own, Striking, When, hidden_of, own_of, striking
from desktop.model.sides import Side
from desktop.model.vocabulary import Vocabulary
from desktop.overriding import override
from desktop.text_size import aside, hold, px, tall
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import for_tip, label
from desktop.windows.level_lanes import LevelLanes
from desktop.windows.level_own import LevelOwn
from desktop.windows.level_told import LevelTold, say
from desktop.windows.level_why import LevelWhy
from desktop.windows.panel_form import push

OWN_SCALE = "FSIII"
"""The scale of the systems in which the citizen's own account stands beside a condition."""
SIDE, LEAST, AIR = 210, 395, 110
"""Width of what stands to the left of the lanes, what the lanes need beside it, and the air around, in pixels."""


class LevelCard(QFrame):
    """Writes what is set straight into its board. While levels are set blind, none of them can be seen or set here."""

    blind_wanted = Signal()
    """Go to the exercise in which this row's levels are being set."""

    def __init__(self, look: Look, document: BoardDocument, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._document = document
        self._row: LevelRow | None = None
        self._system: CodeSystem | None = None
        self._shown: tuple[object, ...] = ()
        self._locked = self._narrow = False
        self.told, self.lanes = LevelTold(vocabulary.scales), LevelLanes(look)
        self.own: LevelOwn | None = None
        """Made where it is first needed."""
        self.reason, self._hidden = LevelWhy(document, self._write), label("", wrap=True)
        self.go, self.remove = push("", self.blind_wanted.emit), push("", self._remove, "quiet")
        look.put(self.remove, "close")
        self._grid, self._main, self._own_place = QGridLayout(self), QWidget(), QVBoxLayout()
        self._build()
        self.lanes.chosen.connect(self._set)

    def show_row(self, row: LevelRow, system: CodeSystem, case: Case | None, goals: Sequence[Card]) -> None:
        """Show the newest reading of a row."""
        assessed, scale = self._document.board.assessed, system.scale
        hidden, own = hidden_of(assessed, row), own_of(assessed, row)
        if scale is None or self._shown == (shown := (row, system.id, case, goals, hidden, own)):
            return
        self._shown, self._row, self._system = shown, row, system
        self.told.show_row(row, system, case)
        self.told.show_faults(row, scale, goals, hidden=hidden.going)
        self.lanes.show_row(row, scale)
        self.lanes.setVisible(not hidden.going)
        self._show_own(own, striking(own, row, scale), shown=scale.id == OWN_SCALE and not hidden.going)
        self.reason.show_row(row, scale, hidden=hidden.going)
        say(self._hidden, self._say_hidden(len(hidden.chosen)) if hidden.going else "")
        self.go.setVisible(hidden.going)
        self._entitle(row)

    def set_active(self, when: When) -> None:
        """Let a press on the bars set the level now, or the expected one."""
        self.lanes.set_active(when)

    def lock(self, *, locked: bool) -> None:
        """Let it be read only."""
        self._locked = locked
        self.lanes.lock(locked=locked)
        self.reason.lock(locked=locked)
        for widget in (self.own, self.remove, self.go):
            if widget is not None:
                widget.setEnabled(not locked)

    def retranslate(self) -> None:
        """Say everything again when it is shown next."""
        self._shown = ()

    def finish(self) -> None:
        """Tell what was held back, because the card goes away."""
        self.reason.finish()

    @property
    def why(self) -> GuardedText | None:
        """The field for why the views differ, once they do."""
        return self.reason.field

    @property
    def stops(self) -> list[QWidget]:
        """What the Tab key comes to, in order."""
        widgets = (*self.lanes.lanes.values(), *(self.own.stops if self.own is not None else ()))
        return [*widgets, self.go, *((self.why,) if self.why is not None else ()), self.remove]

    def take_keys(self) -> None:
        next(iter(self.lanes.lanes.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < aside(SIDE) + px(LEAST) + AIR
        if narrow is not self._narrow:
            self._arrange(narrow=narrow)

    def _build(self) -> None:
        self.setProperty("role", "card")
        self._main.setObjectName("clear")
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.lanes)
        column.addWidget(self._hidden)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._own_place)
        column.addWidget(self.reason)
        column.addStretch(1)
        hold(self.remove, QWidget.setFixedWidth, 36, tall)
        self._grid.setContentsMargins(16, 8, 8, 10)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.remove, 0, 2, Qt.AlignmentFlag.AlignTop)
        self._arrange(narrow=False)

    def _arrange(self, *, narrow: bool) -> None:
        """Put the name beside the lanes, or over them where there is little room."""
        self._narrow = narrow
        for widget in (self.told, self._main):
            self._grid.removeWidget(widget)
        self.told.setMinimumWidth(0 if narrow else aside(SIDE))
        self.told.setMaximumWidth(self.maximumWidth() if narrow else aside(SIDE))
        self._grid.addWidget(self.told, 0, 0, 1, 2 if narrow else 1)
        self._grid.addWidget(self._main, int(narrow), 0 if narrow else 1, 1, 3 if narrow else 1)

    def _entitle(self, row: LevelRow) -> None:
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
