"""What a card says beside its text: the quiet lines under it, as far as its kind asks for them."""

from collections.abc import Iterator
from functools import cache

from desktop.layout import measures as m
from desktop.layout.marks import Words
from desktop.layout.palette import Token
from desktop.layout.typeface import broken, shortened
from desktop.layout.weight import Weight
from desktop.model.elements import fields_of
from desktop.model.journey import Card
from desktop.model.kinds import CHANNEL_NAMES, CardKind, JourneyKind
from desktop.words import QT_TRANSLATE_NOOP, Translate

ONE_DAY = QT_TRANSLATE_NOOP("Drawing", "1 day")
DAYS = QT_TRANSLATE_NOOP("Drawing", "{count} days")
DEADLINE = QT_TRANSLATE_NOOP("Drawing", "Deadline: {words}")
DOCUMENTS = QT_TRANSLATE_NOOP("Drawing", "Documents: {words}")
UNKNOWING = QT_TRANSLATE_NOOP("Drawing", "The citizen does not know why")


ON_A_PLAN = {"due": DEADLINE, "needs": DOCUMENTS}
"""What a step of a process plan says besides, and how."""


def days_in_words(days: int, translate: Translate) -> str:
    """A length of time as people say it."""
    return translate("Drawing", ONE_DAY) if days == 1 else translate("Drawing", DAYS).format(count=days)


def wait_of(card: Card, translate: Translate) -> str:
    """How long is waited, for a waiting card where it is said; it stands in large type beside the hourglass."""
    if card.kind is not CardKind.WAITING or card.days is None:
        return ""
    return days_in_words(card.days, translate)


def detail_lines(card: Card, width: float, translate: Translate) -> Iterator[Words]:
    """The lines under a card's text, each at 0, 0: facts, what the citizen is not told, who is responsible."""
    for text in _facts(card, translate):
        for line in broken(text, m.FOOT, width):
            yield Words(0, 0, line, m.FOOT, ink=Token.MUTED)
    if card.kind is CardKind.PAIN_POINT and card.why.strip():
        yield Words(0, 0, shortened(card.why, m.FOOT, width), m.FOOT, ink=Token.MUTED)
    if _asks(card, "knows") and card.knows is False:
        for line in broken(translate("Drawing", UNKNOWING), m.FOOT, width, Weight.SEMIBOLD):
            yield Words(0, 0, line, m.FOOT, Weight.SEMIBOLD, Token.WARNING)
    if card.who:
        line = shortened(card.who, m.FOOT, width, Weight.ITALIC)
        yield Words(0, 0, line, m.FOOT, Weight.ITALIC, Token.MUTED)


def _facts(card: Card, translate: Translate) -> Iterator[str]:
    short = []
    if _asks(card, "channel") and card.channel is not None:
        short.append(translate("Kinds", CHANNEL_NAMES[card.channel]))
    if _asks(card, "days") and card.days is not None and card.kind is not CardKind.WAITING:
        short.append(days_in_words(card.days, translate))
    if short:
        yield " · ".join(short)
    for name in ("law", "due", "needs"):
        words = str(getattr(card, name)).strip()
        if words and _asks(card, name):
            if card.journey is JourneyKind.PROCESS and name in ON_A_PLAN:
                yield translate("Drawing", ON_A_PLAN[name]).format(words=words)
            elif name != "needs":
                yield words


def _asks(card: Card, name: str) -> bool:
    """Whether a card's kind has a field: what was filled in before its kind was changed is not shown."""
    return name in _asked(card.kind, card.journey)


@cache
def _asked(kind: CardKind, grid: JourneyKind) -> frozenset[str]:
    return frozenset(field.name for field in fields_of(kind, grid))
