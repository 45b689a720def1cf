"""The port a day is hosted on: whether this laptop may listen there, and who does if it may not."""

import socket
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.link.roomtest.asking import answer_of, powershell
from desktop.link.roomtest.finding import Check, Finding, Verdict
from desktop.words import QT_TRANSLATE_NOOP

BACKLOG = 8
LONGEST = 40


@dataclass(frozen=True, slots=True)
class Bound:
    """What became of the wish to listen: the wanted port, the one that was got (0: none), and who has the wanted one.

    `fault` is what the system said where it allowed no port at all.
    """

    wanted: int
    port: int
    holder: str = ""
    fault: str = ""


def bind(ports: Iterable[int], host: str = "") -> tuple[socket.socket | None, int, str]:
    """Listen on the first port that is free: the socket, its port, and the last refusal in the system's words."""
    refusal = ""
    for port in ports:
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            # On Windows "reuse" would let two programs share a port; elsewhere it only forgets connections that ended.
            if sys.platform == "win32":
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
            else:
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind((host, port))
            listening.listen(BACKLOG)
        except (OSError, OverflowError) as fault:
            listening.close()
            refusal = getattr(fault, "strerror", None) or str(fault)
        else:
            return listening, int(listening.getsockname()[1]), refusal
    return None, 0, refusal


def holder_of(port: int) -> str:
    """The name of the program that listens on a port; empty where the system does not tell."""
    told = powershell(
        f"(Get-Process -Id (Get-NetTCPConnection -LocalPort {port:d} -State Listen).OwningProcess).ProcessName"
    )
    if told is None:
        told = answer_of("lsof", "-nP", f"-iTCP:{port:d}", "-sTCP:LISTEN", "-Fc")
        told = "\n".join(line[1:] for line in (told or "").splitlines() if line.startswith("c"))
    names = [line.strip() for line in told.splitlines() if line.strip()]
    return names[0][:LONGEST] if names else ""


def judge_port(bound: Bound) -> Finding:
    """Whether a day can be hosted on the port everybody expects."""
    values = {"port": bound.wanted, "other": bound.port, "program": bound.holder, "fault": bound.fault}
    if not bound.port:
        return Finding(
            Check.PORT,
            Verdict.BAD,
            QT_TRANSLATE_NOOP("RoomTest", "This laptop may not listen to others: {fault}."),
            QT_TRANSLATE_NOOP(
                "RoomTest",
                "A security program or the rights of this user forbid it. Ask IT to let Brobyg listen on TCP port "
                "{port}, or let another laptop be the host.",
            ),
            values,
        )
    if bound.port == bound.wanted:
        return Finding(
            Check.PORT,
            Verdict.GOOD,
            QT_TRANSLATE_NOOP("RoomTest", "Port {port} is free, and this laptop listens on it."),
            values=values,
        )
    return Finding(
        Check.PORT,
        Verdict.WARNING,
        QT_TRANSLATE_NOOP("RoomTest", "Port {port} is taken by {program}; the test listens on {other}.")
        if bound.holder
        else QT_TRANSLATE_NOOP("RoomTest", "Port {port} is taken by another program; the test listens on {other}."),
        QT_TRANSLATE_NOOP(
            "RoomTest",
            "If a theme day is being hosted here already, all is well. If not, close that program before the day.",
        ),
        values,
    )
