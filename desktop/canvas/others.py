"""The others at the same board: their hands as they were last heard of, on their way over this canvas.

Painted over everything else, and only where something is another than before.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from math import ceil
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyle

from desktop.canvas.brush import Brush
from desktop.canvas.camera import Camera
from desktop.canvas.glide import Glide, resting_at
from desktop.canvas.name_tags import NameTags
from desktop.canvas.other_marks import Carried, Cursor, OtherMark, Written
from desktop.canvas.scenery import Scenery
from desktop.canvas.sheet import Sheet
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.marks import Frame, Point
from desktop.model.presence import Hand

STILL, FADE = 5.0, 0.3
"""Seconds without a move after which a cursor goes, and how long that takes."""
TICK = 16
"""Milliseconds."""
MOST = 60
"""More hands than this nobody could follow; a stranger may pretend to have any number."""
MOST_NAMES = 2
"""More writers of one card than this are counted."""


class Place(Protocol):
    """What is needed of the canvas."""

    @property
    def drawing(self) -> JourneyDrawing: ...
    @property
    def scenery(self) -> Scenery: ...
    @property
    def calm(self) -> bool: ...
    @property
    def sheet(self) -> Sheet: ...
    def camera(self) -> Camera: ...


@dataclass(slots=True)
class _Other:
    hand: Hand
    cursor: Glide | None = None
    ghost: Glide | None = None


class Others(QObject):
    """Belongs to one canvas. Times are seconds of a steady clock."""

    def __init__(self, place: Place, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._place, self._clock = place, clock
        self._known: dict[int, _Other] = {}
        self._tags: tuple[Brush, NameTags] | None = None
        self.marks: tuple[OtherMark, ...] = ()
        """What is seen now, from below to above."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look_again)

    def show(self, hands: Mapping[int, Hand]) -> None:
        """Show what others do on the grid that is shown here, and nothing of anybody else."""
        now, hands = self._clock(), dict(islice(hands.items(), MOST))
        for client in self._known.keys() - hands.keys():
            del self._known[client]
        for client, hand in hands.items():
            other = self._known.setdefault(client, _Other(hand))
            other.hand = hand
            other.cursor = self._glide(other.cursor, hand.cursor, now)
            other.ghost = self._glide(other.ghost, (hand.ghost.x, hand.ghost.y) if hand.ghost else None, now)
        self.look_again()

    def look_again(self) -> None:
        """Paint again what has moved, faded or changed, and come back when the next thing will."""
        before, self.marks = self.marks, tuple(self._marks())
        self._place.sheet.keep(on=bool(self._known))
        tags = self._name_tags()
        for mark in set(before) ^ set(self.marks):
            self._place.sheet.refresh(mark.area(tags))
        self._set_timer()

    def paint(self, painter: QPainter) -> None:
        exposed, theme, tags = painter.clipBoundingRect(), self._place.scenery.brush.theme, self._name_tags()
        for mark in self.marks:
            if exposed.intersects(mark.area(tags)):
                mark.paint(painter, theme, tags)

    def _glide(self, glide: Glide | None, spot: Point | None, now: float) -> Glide | None:
        if spot is None:
            return None
        if glide is None:
            return resting_at(spot, now)
        glide.go_to(spot, now, jump=self._is_still())
        return glide

    def _is_still(self) -> bool:
        """Whether nothing glides or fades: in calm view, and where the system has motion turned off."""
        return self._place.calm or not QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)

    def _marks(self) -> Iterator[OtherMark]:
        now, camera, tags = self._clock(), self._place.camera(), self._name_tags()
        writers: dict[str, list[Hand]] = {}
        for other in self._known.values():
            if other.hand.writing:
                writers.setdefault(other.hand.writing, []).append(other.hand)
        for card, hands in writers.items():
            frame = self._place.drawing.frame_of(card)
            if frame is not None:
                spot = camera.to_screen(frame)
                words = self._say_writing(hands, tags)
                yield Written(spot.x(), spot.y(), spot.width(), spot.height(), words, hands[0].side)
        for other in self._known.values():
            words, side = tags.name(other.hand.name, other.hand.side), other.hand.side
            frame = self._place.drawing.frame_of(other.hand.ghost.card) if other.hand.ghost is not None else None
            if other.ghost is not None and frame is not None:
                x, y = other.ghost.at(now)
                spot = camera.to_screen(Frame(x - frame.width / 2, y - frame.height / 2, frame.width, frame.height))
                yield Carried(spot.x(), spot.y(), spot.width(), spot.height(), words, side)
            elif other.cursor is not None and (opacity := self._opacity(other.cursor, now)):
                spot = camera.to_screen(Frame(*other.cursor.at(now), 0, 0))
                yield Cursor(spot.x(), spot.y(), words, side, opacity)

    def _say_writing(self, hands: Sequence[Hand], tags: NameTags) -> str:
        names = ", ".join(tags.name(hand.name, hand.side) for hand in hands[:MOST_NAMES])
        if len(hands) > MOST_NAMES:
            return self.tr("{names} and %n more are writing", "", len(hands) - MOST_NAMES).format(names=names)
        if len(hands) > 1:
            return self.tr("{names} are writing").format(names=names)
        return self.tr("{name} is writing").format(name=names)

    def _opacity(self, cursor: Glide, now: float) -> float:
        over = now - cursor.moved - STILL
        if over < 0:
            return 1.0
        return 0.0 if self._is_still() else max(0.0, 1 - over / FADE)

    def _set_timer(self) -> None:
        now = self._clock()
        glides = [glide for other in self._known.values() for glide in (other.cursor, other.ghost) if glide is not None]
        cursors = [other.cursor for other in self._known.values() if other.cursor is not None]
        fading = any(0.0 < self._opacity(cursor, now) < 1.0 for cursor in cursors)
        if fading or any(glide.is_moving(now) for glide in glides):
            self._timer.start(TICK)
            return
        still = [cursor.moved + STILL - now for cursor in cursors if self._opacity(cursor, now) == 1.0]
        if still:
            self._timer.start(max(TICK, ceil(min(still) * 1_000)))
        else:
            self._timer.stop()

    def _name_tags(self) -> NameTags:
        """Tags in the theme and the text size in use."""
        brush = self._place.scenery.brush
        if self._tags is None or self._tags[0] is not brush:
            self._tags = (brush, NameTags(brush.theme, self._place.sheet.font()))
        return self._tags[1]
