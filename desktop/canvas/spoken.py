"""What assistive technology is told of a drawing: a list with an item for each card, in order, and where it lies.

Qt keeps what is handed to it here by address, for as long as the program runs. So nothing is ever taken back: an item
whose card or view is gone says that it is not valid.
"""

from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget
from shiboken6 import isValid

from desktop.canvas.camera import Camera
from desktop.layout.marks import Frame
from desktop.overriding import override


class Told(Protocol):
    """What is told of one view."""

    def keys(self) -> list[str]:
        """The ids of its cards, in order."""

    def name(self, key: str) -> str:
        """What a card is and its words; an empty string if it is gone."""

    def description(self, key: str) -> str:
        """Where a card belongs."""

    def frame(self, key: str) -> Frame | None:
        """Where a card is on the drawing."""

    def camera(self) -> Camera:
        """How the drawing lies in the viewport."""

    def lead(self) -> str:
        """The card the keyboard is on; an empty string for none."""

    def picked(self) -> frozenset[str]:
        """The cards that are picked."""


class SpokenItem(QAccessibleInterface):
    """One card."""

    def __init__(self, view: QAbstractScrollArea, told: Told, key: str) -> None:
        super().__init__()
        self._view, self._told, self._key = view, told, key

    @property
    def key(self) -> str:
        """The id of the card."""
        return self._key

    @override
    def isValid(self) -> bool:
        return isValid(self._view) and self._told.frame(self._key) is not None

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
        """Words are written elsewhere, in an editor that is accessible by itself."""

    @override
    def text(self, t: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if t is QAccessible.Text.Name:
            return self._told.name(self._key)
        return self._told.description(self._key) if t is QAccessible.Text.Description else ""

    @override
    def rect(self) -> QRect:
        frame = self._told.frame(self._key) if isValid(self._view) else None
        if frame is None:
            return QRect()
        spot = self._told.camera().to_screen(frame).toAlignedRect()
        return QRect(self._view.viewport().mapToGlobal(spot.topLeft()), spot.size())

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        state.focusable = state.selectable = state.extSelectable = True
        state.selected = self._key in self._told.picked()
        state.focused = self._view.hasFocus() and self._told.lead() == self._key
        state.offscreen = not self._view.viewport().visibleRegion().boundingRect().intersects(self._in_viewport())
        return state

    def _in_viewport(self) -> QRect:
        room = self.rect()
        return QRect(self._view.viewport().mapFromGlobal(room.topLeft()), room.size())


class SpokenList(QAccessibleWidget):
    """A view: what it has as a widget, and after that its cards."""

    def __init__(self, view: QAbstractScrollArea, told: Told) -> None:
        super().__init__(view, QAccessible.Role.List)
        self._view, self._told = view, told
        self._items: dict[str, SpokenItem] = {}

    @override
    def childCount(self) -> int:
        return super().childCount() + len(self._told.keys())

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        own = super().childCount()
        if index < own:
            return super().child(index)
        keys = self._told.keys()
        return self._item(keys[index - own]) if index - own < len(keys) else None

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if not isinstance(child, SpokenItem):
            return super().indexOfChild(child)
        keys = self._told.keys()
        return super().childCount() + keys.index(child.key) if child.key in keys else -1

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        spot = QPoint(x, y)
        for key in self._told.keys():  # noqa: SIM118 - no dict
            if self._item(key).rect().contains(spot):
                return self._item(key)
        return super().childAt(x, y)

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        lead = self._told.lead() if self._view.hasFocus() else ""
        return self._item(lead) if lead and self._told.frame(lead) is not None else super().focusChild()

    def tell(self, *_: object) -> None:
        """Let a screen reader follow the keyboard to another card."""
        if not QAccessible.isActive() or not self._view.hasFocus():
            return
        keys, lead = self._told.keys(), self._told.lead()
        if lead in keys:
            event = QAccessibleEvent(self._view, QAccessible.Event.Focus)
            event.setChild(super().childCount() + keys.index(lead))
            QAccessible.updateAccessibility(event)

    def _item(self, key: str) -> SpokenItem:
        if key not in self._items:
            self._items[key] = SpokenItem(self._view, self._told, key)
        return self._items[key]
