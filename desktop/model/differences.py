"""What came in when two copies of a day became one: told entity by entity, so that nothing changes silently.

Pure: readings from before and after are compared, and the other copy's own reading tells where both sides had written.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from desktop.model.journey import Board, Card, Journey, Link
from desktop.model.kinds import JourneyKind


class What(StrEnum):
    """What happened to something."""

    ADDED = "added"
    REMOVED = "removed"
    WORDED = "worded"
    MOVED = "moved"
    DETAILED = "detailed"
    """Something beside the words: who, when, what it is worth, how somebody feels."""
    SAID = "said"
    """Comments, marks and readings beside it."""


class Thing(StrEnum):
    """What it happened to."""

    CARD = "card"
    ARROW = "arrow"
    PHASE = "phase"
    LANE = "lane"
    THREAD = "thread"
    # Beside the grids (differences_beside.py)
    ORDER = "order"
    SECTION = "section"
    CARRIED = "carried"
    LEVEL = "level"
    INDICATOR = "indicator"
    SHADES = "shades"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as it was. `name` is what a person knows it by; texts only where words changed.

    `theirs` is filled where both sides had written: then `before` and `theirs` are the two candidates, and `after` is
    both in one.
    """

    what: What
    thing: Thing
    grid: JourneyKind
    id: str
    name: str
    before: str = ""
    after: str = ""
    theirs: str = ""

    @property
    def is_open(self) -> bool:
        """Whether somebody should choose between two texts."""
        return bool(self.theirs)


APART = ("id", "journey", "place", "text", "by", "at", "edited_by", "edited_at", "dots", "doubts", "comments")
"""What is told otherwise, or never: who edited and when follows from the rest."""
SAID = ("dots", "doubts", "comments")


def board_differences(before: Board, after: Board, theirs: Board | None = None) -> tuple[Difference, ...]:
    """Compare a board with what it was; `theirs` is the other copy before it was taken in, where it is known."""
    found: list[Difference] = []
    for grid in after.grids:
        was = _grid(before, grid.kind)
        other = _grid(theirs, grid.kind) if theirs is not None else None
        found += _cards(was, grid, other)
        found += _named(Thing.PHASE, was, grid, other)
        found += _named(Thing.LANE, was, grid, other)
        found += _arrows(was, grid)
    added = after.threads.keys() - before.threads.keys()
    gone = before.threads.keys() - after.threads.keys()
    found += [_thread(after, key, What.ADDED) for key in sorted(added)]
    found += [_thread(before, key, What.REMOVED) for key in sorted(gone)]
    return tuple(found)


def _grid(board: Board | None, kind: JourneyKind) -> Journey:
    grids: Iterable[Journey] = board.grids if board is not None else ()
    return next((grid for grid in grids if grid.kind is kind), Journey(kind))


def _cards(was: Journey, now: Journey, other: Journey | None) -> list[Difference]:
    found: list[Difference] = []
    for card in now.in_reading_order():
        old = was.cards.get(card.id)
        if old is None:
            found.append(_of(card, What.ADDED))
        elif old != card:
            found += _card(old, card, other.cards.get(card.id) if other is not None else None)
    found += [_of(card, What.REMOVED) for card in was.in_reading_order() if card.id not in now.cards]
    return found


def _card(old: Card, new: Card, other: Card | None) -> list[Difference]:
    found: list[Difference] = []
    if old.text != new.text:
        both = other is not None and new.text not in (old.text, other.text)
        theirs = other.text if both and other is not None else ""
        name = new.text or old.text
        found.append(Difference(What.WORDED, Thing.CARD, new.journey, new.id, name, old.text, new.text, theirs))
    if old.place.cell != new.place.cell:
        found.append(_of(new, What.MOVED))
    if any(getattr(old, name) != getattr(new, name) for name in _DETAILS):
        found.append(_of(new, What.DETAILED))
    if any(getattr(old, name) != getattr(new, name) for name in SAID):
        found.append(_of(new, What.SAID))
    return found


