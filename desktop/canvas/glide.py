"""A spot that somebody else moves, between two things heard of it: it goes there, and does not jump."""

from dataclasses import dataclass

from desktop.layout.marks import Point

GLIDE = 0.08
"""Seconds a spot takes to where it is: a little longer than the next word of it takes to come."""


@dataclass(slots=True)
class Glide:
    """Times are seconds of a steady clock; `moved` is when it was last heard to be elsewhere."""

    goal: Point
    start: Point
    moved: float

    def go_to(self, goal: Point, now: float, *, jump: bool) -> None:
        """Set out for another spot; what is there already stays, and goes on resting."""
        if goal != self.goal:
            self.start = goal if jump else self.at(now)
            self.goal, self.moved = goal, now

    def at(self, now: float) -> Point:
        """Where it is shown."""
        share = max(0.0, min(1.0, (now - self.moved) / GLIDE))
        (x, y), (goal_x, goal_y) = self.start, self.goal
        return (x + (goal_x - x) * share, y + (goal_y - y) * share)

    def is_moving(self, now: float) -> bool:
        return self.start != self.goal and now < self.moved + GLIDE


def resting_at(spot: Point, now: float) -> Glide:
    """A spot nothing was heard of before."""
    return Glide(spot, spot, now)
