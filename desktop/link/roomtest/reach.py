"""The other laptop: whether the two reach each other, and if not, the likeliest cause and its cure."""

from desktop.link.roomtest.contact import Contact, Reach
from desktop.link.roomtest.finding import Check, Finding, Verdict
from desktop.words import QT_TRANSLATE_NOOP

ISOLATED = QT_TRANSLATE_NOOP(
    "RoomTest",
    "Check the address. If it is right, ask the house for a network without “client isolation” (guest networks mostly "
    "have it), or use your own hotspot or a cable: see the fallback plan.",
)


def judge_reach(reach: Reach) -> Finding:
    """Tell the cause."""
    verdict, cause, advice = _told(reach)
    return Finding(Check.REACH, verdict, cause, advice, {"address": reach.address, "port": reach.port})


def _told(reach: Reach) -> tuple[Verdict, str, str]:
    if not reach.is_tried:
        return (
            Verdict.NOT_CHECKED,
            QT_TRANSLATE_NOOP("RoomTest", "No other laptop has been tried yet."),
            QT_TRANSLATE_NOOP(
                "RoomTest",
                "Open “Test the room” on another laptop in the same room, and type the address and the code of this "
                "one there.",
            ),
        )
    if reach.outward.is_through or reach.inward is Contact.REACHED:
        return _heard(reach)
    if reach.outward in (Contact.REFUSED, Contact.NOT_OURS):
        return (
            Verdict.BAD,
            QT_TRANSLATE_NOOP("RoomTest", "{address} is there, but no room test answers."),
            QT_TRANSLATE_NOOP(
                "RoomTest",
                "Open “Test the room” on that laptop and leave it open. Look whether the address there has a port "
                "after it, such as :8421, and type that, too.",
            ),
        )
    return _unheard(reach)


def _heard(reach: Reach) -> tuple[Verdict, str, str]:
    if reach.outward is Contact.WRONG_CODE:
        return (
            Verdict.WARNING,
            QT_TRANSLATE_NOOP("RoomTest", "{address} answers, but its code is another."),
            QT_TRANSLATE_NOOP("RoomTest", "Read the four digits again: they are new each time the test is opened."),
        )
    if reach.outward is Contact.REACHED and reach.inward is Contact.REACHED:
        return Verdict.GOOD, QT_TRANSLATE_NOOP("RoomTest", "This laptop and {address} reach each other."), ""
    if reach.inward is Contact.REACHED:
        return (
            Verdict.GOOD if reach.outward is Contact.NOT_TRIED else Verdict.WARNING,
            QT_TRANSLATE_NOOP("RoomTest", "{address} reaches this laptop, which can be the host."),
            ""
            if reach.outward is Contact.NOT_TRIED
            else QT_TRANSLATE_NOOP(
                "RoomTest",
                "The other way is closed by a firewall on the other laptop: it can take part, but not be the host.",
            ),
        )
    return (
        Verdict.WARNING,
        QT_TRANSLATE_NOOP("RoomTest", "This laptop reaches {address}, which can be the host."),
        QT_TRANSLATE_NOOP(
            "RoomTest", "The other way is closed: this laptop can take part, but not be the host. See Firewall."
        ),
    )


def _unheard(reach: Reach) -> tuple[Verdict, str, str]:
    if reach.gateway is False and not reach.neighbour:
        return (
            Verdict.BAD,
            QT_TRANSLATE_NOOP("RoomTest", "Neither {address} nor the router of this network answers."),
            QT_TRANSLATE_NOOP(
                "RoomTest", "This laptop has lost the network. Leave the Wi-Fi and join it again, or use a cable."
            ),
        )
    if reach.tunnel and reach.neighbour is not True:
        return (
            Verdict.BAD,
            QT_TRANSLATE_NOOP("RoomTest", "{address} does not answer, and a VPN is on: it may lead there."),
            QT_TRANSLATE_NOOP("RoomTest", "Turn the VPN off on both laptops and test again."),
        )
    if reach.same_network is False:
        return (
            Verdict.BAD,
            QT_TRANSLATE_NOOP("RoomTest", "{address} is on another network than this laptop, and does not answer."),
            QT_TRANSLATE_NOOP(
                "RoomTest",
                "Let both laptops join the same Wi-Fi, not one the guests' and one the staff's, and type the address "
                "the other laptop shows then.",
            ),
        )
    if reach.neighbour:
        return (
            Verdict.BAD,
            QT_TRANSLATE_NOOP(
                "RoomTest", "{address} is on this network, but a firewall on that laptop lets nobody in."
            ),
            QT_TRANSLATE_NOOP(
                "RoomTest",
                "Allow Brobyg in the firewall of that laptop, or test the other way round: type the address of this "
                "laptop there.",
            ),
        )
    if reach.neighbour is False and reach.gateway:
        return (
            Verdict.BAD,
            QT_TRANSLATE_NOOP(
                "RoomTest",
                "The router answers, but {address} does not: the network keeps laptops apart, or there is no laptop "
                "with that address.",
            ),
            QT_TRANSLATE_NOOP("RoomTest", "Check the address. If it is right, see Client isolation."),
        )
    return (
        Verdict.BAD,
        QT_TRANSLATE_NOOP(
            "RoomTest", "{address} does not answer: a firewall there, or a network that keeps laptops apart."
        ),
        ISOLATED,
    )
