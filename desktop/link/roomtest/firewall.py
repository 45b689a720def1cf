"""The firewall of this laptop, judged by who comes through; a system's own word about it is only a hint."""

from desktop.link.roomtest.asking import answer_of
from desktop.link.roomtest.contact import Contact, Reach
from desktop.link.roomtest.finding import Check, Finding, Verdict
from desktop.words import QT_TRANSLATE_NOOP

HOW = QT_TRANSLATE_NOOP(
    "RoomTest",
    "Windows: Settings, Privacy & security, Windows Security, Firewall & network protection, Allow an app through "
    "firewall: tick Brobyg for private and public networks. macOS: System Settings, Network, Firewall, Options: allow "
    "incoming connections. If IT decides: ask for TCP port {port} in, or let another laptop be the host.",
)


def refuses_everything() -> bool | None:
    """Whether Windows lets nothing in at all, whatever is allowed by name; None where nobody can tell."""
    told = answer_of("netsh", "advfirewall", "show", "currentprofile")
    return None if told is None else "BlockInboundAlways" in told


def judge_firewall(reach: Reach, *, reaches_itself: bool | None, refuses_all: bool | None) -> Finding:
    """Whether others come in to this laptop; only another laptop can really tell."""
    values = {"port": reach.port}
    if reach.inward is Contact.REACHED:
        return Finding(
            Check.FIREWALL,
            Verdict.GOOD,
            QT_TRANSLATE_NOOP("RoomTest", "The other laptop came in to this one on port {port}."),
            values=values,
        )
    if reaches_itself is False:
        return Finding(
            Check.FIREWALL,
            Verdict.BAD,
            QT_TRANSLATE_NOOP("RoomTest", "This laptop does not even let itself in at its own address."),
            HOW,
            values,
        )
    if reach.outward.is_heard and reach.inward in (Contact.SILENT, Contact.NO_WAY, Contact.REFUSED):
        return Finding(
            Check.FIREWALL,
            Verdict.BAD,
            QT_TRANSLATE_NOOP(
                "RoomTest",
                "This laptop reaches the other one, but the other one does not come in here: a firewall on this laptop "
                "keeps port {port} closed.",
            ),
            HOW,
            values,
        )
    if refuses_all:
        return Finding(
            Check.FIREWALL,
            Verdict.BAD,
            QT_TRANSLATE_NOOP("RoomTest", "The firewall of this laptop refuses everything that comes in."),
            HOW,
            values,
        )
    return Finding(
        Check.FIREWALL,
        Verdict.NOT_CHECKED,
        QT_TRANSLATE_NOOP("RoomTest", "Only another laptop can tell whether this one lets others in."),
        QT_TRANSLATE_NOOP("RoomTest", "If the system asks whether Brobyg may be reached by others, say yes."),
        values,
    )
