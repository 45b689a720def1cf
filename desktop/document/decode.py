"""Raw shared values become the nouns of the model: total, coercing, and without a word for what makes no sense."""

from desktop.document.aims_read import read_aims
from desktop.document.values import Raw, flag, text, whole, word
from desktop.model.elements import LONGEST_WAIT
from desktop.model.journey import Card, Comment, Lane, Link, Phase, Place, Reading, Worth
from desktop.model.kinds import JOURNEY_CARDS, CardKind, Channel, Informant, JourneyKind, Perspective
from desktop.model.pictograms import Pictogram
from desktop.model.plan import NOTHING_AIMED, Person, Thread, Voice
from desktop.model.sides import Side

STRONGEST_FEELING = 3
STRONGEST_WORTH = 2
MOST_COUNTED = 10_000


SOME_TEXTS = ("who", "needs", "by", "origin", "why", "law", "due", "solves", "edited_by")
"""What only some cards say."""
WORTH = tuple((each, f"worth.{each}", f"because.{each}") for each in Perspective)
WORTH_KEYS = frozenset(key for _, *keys in WORTH for key in keys)


def lane(key: str, raw: Raw) -> Lane | None:
    """Read a lane; nothing if it is deleted or belongs to no journey."""
    journey = word(raw, "journey", JourneyKind)
    if journey is None or flag(raw, "del"):
        return None
    side = word(raw, "side", Side) or Side.OTHERS
    return Lane(key, journey, text(raw, "title"), side, text(raw, "order"), flag(raw, "emotional"), flag(raw, "hidden"))


def phase(key: str, raw: Raw) -> Phase | None:
    """Read a phase; nothing if it is deleted or belongs to no journey."""
    journey = word(raw, "journey", JourneyKind)
    if journey is None or flag(raw, "del"):
        return None
    return Phase(
        id=key,
        journey=journey,
        title=text(raw, "title"),
        order=text(raw, "order"),
        feeling=_feeling(raw),
        quote=text(raw, "quote"),
        quoted_by=text(raw, "quoted_by"),
        worth=_worth(raw),
        hidden=flag(raw, "hidden"),
    )


def card(key: str, raw: Raw) -> Card | None:
    """Read a card; nothing if it is deleted or belongs to no journey. A kind from a newer version reads as a step."""
    journey = word(raw, "journey", JourneyKind)
    if journey is None or flag(raw, "del"):
        return None
    return Card(
        id=key,
        journey=journey,
        place=_place(text(raw, "pos")),
        kind=_kind(raw),
        text=text(raw, "text"),
        at=whole(raw, "at") or 0,
        channel=word(raw, "channel", Channel),
        days=_within(raw, "days", LONGEST_WAIT),
        knows=knows if isinstance(knows := raw.get("knows"), bool) else None,
        source=word(raw, "source", Informant),
        worth=_worth(raw),
        edited_at=whole(raw, "edited_at") or 0,
        dots=_within(raw, "dots", MOST_COUNTED) or 0,
        doubts=_within(raw, "doubts", MOST_COUNTED) or 0,
        comments=_within(raw, "comments", MOST_COUNTED) or 0,
        pictogram=word(raw, "pictogram", Pictogram) if "pictogram" in raw else None,
        aims=read_aims(raw) if journey is JourneyKind.PLAN else NOTHING_AIMED,
        **{name: text(raw, name) for name in SOME_TEXTS if name in raw},
    )


def comment(key: str, raw: Raw) -> Comment | None:
    """Read a comment; nothing if it is deleted or says nothing of any card."""
    said, about = text(raw, "text"), text(raw, "card")
    if flag(raw, "del") or not said.strip() or not about:
        return None
    side = word(raw, "side", Side) or Side.OTHERS
    return Comment(key, about, said, text(raw, "by"), side, whole(raw, "at") or 0, flag(raw, "answered"))


def reading(key: str, raw: Raw) -> Reading | None:
    """Read another reading of the citizen's words; nothing if it is deleted or about no phase."""
    about = text(raw, "phase")
    if flag(raw, "del") or not about:
        return None
    return Reading(key, about, text(raw, "text"), text(raw, "by"), text(raw, "device"), whole(raw, "at") or 0)


def link(key: str, raw: Raw) -> Link | None:
    """Read an arrow; nothing if it is deleted or goes from a card to itself."""
    journey = word(raw, "journey", JourneyKind)
    source, target = text(raw, "source"), text(raw, "target")
    if journey is None or flag(raw, "del") or not source or source == target:
        return None
    words = {name: text(raw, name) for name in LINK_TEXTS}
    return Link(key, journey, source, target, **words)


def thread(key: str, raw: Raw) -> Thread | None:
    """Read a tie between two cards; nothing if it is deleted, or an arrow of a journey, or ties a card to itself."""
    source, target = text(raw, "source"), text(raw, "target")
    if raw.get("journey") != THREAD or flag(raw, "del") or not source or not target or source == target:
        return None
    return Thread(key, source, target)


def voice(raw: Raw) -> Voice:
    """Read how a plan speaks; what nobody has said is nothing."""
    return Voice(word(raw, "person", Person), text(raw, "name"), text(raw, "duration"), text(raw, "other"))


THREAD = "thread"
"""Written where an arrow has its journey, so that programs which know no threads pass over them."""

LINK_TEXTS = ("what", "how", "deadline", "receipt", "risk")


def write_place(place: Place) -> str:
    """Write a place as the one value that is stored."""
    return f"{place.lane}|{place.phase}|{place.order}"


def _place(written: str) -> Place:
    parts = written.split("|")
    return Place(*parts) if len(parts) == 3 else Place("", "", "")


def _kind(raw: Raw) -> CardKind:
    """A kind that a journey does not have reads as a step; on a plan the lane decides instead."""
    kind = word(raw, "kind", CardKind)
    return kind if kind in JOURNEY_CARDS else CardKind.STEP


def _worth(raw: Raw) -> tuple[Worth, ...]:
    if WORTH_KEYS.isdisjoint(raw):
        return ()
    found = []
    for perspective, level_key, because_key in WORTH:
        level, because = whole(raw, level_key), text(raw, because_key)
        if level is not None or because:
            held = None if level is None else max(-STRONGEST_WORTH, min(STRONGEST_WORTH, level))
            found.append(Worth(perspective, held, because))
    return tuple(found)


def _within(raw: Raw, key: str, most: int) -> int | None:
    number = whole(raw, key)
    return number if number is not None and 0 <= number <= most else None


def _feeling(raw: Raw) -> int | None:
    level = whole(raw, "feeling")
    return None if level is None else max(-STRONGEST_FEELING, min(STRONGEST_FEELING, level))
