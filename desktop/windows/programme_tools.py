"""What can be done with the chosen block of a programme: the buttons below its table, and the menu over it."""

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.icons import Look
from desktop.model.day import Day
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import for_tip
from desktop.windows.passing_menu import PassingMenu
from desktop.windows.programme_doing import ProgrammeDoing


class ProgrammeTools(QWidget):
    """Follows which block is chosen."""

    def __init__(self, look: Look, doing: ProgrammeDoing) -> None:
        super().__init__()
        self._look, self._doing = look, doing
        self._chosen, self._inside = "", False
        self.add, self.copy, self.up, self.down, self.split, self.remove = (QPushButton() for _ in range(6))
        self._build()
        self._connect()
        self._retranslate()

    def show_block(self, day: Day, block_id: str) -> None:
        """Offer what can be done with a block of a day; with none, only to add one."""
        block = day.programme.block(block_id)
        self._chosen, self._inside = block_id, block is not None and bool(block.inside)
        self.split.setEnabled(block is not None)
        lying = self._doing.lying_with(block_id)
        at = lying.index(block_id) if block_id in lying else 0
        self.up.setEnabled(at > 0)
        self.down.setEnabled(at < len(lying) - 1)

    def menu(self) -> PassingMenu:
        """What can be done with the chosen block."""
        menu, doing, block = PassingMenu(self), self._doing, self._chosen
        menu.addAction(self.tr("Add below"), partial(doing.add_below, block))
        menu.addAction(self.tr("Duplicate"), partial(doing.copy, block))
        menu.addAction(self.tr("Run side by side with another"), partial(doing.split, block))
        if self._inside:
            menu.addAction(self.tr("Let it stand alone"), partial(doing.stand_alone, block))
        menu.addSeparator()
        menu.addAction(self.tr("Move up"), partial(doing.step, block, -1)).setEnabled(self.up.isEnabled())
        menu.addAction(self.tr("Move down"), partial(doing.step, block, 1)).setEnabled(self.down.isEnabled())
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), partial(doing.remove, block))
        return menu

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 10)
        row.setSpacing(6)
        self.setObjectName("clear")
        signs = {
            self.add: "plus",
            self.copy: "content-copy",
            self.up: "arrow-up",
            self.down: "arrow-down",
            self.split: "view-column-outline",
            self.remove: "trash-can-outline",
        }
        for button, sign in signs.items():
            self._look.put(button, sign)
            row.addWidget(button)
            if button is not self.add:
                hold(button, QWidget.setFixedWidth, 44, tall)
        row.addStretch(1)

    def _connect(self) -> None:
        doing = self._doing
        self.add.clicked.connect(lambda: doing.add_below(self._chosen))
        self.copy.clicked.connect(lambda: doing.copy(self._chosen))
        self.up.clicked.connect(lambda: doing.step(self._chosen, -1))
        self.down.clicked.connect(lambda: doing.step(self._chosen, 1))
        self.split.clicked.connect(lambda: doing.split(self._chosen))
        self.remove.clicked.connect(lambda: doing.remove(self._chosen))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.add.setText(self.tr("Add below"))
        tips = {
            self.add: self.tr("Add a block below the chosen one (N)"),
            self.copy: self.tr("Duplicate (Ctrl+D)"),
            self.up: self.tr("Move up (Ctrl+Up)"),
            self.down: self.tr("Move down (Ctrl+Down)"),
            self.split: self.tr("Run side by side with another block, each for some of the groups"),
            self.remove: self.tr("Delete (Del)"),
        }
        for button, words in tips.items():
            button.setToolTip(for_tip(words))
            button.setAccessibleName(words)
