"""One reader's report on the page of reports: for whom, what is in it, how many pages, and the press that makes it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.language import Language
from desktop.model.reader import READER_NAMES, Reader
from desktop.overriding import override
from desktop.windows.labels import label
from desktop.windows.panel_form import push


class ReaderCard(QFrame):
    """Chosen, its report is the one to look at."""

    wanted = Signal(object)
    """Make the report of this `Reader`."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader
        self._pages: int | None = None
        self.title, self._inside, self.pages = label("strong", wrap=True), label("muted", wrap=True), label("muted")
        self.make = push("", lambda: self.wanted.emit(reader))
        self.setProperty("role", "card")
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(4)
        foot.addWidget(self.pages, 1)
        foot.addWidget(self.make)
        column.addWidget(self.title)
        column.addWidget(self._inside)
        column.addLayout(foot)
        self._retranslate()

    def show_pages(self, pages: int | None) -> None:
        """Say how many pages it has; nothing before it was made."""
        self._pages = pages
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        name = Language.translate("Readers", READER_NAMES[self.reader])
        self.title.setText(name)
        self._inside.setText(self._say_inside())
        self.make.setText(self.tr("Make"))
        self.make.setAccessibleName(self.tr("Make: {name}").format(name=name))
        if self._pages is not None:
            self.pages.setText(self.tr("%n page(s)", "", self._pages))
        elif self.reader is Reader.PARTICIPANT:
            self.pages.setText(self.tr("2 pages for each group"))
        else:
            self.pages.setText("")

    def _say_inside(self) -> str:
        return {
            Reader.PARTICIPANT: self.tr("What we did, our case and journey in short, three things to use on Monday."),
            Reader.GROUP: self.tr("The case, both journeys, the goal plan, value and agreements, with drawings on A3."),
            Reader.LEADERS: self.tr("Effects before and after, recurring pain points, value, agreements and risks."),
            Reader.HANDBOOK: self.tr("The shared guideline and the fixed ways of working that were agreed."),
            Reader.DAY: self.tr("Programme, expectations, all groups, what goes across them, agreements, evaluation."),
        }[self.reader]
