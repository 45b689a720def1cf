"""A look at a poster before it is made, worked out beside the interface."""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.language import Language
from desktop.windows.report_orders import PosterOrder

if TYPE_CHECKING:
    from desktop.report.posters.look import PosterLook


class PosterLookJob(QObject):
    """One look on its way. It has no parent, for its thread may outlive every window."""

    ended = Signal(object, object)
    """This job, and the `PosterLook`."""

    def __init__(self, order: PosterOrder) -> None:
        super().__init__()
        self.order = order

    def start(self) -> None:
        threading.Thread(target=self._work, name="poster", daemon=True).start()

    def _work(self) -> None:
        self.ended.emit(self, look(self.order))


def look(order: PosterOrder) -> "PosterLook":
    """Work it out; the report room is wanted by this thread alone."""
    from desktop.report.posters.look import look_at

    return look_at(order.pinned(), order.wish, Language.translate)
