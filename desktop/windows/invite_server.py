"""The part of the invitation for days that outgrow one laptop: the address of a Yjs server instead of hosting."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.overriding import override
from desktop.windows.labels import label

SCHEMES = ("ws://", "wss://")


def server_address(typed: str) -> str:
    """An address as it was typed, made whole; empty where nothing was typed."""
    typed = "".join(typed.split())
    if not typed or typed.casefold().startswith(SCHEMES):
        return typed
    return f"wss://{typed.rpartition('://')[2]}"


class InviteServer(QFrame):
    """Folded until somebody wants it."""

    connect_wanted = Signal(str, str)
    """An address, and a token or nothing."""
    disconnect_wanted = Signal()

    def __init__(self, look: Look, address: str = "") -> None:
        super().__init__()
        self._connected = ""
        self.fold, self._about = QPushButton(), label("muted", wrap=True)
        self.address, self.token, self.go = QLineEdit(address), QLineEdit(), QPushButton()
        self._captions = (label("kicker"), label("kicker"))
        self._body = QWidget()
        look.put(self.fold, "server-network", Token.MUTED)
        self._build()
        self.fold.toggled.connect(self._body.setVisible)
        self.go.clicked.connect(self._take)
        self.address.returnPressed.connect(self._take)
        self.address.textChanged.connect(lambda _: self._follow())
        self.token.returnPressed.connect(self._take)
        self._retranslate()

    def show_connected(self, address: str) -> None:
        """Show which server the day is on; nothing where it is on none."""
        self._connected = address
        if address:
            self.address.setText(address)
            self.fold.setChecked(True)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._body.setObjectName("clear")
        self.fold.setProperty("kind", "fold")
        self.fold.setCheckable(True)
        self.address.setMaxLength(300)
        self.token.setMaxLength(2_000)
        self.token.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        column, body, row = QVBoxLayout(self), QVBoxLayout(self._body), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        body.setContentsMargins(8, 0, 0, 4)
        body.setSpacing(4)
        body.addWidget(self._about)
        for caption, field in zip(self._captions, (self.address, self.token), strict=True):
            caption.setBuddy(field)
            body.addWidget(caption)
            body.addWidget(field)
        row.addWidget(self.go)
        row.addStretch(1)
        body.addSpacing(4)
        body.addLayout(row)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body)
        self._body.hide()

    def _take(self) -> None:
        if self._connected:
            self.disconnect_wanted.emit()
        elif self.go.isEnabled():
            self.connect_wanted.emit(server_address(self.address.text()), self.token.text().strip())

    def _follow(self) -> None:
        self.go.setEnabled(bool(self._connected or server_address(self.address.text())))
        for field in (self.address, self.token):
            field.setReadOnly(bool(self._connected))

    def _retranslate(self) -> None:
        self.fold.setText(self.tr("More than one laptop can hold …"))
        self._about.setText(
            self.tr(
                "If your organisation runs a Yjs server (such as Hocuspocus), the day can live there instead of "
                "on this laptop. Everybody who has its address and token reaches it over the network."
            )
        )
        words = (self.tr("Address of a Yjs server"), self.tr("Token, if it wants one"))
        for caption, field, said in zip(self._captions, (self.address, self.token), words, strict=True):
            caption.setText(said.upper())
            field.setAccessibleName(said)
        self.address.setPlaceholderText("wss://yjs.kommune.dk")
        self.go.setText(self.tr("Disconnect") if self._connected else self.tr("Connect to the server"))
        self._follow()
