"""What undo and redo go through in the case editor: whole cases, which share all they have in common."""

from dataclasses import dataclass, replace

from desktop.model.case import Case
from desktop.model.case_places import Place

MOST_STEPS = 500


@dataclass(frozen=True, slots=True)
class Step:
    """One change: the case before and after it, and where it was made."""

    before: Case
    after: Case
    place: Place
    open: bool
    """Whether typing in the same place goes on in this step."""


class History:
    """A row of steps, and how many of them are done; what was undone goes when something new is done."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._done = 0

    @property
    def can_undo(self) -> bool:
        return self._done > 0

    @property
    def can_redo(self) -> bool:
        return self._done < len(self._steps)

    def record(self, before: Case, after: Case, place: Place, *, typing: bool) -> None:
        """Add a step, or let a burst of typing grow."""
        del self._steps[self._done :]
        last = self._steps[-1] if self._steps else None
        if last is not None and typing and last.open and last.place == place:
            self._steps[-1] = replace(last, after=after)
        else:
            self._steps.append(Step(before, after, place, open=typing))
            del self._steps[:-MOST_STEPS]
        self._done = len(self._steps)

    def pause(self) -> None:
        """End the burst of typing: what comes next is a step of its own."""
        if self._done:
            self._steps[self._done - 1] = replace(self._steps[self._done - 1], open=False)

    def undo(self) -> tuple[Case, Place]:
        """Step back; give the case as it was, and where it changes. Only where `can_undo`."""
        self._done -= 1
        step = self._steps[self._done]
        return step.before, step.place

    def redo(self) -> tuple[Case, Place]:
        """Step forward again. Only where `can_redo`."""
        step = self._steps[self._done]
        self._done += 1
        return step.after, step.place
