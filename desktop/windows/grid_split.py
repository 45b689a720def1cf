"""One lane becomes several: their names, one on each line."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.model.cpr import mask
from desktop.model.text_limits import LONGEST_TITLE
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import label
from desktop.windows.sheet import Sheet

MOST = 20
"""More lanes than this at once are a slip of the clipboard."""


class GridSplit(Sheet):
    """Asks for names; the lane itself keeps its name and its cards."""

    names_given = Signal(object)
    """A tuple of names, at least one."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, width=460)
        self._title = title
        self._lead = label("muted", wrap=True)
        self.names = QPlainTextEdit()
        self.cancel, self.make = self.add_button(), self.add_button("primary")
        self._build()
        self.cancel.clicked.connect(self.reject)
        self.make.clicked.connect(self._take)
        self.names.textChanged.connect(self._look)
        self.retranslate()
        self._look()
        self.names.setFocus()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Split “{title}”").format(title=self._title))
        self._lead.setText(
            self.tr("One name on each line. The new lanes come below, on the same side; the lane keeps its cards.")
        )
        self.names.setAccessibleName(self.tr("Names of the new lanes"))
        self.names.setPlaceholderText(self.tr("Job centre\nHospital"))
        self.cancel.setText(self.tr("Cancel"))
        self._look()

    def _build(self) -> None:
        self.names.setTabChangesFocus(True)
        hold(self.names, QWidget.setMinimumHeight, 140, tall)
        self.body.addWidget(self._lead)
        self.body.addSpacing(6)
        self.body.addWidget(self.names)

    def _look(self) -> None:
        names = self._names()
        self.make.setEnabled(0 < len(names) <= MOST)
        if len(names) > MOST:
            self.make.setText(self.tr("At most %n lanes at once", "", MOST))
        else:
            self.make.setText(self.tr("Make %n lane(s)", "", len(names)) if names else self.tr("Make lanes"))

    def _names(self) -> Sequence[str]:
        lines = (" ".join(line.split()) for line in mask(self.names.toPlainText())[0].splitlines())
        return tuple(line[:LONGEST_TITLE] for line in lines if line)

    def _take(self) -> None:
        names = self._names()
        self.accept()
        self.names_given.emit(names)
