"""The list behind the small round pictures: who is here, from which side, where they sit, and what they look at."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QWidget

from desktop.icons import Look
from desktop.language import Language
from desktop.model.day import Day
from desktop.model.presence import Here
from desktop.model.seat import Role
from desktop.text_size import aside, hold, px, tall
from desktop.theme import TARGET
from desktop.windows.labels import for_tip, label
from desktop.windows.popup import Popup
from desktop.windows.side_badge import SideBadge

WIDE, HIGH = 380, 420
AROUND = 130
"""What of the window's height stays for the line at its foot, and for the heading."""
translate = Language.translate


class HereList(Popup):
    """Made anew each time it is opened. `may_follow` tells with whom one can look along."""

    follow_wanted = Signal(int)
    """Look along with this laptop, by its number."""

    def __init__(
        self, parent: QWidget, look: Look, day: Day, may_follow: Callable[[int], bool] = lambda _: False
    ) -> None:
        super().__init__(parent)
        self._window, self._may_follow = parent.window(), may_follow
        self._look, self._day = look, day
        self._heading = label("strong")
        self._body, self._rows, self._scroll = QWidget(), QGridLayout(), QScrollArea()
        self._body.setObjectName("clear")
        self._body.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, 6, 0)
        self._rows.setHorizontalSpacing(8)
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnStretch(1, 1)
        self._scroll.setWidgetResizable(True)
        self._scroll.viewport().setObjectName("clear")
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body)
        self.column.addWidget(self._heading)
        self.column.addWidget(self._scroll)

    def show_people(self, here: Mapping[int, Here], own: int) -> None:
        """List everybody by where they sit and what they are called; oneself too."""
        listed = sorted(here.items(), key=lambda pair: (place_of(pair[1], self._day), pair[1].name.casefold()))
        self._heading.setText(self.tr("%n here now", "", len(listed)))
        for row, (client, each) in enumerate(listed):
            name = each.name or translate("WhoIsHere", "Without a name")
            if client == own:
                name = self.tr("{name} (you)").format(name=name)
            self._rows.setRowMinimumHeight(row, max(TARGET, tall(TARGET)))
            self._rows.addWidget(SideBadge(self._look, each.side), row, 0)
            self._rows.addWidget(label("", name, wrap=True), row, 1)
            self._rows.addWidget(label("muted", place_of(each, self._day)), row, 2)
            if client != own and self._may_follow(client):
                self._rows.addWidget(self._follow_button(client, name), row, 3)
        room = min(px(HIGH), self._window.height() - tall(AROUND, 2))
        self._scroll.setFixedSize(aside(WIDE), min(room, self._rows.sizeHint().height() + 4))

    def _follow_button(self, client: int, name: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "quiet")
        hold(button, QWidget.setFixedWidth, 40, tall)
        self._look.put(button, "eye-outline")
        button.setAccessibleName(self.tr("Look along with {name}").format(name=name))
        button.setToolTip(for_tip(button.accessibleName()))
        button.clicked.connect(lambda: self._take(client))
        return button

    def _take(self, client: int) -> None:
        self.close()
        self.follow_wanted.emit(client)


def place_of(here: Here, day: Day) -> str:
    """Where somebody sits, as one word or two."""
    if here.role is Role.FACILITATOR:
        return translate("WhoIsHere", "Facilitator")
    group = day.group(here.own_group)
    return group.name if group is not None else translate("WhoIsHere", "No group")
