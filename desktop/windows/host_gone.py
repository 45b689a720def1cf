"""Where the host has been out of reach for a while: a calm line over every page that lets this laptop take over."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.model.link_state import LinkState, Phase
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import label

PATIENCE = 6_000
"""Milliseconds: a laptop that was only carried to another table is back by then."""


class HostGone(QFrame):
    """Comes once each time the host goes, and goes when it is back, when this laptop hosts, or when it is closed."""

    taken = Signal()
    """Host the day from here."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("overPages")
        self.setProperty("role", "warning")
        self.may_host: Callable[[], bool] = lambda: False
        """Whether this laptop holds what it takes."""
        self._gone = False
        self.patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._words, self.take, self.shut = label(wrap=True), QPushButton(), QPushButton()
        self._build()
        look.put(self.shut, "close")
        self.patience.timeout.connect(self._offer)
        self.take.clicked.connect(self._take)
        self.shut.clicked.connect(self.hide)
        self._retranslate()
        self.hide()

    def show_state(self, state: LinkState) -> None:
        """Follow how the link stands."""
        gone = state.phase is Phase.APART and not state.hosting and not state.server
        if gone == self._gone:
            return
        self._gone = gone
        if gone:
            self.patience.start()
        else:
            self.patience.stop()
            self.hide()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._words, 1)
        row.addWidget(self.take)
        row.addWidget(self.shut)
        self.shut.setProperty("kind", "quiet")
        hold(self.shut, QWidget.setFixedWidth, 40, tall)

    def _offer(self) -> None:
        self.setVisible(self._gone and self.may_host())

    def _take(self) -> None:
        self.hide()
        self.taken.emit()

    def _retranslate(self) -> None:
        self._words.setText(
            self.tr(
                "The host is out of reach. If its laptop is out of action, the day can go on from this one, and the"
                " others find it by themselves."
            )
        )
        self.setAccessibleName(self._words.text())
        self.take.setText(self.tr("Take over as host"))
        self.shut.setAccessibleName(self.tr("Close this message"))
        self.shut.setToolTip(self.tr("Close this message"))


def foot_of(*lines: QWidget) -> QWidget:
    """Lines under one another at a window's foot; there only as far as they are shown."""
    foot = QWidget()
    column = QVBoxLayout(foot)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for line in lines:
        column.addWidget(line)
    return foot
