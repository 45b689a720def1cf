"""Agreements as people look at them: in which order, which of them, what is said of them as text, and who could do it.

And how a card, an arrow, a goal or a note becomes where an agreement came from.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto

from desktop.model.agreement import Agreement, AgreementKind, Origin, Source, Status, by_date, by_votes
from desktop.model.journey import Board, Card, Journey, Link
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.people import People
from desktop.model.wall import Note

SOON = (7, 28, 56)
"""How many days from now are offered at once: a week, four weeks, eight weeks."""

LONGEST = 400
"""Letters of a thing that are kept with the agreement made from it."""


class Arrangement(Enum):
    """Ways to lay out all agreements of a day."""

    GROUP = auto()
    VOTES = auto()
    DATE = auto()
    STATUS = auto()


@dataclass(frozen=True, slots=True)
class Sift:
    """Which agreements are wanted; what says nothing leaves all in."""

    group: str | None = None
    kind: AgreementKind | None = None
    status: Status | None = None

    @property
    def takes_all(self) -> bool:
        return self == Sift()

    def lets(self, agreement: Agreement) -> bool:
        """Whether an agreement is wanted."""
        return (
            self.group in (None, agreement.group)
            and self.kind in (None, agreement.kind)
            and self.status in (None, agreement.status)
        )


def arranged(
    agreements: Iterable[Agreement], arrangement: Arrangement, groups: Sequence[str]
) -> list[tuple[str, tuple[Agreement, ...]]]:
    """Agreements under headings: the id of a group, a status, or none where they are one list."""
    known = list(agreements)
    match arrangement:
        case Arrangement.VOTES:
            return [("", tuple(by_votes(known)))] if known else []
        case Arrangement.DATE:
            open_first = sorted(by_date(known), key=lambda each: not each.status.is_open)
            return [("", tuple(open_first))] if known else []
        case Arrangement.STATUS:
            return _under([status.value for status in Status], known, lambda each: each.status.value)
        case _:
            here = set(groups)
            return _under([*groups, ""], known, lambda each: each.group if each.group in here else "")


def roles(people: People, boards: Mapping[str, Board]) -> tuple[str, ...]:
    """Who could do something: the roles of the participants and of the lanes; nobody's name."""
    found = [person.role.strip() for person in people.people]
    found += [
        lane.title.strip() for board in boards.values() for journey in board.journeys.values() for lane in journey.lanes
    ]
    return tuple(dict.fromkeys(filter(None, found)))


def soon(today: date, days: int) -> str:
    """The day so many days from now, as ISO 8601."""
    return (today + timedelta(days=days)).isoformat()


def from_card(card: Card, kind: JourneyKind, group: str) -> Origin:
    """Where an agreement made from a card came from."""
    source = Source.GOAL if card.kind is CardKind.GOAL else Source.CARD
    return Origin(source, card.id, group, kind, card.text.strip()[:LONGEST])


def tells_trouble(card: Card) -> bool:
    """Whether a card tells what goes wrong, which is never what is agreed."""
    return card.kind in (CardKind.PAIN_POINT, CardKind.WAITING)


def from_link(link: Link, journey: Journey, group: str) -> Origin:
    """Where an agreement made from an arrow came from; without words of its own it is called by its ends."""
    ends = [journey.cards[end].text.strip() for end in (link.source, link.target) if end in journey.cards]
    return Origin(Source.HANDOVER, link.id, group, journey.kind, (link.what.strip() or " → ".join(ends))[:LONGEST])


def from_note(note: Note) -> Origin:
    """Where an agreement made from a note on the wall came from."""
    return Origin(Source.NOTE, note.id, note.group, None, note.text.strip()[:LONGEST])


def _under(
    keys: Sequence[str], agreements: Sequence[Agreement], key_of: Callable[[Agreement], str]
) -> list[tuple[str, tuple[Agreement, ...]]]:
    held: dict[str, list[Agreement]] = {key: [] for key in keys}
    for each in agreements:
        held[key_of(each)].append(each)
    return [(key, tuple(found)) for key, found in held.items() if found]
