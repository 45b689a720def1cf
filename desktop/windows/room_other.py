"""The other laptop of a room test: what is typed there to reach this one, and what is typed here to reach that one."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.link.roomtest.caller import Other, other_from
from desktop.link.roomtest.room import Standing
from desktop.overriding import override
from desktop.trouble import Trouble
from desktop.windows.labels import label
from desktop.windows.wrap import Wrap

LONGEST_ADDRESS, LONGEST_CODE = 40, 8


class OtherLaptop(QFrame):
    """Two ways for the same: either laptop may call the other."""

    other_wanted = Signal(object)
    """Call this `Other`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing: Standing | None = None
        self._trouble: Trouble | None = None
        self._kicker, self._there, self._here = label("kicker"), label(wrap=True), label(wrap=True)
        self._address_name, self._code_name = label("muted"), label("muted")
        self.address, self.code = label("title", selectable=True), label("title", selectable=True)
        self.typed_address, self.typed_code, self.call = QLineEdit(), QLineEdit(), QPushButton()
        self._fault = label("fault", wrap=True)
        self._build()
        self.retranslate()

    def show_standing(self, standing: Standing | None) -> None:
        """Show what others type, or that they cannot come."""
        self._standing = standing
        self.retranslate()

    def allow(self, *, calling: bool) -> None:
        """Whether another laptop may be called now."""
        self.call.setEnabled(calling)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        standing = self._standing
        reachable = standing is not None and bool(standing.address)
        self._kicker.setText(self.tr("With another laptop").upper())
        if standing is None:
            self._there.setText(self.tr("While the test is on, another laptop can be tried with this one."))
        elif reachable:
            self._there.setText(self.tr("Open “Test the room” on another laptop in the room, and type there:"))
        else:
            self._there.setText(self.tr("Nobody can reach this laptop now. See Network and Listening."))
        self._address_name.setText(self.tr("Address"))
        self._code_name.setText(self.tr("Code"))
        self.address.setText(standing.address if standing is not None else "")
        self.code.setText(standing.code if standing is not None else "")
        for part in (self._address_name, self.address, self._code_name, self.code):
            part.setVisible(reachable)
        self._here.setText(self.tr("Or type here what the other laptop shows:"))
        self.typed_address.setPlaceholderText(self.tr("Address, such as 192.168.1.20"))
        self.typed_address.setAccessibleName(self.tr("Address of the other laptop"))
        self.typed_code.setPlaceholderText(self.tr("Code of four digits"))
        self.typed_code.setAccessibleName(self.tr("Code of the other laptop"))
        self.call.setText(self.tr("Test with it"))
        self._fault.setText(self._trouble.say(Language.translate) if self._trouble is not None else "")
        self._fault.setVisible(self._trouble is not None)

    def _build(self) -> None:
        self.setProperty("role", "card")
        self.typed_address.setMaxLength(LONGEST_ADDRESS)
        self.typed_code.setMaxLength(LONGEST_CODE)
        self.call.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(6)
        column.addWidget(self._kicker)
        column.addWidget(self._there)
        both = Wrap(gap=24)
        for name, value in ((self._address_name, self.address), (self._code_name, self.code)):
            both.addWidget(_pair(name, value))
        column.addLayout(both)
        column.addSpacing(8)
        for below in (self._here, self.typed_address, self.typed_code, self._fault, self.call):
            column.addWidget(below)
        self.typed_address.returnPressed.connect(self.typed_code.setFocus)
        self.typed_code.returnPressed.connect(self._ask)
        self.call.clicked.connect(self._ask)

    def _ask(self) -> None:
        if not self.call.isEnabled():
            return
        other: Other | None = None
        try:
            other = other_from(self.typed_address.text(), self.typed_code.text())
            self._trouble = None
        except Trouble as trouble:
            self._trouble = trouble
        self.retranslate()
        if other is not None:
            self.other_wanted.emit(other)


def _pair(name: QLabel, value: QLabel) -> QWidget:
    pair = QWidget()
    column = QVBoxLayout(pair)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(0)
    column.addWidget(name)
    column.addWidget(value)
    return pair
