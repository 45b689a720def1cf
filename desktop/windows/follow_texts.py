"""What an indicator says, to be written in: its name, question, steps, method and whom to ask."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from desktop.document.follow import NAMED
from desktop.model.followed import STEPS, TEXTS, Followed
from desktop.overriding import override
from desktop.text_size import aside, hold
from desktop.windows.follow_part import FollowGround, FollowPart
from desktop.windows.labels import label
from desktop.windows.shared_field import SharedField

CAPTION = 150


class FollowTexts(FollowPart):
    """Folded where it says something already: one who follows an indicator seldom rewrites it."""

    keep_wanted = Signal()
    """Put it among the municipality's own indicators."""

    def __init__(self, ground: FollowGround) -> None:
        super().__init__(ground)
        verbs = ground.verbs
        self.fields = {
            name: SharedField(
                ground.board, partial(verbs.call if name in NAMED else verbs.write, ground.id, name), single=True
            )
            for name in (*TEXTS, *NAMED)
        }
        self.fold, self._inside = QPushButton(), QWidget()
        self.keep = QPushButton(self.tr("Put it in the municipality's catalogue"))
        self._open = False
        self._build()
        self.fold.clicked.connect(lambda *_: self.unfold(on=not self._open))
        self.keep.clicked.connect(lambda *_: self.keep_wanted.emit())

    @override
    def show_followed(self, followed: Followed) -> None:
        for name, field in self.fields.items():
            field.show_text(text_of(followed, name))

    def unfold(self, *, on: bool = True) -> None:
        """Show the texts, or fold them away."""
        self._open = on
        self._inside.setVisible(on)
        self.ground.desk.look.put(self.fold, "chevron-down" if on else "chevron-right")
        title = self.tr("Question and steps")
        self.fold.setText(title)
        state = self.tr("unfolded") if on else self.tr("folded")
        self.fold.setAccessibleName(f"{title}, {state}")

    @override
    def leave(self) -> None:
        for field in self.fields.values():
            field.finish()

    def _build(self) -> None:
        self.fold.setProperty("kind", "fold")
        self.fold.setAutoDefault(False)
        self.column.addWidget(self.fold)
        self._inside.setObjectName("clear")
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        steps = (f"step{step}" for step in STEPS)
        for at, name in enumerate(("name", "theme", "number", "question", *steps, "method", "informants")):
            caption, field = self._caption(name), self.fields[name]
            field.setProperty("kind", "")
            field.setAccessibleName(caption)
            named = label("muted", caption, wrap=True)
            hold(named, QWidget.setFixedWidth, CAPTION, aside)
            grid.addWidget(named, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, at, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.keep)
        self.keep.setAutoDefault(False)
        grid.addLayout(row, len(self.fields), 1)
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
