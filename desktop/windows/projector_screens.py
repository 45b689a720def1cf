"""The screens of this computer, as far as the projector needs to know: which there are, and when they come and go."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Spot:
    """A screen to show something on; `name` tells it from others also after the cable was out."""

    name: str
    area: QRect
    screen: QScreen | None = None


class Screens(QObject):
    """Those of the running program."""

    changed = Signal()
    """A screen came or went."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._tell_soon)
            app.screenRemoved.connect(self._tell_soon)

    def beside(self, window: QWidget) -> tuple[Spot, ...]:
        """The screens that a window is not on."""
        here = window.screen()
        return tuple(_spot(screen) for screen in QGuiApplication.screens() if screen is not here)

    def _tell_soon(self, _screen: QScreen) -> None:
        # Qt tells of it while it still moves windows about.
        QTimer.singleShot(0, self, self.changed.emit)


def _spot(screen: QScreen) -> Spot:
    maker = " ".join(filter(None, (screen.manufacturer(), screen.model())))
    return Spot(screen.name() or maker, screen.geometry(), screen)


def best(spots: tuple[Spot, ...], remembered: str) -> Spot | None:
    """The screen used last, or else the first one."""
    return next((spot for spot in spots if spot.name == remembered), next(iter(spots), None))
