"""The headings of the shared guideline beside its text: where one is led, and how much each still lacks."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.model.guideline import Guideline, lacks_of
from desktop.overriding import override
from desktop.text_size import aside, hold
from desktop.windows.labels import label

WIDTH = 262
KEY = Qt.ItemDataRole.UserRole


class GuidelineOutline(QFrame):
    """Says where somebody wants to go."""

    section_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guideline = Guideline()
        self._head, self.list, self._whole = label("kicker"), QListWidget(), label("muted", wrap=True)
        self._build()
        self._retranslate()

    def show_guideline(self, guideline: Guideline) -> None:
        """List its headings."""
        self._guideline = guideline
        lacks = lacks_of(guideline)
        while self.list.count() > len(guideline.sections):
            self.list.takeItem(self.list.count() - 1)
        while self.list.count() < len(guideline.sections):
            self.list.addItem(QListWidgetItem())
        for at, section in enumerate(guideline.sections):
            count = sum(1 for each in lacks if each.section == section.id)
            title = " ".join(section.title.split()) or self.tr("(without a heading)")
            words = self.tr("{title}\n{count} missing").format(title=title, count=count) if count else title
            item = self.list.item(at)
            item.setData(KEY, section.id)
            if item.text() != words:
                item.setText(words)
                item.setToolTip("")
        self._whole.setText(
            self.tr("%n thing(s) still missing. Nothing has to be filled in.", "", len(lacks))
            if lacks
            else self.tr("Nothing is missing.")
        )
        self._whole.setVisible(bool(guideline.sections))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("cardPanel")
        hold(self, QWidget.setFixedWidth, WIDTH, aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 8, 14)
        column.setSpacing(8)
        self._head.setContentsMargins(8, 0, 0, 0)
        self._whole.setContentsMargins(8, 0, 4, 0)
        self.list.setProperty("kind", "headings")
        self.list.setWordWrap(True)
        self.list.setSpacing(1)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._head)
        column.addWidget(self.list, 1)
        column.addWidget(self._whole)
        self.list.itemClicked.connect(lambda item: self.section_wanted.emit(item.data(KEY)))
        self.list.itemActivated.connect(lambda item: self.section_wanted.emit(item.data(KEY)))

    def _retranslate(self) -> None:
        self._head.setText(self.tr("Headings").upper())
        self.list.setAccessibleName(self.tr("Headings"))
        self.show_guideline(self._guideline)
