"""The indicators of a case in a list, each with what was seen last; and the ways to get more of them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.archive.followed import FollowedBefore
from desktop.icons import Look
from desktop.language import Language, long_date
from desktop.layout.timeline_words import NEVER, latest_said
from desktop.model.followed import Followed
from desktop.overriding import override
from desktop.text_size import aside, hold
from desktop.windows.labels import breakable, for_menu, for_tip, label

WIDTH = 290
MOST = 20
"""Earlier days that are offered."""
KEY = Qt.ItemDataRole.UserRole


class FollowList(QFrame):
    """Says what is wanted; does nothing itself."""

    chosen = Signal(str)
    catalogue_wanted = Signal()
    own_wanted = Signal()
    """Begin an indicator of the group's own."""
    bring_wanted = Signal(object)
    """Bring those of this `FollowedBefore`."""

    shifted = Signal(str, int)
    """Move this one: -1 up, 1 down."""

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__()
        self._language = language
        self._followed: tuple[Followed, ...] = ()
        self._earlier: tuple[FollowedBefore, ...] = ()
        self.list, self._none, self._never = QListWidget(), label("muted", wrap=True), label("muted", wrap=True)
        self._from = label("muted", wrap=True)
        self.catalogue, self.own, self.bring = QPushButton(), QPushButton(), QPushButton()
        look.put(self.catalogue, "book-open-variant")
        look.put(self.own, "plus")
        look.put(self.bring, "history")
        self._build()
        self._connect()
        self._retranslate()

    def show_followed(self, followed: Sequence[Followed], chosen: str) -> None:
        """List them; what is chosen says nothing."""
        self._followed = tuple(followed)
        self.list.blockSignals(True)
        while self.list.count() > len(followed):
            self.list.takeItem(self.list.count() - 1)
        while self.list.count() < len(followed):
            self.list.addItem(QListWidgetItem())
        for at, each in enumerate(followed):
            item = self.list.item(at)
            name = " ".join(each.name.split()) or self.tr("An indicator of our own")
            words = f"{name}\n{latest_said(each, Language.translate)}"
            item.setData(KEY, each.id)
            if item.text() != words:
                item.setText(words)
                item.setToolTip(for_tip(words))
            if each.id == chosen:
                self.list.setCurrentRow(at)
        self.list.blockSignals(False)
        self.list.setVisible(bool(followed))
        self._none.setVisible(not followed)
        self._never.setVisible(bool(followed))

    def lock(self, *, locked: bool) -> None:
        """Let the list be read only."""
        for button in (self.catalogue, self.own, self.bring):
            button.setEnabled(not locked)

    def offer_earlier(self, found: Sequence[FollowedBefore]) -> None:
        """Offer those of earlier days that are not here, the latest first."""
        self._earlier = tuple(found)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_followed(self._followed, self._current())

    def _current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(KEY)) if item is not None else ""

    def _shift(self, by: int) -> None:
        if self._current() and self.catalogue.isEnabled():
            self.shifted.emit(self._current(), by)

    def _choose(self, row: int) -> None:
        item = self.list.item(row)
        if item is not None:
            self.chosen.emit(str(item.data(KEY)))

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._choose)
        for keys, by in (("Ctrl+Up", -1), ("Ctrl+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self.list, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self._shift, by))
        self.catalogue.clicked.connect(lambda *_: self.catalogue_wanted.emit())
        self.own.clicked.connect(lambda *_: self.own_wanted.emit())
        self.bring.clicked.connect(lambda *_: self._bring())

    def _build(self) -> None:
        self.setObjectName("cardPanel")
        hold(self, QWidget.setFixedWidth, WIDTH, aside)
        self.list.setProperty("kind", "headings")
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 12)
        column.setSpacing(8)
        for button in (self.catalogue, self.own, self.bring):
            button.setAutoDefault(False)
            column.addWidget(button)
        column.addWidget(self._from)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addWidget(self._never)

    def _retranslate(self) -> None:
        self.catalogue.setText(self.tr("Choose from the catalogue …"))
        self.own.setText(self.tr("Make one of our own"))
        self.list.setAccessibleName(self.tr("The indicators of the case"))
        self.list.setAccessibleDescription(self.tr("Ctrl with the up and down arrows moves one"))
        self._none.setText(
            self.tr(
                "No indicators yet. An indicator says what one can see or hear when a goal is under way, in five steps."
            )
        )
        self._never.setText(Language.translate("Follow", NEVER))
        self.bring.setVisible(bool(self._earlier))
        self._from.setVisible(bool(self._earlier))
        self.bring.setText(self.tr("Fetch agreed indicators"))
        self.bring.setToolTip(for_tip(self.tr("Fetch the indicators agreed then, with all that was observed")))
        days = ", ".join(dict.fromkeys(each.title for each in self._earlier[:MOST]))
        words = self.tr("from {day}").format(day=days)
        self._from.setText(breakable(words))
        self.bring.setAccessibleName(f"{self.bring.text()} {words}")

    def menu_now(self) -> QMenu:
        """The days there is something to fetch from."""
        menu = QMenu(self)
        for each in self._earlier[:MOST]:
            named = (each.title, long_date(each.date, self._language.code), each.group_name)
            action = menu.addAction(for_menu(" · ".join(filter(None, named))))
            action.triggered.connect(partial(self._take, each))
        return menu

    def _bring(self) -> None:
        if len(self._earlier) == 1:
            self.bring_wanted.emit(self._earlier[0])
        elif self._earlier:
            menu = self.menu_now()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.bring.mapToGlobal(self.bring.rect().bottomLeft()))

    def _take(self, each: FollowedBefore, *_: object) -> None:
        self.bring_wanted.emit(each)
