"""What stands on every page without being read aloud: the running head, and which page of how many."""

from desktop.layout.marks import Box, Mark
from desktop.layout.palette import Token
from desktop.layout.typeface import shortened
from desktop.model.day_record import Sender
from desktop.report import measures as m
from desktop.report.blocks import NOBODY
from desktop.report.columns import text_width
from desktop.report.letters import Line, clean, words
from desktop.report.measures import A4
from desktop.report.page import Page
from desktop.words import Translate

RULE_BELOW = 5.2
LOGO_ROOM = 22.0
"""At the foot, before the sender's name."""


def furniture(
    page: Page, title: str, number: int, count: int, translate: Translate, sender: Sender = NOBODY
) -> tuple[Mark, ...]:
    """Head and foot of a page; nothing on the front."""
    if page.plain:
        return ()
    left, right = (m.LEFT, m.LEFT + m.COLUMN) if page.size == A4 else (m.SHEET_EDGE, page.size.width - m.SHEET_EDGE)
    which = translate("Report", "Page {number} of {count}").format(number=number, count=count)
    foot = page.size.height - m.FOOT_LINE
    if page.size != A4:
        name = shortened(clean(title), m.RUNNING.size, (right - left) / 2)
        below = page.size.height - m.SHEET_BOTTOM + m.SHEET_NOTES
        return (_ending(which, right, below), _ending(name, right, m.SHEET_FOOT))
    room = (right - left) / 2 - m.CELL_GAP
    running = Line(shortened(clean(page.running), m.RUNNING.size, room), " ")
    name = shortened(clean(title), m.RUNNING.size, room)
    return (
        words(running, left, m.HEAD_LINE - m.RUNNING.step / 2, m.RUNNING),
        _ending(name, right, m.HEAD_LINE - m.RUNNING.step / 2),
        Box(left, m.HEAD_LINE + RULE_BELOW - m.RUNNING.step / 2, right - left, m.RULE, fill=Token.LINE),
        _ending(which, right, foot - m.RUNNING.step / 2),
        *_from(sender, left + (LOGO_ROOM if sender.logo else 0.0), room, foot - m.RUNNING.step / 2),
    )


def _from(sender: Sender, left: float, room: float, top: float) -> tuple[Mark, ...]:
    """Whose report it is, at the foot."""
    name = shortened(clean(sender.name), m.RUNNING.size, room)
    return (words(Line(name, " "), left, top, m.RUNNING),) if name.strip() else ()


def _ending(text: str, right: float, top: float) -> Mark:
    return words(Line(text, " "), right - text_width(text, m.RUNNING), top, m.RUNNING)
