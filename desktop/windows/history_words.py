"""What is said of a moment of a board: when it was, who wrote, and how much changed."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QDate, QTime

from desktop.language import locale_of
from desktop.model.journey import Board, Card
from desktop.model.kinds import JourneyKind
from desktop.words import QT_TRANSLATE_NOOP, Translate


def time_in_words(at: int, code: str) -> str:
    """Say when something was, in the reader's own time, as `tirsdag 12. maj kl. 10.42.05`."""
    then = datetime.fromtimestamp(at)  # noqa: DTZ006 - the clock on the wall
    locale = locale_of(code)
    day = QDate(then.year, then.month, then.day)
    time = QTime(then.hour, then.minute, then.second)
    if code == "da":
        return f"{locale.toString(day, 'dddd d. MMMM yyyy')} kl. {locale.toString(time, 'HH.mm.ss')}"
    return f"{locale.toString(day, 'dddd d MMMM yyyy')}, {locale.toString(time, 'HH:mm:ss')}"


def beside_words(one: Board, other: Board, translate: Translate) -> str:
    """What two states of a board say differently where its grids do not show it; empty where they agree."""
    parts = {
        QT_TRANSLATE_NOOP("History", "the assessment"): one.assessed != other.assessed,
        QT_TRANSLATE_NOOP("History", "the order"): one.order != other.order,
        QT_TRANSLATE_NOOP("History", "the indicators"): one.followed != other.followed,
        QT_TRANSLATE_NOOP("History", "the shades of BUM"): one.shades != other.shades,
    }
    return ", ".join(translate("History", name) for name, differs in parts.items() if differs)


def changed_cards(board: Board, before: Board | None, kind: JourneyKind) -> frozenset[str]:
    """Cards of a journey that are new or read otherwise than a moment before."""
    if before is None:
        return frozenset()
    old = before.journey(kind).cards
    cards = board.journey(kind).cards.items()
    return frozenset(key for key, card in cards if (was := old.get(key)) is not card and was != card)


def gone_cards(board: Board, before: Board | None, kind: JourneyKind) -> int:
    """How many cards were there a moment before and are no more."""
    return len(before.journey(kind).cards.keys() - board.journey(kind).cards.keys()) if before is not None else 0


def writers(board: Board, before: Board | None) -> tuple[str, ...]:
    """Who wrote what changed since the moment before, as far as cards tell."""
    names: dict[str, None] = {}
    for grid in board.grids:
        cards = grid.cards
        for key in sorted(changed_cards(board, before, grid.kind)):
            names.update(dict.fromkeys(_names_on(cards[key])))
    return tuple(names)


def _names_on(card: Card) -> Iterator[str]:
    name = card.edited_by or card.by
    if name:
        yield name
