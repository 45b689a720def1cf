"""The fallback plan on one page of A4: a hotspot of one's own, cables, and a USB stick, in the order to try them."""

from collections.abc import Iterator

from desktop.model.fallback import FallbackPlan
from desktop.report import blocks as b
from desktop.words import Translate

KEY = "fallback"
BLANK, TO_WRITE = " ", " \n "
MOST = 2
"""Addresses; a laptop with more is not one to host on."""


def fallback_plan(plan: FallbackPlan, translate: Translate) -> b.Report:
    """Put the page together, with the addresses of this laptop filled in and room for what is made on the day."""
    return b.Report(translate("Fallback", "Fallback plan"), tuple(_blocks(plan, translate)))


def _blocks(plan: FallbackPlan, translate: Translate) -> Iterator[b.Block]:
    yield b.PageBreak(translate("Fallback", "Fallback plan"))
    title, kicker = translate("Fallback", "When the network does not work"), translate("Fallback", "Fallback plan")
    here = "\n".join(plan.addresses[:MOST]) or TO_WRITE
    yield b.Heading(1, title, kicker, KEY)
    yield _table(
        (
            translate("Fallback", "The host"),
            translate("Fallback", "Here and now"),
            translate("Fallback", "New network"),
        ),
        ((translate("Fallback", "Address (TCP port {port})").format(port=plan.port), here, BLANK),),
    )
    yield b.Paragraph(
        translate(
            "Fallback",
            "Nothing is lost: each laptop keeps what is written on it, and the groups can go on writing. Here is how "
            "the laptops find each other again. Begin at the top.",
        )
    )
    yield b.Heading(2, translate("Fallback", "1. Your own hotspot"), key="hotspot")
    yield _table(
        (translate("Fallback", "Hotspot"), translate("Fallback", "Name"), translate("Fallback", "Password")),
        ((translate("Fallback", "Write here, and on the board"), TO_WRITE, TO_WRITE),),
    )
    yield b.Bullets(tuple(_hotspot(translate)))
    yield b.Heading(2, translate("Fallback", "2. Cables and a switch"), key="cable")
    yield b.Bullets(tuple(_cable(translate)))
    yield b.Heading(2, translate("Fallback", "3. A USB stick"), key="usb")
    yield b.Bullets(tuple(_stick(translate)), numbered=True)
    yield _table(
        (translate("Fallback", "Who helps"), translate("Fallback", "Name"), translate("Fallback", "Telephone")),
        tuple((who, BLANK, BLANK) for who in (translate("Fallback", "The house"), translate("Fallback", "IT"))),
    )


def _hotspot(translate: Translate) -> Iterator[str]:
    yield translate(
        "Fallback",
        "Windows 11: Settings, Network & internet, Mobile hotspot: On. Usually at most 8 laptops. It wants a "
        "connection to share; any will do, even the Wi-Fi that does not work. The host's address is then mostly "
        "192.168.137.1.",
    )
    yield translate(
        "Fallback",
        "Mac: System Settings, General, Sharing, Internet Sharing: share to Wi-Fi. The host's address is then mostly "
        "192.168.2.1.",
    )
    yield translate(
        "Fallback",
        "A phone's hotspot or a pocket router is as good. Brobyg itself uses no mobile data. With more than 8 "
        "laptops, let one from each table join.",
    )


def _cable(translate: Translate) -> Iterator[str]:
    yield translate(
        "Fallback",
        "A switch with a cable to each laptop is enough, and two laptops can share one cable without it. No router "
        "and no internet is needed. Turn Wi-Fi off, and wait a minute.",
    )
    yield translate("Fallback", "The addresses then begin with 169.254. “Test the room” shows the host's.")


def _stick(translate: Translate) -> Iterator[str]:
    yield translate(
        "Fallback", "At the table: “Save as file …” on the overview, onto the stick. The file ends in .brobyg."
    )
    yield translate(
        "Fallback",
        "At the host: “Open file”, and choose it. What is new is taken in and nothing is overwritten; it may be "
        "done as often as you like, and with as many sticks.",
    )
    yield translate("Fallback", "The other way round gives a laptop the day, or what the others have made since.")


def _table(head: tuple[str, str, str], rows: tuple[tuple[str, str, str], ...]) -> b.Table:
    cells = tuple(b.Row((b.Cell(name, strong=True), b.Cell(one), b.Cell(other))) for name, one, other in rows)
    return b.Table(head, cells, (46, 60, 60), whole=True)
