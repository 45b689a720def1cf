"""The files with a day's secrets: how to host it, and how to come back to it. Only this user can read them.

They lie outside the library and outside .brobyg files, and are deleted with the day (`Archive.remove_day`).
"""

import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from db.files import put_in_place
from desktop.archive.faults import UNWRITABLE, UnwritableTrouble
from desktop.link.hosting import Hosting, NoHosting, hosting_as_json, hosting_from_json, is_hash
from desktop.link.seats import LONGEST_NAME, seat_as_json, seat_from_json
from desktop.link.term import FIRST, Term, term_of
from desktop.model.seat import Seat
from desktop.paths import Places

LARGEST = 1024 * 1024
"""Bytes; a day with all the laptops it can hold takes a tenth of it."""
MOST_HOSTS = 32


@dataclass(frozen=True, slots=True)
class LinkDoor:
    """How this laptop comes back to a day: where it may be found, the certificate it shows, and the token it knows.

    `was` is the token it had before it joined anew, by which the host knows that it is the same laptop.
    """

    day: str
    hosts: tuple[tuple[str, int], ...]
    fingerprint: str
    token: str
    seat: Seat
    term: Term = FIRST
    was: str = ""


def load_hosting(places: Places, day_id: str) -> Hosting | None:
    """What this laptop needs to host a day, if it has it. What cannot be read is as good as gone."""
    try:
        hosting = hosting_from_json(_read(places.hosting(day_id)))
    except NoHosting:
        return None
    return hosting if hosting.day == day_id else None


def save_hosting(places: Places, hosting: Hosting) -> None:
    """Keep it; it is on the disk when this returns. Raises `Trouble`."""
    write_private(places.hosting(hosting.day), hosting_as_json(hosting))


def load_door(places: Places, day_id: str) -> LinkDoor | None:
    """How to come back to a day, if this laptop was let in. What cannot be read is as good as gone."""
    door = _door_from_json(_read(places.door(day_id)))
    return door if door is not None and door.day == day_id else None


def save_door(places: Places, door: LinkDoor) -> None:
    """Keep it; it is on the disk when this returns. Raises `Trouble`."""
    data = {
        "version": 1,
        "day": door.day,
        "hosts": [list(host) for host in door.hosts],
        "fingerprint": door.fingerprint,
        "token": door.token,
        "seat": seat_as_json(door.seat),
        "was": door.was,
        **door.term.words,
    }
    write_private(places.door(door.day), data)


def forget(places: Places, day_id: str) -> None:
    """Lose every secret of a day, as `Archive.remove_day` does. Raises `OSError`."""
    for secret in places.beside(day_id):
        secret.unlink(missing_ok=True)


def is_token(raw: object) -> bool:
    """Whether that can be a token that a laptop shows."""
    return isinstance(raw, str) and 0 < len(raw) <= LONGEST_NAME and raw.isascii()


def hosts_from_json(raw: object) -> tuple[tuple[str, int], ...]:
    """Read addresses with their ports, total; each once, in their order. A hub names them, others list them."""
    found = [_host(each) for each in raw[:MOST_HOSTS]] if isinstance(raw, list) else []
    return tuple(dict.fromkeys(host for host in found if host is not None))


def _host(raw: object) -> tuple[str, int] | None:
    if isinstance(raw, Mapping):
        raw = [raw.get("address"), raw.get("port")]
    if not isinstance(raw, list) or len(raw) != 2:
        return None
    address, port = raw
    if not isinstance(address, str) or not 0 < len(address) <= 255 or not address.isprintable():
        return None
    fits = isinstance(port, int) and not isinstance(port, bool) and 0 < port < 65536
    return (address, port) if fits else None


def _door_from_json(raw: object) -> LinkDoor | None:
    if not isinstance(raw, Mapping) or raw.get("version") != 1:
        return None
    day, token, fingerprint = (raw.get(key) for key in ("day", "token", "fingerprint"))
    if not isinstance(day, str) or not 0 < len(day) <= LONGEST_NAME or not is_hash(fingerprint):
        return None
    if not is_token(token):
        return None
    was = raw.get("was")
    hosts, seat = hosts_from_json(raw.get("hosts")), seat_from_json(raw.get("seat"))
    return LinkDoor(day, hosts, str(fingerprint), str(token), seat, term_of(raw), str(was) if is_token(was) else "")


def _read(path: Path) -> object:
    """What a file holds, or None."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
        return json.loads(content) if len(content) <= LARGEST else None
    except (OSError, ValueError, RecursionError):
        return None


def write_private(path: Path, data: object) -> None:
    """Keep something that only this user can read; it is on the disk when this returns. Raises `Trouble`."""
    part = None
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)  # nobody else can read it
        part = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(json.dumps(data).encode())
        put_in_place(part, path)
    except OSError as fault:
        if part is not None:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        raise UnwritableTrouble(*UNWRITABLE, folder=path.parent) from fault
