"""Whose the shared guideline is, from when it applies, and when it is looked at again."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.document.guideline import GuidelineDocument
from desktop.language import Language
from desktop.model.guideline import Guideline
from desktop.model.guideline_words import FACT_NAMES
from desktop.text_size import hold
from desktop.windows.date_button import DateButton
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.shared_field import SharedField


class GuidelineFacts(QWidget):
    """Three lines; each goes straight to the document."""

    hid = Signal()

    def __init__(self, desk: Desk, document: GuidelineDocument) -> None:
        super().__init__()
        self.owner = SharedField(document, document.write_owner, single=True)
        self.dates = {name: DateButton(desk.look, desk.language) for name in ("applies_from", "follow_up")}
        self._names: dict[str, QLabel] = {name: label("muted") for name in FACT_NAMES}
        self._build()
        self.owner.hid.connect(lambda _: self.hid.emit())
        for name, button in self.dates.items():
            button.chosen.connect(partial(document.set_date, name))

    def show_guideline(self, guideline: Guideline, *, locked: bool) -> None:
        """Show what the document says."""
        self.owner.show_text(guideline.owner)
        self.owner.lock(locked=locked)
        for name, button in self.dates.items():
            button.show_date(getattr(guideline, name))
            button.setEnabled(not locked)

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        for name, words in self._names.items():
            words.setText(Language.translate("Guideline", FACT_NAMES[name]))
        self.owner.setAccessibleName(self._names["owner"].text())
        self.owner.setPlaceholderText(self.tr("Who looks after it: a role, never a name"))
        for name, button in self.dates.items():
            button.entitle(self._names[name].text())

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 4, 10, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        self.owner.setProperty("kind", "")
        for row, (name, words) in enumerate(self._names.items()):
            grid.addWidget(words, row, 0)
            if name == "owner":
                grid.addWidget(self.owner, row, 1, 1, 2)
            else:
                hold(self.dates[name], QWidget.setMinimumWidth, 220)
                grid.addWidget(self.dates[name], row, 1, Qt.AlignmentFlag.AlignLeft)
