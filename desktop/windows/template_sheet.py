"""The own templates in a list: renamed in place, shared as files, deleted, and fetched from files."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.model.template import JourneyTemplate
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import label
from desktop.windows.own_list import OwnList
from desktop.windows.sheet import Sheet
from desktop.windows.template_row import TemplateRow


class TemplateSheet(Sheet):
    """Says what is wanted; does nothing itself."""

    renamed = Signal(object, str)
    share_wanted = Signal(object)
    removal_wanted = Signal(object)
    return_wanted = Signal(object)
    file_wanted = Signal()
    """Fetch a template from a file."""
    save_wanted = Signal()
    """Make a template of the journey in view."""

    def __init__(self, parent: QWidget, *, with_journey: bool) -> None:
        super().__init__(parent, width=640)
        self._own: OwnList[JourneyTemplate] = OwnList()
        self._lead, self._none = label("muted", wrap=True), label("", wrap=True)
        self._list, self._column = QWidget(), QVBoxLayout()
        self.rows: list[TemplateRow] = []
        self.fetch, self.save, self.close_button = self.add_button(), self.add_button(), self.add_button("primary")
        self.save.setVisible(with_journey)
        self._build()
        self.fetch.clicked.connect(self.file_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.close_button.clicked.connect(self.accept)
        self.retranslate()
        self.close_button.setFocus()

    def show_templates(self, own: Iterable[JourneyTemplate]) -> None:
        """Show the templates there are now; those deleted since the list was opened stay to be brought back."""
        self._own.take(own)
        self._fill()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Templates"))
        self._lead.setText(
            self.tr("Lanes and phases that new theme days can begin with, besides those that come with Brobyg.")
        )
        self._none.setText(
            self.tr("There are none yet. Open a journey and save it as a template, or fetch one from a file.")
        )
        self.fetch.setText(self.tr("Fetch from a file …"))
        self.save.setText(self.tr("Save this journey …"))
        self.close_button.setText(self.tr("Close"))

    def _build(self) -> None:
        self._list.setObjectName("clear")
        self._list.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        area = QScrollArea()
        area.setObjectName("clear")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hold(area, QWidget.setMinimumHeight, 220, tall)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._list)
        self.body.addWidget(self._lead)
        self.body.addSpacing(6)
        self.body.addWidget(self._none)
        self.body.addWidget(area, 1)
        self._column.addStretch(1)

    def _fill(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = [(each, False) for each in self._own.here] + [(each, True) for each in self._own.gone]
        self.rows = [TemplateRow(each, gone=gone) for each, gone in shown]
        for at, row in enumerate(self.rows):
            self._column.insertWidget(at, row)
            row.show()  # a layout would do so later, and a press meanwhile would find nothing
            row.renamed.connect(self.renamed)
            row.share_wanted.connect(self.share_wanted)
            row.removal_wanted.connect(self.removal_wanted)
            row.return_wanted.connect(self.return_wanted)
        self._none.setVisible(not self.rows)
