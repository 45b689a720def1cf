"""What the context menus of a journey and of a plan have in common."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.canvas.view import JourneyView
from desktop.language import Language
from desktop.words import QT_TRANSLATE_NOOP

MAKE = QT_TRANSLATE_NOOP("Agreements", "Make an agreement")


class BoardMenu(QMenu):
    """Made anew each time it is opened."""

    def __init__(self, view: JourneyView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view

    def _offer_clipboard(self) -> None:
        view, keys = self._view, QKeySequence.StandardKey
        self.addAction(self.tr("Cut"), view.cut, keys.Cut)
        self.addAction(self.tr("Copy"), view.copy, keys.Copy)
        self.addAction(self.tr("Paste"), view.paste, keys.Paste)
        self.addAction(self.tr("Duplicate"), view.duplicate, QKeySequence("Ctrl+D"))

    def _offer_agreement(self) -> None:
        self.addAction(Language.translate("Agreements", MAKE), self._view.ask_agreement, QKeySequence("A"))

    def _offer_cards(self, cards: int) -> None:
        """What can be done with several cards."""
        self._offer_clipboard()
        self.addSeparator()
        self.addAction(self.tr("Delete %n card(s)", "", cards), self._view.remove, QKeySequence("Del"))
