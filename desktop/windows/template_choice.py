"""Which Word template a report is made in: none, the one chosen last, or another one from the disk."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.windows.asking import ask_for_files
from desktop.windows.desk import Desk

NONE, KEPT, OTHER = "none", "kept", "other"


class TemplateChoice(QComboBox):
    """The template is remembered on this computer, as a path; one that is gone is offered no more."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._path = _existing(desk.settings.word_template)
        self._offer()
        self.setCurrentIndex(self.findData(KEPT if self._path is not None else NONE))
        self.activated.connect(self._choose)

    @property
    def path(self) -> Path | None:
        """The template that is chosen."""
        return self._path if self.currentData() == KEPT else None

    def retranslate(self) -> None:
        """Say everything anew."""
        for data, words in ((NONE, self.tr("Without a template")), (OTHER, self.tr("Choose a template …"))):
            self.setItemText(self.findData(data), words)
        self.setToolTip(
            self.tr(
                "Your own .docx or .dotx. {{titel}}, {{dato}} and {{kommune}} in it are filled in; the report goes "
                "where {{indhold}} stands, in your styles."
            )
        )
        self.setAccessibleName(self.tr("Template"))

    def _offer(self) -> None:
        self.clear()
        self.addItem("", NONE)
        if self._path is not None:
            self.addItem(self._path.name, KEPT)
        self.addItem("", OTHER)
        self.retranslate()

    def _choose(self) -> None:
        if self.currentData() == NONE:
            self._desk.settings.word_template = ""
        if self.currentData() == KEPT:
            self._desk.settings.word_template = str(self._path)
        if self.currentData() != OTHER:
            return
        found = ask_for_files(
            self, self._desk.settings, self.tr("Choose a template"), self.tr("Word templates (*.docx *.dotx)")
        )
        if found:
            self._path = found[0]
            self._desk.settings.word_template = str(self._path)
        self._offer()
        self.setCurrentIndex(self.findData(KEPT if self._path is not None else NONE))


def _existing(name: str) -> Path | None:
    path = Path(name)
    try:
        return path if name and path.is_file() else None
    except OSError:
        return None
