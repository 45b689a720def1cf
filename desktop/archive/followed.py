"""Indicators that were followed for a case on earlier days, so that a later day can go on from them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from desktop.archive.archive import Archive
from desktop.archive.building import board_document, build_readable, day_document
from desktop.archive.faults import telling
from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.document.follow_read import INDICATOR
from desktop.model.alike import bare
from desktop.model.followed import Followed
from desktop.model.journey import Board

SIGN = INDICATOR.encode()
"""Stands as it is in the bytes of every board that has indicators; the others are not built."""


@dataclass(frozen=True, slots=True)
class FollowedBefore:
    """What one group followed on one day; `goals` are the words of its goals, by id."""

    day: str
    title: str
    date: str
    group: str
    group_name: str
    followed: tuple[Followed, ...]
    goals: dict[str, str] = field(default_factory=dict)

    @property
    def ids(self) -> frozenset[str]:
        """Everything that can be brought from here."""
        seen = {each.id for held in self.followed for each in held.observed}
        said = {each.id for held in self.followed for each in held.views}
        return frozenset({held.id for held in self.followed} | seen | said)


def followed_before(archive: Archive, day_id: str, case_id: str) -> tuple[FollowedBefore, ...]:
    """What groups of other days followed for a case, the latest day first."""
    found = _found(archive, day_id, case_id) if case_id else ()
    return tuple(sorted(found, key=lambda each: (each.date, each.title, each.group_name), reverse=True))


def of_board(board: Board, day: tuple[str, str, str], group: tuple[str, str]) -> FollowedBefore:
    """What a board follows; `day` is id, title and date, `group` id and name."""
    return FollowedBefore(*day, *group, board.followed, {goal.id: goal.text for goal in board.plan.goals})


def same_goals(before: FollowedBefore, board: Board) -> dict[str, str]:
    """Which goal of a board reads as one did before."""
    here = {bare(goal.text): goal.id for goal in board.plan.goals if goal.text.strip()}
    return {key: here[bare(words)] for key, words in before.goals.items() if bare(words) in here}


def _found(archive: Archive, day_id: str, case_id: str) -> Iterator[FollowedBefore]:
    with telling(archive.places.library):
        days = [str(row["id"]) for row in archive.library.workshops.all()]
    for other in days:
        if other == day_id:
            continue
        day = build_readable(partial(DayDocument, other), archive.updates(day_document(other)))[0].day
        for group in day.groups:
            written = archive.updates(board_document(group.id)) if group.case == case_id else []
            if any(SIGN in update for update in written):
                board = build_readable(BoardDocument, written)[0].board
                if board.followed:
                    yield of_board(board, (day.id, day.title, day.date), (group.id, group.name))
