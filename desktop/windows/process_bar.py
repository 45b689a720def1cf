"""The bar over the process plan of a day."""

from desktop.language import Language
from desktop.model.day import Day
from desktop.model.kinds import JOURNEY_NAMES, JourneyKind
from desktop.overriding import override
from desktop.windows.board_bar import BoardBar
from desktop.windows.labels import for_tip


class ProcessBar(BoardBar):
    """There is one plan, and no group to choose."""

    def __init__(self) -> None:
        super().__init__()
        self._groups.hide()
        self._folding.add(self._print, self._redo, self._undo)
        self._retranslate()

    @override
    def show_day(self, day: Day, group_id: str) -> None:
        name = Language.translate("Kinds", JOURNEY_NAMES[JourneyKind.PROCESS])
        self._title.setText(" · ".join(filter(None, (name, day.title))))
        self._title.setToolTip(for_tip(self._title.text()))

    @override
    def sit_at(self, group: str) -> None:
        """No group's own."""
