"""A room with several laptops in it and no wire: what one shows, the others hear, as it would have travelled."""

import json
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.archive.building import drawn_document
from desktop.model.presence import (
    Hand,
    Here,
    View,
    hand_as_json,
    hand_from_json,
    here_as_json,
    here_from_json,
)
from desktop.model.seat import Role, Seat
from desktop.model.watch import Watch


class Laptop(QObject):
    """One laptop in a room."""

    here_changed = Signal(object)
    hands_changed = Signal(str)
    seat_changed = Signal(object)

    def __init__(self, room: "Room", client: int, seat: Seat) -> None:
        super().__init__()
        self._room, self.client, self.seat = room, client, seat
        self.watch = Watch()
        self.elsewhere = True
        self.parcels: list[tuple[str, list[tuple[str, int | None, str]]]] = []
        """What the host was sent of answers."""

    def send_answers(self, survey, rows, done, failed) -> None:
        self.parcels.append((survey, list(rows)))
        done()

    @property
    def here(self) -> Mapping[int, Here]:
        return dict(self._room.here)

    def hands(self, group_id: str) -> Mapping[int, Hand]:
        hands = self._room.hands.get(group_id, {})
        return {client: hand for client, hand in hands.items() if client != self.client}

    def show_here(self, page: str, group: str, grid: str, view: View | None, *, shows: bool = False) -> None:
        own = self._room.here[self.client]
        self._room.put(self.client, replace(own, page=page, group=group, grid=grid, view=view, shows=shows))

    def show_hand(self, group_id: str, hand: Hand | None) -> None:
        hands = self._room.hands.setdefault(group_id, {})
        read = hand_from_json(json.loads(json.dumps(hand_as_json(hand)))) if hand is not None else None
        if read is not None:
            hands[self.client] = read
        else:
            hands.pop(self.client, None)
        for laptop in self._room.laptops.values():
            if laptop is not self:
                laptop.hands_changed.emit(drawn_document(group_id, self._room.day))

    def follow(self, client: int) -> None:
        self._room.put(self.client, replace(self._room.here[self.client], follows=client))

    def leave(self) -> None:
        """Close the lid."""
        del self._room.here[self.client], self._room.laptops[self.client]
        self._room.tell()


class Room:
    """All of them."""

    def __init__(self, day: str = "") -> None:
        self.day = day
        self.laptops: dict[int, Laptop] = {}
        self.here: dict[int, Here] = {}
        self.hands: dict[str, dict[int, Hand]] = {}

    def enter(self, seat: Seat) -> Laptop:
        client = len(self.laptops) + 101
        made = self.laptops[client] = Laptop(self, client, seat)
        self.put(client, Here(seat.name, seat.side, seat.role, seat.group))
        return made

    def put(self, client: int, here: Here) -> None:
        read = here_from_json(json.loads(json.dumps(here_as_json(here))))
        assert read is not None
        self.here[client] = read
        self.tell()

    def tell(self) -> None:
        for laptop in tuple(self.laptops.values()):
            laptop.here_changed.emit(dict(self.here))


def facilitator(name: str = "Anna") -> Seat:
    return Seat(Role.FACILITATOR, name=name)
