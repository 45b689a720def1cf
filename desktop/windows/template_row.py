"""One own template in the list: its name to write in, what is in it, and what can be done with it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.model.cpr import mask
from desktop.model.template import JourneyTemplate
from desktop.model.text_limits import LONGEST_TITLE
from desktop.overriding import override
from desktop.windows.labels import ShortLabel, for_tip


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
        self.name, self._details = QLineEdit(template.name), ShortLabel("muted")
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
        self.name.setMaxLength(LONGEST_TITLE)
        self.name.setCursorPosition(0)
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
        self.name.textEdited.connect(self._hide_numbers)
        self.name.editingFinished.connect(self._rename)
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

    def _hide_numbers(self, written: str) -> None:
        masked, hidden = mask(written)
        if hidden:
            self.name.setText(masked)

    def _rename(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.name.setText(self.template.name)
        elif name != self.template.name:
            self.renamed.emit(self.template, name)
