"""The canvas as assistive technology sees it: a list with an item for each card, in reading order, and where it lies.

Qt keeps what is handed to it here by address, for as long as the program runs. So nothing is ever taken back: an item
whose card or canvas is gone says that it is not valid.
"""

from functools import cache

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from desktop.canvas.picks import Pick, lead_of, picked_cards
from desktop.canvas.view import JourneyView
from desktop.language import Language
from desktop.model.journey import Card
from desktop.model.kinds import CARD_NAMES
from desktop.model.pictograms import pictured
from desktop.overriding import override


class CardItem(QAccessibleInterface):
    """One card: its kind and words as the name, its lane and phase as the description."""

    def __init__(self, view: JourneyView, key: str) -> None:
        super().__init__()
        self._view, self._key = view, key

    @property
    def key(self) -> str:
        """The id of the card."""
        return self._key

    @override
    def isValid(self) -> bool:
        return self._card is not None

    @override
    def object(self) -> QObject | None:  # type: ignore[override]  # its stub forgets that there may be none
        return None

    @override
    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return QAccessible.queryAccessibleInterface(self._view) if isValid(self._view) else None

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    @override
    def childCount(self) -> int:
        return 0

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    @override
    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Words are written in the editor over the card, which is accessible by itself."""

    @override
    def text(self, t: QAccessible.Text) -> str:
        card = self._card
        if card is None:
            return ""
        if t is QAccessible.Text.Name:
            words = f"{Language.translate('Kinds', CARD_NAMES[card.kind])}: {' '.join(card.text.split())}"
            return ", ".join((words, *pictured(card.pictogram, Language.translate)))
        if t is QAccessible.Text.Description:
            return ", ".join(self._view.drawing.journey.titles_of(card.place.cell))
        return ""

    @override
    def rect(self) -> QRect:
        frame = self._view.drawing.frame_of(self._key) if self._card is not None else None
        if frame is None:
            return QRect()
        spot = self._view.camera().to_screen(frame).toAlignedRect()
        return QRect(self._view.viewport().mapToGlobal(spot.topLeft()), spot.size())

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if self._card is None:
            state.invalid = True
            return state
        picked = picked_cards(self._view.pick)
        state.focusable = state.selectable = state.extSelectable = True
        state.selected = self._key in picked
        state.focused = self._view.hasFocus() and lead_of(self._view.pick) == self._key
        state.offscreen = not self._view.viewport().visibleRegion().boundingRect().intersects(self._in_viewport())
        return state

    def _in_viewport(self) -> QRect:
        room = self.rect()
        return QRect(self._view.viewport().mapFromGlobal(room.topLeft()), room.size())

    @property
    def _card(self) -> Card | None:
        return self._view.drawing.journey.cards.get(self._key) if isValid(self._view) else None


class CanvasList(QAccessibleWidget):
    """The canvas: what it has as a widget, and after that its cards."""

    def __init__(self, view: JourneyView) -> None:
        super().__init__(view, QAccessible.Role.List)
        self._view = view
        self._items: dict[str, CardItem] = {}
        view.pick_changed.connect(self._tell)

    @override
    def childCount(self) -> int:
        return super().childCount() + len(self._view.drawing.journey.cards)

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        own = super().childCount()
        if index < own:
            return super().child(index)
        keys = self._keys()
        return self._item(keys[index - own]) if index - own < len(keys) else None

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if not isinstance(child, CardItem):
            return super().indexOfChild(child)
        keys = self._keys()
        return super().childCount() + keys.index(child.key) if child.key in keys else -1

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        spot = QPoint(x, y)
        for key in self._keys():
            if self._item(key).rect().contains(spot):
                return self._item(key)
        return super().childAt(x, y)

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        lead = lead_of(self._view.pick) if self._view.hasFocus() else ""
        return self._item(lead) if lead in self._view.drawing.journey.cards else super().focusChild()

    def _keys(self) -> list[str]:
        return [card.id for card in self._view.drawing.journey.in_reading_order()]

    def _item(self, key: str) -> CardItem:
        if key not in self._items:
            self._items[key] = CardItem(self._view, key)
        return self._items[key]

    def _tell(self, pick: Pick) -> None:
        """Let a screen reader follow the pick to another card."""
        keys, lead = self._keys(), lead_of(pick)
        if lead in keys and QAccessible.isActive() and self._view.hasFocus():
            event = QAccessibleEvent(self._view, QAccessible.Event.Focus)
            event.setChild(super().childCount() + keys.index(lead))
            QAccessible.updateAccessibility(event)


class Offers:
    """What Qt asks for interfaces, and where they are kept."""

    def __init__(self) -> None:
        self._kept: list[CanvasList] = []

    def make(self, _name: str, thing: QObject) -> QAccessibleInterface | None:
        """Give a canvas its interface; other things have those of Qt."""
        if not isinstance(thing, JourneyView):
            return None
        self._kept.append(CanvasList(thing))
        return self._kept[-1]


@cache
def offer_canvas() -> Offers:
    """Let every canvas of this program be heard; once is enough, for Qt never forgets who offers."""
    offers = Offers()
    QAccessible.installFactory(offers.make)
    return offers
