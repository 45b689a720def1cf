"""What stands where no indicator is followed yet: what one is, and the ways to one."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.layout.timeline_words import NEVER
from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.labels import label


class FollowWelcome(QWidget):
    """Says what is wanted; does nothing itself."""

    catalogue_wanted = Signal()
    own_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._lead, self._never = label("title"), label("lead", wrap=True), label("muted", wrap=True)
        self.catalogue, self.own = QPushButton(), QPushButton()
        self.catalogue.setProperty("kind", "primary")
        self._build()
        self.catalogue.clicked.connect(lambda *_: self.catalogue_wanted.emit())
        self.own.clicked.connect(lambda *_: self.own_wanted.emit())
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        inside = QWidget()
        inside.setObjectName("clear")
        hold(inside, QWidget.setMaximumWidth, 620)
        column, row, outer = QVBoxLayout(inside), QHBoxLayout(), QVBoxLayout(self)
        column.setSpacing(14)
        row.setSpacing(10)
        for button in (self.catalogue, self.own):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addLayout(row)
        column.addWidget(self._never)
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 0, 24, 0)
        middle.addStretch(1)
        middle.addWidget(inside, 8)
        middle.addStretch(1)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("How can we see it?"))
        self._lead.setText(
            self.tr(
                "An indicator is something one can see or hear when the citizen is on the way to a goal, described in "
                "five steps. Choose one or two together, say where it is today, and look at it again at the follow-up."
            )
        )
        self.catalogue.setText(self.tr("Choose from the catalogue …"))
        self.own.setText(self.tr("Make one of our own"))
        self._never.setText(Language.translate("Follow", NEVER))
