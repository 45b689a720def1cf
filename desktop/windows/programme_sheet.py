"""The ready programmes to begin from: those that come with the program, and the municipality's own."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.model.ready_programme import ReadyProgramme
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import label
from desktop.windows.own_list import OwnList
from desktop.windows.programme_choice import ProgrammeChoice
from desktop.windows.sheet import Sheet


class ProgrammeSheet(Sheet):
    """Says what is wanted; does nothing itself."""

    chosen = Signal(object)
    renamed = Signal(object, str)
    share_wanted = Signal(object)
    removal_wanted = Signal(object)
    return_wanted = Signal(object)
    file_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget, ready: Iterable[ReadyProgramme], *, filled: bool) -> None:
        super().__init__(parent, width=760)
        self._look, self._ready, self._filled = look, tuple(ready), filled
        self._own: OwnList[ReadyProgramme] = OwnList()
        self._lead, self._caption = label("lead", wrap=True), label("kicker")
        self._column = QVBoxLayout()
        self.choices: list[ProgrammeChoice] = []
        self.fetch, self.close_button = self.add_button(), self.add_button()
        self._build()
        self.fetch.clicked.connect(self.file_wanted)
        self.close_button.clicked.connect(self.reject)
        self.chosen.connect(self.accept)
        self.retranslate()
        self._fill()

    def show_own(self, own: Iterable[ReadyProgramme]) -> None:
        """Show the own ones there are now; those deleted since the list was opened stay to be brought back."""
        self._own.take(own)
        self._fill()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Begin with a ready programme"))
        self._lead.setText(
            self.tr("It takes the place of the programme that is there now. That can be undone.")
            if self._filled
            else self.tr("Everything in it can be changed afterwards.")
        )
        self._caption.setText(self.tr("Our own").upper())
        self.fetch.setText(self.tr("Fetch from a file …"))
        self.close_button.setText(self.tr("Close"))

    def _build(self) -> None:
        body, area = QWidget(), QScrollArea()
        body.setObjectName("clear")
        body.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self._caption)
        self._column.addStretch(1)
        area.setObjectName("clear")
        area.viewport().setObjectName("clear")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        hold(area, QWidget.setMinimumHeight, 380, tall)
        area.setWidget(body)
        self.body.addWidget(self._lead)
        self.body.addSpacing(6)
        self.body.addWidget(area, 1)

    def _fill(self) -> None:
        for each in self.choices:
            self._column.removeWidget(each)
            each.hide()
            each.deleteLater()
        ready = [ProgrammeChoice(self._look, each, own=False) for each in self._ready]
        own = [ProgrammeChoice(self._look, each, own=True) for each in self._own.here]
        gone = [ProgrammeChoice(self._look, each, own=True, gone=True) for each in self._own.gone]
        self.choices = [*ready, *own, *gone]
        self._caption.setVisible(bool(own or gone))
        for at, each in enumerate(self.choices):
            self._column.insertWidget(at + (at >= len(ready)), each)
            each.show()  # a layout would do so later, and a press meanwhile would find nothing
            each.chosen.connect(self.chosen)
            each.renamed.connect(self.renamed)
            each.share_wanted.connect(self.share_wanted)
            each.removal_wanted.connect(self.removal_wanted)
            each.return_wanted.connect(self.return_wanted)
