"""The actors of a case in the editor: a role, and the side it belongs to with its letter and colour."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.language import Language
from desktop.layout.palette import Token
from desktop.model.case import Actor, Case
from desktop.model.case_places import Place
from desktop.model.sides import SIDE_NAMES, Side
from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.case_editor_items import RowMenu, throw_away
from desktop.windows.case_editor_section import Edit, Section
from desktop.windows.desk import Desk

SIDE_WIDTH = 250
NOBODY = Actor("", Side.OTHERS)


class SideChoice(CalmChoice):
    """A side, with its letter and its colour."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        hold(self, QWidget.setFixedWidth, SIDE_WIDTH)
        for side in Side:
            self.addItem("", side.value)
        self.say()
        look.changed.connect(self.say)

    def say(self) -> None:
        """Write the names again, in the language and the colours in use."""
        for at, side in enumerate(Side):
            dot = QPixmap(12, 12)
            dot.fill(self._look.theme.color(Token(side.value)))
            self.setItemIcon(at, dot)
            self.setItemText(at, f"{side.letter} · {Language.translate('Sides', SIDE_NAMES[side])}")

    @property
    def side(self) -> Side:
        return Side(self.currentData())

    def show_side(self, side: Side) -> None:
        self.setCurrentIndex(self.findData(side.value))


class ActorRow(QWidget):
    """A role, its side, and what can be done with the line."""

    def __init__(self, section: "ActorsSection") -> None:
        super().__init__()
        self.field = section.text(single=True)
        self.side = SideChoice(section.desk.look)
        self.more = RowMenu(section.desk)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.field, 1)
        row.addWidget(self.side, 0, top)
        row.addWidget(self.more, 0, top)

    def show_actor(self, actor: Actor) -> None:
        self.field.show_text(actor.role)
        self.side.show_side(actor.side)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # From the choice of a side; the field of the role tells it itself.
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
        ):
            self.field.shift_wanted.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class ActorsSection(Section):
    """Rows of actors; there is always one to write in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "actors")
        self._actors: tuple[Actor, ...] = ()
        self.rows: list[ActorRow] = []
        self.add = QPushButton()
        self._stack = QVBoxLayout()
        self._stack.setSpacing(6)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self.column.addLayout(self._stack)
        self.column.addLayout(foot)
        desk.look.put(self.add, "plus")
        self.add.clicked.connect(self._append)

    @override
    def show_value(self, case: Case) -> None:
        self._actors = case.actors
        wanted = max(1, len(self._actors))
        if len(self.rows) != wanted:
            while len(self.rows) < wanted:
                self._add_row()
            while len(self.rows) > wanted:
                throw_away(self.rows.pop())
            self.retranslate()
            self.reshaped.emit()
        for row, actor in zip(self.rows, self._actors or (NOBODY,), strict=True):
            row.show_actor(actor)

    @override
    def field_at(self, place: Place) -> QWidget:
        row = self.rows[min(max(place.index, 0), len(self.rows) - 1)]
        row.show()  # a row just made can take the keyboard only when it is shown
        return row.side if place.part == "side" else row.field

    @override
    def stops(self) -> Sequence[QWidget]:
        return [stop for row in self.rows for stop in (row.field, row.side, row.more)] + [self.add]

    @override
    def settle(self) -> None:
        for row in self.rows:
            row.field.settle()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.add.setText(self.tr("Add actor"))
        for number, row in enumerate(self.rows, start=1):
            row.field.setAccessibleName(self.tr("Role of actor {number}").format(number=number))
            row.field.setPlaceholderText(self.tr("Role, such as contact person"))
            row.side.setAccessibleName(self.tr("Side of actor {number}").format(number=number))
            row.more.setAccessibleName(self.tr("More about actor {number}").format(number=number))
            row.side.say()

    def _add_row(self) -> None:
        row, at = ActorRow(self), len(self.rows)
        row.field.written.connect(partial(self._write, at))
        row.field.entered_key.connect(partial(self._insert_after, at))
        row.field.emptied.connect(partial(self._remove, at))
        row.field.shift_wanted.connect(partial(self._shift, at))
        row.side.activated.connect(partial(self._choose, at))
        row.more.shift_wanted.connect(partial(self._shift, at))
        row.more.removal_wanted.connect(partial(self._remove, at))
        self.rows.append(row)
        self._stack.addWidget(row)

    def _write(self, at: int, words: str) -> None:
        actors = self._with(at, replace(self._at(at), role=words))
        self._shown = self._actors = actors
        self.edited.emit(Edit(Place("actors", at, "role"), {"actors": actors}, typing=True))

    def _choose(self, at: int, _index: int) -> None:
        actors = self._with(at, replace(self._at(at), side=self.rows[at].side.side))
        self.edited.emit(Edit(Place("actors", at, "side"), {"actors": actors}))

    def _at(self, at: int) -> Actor:
        return self._actors[at] if at < len(self._actors) else NOBODY

    def _with(self, at: int, actor: Actor) -> tuple[Actor, ...]:
        return (*self._actors[:at], actor, *self._actors[at + 1 :])

    def _insert_after(self, at: int) -> None:
        self.settle()
        if at < len(self._actors) and self._actors[at].role:
            self._insert(at + 1)

    def _append(self) -> None:
        self.settle()
        if self._actors and self._actors[-1].role:
            self._insert(len(self._actors))
        else:
            self.rows[-1].field.go_to_end()

    def _insert(self, at: int) -> None:
        self._tell(at, (*self._actors[:at], NOBODY, *self._actors[at:]))

    def _remove(self, at: int) -> None:
        self.settle()
        if at < len(self._actors):
            self._tell(max(0, at - 1), (*self._actors[:at], *self._actors[at + 1 :]))

    def _shift(self, at: int, by: int) -> None:
        self.settle()
        to = at + by
        if at < len(self._actors) and 0 <= to < len(self._actors):
            actors = list(self._actors)
            actors.insert(to, actors.pop(at))
            self._tell(to, tuple(actors))

    def _tell(self, at: int, actors: tuple[Actor, ...]) -> None:
        place = Place("actors", at, "role")
        self.edited.emit(Edit(place, {"actors": actors}, then=place))
