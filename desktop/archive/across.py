"""Memory across days: what is written on the boards of all theme days, found by its words, and a case compared.

Everything here reads; it takes as long as the library is large, so it is done beside the interface.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache, partial
from typing import Any

from db.words import folded
from desktop.archive.archive import Archive
from desktop.archive.building import board_document, build_readable, day_document
from desktop.archive.cases import all_cases, search_cases
from desktop.archive.faults import telling
from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.model.compare import Pair, compare
from desktop.model.day import Day
from desktop.model.kinds import JourneyKind

MOST = 200
"""Things that are told of one search; whoever finds more searches for more."""

MOST_FOLDED = 65_536
"""Texts kept as they are looked for: those of a hundred days, some twenty megabytes."""
APART = re.compile(r"[\W_]+")
"""What stands between words; a § needs not be typed, as in the library of cases."""


class Sort(StrEnum):
    """What was found."""

    CARD = "card"
    GOAL = "goal"
    HANDOVER = "handover"
    AGREEMENT = "agreement"
    SECTION = "section"
    INDICATOR = "indicator"
    ORDER = "order"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Found:
    """One thing. `where` names lane and phase; a case of the library has no day. `date` is ISO 8601 or empty."""

    sort: Sort
    id: str
    words: str
    day: str = ""
    title: str = ""
    date: str = ""
    group: str = ""
    group_name: str = ""
    grid: JourneyKind | None = None
    where: str = ""


SEARCHED: Mapping[str, tuple[Sort, tuple[str, ...]]] = {
    "cards": (Sort.CARD, ("text", "who", "needs")),
    "goals": (Sort.GOAL, ("text", "own_words", "who")),
    "handovers": (Sort.HANDOVER, ("what", "how", "deadline", "receipt", "risk")),
    "agreements": (Sort.AGREEMENT, ("what", "who")),
    "sections": (Sort.SECTION, ("text", "title")),
    "indicators": (Sort.INDICATOR, ("name", "question", "told")),
    "orders": (Sort.ORDER, ("text", "reply")),
}
"""Which columns of which tables of the read model are looked through."""
SEARCHED_IN_ORDER = ("goals", "cards", "handovers", "orders", "sections", "indicators", "agreements")


def search_days(archive: Archive, words: str) -> tuple[Found, ...]:
    """Everything in whose words every word begins some word: the last opened day first, cases of the library last."""
    asked = _plain(words).split()
    if not asked:
        return ()
    found: list[Found] = []
    with telling(archive.places.library):
        for day in archive.library.workshops.all():
            found += _in_day(archive, day, asked)
            if len(found) >= MOST:
                return tuple(found[:MOST])
    titles = {entry.id: entry.title for entry in all_cases(archive)}
    cases = (Found(Sort.CASE, key, titles.get(key, "")) for key in search_cases(archive, words))
    return tuple([*found, *cases][:MOST])


def _in_day(archive: Archive, day: Mapping[str, Any], asked: Iterable[str]) -> list[Found]:
    found: list[Found] = []
    goals: set[str] = set()
    for table in SEARCHED_IN_ORDER:
        sort, columns = SEARCHED[table]
        for row in archive.library.readmodel.of(table, day["id"]):
            if (sort is Sort.CARD and row["id"] in goals) or not _holds(row, columns, asked):
                continue
            if sort is Sort.GOAL:
                goals.add(row["id"])  # a goal is a card of the plan as well: it is told once
            found.append(_found(sort, row, columns, day))
    return _named(archive, day["id"], found) if found else []


def _holds(row: Mapping[str, Any], columns: Iterable[str], asked: Iterable[str]) -> bool:
    words = _plain("\n".join(str(row[column]) for column in columns if row[column]))
    return all(f" {word}" in words for word in asked)


@lru_cache(maxsize=MOST_FOLDED)
def _plain(words: str) -> str:
    """Write words as they are looked for, a space before each; kept, for a search asks again at each letter."""
    return " " + APART.sub(" ", folded(words))


def _found(sort: Sort, row: Mapping[str, Any], columns: Iterable[str], day: Mapping[str, Any]) -> Found:
    said = next((str(row[column]) for column in columns if row.get(column)), "")
    grid = JourneyKind.PLAN if sort is Sort.GOAL else _grid(row.get("journey"))
    where = " · ".join(str(row[name]) for name in ("lane", "phase", "title", "theme") if row.get(name))
    group = "" if sort is Sort.AGREEMENT else str(row["document_name"])
    return Found(sort, row["id"], said, day["id"], day["title"], day["date"], group, "", grid, where)


def _grid(kind: object) -> JourneyKind | None:
    return next((each for each in JourneyKind if each == kind), None)


def _named(archive: Archive, day_id: str, found: list[Found]) -> list[Found]:
    """Give the groups their names; what lies on the board of a group that was taken away is not told."""
    names = {group.id: group.name for group in _day(archive, day_id).groups}
    return [
        Found(**{**_fields(each), "group_name": names.get(each.group, "")})
        for each in found
        if not each.group or each.group in names
    ]


def _fields(found: Found) -> dict[str, Any]:
    return {name: getattr(found, name) for name in Found.__slots__}


def _day(archive: Archive, day_id: str) -> Day:
    return build_readable(partial(DayDocument, day_id), archive.updates(day_document(day_id)))[0].day


@dataclass(frozen=True, slots=True)
class Run:
    """How one group worked on a case on one day: the figures as it is and in the ideal journey, and its goals."""

    day: str
    title: str
    date: str
    group: str
    group_name: str
    figures: tuple[Pair, ...]
    unsaid: tuple[int, int]
    """Waiting times without a number of days on either journey."""
    goals: tuple[str, ...]
    cards: int


def runs_of_case(archive: Archive, case_id: str) -> tuple[Run, ...]:
    """Every group of every day that had that case, the oldest day first."""
    return tuple(sorted(_runs(archive, case_id), key=lambda run: (run.date or "9", run.title, run.group_name)))


def _runs(archive: Archive, case_id: str) -> Iterator[Run]:
    with telling(archive.places.library):
        days = archive.library.workshops.all()
    for row in days:
        day = _day(archive, str(row["id"]))
        for group in day.groups:
            written = archive.updates(board_document(group.id)) if group.case == case_id else []
            if written:
                board = build_readable(BoardDocument, written)[0].board
                goals = tuple(goal.text for goal in board.plan.goals)
                found, cards = compare(board), board.card_count
                yield Run(day.id, day.title, day.date, group.id, group.name, found.figures, found.unsaid, goals, cards)
