"""Raw shared values become the nouns of the model: total, coercing, and without a word for what makes no sense."""

from enum import StrEnum
from typing import TypeVar

from desktop.document.values import Raw, flag, text, whole
from desktop.model.journey import Card, Lane, Link, Phase, Place
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.sides import Side

Word = TypeVar("Word", bound=StrEnum)

STRONGEST_FEELING = 3


def lane(key: str, raw: Raw) -> Lane | None:
    """Read a lane; nothing if it is deleted or belongs to no journey."""
    journey = _word(raw, "journey", JourneyKind)
    if journey is None or flag(raw, "del"):
        return None
    side = _word(raw, "side", Side) or Side.OTHERS
    return Lane(key, journey, text(raw, "title"), side, text(raw, "order"), flag(raw, "emotional"))


def phase(key: str, raw: Raw) -> Phase | None:
    """Read a phase; nothing if it is deleted or belongs to no journey."""
    journey = _word(raw, "journey", JourneyKind)
    if journey is None or flag(raw, "del"):
        return None
    return Phase(key, journey, text(raw, "title"), text(raw, "order"), _feeling(raw), text(raw, "quote"))


def card(key: str, raw: Raw) -> Card | None:
    """Read a card; nothing if it is deleted or belongs to no journey. A kind from a newer version reads as a step."""
    journey = _word(raw, "journey", JourneyKind)
    if journey is None or flag(raw, "del"):
        return None
    return Card(
        id=key,
        journey=journey,
        place=_place(text(raw, "pos")),
        kind=_word(raw, "kind", CardKind) or CardKind.STEP,
        text=text(raw, "text"),
        who=text(raw, "who"),
        needs=text(raw, "needs"),
        by=text(raw, "by"),
        at=whole(raw, "at") or 0,
        origin=text(raw, "origin"),
    )


def link(key: str, raw: Raw) -> Link | None:
    """Read an arrow; nothing if it is deleted or goes from a card to itself."""
    journey = _word(raw, "journey", JourneyKind)
    source, target = text(raw, "source"), text(raw, "target")
    if journey is None or flag(raw, "del") or not source or source == target:
        return None
    words = {name: text(raw, name) for name in LINK_TEXTS}
    return Link(key, journey, source, target, **words)


LINK_TEXTS = ("what", "how", "deadline", "receipt", "risk")


def write_place(place: Place) -> str:
    """Write a place as the one value that is stored."""
    return f"{place.lane}|{place.phase}|{place.order}"


def _place(written: str) -> Place:
    parts = written.split("|")
    return Place(*parts) if len(parts) == 3 else Place("", "", "")


def _word(raw: Raw, key: str, kind: type[Word]) -> Word | None:
    value = raw.get(key)
    return next((word for word in kind if word == value), None)


def _feeling(raw: Raw) -> int | None:
    level = whole(raw, "feeling")
    return None if level is None else max(-STRONGEST_FEELING, min(STRONGEST_FEELING, level))
