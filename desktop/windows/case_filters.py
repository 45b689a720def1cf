"""The buttons over the list of cases: menus to choose from, and what is chosen as chips to take away again."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.archive.entries import CaseEntry
from desktop.layout.palette import Token
from desktop.overriding import override
from desktop.windows.case_sieve import Facet, Sieve
from desktop.windows.desk import Desk
from desktop.windows.labels import for_menu, for_tip
from desktop.windows.sorting import by_words
from desktop.windows.wrap import Wrap

LONGEST_CHIP = 34
"""Letters of a chip before it is cut; the tooltip has them all."""


class StayingMenu(QMenu):
    """A menu that stays open while lines of it are ticked, so that several can be chosen at once."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tick():
            super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if not (pressed and self._tick()):
            super().keyPressEvent(event)

    def _tick(self) -> bool:
        action = self.activeAction()
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class CaseFilters(QWidget):
    """Tells what is wanted of the list; knows the cases only to offer what they have."""

    changed = Signal(object)
    """The new `Sieve`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entries: tuple[CaseEntry, ...] = ()
        self.sieve = Sieve()
        self.buttons = {facet: QPushButton() for facet in Facet}
        self.reset = QPushButton()
        self._chips: dict[tuple[Facet, str], QPushButton] = {}
        self._chips_row = QWidget()
        self._chips_wrap = Wrap(self._chips_row, gap=6)
        self._build()
        self._connect()
        self._retranslate()

    @property
    def chips(self) -> list[QPushButton]:
        """What is chosen, as shown."""
        return list(self._chips.values())

    def offer(self, entries: Iterable[CaseEntry]) -> None:
        """Offer what these cases have; a button without anything to choose is dim."""
        self._entries = tuple(entries)
        for facet, button in self.buttons.items():
            button.setEnabled(bool(self.sieve.chosen.get(facet)) or any(facet.of(entry) for entry in self._entries))

    def use(self, sieve: Sieve) -> None:
        """Choose something else."""
        if sieve != self.sieve:
            self.sieve = sieve
            self._show_chips()
            self.changed.emit(sieve)

    def menu(self, facet: Facet) -> QMenu:
        """What one button offers, with the number of cases behind each line."""
        menu = StayingMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        counted = self.sieve.offers(self._entries, facet)
        chosen = self.sieve.chosen.get(facet, frozenset())
        for value in by_words(counted, str, self._desk.language.code):
            action = menu.addAction(for_menu(f"{value}  ({counted[value]})"))
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.triggered.connect(partial(self._toggle, facet, value))
        menu.addSeparator()
        reset = menu.addAction(self.tr("Reset"), lambda: self.use(self.sieve.without(facet)))
        reset.setEnabled(bool(chosen))
        return menu

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QWidget()
        buttons = Wrap(row, gap=6)
        for button in self.buttons.values():
            self._desk.look.put(button, "chevron-down", Token.MUTED)
            button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the sign after the word
            buttons.addWidget(button)
        self.reset.setProperty("kind", "quiet")
        self._chips_wrap.addWidget(self.reset)
        column.addWidget(row)
        column.addWidget(self._chips_row)
        self._chips_row.hide()

    def _connect(self) -> None:
        for facet, button in self.buttons.items():
            button.clicked.connect(partial(self._open_menu, facet))
        self.reset.clicked.connect(lambda: self.use(self.sieve.without()))

    def _open_menu(self, facet: Facet, *_: object) -> None:
        button = self.buttons[facet]
        self.menu(facet).popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _toggle(self, facet: Facet, value: str, *_: object) -> None:
        self.use(self.sieve.toggled(facet, value))

    def _show_chips(self) -> None:
        wanted = self.sieve.values
        for key in self._chips.keys() - set(wanted):
            chip = self._chips.pop(key)
            if chip.hasFocus():
                self.buttons[key[0]].setFocus()
            self._chips_wrap.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for key in wanted:
            if key not in self._chips:
                self._chips[key] = self._chip(*key)
                self._chips_wrap.addWidget(self._chips[key])
                self._chips[key].show()
        self._chips_wrap.removeWidget(self.reset)
        self._chips_wrap.addWidget(self.reset)
        self._chips_row.setVisible(bool(wanted))
        self._say_chips()

    def _chip(self, facet: Facet, value: str) -> QPushButton:
        short = value if len(value) <= LONGEST_CHIP else value[: LONGEST_CHIP - 1].rstrip() + "…"
        chip = QPushButton(for_menu(short))
        chip.setCheckable(True)
        chip.setChecked(True)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setToolTip(for_tip(value))
        chip.clicked.connect(partial(self._toggle, facet, value))
        self._desk.look.put(chip, "close", Token.AUTHORITY)
        return chip

    def _say_chips(self) -> None:
        for (_, value), chip in self._chips.items():
            chip.setAccessibleName(self.tr("Take away the filter {value}").format(value=value))

    def _retranslate(self) -> None:
        words = {
            Facet.TARGET_GROUP: self.tr("Target group"),
            Facet.LAW: self.tr("Law"),
            Facet.THEME: self.tr("Theme"),
        }
        for facet, button in self.buttons.items():
            button.setText(words[facet])
            button.setAccessibleName(self.tr("Show only cases by: {facet}").format(facet=words[facet]))
        self.reset.setText(self.tr("Reset"))
        self._say_chips()
