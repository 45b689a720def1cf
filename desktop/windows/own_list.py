"""What is shown of one's own things while their list is open: what is deleted meanwhile stays, to be brought back."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from desktop.archive.own_files import Own

Thing = TypeVar("Thing", bound=Own)


class OwnList(Generic[Thing]):
    """`here` are those there are, `gone` those that were deleted since the list was opened."""

    def __init__(self) -> None:
        self.here: tuple[Thing, ...] = ()
        self._gone: dict[str, Thing] = {}

    @property
    def gone(self) -> tuple[Thing, ...]:
        return tuple(self._gone.values())

    def take(self, own: Iterable[Thing]) -> None:
        """Take in which there are now."""
        before = {each.id: each for each in self.here}
        self.here = tuple(own)
        known = {each.id for each in self.here}
        self._gone = {key: each for key, each in {**self._gone, **before}.items() if key not in known}
