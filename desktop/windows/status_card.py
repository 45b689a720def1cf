"""The small card behind the status line: where the work lies, and what one can do about the link."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from desktop.language import Language
from desktop.model.link_doing import Doing, doings
from desktop.model.link_state import LinkState, Phase
from desktop.model.seat import Seat
from desktop.text_size import aside, hold
from desktop.windows.invite_words import clock_words
from desktop.windows.labels import label
from desktop.windows.popup import Popup

WIDE = 380
translate = Language.translate


class StatusCard(Popup):
    """Made anew each time it is opened, of how things stand then; it follows while it is open."""

    wanted = Signal(object)
    """A `Doing`."""

    def __init__(
        self, parent: QWidget, say: Callable[[LinkState], str], seat: Seat | None, *, may_host: bool = False
    ) -> None:
        super().__init__(parent)
        self._say, self._seat, self._may_host = say, seat, may_host
        self.heading, self._facts = label("strong", wrap=True), QGridLayout()
        self.buttons: dict[Doing, QPushButton] = {}
        hold(self, QWidget.setFixedWidth, WIDE, aside)
        self._facts.setHorizontalSpacing(14)
        self._facts.setVerticalSpacing(4)
        self._facts.setColumnStretch(1, 1)
        self.column.addWidget(self.heading)
        self.column.addLayout(self._facts)
        self.column.addSpacing(4)

    def show_state(self, state: LinkState) -> None:
        """Show how things stand now."""
        self.heading.setText(self._say(state))
        self._show_facts(self._tell(state))
        offered = doings(state, self._seat, may_host=self._may_host)
        for gone in self.buttons.keys() - set(offered):
            button = self.buttons.pop(gone)
            button.hide()
            button.deleteLater()
        for at, doing in enumerate(offered):
            if doing not in self.buttons:
                self.buttons[doing] = self._button(doing)
            button = self.buttons[doing]
            button.setProperty("kind", "primary" if at == 0 else "")
            self.column.removeWidget(button)
            self.column.addWidget(button)
            button.show()
        self.adjustSize()

    def _show_facts(self, told: tuple[tuple[str, str], ...]) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(told):
            for column, said in enumerate((label("muted", name), label("", value, wrap=True))):
                self._facts.addWidget(said, row, column)
                said.show()

    def _tell(self, state: LinkState) -> tuple[tuple[str, str], ...]:
        """What the sentence is made of, as pairs of a name and a value; nothing that is not known for sure."""
        yes, no = self.tr("yes"), self.tr("no")
        found = [(self.tr("On this laptop"), no if state.unsaved else yes)]
        linked = state.phase is Phase.TOGETHER
        if linked and not state.hosting:
            where = self.tr("At the server") if state.server else self.tr("At the host")
            found.append((where, self._say_host(state)))
        elif state.waiting:
            found.append((self.tr("Not sent yet"), self.tr("%n change(s)", "", state.waiting)))
        if state.refused:
            found.append((self.tr("Not taken by the host"), self.tr("%n change(s)", "", state.refused)))
        if linked and not state.server:
            found.append((self.tr("On one more laptop"), yes if state.spread and not state.waiting else no))
            found.append((self.tr("Other laptops"), str(state.others)))
        if state.phase is Phase.APART and state.since is not None:
            found.append((self.tr("Apart since"), clock_words(state.since)))
        return tuple(found)

    def _say_host(self, state: LinkState) -> str:
        if state.host_full:
            return self.tr("no, its disk is full")
        return self.tr("%n change(s) on the way", "", state.waiting) if state.waiting else self.tr("yes")

    def _button(self, doing: Doing) -> QPushButton:
        button = QPushButton(doing_words(doing))
        button.clicked.connect(lambda: self._take(doing))
        return button

    def _take(self, doing: Doing) -> None:
        self.close()
        self.wanted.emit(doing)


def doing_words(doing: Doing) -> str:
    """What the button that does it says."""
    return {
        Doing.INVITE: translate("StatusCard", "Show the code and who is here"),
        Doing.JOIN_AGAIN: translate("StatusCard", "Come in again with the words …"),
        Doing.TAKE_OVER: translate("StatusCard", "Take over as host …"),
        Doing.EXPORT: translate("StatusCard", "Save as a file for a USB stick …"),
        Doing.ROOM_TEST: translate("StatusCard", "Test the room …"),
        Doing.LEAVE: translate("StatusCard", "Take part no longer …"),
    }[doing]
