"""What an indicator says, to be written in: its name, question, steps, method and whom to ask."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from desktop.document.follow import NAMED
from desktop.model.followed import STEPS, Followed
from desktop.overriding import override
from desktop.text_size import aside, hold
from desktop.windows.follow_part import FollowGround, FollowPart
from desktop.windows.labels import label
from desktop.windows.shared_field import SharedField

CAPTION = 150
NAMES = ("name", "theme", "number", "question", *(f"step{step}" for step in STEPS), "method", "informants")
"""The texts from top to bottom, as the board calls them."""
AT_ONCE = 2


class FollowTexts(FollowPart):
    """Folded where it says something already: one who follows an indicator seldom rewrites it."""

    keep_wanted = Signal()
    """Put it among the municipality's own indicators."""

    def __init__(self, ground: FollowGround) -> None:
        super().__init__(ground)
        self._followed: Followed | None = None
        self._made: dict[str, SharedField] = {}
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)
        self._grid = QGridLayout()
        self.fold, self._inside = QPushButton(), QWidget()
        self.keep = QPushButton(self.tr("Put it in the municipality's catalogue"))
        self._open = False
        self._build()
        self.fold.clicked.connect(lambda *_: self.unfold(on=not self._open))
        self.keep.clicked.connect(lambda *_: self.keep_wanted.emit())

    @property
    def fields(self) -> dict[str, SharedField]:
        """Each text's field; those not made yet are made now."""
        for name in NAMES:
            self.field(name)
        return self._made

    def field(self, name: str) -> SharedField:
        """The field of one text: they are many and mostly folded away, so each is made when it is asked for."""
        if name not in self._made:
            made = self._made[name] = self._make(name)
            if self._followed is not None:
                made.show_text(text_of(self._followed, name))
            self._put(name, made)
        return self._made[name]

    @override
    def show_followed(self, followed: Followed) -> None:
        self._followed = followed
        for name, field in self._made.items():
            field.show_text(text_of(followed, name))

    def unfold(self, *, on: bool = True) -> None:
        """Show the texts, or fold them away."""
        self._open = on
        self._inside.setVisible(on)
        if on:
            self._go_on()
        self.ground.desk.look.put(self.fold, "chevron-down" if on else "chevron-right")
        title = self.tr("Question and steps")
        self.fold.setText(title)
        state = self.tr("unfolded") if on else self.tr("folded")
        self.fold.setAccessibleName(f"{title}, {state}")

    @override
    def leave(self) -> None:
        for field in self._made.values():
            field.finish()

    def _go_on(self) -> None:
        lacking = [name for name in NAMES if name not in self._made]
        for name in lacking[:AT_ONCE]:
            self.field(name)
        if lacking[AT_ONCE:]:
            self._next.start()

    def _make(self, name: str) -> SharedField:
        verbs = self.ground.verbs
        write = partial(verbs.call if name in NAMED else verbs.write, self.ground.id, name)
        return SharedField(self.ground.board, write, single=True)

    def _put(self, name: str, field: SharedField) -> None:
        caption, at = self._caption(name), NAMES.index(name)
        field.setProperty("kind", "")
        field.setAccessibleName(caption)
        named = label("muted", caption, wrap=True)
        hold(named, QWidget.setFixedWidth, CAPTION, aside)
        self._grid.addWidget(named, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, at, 1)
        named.show()
        field.show()

    def _build(self) -> None:
        self.fold.setProperty("kind", "fold")
        self.fold.setAutoDefault(False)
        self.column.addWidget(self.fold)
        self._inside.setObjectName("clear")
        grid = self._grid
        self._inside.setLayout(grid)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.keep)
        self.keep.setAutoDefault(False)
        grid.addLayout(row, len(NAMES), 1)
        self.column.addWidget(self._inside)
        self.unfold(on=False)

    def _caption(self, name: str) -> str:
        if name.startswith("step"):
            return self.tr("Step {step}").format(step=name.removeprefix("step"))
        return {
            "name": self.tr("Indicator: what can be seen or heard"),
            "theme": self.tr("Theme"),
            "number": self.tr("Number"),
            "question": self.tr("Question for the observation"),
            "method": self.tr("Method"),
            "informants": self.tr("Ask whom"),
        }[name]


def text_of(followed: Followed, name: str) -> str:
    """One of an indicator's texts."""
    return followed.steps[int(name.removeprefix("step"))] if name.startswith("step") else str(getattr(followed, name))
