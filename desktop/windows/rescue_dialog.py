"""Leaving while something is not on disk: offers another place for the day, so that nothing written is lost."""

from pathlib import Path

from PySide6.QtCore import Signal

from desktop.archive.copies import DayCopy, write_copy
from desktop.language import Language
from desktop.overriding import override
from desktop.trouble import Trouble
from desktop.windows.asking import SUFFIX, ask_where_to_save, file_name
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.sheet import Sheet


class RescueDialog(Sheet):
    """Save the day elsewhere, stay, or leave without. Without an open day there is nothing to save from here."""

    leave_wanted = Signal()

    def __init__(self, desk: Desk, copy: DayCopy | None, reason: Trouble | None, *, may_stay: bool) -> None:
        super().__init__(desk.window, width=560)
        self._desk = desk
        self._copy = copy
        self._trouble = reason
        self._reason, self._lead = label("", wrap=True), label("", wrap=True)
        self.body.addWidget(self._reason)
        self.body.addWidget(self._lead)
        self.leave, self.stay, self.save = self.add_button("danger"), self.add_button(), self.add_button("primary")
        self.stay.setVisible(may_stay)
        self.save.setVisible(copy is not None)
        self.leave.clicked.connect(self._leave)
        self.stay.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Not everything is saved"))
        self._reason.setText(self._trouble.say(Language.translate) if self._trouble is not None else "")
        self._reason.setVisible(self._trouble is not None)
        if self._copy is not None:
            words = self.tr(
                "Save the theme day as a file in another place, such as a memory stick. "
                "Open that file later, and everything is here again."
            )
        else:
            words = self.tr("Stay, open the theme day you have worked on, and save it as a file in another place.")
        self._lead.setText(words)
        self.leave.setText(self.tr("Leave without saving"))
        self.stay.setText(self.tr("Stay"))
        self.save.setText(self.tr("Save as a file …"))

    def _save(self) -> None:
        if self._copy is None:
            return
        name = file_name(self._copy.reading.title, SUFFIX)
        kinds = self.tr("Theme days (*.brobyg)")
        path = ask_where_to_save(self, self._desk.settings, self.tr("Save the theme day"), name, kinds)
        if path is not None and self._written(path, self._copy):
            self._leave()

    def _written(self, path: Path, copy: DayCopy) -> bool:
        try:
            write_copy(path, copy)
        except Trouble as trouble:
            self._trouble = trouble
            self.retranslate()
            return False
        return True

    def _leave(self) -> None:
        self.accept()
        self.leave_wanted.emit()
