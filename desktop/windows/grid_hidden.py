"""The button that says how much of the journey is hidden, and brings it back."""

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.canvas.picks import LanePick, PhasePick
from desktop.overriding import override
from desktop.windows.grid_errands import GridErrands
from desktop.windows.labels import for_menu


class GridHidden(QPushButton):
    """Not there when nothing is hidden."""

    def __init__(self, errands: GridErrands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        lanes, phases = self._hidden()
        words = (
            self.tr("%n hidden lane(s)", "", lanes) if lanes else "",
            self.tr("%n hidden phase(s)", "", phases) if phases else "",
        )
        self.setText(", ".join(filter(None, words)))
        self.setToolTip(self.tr("Show them again"))
        self.setVisible(self.needed)

    @property
    def needed(self) -> bool:
        """Whether anything is hidden."""
        return any(self._hidden())

    def _hidden(self) -> tuple[int, int]:
        journey = self._errands.journey
        return (len(journey.hidden_lanes), len(journey.hidden_phases)) if journey is not None else (0, 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def _fill(self) -> None:
        self._menu.clear()
        journey = self._errands.journey
        if journey is None:
            return
        for lane in journey.hidden_lanes:
            words = self.tr("Show the lane “{title}”").format(title=for_menu(lane.title))
            self._menu.addAction(words, partial(self._errands.bring_out, LanePick(lane.id)))
        for phase in journey.hidden_phases:
            words = self.tr("Show the phase “{title}”").format(title=for_menu(phase.title))
            self._menu.addAction(words, partial(self._errands.bring_out, PhasePick(phase.id)))
        if len(journey.hidden_lanes) + len(journey.hidden_phases) > 1:
            self._menu.addSeparator()
            self._menu.addAction(self.tr("Show all"), self._errands.bring_all_out)
