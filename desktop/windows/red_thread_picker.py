"""A small list that pops up where it is asked for: to which card something is to be tied, or what is to be written."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.journey import Card
from desktop.model.kinds import CARD_NAMES, CardKind
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import for_tip, label
from desktop.windows.panel_form import first_line

WIDTH, HEIGHT = 380, 320
FEW = 8
"""So many cards are chosen from without searching."""
KEY = Qt.ItemDataRole.UserRole
NEW = KEY + 1


class TiePicker(QFrame):
    """One click or Enter chooses, Esc closes."""

    chosen = Signal(str)
    """The id of a card."""
    new_wanted = Signal(object)
    """Write a card of this `CardKind`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self._head, self.search, self.list = label("strong", wrap=True), GuardedText(single=True), QListWidget()
        self.list.setObjectName("choices")
        hold(self, QWidget.setFixedWidth, WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for widget in (self._head, self.search, self.list):
            column.addWidget(widget)
        self.search.setPlaceholderText(self.tr("Search …"))
        self.search.setAccessibleName(self.tr("Search among the cards"))
        self.search.written.connect(self._sift)
        self.search.entered_key.connect(lambda: self._choose(self.list.currentItem()))
        self.list.itemClicked.connect(self._choose)

    def offer(self, head: str, cards: Sequence[Card], new: CardKind | None = None) -> None:
        """Offer cards, and last to write a new one."""
        self._head.setText(head)
        self.list.setAccessibleName(head)
        for card in cards:
            kind = Language.translate("Kinds", CARD_NAMES[card.kind])
            self._add(f"{kind}: {first_line(card.text)}", card.id, f"{kind}: {card.text}")
        if new is not None:
            self._add(f"+ {Language.translate('Kinds', CARD_NAMES[new])}", new.value, "", new=True)
        self.search.setVisible(len(cards) > FEW)
        self.list.setCurrentRow(0)
        line = max(1, self.list.sizeHintForRow(0))
        self.list.setFixedHeight(min(tall(HEIGHT), line * self.list.count() + 4))

    def pop_up(self, spot: QPoint) -> None:
        """Show it at a point of the screen, all of it."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(spot) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = max(room.left(), min(spot.x(), room.right() - self.width()))
        self.move(x, max(room.top(), min(spot.y(), room.bottom() - self.height())))
        self.show()
        (self.search if not self.search.isHidden() else self.list).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose(self.list.currentItem())
            case Qt.Key.Key_Down if self.search.hasFocus():
                self.list.setFocus()
            case _:
                super().keyPressEvent(event)

    def _add(self, words: str, key: str, tip: str, *, new: bool = False) -> None:
        item = QListWidgetItem(words, self.list)
        item.setData(KEY, key)
        item.setData(NEW, new)
        item.setToolTip(for_tip(tip))

    def _sift(self, words: str) -> None:
        wanted = words.casefold().split()
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in item.text().casefold() for word in wanted))
            shown += [] if item.isHidden() else [item]
        if shown:
            self.list.setCurrentItem(shown[0])

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None or item.isHidden():
            return
        key, new = item.data(KEY), item.data(NEW)
        self.close()
        if new:
            self.new_wanted.emit(CardKind(key))
        else:
            self.chosen.emit(key)
