"""What a file brings into a day, document by document: boards entity by entity, the others as a number of things."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.archive.building import DAY, GUIDELINE, PEOPLE, PROCESS, ROOM, SCRIPT
from desktop.document.board import BoardDocument
from desktop.model.day import Day
from desktop.model.differences import DayNews, GroupNews, board_differences
from desktop.model.differences_beside import beside_differences
from desktop.model.journey import Board


@dataclass(slots=True)
class News:
    """Gathers what came in while documents are merged one by one."""

    counts: dict[str, int] = field(default_factory=dict)
    boards: list[GroupNews] = field(default_factory=list)

    def add(self, kind: str, things: int) -> None:
        """Count things of a document that is no board."""
        self.counts[kind] = self.counts.get(kind, 0) + things

    def add_board(self, group: str, before: Board | None, after: Board, foreign: Sequence[bytes]) -> None:
        """Compare a board with what it was; with nothing, where it was not here before."""
        theirs = BoardDocument(foreign).board
        was = before if before is not None else Board({})
        found = (*board_differences(was, after, theirs), *beside_differences(was, after, theirs))
        if found or before is None:
            self.boards.append(GroupNews(group, "", found, is_new=before is None))

    def told(self, day: Day) -> DayNews:
        """Everything, with the groups in the day's order and under their names."""
        names = {group.id: group.name for group in day.groups}
        return DayNews(
            groups=tuple(_in_order(self.boards, names)),
            day=self.counts.get(DAY, 0),
            room=self.counts.get(ROOM, 0),
            people=self.counts.get(PEOPLE, 0),
            script=self.counts.get(SCRIPT, 0),
            process=self.counts.get(PROCESS, 0),
            guideline=self.counts.get(GUIDELINE, 0),
        )


def _in_order(boards: Sequence[GroupNews], names: Mapping[str, str]) -> list[GroupNews]:
    order = {group: at for at, group in enumerate(names)}
    known = [board for board in boards if board.group in names]
    return [
        GroupNews(board.group, names[board.group], board.differences, board.is_new)
        for board in sorted(known, key=lambda board: order[board.group])
    ]
