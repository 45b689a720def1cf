"""Cards on their way through the clipboard: what they are, where they lay, and the arrows between them, as JSON.

No names of those who wrote them go along, and no CPR number comes in.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from desktop.model.clipping_aims import bare_aims, read_aims, written_aims
from desktop.model.clipping_values import Raw, clean, dicts, one_of, whole
from desktop.model.elements import DETAIL_TEXTS, DETAIL_VALUES, LONGEST_WAIT
from desktop.model.journey import Card, Journey, Link, Place, Worth
from desktop.model.kinds import CardKind, Channel, Informant, JourneyKind, Perspective
from desktop.model.pictograms import Pictogram
from desktop.model.sides import Side

MIME = "application/x-brobyg-cards+json"
VERSION = 1
LARGEST = 8 * 1024 * 1024
"""Bytes of JSON that are looked at."""
MOST_CARDS, MOST_LINKS, MOST_NAMES = 5_000, 10_000, 100
HIGHEST_WORTH = 2
LINK_TEXTS = ("what", "how", "deadline", "receipt", "risk")
CARD_TEXTS = ("text", "who", "needs", *DETAIL_TEXTS)
NOWHERE = Place("", "", "")


@dataclass(frozen=True, slots=True)
class Heading:
    """A lane as it is found again on another board."""

    title: str
    side: Side


@dataclass(frozen=True, slots=True)
class Piece:
    """A card and which of the clipping's lanes and phases it lay in. Its id is its number among the pieces."""

    lane: int
    phase: int
    card: Card


@dataclass(frozen=True, slots=True)
class Clipping:
    """Cards cut out of a journey, in reading order, and all lanes and phases between the outermost of them."""

    lanes: tuple[Heading, ...]
    phases: tuple[str, ...]
    pieces: tuple[Piece, ...]
    links: tuple[Link, ...] = ()


def clip(journey: Journey, cards: Iterable[str]) -> Clipping | None:
    """Cut cards out of a journey; nothing if none of them is on it."""
    chosen = set(cards)
    found = [card for card in journey.in_reading_order() if card.id in chosen][:MOST_CARDS]
    if not found:
        return None
    numbers = {card.id: str(number) for number, card in enumerate(found)}
    rows = {lane.id: row for row, lane in enumerate(journey.lanes)}
    columns = {phase.id: column for column, phase in enumerate(journey.phases)}
    over, beside = [rows[card.place.lane] for card in found], [columns[card.place.phase] for card in found]
    top, left = min(over), min(beside)
    return Clipping(
        tuple(Heading(lane.title, lane.side) for lane in journey.lanes[top : max(over) + 1]),
        tuple(phase.title for phase in journey.phases[left : max(beside) + 1]),
        tuple(
            Piece(rows[card.place.lane] - top, columns[card.place.phase] - left, _bare(card, numbers)) for card in found
        ),
        tuple(
            replace(
                link,
                id=str(number),
                journey=JourneyKind.AS_IS,
                source=numbers[link.source],
                target=numbers[link.target],
            )
            for number, link in enumerate(journey.links.values())
            if link.source in numbers and link.target in numbers
        ),
    )


def write(clipping: Clipping) -> str:
    """A clipping as JSON, for `read`."""
    return json.dumps(
        {
            "version": VERSION,
            "lanes": [{"title": lane.title, "side": lane.side} for lane in clipping.lanes],
            "phases": clipping.phases,
            "cards": [{"lane": piece.lane, "phase": piece.phase, **_written(piece.card)} for piece in clipping.pieces],
            "links": [
                {"source": link.source, "target": link.target, **{name: getattr(link, name) for name in LINK_TEXTS}}
                for link in clipping.links
            ],
        },
        ensure_ascii=False,
    )


