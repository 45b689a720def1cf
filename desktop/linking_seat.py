"""Who this laptop is in the day, as its host says: shown to the others, and told to its own window."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.link.opening import words
from desktop.link.seats import seat_from_json
from desktop.linking_hosting import LinkHosting
from desktop.linking_presence import Presence
from desktop.model.seat import Role, Seat


class OwnSeat(QObject):
    """The seat of this laptop; `now` is None where the day is not shared."""

    changed = Signal(object)
    """The `Seat`, or None."""

    def __init__(
        self, seat: Seat | None, presence: Presence, hosting: LinkHosting, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._presence, self._hosting = presence, hosting
        self.now = seat
        self.who = ""
        """This laptop, by the hub's name for it."""

    def welcome(self, said: Mapping[str, Any]) -> None:
        """The hub lets this laptop in, and says who it is."""
        self.who = words(said.get("you"))
        self.take(seat_from_json(said.get("seat")))

    def take(self, seat: Seat | None) -> None:
        """Sit there from now on; nobody is invited from a seat that is not a facilitator's."""
        sits = Seat(Role.READER) if seat is None else seat
        own = replace(self._presence.own, name=sits.name, side=sits.side, role=sits.role, own_group=sits.group)
        self._presence.show_here(own)
        if sits.role is not Role.FACILITATOR:
            self._hosting.forget()
        if seat != self.now:
            self.now = seat
            self.changed.emit(seat)
