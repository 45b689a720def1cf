"""Who wrote a card and who was last at it, in one line."""

import time

from PySide6.QtCore import QCoreApplication

from desktop.model.journey import Card
from desktop.windows.panel_times import clock
from desktop.words import QT_TRANSLATE_NOOP

CONTEXT = "Written"
MADE = {
    (True, True): QT_TRANSLATE_NOOP("Written", "Written by {name} {time}"),
    (True, False): QT_TRANSLATE_NOOP("Written", "Written by {name}"),
    (False, True): QT_TRANSLATE_NOOP("Written", "Written {time}"),
}
CHANGED = {
    (True, True): QT_TRANSLATE_NOOP("Written", "last by {name} {time}"),
    (True, False): QT_TRANSLATE_NOOP("Written", "last by {name}"),
    (False, True): QT_TRANSLATE_NOOP("Written", "last {time}"),
}
"""By whether there is a name, and a time."""

SAME = 60
"""Seconds after the making of a card in which writing on it is part of making it."""


def written_words(card: Card) -> str:
    """Such as "Written by Ole 09.42 · last by Kaja 10.15"; only times where nobody gave a name."""
    now = int(time.time())
    parts = [_say(MADE, card.by, card.at, now)]
    if (card.edited_by or card.edited_at) and (card.edited_by != card.by or card.edited_at - card.at > SAME):
        parts.append(_say(CHANGED, card.edited_by, card.edited_at, now))
    return " · ".join(filter(None, parts))


def _say(shapes: dict[tuple[bool, bool], str], name: str, at: int, now: int) -> str:
    words = shapes.get((bool(name), at > 0), "")
    if not words:
        return ""
    return QCoreApplication.translate(CONTEXT, words).format(name=name, time=clock(at, now))
