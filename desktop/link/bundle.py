"""What those who may take over as host are sent: all that the host holds, and what the clock of the room says.

It travels inside TLS, and only to seats that may host.
"""

from dataclasses import replace

from desktop.link.hosting import Hosting, NoHosting, hosting_as_json, hosting_from_json, seconds
from desktop.link.refusal import Refused, Why
from desktop.link.seats import may_host
from desktop.model.seat import Seat


def bundle_for(seat: Seat, hosting: Hosting, room_time: float) -> dict[str, object] | None:
    """What a seat gets of it: everything, or nothing."""
    return pack(hosting, room_time) if may_host(seat) else None


def pack(hosting: Hosting, room_time: float) -> dict[str, object]:
    """Make the message. The offset is the sender's own clock's and stays behind."""
    return {"t": "bundle", **hosting_as_json(replace(hosting, offset=0.0)), "room_time": room_time}


def unpack(raw: object, now: float) -> Hosting:
    """Read the message; `now` is what this laptop's own clock says. Raises `Refused`."""
    try:
        hosting = hosting_from_json(raw)
    except NoHosting as fault:
        raise Refused(Why.NONSENSE) from fault
    room_time = seconds(raw.get("room_time")) if isinstance(raw, dict) else 0.0
    return replace(hosting, offset=room_time - now if room_time else 0.0)
