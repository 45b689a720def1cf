"""The company a day is in, as its pages see it: who is here, and what they do. `linking.Together` is the real one."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import SignalInstance

from desktop.model.presence import Hand, Here, View
from desktop.model.seat import Seat
from desktop.model.watch import Watch
from desktop.windows.answer_way import Host


class Company(Host, Protocol):
    """The laptops of one day, this one among them."""

    @property
    def here_changed(self) -> SignalInstance:
        """Tells everybody's `Here` by client, one's own as well."""
        ...

    @property
    def hands_changed(self) -> SignalInstance:
        """Tells the document with whose board somebody does something else now."""
        ...

    @property
    def seat_changed(self) -> SignalInstance: ...
    @property
    def client(self) -> int:
        """Which of them is this laptop."""
        ...

    @property
    def seat(self) -> Seat | None:
        """The place of this laptop; none where the day is not shared."""
        ...

    @property
    def watch(self) -> Watch:
        """The time of the room."""
        ...

    @property
    def here(self) -> Mapping[int, Here]: ...
    def hands(self, group_id: str) -> Mapping[int, Hand]:
        """What the others do on a group's board."""
        ...

    def show_here(self, page: str, group: str, grid: str, view: View | None, *, shows: bool = False) -> None: ...
    def show_hand(self, group_id: str, hand: Hand | None) -> None: ...
    def follow(self, client: int) -> None:
        """Tell whom this laptop looks along with; 0 for nobody."""
        ...
