"""Two laptops in one room: a facilitator's window and a group's, on libraries of their own, that hear of each other."""

from collections.abc import Callable
from pathlib import Path

from desktop.document.shared import Change, Origin, Shared
from desktop.model.seat import Role, Seat
from desktop.paths import Places
from tests.windows.conftest import Desktop


def second_laptop(make: Callable[[Places], Desktop], first: Desktop, folder: Path) -> Desktop:
    """Another laptop with the same day, whose documents go back and forth as over a link that never breaks."""
    places = Places(folder / "second")
    places.data.mkdir()
    other, file, arrived = make(places), folder / "day.brobyg", []
    first.settle()
    first.shelf.export_day(first.shell.session.day.id, file, arrived.append)
    first.wait(lambda: arrived)
    other.shelf.import_day(file, arrived.append)
    other.wait(lambda: len(arrived) == 2)
    with other.qtbot.waitSignal(other.window.day_shown):
        other.window.errands.open_day(first.shell.session.day.id)
    mine, theirs = first.shell.session, other.shell.session
    _tie(mine.document, theirs.document)
    _tie(mine.room, theirs.room)
    for group in mine.day.groups:
        _tie(mine.board(group.id), theirs.board(group.id))
    return other


def writer(desktop: Desktop, at: int = 0) -> Seat:
    """A seat at one of the day's tables."""
    return Seat(Role.WRITER, desktop.shell.session.day.groups[at].id, "Lone")


def _tie(one: Shared, other: Shared) -> None:
    for here, there in ((one, other), (other, one)):
        here.listen(lambda change, there=there: _pass_on(change, there))


def _pass_on(change: Change, there: Shared) -> None:
    if change.origin is not Origin.THERE:
        there.merge(*change.updates)
