"""Multicast: laptops that announce themselves. Comfort only, for a typed address always works; so it is never bad."""

from desktop.link.roomtest.contact import Measured
from desktop.link.roomtest.finding import Check, Finding, Verdict
from desktop.words import QT_TRANSLATE_NOOP

TYPE = QT_TRANSLATE_NOOP(
    "RoomTest", "Let the groups type the code from the projector: that works without, and is as quick."
)


def judge_multicast(measured: Measured, *, announces: bool | None) -> Finding:
    """Whether the list of days nearby will fill by itself. `announces` tells whether this laptop could call at all."""
    them, us = measured.heard_them, measured.heard_us
    if announces is False:
        return _mind(QT_TRANSLATE_NOOP("RoomTest", "This laptop cannot announce itself on the network."))
    if them is None and us is None:
        return Finding(
            Check.MULTICAST,
            Verdict.NOT_CHECKED,
            QT_TRANSLATE_NOOP("RoomTest", "Whether laptops find each other by themselves takes two of them."),
        )
    if them is not False and us is not False:
        return Finding(
            Check.MULTICAST,
            Verdict.GOOD,
            QT_TRANSLATE_NOOP("RoomTest", "The laptops hear each other's announcements: days nearby are found."),
        )
    if them is False and us is False:
        return _mind(QT_TRANSLATE_NOOP("RoomTest", "The network does not carry announcements (multicast, mDNS)."))
    return _mind(QT_TRANSLATE_NOOP("RoomTest", "Announcements are heard on one of the two laptops only."))


def _mind(cause: str) -> Finding:
    return Finding(Check.MULTICAST, Verdict.WARNING, cause, TYPE)
