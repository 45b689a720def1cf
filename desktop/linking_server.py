"""A day that lives on a Yjs server an organisation runs, instead of on the laptop of whoever hosts it."""

from desktop.linking import Together
from desktop.linking_doors import HocuspocusDoor, forget_server, is_server, save_server
from desktop.model.seat import Role, Seat
from desktop.paths import Places
from desktop.shelf import Shelf
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP


def move_to_server(together: Together, shelf: Shelf, places: Places, door: HocuspocusDoor) -> None:
    """Let the day live there from now on, also when it is opened again."""
    if not is_server(door.address):
        together.trouble_met.emit(_no_server(door.address))
        return
    together.stop_inviting()
    shelf.ask(lambda _: save_server(places, door), lambda _: together.connect_door(door), together.trouble_met.emit)


def leave_server(together: Together, shelf: Shelf, places: Places, day_id: str) -> None:
    """Let the day live there no longer; what came from there stays here."""
    together.leave()
    shelf.ask(lambda _: forget_server(places, day_id), lambda _: None, together.trouble_met.emit)


def server_door(day_id: str, address: str, token: str, name: str) -> HocuspocusDoor:
    """The way in, for whoever facilitates."""
    return HocuspocusDoor(day_id, address, token, Seat(Role.FACILITATOR, name=name))


def _no_server(address: str) -> Trouble:
    return Trouble(
        QT_TRANSLATE_NOOP("Trouble", "“{address}” is not the address of a Yjs server."),
        QT_TRANSLATE_NOOP("Trouble", "It begins with wss:// or ws://."),
        address=address,
    )