_DETAILS = tuple(field.name for field in fields(Card) if field.name not in APART)


def _of(card: Card, what: What) -> Difference:
    return Difference(what, Thing.CARD, card.journey, card.id, card.text)


def _named(thing: Thing, was: Journey, now: Journey, other: Journey | None) -> list[Difference]:
    """Phases or lanes, which people know by their titles."""
    old, new = _columns(thing, was), _columns(thing, now)
    foreign = _columns(thing, other) if other is not None else {}
    found = [Difference(What.ADDED, thing, now.kind, key, new[key][0]) for key in new if key not in old]
    for key in [key for key in new if key in old and new[key] != old[key]]:
        title, before = new[key][0], old[key][0]
        if title == before:
            found.append(Difference(What.DETAILED, thing, now.kind, key, title))
            continue
        theirs = foreign.get(key, ("",))[0]
        both = bool(theirs) and title not in (before, theirs)
        found.append(Difference(What.WORDED, thing, now.kind, key, title, before, title, theirs if both else ""))
    found += [Difference(What.REMOVED, thing, now.kind, key, old[key][0]) for key in old if key not in new]
    return found


def _columns(thing: Thing, grid: Journey) -> Mapping[str, tuple[str, object]]:
    if grid.kind is JourneyKind.PLAN:
        # A goal is a card and a column at once, and the rungs are fixed: there is nothing to tell that cards do not.
        return {}
    if thing is Thing.PHASE:
        return {
            each.id: (each.title, (each.feeling, each.quote, each.worth, each.hidden))
            for each in (*grid.phases, *grid.hidden_phases)
        }
    return {each.id: (each.title, (each.side, each.hidden)) for each in (*grid.lanes, *grid.hidden_lanes)}


def _arrows(was: Journey, now: Journey) -> list[Difference]:
    found = [_arrow(now, link, What.ADDED) for key, link in now.links.items() if key not in was.links]
    found += [
        _arrow(now, link, What.DETAILED)
        for key, link in now.links.items()
        if key in was.links and link != was.links[key]
    ]
    gone = (link for key, link in was.links.items() if key not in now.links)
    # Where a card went, its arrows went along: that is told of the card.
    found += [_arrow(was, link, What.REMOVED) for link in gone if {link.source, link.target} <= now.cards.keys()]
    return found


def _arrow(grid: Journey, link: Link, what: What) -> Difference:
    ends = " → ".join(grid.cards[end].text for end in (link.source, link.target) if end in grid.cards)
    return Difference(what, Thing.ARROW, grid.kind, link.id, link.what or ends)


def _thread(board: Board, key: str, what: What) -> Difference:
    thread = board.threads[key]
    ends = [card.text for end in (thread.source, thread.target) if (card := board.card(end)) is not None]
    return Difference(what, Thing.THREAD, JourneyKind.PLAN, key, " – ".join(ends))


@dataclass(frozen=True, slots=True)
class GroupNews:
    """What came in on one group's board."""

    group: str
    name: str
    differences: tuple[Difference, ...]
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class DayNews:
    """What came in on a whole day. Of documents that are no boards only how many things: they are told in one line.

    `day` counts what the facilitator decides (title, programme, groups, cases), `room` notes, votes and calls, `people`
    participants, `script` notes of the facilitator, `process` and `guideline` what is in those two.
    """

    groups: tuple[GroupNews, ...] = ()
    day: int = 0
    room: int = 0
    people: int = 0
    script: int = 0
    process: int = 0
    guideline: int = 0

    @property
    def count(self) -> int:
        """How many things are not as they were."""
        beside = self.day + self.room + self.people + self.script + self.process + self.guideline
        return sum(len(group.differences) for group in self.groups) + beside

    @property
    def open(self) -> int:
        """Between how many pairs of texts somebody should choose."""
        return sum(each.is_open for group in self.groups for each in group.differences)
