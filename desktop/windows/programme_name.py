"""What a programme of one's own is to be called."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.model.cpr import mask
from desktop.model.text_limits import LONGEST_TITLE
from desktop.overriding import override
from desktop.windows.labels import label
from desktop.windows.sheet import Sheet


class ProgrammeName(Sheet):
    """Asks for a name; Enter saves."""

    named = Signal(str)

    def __init__(self, parent: QWidget, offered: str) -> None:
        super().__init__(parent)
        self._lead, self.name = label("", wrap=True), QLineEdit(mask(offered)[0])
        self.name.setMaxLength(LONGEST_TITLE)
        self.name.selectAll()
        self.cancel, self.save = self.add_button(), self.add_button("primary")
        self.body.addWidget(self._lead)
        self.body.addSpacing(6)
        self.body.addWidget(self.name)
        self.name.textChanged.connect(self._look)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._take)
        self.retranslate()
        self._look(self.name.text())
        self.name.setFocus()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Save as our own programme"))
        self._lead.setText(
            self.tr("Blocks, minutes and the facilitator's notes are kept, for new theme days to begin with.")
        )
        self.name.setAccessibleName(self.tr("Name of the programme"))
        self.name.setPlaceholderText(self.tr("Name of the programme"))
        self.cancel.setText(self.tr("Cancel"))
        self.save.setText(self.tr("Save"))

    def _look(self, written: str) -> None:
        masked, hidden = mask(written)
        if hidden:
            self.name.setText(masked)
        self.save.setEnabled(bool(masked.strip()))

    def _take(self) -> None:
        self.accept()
        self.named.emit(self.name.text().strip())
