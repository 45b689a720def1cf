"""The board as it was, to look at: it can be zoomed and pushed about, and nothing else."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QMouseEvent

from desktop.canvas.choosing import Choosing
from desktop.model.journey import Journey
from desktop.overriding import override


class HistoryView(Choosing):
    """Outlines the cards that differ from the moment before."""

    _held: QPointF | None = None

    def begin_like(self, other: Choosing) -> None:
        """Show what another view shows, just as large and at the same place."""
        self.show_journey(other.drawing.journey)
        self.set_zoom(other.zoom)
        for mine, theirs in (
            (self.horizontalScrollBar(), other.horizontalScrollBar()),
            (self.verticalScrollBar(), other.verticalScrollBar()),
        ):
            mine.setValue(theirs.value())

    def show_moment(self, journey: Journey, changed: frozenset[str]) -> None:
        """Show a journey; what changed is brought into sight if none of it is."""
        self.show_journey(journey)
        self.highlight(changed)
        found = sorted((frame for key in changed if (frame := self.drawing.frame_of(key))), key=lambda each: each.y)
        seen = self.camera().seen(self.open_room())
        if found and not any(frame.meets(seen) for frame in found):
            self.reveal(found[0])

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            gone = self._held - event.position()
            self._held = event.position()
            self.scroll_by(gone.x(), gone.y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
