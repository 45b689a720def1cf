"""Login pages in front of a network. The only check that asks outside the room: it runs when somebody wants it."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from desktop.link.roomtest.finding import Check, Finding, Verdict
from desktop.words import QT_TRANSLATE_NOOP

HOST, PATH, EXPECTED = "detectportal.firefox.com", "/success.txt", b"success"
"""A page made for this question: what it says is known, so that anything else comes from somebody in between."""
SECONDS = 6.0
MOST = 256
OK, NEEDS_LOGIN = 200, 511
MOVED = range(300, 400)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the status, the first bytes, and where it wants to lead."""

    status: int
    body: bytes = b""
    leads_to: str = ""


def ask_outside(host: str = HOST, port: int = 80) -> Answer | None:
    """Ask for that page over plain HTTP; None where nobody answers."""
    import http.client  # and with it all of TLS, which is not spoken here

    asking = http.client.HTTPConnection(host, port, timeout=SECONDS)
    try:
        asking.request("GET", PATH, headers={"Connection": "close"})
        answer = asking.getresponse()
        return Answer(answer.status, answer.read(MOST), answer.getheader("Location", ""))
    except (OSError, http.client.HTTPException, ValueError):
        return None
    finally:
        asking.close()


def judge_portal(answer: Answer | None, *, asked: bool) -> Finding:
    """Whether a login page stands in the way."""
    values = {"host": HOST, "page": _host_of(answer.leads_to) if answer is not None else ""}
    if not asked:
        return Finding(
            Check.PORTAL,
            Verdict.NOT_CHECKED,
            QT_TRANSLATE_NOOP("RoomTest", "Whether this network wants a login has not been asked: Brobyg is silent."),
            QT_TRANSLATE_NOOP("RoomTest", "If you ask, {host} on the internet is called once, and nothing is sent."),
            values,
        )
    if answer is None:
        return Finding(
            Check.PORTAL,
            Verdict.GOOD,
            QT_TRANSLATE_NOOP("RoomTest", "No answer from {host}: there is no internet here. Brobyg needs none."),
            values=values,
        )
    if answer.status == OK and answer.body.strip() == EXPECTED:
        return Finding(
            Check.PORTAL,
            Verdict.GOOD,
            QT_TRANSLATE_NOOP("RoomTest", "No login page: {host} answered as it should."),
            values=values,
        )
    return Finding(
        Check.PORTAL,
        Verdict.WARNING,
        QT_TRANSLATE_NOOP("RoomTest", "A login page stands in front of this network. {page}")
        if values["page"]
        else QT_TRANSLATE_NOOP("RoomTest", "A login page stands in front of this network."),
        QT_TRANSLATE_NOOP(
            "RoomTest",
            "Until somebody has logged in, such a network often keeps laptops apart. Open a browser on each laptop and "
            "log in before the day begins, or use your own hotspot.",
        ),
        values,
    )


def _host_of(link: str) -> str:
    try:
        return (urlsplit(link).hostname or "")[:80]
    except ValueError:
        return ""
