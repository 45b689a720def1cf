"""A finding: one thing that was tried in the room, how it went, why, and what to do about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.words import QT_TRANSLATE_NOOP, Translate


class Check(StrEnum):
    """What is tried, in the order it is told."""

    NETWORK = "network"
    PORT = "port"
    FIREWALL = "firewall"
    REACH = "reach"
    ISOLATION = "isolation"
    MULTICAST = "multicast"
    SPEED = "speed"
    PORTAL = "portal"
    PRINTER = "printer"
    SCREEN = "screen"
    DISK = "disk"


CHECK_NAMES = {
    Check.NETWORK: QT_TRANSLATE_NOOP("RoomTest", "Network"),
    Check.PORT: QT_TRANSLATE_NOOP("RoomTest", "Listening"),
    Check.FIREWALL: QT_TRANSLATE_NOOP("RoomTest", "Firewall"),
    Check.REACH: QT_TRANSLATE_NOOP("RoomTest", "The other laptop"),
    Check.ISOLATION: QT_TRANSLATE_NOOP("RoomTest", "Client isolation"),
    Check.MULTICAST: QT_TRANSLATE_NOOP("RoomTest", "Days nearby"),
    Check.SPEED: QT_TRANSLATE_NOOP("RoomTest", "Speed"),
    Check.PORTAL: QT_TRANSLATE_NOOP("RoomTest", "Login page"),
    Check.PRINTER: QT_TRANSLATE_NOOP("RoomTest", "Printer"),
    Check.SCREEN: QT_TRANSLATE_NOOP("RoomTest", "Second screen"),
    Check.DISK: QT_TRANSLATE_NOOP("RoomTest", "Disk space"),
}


class Verdict(StrEnum):
    """How it went."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"
    NOT_CHECKED = "not checked"


VERDICT_NAMES = {
    Verdict.GOOD: QT_TRANSLATE_NOOP("RoomTest", "Good"),
    Verdict.WARNING: QT_TRANSLATE_NOOP("RoomTest", "Mind this"),
    Verdict.BAD: QT_TRANSLATE_NOOP("RoomTest", "Does not work"),
    Verdict.NOT_CHECKED: QT_TRANSLATE_NOOP("RoomTest", "Not checked"),
}
SIGNS = {Verdict.GOOD: "✓", Verdict.WARNING: "!", Verdict.BAD: "✗", Verdict.NOT_CHECKED: "–"}


@dataclass(frozen=True, slots=True)
class Finding:
    """How one check went.

    `cause` and `advice` are English source texts in the context "RoomTest"; `{names}` in them are filled from `values`
    after translation. A finding that is good needs no advice.
    """

    check: Check
    verdict: Verdict
    cause: str
    advice: str = ""
    values: Mapping[str, object] = field(default_factory=dict)

    def say(self, translate: Translate) -> str:
        """What was found, and why."""
        return translate("RoomTest", self.cause).format(**self.values)

    def advise(self, translate: Translate) -> str:
        """What to do; empty where nothing is."""
        return translate("RoomTest", self.advice).format(**self.values) if self.advice else ""


def worst(findings: Mapping[Check, Finding]) -> Verdict:
    """How the room as a whole does: bad if anything is, then to be minded, then good."""
    verdicts = {finding.verdict for finding in findings.values()}
    for verdict in (Verdict.BAD, Verdict.WARNING, Verdict.GOOD):
        if verdict in verdicts:
            return verdict
    return Verdict.NOT_CHECKED
