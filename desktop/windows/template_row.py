"""One own template in the list: its name to write in, what is in it, and what can be done with it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.model.template import JourneyTemplate
from desktop.overriding import override
from desktop.windows.labels import ShortLabel, for_tip
from desktop.windows.own_name import OwnName


class TemplateRow(QFrame):
    """A template that has been deleted stays in sight until the list is closed, to be brought back."""

    renamed = Signal(object, str)
    """The `JourneyTemplate` is to be called this."""
    share_wanted = Signal(object)
    removal_wanted = Signal(object)
    return_wanted = Signal(object)
    """Bring this `JourneyTemplate` back."""

    def __init__(self, template: JourneyTemplate, *, gone: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.template = template
        self._gone = gone
        self.name, self._details = OwnName(template.name), ShortLabel("muted")
        self.share, self.remove, self.bring_back = QPushButton(), QPushButton(), QPushButton()
        self._build()
        self._connect()
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setProperty("role", "card")
        self.name.setReadOnly(self._gone)
        row, words = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(8)
        words.setSpacing(3)
        words.addWidget(self.name)
        words.addWidget(self._details)
        row.addLayout(words, 1)
        for button in (self.share, self.remove, self.bring_back):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.share.setVisible(not self._gone)
        self.remove.setVisible(not self._gone)
        self.bring_back.setVisible(self._gone)

    def _connect(self) -> None:
        self.name.renamed.connect(lambda name: self.renamed.emit(self.template, name))
        self.share.clicked.connect(lambda *_: self.share_wanted.emit(self.template))
        self.remove.clicked.connect(lambda *_: self.removal_wanted.emit(self.template))
        self.bring_back.clicked.connect(lambda *_: self.return_wanted.emit(self.template))

    def _retranslate(self) -> None:
        template = self.template
        lanes, phases = self.tr("%n lane(s)", "", len(template.lanes)), self.tr("%n phase(s)", "", len(template.phases))
        counts = self.tr("Deleted") if self._gone else f"{lanes}, {phases}"
        self._details.setText(f"{counts} – {', '.join(template.phases)}")
        self._details.setToolTip(for_tip("\n".join(template.phases)))
        self.name.setAccessibleName(self.tr("Name of the template"))
        self.share.setText(self.tr("Share as a file …"))
        self.remove.setText(self.tr("Delete"))
        self.bring_back.setText(self.tr("Bring it back"))
