"""What stands in place of the process plan while there is none: what it is for, and how to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.model.case_steps import load_tracks
from desktop.overriding import override
from desktop.paths import resources
from desktop.windows.begin_place import BeginPlace


class ProcessBegin(BeginPlace):
    """Two sentences and the ways to begin."""

    track_wanted = Signal(object)
    """Begin with the steps of this `Track`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.tracks = {track: QPushButton() for track in load_tracks(resources()).values()}
        super().__init__(520, parent)
        for track, button in self.tracks.items():
            self.offer(button)
            button.clicked.connect(lambda *_, track=track: self.track_wanted.emit(track))

    @override
    def _retranslate(self) -> None:
        self._head.setText(self.tr("One plan for how you work together"))
        self._how.setText(
            self.tr(
                "The process plan says who does what, with which document and by when. Tick the handovers the groups "
                "agreed on, take them along, and go on from there. Or begin with an empty plan, or with the steps of a "
                "case and who is responsible for each."
            )
        )
        self.begin.setText(self.tr("Begin with an empty plan"))
        for track, button in self.tracks.items():
            button.setText(self.tr("Begin with: {track}").format(track=track.name))
