"""A dry run: a day of invented people plays through quickly, for the facilitator to rehearse; nothing is kept."""

import random
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject

from desktop.archive.archive import Archive
from desktop.archive.entries import NewDocument
from desktop.model.clock import Now
from desktop.model.invented import Invented
from desktop.model.kinds import JOURNEYS
from desktop.model.programme import Block, BlockKind
from desktop.model.pulse import Pulse
from desktop.model.watch import Watch
from desktop.overriding import override
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.trouble import Trouble
from desktop.windows.running import Running

Value = TypeVar("Value")

SPEED = 60
"""How many times faster than a real day it runs: a minute takes a second."""

DAY = 24 * 60 * 60
HELP_ENDS = 3
"""Minutes that an invented group waits for help."""

DONE_BEFORE = 4 * 60
"""Seconds before the end of a block from which on invented groups are done."""


class NowhereShelf(Shelf):
    """Keeps nothing and answers nothing: no library is ever opened by it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_no_archive, parent)

    @override
    def start(self) -> None:
        pass

    @override
    def close(self) -> bool:
        return True

    @override
    def ask(
        self,
        job: Callable[[Archive], Value],
        done: Callable[[Value], None],
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        pass

    @override
    def append(self, document: str, update: bytes, new: NewDocument | None = None) -> int:
        return 0


class QuickWatch(Watch):
    """Begins when the day does, and runs so many times faster."""

    speed = SPEED

    def __init__(self, begins: int) -> None:
        self._real = super().pulse()
        midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        self._midnight = midnight.timestamp()
        self._begins = self._midnight + begins * 60

    @override
    def pulse(self) -> Pulse:
        passed = (super().pulse().steady - self._real.steady) * SPEED
        return Pulse(self._begins + passed, passed)

    @override
    def now(self, at: float) -> Now:
        return Now(at, (at - self._midnight) % DAY)


class InventedPeople(QObject):
    """Write cards and notes, ask for help and are done; and go on when nobody presses Next."""

    def __init__(self, running: Running, invented: Invented, seed: int = 1) -> None:
        super().__init__(running)
        self._running, self._session, self._invented = running, running.session, invented
        self._chance = random.Random(seed)  # noqa: S311 - nothing secret hangs on it
        self._minute = -1
        self._called: dict[str, int] = {}
        running.beaten.connect(self._act)

    def _act(self) -> None:
        """Do something each minute of the day that runs."""
        running = self._running
        minute = int(running.now.at // 60)
        if minute == self._minute:
            return
        self._minute = minute
        block, time = running.block, running.remaining()
        if block is None or time is None or time.paused:
            return
        if time.over_by >= 1:
            running.go_on()
            return
        self._take_help(minute)
        if block.kind is BlockKind.EXPECTATIONS:
            self._write_note()
        elif block.kind in (BlockKind.GROUP_WORK, BlockKind.EXERCISE):
            self._work(block, minute, near=time.left <= DONE_BEFORE)

    def _write_note(self) -> None:
        kind = self._chance.choice(list(self._invented.notes))
        group = self._chance.choice(self._session.day.groups).id
        self._session.room.add_note(kind, self._chance.choice(self._invented.notes[kind]), group)

    def _work(self, block: Block, minute: int, *, near: bool) -> None:
        groups = [group.id for group in self._session.day.groups]
        for group in self._chance.sample(groups, max(1, len(groups) // 2)):
            self._write_card(group)
        if near:
            self._session.room.mark_done(block.id, self._chance.choice(groups), done=True)
        elif self._chance.random() < 1 / 6:
            group = self._chance.choice(groups)
            self._called[group] = minute
            self._session.room.call_help(group, on=True)

    def _write_card(self, group: str) -> None:
        board = self._session.board(group)
        journey = board.board.journey(JOURNEYS[0])
        lanes = [lane for lane in journey.lanes if lane.side in self._invented.cards and not lane.emotional]
        if lanes and journey.phases:
            lane, phase = self._chance.choice(lanes), self._chance.choice(journey.phases)
            words = self._chance.choice(self._invented.cards[lane.side])
            board.add_card(JOURNEYS[0], lane.id, phase.id, text=words)

    def _take_help(self, minute: int) -> None:
        for group in [group for group, since in self._called.items() if minute - since >= HELP_ENDS]:
            del self._called[group]
            self._session.room.call_help(group, on=False)


def invent_session(shelf: NowhereShelf, session: Session, invented: Invented, group_name: str) -> Session:
    """A session to rehearse another one's day in."""
    from desktop.archive.rehearsing import rehearsed

    opened = rehearsed(session.document, session.script, invented, session.template, group_name)
    return Session(shelf, opened)


def _no_archive() -> Archive:
    raise AssertionError  # a dry run has no library