def read(written: bytes) -> Clipping | None:
    """The clipping that bytes hold, or nothing; what is no good in it is left out, and CPR numbers are hidden."""
    if len(written) > LARGEST:
        return None
    try:
        raw = json.loads(written)
    except (ValueError, RecursionError):
        return None
    if not isinstance(raw, dict) or raw.get("version") != VERSION:
        return None
    lanes = tuple(
        Heading(clean(lane.get("title")), one_of(Side, lane.get("side")) or Side.OTHERS)
        for lane in dicts(raw.get("lanes"), MOST_NAMES)
    )
    titles = raw.get("phases")
    phases = tuple(clean(title) for title in (titles[:MOST_NAMES] if isinstance(titles, list) else ()))
    pieces = []
    for number, card in enumerate(dicts(raw.get("cards"), MOST_CARDS)):
        lane, phase = whole(card.get("lane"), len(lanes) - 1), whole(card.get("phase"), len(phases) - 1)
        if lane is not None and phase is not None:
            pieces.append(Piece(lane, phase, _card(card, str(number))))
    known = {piece.card.id for piece in pieces}
    sound = tuple(
        piece if piece.card.solves in known else replace(piece, card=replace(piece.card, solves="")) for piece in pieces
    )
    return Clipping(lanes, phases, sound, _links(raw, known)) if sound else None


def _bare(card: Card, numbers: Mapping[str, str]) -> Card:
    """A card without what is only true where it lay: its ids, who wrote it and when, and what was said of it."""
    return Card(
        numbers[card.id],
        JourneyKind.AS_IS,
        NOWHERE,
        card.kind,
        **{name: getattr(card, name) for name in CARD_TEXTS},
        channel=card.channel,
        days=card.days,
        knows=card.knows,
        solves=numbers.get(card.solves, ""),
        source=card.source,
        worth=card.worth,
        pictogram=card.pictogram,
        aims=bare_aims(card.aims),
    )


def _written(card: Card) -> dict[str, object]:
    values: dict[str, object] = {"kind": card.kind}
    for name in (*CARD_TEXTS, *DETAIL_VALUES):
        value = getattr(card, name)
        if value not in (None, ""):
            values[name] = value
    if card.worth:
        values["worth"] = [
            {"perspective": worth.perspective, "level": worth.level, "because": worth.because} for worth in card.worth
        ]
    aims = written_aims(card.aims)
    return values | {"aims": aims} if aims else values


def _card(raw: Raw, key: str) -> Card:
    knows, solves = raw.get("knows"), raw.get("solves")
    texts: dict[str, Any] = {name: clean(raw.get(name)) for name in CARD_TEXTS}
    return Card(
        key,
        JourneyKind.AS_IS,
        NOWHERE,
        one_of(CardKind, raw.get("kind")) or CardKind.STEP,
        **texts,
        channel=one_of(Channel, raw.get("channel")),
        days=whole(raw.get("days"), LONGEST_WAIT),
        knows=knows if isinstance(knows, bool) else None,
        solves=solves if isinstance(solves, str) and solves.isdecimal() else "",
        source=one_of(Informant, raw.get("source")),
        worth=_worth(raw.get("worth")),
        pictogram=one_of(Pictogram, raw.get("pictogram")),
        aims=read_aims(raw.get("aims")),
    )


def _worth(raw: object) -> tuple[Worth, ...]:
    found = {}
    for each in dicts(raw, len(Perspective)):
        perspective, raised = one_of(Perspective, each.get("perspective")), each.get("level")
        level = raised if isinstance(raised, int) and not isinstance(raised, bool) else None
        if perspective is not None and (level is None or abs(level) <= HIGHEST_WORTH):
            found[perspective] = Worth(perspective, level, clean(each.get("because")))
    return tuple(found.values())


def _links(raw: Raw, known: set[str]) -> tuple[Link, ...]:
    found: dict[tuple[str, str], Link] = {}
    for each in dicts(raw.get("links"), MOST_LINKS):
        source, target = each.get("source"), each.get("target")
        if isinstance(source, str) and isinstance(target, str) and source != target and {source, target} <= known:
            texts = {name: clean(each.get(name)) for name in LINK_TEXTS}
            found[source, target] = Link(str(len(found)), JourneyKind.AS_IS, source, target, **texts)
    return tuple(found.values())
