"""All tables of a round as cards: people are dragged or sent by keys from one to another, with the balance shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.language import Language
from desktop.model.balance import Effect
from desktop.model.people import Person
from desktop.overriding import override
from desktop.text_size import px
from desktop.windows import table_card
from desktop.windows.group_errands import GroupErrands
from desktop.windows.people_list import PeopleList, Way
from desktop.windows.people_model import PersonRow
from desktop.windows.seating_words import Names, role_line, say_broken, spoken
from desktop.windows.table_card import TableCard
from desktop.windows.waiting_card import WaitingCard
from desktop.windows.wrap import Wrap

EDGE, STEP, TICK_MS = 48, 14, 16
"""Dragging this near the edge scrolls, so many pixels at a time."""


class TablesBoard(QScrollArea):
    """Shows the tables of the round that the errands work on."""

    chosen = Signal(str)
    edit_wanted = Signal(str)
    menu_wanted = Signal(str, object)

    def __init__(self, look: Look, errands: GroupErrands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._errands = look, errands
        self.cards: dict[str, TableCard] = {}
        self.waiting = WaitingCard(look)
        self._grid = Wrap(cell=table_card.WIDTH, gap=12)
        self._ghost = QLabel(self)
        self._dragged, self._aim = "", ""
        self._spot = QPoint()
        self._cases: dict[str, str] = {}
        self._seen: dict[str, tuple[object, ...]] = {}
        self._scrolling = QTimer(self, interval=TICK_MS)
        self._build()
        self._scrolling.timeout.connect(self._scroll)
        self.attend(self.waiting.list)
        self.waiting.place.clicked.connect(lambda *_: errands.place_waiting())

    def offer_cases(self, cases: dict[str, str]) -> None:
        """Let tables choose among these cases, by id."""
        self._cases = cases
        for group in self._errands.tables.groups:
            if group.id in self.cards:
                self.cards[group.id].show_group(group, cases)

    def show_tables(self) -> None:
        """Show what is new."""
        tables, names = self._errands.tables, self._errands.names
        for gone in self.cards.keys() - {group.id for group in tables.groups}:
            self._take_away(gone)
        for group in tables.groups:
            card = self.cards.get(group.id) or self._card(group.id)
            card.show_group(group, self._cases)
            members, broken = tables.members[group.id], tables.broken_in(group.id)
            called = tuple(names.of(person.id) for person in members)
            seen = (group.name, members, called, broken, tables.locked.keys() & {each.id for each in members})
            if self._seen.get(group.id) == seen:
                continue
            self._seen[group.id] = seen
            warned = {person for each in broken for person in each.people}
            rows = [self._row(person, names, warned) for person in members]
            faults = [say_broken(each, tables, names, within=True) for each in broken if len(each.groups) == 1]
            pairs = [say_broken(each, tables, names) for each in broken if each.rule.value == "pair"]
            card.show_people(members, rows, [*pairs, *(fault for fault in faults if fault not in pairs)])
        self.waiting.show_rows([self._row(person, names, set()) for person in tables.unseated])
        self._lay_out([group.id for group in tables.groups])

    def list_of(self, person_id: str) -> PeopleList | None:
        """The list somebody is in."""
        lists = [self.waiting.list, *(card.list for card in self.cards.values())]
        return next((each for each in lists if any(row.person.id == person_id for row in each.rows)), None)

    def show_person(self, person_id: str, *, take_keys: bool = False) -> None:
        """Choose somebody, and bring them into view."""
        found = self.list_of(person_id)
        if found is not None:
            found.choose(person_id, quiet=not take_keys)
            if take_keys:
                found.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, partial(self._bring, person_id))

    def attend(self, people: PeopleList, take_out: Callable[[str], None] | None = None) -> None:
        """Hear what is wanted in a list of people, here or beside, where `take_out` may mean something else."""
        people.chosen.connect(self.chosen)
        people.edit_wanted.connect(self.edit_wanted)
        people.menu_wanted.connect(self.menu_wanted)
        people.lock_wanted.connect(self._errands.lock)
        people.removal_wanted.connect(take_out or self._take_out)
        people.move_wanted.connect(self._move)
        people.left_by.connect(partial(self._walk, people))
        people.drag_began.connect(self._begin)
        people.drag_moved.connect(self._drag)
        people.drag_ended.connect(self._drop)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._seen.clear()

    # Building

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("clear")
        self.viewport().setObjectName("clear")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 4, 16, 16)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(body)
        self._ghost.setProperty("role", "ghost")
        self._ghost.setTextFormat(Qt.TextFormat.PlainText)
        self._ghost.hide()

    def _card(self, group_id: str) -> TableCard:
        card = self.cards[group_id] = TableCard(self._look)
        errands, document = self._errands, self._errands.session.document
        card.name.written.connect(partial(document.rename_group, group_id))
        card.name.entered.connect(document.hold)
        card.name.left.connect(document.release)
        card.case_wanted.connect(partial(errands.give_case, group_id))
        card.removal_wanted.connect(partial(errands.remove_group, group_id))
        self.attend(card.list)
        return card

    def _take_away(self, group_id: str) -> None:
        card = self.cards.pop(group_id)
        self._seen.pop(group_id, None)
        self._grid.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _lay_out(self, order: list[str]) -> None:
        self.cards = {group_id: self.cards[group_id] for group_id in order}
        wanted: list[QWidget] = [self.waiting, *self.cards.values()]
        if self._grid.widgets() != wanted:
            self._grid.arrange(wanted)
            for card in self.cards.values():
                card.show()

    def _row(self, person: Person, names: Names, warned: set[str]) -> PersonRow:
        locked = person.id in self._errands.tables.locked
        stays = Language.translate("Seating", "stays here when groups are mixed") if locked else ""
        said = spoken(person, names, stays)
        alert = person.id in warned
        return PersonRow(person, names.of(person.id), role_line(person), said, "", locked, alert)

    # Keys

    def _take_out(self, person_id: str) -> None:
        """Delete takes somebody out of the group, and off the list who has none."""
        if person_id in self._errands.tables.seats:
            self._errands.seat(person_id, "")
        else:
            self._errands.remove([person_id])

    def _move(self, person_id: str, way: Way) -> None:
        target = self._beside(self._errands.tables.seats.get(person_id, ""), way)
        if target is not None:
            self._errands.seat(person_id, target)
            self.show_person(person_id, take_keys=True)

    def _walk(self, people: PeopleList, way: Way) -> None:
        """Go on into the list that lies where the arrow points."""
        here = next((group for group, card in self.cards.items() if card.list is people), "")
        if not here and people is not self.waiting.list:
            return
        target = self._beside(here, way)
        if target is not None:
            card = self.cards[target] if target else self.waiting
            card.list.enter(last=way is Way.UP)
            self.ensureWidgetVisible(card, 0, 20)

    def _beside(self, group_id: str, way: Way) -> str | None:
        """The table that lies where an arrow points; empty for the place of those without a group."""
        order = [*([""] if self.waiting.isVisibleTo(self) else []), *self.cards]
        if group_id not in order:
            return order[0] if order else None
        step = {Way.LEFT: -1, Way.RIGHT: 1, Way.UP: -self._columns(), Way.DOWN: self._columns()}[way]
        at = order.index(group_id) + step
        return order[at] if 0 <= at < len(order) else None

    def _columns(self) -> int:
        tops = [widget.y() for widget in self._grid.widgets() if widget.isVisible()]
        return max(1, sum(top == tops[0] for top in tops)) if tops else 1

    def _bring(self, person_id: str) -> None:
        found = self.list_of(person_id)
        inner = self.widget()
        if found is not None and inner is not None:
            spot = found.visualRect(found.currentIndex()).center()
            at = found.viewport().mapTo(inner, spot)
            self.ensureVisible(at.x(), at.y(), 0, px(90))

    # Dragging

    def _begin(self, person_id: str) -> None:
        self._dragged, self._aim = person_id, ""
        self._ghost.setText(self._errands.names.of(person_id))
        self._ghost.setParent(self.window())
        self._ghost.adjustSize()
        self._ghost.show()
        self._ghost.raise_()
        self._scrolling.start()

    def _drag(self, spot: QPoint) -> None:
        self._spot = spot
        self._ghost.move(self.window().mapFromGlobal(spot) + QPoint(12, 8))
        target = self._target(spot)
        if target != self._aim:
            self._aim = target or ""
            self._show_aim()

    def _drop(self, spot: QPoint | None) -> None:
        self._scrolling.stop()
        self._ghost.hide()
        self._ghost.setParent(self)
        person, self._dragged = self._dragged, ""
        target = self._target(spot) if spot is not None else None
        self._aim = ""
        for card in self.cards.values():
            card.rest()
        if target is not None and person:
            self._errands.seat(person, target)
            self.show_person(person, take_keys=True)

    def _target(self, spot: QPoint) -> str | None:
        """The table under a place on the screen; empty for that of those without a group, nothing elsewhere."""
        if not QRect(self.viewport().mapToGlobal(QPoint()), self.viewport().size()).contains(spot):
            return None
        for group_id, card in (("", self.waiting), *self.cards.items()):
            if card.isVisible() and card.rect().contains(card.mapFromGlobal(spot)):
                return group_id
        return None

    def _show_aim(self) -> None:
        """Tell on both tables what the move would do."""
        for card in self.cards.values():
            card.rest()
        tables = self._errands.tables
        source, person = tables.seats.get(self._dragged, ""), tables.people.person(self._dragged)
        if not self._aim or self._aim == source or person is None:
            return
        effect = tables.effect_of(person.id, self._aim)
        self._aim_at(self._aim, (*tables.members[self._aim], person), effect)
        if source:
            rest = tuple(each for each in tables.members[source] if each.id != person.id)
            self._aim_at(source, rest, effect)

    def _aim_at(self, group_id: str, members: tuple[Person, ...], effect: Effect) -> None:
        tables, names = self._errands.tables, self._errands.names
        mended = set(map(id, effect.mends))
        kept = [each for each in tables.broken_in(group_id) if id(each) not in mended]
        broken = [each for each in (*effect.breaks, *kept) if group_id in each.groups]
        faults = [say_broken(each, tables, names, within=True) for each in broken if each.rule.value != "size"]
        self.cards[group_id].aim(members, list(dict.fromkeys(faults)))

    def _scroll(self) -> None:
        at = self.viewport().mapFromGlobal(self._spot).y()
        bar = self.verticalScrollBar()
        if at < EDGE:
            bar.setValue(bar.value() - STEP)
        elif at > self.viewport().height() - EDGE:
            bar.setValue(bar.value() + STEP)
