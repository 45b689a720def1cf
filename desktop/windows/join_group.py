"""The third screen of taking part: which group one sits in. A press on it, and one is there."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.overriding import override
from desktop.windows.labels import for_menu
from desktop.windows.wrap import Wrap

CELL = 200


class JoinGroup(QWidget):
    """The groups as large buttons, and a quiet one for those who only look on."""

    chosen = Signal(str)
    """The id of a group, or nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._grid, self.none = Wrap(cell=CELL, gap=8), QPushButton()
        self.groups: dict[str, QPushButton] = {}
        self.none.setProperty("kind", "quiet")
        self.none.setAutoDefault(False)
        self.none.clicked.connect(lambda: self.chosen.emit(""))
        body, scroll, column = QWidget(), QScrollArea(), QVBoxLayout(self)
        body.setObjectName("clear")
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.setSpacing(8)
        inside.addLayout(self._grid)
        inside.addWidget(self.none, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch(1)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setObjectName("clear")
        scroll.setWidget(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self._retranslate()

    def show_groups(self, groups: Iterable[tuple[str, str]]) -> None:
        """Offer groups by id and name, and take the keyboard."""
        for button in self.groups.values():
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.groups = {group: self._button(group, name) for group, name in groups}
        next(iter(self.groups.values()), self.none).setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _button(self, group: str, name: str) -> QPushButton:
        button = QPushButton(for_menu(name) or self.tr("A group without a name"))
        button.setProperty("kind", "choice")
        button.setProperty("fit", "touch")
        button.setAutoDefault(True)  # Enter presses the one that has the keyboard
        button.clicked.connect(lambda: self.chosen.emit(group))
        self._grid.addWidget(button)
        button.show()
        return button

    def _retranslate(self) -> None:
        self.none.setText(self.tr("I only look on"))
