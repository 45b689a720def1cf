"""The calm view of a journey: only the phase one is at is lit and nothing moves; remembered on this laptop."""

from PySide6.QtCore import QObject

from desktop.settings import Settings
from desktop.windows.journey_page import JourneyPage
from desktop.windows.play_phase import phase_of


class CalmView(QObject):
    """Belongs to one page. Where nothing is picked, everything is lit."""

    def __init__(self, settings: Settings, page: JourneyPage) -> None:
        super().__init__(page)
        self._settings, self._view = settings, page.view
        self._view.pick_changed.connect(self._follow)
        page.history_changed.connect(self._follow)
        self.use(on=settings.calm)

    def use(self, *, on: bool) -> None:
        """Begin or end the calm view."""
        if on != self._settings.calm:
            self._settings.calm = on
        self._view.calm = on
        self._follow()

    def _follow(self, *_: object) -> None:
        self._view.show_only_phase(phase_of(self._view) or None if self._settings.calm else None)
