"""What a template is to be called."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.model.cpr import mask
from desktop.model.text_limits import LONGEST_TITLE
from desktop.overriding import override
from desktop.windows.labels import label
from desktop.windows.sheet import Sheet


class TemplateName(Sheet):
    """Asks for a name; Enter saves."""

    named = Signal(str)

    def __init__(self, parent: QWidget, lanes: int, phases: int) -> None:
        super().__init__(parent, width=460)
        self._lanes, self._phases = lanes, phases
        self._lead = label("muted", wrap=True)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_TITLE)
        self.cancel, self.save = self.add_button(), self.add_button("primary")
        self.body.addWidget(self._lead)
        self.body.addSpacing(6)
        self.body.addWidget(self.name)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._take)
        self.name.textChanged.connect(self._look)
        self.save.setEnabled(False)
        self.retranslate()
        self.name.setFocus()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Save as a template"))
        lanes, phases = self.tr("%n lane(s)", "", self._lanes), self.tr("%n phase(s)", "", self._phases)
        words = self.tr("{lanes} and {phases}, without the cards. New theme days can begin with them.")
        self._lead.setText(words.format(lanes=lanes, phases=phases))
        self.name.setAccessibleName(self.tr("Name of the template"))
        self.name.setPlaceholderText(self.tr("Such as our way into a home"))
        self.cancel.setText(self.tr("Cancel"))
        self.save.setText(self.tr("Save template"))

    def _look(self, written: str) -> None:
        masked, hidden = mask(written)
        if hidden:
            self.name.setText(masked)
        self.save.setEnabled(bool(written.strip()))

    def _take(self) -> None:
        name = self.name.text().strip()
        self.accept()
        self.named.emit(name)
