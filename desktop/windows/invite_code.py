"""The card with what the room needs in order to come in: the words, large, where the day is, and a QR code of both."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.link_state import Invitation
from desktop.overriding import override
from desktop.windows.labels import label
from desktop.windows.qr_picture import QrPicture
from desktop.windows.wrap import Wrap


class InviteCode(QFrame):
    """Shows one invitation; the longer words for a facilitator's other laptop only while they are asked for."""

    new_words_wanted = Signal()
    new_facilitator_words_wanted = Signal()
    projector_wanted = Signal(bool)
    """Whether the code is wanted on the projector."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._invitation: Invitation | None = None
        self._say, self._say_words = label("lead", wrap=True), label("kicker")
        self._say_address, self._others = label("kicker"), label("muted", wrap=True, selectable=True)
        self.words = label("code", wrap=True, selectable=True)
        self.address = label("title", wrap=True, selectable=True)
        self.picture = QrPicture()
        self.locked, self._locked_words = QFrame(), label(wrap=True)
        self.unlock, self.renew = QPushButton(), QPushButton()
        self.show_code, self.copy = QPushButton(), QPushButton()
        self.reveal, self.facilitator = QPushButton(), label("body", wrap=True, selectable=True)
        self.renew_facilitator = QPushButton()
        self._secret = QWidget()
        look.put(self.renew, "refresh")
        look.put(self.show_code, "projector")
        look.put(self.copy, "content-copy")
        look.put(self.unlock, "refresh", Token.SURFACE)
        look.put(self.reveal, "key-outline", Token.MUTED)
        self._build()
        self._connect()
        self._retranslate()

    def show_invitation(self, invitation: Invitation) -> None:
        """Show what lets people in now."""
        if self._invitation is not None and invitation.words != self._invitation.words:
            self.reveal.setChecked(False)
        self._invitation = invitation
        self.picture.show_text(invitation.line)
        self.picture.setEnabled(not invitation.locked)
        self.locked.setVisible(invitation.locked)
        self.renew.setHidden(invitation.locked)  # the same is offered where it is told that they are locked
        self.reveal.setVisible(bool(invitation.facilitator_words))
        self._retranslate()

    def show_projected(self, *, on: bool) -> None:
        """Show whether the code is on the projector."""
        self.show_code.setChecked(on)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.show_code.setCheckable(True)
        self.reveal.setCheckable(True)
        self.reveal.setProperty("kind", "fold")
        self._secret.hide()
        secret = QHBoxLayout(self._secret)
        secret.setContentsMargins(8, 0, 0, 0)
        secret.setSpacing(10)
        secret.addWidget(self.facilitator, 1)
        secret.addWidget(self.renew_facilitator, 0, Qt.AlignmentFlag.AlignTop)
        column, row, words = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(8)
        words.setSpacing(4)
        buttons = Wrap(gap=8)
        for button in (self.show_code, self.copy, self.renew):
            buttons.addWidget(button)
        words.addWidget(self._say_address)
        words.addWidget(self.address)
        words.addWidget(self._others)
        words.addStretch(1)
        words.addLayout(buttons)
        row.setSpacing(18)
        row.addLayout(words, 1)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._say)
        column.addWidget(self._build_locked())
        column.addSpacing(4)
        column.addWidget(self._say_words)
        column.addWidget(self.words)
        column.addSpacing(6)
        column.addLayout(row)
        column.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._secret)

    def _build_locked(self) -> QFrame:
        self.locked.setProperty("role", "warning")
        self.unlock.setProperty("kind", "primary")
        row = QHBoxLayout(self.locked)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._locked_words, 1)
        row.addWidget(self.unlock)
        self.locked.hide()
        return self.locked

    def _connect(self) -> None:
        self.renew.clicked.connect(self.new_words_wanted)
        self.unlock.clicked.connect(self.new_words_wanted)
        self.show_code.clicked.connect(self.projector_wanted)
        self.copy.clicked.connect(self._copy)
        self.reveal.toggled.connect(self._secret.setVisible)
        self.renew_facilitator.clicked.connect(self.new_facilitator_words_wanted)
        self.reveal.toggled.connect(lambda _: self._retranslate())

    def _copy(self) -> None:
        if self._invitation is not None:
            QApplication.clipboard().setText(self._invitation.line)

    def _retranslate(self) -> None:
        self._say.setText(self.tr("Say to the room: Open Brobyg, choose “Take part”, and write this."))
        self._say_address.setText(self.tr("Address").upper())
        self._say_words.setText(self.tr("Three words").upper())
        self.renew.setText(self.tr("New words"))
        self.renew.setToolTip(self.tr("Those who are in stay in; the words before let nobody in any more."))
        self.show_code.setText(self.tr("Show on the projector"))
        self.copy.setText(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Address and words as one line, to be pasted where one takes part."))
        self._locked_words.setText(
            self.tr("The words have been guessed wrong several times, so they let nobody in now. New words help.")
        )
        self.unlock.setText(self.tr("Make new words"))
        self.renew_facilitator.setText(self.tr("New words"))
        self.renew_facilitator.setAccessibleName(self.tr("New words for facilitators"))
        shown = self.reveal.isChecked()
        self.reveal.setText(
            self.tr("Hide the words for facilitators") if shown else self.tr("Words for a facilitator's other laptop …")
        )
        held = self._invitation
        if held is None:
            return
        self.words.setText(held.words)
        self.address.setText(held.address or self.tr("No network"))
        self._others.setVisible(len(held.addresses) != 1)
        self._others.setText(self._say_others(held))
        # Secret from the room, and so not even in the label's text before somebody asks.
        self.facilitator.setText(self._say_facilitator(held) if shown else "")

    def _say_others(self, held: Invitation) -> str:
        if not held.addresses:
            return self.tr("This laptop is on no network. Join one, put a cable between, or turn on its hotspot.")
        return self.tr("Or: {addresses}").format(addresses=" · ".join(held.addresses_with_port[1:]))

    def _say_facilitator(self, held: Invitation) -> str:
        words = self.tr("{words}: whoever has them may do all that you may. Only for your own other laptop.")
        return words.format(words=held.facilitator_words)
