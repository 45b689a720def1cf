"""The gallery side by side: the boards of the groups on one case, or one board alone, at the same scale."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.canvas.gallery_view import GalleryView
from desktop.icons import Look
from desktop.model.gallery import Hung, Wing
from desktop.overriding import override
from desktop.text_size import aside, hold
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.labels import ShortLabel

LEAST = 250
"""The least height of a board, in pixels; where there are more than fit, the page scrolls."""


class GallerySide(QWidget):
    """Boards one below the other, which move and are enlarged as one."""

    card_chosen = Signal(str)
    agreement_wanted = Signal()
    board_wanted = Signal(str)
    """Open the board of this group, to write on it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._hung: dict[str, Hung] = {}
        self._wings: tuple[Wing, ...] = ()
        self._shown: tuple[str, ...] = ()
        self._following = False
        self._own: str | None = None
        self.choice = CalmChoice()
        self.views: dict[str, GalleryView] = {}
        self._names: dict[str, ShortLabel] = {}
        self._openers: dict[str, QPushButton] = {}
        self._frames: dict[str, QFrame] = {}
        self._column, self._scroll = QVBoxLayout(), QScrollArea()
        self._build()
        self.choice.activated.connect(lambda at: self.show_groups(self.choice.itemData(at)))
        self._retranslate()

    @property
    def shown(self) -> tuple[str, ...]:
        """The groups whose boards are shown."""
        return self._shown

    def show_hung(self, hung: tuple[Hung, ...], wings: tuple[Wing, ...]) -> None:
        """Show the newest readings; the groups chosen stay."""
        changed = bool(self._hung) and [each.journey.kind for each in hung[:1]] != [
            each.journey.kind for each in tuple(self._hung.values())[:1]
        ]
        self._hung, self._wings = {each.group.id: each for each in hung}, wings
        self._offer()
        kept = tuple(key for key in self._shown if key in self._hung)
        self.show_groups(kept or next((wing.groups for wing in wings), ()), afresh=changed)

    def show_groups(self, groups: tuple[str, ...], *, afresh: bool = False) -> None:
        """Show the boards of some groups."""
        groups = tuple(key for key in groups if key in self._hung)
        new = afresh or groups != self._shown
        self._shown = groups
        at = next((at for at in range(self.choice.count()) if self.choice.itemData(at) == groups), 0)
        self.choice.setCurrentIndex(at)
        for key in groups:
            if key not in self.views:
                self._make(key)
            self.views[key].show_board(self._hung[key].journey)
            self._names[key].setText(self._hung[key].group.name)
            self.views[key].setAccessibleName(self._hung[key].group.name)
        for key, frame in self._frames.items():
            frame.setVisible(key in groups)
        if new:
            QTimer.singleShot(0, self, self._fit)

    def sit_at(self, own: str | None) -> None:
        """Offer to open one's own group's board alone; nobody's for an empty one, everybody's for none."""
        self._own = own
        for key, opener in self._openers.items():
            opener.setVisible(own is None or key == own)

    def set_theme(self) -> None:
        for view in self.views.values():
            view.set_theme(self._look.theme)

    def take_keys(self) -> None:
        if self._shown:
            self.views[self._shown[0]].setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            for view in self.views.values():
                view.retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._refit)

    def _build(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.setContentsMargins(20, 10, 20, 10)
        hold(self.choice, QWidget.setMinimumWidth, 340, aside)
        row.addWidget(self.choice)
        row.addStretch(1)
        column.addLayout(row)
        body = QWidget()
        body.setObjectName("clear")
        body.setLayout(self._column)
        self._column.setContentsMargins(20, 0, 20, 16)
        self._column.setSpacing(12)
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setObjectName("clear")
        column.addWidget(self._scroll, 1)

    def _make(self, key: str) -> None:
        view, frame, name, opener = (
            GalleryView(self._look.theme, self._look.family),
            QFrame(),
            ShortLabel("strong"),
            QPushButton(),
        )
        frame.setProperty("role", "card")
        hold(frame, QWidget.setMinimumHeight, LEAST)
        inside, head = QVBoxLayout(frame), QHBoxLayout()
        inside.setContentsMargins(2, 4, 2, 2)
        inside.setSpacing(2)
        head.setContentsMargins(14, 2, 6, 0)
        opener.setProperty("kind", "quiet")
        head.addWidget(name, 1)
        head.addWidget(opener)
        inside.addLayout(head)
        inside.addWidget(view, 1)
        self._column.addWidget(frame, 1)
        self.views[key], self._names[key], self._frames[key], self._openers[key] = view, name, frame, opener
        opener.clicked.connect(lambda *_: self.board_wanted.emit(key))
        view.card_chosen.connect(lambda card: self._choose(key, card))
        view.agreement_wanted.connect(self.agreement_wanted)
        view.left.connect(lambda: self._choose(key, ""))
        view.moved.connect(lambda: self._follow(key))
        view.zoom_changed.connect(lambda _: self._follow(key))
        opener.setVisible(self._own is None or key == self._own)
        self._say_opener(key)

    def _choose(self, key: str, card: str) -> None:
        for other, view in self.views.items():
            view.stand_on(card if other == key else "")
        self.card_chosen.emit(card)

    def _follow(self, key: str) -> None:
        """Let the other boards show the same phases and lanes at the same scale."""
        if self._following:
            return
        self._following = True
        for other in self._shown:
            if other != key:
                self.views[other].follow(self.views[key])
        self._following = False

    def _fit(self) -> None:
        if self._shown:
            self.views[self._shown[0]].fit_readable()
            self._follow(self._shown[0])

    def _refit(self) -> None:
        if self._shown:
            self.views[self._shown[0]].refit()
            self._follow(self._shown[0])

    def _offer(self) -> None:
        """Offer the cases that several groups work on, then each group alone."""
        several = self.tr("{case} ({number} groups)")
        offers = [
            (several.format(case=wing.title or self.tr("Without a case"), number=len(wing.groups)), wing.groups)
            for wing in self._wings
            if len(wing.groups) > 1
        ]
        offers += [(each.group.name, (key,)) for key, each in self._hung.items()]
        if offers != [(self.choice.itemText(at), self.choice.itemData(at)) for at in range(self.choice.count())]:
            self.choice.clear()
            for words, groups in offers:
                self.choice.addItem(words, groups)

    def _retranslate(self) -> None:
        self.choice.setAccessibleName(self.tr("Whose boards are shown"))
        for key in self._openers:
            self._say_opener(key)

    def _say_opener(self, key: str) -> None:
        self._openers[key].setText(self.tr("Open the board"))
