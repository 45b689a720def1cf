"""Groups made a little at a time while the window goes on; what comes of it is written in one step."""

from collections.abc import Generator
from secrets import randbelow
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.language import Language
from desktop.model.seating import Seating, mixing
from desktop.windows.group_errands import GroupErrands

NEW = "new-"
"""What the groups are called that are made when the mixing is done."""
SECONDS = 0.008
"""How long the window may wait at a time."""


class Mixing(QObject):
    """Mixes one round at a time; what is asked for meanwhile is not heard."""

    began = Signal()
    moved = Signal(int)
    """How many per cent of the way it has come."""
    ended = Signal()

    def __init__(self, errands: GroupErrands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._steps: Generator[float, None, Seating] | None = None
        self._groups: tuple[str, ...] = ()
        self._number = 1
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        return self._steps is not None

    def leave(self) -> None:
        """Give up what is under way."""
        self._timer.stop()
        self._steps = None

    def start(self, count: int) -> None:
        """Mix everybody who is here into so many groups; the first ones are those there are."""
        tables = self._errands.tables
        if self.busy or not tables.people.present:
            return
        held = [group.id for group in tables.groups]
        self._groups = (*held[:count], *(f"{NEW}{number}" for number in range(count - len(held))))
        self._number = tables.number
        self._steps = mixing(
            tables.people.present,
            self._groups,
            pairs=tables.people.pairs,
            locked={person: group for person, group in tables.locked.items() if group in self._groups},
            met=tables.met,
            seed=randbelow(1_000_000),
        )
        self._timer.start()
        self.began.emit()

    def _go_on(self) -> None:
        steps, until, share = self._steps, perf_counter() + SECONDS, 0.0
        if steps is None:
            return
        try:
            while perf_counter() < until:
                share = next(steps)
        except StopIteration as end:
            self.leave()
            self._take(end.value)
        else:
            self.moved.emit(round(100 * share))

    def _take(self, seating: Seating) -> None:
        errands = self._errands
        errands.show_round(self._number)
        with errands.gesture():
            new = [group for group in self._groups if group.startswith(NEW)]
            made = dict(zip(new, errands.add_groups(len(new)), strict=True))
            if self._number == 1:
                self._clear_away({made.get(group, group) for group in self._groups})
            errands.take_seats({person: made.get(group, group) for person, group in seating.seats.items()})
        self.ended.emit()
        self._tell()

    def _tell(self) -> None:
        """Tell of a second round how far people meet new ones."""
        tables, words = self._errands.tables, ""
        if tables.met:
            words = Language.translate("Seating", "{new} new meetings. {again} pairs have sat together before.")
            words = words.format(new=tables.meetings.new, again=tables.meetings.again)
        self._errands.told.emit(words)

    def _clear_away(self, kept: set[str]) -> None:
        """Take tables off the day that nobody sits at now, unless somebody has worked there."""
        errands = self._errands
        for group in errands.session.day.groups:
            if group.id not in kept and not errands.has_work(group.id):
                errands.session.document.remove_group(group.id)
