"""The agreements made from what is shown in the side panel: the way to each, and the way to make one."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from desktop.language import Language
from desktop.windows.agreement_words import status_name, translate
from desktop.windows.board_menu import MAKE
from desktop.windows.panel_form import Ground, Section, first_line, kicker, push, say_on


class AgreedSection(Section):
    """Hidden where no agreements are made; buttons that stay keep the keyboard."""

    made = Signal()
    """Make one."""
    went = Signal(str)
    """Show the agreement with this id."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self.ways: dict[str, QPushButton] = {}
        self._caption = kicker(translate("Agreements", "Agreements"))
        self.make = push(Language.translate("Agreements", MAKE), self.made.emit)
        self.make.setToolTip(f"{Language.translate('Agreements', MAKE)} (A)")
        self.column.addWidget(self._caption)
        self.column.addWidget(self.make)

    def show_newest(self) -> None:
        """Show what was agreed about the thing."""
        agreed = self._ground.agreed
        self.setVisible(agreed is not None)
        found = {each.id: each for each in agreed(self._ground.about)} if agreed is not None else {}
        changed = found.keys() != self.ways.keys()
        for key in self.ways.keys() - found.keys():
            button = self.ways.pop(key)
            self.column.removeWidget(button)
            button.hide()
            button.deleteLater()
        for key, each in found.items():
            words = f"{first_line(each.what)} · {status_name(each.status)}"
            if key in self.ways:
                say_on(self.ways[key], words)
            else:
                self.ways[key] = push(words, partial(self.went.emit, key), "row")
                self.column.insertWidget(self.column.count() - 1, self.ways[key])
        self._caption.setVisible(bool(found))
        if changed:
            self.reshaped.emit()
