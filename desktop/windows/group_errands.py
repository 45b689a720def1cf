"""What is done with participants and tables: each errand is one step for undo, whichever documents it writes in."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from itertools import count as numbers
from itertools import islice

from PySide6.QtCore import QObject, Signal

from desktop.archive.archive import Archive
from desktop.archive.cases import case_for_day
from desktop.language import Language
from desktop.model.balance import Deal, deal_cases
from desktop.model.case import Case
from desktop.model.cpr import mask
from desktop.model.people import People, Person, Together
from desktop.model.seating import seat_late
from desktop.model.tables import Tables
from desktop.session import Session
from desktop.windows.desk import Desk
from desktop.windows.notices import Offer, Tone
from desktop.windows.seating_words import Names, say_broken
from desktop.windows.trail import Trail


class GroupErrands(QObject):
    """Works on one session, in the round that is shown."""

    changed = Signal()
    """People, seats, groups, cases or the round are others."""
    history_changed = Signal()
    told = Signal(str)
    """What the last move did, in plain words."""

    def __init__(self, desk: Desk, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.session = session
        self.round = 1
        self.trail = Trail(session.people, session.document)
        self._gesturing = False
        self._tables: Tables | None = None
        self._names: Names | None = None
        session.day_changed.connect(self._change)
        session.people_changed.connect(self._change)

    @property
    def people(self) -> People:
        return self.session.people.people

    @property
    def tables(self) -> Tables:
        """The round that is shown."""
        if self._tables is None:
            self._tables = Tables(self.people, self.session.day.groups, self.round)
        return self._tables

    @property
    def names(self) -> Names:
        if self._names is None:
            self._names = Names(self.people)
        return self._names

    def show_round(self, number: int) -> None:
        """Work on another round."""
        if number != self.round:
            self.round = number
            self._change()

    @contextmanager
    def gesture(self) -> Iterator[None]:
        """Make everything written in here one step; a gesture within another is part of it."""
        if self._gesturing:
            yield
            return
        self._gesturing = True
        documents = (self.session.people, self.session.document)
        for document in documents:
            document.hold()
        try:
            with self.trail.together():
                yield
        finally:
            self._gesturing = False
            for document in documents:
                document.release()
            self._change()

    # Seats

    def seat(self, person_id: str, group_id: str) -> None:
        """Move somebody to a group, or out of all groups for an empty id, and tell what that does."""
        if self.tables.seats.get(person_id, "") == group_id:
            return
        before, names = self.tables, self.names
        effect = before.effect_of(person_id, group_id)
        with self.gesture():
            self.session.people.seat(self.round, person_id, group_id)
        group = self.session.day.group(group_id)
        words = (
            Language.translate("Seating", "{name} now sits in {group}.")
            if group is not None
            else Language.translate("Seating", "{name} has no group now.")
        )
        said = [words.format(name=names.of(person_id), group=group.name if group is not None else "")]
        said += [say_broken(each, self.tables, names) + "." for each in effect.breaks[:2]]
        self.told.emit(" ".join(said))

    def lock(self, person_id: str) -> None:
        """Let somebody stay where they are when groups are mixed, or no longer."""
        locked = person_id not in self.tables.locked
        if person_id in self.tables.seats:
            with self.gesture():
                self.session.people.lock(self.round, person_id, locked=locked)
            words = (
                Language.translate("Seating", "{name} stays here when groups are mixed.")
                if locked
                else Language.translate("Seating", "{name} may be moved again.")
            )
            self.told.emit(words.format(name=self.names.of(person_id)))

    def place_waiting(self, person_ids: Sequence[str] = ()) -> None:
        """Give those without a group the seats that suit best, while nobody else moves."""
        tables, seats = self.tables, dict(self.tables.seats)
        groups = [group.id for group in tables.groups]
        late = list(person_ids) or [person.id for person in tables.unseated]
        people = tables.people.present
        for person_id in late:
            found = seat_late(people, groups, seats, person_id, pairs=self.people.pairs, met=tables.met)
            if found:
                seats[person_id] = found
        self.take_seats(seats)
        if len(late) == 1 and seats.get(late[0]):
            group = self.session.day.group(seats[late[0]])
            words = Language.translate("Seating", "{name} now sits in {group}.")
            self.told.emit(words.format(name=self.names.of(late[0]), group=group.name if group is not None else ""))

    def take_seats(self, seats: Mapping[str, str]) -> None:
        """Let everybody sit where they were mixed to."""
        with self.gesture():
            self.session.people.seat_all(self.round, seats)

    # People

    def add(self, people: Sequence[Person]) -> list[str]:
        """Put people on the list; numbers that can be CPR numbers are hidden."""
        with self.gesture():
            return self.session.people.add_all([_masked(person) for person in people])

    def remove(self, person_ids: Sequence[str]) -> None:
        """Take people off the list, and offer to bring them back."""
        name, count = self.names.all(person_ids), len(person_ids)
        if not count:
            return
        with self.gesture():
            self.session.people.remove(person_ids)
        self._desk.notices.tell(
            lambda: Language.translate("Seating", "Off the list: {names}.").format(names=name),
            Tone.GOOD,
            Offer(
                lambda: Language.translate("Seating", "Bring back"),
                partial(self.session.people.bring_back, tuple(person_ids)),
            ),
        )

    def set_away(self, person_id: str, *, away: bool) -> None:
        """Somebody has left or not come, or is here after all; nobody else moves."""
        with self.gesture():
            self.session.people.set_away(person_id, away=away)

    def tie(self, one: str, other: str, together: Together | None) -> None:
        with self.gesture():
            self.session.people.tie(one, other, together)

    # Groups and cases

    def add_groups(self, count: int = 1) -> list[str]:
        """Add tables after the others."""
        name = Language.translate("DayPage", "Group {number}")
        taken = {group.name for group in self.session.day.groups}
        free = (made for number in numbers(len(taken) + 1) if (made := name.format(number=number)) not in taken)
        with self.gesture():
            return self.session.add_groups(islice(free, count))

    def remove_group(self, group_id: str) -> None:
        """Take a table off the day; its board is kept, and its people have no group."""
        group = self.session.day.group(group_id)
        if group is None:
            return
        name = group.name
        with self.gesture():
            self.session.document.remove_group(group_id)
        self._desk.notices.tell(
            lambda: Language.translate("DayPage", "“{name}” is removed, and its board with it.").format(name=name),
            Tone.WARNING,
            Offer(
                lambda: Language.translate("DayPage", "Bring it back"),
                partial(self.session.document.bring_back_group, group_id),
            ),
        )

    def give_case(self, group_id: str, case_id: str) -> None:
        """Let a group work on a case of the day, or of the library."""
        if not case_id or case_id in self.session.day.cases:
            with self.gesture():
                self.session.document.give_case(group_id, case_id)
        else:
            self.session.take_case(case_id, group_id)

    def deal(self, cases: Sequence[str], deal: Deal) -> None:
        """Give all groups their cases at once; those of the library are taken into the day first."""
        missing = [case_id for case_id in cases if case_id not in self.session.day.cases]

        def fetch(archive: Archive) -> tuple[Case, ...]:
            return tuple(case_for_day(archive, case_id=case_id) for case_id in missing)

        if missing:
            self.session.shelf.ask(fetch, partial(self._deal, tuple(cases), deal))
        else:
            self._deal(tuple(cases), deal, ())

    def _deal(self, cases: tuple[str, ...], deal: Deal, taken: tuple[Case, ...]) -> None:
        dealt = deal_cases([group.id for group in self.session.day.groups], cases, deal)
        with self.gesture():
            for case in taken:
                self.session.document.add_case(case)
            self.session.document.give_cases(dealt)

    def has_work(self, group_id: str) -> bool:
        """Whether anything stands on a group's board."""
        return bool(self.session.board(group_id).board.card_count)

    def write(self, do: Callable[[], object]) -> None:
        """Do something to a document as a step of its own."""
        with self.gesture():
            do()

    def _change(self, *_: object) -> None:
        self._tables, self._names = None, None
        if not self._gesturing:
            self.changed.emit()
            self.history_changed.emit()


def _masked(person: Person) -> Person:
    return replace(person, label=mask(person.label)[0], role=mask(person.role)[0], unit=mask(person.unit)[0])
