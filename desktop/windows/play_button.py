"""The button “Show” over the journeys: earlier, presented, calm, and as a picture; each has a key as well."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.overriding import override
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.text_size import hold, tall
from desktop.windows.desk import Desk
from desktop.windows.journey_page import JourneyPage
from desktop.windows.play_calm import CalmView
from desktop.windows.play_phase import phase_of
from desktop.windows.play_window import PlayWindow
from desktop.windows.show_button import ShowButton


class PlayButton(ShowButton):
    """Belongs to one page; `group` gives the id of the group whose board it shows."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, page: JourneyPage, group: Callable[[], str]) -> None:
        self.calm_view = CalmView(desk.settings, page)
        self.begin = QPushButton()
        super().__init__(desk, shelf, session, page, group)
        desk.look.put(self.begin, "presentation-play")
        hold(self.begin, QWidget.setFixedWidth, 44, tall)
        page.add_to_bar(self.begin, spare=True)
        self.begin.clicked.connect(lambda *_: self.start())

    @override
    def _add_more(self) -> None:
        self.present, self.calm = QAction(self), QAction(self, checkable=True)
        self._add(self.present, "F5")
        self._add(self.calm, "Ctrl+Shift+R")
        self.calm.setChecked(self._desk.settings.calm)
        self.calm.toggled.connect(lambda on: self.calm_view.use(on=on))
        self.present.triggered.connect(lambda *_: self.start())

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.present.setText(self.tr("Present phase by phase"))
        self.begin.setAccessibleName(self.present.text())
        self.begin.setToolTip(self.present.text())
        self.calm.setText(self.tr("Calm view: only my phase"))

    def start(self) -> PlayWindow | None:
        """Present the journey in view, from the phase of what is picked."""
        view = self._page.view
        if view.document is None or not view.drawing.columns:
            return None
        view.stop_editing()
        window = PlayWindow(self._desk, self._session, self._group(), view.kind, phase_of(view))
        window.showFullScreen()
        return window
