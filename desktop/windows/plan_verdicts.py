"""What the coach makes of each goal of a board, looked at again only where something about it has changed."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.coach.coach import Coach
from desktop.coach.facts import GoalFacts
from desktop.coach.plan_facts import PlanFacts
from desktop.coach.verdict import verdict
from desktop.model.journey import Board
from desktop.model.plan import Verdict

PAUSE_MS = 150
"""How long after a change goals are looked at, so that no keystroke waits for it."""
AT_ONCE = 8
"""Goals looked at in one go; a plan with more of them is gone through bit by bit."""

Known = tuple[GoalFacts, tuple[tuple[str, str], ...], Verdict | None]


class PlanVerdicts(QObject):
    """Follows one board after the other. A goal without words has no verdict."""

    changed = Signal(object)
    """The new mapping from goals' ids to `Verdict`."""

    def __init__(self, coach: Coach, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coach = coach
        self._board: Board | None = None
        self._known: dict[str, Known] = {}
        self._seen: Mapping[str, Verdict] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.catch_up)

    @property
    def all(self) -> Mapping[str, Verdict]:
        """The verdicts as they are known now, by goal."""
        return self._seen

    def look_at(self, board: Board | None) -> None:
        """Take in the newest reading of a board; `changed` tells when there is something new to see."""
        before, self._board = self._board, board
        if board is None:
            self._timer.stop()
            self._tell({})
        elif before is None:
            self._timer.start(0)
        elif _differs(before, board) and not self._timer.isActive():
            self._timer.start(PAUSE_MS)

    def catch_up(self) -> None:
        """Look at what has changed, as much of it as can be done at once."""
        if self._board is None:
            return
        facts, left, waiting = PlanFacts(self._board), AT_ONCE, False
        found: dict[str, Known] = {}
        for goal in self._board.plan.goals:
            now, talked = facts.of(goal), goal.aims.talked
            known = self._known.get(goal.id)
            if known is None or known[:2] != (now, talked):
                if left:
                    left -= 1
                    known = (now, talked, verdict(self._coach, now, talked))
                else:
                    waiting = True
            if known is not None:
                found[goal.id] = known
        self._known = found
        self._tell({key: each[2] for key, each in found.items() if each[2] is not None})
        if waiting:
            self._timer.start(0)

    def _tell(self, verdicts: Mapping[str, Verdict]) -> None:
        if verdicts != self._seen:
            self._seen = verdicts
            self.changed.emit(verdicts)


def _differs(before: Board, board: Board) -> bool:
    return (
        before.plan is not board.plan
        or before.threads is not board.threads
        or (before.voice is not board.voice and before.voice != board.voice)
    )
