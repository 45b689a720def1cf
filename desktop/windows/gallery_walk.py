"""The gallery phase by phase: the same phase of all groups beside each other, and the way to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.canvas.gallery_view import GalleryView
from desktop.icons import Look
from desktop.language import Language
from desktop.model.gallery import Hung, Stretch, beside, phase_of, stretches
from desktop.model.kinds import FEELINGS
from desktop.overriding import override
from desktop.text_size import aside, hold
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.labels import label


class GalleryWalk(QWidget):
    """Shows one stretch of all boards. What is done with a card, the page does."""

    card_chosen = Signal(str)
    agreement_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._hung: tuple[Hung, ...] = ()
        self._stretches: tuple[Stretch, ...] = ()
        self._at = 0
        self.view = GalleryView(look.theme, look.family)
        self.back, self.next, self.choice = QPushButton(), QPushButton(), CalmChoice()
        self.place = label("muted")
        self._build(look)
        self._connect()
        self._retranslate()

    @property
    def stretch(self) -> Stretch | None:
        """What is shown of all boards."""
        return self._stretches[self._at] if self._stretches else None

    def show_hung(self, hung: Sequence[Hung]) -> None:
        """Show the newest readings; the stretch stays, where it is still there."""
        before = self.stretch
        self._hung, self._stretches = tuple(hung), stretches(hung)
        same = (at for at, each in enumerate(self._stretches) if before is not None and each.ids & before.ids)
        self._at = next(same, 0)
        titles = [each.title for each in self._stretches]
        if titles != [self.choice.itemText(at) for at in range(self.choice.count())]:
            self.choice.clear()
            self.choice.addItems(titles)
        self._show()
        if before != self.stretch:
            self.view.fit_readable()

    def go_to(self, at: int) -> None:
        """Show another stretch."""
        if 0 <= at < len(self._stretches) and at != self._at:
            self._at = at
            self._show()
            self.view.fit_readable()

    def turn(self, by: int) -> None:
        self.go_to(self._at + by)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.view.retranslate()
            self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.view.refit)

    def _build(self, look: Look) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(10)
        look.put(self.back, "chevron-left")
        look.put(self.next, "chevron-right")
        hold(self.choice, QWidget.setMinimumWidth, 180, aside)
        for widget in (self.back, self.choice, self.next, self.place):
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda *_: self.turn(-1))
        self.next.clicked.connect(lambda *_: self.turn(1))
        self.choice.activated.connect(self.go_to)
        self.view.turned.connect(self.turn)
        self.view.card_chosen.connect(self.card_chosen)
        self.view.agreement_wanted.connect(self.agreement_wanted)
        self.view.left.connect(lambda: self.card_chosen.emit(""))

    def _show(self) -> None:
        stretch = self.stretch
        self.choice.setCurrentIndex(self._at)
        self.back.setEnabled(self._at > 0)
        self.next.setEnabled(self._at + 1 < len(self._stretches))
        words = self.tr("{number} of {all}").format(number=self._at + 1, all=len(self._stretches))
        self.place.setText(words if self._stretches else "")
        if stretch is not None:
            names = {each.group.id: self._name(each, stretch) for each in self._hung}
            self.view.show_board(beside(self._hung, stretch, names))
            self.view.setAccessibleName(stretch.title)

    def _name(self, hung: Hung, stretch: Stretch) -> str:
        """What stands over a group's column: also how the citizen feels there."""
        phase = phase_of(hung.journey, stretch)
        if phase is None or phase.feeling is None:
            return hung.group.name
        return f"{hung.group.name} · {Language.translate('Kinds', FEELINGS[phase.feeling])}"

    def _retranslate(self) -> None:
        for button, words in ((self.back, self.tr("The one before")), (self.next, self.tr("The next one"))):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.choice.setAccessibleName(self.tr("What is shown of all groups"))
