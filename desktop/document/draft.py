"""A text while somebody writes in it and others may too: undo of one's own words, step by step, in one field."""

from typing import Any

from pycrdt import Doc, Text, UndoManager

from desktop.document.replica import WINDOW_MS, Clock
from desktop.document.shared import STEP_MS, Origin
from desktop.document.text import rewrite
from desktop.model.splice import differing


class Draft:
    """Lives as long as one stay in a field; what is undone here is then written like anything else."""

    def __init__(self, text: str) -> None:
        self._doc: Doc[Any] = Doc()
        self._text = self._doc.get("text", type=Text)
        self._text += text
        self._clock, self._end = Clock(), -1
        clock = self._clock
        self._undo = UndoManager(scopes=[self._text], capture_timeout_millis=WINDOW_MS, timestamp=lambda: clock.now)
        self._undo.include_origin(Origin.HERE.value)

    @property
    def text(self) -> str:
        return str(self._text)

    def typed(self, text: str) -> None:
        """Take in what one has written oneself; a word typed on is one step."""
        cut = differing(self.text, text)
        goes_on = not cut.gone and cut.at == self._end and not (cut.came[:1].strip() and self._after_space())
        if not goes_on:
            self._clock.now += STEP_MS
        self._end = cut.at + len(cut.came)
        with self._doc.transaction(origin=Origin.HERE.value):
            rewrite(self._text, text)

    def heard(self, text: str) -> None:
        """Take in what others have made of it."""
        if text == self.text:
            return
        self._end = -1
        with self._doc.transaction(origin=Origin.THERE.value):
            rewrite(self._text, text)

    def undo(self) -> bool:
        """Take the last step back; tell whether there was one."""
        self._end = -1
        return bool(self._undo.undo())

    def redo(self) -> bool:
        self._end = -1
        return bool(self._undo.redo())

    def _after_space(self) -> bool:
        return self.text[: self._end][-1:].isspace()
