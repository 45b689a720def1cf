"""Somebody's laptop in the list of who is here: side, name, where they sit, how they stand, and what one can do."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.day import Day
from desktop.model.link_state import Person, PersonState
from desktop.model.seat import Role
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.invite_words import SIGNS, name_words, place_words, state_words
from desktop.windows.labels import ShortLabel, for_menu, for_tip, label
from desktop.windows.side_badge import SideBadge

STATE = 116
"""Room for "away since 10.42", so that all names and places stand below one another."""


class RosterRow(QFrame):
    """Tells what is wanted of somebody who has been let in."""

    group_wanted = Signal(str)
    """Let them sit in this group."""
    deputy_wanted = Signal(bool)
    """Whether they may take over as host."""
    out_wanted = Signal()
    off_wanted = Signal()
    """Have them on the list no longer."""

    def __init__(self, look: Look, day: Callable[[], Day]) -> None:
        super().__init__()
        self._person, self._day = Person(""), day
        self.badge, self.name, self.place = SideBadge(look), ShortLabel("strong"), ShortLabel("muted")
        self.state, self.more = label("state"), QPushButton()
        look.put(self.more, "dots-vertical", Token.MUTED)
        self.more.setProperty("kind", "quiet")
        hold(self.more, QWidget.setFixedWidth, 40, tall)
        hold(self.state, QWidget.setMinimumWidth, STATE)
        self.more.clicked.connect(lambda: self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.badge)
        row.addWidget(self.name, 2)
        row.addWidget(self.place, 3)
        row.addWidget(self.state)
        row.addWidget(self.more)

    @property
    def person(self) -> Person:
        return self._person

    def show_person(self, person: Person) -> None:
        """Show how somebody stands now."""
        self._person = person
        self._retranslate()

    def menu(self) -> QMenu:
        """What can be done with this laptop; its own people are asked nothing."""
        menu, person = QMenu(self), self._person
        if person.state is PersonState.OUT:
            menu.addAction(self.tr("Take off the list …"), self.off_wanted.emit)
            return menu
        if person.role is not Role.FACILITATOR:
            groups = menu.addMenu(self.tr("Move to another group"))
            for group in self._day().groups:
                action = groups.addAction(for_menu(group.name), partial(self.group_wanted.emit, group.id))
                action.setCheckable(True)
                action.setChecked(group.id == person.group)
            groups.setEnabled(bool(self._day().groups))
            deputy = menu.addAction(
                self.tr("May take over as host"), lambda: self.deputy_wanted.emit(not person.deputy)
            )
            deputy.setCheckable(True)
            deputy.setChecked(person.deputy)
            menu.addSeparator()
        if person.state is PersonState.AWAY:
            menu.addAction(self.tr("Take off the list …"), self.off_wanted.emit)
        menu.addAction(self.tr("Put out …"), self.out_wanted.emit)
        return menu

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        person = self._person
        place = place_words(person, self._day())
        if person.own:
            place += " · " + self.tr("this laptop")
        elif person.deputy:
            place += " · " + self.tr("deputy")
        self.badge.show_side(person.side)
        self.name.setText(name_words(person))
        self.name.setToolTip(for_tip(" · ".join(filter(None, (name_words(person), person.address)))))
        self.place.setText(place)
        self.state.setText(f"{SIGNS[person.state]}  {state_words(person)}")
        if self.state.property("state") != person.state.value:
            self.state.setProperty("state", person.state.value)
            self.state.style().polish(self.state)
        # Nobody puts out the laptop they sit at; its place is kept, so that all states stand below one another.
        self.more.setEnabled(not person.own)
        self.more.setAccessibleName(self.tr("What can be done with {name}").format(name=name_words(person)))
        said = (name_words(person), self.badge.accessibleName(), place, state_words(person))
        self.setAccessibleName(", ".join(said))
