"""Leaving while something is not on disk: offers another place for the day, so that nothing written is lost."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop.archive.copies import DayCopy, write_copy
from desktop.language import Language
from desktop.trouble import Trouble
from desktop.windows.asking import SUFFIX, ask_where_to_save, file_name
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.sheet import Sheet


class RescueDialog(Sheet):
    """Save the day elsewhere, stay, or leave without."""

    leave_wanted = Signal()

    def __init__(self, desk: Desk, copy: DayCopy, reason: Callable[[], str], *, may_stay: bool) -> None:
        super().__init__(desk.window, width=560)
        self._desk = desk
        self._copy = copy
        self._reason = reason
        self._lead, self._fault = label("", wrap=True), label("muted", wrap=True)
        self.body.addWidget(self._lead)
        self.body.addWidget(self._fault)
        self.leave, self.stay, self.save = self.add_button("danger"), self.add_button(), self.add_button("primary")
        self.stay.setVisible(may_stay)
        self.leave.clicked.connect(self._leave)
        self.stay.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Not everything is saved"))
        self._lead.setText(
            self.tr(
                "{reason} Save the theme day as a file in another place, such as a memory stick; "
                "open that file later, and everything is here again."
            ).format(reason=self._reason())
        )
        self.leave.setText(self.tr("Leave without saving"))
        self.stay.setText(self.tr("Stay"))
        self.save.setText(self.tr("Save as a file …"))

    def _save(self) -> None:
        name = file_name(self._copy.reading.title, SUFFIX)
        kinds = self.tr("Theme days (*.brobyg)")
        path = ask_where_to_save(self, self._desk.settings, self.tr("Save the theme day"), name, kinds)
        if path is not None and self._written(path):
            self._leave()

    def _written(self, path: Path) -> bool:
        try:
            write_copy(path, self._copy)
        except Trouble as trouble:
            self._fault.setText(trouble.say(Language.translate))
            return False
        return True

    def _leave(self) -> None:
        self.accept()
        self.leave_wanted.emit()
