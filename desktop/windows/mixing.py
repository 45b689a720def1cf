"""Groups made beside the interface thread; what comes of it is written in one step."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from secrets import randbelow

from PySide6.QtCore import QObject, Signal

from desktop.language import Language
from desktop.model.people import Pair, Person
from desktop.model.seating import Seating, mix
from desktop.windows.group_errands import GroupErrands

NEW = "new-"
"""What the groups are called that are made when the mixing is done."""


@dataclass(frozen=True, slots=True)
class MixOrder:
    """Everything that group making needs to know, as it stood when it was asked for."""

    people: Sequence[Person]
    groups: tuple[str, ...]
    pairs: Sequence[Pair]
    locked: Mapping[str, str]
    met: Sequence[Mapping[str, str]]
    seed: int
    number: int
    """The round."""


class MixJob(QObject):
    """One mixing under way. It has no parent, for its thread may outlive every window."""

    ended = Signal(object, object)
    """The `MixOrder` and the `Seating`."""

    def __init__(self, order: MixOrder) -> None:
        super().__init__()
        self._order = order

    def start(self) -> None:
        threading.Thread(target=self._work, name="groups", daemon=True).start()

    def _work(self) -> None:
        order = self._order
        seating = mix(
            order.people, order.groups, pairs=order.pairs, locked=order.locked, met=order.met, seed=order.seed
        )
        self.ended.emit(order, seating)


class Mixing(QObject):
    """Mixes one round at a time; what is asked for meanwhile is not heard."""

    began = Signal()
    ended = Signal()

    def __init__(self, errands: GroupErrands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._job: MixJob | None = None
        self._left = False

    @property
    def busy(self) -> bool:
        return self._job is not None

    def leave(self) -> None:
        """Hear no more of what is under way."""
        self._left = True

    def start(self, count: int) -> None:
        """Mix everybody who is here into so many groups; the first ones are those there are."""
        errands = self._errands
        tables = errands.tables
        if self.busy or not tables.people.present:
            return
        held = [group.id for group in tables.groups]
        groups = (*held[:count], *(f"{NEW}{number}" for number in range(count - len(held))))
        locked = {person: group for person, group in tables.locked.items() if group in groups}
        order = MixOrder(
            tables.people.present,
            groups,
            tables.people.pairs,
            locked,
            tables.met,
            randbelow(1_000_000),
            tables.number,
        )
        self._job = MixJob(order)
        self._job.ended.connect(self._take)
        self._job.start()
        self.began.emit()

    def _take(self, order: MixOrder, seating: Seating) -> None:
        self._job = None
        if self._left:
            return
        errands = self._errands
        errands.show_round(order.number)
        with errands.gesture():
            made = {group: errands.add_group() for group in order.groups if group.startswith(NEW)}
            kept = {made.get(group, group) for group in order.groups}
            if order.number == 1:
                self._clear_away(kept)
            errands.session.people.seat_all(
                order.number, {person: made.get(group, group) for person, group in seating.seats.items()}
            )
        self.ended.emit()
        if order.met:
            meetings = errands.tables.meetings
            words = Language.translate("Seating", "{new} new meetings. {again} pairs have sat together before.")
            errands.told.emit(words.format(new=meetings.new, again=meetings.again))
        else:
            errands.told.emit("")

    def _clear_away(self, kept: set[str]) -> None:
        """Take tables off the day that nobody sits at now, unless somebody has worked there."""
        errands = self._errands
        for group in errands.session.day.groups:
            if group.id not in kept and not errands.has_work(group.id):
                errands.session.document.remove_group(group.id)
