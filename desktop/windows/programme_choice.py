"""One ready programme in the list: what it is called, what it is for, a small picture of it, and what can be done."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.icons import Look
from desktop.model.ready_programme import ReadyProgramme
from desktop.model.timing import hours_text, total
from desktop.overriding import override
from desktop.windows.labels import breakable, label
from desktop.windows.own_name import OwnName
from desktop.windows.programme_picture import ProgrammePicture
from desktop.windows.programme_words import length


class ProgrammeChoice(QFrame):
    """An own one can be renamed, shared and deleted; deleted, it stays in sight to be brought back."""

    chosen = Signal(object)
    """Begin with this `ReadyProgramme`."""
    renamed = Signal(object, str)
    share_wanted = Signal(object)
    removal_wanted = Signal(object)
    return_wanted = Signal(object)

    def __init__(self, look: Look, ready: ReadyProgramme, *, own: bool, gone: bool = False) -> None:
        super().__init__()
        self.ready, self._own, self._gone = ready, own, gone
        self.name = OwnName(ready.name)
        self._title, self._about = label("strong", breakable(ready.name), wrap=True), label("", wrap=True)
        self._facts = label("muted", wrap=True)
        self.use, self.share, self.remove, self.bring_back = (QPushButton() for _ in range(4))
        self._picture = ProgrammePicture(look, ready.programme)
        self._build()
        self._connect()
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setProperty("role", "card")
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        row.setSpacing(8)
        row.addWidget(self.name if self._own and not self._gone else self._title, 1)
        for button in (self.share, self.remove, self.bring_back, self.use):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.use.setProperty("kind", "primary")
        self.name.setVisible(self._own and not self._gone)
        self.share.setVisible(self._own and not self._gone)
        self.remove.setVisible(self._own and not self._gone)
        self.bring_back.setVisible(self._gone)
        self.use.setVisible(not self._gone)
        column.addLayout(row)
        if self.ready.about.strip():
            column.addWidget(self._about)
        column.addWidget(self._picture)
        column.addWidget(self._facts)

    def _connect(self) -> None:
        self.name.renamed.connect(lambda name: self.renamed.emit(self.ready, name))
        self.use.clicked.connect(lambda: self.chosen.emit(self.ready))
        self.share.clicked.connect(lambda: self.share_wanted.emit(self.ready))
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(self.ready))
        self.bring_back.clicked.connect(lambda: self.return_wanted.emit(self.ready))

    def _retranslate(self) -> None:
        programme = self.ready.programme
        blocks = self.tr("%n block(s)", "", len(programme.tops))
        facts = (blocks, length(total(programme)), hours_text(programme))
        self._facts.setText(self.tr("Deleted") if self._gone else " · ".join(facts))
        self._about.setText(breakable(self.ready.about))
        self.name.setAccessibleName(self.tr("Name of the programme"))
        self.use.setText(self.tr("Begin with this one"))
        self.use.setAccessibleName(self.tr("Begin with {name}").format(name=self.ready.name))
        self.share.setText(self.tr("Share as a file …"))
        self.remove.setText(self.tr("Delete"))
        self.bring_back.setText(self.tr("Bring it back"))
