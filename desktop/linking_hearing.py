"""What the host of a day says beside the documents, and who on this laptop is told of it."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.link.guest_events import Told
from desktop.link.keys import LinkDoor
from desktop.link.opening import read_offers
from desktop.link.seats import seat_from_json
from desktop.linking_hosting import LinkHosting
from desktop.linking_people import offence, read_roster
from desktop.linking_turns import Turns
from desktop.model.link_state import Roster
from desktop.model.seat import Role
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

Words = Mapping[str, Any]


class Hearing(QObject):
    """Hears the hub, and reads it without trust; `tell` hears of whatever somebody has to know."""

    roster_changed = Signal(object)
    """The `Roster`, for facilitators."""

    def __init__(
        self, turns: Turns, hosting: LinkHosting, tell: Callable[[Trouble], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._turns, self._hosting, self._tell = turns, hosting, tell
        self._state, self._seat, self._way, self._strands = turns.state, turns.seat, turns.way, turns.strands
        self.roster = Roster()
        self._takers: dict[str, Callable[[Words], None]] = {
            "documents": self._take_documents,
            "mark": lambda words: self._strands.marks.take(words.get("n")),
            "spread": lambda words: self._state.set(spread=words.get("ok") is True),
            "disk": lambda words: self._state.set(host_full=words.get("full") is True),
            "answers": self._take_answers,
            "answers_kept": lambda words: self._strands.outbox.kept(words.get("id"), words.get("survey")),
            "sheets": self._take_sheets,
            "roster": self._take_roster,
            "hosts": lambda words: self._way.learn(words, self._seat.now),
            "bundle": lambda words: self._hosting.keep_bundle(words.get("bundle")),
            "put_out": lambda _: self._turns.deny("put_out"),
            "failed": lambda _: self._tell(_host_failed()),
            "offender": lambda words: self._tell(offence(words)),
        }
        """Who takes what the hub says, by kind; the hub of a newer program may say more, which is passed over."""

    def take(self, told: Told) -> None:
        """The hub has said something."""
        taker = self._takers.get(told.what)
        if taker is not None:
            taker(told.said)

    def _take_documents(self, words: Words) -> None:
        self._seat.take(seat_from_json(words.get("seat")))
        self._strands.offers.change(self._seat.now, read_offers(words.get("documents")))
        self._turns.count()

    def _take_answers(self, words: Words) -> None:
        """Facilitators have them wherever the day is hosted; the host's own window has them already."""
        if self._evaluates:
            self._strands.outbox.copy(words.get("rows"), words.get("since"))

    def _take_sheets(self, words: Words) -> None:
        if self._evaluates:
            self._strands.outbox.copy_sheets(words.get("round"), words.get("rows"), words.get("since"))

    @property
    def _evaluates(self) -> bool:
        seat = self._seat.now
        return seat is not None and seat.role is Role.FACILITATOR and not self._hosting.is_on

    def _take_roster(self, words: Words) -> None:
        roster = read_roster(words, self._seat.who)
        if roster != self.roster:
            self.roster = roster
            self.roster_changed.emit(roster)
        door = self._way.door
        self._hosting.learn(words, door.hosts[0] if isinstance(door, LinkDoor) and door.hosts else None)


def _host_failed() -> Trouble:
    return Trouble(
        QT_TRANSLATE_NOOP("Trouble", "The host could not do that just now."),
        QT_TRANSLATE_NOOP("Trouble", "Its disk may be full; try again in a moment."),
    )
