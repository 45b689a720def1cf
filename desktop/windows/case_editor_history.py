"""What undo and redo go through in the case editor: whole cases, which share all they have in common."""

from dataclasses import dataclass, replace

from desktop.model.case import Case
from desktop.model.case_places import Place, places, with_texts
from desktop.model.cpr import MASK

MOST_STEPS = 500
FEWEST = 4
"""So many characters of a hidden number are looked for in earlier steps; fewer can be anything."""


@dataclass(frozen=True, slots=True)
class Step:
    """One change: the case before and after it, and where it was made."""

    before: Case
    after: Case
    place: Place
    open: bool
    """Whether typing in the same place goes on in this step."""
    typing: bool = False


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
            self._steps.append(Step(before, after, place, open=typing, typing=typing))
            del self._steps[:-MOST_STEPS]
        for at, begun in _hidden(before, after):
            self._forget(at, *begun)
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

    def _forget(self, place: Place, prefix: str, digits: str) -> None:
        """Let no step hold the digits a number was begun with: the typing of them joins the step that hid it."""
        while len(self._steps) > 1:
            earlier, last = self._steps[-2:]
            text = dict(places(last.before)).get(place, "")
            if not earlier.typing or earlier.place != last.place or len(text) <= len(prefix):
                break
            self._steps[-2:] = [replace(last, before=earlier.before)]
        steps = [
            replace(step, before=_without(step.before, place, digits), after=_without(step.after, place, digits))
            for step in self._steps
        ]
        self._steps = [step for step in steps if step.before != step.after]


def _hidden(before: Case, after: Case) -> list[tuple[Place, tuple[str, str]]]:
    """Find where a number has been hidden by a change, what stands before it, and what it was begun with."""
    old = dict(places(before))
    return [
        (place, _begun(old.get(place, ""), text))
        for place, text in places(after)
        if text.count(MASK) > old.get(place, "").count(MASK)
    ]


def _begun(old: str, new: str) -> tuple[str, str]:
    shorter = min(len(old), len(new))
    start = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    rest = shorter - start
    end = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    return new[:start], old[start : len(old) - end]


def _without(case: Case, place: Place, digits: str) -> Case:
    """Take the longest beginning of a number that a text of this field holds out of it."""

    def take_out(at: Place, text: str) -> str:
        if at.field == place.field:
            for length in range(len(digits), FEWEST - 1, -1):
                if digits[:length] in text:
                    return text.replace(digits[:length], "")
        return text

    held = any(take_out(at, text) != text for at, text in places(case))
    return with_texts(case, take_out) if held else case
