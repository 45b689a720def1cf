"""What stands in place of the process plan while there is none: what it is for, and how to begin."""

from PySide6.QtWidgets import QWidget

from desktop.overriding import override
from desktop.windows.begin_place import BeginPlace


class ProcessBegin(BeginPlace):
    """Two sentences and a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(520, parent)

    @override
    def _retranslate(self) -> None:
        self._head.setText(self.tr("One plan for how you work together"))
        self._how.setText(
            self.tr(
                "The process plan says who does what, with which document and by when. Tick the handovers the groups "
                "agreed on, take them along, and go on from there. Or begin with an empty plan."
            )
        )
        self.begin.setText(self.tr("Begin with an empty plan"))
