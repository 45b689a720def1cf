"""A section of an udredning in the face *Overfør*: how far it is carried, and the button that carries it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.icons import Look
from desktop.model.carry_fields import CarryField
from desktop.model.carrying_over import CarryState, Source
from desktop.overriding import override
from desktop.windows.labels import breakable, for_tip, label
from desktop.windows.panel_form import restyle

PREVIEW_LINES, PREVIEW = 3, 220
"""How much of a text is shown before somebody asks for all of it."""
SIGNS = {
    CarryState.NOT: ("○", ""),
    CarryState.CARRIED: ("✓", "provider"),
    CarryState.CHANGED: ("▲", "warning"),
}
"""The sign of a state and the colour of its chip; the words beside it say the same."""


class CarrySection(QFrame):
    """Up and down walk between sections, Enter carries one, right goes to its field."""

    carry_wanted = Signal(str)
    place_wanted = Signal(str)
    """Go to the field it is carried to, with the keyboard."""
    walk_wanted = Signal(int)
    chosen = Signal(str)
    """It has the keyboard now."""

    def __init__(self, look: Look, section_id: str) -> None:
        super().__init__()
        self.id = section_id
        self.title, self.state, self.text = label("strong", wrap=True), label("chip"), label("details", wrap=True)
        self.target = label("muted", wrap=True)
        self.carry, self.all = QPushButton(), QPushButton()
        self._source: Source | None = None
        self._how = CarryState.NOT
        self._place: CarryField | None = None
        self._unfolded = False
        self._can_carry = False
        self._build(look)
        self._connect()

    def show_section(self, source: Source, how: CarryState, place: CarryField, *, can_carry: bool) -> None:
        """Show how it stands; `can_carry` tells whether there is anything to carry, and somebody may."""
        shown = (self._source, self._how, self._place, self._can_carry)
        if shown != (source, how, place, can_carry):
            self._source, self._how, self._place, self._can_carry = source, how, place, can_carry
            self.retranslate()

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        source, place = self._source, self._place
        if source is None or place is None:
            return
        sign, side = SIGNS[self._how]
        self.title.setText(breakable(f"{source.number} · {source.title}"))
        self.state.setText(f"{sign} {self._say_state()}")
        restyle(self.state, "side", side)
        short = _preview(source.text)
        self.text.setText(breakable(source.text if self._unfolded else short))
        self.text.setVisible(not source.is_empty)
        words = self.tr("Nothing is written yet") if source.is_empty else self.tr("To: {field}")
        self.target.setText(breakable(words.format(field=place.title)))
        self.all.setText(self.tr("Show less") if self._unfolded else self.tr("Show all of it"))
        self.all.setVisible(short != source.text)
        self.carry.setText(self.tr("Carry what is new") if self._how is CarryState.CHANGED else self.tr("Carry text"))
        self.carry.setVisible(self._can_carry)
        self.state.setVisible(not source.is_empty or self._how is not CarryState.NOT)
        said = (source.title, self._say_state(), self.target.text())
        self.setAccessibleName(". ".join(said))
        self.carry.setAccessibleDescription(source.title)
        self.setToolTip(for_tip(self.tr("Enter carries it over, the arrow to the right goes to the field")))

    def aim(self, *, aimed: bool) -> None:
        """Be the one that is looked at, or not."""
        restyle(self, "aimed", "yes" if aimed else "no")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.walk_wanted.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._can_carry:
                self.carry_wanted.emit(self.id)
            case Qt.Key.Key_Right | Qt.Key.Key_F6:
                self.place_wanted.emit(self.id)
            case _:
                super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit(self.id)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say_state(self) -> str:
        match self._how:
            case CarryState.NOT:
                return self.tr("Not carried over")
            case CarryState.CARRIED:
                return self.tr("Carried over")
            case CarryState.CHANGED:
                return self.tr("Changed since it was carried over")

    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        self.retranslate()

    def _build(self, look: Look) -> None:
        self.setProperty("role", "agreement")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column, head, foot = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(4)
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.all)
        foot.addWidget(self.carry)
        for button in (self.all, self.carry):
            button.setProperty("kind", "small")
        look.put(self.carry, "arrow-right")
        column.addLayout(head)
        column.addWidget(self.target)
        column.addWidget(self.text)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.carry.clicked.connect(lambda *_: self.carry_wanted.emit(self.id))
        self.all.clicked.connect(self._fold)


def _preview(text: str) -> str:
    """The beginning of a text, whole words and a few lines of it."""
    lines = text.split("\n")
    short = "\n".join(lines[:PREVIEW_LINES])
    if len(short) > PREVIEW:
        short = short[:PREVIEW].rsplit(" ", 1)[0]
    return text if short == text else f"{short.rstrip()} …"
