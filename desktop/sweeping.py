"""When Python's collector runs: between two things people do, and not over all that stays for hours.

Left alone it walks over every card of every open board in the middle of a word: 0.25 seconds with 5,000 cards. What
nobody holds any more is gone without it; only what holds itself in a ring has to wait for it.
"""

import gc
import time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

EVERY_MS = 2_000
FEW, MANY = 700, 10_000
"""Fewer new objects than this are not worth a walk; over more of them it would be felt."""

FELT_MS = 6.0
MOST_ASIDE = 12
"""After so many times of setting much aside there is a sweep over everything, felt or not."""


class Sweeping(QObject):
    """Runs the collector from a clock, and sets aside what a walk would be felt over.

    What was set aside and is garbage by now is swept when people have gone to another program, or at long last.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = QTimer(self, interval=EVERY_MS)
        self._clock.timeout.connect(self.sweep)
        self._last, self._asides = 0, 0

    def start(self) -> None:
        """Take over from the collector's own habits."""
        gc.disable()
        gc.freeze()
        self._clock.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._look_away)

    def stop(self) -> None:
        """Leave the collector to itself again."""
        self._clock.stop()
        gc.unfreeze()
        gc.enable()

    def sweep(self) -> None:
        """Sweep over what is new, if that is not felt; what is new and stays for long is set aside."""
        last, self._last = self._last, gc.get_count()[0]
        if self._last < FEW:
            return
        if self._last > MANY:
            if abs(self._last - last) < last / 10:  # neither growing nor going by itself
                self._set_much_aside()
            return
        start = time.perf_counter()
        gc.collect()
        if (time.perf_counter() - start) * 1_000 > FELT_MS:
            self.set_aside()

    def set_aside(self) -> None:
        """Never walk over what there is now while somebody works: a day has been opened, and it stays."""
        gc.freeze()

    def sweep_all(self) -> None:
        """Sweep over everything, however long that takes."""
        self._asides = 0
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def _set_much_aside(self) -> None:
        self._asides += 1
        if self._asides < MOST_ASIDE:
            self.set_aside()
        else:
            self.sweep_all()

    def _look_away(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationInactive:
            self.sweep_all()
