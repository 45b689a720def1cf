"""Client isolation: a Wi-Fi where each laptop reaches the internet and none reaches another. Guest networks have it."""

from desktop.link.roomtest.contact import Contact, Reach
from desktop.link.roomtest.finding import Check, Finding, Verdict
from desktop.link.roomtest.reach import ISOLATED
from desktop.words import QT_TRANSLATE_NOOP


def judge_isolation(reach: Reach) -> Finding:
    """Whether the network lets laptops talk to each other."""
    verdict, cause, advice = _told(reach)
    return Finding(Check.ISOLATION, verdict, cause, advice, {"address": reach.address})


def _told(reach: Reach) -> tuple[Verdict, str, str]:
    if reach.outward.is_heard or reach.inward is Contact.REACHED:
        return Verdict.GOOD, QT_TRANSLATE_NOOP("RoomTest", "The network lets laptops talk to each other."), ""
    if reach.neighbour:
        return (
            Verdict.GOOD,
            QT_TRANSLATE_NOOP(
                "RoomTest", "The network carries the call to {address}; what stops it is on that laptop."
            ),
            "",
        )
    if reach.is_tried and reach.same_network and reach.neighbour is False and reach.gateway:
        return (
            Verdict.BAD,
            QT_TRANSLATE_NOOP(
                "RoomTest",
                "This laptop reaches the router but not {address} on the same network: laptops are kept apart.",
            ),
            ISOLATED,
        )
    return (
        Verdict.NOT_CHECKED,
        QT_TRANSLATE_NOOP("RoomTest", "Only two laptops in the room can tell whether the network keeps them apart."),
        "",
    )
