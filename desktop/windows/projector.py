"""The projector: whether its window is wanted, and on which screen it is; found again when the cable is back."""

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from desktop.settings import Settings
from desktop.windows.desk import Desk
from desktop.windows.projector_picture import ProjectorPicture
from desktop.windows.projector_screens import Screens, Spot, best
from desktop.windows.projector_window import ProjectorWindow
from desktop.windows.running import Running


class Place(Enum):
    """Where the projector's picture is."""

    OFF = auto()
    WINDOW = auto()
    """In an ordinary window: there is no second screen."""
    SCREEN = auto()
    GONE = auto()
    """It was on a second screen, and the cable is out."""


class Projector(QObject):
    """Owns the window. What it shows is `Running`'s business."""

    changed = Signal()

    def __init__(self, desk: Desk, running: Running, picture: ProjectorPicture, screens: Screens | None = None) -> None:
        super().__init__()
        self._desk = desk
        self._screens = screens or Screens(self)
        self.window = ProjectorWindow(running, picture)
        self.place = Place.OFF
        self.spot: Spot | None = None
        self._screens.changed.connect(self._look_again)
        self.window.shut.connect(self._take_shut)

    @property
    def settings(self) -> Settings:
        return self._desk.settings

    @property
    def spots(self) -> tuple[Spot, ...]:
        """The screens it could be on."""
        return self._screens.beside(self._desk.window)

    def toggle(self) -> None:
        """Turn it on, or off."""
        if self.place is Place.OFF:
            self.open()
        else:
            self.close()

    def open(self, name: str = "") -> None:
        """Show the window on the screen of a name, on the one used last, or, with one screen only, in a window."""
        spot = best(self.spots, name or self.settings.projector)
        if spot is None:
            self.stand_alone()
            return
        self.settings.projector = spot.name
        self.window.fill(spot)
        self._set(Place.SCREEN, spot)

    def stand_alone(self) -> None:
        """Show the window as an ordinary one."""
        self.window.stand_alone()
        self._set(Place.WINDOW)

    def close(self) -> None:
        """Turn it off."""
        self.window.hide()
        self._set(Place.OFF)

    def leave(self) -> None:
        """Let the window go."""
        self.close()
        self.window.deleteLater()

    def _look_again(self) -> None:
        """A screen came or went: a window that lost its screen hides, for it must not cover this one."""
        names = [spot.name for spot in self.spots]
        if self.place is Place.SCREEN and (self.spot is None or self.spot.name not in names):
            self.window.hide()
            self._set(Place.GONE)
        elif self.place is Place.GONE and names:
            self.open()
        else:
            self.changed.emit()

    def _take_shut(self) -> None:
        self._set(Place.OFF)

    def _set(self, place: Place, spot: Spot | None = None) -> None:
        self.place, self.spot = place, spot
        self.changed.emit()
