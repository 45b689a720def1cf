"""That answers were deleted, in the day's document, so that every laptop that has a copy deletes it, too."""

from typing import TYPE_CHECKING

from pycrdt import Map

from desktop.document.shared import Origin
from desktop.document.text import sound
from desktop.model.forgetting import Forgotten
from desktop.model.ids import new_id

if TYPE_CHECKING:
    from desktop.document.day import DayDocument

FORGOTTEN = "forgotten"
MOST, LONGEST_KEY = 1_000, 200


class Forgetting:
    """The one verb of it. No step to undo: what was deleted is deleted."""

    def __init__(self, day: "DayDocument") -> None:
        self._day = day

    def forget(self, survey: str) -> None:
        """Let what has been answered to a survey until now be deleted wherever it lies."""
        number = len(self._day.day.forgotten.get(survey, ()))
        with self._day.edit(Origin.CREATED):
            self._day.root(FORGOTTEN)[sound(f"{survey}|{new_id()}")] = float(number)


def read_forgotten(root: "Map[object]") -> Forgotten:
    """Each survey's stamps in the order they were given; what makes no sense is passed over."""
    found: dict[str, list[tuple[float, str]]] = {}
    for key, number in sorted(root.items())[:MOST]:
        survey, _, stamp = key.rpartition("|")
        if survey and stamp and len(key) <= LONGEST_KEY and isinstance(number, int | float):
            found.setdefault(survey, []).append((float(number), stamp))
    return {survey: tuple(stamp for _, stamp in sorted(stamps)) for survey, stamps in found.items()}
