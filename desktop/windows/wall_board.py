"""The notes of some kinds as they hang on the wall, and everything that is done with them: each one room verb."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.model.programme import Allowed
from desktop.model.wall import NOTE_NAMES, Note, NoteKind, Wall
from desktop.session import Session
from desktop.windows.board_menu import MAKE
from desktop.windows.labels import for_menu
from desktop.windows.panel_form import first_line
from desktop.windows.passing_menu import PassingMenu
from desktop.windows.wall_heap import HeadedHeap, Heap, LooseHeap, NewHeap
from desktop.windows.wall_note import Errand, NoteCard
from desktop.windows.wall_words import translate
from desktop.windows.wrap import Wrap

AT_ONCE = 12
"""Notes made in one turn of the window; each takes some tenths of a millisecond."""
MOST_OFFERED = 20
COLUMN = 290


class WallBoard(QScrollArea):
    """Follows the room. `group` is in whose name the next note is written; empty for the plenum."""

    agreement_wanted = Signal(str, object)
    """Make an agreement from the note with this id, beside a `QPoint` on the screen."""

    def __init__(self, look: Look, session: Session, kinds: tuple[NoteKind, ...]) -> None:
        super().__init__()
        self._look, self._session, self._kinds = look, session, kinds
        self.group = ""
        self._own: str | None = None
        self._allowed = Allowed.WRITE
        self.cards: dict[str, NoteCard] = {}
        self.loose = {kind: LooseHeap(kind) for kind in kinds}
        self.headed: dict[str, HeadedHeap] = {}
        self.new = NewHeap()
        self._going_to = ""
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._filling.timeout.connect(self.follow)
        self._build()

    def sit_at(self, own: str | None, allowed: Allowed) -> None:
        """Let a group write on its own notes alone, and do no more than is allowed; headings are the facilitator's."""
        self._own, self._allowed = own, allowed
        for heap in self.loose.values():
            heap.field.setVisible(allowed is Allowed.WRITE)
        self.new.setVisible(self._arranges)
        for headed in self.headed.values():
            headed.be_closed(on=not self._arranges)
        for key, card in self.cards.items():
            card.is_closed = not self._may_write(key)

    @property
    def _arranges(self) -> bool:
        """Whether headings are made and written here."""
        return self._own is None and self._allowed is Allowed.WRITE

    def _may_write(self, key: str) -> bool:
        """Whether a note may be written, moved and taken down here."""
        note = self._session.room.wall.note(key)
        mine = self._own is None or (note is not None and bool(self._own) and note.group == self._own)
        return mine and self._allowed is Allowed.WRITE

    @property
    def heaps(self) -> list[Heap]:
        """All columns in order: of each kind, then each heading."""
        return [*self.loose.values(), *self.headed.values()]

    @property
    def headings(self) -> int:
        return len(self.headed)

    def follow(self) -> None:
        """Show the newest reading of the room; notes that are new to this window come some at a time."""
        wall, day = self._session.room.wall, self._session.day
        shown = wall.shown(*self._kinds)
        there = {note.id for note in shown}
        for key in self.cards.keys() - there:
            gone = self.cards.pop(key)
            gone.hide()
            gone.setParent(None)
            gone.deleteLater()
        self._follow_headings()
        left = AT_ONCE
        beneath = _beneath(wall)
        held: dict[NoteKind | str, list[NoteCard]] = {}
        for note in shown:
            if note.id not in self.cards:
                if not left:
                    self._filling.start()
                    break
                left -= 1
                self.cards[note.id] = self._make(note.id)
            card, named = self.cards[note.id], day.group(note.group)
            card.show_note(note, named.name if named is not None else "", tuple(beneath.get(note.id, ())))
            held.setdefault(note.cluster if note.cluster in self.headed else note.kind, []).append(card)
        for kind, loose in self.loose.items():
            loose.hold_notes(held.get(kind, ()))
        for key, headed in self.headed.items():
            headed.hold_notes(held.get(key, ()))
        if self._going_to in self.cards:
            self.cards[self._going_to].setFocus()
            self._going_to = ""

    def go_to(self, key: str) -> None:
        """Stand on a note, as soon as it is there."""
        self._going_to = key
        self.follow()
        if key in self.cards:
            self.ensureWidgetVisible(self.cards[key])

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for heap in (*self.heaps, self.new):
            heap.retranslate()
        for card in self.cards.values():
            card.update()

    def take_keys(self) -> None:
        """Begin to write."""
        heap = next(iter(self.loose.values()))
        first = heap.field if not heap.field.isHidden() else next(iter(self.cards.values()), None)
        if first is not None:
            first.setFocus()

    def menu(self, note: Note) -> PassingMenu:
        """What can be done with a note."""
        room = self._session.room
        menu = PassingMenu(self)
        writes = self._may_write(note.id)
        if writes:
            menu.addAction(translate("Wall", "Write in the note"), self.cards[note.id].write)
        menu.addAction(translate("Wall", "One dot more"), partial(room.add_dot, note.id))
        less = menu.addAction(translate("Wall", "One dot less"), partial(room.take_dot, note.id))
        less.setEnabled(bool(room.dots_here(note.id)))
        menu.addAction(translate("Agreements", MAKE), partial(self._do, note.id, Errand.AGREE))
        if writes:
            self._offer_places(menu, note)
            menu.addSeparator()
            menu.addAction(translate("Wall", "Take off the wall"), partial(self._remove, note.id))
        return menu

    def _offer_places(self, menu: QMenu, note: Note) -> None:
        """Offer where else a note could hang, and what it could be one with."""
        room, wall = self._session.room, self._session.room.wall
        under = menu.addMenu(translate("Wall", "Put under"))
        if self._arranges:
            under.addAction(translate("Wall", "A new heading"), partial(self._begin_heading, note.id))
        for heap in self.headed.values():
            under.addAction(for_menu(heap.title.text() or "…"), partial(room.put_under, note.id, heap.cluster))
        if note.cluster:
            under.addAction(translate("Wall", "No heading"), partial(room.put_under, note.id, ""))
        same = menu.addMenu(translate("Wall", "Is the same as"))
        for other in self._others(note):
            same.addAction(for_menu(first_line(other.text)), partial(room.merge_notes, other.id, [note.id]))
        same.setEnabled(bool(same.actions()))
        for inner in wall.one_with(note.id):
            words = translate("Wall", "Not the same: {note}").format(note=first_line(inner.text))
            menu.addAction(for_menu(words), partial(room.part_note, inner.id))
        kinds = menu.addMenu(translate("Wall", "Belongs to"))
        for kind in NoteKind:
            if kind is not note.kind:
                kinds.addAction(translate("Wall", NOTE_NAMES[kind]), partial(room.change_kind, note.id, kind))

    # Following

    def _follow_headings(self) -> None:
        wall = self._session.room.wall
        used = {note.cluster for note in wall.notes if note.kind in self._kinds}
        clusters = [each for each in wall.clusters if each.kind in self._kinds or each.id in used]
        for key in self.headed.keys() - {each.id for each in clusters}:
            gone = self.headed.pop(key)
            for note in gone.notes:
                note.setParent(self.widget())
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for each in clusters:
            if each.id not in self.headed:
                self.headed[each.id] = self._make_heading(each.id)
                self._grid.removeWidget(self.new)
                self._grid.addWidget(self.headed[each.id])
                self._grid.addWidget(self.new)
                self.headed[each.id].show()
            self.headed[each.id].title.show_text(each.title)

    def _others(self, note: Note) -> list[Note]:
        """Notes it could be the same as: those in its column."""
        heap = next((heap for heap in self.heaps if self.cards[note.id] in heap.notes), None)
        found = [card.note for card in heap.notes if card.note is not None] if heap is not None else []
        return [other for other in found if other.id != note.id][:MOST_OFFERED]

    # Doing

    def _do(self, key: str, errand: Errand) -> None:
        room = self._session.room
        changes = errand in (Errand.REMOVE, Errand.CARRY_LEFT, Errand.CARRY_RIGHT)
        dots = errand in (Errand.DOT, Errand.UNDOT, Errand.AGREE)
        if (changes and not self._may_write(key)) or (dots and self._allowed is Allowed.LOOK):
            return
        match errand:
            case Errand.DOT:
                room.add_dot(key)
            case Errand.UNDOT:
                room.take_dot(key)
            case Errand.REMOVE:
                self._remove(key)
            case Errand.AGREE:
                card = self.cards[key]
                self.agreement_wanted.emit(key, card.mapToGlobal(card.rect().center()))
            case Errand.CARRY_LEFT | Errand.CARRY_RIGHT:
                self._carry(key, 1 if errand is Errand.CARRY_RIGHT else -1)
            case Errand.UP | Errand.DOWN:
                self._walk(key, 0, 1 if errand is Errand.DOWN else -1)
            case Errand.LEFT | Errand.RIGHT:
                self._walk(key, 1 if errand is Errand.RIGHT else -1, 0)

    def _walk(self, key: str, across: int, down: int) -> None:
        card = self.cards[key]
        filled = [heap for heap in self.heaps if heap.notes]
        at = next((at for at, heap in enumerate(filled) if card in heap.notes), -1)
        if at < 0:
            return
        row = filled[at].notes.index(card)
        notes = filled[max(0, min(len(filled) - 1, at + across))].notes
        if not across and row + down < 0:
            filled[at].take_keys()
            return
        aim = notes[max(0, min(len(notes) - 1, row + down))]
        aim.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(aim)

    def _carry(self, key: str, by: int) -> None:
        """Carry a note to the heading beside it, or to none."""
        note = self._session.room.wall.note(key)
        homes = ["", *self.headed]
        if note is not None:
            at = homes.index(note.cluster) if note.cluster in homes else 0
            aim = homes[max(0, min(len(homes) - 1, at + by))]
            if aim != note.cluster:
                self._going_to = key
                self._session.room.put_under(key, aim)

    def _remove(self, key: str) -> None:
        heap = next((heap for heap in self.heaps if self.cards[key] in heap.notes), None)
        notes = heap.notes if heap is not None else ()
        beside = notes[notes.index(self.cards[key]) - 1] if len(notes) > 1 else None
        self._session.room.remove_note(key)
        if beside is not None:
            beside.setFocus()

    def _lay(self, heap: Heap, key: str) -> None:
        room, note = self._session.room, self._session.room.wall.note(key)
        if note is None or not self._may_write(key):
            return
        if isinstance(heap, HeadedHeap):
            room.put_under(key, heap.cluster)
        elif isinstance(heap, LooseHeap):
            room.hold()
            room.change_kind(key, heap.kind)
            room.put_under(key, "")
            room.release()
        elif self._arranges:
            self._begin_heading(key)

    def _begin_heading(self, key: str) -> None:
        made = self._session.room.gather([key], "")
        if made in self.headed:
            self.headed[made].title.setFocus()
            self.ensureWidgetVisible(self.headed[made])

    def _say(self, kind: NoteKind, words: str) -> None:
        self._session.room.add_note(kind, words, self.group)

    def _open_menu(self, key: str, spot: QPoint) -> None:
        note = self._session.room.wall.note(key)
        if note is not None and self._allowed is not Allowed.LOOK:
            self.menu(note).popup(spot)

    # Making

    def _make(self, key: str) -> NoteCard:
        room, card = self._session.room, NoteCard(self._look)
        card.errand_wanted.connect(partial(self._do, key))
        card.written.connect(partial(room.write_note, key))
        card.writing.connect(lambda on: room.hold() if on else room.release())
        card.menu_wanted.connect(partial(self._open_menu, key))
        card.note_dropped.connect(lambda other: self._join(key, other))
        card.is_closed = not self._may_write(key)
        return card

    def _make_heading(self, cluster: str) -> HeadedHeap:
        room, heap = self._session.room, HeadedHeap(self._look, cluster)
        heap.title.entered.connect(room.hold)
        heap.title.left.connect(room.release)
        heap.title.written.connect(partial(room.write_cluster, cluster))
        heap.removal_wanted.connect(partial(room.remove_cluster, cluster))
        heap.note_dropped.connect(partial(self._lay, heap))
        heap.be_closed(on=not self._arranges)
        return heap

    def _join(self, key: str, other: str) -> None:
        """Let one note be the same as another, where both may be written here."""
        if self._may_write(key) and self._may_write(other):
            self._session.room.merge_notes(key, [other])

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 4, 20, 20)
        self._grid = Wrap(cell=COLUMN, gap=14)
        column.addLayout(self._grid)
        column.addStretch(1)
        for kind, heap in self.loose.items():
            self._grid.addWidget(heap)
            heap.said.connect(partial(self._say, kind))
            heap.note_dropped.connect(partial(self._lay, heap))
        self._grid.addWidget(self.new)
        self.new.note_dropped.connect(partial(self._lay, self.new))
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setObjectName("clear")


def _beneath(wall: Wall) -> dict[str, list[str]]:
    """The words of notes that are one with another, by that one."""
    found: dict[str, list[str]] = {}
    for inner in wall.notes:
        if inner.into:
            found.setdefault(inner.into, []).append(first_line(inner.text))
    return found
